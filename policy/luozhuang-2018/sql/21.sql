-- Article 21, all data covered, decided on 2019-12-31

CREATE TABLE result_village AS
WITH stage_1 AS (
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9,
  bool_or(w5) AS a10,
  bool_or(w5 IS NULL) AS a11,
  bool_or(w6) AS a12,
  bool_or(w6 IS NULL) AS a13,
  bool_or(w7) AS a14,
  bool_or(w7 IS NULL) AS a15,
  bool_or(w8) AS a16,
  bool_or(w8 IS NULL) AS a17,
  bool_or(w9) AS a18,
  bool_or(w9 IS NULL) AS a19,
  bool_or(w10) AS a20,
  bool_or(w10 IS NULL) AS a21
FROM (
SELECT *, ((b0 IN ('road')) AND b1) AS w0,
  ((b0 IN ('bus')) AND b1) AS w1,
  ((b0 IN ('tap-water')) AND b1) AS w2,
  ((b0 IN ('broadband')) AND b1) AS w3,
  ((b0 IN ('cable-tv')) AND b1) AS w4,
  ((b0 IN ('lights')) AND b1) AS w5,
  ((b0 IN ('square')) AND b1) AS w6,
  ((b0 IN ('power')) AND b1) AS w7,
  ((b0 IN ('toilets')) AND b1 AND b2) AS w8,
  ((b0 IN ('heating')) AND b1) AS w9,
  ((b0 IN ('waste')) AND b1) AS w10
FROM (
SELECT r."item" AS b0, r."done" AS b1, r."kept" AS b2, r."village" AS b3
FROM villageItem AS r
WHERE r."village" IS NOT NULL
)
)
GROUP BY b3
)
SELECT b0 AS id,
  w0 AS "village-has-five-services#1",
  w1 AS "village-has-five-services#2",
  w2 AS "village-has-five-services#3",
  w3 AS "village-has-five-services#4",
  w4 AS "village-has-five-services#5",
  w5 AS "village-has-five-services",
  w6 AS "village-has-lights",
  w7 AS "village-has-square",
  w8 AS "village-has-power",
  w9 AS "village-has-toilets",
  w10 AS "village-has-clean-heating",
  w11 AS "village-has-waste-treated",
  b24 AS "key-village-lacks-services#1",
  w12 AS "key-village-lacks-services#2",
  (b24 AND w12) AS "key-village-lacks-services"
FROM (
SELECT *, (NOT w5) AS w12
FROM (
SELECT *, (w0 AND w1 AND w2 AND w3 AND w4) AS w5
FROM (
SELECT *, (CASE WHEN b2 THEN TRUE WHEN (b3 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN b4 THEN TRUE WHEN (b5 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w1,
  (CASE WHEN b6 THEN TRUE WHEN (b7 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  (CASE WHEN b8 THEN TRUE WHEN (b9 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b10 THEN TRUE WHEN (b11 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN b12 THEN TRUE WHEN (b13 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN b14 THEN TRUE WHEN (b15 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN b16 THEN TRUE WHEN (b17 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b18 THEN TRUE WHEN (b19 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b20 THEN TRUE WHEN (b21 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w10,
  (CASE WHEN b22 THEN TRUE WHEN (b23 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w11
FROM (
SELECT r.id AS b0, r."code" AS b1, s1.a0 AS b2, s1.a1 AS b3, s1.a2 AS b4, s1.a3 AS b5, s1.a4 AS b6, s1.a5 AS b7, s1.a6 AS b8, s1.a7 AS b9, s1.a8 AS b10, s1.a9 AS b11, s1.a10 AS b12, s1.a11 AS b13, s1.a12 AS b14, s1.a13 AS b15, s1.a14 AS b16, s1.a15 AS b17, s1.a16 AS b18, s1.a17 AS b19, s1.a18 AS b20, s1.a19 AS b21, s1.a20 AS b22, s1.a21 AS b23, r."keyVillage" AS b24
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
)
)
);
