-- Article 14, all data covered, decided on 2019-12-31

CREATE TABLE result_person AS
WITH stage_1 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((b0 IN ('junior')) AND (b1 IN ('graduated'))) AS w0,
  ((b0 IN ('senior', 'vocational', 'technician')) AND (b1 IN ('enrolled'))) AS w1
FROM (
SELECT r."stage" AS b0, r."state" AS b1, r."person" AS b2
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w2 AS "is-junior-leaver-not-admitted#1",
  w3 AS "is-junior-leaver-not-admitted#2",
  w4 AS "is-junior-leaver-not-admitted#3",
  w5 AS "is-junior-leaver-not-admitted#4",
  w6 AS "is-junior-leaver-not-admitted",
  w10 AS "vocational-place-offered#1",
  w6 AS "vocational-place-offered#2",
  (w10 AND w6) AS "vocational-place-offered",
  w10 AS "leaver-without-vocational-place#1",
  w6 AS "leaver-without-vocational-place#2",
  w11 AS "leaver-without-vocational-place#3",
  (w10 AND w6 AND w11) AS "leaver-without-vocational-place"
FROM (
SELECT *, (w2 AND w3 AND w4 AND w5) AS w6
FROM (
SELECT *, (w1 >= 14) AS w2,
  (w1 <= 18) AS w3,
  (w8 AND w9) AS w10
FROM (
SELECT *, (year(w0) - year(b1) - CASE WHEN month(w0) * 100 + day(w0) < month(b1) * 100 + day(b1) THEN 1 ELSE 0 END) AS w1,
  (b7 AND w7) AS w8
FROM (
SELECT *, make_date(year(DATE '2019-12-31'), 12, 31) AS w0,
  (CASE WHEN b3 THEN TRUE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN b5 THEN FALSE WHEN (b6 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w5,
  (b8 IN ('present', 'married-in', 'born', 'other-in')) AS w7,
  (CASE WHEN b10 IS NOT NULL THEN (b9 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w9,
  (NOT (b11 IN ('senior', 'vocational', 'technician'))) AS w11
FROM (
SELECT r.id AS b0, r."idBirth" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, s1.a2 AS b5, s1.a3 AS b6, r."registered" AS b7, r."memberState" AS b8, r1."status" AS b9, r1."id" AS b10, r."schoolStage" AS b11
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
)
)
)
)
);

CREATE TABLE result_student AS
SELECT b0 AS id,
  w3 AS "directed-enrolment-fees-waived#1",
  w4 AS "directed-enrolment-fees-waived#2",
  b7 AS "directed-enrolment-fees-waived#3",
  (w3 AND w4 AND b7) AS "directed-enrolment-fees-waived",
  w3 AS "vocational-subsidy#1",
  w5 AS "vocational-subsidy#2",
  w4 AS "vocational-subsidy#3",
  (w3 AND w5 AND w4) AS "vocational-subsidy",
  CAST(150000 AS BIGINT) AS "vocational-subsidy:amount",
  b9 AS "vocational-subsidy:received"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b6 IN ('enrolled')) AS w4,
  (b8 IN ('vocational', 'technician', 'college')) AS w5
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."state" AS b6, r."directed" AS b7, r."stage" AS b8, r."vocationalAid" AS b9
FROM student AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
);
