-- Article 13, all data covered, decided on 2019-12-31

CREATE TEMP TABLE result_student AS
SELECT b0 AS id,
  w3 AS "education-aid#1",
  w4 AS "education-aid#2",
  w5 AS "education-aid#3",
  (w3 AND w4 AND w5) AS "education-aid",
  CAST(sign(w12) * sign(CAST(2 AS BIGINT)) * ((2 * abs(CAST(w12 AS HUGEINT)) + abs(CAST(2 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(2 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS "education-aid:amount",
  CAST(sign(w13) * sign(CAST(2 AS BIGINT)) * ((2 * abs(CAST(w13 AS HUGEINT)) + abs(CAST(2 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(2 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS "education-aid:atLeast",
  b9 AS "education-aid:received",
  w14 AS "is-aided-pupil#1",
  w5 AS "is-aided-pupil#2",
  w15 AS "is-aided-pupil"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1,
  (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN (CASE WHEN b8 IS NULL THEN NULL WHEN b8 THEN CAST(100000 AS BIGINT) ELSE CAST(50000 AS BIGINT) END) ELSE (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN (CASE WHEN b8 IS NULL THEN NULL WHEN b8 THEN CAST(125000 AS BIGINT) ELSE CAST(62500 AS BIGINT) END) ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) AS w12,
  (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN (CASE WHEN CAST(100000 AS BIGINT) IS NULL OR CAST(50000 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(100000 AS BIGINT), CAST(50000 AS BIGINT)) END) ELSE (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN (CASE WHEN CAST(125000 AS BIGINT) IS NULL OR CAST(62500 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(125000 AS BIGINT), CAST(62500 AS BIGINT)) END) ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) AS w13,
  (w14 AND w5) AS w15
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university')) AS w4,
  (b7 IN ('enrolled')) AS w5,
  (b6 IN ('college', 'university')) AS w6,
  (b6 IN ('vocational', 'technician')) AS w7,
  (b6 IN ('senior')) AS w8,
  (b6 IN ('junior')) AS w9,
  (b6 IN ('primary')) AS w10,
  (b6 IN ('pre-school')) AS w11,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AS w14
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."stage" AS b6, r."state" AS b7, r."boarding" AS b8, r."aid" AS b9
FROM student AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
);
