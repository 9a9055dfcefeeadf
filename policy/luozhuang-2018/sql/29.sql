-- Article 29, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  bool_or(TRUE AND w1) AS a2,
  bool_or((TRUE AND w1) IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('dead')) AS w0,
  (b0 IN ('moved-out', 'cancelled', 'abroad', 'imprisoned')) AS w1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31')) AS w0
FROM (
SELECT r."deathDate" AS b0, r."cremationDate" AS b1, r."person" AS b2
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_3 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue'))) AS w0
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM vehicle AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_4 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active'))) AS w0
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM company AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_5 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('commercial', 'shop', 'parking')) AS w0
FROM (
SELECT r."use" AS b0, r."person" AS b1
FROM realEstate AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_6 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired')) AS w0
FROM (
SELECT r."kind" AS b0, r."person" AS b1
FROM payroll AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_7 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('business')) AND (b1 >= CAST(10000000 AS BIGINT))) AS w0
FROM (
SELECT r."kind" AS b0, r."principal" AS b1, r."person" AS b2
FROM loan AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_8 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('current')) AND (b1 IN ('rural'))) AS w0
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."person" AS b2
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_9 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('1', '2')) AND (b1 IN ('valid', 'expired'))) AS w0
FROM (
SELECT r."grade" AS b0, r."state" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_10 AS
SELECT b8 AS key, sum(CASE WHEN (w0) THEN w1 END) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND w1 IS NULL)) AS a1
FROM (
SELECT *, ((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31))))) AS w0,
  (b2 - b3 - b4 - b5 - b6 - b7) AS w1
FROM (
SELECT r."settled" AS b0, r."admitted" AS b1, r."inPolicy" AS b2, r."basic" AS b3, r."serious" AS b4, r."aid" AS b5, r."supplement" AS b6, r."hospitalCut" AS b7, r."person" AS b8
FROM stay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b8;

CREATE TEMP TABLE stage_11 AS
SELECT b3 AS key, bool_or(TRUE AND w2) AS a0,
  bool_or((TRUE AND w2) IS NULL) AS a1,
  sum(CASE WHEN (w3) THEN b2 END) AS a2,
  bool_or(((w3)) IS NULL OR ((w3) AND b2 IS NULL)) AS a3,
  bool_or(TRUE AND w4) AS a4,
  bool_or((TRUE AND w4) IS NULL) AS a5,
  bool_or(TRUE AND w1) AS a6,
  bool_or((TRUE AND w1) IS NULL) AS a7
FROM (
SELECT *, (w2) AS w3
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b0 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AS w0,
  (b1 IN ('enrolled')) AS w1,
  (b1 IN ('enrolled', 'suspended')) AS w4
FROM (
SELECT r."stage" AS b0, r."state" AS b1, r."aid" AS b2, r."person" AS b3
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_12 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('insured')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_13 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('paying', 'drawing')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_14 AS
SELECT b1 AS key, bool_or(TRUE AND b0) AS a0,
  bool_or((TRUE AND b0) IS NULL) AS a1
FROM (
SELECT r."sameNumberOtherName" AS b0, r."person" AS b1
FROM link AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_15 AS
SELECT b2 AS key, count(*) FILTER (WHERE (w2)) AS a0,
  bool_or(((w2)) IS NULL) AS a1
FROM (
SELECT *, (w1) AS w2
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."idNumber" AS b2
FROM person AS r
WHERE r."idNumber" IS NOT NULL
)
)
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_16 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_18 AS
SELECT b3 AS key, count(*) FILTER (WHERE (w2)) AS a0,
  bool_or(((w2)) IS NULL) AS a1
FROM (
SELECT *, ((w1 AND (b2 IN ('head')))) AS w2
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."relation" AS b2, r."household" AS b3
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_19 AS
SELECT b8 AS key, bool_or(TRUE AND w4) AS a0,
  bool_or((TRUE AND w4) IS NULL) AS a1
FROM (
SELECT *, (((CASE WHEN w0 IS NULL OR w1 IS NULL THEN NULL ELSE greatest(w0, w1) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN w2 IS NULL OR w3 IS NULL THEN NULL ELSE greatest(w2, w3) END) > CAST(100 AS BIGINT))) AS w4
FROM (
SELECT *, (((b0 + b1 + b2 + b3) - b4) - b5) AS w0,
  (b5 - ((b0 + b1 + b2 + b3) - b4)) AS w1,
  (CAST(CAST(b6 AS HUGEINT) * b7 AS BIGINT) - b5) AS w2,
  (b5 - CAST(CAST(b6 AS HUGEINT) * b7 AS BIGINT)) AS w3
FROM (
SELECT r."wage" AS b0, r."business" AS b1, r."property" AS b2, r."transfer" AS b3, r."businessExpense" AS b4, r."netIncome" AS b5, r."incomePerHead" AS b6, r1."statedMemberCount" AS b7, r."household" AS b8
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b8;

CREATE TEMP TABLE stage_17 AS
SELECT b5 AS key, sum(CASE WHEN (w2) THEN w3 END) AS a0,
  bool_or(((w2)) IS NULL OR ((w2) AND w3 IS NULL)) AS a1
FROM (
SELECT *, (w1) AS w2
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS w3
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."key" AS b2, s1.a1 AS b3, s1.a0 AS b4, r."household" AS b5
FROM person AS r
LEFT JOIN stage_16 AS s1 ON s1.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b5;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  w1 AS "registered-person-dead#1",
  w2 AS "registered-person-dead#2",
  (w1 AND w2) AS "registered-person-dead",
  w1 AS "registered-person-in-death-records#1",
  w3 AS "registered-person-in-death-records#2",
  (w1 AND w3) AS "registered-person-in-death-records",
  w1 AS "registered-person-moved-out#1",
  w4 AS "registered-person-moved-out#2",
  (w1 AND w4) AS "registered-person-moved-out",
  w1 AS "registered-household-owns-car#1",
  w5 AS "registered-household-owns-car#2",
  (w1 AND w5) AS "registered-household-owns-car",
  w1 AS "registered-household-owns-company#1",
  w6 AS "registered-household-owns-company#2",
  (w1 AND w6) AS "registered-household-owns-company",
  w1 AS "registered-household-owns-commercial-housing#1",
  w7 AS "registered-household-owns-commercial-housing#2",
  (w1 AND w7) AS "registered-household-owns-commercial-housing",
  w1 AS "registered-household-on-public-payroll#1",
  w8 AS "registered-household-on-public-payroll#2",
  (w1 AND w8) AS "registered-household-on-public-payroll",
  w1 AS "registered-person-large-business-loan#1",
  w9 AS "registered-person-large-business-loan#2",
  (w1 AND w9) AS "registered-person-large-business-loan",
  w10 AS "allowance-household-not-registered#1",
  w11 AS "allowance-household-not-registered#2",
  (w10 AND w11) AS "allowance-household-not-registered",
  w10 AS "severely-disabled-not-registered#1",
  w12 AS "severely-disabled-not-registered#2",
  (w10 AND w12) AS "severely-disabled-not-registered",
  w10 AS "large-medical-spending-not-registered#1",
  w14 AS "large-medical-spending-not-registered#2",
  (w10 AND w14) AS "large-medical-spending-not-registered",
  w16 AS "education-aid-due-not-paid#1",
  w17 AS "education-aid-due-not-paid#2",
  w19 AS "education-aid-due-not-paid#3",
  (w16 AND w17 AND w19) AS "education-aid-due-not-paid",
  w1 AS "compulsory-age-not-in-school#1",
  w22 AS "compulsory-age-not-in-school#2",
  w23 AS "compulsory-age-not-in-school#3",
  w24 AS "compulsory-age-not-in-school#4",
  (w1 AND w22 AND w23 AND w24) AS "compulsory-age-not-in-school",
  w16 AS "registered-person-without-medical-insurance#1",
  w25 AS "registered-person-without-medical-insurance#2",
  (w16 AND w25) AS "registered-person-without-medical-insurance",
  w16 AS "registered-person-without-pension-insurance#1",
  w26 AS "registered-person-without-pension-insurance#2",
  w27 AS "registered-person-without-pension-insurance#3",
  w31 AS "registered-person-without-pension-insurance#4",
  w32 AS "registered-person-without-pension-insurance#5",
  (w16 AND w26 AND w27 AND w31 AND w32) AS "registered-person-without-pension-insurance",
  w1 AS "same-id-other-name#1",
  w33 AS "same-id-other-name#2",
  (w1 AND w33) AS "same-id-other-name",
  w1 AS "person-in-two-households#1",
  w35 AS "person-in-two-households#2",
  (w1 AND w35) AS "person-in-two-households",
  w1 AS "sex-contradicts-id#1",
  b47 AS "sex-contradicts-id#2",
  w36 AS "sex-contradicts-id#3",
  (w1 AND b47 AND w36) AS "sex-contradicts-id",
  w1 AS "age-contradicts-school-stage#1",
  w26 AS "age-contradicts-school-stage#2",
  w37 AS "age-contradicts-school-stage#3",
  (w1 AND w26 AND w37) AS "age-contradicts-school-stage"
FROM (
SELECT *, (w1 AND w15) AS w16,
  (w21 >= CAST(6 AS BIGINT)) AS w22,
  (w21 <= CAST(14 AS BIGINT)) AS w23,
  (w21 >= CAST(16 AS BIGINT)) AS w26,
  (w21 <= CAST(59 AS BIGINT)) AS w27,
  (NOT w30) AS w31
FROM (
SELECT *, (b1 AND w0) AS w1,
  (w13 >= CAST(1000000 AS BIGINT)) AS w14,
  (w18 = CAST(0 AS BIGINT)) AS w19,
  (year(w20) - year(b32) - CASE WHEN month(w20) * 100 + day(w20) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w21,
  (w28 OR w29) AS w30,
  (w34 > CAST(1 AS BIGINT)) AS w35
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w2,
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w9,
  (NOT b1) AS w10,
  (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w11,
  (CASE WHEN coalesce(b22, FALSE) THEN TRUE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS w13,
  (CASE WHEN b27 IS NOT NULL THEN (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w15,
  (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w17,
  (CASE WHEN coalesce(b30, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) AS w18,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w20,
  (CASE WHEN coalesce(b33, FALSE) THEN FALSE WHEN coalesce(b34, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS w24,
  (CASE WHEN coalesce(b35, FALSE) THEN FALSE WHEN coalesce(b36, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS w25,
  (b37 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w28,
  (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w29,
  (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS w32,
  (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w33,
  (CASE WHEN coalesce(b45, FALSE) OR NOT (b44 IS NOT NULL) THEN NULL ELSE coalesce(b46, 0) END) AS w34,
  (NOT (b48 = b49)) AS w36,
  (b37 IN ('below-school-age', 'pre-school', 'primary')) AS w37
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, s2.a0 AS b6, s2.a1 AS b7, s1.a2 AS b8, s1.a3 AS b9, s3.a0 AS b10, s3.a1 AS b11, s4.a0 AS b12, s4.a1 AS b13, s5.a0 AS b14, s5.a1 AS b15, s6.a0 AS b16, s6.a1 AS b17, s7.a0 AS b18, s7.a1 AS b19, s8.a0 AS b20, s8.a1 AS b21, s9.a0 AS b22, s9.a1 AS b23, s10.a1 AS b24, s10.a0 AS b25, r1."status" AS b26, r1."id" AS b27, s11.a0 AS b28, s11.a1 AS b29, s11.a3 AS b30, s11.a2 AS b31, r."idBirth" AS b32, s11.a4 AS b33, s11.a5 AS b34, s12.a0 AS b35, s12.a1 AS b36, r."schoolStage" AS b37, s11.a6 AS b38, s11.a7 AS b39, s13.a0 AS b40, s13.a1 AS b41, s14.a0 AS b42, s14.a1 AS b43, r."idNumber" AS b44, s15.a1 AS b45, s15.a0 AS b46, r."idValid" AS b47, r."sex" AS b48, r."idSex" AS b49
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_6 AS s6 ON s6.key = r."key"
LEFT JOIN stage_7 AS s7 ON s7.key = r."key"
LEFT JOIN stage_8 AS s8 ON s8.key = r."key"
LEFT JOIN stage_9 AS s9 ON s9.key = r."key"
LEFT JOIN stage_10 AS s10 ON s10.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_11 AS s11 ON s11.key = r."key"
LEFT JOIN stage_12 AS s12 ON s12.key = r."key"
LEFT JOIN stage_13 AS s13 ON s13.key = r."key"
LEFT JOIN stage_14 AS s14 ON s14.key = r."key"
LEFT JOIN stage_15 AS s15 ON s15.key = r."idNumber"
)
)
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  w0 AS "registered-household-large-deposit#1",
  w2 AS "registered-household-large-deposit#2",
  (w0 AND w2) AS "registered-household-large-deposit",
  (w3 > CAST(1 AS BIGINT)) AS "two-heads",
  w4 AS "income-does-not-add-up"
FROM (
SELECT *, (w1 >= CAST(5000000 AS BIGINT)) AS w2
FROM (
SELECT *, (NOT (b1 IN ('ordinary'))) AS w0,
  (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS w1,
  (CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS w3,
  (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w4
FROM (
SELECT r.id AS b0, r."status" AS b1, r."id" AS b2, s1.a1 AS b3, s1.a0 AS b4, s2.a1 AS b5, s2.a0 AS b6, s3.a0 AS b7, s3.a1 AS b8
FROM household AS r
LEFT JOIN stage_17 AS s1 ON s1.key = r."id"
LEFT JOIN stage_18 AS s2 ON s2.key = r."id"
LEFT JOIN stage_19 AS s3 ON s3.key = r."id"
)
)
);
