-- Article 28, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 <= DATE '2019-12-31')) AS a0,
  bool_or((TRUE AND (b0 <= DATE '2019-12-31')) IS NULL) AS a1
FROM (
SELECT r."accepted" AS b0, r."person" AS b1
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_3 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('enrolled', 'suspended'))) AS a0,
  bool_or((TRUE AND (b0 IN ('enrolled', 'suspended'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('enrolled'))) AS a2,
  bool_or((TRUE AND (b0 IN ('enrolled'))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
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
SELECT b8 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w1 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1,
  list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b7 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a2,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a3
FROM (
SELECT *, CAST(sign(w0) * sign(b6) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b1 + b2 + b3 + b4) - b5) AS w0
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r1."statedMemberCount" AS b6, r."disposablePerHead" AS b7, r."household" AS b8
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b8;

CREATE TEMP TABLE stage_2 AS
SELECT b12 AS key, bool_or(TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a0,
  bool_or((TRUE AND (CASE WHEN coalesce(b1, FALSE) THEN TRUE WHEN coalesce(b2, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a1,
  bool_or(TRUE AND (w2 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(15 AS BIGINT)) AND (NOT ((CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (b8 IN ('suspended', 'taught-at-home')))))) AS a2,
  bool_or((TRUE AND (w2 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(15 AS BIGINT)) AND (NOT ((CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR (b8 IN ('suspended', 'taught-at-home')))))) IS NULL) AS a3,
  bool_or(((w2)) AND NOT ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b11)) AS a4,
  bool_or((((w2)) AND NOT ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE FALSE END) OR b11)) IS NULL) AS a5
FROM (
SELECT *, (b3 AND (b4 IN ('present', 'married-in', 'born', 'other-in'))) AS w2,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b5) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w3
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, r."registered" AS b3, r."memberState" AS b4, r."idBirth" AS b5, s2.a0 AS b6, s2.a1 AS b7, r."outOfSchoolReason" AS b8, s3.a0 AS b9, s3.a1 AS b10, r."employeeMedical" AS b11, r."household" AS b12
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_3 AS s2 ON s2.key = r."key"
LEFT JOIN stage_4 AS s3 ON s3.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b12;

CREATE TEMP TABLE result_householdYear AS
SELECT b0 AS id,
  ((b1 + b2 + b3 + b4) - b5) AS "net-income",
  CAST(sign(w0) * sign(b6) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS "income-per-head"
FROM (
SELECT *, ((b1 + b2 + b3 + b4) - b5) AS w0
FROM (
SELECT r.id AS b0, r."wage" AS b1, r."business" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r1."statedMemberCount" AS b6
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  b1 AS "food-and-clothing#1",
  b2 AS "food-and-clothing#2",
  (NOT b3) AS "safe-house#1",
  (b4 IN ('A', 'B')) AS "safe-house#2",
  (b5 IN ('with-child', 'rented', 'centralised')) AS "safe-house#3",
  (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE FALSE END) AS "safe-house#4",
  b9 AS "safe-water#1",
  w0 AS "two-assurances-three-guarantees#1",
  w1 AS "two-assurances-three-guarantees#2",
  w2 AS "two-assurances-three-guarantees#3",
  w3 AS "two-assurances-three-guarantees#4",
  w4 AS "two-assurances-three-guarantees#5",
  (CASE WHEN coalesce(b15, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v)) END) AS "income-per-head-this-year",
  (CASE WHEN coalesce(b17, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v)) END) AS "disposable-per-head-this-year",
  (b1 AND b2) AS "food-and-clothing",
  (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE TRUE END) AS "schooling",
  (CASE WHEN coalesce(b12, FALSE) THEN FALSE WHEN coalesce(b13, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE TRUE END) AS "medical-care",
  ((NOT b3) OR (b4 IN ('A', 'B')) OR (b5 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "safe-house",
  (b9) AS "safe-water",
  (w5 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS "income-above-line",
  (w0 AND w1 AND w2 AND w3 AND w4) AS "two-assurances-three-guarantees",
  (NOT (w6 AND w7)) AS "exit-not-yet-secure",
  (w8 >= (CASE WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2020-01-01' THEN CAST(2000000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-01-01' THEN CAST(1890000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2018-01-01' THEN CAST(1730000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2017-01-01' THEN CAST(1600000 AS BIGINT) END)) AS "reaches-farmers-mean",
  (b18 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS "enjoys-policy"
FROM (
SELECT *, (w0 AND w1 AND w2 AND w3 AND w4) AS w6,
  (w5 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w7
FROM (
SELECT *, (b1 AND b2) AS w0,
  (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE TRUE END) AS w1,
  (CASE WHEN coalesce(b12, FALSE) THEN FALSE WHEN coalesce(b13, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE TRUE END) AS w2,
  ((NOT b3) OR (b4 IN ('A', 'B')) OR (b5 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w3,
  (b9) AS w4,
  (CASE WHEN coalesce(b15, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b14, x -> x.o = list_min(list_transform(b14, y -> y.o))), z -> z.v)) END) AS w5,
  (CASE WHEN coalesce(b17, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b16, x -> x.o = list_min(list_transform(b16, y -> y.o))), z -> z.v)) END) AS w8
FROM (
SELECT r.id AS b0, r."foodSecure" AS b1, r."clothingSecure" AS b2, r."unsafeHouse" AS b3, r."houseGrade" AS b4, r."housing" AS b5, r."id" AS b6, s1.a0 AS b7, s1.a1 AS b8, r."waterSafe" AS b9, s1.a2 AS b10, s1.a3 AS b11, s1.a4 AS b12, s1.a5 AS b13, s2.a0 AS b14, s2.a1 AS b15, s2.a2 AS b16, s2.a3 AS b17, r."status" AS b18
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
LEFT JOIN stage_5 AS s2 ON s2.key = r."id"
)
)
);

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  b1 AS "is-member#1",
  (b2 IN ('present', 'married-in', 'born', 'other-in')) AS "is-member#2",
  w0 AS "member-enjoys-policy#1",
  w1 AS "member-enjoys-policy#2",
  (b5 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS "is-student#1",
  (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-student#2",
  (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS "is-member",
  (w0 AND w1) AS "member-enjoys-policy",
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b9) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b9) * 100 + day(b9) THEN 1 ELSE 0 END) AS "age-at-year-end",
  ((b5 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b6 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "is-student"
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."schoolStage" AS b5, r."key" AS b6, s1.a2 AS b7, s1.a3 AS b8, r."idBirth" AS b9
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_3 AS s1 ON s1.key = r."key"
)
);
