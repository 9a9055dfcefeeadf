-- Article 0, all data covered, decided on 2019-12-31

CREATE TABLE stage_3 AS
SELECT b4 AS key,
  bool_or(w2) AS a0,
  bool_or(w2 IS NULL) AS a1,
  count(*) FILTER (WHERE w5) AS a2,
  bool_or(w5 IS NULL) AS a3
FROM (
SELECT *, (w1 AND (b2 IN ('ordinary', 'skilled'))) AS w2,
  (w4) AS w5
FROM (
SELECT *, (b0 AND w0) AS w1,
  (b0 AND w3) AS w4
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w3
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."memberStateOn" AS b3, r."household" AS b4
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b4;

CREATE TABLE stage_8 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('enrolled', 'suspended')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE result_household AS
WITH stage_4 AS (
SELECT b1 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."current" AS b0, r."householdNo" AS b1
FROM benefitLink AS r
WHERE r."householdNo" IS NOT NULL
)
GROUP BY b1
),
stage_1 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('dead', 'moved-out', 'cancelled')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_5 AS (
SELECT b1 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."current" AS b0, r."person" AS b1
FROM postHolder AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1
),
stage_6 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('current')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_7 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('current')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_9 AS (
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
stage_10 AS (
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
stage_2 AS (
SELECT b22 AS key,
  bool_or((w2 AND NOT w3)) AS a0,
  bool_or((w2 AND NOT w3) IS NULL) AS a1,
  bool_or(w4) AS a2,
  bool_or(w4 IS NULL) AS a3,
  bool_or(w9) AS a4,
  bool_or(w9 IS NULL) AS a5,
  bool_or(w13) AS a6,
  bool_or(w13 IS NULL) AS a7,
  bool_or((w2 AND NOT w15)) AS a8,
  bool_or((w2 AND NOT w15) IS NULL) AS a9,
  bool_or(w16) AS a10,
  bool_or(w16 IS NULL) AS a11
FROM (
SELECT *, (w1) AS w2,
  (w6 OR w8) AS w9,
  (w1 AND (w11 >= 6) AND (w11 <= 15) AND (NOT (w12 OR (b16 IN ('suspended', 'taught-at-home'))))) AS w13
FROM (
SELECT *, (b0 AND w0) AS w1,
  (b7 OR w5) AS w6,
  (b10 OR w7) AS w8,
  (year(w10) - year(b13) - CASE WHEN month(w10) * 100 + day(w10) < month(b13) * 100 + day(b13) THEN 1 ELSE 0 END) AS w11,
  (w14 OR b19) AS w15
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b3 THEN FALSE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w3,
  (CASE WHEN b5 THEN TRUE WHEN (b6 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN b8 THEN TRUE WHEN (b9 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w7,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w10,
  (CASE WHEN b14 THEN TRUE WHEN (b15 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN b17 THEN TRUE WHEN (b18 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w14,
  (CASE WHEN b20 THEN TRUE WHEN (b21 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w16
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, s2.a0 AS b5, s2.a1 AS b6, r."allowance" AS b7, s3.a0 AS b8, s3.a1 AS b9, r."extremelyPoor" AS b10, s4.a0 AS b11, s4.a1 AS b12, r."idBirth" AS b13, s5.a0 AS b14, s5.a1 AS b15, r."outOfSchoolReason" AS b16, s6.a0 AS b17, s6.a1 AS b18, r."employeeMedical" AS b19, s7.a0 AS b20, s7.a1 AS b21, r."household" AS b22
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_5 AS s2 ON s2.key = r."key"
LEFT JOIN stage_6 AS s3 ON s3.key = r."key"
LEFT JOIN stage_7 AS s4 ON s4.key = r."key"
LEFT JOIN stage_8 AS s5 ON s5.key = r."key"
LEFT JOIN stage_9 AS s6 ON s6.key = r."key"
LEFT JOIN stage_10 AS s7 ON s7.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b22
),
stage_11 AS (
SELECT b19 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w6, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w6)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3
FROM (
SELECT *, ((w3 // NULLIF(w5, 0)) + CASE WHEN abs(w3 % NULLIF(w5, 0)) >= abs(w5) - abs(w3 % NULLIF(w5, 0)) THEN sign(w3) * sign(w5) ELSE 0 END) AS w6
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3,
  (CASE WHEN b16 IS NOT NULL THEN w4 END) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2,
  (CASE WHEN (b17 OR b16 IS NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w4
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a3 AS b17, s1.a2 AS b18, r."household" AS b19
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_3 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b19
)
SELECT b0 AS id,
  w0 AS "precise-objects",
  w4 AS "precise-measures#1",
  w7 AS "precise-measures#2",
  w8 AS "precise-measures",
  w19 AS "precise-effects#1",
  w21 AS "precise-effects#2",
  w22 AS "precise-effects",
  w23 AS "out-of-poverty-on-paper#1",
  w24 AS "out-of-poverty-on-paper#2",
  (w23 AND w24) AS "out-of-poverty-on-paper",
  w25 AS "newly-identified-without-help#1",
  w26 AS "newly-identified-without-help#2",
  w27 AS "newly-identified-without-help#3",
  w28 AS "newly-identified-without-help#4",
  w29 AS "newly-identified-without-help#5",
  (w25 AND w26 AND w27 AND w28 AND w29) AS "newly-identified-without-help",
  w25 AS "policies-still-run#1",
  w30 AS "policies-still-run#2",
  w31 AS "policies-still-run"
FROM (
SELECT *, (NOT w22) AS w24
FROM (
SELECT *, (w19 AND w21) AS w22
FROM (
SELECT *, (w9 AND w10 AND w11 AND w17 AND w18) AS w19
FROM (
SELECT *, (w4 OR w7) AS w8,
  (w12 OR w14 OR w15 OR w16) AS w17
FROM (
SELECT *, (w1 AND (w2 OR w3)) AS w4,
  (w5 AND w6) AS w7,
  ((b18 IN ('A', 'B')) AND w13) AS w14,
  (w20 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w21,
  (NOT w2) AS w27,
  (w25 AND w30) AS w31
FROM (
SELECT *, (CASE WHEN b1 THEN FALSE WHEN b2 THEN NULL ELSE TRUE END) AS w0,
  (CASE WHEN b3 THEN TRUE WHEN b4 THEN NULL ELSE FALSE END) AS w1,
  (CASE WHEN b5 THEN TRUE WHEN b6 THEN NULL ELSE FALSE END) AS w2,
  (CASE WHEN b7 THEN TRUE WHEN b8 THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b3 THEN FALSE WHEN b4 THEN NULL ELSE TRUE END) AS w5,
  (CASE WHEN b9 THEN TRUE WHEN b10 THEN NULL ELSE FALSE END) AS w6,
  (b11 AND b12) AS w9,
  (CASE WHEN b13 THEN FALSE WHEN b14 THEN NULL ELSE TRUE END) AS w10,
  (CASE WHEN b15 THEN FALSE WHEN b16 THEN NULL ELSE TRUE END) AS w11,
  (NOT b17) AS w12,
  (b19 >= DATE '2019-10-01') AS w13,
  (b20 IN ('with-child', 'rented', 'centralised')) AS w15,
  (CASE WHEN b21 THEN TRUE WHEN b22 THEN NULL ELSE FALSE END) AS w16,
  (b23) AS w18,
  (CASE WHEN (b27 OR len(list_filter(b24, x -> x.o = b25 AND x.v IS DISTINCT FROM b26)) > 0) THEN NULL ELSE b26 END) AS w20,
  (b28 IN ('out-with-policy', 'out-without-policy')) AS w23,
  (b28 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w25,
  (b29 = year(DATE '2019-12-31')) AS w26,
  (CASE WHEN b9 THEN FALSE WHEN b10 THEN NULL ELSE TRUE END) AS w28,
  (CASE WHEN b7 THEN FALSE WHEN b8 THEN NULL ELSE TRUE END) AS w29,
  (DATE '2019-12-31' <= DATE '2020-12-31') AS w30
FROM (
SELECT r.id AS b0, s1.a0 AS b1, s1.a1 AS b2, s2.a0 AS b3, s2.a1 AS b4, s3.a0 AS b5, s3.a1 AS b6, s1.a2 AS b7, s1.a3 AS b8, s1.a4 AS b9, s1.a5 AS b10, r."foodSecure" AS b11, r."clothingSecure" AS b12, s1.a6 AS b13, s1.a7 AS b14, s1.a8 AS b15, s1.a9 AS b16, r."unsafeHouse" AS b17, r."houseGrade" AS b18, r."houseGradedOn" AS b19, r."housing" AS b20, s1.a10 AS b21, s1.a11 AS b22, r."waterSafe" AS b23, s4.a2 AS b24, s4.a0 AS b25, s4.a1 AS b26, s4.a3 AS b27, r."status" AS b28, r."identifiedYear" AS b29
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
LEFT JOIN stage_3 AS s2 ON s2.key = r."id"
LEFT JOIN stage_4 AS s3 ON s3.key = r."id"
LEFT JOIN stage_11 AS s4 ON s4.key = r."id"
)
)
)
)
)
)
);

CREATE TABLE result_industryProject AS
SELECT b0 AS id,
  w0 AS "precise-projects"
FROM (
SELECT *, (b1 >= 1) AS w0
FROM (
SELECT r.id AS b0, r."poorHouseholds" AS b1
FROM industryProject AS r
)
);

CREATE TABLE result_fundAllocation AS
WITH stage_12 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('allocation')) AS w0
FROM (
SELECT r."shows" AS b0, r."subjectNo" AS b1
FROM projectNotice AS r
WHERE r."subjectNo" IS NOT NULL
)
)
GROUP BY b1
),
stage_13 AS (
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."amount" AS b0, r."allocationNo" AS b1
FROM fundPayment AS r
WHERE r."allocationNo" IS NOT NULL
)
GROUP BY b1
)
SELECT b0 AS id,
  w0 AS "precise-money#1",
  w2 AS "precise-money#2",
  w3 AS "precise-money"
FROM (
SELECT *, (w0 AND w2) AS w3
FROM (
SELECT *, (NOT (w1 > b6)) AS w2
FROM (
SELECT *, (CASE WHEN b2 THEN TRUE WHEN (b3 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN (b4 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS w1
FROM (
SELECT r.id AS b0, r."allocationNo" AS b1, s1.a0 AS b2, s1.a1 AS b3, s2.a1 AS b4, s2.a0 AS b5, r."amount" AS b6
FROM fundAllocation AS r
LEFT JOIN stage_12 AS s1 ON s1.key = r."allocationNo"
LEFT JOIN stage_13 AS s2 ON s2.key = r."allocationNo"
)
)
)
);
