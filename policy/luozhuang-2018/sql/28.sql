-- Article 28, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b8 AS key, list(struct_pack(o := CASE WHEN (w0) THEN b0 END, v := CASE WHEN (w0) THEN w2 END)) FILTER (WHERE (w0)) AS a0,
  bool_or(((w0)) IS NULL OR ((w0) AND b0 IS NULL)) AS a1,
  list(struct_pack(o := CASE WHEN (w0) THEN b0 END, v := CASE WHEN (w0) THEN b7 END)) FILTER (WHERE (w0)) AS a2
FROM (
SELECT *, CAST(sign(w1) * sign(b6) * ((2 * abs(CAST(w1 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS w2
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  ((b1 + b2 + b3 + b4) - b5) AS w1
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
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  bool_or(TRUE AND w1) AS a2,
  bool_or((TRUE AND w1) IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('enrolled', 'suspended')) AS w0,
  (b0 IN ('enrolled')) AS w1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_4 AS
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

CREATE TEMP TABLE stage_5 AS
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

CREATE TEMP TABLE stage_3 AS
SELECT b12 AS key, bool_or(TRUE AND w5) AS a0,
  bool_or((TRUE AND w5) IS NULL) AS a1,
  bool_or((w6) AND NOT w8) AS a2,
  bool_or(((w6) AND NOT w8) IS NULL) AS a3,
  bool_or(TRUE AND w9) AS a4,
  bool_or((TRUE AND w9) IS NULL) AS a5
FROM (
SELECT *, (w1 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(15 AS BIGINT)) AND (NOT (w4 OR (b6 IN ('suspended', 'taught-at-home'))))) AS w5,
  (w1) AS w6
FROM (
SELECT *, (b0 AND w0) AS w1,
  (year(w2) - year(b2) - CASE WHEN month(w2) * 100 + day(w2) < month(b2) * 100 + day(b2) THEN 1 ELSE 0 END) AS w3,
  (w7 OR b9) AS w8
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w2,
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w4,
  (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS w9
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."idBirth" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, r."outOfSchoolReason" AS b6, s2.a0 AS b7, s2.a1 AS b8, r."employeeMedical" AS b9, s3.a0 AS b10, s3.a1 AS b11, r."household" AS b12
FROM person AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."key"
LEFT JOIN stage_4 AS s2 ON s2.key = r."key"
LEFT JOIN stage_5 AS s3 ON s3.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b12;

CREATE TEMP TABLE result_householdYear AS
SELECT b0 AS id,
  w0 AS "net-income",
  w1 AS "income-per-head"
FROM (
SELECT *, CAST(sign(w0) * sign(b6) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b1 + b2 + b3 + b4) - b5) AS w0
FROM (
SELECT r.id AS b0, r."wage" AS b1, r."business" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r1."statedMemberCount" AS b6
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
)
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  w0 AS "income-per-head-this-year",
  w1 AS "disposable-per-head-this-year",
  b5 AS "food-and-clothing#1",
  b6 AS "food-and-clothing#2",
  w2 AS "food-and-clothing",
  w3 AS "schooling",
  w4 AS "medical-care",
  w5 AS "safe-house#1",
  w6 AS "safe-house#2",
  w7 AS "safe-house#3",
  w8 AS "safe-house#4",
  w9 AS "safe-house",
  b16 AS "safe-water#1",
  w10 AS "safe-water",
  w11 AS "income-above-line",
  w2 AS "two-assurances-three-guarantees#1",
  w3 AS "two-assurances-three-guarantees#2",
  w4 AS "two-assurances-three-guarantees#3",
  w9 AS "two-assurances-three-guarantees#4",
  w10 AS "two-assurances-three-guarantees#5",
  w12 AS "two-assurances-three-guarantees",
  (NOT (w12 AND w11)) AS "exit-not-yet-secure",
  w13 AS "reaches-farmers-mean",
  w14 AS "enjoys-policy"
FROM (
SELECT *, (w2 AND w3 AND w4 AND w9 AND w10) AS w12
FROM (
SELECT *, (w5 OR w6 OR w7 OR w8) AS w9,
  (w0 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w11,
  (w1 >= (CASE WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2020-01-01' THEN CAST(2000000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-01-01' THEN CAST(1890000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2018-01-01' THEN CAST(1730000 AS BIGINT) WHEN CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2017-01-01' THEN CAST(1600000 AS BIGINT) END)) AS w13
FROM (
SELECT *, (CASE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b2, x -> x.o = list_min(list_transform(b2, y -> y.o))), z -> z.v)) END) AS w0,
  (CASE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END) AS w1,
  (b5 AND b6) AS w2,
  (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w3,
  (CASE WHEN coalesce(b9, FALSE) THEN FALSE WHEN coalesce(b10, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w4,
  (NOT b11) AS w5,
  (b12 IN ('A', 'B')) AS w6,
  (b13 IN ('with-child', 'rented', 'centralised')) AS w7,
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w8,
  (b16) AS w10,
  (b17 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w14
FROM (
SELECT r.id AS b0, r."id" AS b1, s1.a0 AS b2, s1.a1 AS b3, s1.a2 AS b4, r."foodSecure" AS b5, r."clothingSecure" AS b6, s2.a0 AS b7, s2.a1 AS b8, s2.a2 AS b9, s2.a3 AS b10, r."unsafeHouse" AS b11, r."houseGrade" AS b12, r."housing" AS b13, s2.a4 AS b14, s2.a5 AS b15, r."waterSafe" AS b16, r."status" AS b17
FROM household AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
LEFT JOIN stage_3 AS s2 ON s2.key = r."id"
)
)
)
);

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  b1 AS "is-member#1",
  w0 AS "is-member#2",
  w1 AS "is-member",
  w1 AS "member-enjoys-policy#1",
  w2 AS "member-enjoys-policy#2",
  w3 AS "member-enjoys-policy",
  w5 AS "age-at-year-end",
  w6 AS "is-student#1",
  w7 AS "is-student#2",
  w8 AS "is-student"
FROM (
SELECT *, (w1 AND w2) AS w3
FROM (
SELECT *, (b1 AND w0) AS w1,
  (year(w4) - year(b5) - CASE WHEN month(w4) * 100 + day(w4) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w5,
  (w6 OR w7) AS w8
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w4,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w6,
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS w7
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."idBirth" AS b5, r."schoolStage" AS b6, r."key" AS b7, s1.a2 AS b8, s1.a3 AS b9
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_2 AS s1 ON s1.key = r."key"
)
)
)
);
