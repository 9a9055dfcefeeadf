-- Article 13, all data covered, decided on 2019-12-31

CREATE TABLE result_student AS
WITH stage_1 AS (
SELECT b8 AS key,
  bool_or((coalesce((b5 < b6 OR (b5 = b6 AND CAST(b7 AS VARCHAR) < CAST(b8 AS VARCHAR))) AND year(b5) = year(b6), FALSE) AND w0)) AS a0,
  bool_or((coalesce((b5 < b6 OR (b5 = b6 AND CAST(b7 AS VARCHAR) < CAST(b8 AS VARCHAR))) AND year(b5) = year(b6), FALSE) AND w0) IS NULL) AS a1,
  bool_or(b5 IS NULL) AS a2
FROM (
SELECT *, ((b0 > 0) AND (b1 = b2) AND (b3 = b4)) AS w0
FROM (
SELECT r."aid" AS b0, r."term" AS b1, up."term" AS b2, r."aidKind" AS b3, up."aidKind" AS b4, r."paidOn" AS b5, up."paidOn" AS b6, r.id AS b7, up.id AS b8
FROM student AS r
JOIN student AS up ON up."person" = r."person"
WHERE up.id IS NOT NULL
)
)
GROUP BY b8
)
SELECT b0 AS id,
  w3 AS "education-aid#1",
  w4 AS "education-aid#2",
  w5 AS "education-aid#3",
  (w3 AND w4 AND w5) AS "education-aid",
  ((w13 // 2) + sign(w13) * ((2 * abs(w13 % 2) + 2) // 4)) AS "education-aid:amount",
  ((w14 // 2) + sign(w14) * ((2 * abs(w14 % 2) + 2) // 4)) AS "education-aid:atLeast",
  b10 AS "education-aid:received",
  w15 AS "is-aided-pupil#1",
  w5 AS "is-aided-pupil#2",
  w16 AS "is-aided-pupil",
  w3 AS "kindergarten-fee-waived#1",
  w12 AS "kindergarten-fee-waived#2",
  w5 AS "kindergarten-fee-waived#3",
  (w3 AND w12 AND w5) AS "kindergarten-fee-waived",
  w3 AS "compulsory-fees-waived#1",
  w17 AS "compulsory-fees-waived#2",
  w5 AS "compulsory-fees-waived#3",
  (w3 AND w17 AND w5) AS "compulsory-fees-waived",
  w3 AS "senior-tuition-waived#1",
  w18 AS "senior-tuition-waived#2",
  w5 AS "senior-tuition-waived#3",
  (w3 AND w18 AND w5) AS "senior-tuition-waived",
  w3 AS "university-loan-and-tuition-relief#1",
  w19 AS "university-loan-and-tuition-relief#2",
  w5 AS "university-loan-and-tuition-relief#3",
  (w3 AND w19 AND w5) AS "university-loan-and-tuition-relief",
  w21 AS "student-loan-ceiling",
  w22 AS "tuition-relief-ceiling",
  w3 AS "education-aid-not-paid-in-time#1",
  w16 AS "education-aid-not-paid-in-time#2",
  w23 AS "education-aid-not-paid-in-time#3",
  w24 AS "education-aid-not-paid-in-time#4",
  (w3 AND w16 AND w23 AND w24) AS "education-aid-not-paid-in-time",
  w1 AS "education-aid-to-non-student#1",
  w25 AS "education-aid-to-non-student#2",
  w26 AS "education-aid-to-non-student#3",
  (w1 AND w25 AND w26) AS "education-aid-to-non-student",
  w1 AS "education-aid-for-other-stage#1",
  w25 AS "education-aid-for-other-stage#2",
  w27 AS "education-aid-for-other-stage#3",
  (w1 AND w25 AND w27) AS "education-aid-for-other-stage",
  w1 AS "education-aid-paid-twice#1",
  w25 AS "education-aid-paid-twice#2",
  w28 AS "education-aid-paid-twice#3",
  (w1 AND w25 AND w28) AS "education-aid-paid-twice"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1,
  (CASE WHEN w12 IS NULL THEN NULL WHEN w12 THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN (CASE WHEN b8 IS NULL THEN NULL WHEN b8 THEN CAST(100000 AS BIGINT) ELSE CAST(50000 AS BIGINT) END) ELSE (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN (CASE WHEN b8 IS NULL THEN NULL WHEN b8 THEN CAST(125000 AS BIGINT) ELSE CAST(62500 AS BIGINT) END) ELSE (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(200000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) AS w13,
  (CASE WHEN w12 IS NULL THEN NULL WHEN w12 THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN least(CAST(100000 AS BIGINT), CAST(50000 AS BIGINT)) ELSE (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN least(CAST(125000 AS BIGINT), CAST(62500 AS BIGINT)) ELSE (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(0 AS BIGINT) ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) AS w14,
  (w15 AND w5) AS w16,
  (CASE WHEN w20 IS NULL THEN NULL WHEN w20 THEN CAST(1200000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS w21,
  (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(800000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) AS w22
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university')) AS w4,
  (b7 IN ('enrolled')) AS w5,
  (CAST(b9 + to_months(CAST(24 AS INTEGER)) AS DATE) > DATE '2019-12-31') AS w6,
  (b6 IN ('college', 'university')) AS w7,
  (b6 IN ('vocational', 'technician')) AS w8,
  (b6 IN ('senior')) AS w9,
  (b6 IN ('junior')) AS w10,
  (b6 IN ('primary')) AS w11,
  (b6 IN ('pre-school')) AS w12,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AS w15,
  (b6 IN ('primary', 'junior')) AS w17,
  (b6 IN ('senior', 'vocational', 'technician')) AS w18,
  (b6 IN ('college', 'university', 'postgraduate')) AS w19,
  (b6 IN ('postgraduate')) AS w20,
  (b10 = 0) AS w23,
  ((DATE '2019-12-31' >= DATE '2019-12-31') OR ((DATE '2019-12-31' >= DATE '2019-06-30') AND (b9 <= DATE '2019-06-30'))) AS w24,
  (b10 > 0) AS w25,
  (b7 IN ('graduated', 'dropped-out')) AS w26,
  (NOT (b6 = b11)) AS w27,
  (CASE WHEN b15 THEN TRUE WHEN (b16 OR NOT (b12 IS NOT NULL AND b13 IS NOT NULL AND NOT coalesce(b14, FALSE))) THEN NULL ELSE FALSE END) AS w28
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."stage" AS b6, r."state" AS b7, r."boarding" AS b8, r."entered" AS b9, r."aid" AS b10, r1."schoolStage" AS b11, r1."key" AS b12, r."paidOn" AS b13, s1.a2 AS b14, s1.a0 AS b15, s1.a1 AS b16
FROM student AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL AND r."paidOn" IS NOT NULL THEN r."id" END
)
)
)
);
