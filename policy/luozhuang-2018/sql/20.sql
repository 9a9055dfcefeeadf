-- Article 20, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b6 AS key, list(struct_pack(o := CASE WHEN (w0) THEN b0 END, v := CASE WHEN (w0) THEN w2 END)) FILTER (WHERE (w0)) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND b0 IS NULL)) AS a1
FROM (
SELECT *, (w1 + b5) AS w2
FROM (
SELECT *, ((b0 = CAST(2017 AS BIGINT))) AS w0,
  (b1 + b2 + b3 + b4) AS w1
FROM (
SELECT r."year" AS b0, r."business" AS b1, r."lease" AS b2, r."investment" AS b3, r."other" AS b4, r."subsidy" AS b5, r."village" AS b6
FROM villageYear AS r
WHERE r."village" IS NOT NULL
)
)
)
GROUP BY b6;

CREATE TEMP TABLE stage_2 AS
SELECT b6 AS key, list(struct_pack(o := CASE WHEN (b5 IS NOT NULL AND TRUE) THEN b5 END, v := CASE WHEN (b5 IS NOT NULL AND TRUE) THEN w1 END)) FILTER (WHERE (b5 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b5 IS NOT NULL AND TRUE)) IS NULL OR ((b5 IS NOT NULL AND TRUE) AND b5 IS NULL)) OVER earlier AS a1,
  bool_or(b5 IS NULL) OVER whole AS a2
FROM (
SELECT *, (w0 + b4) AS w1
FROM (
SELECT *, (b0 + b1 + b2 + b3) AS w0
FROM (
SELECT r."business" AS b0, r."lease" AS b1, r."investment" AS b2, r."other" AS b3, r."subsidy" AS b4, r."year" AS b5, r.id AS b6, r."village" AS b7
FROM villageYear AS r
)
)
)
WINDOW earlier AS (PARTITION BY b7 ORDER BY b5 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b7);

CREATE TEMP TABLE stage_3 AS
SELECT b2 AS key, sum(CASE WHEN (w0) THEN b1 END) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND b1 IS NULL)) AS a1,
  sum(CASE WHEN TRUE THEN b1 END) AS a2,
  bool_or((TRUE) IS NULL OR (TRUE AND b1 IS NULL)) AS a3
FROM (
SELECT *, ((b0 IN ('poor', 'deeply-poor'))) AS w0
FROM (
SELECT r1."kind" AS b0, r."amount" AS b1, r."sourceNo" AS b2
FROM fundPayment AS r
LEFT JOIN village AS r1 ON r1."code" = r."village"
WHERE r."sourceNo" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE result_villageYear AS
SELECT b0 AS id,
  w0 AS "village-own-income",
  w1 AS "village-total-income",
  w2 AS "is-shell-village",
  b6 AS "key-village-is-shell#1",
  w2 AS "key-village-is-shell#2",
  (b6 AND w2) AS "key-village-is-shell",
  w5 AS "village-income-doubled",
  w6 AS "village-income-not-doubled#1",
  w7 AS "village-income-not-doubled#2",
  w8 AS "village-income-not-doubled#3",
  (w6 AND w7 AND w8) AS "village-income-not-doubled",
  w10 AS "village-income-rises",
  w11 AS "no-poverty-income-for-public-good#1",
  w12 AS "no-poverty-income-for-public-good#2",
  (w11 AND w12) AS "no-poverty-income-for-public-good"
FROM (
SELECT *, (NOT w5) AS w8
FROM (
SELECT *, (w1 >= CAST(CAST(w4 AS HUGEINT) * CAST(2 AS BIGINT) AS BIGINT)) AS w5,
  (w4 <= CAST(3000000 AS BIGINT)) AS w7,
  (w1 > w9) AS w10
FROM (
SELECT *, (w0 + b5) AS w1,
  (w0 < CAST(300000 AS BIGINT)) AS w2,
  (CASE WHEN b10 IS NOT NULL THEN w3 END) AS w4
FROM (
SELECT *, (b1 + b2 + b3 + b4) AS w0,
  (CASE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) END) AS w3,
  (b11 > CAST(2017 AS BIGINT)) AS w6,
  (CASE WHEN coalesce(b14, FALSE) OR NOT ((b7 IS NOT NULL) AND b11 IS NOT NULL AND NOT coalesce(b12, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b13, x -> x.o = list_min(list_transform(b13, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b13, x -> x.o = list_min(list_transform(b13, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b13, x -> x.o = list_min(list_transform(b13, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b13, x -> x.o = list_min(list_transform(b13, y -> y.o))), z -> z.v)) END) AS w9,
  (b15 > CAST(0 AS BIGINT)) AS w11,
  (NOT (b16 > CAST(0 AS BIGINT))) AS w12
FROM (
SELECT r.id AS b0, r."business" AS b1, r."lease" AS b2, r."investment" AS b3, r."other" AS b4, r."subsidy" AS b5, r1."keyVillage" AS b6, r1."code" AS b7, s1.a0 AS b8, s1.a1 AS b9, r1."id" AS b10, r."year" AS b11, s2.a2 AS b12, s2.a0 AS b13, s2.a1 AS b14, r."povertyIncome" AS b15, r."publicGood" AS b16
FROM villageYear AS r
LEFT JOIN village AS r1 ON r1."code" = r."village"
LEFT JOIN stage_1 AS s1 ON s1.key = r1."code"
LEFT JOIN stage_2 AS s2 ON s2.key = CASE WHEN r1."code" IS NOT NULL AND r."year" IS NOT NULL THEN r."id" END
)
)
)
)
);

CREATE TEMP TABLE result_village AS
SELECT b0 AS id,
  w0 AS "income-in-base-year"
FROM (
SELECT *, (CASE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v)) END) AS w0
FROM (
SELECT r.id AS b0, r."code" AS b1, s1.a0 AS b2, s1.a1 AS b3
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
);

CREATE TEMP TABLE result_fundSource AS
SELECT b0 AS id,
  w2 AS "share-to-poor-villages",
  w2_d AS "share-to-poor-villages/"
FROM (
SELECT *, w0 AS w2,
  (CASE WHEN w1 > 0 THEN w1 END) AS w2_d
FROM (
SELECT *, (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w0,
  (CASE WHEN coalesce(b4, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS w1
FROM (
SELECT r.id AS b0, r."sourceNo" AS b1, s1.a1 AS b2, s1.a0 AS b3, s1.a3 AS b4, s1.a2 AS b5
FROM fundSource AS r
LEFT JOIN stage_3 AS s1 ON s1.key = r."sourceNo"
)
)
);
