-- Article 28, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('enrolled'))) AS a0,
  bool_or((TRUE AND (b0 IN ('enrolled'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('enrolled', 'suspended'))) AS a2,
  bool_or((TRUE AND (b0 IN ('enrolled', 'suspended'))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 <= DATE '2019-12-31')) AS a0,
  bool_or((TRUE AND (b0 <= DATE '2019-12-31')) IS NULL) AS a1
FROM (
SELECT r."accepted" AS b0, r."person" AS b1
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_4 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('insured'))) AS a0,
  bool_or((TRUE AND (b0 IN ('insured'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_5 AS
SELECT b2 AS key, count(*) FILTER (WHERE ((((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))))) AS a0,
  bool_or((((((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 = year(DATE '2019-12-31')) AND (b1 IN ('industry', 'employment', 'welfare-post', 'finance')))) AS a2,
  bool_or((TRUE AND ((b0 = year(DATE '2019-12-31')) AND (b1 IN ('industry', 'employment', 'welfare-post', 'finance')))) IS NULL) AS a3
FROM (
SELECT r."year" AS b0, r."kind" AS b1, r."person" AS b2
FROM measure AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_6 AS
SELECT b9 AS key, bool_or(TRUE AND (w0 AND (b2 IN ('ordinary', 'skilled')))) AS a0,
  bool_or((TRUE AND (w0 AND (b2 IN ('ordinary', 'skilled')))) IS NULL) AS a1,
  count(*) FILTER (WHERE (((w0 AND (b3 IN ('head')))))) AS a2,
  bool_or(((((w0 AND (b3 IN ('head')))))) IS NULL) AS a3,
  bool_or(((w0)) AND NOT (b4)) AS a4,
  bool_or((((w0)) AND NOT (b4)) IS NULL) AS a5,
  bool_or(TRUE AND (b5 IN ('chronic', 'serious', 'chronic-serious', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) AS a6,
  bool_or((TRUE AND (b5 IN ('chronic', 'serious', 'chronic-serious', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) IS NULL) AS a7,
  bool_or(TRUE AND (b5 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) AS a8,
  bool_or((TRUE AND (b5 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) IS NULL) AS a9,
  bool_or(TRUE AND (b2 IN ('none', 'lost', 'weak'))) AS a10,
  bool_or((TRUE AND (b2 IN ('none', 'lost', 'weak'))) IS NULL) AS a11,
  count(*) FILTER (WHERE ((w13))) AS a12,
  bool_or((((w13))) IS NULL) AS a13,
  bool_or(((w0)) AND NOT (b7)) AS a14,
  bool_or((((w0)) AND NOT (b7)) IS NULL) AS a15,
  bool_or(TRUE AND (w0 AND (b5 IN ('chronic', 'chronic-serious', 'chronic-disabled', 'chronic-serious-disabled')) AND (NOT b8))) AS a16,
  bool_or((TRUE AND (w0 AND (b5 IN ('chronic', 'chronic-serious', 'chronic-disabled', 'chronic-serious-disabled')) AND (NOT b8))) IS NULL) AS a17
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (b0 AND ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b6 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b6 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) AS w13
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."relation" AS b3, r."idValid" AS b4, r."health" AS b5, r."memberStateOn" AS b6, r."familyDoctor" AS b7, r."chronicFollowUp" AS b8, r."household" AS b9
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b9;

CREATE TEMP TABLE stage_8 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue')))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM vehicle AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_9 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('commercial', 'shop', 'parking'))) AS a0,
  bool_or((TRUE AND (b0 IN ('commercial', 'shop', 'parking'))) IS NULL) AS a1
FROM (
SELECT r."use" AS b0, r."person" AS b1
FROM realEstate AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_10 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM company AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_11 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired'))) AS a0,
  bool_or((TRUE AND (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired'))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."person" AS b1
FROM payroll AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_12 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_13 AS
SELECT b16 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w2 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1
FROM (
SELECT *, ((b1 + b2 + w0 + w1) - b15) AS w2
FROM (
SELECT *, (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w0,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w1
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r."household" AS b16
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b16;

CREATE TEMP TABLE stage_14 AS
SELECT b3 AS key, sum(CASE WHEN ((((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) THEN w0 END) AS a0,
  bool_or((((((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))))) IS NULL OR (((((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) AND w0 IS NULL)) AS a1
FROM (
SELECT *, (CASE WHEN (b1 IN ('subsidy')) IS NULL THEN NULL WHEN (b1 IN ('subsidy')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('maintenance')) IS NULL THEN NULL WHEN (b1 IN ('maintenance')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('relief')) IS NULL THEN NULL WHEN (b1 IN ('relief')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('gift')) IS NULL THEN NULL WHEN (b1 IN ('gift')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('reimbursement')) IS NULL THEN NULL WHEN (b1 IN ('reimbursement')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('loan')) IS NULL THEN NULL WHEN (b1 IN ('loan')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('housing-aid')) IS NULL THEN NULL WHEN (b1 IN ('housing-aid')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('lump-sum')) IS NULL THEN NULL WHEN (b1 IN ('lump-sum')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('sale')) IS NULL THEN NULL WHEN (b1 IN ('sale')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) END) END) END) AS w0
FROM (
SELECT r."receivedOn" AS b0, r."kind" AS b1, r."amount" AS b2, r."person" AS b3
FROM incomeLine AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_16 AS
SELECT b3 AS key, sum(CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w0 END) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND w0 IS NULL)) AS a1
FROM (
SELECT *, CAST(sign(CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT)) * sign(CAST(100 AS BIGINT)) * ((2 * abs(CAST(CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT) AS HUGEINT)) + abs(CAST(100 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(100 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS w0
FROM (
SELECT r."year" AS b0, r."price" AS b1, r."quantity" AS b2, r."person" AS b3
FROM farmLine AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_19 AS
SELECT b6 AS key, bool_or(TRUE AND (b0 AND (b1 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31') AND (b2 >= CAST(20 AS BIGINT)) AND ((b3 <= CAST(20 AS BIGINT)) OR b4) AND (b5 >= CAST(90 AS BIGINT)))) AS a0,
  bool_or((TRUE AND (b0 AND (b1 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31') AND (b2 >= CAST(20 AS BIGINT)) AND ((b3 <= CAST(20 AS BIGINT)) OR b4) AND (b5 >= CAST(90 AS BIGINT)))) IS NULL) AS a1
FROM (
SELECT r."passed" AS b0, r."testedOn" AS b1, r."litres" AS b2, r."minutes" AS b3, r."carried" AS b4, r."steady" AS b5, r."person" AS b6
FROM waterTest AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b6;

CREATE TEMP TABLE stage_3 AS
SELECT b35 AS key, bool_or(TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a0,
  bool_or((TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a1,
  bool_or(TRUE AND (w2 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(15 AS BIGINT)) AND (NOT ((CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (b8 IN ('suspended', 'taught-at-home')))))) AS a2,
  bool_or((TRUE AND (w2 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(15 AS BIGINT)) AND (NOT ((CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (b8 IN ('suspended', 'taught-at-home')))))) IS NULL) AS a3,
  bool_or(((w2)) AND NOT ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b11)) AS a4,
  bool_or((((w2)) AND NOT ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b11)) IS NULL) AS a5,
  sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b12, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b13, 0) END) END) AS a6,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b12, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b13, 0) END) IS NULL)) AS a7,
  bool_or(TRUE AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a8,
  bool_or((TRUE AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a9,
  bool_or(TRUE AND w12) AS a10,
  bool_or((TRUE AND w12) IS NULL) AS a11,
  bool_or(((w2)) AND ((CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) AS a12,
  bool_or((((w2)) AND ((CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) IS NULL) AS a13,
  sum(CASE WHEN ((w2)) THEN (CASE WHEN coalesce(b27, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) END) AS a14,
  bool_or((((w2))) IS NULL OR (((w2)) AND (CASE WHEN coalesce(b27, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) IS NULL)) AS a15,
  sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b29, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) END) AS a16,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b29, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) IS NULL)) AS a17,
  sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b31, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) END) AS a18,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b31, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) IS NULL)) AS a19,
  bool_or(TRUE AND (CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a20,
  bool_or((TRUE AND (CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a21
FROM (
SELECT *, (b3 AND (b4 IN ('present', 'married-in', 'born', 'other-in'))) AS w2,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b5) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w3,
  ((b16 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w12
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, r."registered" AS b3, r."memberState" AS b4, r."idBirth" AS b5, s2.a2 AS b6, s2.a3 AS b7, r."outOfSchoolReason" AS b8, s3.a0 AS b9, s3.a1 AS b10, r."employeeMedical" AS b11, s4.a1 AS b12, s4.a0 AS b13, s4.a2 AS b14, s4.a3 AS b15, r."schoolStage" AS b16, s2.a0 AS b17, s2.a1 AS b18, s5.a0 AS b19, s5.a1 AS b20, s6.a0 AS b21, s6.a1 AS b22, s7.a0 AS b23, s7.a1 AS b24, s8.a0 AS b25, s8.a1 AS b26, s9.a1 AS b27, s9.a0 AS b28, s10.a1 AS b29, s10.a0 AS b30, s11.a1 AS b31, s11.a0 AS b32, s12.a0 AS b33, s12.a1 AS b34, r."household" AS b35
FROM person AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."key"
LEFT JOIN stage_1 AS s2 ON s2.key = r."key"
LEFT JOIN stage_4 AS s3 ON s3.key = r."key"
LEFT JOIN stage_5 AS s4 ON s4.key = r."key"
LEFT JOIN stage_8 AS s5 ON s5.key = r."key"
LEFT JOIN stage_9 AS s6 ON s6.key = r."key"
LEFT JOIN stage_10 AS s7 ON s7.key = r."key"
LEFT JOIN stage_11 AS s8 ON s8.key = r."key"
LEFT JOIN stage_12 AS s9 ON s9.key = r."key"
LEFT JOIN stage_14 AS s10 ON s10.key = r."key"
LEFT JOIN stage_16 AS s11 ON s11.key = r."key"
LEFT JOIN stage_19 AS s12 ON s12.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b35;

CREATE TEMP TABLE stage_7 AS
SELECT b23 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w4 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1,
  list(struct_pack(o := CASE WHEN (((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT))))) THEN b0 END, v := CASE WHEN (((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT))))) THEN w4 END)) FILTER (WHERE (((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT)))))) AS a2,
  bool_or(((((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT)))))) IS NULL OR ((((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT))))) AND b0 IS NULL)) AS a3,
  list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w9 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a4,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a5
FROM (
SELECT *, CAST(sign(w2) * sign(w3) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) AS w4,
  (CASE WHEN b19 IS NULL THEN NULL WHEN b19 THEN CAST(sign((w2 - b20 - b21)) * sign(w3) * ((2 * abs(CAST((w2 - b20 - b21) AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) ELSE b22 END) AS w9
FROM (
SELECT *, ((b1 + b2 + w0 + w1) - b15) AS w2
FROM (
SELECT *, (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w0,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w1,
  (CASE WHEN b16 IS NOT NULL THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) END) AS w3
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a13 AS b17, s1.a12 AS b18, r."outgoingsCollected" AS b19, r."contributions" AS b20, r."transfersOut" AS b21, r."disposablePerHead" AS b22, r."household" AS b23
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_6 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b23;

CREATE TEMP TABLE stage_15 AS
SELECT b8 AS key, bool_or((((b0 = year(DATE '2019-12-31')))) AND (((w0 - b4) > CAST(100 AS BIGINT)) OR ((b4 - w0) > CAST(100 AS BIGINT)))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31')))) AND (((w0 - b4) > CAST(100 AS BIGINT)) OR ((b4 - w0) > CAST(100 AS BIGINT)))) IS NULL) AS a1,
  bool_or((((b0 = year(DATE '2019-12-31')))) AND (b5 < (CASE WHEN coalesce(b6, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END))) AS a2,
  bool_or(((((b0 = year(DATE '2019-12-31')))) AND (b5 < (CASE WHEN coalesce(b6, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END))) IS NULL) AS a3
FROM (
SELECT *, (CASE WHEN b1 IS NOT NULL THEN (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) END) AS w0
FROM (
SELECT r."year" AS b0, r1."id" AS b1, s1.a17 AS b2, s1.a16 AS b3, r."otherTransfer" AS b4, r."business" AS b5, s1.a19 AS b6, s1.a18 AS b7, r."household" AS b8
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_3 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b8;

CREATE TEMP TABLE stage_17 AS
SELECT b5 AS key, bool_or((((b0 IN ('current')))) AND (CAST(CAST(b1 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) = w0)) AS a0,
  bool_or(((((b0 IN ('current')))) AND (CAST(CAST(b1 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) = w0)) IS NULL) AS a1
FROM (
SELECT *, (CASE WHEN b2 IS NOT NULL THEN (CASE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) END) END) AS w0
FROM (
SELECT r."state" AS b0, r."assessedPerHead" AS b1, r2."id" AS b2, s1.a0 AS b3, s1.a1 AS b4, up.id AS b5
FROM allowance AS r
JOIN person AS up ON up."key" = r."person"
LEFT JOIN household AS r2 ON r2."id" = up."household"
LEFT JOIN stage_7 AS s1 ON s1.key = r2."id"
WHERE up.id IS NOT NULL
)
)
GROUP BY b5;

CREATE TEMP TABLE stage_18 AS
SELECT b3 AS key, bool_or(TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a0,
  bool_or((TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a1
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, r."household" AS b3
FROM person AS r
LEFT JOIN stage_17 AS s1 ON s1.key = r."id"
WHERE r."household" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  b1 AS "shares-living#1",
  ((b2 IN ('present')) OR ((b2 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b2 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS "shares-living#2",
  b1 AS "is-member#1",
  (b2 IN ('present', 'married-in', 'born', 'other-in')) AS "is-member#2",
  w0 AS "member-enjoys-policy#1",
  w1 AS "member-enjoys-policy#2",
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS "is-student#1",
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-student#2",
  (b1 AND ((b2 IN ('present')) OR ((b2 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b2 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) AS "shares-living",
  (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS "is-member",
  (w0 AND w1) AS "member-enjoys-policy",
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b10) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b10) * 100 + day(b10) THEN 1 ELSE 0 END) AS "age-at-year-end",
  ((b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "is-student"
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."memberStateOn" AS b3, r1."status" AS b4, r1."id" AS b5, r."schoolStage" AS b6, r."key" AS b7, s1.a0 AS b8, s1.a1 AS b9, r."idBirth" AS b10
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  b1 AS "food-and-clothing#1",
  b2 AS "food-and-clothing#2",
  (NOT b3) AS "safe-house#1",
  ((b4 IN ('A', 'B')) AND w0) AS "safe-house#2",
  (b6 IN ('with-child', 'rented', 'centralised')) AS "safe-house#3",
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "safe-house#4",
  b10 AS "safe-water#1",
  w1 AS "two-assurances-three-guarantees#1",
  w2 AS "two-assurances-three-guarantees#2",
  w3 AS "two-assurances-three-guarantees#3",
  w4 AS "two-assurances-three-guarantees#4",
  w5 AS "two-assurances-three-guarantees#5",
  (NOT w6) AS "has-stable-measure#1",
  ((CASE WHEN coalesce(b16, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) >= CAST(1 AS BIGINT)) AS "has-stable-measure#2",
  (NOT w6) AS "has-development-measure#1",
  (NOT (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "has-development-measure#2",
  (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "has-development-measure#3",
  ((CASE WHEN coalesce(b22, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE coalesce(b23, 0) END) = CAST(1 AS BIGINT)) AS "who-is-clear#1",
  (CASE WHEN coalesce(b24, FALSE) THEN FALSE WHEN coalesce(b25, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "who-is-clear#2",
  (b26 IN ('disaster', 'no-land', 'no-water', 'no-skill', 'no-money', 'poor-roads', 'no-drive', 'marriage', 'bereavement')) AS "cause-is-clear#1",
  ((b26 IN ('illness')) AND (CASE WHEN coalesce(b27, FALSE) THEN TRUE WHEN coalesce(b28, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "cause-is-clear#2",
  ((b26 IN ('disability')) AND (CASE WHEN coalesce(b29, FALSE) THEN TRUE WHEN coalesce(b30, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "cause-is-clear#3",
  ((b26 IN ('schooling')) AND (CASE WHEN coalesce(b31, FALSE) THEN TRUE WHEN coalesce(b32, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "cause-is-clear#4",
  ((b26 IN ('no-labour')) AND (CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "cause-is-clear#5",
  w7 AS "measures-are-clear#1",
  w8 AS "measures-are-clear#2",
  w9 AS "five-clears#1",
  w10 AS "five-clears#2",
  w11 AS "five-clears#3",
  w13 AS "five-clears#4",
  w17 AS "five-clears#5",
  (b41 >= DATE '2019-10-01') AS "filled-in-the-window#1",
  (b41 <= DATE '2019-11-20') AS "filled-in-the-window#2",
  (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "plainly-outside#1",
  ((CASE WHEN coalesce(b44, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT)) AS "plainly-outside#2",
  w6 AS "listed-as-no-longer-enjoying#1",
  (w19 OR w20) AS "listed-as-no-longer-enjoying#2",
  (CASE WHEN coalesce(b48, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE coalesce(b49, 0) END) AS "sharing-members",
  (CASE WHEN coalesce(b51, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b50, x -> x.o = list_min(list_transform(b50, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b50, x -> x.o = list_min(list_transform(b50, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b50, x -> x.o = list_min(list_transform(b50, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b50, x -> x.o = list_min(list_transform(b50, y -> y.o))), z -> z.v)) END) AS "net-income-this-year",
  (CASE WHEN coalesce(b38, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v)) END) AS "income-per-head-this-year",
  (CASE WHEN coalesce(b40, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v)) END) AS "income-per-head-last-year",
  (CASE WHEN coalesce(b47, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) END) AS "disposable-per-head-this-year",
  (CASE WHEN coalesce(b52, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b53, 0) AS BIGINT) END) AS "other-transfers-by-lines",
  (CASE WHEN coalesce(b54, FALSE) THEN TRUE WHEN coalesce(b55, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "other-transfers-differ-from-lines",
  (CASE WHEN coalesce(b56, FALSE) THEN TRUE WHEN coalesce(b57, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-income-below-worksheet",
  (CASE WHEN coalesce(b58, FALSE) THEN TRUE WHEN coalesce(b59, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "income-copied-from-allowance",
  (b1 AND b2) AS "food-and-clothing",
  (CASE WHEN coalesce(b11, FALSE) THEN FALSE WHEN coalesce(b12, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "schooling",
  (CASE WHEN coalesce(b13, FALSE) THEN FALSE WHEN coalesce(b14, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "medical-care",
  (CASE WHEN coalesce(b60, FALSE) THEN FALSE WHEN coalesce(b61, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "family-doctor",
  (CASE WHEN coalesce(b62, FALSE) THEN FALSE WHEN coalesce(b63, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "chronic-follow-up",
  (b5 >= DATE '2019-10-01') AS "house-report-current",
  ((NOT b3) OR ((b4 IN ('A', 'B')) AND w0) OR (b6 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "safe-house",
  (b10) AS "safe-water",
  (CASE WHEN coalesce(b64, FALSE) THEN TRUE WHEN coalesce(b65, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "water-tested-safe",
  (w14 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS "income-above-line",
  (w1 AND w2 AND w3 AND w4 AND w5) AS "two-assurances-three-guarantees",
  (NOT (w21 AND w15)) AS "exit-not-yet-secure",
  (w18 >= (CASE WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2020-01-01' THEN CAST(2000000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-01-01' THEN CAST(1890000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2018-01-01' THEN CAST(1730000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2017-01-01' THEN CAST(1600000 AS BIGINT) END)) AS "reaches-farmers-mean",
  ((NOT w6) OR ((CASE WHEN coalesce(b16, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) >= CAST(1 AS BIGINT))) AS "has-stable-measure",
  ((NOT w6) OR (NOT (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "has-development-measure",
  (((CASE WHEN coalesce(b22, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE coalesce(b23, 0) END) = CAST(1 AS BIGINT)) AND (CASE WHEN coalesce(b24, FALSE) THEN FALSE WHEN coalesce(b25, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "who-is-clear",
  ((b26 IN ('disaster', 'no-land', 'no-water', 'no-skill', 'no-money', 'poor-roads', 'no-drive', 'marriage', 'bereavement')) OR ((b26 IN ('illness')) AND (CASE WHEN coalesce(b27, FALSE) THEN TRUE WHEN coalesce(b28, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((b26 IN ('disability')) AND (CASE WHEN coalesce(b29, FALSE) THEN TRUE WHEN coalesce(b30, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((b26 IN ('schooling')) AND (CASE WHEN coalesce(b31, FALSE) THEN TRUE WHEN coalesce(b32, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((b26 IN ('no-labour')) AND (CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "cause-is-clear",
  (w7 AND w8) AS "measures-are-clear",
  (CASE WHEN w12 IS NULL THEN NULL WHEN w12 THEN (b35 <= year(DATE '2019-12-31')) ELSE (b36 >= year(DATE '2019-12-31')) END) AS "path-is-clear",
  (CASE WHEN w12 IS NULL THEN NULL WHEN w12 THEN w15 ELSE (w14 >= w16) END) AS "effect-is-clear",
  (w9 AND w10 AND w11 AND w13 AND w17) AS "five-clears",
  (CASE WHEN (b66 IN ('national')) IS NULL THEN NULL WHEN (b66 IN ('national')) THEN (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(400000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(321800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(299500 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(295200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(285500 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(280000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2010-01-01' THEN CAST(230000 AS BIGINT) END) ELSE (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END) END) AS "own-poverty-line",
  ((b41 >= DATE '2019-10-01') AND (b41 <= DATE '2019-11-20')) AS "filled-in-the-window",
  ((b35 - b67) < CAST(1 AS BIGINT)) AS "exit-without-adjustment-between",
  ((CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) OR ((CASE WHEN coalesce(b44, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT))) AS "plainly-outside",
  (w6 AND (w19 OR w20)) AS "listed-as-no-longer-enjoying",
  (b15 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS "enjoys-policy",
  (b15 IN ('out-with-policy', 'out-without-policy')) AS "is-out"
FROM (
SELECT *, (w7 AND w8) AS w11,
  (CASE WHEN w12 IS NULL THEN NULL WHEN w12 THEN w15 ELSE (w14 >= w16) END) AS w17,
  (w1 AND w2 AND w3 AND w4 AND w5) AS w21
FROM (
SELECT *, ((NOT b3) OR ((b4 IN ('A', 'B')) AND w0) OR (b6 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4,
  ((NOT w6) OR ((CASE WHEN coalesce(b16, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) >= CAST(1 AS BIGINT))) AS w7,
  ((NOT w6) OR (NOT (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w8,
  (CASE WHEN w12 IS NULL THEN NULL WHEN w12 THEN (b35 <= year(DATE '2019-12-31')) ELSE (b36 >= year(DATE '2019-12-31')) END) AS w13,
  (w14 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w15,
  (w18 >= (CASE WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2020-01-01' THEN CAST(2000000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-01-01' THEN CAST(1890000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2018-01-01' THEN CAST(1730000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2017-01-01' THEN CAST(1600000 AS BIGINT) END)) AS w19
FROM (
SELECT *, (b5 >= DATE '2019-10-01') AS w0,
  (b1 AND b2) AS w1,
  (CASE WHEN coalesce(b11, FALSE) THEN FALSE WHEN coalesce(b12, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS w2,
  (CASE WHEN coalesce(b13, FALSE) THEN FALSE WHEN coalesce(b14, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS w3,
  (b10) AS w5,
  (b15 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w6,
  (((CASE WHEN coalesce(b22, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE coalesce(b23, 0) END) = CAST(1 AS BIGINT)) AND (CASE WHEN coalesce(b24, FALSE) THEN FALSE WHEN coalesce(b25, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS w9,
  ((b26 IN ('disaster', 'no-land', 'no-water', 'no-skill', 'no-money', 'poor-roads', 'no-drive', 'marriage', 'bereavement')) OR ((b26 IN ('illness')) AND (CASE WHEN coalesce(b27, FALSE) THEN TRUE WHEN coalesce(b28, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((b26 IN ('disability')) AND (CASE WHEN coalesce(b29, FALSE) THEN TRUE WHEN coalesce(b30, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((b26 IN ('schooling')) AND (CASE WHEN coalesce(b31, FALSE) THEN TRUE WHEN coalesce(b32, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((b26 IN ('no-labour')) AND (CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END))) AS w10,
  (b15 IN ('out-with-policy', 'out-without-policy')) AS w12,
  (CASE WHEN coalesce(b38, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b37, x -> x.o = list_min(list_transform(b37, y -> y.o))), z -> z.v)) END) AS w14,
  (CASE WHEN coalesce(b40, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b39, x -> x.o = list_min(list_transform(b39, y -> y.o))), z -> z.v)) END) AS w16,
  (CASE WHEN coalesce(b47, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) END) AS w18,
  ((CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) OR ((CASE WHEN coalesce(b44, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT))) AS w20
FROM (
SELECT r.id AS b0, r."foodSecure" AS b1, r."clothingSecure" AS b2, r."unsafeHouse" AS b3, r."houseGrade" AS b4, r."houseGradedOn" AS b5, r."housing" AS b6, r."id" AS b7, s1.a0 AS b8, s1.a1 AS b9, r."waterSafe" AS b10, s1.a2 AS b11, s1.a3 AS b12, s1.a4 AS b13, s1.a5 AS b14, r."status" AS b15, s1.a7 AS b16, s1.a6 AS b17, s2.a0 AS b18, s2.a1 AS b19, s1.a8 AS b20, s1.a9 AS b21, s2.a3 AS b22, s2.a2 AS b23, s2.a4 AS b24, s2.a5 AS b25, r."mainCause" AS b26, s2.a6 AS b27, s2.a7 AS b28, s2.a8 AS b29, s2.a9 AS b30, s1.a10 AS b31, s1.a11 AS b32, s2.a10 AS b33, s2.a11 AS b34, r."exitYear" AS b35, r."plannedExitYear" AS b36, s3.a0 AS b37, s3.a1 AS b38, s3.a2 AS b39, s3.a3 AS b40, r."filledOn" AS b41, s1.a12 AS b42, s1.a13 AS b43, s1.a15 AS b44, s1.a14 AS b45, s3.a4 AS b46, s3.a5 AS b47, s2.a13 AS b48, s2.a12 AS b49, s4.a0 AS b50, s4.a1 AS b51, s1.a17 AS b52, s1.a16 AS b53, s5.a0 AS b54, s5.a1 AS b55, s5.a2 AS b56, s5.a3 AS b57, s6.a0 AS b58, s6.a1 AS b59, s2.a14 AS b60, s2.a15 AS b61, s2.a16 AS b62, s2.a17 AS b63, s1.a20 AS b64, s1.a21 AS b65, r."standard" AS b66, r."identifiedYear" AS b67
FROM household AS r
LEFT JOIN stage_3 AS s1 ON s1.key = r."id"
LEFT JOIN stage_6 AS s2 ON s2.key = r."id"
LEFT JOIN stage_7 AS s3 ON s3.key = r."id"
LEFT JOIN stage_13 AS s4 ON s4.key = r."id"
LEFT JOIN stage_15 AS s5 ON s5.key = r."id"
LEFT JOIN stage_18 AS s6 ON s6.key = r."id"
)
)
)
);

CREATE TEMP TABLE result_householdYear AS
SELECT b0 AS id,
  (b1 AND ((((b2 + b3) - b4) > CAST(100 AS BIGINT)) OR ((b4 - (b2 + b3)) > CAST(100 AS BIGINT)))) AS "typed-sum-differs-from-items#1",
  (b5 AND ((((b6 + b7 + b8 + b9 + b10 + b11) - b12) > CAST(100 AS BIGINT)) OR ((b12 - (b6 + b7 + b8 + b9 + b10 + b11)) > CAST(100 AS BIGINT)))) AS "typed-sum-differs-from-items#2",
  (CASE WHEN b1 IS NULL THEN NULL WHEN b1 THEN (b2 + b3) ELSE b4 END) AS "property-income",
  (CASE WHEN b5 IS NULL THEN NULL WHEN b5 THEN (b6 + b7 + b8 + b9 + b10 + b11) ELSE b12 END) AS "transfer-income",
  ((b13 + b14 + w0 + w1) - b15) AS "net-income",
  CAST(sign(w2) * sign(w3) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) AS "income-per-head",
  (CASE WHEN b19 IS NULL THEN NULL WHEN b19 THEN CAST(sign((w2 - b20 - b21)) * sign(w3) * ((2 * abs(CAST((w2 - b20 - b21) AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) ELSE b22 END) AS "disposable-per-head",
  ((b1 AND ((((b2 + b3) - b4) > CAST(100 AS BIGINT)) OR ((b4 - (b2 + b3)) > CAST(100 AS BIGINT)))) OR (b5 AND ((((b6 + b7 + b8 + b9 + b10 + b11) - b12) > CAST(100 AS BIGINT)) OR ((b12 - (b6 + b7 + b8 + b9 + b10 + b11)) > CAST(100 AS BIGINT))))) AS "typed-sum-differs-from-items"
FROM (
SELECT *, ((b13 + b14 + w0 + w1) - b15) AS w2
FROM (
SELECT *, (CASE WHEN b1 IS NULL THEN NULL WHEN b1 THEN (b2 + b3) ELSE b4 END) AS w0,
  (CASE WHEN b5 IS NULL THEN NULL WHEN b5 THEN (b6 + b7 + b8 + b9 + b10 + b11) ELSE b12 END) AS w1,
  (CASE WHEN b16 IS NOT NULL THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) END) AS w3
FROM (
SELECT r.id AS b0, r."propertyItemised" AS b1, r."dividend" AS b2, r."otherProperty" AS b3, r."property" AS b4, r."transferItemised" AS b5, r."familyPlanningPay" AS b6, r."allowancePay" AS b7, r."extremelyPoorPay" AS b8, r."pensionPay" AS b9, r."ecologyPay" AS b10, r."otherTransfer" AS b11, r."transfer" AS b12, r."wage" AS b13, r."business" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a13 AS b17, s1.a12 AS b18, r."outgoingsCollected" AS b19, r."contributions" AS b20, r."transfersOut" AS b21, r."disposablePerHead" AS b22
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_6 AS s1 ON s1.key = r1."id"
)
)
);

CREATE TEMP TABLE result_incomeLine AS
SELECT b0 AS id,
  (CASE WHEN (b1 IN ('subsidy')) IS NULL THEN NULL WHEN (b1 IN ('subsidy')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('maintenance')) IS NULL THEN NULL WHEN (b1 IN ('maintenance')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('relief')) IS NULL THEN NULL WHEN (b1 IN ('relief')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('gift')) IS NULL THEN NULL WHEN (b1 IN ('gift')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('reimbursement')) IS NULL THEN NULL WHEN (b1 IN ('reimbursement')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('loan')) IS NULL THEN NULL WHEN (b1 IN ('loan')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('housing-aid')) IS NULL THEN NULL WHEN (b1 IN ('housing-aid')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('lump-sum')) IS NULL THEN NULL WHEN (b1 IN ('lump-sum')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN (b1 IN ('sale')) IS NULL THEN NULL WHEN (b1 IN ('sale')) THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) END) END) END) AS "counted-line"
FROM (
SELECT r.id AS b0, r."kind" AS b1, r."amount" AS b2
FROM incomeLine AS r
);

CREATE TEMP TABLE result_farmLine AS
SELECT b0 AS id,
  CAST(sign(CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT)) * sign(CAST(100 AS BIGINT)) * ((2 * abs(CAST(CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT) AS HUGEINT)) + abs(CAST(100 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(100 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS "farm-line-gross",
  (w0 - b3) AS "farm-line-net"
FROM (
SELECT *, CAST(sign(CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT)) * sign(CAST(100 AS BIGINT)) * ((2 * abs(CAST(CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT) AS HUGEINT)) + abs(CAST(100 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(100 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS w0
FROM (
SELECT r.id AS b0, r."price" AS b1, r."quantity" AS b2, r."cost" AS b3
FROM farmLine AS r
)
);
