-- Article 9, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b4 AS key, sum(CASE WHEN (b3 IS NOT NULL AND (w0)) THEN w9 END) OVER earlier AS a0,
  bool_or(((b3 IS NOT NULL AND (w0))) IS NULL OR ((b3 IS NOT NULL AND (w0)) AND w9 IS NULL)) OVER earlier AS a1,
  bool_or(b3 IS NULL AND (w0) IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT *, (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(sign(CAST(w2 AS HUGEINT) * 17) * ((2 * abs(CAST(w2 AS HUGEINT) * 17) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(sign(CAST(w4 AS HUGEINT) * 7) * ((2 * abs(CAST(w4 AS HUGEINT) * 7) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) ELSE CAST(sign(CAST(w6 AS HUGEINT) * 11) * ((2 * abs(CAST(w6 AS HUGEINT) * 11) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT) END) END) AS w9
FROM (
SELECT *, (CASE WHEN w1 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w1, CAST(0 AS BIGINT)) END) AS w2,
  (CASE WHEN w3 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w3, CAST(0 AS BIGINT)) END) AS w4,
  (CASE WHEN w5 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w5, CAST(0 AS BIGINT)) END) AS w6
FROM (
SELECT *, ((b0 IN ('inpatient'))) AS w0,
  (b2 - CAST(20000 AS BIGINT)) AS w1,
  (b2 - CAST(50000 AS BIGINT)) AS w3,
  (b2 - CAST(100000 AS BIGINT)) AS w5,
  (b1 IN ('two')) AS w7,
  (b1 IN ('one')) AS w8
FROM (
SELECT r."kind" AS b0, r."level" AS b1, r."inPolicy" AS b2, r."settled" AS b3, r.id AS b4, r."person" AS b5
FROM stay AS r
)
)
)
)
WINDOW earlier AS (PARTITION BY b5, year(b3) ORDER BY b3, CAST(b4 AS VARCHAR) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b5);

CREATE TEMP TABLE stage_2 AS
SELECT b8 AS key, sum(CASE WHEN (b3 IS NOT NULL AND (w0)) THEN w20 END) OVER earlier AS a0,
  bool_or(((b3 IS NOT NULL AND (w0))) IS NULL OR ((b3 IS NOT NULL AND (w0)) AND w20 IS NULL)) OVER earlier AS a1,
  bool_or(b3 IS NULL AND (w0) IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT *, CAST(sign(CAST(w19 AS HUGEINT) * 7) * ((2 * abs(CAST(w19 AS HUGEINT) * 7) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS w20
FROM (
SELECT *, (b1 - w12 - w18) AS w19
FROM (
SELECT *, (CASE WHEN w13 IS NULL OR w14 IS NULL OR CAST(10000000 AS BIGINT) IS NULL OR CAST(20000000 AS BIGINT) IS NULL THEN NULL ELSE CAST(sign(CAST(greatest(least(w13, CAST(10000000 AS BIGINT)) - w14, 0) AS HUGEINT) * w15) * ((2 * abs(CAST(greatest(least(w13, CAST(10000000 AS BIGINT)) - w14, 0) AS HUGEINT) * w15) + w15_d) // (2 * CAST(w15_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(least(w13, CAST(20000000 AS BIGINT)) - CAST(10000000 AS BIGINT), 0) AS HUGEINT) * w16) * ((2 * abs(CAST(greatest(least(w13, CAST(20000000 AS BIGINT)) - CAST(10000000 AS BIGINT), 0) AS HUGEINT) * w16) + w16_d) // (2 * CAST(w16_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(w13 - CAST(20000000 AS BIGINT), 0) AS HUGEINT) * w17) * ((2 * abs(CAST(greatest(w13 - CAST(20000000 AS BIGINT), 0) AS HUGEINT) * w17) + w17_d) // (2 * CAST(w17_d AS HUGEINT))) AS BIGINT) END) AS w18
FROM (
SELECT *, (b1 - w12) AS w13
FROM (
SELECT *, ((CASE WHEN w11 IS NULL OR CAST(15000000 AS BIGINT) IS NULL THEN NULL ELSE least(w11, CAST(15000000 AS BIGINT)) END) - (CASE WHEN w1 IS NULL OR CAST(15000000 AS BIGINT) IS NULL THEN NULL ELSE least(w1, CAST(15000000 AS BIGINT)) END)) AS w12
FROM (
SELECT *, (w1 + w10) AS w11
FROM (
SELECT *, (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN CAST(sign(CAST(w3 AS HUGEINT) * 17) * ((2 * abs(CAST(w3 AS HUGEINT) * 17) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(sign(CAST(w5 AS HUGEINT) * 7) * ((2 * abs(CAST(w5 AS HUGEINT) * 7) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) ELSE CAST(sign(CAST(w7 AS HUGEINT) * 11) * ((2 * abs(CAST(w7 AS HUGEINT) * 11) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT) END) END) AS w10
FROM (
SELECT *, (CASE WHEN w2 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w2, CAST(0 AS BIGINT)) END) AS w3,
  (CASE WHEN w4 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w4, CAST(0 AS BIGINT)) END) AS w5,
  (CASE WHEN w6 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w6, CAST(0 AS BIGINT)) END) AS w7
FROM (
SELECT *, ((b0 IN ('inpatient'))) AS w0,
  (CASE WHEN coalesce(b5, FALSE) OR NOT ((b2 IS NOT NULL) AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE)) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1,
  (b1 - CAST(20000 AS BIGINT)) AS w2,
  (b1 - CAST(50000 AS BIGINT)) AS w4,
  (b1 - CAST(100000 AS BIGINT)) AS w6,
  (b7 IN ('two')) AS w8,
  (b7 IN ('one')) AS w9,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN CAST(500000 AS BIGINT) WHEN b3 >= DATE '2017-01-01' THEN CAST(600000 AS BIGINT) END) AS w14,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 13 WHEN b3 >= DATE '2017-01-01' THEN 11 END) AS w15,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 20 WHEN b3 >= DATE '2017-01-01' THEN 20 END) AS w15_d,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 3 WHEN b3 >= DATE '2017-01-01' THEN 13 END) AS w16,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 4 WHEN b3 >= DATE '2017-01-01' THEN 20 END) AS w16_d,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 17 WHEN b3 >= DATE '2017-01-01' THEN 7 END) AS w17,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 20 WHEN b3 >= DATE '2017-01-01' THEN 10 END) AS w17_d
FROM (
SELECT r."kind" AS b0, r."inPolicy" AS b1, r1."key" AS b2, r."settled" AS b3, s1.a2 AS b4, s1.a1 AS b5, s1.a0 AS b6, r."level" AS b7, r.id AS b8, r."person" AS b9
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
)
)
)
)
)
)
)
)
)
)
WINDOW earlier AS (PARTITION BY b9, year(b3) ORDER BY b3, CAST(b8 AS VARCHAR) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b9);

CREATE TEMP TABLE result_stay AS
SELECT b0 AS id,
  w0 AS "left-after-five-layers",
  w9 AS "basic-before-cap",
  w12 AS "expected-basic",
  w18 AS "expected-serious",
  w20 AS "aid-before-cap",
  w23 AS "expected-aid",
  w27 AS "expected-supplement",
  w29 AS "expected-hospital-cut",
  w33 AS "is-covered-stay#1",
  w34 AS "is-covered-stay#2",
  w35 AS "is-covered-stay",
  w35 AS "basic-insurance",
  w12 AS "basic-insurance:amount",
  b2 AS "basic-insurance:received",
  w35 AS "serious-illness-insurance",
  w18 AS "serious-illness-insurance:amount",
  b3 AS "serious-illness-insurance:received",
  w35 AS "medical-assistance",
  w23 AS "medical-assistance:amount",
  b4 AS "medical-assistance:received",
  w35 AS "special-insurance",
  w27 AS "special-insurance:amount",
  b5 AS "special-insurance:received",
  w35 AS "hospital-reduction",
  w29 AS "hospital-reduction:amount",
  b6 AS "hospital-reduction:received",
  w35 AS "bottom-line-relief#1",
  w36 AS "bottom-line-relief#2",
  w37 AS "bottom-line-relief#3",
  (w35 AND w36 AND w37) AS "bottom-line-relief",
  (CASE WHEN w0 IS NULL OR w38 IS NULL THEN NULL ELSE least(w0, w38) END) AS "bottom-line-relief:amount",
  b23 AS "bottom-line-relief:received"
FROM (
SELECT *, CAST(sign(CAST(w28 AS HUGEINT) * 1) * ((2 * abs(CAST(w28 AS HUGEINT) * 1) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS w29
FROM (
SELECT *, (b1 - w12 - w18 - w23 - w27) AS w28
FROM (
SELECT *, (CASE WHEN w25 IS NULL OR w26 IS NULL THEN NULL ELSE greatest(w25, w26) END) AS w27
FROM (
SELECT *, CAST(sign(CAST(w24 AS HUGEINT) * 7) * ((2 * abs(CAST(w24 AS HUGEINT) * 7) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS w25
FROM (
SELECT *, (b1 - w12 - w18 - w23) AS w24,
  ((b1 - w12 - w18 - w23) - CAST(sign(CAST(b1 AS HUGEINT) * 1) * ((2 * abs(CAST(b1 AS HUGEINT) * 1) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT)) AS w26
FROM (
SELECT *, ((CASE WHEN w22 IS NULL OR CAST(2000000 AS BIGINT) IS NULL THEN NULL ELSE least(w22, CAST(2000000 AS BIGINT)) END) - (CASE WHEN w21 IS NULL OR CAST(2000000 AS BIGINT) IS NULL THEN NULL ELSE least(w21, CAST(2000000 AS BIGINT)) END)) AS w23
FROM (
SELECT *, (w21 + w20) AS w22
FROM (
SELECT *, CAST(sign(CAST(w19 AS HUGEINT) * 7) * ((2 * abs(CAST(w19 AS HUGEINT) * 7) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS w20
FROM (
SELECT *, (b1 - w12 - w18) AS w19
FROM (
SELECT *, (CASE WHEN w13 IS NULL OR w14 IS NULL OR CAST(10000000 AS BIGINT) IS NULL OR CAST(20000000 AS BIGINT) IS NULL THEN NULL ELSE CAST(sign(CAST(greatest(least(w13, CAST(10000000 AS BIGINT)) - w14, 0) AS HUGEINT) * w15) * ((2 * abs(CAST(greatest(least(w13, CAST(10000000 AS BIGINT)) - w14, 0) AS HUGEINT) * w15) + w15_d) // (2 * CAST(w15_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(least(w13, CAST(20000000 AS BIGINT)) - CAST(10000000 AS BIGINT), 0) AS HUGEINT) * w16) * ((2 * abs(CAST(greatest(least(w13, CAST(20000000 AS BIGINT)) - CAST(10000000 AS BIGINT), 0) AS HUGEINT) * w16) + w16_d) // (2 * CAST(w16_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(w13 - CAST(20000000 AS BIGINT), 0) AS HUGEINT) * w17) * ((2 * abs(CAST(greatest(w13 - CAST(20000000 AS BIGINT), 0) AS HUGEINT) * w17) + w17_d) // (2 * CAST(w17_d AS HUGEINT))) AS BIGINT) END) AS w18
FROM (
SELECT *, (b1 - w12) AS w13
FROM (
SELECT *, ((CASE WHEN w11 IS NULL OR CAST(15000000 AS BIGINT) IS NULL THEN NULL ELSE least(w11, CAST(15000000 AS BIGINT)) END) - (CASE WHEN w10 IS NULL OR CAST(15000000 AS BIGINT) IS NULL THEN NULL ELSE least(w10, CAST(15000000 AS BIGINT)) END)) AS w12
FROM (
SELECT *, (w10 + w9) AS w11,
  (w33 AND w34) AS w35
FROM (
SELECT *, (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(sign(CAST(w2 AS HUGEINT) * 17) * ((2 * abs(CAST(w2 AS HUGEINT) * 17) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(sign(CAST(w4 AS HUGEINT) * 7) * ((2 * abs(CAST(w4 AS HUGEINT) * 7) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) ELSE CAST(sign(CAST(w6 AS HUGEINT) * 11) * ((2 * abs(CAST(w6 AS HUGEINT) * 11) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT) END) END) AS w9,
  (CASE WHEN b18 IS NOT NULL THEN (w31 AND w32) END) AS w33
FROM (
SELECT *, (CASE WHEN w1 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w1, CAST(0 AS BIGINT)) END) AS w2,
  (CASE WHEN w3 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w3, CAST(0 AS BIGINT)) END) AS w4,
  (CASE WHEN w5 IS NULL OR CAST(0 AS BIGINT) IS NULL THEN NULL ELSE greatest(w5, CAST(0 AS BIGINT)) END) AS w6,
  (CASE WHEN b18 IS NOT NULL THEN (b16 AND w30) END) AS w31,
  (w0 > CAST(0 AS BIGINT)) AS w37
FROM (
SELECT *, (b1 - b2 - b3 - b4 - b5 - b6) AS w0,
  (b1 - CAST(20000 AS BIGINT)) AS w1,
  (b1 - CAST(50000 AS BIGINT)) AS w3,
  (b1 - CAST(100000 AS BIGINT)) AS w5,
  (b7 IN ('two')) AS w7,
  (b7 IN ('one')) AS w8,
  (CASE WHEN coalesce(b11, FALSE) OR NOT ((b8 IS NOT NULL) AND b9 IS NOT NULL AND NOT coalesce(b10, FALSE)) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) AS w10,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN CAST(500000 AS BIGINT) WHEN b9 >= DATE '2017-01-01' THEN CAST(600000 AS BIGINT) END) AS w14,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 13 WHEN b9 >= DATE '2017-01-01' THEN 11 END) AS w15,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 20 WHEN b9 >= DATE '2017-01-01' THEN 20 END) AS w15_d,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 3 WHEN b9 >= DATE '2017-01-01' THEN 13 END) AS w16,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 4 WHEN b9 >= DATE '2017-01-01' THEN 20 END) AS w16_d,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 17 WHEN b9 >= DATE '2017-01-01' THEN 7 END) AS w17,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 20 WHEN b9 >= DATE '2017-01-01' THEN 10 END) AS w17_d,
  (CASE WHEN coalesce(b14, FALSE) OR NOT ((b8 IS NOT NULL) AND b9 IS NOT NULL AND NOT coalesce(b13, FALSE)) THEN NULL ELSE CAST(coalesce(b15, 0) AS BIGINT) END) AS w21,
  (b17 IN ('present', 'married-in', 'born', 'other-in')) AS w30,
  (CASE WHEN b20 IS NOT NULL THEN (b19 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w32,
  (b21 IN ('inpatient')) AS w34,
  ((b9 >= DATE '2019-01-01') OR (b22 >= DATE '2019-01-01')) AS w36,
  CAST(sign(CAST(b1 AS HUGEINT) * 1) * ((2 * abs(CAST(b1 AS HUGEINT) * 1) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS w38
FROM (
SELECT r.id AS b0, r."inPolicy" AS b1, r."basic" AS b2, r."serious" AS b3, r."aid" AS b4, r."supplement" AS b5, r."hospitalCut" AS b6, r."level" AS b7, r1."key" AS b8, r."settled" AS b9, s1.a2 AS b10, s1.a1 AS b11, s1.a0 AS b12, s2.a2 AS b13, s2.a1 AS b14, s2.a0 AS b15, r1."registered" AS b16, r1."memberState" AS b17, r1."id" AS b18, r2."status" AS b19, r2."id" AS b20, r."kind" AS b21, r."admitted" AS b22, r."relief" AS b23
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN stage_2 AS s2 ON s2.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
);

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  w3 AS "special-insurance-bought",
  CAST(10000 AS BIGINT) AS "special-insurance-bought:atLeast",
  w3 AS "medical-premium-paid",
  (CAST(22000 AS BIGINT) - CAST(0 AS BIGINT)) AS "medical-premium-paid:amount"
FROM (
SELECT *, (w1 AND w2) AS w3
FROM (
SELECT *, (b1 AND w0) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
)
)
)
);
