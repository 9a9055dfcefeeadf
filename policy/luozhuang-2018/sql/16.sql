-- Article 16, all data covered, decided on 2019-12-31

CREATE TABLE stage_5 AS
SELECT b5 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1,
  bool_or(w0) AS a2,
  bool_or(w0 IS NULL) AS a3,
  bool_or(w1) AS a4,
  bool_or(w1 IS NULL) AS a5,
  bool_or(w2) AS a6,
  bool_or(w2 IS NULL) AS a7
FROM (
SELECT *, (b1 IN ('C', 'D')) AS w0,
  (NOT b2) AS w1,
  (((CAST(b3 + CAST(30 AS INTEGER) AS DATE) < DATE '2019-12-31') AND (b0 = 0)) OR (b4 > CAST(b3 + CAST(30 AS INTEGER) AS DATE))) AS w2
FROM (
SELECT r."subsidy" AS b0, r."grade" AS b1, r."onlyHouse" AS b2, r."accepted" AS b3, r."paidOn" AS b4, r."person" AS b5
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b5;

CREATE TABLE result_household AS
WITH stage_1 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('current')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_2 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('valid')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_3 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('current')) AS w0,
  (b1 IN ('centralised')) AS w1
FROM (
SELECT r."state" AS b0, r."care" AS b1, r."person" AS b2
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_4 AS (
SELECT b17 AS key,
  bool_or(w6) AS a0,
  bool_or(w6 IS NULL) AS a1,
  sum(w7) AS a2,
  bool_or(w7 IS NULL) AS a3,
  bool_or(NOT w8) AS a4,
  bool_or(w8 IS NULL) AS a5,
  bool_or(w9) AS a6,
  bool_or(w9 IS NULL) AS a7,
  bool_or(w10) AS a8,
  bool_or(w10 IS NULL) AS a9
FROM (
SELECT *, (w1 OR w2 OR (w4 AND w5)) AS w6
FROM (
SELECT *, (b0 OR w0) AS w1,
  (b6 OR w3) AS w4
FROM (
SELECT *, (CASE WHEN b2 THEN TRUE WHEN (b3 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN b4 THEN TRUE WHEN (b5 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  (CASE WHEN b7 THEN TRUE WHEN (b8 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b9 THEN FALSE WHEN (b10 OR b1 IS NULL) THEN NULL ELSE TRUE END) AS w5,
  (CASE WHEN (b11 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) AS w7,
  (CASE WHEN b13 THEN FALSE WHEN (b14 OR b1 IS NULL) THEN NULL ELSE TRUE END) AS w8,
  (CASE WHEN b13 THEN TRUE WHEN (b14 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b15 THEN TRUE WHEN (b16 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w10
FROM (
SELECT r."allowance" AS b0, r."key" AS b1, s1.a0 AS b2, s1.a1 AS b3, s2.a0 AS b4, s2.a1 AS b5, r."extremelyPoor" AS b6, s3.a0 AS b7, s3.a1 AS b8, s3.a2 AS b9, s3.a3 AS b10, s4.a1 AS b11, s4.a0 AS b12, s4.a2 AS b13, s4.a3 AS b14, s4.a4 AS b15, s4.a5 AS b16, r."household" AS b17
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_5 AS s4 ON s4.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b17
)
SELECT b0 AS id,
  w0 AS "is-housing-key-group#1",
  w1 AS "is-housing-key-group#2",
  w2 AS "is-housing-key-group",
  w0 AS "unsafe-house-help#1",
  b4 AS "unsafe-house-help#2",
  (w0 AND b4) AS "unsafe-house-help",
  (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(2000000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS "unsafe-house-help:amount",
  w4 AS "unsafe-house-help:received",
  w5 AS "unsafe-house-help-other-groups#1",
  w1 AS "unsafe-house-help-other-groups#2",
  b4 AS "unsafe-house-help-other-groups#3",
  (w5 AND w1 AND b4) AS "unsafe-house-help-other-groups",
  (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(2000000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS "unsafe-house-help-other-groups:amount",
  w4 AS "unsafe-house-help-other-groups:received",
  w0 AS "unsafe-house-without-case#1",
  b4 AS "unsafe-house-without-case#2",
  w6 AS "unsafe-house-without-case#3",
  (w0 AND b4 AND w6) AS "unsafe-house-without-case",
  (b10 IN ('with-child', 'rented', 'centralised')) AS "lives-safely-elsewhere",
  w8 AS "unsafe-second-house#1",
  w10 AS "unsafe-second-house#2",
  (w8 AND w10) AS "unsafe-second-house"
FROM (
SELECT *, (w0 OR w1) AS w2,
  (b4 OR w7) AS w8,
  ((NOT b13) OR (b10 IN ('with-child', 'rented', 'centralised')) OR w9) AS w10
FROM (
SELECT *, (NOT (b1 IN ('ordinary'))) AS w0,
  (CASE WHEN b2 THEN TRUE WHEN b3 THEN NULL ELSE FALSE END) AS w1,
  (b5 IN ('D')) AS w3,
  (CASE WHEN b6 THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w4,
  (NOT (NOT (b1 IN ('ordinary')))) AS w5,
  (CASE WHEN b8 THEN FALSE WHEN b9 THEN NULL ELSE TRUE END) AS w6,
  (CASE WHEN b11 THEN TRUE WHEN b12 THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN b14 THEN TRUE WHEN b15 THEN NULL ELSE FALSE END) AS w9
FROM (
SELECT r.id AS b0, r."status" AS b1, s1.a0 AS b2, s1.a1 AS b3, r."unsafeHouse" AS b4, r."houseGrade" AS b5, s1.a3 AS b6, s1.a2 AS b7, s1.a4 AS b8, s1.a5 AS b9, r."housing" AS b10, s1.a6 AS b11, s1.a7 AS b12, r."onlyHouse" AS b13, s1.a8 AS b14, s1.a9 AS b15
FROM household AS r
LEFT JOIN stage_4 AS s1 ON s1.key = r."id"
)
)
);

CREATE TABLE result_unsafeHouse AS
SELECT b0 AS id,
  w0 AS "graded-unsafe-and-left#1",
  w1 AS "graded-unsafe-and-left#2",
  w2 AS "graded-unsafe-and-left#3",
  w3 AS "graded-unsafe-and-left#4",
  (w0 AND w1 AND w2 AND w3) AS "graded-unsafe-and-left",
  w4 AS "unsafe-house-helped-the-wrong-way#1",
  w5 AS "unsafe-house-helped-the-wrong-way#2",
  (w4 OR w5) AS "unsafe-house-helped-the-wrong-way",
  w6 AS "rebuilt-house-area-out-of-range#1",
  w10 AS "rebuilt-house-area-out-of-range#2",
  (w6 AND w10) AS "rebuilt-house-area-out-of-range",
  w0 AS "unsafe-house-done-in-time#1",
  w11 AS "unsafe-house-done-in-time#2",
  w12 AS "unsafe-house-done-in-time"
FROM (
SELECT *, (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN ((b6 < (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(CAST(CAST(20 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(CAST(CAST(30 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) ELSE CAST(CAST(CAST(40 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) END) END)) OR (b6 > CAST(CAST(CAST(60 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) ELSE ((b6 < CAST(CAST(CAST(CAST(CAST(13 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) AS HUGEINT) * b5 AS BIGINT)) OR (b6 > CAST(CAST(CAST(CAST(CAST(18 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) AS HUGEINT) * b5 AS BIGINT))) END) AS w10,
  (w0 AND w11) AS w12
FROM (
SELECT *, (b1 IN ('C', 'D')) AS w0,
  (NOT (b2 IS NOT NULL)) AS w1,
  (NOT (b3 IS NOT NULL)) AS w2,
  (NOT (b4 IS NOT NULL)) AS w3,
  ((b1 IN ('D')) AND (b2 IN ('repair'))) AS w4,
  ((b1 IN ('C')) AND (b2 IN ('rebuild'))) AS w5,
  (b2 IN ('rebuild')) AS w6,
  (b5 = 2) AS w7,
  (b5 = 1) AS w8,
  (b5 <= 3) AS w9,
  (b4 <= DATE '2018-09-30') AS w11
FROM (
SELECT r.id AS b0, r."grade" AS b1, r."mode" AS b2, r."year" AS b3, r."accepted" AS b4, r."people" AS b5, r."area" AS b6
FROM unsafeHouse AS r
)
)
);

CREATE TABLE result_person AS
SELECT b0 AS id,
  w0 AS "unsafe-house-accepted-not-paid"
FROM (
SELECT *, (CASE WHEN b2 THEN TRUE WHEN (b3 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r.id AS b0, r."key" AS b1, s1.a6 AS b2, s1.a7 AS b3
FROM person AS r
LEFT JOIN stage_5 AS s1 ON s1.key = r."key"
)
);
