-- Article 20, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
SELECT b6 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w2, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w2)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3
FROM (
SELECT *, (w1 + b5) AS w2
FROM (
SELECT *, ((b0 = 2017)) AS w0,
  (b1 + b2 + b3 + b4) AS w1
FROM (
SELECT r."year" AS b0, r."business" AS b1, r."lease" AS b2, r."investment" AS b3, r."other" AS b4, r."subsidy" AS b5, r."village" AS b6
FROM villageYear AS r
WHERE r."village" IS NOT NULL
)
)
)
GROUP BY b6;

CREATE TABLE result_villageYear AS
WITH stage_2 AS (
SELECT b6 AS key,
  b5 AS place,
  min(b5) AS a0,
  arg_min_null(w1, b5) AS a1,
  list(struct_pack(o := b5, v := w1)) AS a2,
  bool_or(b5 IS NULL) AS a3
FROM (
SELECT *, (w0 + b4) AS w1
FROM (
SELECT *, (b0 + b1 + b2 + b3) AS w0
FROM (
SELECT r."business" AS b0, r."lease" AS b1, r."investment" AS b2, r."other" AS b3, r."subsidy" AS b4, r."year" AS b5, r."village" AS b6
FROM villageYear AS r
WHERE r."village" IS NOT NULL AND r."year" IS NOT NULL
)
)
)
GROUP BY b6, b5
),
stage_3 AS (
SELECT b6 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT *, (w0 + b4) AS w1
FROM (
SELECT *, (b0 + b1 + b2 + b3) AS w0
FROM (
SELECT r."business" AS b0, r."lease" AS b1, r."investment" AS b2, r."other" AS b3, r."subsidy" AS b4, r."year" AS b5, r."village" AS b6
FROM villageYear AS r
WHERE r."village" IS NOT NULL AND r."year" IS NULL
)
)
)
GROUP BY b6
)
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
  (w4 <= 3000000) AS w7,
  (w1 > w9) AS w10
FROM (
SELECT *, (w0 + b5) AS w1,
  (w0 < 300000) AS w2,
  (CASE WHEN b12 IS NOT NULL THEN w3 END) AS w4
FROM (
SELECT *, (b1 + b2 + b3 + b4) AS w0,
  (CASE WHEN (b11 OR len(list_filter(b8, x -> x.o = b9 AND x.v IS DISTINCT FROM b10)) > 0 OR b7 IS NULL) THEN NULL ELSE b10 END) AS w3,
  (b13 > 2017) AS w6,
  (CASE WHEN (b18 OR len(list_filter(b15, x -> x.o = b16 AND x.v IS DISTINCT FROM b17)) > 0 OR NOT (b7 IS NOT NULL AND b13 IS NOT NULL AND NOT coalesce(b14, FALSE))) THEN NULL ELSE b17 END) AS w9,
  (b19 > 0) AS w11,
  (NOT (b20 > 0)) AS w12
FROM (
SELECT r.id AS b0, r."business" AS b1, r."lease" AS b2, r."investment" AS b3, r."other" AS b4, r."subsidy" AS b5, r1."keyVillage" AS b6, r1."code" AS b7, s1.a2 AS b8, s1.a0 AS b9, s1.a1 AS b10, s1.a3 AS b11, r1."id" AS b12, r."year" AS b13, s3.a0 AS b14, s2.a2 AS b15, s2.a0 AS b16, s2.a1 AS b17, s2.a3 AS b18, r."povertyIncome" AS b19, r."publicGood" AS b20
FROM villageYear AS r
LEFT JOIN village AS r1 ON r1."code" = r."village"
LEFT JOIN stage_1 AS s1 ON s1.key = r1."code"
LEFT JOIN stage_2 AS s2 ON s2.key = r1."code" AND s2.place = r."year" - 1
LEFT JOIN stage_3 AS s3 ON s3.key = r1."code"
)
)
)
)
);

CREATE TABLE result_village AS
SELECT b0 AS id,
  w0 AS "income-in-base-year"
FROM (
SELECT *, (CASE WHEN (b5 OR len(list_filter(b2, x -> x.o = b3 AND x.v IS DISTINCT FROM b4)) > 0 OR b1 IS NULL) THEN NULL ELSE b4 END) AS w0
FROM (
SELECT r.id AS b0, r."code" AS b1, s1.a2 AS b2, s1.a0 AS b3, s1.a1 AS b4, s1.a3 AS b5
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
);

CREATE TABLE result_fundSource AS
WITH stage_4 AS (
SELECT b2 AS key,
  sum(CASE WHEN w0 THEN b1 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND b1 IS NULL))) AS a1,
  sum(b1) AS a2,
  bool_or(b1 IS NULL) AS a3
FROM (
SELECT *, ((b0 IN ('poor', 'deeply-poor'))) AS w0
FROM (
SELECT r1."kind" AS b0, r."amount" AS b1, r."sourceNo" AS b2
FROM fundPayment AS r
LEFT JOIN village AS r1 ON r1."code" = r."village"
WHERE r."sourceNo" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w2 AS "share-to-poor-villages",
  w2_d AS "share-to-poor-villages/"
FROM (
SELECT *, w0 AS w2,
  (CASE WHEN w1 > 0 THEN w1 END) AS w2_d
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w0,
  (CASE WHEN (b4 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS w1
FROM (
SELECT r.id AS b0, r."sourceNo" AS b1, s1.a1 AS b2, s1.a0 AS b3, s1.a3 AS b4, s1.a2 AS b5
FROM fundSource AS r
LEFT JOIN stage_4 AS s1 ON s1.key = r."sourceNo"
)
)
);
