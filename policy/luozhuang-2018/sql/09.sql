-- Article 9, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
SELECT b7 AS key,
  sum(CASE WHEN (coalesce((b4 < b5 OR (b4 = b5 AND CAST(b6 AS VARCHAR) < CAST(b7 AS VARCHAR))) AND year(b4) = year(b5), FALSE) AND w0) THEN b3 END) AS a0,
  bool_or(((coalesce((b4 < b5 OR (b4 = b5 AND CAST(b6 AS VARCHAR) < CAST(b7 AS VARCHAR))) AND year(b4) = year(b5), FALSE) AND w0) IS NULL OR ((coalesce((b4 < b5 OR (b4 = b5 AND CAST(b6 AS VARCHAR) < CAST(b7 AS VARCHAR))) AND year(b4) = year(b5), FALSE) AND w0) AND b3 IS NULL))) AS a1,
  bool_or((b4 IS NULL AND w0 IS DISTINCT FROM FALSE)) AS a2
FROM (
SELECT *, ((b0 IN ('inpatient')) AND (b1 = b2)) AS w0
FROM (
SELECT r."kind" AS b0, r."admitted" AS b1, up."admitted" AS b2, r."inPolicy" AS b3, r."settled" AS b4, up."settled" AS b5, r.id AS b6, up.id AS b7
FROM stay AS r
JOIN stay AS up ON up."person" = r."person"
WHERE up.id IS NOT NULL
)
)
GROUP BY b7;

CREATE TABLE stage_7 AS
SELECT b3 AS key,
  sum(CASE WHEN w0 THEN b2 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND b2 IS NULL))) AS a1,
  sum(CASE WHEN w1 THEN b2 END) AS a2,
  bool_or((w1 IS NULL OR (w1 AND b2 IS NULL))) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  sum(CASE WHEN w4 THEN b2 END) AS a8,
  bool_or((w4 IS NULL OR (w4 AND b2 IS NULL))) AS a9,
  bool_or(w5) AS a10,
  bool_or(w5 IS NULL) AS a11
FROM (
SELECT *, (((b0 IN ('medical')) AND (b1 = year(DATE '2019-12-31')))) AS w0,
  (((b0 IN ('accident')) AND (b1 = year(DATE '2019-12-31')))) AS w1,
  ((b0 IN ('medical')) AND (b1 = year(DATE '2019-12-31'))) AS w2,
  (b1 = year(DATE '2019-12-31')) AS w3,
  (((b0 IN ('property')) AND (b1 = year(DATE '2019-12-31')))) AS w4,
  ((b0 IN ('property')) AND (b1 = year(DATE '2019-12-31'))) AS w5
FROM (
SELECT r."cover" AS b0, r."year" AS b1, r."premium" AS b2, r."person" AS b3
FROM specialInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_2 AS
SELECT b8 AS key,
  sum(CASE WHEN w0 THEN w16 END) OVER earlier AS a0,
  bool_or((w0 IS NULL OR (w0 AND w16 IS NULL))) OVER earlier AS a1
FROM (
SELECT *, (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN (((w3 // 20) * 17 + sign(w3) * ((34 * abs(w3 % 20) + 20) // 40)) - ((w5 // 20) * 17 + sign(w5) * ((34 * abs(w5 % 20) + 20) // 40))) ELSE (CASE WHEN w14 IS NULL THEN NULL WHEN w14 THEN (((w7 // 10) * 7 + sign(w7) * ((14 * abs(w7 % 10) + 10) // 20)) - ((w9 // 10) * 7 + sign(w9) * ((14 * abs(w9 % 10) + 10) // 20))) ELSE (((w11 // 20) * 11 + sign(w11) * ((22 * abs(w11 % 20) + 20) // 40)) - ((w13 // 20) * 11 + sign(w13) * ((22 * abs(w13 % 20) + 20) // 40))) END) END) AS w16
FROM (
SELECT *, (CASE WHEN w2 IS NULL THEN NULL ELSE greatest(w2, CAST(0 AS BIGINT)) END) AS w3,
  (CASE WHEN w4 IS NULL THEN NULL ELSE greatest(w4, CAST(0 AS BIGINT)) END) AS w5,
  (CASE WHEN w6 IS NULL THEN NULL ELSE greatest(w6, CAST(0 AS BIGINT)) END) AS w7,
  (CASE WHEN w8 IS NULL THEN NULL ELSE greatest(w8, CAST(0 AS BIGINT)) END) AS w9,
  (CASE WHEN w10 IS NULL THEN NULL ELSE greatest(w10, CAST(0 AS BIGINT)) END) AS w11,
  (CASE WHEN w12 IS NULL THEN NULL ELSE greatest(w12, CAST(0 AS BIGINT)) END) AS w13
FROM (
SELECT *, ((w1 + b7) - CAST(20000 AS BIGINT)) AS w2,
  (w1 - CAST(20000 AS BIGINT)) AS w4,
  ((w1 + b7) - CAST(50000 AS BIGINT)) AS w6,
  (w1 - CAST(50000 AS BIGINT)) AS w8,
  ((w1 + b7) - CAST(100000 AS BIGINT)) AS w10,
  (w1 - CAST(100000 AS BIGINT)) AS w12
FROM (
SELECT *, ((b0 IN ('inpatient'))) AS w0,
  (CASE WHEN (b5 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1,
  (b1 IN ('two')) AS w14,
  (b1 IN ('one')) AS w15
FROM (
SELECT r."kind" AS b0, r."level" AS b1, r1."key" AS b2, r."settled" AS b3, s1.a2 AS b4, s1.a1 AS b5, s1.a0 AS b6, r."inPolicy" AS b7, r.id AS b8, r."person" AS b9
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
WHERE r."person" IS NOT NULL AND r."settled" IS NOT NULL
)
)
)
)
)
WINDOW earlier AS (PARTITION BY b9, year(b3) ORDER BY b3, CAST(b8 AS VARCHAR) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING);

CREATE TABLE stage_3 AS
SELECT b8 AS key,
  bool_or(w0 IS DISTINCT FROM FALSE) AS a0
FROM (
SELECT *, (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN (((w3 // 20) * 17 + sign(w3) * ((34 * abs(w3 % 20) + 20) // 40)) - ((w5 // 20) * 17 + sign(w5) * ((34 * abs(w5 % 20) + 20) // 40))) ELSE (CASE WHEN w14 IS NULL THEN NULL WHEN w14 THEN (((w7 // 10) * 7 + sign(w7) * ((14 * abs(w7 % 10) + 10) // 20)) - ((w9 // 10) * 7 + sign(w9) * ((14 * abs(w9 % 10) + 10) // 20))) ELSE (((w11 // 20) * 11 + sign(w11) * ((22 * abs(w11 % 20) + 20) // 40)) - ((w13 // 20) * 11 + sign(w13) * ((22 * abs(w13 % 20) + 20) // 40))) END) END) AS w16
FROM (
SELECT *, (CASE WHEN w2 IS NULL THEN NULL ELSE greatest(w2, CAST(0 AS BIGINT)) END) AS w3,
  (CASE WHEN w4 IS NULL THEN NULL ELSE greatest(w4, CAST(0 AS BIGINT)) END) AS w5,
  (CASE WHEN w6 IS NULL THEN NULL ELSE greatest(w6, CAST(0 AS BIGINT)) END) AS w7,
  (CASE WHEN w8 IS NULL THEN NULL ELSE greatest(w8, CAST(0 AS BIGINT)) END) AS w9,
  (CASE WHEN w10 IS NULL THEN NULL ELSE greatest(w10, CAST(0 AS BIGINT)) END) AS w11,
  (CASE WHEN w12 IS NULL THEN NULL ELSE greatest(w12, CAST(0 AS BIGINT)) END) AS w13
FROM (
SELECT *, ((w1 + b7) - CAST(20000 AS BIGINT)) AS w2,
  (w1 - CAST(20000 AS BIGINT)) AS w4,
  ((w1 + b7) - CAST(50000 AS BIGINT)) AS w6,
  (w1 - CAST(50000 AS BIGINT)) AS w8,
  ((w1 + b7) - CAST(100000 AS BIGINT)) AS w10,
  (w1 - CAST(100000 AS BIGINT)) AS w12
FROM (
SELECT *, ((b0 IN ('inpatient'))) AS w0,
  (CASE WHEN (b5 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1,
  (b1 IN ('two')) AS w14,
  (b1 IN ('one')) AS w15
FROM (
SELECT r."kind" AS b0, r."level" AS b1, r1."key" AS b2, r."settled" AS b3, s1.a2 AS b4, s1.a1 AS b5, s1.a0 AS b6, r."inPolicy" AS b7, r."person" AS b8
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
WHERE r."person" IS NOT NULL AND r."settled" IS NULL
)
)
)
)
)
GROUP BY b8;

CREATE TABLE result_stay_1 AS
WITH stage_6 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('current')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_4 AS (
SELECT b11 AS key,
  sum(CASE WHEN w0 THEN w21 END) OVER earlier AS a0,
  bool_or((w0 IS NULL OR (w0 AND w21 IS NULL))) OVER earlier AS a1,
  sum(CASE WHEN w0 THEN w28 END) OVER earlier AS a2,
  bool_or((w0 IS NULL OR (w0 AND w28 IS NULL))) OVER earlier AS a3
FROM (
SELECT *, ((w27 // 10) * 7 + sign(w27) * ((14 * abs(w27 % 10) + 10) // 20)) AS w28
FROM (
SELECT *, (b1 - w19 - w26) AS w27
FROM (
SELECT *, (CASE WHEN w20 IS NULL THEN NULL ELSE (((greatest(least(w20, 10000000) - 1200000, 0) // 2) + sign(greatest(least(w20, 10000000) - 1200000, 0)) * ((2 * abs(greatest(least(w20, 10000000) - 1200000, 0) % 2) + 2) // 4)) + ((greatest(least(w20, 20000000) - 10000000, 0) // 5) * 3 + sign(greatest(least(w20, 20000000) - 10000000, 0)) * ((6 * abs(greatest(least(w20, 20000000) - 10000000, 0) % 5) + 5) // 10)) + ((greatest(w20 - 20000000, 0) // 20) * 13 + sign(greatest(w20 - 20000000, 0)) * ((26 * abs(greatest(w20 - 20000000, 0) % 20) + 20) // 40))) END) AS w21,
  (CASE WHEN (w20 IS NULL OR w22 IS NULL) THEN NULL ELSE (CAST(sign(CAST(greatest(least(w20, 10000000) - w22, 0) AS HUGEINT) * w23) * ((2 * abs(CAST(greatest(least(w20, 10000000) - w22, 0) AS HUGEINT) * w23) + w23_d) // (2 * CAST(w23_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(least(w20, 20000000) - 10000000, 0) AS HUGEINT) * w24) * ((2 * abs(CAST(greatest(least(w20, 20000000) - 10000000, 0) AS HUGEINT) * w24) + w24_d) // (2 * CAST(w24_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(w20 - 20000000, 0) AS HUGEINT) * w25) * ((2 * abs(CAST(greatest(w20 - 20000000, 0) AS HUGEINT) * w25) + w25_d) // (2 * CAST(w25_d AS HUGEINT))) AS BIGINT)) END) AS w26
FROM (
SELECT *, (b1 - w19) AS w20
FROM (
SELECT *, ((CASE WHEN w18 IS NULL THEN NULL ELSE least(w18, CAST(15000000 AS BIGINT)) END) - (CASE WHEN w1 IS NULL THEN NULL ELSE least(w1, CAST(15000000 AS BIGINT)) END)) AS w19
FROM (
SELECT *, (w1 + w17) AS w18
FROM (
SELECT *, (CASE WHEN w16 IS NULL THEN NULL WHEN w16 THEN (((w4 // 20) * 17 + sign(w4) * ((34 * abs(w4 % 20) + 20) // 40)) - ((w6 // 20) * 17 + sign(w6) * ((34 * abs(w6 % 20) + 20) // 40))) ELSE (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN (((w8 // 10) * 7 + sign(w8) * ((14 * abs(w8 % 10) + 10) // 20)) - ((w10 // 10) * 7 + sign(w10) * ((14 * abs(w10 % 10) + 10) // 20))) ELSE (((w12 // 20) * 11 + sign(w12) * ((22 * abs(w12 % 20) + 20) // 40)) - ((w14 // 20) * 11 + sign(w14) * ((22 * abs(w14 % 20) + 20) // 40))) END) END) AS w17
FROM (
SELECT *, (CASE WHEN w3 IS NULL THEN NULL ELSE greatest(w3, CAST(0 AS BIGINT)) END) AS w4,
  (CASE WHEN w5 IS NULL THEN NULL ELSE greatest(w5, CAST(0 AS BIGINT)) END) AS w6,
  (CASE WHEN w7 IS NULL THEN NULL ELSE greatest(w7, CAST(0 AS BIGINT)) END) AS w8,
  (CASE WHEN w9 IS NULL THEN NULL ELSE greatest(w9, CAST(0 AS BIGINT)) END) AS w10,
  (CASE WHEN w11 IS NULL THEN NULL ELSE greatest(w11, CAST(0 AS BIGINT)) END) AS w12,
  (CASE WHEN w13 IS NULL THEN NULL ELSE greatest(w13, CAST(0 AS BIGINT)) END) AS w14
FROM (
SELECT *, ((w2 + b1) - CAST(20000 AS BIGINT)) AS w3,
  (w2 - CAST(20000 AS BIGINT)) AS w5,
  ((w2 + b1) - CAST(50000 AS BIGINT)) AS w7,
  (w2 - CAST(50000 AS BIGINT)) AS w9,
  ((w2 + b1) - CAST(100000 AS BIGINT)) AS w11,
  (w2 - CAST(100000 AS BIGINT)) AS w13
FROM (
SELECT *, ((b0 IN ('inpatient'))) AS w0,
  (CASE WHEN (b5 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1,
  (CASE WHEN (b9 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b8, FALSE))) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS w2,
  (b7 IN ('two')) AS w15,
  (b7 IN ('one')) AS w16,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN CAST(500000 AS BIGINT) WHEN b3 >= DATE '2017-01-01' THEN CAST(600000 AS BIGINT) END) AS w22,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 13 WHEN b3 >= DATE '2017-01-01' THEN 11 END) AS w23,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 20 WHEN b3 >= DATE '2017-01-01' THEN 20 END) AS w23_d,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 3 WHEN b3 >= DATE '2017-01-01' THEN 13 END) AS w24,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 4 WHEN b3 >= DATE '2017-01-01' THEN 20 END) AS w24_d,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 17 WHEN b3 >= DATE '2017-01-01' THEN 7 END) AS w25,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 20 WHEN b3 >= DATE '2017-01-01' THEN 10 END) AS w25_d
FROM (
SELECT r."kind" AS b0, r."inPolicy" AS b1, r1."key" AS b2, r."settled" AS b3, s2.a0 AS b4, s1.a1 AS b5, s1.a0 AS b6, r."level" AS b7, s3.a2 AS b8, s3.a1 AS b9, s3.a0 AS b10, r.id AS b11, r."person" AS b12
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_2 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN stage_3 AS s2 ON s2.key = r1."key"
LEFT JOIN stage_1 AS s3 ON s3.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
WHERE r."person" IS NOT NULL AND r."settled" IS NOT NULL
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
WINDOW earlier AS (PARTITION BY b12, year(b3) ORDER BY b3, CAST(b11 AS VARCHAR) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
stage_5 AS (
SELECT b11 AS key,
  bool_or(w0 IS DISTINCT FROM FALSE) AS a0
FROM (
SELECT *, ((w27 // 10) * 7 + sign(w27) * ((14 * abs(w27 % 10) + 10) // 20)) AS w28
FROM (
SELECT *, (b1 - w19 - w26) AS w27
FROM (
SELECT *, (CASE WHEN w20 IS NULL THEN NULL ELSE (((greatest(least(w20, 10000000) - 1200000, 0) // 2) + sign(greatest(least(w20, 10000000) - 1200000, 0)) * ((2 * abs(greatest(least(w20, 10000000) - 1200000, 0) % 2) + 2) // 4)) + ((greatest(least(w20, 20000000) - 10000000, 0) // 5) * 3 + sign(greatest(least(w20, 20000000) - 10000000, 0)) * ((6 * abs(greatest(least(w20, 20000000) - 10000000, 0) % 5) + 5) // 10)) + ((greatest(w20 - 20000000, 0) // 20) * 13 + sign(greatest(w20 - 20000000, 0)) * ((26 * abs(greatest(w20 - 20000000, 0) % 20) + 20) // 40))) END) AS w21,
  (CASE WHEN (w20 IS NULL OR w22 IS NULL) THEN NULL ELSE (CAST(sign(CAST(greatest(least(w20, 10000000) - w22, 0) AS HUGEINT) * w23) * ((2 * abs(CAST(greatest(least(w20, 10000000) - w22, 0) AS HUGEINT) * w23) + w23_d) // (2 * CAST(w23_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(least(w20, 20000000) - 10000000, 0) AS HUGEINT) * w24) * ((2 * abs(CAST(greatest(least(w20, 20000000) - 10000000, 0) AS HUGEINT) * w24) + w24_d) // (2 * CAST(w24_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(w20 - 20000000, 0) AS HUGEINT) * w25) * ((2 * abs(CAST(greatest(w20 - 20000000, 0) AS HUGEINT) * w25) + w25_d) // (2 * CAST(w25_d AS HUGEINT))) AS BIGINT)) END) AS w26
FROM (
SELECT *, (b1 - w19) AS w20
FROM (
SELECT *, ((CASE WHEN w18 IS NULL THEN NULL ELSE least(w18, CAST(15000000 AS BIGINT)) END) - (CASE WHEN w1 IS NULL THEN NULL ELSE least(w1, CAST(15000000 AS BIGINT)) END)) AS w19
FROM (
SELECT *, (w1 + w17) AS w18
FROM (
SELECT *, (CASE WHEN w16 IS NULL THEN NULL WHEN w16 THEN (((w4 // 20) * 17 + sign(w4) * ((34 * abs(w4 % 20) + 20) // 40)) - ((w6 // 20) * 17 + sign(w6) * ((34 * abs(w6 % 20) + 20) // 40))) ELSE (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN (((w8 // 10) * 7 + sign(w8) * ((14 * abs(w8 % 10) + 10) // 20)) - ((w10 // 10) * 7 + sign(w10) * ((14 * abs(w10 % 10) + 10) // 20))) ELSE (((w12 // 20) * 11 + sign(w12) * ((22 * abs(w12 % 20) + 20) // 40)) - ((w14 // 20) * 11 + sign(w14) * ((22 * abs(w14 % 20) + 20) // 40))) END) END) AS w17
FROM (
SELECT *, (CASE WHEN w3 IS NULL THEN NULL ELSE greatest(w3, CAST(0 AS BIGINT)) END) AS w4,
  (CASE WHEN w5 IS NULL THEN NULL ELSE greatest(w5, CAST(0 AS BIGINT)) END) AS w6,
  (CASE WHEN w7 IS NULL THEN NULL ELSE greatest(w7, CAST(0 AS BIGINT)) END) AS w8,
  (CASE WHEN w9 IS NULL THEN NULL ELSE greatest(w9, CAST(0 AS BIGINT)) END) AS w10,
  (CASE WHEN w11 IS NULL THEN NULL ELSE greatest(w11, CAST(0 AS BIGINT)) END) AS w12,
  (CASE WHEN w13 IS NULL THEN NULL ELSE greatest(w13, CAST(0 AS BIGINT)) END) AS w14
FROM (
SELECT *, ((w2 + b1) - CAST(20000 AS BIGINT)) AS w3,
  (w2 - CAST(20000 AS BIGINT)) AS w5,
  ((w2 + b1) - CAST(50000 AS BIGINT)) AS w7,
  (w2 - CAST(50000 AS BIGINT)) AS w9,
  ((w2 + b1) - CAST(100000 AS BIGINT)) AS w11,
  (w2 - CAST(100000 AS BIGINT)) AS w13
FROM (
SELECT *, ((b0 IN ('inpatient'))) AS w0,
  (CASE WHEN (b5 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1,
  (CASE WHEN (b9 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b8, FALSE))) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS w2,
  (b7 IN ('two')) AS w15,
  (b7 IN ('one')) AS w16,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN CAST(500000 AS BIGINT) WHEN b3 >= DATE '2017-01-01' THEN CAST(600000 AS BIGINT) END) AS w22,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 13 WHEN b3 >= DATE '2017-01-01' THEN 11 END) AS w23,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 20 WHEN b3 >= DATE '2017-01-01' THEN 20 END) AS w23_d,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 3 WHEN b3 >= DATE '2017-01-01' THEN 13 END) AS w24,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 4 WHEN b3 >= DATE '2017-01-01' THEN 20 END) AS w24_d,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 17 WHEN b3 >= DATE '2017-01-01' THEN 7 END) AS w25,
  (CASE WHEN b3 >= DATE '2019-01-01' THEN 20 WHEN b3 >= DATE '2017-01-01' THEN 10 END) AS w25_d
FROM (
SELECT r."kind" AS b0, r."inPolicy" AS b1, r1."key" AS b2, r."settled" AS b3, s2.a0 AS b4, s1.a1 AS b5, s1.a0 AS b6, r."level" AS b7, s3.a2 AS b8, s3.a1 AS b9, s3.a0 AS b10, r."person" AS b11
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_2 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN stage_3 AS s2 ON s2.key = r1."key"
LEFT JOIN stage_1 AS s3 ON s3.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
WHERE r."person" IS NOT NULL AND r."settled" IS NULL
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
GROUP BY b11
)
SELECT b0 AS id,
  w16 AS "basic-before-cap",
  w19 AS "expected-basic",
  w25 AS "expected-serious",
  w26 AS "serious-everybody-before-cap",
  w29 AS "expected-serious-everybody",
  w31 AS "aid-before-cap",
  w34 AS "aid-under-cap",
  w37 AS "expected-aid",
  w41 AS "expected-supplement",
  w43 AS "expected-hospital-cut",
  w44 AS "is-reversed-settlement",
  w48 AS "is-covered-stay#1",
  w49 AS "is-covered-stay#2",
  w50 AS "is-covered-stay#3",
  w51 AS "is-covered-stay",
  w51 AS "basic-insurance",
  w19 AS "basic-insurance:amount",
  b2 AS "basic-insurance:received",
  w51 AS "serious-illness-insurance",
  w25 AS "serious-illness-insurance:amount",
  b3 AS "serious-illness-insurance:received",
  w51 AS "medical-assistance",
  w37 AS "medical-assistance:amount",
  w34 AS "medical-assistance:atLeast",
  b4 AS "medical-assistance:received",
  w51 AS "special-insurance",
  w41 AS "special-insurance:amount",
  b5 AS "special-insurance:received",
  w51 AS "hospital-reduction",
  w43 AS "hospital-reduction:amount",
  b6 AS "hospital-reduction:received",
  w51 AS "settlement-layer-missing#1",
  w57 AS "settlement-layer-missing#2",
  (w51 AND w57) AS "settlement-layer-missing"
FROM (
SELECT *, (((w19 > 0) AND (b2 = 0)) OR ((w25 > 0) AND (b3 = 0)) OR ((w37 > 0) AND (b4 = 0)) OR ((w41 > 0) AND (b5 = 0)) OR ((w43 > 0) AND (b6 = 0))) AS w57
FROM (
SELECT *, ((w42 // 10) + sign(w42) * ((2 * abs(w42 % 10) + 10) // 20)) AS w43
FROM (
SELECT *, (b1 - w19 - w25 - w37 - w41) AS w42
FROM (
SELECT *, (CASE WHEN (w39 IS NULL OR w40 IS NULL) THEN NULL ELSE greatest(w39, w40) END) AS w41
FROM (
SELECT *, ((w38 // 10) * 7 + sign(w38) * ((14 * abs(w38 % 10) + 10) // 20)) AS w39
FROM (
SELECT *, (b1 - w19 - w25 - w37) AS w38,
  ((b1 - w19 - w25 - w37) - ((b1 // 10) + sign(b1) * ((2 * abs(b1 % 10) + 10) // 20))) AS w40
FROM (
SELECT *, (CASE WHEN w36 IS NULL THEN NULL WHEN w36 THEN ((w30 // 1) + sign(w30) * ((2 * abs(w30 % 1) + 1) // 2)) ELSE w34 END) AS w37
FROM (
SELECT *, ((CASE WHEN w33 IS NULL THEN NULL ELSE least(w33, CAST(2000000 AS BIGINT)) END) - (CASE WHEN w32 IS NULL THEN NULL ELSE least(w32, CAST(2000000 AS BIGINT)) END)) AS w34
FROM (
SELECT *, (w32 + w31) AS w33
FROM (
SELECT *, ((CASE WHEN w28 IS NULL THEN NULL ELSE least(w28, CAST(30000000 AS BIGINT)) END) - (CASE WHEN w27 IS NULL THEN NULL ELSE least(w27, CAST(30000000 AS BIGINT)) END)) AS w29,
  ((w30 // 10) * 7 + sign(w30) * ((14 * abs(w30 % 10) + 10) // 20)) AS w31
FROM (
SELECT *, (w27 + w26) AS w28,
  (b1 - w19 - w25) AS w30
FROM (
SELECT *, (CASE WHEN (w20 IS NULL OR w21 IS NULL) THEN NULL ELSE (CAST(sign(CAST(greatest(least(w20, 10000000) - w21, 0) AS HUGEINT) * w22) * ((2 * abs(CAST(greatest(least(w20, 10000000) - w21, 0) AS HUGEINT) * w22) + w22_d) // (2 * CAST(w22_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(least(w20, 20000000) - 10000000, 0) AS HUGEINT) * w23) * ((2 * abs(CAST(greatest(least(w20, 20000000) - 10000000, 0) AS HUGEINT) * w23) + w23_d) // (2 * CAST(w23_d AS HUGEINT))) AS BIGINT) + CAST(sign(CAST(greatest(w20 - 20000000, 0) AS HUGEINT) * w24) * ((2 * abs(CAST(greatest(w20 - 20000000, 0) AS HUGEINT) * w24) + w24_d) // (2 * CAST(w24_d AS HUGEINT))) AS BIGINT)) END) AS w25,
  (CASE WHEN w20 IS NULL THEN NULL ELSE (((greatest(least(w20, 10000000) - 1200000, 0) // 2) + sign(greatest(least(w20, 10000000) - 1200000, 0)) * ((2 * abs(greatest(least(w20, 10000000) - 1200000, 0) % 2) + 2) // 4)) + ((greatest(least(w20, 20000000) - 10000000, 0) // 5) * 3 + sign(greatest(least(w20, 20000000) - 10000000, 0)) * ((6 * abs(greatest(least(w20, 20000000) - 10000000, 0) % 5) + 5) // 10)) + ((greatest(w20 - 20000000, 0) // 20) * 13 + sign(greatest(w20 - 20000000, 0)) * ((26 * abs(greatest(w20 - 20000000, 0) % 20) + 20) // 40))) END) AS w26
FROM (
SELECT *, (b1 - w19) AS w20
FROM (
SELECT *, ((CASE WHEN w18 IS NULL THEN NULL ELSE least(w18, CAST(15000000 AS BIGINT)) END) - (CASE WHEN w17 IS NULL THEN NULL ELSE least(w17, CAST(15000000 AS BIGINT)) END)) AS w19
FROM (
SELECT *, (w17 + w16) AS w18
FROM (
SELECT *, (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN (((w3 // 20) * 17 + sign(w3) * ((34 * abs(w3 % 20) + 20) // 40)) - ((w5 // 20) * 17 + sign(w5) * ((34 * abs(w5 % 20) + 20) // 40))) ELSE (CASE WHEN w14 IS NULL THEN NULL WHEN w14 THEN (((w7 // 10) * 7 + sign(w7) * ((14 * abs(w7 % 10) + 10) // 20)) - ((w9 // 10) * 7 + sign(w9) * ((14 * abs(w9 % 10) + 10) // 20))) ELSE (((w11 // 20) * 11 + sign(w11) * ((22 * abs(w11 % 20) + 20) // 40)) - ((w13 // 20) * 11 + sign(w13) * ((22 * abs(w13 % 20) + 20) // 40))) END) END) AS w16,
  (w48 AND w49 AND w50) AS w51
FROM (
SELECT *, (CASE WHEN w2 IS NULL THEN NULL ELSE greatest(w2, CAST(0 AS BIGINT)) END) AS w3,
  (CASE WHEN w4 IS NULL THEN NULL ELSE greatest(w4, CAST(0 AS BIGINT)) END) AS w5,
  (CASE WHEN w6 IS NULL THEN NULL ELSE greatest(w6, CAST(0 AS BIGINT)) END) AS w7,
  (CASE WHEN w8 IS NULL THEN NULL ELSE greatest(w8, CAST(0 AS BIGINT)) END) AS w9,
  (CASE WHEN w10 IS NULL THEN NULL ELSE greatest(w10, CAST(0 AS BIGINT)) END) AS w11,
  (CASE WHEN w12 IS NULL THEN NULL ELSE greatest(w12, CAST(0 AS BIGINT)) END) AS w13,
  (CASE WHEN b24 IS NOT NULL THEN (w46 AND w47) END) AS w48
FROM (
SELECT *, ((w1 + b1) - CAST(20000 AS BIGINT)) AS w2,
  (w1 - CAST(20000 AS BIGINT)) AS w4,
  ((w1 + b1) - CAST(50000 AS BIGINT)) AS w6,
  (w1 - CAST(50000 AS BIGINT)) AS w8,
  ((w1 + b1) - CAST(100000 AS BIGINT)) AS w10,
  (w1 - CAST(100000 AS BIGINT)) AS w12,
  (CASE WHEN b24 IS NOT NULL THEN (b21 OR w35) END) AS w36,
  (CASE WHEN b24 IS NOT NULL THEN (b25 AND w45) END) AS w46,
  (NOT w44) AS w50
FROM (
SELECT *, (CASE WHEN (b11 OR NOT (b8 IS NOT NULL AND b9 IS NOT NULL AND NOT coalesce(b10, FALSE))) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) AS w1,
  (b7 IN ('two')) AS w14,
  (b7 IN ('one')) AS w15,
  (CASE WHEN (b14 OR NOT (b8 IS NOT NULL AND b9 IS NOT NULL AND NOT coalesce(b13, FALSE))) THEN NULL ELSE CAST(coalesce(b15, 0) AS BIGINT) END) AS w17,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN CAST(500000 AS BIGINT) WHEN b9 >= DATE '2017-01-01' THEN CAST(600000 AS BIGINT) END) AS w21,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 13 WHEN b9 >= DATE '2017-01-01' THEN 11 END) AS w22,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 20 WHEN b9 >= DATE '2017-01-01' THEN 20 END) AS w22_d,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 3 WHEN b9 >= DATE '2017-01-01' THEN 13 END) AS w23,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 4 WHEN b9 >= DATE '2017-01-01' THEN 20 END) AS w23_d,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 17 WHEN b9 >= DATE '2017-01-01' THEN 7 END) AS w24,
  (CASE WHEN b9 >= DATE '2019-01-01' THEN 20 WHEN b9 >= DATE '2017-01-01' THEN 10 END) AS w24_d,
  (CASE WHEN (b17 OR NOT (b8 IS NOT NULL AND b9 IS NOT NULL AND NOT coalesce(b16, FALSE))) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS w27,
  (CASE WHEN (b19 OR NOT (b8 IS NOT NULL AND b9 IS NOT NULL AND NOT coalesce(b16, FALSE))) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS w32,
  (CASE WHEN b22 THEN TRUE WHEN (b23 OR b8 IS NULL) THEN NULL ELSE FALSE END) AS w35,
  (b1 < 0) AS w44,
  (b26 IN ('present', 'married-in', 'born', 'other-in')) AS w45,
  (CASE WHEN b28 IS NOT NULL THEN (b27 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w47,
  (b29 IN ('inpatient')) AS w49
FROM (
SELECT r.id AS b0, r."inPolicy" AS b1, r."basic" AS b2, r."serious" AS b3, r."aid" AS b4, r."supplement" AS b5, r."hospitalCut" AS b6, r."level" AS b7, r1."key" AS b8, r."settled" AS b9, s1.a2 AS b10, s1.a1 AS b11, s1.a0 AS b12, s3.a0 AS b13, s2.a1 AS b14, s2.a0 AS b15, s5.a0 AS b16, s4.a1 AS b17, s4.a0 AS b18, s4.a3 AS b19, s4.a2 AS b20, r1."extremelyPoor" AS b21, s6.a0 AS b22, s6.a1 AS b23, r1."id" AS b24, r1."registered" AS b25, r1."memberState" AS b26, r2."status" AS b27, r2."id" AS b28, r."kind" AS b29
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN stage_2 AS s2 ON s2.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN stage_3 AS s3 ON s3.key = r1."key"
LEFT JOIN stage_4 AS s4 ON s4.key = CASE WHEN r1."key" IS NOT NULL AND r."settled" IS NOT NULL THEN r."id" END
LEFT JOIN stage_5 AS s5 ON s5.key = r1."key"
LEFT JOIN stage_6 AS s6 ON s6.key = r1."key"
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
)
)
)
);

CREATE TABLE result_stay_2 AS
SELECT b0 AS id,
  w0 AS "left-after-five-layers",
  w52 AS "settled-under-relief#1",
  w53 AS "settled-under-relief#2",
  w54 AS "settled-under-relief",
  w51 AS "bottom-line-relief#1",
  w54 AS "bottom-line-relief#2",
  w55 AS "bottom-line-relief#3",
  (w51 AND w54 AND w55) AS "bottom-line-relief",
  (CASE WHEN (w0 IS NULL OR w56 IS NULL) THEN NULL ELSE least(w0, w56) END) AS "bottom-line-relief:amount",
  b31 AS "bottom-line-relief:received",
  w51 AS "own-share-left#1",
  w54 AS "own-share-left#2",
  w55 AS "own-share-left#3",
  w58 AS "own-share-left#4",
  (w51 AND w54 AND w55 AND w58) AS "own-share-left",
  w51 AS "rest-above-tenth#1",
  w54 AS "rest-above-tenth#2",
  w59 AS "rest-above-tenth#3",
  (w51 AND w54 AND w59) AS "rest-above-tenth"
FROM (
SELECT *, (w48 AND w49 AND w50) AS w51
FROM (
SELECT *, (CASE WHEN b24 IS NOT NULL THEN (w46 AND w47) END) AS w48
FROM (
SELECT *, (CASE WHEN b24 IS NOT NULL THEN (b25 AND w45) END) AS w46,
  (NOT w44) AS w50,
  (w52 OR w53) AS w54,
  (w0 > 0) AS w55,
  ((w0 - b31) > 0) AS w58,
  (w0 > ((b1 // 10) + sign(b1) * ((2 * abs(b1 % 10) + 10) // 20))) AS w59
FROM (
SELECT *, (b1 - b2 - b3 - b4 - b5 - b6) AS w0,
  (b1 < 0) AS w44,
  (b26 IN ('present', 'married-in', 'born', 'other-in')) AS w45,
  (CASE WHEN b28 IS NOT NULL THEN (b27 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w47,
  (b29 IN ('inpatient')) AS w49,
  (b9 >= DATE '2019-01-01') AS w52,
  (b30 >= DATE '2019-01-01') AS w53,
  ((b1 // 10) + sign(b1) * ((2 * abs(b1 % 10) + 10) // 20)) AS w56
FROM (
SELECT r.id AS b0, r."inPolicy" AS b1, r."basic" AS b2, r."serious" AS b3, r."aid" AS b4, r."supplement" AS b5, r."hospitalCut" AS b6, r."settled" AS b9, r1."id" AS b24, r1."registered" AS b25, r1."memberState" AS b26, r2."status" AS b27, r2."id" AS b28, r."kind" AS b29, r."admitted" AS b30, r."relief" AS b31
FROM stay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
)
);

CREATE TABLE result_person AS
WITH stage_8 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('insured')) AND (b1 > 0)) AS w0
FROM (
SELECT r."state" AS b0, r."premium" AS b1, r."person" AS b2
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w3 AS "treatment-before-payment",
  w3 AS "free-and-half-price-items",
  w3 AS "special-insurance-bought",
  CAST(10000 AS BIGINT) AS "special-insurance-bought:atLeast",
  w4 AS "special-insurance-bought:received",
  w3 AS "accident-insurance-bought",
  CAST(1000 AS BIGINT) AS "accident-insurance-bought:atLeast",
  w5 AS "accident-insurance-bought:received",
  w3 AS "medical-premium-paid",
  (CAST(22000 AS BIGINT) - CAST(0 AS BIGINT)) AS "medical-premium-paid:amount",
  w3 AS "enjoying-person-not-on-insurance-roster#1",
  w6 AS "enjoying-person-not-on-insurance-roster#2",
  (w3 AND w6) AS "enjoying-person-not-on-insurance-roster",
  w1 AS "on-insurance-roster-not-enjoying#1",
  w7 AS "on-insurance-roster-not-enjoying#2",
  w8 AS "on-insurance-roster-not-enjoying#3",
  (w1 AND w7 AND w8) AS "on-insurance-roster-not-enjoying",
  w3 AS "resident-premium-charged#1",
  w9 AS "resident-premium-charged#2",
  (w3 AND w9) AS "resident-premium-charged"
FROM (
SELECT *, (w1 AND w2) AS w3
FROM (
SELECT *, (b1 AND w0) AS w1,
  (NOT w2) AS w7
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (CASE WHEN (b6 OR b5 IS NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w4,
  (CASE WHEN (b8 OR b5 IS NULL) THEN NULL ELSE CAST(coalesce(b9, 0) AS BIGINT) END) AS w5,
  (CASE WHEN b10 THEN FALSE WHEN (b11 OR b5 IS NULL) THEN NULL ELSE TRUE END) AS w6,
  (CASE WHEN b12 THEN TRUE WHEN (b13 OR b5 IS NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b14 THEN TRUE WHEN (b15 OR b5 IS NULL) THEN NULL ELSE FALSE END) AS w9
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."key" AS b5, s1.a1 AS b6, s1.a0 AS b7, s1.a3 AS b8, s1.a2 AS b9, s1.a4 AS b10, s1.a5 AS b11, s1.a6 AS b12, s1.a7 AS b13, s2.a0 AS b14, s2.a1 AS b15
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_7 AS s1 ON s1.key = r."key"
LEFT JOIN stage_8 AS s2 ON s2.key = r."key"
)
)
)
);

CREATE TABLE result_household AS
WITH stage_9 AS (
SELECT b5 AS key,
  sum(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(NOT w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (CASE WHEN (b1 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) AS w0,
  (CASE WHEN b3 THEN FALSE WHEN (b4 OR b0 IS NULL) THEN NULL ELSE TRUE END) AS w1
FROM (
SELECT r."key" AS b0, s1.a9 AS b1, s1.a8 AS b2, s1.a10 AS b3, s1.a11 AS b4, r."household" AS b5
FROM person AS r
LEFT JOIN stage_7 AS s1 ON s1.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b5
)
SELECT b0 AS id,
  w0 AS "property-insurance-bought",
  CAST(1000 AS BIGINT) AS "property-insurance-bought:atLeast",
  w1 AS "property-insurance-bought:received",
  w0 AS "enjoying-household-without-property-insurance#1",
  w2 AS "enjoying-household-without-property-insurance#2",
  (w0 AND w2) AS "enjoying-household-without-property-insurance"
FROM (
SELECT *, (b1 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0,
  (CASE WHEN b2 THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w1,
  (CASE WHEN b4 THEN FALSE WHEN b5 THEN NULL ELSE TRUE END) AS w2
FROM (
SELECT r.id AS b0, r."status" AS b1, s1.a1 AS b2, s1.a0 AS b3, s1.a2 AS b4, s1.a3 AS b5
FROM household AS r
LEFT JOIN stage_9 AS s1 ON s1.key = r."id"
)
);

CREATE TABLE result_specialInsurance AS
SELECT b0 AS id,
  w0 AS "special-insurance-below-plan#1",
  w1 AS "special-insurance-below-plan#2",
  w2 AS "special-insurance-below-plan#3",
  (w0 OR w1 OR w2) AS "special-insurance-below-plan"
FROM (
SELECT *, ((b1 IN ('medical')) AND ((b2 < 30000000) OR (b3 > 0))) AS w0,
  ((b1 IN ('accident')) AND ((b2 < 3000000) OR (b4 < 500000))) AS w1,
  ((b1 IN ('property')) AND ((b2 < 5000000) OR (b4 < 500000))) AS w2
FROM (
SELECT r.id AS b0, r."cover" AS b1, r."sumInsured" AS b2, r."startsFrom" AS b3, r."secondSum" AS b4
FROM specialInsurance AS r
)
);
