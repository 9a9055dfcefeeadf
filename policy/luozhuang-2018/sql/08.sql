-- Article 8, all data covered, decided on 2019-12-31

CREATE TABLE result_labourRegister AS
WITH stage_1 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('certified')) AS w0
FROM (
SELECT r."result" AS b0, r."person" AS b1
FROM enrolment AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  w3 AS "free-training#1",
  b6 AS "free-training#2",
  b7 AS "free-training#3",
  (w3 AND b6 AND b7) AS "free-training",
  w3 AS "able-and-willing-without-skill#1",
  b6 AS "able-and-willing-without-skill#2",
  b7 AS "able-and-willing-without-skill#3",
  b8 AS "able-and-willing-without-skill#4",
  w4 AS "able-and-willing-without-skill#5",
  w5 AS "able-and-willing-without-skill#6",
  (w3 AND b6 AND b7 AND b8 AND w4 AND w5) AS "able-and-willing-without-skill"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b9 < 1) AS w4,
  (CASE WHEN b11 THEN FALSE WHEN (b12 OR b10 IS NULL) THEN NULL ELSE TRUE END) AS w5
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."able" AS b6, r."willing" AS b7, r."fit" AS b8, r."skills" AS b9, r1."key" AS b10, s1.a0 AS b11, s1.a1 AS b12
FROM labourRegister AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r1."key"
)
)
)
);

CREATE TABLE result_enrolment AS
SELECT b0 AS id,
  w3 AS "charged-for-training#1",
  w4 AS "charged-for-training#2",
  (w3 AND w4) AS "charged-for-training"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b6 > 0) AS w4
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."charged" AS b6
FROM enrolment AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
);
