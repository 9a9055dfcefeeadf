-- Article 12, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
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
GROUP BY b1;

CREATE TABLE result_person AS
WITH stage_2 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (((b0 <= DATE '2019-12-31') AND (CAST(b0 + to_months(CAST(12 AS INTEGER)) AS DATE) > DATE '2019-12-31')) AND b1) AS w0,
  ((b0 <= DATE '2019-12-31') AND (CAST(b0 + to_months(CAST(12 AS INTEGER)) AS DATE) > DATE '2019-12-31')) AS w1
FROM (
SELECT r."on" AS b0, r."screened" AS b1, r."person" AS b2
FROM checkUp AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_3 AS (
SELECT b2 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1,
  bool_or(w0) AS a2,
  bool_or(w0 IS NULL) AS a3
FROM (
SELECT *, (b1 <= DATE '2019-12-31') AS w0
FROM (
SELECT r."standard" AS b0, r."begunOn" AS b1, r."person" AS b2
FROM healthRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w1 AS "free-check-up#1",
  w3 AS "free-check-up#2",
  (w1 AND w3) AS "free-check-up",
  w4 AS "is-checked-and-screened",
  w1 AS "check-up-due#1",
  w3 AS "check-up-due#2",
  w5 AS "check-up-due#3",
  (w1 AND w3 AND w5) AS "check-up-due",
  w1 AS "has-health-record#1",
  w6 AS "has-health-record#2",
  w7 AS "has-health-record",
  w9 AS "registered-person-without-health-record#1",
  w10 AS "registered-person-without-health-record#2",
  (w9 AND w10) AS "registered-person-without-health-record"
FROM (
SELECT *, (w1 AND w6) AS w7,
  (w1 AND w8) AS w9
FROM (
SELECT *, (b1 AND w0) AS w1,
  (b3 OR w2) AS w3
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 THEN TRUE WHEN (b6 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  (CASE WHEN b7 THEN TRUE WHEN (b8 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN b9 THEN FALSE WHEN (b10 OR b4 IS NULL) THEN NULL ELSE TRUE END) AS w5,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b4 IS NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN b14 IS NOT NULL THEN (b13 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w8,
  (CASE WHEN b15 THEN FALSE WHEN (b16 OR b4 IS NULL) THEN NULL ELSE TRUE END) AS w10
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."extremelyPoor" AS b3, r."key" AS b4, s1.a0 AS b5, s1.a1 AS b6, s2.a0 AS b7, s2.a1 AS b8, s2.a2 AS b9, s2.a3 AS b10, s3.a0 AS b11, s3.a1 AS b12, r1."status" AS b13, r1."id" AS b14, s3.a2 AS b15, s3.a3 AS b16
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
)
)
)
);

CREATE TABLE result_checkUp AS
SELECT b0 AS id,
  w1 AS "check-up-charged#1",
  w3 AS "check-up-charged#2",
  w4 AS "check-up-charged#3",
  (w1 AND w3 AND w4) AS "check-up-charged"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1,
  (CASE WHEN b3 IS NOT NULL THEN (b4 OR w2) END) AS w3
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b6 THEN TRUE WHEN (b7 OR b5 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  (NOT b8) AS w4
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r1."extremelyPoor" AS b4, r1."key" AS b5, s1.a0 AS b6, s1.a1 AS b7, r."free" AS b8
FROM checkUp AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = r1."key"
)
)
);
