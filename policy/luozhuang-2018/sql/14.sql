-- Article 14, all data covered, decided on 2019-12-31

CREATE TEMP TABLE result_student AS
SELECT b0 AS id,
  w3 AS "vocational-subsidy#1",
  w4 AS "vocational-subsidy#2",
  w5 AS "vocational-subsidy#3",
  (w3 AND w4 AND w5) AS "vocational-subsidy",
  CAST(150000 AS BIGINT) AS "vocational-subsidy:amount"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b6 IN ('vocational', 'technician', 'college')) AS w4,
  (b7 IN ('enrolled')) AS w5
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."stage" AS b6, r."state" AS b7
FROM student AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
);
