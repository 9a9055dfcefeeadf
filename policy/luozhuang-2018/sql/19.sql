-- Article 19, all data covered, decided on 2019-12-31

CREATE TABLE result_person AS
WITH stage_1 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((b0 IN ('1', '2')) AND (b1 IN ('valid'))) AS w0,
  (b1 IN ('valid')) AS w1
FROM (
SELECT r."grade" AS b0, r."state" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_2 AS (
SELECT b1 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."longCare" AS b0, r."person" AS b1
FROM careNeed AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1
),
stage_3 AS (
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
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 <= DATE '2019-12-31') AS w0
FROM (
SELECT r."from" AS b0, r."person" AS b1
FROM careOrder AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_5 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('living')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM careStay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_6 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (year(b0) = year(DATE '2019-12-31')) AS w0
FROM (
SELECT r."on" AS b0, r."person" AS b1
FROM rehabilitation AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  w1 AS "severely-disabled-needing-care#1",
  w2 AS "severely-disabled-needing-care#2",
  w3 AS "severely-disabled-needing-care#3",
  w4 AS "severely-disabled-needing-care#4",
  w5 AS "severely-disabled-needing-care",
  w5 AS "severely-disabled-extremely-poor-support#1",
  w7 AS "severely-disabled-extremely-poor-support#2",
  (w5 AND w7) AS "severely-disabled-extremely-poor-support",
  w5 AS "severely-disabled-care-service#1",
  w8 AS "severely-disabled-care-service#2",
  (w5 AND w8) AS "severely-disabled-care-service",
  w5 AS "severely-disabled-without-care#1",
  w8 AS "severely-disabled-without-care#2",
  w9 AS "severely-disabled-without-care#3",
  w10 AS "severely-disabled-without-care#4",
  (w5 AND w8 AND w9 AND w10) AS "severely-disabled-without-care",
  w1 AS "basic-rehabilitation#1",
  w11 AS "basic-rehabilitation#2",
  (w1 AND w11) AS "basic-rehabilitation",
  w12 AS "rehabilitation-secured#1",
  w13 AS "rehabilitation-secured#2",
  w14 AS "rehabilitation-secured"
FROM (
SELECT *, (w1 AND w2 AND w3 AND w4) AS w5,
  (NOT w7) AS w8,
  (w12 OR w13) AS w14
FROM (
SELECT *, (b1 AND w0) AS w1,
  (b9 OR w6) AS w7,
  (NOT w11) AS w12
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  ((2019 - year(b3)) >= 16) AS w2,
  (CASE WHEN b5 THEN TRUE WHEN (b6 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b7 THEN TRUE WHEN (b8 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN b10 THEN TRUE WHEN (b11 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN b12 THEN FALSE WHEN (b13 OR b4 IS NULL) THEN NULL ELSE TRUE END) AS w9,
  (CASE WHEN b14 THEN FALSE WHEN (b15 OR b4 IS NULL) THEN NULL ELSE TRUE END) AS w10,
  (CASE WHEN b16 THEN TRUE WHEN (b17 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w11,
  (CASE WHEN b18 THEN TRUE WHEN (b19 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w13
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."idBirth" AS b3, r."key" AS b4, s1.a0 AS b5, s1.a1 AS b6, s2.a0 AS b7, s2.a1 AS b8, r."extremelyPoor" AS b9, s3.a0 AS b10, s3.a1 AS b11, s4.a0 AS b12, s4.a1 AS b13, s5.a0 AS b14, s5.a1 AS b15, s1.a2 AS b16, s1.a3 AS b17, s6.a0 AS b18, s6.a1 AS b19
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_6 AS s6 ON s6.key = r."key"
)
)
)
);
