-- Article 0, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b3 AS key, bool_or(TRUE AND (w0 AND (b2 IN ('ordinary', 'skilled')))) AS a0,
  bool_or((TRUE AND (w0 AND (b2 IN ('ordinary', 'skilled')))) IS NULL) AS a1,
  bool_or(TRUE AND (w0 AND (b2 IN ('ordinary', 'skilled')))) AS a2,
  bool_or((TRUE AND (w0 AND (b2 IN ('ordinary', 'skilled')))) IS NULL) AS a3
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."household" AS b3
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_2 AS
SELECT b1 AS key, bool_or(TRUE AND b0) AS a0,
  bool_or((TRUE AND b0) IS NULL) AS a1
FROM (
SELECT r."current" AS b0, r."householdNo" AS b1
FROM benefitLink AS r
WHERE r."householdNo" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_3 AS
SELECT b1 AS key, bool_or(TRUE AND b0) AS a0,
  bool_or((TRUE AND b0) IS NULL) AS a1
FROM (
SELECT r."current" AS b0, r."person" AS b1
FROM postHolder AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_5 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_6 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_7 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('enrolled', 'suspended'))) AS a0,
  bool_or((TRUE AND (b0 IN ('enrolled', 'suspended'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_8 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('insured'))) AS a0,
  bool_or((TRUE AND (b0 IN ('insured'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_9 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 <= DATE '2019-12-31')) AS a0,
  bool_or((TRUE AND (b0 <= DATE '2019-12-31')) IS NULL) AS a1
FROM (
SELECT r."accepted" AS b0, r."person" AS b1
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_10 AS
SELECT b7 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w1 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1
FROM (
SELECT *, CAST(sign(w0) * sign(b6) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b1 + b2 + b3 + b4) - b5) AS w0
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r1."statedMemberCount" AS b6, r."household" AS b7
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b7;

CREATE TEMP TABLE stage_11 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('dead', 'moved-out', 'cancelled'))) AS a0,
  bool_or((TRUE AND (b0 IN ('dead', 'moved-out', 'cancelled'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_12 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('allocation'))) AS a0,
  bool_or((TRUE AND (b0 IN ('allocation'))) IS NULL) AS a1
FROM (
SELECT r."shows" AS b0, r."subjectNo" AS b1
FROM projectNotice AS r
WHERE r."subjectNo" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_13 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."amount" AS b0, r."allocationNo" AS b1
FROM fundPayment AS r
WHERE r."allocationNo" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_4 AS
SELECT b22 AS key, bool_or(TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a0,
  bool_or((TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a1,
  bool_or(TRUE AND (w2 OR w3)) AS a2,
  bool_or((TRUE AND (w2 OR w3)) IS NULL) AS a3,
  bool_or(TRUE AND (w6 AND (w7 >= CAST(6 AS BIGINT)) AND (w7 <= CAST(15 AS BIGINT)) AND (NOT ((CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (b14 IN ('suspended', 'taught-at-home')))))) AS a4,
  bool_or((TRUE AND (w6 AND (w7 >= CAST(6 AS BIGINT)) AND (w7 <= CAST(15 AS BIGINT)) AND (NOT ((CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (b14 IN ('suspended', 'taught-at-home')))))) IS NULL) AS a5,
  bool_or(((w6)) AND NOT ((CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b17)) AS a6,
  bool_or((((w6)) AND NOT ((CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b17)) IS NULL) AS a7,
  bool_or(TRUE AND (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a8,
  bool_or((TRUE AND (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a9,
  bool_or(TRUE AND (w2 OR w3)) AS a10,
  bool_or((TRUE AND (w2 OR w3)) IS NULL) AS a11,
  bool_or(TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a12,
  bool_or((TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a13,
  bool_or(((w6)) AND NOT (CASE WHEN coalesce(b20, FALSE) THEN FALSE WHEN coalesce(b21, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE TRUE END)) AS a14,
  bool_or((((w6)) AND NOT (CASE WHEN coalesce(b20, FALSE) THEN FALSE WHEN coalesce(b21, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE TRUE END)) IS NULL) AS a15
FROM (
SELECT *, (b3 OR (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w2,
  (b6 OR (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w3,
  (b9 AND (b10 IN ('present', 'married-in', 'born', 'other-in'))) AS w6,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b11) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b11) * 100 + day(b11) THEN 1 ELSE 0 END) AS w7
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, r."allowance" AS b3, s2.a0 AS b4, s2.a1 AS b5, r."extremelyPoor" AS b6, s3.a0 AS b7, s3.a1 AS b8, r."registered" AS b9, r."memberState" AS b10, r."idBirth" AS b11, s4.a0 AS b12, s4.a1 AS b13, r."outOfSchoolReason" AS b14, s5.a0 AS b15, s5.a1 AS b16, r."employeeMedical" AS b17, s6.a0 AS b18, s6.a1 AS b19, s7.a0 AS b20, s7.a1 AS b21, r."household" AS b22
FROM person AS r
LEFT JOIN stage_3 AS s1 ON s1.key = r."key"
LEFT JOIN stage_5 AS s2 ON s2.key = r."key"
LEFT JOIN stage_6 AS s3 ON s3.key = r."key"
LEFT JOIN stage_7 AS s4 ON s4.key = r."key"
LEFT JOIN stage_8 AS s5 ON s5.key = r."key"
LEFT JOIN stage_9 AS s6 ON s6.key = r."key"
LEFT JOIN stage_11 AS s7 ON s7.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b22;

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  ((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (w0 OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "precise-measures#1",
  ((CASE WHEN coalesce(b8, FALSE) THEN FALSE WHEN coalesce(b9, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AND (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "precise-measures#2",
  w6 AS "precise-effects#1",
  w8 AS "precise-effects#2",
  (b26 IN ('out-with-policy', 'out-without-policy')) AS "out-of-poverty-on-paper#1",
  (NOT w9) AS "out-of-poverty-on-paper#2",
  w10 AS "newly-identified-without-help#1",
  (b27 = year(DATE '2019-12-31')) AS "newly-identified-without-help#2",
  (NOT w0) AS "newly-identified-without-help#3",
  (CASE WHEN coalesce(b28, FALSE) THEN FALSE WHEN coalesce(b29, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS "newly-identified-without-help#4",
  (CASE WHEN coalesce(b30, FALSE) THEN FALSE WHEN coalesce(b31, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS "newly-identified-without-help#5",
  w10 AS "policies-still-run#1",
  (DATE '2019-12-31' <= DATE '2020-12-31') AS "policies-still-run#2",
  (CASE WHEN coalesce(b32, FALSE) THEN FALSE WHEN coalesce(b33, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS "precise-objects",
  (((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (w0 OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END))) OR ((CASE WHEN coalesce(b8, FALSE) THEN FALSE WHEN coalesce(b9, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AND (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "precise-measures",
  (w6 AND w8) AS "precise-effects",
  ((b26 IN ('out-with-policy', 'out-without-policy')) AND (NOT w9)) AS "out-of-poverty-on-paper",
  (w10 AND (b27 = year(DATE '2019-12-31')) AND (NOT w0) AND (CASE WHEN coalesce(b28, FALSE) THEN FALSE WHEN coalesce(b29, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AND (CASE WHEN coalesce(b30, FALSE) THEN FALSE WHEN coalesce(b31, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "newly-identified-without-help",
  (w10 AND (DATE '2019-12-31' <= DATE '2020-12-31')) AS "policies-still-run"
FROM (
SELECT *, (w6 AND w8) AS w9
FROM (
SELECT *, (w1 AND w2 AND w3 AND w4 AND w5) AS w6,
  (w7 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w8
FROM (
SELECT *, (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w0,
  (b12 AND b13) AS w1,
  (CASE WHEN coalesce(b14, FALSE) THEN FALSE WHEN coalesce(b15, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w2,
  (CASE WHEN coalesce(b16, FALSE) THEN FALSE WHEN coalesce(b17, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w3,
  ((NOT b18) OR (b19 IN ('A', 'B')) OR (b20 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4,
  (b23) AS w5,
  (CASE WHEN coalesce(b25, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b24, x -> x.o = list_min(list_transform(b24, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b24, x -> x.o = list_min(list_transform(b24, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b24, x -> x.o = list_min(list_transform(b24, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b24, x -> x.o = list_min(list_transform(b24, y -> y.o))), z -> z.v)) END) AS w7,
  (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w10
FROM (
SELECT r.id AS b0, r."id" AS b1, s1.a0 AS b2, s1.a1 AS b3, s2.a0 AS b4, s2.a1 AS b5, s3.a0 AS b6, s3.a1 AS b7, s1.a2 AS b8, s1.a3 AS b9, s3.a2 AS b10, s3.a3 AS b11, r."foodSecure" AS b12, r."clothingSecure" AS b13, s3.a4 AS b14, s3.a5 AS b15, s3.a6 AS b16, s3.a7 AS b17, r."unsafeHouse" AS b18, r."houseGrade" AS b19, r."housing" AS b20, s3.a8 AS b21, s3.a9 AS b22, r."waterSafe" AS b23, s4.a0 AS b24, s4.a1 AS b25, r."status" AS b26, r."identifiedYear" AS b27, s3.a10 AS b28, s3.a11 AS b29, s3.a12 AS b30, s3.a13 AS b31, s3.a14 AS b32, s3.a15 AS b33
FROM household AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
LEFT JOIN stage_2 AS s2 ON s2.key = r."id"
LEFT JOIN stage_4 AS s3 ON s3.key = r."id"
LEFT JOIN stage_10 AS s4 ON s4.key = r."id"
)
)
)
);

CREATE TEMP TABLE result_industryProject AS
SELECT b0 AS id,
  (b1 >= CAST(1 AS BIGINT)) AS "precise-projects"
FROM (
SELECT r.id AS b0, r."poorHouseholds" AS b1
FROM industryProject AS r
);

CREATE TEMP TABLE result_fundAllocation AS
SELECT b0 AS id,
  (CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "precise-money#1",
  (NOT ((CASE WHEN coalesce(b4, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) > b6)) AS "precise-money#2",
  ((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT ((CASE WHEN coalesce(b4, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) > b6))) AS "precise-money"
FROM (
SELECT r.id AS b0, r."allocationNo" AS b1, s1.a0 AS b2, s1.a1 AS b3, s2.a1 AS b4, s2.a0 AS b5, r."amount" AS b6
FROM fundAllocation AS r
LEFT JOIN stage_12 AS s1 ON s1.key = r."allocationNo"
LEFT JOIN stage_13 AS s2 ON s2.key = r."allocationNo"
);
