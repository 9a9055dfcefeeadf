-- Article 30, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b14 AS key, bool_or(((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) AS a0,
  bool_or((((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) IS NULL) AS a1,
  list(struct_pack(o := CASE WHEN ((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) THEN date_diff('day', b0, DATE '2019-12-31') END, v := CASE WHEN ((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) THEN w2 END)) FILTER (WHERE ((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))))) AS a2,
  bool_or((((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))))) IS NULL OR (((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) AND date_diff('day', b0, DATE '2019-12-31') IS NULL)) AS a3,
  min(CASE WHEN ((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) THEN date_diff('day', b0, DATE '2019-12-31') END) AS a4,
  bool_or((((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))))) IS NULL OR (((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')))) AND date_diff('day', b0, DATE '2019-12-31') IS NULL)) AS a5,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b5 AND (NOT b6)))) AS a6,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b5 AND (NOT b6)))) IS NULL) AS a7,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b7)) AS a8,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b7)) IS NULL) AS a9,
  bool_or(TRUE AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) AS a10,
  bool_or((TRUE AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) IS NULL) AS a11,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b8)) AS a12,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b8)) IS NULL) AS a13,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b9 AND (b10 > CAST(sign(CAST(b1 AS HUGEINT) * 1) * ((2 * abs(CAST(b1 AS HUGEINT) * 1) + 3) // (2 * CAST(3 AS HUGEINT))) AS BIGINT))))) AS a14,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b9 AND (b10 > CAST(sign(CAST(b1 AS HUGEINT) * 1) * ((2 * abs(CAST(b1 AS HUGEINT) * 1) + 3) // (2 * CAST(3 AS HUGEINT))) AS BIGINT))))) IS NULL) AS a15,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b11)) AS a16,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b11)) IS NULL) AS a17,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b12 > CAST(3 AS BIGINT)))) AS a18,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b12 > CAST(3 AS BIGINT)))) IS NULL) AS a19,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b13 > CAST(7 AS BIGINT)))) AS a20,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b13 > CAST(7 AS BIGINT)))) IS NULL) AS a21
FROM (
SELECT *, CAST(sign(((b1 + b2) - b3)) * sign(b4) * ((2 * abs(CAST(((b1 + b2) - b3) AS HUGEINT)) + abs(b4)) // (2 * abs(NULLIF(CAST(b4 AS HUGEINT), 0)))) AS BIGINT) AS w2
FROM (
SELECT r."askedOn" AS b0, r."netIncome" AS b1, r."claims" AS b2, r."ownSpending" AS b3, r."people" AS b4, r."livesAlone" AS b5, r."supportAgreement" AS b6, r."houseDamaged" AS b7, r."wageUnpaid" AS b8, r."newStudent" AS b9, r."studyCost" AS b10, r."newIllness" AS b11, r."absentDays" AS b12, r."waterCutDays" AS b13, r."person" AS b14
FROM survey AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b14;

CREATE TEMP TABLE stage_3 AS
SELECT b5 AS key, count(*) FILTER (WHERE ((w0))) AS a0,
  bool_or((((w0))) IS NULL) AS a1,
  bool_or(TRUE AND (w3 AND ((year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b3) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)))) AS a2,
  bool_or((TRUE AND (w3 AND ((year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b3) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)))) IS NULL) AS a3,
  bool_or(((w3)) AND NOT (b4 IN ('none', 'lost'))) AS a4,
  bool_or((((w3)) AND NOT (b4 IN ('none', 'lost'))) IS NULL) AS a5
FROM (
SELECT *, (b0 AND ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b2 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b2 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) AS w0,
  (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w3
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."memberStateOn" AS b2, r."idBirth" AS b3, r."labour" AS b4, r."household" AS b5
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b5;

CREATE TEMP TABLE stage_5 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('insured'))) AS a0,
  bool_or((TRUE AND (b0 IN ('insured'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_6 AS
SELECT b6 AS key, bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND ((b1 IN ('fire', 'flood', 'storm')) AND b2))) AS a0,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND ((b1 IN ('fire', 'flood', 'storm')) AND b2))) IS NULL) AS a1,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND ((b3 >= CAST(500000 AS BIGINT)) OR (b4 >= CAST(7 AS BIGINT))))) AS a2,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND ((b3 >= CAST(500000 AS BIGINT)) OR (b4 >= CAST(7 AS BIGINT))))) IS NULL) AS a3,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b3 >= CAST(500000 AS BIGINT)))) AS a4,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b3 >= CAST(500000 AS BIGINT)))) IS NULL) AS a5,
  bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b3 >= CAST(500000 AS BIGINT)) AND (b5 < b3))) AS a6,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b3 >= CAST(500000 AS BIGINT)) AND (b5 < b3))) IS NULL) AS a7
FROM (
SELECT r."happenedOn" AS b0, r."kind" AS b1, r."houseDamaged" AS b2, r."amount" AS b3, r."hospitalDays" AS b4, r."compensated" AS b5, r."person" AS b6
FROM loss AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b6;

CREATE TEMP TABLE stage_7 AS
SELECT b3 AS key, count(*) FILTER (WHERE ((((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))))) AS a0,
  bool_or((((((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))))) IS NULL) AS a1,
  count(*) FILTER (WHERE ((((b0 = year(DATE '2019-12-31')) AND (b2 IN ('civil-affairs', 'education', 'labour', 'health', 'disabled')))))) AS a2,
  bool_or((((((b0 = year(DATE '2019-12-31')) AND (b2 IN ('civil-affairs', 'education', 'labour', 'health', 'disabled')))))) IS NULL) AS a3
FROM (
SELECT r."year" AS b0, r."kind" AS b1, r."office" AS b2, r."person" AS b3
FROM measure AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_8 AS
SELECT b16 AS key, bool_or(TRUE AND ((b0 = year(DATE '2019-12-31')) AND (b1 > CAST(0 AS BIGINT)))) AS a0,
  bool_or((TRUE AND ((b0 = year(DATE '2019-12-31')) AND (b1 > CAST(0 AS BIGINT)))) IS NULL) AS a1,
  list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w4 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a2,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a3
FROM (
SELECT *, ((b2 + b3 + w2 + w3) - b15) AS w4
FROM (
SELECT *, (CASE WHEN b4 IS NULL THEN NULL WHEN b4 THEN (b1 + b5) ELSE b6 END) AS w2,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w3
FROM (
SELECT r."year" AS b0, r."dividend" AS b1, r."wage" AS b2, r."business" AS b3, r."propertyItemised" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r."household" AS b16
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b16;

CREATE TEMP TABLE stage_9 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 < CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(2 AS BIGINT)) AS INTEGER)) AS DATE))) AS a0,
  bool_or((TRUE AND (b0 < CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(2 AS BIGINT)) AS INTEGER)) AS DATE))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(2 AS BIGINT)) AS INTEGER)) AS DATE))) AS a2,
  bool_or((TRUE AND (b0 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(2 AS BIGINT)) AS INTEGER)) AS DATE))) IS NULL) AS a3
FROM (
SELECT r."until" AS b0, r."person" AS b1
FROM employment AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_10 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('dead')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('dead')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31')))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."stateDate" AS b1, r."person" AS b2
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_11 AS
SELECT b1 AS key, bool_or(TRUE AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."deathDate" AS b0, r."person" AS b1
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_12 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('1', '2')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('1', '2')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31')))) IS NULL) AS a1
FROM (
SELECT r."grade" AS b0, r."issued" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_13 AS
SELECT b8 AS key, sum(CASE WHEN (((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) OR ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31'))))) THEN w0 END) AS a0,
  bool_or(((((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) OR ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31')))))) IS NULL OR ((((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) OR ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31'))))) AND w0 IS NULL)) AS a1
FROM (
SELECT *, (b2 - b3 - b4 - b5 - b6 - b7) AS w0
FROM (
SELECT r."settled" AS b0, r."admitted" AS b1, r."inPolicy" AS b2, r."basic" AS b3, r."serious" AS b4, r."aid" AS b5, r."supplement" AS b6, r."hospitalCut" AS b7, r."person" AS b8
FROM stay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b8;

CREATE TEMP TABLE stage_14 AS
SELECT b3 AS key, bool_or(TRUE AND (b0 <= DATE '2019-12-31')) AS a0,
  bool_or((TRUE AND (b0 <= DATE '2019-12-31')) IS NULL) AS a1,
  bool_or(TRUE AND ((b1 IN ('C', 'D')) AND ((b2 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b2 <= DATE '2019-12-31')))) AS a2,
  bool_or((TRUE AND ((b1 IN ('C', 'D')) AND ((b2 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b2 <= DATE '2019-12-31')))) IS NULL) AS a3
FROM (
SELECT r."accepted" AS b0, r."grade" AS b1, r."gradedOn" AS b2, r."person" AS b3
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_15 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('current')) AND (b1 <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 <= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."markedOn" AS b1, r."person" AS b2
FROM monitored AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_16 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('dropped-out'))) AS a0,
  bool_or((TRUE AND (b0 IN ('dropped-out'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('enrolled', 'graduated'))) AS a2,
  bool_or((TRUE AND (b0 IN ('enrolled', 'graduated'))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_17 AS
SELECT b3 AS key, bool_or((((b0 IN ('current')))) AND ((b1 IN ('unable')) AND (b2 IN ('scattered')))) AS a0,
  bool_or(((((b0 IN ('current')))) AND ((b1 IN ('unable')) AND (b2 IN ('scattered')))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."care" AS b2, r."person" AS b3
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_18 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('stopped'))) AS a0,
  bool_or((TRUE AND (b0 IN ('stopped'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('current'))) AS a2,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_19 AS
SELECT b1 AS key, bool_or(TRUE AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."reportedOn" AS b0, r."person" AS b1
FROM report AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_20 AS
SELECT b2 AS key, bool_or(TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (NOT b1))) AS a0,
  bool_or((TRUE AND (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (NOT b1))) IS NULL) AS a1
FROM (
SELECT r."testedOn" AS b0, r."passed" AS b1, r."person" AS b2
FROM waterTest AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_21 AS
SELECT b4 AS key, bool_or(TRUE AND ((b0 >= b1) AND (((b2 IN ('illness', 'disability')) AND (b3 IN ('health', 'guarantee'))) OR ((b2 IN ('schooling', 'dropout')) AND (b3 IN ('compulsory-education', 'other-education'))) OR ((b2 IN ('industry', 'work')) AND (b3 IN ('industry', 'employment', 'welfare-post', 'finance', 'asset-income'))) OR ((b2 IN ('no-labour')) AND (b3 IN ('guarantee', 'asset-income'))) OR ((b2 IN ('housing')) AND (b3 IN ('housing'))) OR ((b2 IN ('water')) AND (b3 IN ('water'))) OR ((b2 IN ('disaster', 'accident', 'other')) AND (NOT (b3 IN ('infrastructure'))))))) AS a0,
  bool_or((TRUE AND ((b0 >= b1) AND (((b2 IN ('illness', 'disability')) AND (b3 IN ('health', 'guarantee'))) OR ((b2 IN ('schooling', 'dropout')) AND (b3 IN ('compulsory-education', 'other-education'))) OR ((b2 IN ('industry', 'work')) AND (b3 IN ('industry', 'employment', 'welfare-post', 'finance', 'asset-income'))) OR ((b2 IN ('no-labour')) AND (b3 IN ('guarantee', 'asset-income'))) OR ((b2 IN ('housing')) AND (b3 IN ('housing'))) OR ((b2 IN ('water')) AND (b3 IN ('water'))) OR ((b2 IN ('disaster', 'accident', 'other')) AND (NOT (b3 IN ('infrastructure'))))))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 >= b1) AND (b0 <= CAST(b1 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)))) AS a2,
  bool_or((TRUE AND ((b0 >= b1) AND (b0 <= CAST(b1 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)))) IS NULL) AS a3
FROM (
SELECT r."startedOn" AS b0, up."markedOn" AS b1, up."risk" AS b2, r."kind" AS b3, up.id AS b4
FROM measure AS r
JOIN monitored AS up ON up."person" = r."person"
WHERE up.id IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE stage_2 AS
SELECT b71 AS key, list(struct_pack(o := CASE WHEN (((CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) THEN (CASE WHEN coalesce(b5, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE b6 END) END, v := CASE WHEN (((CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) THEN (CASE WHEN coalesce(b4, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) END) END)) FILTER (WHERE (((CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS a0,
  bool_or(((((CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)))) IS NULL OR ((((CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) AND (CASE WHEN coalesce(b5, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE b6 END) IS NULL)) AS a1,
  bool_or(TRUE AND (w2 AND (NOT (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AND (NOT b11))) AS a2,
  bool_or((TRUE AND (w2 AND (NOT (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AND (NOT b11))) IS NULL) AS a3,
  bool_or(TRUE AND (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a4,
  bool_or((TRUE AND (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a5,
  bool_or(TRUE AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a6,
  bool_or((TRUE AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a7,
  bool_or(TRUE AND (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a8,
  bool_or((TRUE AND (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a9,
  bool_or(((w2)) AND NOT ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b11)) AS a10,
  bool_or((((w2)) AND NOT ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b11)) IS NULL) AS a11,
  sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b18, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b19, 0) END) END) AS a12,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b18, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b19, 0) END) IS NULL)) AS a13,
  bool_or(TRUE AND (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a14,
  bool_or((TRUE AND (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a15,
  bool_or(TRUE AND ((CASE WHEN coalesce(b22, FALSE) THEN TRUE WHEN coalesce(b23, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b24, FALSE) THEN FALSE WHEN coalesce(b25, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE TRUE END))) AS a16,
  bool_or((TRUE AND ((CASE WHEN coalesce(b22, FALSE) THEN TRUE WHEN coalesce(b23, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b24, FALSE) THEN FALSE WHEN coalesce(b25, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE TRUE END))) IS NULL) AS a17,
  bool_or(TRUE AND (CASE WHEN coalesce(b26, FALSE) THEN TRUE WHEN coalesce(b27, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a18,
  bool_or((TRUE AND (CASE WHEN coalesce(b26, FALSE) THEN TRUE WHEN coalesce(b27, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a19,
  bool_or(TRUE AND (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a20,
  bool_or((TRUE AND (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a21,
  bool_or(TRUE AND ((b30 IN ('ordinary', 'skilled')) AND (((b8 IN ('dead')) AND ((b31 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b31 <= DATE '2019-12-31'))) OR (CASE WHEN coalesce(b32, FALSE) THEN TRUE WHEN coalesce(b33, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS a22,
  bool_or((TRUE AND ((b30 IN ('ordinary', 'skilled')) AND (((b8 IN ('dead')) AND ((b31 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b31 <= DATE '2019-12-31'))) OR (CASE WHEN coalesce(b32, FALSE) THEN TRUE WHEN coalesce(b33, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)))) IS NULL) AS a23,
  bool_or(TRUE AND ((b30 IN ('ordinary', 'skilled')) AND (CASE WHEN coalesce(b34, FALSE) THEN TRUE WHEN coalesce(b35, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) AS a24,
  bool_or((TRUE AND ((b30 IN ('ordinary', 'skilled')) AND (CASE WHEN coalesce(b34, FALSE) THEN TRUE WHEN coalesce(b35, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) IS NULL) AS a25,
  bool_or(TRUE AND ((b30 IN ('ordinary', 'skilled')) AND (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) AS a26,
  bool_or((TRUE AND ((b30 IN ('ordinary', 'skilled')) AND (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END))) IS NULL) AS a27,
  sum(CASE WHEN ((w2)) THEN (CASE WHEN coalesce(b38, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b39, 0) AS BIGINT) END) END) AS a28,
  bool_or((((w2))) IS NULL OR (((w2)) AND (CASE WHEN coalesce(b38, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b39, 0) AS BIGINT) END) IS NULL)) AS a29,
  bool_or(TRUE AND (CASE WHEN coalesce(b40, FALSE) THEN TRUE WHEN coalesce(b41, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a30,
  bool_or((TRUE AND (CASE WHEN coalesce(b40, FALSE) THEN TRUE WHEN coalesce(b41, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a31,
  bool_or(TRUE AND (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a32,
  bool_or((TRUE AND (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a33,
  bool_or(TRUE AND (CASE WHEN coalesce(b44, FALSE) THEN TRUE WHEN coalesce(b45, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a34,
  bool_or((TRUE AND (CASE WHEN coalesce(b44, FALSE) THEN TRUE WHEN coalesce(b45, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a35,
  bool_or(TRUE AND (CASE WHEN coalesce(b46, FALSE) THEN TRUE WHEN coalesce(b47, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a36,
  bool_or((TRUE AND (CASE WHEN coalesce(b46, FALSE) THEN TRUE WHEN coalesce(b47, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a37,
  bool_or(TRUE AND (w2 AND (CASE WHEN coalesce(b48, FALSE) THEN TRUE WHEN coalesce(b49, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT (CASE WHEN coalesce(b50, FALSE) THEN TRUE WHEN coalesce(b51, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AND (NOT (b52 IN ('suspended', 'taught-at-home'))))) AS a38,
  bool_or((TRUE AND (w2 AND (CASE WHEN coalesce(b48, FALSE) THEN TRUE WHEN coalesce(b49, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT (CASE WHEN coalesce(b50, FALSE) THEN TRUE WHEN coalesce(b51, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AND (NOT (b52 IN ('suspended', 'taught-at-home'))))) IS NULL) AS a39,
  bool_or(TRUE AND (CASE WHEN coalesce(b53, FALSE) THEN TRUE WHEN coalesce(b54, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a40,
  bool_or((TRUE AND (CASE WHEN coalesce(b53, FALSE) THEN TRUE WHEN coalesce(b54, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a41,
  bool_or(TRUE AND (CASE WHEN coalesce(b55, FALSE) THEN TRUE WHEN coalesce(b56, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a42,
  bool_or((TRUE AND (CASE WHEN coalesce(b55, FALSE) THEN TRUE WHEN coalesce(b56, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a43,
  bool_or(TRUE AND (w2 AND (CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT (CASE WHEN coalesce(b59, FALSE) THEN TRUE WHEN coalesce(b60, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS a44,
  bool_or((TRUE AND (w2 AND (CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT (CASE WHEN coalesce(b59, FALSE) THEN TRUE WHEN coalesce(b60, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)))) IS NULL) AS a45,
  bool_or(TRUE AND (CASE WHEN coalesce(b61, FALSE) THEN TRUE WHEN coalesce(b62, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a46,
  bool_or((TRUE AND (CASE WHEN coalesce(b61, FALSE) THEN TRUE WHEN coalesce(b62, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a47,
  bool_or(TRUE AND (CASE WHEN coalesce(b63, FALSE) THEN TRUE WHEN coalesce(b64, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a48,
  bool_or((TRUE AND (CASE WHEN coalesce(b63, FALSE) THEN TRUE WHEN coalesce(b64, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a49,
  bool_or(TRUE AND (CASE WHEN coalesce(b65, FALSE) THEN TRUE WHEN coalesce(b66, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a50,
  bool_or((TRUE AND (CASE WHEN coalesce(b65, FALSE) THEN TRUE WHEN coalesce(b66, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a51,
  bool_or(TRUE AND (CASE WHEN coalesce(b67, FALSE) THEN TRUE WHEN coalesce(b68, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a52,
  bool_or((TRUE AND (CASE WHEN coalesce(b67, FALSE) THEN TRUE WHEN coalesce(b68, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a53,
  sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b69, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b70, 0) END) END) AS a54,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b69, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b70, 0) END) IS NULL)) AS a55
FROM (
SELECT *, (b7 AND (b8 IN ('present', 'married-in', 'born', 'other-in'))) AS w2
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, s1.a2 AS b3, s1.a3 AS b4, s1.a5 AS b5, s1.a4 AS b6, r."registered" AS b7, r."memberState" AS b8, s2.a0 AS b9, s2.a1 AS b10, r."employeeMedical" AS b11, s1.a6 AS b12, s1.a7 AS b13, s3.a0 AS b14, s3.a1 AS b15, s1.a8 AS b16, s1.a9 AS b17, s4.a1 AS b18, s4.a0 AS b19, s1.a10 AS b20, s1.a11 AS b21, s5.a0 AS b22, s5.a1 AS b23, s5.a2 AS b24, s5.a3 AS b25, s1.a12 AS b26, s1.a13 AS b27, s3.a2 AS b28, s3.a3 AS b29, r."labour" AS b30, r."memberStateOn" AS b31, s6.a0 AS b32, s6.a1 AS b33, s7.a0 AS b34, s7.a1 AS b35, s8.a0 AS b36, s8.a1 AS b37, s9.a1 AS b38, s9.a0 AS b39, s1.a14 AS b40, s1.a15 AS b41, s10.a0 AS b42, s10.a1 AS b43, s11.a0 AS b44, s11.a1 AS b45, s1.a16 AS b46, s1.a17 AS b47, s12.a0 AS b48, s12.a1 AS b49, s12.a2 AS b50, s12.a3 AS b51, r."outOfSchoolReason" AS b52, s1.a18 AS b53, s1.a19 AS b54, s13.a0 AS b55, s13.a1 AS b56, s14.a0 AS b57, s14.a1 AS b58, s14.a2 AS b59, s14.a3 AS b60, s15.a0 AS b61, s15.a1 AS b62, s10.a2 AS b63, s10.a3 AS b64, s16.a0 AS b65, s16.a1 AS b66, s1.a20 AS b67, s1.a21 AS b68, s4.a3 AS b69, s4.a2 AS b70, r."household" AS b71
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_5 AS s2 ON s2.key = r."key"
LEFT JOIN stage_6 AS s3 ON s3.key = r."key"
LEFT JOIN stage_7 AS s4 ON s4.key = r."key"
LEFT JOIN stage_9 AS s5 ON s5.key = r."key"
LEFT JOIN stage_10 AS s6 ON s6.key = r."key"
LEFT JOIN stage_11 AS s7 ON s7.key = r."key"
LEFT JOIN stage_12 AS s8 ON s8.key = r."key"
LEFT JOIN stage_13 AS s9 ON s9.key = r."key"
LEFT JOIN stage_14 AS s10 ON s10.key = r."key"
LEFT JOIN stage_15 AS s11 ON s11.key = r."key"
LEFT JOIN stage_16 AS s12 ON s12.key = r."key"
LEFT JOIN stage_17 AS s13 ON s13.key = r."key"
LEFT JOIN stage_18 AS s14 ON s14.key = r."key"
LEFT JOIN stage_19 AS s15 ON s15.key = r."key"
LEFT JOIN stage_20 AS s16 ON s16.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b71;

CREATE TEMP TABLE stage_4 AS
SELECT b19 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w4 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1,
  list(struct_pack(o := CASE WHEN (((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT))))) THEN b0 END, v := CASE WHEN (((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT))))) THEN w4 END)) FILTER (WHERE (((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT)))))) AS a2,
  bool_or(((((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT)))))) IS NULL OR ((((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT))))) AND b0 IS NULL)) AS a3
FROM (
SELECT *, CAST(sign(w2) * sign(w3) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) AS w4
FROM (
SELECT *, ((b1 + b2 + w0 + w1) - b15) AS w2
FROM (
SELECT *, (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w0,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w1,
  (CASE WHEN b16 IS NOT NULL THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) END) AS w3
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a1 AS b17, s1.a0 AS b18, r."household" AS b19
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_3 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b19;

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  (w0 OR (b1 IN ('ordinary', 'instantly-helped'))) AS "reference-income-below-monitored-line#1",
  (w1 < CAST(500000 AS BIGINT)) AS "reference-income-below-monitored-line#2",
  (w0 OR (b1 IN ('ordinary', 'instantly-helped'))) AS "income-near-line#1",
  (w2 < CAST(sign(CAST(w3 AS HUGEINT) * 11) * ((2 * abs(CAST(w3 AS HUGEINT) * 11) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT)) AS "income-near-line#2",
  (w4 > w2) AS "income-fell#1",
  ((w4 - w2) >= CAST(sign(CAST(w4 AS HUGEINT) * 3) * ((2 * abs(CAST(w4 AS HUGEINT) * 3) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT)) AS "income-fell#2",
  (DATE '2019-12-31' > CAST(DATE '2019-02-28' + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)) AS "member-uninsured#1",
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "member-uninsured#2",
  (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-found-alone-without-agreement#1",
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-found-alone-without-agreement#2",
  b16 AS "house-registered-unsafe#1",
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "house-damaged#1",
  (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "house-damaged#2",
  (NOT (b1 IN ('out-with-policy'))) AS "three-keeps#1",
  (w5 AND w7 AND (b25 OR b26 OR b27 OR (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "three-keeps#2",
  (NOT w0) AS "out-household-tracked#1",
  (CASE WHEN coalesce(b30, FALSE) THEN TRUE WHEN coalesce(b31, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "out-household-tracked#2",
  ((w4 > w2) AND ((w4 - w2) >= CAST(sign(CAST(w4 AS HUGEINT) * 3) * ((2 * abs(CAST(w4 AS HUGEINT) * 3) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT))) AS "temporary-hardship#1",
  (CASE WHEN coalesce(b32, FALSE) THEN TRUE WHEN coalesce(b33, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "temporary-hardship#2",
  (CASE WHEN coalesce(b34, FALSE) THEN TRUE WHEN coalesce(b35, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "temporary-hardship#3",
  (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "sudden-hardship#1",
  ((CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "sudden-hardship#2",
  (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "sudden-hardship#3",
  (CASE WHEN coalesce(b40, FALSE) THEN TRUE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "sudden-hardship#4",
  (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "sudden-hardship#5",
  (w8 >= (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(500000 AS BIGINT) ELSE CAST(1000000 AS BIGINT) END)) AS "expenditure-hardship#1",
  (w8 > w9) AS "expenditure-hardship#2",
  (CASE WHEN coalesce(b48, FALSE) THEN TRUE WHEN coalesce(b49, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "expenditure-hardship#3",
  w0 AS "out-in-unsafe-house-not-monitored#1",
  (NOT w11) AS "out-in-unsafe-house-not-monitored#2",
  (NOT w12) AS "out-in-unsafe-house-not-monitored#3",
  (CASE WHEN coalesce(b55, FALSE) THEN TRUE WHEN coalesce(b56, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-monitored",
  (CASE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) END) AS "reference-income-now",
  (CASE WHEN coalesce(b44, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) AS "own-medical-recently",
  (CASE WHEN coalesce(b57, FALSE) THEN FALSE WHEN coalesce(b58, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "whole-household-without-labour",
  ((w0 OR (b1 IN ('ordinary', 'instantly-helped'))) AND (w1 < CAST(500000 AS BIGINT))) AS "reference-income-below-monitored-line",
  ((w0 OR (b1 IN ('ordinary', 'instantly-helped'))) AND (w2 < CAST(sign(CAST(w3 AS HUGEINT) * 11) * ((2 * abs(CAST(w3 AS HUGEINT) * 11) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT))) AS "income-near-line",
  ((w4 > w2) AND ((w4 - w2) >= CAST(sign(CAST(w4 AS HUGEINT) * 3) * ((2 * abs(CAST(w4 AS HUGEINT) * 3) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT))) AS "income-fell",
  (w8 >= (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(500000 AS BIGINT) ELSE CAST(1000000 AS BIGINT) END)) AS "large-own-medical-spending",
  (w8 > w9) AS "medical-spending-above-income",
  (CASE WHEN coalesce(b59, FALSE) THEN TRUE WHEN coalesce(b60, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "newly-ill",
  ((DATE '2019-12-31' > CAST(DATE '2019-02-28' + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)) AND (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "member-uninsured",
  (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "worker-died",
  (CASE WHEN coalesce(b40, FALSE) THEN TRUE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "worker-in-death-records",
  (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "worker-disabled",
  (CASE WHEN coalesce(b32, FALSE) THEN TRUE WHEN coalesce(b33, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "job-ended",
  (CASE WHEN coalesce(b34, FALSE) THEN TRUE WHEN coalesce(b35, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "wage-unpaid",
  (CASE WHEN coalesce(b61, FALSE) THEN TRUE WHEN coalesce(b62, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "dropped-out",
  (CASE WHEN coalesce(b63, FALSE) THEN TRUE WHEN coalesce(b64, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "absent-from-school",
  (CASE WHEN coalesce(b48, FALSE) THEN TRUE WHEN coalesce(b49, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "study-cost-heavy",
  ((CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "elder-found-alone-without-agreement",
  (CASE WHEN coalesce(b65, FALSE) THEN TRUE WHEN coalesce(b66, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unable-without-bed",
  (CASE WHEN coalesce(b67, FALSE) THEN TRUE WHEN coalesce(b68, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "allowance-stopped",
  (CASE WHEN coalesce(b69, FALSE) THEN TRUE WHEN coalesce(b70, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "hardship-reported",
  (b16) AS "house-registered-unsafe",
  (CASE WHEN coalesce(b71, FALSE) THEN TRUE WHEN coalesce(b72, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "house-newly-graded-unsafe",
  ((CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "house-damaged",
  (CASE WHEN coalesce(b73, FALSE) THEN TRUE WHEN coalesce(b74, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "water-test-failed",
  (CASE WHEN coalesce(b75, FALSE) THEN TRUE WHEN coalesce(b76, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "water-cut",
  (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disaster-or-accident",
  ((NOT (b1 IN ('out-with-policy'))) OR (w5 AND w7 AND (b25 OR b26 OR b27 OR (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS "three-keeps",
  ((NOT w0) OR (CASE WHEN coalesce(b30, FALSE) THEN TRUE WHEN coalesce(b31, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "out-household-tracked",
  (CASE WHEN coalesce(b77, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b78, 0) AS BIGINT) END) AS "relief-by-five-offices",
  (((w4 > w2) AND ((w4 - w2) >= CAST(sign(CAST(w4 AS HUGEINT) * 3) * ((2 * abs(CAST(w4 AS HUGEINT) * 3) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT))) OR (CASE WHEN coalesce(b32, FALSE) THEN TRUE WHEN coalesce(b33, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b34, FALSE) THEN TRUE WHEN coalesce(b35, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "temporary-hardship",
  ((CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR ((CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b40, FALSE) THEN TRUE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "sudden-hardship",
  ((w8 >= (CASE WHEN w6 IS NULL THEN NULL WHEN w6 THEN CAST(500000 AS BIGINT) ELSE CAST(1000000 AS BIGINT) END)) OR (w8 > w9) OR (CASE WHEN coalesce(b48, FALSE) THEN TRUE WHEN coalesce(b49, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "expenditure-hardship",
  (w0 AND (NOT w11) AND (NOT w12)) AS "out-in-unsafe-house-not-monitored"
FROM (
SELECT *, ((NOT w6) OR ((CASE WHEN coalesce(b23, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) >= CAST(1 AS BIGINT))) AS w7,
  ((NOT b16) OR ((b50 IN ('A', 'B')) AND w10) OR (b52 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b53, FALSE) THEN TRUE WHEN coalesce(b54, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w11
FROM (
SELECT *, (b1 IN ('out-with-policy', 'out-without-policy')) AS w0,
  (CASE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b3, x -> x.o = list_min(list_transform(b3, y -> y.o))), z -> z.v)) END) AS w1,
  (CASE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) END) AS w2,
  (CASE WHEN (b7 IN ('national')) IS NULL THEN NULL WHEN (b7 IN ('national')) THEN (CASE WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2020-01-01' THEN CAST(400000 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2019-01-01' THEN CAST(321800 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2018-01-01' THEN CAST(299500 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2016-01-01' THEN CAST(295200 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2015-01-01' THEN CAST(285500 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2014-01-01' THEN CAST(280000 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2010-01-01' THEN CAST(230000 AS BIGINT) END) ELSE (CASE WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(make_date(year(DATE '2019-12-31'), 12, 31)), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END) END) AS w3,
  (CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) END) AS w4,
  (CASE WHEN coalesce(b21, FALSE) THEN FALSE WHEN coalesce(b22, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS w5,
  (b1 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w6,
  (CASE WHEN coalesce(b44, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) AS w8,
  (CASE WHEN coalesce(b47, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b46, x -> x.o = list_min(list_transform(b46, y -> y.o))), z -> z.v)) END) AS w9,
  (b51 >= DATE '2019-10-01') AS w10,
  (CASE WHEN coalesce(b55, FALSE) THEN TRUE WHEN coalesce(b56, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w12
FROM (
SELECT r.id AS b0, r."status" AS b1, r."id" AS b2, s1.a0 AS b3, s1.a1 AS b4, s2.a0 AS b5, s2.a1 AS b6, r."standard" AS b7, s2.a2 AS b8, s2.a3 AS b9, s1.a2 AS b10, s1.a3 AS b11, s3.a2 AS b12, s3.a3 AS b13, s1.a4 AS b14, s1.a5 AS b15, r."unsafeHouse" AS b16, s1.a6 AS b17, s1.a7 AS b18, s1.a8 AS b19, s1.a9 AS b20, s1.a10 AS b21, s1.a11 AS b22, s1.a13 AS b23, s1.a12 AS b24, r."cooperative" AS b25, r."leadingCompany" AS b26, r."leader" AS b27, s4.a0 AS b28, s4.a1 AS b29, s1.a14 AS b30, s1.a15 AS b31, s1.a16 AS b32, s1.a17 AS b33, s1.a18 AS b34, s1.a19 AS b35, s1.a20 AS b36, s1.a21 AS b37, s1.a22 AS b38, s1.a23 AS b39, s1.a24 AS b40, s1.a25 AS b41, s1.a26 AS b42, s1.a27 AS b43, s1.a29 AS b44, s1.a28 AS b45, s4.a2 AS b46, s4.a3 AS b47, s1.a30 AS b48, s1.a31 AS b49, r."houseGrade" AS b50, r."houseGradedOn" AS b51, r."housing" AS b52, s1.a32 AS b53, s1.a33 AS b54, s1.a34 AS b55, s1.a35 AS b56, s3.a4 AS b57, s3.a5 AS b58, s1.a36 AS b59, s1.a37 AS b60, s1.a38 AS b61, s1.a39 AS b62, s1.a40 AS b63, s1.a41 AS b64, s1.a42 AS b65, s1.a43 AS b66, s1.a44 AS b67, s1.a45 AS b68, s1.a46 AS b69, s1.a47 AS b70, s1.a48 AS b71, s1.a49 AS b72, s1.a50 AS b73, s1.a51 AS b74, s1.a52 AS b75, s1.a53 AS b76, s1.a55 AS b77, s1.a54 AS b78
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
LEFT JOIN stage_4 AS s2 ON s2.key = r."id"
LEFT JOIN stage_3 AS s3 ON s3.key = r."id"
LEFT JOIN stage_8 AS s4 ON s4.key = r."id"
)
)
);

CREATE TEMP TABLE result_survey AS
SELECT b0 AS id,
  CAST(sign(((b1 + b2) - b3)) * sign(b4) * ((2 * abs(CAST(((b1 + b2) - b3) AS HUGEINT)) + abs(b4)) // (2 * abs(NULLIF(CAST(b4 AS HUGEINT), 0)))) AS BIGINT) AS "reference-income"
FROM (
SELECT r.id AS b0, r."netIncome" AS b1, r."claims" AS b2, r."ownSpending" AS b3, r."people" AS b4
FROM survey AS r
);

CREATE TEMP TABLE result_monitored AS
SELECT b0 AS id,
  (b1 IN ('lifted')) AS "lifted-without-fitting-measure#1",
  (b2 IN ('help')) AS "lifted-without-fitting-measure#2",
  (NOT (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "lifted-without-fitting-measure#3",
  (b1 IN ('lifted')) AS "lifted-with-unsafe-house-or-water#1",
  ((NOT w1) OR (NOT w2)) AS "lifted-with-unsafe-house-or-water#2",
  (b1 IN ('lifted')) AS "lifted-too-soon#1",
  (b14 < CAST(b15 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE)) AS "lifted-too-soon#2",
  (DATE '2019-12-31' > CAST(b15 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)) AS "marked-without-help#1",
  (NOT (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "marked-without-help#2",
  ((b1 IN ('lifted')) AND (b2 IN ('help')) AND (NOT (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "lifted-without-fitting-measure",
  ((b1 IN ('lifted')) AND ((NOT w1) OR (NOT w2))) AS "lifted-with-unsafe-house-or-water",
  ((b1 IN ('lifted')) AND (b14 < CAST(b15 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE))) AS "lifted-too-soon",
  ((DATE '2019-12-31' > CAST(b15 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)) AND (NOT (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "marked-without-help"
FROM (
SELECT *, (CASE WHEN b9 IS NOT NULL THEN ((NOT b6) OR ((b7 IN ('A', 'B')) AND w0) OR (b10 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b9 IS NOT NULL) THEN NULL ELSE FALSE END)) END) AS w1
FROM (
SELECT *, (CASE WHEN b9 IS NOT NULL THEN (b8 >= DATE '2019-10-01') END) AS w0,
  (CASE WHEN b9 IS NOT NULL THEN (b13) END) AS w2
FROM (
SELECT r.id AS b0, r."state" AS b1, r."lift" AS b2, r."person" AS b3, s1.a0 AS b4, s1.a1 AS b5, r2."unsafeHouse" AS b6, r2."houseGrade" AS b7, r2."houseGradedOn" AS b8, r2."id" AS b9, r2."housing" AS b10, s2.a32 AS b11, s2.a33 AS b12, r2."waterSafe" AS b13, r."liftedOn" AS b14, r."markedOn" AS b15, s1.a2 AS b16, s1.a3 AS b17
FROM monitored AS r
LEFT JOIN stage_21 AS s1 ON s1.key = r."id"
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_2 AS s2 ON s2.key = r2."id"
)
)
);

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  (NOT b1) AS "disaster-loss-not-registered#1",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disaster-loss-not-registered#2",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disaster-fully-insured#1",
  (NOT (CASE WHEN coalesce(b5, FALSE) THEN TRUE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "disaster-fully-insured#2",
  ((NOT b1) AND (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "disaster-loss-not-registered",
  ((CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT (CASE WHEN coalesce(b5, FALSE) THEN TRUE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "disaster-fully-insured"
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."key" AS b2, s1.a4 AS b3, s1.a5 AS b4, s1.a6 AS b5, s1.a7 AS b6
FROM person AS r
LEFT JOIN stage_6 AS s1 ON s1.key = r."key"
);
