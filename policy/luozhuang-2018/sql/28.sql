-- Article 28, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('enrolled')) AS w0,
  (b0 IN ('enrolled', 'suspended')) AS w1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_2 AS
SELECT b9 AS key,
  count(*) FILTER (WHERE w2) AS a0,
  bool_or(w2 IS NULL) AS a1,
  bool_or((w5 AND NOT w6)) AS a2,
  bool_or((w5 AND NOT w6) IS NULL) AS a3,
  bool_or(w7) AS a4,
  bool_or(w7 IS NULL) AS a5,
  bool_or(w8) AS a6,
  bool_or(w8 IS NULL) AS a7,
  count(*) FILTER (WHERE w9) AS a8,
  bool_or(w9 IS NULL) AS a9,
  bool_or((w5 AND NOT w10)) AS a10,
  bool_or((w5 AND NOT w10) IS NULL) AS a11,
  bool_or(w11) AS a12,
  bool_or(w11 IS NULL) AS a13,
  bool_or(w12) AS a14,
  bool_or(w12 IS NULL) AS a15,
  bool_or(w13) AS a16,
  bool_or(w13 IS NULL) AS a17
FROM (
SELECT *, (w1) AS w2,
  (w4) AS w5,
  (w4 AND (b4 IN ('chronic', 'chronic-serious', 'chronic-disabled', 'chronic-serious-disabled')) AND (NOT b5)) AS w7,
  (w4 AND (b6 IN ('ordinary', 'skilled'))) AS w8,
  ((w4 AND (b7 IN ('head')))) AS w9
FROM (
SELECT *, (b0 AND w0) AS w1,
  (b0 AND w3) AS w4
FROM (
SELECT *, ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b2 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b2 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w0,
  (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w3,
  (b3) AS w6,
  (b8) AS w10,
  (b4 IN ('chronic', 'serious', 'chronic-serious', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS w11,
  (b4 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS w12,
  (b6 IN ('none', 'lost', 'weak')) AS w13
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."memberStateOn" AS b2, r."familyDoctor" AS b3, r."health" AS b4, r."chronicFollowUp" AS b5, r."labour" AS b6, r."relation" AS b7, r."idValid" AS b8, r."household" AS b9
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b9;

CREATE TABLE stage_5 AS
SELECT b3 AS key,
  sum(CASE WHEN w0 THEN w12 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND w12 IS NULL))) AS a1
FROM (
SELECT *, (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN w9 ELSE (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN w9 ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN w9 ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN ((b2 // 1) + sign(b2) * ((2 * abs(b2 % 1) + 1) // 2)) ELSE (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN w3 ELSE (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN w3 ELSE (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN w3 ELSE (CASE WHEN w2 IS NULL THEN NULL WHEN w2 THEN w3 ELSE (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN (b2 * 0) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) END) END) END) AS w12
FROM (
SELECT *, (((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w0,
  (b1 IN ('sale')) AS w1,
  (b1 IN ('lump-sum')) AS w2,
  (b2 * 0) AS w3,
  (b1 IN ('housing-aid')) AS w4,
  (b1 IN ('loan')) AS w5,
  (b1 IN ('reimbursement')) AS w6,
  (b1 IN ('gift')) AS w7,
  (b1 IN ('relief')) AS w8,
  ((b2 // 1) + sign(b2) * ((2 * abs(b2 % 1) + 1) // 2)) AS w9,
  (b1 IN ('maintenance')) AS w10,
  (b1 IN ('subsidy')) AS w11
FROM (
SELECT r."receivedOn" AS b0, r."kind" AS b1, r."amount" AS b2, r."person" AS b3
FROM incomeLine AS r
WHERE r."person" IS NOT NULL
)
)
)
GROUP BY b3;

CREATE TABLE stage_8 AS
SELECT b3 AS key,
  sum(CASE WHEN w0 THEN w2 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND w2 IS NULL))) AS a1
FROM (
SELECT *, ((w1 // 100) + sign(w1) * ((2 * abs(w1 % 100) + 100) // 200)) AS w2
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT) AS w1
FROM (
SELECT r."year" AS b0, r."price" AS b1, r."quantity" AS b2, r."person" AS b3
FROM farmLine AS r
WHERE r."person" IS NOT NULL
)
)
)
GROUP BY b3;

CREATE TABLE stage_4 AS
SELECT b23 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w6, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w6)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3,
  min(CASE WHEN w7 THEN b0 END) AS a4,
  arg_min_null(w6, CASE WHEN w7 THEN b0 END) AS a5,
  list(struct_pack(o := b0, v := w6)) FILTER (WHERE w7) AS a6,
  bool_or((w7 IS NULL OR (w7 AND b0 IS NULL))) AS a7,
  arg_min_null(w9, CASE WHEN w0 THEN b0 END) AS a8,
  list(struct_pack(o := b0, v := w9)) FILTER (WHERE w0) AS a9
FROM (
SELECT *, (CASE WHEN b19 IS NULL THEN NULL WHEN b19 THEN ((w8 // NULLIF(w5, 0)) + CASE WHEN abs(w8 % NULLIF(w5, 0)) >= abs(w5) - abs(w8 % NULLIF(w5, 0)) THEN sign(w8) * sign(w5) ELSE 0 END) ELSE b22 END) AS w9
FROM (
SELECT *, ((w3 // NULLIF(w5, 0)) + CASE WHEN abs(w3 % NULLIF(w5, 0)) >= abs(w5) - abs(w3 % NULLIF(w5, 0)) THEN sign(w3) * sign(w5) ELSE 0 END) AS w6,
  (w3 - b20 - b21) AS w8
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3,
  (CASE WHEN b16 IS NOT NULL THEN w4 END) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2,
  (CASE WHEN (b17 OR b16 IS NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w4,
  ((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT)))) AS w7
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a1 AS b17, s1.a0 AS b18, r."outgoingsCollected" AS b19, r."contributions" AS b20, r."transfersOut" AS b21, r."disposablePerHead" AS b22, r."household" AS b23
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_2 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
)
GROUP BY b23;

CREATE TABLE stage_6 AS
WITH stage_11 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('insured')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_12 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 <= DATE '2019-12-31') AS w0
FROM (
SELECT r."accepted" AS b0, r."person" AS b1
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_13 AS (
SELECT b6 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 AND (b1 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31') AND (b2 >= 20) AND ((b3 <= 20) OR b4) AND (b5 >= 90)) AS w0
FROM (
SELECT r."passed" AS b0, r."testedOn" AS b1, r."litres" AS b2, r."minutes" AS b3, r."carried" AS b4, r."steady" AS b5, r."person" AS b6
FROM waterTest AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b6
),
stage_14 AS (
SELECT b2 AS key,
  count(*) FILTER (WHERE w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))) AS w0,
  ((b0 = year(DATE '2019-12-31')) AND (b1 IN ('industry', 'employment', 'welfare-post', 'finance'))) AS w1
FROM (
SELECT r."year" AS b0, r."kind" AS b1, r."person" AS b2
FROM measure AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_15 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue'))) AS w0
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM vehicle AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_16 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('commercial', 'shop', 'parking')) AS w0
FROM (
SELECT r."use" AS b0, r."person" AS b1
FROM realEstate AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_17 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active'))) AS w0
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM company AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_18 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired')) AS w0
FROM (
SELECT r."kind" AS b0, r."person" AS b1
FROM payroll AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_19 AS (
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1
)
SELECT b35 AS key,
  sum(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  sum(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w7) AS a4,
  bool_or(w7 IS NULL) AS a5,
  bool_or((w8 AND NOT w10)) AS a6,
  bool_or((w8 AND NOT w10) IS NULL) AS a7,
  bool_or(w11) AS a8,
  bool_or(w11 IS NULL) AS a9,
  bool_or(w12) AS a10,
  bool_or(w12 IS NULL) AS a11,
  sum(w13) AS a12,
  bool_or(w13 IS NULL) AS a13,
  bool_or(w14) AS a14,
  bool_or(w14 IS NULL) AS a15,
  bool_or(w17) AS a16,
  bool_or(w17 IS NULL) AS a17,
  bool_or((w8 AND w22)) AS a18,
  bool_or((w8 AND w22) IS NULL) AS a19,
  sum(CASE WHEN w8 THEN w23 END) AS a20,
  bool_or((w8 IS NULL OR (w8 AND w23 IS NULL))) AS a21
FROM (
SELECT *, (w3 AND (w5 >= 6) AND (w5 <= 15) AND (NOT (w6 OR (b10 IN ('suspended', 'taught-at-home'))))) AS w7,
  (w3) AS w8
FROM (
SELECT *, (b5 AND w2) AS w3,
  (year(w4) - year(b7) - CASE WHEN month(w4) * 100 + day(w4) < month(b7) * 100 + day(b7) THEN 1 ELSE 0 END) AS w5,
  (w9 OR b13) AS w10,
  (w15 OR w16) AS w17,
  (w18 OR w19 OR w20 OR w21) AS w22
FROM (
SELECT *, (CASE WHEN (b1 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) AS w0,
  (CASE WHEN (b3 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS w1,
  (b6 IN ('present', 'married-in', 'born', 'other-in')) AS w2,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w4,
  (CASE WHEN b8 THEN TRUE WHEN (b9 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b14 THEN TRUE WHEN (b15 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w11,
  (CASE WHEN b16 THEN TRUE WHEN (b17 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN (b18 OR b0 IS NULL) THEN NULL ELSE coalesce(b19, 0) END) AS w13,
  (CASE WHEN b20 THEN TRUE WHEN (b21 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w14,
  (b22 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w15,
  (CASE WHEN b23 THEN TRUE WHEN (b24 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w16,
  (CASE WHEN b25 THEN TRUE WHEN (b26 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w18,
  (CASE WHEN b27 THEN TRUE WHEN (b28 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w19,
  (CASE WHEN b29 THEN TRUE WHEN (b30 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w20,
  (CASE WHEN b31 THEN TRUE WHEN (b32 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w21,
  (CASE WHEN (b33 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b34, 0) AS BIGINT) END) AS w23
FROM (
SELECT r."key" AS b0, s1.a1 AS b1, s1.a0 AS b2, s2.a1 AS b3, s2.a0 AS b4, r."registered" AS b5, r."memberState" AS b6, r."idBirth" AS b7, s3.a2 AS b8, s3.a3 AS b9, r."outOfSchoolReason" AS b10, s4.a0 AS b11, s4.a1 AS b12, r."employeeMedical" AS b13, s5.a0 AS b14, s5.a1 AS b15, s6.a0 AS b16, s6.a1 AS b17, s7.a1 AS b18, s7.a0 AS b19, s7.a2 AS b20, s7.a3 AS b21, r."schoolStage" AS b22, s3.a0 AS b23, s3.a1 AS b24, s8.a0 AS b25, s8.a1 AS b26, s9.a0 AS b27, s9.a1 AS b28, s10.a0 AS b29, s10.a1 AS b30, s11.a0 AS b31, s11.a1 AS b32, s12.a1 AS b33, s12.a0 AS b34, r."household" AS b35
FROM person AS r
LEFT JOIN stage_5 AS s1 ON s1.key = r."key"
LEFT JOIN stage_8 AS s2 ON s2.key = r."key"
LEFT JOIN stage_1 AS s3 ON s3.key = r."key"
LEFT JOIN stage_11 AS s4 ON s4.key = r."key"
LEFT JOIN stage_12 AS s5 ON s5.key = r."key"
LEFT JOIN stage_13 AS s6 ON s6.key = r."key"
LEFT JOIN stage_14 AS s7 ON s7.key = r."key"
LEFT JOIN stage_15 AS s8 ON s8.key = r."key"
LEFT JOIN stage_16 AS s9 ON s9.key = r."key"
LEFT JOIN stage_17 AS s10 ON s10.key = r."key"
LEFT JOIN stage_18 AS s11 ON s11.key = r."key"
LEFT JOIN stage_19 AS s12 ON s12.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b35;

CREATE TABLE stage_9 AS
SELECT b7 AS key,
  bool_or((w0 AND w3)) AS a0,
  bool_or((w0 AND w3) IS NULL) AS a1
FROM (
SELECT *, (CAST(CAST(b1 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) = w2) AS w3
FROM (
SELECT *, (CASE WHEN b2 IS NOT NULL THEN w1 END) AS w2
FROM (
SELECT *, ((b0 IN ('current'))) AS w0,
  (CASE WHEN (b6 OR len(list_filter(b3, x -> x.o = b4 AND x.v IS DISTINCT FROM b5)) > 0 OR b2 IS NULL) THEN NULL ELSE b5 END) AS w1
FROM (
SELECT r."state" AS b0, r."assessedPerHead" AS b1, r2."id" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, s1.a3 AS b6, up.id AS b7
FROM allowance AS r
JOIN person AS up ON up."key" = r."person"
LEFT JOIN household AS r2 ON r2."id" = up."household"
LEFT JOIN stage_4 AS s1 ON s1.key = r2."id"
WHERE up.id IS NOT NULL
)
)
)
)
GROUP BY b7;

CREATE TABLE result_person AS
SELECT b0 AS id,
  b1 AS "shares-living#1",
  w0 AS "shares-living#2",
  w1 AS "shares-living",
  b1 AS "is-member#1",
  w2 AS "is-member#2",
  w3 AS "is-member",
  w3 AS "member-enjoys-policy#1",
  w4 AS "member-enjoys-policy#2",
  w5 AS "member-enjoys-policy",
  w7 AS "age-at-year-end",
  w8 AS "is-student#1",
  w9 AS "is-student#2",
  w10 AS "is-student"
FROM (
SELECT *, (w3 AND w4) AS w5
FROM (
SELECT *, (b1 AND w0) AS w1,
  (b1 AND w2) AS w3,
  (year(w6) - year(b6) - CASE WHEN month(w6) * 100 + day(w6) < month(b6) * 100 + day(b6) THEN 1 ELSE 0 END) AS w7,
  (w8 OR w9) AS w10
FROM (
SELECT *, ((b2 IN ('present')) OR ((b2 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b2 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w0,
  (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w2,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w4,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w6,
  (b7 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w8,
  (CASE WHEN b9 THEN TRUE WHEN (b10 OR b8 IS NULL) THEN NULL ELSE FALSE END) AS w9
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."memberStateOn" AS b3, r1."status" AS b4, r1."id" AS b5, r."idBirth" AS b6, r."schoolStage" AS b7, r."key" AS b8, s1.a0 AS b9, s1.a1 AS b10
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
)
)
)
);

CREATE TABLE result_household_1 AS
WITH stage_3 AS (
SELECT b16 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w3, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w3)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r."household" AS b16
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b16
),
stage_7 AS (
SELECT b8 AS key,
  bool_or((w0 AND w3)) AS a0,
  bool_or((w0 AND w3) IS NULL) AS a1,
  bool_or((w0 AND w5)) AS a2,
  bool_or((w0 AND w5) IS NULL) AS a3
FROM (
SELECT *, (((w2 - b4) > 100) OR ((b4 - w2) > 100)) AS w3
FROM (
SELECT *, (CASE WHEN b1 IS NOT NULL THEN w1 END) AS w2,
  (b5 < w4) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w1,
  (CASE WHEN (b6 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w4
FROM (
SELECT r."year" AS b0, r1."id" AS b1, s1.a1 AS b2, s1.a0 AS b3, r."otherTransfer" AS b4, r."business" AS b5, s1.a3 AS b6, s1.a2 AS b7, r."household" AS b8
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_6 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b8
)
SELECT b0 AS id,
  w0 AS "sharing-members",
  w1 AS "net-income-this-year",
  w2 AS "income-per-head-this-year",
  w3 AS "income-per-head-last-year",
  w4 AS "disposable-per-head-this-year",
  w5 AS "other-transfers-by-lines",
  w6 AS "other-transfers-differ-from-lines",
  w7 AS "business-income-below-worksheet",
  b25 AS "food-and-clothing#1",
  b26 AS "food-and-clothing#2",
  w9 AS "food-and-clothing",
  w10 AS "schooling",
  w11 AS "medical-care",
  w12 AS "family-doctor",
  w13 AS "chronic-follow-up",
  w14 AS "house-report-current",
  w15 AS "safe-house#1",
  w16 AS "safe-house#2",
  w17 AS "safe-house#3",
  w18 AS "safe-house#4",
  w19 AS "safe-house",
  b41 AS "safe-water#1",
  w20 AS "safe-water",
  w21 AS "water-tested-safe",
  w22 AS "income-above-line",
  w9 AS "two-assurances-three-guarantees#1",
  w10 AS "two-assurances-three-guarantees#2",
  w11 AS "two-assurances-three-guarantees#3",
  w19 AS "two-assurances-three-guarantees#4",
  w20 AS "two-assurances-three-guarantees#5",
  w23 AS "two-assurances-three-guarantees",
  (NOT (w23 AND w22)) AS "exit-not-yet-secure",
  w24 AS "reaches-farmers-mean",
  w26 AS "has-stable-measure#1",
  w28 AS "has-stable-measure#2",
  w29 AS "has-stable-measure",
  w26 AS "has-development-measure#1",
  w31 AS "has-development-measure#2",
  w32 AS "has-development-measure#3",
  w33 AS "has-development-measure",
  w35 AS "who-is-clear#1",
  w36 AS "who-is-clear#2",
  w37 AS "who-is-clear",
  w38 AS "cause-is-clear#1",
  w40 AS "cause-is-clear#2",
  w42 AS "cause-is-clear#3",
  w44 AS "cause-is-clear#4",
  w46 AS "cause-is-clear#5",
  w47 AS "cause-is-clear",
  w29 AS "measures-are-clear#1",
  w33 AS "measures-are-clear#2",
  w48 AS "measures-are-clear",
  w50 AS "path-is-clear",
  w51 AS "effect-is-clear",
  w37 AS "five-clears#1",
  w47 AS "five-clears#2",
  w48 AS "five-clears#3",
  w50 AS "five-clears#4",
  w51 AS "five-clears#5",
  w52 AS "five-clears",
  w54 AS "own-poverty-line",
  w55 AS "filled-in-the-window#1",
  w56 AS "filled-in-the-window#2",
  w57 AS "filled-in-the-window",
  ((b64 - b68) < 1) AS "exit-without-adjustment-between",
  w58 AS "plainly-outside#1",
  w60 AS "plainly-outside#2",
  w61 AS "plainly-outside",
  w25 AS "listed-as-no-longer-enjoying#1",
  w62 AS "listed-as-no-longer-enjoying#2",
  w63 AS "listed-as-no-longer-enjoying",
  w25 AS "enjoys-policy",
  w49 AS "is-out"
FROM (
SELECT *, (w37 AND w47 AND w48 AND w50 AND w51) AS w52,
  (w25 AND w62) AS w63
FROM (
SELECT *, (w9 AND w10 AND w11 AND w19 AND w20) AS w23,
  (w29 AND w33) AS w48,
  (w24 OR w61) AS w62
FROM (
SELECT *, (w15 OR w16 OR w17 OR w18) AS w19,
  (w26 OR w28) AS w29,
  (w26 OR w31 OR w32) AS w33,
  (w35 AND w36) AS w37,
  (w38 OR w40 OR w42 OR w44 OR w46) AS w47,
  (CASE WHEN w49 IS NULL THEN NULL WHEN w49 THEN w22 ELSE (w2 >= w3) END) AS w51,
  (w58 OR w60) AS w61
FROM (
SELECT *, ((b37 IN ('A', 'B')) AND w14) AS w16,
  (w2 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w22,
  (w4 >= (CASE WHEN CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE) >= DATE '2020-01-01' THEN CAST(2000000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE) >= DATE '2019-01-01' THEN CAST(1890000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE) >= DATE '2018-01-01' THEN CAST(1730000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE) >= DATE '2017-01-01' THEN CAST(1600000 AS BIGINT) END)) AS w24,
  (NOT w25) AS w26,
  (w27 >= 1) AS w28,
  (NOT w30) AS w31,
  (w34 = 1) AS w35,
  ((b55 IN ('illness')) AND w39) AS w40,
  ((b55 IN ('disability')) AND w41) AS w42,
  ((b55 IN ('schooling')) AND w43) AS w44,
  ((b55 IN ('no-labour')) AND w45) AS w46,
  (CASE WHEN w49 IS NULL THEN NULL WHEN w49 THEN (b64 <= year(DATE '2019-12-31')) ELSE (b65 >= year(DATE '2019-12-31')) END) AS w50,
  (CASE WHEN w53 IS NULL THEN NULL WHEN w53 THEN (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(400000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(321800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(299500 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(295200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(285500 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(280000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2010-01-01' THEN CAST(230000 AS BIGINT) END) ELSE (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END) END) AS w54,
  (w55 AND w56) AS w57,
  (w59 >= 5000000) AS w60
FROM (
SELECT *, (CASE WHEN b1 THEN NULL ELSE coalesce(b2, 0) END) AS w0,
  (CASE WHEN (b6 OR len(list_filter(b3, x -> x.o = b4 AND x.v IS DISTINCT FROM b5)) > 0) THEN NULL ELSE b5 END) AS w1,
  (CASE WHEN (b10 OR len(list_filter(b7, x -> x.o = b8 AND x.v IS DISTINCT FROM b9)) > 0) THEN NULL ELSE b9 END) AS w2,
  (CASE WHEN (b14 OR len(list_filter(b11, x -> x.o = b12 AND x.v IS DISTINCT FROM b13)) > 0) THEN NULL ELSE b13 END) AS w3,
  (CASE WHEN (b10 OR len(list_filter(b15, x -> x.o = b8 AND x.v IS DISTINCT FROM b16)) > 0) THEN NULL ELSE b16 END) AS w4,
  (CASE WHEN b17 THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS w5,
  (CASE WHEN b19 THEN TRUE WHEN b20 THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN b21 THEN TRUE WHEN b22 THEN NULL ELSE FALSE END) AS w7,
  (b25 AND b26) AS w9,
  (CASE WHEN b27 THEN FALSE WHEN b28 THEN NULL ELSE TRUE END) AS w10,
  (CASE WHEN b29 THEN FALSE WHEN b30 THEN NULL ELSE TRUE END) AS w11,
  (CASE WHEN b31 THEN FALSE WHEN b32 THEN NULL ELSE TRUE END) AS w12,
  (CASE WHEN b33 THEN FALSE WHEN b34 THEN NULL ELSE TRUE END) AS w13,
  (b35 >= DATE '2019-10-01') AS w14,
  (NOT b36) AS w15,
  (b38 IN ('with-child', 'rented', 'centralised')) AS w17,
  (CASE WHEN b39 THEN TRUE WHEN b40 THEN NULL ELSE FALSE END) AS w18,
  (b41) AS w20,
  (CASE WHEN b42 THEN TRUE WHEN b43 THEN NULL ELSE FALSE END) AS w21,
  (b44 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w25,
  (CASE WHEN b45 THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) AS w27,
  (CASE WHEN b47 THEN TRUE WHEN b48 THEN NULL ELSE FALSE END) AS w30,
  (CASE WHEN b49 THEN TRUE WHEN b50 THEN NULL ELSE FALSE END) AS w32,
  (CASE WHEN b51 THEN NULL ELSE coalesce(b52, 0) END) AS w34,
  (CASE WHEN b53 THEN FALSE WHEN b54 THEN NULL ELSE TRUE END) AS w36,
  (b55 IN ('disaster', 'no-land', 'no-water', 'no-skill', 'no-money', 'poor-roads', 'no-drive', 'marriage', 'bereavement')) AS w38,
  (CASE WHEN b56 THEN TRUE WHEN b57 THEN NULL ELSE FALSE END) AS w39,
  (CASE WHEN b58 THEN TRUE WHEN b59 THEN NULL ELSE FALSE END) AS w41,
  (CASE WHEN b60 THEN TRUE WHEN b61 THEN NULL ELSE FALSE END) AS w43,
  (CASE WHEN b62 THEN TRUE WHEN b63 THEN NULL ELSE FALSE END) AS w45,
  (b44 IN ('out-with-policy', 'out-without-policy')) AS w49,
  (b66 IN ('national')) AS w53,
  (b67 >= DATE '2019-10-01') AS w55,
  (b67 <= DATE '2019-11-20') AS w56,
  (CASE WHEN b69 THEN TRUE WHEN b70 THEN NULL ELSE FALSE END) AS w58,
  (CASE WHEN b71 THEN NULL ELSE CAST(coalesce(b72, 0) AS BIGINT) END) AS w59
FROM (
SELECT r.id AS b0, s1.a1 AS b1, s1.a0 AS b2, s2.a2 AS b3, s2.a0 AS b4, s2.a1 AS b5, s2.a3 AS b6, s3.a2 AS b7, s3.a0 AS b8, s3.a1 AS b9, s3.a3 AS b10, s3.a6 AS b11, s3.a4 AS b12, s3.a5 AS b13, s3.a7 AS b14, s3.a9 AS b15, s3.a8 AS b16, s4.a1 AS b17, s4.a0 AS b18, s5.a0 AS b19, s5.a1 AS b20, s5.a2 AS b21, s5.a3 AS b22, r."foodSecure" AS b25, r."clothingSecure" AS b26, s4.a4 AS b27, s4.a5 AS b28, s4.a6 AS b29, s4.a7 AS b30, s1.a2 AS b31, s1.a3 AS b32, s1.a4 AS b33, s1.a5 AS b34, r."houseGradedOn" AS b35, r."unsafeHouse" AS b36, r."houseGrade" AS b37, r."housing" AS b38, s4.a8 AS b39, s4.a9 AS b40, r."waterSafe" AS b41, s4.a10 AS b42, s4.a11 AS b43, r."status" AS b44, s4.a13 AS b45, s4.a12 AS b46, s1.a6 AS b47, s1.a7 AS b48, s4.a14 AS b49, s4.a15 AS b50, s1.a9 AS b51, s1.a8 AS b52, s1.a10 AS b53, s1.a11 AS b54, r."mainCause" AS b55, s1.a12 AS b56, s1.a13 AS b57, s1.a14 AS b58, s1.a15 AS b59, s4.a16 AS b60, s4.a17 AS b61, s1.a16 AS b62, s1.a17 AS b63, r."exitYear" AS b64, r."plannedExitYear" AS b65, r."standard" AS b66, r."filledOn" AS b67, r."identifiedYear" AS b68, s4.a18 AS b69, s4.a19 AS b70, s4.a21 AS b71, s4.a20 AS b72
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
LEFT JOIN stage_3 AS s2 ON s2.key = r."id"
LEFT JOIN stage_4 AS s3 ON s3.key = r."id"
LEFT JOIN stage_6 AS s4 ON s4.key = r."id"
LEFT JOIN stage_7 AS s5 ON s5.key = r."id"
)
)
)
)
)
);

CREATE TABLE result_household_2 AS
WITH stage_10 AS (
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (CASE WHEN b1 THEN TRUE WHEN (b2 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, r."household" AS b3
FROM person AS r
LEFT JOIN stage_9 AS s1 ON s1.key = r."id"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b3
)
SELECT b0 AS id,
  w8 AS "income-copied-from-allowance"
FROM (
SELECT *, (CASE WHEN b23 THEN TRUE WHEN b24 THEN NULL ELSE FALSE END) AS w8
FROM (
SELECT r.id AS b0, s6.a0 AS b23, s6.a1 AS b24
FROM household AS r
LEFT JOIN stage_10 AS s6 ON s6.key = r."id"
)
);

CREATE TABLE result_householdYear AS
SELECT b0 AS id,
  w0 AS "property-income",
  w1 AS "transfer-income",
  w2 AS "net-income",
  w5 AS "income-per-head",
  w7 AS "disposable-per-head",
  w8 AS "typed-sum-differs-from-items#1",
  w9 AS "typed-sum-differs-from-items#2",
  (w8 OR w9) AS "typed-sum-differs-from-items"
FROM (
SELECT *, (CASE WHEN b19 IS NULL THEN NULL WHEN b19 THEN ((w6 // NULLIF(w4, 0)) + CASE WHEN abs(w6 % NULLIF(w4, 0)) >= abs(w4) - abs(w6 % NULLIF(w4, 0)) THEN sign(w6) * sign(w4) ELSE 0 END) ELSE b22 END) AS w7
FROM (
SELECT *, ((w2 // NULLIF(w4, 0)) + CASE WHEN abs(w2 % NULLIF(w4, 0)) >= abs(w4) - abs(w2 % NULLIF(w4, 0)) THEN sign(w2) * sign(w4) ELSE 0 END) AS w5,
  (w2 - b20 - b21) AS w6
FROM (
SELECT *, ((b13 + b14 + w0 + w1) - b15) AS w2,
  (CASE WHEN b16 IS NOT NULL THEN w3 END) AS w4
FROM (
SELECT *, (CASE WHEN b1 IS NULL THEN NULL WHEN b1 THEN (b2 + b3) ELSE b4 END) AS w0,
  (CASE WHEN b5 IS NULL THEN NULL WHEN b5 THEN (b6 + b7 + b8 + b9 + b10 + b11) ELSE b12 END) AS w1,
  (CASE WHEN (b17 OR b16 IS NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w3,
  (b1 AND ((((b2 + b3) - b4) > 100) OR ((b4 - (b2 + b3)) > 100))) AS w8,
  (b5 AND ((((b6 + b7 + b8 + b9 + b10 + b11) - b12) > 100) OR ((b12 - (b6 + b7 + b8 + b9 + b10 + b11)) > 100))) AS w9
FROM (
SELECT r.id AS b0, r."propertyItemised" AS b1, r."dividend" AS b2, r."otherProperty" AS b3, r."property" AS b4, r."transferItemised" AS b5, r."familyPlanningPay" AS b6, r."allowancePay" AS b7, r."extremelyPoorPay" AS b8, r."pensionPay" AS b9, r."ecologyPay" AS b10, r."otherTransfer" AS b11, r."transfer" AS b12, r."wage" AS b13, r."business" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a1 AS b17, s1.a0 AS b18, r."outgoingsCollected" AS b19, r."contributions" AS b20, r."transfersOut" AS b21, r."disposablePerHead" AS b22
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_2 AS s1 ON s1.key = r1."id"
)
)
)
)
);

CREATE TABLE result_incomeLine AS
SELECT b0 AS id,
  w11 AS "counted-line"
FROM (
SELECT *, (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN w8 ELSE (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN w8 ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN w8 ELSE (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN ((b2 // 1) + sign(b2) * ((2 * abs(b2 % 1) + 1) // 2)) ELSE (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN w2 ELSE (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN w2 ELSE (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN w2 ELSE (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN w2 ELSE (CASE WHEN w0 IS NULL THEN NULL WHEN w0 THEN (b2 * 0) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) END) END) END) AS w11
FROM (
SELECT *, (b1 IN ('sale')) AS w0,
  (b1 IN ('lump-sum')) AS w1,
  (b2 * 0) AS w2,
  (b1 IN ('housing-aid')) AS w3,
  (b1 IN ('loan')) AS w4,
  (b1 IN ('reimbursement')) AS w5,
  (b1 IN ('gift')) AS w6,
  (b1 IN ('relief')) AS w7,
  ((b2 // 1) + sign(b2) * ((2 * abs(b2 % 1) + 1) // 2)) AS w8,
  (b1 IN ('maintenance')) AS w9,
  (b1 IN ('subsidy')) AS w10
FROM (
SELECT r.id AS b0, r."kind" AS b1, r."amount" AS b2
FROM incomeLine AS r
)
)
);

CREATE TABLE result_farmLine AS
SELECT b0 AS id,
  w1 AS "farm-line-gross",
  w2 AS "farm-line-net"
FROM (
SELECT *, (w1 - b3) AS w2
FROM (
SELECT *, ((w0 // 100) + sign(w0) * ((2 * abs(w0 % 100) + 100) // 200)) AS w1
FROM (
SELECT *, CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT) AS w0
FROM (
SELECT r.id AS b0, r."price" AS b1, r."quantity" AS b2, r."cost" AS b3
FROM farmLine AS r
)
)
)
);
