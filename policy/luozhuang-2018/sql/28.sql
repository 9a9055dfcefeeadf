-- Article 28, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  bool_or(TRUE AND w1) AS a2,
  bool_or((TRUE AND w1) IS NULL) AS a3
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

CREATE TEMP TABLE stage_2 AS
SELECT b9 AS key, count(*) FILTER (WHERE (w2)) AS a0,
  bool_or(((w2)) IS NULL) AS a1,
  bool_or((w5) AND NOT w6) AS a2,
  bool_or(((w5) AND NOT w6) IS NULL) AS a3,
  bool_or(TRUE AND w7) AS a4,
  bool_or((TRUE AND w7) IS NULL) AS a5,
  bool_or(TRUE AND w8) AS a6,
  bool_or((TRUE AND w8) IS NULL) AS a7,
  count(*) FILTER (WHERE (w9)) AS a8,
  bool_or(((w9)) IS NULL) AS a9,
  bool_or((w5) AND NOT w10) AS a10,
  bool_or(((w5) AND NOT w10) IS NULL) AS a11,
  bool_or(TRUE AND w11) AS a12,
  bool_or((TRUE AND w11) IS NULL) AS a13,
  bool_or(TRUE AND w12) AS a14,
  bool_or((TRUE AND w12) IS NULL) AS a15,
  bool_or(TRUE AND w13) AS a16,
  bool_or((TRUE AND w13) IS NULL) AS a17
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

CREATE TEMP TABLE stage_3 AS
SELECT b16 AS key, list(struct_pack(o := CASE WHEN (w0) THEN b0 END, v := CASE WHEN (w0) THEN w3 END)) FILTER (WHERE (w0)) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND b0 IS NULL)) AS a1
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
GROUP BY b16;

CREATE TEMP TABLE stage_5 AS
SELECT b3 AS key, sum(CASE WHEN (w0) THEN w12 END) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND w12 IS NULL)) AS a1
FROM (
SELECT *, (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN w9 ELSE (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN w9 ELSE (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN w9 ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN w3 ELSE (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN w3 ELSE (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN w3 ELSE (CASE WHEN w2 IS NULL THEN NULL WHEN w2 THEN w3 ELSE (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) END) END) END) AS w12
FROM (
SELECT *, (((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w0,
  (b1 IN ('sale')) AS w1,
  (b1 IN ('lump-sum')) AS w2,
  CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) AS w3,
  (b1 IN ('housing-aid')) AS w4,
  (b1 IN ('loan')) AS w5,
  (b1 IN ('reimbursement')) AS w6,
  (b1 IN ('gift')) AS w7,
  (b1 IN ('relief')) AS w8,
  CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) AS w9,
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

CREATE TEMP TABLE stage_8 AS
SELECT b3 AS key, sum(CASE WHEN (w0) THEN w2 END) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND w2 IS NULL)) AS a1
FROM (
SELECT *, CAST(sign(w1) * sign(CAST(100 AS BIGINT)) * ((2 * abs(CAST(w1 AS HUGEINT)) + abs(CAST(100 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(100 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS w2
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

CREATE TEMP TABLE stage_11 AS
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

CREATE TEMP TABLE stage_12 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 <= DATE '2019-12-31') AS w0
FROM (
SELECT r."accepted" AS b0, r."person" AS b1
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_13 AS
SELECT b6 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 AND (b1 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31') AND (b2 >= CAST(20 AS BIGINT)) AND ((b3 <= CAST(20 AS BIGINT)) OR b4) AND (b5 >= CAST(90 AS BIGINT))) AS w0
FROM (
SELECT r."passed" AS b0, r."testedOn" AS b1, r."litres" AS b2, r."minutes" AS b3, r."carried" AS b4, r."steady" AS b5, r."person" AS b6
FROM waterTest AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b6;

CREATE TEMP TABLE stage_14 AS
SELECT b2 AS key, count(*) FILTER (WHERE (w0)) AS a0,
  bool_or(((w0)) IS NULL) AS a1,
  bool_or(TRUE AND w1) AS a2,
  bool_or((TRUE AND w1) IS NULL) AS a3
FROM (
SELECT *, (((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))) AS w0,
  ((b0 = year(DATE '2019-12-31')) AND (b1 IN ('industry', 'employment', 'welfare-post', 'finance'))) AS w1
FROM (
SELECT r."year" AS b0, r."kind" AS b1, r."person" AS b2
FROM measure AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_15 AS
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

CREATE TEMP TABLE stage_16 AS
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

CREATE TEMP TABLE stage_17 AS
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

CREATE TEMP TABLE stage_18 AS
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

CREATE TEMP TABLE stage_19 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_4 AS
SELECT b23 AS key, list(struct_pack(o := CASE WHEN (w0) THEN b0 END, v := CASE WHEN (w0) THEN w6 END)) FILTER (WHERE (w0)) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND b0 IS NULL)) AS a1,
  list(struct_pack(o := CASE WHEN (w7) THEN b0 END, v := CASE WHEN (w7) THEN w6 END)) FILTER (WHERE (w7)) AS a2,
  bool_or(((w7)) IS NULL OR ((w7) AND b0 IS NULL)) AS a3,
  list(struct_pack(o := CASE WHEN (w0) THEN b0 END, v := CASE WHEN (w0) THEN w9 END)) FILTER (WHERE (w0)) AS a4
FROM (
SELECT *, (CASE WHEN b19 IS NULL THEN NULL WHEN b19 THEN CAST(sign(w8) * sign(w5) * ((2 * abs(CAST(w8 AS HUGEINT)) + abs(w5)) // (2 * abs(NULLIF(CAST(w5 AS HUGEINT), 0)))) AS BIGINT) ELSE b22 END) AS w9
FROM (
SELECT *, CAST(sign(w3) * sign(w5) * ((2 * abs(CAST(w3 AS HUGEINT)) + abs(w5)) // (2 * abs(NULLIF(CAST(w5 AS HUGEINT), 0)))) AS BIGINT) AS w6,
  (w3 - b20 - b21) AS w8
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3,
  (CASE WHEN b16 IS NOT NULL THEN w4 END) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2,
  (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w4,
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

CREATE TEMP TABLE stage_6 AS
SELECT b35 AS key, sum(CASE WHEN TRUE THEN w0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND w0 IS NULL)) AS a1,
  sum(CASE WHEN TRUE THEN w1 END) AS a2,
  bool_or((TRUE) IS NULL OR (TRUE AND w1 IS NULL)) AS a3,
  bool_or(TRUE AND w7) AS a4,
  bool_or((TRUE AND w7) IS NULL) AS a5,
  bool_or((w8) AND NOT w10) AS a6,
  bool_or(((w8) AND NOT w10) IS NULL) AS a7,
  bool_or(TRUE AND w11) AS a8,
  bool_or((TRUE AND w11) IS NULL) AS a9,
  bool_or(TRUE AND w12) AS a10,
  bool_or((TRUE AND w12) IS NULL) AS a11,
  sum(CASE WHEN TRUE THEN w13 END) AS a12,
  bool_or((TRUE) IS NULL OR (TRUE AND w13 IS NULL)) AS a13,
  bool_or(TRUE AND w14) AS a14,
  bool_or((TRUE AND w14) IS NULL) AS a15,
  bool_or(TRUE AND w17) AS a16,
  bool_or((TRUE AND w17) IS NULL) AS a17,
  bool_or((w8) AND w22) AS a18,
  bool_or(((w8) AND w22) IS NULL) AS a19,
  sum(CASE WHEN (w8) THEN w23 END) AS a20,
  bool_or(((w8)) IS NULL OR ((w8) AND w23 IS NULL)) AS a21
FROM (
SELECT *, (w3 AND (w5 >= CAST(6 AS BIGINT)) AND (w5 <= CAST(15 AS BIGINT)) AND (NOT (w6 OR (b10 IN ('suspended', 'taught-at-home'))))) AS w7,
  (w3) AS w8
FROM (
SELECT *, (b5 AND w2) AS w3,
  (year(w4) - year(b7) - CASE WHEN month(w4) * 100 + day(w4) < month(b7) * 100 + day(b7) THEN 1 ELSE 0 END) AS w5,
  (w9 OR b13) AS w10,
  (w15 OR w16) AS w17,
  (w18 OR w19 OR w20 OR w21) AS w22
FROM (
SELECT *, (CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) AS w0,
  (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS w1,
  (b6 IN ('present', 'married-in', 'born', 'other-in')) AS w2,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w4,
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w11,
  (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN coalesce(b18, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b19, 0) END) AS w13,
  (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w14,
  (b22 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w15,
  (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w16,
  (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w18,
  (CASE WHEN coalesce(b27, FALSE) THEN TRUE WHEN coalesce(b28, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w19,
  (CASE WHEN coalesce(b29, FALSE) THEN TRUE WHEN coalesce(b30, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w20,
  (CASE WHEN coalesce(b31, FALSE) THEN TRUE WHEN coalesce(b32, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w21,
  (CASE WHEN coalesce(b33, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b34, 0) AS BIGINT) END) AS w23
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

CREATE TEMP TABLE stage_7 AS
SELECT b8 AS key, bool_or((w0) AND w3) AS a0,
  bool_or(((w0) AND w3) IS NULL) AS a1,
  bool_or((w0) AND w5) AS a2,
  bool_or(((w0) AND w5) IS NULL) AS a3
FROM (
SELECT *, (((w2 - b4) > CAST(100 AS BIGINT)) OR ((b4 - w2) > CAST(100 AS BIGINT))) AS w3
FROM (
SELECT *, (CASE WHEN b1 IS NOT NULL THEN w1 END) AS w2,
  (b5 < w4) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w1,
  (CASE WHEN coalesce(b6, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w4
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
GROUP BY b8;

CREATE TEMP TABLE stage_9 AS
SELECT b5 AS key, bool_or((w0) AND w3) AS a0,
  bool_or(((w0) AND w3) IS NULL) AS a1
FROM (
SELECT *, (CAST(CAST(b1 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) = w2) AS w3
FROM (
SELECT *, (CASE WHEN b2 IS NOT NULL THEN w1 END) AS w2
FROM (
SELECT *, ((b0 IN ('current'))) AS w0,
  (CASE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) END) AS w1
FROM (
SELECT r."state" AS b0, r."assessedPerHead" AS b1, r2."id" AS b2, s1.a0 AS b3, s1.a1 AS b4, up.id AS b5
FROM allowance AS r
JOIN person AS up ON up."key" = r."person"
LEFT JOIN household AS r2 ON r2."id" = up."household"
LEFT JOIN stage_4 AS s1 ON s1.key = r2."id"
WHERE up.id IS NOT NULL
)
)
)
)
GROUP BY b5;

CREATE TEMP TABLE stage_10 AS
SELECT b3 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, r."household" AS b3
FROM person AS r
LEFT JOIN stage_9 AS s1 ON s1.key = r."id"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE result_person AS
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
  (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b8 IS NOT NULL) THEN NULL ELSE FALSE END) AS w9
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."memberStateOn" AS b3, r1."status" AS b4, r1."id" AS b5, r."idBirth" AS b6, r."schoolStage" AS b7, r."key" AS b8, s1.a0 AS b9, s1.a1 AS b10
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
)
)
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  w0 AS "sharing-members",
  w1 AS "net-income-this-year",
  w2 AS "income-per-head-this-year",
  w3 AS "income-per-head-last-year",
  w4 AS "disposable-per-head-this-year",
  w5 AS "other-transfers-by-lines",
  w6 AS "other-transfers-differ-from-lines",
  w7 AS "business-income-below-worksheet",
  w8 AS "income-copied-from-allowance",
  b19 AS "food-and-clothing#1",
  b20 AS "food-and-clothing#2",
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
  b35 AS "safe-water#1",
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
  ((b58 - b62) < CAST(1 AS BIGINT)) AS "exit-without-adjustment-between",
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
SELECT *, ((b31 IN ('A', 'B')) AND w14) AS w16,
  (w2 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w22,
  (w4 >= (CASE WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2020-01-01' THEN CAST(2000000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-01-01' THEN CAST(1890000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2018-01-01' THEN CAST(1730000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2017-01-01' THEN CAST(1600000 AS BIGINT) END)) AS w24,
  (NOT w25) AS w26,
  (w27 >= CAST(1 AS BIGINT)) AS w28,
  (NOT w30) AS w31,
  (w34 = CAST(1 AS BIGINT)) AS w35,
  ((b49 IN ('illness')) AND w39) AS w40,
  ((b49 IN ('disability')) AND w41) AS w42,
  ((b49 IN ('schooling')) AND w43) AS w44,
  ((b49 IN ('no-labour')) AND w45) AS w46,
  (CASE WHEN w49 IS NULL THEN NULL WHEN w49 THEN (b58 <= year(DATE '2019-12-31')) ELSE (b59 >= year(DATE '2019-12-31')) END) AS w50,
  (CASE WHEN w53 IS NULL THEN NULL WHEN w53 THEN (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(400000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(321800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(299500 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(295200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(285500 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(280000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2010-01-01' THEN CAST(230000 AS BIGINT) END) ELSE (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END) END) AS w54,
  (w55 AND w56) AS w57,
  (w59 >= CAST(5000000 AS BIGINT)) AS w60
FROM (
SELECT *, (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b3, 0) END) AS w0,
  (CASE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END) AS w1,
  (CASE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b6, x -> x.o = list_min(list_transform(b6, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b6, x -> x.o = list_min(list_transform(b6, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b6, x -> x.o = list_min(list_transform(b6, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b6, x -> x.o = list_min(list_transform(b6, y -> y.o))), z -> z.v)) END) AS w2,
  (CASE WHEN coalesce(b9, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) END) AS w3,
  (CASE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b10, x -> x.o = list_min(list_transform(b10, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b10, x -> x.o = list_min(list_transform(b10, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b10, x -> x.o = list_min(list_transform(b10, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b10, x -> x.o = list_min(list_transform(b10, y -> y.o))), z -> z.v)) END) AS w4,
  (CASE WHEN coalesce(b11, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) AS w5,
  (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w8,
  (b19 AND b20) AS w9,
  (CASE WHEN coalesce(b21, FALSE) THEN FALSE WHEN coalesce(b22, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w10,
  (CASE WHEN coalesce(b23, FALSE) THEN FALSE WHEN coalesce(b24, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w11,
  (CASE WHEN coalesce(b25, FALSE) THEN FALSE WHEN coalesce(b26, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w12,
  (CASE WHEN coalesce(b27, FALSE) THEN FALSE WHEN coalesce(b28, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w13,
  (b29 >= DATE '2019-10-01') AS w14,
  (NOT b30) AS w15,
  (b32 IN ('with-child', 'rented', 'centralised')) AS w17,
  (CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w18,
  (b35) AS w20,
  (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w21,
  (b38 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w25,
  (CASE WHEN coalesce(b39, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) AS w27,
  (CASE WHEN coalesce(b41, FALSE) THEN TRUE WHEN coalesce(b42, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w30,
  (CASE WHEN coalesce(b43, FALSE) THEN TRUE WHEN coalesce(b44, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w32,
  (CASE WHEN coalesce(b45, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b46, 0) END) AS w34,
  (CASE WHEN coalesce(b47, FALSE) THEN FALSE WHEN coalesce(b48, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w36,
  (b49 IN ('disaster', 'no-land', 'no-water', 'no-skill', 'no-money', 'poor-roads', 'no-drive', 'marriage', 'bereavement')) AS w38,
  (CASE WHEN coalesce(b50, FALSE) THEN TRUE WHEN coalesce(b51, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w39,
  (CASE WHEN coalesce(b52, FALSE) THEN TRUE WHEN coalesce(b53, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w41,
  (CASE WHEN coalesce(b54, FALSE) THEN TRUE WHEN coalesce(b55, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w43,
  (CASE WHEN coalesce(b56, FALSE) THEN TRUE WHEN coalesce(b57, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w45,
  (b38 IN ('out-with-policy', 'out-without-policy')) AS w49,
  (b60 IN ('national')) AS w53,
  (b61 >= DATE '2019-10-01') AS w55,
  (b61 <= DATE '2019-11-20') AS w56,
  (CASE WHEN coalesce(b63, FALSE) THEN TRUE WHEN coalesce(b64, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w58,
  (CASE WHEN coalesce(b65, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b66, 0) AS BIGINT) END) AS w59
FROM (
SELECT r.id AS b0, r."id" AS b1, s1.a1 AS b2, s1.a0 AS b3, s2.a0 AS b4, s2.a1 AS b5, s3.a0 AS b6, s3.a1 AS b7, s3.a2 AS b8, s3.a3 AS b9, s3.a4 AS b10, s4.a1 AS b11, s4.a0 AS b12, s5.a0 AS b13, s5.a1 AS b14, s5.a2 AS b15, s5.a3 AS b16, s6.a0 AS b17, s6.a1 AS b18, r."foodSecure" AS b19, r."clothingSecure" AS b20, s4.a4 AS b21, s4.a5 AS b22, s4.a6 AS b23, s4.a7 AS b24, s1.a2 AS b25, s1.a3 AS b26, s1.a4 AS b27, s1.a5 AS b28, r."houseGradedOn" AS b29, r."unsafeHouse" AS b30, r."houseGrade" AS b31, r."housing" AS b32, s4.a8 AS b33, s4.a9 AS b34, r."waterSafe" AS b35, s4.a10 AS b36, s4.a11 AS b37, r."status" AS b38, s4.a13 AS b39, s4.a12 AS b40, s1.a6 AS b41, s1.a7 AS b42, s4.a14 AS b43, s4.a15 AS b44, s1.a9 AS b45, s1.a8 AS b46, s1.a10 AS b47, s1.a11 AS b48, r."mainCause" AS b49, s1.a12 AS b50, s1.a13 AS b51, s1.a14 AS b52, s1.a15 AS b53, s4.a16 AS b54, s4.a17 AS b55, s1.a16 AS b56, s1.a17 AS b57, r."exitYear" AS b58, r."plannedExitYear" AS b59, r."standard" AS b60, r."filledOn" AS b61, r."identifiedYear" AS b62, s4.a18 AS b63, s4.a19 AS b64, s4.a21 AS b65, s4.a20 AS b66
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
LEFT JOIN stage_3 AS s2 ON s2.key = r."id"
LEFT JOIN stage_4 AS s3 ON s3.key = r."id"
LEFT JOIN stage_6 AS s4 ON s4.key = r."id"
LEFT JOIN stage_7 AS s5 ON s5.key = r."id"
LEFT JOIN stage_10 AS s6 ON s6.key = r."id"
)
)
)
)
)
);

CREATE TEMP TABLE result_householdYear AS
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
SELECT *, (CASE WHEN b19 IS NULL THEN NULL WHEN b19 THEN CAST(sign(w6) * sign(w4) * ((2 * abs(CAST(w6 AS HUGEINT)) + abs(w4)) // (2 * abs(NULLIF(CAST(w4 AS HUGEINT), 0)))) AS BIGINT) ELSE b22 END) AS w7
FROM (
SELECT *, CAST(sign(w2) * sign(w4) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w4)) // (2 * abs(NULLIF(CAST(w4 AS HUGEINT), 0)))) AS BIGINT) AS w5,
  (w2 - b20 - b21) AS w6
FROM (
SELECT *, ((b13 + b14 + w0 + w1) - b15) AS w2,
  (CASE WHEN b16 IS NOT NULL THEN w3 END) AS w4
FROM (
SELECT *, (CASE WHEN b1 IS NULL THEN NULL WHEN b1 THEN (b2 + b3) ELSE b4 END) AS w0,
  (CASE WHEN b5 IS NULL THEN NULL WHEN b5 THEN (b6 + b7 + b8 + b9 + b10 + b11) ELSE b12 END) AS w1,
  (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w3,
  (b1 AND ((((b2 + b3) - b4) > CAST(100 AS BIGINT)) OR ((b4 - (b2 + b3)) > CAST(100 AS BIGINT)))) AS w8,
  (b5 AND ((((b6 + b7 + b8 + b9 + b10 + b11) - b12) > CAST(100 AS BIGINT)) OR ((b12 - (b6 + b7 + b8 + b9 + b10 + b11)) > CAST(100 AS BIGINT)))) AS w9
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

CREATE TEMP TABLE result_incomeLine AS
SELECT b0 AS id,
  w11 AS "counted-line"
FROM (
SELECT *, (CASE WHEN w10 IS NULL THEN NULL WHEN w10 THEN w8 ELSE (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN w8 ELSE (CASE WHEN w7 IS NULL THEN NULL WHEN w7 THEN w8 ELSE (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN w2 ELSE (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN w2 ELSE (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN w2 ELSE (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN w2 ELSE (CASE WHEN w0 IS NULL THEN NULL WHEN w0 THEN CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) ELSE CAST(0 AS BIGINT) END) END) END) END) END) END) END) END) END) AS w11
FROM (
SELECT *, (b1 IN ('sale')) AS w0,
  (b1 IN ('lump-sum')) AS w1,
  CAST(sign(CAST(b2 AS HUGEINT) * 0) * ((2 * abs(CAST(b2 AS HUGEINT) * 0) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) AS w2,
  (b1 IN ('housing-aid')) AS w3,
  (b1 IN ('loan')) AS w4,
  (b1 IN ('reimbursement')) AS w5,
  (b1 IN ('gift')) AS w6,
  (b1 IN ('relief')) AS w7,
  CAST(sign(CAST(b2 AS HUGEINT) * 1) * ((2 * abs(CAST(b2 AS HUGEINT) * 1) + 1) // (2 * CAST(1 AS HUGEINT))) AS BIGINT) AS w8,
  (b1 IN ('maintenance')) AS w9,
  (b1 IN ('subsidy')) AS w10
FROM (
SELECT r.id AS b0, r."kind" AS b1, r."amount" AS b2
FROM incomeLine AS r
)
)
);

CREATE TEMP TABLE result_farmLine AS
SELECT b0 AS id,
  w1 AS "farm-line-gross",
  w2 AS "farm-line-net"
FROM (
SELECT *, (w1 - b3) AS w2
FROM (
SELECT *, CAST(sign(w0) * sign(CAST(100 AS BIGINT)) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(CAST(100 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(100 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, CAST(CAST(b1 AS HUGEINT) * b2 AS BIGINT) AS w0
FROM (
SELECT r.id AS b0, r."price" AS b1, r."quantity" AS b2, r."cost" AS b3
FROM farmLine AS r
)
)
)
);
