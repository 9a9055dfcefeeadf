-- Article 29, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('dead'))) AS a0,
  bool_or((TRUE AND (b0 IN ('dead'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('moved-out', 'cancelled', 'abroad', 'imprisoned'))) AS a2,
  bool_or((TRUE AND (b0 IN ('moved-out', 'cancelled', 'abroad', 'imprisoned'))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."deathDate" AS b0, r."cremationDate" AS b1, r."person" AS b2
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_3 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue')))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM vehicle AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_4 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."person" AS b2
FROM company AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_5 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('commercial', 'shop', 'parking'))) AS a0,
  bool_or((TRUE AND (b0 IN ('commercial', 'shop', 'parking'))) IS NULL) AS a1
FROM (
SELECT r."use" AS b0, r."person" AS b1
FROM realEstate AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_6 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired'))) AS a0,
  bool_or((TRUE AND (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired'))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."person" AS b1
FROM payroll AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_7 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('business')) AND (b1 >= CAST(10000000 AS BIGINT)))) AS a0,
  bool_or((TRUE AND ((b0 IN ('business')) AND (b1 >= CAST(10000000 AS BIGINT)))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."principal" AS b1, r."person" AS b2
FROM loan AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_8 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."person" AS b2
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_9 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('1', '2')) AND (b1 IN ('valid', 'expired')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('1', '2')) AND (b1 IN ('valid', 'expired')))) IS NULL) AS a1
FROM (
SELECT r."grade" AS b0, r."state" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_10 AS
SELECT b8 AS key, sum(CASE WHEN (((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31)))))) THEN w0 END) AS a0,
  bool_or(((((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31))))))) IS NULL OR ((((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31)))))) AND w0 IS NULL)) AS a1
FROM (
SELECT *, (b2 - b3 - b4 - b5 - b6 - b7) AS w0
FROM (
SELECT r."settled" AS b0, r."admitted" AS b1, r."inPolicy" AS b2, r."basic" AS b3, r."serious" AS b4, r."aid" AS b5, r."supplement" AS b6, r."hospitalCut" AS b7, r."person" AS b8
FROM stay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b8;

CREATE TEMP TABLE stage_11 AS
SELECT b3 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  sum(CASE WHEN ((w0)) THEN b2 END) AS a2,
  bool_or((((w0))) IS NULL OR (((w0)) AND b2 IS NULL)) AS a3,
  bool_or(TRUE AND (b1 IN ('enrolled', 'suspended'))) AS a4,
  bool_or((TRUE AND (b1 IN ('enrolled', 'suspended'))) IS NULL) AS a5,
  bool_or(TRUE AND (b1 IN ('enrolled'))) AS a6,
  bool_or((TRUE AND (b1 IN ('enrolled'))) IS NULL) AS a7
FROM (
SELECT *, ((b0 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AND (b1 IN ('enrolled'))) AS w0
FROM (
SELECT r."stage" AS b0, r."state" AS b1, r."aid" AS b2, r."person" AS b3
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_12 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('insured'))) AS a0,
  bool_or((TRUE AND (b0 IN ('insured'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_13 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('paying', 'drawing'))) AS a0,
  bool_or((TRUE AND (b0 IN ('paying', 'drawing'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_14 AS
SELECT b3 AS key, bool_or(((w0)) AND (b2 IN ('eighteen', 'fifteen'))) AS a0,
  bool_or((((w0)) AND (b2 IN ('eighteen', 'fifteen'))) IS NULL) AS a1,
  count(*) FILTER (WHERE ((w0))) AS a2,
  bool_or((((w0))) IS NULL) AS a3
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."idForm" AS b2, r."idNumber" AS b3
FROM person AS r
WHERE r."idNumber" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_15 AS
SELECT b15 AS key, min(CASE WHEN (((w0 AND (b2 IN ('head'))))) THEN w1 END) AS a0,
  bool_or(((((w0 AND (b2 IN ('head')))))) IS NULL OR ((((w0 AND (b2 IN ('head'))))) AND w1 IS NULL)) AS a1,
  bool_or(((w0)) AND (b2 IN ('spouse'))) AS a2,
  bool_or((((w0)) AND (b2 IN ('spouse'))) IS NULL) AS a3,
  min(CASE WHEN (((w0 AND (b2 IN ('spouse'))))) THEN w1 END) AS a4,
  bool_or(((((w0 AND (b2 IN ('spouse')))))) IS NULL OR ((((w0 AND (b2 IN ('spouse'))))) AND w1 IS NULL)) AS a5,
  bool_or(TRUE AND w0) AS a6,
  bool_or((TRUE AND w0) IS NULL) AS a7,
  bool_or(((w0)) AND (b2 IN ('head'))) AS a8,
  bool_or((((w0)) AND (b2 IN ('head'))) IS NULL) AS a9,
  bool_or(((w0)) AND ((b2 IN ('head')) AND (b4 IN ('male')))) AS a10,
  bool_or((((w0)) AND ((b2 IN ('head')) AND (b4 IN ('male')))) IS NULL) AS a11,
  bool_or(((w0)) AND ((b2 IN ('spouse')) AND (b4 IN ('male')))) AS a12,
  bool_or((((w0)) AND ((b2 IN ('spouse')) AND (b4 IN ('male')))) IS NULL) AS a13,
  bool_or(((w0)) AND ((b2 IN ('head')) AND (b4 IN ('female')))) AS a14,
  bool_or((((w0)) AND ((b2 IN ('head')) AND (b4 IN ('female')))) IS NULL) AS a15,
  bool_or(((w0)) AND ((b2 IN ('spouse')) AND (b4 IN ('female')))) AS a16,
  bool_or((((w0)) AND ((b2 IN ('spouse')) AND (b4 IN ('female')))) IS NULL) AS a17,
  bool_or(((w0)) AND ((b2 IN ('head')) AND (w1 < CAST(18 AS BIGINT)))) AS a18,
  bool_or((((w0)) AND ((b2 IN ('head')) AND (w1 < CAST(18 AS BIGINT)))) IS NULL) AS a19,
  bool_or(((w0)) AND (w1 >= CAST(18 AS BIGINT))) AS a20,
  bool_or((((w0)) AND (w1 >= CAST(18 AS BIGINT))) IS NULL) AS a21,
  bool_or(((w0)) AND NOT (b5 IN ('healthy'))) AS a22,
  bool_or((((w0)) AND NOT (b5 IN ('healthy'))) IS NULL) AS a23,
  bool_or(((w0)) AND (b5 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) AS a24,
  bool_or((((w0)) AND (b5 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) IS NULL) AS a25,
  bool_or(((w0)) AND ((b6 IS NOT NULL OR (CASE WHEN b7 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b6 IN ('none', 'below-school-age'))))) AS a26,
  bool_or((((w0)) AND ((b6 IS NOT NULL OR (CASE WHEN b7 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b6 IN ('none', 'below-school-age'))))) IS NULL) AS a27,
  bool_or(((w0)) AND ((b6 IS NOT NULL OR (CASE WHEN b7 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (b6 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')))) AS a28,
  bool_or((((w0)) AND ((b6 IS NOT NULL OR (CASE WHEN b7 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (b6 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')))) IS NULL) AS a29,
  count(*) FILTER (WHERE (((w0 AND (b8 IN ('ordinary', 'skilled')))))) AS a30,
  bool_or(((((w0 AND (b8 IN ('ordinary', 'skilled')))))) IS NULL) AS a31,
  bool_or(((w0)) AND b9) AS a32,
  bool_or((((w0)) AND b9) IS NULL) AS a33,
  bool_or(((w0)) AND b10) AS a34,
  bool_or((((w0)) AND b10) IS NULL) AS a35,
  bool_or(((w0)) AND (((b9 IS NOT NULL OR (CASE WHEN b7 LIKE '% allowance %' THEN NULL ELSE FALSE END)) AND b9) OR ((b10 IS NOT NULL OR (CASE WHEN b7 LIKE '% extremelyPoor %' THEN NULL ELSE FALSE END)) AND b10))) AS a36,
  bool_or((((w0)) AND (((b9 IS NOT NULL OR (CASE WHEN b7 LIKE '% allowance %' THEN NULL ELSE FALSE END)) AND b9) OR ((b10 IS NOT NULL OR (CASE WHEN b7 LIKE '% extremelyPoor %' THEN NULL ELSE FALSE END)) AND b10))) IS NULL) AS a37,
  bool_or(((w0)) AND ((NOT (b5 IN ('healthy'))) AND (NOT b11))) AS a38,
  bool_or((((w0)) AND ((NOT (b5 IN ('healthy'))) AND (NOT b11))) IS NULL) AS a39,
  bool_or(((w0)) AND (b8 IN ('ordinary', 'skilled'))) AS a40,
  bool_or((((w0)) AND (b8 IN ('ordinary', 'skilled'))) IS NULL) AS a41,
  bool_or(((w0)) AND (b8 IN ('ordinary', 'skilled', 'weak'))) AS a42,
  bool_or((((w0)) AND (b8 IN ('ordinary', 'skilled', 'weak'))) IS NULL) AS a43,
  count(*) FILTER (WHERE (((w0 AND (b2 IN ('spouse')))))) AS a44,
  bool_or(((((w0 AND (b2 IN ('spouse')))))) IS NULL) AS a45,
  count(*) FILTER (WHERE ((w0))) AS a46,
  bool_or((((w0))) IS NULL) AS a47,
  bool_or(TRUE AND w0) AS a48,
  bool_or((TRUE AND w0) IS NULL) AS a49,
  count(*) FILTER (WHERE (((w0 AND (b2 IN ('head')))))) AS a50,
  bool_or(((((w0 AND (b2 IN ('head')))))) IS NULL) AS a51,
  bool_or(((w0)) AND (((b12 IS NOT NULL OR (CASE WHEN b7 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b12 IN ('none')))) OR ((b13 IS NOT NULL OR (CASE WHEN b7 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b13 > CAST(0 AS BIGINT))) OR (b14 IS NOT NULL OR (CASE WHEN b7 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AS a52,
  bool_or((((w0)) AND (((b12 IS NOT NULL OR (CASE WHEN b7 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b12 IN ('none')))) OR ((b13 IS NOT NULL OR (CASE WHEN b7 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b13 > CAST(0 AS BIGINT))) OR (b14 IS NOT NULL OR (CASE WHEN b7 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) IS NULL) AS a53,
  bool_or(((w0)) AND (((b12 IS NOT NULL OR (CASE WHEN b7 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b12 IN ('none')))) OR ((b13 IS NOT NULL OR (CASE WHEN b7 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b13 > CAST(0 AS BIGINT))) OR (b14 IS NOT NULL OR (CASE WHEN b7 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AS a54,
  bool_or((((w0)) AND (((b12 IS NOT NULL OR (CASE WHEN b7 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b12 IN ('none')))) OR ((b13 IS NOT NULL OR (CASE WHEN b7 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b13 > CAST(0 AS BIGINT))) OR (b14 IS NOT NULL OR (CASE WHEN b7 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) IS NULL) AS a55,
  bool_or(((w0)) AND (w1 >= CAST(60 AS BIGINT))) AS a56,
  bool_or((((w0)) AND (w1 >= CAST(60 AS BIGINT))) IS NULL) AS a57,
  bool_or(((w0)) AND (w1 >= CAST(60 AS BIGINT))) AS a58,
  bool_or((((w0)) AND (w1 >= CAST(60 AS BIGINT))) IS NULL) AS a59,
  bool_or(TRUE AND (w0 AND b9)) AS a60,
  bool_or((TRUE AND (w0 AND b9)) IS NULL) AS a61
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b3) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) AS w1
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."relation" AS b2, r."idBirth" AS b3, r."sex" AS b4, r."health" AS b5, r."schoolStage" AS b6, r."notCollected" AS b7, r."labour" AS b8, r."allowance" AS b9, r."extremelyPoor" AS b10, r."seriousIllness" AS b11, r."workArea" AS b12, r."workMonths" AS b13, r."welfarePost" AS b14, r."household" AS b15
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b15;

CREATE TEMP TABLE stage_16 AS
SELECT b9 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b1 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1,
  list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w3 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a2,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a3,
  bool_or(TRUE AND (((CASE WHEN (((b2 + b1 + b3 + b4) - b5) - b7) IS NULL OR (b7 - ((b2 + b1 + b3 + b4) - b5)) IS NULL THEN NULL ELSE greatest((((b2 + b1 + b3 + b4) - b5) - b7), (b7 - ((b2 + b1 + b3 + b4) - b5))) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN (CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7) IS NULL OR (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT)) IS NULL THEN NULL ELSE greatest((CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7), (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT))) END) > CAST(100 AS BIGINT)))) AS a4,
  bool_or((TRUE AND (((CASE WHEN (((b2 + b1 + b3 + b4) - b5) - b7) IS NULL OR (b7 - ((b2 + b1 + b3 + b4) - b5)) IS NULL THEN NULL ELSE greatest((((b2 + b1 + b3 + b4) - b5) - b7), (b7 - ((b2 + b1 + b3 + b4) - b5))) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN (CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7) IS NULL OR (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT)) IS NULL THEN NULL ELSE greatest((CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7), (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT))) END) > CAST(100 AS BIGINT)))) IS NULL) AS a5
FROM (
SELECT *, CAST(sign(w2) * sign(b6) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS w3
FROM (
SELECT *, ((b2 + b1 + b3 + b4) - b5) AS w2
FROM (
SELECT r."year" AS b0, r."business" AS b1, r."wage" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r1."statedMemberCount" AS b6, r."netIncome" AS b7, r."incomePerHead" AS b8, r."household" AS b9
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b9;

CREATE TEMP TABLE stage_17 AS
SELECT b1 AS key, bool_or(TRUE AND b0) AS a0,
  bool_or((TRUE AND b0) IS NULL) AS a1
FROM (
SELECT r."sameNumberOtherName" AS b0, r."person" AS b1
FROM link AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_18 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_20 AS
SELECT b4 AS key, bool_or(TRUE AND w2) AS a0,
  bool_or((TRUE AND w2) IS NULL) AS a1
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b3 IS NOT NULL THEN (b2 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r1."status" AS b2, r1."id" AS b3, r."key" AS b4
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."key" IS NOT NULL
)
)
)
GROUP BY b4;

CREATE TEMP TABLE stage_21 AS
SELECT b0 AS key, count(*) FILTER (WHERE TRUE) AS a0,
  bool_or((TRUE) IS NULL) AS a1
FROM (
SELECT r."phone" AS b0
FROM household AS r
WHERE r."phone" IS NOT NULL
)
GROUP BY b0;

CREATE TEMP TABLE stage_22 AS
SELECT b0 AS key, count(*) FILTER (WHERE TRUE) AS a0,
  bool_or((TRUE) IS NULL) AS a1
FROM (
SELECT r."card" AS b0
FROM household AS r
WHERE r."card" IS NOT NULL
)
GROUP BY b0;

CREATE TEMP TABLE stage_23 AS
SELECT b2 AS key, list(struct_pack(o := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b1 END, v := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b0 END)) FILTER (WHERE (b1 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b1 IS NOT NULL AND TRUE)) IS NULL OR ((b1 IS NOT NULL AND TRUE) AND b1 IS NULL)) OVER earlier AS a1,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT r."schoolGrade" AS b0, r."year" AS b1, r.id AS b2, r."person" AS b3
FROM personYear AS r
)
WINDOW earlier AS (PARTITION BY b3 ORDER BY b1 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b3);

CREATE TEMP TABLE stage_25 AS
SELECT b2 AS key, list(struct_pack(o := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b1 END, v := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b0 END)) FILTER (WHERE (b1 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b1 IS NOT NULL AND TRUE)) IS NULL OR ((b1 IS NOT NULL AND TRUE) AND b1 IS NULL)) OVER earlier AS a1,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT r."netIncome" AS b0, r."year" AS b1, r.id AS b2, r."household" AS b3
FROM householdYear AS r
)
WINDOW earlier AS (PARTITION BY b3 ORDER BY b1 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b3);

CREATE TEMP TABLE stage_27 AS
SELECT b3 AS key, count(*) FILTER (WHERE ((w0))) AS a0,
  bool_or((((w0))) IS NULL) AS a1,
  count(*) FILTER (WHERE ((b1))) AS a2,
  bool_or((((b1))) IS NULL) AS a3,
  count(*) FILTER (WHERE ((b2))) AS a4,
  bool_or((((b2))) IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0
FROM (
SELECT r."status" AS b0, r."unsafeHouse" AS b1, r."waterShort" AS b2, r."villageCode" AS b3
FROM household AS r
WHERE r."villageCode" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_19 AS
SELECT b5 AS key, sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) END) AS a0,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) IS NULL)) AS a1
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."key" AS b2, s1.a1 AS b3, s1.a0 AS b4, r."household" AS b5
FROM person AS r
LEFT JOIN stage_18 AS s1 ON s1.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b5;

CREATE TEMP TABLE stage_24 AS
SELECT b6 AS key, list(struct_pack(o := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN b2 END, v := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN w0 END)) FILTER (WHERE (b2 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b2 IS NOT NULL AND TRUE)) IS NULL OR ((b2 IS NOT NULL AND TRUE) AND b2 IS NULL)) OVER earlier AS a1,
  bool_or(b2 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT *, (b0 = (CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END)) AS w0
FROM (
SELECT r."schoolGrade" AS b0, r1."key" AS b1, r."year" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, r.id AS b6, r."person" AS b7
FROM personYear AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_23 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
)
)
WINDOW earlier AS (PARTITION BY b7 ORDER BY b2 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b7);

CREATE TEMP TABLE stage_26 AS
SELECT b6 AS key, list(struct_pack(o := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN b2 END, v := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN w0 END)) FILTER (WHERE (b2 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b2 IS NOT NULL AND TRUE)) IS NULL OR ((b2 IS NOT NULL AND TRUE) AND b2 IS NULL)) OVER earlier AS a1,
  bool_or(b2 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT *, ((CASE WHEN (b0 - (CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END)) IS NULL OR ((CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END) - b0) IS NULL THEN NULL ELSE greatest((b0 - (CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END)), ((CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END) - b0)) END) < CAST(100 AS BIGINT)) AS w0
FROM (
SELECT r."netIncome" AS b0, r1."id" AS b1, r."year" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, r.id AS b6, r."household" AS b7
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_25 AS s1 ON s1.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
)
)
WINDOW earlier AS (PARTITION BY b7 ORDER BY b2 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b7);

CREATE TEMP TABLE stage_28 AS
SELECT b6 AS key, sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b3, 0) END) END) AS a0,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b3, 0) END) IS NULL)) AS a1,
  count(*) FILTER (WHERE (((CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS a2,
  bool_or(((((CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)))) IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0
FROM (
SELECT r."status" AS b0, r."id" AS b1, s1.a47 AS b2, s1.a46 AS b3, s1.a60 AS b4, s1.a61 AS b5, r."villageCode" AS b6
FROM household AS r
LEFT JOIN stage_15 AS s1 ON s1.key = r."id"
WHERE r."villageCode" IS NOT NULL
)
)
GROUP BY b6;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  w0 AS "registered-person-dead#1",
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-dead#2",
  w0 AS "registered-person-in-death-records#1",
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-in-death-records#2",
  w0 AS "registered-person-moved-out#1",
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-moved-out#2",
  w0 AS "registered-household-owns-car#1",
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-household-owns-car#2",
  w0 AS "registered-household-owns-company#1",
  (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-household-owns-company#2",
  w0 AS "registered-household-owns-commercial-housing#1",
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-household-owns-commercial-housing#2",
  w0 AS "registered-household-on-public-payroll#1",
  (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-household-on-public-payroll#2",
  w0 AS "registered-person-large-business-loan#1",
  (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-large-business-loan#2",
  (NOT b1) AS "allowance-household-not-registered#1",
  (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "allowance-household-not-registered#2",
  (NOT b1) AS "severely-disabled-not-registered#1",
  (CASE WHEN coalesce(b22, FALSE) THEN TRUE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "severely-disabled-not-registered#2",
  (NOT b1) AS "large-medical-spending-not-registered#1",
  ((CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) >= CAST(1000000 AS BIGINT)) AS "large-medical-spending-not-registered#2",
  w2 AS "education-aid-due-not-paid#1",
  (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "education-aid-due-not-paid#2",
  ((CASE WHEN coalesce(b30, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) = CAST(0 AS BIGINT)) AS "education-aid-due-not-paid#3",
  w0 AS "compulsory-age-not-in-school#1",
  (w3 >= CAST(6 AS BIGINT)) AS "compulsory-age-not-in-school#2",
  (w3 <= CAST(14 AS BIGINT)) AS "compulsory-age-not-in-school#3",
  (CASE WHEN coalesce(b33, FALSE) THEN FALSE WHEN coalesce(b34, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "compulsory-age-not-in-school#4",
  w2 AS "registered-person-without-medical-insurance#1",
  (CASE WHEN coalesce(b35, FALSE) THEN FALSE WHEN coalesce(b36, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "registered-person-without-medical-insurance#2",
  w2 AS "registered-person-without-pension-insurance#1",
  (w3 >= CAST(16 AS BIGINT)) AS "registered-person-without-pension-insurance#2",
  (w3 <= CAST(59 AS BIGINT)) AS "registered-person-without-pension-insurance#3",
  (NOT w4) AS "registered-person-without-pension-insurance#4",
  (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "registered-person-without-pension-insurance#5",
  w0 AS "number-length-wrong#1",
  (b42 IN ('other')) AS "number-length-wrong#2",
  w0 AS "number-of-fifteen-places#1",
  (b42 IN ('fifteen')) AS "number-of-fifteen-places#2",
  w0 AS "check-digit-wrong#1",
  (NOT b43) AS "check-digit-wrong#2",
  w0 AS "birth-part-impossible#1",
  ((NOT b44) OR (b32 < DATE '1900-01-01') OR (b32 > DATE '2019-12-31')) AS "birth-part-impossible#2",
  w0 AS "birth-date-contradicts-id#1",
  (NOT (b45 = b32)) AS "birth-date-contradicts-id#2",
  w0 AS "number-contains-99999#1",
  b46 AS "number-contains-99999#2",
  w0 AS "area-code-unknown#1",
  (NOT b47) AS "area-code-unknown#2",
  w0 AS "certificate-beside-id-card#1",
  (b42 IN ('certificate')) AS "certificate-beside-id-card#2",
  (CASE WHEN coalesce(b49, FALSE) THEN TRUE WHEN coalesce(b50, FALSE) OR NOT (b48 IS NOT NULL) THEN NULL ELSE FALSE END) AS "certificate-beside-id-card#3",
  w0 AS "document-kind-contradicts-length#1",
  (((b51 IN ('id-card')) AND (NOT (b42 IN ('eighteen', 'fifteen')))) OR ((b51 IN ('disability')) AND (NOT (b42 IN ('certificate'))))) AS "document-kind-contradicts-length#2",
  w0 AS "older-than-hundred#1",
  (w3 > CAST(100 AS BIGINT)) AS "older-than-hundred#2",
  w0 AS "name-odd#1",
  (NOT (b52 IN ('plain'))) AS "name-odd#2",
  w0 AS "relation-contradicts-sex#1",
  (((b53 IN ('female')) AND (b54 IN ('son', 'son-in-law', 'sons-son', 'daughters-son', 'father', 'wifes-father', 'husbands-father', 'fathers-father', 'mothers-father', 'uncle', 'nephew', 'great-grandson'))) OR ((b53 IN ('male')) AND (b54 IN ('daughter', 'daughter-in-law', 'sons-daughter', 'daughters-daughter', 'mother', 'wifes-mother', 'husbands-mother', 'fathers-mother', 'mothers-mother', 'brothers-wife', 'niece', 'great-granddaughter')))) AS "relation-contradicts-sex#2",
  w0 AS "child-too-near-in-age#1",
  (b54 IN ('son', 'daughter')) AS "child-too-near-in-age#2",
  (((w5 - w3) < CAST(15 AS BIGINT)) OR ((CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((w6 - w3) < CAST(15 AS BIGINT)))) AS "child-too-near-in-age#3",
  w0 AS "child-too-far-in-age#1",
  (b54 IN ('son', 'daughter')) AS "child-too-far-in-age#2",
  (((w5 - w3) > CAST(55 AS BIGINT)) OR ((CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((w6 - w3) > CAST(55 AS BIGINT)))) AS "child-too-far-in-age#3",
  w0 AS "single-with-spouse#1",
  (b61 IN ('single')) AS "single-with-spouse#2",
  ((b54 IN ('spouse')) OR ((b54 IN ('head')) AND (CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "single-with-spouse#3",
  w0 AS "present-with-reason-for-leaving#1",
  (b62 IS NOT NULL OR (CASE WHEN b63 LIKE '% leavingReason %' THEN NULL ELSE FALSE END)) AS "present-with-reason-for-leaving#2",
  (NOT (b62 IN ('present', 'married-in', 'born', 'other-in'))) AS "present-with-reason-for-leaving#3",
  w0 AS "stage-and-education-both#1",
  ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))) AS "stage-and-education-both#2",
  (b64 IS NOT NULL OR (CASE WHEN b63 LIKE '% education %' THEN NULL ELSE FALSE END)) AS "stage-and-education-both#3",
  w0 AS "stage-and-education-neither#1",
  ((NOT (b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none'))) AS "stage-and-education-neither#2",
  (NOT (b64 IS NOT NULL OR (CASE WHEN b63 LIKE '% education %' THEN NULL ELSE FALSE END))) AS "stage-and-education-neither#3",
  w0 AS "too-young-for-senior-school#1",
  (w3 <= CAST(14 AS BIGINT)) AS "too-young-for-senior-school#2",
  ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))) AS "too-young-for-senior-school#3",
  (b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS "too-young-for-senior-school#4",
  w0 AS "age-contradicts-school-stage-b#1",
  (w3 >= CAST(20 AS BIGINT)) AS "age-contradicts-school-stage-b#2",
  (b37 IN ('below-school-age', 'pre-school', 'primary')) AS "age-contradicts-school-stage-b#3",
  w0 AS "student-too-old#1",
  (w3 >= CAST(30 AS BIGINT)) AS "student-too-old#2",
  ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))) AS "student-too-old#3",
  w0 AS "school-age-out-without-reason#1",
  (w3 >= CAST(6 AS BIGINT)) AS "school-age-out-without-reason#2",
  (w3 <= CAST(15 AS BIGINT)) AS "school-age-out-without-reason#3",
  (b65 IN ('healthy')) AS "school-age-out-without-reason#4",
  ((NOT (b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none', 'below-school-age'))) AS "school-age-out-without-reason#5",
  (NOT (b66 IS NOT NULL OR (CASE WHEN b63 LIKE '% outOfSchoolReason %' THEN NULL ELSE FALSE END))) AS "school-age-out-without-reason#6",
  w0 AS "health-empty#1",
  (NOT (b65 IS NOT NULL OR (CASE WHEN b63 LIKE '% health %' THEN NULL ELSE FALSE END))) AS "health-empty#2",
  w0 AS "healthy-and-ill#1",
  (b65 IN ('healthy')) AS "healthy-and-ill#2",
  (b67 IS NOT NULL OR (CASE WHEN b63 LIKE '% besideHealth %' THEN NULL ELSE FALSE END)) AS "healthy-and-ill#3",
  w0 AS "disabled-without-certificate#1",
  (b65 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS "disabled-without-certificate#2",
  (NOT ((b68 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityCategory %' THEN NULL ELSE FALSE END)) OR (b69 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityGrade %' THEN NULL ELSE FALSE END)) OR (b70 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabledSince %' THEN NULL ELSE FALSE END)) OR (b42 IN ('certificate')))) AS "disabled-without-certificate#3",
  w0 AS "certificate-but-healthy#1",
  (b65 IN ('healthy')) AS "certificate-but-healthy#2",
  ((b68 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityCategory %' THEN NULL ELSE FALSE END)) OR (b69 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityGrade %' THEN NULL ELSE FALSE END)) OR (b70 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabledSince %' THEN NULL ELSE FALSE END)) OR (b42 IN ('certificate'))) AS "certificate-but-healthy#3",
  w0 AS "able-below-working-age#1",
  (w3 < CAST(16 AS BIGINT)) AS "able-below-working-age#2",
  (b71 IN ('ordinary', 'skilled')) AS "able-below-working-age#3",
  w0 AS "healthy-adult-without-labour#1",
  ((w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT))) AS "healthy-adult-without-labour#2",
  (b65 IN ('healthy')) AS "healthy-adult-without-labour#3",
  ((NOT (b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none', 'below-school-age'))) AS "healthy-adult-without-labour#4",
  (b71 IN ('lost', 'none', 'weak')) AS "healthy-adult-without-labour#5",
  w0 AS "old-and-able-without-work#1",
  (w3 >= CAST(65 AS BIGINT)) AS "old-and-able-without-work#2",
  (b71 IN ('ordinary', 'skilled')) AS "old-and-able-without-work#3",
  (NOT (((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) OR ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) OR (b74 IS NOT NULL OR (CASE WHEN b63 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AS "old-and-able-without-work#4",
  ((CASE WHEN coalesce(b76, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v)) END) = CAST(0 AS BIGINT)) AS "old-and-able-without-work#5",
  w0 AS "able-in-extremely-poor-household#1",
  (b71 IN ('ordinary', 'skilled')) AS "able-in-extremely-poor-household#2",
  ((w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT))) AS "able-in-extremely-poor-household#3",
  (b77 IN ('extremely-poor', 'extremely-poor-out')) AS "able-in-extremely-poor-household#4",
  w0 AS "work-months-impossible#1",
  (b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AS "work-months-impossible#2",
  ((b73 < CAST(0 AS BIGINT)) OR (b73 > CAST(CAST(CAST(12 AS BIGINT) AS HUGEINT) * CAST(10 AS BIGINT) AS BIGINT))) AS "work-months-impossible#3",
  w0 AS "work-place-without-months#1",
  ((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) AS "work-place-without-months#2",
  (NOT ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT)))) AS "work-place-without-months#3",
  w0 AS "work-months-without-place#1",
  ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) AS "work-months-without-place#2",
  (NOT (((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) OR (b78 IS NOT NULL OR (CASE WHEN b63 LIKE '% workPlace %' THEN NULL ELSE FALSE END)) OR (b79 IS NOT NULL OR (CASE WHEN b63 LIKE '% employer %' THEN NULL ELSE FALSE END)))) AS "work-months-without-place#3",
  w0 AS "works-without-labour#1",
  (b71 IN ('lost', 'none')) AS "works-without-labour#2",
  ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) AS "works-without-labour#3",
  w0 AS "soldier-with-work-or-study#1",
  b80 AS "soldier-with-work-or-study#2",
  ((((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) OR ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) OR (b74 IS NOT NULL OR (CASE WHEN b63 LIKE '% welfarePost %' THEN NULL ELSE FALSE END))) OR ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age'))))) AS "soldier-with-work-or-study#3",
  w0 AS "both-medical-schemes#1",
  b81 AS "both-medical-schemes#2",
  b82 AS "both-medical-schemes#3",
  w0 AS "no-medical-scheme#1",
  (NOT b81) AS "no-medical-scheme#2",
  (NOT b82) AS "no-medical-scheme#3",
  w0 AS "no-serious-illness-insurance#1",
  (w1 OR (b26 IN ('out-with-policy', 'out-without-policy'))) AS "no-serious-illness-insurance#2",
  (NOT b83) AS "no-serious-illness-insurance#3",
  w0 AS "same-id-other-name#1",
  (CASE WHEN coalesce(b84, FALSE) THEN TRUE WHEN coalesce(b85, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "same-id-other-name#2",
  w0 AS "person-in-two-households#1",
  ((CASE WHEN coalesce(b86, FALSE) OR NOT (b48 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) > CAST(1 AS BIGINT)) AS "person-in-two-households#2",
  w0 AS "sex-contradicts-id#1",
  b88 AS "sex-contradicts-id#2",
  (NOT (b53 = b89)) AS "sex-contradicts-id#3",
  w0 AS "age-contradicts-school-stage#1",
  (w3 >= CAST(16 AS BIGINT)) AS "age-contradicts-school-stage#2",
  (b37 IN ('below-school-age', 'pre-school', 'primary')) AS "age-contradicts-school-stage#3",
  (w0 AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-dead",
  (w0 AND (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-in-death-records",
  (w0 AND (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-moved-out",
  (w0 AND (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-household-owns-car",
  (w0 AND (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-household-owns-company",
  (w0 AND (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-household-owns-commercial-housing",
  (w0 AND (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-household-on-public-payroll",
  (w0 AND (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-large-business-loan",
  ((NOT b1) AND (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "allowance-household-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b22, FALSE) THEN TRUE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "severely-disabled-not-registered",
  ((NOT b1) AND ((CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) >= CAST(1000000 AS BIGINT))) AS "large-medical-spending-not-registered",
  (w2 AND (CASE WHEN coalesce(b28, FALSE) THEN TRUE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((CASE WHEN coalesce(b30, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) = CAST(0 AS BIGINT))) AS "education-aid-due-not-paid",
  (w0 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT)) AND (CASE WHEN coalesce(b33, FALSE) THEN FALSE WHEN coalesce(b34, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "compulsory-age-not-in-school",
  (w2 AND (CASE WHEN coalesce(b35, FALSE) THEN FALSE WHEN coalesce(b36, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "registered-person-without-medical-insurance",
  (w2 AND (w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT)) AND (NOT w4) AND (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "registered-person-without-pension-insurance",
  b80 AS "soldier-insured-by-the-army",
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "dead-person-needs-no-insurance",
  (w0 AND (b42 IN ('other'))) AS "number-length-wrong",
  (w0 AND (b42 IN ('fifteen'))) AS "number-of-fifteen-places",
  (w0 AND (NOT b43)) AS "check-digit-wrong",
  (w0 AND ((NOT b44) OR (b32 < DATE '1900-01-01') OR (b32 > DATE '2019-12-31'))) AS "birth-part-impossible",
  (w0 AND (NOT (b45 = b32))) AS "birth-date-contradicts-id",
  (w0 AND b46) AS "number-contains-99999",
  (w0 AND (NOT b47)) AS "area-code-unknown",
  (w0 AND (b42 IN ('certificate')) AND (CASE WHEN coalesce(b49, FALSE) THEN TRUE WHEN coalesce(b50, FALSE) OR NOT (b48 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "certificate-beside-id-card",
  (w0 AND (((b51 IN ('id-card')) AND (NOT (b42 IN ('eighteen', 'fifteen')))) OR ((b51 IN ('disability')) AND (NOT (b42 IN ('certificate')))))) AS "document-kind-contradicts-length",
  (w0 AND (w3 > CAST(100 AS BIGINT))) AS "older-than-hundred",
  (w0 AND (NOT (b52 IN ('plain')))) AS "name-odd",
  (w0 AND (((b53 IN ('female')) AND (b54 IN ('son', 'son-in-law', 'sons-son', 'daughters-son', 'father', 'wifes-father', 'husbands-father', 'fathers-father', 'mothers-father', 'uncle', 'nephew', 'great-grandson'))) OR ((b53 IN ('male')) AND (b54 IN ('daughter', 'daughter-in-law', 'sons-daughter', 'daughters-daughter', 'mother', 'wifes-mother', 'husbands-mother', 'fathers-mother', 'mothers-mother', 'brothers-wife', 'niece', 'great-granddaughter'))))) AS "relation-contradicts-sex",
  (w0 AND (b54 IN ('son', 'daughter')) AND (((w5 - w3) < CAST(15 AS BIGINT)) OR ((CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((w6 - w3) < CAST(15 AS BIGINT))))) AS "child-too-near-in-age",
  (w0 AND (b54 IN ('son', 'daughter')) AND (((w5 - w3) > CAST(55 AS BIGINT)) OR ((CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((w6 - w3) > CAST(55 AS BIGINT))))) AS "child-too-far-in-age",
  (w0 AND (b61 IN ('single')) AND ((b54 IN ('spouse')) OR ((b54 IN ('head')) AND (CASE WHEN coalesce(b57, FALSE) THEN TRUE WHEN coalesce(b58, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS "single-with-spouse",
  (w0 AND (b62 IS NOT NULL OR (CASE WHEN b63 LIKE '% leavingReason %' THEN NULL ELSE FALSE END)) AND (NOT (b62 IN ('present', 'married-in', 'born', 'other-in')))) AS "present-with-reason-for-leaving",
  (w0 AND ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))) AND (b64 IS NOT NULL OR (CASE WHEN b63 LIKE '% education %' THEN NULL ELSE FALSE END))) AS "stage-and-education-both",
  (w0 AND ((NOT (b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none'))) AND (NOT (b64 IS NOT NULL OR (CASE WHEN b63 LIKE '% education %' THEN NULL ELSE FALSE END)))) AS "stage-and-education-neither",
  (w0 AND (w3 <= CAST(14 AS BIGINT)) AND ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))) AND (b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate'))) AS "too-young-for-senior-school",
  (w0 AND (w3 >= CAST(20 AS BIGINT)) AND (b37 IN ('below-school-age', 'pre-school', 'primary'))) AS "age-contradicts-school-stage-b",
  (w0 AND (w3 >= CAST(30 AS BIGINT)) AND ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age'))))) AS "student-too-old",
  (w0 AND (w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(15 AS BIGINT)) AND (b65 IN ('healthy')) AND ((NOT (b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none', 'below-school-age'))) AND (NOT (b66 IS NOT NULL OR (CASE WHEN b63 LIKE '% outOfSchoolReason %' THEN NULL ELSE FALSE END)))) AS "school-age-out-without-reason",
  (w0 AND (NOT (b65 IS NOT NULL OR (CASE WHEN b63 LIKE '% health %' THEN NULL ELSE FALSE END)))) AS "health-empty",
  (w0 AND (b65 IN ('healthy')) AND (b67 IS NOT NULL OR (CASE WHEN b63 LIKE '% besideHealth %' THEN NULL ELSE FALSE END))) AS "healthy-and-ill",
  (w0 AND (b65 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AND (NOT ((b68 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityCategory %' THEN NULL ELSE FALSE END)) OR (b69 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityGrade %' THEN NULL ELSE FALSE END)) OR (b70 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabledSince %' THEN NULL ELSE FALSE END)) OR (b42 IN ('certificate'))))) AS "disabled-without-certificate",
  (w0 AND (b65 IN ('healthy')) AND ((b68 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityCategory %' THEN NULL ELSE FALSE END)) OR (b69 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabilityGrade %' THEN NULL ELSE FALSE END)) OR (b70 IS NOT NULL OR (CASE WHEN b63 LIKE '% disabledSince %' THEN NULL ELSE FALSE END)) OR (b42 IN ('certificate')))) AS "certificate-but-healthy",
  (w0 AND (w3 < CAST(16 AS BIGINT)) AND (b71 IN ('ordinary', 'skilled'))) AS "able-below-working-age",
  (w0 AND ((w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT))) AND (b65 IN ('healthy')) AND ((NOT (b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none', 'below-school-age'))) AND (b71 IN ('lost', 'none', 'weak'))) AS "healthy-adult-without-labour",
  (w0 AND (w3 >= CAST(65 AS BIGINT)) AND (b71 IN ('ordinary', 'skilled')) AND (NOT (((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) OR ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) OR (b74 IS NOT NULL OR (CASE WHEN b63 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AND ((CASE WHEN coalesce(b76, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b75, x -> x.o = list_min(list_transform(b75, y -> y.o))), z -> z.v)) END) = CAST(0 AS BIGINT))) AS "old-and-able-without-work",
  (w0 AND (b71 IN ('ordinary', 'skilled')) AND ((w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT))) AND (b77 IN ('extremely-poor', 'extremely-poor-out'))) AS "able-in-extremely-poor-household",
  (w0 AND (b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND ((b73 < CAST(0 AS BIGINT)) OR (b73 > CAST(CAST(CAST(12 AS BIGINT) AS HUGEINT) * CAST(10 AS BIGINT) AS BIGINT)))) AS "work-months-impossible",
  (w0 AND ((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) AND (NOT ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))))) AS "work-place-without-months",
  (w0 AND ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) AND (NOT (((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) OR (b78 IS NOT NULL OR (CASE WHEN b63 LIKE '% workPlace %' THEN NULL ELSE FALSE END)) OR (b79 IS NOT NULL OR (CASE WHEN b63 LIKE '% employer %' THEN NULL ELSE FALSE END))))) AS "work-months-without-place",
  (w0 AND (b71 IN ('lost', 'none')) AND ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT)))) AS "works-without-labour",
  (w0 AND b80 AND ((((b72 IS NOT NULL OR (CASE WHEN b63 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b72 IN ('none')))) OR ((b73 IS NOT NULL OR (CASE WHEN b63 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b73 > CAST(0 AS BIGINT))) OR (b74 IS NOT NULL OR (CASE WHEN b63 LIKE '% welfarePost %' THEN NULL ELSE FALSE END))) OR ((b37 IS NOT NULL OR (CASE WHEN b63 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))))) AS "soldier-with-work-or-study",
  (w0 AND b81 AND b82) AS "both-medical-schemes",
  (w0 AND (NOT b81) AND (NOT b82)) AS "no-medical-scheme",
  (w0 AND (w1 OR (b26 IN ('out-with-policy', 'out-without-policy'))) AND (NOT b83)) AS "no-serious-illness-insurance",
  (w0 AND (CASE WHEN coalesce(b84, FALSE) THEN TRUE WHEN coalesce(b85, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "same-id-other-name",
  (w0 AND ((CASE WHEN coalesce(b86, FALSE) OR NOT (b48 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) > CAST(1 AS BIGINT))) AS "person-in-two-households",
  (w0 AND b88 AND (NOT (b53 = b89))) AS "sex-contradicts-id",
  (w0 AND (w3 >= CAST(16 AS BIGINT)) AND (b37 IN ('below-school-age', 'pre-school', 'primary'))) AS "age-contradicts-school-stage"
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b27 IS NOT NULL THEN (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b32) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w3,
  ((b37 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4,
  (CASE WHEN b27 IS NOT NULL THEN (CASE WHEN coalesce(b55, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE b56 END) END) AS w5,
  (CASE WHEN b27 IS NOT NULL THEN (CASE WHEN coalesce(b59, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE b60 END) END) AS w6
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, s2.a0 AS b6, s2.a1 AS b7, s1.a2 AS b8, s1.a3 AS b9, s3.a0 AS b10, s3.a1 AS b11, s4.a0 AS b12, s4.a1 AS b13, s5.a0 AS b14, s5.a1 AS b15, s6.a0 AS b16, s6.a1 AS b17, s7.a0 AS b18, s7.a1 AS b19, s8.a0 AS b20, s8.a1 AS b21, s9.a0 AS b22, s9.a1 AS b23, s10.a1 AS b24, s10.a0 AS b25, r1."status" AS b26, r1."id" AS b27, s11.a0 AS b28, s11.a1 AS b29, s11.a3 AS b30, s11.a2 AS b31, r."idBirth" AS b32, s11.a4 AS b33, s11.a5 AS b34, s12.a0 AS b35, s12.a1 AS b36, r."schoolStage" AS b37, s11.a6 AS b38, s11.a7 AS b39, s13.a0 AS b40, s13.a1 AS b41, r."idForm" AS b42, r."idCheckRight" AS b43, r."idBirthReal" AS b44, r."birthDate" AS b45, r."idNines" AS b46, r."idAreaKnown" AS b47, r."idNumber" AS b48, s14.a0 AS b49, s14.a1 AS b50, r."documentKind" AS b51, r."nameForm" AS b52, r."sex" AS b53, r."relation" AS b54, s15.a1 AS b55, s15.a0 AS b56, s15.a2 AS b57, s15.a3 AS b58, s15.a5 AS b59, s15.a4 AS b60, r."marital" AS b61, r."leavingReason" AS b62, r."notCollected" AS b63, r."education" AS b64, r."health" AS b65, r."outOfSchoolReason" AS b66, r."besideHealth" AS b67, r."disabilityCategory" AS b68, r."disabilityGrade" AS b69, r."disabledSince" AS b70, r."labour" AS b71, r."workArea" AS b72, r."workMonths" AS b73, r."welfarePost" AS b74, s16.a0 AS b75, s16.a1 AS b76, r1."householdKind" AS b77, r."workPlace" AS b78, r."employer" AS b79, r."activeSoldier" AS b80, r."residentMedical" AS b81, r."employeeMedical" AS b82, r."seriousIllness" AS b83, s17.a0 AS b84, s17.a1 AS b85, s14.a3 AS b86, s14.a2 AS b87, r."idValid" AS b88, r."idSex" AS b89
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
LEFT JOIN stage_14 AS s14 ON s14.key = r."idNumber"
LEFT JOIN stage_15 AS s15 ON s15.key = r1."id"
LEFT JOIN stage_16 AS s16 ON s16.key = r1."id"
LEFT JOIN stage_17 AS s17 ON s17.key = r."key"
)
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  (NOT (b1 IN ('ordinary'))) AS "registered-household-large-deposit#1",
  ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT)) AS "registered-household-large-deposit#2",
  (CASE WHEN coalesce(b5, FALSE) THEN TRUE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "no-head#1",
  (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "no-head#2",
  ((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "head-and-spouse-of-one-sex#1",
  ((CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "head-and-spouse-of-one-sex#2",
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "minor-head-beside-adult#1",
  (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "minor-head-beside-adult#2",
  ((b1 IN ('poor', 'fallen-back', 'newly-identified')) AND (b21 IN ('general', 'allowance', 'extremely-poor-out'))) AS "kind-contradicts-status#1",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b21 IN ('general-poor', 'allowance-poor', 'extremely-poor'))) AS "kind-contradicts-status#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-without-exit-year#1",
  (NOT (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END))) AS "out-without-exit-year#2",
  (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END)) AS "exit-before-identification#1",
  (b22 < b24) AS "exit-before-identification#2",
  (b1 IN ('poor', 'newly-identified')) AS "poor-with-exit-year#1",
  (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END)) AS "poor-with-exit-year#2",
  ((b25 IS NOT NULL OR (CASE WHEN b23 LIKE '% otherCause %' THEN NULL ELSE FALSE END)) AND (b25 = b26)) AS "other-cause-equals-main#1",
  ((b27 IS NOT NULL OR (CASE WHEN b23 LIKE '% secondOtherCause %' THEN NULL ELSE FALSE END)) AND (b27 = b26)) AS "other-cause-equals-main#2",
  (b26 IN ('illness')) AS "cause-illness-nobody-ill#1",
  (CASE WHEN coalesce(b28, FALSE) THEN FALSE WHEN coalesce(b29, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cause-illness-nobody-ill#2",
  (b26 IN ('disability')) AS "cause-disability-nobody-disabled#1",
  (CASE WHEN coalesce(b30, FALSE) THEN FALSE WHEN coalesce(b31, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cause-disability-nobody-disabled#2",
  (b26 IN ('schooling')) AS "cause-schooling-no-student-a#1",
  (CASE WHEN coalesce(b32, FALSE) THEN FALSE WHEN coalesce(b33, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cause-schooling-no-student-a#2",
  (b26 IN ('schooling')) AS "cause-schooling-no-student-b#1",
  (CASE WHEN coalesce(b34, FALSE) THEN FALSE WHEN coalesce(b35, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cause-schooling-no-student-b#2",
  (b26 IN ('no-labour')) AS "cause-labour-many-workers#1",
  ((CASE WHEN coalesce(b36, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b37, 0) END) >= CAST(3 AS BIGINT)) AS "cause-labour-many-workers#2",
  (b1 IN ('poor', 'fallen-back', 'newly-identified')) AS "poor-above-line-without-such-cause#1",
  (w0 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS "poor-above-line-without-such-cause#2",
  (NOT (b26 IN ('illness', 'disability', 'schooling'))) AS "poor-above-line-without-such-cause#3",
  (b1 IN ('poor', 'fallen-back', 'newly-identified')) AS "poor-with-high-income#1",
  (w0 > CAST(2000000 AS BIGINT)) AS "poor-with-high-income#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-below-line#1",
  (w0 < (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS "out-below-line#2",
  (b21 IN ('allowance-poor', 'allowance')) AS "allowance-kind-nobody-on-it#1",
  (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "allowance-kind-nobody-on-it#2",
  (b21 IN ('extremely-poor', 'extremely-poor-out')) AS "extremely-poor-kind-nobody-on-it#1",
  (CASE WHEN coalesce(b42, FALSE) THEN FALSE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "extremely-poor-kind-nobody-on-it#2",
  (b21 IN ('general-poor', 'general')) AS "general-kind-somebody-on-allowance#1",
  (CASE WHEN coalesce(b44, FALSE) THEN TRUE WHEN coalesce(b45, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "general-kind-somebody-on-allowance#2",
  (NOT (b46 IS NOT NULL OR (CASE WHEN b23 LIKE '% arable %' THEN NULL ELSE FALSE END))) AS "arable-empty#1",
  (NOT (b47 IS NOT NULL OR (CASE WHEN b23 LIKE '% irrigated %' THEN NULL ELSE FALSE END))) AS "arable-empty#2",
  (NOT (b48 IS NOT NULL OR (CASE WHEN b23 LIKE '% forest %' THEN NULL ELSE FALSE END))) AS "forest-empty#1",
  (NOT (b49 IS NOT NULL OR (CASE WHEN b23 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) AS "forest-empty#2",
  (NOT (b50 IS NOT NULL OR (CASE WHEN b23 LIKE '% orchard %' THEN NULL ELSE FALSE END))) AS "other-land-empty#1",
  (NOT (b51 IS NOT NULL OR (CASE WHEN b23 LIKE '% pasture %' THEN NULL ELSE FALSE END))) AS "other-land-empty#2",
  (NOT (b52 IS NOT NULL OR (CASE WHEN b23 LIKE '% water %' THEN NULL ELSE FALSE END))) AS "other-land-empty#3",
  (NOT (b53 IS NOT NULL OR (CASE WHEN b23 LIKE '% productionPower %' THEN NULL ELSE FALSE END))) AS "power-empty#1",
  (NOT (b54 IS NOT NULL OR (CASE WHEN b23 LIKE '% homePower %' THEN NULL ELSE FALSE END))) AS "power-empty#2",
  (NOT (b55 IS NOT NULL OR (CASE WHEN b23 LIKE '% broadcast %' THEN NULL ELSE FALSE END))) AS "power-empty#3",
  (NOT (b56 IS NOT NULL OR (CASE WHEN b23 LIKE '% waterShort %' THEN NULL ELSE FALSE END))) AS "water-empty#1",
  (NOT (b57 IS NOT NULL OR (CASE WHEN b23 LIKE '% waterSafe %' THEN NULL ELSE FALSE END))) AS "water-empty#2",
  (NOT (b58 IS NOT NULL OR (CASE WHEN b23 LIKE '% roadDistance %' THEN NULL ELSE FALSE END))) AS "road-distance-empty#1",
  (NOT (b59 IS NOT NULL OR (CASE WHEN b23 LIKE '% road %' THEN NULL ELSE FALSE END))) AS "road-empty#1",
  (NOT (b60 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseArea %' THEN NULL ELSE FALSE END))) AS "house-area-empty#1",
  (NOT (b61 IS NOT NULL OR (CASE WHEN b23 LIKE '% unsafeHouse %' THEN NULL ELSE FALSE END))) AS "unsafe-house-empty#1",
  (NOT (b62 IS NOT NULL OR (CASE WHEN b23 LIKE '% toilet %' THEN NULL ELSE FALSE END))) AS "toilet-or-fuel-empty#1",
  (NOT (b63 IS NOT NULL OR (CASE WHEN b23 LIKE '% fuel %' THEN NULL ELSE FALSE END))) AS "toilet-or-fuel-empty#2",
  (NOT (b64 IS NOT NULL OR (CASE WHEN b23 LIKE '% cooperative %' THEN NULL ELSE FALSE END))) AS "linkage-empty#1",
  (NOT (b65 IS NOT NULL OR (CASE WHEN b23 LIKE '% leadingCompany %' THEN NULL ELSE FALSE END))) AS "linkage-empty#2",
  (NOT (b66 IS NOT NULL OR (CASE WHEN b23 LIKE '% leader %' THEN NULL ELSE FALSE END))) AS "linkage-empty#3",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-in-unsafe-house#1",
  (b61 OR ((b67 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)) AND (b67 IN ('C', 'D')))) AS "out-in-unsafe-house#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-short-of-water#1",
  b56 AS "out-short-of-water#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-with-unsafe-water#1",
  (NOT b57) AS "out-with-unsafe-water#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-without-power#1",
  (NOT b54) AS "out-without-power#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "out-in-tiny-house#1",
  (b60 < CAST(CAST(CAST(10 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "out-in-tiny-house#2",
  b61 AS "unsafe-without-grade#1",
  (NOT (b67 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseGrade %' THEN NULL ELSE FALSE END))) AS "unsafe-without-grade#2",
  (NOT b61) AS "graded-unsafe-but-not-said#1",
  ((b67 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)) AND (b67 IN ('C', 'D'))) AS "graded-unsafe-but-not-said#2",
  (b1 IN ('out-with-policy', 'out-without-policy')) AS "ill-without-serious-illness-insurance#1",
  (b26 IN ('illness')) AS "ill-without-serious-illness-insurance#2",
  (CASE WHEN coalesce(b68, FALSE) THEN TRUE WHEN coalesce(b69, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "ill-without-serious-illness-insurance#3",
  w1 AS "no-helper#1",
  (NOT (b70 IS NOT NULL OR (CASE WHEN b23 LIKE '% helper %' THEN NULL ELSE FALSE END))) AS "no-helper#2",
  w1 AS "helper-not-in-these-days#1",
  (b70 IS NOT NULL OR (CASE WHEN b23 LIKE '% helper %' THEN NULL ELSE FALSE END)) AS "helper-not-in-these-days#2",
  (((b71 IS NOT NULL OR (CASE WHEN b23 LIKE '% helperFrom %' THEN NULL ELSE FALSE END)) AND (b71 > DATE '2019-12-31')) OR ((b72 IS NOT NULL OR (CASE WHEN b23 LIKE '% helperUntil %' THEN NULL ELSE FALSE END)) AND (b72 < DATE '2019-12-31'))) AS "helper-not-in-these-days#3",
  w1 AS "helper-is-poor#1",
  (b73 IS NOT NULL OR (CASE WHEN b23 LIKE '% helperNumber %' THEN NULL ELSE FALSE END)) AS "helper-is-poor#2",
  (CASE WHEN coalesce(b74, FALSE) THEN TRUE WHEN coalesce(b75, FALSE) OR NOT (b73 IS NOT NULL) THEN NULL ELSE FALSE END) AS "helper-is-poor#3",
  w1 AS "labour-without-development-measure#1",
  (CASE WHEN coalesce(b76, FALSE) THEN TRUE WHEN coalesce(b77, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "labour-without-development-measure#2",
  ((NOT (b78 IS NOT NULL OR (CASE WHEN b23 LIKE '% measures %' THEN NULL ELSE FALSE END))) OR (NOT b79)) AS "labour-without-development-measure#3",
  b80 AS "allowance-measure-fits-nobody#1",
  (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "allowance-measure-fits-nobody#2",
  b81 AS "support-measure-fits-nobody#1",
  (CASE WHEN coalesce(b42, FALSE) THEN FALSE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "support-measure-fits-nobody#2",
  b82 AS "disability-measure-fits-nobody#1",
  (CASE WHEN coalesce(b30, FALSE) THEN FALSE WHEN coalesce(b31, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "disability-measure-fits-nobody#2",
  b83 AS "job-measure-fits-nobody#1",
  (CASE WHEN coalesce(b84, FALSE) THEN FALSE WHEN coalesce(b85, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "job-measure-fits-nobody#2",
  ((NOT (b1 IN ('ordinary'))) AND ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT))) AS "registered-household-large-deposit",
  (CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b87 END) AS "head-age",
  (CASE WHEN coalesce(b88, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b89 END) AS "spouse-age",
  ((CASE WHEN coalesce(b5, FALSE) THEN TRUE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "no-head",
  ((CASE WHEN coalesce(b90, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b91, 0) END) > CAST(1 AS BIGINT)) AS "two-spouses",
  (((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "head-and-spouse-of-one-sex",
  ((CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b93, 0) END) >= CAST(7 AS BIGINT)) AS "household-of-many-members",
  (CASE WHEN coalesce(b94, FALSE) THEN FALSE WHEN coalesce(b95, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "household-without-members",
  ((CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "minor-head-beside-adult",
  (NOT (b96 = (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b93, 0) END))) AS "member-count-differs",
  ((CASE WHEN coalesce(b98, FALSE) OR NOT (b97 IS NOT NULL) THEN NULL ELSE coalesce(b99, 0) END) > CAST(3 AS BIGINT)) AS "phone-shared",
  ((CASE WHEN coalesce(b101, FALSE) OR NOT (b100 IS NOT NULL) THEN NULL ELSE coalesce(b102, 0) END) > CAST(3 AS BIGINT)) AS "card-shared",
  (NOT b103) AS "phone-form-wrong",
  (NOT b104) AS "card-form-wrong",
  (NOT (b21 IS NOT NULL OR (CASE WHEN b23 LIKE '% householdKind %' THEN NULL ELSE FALSE END))) AS "kind-empty",
  (NOT (b1 IS NOT NULL OR (CASE WHEN b23 LIKE '% status %' THEN NULL ELSE FALSE END))) AS "status-empty",
  (NOT (b105 IS NOT NULL OR (CASE WHEN b23 LIKE '% standard %' THEN NULL ELSE FALSE END))) AS "standard-empty",
  (NOT (b26 IS NOT NULL OR (CASE WHEN b23 LIKE '% mainCause %' THEN NULL ELSE FALSE END))) AS "main-cause-empty",
  (((b1 IN ('poor', 'fallen-back', 'newly-identified')) AND (b21 IN ('general', 'allowance', 'extremely-poor-out'))) OR ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b21 IN ('general-poor', 'allowance-poor', 'extremely-poor')))) AS "kind-contradicts-status",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (NOT (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END)))) AS "out-without-exit-year",
  ((b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END)) AND (b22 < b24)) AS "exit-before-identification",
  ((b1 IN ('poor', 'newly-identified')) AND (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END))) AS "poor-with-exit-year",
  (b106 IS NOT NULL OR (CASE WHEN b23 LIKE '% thirdOtherCause %' THEN NULL ELSE FALSE END)) AS "too-many-other-causes",
  (((b25 IS NOT NULL OR (CASE WHEN b23 LIKE '% otherCause %' THEN NULL ELSE FALSE END)) AND (b25 = b26)) OR ((b27 IS NOT NULL OR (CASE WHEN b23 LIKE '% secondOtherCause %' THEN NULL ELSE FALSE END)) AND (b27 = b26))) AS "other-cause-equals-main",
  ((b26 IN ('illness')) AND (CASE WHEN coalesce(b28, FALSE) THEN FALSE WHEN coalesce(b29, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "cause-illness-nobody-ill",
  ((b26 IN ('disability')) AND (CASE WHEN coalesce(b30, FALSE) THEN FALSE WHEN coalesce(b31, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "cause-disability-nobody-disabled",
  ((b26 IN ('schooling')) AND (CASE WHEN coalesce(b32, FALSE) THEN FALSE WHEN coalesce(b33, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "cause-schooling-no-student-a",
  ((b26 IN ('schooling')) AND (CASE WHEN coalesce(b34, FALSE) THEN FALSE WHEN coalesce(b35, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "cause-schooling-no-student-b",
  ((b26 IN ('no-labour')) AND ((CASE WHEN coalesce(b36, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b37, 0) END) >= CAST(3 AS BIGINT))) AS "cause-labour-many-workers",
  ((b1 IN ('poor', 'fallen-back', 'newly-identified')) AND (w0 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AND (NOT (b26 IN ('illness', 'disability', 'schooling')))) AS "poor-above-line-without-such-cause",
  ((b1 IN ('poor', 'fallen-back', 'newly-identified')) AND (w0 > CAST(2000000 AS BIGINT))) AS "poor-with-high-income",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (w0 < (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END))) AS "out-below-line",
  ((b21 IN ('allowance-poor', 'allowance')) AND (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "allowance-kind-nobody-on-it",
  ((b21 IN ('extremely-poor', 'extremely-poor-out')) AND (CASE WHEN coalesce(b42, FALSE) THEN FALSE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "extremely-poor-kind-nobody-on-it",
  ((b21 IN ('general-poor', 'general')) AND (CASE WHEN coalesce(b44, FALSE) THEN TRUE WHEN coalesce(b45, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "general-kind-somebody-on-allowance",
  ((NOT (b46 IS NOT NULL OR (CASE WHEN b23 LIKE '% arable %' THEN NULL ELSE FALSE END))) OR (NOT (b47 IS NOT NULL OR (CASE WHEN b23 LIKE '% irrigated %' THEN NULL ELSE FALSE END)))) AS "arable-empty",
  ((NOT (b48 IS NOT NULL OR (CASE WHEN b23 LIKE '% forest %' THEN NULL ELSE FALSE END))) OR (NOT (b49 IS NOT NULL OR (CASE WHEN b23 LIKE '% forestReturned %' THEN NULL ELSE FALSE END)))) AS "forest-empty",
  ((NOT (b50 IS NOT NULL OR (CASE WHEN b23 LIKE '% orchard %' THEN NULL ELSE FALSE END))) OR (NOT (b51 IS NOT NULL OR (CASE WHEN b23 LIKE '% pasture %' THEN NULL ELSE FALSE END))) OR (NOT (b52 IS NOT NULL OR (CASE WHEN b23 LIKE '% water %' THEN NULL ELSE FALSE END)))) AS "other-land-empty",
  ((NOT (b53 IS NOT NULL OR (CASE WHEN b23 LIKE '% productionPower %' THEN NULL ELSE FALSE END))) OR (NOT (b54 IS NOT NULL OR (CASE WHEN b23 LIKE '% homePower %' THEN NULL ELSE FALSE END))) OR (NOT (b55 IS NOT NULL OR (CASE WHEN b23 LIKE '% broadcast %' THEN NULL ELSE FALSE END)))) AS "power-empty",
  ((NOT (b56 IS NOT NULL OR (CASE WHEN b23 LIKE '% waterShort %' THEN NULL ELSE FALSE END))) OR (NOT (b57 IS NOT NULL OR (CASE WHEN b23 LIKE '% waterSafe %' THEN NULL ELSE FALSE END)))) AS "water-empty",
  ((NOT (b58 IS NOT NULL OR (CASE WHEN b23 LIKE '% roadDistance %' THEN NULL ELSE FALSE END)))) AS "road-distance-empty",
  ((NOT (b59 IS NOT NULL OR (CASE WHEN b23 LIKE '% road %' THEN NULL ELSE FALSE END)))) AS "road-empty",
  ((NOT (b60 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseArea %' THEN NULL ELSE FALSE END)))) AS "house-area-empty",
  ((NOT (b61 IS NOT NULL OR (CASE WHEN b23 LIKE '% unsafeHouse %' THEN NULL ELSE FALSE END)))) AS "unsafe-house-empty",
  ((NOT (b62 IS NOT NULL OR (CASE WHEN b23 LIKE '% toilet %' THEN NULL ELSE FALSE END))) OR (NOT (b63 IS NOT NULL OR (CASE WHEN b23 LIKE '% fuel %' THEN NULL ELSE FALSE END)))) AS "toilet-or-fuel-empty",
  ((NOT (b64 IS NOT NULL OR (CASE WHEN b23 LIKE '% cooperative %' THEN NULL ELSE FALSE END))) OR (NOT (b65 IS NOT NULL OR (CASE WHEN b23 LIKE '% leadingCompany %' THEN NULL ELSE FALSE END))) OR (NOT (b66 IS NOT NULL OR (CASE WHEN b23 LIKE '% leader %' THEN NULL ELSE FALSE END)))) AS "linkage-empty",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b61 OR ((b67 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)) AND (b67 IN ('C', 'D'))))) AS "out-in-unsafe-house",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND b56) AS "out-short-of-water",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (NOT b57)) AS "out-with-unsafe-water",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (NOT b54)) AS "out-without-power",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b60 < CAST(CAST(CAST(10 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) AS "out-in-tiny-house",
  (b61 AND (NOT (b67 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)))) AS "unsafe-without-grade",
  ((NOT b61) AND ((b67 IS NOT NULL OR (CASE WHEN b23 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)) AND (b67 IN ('C', 'D')))) AS "graded-unsafe-but-not-said",
  (b47 > b46) AS "irrigated-above-arable",
  (b49 > (b48 + b51)) AS "returned-above-forest",
  (b46 >= CAST(CAST(CAST(10 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-arable",
  (b48 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-forest",
  (b50 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-orchard",
  (b51 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-pasture",
  (b52 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-water",
  (b60 >= CAST(CAST(CAST(500 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "roomy-house",
  (b58 > CAST(CAST(CAST(2 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "road-far",
  (b58 > CAST(CAST(CAST(5 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "road-very-far",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b26 IN ('illness')) AND (CASE WHEN coalesce(b68, FALSE) THEN TRUE WHEN coalesce(b69, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "ill-without-serious-illness-insurance",
  (w1 AND (NOT (b70 IS NOT NULL OR (CASE WHEN b23 LIKE '% helper %' THEN NULL ELSE FALSE END)))) AS "no-helper",
  (w1 AND (b70 IS NOT NULL OR (CASE WHEN b23 LIKE '% helper %' THEN NULL ELSE FALSE END)) AND (((b71 IS NOT NULL OR (CASE WHEN b23 LIKE '% helperFrom %' THEN NULL ELSE FALSE END)) AND (b71 > DATE '2019-12-31')) OR ((b72 IS NOT NULL OR (CASE WHEN b23 LIKE '% helperUntil %' THEN NULL ELSE FALSE END)) AND (b72 < DATE '2019-12-31')))) AS "helper-not-in-these-days",
  (w1 AND (b73 IS NOT NULL OR (CASE WHEN b23 LIKE '% helperNumber %' THEN NULL ELSE FALSE END)) AND (CASE WHEN coalesce(b74, FALSE) THEN TRUE WHEN coalesce(b75, FALSE) OR NOT (b73 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "helper-is-poor",
  (w1 AND (CASE WHEN coalesce(b76, FALSE) THEN TRUE WHEN coalesce(b77, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((NOT (b78 IS NOT NULL OR (CASE WHEN b23 LIKE '% measures %' THEN NULL ELSE FALSE END))) OR (NOT b79))) AS "labour-without-development-measure",
  (b80 AND (CASE WHEN coalesce(b40, FALSE) THEN FALSE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "allowance-measure-fits-nobody",
  (b81 AND (CASE WHEN coalesce(b42, FALSE) THEN FALSE WHEN coalesce(b43, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "support-measure-fits-nobody",
  (b82 AND (CASE WHEN coalesce(b30, FALSE) THEN FALSE WHEN coalesce(b31, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "disability-measure-fits-nobody",
  (b83 AND (CASE WHEN coalesce(b84, FALSE) THEN FALSE WHEN coalesce(b85, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "job-measure-fits-nobody",
  ((CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b108, 0) END) > CAST(1 AS BIGINT)) AS "two-heads",
  (CASE WHEN coalesce(b109, FALSE) THEN TRUE WHEN coalesce(b110, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "income-does-not-add-up"
FROM (
SELECT *, (CASE WHEN coalesce(b39, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v)) END) AS w0,
  (b1 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w1
FROM (
SELECT r.id AS b0, r."status" AS b1, r."id" AS b2, s1.a1 AS b3, s1.a0 AS b4, s2.a6 AS b5, s2.a7 AS b6, s2.a8 AS b7, s2.a9 AS b8, s2.a10 AS b9, s2.a11 AS b10, s2.a12 AS b11, s2.a13 AS b12, s2.a14 AS b13, s2.a15 AS b14, s2.a16 AS b15, s2.a17 AS b16, s2.a18 AS b17, s2.a19 AS b18, s2.a20 AS b19, s2.a21 AS b20, r."householdKind" AS b21, r."exitYear" AS b22, r."notCollected" AS b23, r."identifiedYear" AS b24, r."otherCause" AS b25, r."mainCause" AS b26, r."secondOtherCause" AS b27, s2.a22 AS b28, s2.a23 AS b29, s2.a24 AS b30, s2.a25 AS b31, s2.a26 AS b32, s2.a27 AS b33, s2.a28 AS b34, s2.a29 AS b35, s2.a31 AS b36, s2.a30 AS b37, s3.a2 AS b38, s3.a3 AS b39, s2.a32 AS b40, s2.a33 AS b41, s2.a34 AS b42, s2.a35 AS b43, s2.a36 AS b44, s2.a37 AS b45, r."arable" AS b46, r."irrigated" AS b47, r."forest" AS b48, r."forestReturned" AS b49, r."orchard" AS b50, r."pasture" AS b51, r."water" AS b52, r."productionPower" AS b53, r."homePower" AS b54, r."broadcast" AS b55, r."waterShort" AS b56, r."waterSafe" AS b57, r."roadDistance" AS b58, r."road" AS b59, r."houseArea" AS b60, r."unsafeHouse" AS b61, r."toilet" AS b62, r."fuel" AS b63, r."cooperative" AS b64, r."leadingCompany" AS b65, r."leader" AS b66, r."houseGrade" AS b67, s2.a38 AS b68, s2.a39 AS b69, r."helper" AS b70, r."helperFrom" AS b71, r."helperUntil" AS b72, r."helperNumber" AS b73, s4.a0 AS b74, s4.a1 AS b75, s2.a40 AS b76, s2.a41 AS b77, r."measures" AS b78, r."developmentMeasure" AS b79, r."allowanceMeasure" AS b80, r."extremelyPoorMeasure" AS b81, r."disabilityMeasure" AS b82, r."jobMeasure" AS b83, s2.a42 AS b84, s2.a43 AS b85, s2.a1 AS b86, s2.a0 AS b87, s2.a5 AS b88, s2.a4 AS b89, s2.a45 AS b90, s2.a44 AS b91, s2.a47 AS b92, s2.a46 AS b93, s2.a48 AS b94, s2.a49 AS b95, r."statedMemberCount" AS b96, r."phone" AS b97, s5.a1 AS b98, s5.a0 AS b99, r."card" AS b100, s6.a1 AS b101, s6.a0 AS b102, r."phoneRight" AS b103, r."cardRight" AS b104, r."standard" AS b105, r."thirdOtherCause" AS b106, s2.a51 AS b107, s2.a50 AS b108, s3.a4 AS b109, s3.a5 AS b110
FROM household AS r
LEFT JOIN stage_19 AS s1 ON s1.key = r."id"
LEFT JOIN stage_15 AS s2 ON s2.key = r."id"
LEFT JOIN stage_16 AS s3 ON s3.key = r."id"
LEFT JOIN stage_20 AS s4 ON s4.key = r."helperNumber"
LEFT JOIN stage_21 AS s5 ON s5.key = r."phone"
LEFT JOIN stage_22 AS s6 ON s6.key = r."card"
)
);

CREATE TEMP TABLE result_personYear AS
SELECT b0 AS id,
  (b1 = year(DATE '2019-12-31')) AS "same-grade-three-years#1",
  w0 AS "same-grade-three-years#2",
  (CASE WHEN coalesce(b9, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b7, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) END) AS "same-grade-three-years#3",
  (b2 = (CASE WHEN coalesce(b6, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b4, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) END)) AS "same-grade-as-year-before",
  ((b1 = year(DATE '2019-12-31')) AND w0 AND (CASE WHEN coalesce(b9, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b7, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b8, x -> x.o = list_min(list_transform(b8, y -> y.o))), z -> z.v)) END)) AS "same-grade-three-years"
FROM (
SELECT *, (b2 = (CASE WHEN coalesce(b6, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b4, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b5, x -> x.o = list_min(list_transform(b5, y -> y.o))), z -> z.v)) END)) AS w0
FROM (
SELECT r.id AS b0, r."year" AS b1, r."schoolGrade" AS b2, r1."key" AS b3, s1.a2 AS b4, s1.a0 AS b5, s1.a1 AS b6, s2.a2 AS b7, s2.a0 AS b8, s2.a1 AS b9
FROM personYear AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_23 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
LEFT JOIN stage_24 AS s2 ON s2.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
)
);

CREATE TEMP TABLE result_householdYear AS
SELECT b0 AS id,
  (NOT (b1 IS NOT NULL OR (CASE WHEN b2 LIKE '% familyPlanningPay %' THEN NULL ELSE FALSE END))) AS "transfer-item-empty#1",
  (NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) AS "transfer-item-empty#2",
  (NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) AS "transfer-item-empty#3",
  (NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) AS "transfer-item-empty#4",
  (NOT (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END))) AS "transfer-item-empty#5",
  (NOT (b7 IS NOT NULL OR (CASE WHEN b2 LIKE '% otherTransfer %' THEN NULL ELSE FALSE END))) AS "transfer-item-empty#6",
  (b8 > CAST(0 AS BIGINT)) AS "wage-small#1",
  (b8 < CAST(10000 AS BIGINT)) AS "wage-small#2",
  (b9 > CAST(0 AS BIGINT)) AS "business-small#1",
  (b9 < CAST(10000 AS BIGINT)) AS "business-small#2",
  (b10 > CAST(0 AS BIGINT)) AS "property-small#1",
  (b10 < CAST(10000 AS BIGINT)) AS "property-small#2",
  (b11 > CAST(0 AS BIGINT)) AS "transfer-small#1",
  (b11 < CAST(10000 AS BIGINT)) AS "transfer-small#2",
  (b3 > CAST(0 AS BIGINT)) AS "allowance-money-small#1",
  (b3 < CAST(20000 AS BIGINT)) AS "allowance-money-small#2",
  (b1 > CAST(0 AS BIGINT)) AS "plan-money-small#1",
  (b1 < CAST(10000 AS BIGINT)) AS "plan-money-small#2",
  (b5 > CAST(0 AS BIGINT)) AS "pension-money-small#1",
  (b5 < CAST(7000 AS BIGINT)) AS "pension-money-small#2",
  (w1 <= CAST(0 AS BIGINT)) AS "income-per-head-impossible#1",
  (w1 > CAST(10000000 AS BIGINT)) AS "income-per-head-impossible#2",
  (w1 < CAST(50000 AS BIGINT)) AS "income-per-head-odd#1",
  (w1 > CAST(3000000 AS BIGINT)) AS "income-per-head-odd#2",
  (b9 > CAST(0 AS BIGINT)) AS "business-without-expense#1",
  (b12 = CAST(0 AS BIGINT)) AS "business-without-expense#2",
  (b14 = year(DATE '2019-12-31')) AS "wage-nobody-works#1",
  (b8 > CAST(0 AS BIGINT)) AS "wage-nobody-works#2",
  (CASE WHEN coalesce(b16, FALSE) THEN FALSE WHEN coalesce(b17, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE TRUE END) AS "wage-nobody-works#3",
  (b14 = year(DATE '2019-12-31')) AS "works-without-wage#1",
  (b8 <= CAST(10000 AS BIGINT)) AS "works-without-wage#2",
  (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE FALSE END) AS "works-without-wage#3",
  (b14 = year(DATE '2019-12-31')) AS "elder-without-pension-money#1",
  (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-without-pension-money#2",
  ((NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (b5 = CAST(0 AS BIGINT))) AS "elder-without-pension-money#3",
  (b14 = year(DATE '2019-12-31')) AS "pension-money-nobody-old#1",
  (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END)) AS "pension-money-nobody-old#2",
  (b5 > CAST(0 AS BIGINT)) AS "pension-money-nobody-old#3",
  (CASE WHEN coalesce(b22, FALSE) THEN FALSE WHEN coalesce(b23, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE TRUE END) AS "pension-money-nobody-old#4",
  (b14 = year(DATE '2019-12-31')) AS "income-unchanged-three-years#1",
  w2 AS "income-unchanged-three-years#2",
  (CASE WHEN coalesce(b30, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b28, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v)) END) AS "income-unchanged-three-years#3",
  (b14 = year(DATE '2019-12-31')) AS "allowance-kind-without-money#1",
  (b31 IN ('allowance-poor', 'allowance')) AS "allowance-kind-without-money#2",
  ((NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (b3 = CAST(0 AS BIGINT))) AS "allowance-kind-without-money#3",
  (b14 = year(DATE '2019-12-31')) AS "extremely-poor-kind-without-money#1",
  (b31 IN ('extremely-poor', 'extremely-poor-out')) AS "extremely-poor-kind-without-money#2",
  ((NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (b4 = CAST(0 AS BIGINT))) AS "extremely-poor-kind-without-money#3",
  ((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) AS "both-allowance-and-support-money#1",
  ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT))) AS "both-allowance-and-support-money#2",
  (b14 = year(DATE '2019-12-31')) AS "general-kind-with-money#1",
  (b31 IN ('general-poor', 'general')) AS "general-kind-with-money#2",
  (((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) OR ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT)))) AS "general-kind-with-money#3",
  (b14 = year(DATE '2019-12-31')) AS "ecology-money-without-returned-land#1",
  (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END)) AS "ecology-money-without-returned-land#2",
  (b6 > CAST(0 AS BIGINT)) AS "ecology-money-without-returned-land#3",
  ((NOT (b32 IS NOT NULL OR (CASE WHEN b33 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) OR (b32 = CAST(0 AS BIGINT))) AS "ecology-money-without-returned-land#4",
  ((CASE WHEN (b24 - (CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END)) IS NULL OR ((CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END) - b24) IS NULL THEN NULL ELSE greatest((b24 - (CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END)), ((CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END) - b24)) END) < CAST(100 AS BIGINT)) AS "same-income-as-year-before",
  (NOT (b8 IS NOT NULL OR (CASE WHEN b2 LIKE '% wage %' THEN NULL ELSE FALSE END))) AS "wage-empty",
  (NOT (b9 IS NOT NULL OR (CASE WHEN b2 LIKE '% business %' THEN NULL ELSE FALSE END))) AS "business-empty",
  (NOT (b10 IS NOT NULL OR (CASE WHEN b2 LIKE '% property %' THEN NULL ELSE FALSE END))) AS "property-empty",
  (NOT (b11 IS NOT NULL OR (CASE WHEN b2 LIKE '% transfer %' THEN NULL ELSE FALSE END))) AS "transfer-empty",
  (NOT (b12 IS NOT NULL OR (CASE WHEN b2 LIKE '% businessExpense %' THEN NULL ELSE FALSE END))) AS "business-expense-empty",
  ((NOT (b1 IS NOT NULL OR (CASE WHEN b2 LIKE '% familyPlanningPay %' THEN NULL ELSE FALSE END))) OR (NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (NOT (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END))) OR (NOT (b7 IS NOT NULL OR (CASE WHEN b2 LIKE '% otherTransfer %' THEN NULL ELSE FALSE END)))) AS "transfer-item-empty",
  ((b8 > CAST(0 AS BIGINT)) AND (b8 < CAST(10000 AS BIGINT))) AS "wage-small",
  ((b9 > CAST(0 AS BIGINT)) AND (b9 < CAST(10000 AS BIGINT))) AS "business-small",
  ((b10 > CAST(0 AS BIGINT)) AND (b10 < CAST(10000 AS BIGINT))) AS "property-small",
  ((b11 > CAST(0 AS BIGINT)) AND (b11 < CAST(10000 AS BIGINT))) AS "transfer-small",
  ((b3 > CAST(0 AS BIGINT)) AND (b3 < CAST(20000 AS BIGINT))) AS "allowance-money-small",
  ((b1 > CAST(0 AS BIGINT)) AND (b1 < CAST(10000 AS BIGINT))) AS "plan-money-small",
  ((b5 > CAST(0 AS BIGINT)) AND (b5 < CAST(7000 AS BIGINT))) AS "pension-money-small",
  ((w1 <= CAST(0 AS BIGINT)) OR (w1 > CAST(10000000 AS BIGINT))) AS "income-per-head-impossible",
  ((w1 < CAST(50000 AS BIGINT)) OR (w1 > CAST(3000000 AS BIGINT))) AS "income-per-head-odd",
  ((CASE WHEN ((b34 + b35) - b10) IS NULL OR (b10 - (b34 + b35)) IS NULL THEN NULL ELSE greatest(((b34 + b35) - b10), (b10 - (b34 + b35))) END) > CAST(100 AS BIGINT)) AS "property-does-not-add-up",
  ((CASE WHEN ((b1 + b3 + b4 + b5 + b6 + b7) - b11) IS NULL OR (b11 - (b1 + b3 + b4 + b5 + b6 + b7)) IS NULL THEN NULL ELSE greatest(((b1 + b3 + b4 + b5 + b6 + b7) - b11), (b11 - (b1 + b3 + b4 + b5 + b6 + b7))) END) > CAST(100 AS BIGINT)) AS "transfer-does-not-add-up",
  ((CASE WHEN ((b8 + b9 + b10 + b11) - b36) IS NULL OR (b36 - (b8 + b9 + b10 + b11)) IS NULL THEN NULL ELSE greatest(((b8 + b9 + b10 + b11) - b36), (b36 - (b8 + b9 + b10 + b11))) END) > CAST(100 AS BIGINT)) AS "gross-income-does-not-add-up",
  ((b9 > CAST(0 AS BIGINT)) AND (b12 = CAST(0 AS BIGINT))) AS "business-without-expense",
  (b12 > CAST(sign(CAST(b9 AS HUGEINT) * 3) * ((2 * abs(CAST(b9 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) AS "expense-above-business",
  ((b14 = year(DATE '2019-12-31')) AND (b8 > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b16, FALSE) THEN FALSE WHEN coalesce(b17, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "wage-nobody-works",
  ((b14 = year(DATE '2019-12-31')) AND (b8 <= CAST(10000 AS BIGINT)) AND (CASE WHEN coalesce(b18, FALSE) THEN TRUE WHEN coalesce(b19, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "works-without-wage",
  ((b14 = year(DATE '2019-12-31')) AND (CASE WHEN coalesce(b20, FALSE) THEN TRUE WHEN coalesce(b21, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (b5 = CAST(0 AS BIGINT)))) AS "elder-without-pension-money",
  ((b14 = year(DATE '2019-12-31')) AND (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END)) AND (b5 > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b22, FALSE) THEN FALSE WHEN coalesce(b23, FALSE) OR NOT (b15 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "pension-money-nobody-old",
  ((b14 = year(DATE '2019-12-31')) AND w2 AND (CASE WHEN coalesce(b30, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b28, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b29, x -> x.o = list_min(list_transform(b29, y -> y.o))), z -> z.v)) END)) AS "income-unchanged-three-years",
  ((b14 = year(DATE '2019-12-31')) AND (b31 IN ('allowance-poor', 'allowance')) AND ((NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (b3 = CAST(0 AS BIGINT)))) AS "allowance-kind-without-money",
  ((b14 = year(DATE '2019-12-31')) AND (b31 IN ('extremely-poor', 'extremely-poor-out')) AND ((NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (b4 = CAST(0 AS BIGINT)))) AS "extremely-poor-kind-without-money",
  (((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) AND ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT)))) AS "both-allowance-and-support-money",
  ((b14 = year(DATE '2019-12-31')) AND (b31 IN ('general-poor', 'general')) AND (((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) OR ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT))))) AS "general-kind-with-money",
  ((b14 = year(DATE '2019-12-31')) AND (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END)) AND (b6 > CAST(0 AS BIGINT)) AND ((NOT (b32 IS NOT NULL OR (CASE WHEN b33 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) OR (b32 = CAST(0 AS BIGINT)))) AS "ecology-money-without-returned-land"
FROM (
SELECT *, CAST(sign(w0) * sign(b13) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b13)) // (2 * abs(NULLIF(CAST(b13 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b8 + b9 + b10 + b11) - b12) AS w0,
  ((CASE WHEN (b24 - (CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END)) IS NULL OR ((CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END) - b24) IS NULL THEN NULL ELSE greatest((b24 - (CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END)), ((CASE WHEN coalesce(b27, FALSE) OR NOT ((b15 IS NOT NULL) AND b14 IS NOT NULL AND NOT coalesce(b25, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b26, x -> x.o = list_min(list_transform(b26, y -> y.o))), z -> z.v)) END) - b24)) END) < CAST(100 AS BIGINT)) AS w2
FROM (
SELECT r.id AS b0, r."familyPlanningPay" AS b1, r."notCollected" AS b2, r."allowancePay" AS b3, r."extremelyPoorPay" AS b4, r."pensionPay" AS b5, r."ecologyPay" AS b6, r."otherTransfer" AS b7, r."wage" AS b8, r."business" AS b9, r."property" AS b10, r."transfer" AS b11, r."businessExpense" AS b12, r1."statedMemberCount" AS b13, r."year" AS b14, r1."id" AS b15, s1.a52 AS b16, s1.a53 AS b17, s1.a54 AS b18, s1.a55 AS b19, s1.a56 AS b20, s1.a57 AS b21, s1.a58 AS b22, s1.a59 AS b23, r."netIncome" AS b24, s2.a2 AS b25, s2.a0 AS b26, s2.a1 AS b27, s3.a2 AS b28, s3.a0 AS b29, s3.a1 AS b30, r1."householdKind" AS b31, r1."forestReturned" AS b32, r1."notCollected" AS b33, r."dividend" AS b34, r."otherProperty" AS b35, r."grossIncome" AS b36
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_15 AS s1 ON s1.key = r1."id"
LEFT JOIN stage_25 AS s2 ON s2.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
LEFT JOIN stage_26 AS s3 ON s3.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
)
)
);

CREATE TEMP TABLE result_village AS
SELECT b0 AS id,
  (NOT (b1 = (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END))) AS "village-poor-households-differ",
  (NOT (b5 = (CASE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END))) AS "village-poor-people-differ",
  (b8 < (CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b10, 0) END)) AS "village-allowance-households-fewer",
  (b11 < (CASE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b13, 0) END)) AS "village-unsafe-houses-fewer",
  (b14 < (CASE WHEN coalesce(b15, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b16, 0) END)) AS "village-water-short-fewer"
FROM (
SELECT r.id AS b0, r."poorHouseholds" AS b1, r."code" AS b2, s1.a1 AS b3, s1.a0 AS b4, r."poorPeople" AS b5, s2.a1 AS b6, s2.a0 AS b7, r."allowanceHouseholds" AS b8, s2.a3 AS b9, s2.a2 AS b10, r."unsafeHouses" AS b11, s1.a3 AS b12, s1.a2 AS b13, r."shortOfWater" AS b14, s1.a5 AS b15, s1.a4 AS b16
FROM village AS r
LEFT JOIN stage_27 AS s1 ON s1.key = r."code"
LEFT JOIN stage_28 AS s2 ON s2.key = r."code"
);
