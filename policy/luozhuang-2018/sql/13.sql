-- Article 13, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b8 AS key, bool_or((coalesce((b5 < b6 OR (b5 = b6 AND CAST(b7 AS VARCHAR) < CAST(b8 AS VARCHAR))) AND year(b5) = year(b6), FALSE) AND TRUE) AND ((b0 > CAST(0 AS BIGINT)) AND (b1 = b2) AND (b3 = b4))) AS a0,
  bool_or(((coalesce((b5 < b6 OR (b5 = b6 AND CAST(b7 AS VARCHAR) < CAST(b8 AS VARCHAR))) AND year(b5) = year(b6), FALSE) AND TRUE) AND ((b0 > CAST(0 AS BIGINT)) AND (b1 = b2) AND (b3 = b4))) IS NULL) AS a1,
  bool_or(b5 IS NULL AND TRUE IS DISTINCT FROM FALSE) AS a2
FROM (
SELECT r."aid" AS b0, r."term" AS b1, up."term" AS b2, r."aidKind" AS b3, up."aidKind" AS b4, r."paidOn" AS b5, up."paidOn" AS b6, r.id AS b7, up.id AS b8
FROM student AS r
JOIN student AS up ON up."person" = r."person"
WHERE up.id IS NOT NULL
)
GROUP BY b8;

CREATE TEMP TABLE result_student AS
SELECT b0 AS id,
  w2 AS "education-aid#1",
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university')) AS "education-aid#2",
  (b7 IN ('enrolled')) AS "education-aid#3",
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AS "is-aided-pupil#1",
  (b7 IN ('enrolled')) AS "is-aided-pupil#2",
  w2 AS "kindergarten-fee-waived#1",
  (b6 IN ('pre-school')) AS "kindergarten-fee-waived#2",
  (b7 IN ('enrolled')) AS "kindergarten-fee-waived#3",
  w2 AS "compulsory-fees-waived#1",
  (b6 IN ('primary', 'junior')) AS "compulsory-fees-waived#2",
  (b7 IN ('enrolled')) AS "compulsory-fees-waived#3",
  w2 AS "senior-tuition-waived#1",
  (b6 IN ('senior', 'vocational', 'technician')) AS "senior-tuition-waived#2",
  (b7 IN ('enrolled')) AS "senior-tuition-waived#3",
  w2 AS "university-loan-and-tuition-relief#1",
  (b6 IN ('college', 'university', 'postgraduate')) AS "university-loan-and-tuition-relief#2",
  (b7 IN ('enrolled')) AS "university-loan-and-tuition-relief#3",
  w2 AS "education-aid-not-paid-in-time#1",
  w3 AS "education-aid-not-paid-in-time#2",
  (b8 = CAST(0 AS BIGINT)) AS "education-aid-not-paid-in-time#3",
  ((DATE '2019-12-31' >= DATE '2019-12-31') OR ((DATE '2019-12-31' >= DATE '2019-06-30') AND (b9 <= DATE '2019-06-30'))) AS "education-aid-not-paid-in-time#4",
  w0 AS "education-aid-to-non-student#1",
  (b8 > CAST(0 AS BIGINT)) AS "education-aid-to-non-student#2",
  (b7 IN ('graduated', 'dropped-out')) AS "education-aid-to-non-student#3",
  w0 AS "education-aid-for-other-stage#1",
  (b8 > CAST(0 AS BIGINT)) AS "education-aid-for-other-stage#2",
  (NOT (b6 = b10)) AS "education-aid-for-other-stage#3",
  w0 AS "education-aid-paid-twice#1",
  (b8 > CAST(0 AS BIGINT)) AS "education-aid-paid-twice#2",
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT ((b11 IS NOT NULL) AND b12 IS NOT NULL AND NOT coalesce(b13, FALSE)) THEN NULL ELSE FALSE END) AS "education-aid-paid-twice#3",
  (w2 AND (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university')) AND (b7 IN ('enrolled'))) AS "education-aid",
  CAST(sign((CASE WHEN (b6 IN ('pre-school')) IS NULL THEN NULL WHEN (b6 IN ('pre-school')) THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('primary')) IS NULL THEN NULL WHEN (b6 IN ('primary')) THEN (CASE WHEN b16 IS NULL THEN NULL WHEN b16 THEN CAST(100000 AS BIGINT) ELSE CAST(50000 AS BIGINT) END) ELSE (CASE WHEN (b6 IN ('junior')) IS NULL THEN NULL WHEN (b6 IN ('junior')) THEN (CASE WHEN b16 IS NULL THEN NULL WHEN b16 THEN CAST(125000 AS BIGINT) ELSE CAST(62500 AS BIGINT) END) ELSE (CASE WHEN (b6 IN ('senior')) IS NULL THEN NULL WHEN (b6 IN ('senior')) THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('vocational', 'technician')) IS NULL THEN NULL WHEN (b6 IN ('vocational', 'technician')) THEN (CASE WHEN (CAST(b9 + to_months(CAST(CAST(24 AS BIGINT) AS INTEGER)) AS DATE) > DATE '2019-12-31') IS NULL THEN NULL WHEN (CAST(b9 + to_months(CAST(CAST(24 AS BIGINT) AS INTEGER)) AS DATE) > DATE '2019-12-31') THEN CAST(200000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) ELSE (CASE WHEN (b6 IN ('college', 'university')) IS NULL THEN NULL WHEN (b6 IN ('college', 'university')) THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END)) * sign(CAST(2 AS BIGINT)) * ((2 * abs(CAST((CASE WHEN (b6 IN ('pre-school')) IS NULL THEN NULL WHEN (b6 IN ('pre-school')) THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('primary')) IS NULL THEN NULL WHEN (b6 IN ('primary')) THEN (CASE WHEN b16 IS NULL THEN NULL WHEN b16 THEN CAST(100000 AS BIGINT) ELSE CAST(50000 AS BIGINT) END) ELSE (CASE WHEN (b6 IN ('junior')) IS NULL THEN NULL WHEN (b6 IN ('junior')) THEN (CASE WHEN b16 IS NULL THEN NULL WHEN b16 THEN CAST(125000 AS BIGINT) ELSE CAST(62500 AS BIGINT) END) ELSE (CASE WHEN (b6 IN ('senior')) IS NULL THEN NULL WHEN (b6 IN ('senior')) THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('vocational', 'technician')) IS NULL THEN NULL WHEN (b6 IN ('vocational', 'technician')) THEN (CASE WHEN (CAST(b9 + to_months(CAST(CAST(24 AS BIGINT) AS INTEGER)) AS DATE) > DATE '2019-12-31') IS NULL THEN NULL WHEN (CAST(b9 + to_months(CAST(CAST(24 AS BIGINT) AS INTEGER)) AS DATE) > DATE '2019-12-31') THEN CAST(200000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) ELSE (CASE WHEN (b6 IN ('college', 'university')) IS NULL THEN NULL WHEN (b6 IN ('college', 'university')) THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) AS HUGEINT)) + abs(CAST(2 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(2 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS "education-aid:amount",
  CAST(sign((CASE WHEN (b6 IN ('pre-school')) IS NULL THEN NULL WHEN (b6 IN ('pre-school')) THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('primary')) IS NULL THEN NULL WHEN (b6 IN ('primary')) THEN (CASE WHEN CAST(100000 AS BIGINT) IS NULL OR CAST(50000 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(100000 AS BIGINT), CAST(50000 AS BIGINT)) END) ELSE (CASE WHEN (b6 IN ('junior')) IS NULL THEN NULL WHEN (b6 IN ('junior')) THEN (CASE WHEN CAST(125000 AS BIGINT) IS NULL OR CAST(62500 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(125000 AS BIGINT), CAST(62500 AS BIGINT)) END) ELSE (CASE WHEN (b6 IN ('senior')) IS NULL THEN NULL WHEN (b6 IN ('senior')) THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('vocational', 'technician')) IS NULL THEN NULL WHEN (b6 IN ('vocational', 'technician')) THEN CAST(0 AS BIGINT) ELSE (CASE WHEN (b6 IN ('college', 'university')) IS NULL THEN NULL WHEN (b6 IN ('college', 'university')) THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END)) * sign(CAST(2 AS BIGINT)) * ((2 * abs(CAST((CASE WHEN (b6 IN ('pre-school')) IS NULL THEN NULL WHEN (b6 IN ('pre-school')) THEN CAST(120000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('primary')) IS NULL THEN NULL WHEN (b6 IN ('primary')) THEN (CASE WHEN CAST(100000 AS BIGINT) IS NULL OR CAST(50000 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(100000 AS BIGINT), CAST(50000 AS BIGINT)) END) ELSE (CASE WHEN (b6 IN ('junior')) IS NULL THEN NULL WHEN (b6 IN ('junior')) THEN (CASE WHEN CAST(125000 AS BIGINT) IS NULL OR CAST(62500 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(125000 AS BIGINT), CAST(62500 AS BIGINT)) END) ELSE (CASE WHEN (b6 IN ('senior')) IS NULL THEN NULL WHEN (b6 IN ('senior')) THEN CAST(200000 AS BIGINT) ELSE (CASE WHEN (b6 IN ('vocational', 'technician')) IS NULL THEN NULL WHEN (b6 IN ('vocational', 'technician')) THEN CAST(0 AS BIGINT) ELSE (CASE WHEN (b6 IN ('college', 'university')) IS NULL THEN NULL WHEN (b6 IN ('college', 'university')) THEN CAST(330000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) AS HUGEINT)) + abs(CAST(2 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(2 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS "education-aid:atLeast",
  b8 AS "education-aid:received",
  ((b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AND (b7 IN ('enrolled'))) AS "is-aided-pupil",
  (w2 AND (b6 IN ('pre-school')) AND (b7 IN ('enrolled'))) AS "kindergarten-fee-waived",
  (w2 AND (b6 IN ('primary', 'junior')) AND (b7 IN ('enrolled'))) AS "compulsory-fees-waived",
  (w2 AND (b6 IN ('senior', 'vocational', 'technician')) AND (b7 IN ('enrolled'))) AS "senior-tuition-waived",
  (w2 AND (b6 IN ('college', 'university', 'postgraduate')) AND (b7 IN ('enrolled'))) AS "university-loan-and-tuition-relief",
  (CASE WHEN (b6 IN ('postgraduate')) IS NULL THEN NULL WHEN (b6 IN ('postgraduate')) THEN CAST(1200000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS "student-loan-ceiling",
  (CASE WHEN (b6 IN ('college', 'university')) IS NULL THEN NULL WHEN (b6 IN ('college', 'university')) THEN CAST(800000 AS BIGINT) ELSE CAST(0 AS BIGINT) END) AS "tuition-relief-ceiling",
  (w2 AND w3 AND (b8 = CAST(0 AS BIGINT)) AND ((DATE '2019-12-31' >= DATE '2019-12-31') OR ((DATE '2019-12-31' >= DATE '2019-06-30') AND (b9 <= DATE '2019-06-30')))) AS "education-aid-not-paid-in-time",
  (w0 AND (b8 > CAST(0 AS BIGINT)) AND (b7 IN ('graduated', 'dropped-out'))) AS "education-aid-to-non-student",
  (w0 AND (b8 > CAST(0 AS BIGINT)) AND (NOT (b6 = b10))) AS "education-aid-for-other-stage",
  (w0 AND (b8 > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT ((b11 IS NOT NULL) AND b12 IS NOT NULL AND NOT coalesce(b13, FALSE)) THEN NULL ELSE FALSE END)) AS "education-aid-paid-twice"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w0 AND w1) END) AS w2
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) END) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  ((b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AND (b7 IN ('enrolled'))) AS w3
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."stage" AS b6, r."state" AS b7, r."aid" AS b8, r."entered" AS b9, r1."schoolStage" AS b10, r1."key" AS b11, r."paidOn" AS b12, s1.a2 AS b13, s1.a0 AS b14, s1.a1 AS b15, r."boarding" AS b16
FROM student AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_1 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
)
)
);
