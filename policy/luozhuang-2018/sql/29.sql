-- Article 29, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('dead'))) AS a0,
  bool_or((TRUE AND (b0 IN ('dead'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('moved-out', 'cancelled', 'abroad', 'imprisoned'))) AS a2,
  bool_or((TRUE AND (b0 IN ('moved-out', 'cancelled', 'abroad', 'imprisoned'))) IS NULL) AS a3,
  bool_or(TRUE AND ((b0 IN ('dead')) AND (date_diff('day', b1, DATE '2019-12-31') > CAST(30 AS BIGINT)))) AS a4,
  bool_or((TRUE AND ((b0 IN ('dead')) AND (date_diff('day', b1, DATE '2019-12-31') > CAST(30 AS BIGINT)))) IS NULL) AS a5,
  count(*) FILTER (WHERE TRUE) AS a6,
  bool_or((TRUE) IS NULL) AS a7,
  bool_or(TRUE AND (b0 IN ('moved-out', 'cancelled'))) AS a8,
  bool_or((TRUE AND (b0 IN ('moved-out', 'cancelled'))) IS NULL) AS a9,
  bool_or(TRUE AND (b0 IN ('normal'))) AS a10,
  bool_or((TRUE AND (b0 IN ('normal'))) IS NULL) AS a11,
  bool_or(TRUE AND (b0 IN ('moved-out'))) AS a12,
  bool_or((TRUE AND (b0 IN ('moved-out'))) IS NULL) AS a13
FROM (
SELECT r."state" AS b0, r."stateDate" AS b1, r."person" AS b2
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_2 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31'))) IS NULL) AS a1,
  bool_or(TRUE AND ((date_diff('day', b0, DATE '2019-12-31') > CAST(30 AS BIGINT)) OR (date_diff('day', b1, DATE '2019-12-31') > CAST(30 AS BIGINT)))) AS a2,
  bool_or((TRUE AND ((date_diff('day', b0, DATE '2019-12-31') > CAST(30 AS BIGINT)) OR (date_diff('day', b1, DATE '2019-12-31') > CAST(30 AS BIGINT)))) IS NULL) AS a3
FROM (
SELECT r."deathDate" AS b0, r."cremationDate" AS b1, r."person" AS b2
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_3 AS
SELECT b5 AS key, bool_or(TRUE AND ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue')))) IS NULL) AS a1,
  bool_or(TRUE AND ((b1 IN ('normal', 'overdue')) AND ((b0 IN ('car', 'small-bus', 'pick-up')) AND ((b2 >= CAST(3000000 AS BIGINT)) OR ((year(DATE '2019-12-31') - year(b3) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) <= CAST(8 AS BIGINT)))))) AS a2,
  bool_or((TRUE AND ((b1 IN ('normal', 'overdue')) AND ((b0 IN ('car', 'small-bus', 'pick-up')) AND ((b2 >= CAST(3000000 AS BIGINT)) OR ((year(DATE '2019-12-31') - year(b3) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) <= CAST(8 AS BIGINT)))))) IS NULL) AS a3,
  bool_or(TRUE AND ((b1 IN ('normal', 'overdue')) AND (NOT ((b0 IN ('car', 'small-bus', 'pick-up')) AND ((b2 >= CAST(3000000 AS BIGINT)) OR ((year(DATE '2019-12-31') - year(b3) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) <= CAST(8 AS BIGINT))))))) AS a4,
  bool_or((TRUE AND ((b1 IN ('normal', 'overdue')) AND (NOT ((b0 IN ('car', 'small-bus', 'pick-up')) AND ((b2 >= CAST(3000000 AS BIGINT)) OR ((year(DATE '2019-12-31') - year(b3) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) <= CAST(8 AS BIGINT))))))) IS NULL) AS a5,
  bool_or(TRUE AND ((b0 IN ('lorry', 'small-lorry', 'bus')) AND (b4 IN ('commercial')) AND (b1 IN ('normal', 'overdue')))) AS a6,
  bool_or((TRUE AND ((b0 IN ('lorry', 'small-lorry', 'bus')) AND (b4 IN ('commercial')) AND (b1 IN ('normal', 'overdue')))) IS NULL) AS a7,
  bool_or(TRUE AND ((b1 IN ('normal', 'overdue')) AND (b0 IN ('tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair')))) AS a8,
  bool_or((TRUE AND ((b1 IN ('normal', 'overdue')) AND (b0 IN ('tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair')))) IS NULL) AS a9,
  bool_or(TRUE AND ((b1 IN ('normal', 'overdue')) AND (NOT (b0 IN ('tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair'))))) AS a10,
  bool_or((TRUE AND ((b1 IN ('normal', 'overdue')) AND (NOT (b0 IN ('tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair'))))) IS NULL) AS a11,
  count(*) FILTER (WHERE (((b1 IN ('normal', 'overdue'))))) AS a12,
  bool_or(((((b1 IN ('normal', 'overdue'))))) IS NULL) AS a13,
  bool_or(TRUE AND ((b1 IN ('normal', 'overdue')) AND ((b4 IN ('commercial')) OR (b0 IN ('small-bus', 'pick-up', 'small-lorry'))) AND ((year(DATE '2019-12-31') - year(b3) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) >= CAST(8 AS BIGINT)))) AS a14,
  bool_or((TRUE AND ((b1 IN ('normal', 'overdue')) AND ((b4 IN ('commercial')) OR (b0 IN ('small-bus', 'pick-up', 'small-lorry'))) AND ((year(DATE '2019-12-31') - year(b3) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) >= CAST(8 AS BIGINT)))) IS NULL) AS a15
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."value" AS b2, r."firstRegistered" AS b3, r."use" AS b4, r."person" AS b5
FROM vehicle AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_4 AS
SELECT b4 AS key, bool_or(TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')) AND ((b2 > CAST(10000000 AS BIGINT)) OR (b3 > CAST(0 AS BIGINT))))) AS a2,
  bool_or((TRUE AND ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')) AND ((b2 > CAST(10000000 AS BIGINT)) OR (b3 > CAST(0 AS BIGINT))))) IS NULL) AS a3,
  bool_or(TRUE AND (b0 IN ('company', 'sole', 'partnership', 'cooperative', 'self-employed'))) AS a4,
  bool_or((TRUE AND (b0 IN ('company', 'sole', 'partnership', 'cooperative', 'self-employed'))) IS NULL) AS a5,
  bool_or(TRUE AND (b0 IN ('cooperative'))) AS a6,
  bool_or((TRUE AND (b0 IN ('cooperative'))) IS NULL) AS a7,
  bool_or(TRUE AND (b0 IN ('company', 'sole', 'partnership', 'self-employed'))) AS a8,
  bool_or((TRUE AND (b0 IN ('company', 'sole', 'partnership', 'self-employed'))) IS NULL) AS a9,
  bool_or(TRUE AND (b0 IN ('self-employed'))) AS a10,
  bool_or((TRUE AND (b0 IN ('self-employed'))) IS NULL) AS a11,
  bool_or(TRUE AND (b0 IN ('company', 'sole', 'partnership'))) AS a12,
  bool_or((TRUE AND (b0 IN ('company', 'sole', 'partnership'))) IS NULL) AS a13,
  bool_or(TRUE AND (b1 IN ('revoked', 'cancelled', 'moved-out'))) AS a14,
  bool_or((TRUE AND (b1 IN ('revoked', 'cancelled', 'moved-out'))) IS NULL) AS a15,
  bool_or(TRUE AND (b1 IN ('active'))) AS a16,
  bool_or((TRUE AND (b1 IN ('active'))) IS NULL) AS a17
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."capital" AS b2, r."paidIn" AS b3, r."person" AS b4
FROM company AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE stage_5 AS
SELECT b3 AS key, bool_or(TRUE AND (b0 IN ('commercial', 'shop', 'parking'))) AS a0,
  bool_or((TRUE AND (b0 IN ('commercial', 'shop', 'parking'))) IS NULL) AS a1,
  count(*) FILTER (WHERE (((b0 IN ('commercial', 'homestead', 'resettlement'))))) AS a2,
  bool_or(((((b0 IN ('commercial', 'homestead', 'resettlement'))))) IS NULL) AS a3,
  bool_or(TRUE AND ((b0 IN ('commercial', 'shop', 'parking')) AND ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT)))))) AS a4,
  bool_or((TRUE AND ((b0 IN ('commercial', 'shop', 'parking')) AND ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT)))))) IS NULL) AS a5,
  bool_or(TRUE AND ((b0 IN ('commercial', 'shop', 'parking')) AND (NOT ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT))))))) AS a6,
  bool_or((TRUE AND ((b0 IN ('commercial', 'shop', 'parking')) AND (NOT ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT))))))) IS NULL) AS a7,
  bool_or(TRUE AND ((b0 IN ('commercial', 'homestead', 'resettlement')) AND ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT)))))) AS a8,
  bool_or((TRUE AND ((b0 IN ('commercial', 'homestead', 'resettlement')) AND ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT)))))) IS NULL) AS a9,
  count(*) FILTER (WHERE ((((b0 IN ('commercial', 'homestead', 'resettlement')) AND (NOT ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT))))))))) AS a10,
  bool_or((((((b0 IN ('commercial', 'homestead', 'resettlement')) AND (NOT ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= CAST(50 AS BIGINT))))))))) IS NULL) AS a11
FROM (
SELECT r."use" AS b0, r."acquired" AS b1, r."percent" AS b2, r."person" AS b3
FROM realEstate AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_6 AS
SELECT b3 AS key, bool_or(TRUE AND (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired'))) AS a0,
  bool_or((TRUE AND (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired'))) IS NULL) AS a1,
  bool_or((b1 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) AND b1 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31)) AND (b2 > CAST(0 AS BIGINT))) AS a2,
  bool_or(((b1 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) AND b1 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31)) AND (b2 > CAST(0 AS BIGINT))) IS NULL) AS a3,
  bool_or((b1 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b1 <= make_date(year(DATE '2019-12-31'), 12, 31)) AND (b2 > CAST(0 AS BIGINT))) AS a4,
  bool_or(((b1 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b1 <= make_date(year(DATE '2019-12-31'), 12, 31)) AND (b2 > CAST(0 AS BIGINT))) IS NULL) AS a5,
  bool_or(TRUE AND (b0 IN ('survivor', 'temporary', 'village-cadre', 'welfare-post'))) AS a6,
  bool_or((TRUE AND (b0 IN ('survivor', 'temporary', 'village-cadre', 'welfare-post'))) IS NULL) AS a7,
  sum(CASE WHEN TRUE THEN b2 END) AS a8,
  bool_or((TRUE) IS NULL OR (TRUE AND b2 IS NULL)) AS a9
FROM (
SELECT r."kind" AS b0, r."paidOn" AS b1, r."pay" AS b2, r."person" AS b3
FROM payroll AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

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
SELECT b3 AS key, bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) IS NULL) AS a1,
  sum(CASE WHEN (((b0 IN ('current')))) THEN b2 END) AS a2,
  bool_or(((((b0 IN ('current'))))) IS NULL OR ((((b0 IN ('current')))) AND b2 IS NULL)) AS a3
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."amount" AS b2, r."person" AS b3
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_9 AS
SELECT b3 AS key, bool_or(TRUE AND ((b0 IN ('1', '2')) AND (b1 IN ('valid', 'expired')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('1', '2')) AND (b1 IN ('valid', 'expired')))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('3')) AND (b2 IN ('intellect', 'mind')) AND (b1 IN ('valid', 'expired')))) AS a2,
  bool_or((TRUE AND ((b0 IN ('3')) AND (b2 IN ('intellect', 'mind')) AND (b1 IN ('valid', 'expired')))) IS NULL) AS a3,
  bool_or(TRUE AND (b1 IN ('valid', 'expired'))) AS a4,
  bool_or((TRUE AND (b1 IN ('valid', 'expired'))) IS NULL) AS a5,
  bool_or(TRUE AND (b1 IN ('valid'))) AS a6,
  bool_or((TRUE AND (b1 IN ('valid'))) IS NULL) AS a7,
  bool_or(TRUE AND (b1 IN ('expired'))) AS a8,
  bool_or((TRUE AND (b1 IN ('expired'))) IS NULL) AS a9
FROM (
SELECT r."grade" AS b0, r."state" AS b1, r."category" AS b2, r."person" AS b3
FROM disability AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_10 AS
SELECT b9 AS key, sum(CASE WHEN (((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31)))))) THEN w0 END) AS a0,
  bool_or(((((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31))))))) IS NULL OR ((((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31)))))) AND w0 IS NULL)) AS a1,
  sum(CASE WHEN (((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31)))))) THEN w0 END) AS a2,
  bool_or(((((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31))))))) IS NULL OR ((((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31)))))) AND w0 IS NULL)) AS a3,
  bool_or(TRUE AND ((b8 IN ('outpatient-chronic')) AND ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))))) AS a4,
  bool_or((TRUE AND ((b8 IN ('outpatient-chronic')) AND ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))))) IS NULL) AS a5,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31)) THEN w0 END) AS a6,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31)) AND w0 IS NULL)) AS a7,
  sum(CASE WHEN (b0 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) AND b0 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31)) THEN w0 END) AS a8,
  bool_or(((b0 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) AND b0 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31))) IS NULL OR ((b0 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) AND b0 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31)) AND w0 IS NULL)) AS a9
FROM (
SELECT *, (b2 - b3 - b4 - b5 - b6 - b7) AS w0
FROM (
SELECT r."settled" AS b0, r."admitted" AS b1, r."inPolicy" AS b2, r."basic" AS b3, r."serious" AS b4, r."aid" AS b5, r."supplement" AS b6, r."hospitalCut" AS b7, r."kind" AS b8, r."person" AS b9
FROM stay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b9;

CREATE TEMP TABLE stage_11 AS
SELECT b3 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  sum(CASE WHEN ((w0)) THEN b2 END) AS a2,
  bool_or((((w0))) IS NULL OR (((w0)) AND b2 IS NULL)) AS a3,
  bool_or(TRUE AND (b1 IN ('enrolled', 'suspended'))) AS a4,
  bool_or((TRUE AND (b1 IN ('enrolled', 'suspended'))) IS NULL) AS a5,
  bool_or(TRUE AND (b1 IN ('enrolled'))) AS a6,
  bool_or((TRUE AND (b1 IN ('enrolled'))) IS NULL) AS a7,
  bool_or(TRUE AND ((b1 IN ('enrolled')) AND (b0 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')))) AS a8,
  bool_or((TRUE AND ((b1 IN ('enrolled')) AND (b0 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')))) IS NULL) AS a9,
  bool_or(TRUE AND (b1 IN ('dropped-out', 'suspended', 'taught-at-home'))) AS a10,
  bool_or((TRUE AND (b1 IN ('dropped-out', 'suspended', 'taught-at-home'))) IS NULL) AS a11,
  bool_or(TRUE AND (b1 IN ('enrolled'))) AS a12,
  bool_or((TRUE AND (b1 IN ('enrolled'))) IS NULL) AS a13,
  bool_or(TRUE AND (b1 IN ('enrolled', 'suspended', 'taught-at-home', 'dropped-out'))) AS a14,
  bool_or((TRUE AND (b1 IN ('enrolled', 'suspended', 'taught-at-home', 'dropped-out'))) IS NULL) AS a15,
  bool_or(TRUE AND (b1 IN ('suspended', 'taught-at-home'))) AS a16,
  bool_or((TRUE AND (b1 IN ('suspended', 'taught-at-home'))) IS NULL) AS a17,
  bool_or(TRUE AND (b1 IN ('dropped-out'))) AS a18,
  bool_or((TRUE AND (b1 IN ('dropped-out'))) IS NULL) AS a19,
  bool_or(TRUE AND (b1 IN ('transferred'))) AS a20,
  bool_or((TRUE AND (b1 IN ('transferred'))) IS NULL) AS a21,
  bool_or(TRUE AND (b1 IN ('suspended', 'transferred', 'graduated', 'dropped-out'))) AS a22,
  bool_or((TRUE AND (b1 IN ('suspended', 'transferred', 'graduated', 'dropped-out'))) IS NULL) AS a23
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
SELECT b5 AS key, bool_or(TRUE AND (b0 IN ('paying', 'drawing'))) AS a0,
  bool_or((TRUE AND (b0 IN ('paying', 'drawing'))) IS NULL) AS a1,
  sum(CASE WHEN ((((b1 IN ('employee', 'public')) AND (b0 IN ('drawing'))))) THEN b2 END) AS a2,
  bool_or((((((b1 IN ('employee', 'public')) AND (b0 IN ('drawing')))))) IS NULL OR (((((b1 IN ('employee', 'public')) AND (b0 IN ('drawing'))))) AND b2 IS NULL)) AS a3,
  sum(CASE WHEN ((((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT))))) THEN b4 END) AS a4,
  bool_or((((((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT)))))) IS NULL OR (((((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT))))) AND b4 IS NULL)) AS a5,
  bool_or(TRUE AND ((b1 IN ('employee', 'public')) AND (b0 IN ('drawing')))) AS a6,
  bool_or((TRUE AND ((b1 IN ('employee', 'public')) AND (b0 IN ('drawing')))) IS NULL) AS a7,
  bool_or(TRUE AND (((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT))) AND (b0 IN ('paused', 'ended', 'not-insured')))) AS a8,
  bool_or((TRUE AND (((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT))) AND (b0 IN ('paused', 'ended', 'not-insured')))) IS NULL) AS a9,
  bool_or(TRUE AND (((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT))) AND (b0 IN ('paying', 'drawing')))) AS a10,
  bool_or((TRUE AND (((b1 IN ('employee', 'public')) AND (b3 >= CAST(6 AS BIGINT))) AND (b0 IN ('paying', 'drawing')))) IS NULL) AS a11,
  sum(CASE WHEN (((b0 IN ('drawing')))) THEN b2 END) AS a12,
  bool_or(((((b0 IN ('drawing'))))) IS NULL OR ((((b0 IN ('drawing')))) AND b2 IS NULL)) AS a13
FROM (
SELECT r."state" AS b0, r."scheme" AS b1, r."benefit" AS b2, r."months" AS b3, r."payBase" AS b4, r."person" AS b5
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_14 AS
SELECT b2 AS key, bool_or(TRUE AND b0) AS a0,
  bool_or((TRUE AND b0) IS NULL) AS a1,
  bool_or(TRUE AND (b0 AND (b1 = 'policeRecord'))) AS a2,
  bool_or((TRUE AND (b0 AND (b1 = 'policeRecord'))) IS NULL) AS a3,
  bool_or(TRUE AND (b0 AND (b1 = 'deathRecord'))) AS a4,
  bool_or((TRUE AND (b0 AND (b1 = 'deathRecord'))) IS NULL) AS a5,
  bool_or(TRUE AND (b0 AND (b1 = 'company'))) AS a6,
  bool_or((TRUE AND (b0 AND (b1 = 'company'))) IS NULL) AS a7
FROM (
SELECT r."sameNumberOtherName" AS b0, r."ledger" AS b1, r."person" AS b2
FROM link AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_15 AS
SELECT b2 AS key, count(*) FILTER (WHERE ((w0))) AS a0,
  bool_or((((w0))) IS NULL) AS a1
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."idNumber" AS b2
FROM person AS r
WHERE r."idNumber" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_16 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('current', 'to-be-removed'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current', 'to-be-removed'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('to-be-removed'))) AS a2,
  bool_or((TRUE AND (b0 IN ('to-be-removed'))) IS NULL) AS a3,
  bool_or(TRUE AND (b0 IN ('current'))) AS a4,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a5
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM otherRegistration AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_17 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('married')) AND (CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 IN ('married')) AND (CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."registeredOn" AS b1, r."person" AS b2
FROM marriage AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_18 AS
SELECT b3 AS key, bool_or(TRUE AND ((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use')))) AS a0,
  bool_or((TRUE AND ((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use')))) IS NULL) AS a1,
  bool_or(TRUE AND (((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AND (b2 IN ('micro-loan', 'cooperative')))) AS a2,
  bool_or((TRUE AND (((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AND (b2 IN ('micro-loan', 'cooperative')))) IS NULL) AS a3,
  bool_or(TRUE AND (((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AND (b2 IN ('own')))) AS a4,
  bool_or((TRUE AND (((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AND (b2 IN ('own')))) IS NULL) AS a5
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."funds" AS b2, r."person" AS b3
FROM machine AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_19 AS
SELECT b9 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w1 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1,
  bool_or(TRUE AND (((CASE WHEN (((b1 + b2 + b3 + b4) - b5) - b7) IS NULL OR (b7 - ((b1 + b2 + b3 + b4) - b5)) IS NULL THEN NULL ELSE greatest((((b1 + b2 + b3 + b4) - b5) - b7), (b7 - ((b1 + b2 + b3 + b4) - b5))) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN (CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7) IS NULL OR (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT)) IS NULL THEN NULL ELSE greatest((CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7), (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT))) END) > CAST(100 AS BIGINT)))) AS a2,
  bool_or((TRUE AND (((CASE WHEN (((b1 + b2 + b3 + b4) - b5) - b7) IS NULL OR (b7 - ((b1 + b2 + b3 + b4) - b5)) IS NULL THEN NULL ELSE greatest((((b1 + b2 + b3 + b4) - b5) - b7), (b7 - ((b1 + b2 + b3 + b4) - b5))) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN (CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7) IS NULL OR (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT)) IS NULL THEN NULL ELSE greatest((CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT) - b7), (b7 - CAST(CAST(b8 AS HUGEINT) * b6 AS BIGINT))) END) > CAST(100 AS BIGINT)))) IS NULL) AS a3
FROM (
SELECT *, CAST(sign(w0) * sign(b6) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b6)) // (2 * abs(NULLIF(CAST(b6 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b1 + b2 + b3 + b4) - b5) AS w0
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r1."statedMemberCount" AS b6, r."netIncome" AS b7, r."incomePerHead" AS b8, r."household" AS b9
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b9;

CREATE TEMP TABLE stage_20 AS
SELECT b4 AS key, bool_or(TRUE AND (((b0 IN ('wages', 'business')) AND (b1 = year(DATE '2019-12-31'))) AND (b2 > CAST(0 AS BIGINT)))) AS a0,
  bool_or((TRUE AND (((b0 IN ('wages', 'business')) AND (b1 = year(DATE '2019-12-31'))) AND (b2 > CAST(0 AS BIGINT)))) IS NULL) AS a1,
  bool_or(TRUE AND (((b0 IN ('wages', 'business')) AND (b1 = year(DATE '2019-12-31'))) AND (b3 < b2))) AS a2,
  bool_or((TRUE AND (((b0 IN ('wages', 'business')) AND (b1 = year(DATE '2019-12-31'))) AND (b3 < b2))) IS NULL) AS a3
FROM (
SELECT r."kind" AS b0, r."year" AS b1, r."paid" AS b2, r."refunded" AS b3, r."person" AS b4
FROM tax AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE stage_21 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('self', 'spouse', 'parent', 'child'))) AS a0,
  bool_or((TRUE AND (b0 IN ('self', 'spouse', 'parent', 'child'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('self', 'spouse', 'parent', 'child')) AND b1)) AS a2,
  bool_or((TRUE AND ((b0 IN ('self', 'spouse', 'parent', 'child')) AND b1)) IS NULL) AS a3,
  bool_or(TRUE AND ((b0 IN ('self', 'spouse', 'parent', 'child')) AND (NOT b1))) AS a4,
  bool_or((TRUE AND ((b0 IN ('self', 'spouse', 'parent', 'child')) AND (NOT b1))) IS NULL) AS a5
FROM (
SELECT r."kinship" AS b0, r."deliberatedAgain" AS b1, r."person" AS b2
FROM cadreKin AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_22 AS
SELECT b3 AS key, bool_or(TRUE AND ((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= CAST(1000000 AS BIGINT))))) AS a0,
  bool_or((TRUE AND ((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= CAST(1000000 AS BIGINT))))) IS NULL) AS a1,
  bool_or(TRUE AND (((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= CAST(1000000 AS BIGINT)))) AND (b2 IN ('scholarship', 'donor')))) AS a2,
  bool_or((TRUE AND (((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= CAST(1000000 AS BIGINT)))) AND (b2 IN ('scholarship', 'donor')))) IS NULL) AS a3,
  bool_or(TRUE AND (((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= CAST(1000000 AS BIGINT)))) AND (b2 IN ('own')))) AS a4,
  bool_or((TRUE AND (((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= CAST(1000000 AS BIGINT)))) AND (b2 IN ('own')))) IS NULL) AS a5
FROM (
SELECT r."kind" AS b0, r."fee" AS b1, r."funding" AS b2, r."person" AS b3
FROM costlyStudy AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_23 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 >= CAST(1000000 AS BIGINT))) AS a0,
  bool_or((TRUE AND (b0 >= CAST(1000000 AS BIGINT))) IS NULL) AS a1
FROM (
SELECT r."premium" AS b0, r."person" AS b1
FROM lifePolicy AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_24 AS
SELECT b3 AS key, bool_or(TRUE AND ((NOT b0) AND (CAST(b1 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((NOT b0) AND (CAST(b1 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) <= DATE '2019-12-31'))) IS NULL) AS a1,
  bool_or(TRUE AND (((NOT b0) AND (CAST(b1 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) <= DATE '2019-12-31')) AND (b2 IN ('with-child', 'hospital', 'care-home')))) AS a2,
  bool_or((TRUE AND (((NOT b0) AND (CAST(b1 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) <= DATE '2019-12-31')) AND (b2 IN ('with-child', 'hospital', 'care-home')))) IS NULL) AS a3
FROM (
SELECT r."livedIn" AS b0, r."emptySince" AS b1, r."whereabouts" AS b2, r."person" AS b3
FROM residenceCheck AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_25 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('helper', 'payee'))) AS a0,
  bool_or((TRUE AND (b0 IN ('helper', 'payee'))) IS NULL) AS a1,
  bool_or(TRUE AND b1) AS a2,
  bool_or((TRUE AND b1) IS NULL) AS a3,
  bool_or(TRUE AND (NOT b1)) AS a4,
  bool_or((TRUE AND (NOT b1)) IS NULL) AS a5
FROM (
SELECT r."role" AS b0, r."paidPost" AS b1, r."person" AS b2
FROM helpPayee AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_26 AS
SELECT b5 AS key, bool_or(TRUE AND (w0 AND (w1 < CAST(60 AS BIGINT)))) AS a0,
  bool_or((TRUE AND (w0 AND (w1 < CAST(60 AS BIGINT)))) IS NULL) AS a1,
  count(*) FILTER (WHERE ((w0))) AS a2,
  bool_or((((w0))) IS NULL) AS a3,
  bool_or(TRUE AND ((b1 IN ('dead', 'imprisoned', 'missing', 'split', 'lives-apart', 'married-out', 'moved-out', 'other-out')) AND ((b3 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b3 <= make_date(year(DATE '2019-12-31'), 12, 31))))) AS a4,
  bool_or((TRUE AND ((b1 IN ('dead', 'imprisoned', 'missing', 'split', 'lives-apart', 'married-out', 'moved-out', 'other-out')) AND ((b3 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b3 <= make_date(year(DATE '2019-12-31'), 12, 31))))) IS NULL) AS a5,
  count(*) FILTER (WHERE (((w0 AND (b4 IN ('head')))))) AS a6,
  bool_or(((((w0 AND (b4 IN ('head')))))) IS NULL) AS a7
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b2) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b2) * 100 + day(b2) THEN 1 ELSE 0 END) AS w1
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."idBirth" AS b2, r."memberStateOn" AS b3, r."relation" AS b4, r."household" AS b5
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b5;

CREATE TEMP TABLE stage_27 AS
SELECT b6 AS key, bool_or(TRUE AND (b0 OR b1 OR b2 OR b3 OR b4)) AS a0,
  bool_or((TRUE AND (b0 OR b1 OR b2 OR b3 OR b4)) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 OR b1 OR b2 OR b3 OR b4) AND b5)) AS a2,
  bool_or((TRUE AND ((b0 OR b1 OR b2 OR b3 OR b4) AND b5)) IS NULL) AS a3,
  bool_or(TRUE AND ((b0 OR b1 OR b2 OR b3 OR b4) AND (NOT b5))) AS a4,
  bool_or((TRUE AND ((b0 OR b1 OR b2 OR b3 OR b4) AND (NOT b5))) IS NULL) AS a5
FROM (
SELECT r."hasCar" AS b0, r."hasMachine" AS b1, r."hasHousing" AS b2, r."hasCompany" AS b3, r."onPayroll" AS b4, r."refuses" AS b5, r."person" AS b6
FROM supporter AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b6;

CREATE TEMP TABLE stage_28 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('centralised')))) AS a2,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('centralised')))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."care" AS b1, r."person" AS b2
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_29 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('orphan', 'in-fact-unsupported'))) AS a0,
  bool_or((TRUE AND (b0 IN ('orphan', 'in-fact-unsupported'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('orphan', 'in-fact-unsupported')) AND b1)) AS a2,
  bool_or((TRUE AND ((b0 IN ('orphan', 'in-fact-unsupported')) AND b1)) IS NULL) AS a3
FROM (
SELECT r."kind" AS b0, r."adopted" AS b1, r."person" AS b2
FROM child AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_31 AS
SELECT b0 AS key, count(*) FILTER (WHERE TRUE) AS a0,
  bool_or((TRUE) IS NULL) AS a1
FROM (
SELECT r."householdBook" AS b0
FROM policeRecord AS r
WHERE r."householdBook" IS NOT NULL
)
GROUP BY b0;

CREATE TEMP TABLE stage_33 AS
SELECT b5 AS key, bool_or(TRUE AND (b0 IN ('C', 'D'))) AS a0,
  bool_or((TRUE AND (b0 IN ('C', 'D'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('C', 'D')) AND (NOT b1))) AS a2,
  bool_or((TRUE AND ((b0 IN ('C', 'D')) AND (NOT b1))) IS NULL) AS a3,
  bool_or(TRUE AND ((b0 IN ('C', 'D')) AND b1)) AS a4,
  bool_or((TRUE AND ((b0 IN ('C', 'D')) AND b1)) IS NULL) AS a5,
  bool_or(TRUE AND ((b0 IN ('C', 'D')) AND (b2 IN ('with-child')))) AS a6,
  bool_or((TRUE AND ((b0 IN ('C', 'D')) AND (b2 IN ('with-child')))) IS NULL) AS a7,
  bool_or(TRUE AND ((b0 IN ('C', 'D')) AND (b3 >= b4))) AS a8,
  bool_or((TRUE AND ((b0 IN ('C', 'D')) AND (b3 >= b4))) IS NULL) AS a9
FROM (
SELECT r."grade" AS b0, r."onlyHouse" AS b1, r."housing" AS b2, r."accepted" AS b3, r."gradedOn" AS b4, r."person" AS b5
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_34 AS
SELECT b2 AS key, bool_or((b1 IS NOT NULL AND TRUE) AND (b0 IN ('insured'))) OVER earlier AS a0,
  bool_or(((b1 IS NOT NULL AND TRUE) AND (b0 IN ('insured'))) IS NULL) OVER earlier AS a1,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT r."state" AS b0, r."year" AS b1, r.id AS b2, r."person" AS b3
FROM medicalInsurance AS r
)
WINDOW earlier AS (PARTITION BY b3 ORDER BY b1 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b3);

CREATE TEMP TABLE stage_36 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_38 AS
SELECT b3 AS key, sum(CASE WHEN (b0 >= CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) AND b0 <= DATE '2019-12-31' AND ((b1 IN ('relief')))) THEN b2 END) AS a0,
  bool_or(((b0 >= CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) AND b0 <= DATE '2019-12-31' AND ((b1 IN ('relief'))))) IS NULL OR ((b0 >= CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) AND b0 <= DATE '2019-12-31' AND ((b1 IN ('relief')))) AND b2 IS NULL)) AS a1,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((NOT (b1 IN ('allowance', 'pension'))))) THEN b2 END) AS a2,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((NOT (b1 IN ('allowance', 'pension')))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((NOT (b1 IN ('allowance', 'pension'))))) AND b2 IS NULL)) AS a3,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('allowance')))) THEN b2 END) AS a4,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('allowance'))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('allowance')))) AND b2 IS NULL)) AS a5,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('extremely-poor')))) THEN b2 END) AS a6,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('extremely-poor'))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('extremely-poor')))) AND b2 IS NULL)) AS a7,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('pension')))) THEN b2 END) AS a8,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('pension'))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('pension')))) AND b2 IS NULL)) AS a9,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('ecology')))) THEN b2 END) AS a10,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('ecology'))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('ecology')))) AND b2 IS NULL)) AS a11,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('family-planning')))) THEN b2 END) AS a12,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('family-planning'))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((b1 IN ('family-planning')))) AND b2 IS NULL)) AS a13,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((NOT (b1 IN ('relief'))))) THEN b2 END) AS a14,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((NOT (b1 IN ('relief')))))) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND ((NOT (b1 IN ('relief'))))) AND b2 IS NULL)) AS a15,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('allowance')))) THEN b2 END) AS a16,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('allowance'))))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('allowance')))) AND b2 IS NULL)) AS a17,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('extremely-poor')))) THEN b2 END) AS a18,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('extremely-poor'))))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('extremely-poor')))) AND b2 IS NULL)) AS a19,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('pension')))) THEN b2 END) AS a20,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('pension'))))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('pension')))) AND b2 IS NULL)) AS a21,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('ecology')))) THEN b2 END) AS a22,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('ecology'))))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('ecology')))) AND b2 IS NULL)) AS a23,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('family-planning')))) THEN b2 END) AS a24,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('family-planning'))))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((b1 IN ('family-planning')))) AND b2 IS NULL)) AS a25,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((NOT (b1 IN ('relief'))))) THEN b2 END) AS a26,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((NOT (b1 IN ('relief')))))) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND ((NOT (b1 IN ('relief'))))) AND b2 IS NULL)) AS a27
FROM (
SELECT r."paidOn" AS b0, r."item" AS b1, r."amount" AS b2, r."person" AS b3
FROM payment AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_39 AS
SELECT b7 AS key, list(struct_pack(o := CASE WHEN (b6 IS NOT NULL AND TRUE) THEN b6 END, v := CASE WHEN (b6 IS NOT NULL AND TRUE) THEN w1 END)) FILTER (WHERE (b6 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b6 IS NOT NULL AND TRUE)) IS NULL OR ((b6 IS NOT NULL AND TRUE) AND b6 IS NULL)) OVER earlier AS a1,
  bool_or(b6 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2,
  list(struct_pack(o := CASE WHEN (b6 IS NOT NULL AND TRUE) THEN b6 END, v := CASE WHEN (b6 IS NOT NULL AND TRUE) THEN CAST(sign(CAST(w1 AS HUGEINT) * 3) * ((2 * abs(CAST(w1 AS HUGEINT) * 3) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) END)) FILTER (WHERE (b6 IS NOT NULL AND TRUE)) OVER earlier AS a3,
  bool_or(((b6 IS NOT NULL AND TRUE)) IS NULL OR ((b6 IS NOT NULL AND TRUE) AND b6 IS NULL)) OVER earlier AS a4,
  bool_or(b6 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a5,
  list(struct_pack(o := CASE WHEN (b6 IS NOT NULL AND TRUE) THEN b6 END, v := CASE WHEN (b6 IS NOT NULL AND TRUE) THEN b4 END)) FILTER (WHERE (b6 IS NOT NULL AND TRUE)) OVER earlier AS a6,
  bool_or(((b6 IS NOT NULL AND TRUE)) IS NULL OR ((b6 IS NOT NULL AND TRUE) AND b6 IS NULL)) OVER earlier AS a7,
  bool_or(b6 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a8
FROM (
SELECT *, CAST(sign(w0) * sign(b5) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b5)) // (2 * abs(NULLIF(CAST(b5 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b0 + b1 + b2 + b3) - b4) AS w0
FROM (
SELECT r."wage" AS b0, r."business" AS b1, r."property" AS b2, r."transfer" AS b3, r."businessExpense" AS b4, r1."statedMemberCount" AS b5, r."year" AS b6, r.id AS b7, r."household" AS b8
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
)
)
)
WINDOW earlier AS (PARTITION BY b8 ORDER BY b6 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b8);

CREATE TEMP TABLE stage_30 AS
SELECT b3 AS key, sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) IS NULL)) AS a1
FROM (
SELECT r1."key" AS b0, s1.a3 AS b1, s1.a2 AS b2, r."householdBook" AS b3
FROM policeRecord AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_10 AS s1 ON s1.key = r1."key"
WHERE r."householdBook" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_35 AS
SELECT b6 AS key, bool_or(TRUE AND ((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('insured'))) AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT ((b2 IS NOT NULL) AND b0 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL ELSE FALSE END))) AS a0,
  bool_or((TRUE AND ((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('insured'))) AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT ((b2 IS NOT NULL) AND b0 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL ELSE FALSE END))) IS NULL) AS a1
FROM (
SELECT r."year" AS b0, r."state" AS b1, r1."key" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, r."person" AS b6
FROM medicalInsurance AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_34 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
WHERE r."person" IS NOT NULL
)
GROUP BY b6;

CREATE TEMP TABLE stage_37 AS
SELECT b54 AS key, sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) END) AS a0,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) IS NULL)) AS a1,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) END) AS a2,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) IS NULL)) AS a3,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) END) AS a4,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) IS NULL)) AS a5,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL AND CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) IS NOT NULL AND DATE '2019-12-31' IS NOT NULL) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) END) AS a6,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL AND CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) IS NOT NULL AND DATE '2019-12-31' IS NOT NULL) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) IS NULL)) AS a7,
  count(*) FILTER (WHERE (((w0 AND (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))))) AS a8,
  bool_or(((((w0 AND (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))))) IS NULL) AS a9,
  bool_or(((w0)) AND (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a10,
  bool_or((((w0)) AND (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a11,
  bool_or(((w0)) AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a12,
  bool_or((((w0)) AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a13,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) END) AS a14,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) IS NULL)) AS a15,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) END) AS a16,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) IS NULL)) AS a17,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b21, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) END) AS a18,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b21, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) IS NULL)) AS a19,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b23, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) END) AS a20,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b23, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) IS NULL)) AS a21,
  sum(CASE WHEN (((w0 AND ((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) > CAST(0 AS BIGINT))))) THEN CAST(sign(CAST(CAST((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS HUGEINT) * b25 AS BIGINT)) * sign(CAST(10 AS BIGINT)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS HUGEINT) * b25 AS BIGINT) AS HUGEINT)) + abs(CAST(10 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(10 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) END) AS a22,
  bool_or(((((w0 AND ((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) > CAST(0 AS BIGINT)))))) IS NULL OR ((((w0 AND ((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) > CAST(0 AS BIGINT))))) AND CAST(sign(CAST(CAST((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS HUGEINT) * b25 AS BIGINT)) * sign(CAST(10 AS BIGINT)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS HUGEINT) * b25 AS BIGINT) AS HUGEINT)) + abs(CAST(10 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(10 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) IS NULL)) AS a23,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) END) AS a24,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) IS NULL)) AS a25,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END) END) AS a26,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END) IS NULL)) AS a27,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b30, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) END) AS a28,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b30, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) IS NULL)) AS a29,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b32, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b33, 0) AS BIGINT) END) END) AS a30,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b32, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b33, 0) AS BIGINT) END) IS NULL)) AS a31,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b34, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b35, 0) AS BIGINT) END) END) AS a32,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b34, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b35, 0) AS BIGINT) END) IS NULL)) AS a33,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b36, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b37, 0) AS BIGINT) END) END) AS a34,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b36, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b37, 0) AS BIGINT) END) IS NULL)) AS a35,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b38, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b39, 0) AS BIGINT) END) END) AS a36,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b38, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b39, 0) AS BIGINT) END) IS NULL)) AS a37,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b40, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b41, 0) AS BIGINT) END) END) AS a38,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b40, FALSE) OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b41, 0) AS BIGINT) END) IS NULL)) AS a39,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b42, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b43, 0) AS BIGINT) END) END) AS a40,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b42, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b43, 0) AS BIGINT) END) IS NULL)) AS a41,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b44, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) END) AS a42,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b44, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) IS NULL)) AS a43,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b46, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b47, 0) AS BIGINT) END) END) AS a44,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b46, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b47, 0) AS BIGINT) END) IS NULL)) AS a45,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b48, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b49, 0) AS BIGINT) END) END) AS a46,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b48, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b49, 0) AS BIGINT) END) IS NULL)) AS a47,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b50, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b51, 0) AS BIGINT) END) END) AS a48,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b50, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b51, 0) AS BIGINT) END) IS NULL)) AS a49,
  sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b52, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b53, 0) AS BIGINT) END) END) AS a50,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b52, FALSE) OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE CAST(coalesce(b53, 0) AS BIGINT) END) IS NULL)) AS a51
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."key" AS b2, s1.a1 AS b3, s1.a0 AS b4, s2.a3 AS b5, s2.a2 AS b6, s2.a5 AS b7, s2.a4 AS b8, s3.a1 AS b9, s3.a0 AS b10, s2.a6 AS b11, s2.a7 AS b12, s2.a8 AS b13, s2.a9 AS b14, s2.a10 AS b15, s2.a11 AS b16, s4.a9 AS b17, s4.a8 AS b18, s2.a13 AS b19, s2.a12 AS b20, s5.a3 AS b21, s5.a2 AS b22, s3.a3 AS b23, s3.a2 AS b24, r."workMonths" AS b25, s6.a7 AS b26, s6.a6 AS b27, s6.a9 AS b28, s6.a8 AS b29, s3.a5 AS b30, s3.a4 AS b31, s3.a7 AS b32, s3.a6 AS b33, s3.a9 AS b34, s3.a8 AS b35, s3.a11 AS b36, s3.a10 AS b37, s3.a13 AS b38, s3.a12 AS b39, s3.a15 AS b40, s3.a14 AS b41, s3.a17 AS b42, s3.a16 AS b43, s3.a19 AS b44, s3.a18 AS b45, s3.a21 AS b46, s3.a20 AS b47, s3.a23 AS b48, s3.a22 AS b49, s3.a25 AS b50, s3.a24 AS b51, s3.a27 AS b52, s3.a26 AS b53, r."household" AS b54
FROM person AS r
LEFT JOIN stage_36 AS s1 ON s1.key = r."key"
LEFT JOIN stage_13 AS s2 ON s2.key = r."key"
LEFT JOIN stage_38 AS s3 ON s3.key = r."key"
LEFT JOIN stage_6 AS s4 ON s4.key = r."key"
LEFT JOIN stage_8 AS s5 ON s5.key = r."key"
LEFT JOIN stage_10 AS s6 ON s6.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b54;

CREATE TEMP TABLE stage_32 AS
SELECT b5 AS key, bool_or(TRUE AND ((CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) >= CAST(sign(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) * ((2 * abs(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS a0,
  bool_or((TRUE AND ((CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) >= CAST(sign(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) * ((2 * abs(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) IS NULL) AS a1
FROM (
SELECT r."householdBook" AS b0, s1.a1 AS b1, s1.a0 AS b2, s2.a1 AS b3, s2.a0 AS b4, r."person" AS b5
FROM policeRecord AS r
LEFT JOIN stage_30 AS s1 ON s1.key = r."householdBook"
LEFT JOIN stage_31 AS s2 ON s2.key = r."householdBook"
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

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
  w0 AS "same-id-other-name#1",
  (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "same-id-other-name#2",
  w0 AS "person-in-two-households#1",
  ((CASE WHEN coalesce(b45, FALSE) OR NOT (b44 IS NOT NULL) THEN NULL ELSE coalesce(b46, 0) END) > CAST(1 AS BIGINT)) AS "person-in-two-households#2",
  w0 AS "sex-contradicts-id#1",
  b47 AS "sex-contradicts-id#2",
  (NOT (b48 = b49)) AS "sex-contradicts-id#3",
  w0 AS "age-contradicts-school-stage#1",
  (w3 >= CAST(16 AS BIGINT)) AS "age-contradicts-school-stage#2",
  (b37 IN ('below-school-age', 'pre-school', 'primary')) AS "age-contradicts-school-stage#3",
  w0 AS "dead-person-registered-too-long#1",
  (CASE WHEN coalesce(b50, FALSE) THEN TRUE WHEN coalesce(b51, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "dead-person-registered-too-long#2",
  w0 AS "death-record-too-long#1",
  (CASE WHEN coalesce(b52, FALSE) THEN TRUE WHEN coalesce(b53, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "death-record-too-long#2",
  w0 AS "registered-person-not-in-household-register#1",
  ((CASE WHEN coalesce(b54, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b55, 0) END) = CAST(0 AS BIGINT)) AS "registered-person-not-in-household-register#2",
  w0 AS "registered-person-registered-elsewhere#1",
  (CASE WHEN coalesce(b56, FALSE) THEN TRUE WHEN coalesce(b57, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-registered-elsewhere#2",
  (CASE WHEN coalesce(b58, FALSE) THEN TRUE WHEN coalesce(b59, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "moved-out-as-student-or-worker#1",
  (((b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b60, FALSE) THEN TRUE WHEN coalesce(b61, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (b62 IN ('county', 'province', 'outside'))) AS "moved-out-as-student-or-worker#2",
  (CAST(b63 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31') AS "newborn-awaiting-household-book#1",
  (CAST(b32 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31') AS "newborn-awaiting-household-book#2",
  (b64 IN ('head', 'spouse', 'daughter-in-law', 'son-in-law')) AS "spouse-awaiting-household-book#1",
  (CASE WHEN coalesce(b65, FALSE) THEN TRUE WHEN coalesce(b66, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "spouse-awaiting-household-book#2",
  (CASE WHEN coalesce(b67, FALSE) THEN TRUE WHEN coalesce(b68, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "other-registration-ends#1",
  (CASE WHEN coalesce(b69, FALSE) THEN FALSE WHEN coalesce(b70, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "other-registration-ends#2",
  w0 AS "registered-person-owns-dear-or-new-car#1",
  (CASE WHEN coalesce(b71, FALSE) THEN TRUE WHEN coalesce(b72, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-dear-or-new-car#2",
  w0 AS "registered-person-owns-other-vehicle#1",
  (CASE WHEN coalesce(b73, FALSE) THEN TRUE WHEN coalesce(b74, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-other-vehicle#2",
  w0 AS "registered-person-owns-large-machine#1",
  (CASE WHEN coalesce(b75, FALSE) THEN TRUE WHEN coalesce(b76, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-large-machine#2",
  w0 AS "registered-person-owns-operating-vehicle#1",
  (CASE WHEN coalesce(b77, FALSE) THEN TRUE WHEN coalesce(b78, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-operating-vehicle#2",
  (CASE WHEN coalesce(b79, FALSE) THEN TRUE WHEN coalesce(b80, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "vehicle-of-exempt-kind#1",
  (CASE WHEN coalesce(b81, FALSE) THEN FALSE WHEN coalesce(b82, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "vehicle-of-exempt-kind#2",
  ((CASE WHEN coalesce(b83, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b84, 0) END) = CAST(1 AS BIGINT)) AS "sole-old-vehicle-of-livelihood#1",
  (CASE WHEN coalesce(b85, FALSE) THEN TRUE WHEN coalesce(b86, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "sole-old-vehicle-of-livelihood#2",
  (CASE WHEN coalesce(b87, FALSE) THEN TRUE WHEN coalesce(b88, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "machine-of-cooperative-or-micro-loan#1",
  (CASE WHEN coalesce(b89, FALSE) THEN FALSE WHEN coalesce(b90, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "machine-of-cooperative-or-micro-loan#2",
  w0 AS "registered-person-owns-two-houses#1",
  ((CASE WHEN coalesce(b91, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b92, 0) END) >= CAST(2 AS BIGINT)) AS "registered-person-owns-two-houses#2",
  w0 AS "registered-person-owns-large-company#1",
  (CASE WHEN coalesce(b93, FALSE) THEN TRUE WHEN coalesce(b94, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-large-company#2",
  w0 AS "registered-person-in-business-register#1",
  (CASE WHEN coalesce(b95, FALSE) THEN TRUE WHEN coalesce(b96, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-in-business-register#2",
  (CASE WHEN coalesce(b97, FALSE) THEN TRUE WHEN coalesce(b98, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "commercial-housing-resettled-or-inherited#1",
  (CASE WHEN coalesce(b99, FALSE) THEN FALSE WHEN coalesce(b100, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "commercial-housing-resettled-or-inherited#2",
  (CASE WHEN coalesce(b101, FALSE) THEN TRUE WHEN coalesce(b102, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "second-house-resettled-or-inherited#1",
  ((CASE WHEN coalesce(b103, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b104, 0) END) < CAST(2 AS BIGINT)) AS "second-house-resettled-or-inherited#2",
  (CASE WHEN coalesce(b105, FALSE) THEN TRUE WHEN coalesce(b106, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-is-cooperative#1",
  (CASE WHEN coalesce(b107, FALSE) THEN FALSE WHEN coalesce(b108, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "business-is-cooperative#2",
  (CASE WHEN coalesce(b109, FALSE) THEN TRUE WHEN coalesce(b110, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-is-small-self-employment#1",
  (CASE WHEN coalesce(b111, FALSE) THEN FALSE WHEN coalesce(b112, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "business-is-small-self-employment#2",
  (w5 < CAST(406600 AS BIGINT)) AS "business-is-small-self-employment#3",
  (CASE WHEN coalesce(b115, FALSE) THEN TRUE WHEN coalesce(b116, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-ended#1",
  (CASE WHEN coalesce(b117, FALSE) THEN FALSE WHEN coalesce(b118, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "business-ended#2",
  w0 AS "registered-person-paid-income-tax#1",
  (CASE WHEN coalesce(b119, FALSE) THEN TRUE WHEN coalesce(b120, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-paid-income-tax#2",
  (CASE WHEN coalesce(b119, FALSE) THEN TRUE WHEN coalesce(b120, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "income-tax-refunded#1",
  (CASE WHEN coalesce(b121, FALSE) THEN FALSE WHEN coalesce(b122, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "income-tax-refunded#2",
  w0 AS "village-cadre-or-kin-registered#1",
  (CASE WHEN coalesce(b123, FALSE) THEN TRUE WHEN coalesce(b124, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-cadre-or-kin-registered#2",
  w0 AS "registered-person-in-costly-study#1",
  (CASE WHEN coalesce(b125, FALSE) THEN TRUE WHEN coalesce(b126, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-in-costly-study#2",
  w0 AS "registered-person-large-life-insurance#1",
  (CASE WHEN coalesce(b127, FALSE) THEN TRUE WHEN coalesce(b128, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-large-life-insurance#2",
  w0 AS "registered-person-house-long-empty#1",
  (CASE WHEN coalesce(b129, FALSE) THEN TRUE WHEN coalesce(b130, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-house-long-empty#2",
  w0 AS "helper-or-payee-registered#1",
  (CASE WHEN coalesce(b131, FALSE) THEN TRUE WHEN coalesce(b132, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "helper-or-payee-registered#2",
  w0 AS "elder-registered-apart-from-children#1",
  (w3 >= CAST(60 AS BIGINT)) AS "elder-registered-apart-from-children#2",
  (CASE WHEN coalesce(b133, FALSE) THEN FALSE WHEN coalesce(b134, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE TRUE END) AS "elder-registered-apart-from-children#3",
  (CASE WHEN coalesce(b135, FALSE) THEN TRUE WHEN coalesce(b136, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-registered-apart-from-children#4",
  (b137 IN ('forest', 'road', 'water', 'cleaning', 'care', 'other')) AS "registry-has-welfare-post-or-soldier#1",
  b138 AS "registry-has-welfare-post-or-soldier#2",
  (CASE WHEN coalesce(b139, FALSE) THEN TRUE WHEN coalesce(b140, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "cadre-kin-deliberated-again#1",
  (CASE WHEN coalesce(b141, FALSE) THEN FALSE WHEN coalesce(b142, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cadre-kin-deliberated-again#2",
  (CASE WHEN coalesce(b143, FALSE) THEN TRUE WHEN coalesce(b144, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "study-paid-by-scholarship-or-donor#1",
  (CASE WHEN coalesce(b145, FALSE) THEN FALSE WHEN coalesce(b146, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "study-paid-by-scholarship-or-donor#2",
  (CASE WHEN coalesce(b147, FALSE) THEN TRUE WHEN coalesce(b148, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "payee-holds-paid-post#1",
  (CASE WHEN coalesce(b149, FALSE) THEN FALSE WHEN coalesce(b150, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "payee-holds-paid-post#2",
  (CASE WHEN coalesce(b151, FALSE) THEN TRUE WHEN coalesce(b152, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "children-refuse-support#1",
  (CASE WHEN coalesce(b153, FALSE) THEN FALSE WHEN coalesce(b154, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "children-refuse-support#2",
  (NOT b1) AS "extremely-poor-not-registered#1",
  (CASE WHEN coalesce(b155, FALSE) THEN TRUE WHEN coalesce(b156, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "extremely-poor-not-registered#2",
  (NOT b1) AS "disabled-in-mind-not-registered#1",
  (CASE WHEN coalesce(b157, FALSE) THEN TRUE WHEN coalesce(b158, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-in-mind-not-registered#2",
  (NOT b1) AS "unsupported-child-not-registered#1",
  (CASE WHEN coalesce(b159, FALSE) THEN TRUE WHEN coalesce(b160, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsupported-child-not-registered#2",
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#1",
  (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#2",
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#3",
  (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#4",
  (NOT b1) AS "medical-spending-against-line-not-registered#1",
  ((CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AS "medical-spending-against-line-not-registered#2",
  (CASE WHEN coalesce(b161, FALSE) THEN TRUE WHEN coalesce(b162, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "medical-spending-against-line-not-registered#3",
  (NOT b1) AS "unsafe-house-not-registered#1",
  (CASE WHEN coalesce(b163, FALSE) THEN TRUE WHEN coalesce(b164, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-not-registered#2",
  (NOT b1) AS "dropped-out-child-not-registered#1",
  ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AS "dropped-out-child-not-registered#2",
  (CASE WHEN coalesce(b165, FALSE) THEN TRUE WHEN coalesce(b166, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "dropped-out-child-not-registered#3",
  (CASE WHEN coalesce(b167, FALSE) THEN FALSE WHEN coalesce(b168, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "dropped-out-child-not-registered#4",
  (NOT b1) AS "child-on-no-roll-not-registered#1",
  ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AS "child-on-no-roll-not-registered#2",
  (CASE WHEN coalesce(b169, FALSE) THEN TRUE WHEN coalesce(b170, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-on-no-roll-not-registered#3",
  (CASE WHEN coalesce(b171, FALSE) THEN FALSE WHEN coalesce(b172, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "child-on-no-roll-not-registered#4",
  (CASE WHEN coalesce(b173, FALSE) THEN TRUE WHEN coalesce(b174, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-is-not-the-only-one#1",
  (CASE WHEN coalesce(b175, FALSE) THEN FALSE WHEN coalesce(b176, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "unsafe-house-is-not-the-only-one#2",
  (CASE WHEN coalesce(b177, FALSE) THEN TRUE WHEN coalesce(b178, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-suspended-or-taught-at-home#1",
  (CASE WHEN coalesce(b179, FALSE) THEN FALSE WHEN coalesce(b180, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "child-suspended-or-taught-at-home#2",
  (CASE WHEN coalesce(b181, FALSE) THEN TRUE WHEN coalesce(b182, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-learns-elsewhere#1",
  (CASE WHEN coalesce(b183, FALSE) THEN TRUE WHEN coalesce(b184, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-learns-elsewhere#2",
  w0 AS "healthy-in-registry-ill-in-files#1",
  (b185 IN ('healthy')) AS "healthy-in-registry-ill-in-files#2",
  ((CASE WHEN coalesce(b186, FALSE) THEN TRUE WHEN coalesce(b187, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b188, FALSE) THEN TRUE WHEN coalesce(b189, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "healthy-in-registry-ill-in-files#3",
  w0 AS "disabled-in-registry-without-certificate#1",
  (b185 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS "disabled-in-registry-without-certificate#2",
  (CASE WHEN coalesce(b190, FALSE) THEN FALSE WHEN coalesce(b191, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "disabled-in-registry-without-certificate#3",
  (CASE WHEN coalesce(b192, FALSE) THEN TRUE WHEN coalesce(b193, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disability-certificate-expired#1",
  (CASE WHEN coalesce(b190, FALSE) THEN FALSE WHEN coalesce(b191, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "disability-certificate-expired#2",
  w0 AS "medical-insurance-lapsed#1",
  (CASE WHEN coalesce(b194, FALSE) THEN TRUE WHEN coalesce(b195, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "medical-insurance-lapsed#2",
  w0 AS "job-ended-since-last-year#1",
  (CASE WHEN coalesce(b196, FALSE) THEN TRUE WHEN coalesce(b197, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL) THEN NULL ELSE FALSE END) AS "job-ended-since-last-year#2",
  (CASE WHEN coalesce(b198, FALSE) THEN FALSE WHEN coalesce(b199, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE TRUE END) AS "job-ended-since-last-year#3",
  w0 AS "left-school-since-registry#1",
  (b37 IN ('primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS "left-school-since-registry#2",
  (CASE WHEN coalesce(b200, FALSE) THEN TRUE WHEN coalesce(b201, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "left-school-since-registry#3",
  (CASE WHEN coalesce(b167, FALSE) THEN FALSE WHEN coalesce(b168, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "left-school-since-registry#4",
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
  (w0 AND (CASE WHEN coalesce(b42, FALSE) THEN TRUE WHEN coalesce(b43, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "same-id-other-name",
  (w0 AND ((CASE WHEN coalesce(b45, FALSE) OR NOT (b44 IS NOT NULL) THEN NULL ELSE coalesce(b46, 0) END) > CAST(1 AS BIGINT))) AS "person-in-two-households",
  (w0 AND b47 AND (NOT (b48 = b49))) AS "sex-contradicts-id",
  (w0 AND (w3 >= CAST(16 AS BIGINT)) AND (b37 IN ('below-school-age', 'pre-school', 'primary'))) AS "age-contradicts-school-stage",
  (w0 AND (CASE WHEN coalesce(b50, FALSE) THEN TRUE WHEN coalesce(b51, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "dead-person-registered-too-long",
  (w0 AND (CASE WHEN coalesce(b52, FALSE) THEN TRUE WHEN coalesce(b53, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "death-record-too-long",
  (w0 AND ((CASE WHEN coalesce(b54, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b55, 0) END) = CAST(0 AS BIGINT))) AS "registered-person-not-in-household-register",
  (w0 AND (CASE WHEN coalesce(b56, FALSE) THEN TRUE WHEN coalesce(b57, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-registered-elsewhere",
  (CASE WHEN coalesce(b202, FALSE) THEN TRUE WHEN coalesce(b203, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "household-register-names-another",
  (CASE WHEN coalesce(b204, FALSE) THEN TRUE WHEN coalesce(b205, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "death-record-names-another",
  ((CASE WHEN coalesce(b58, FALSE) THEN TRUE WHEN coalesce(b59, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (((b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b60, FALSE) THEN TRUE WHEN coalesce(b61, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (b62 IN ('county', 'province', 'outside')))) AS "moved-out-as-student-or-worker",
  ((CAST(b63 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31') OR (CAST(b32 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31')) AS "newborn-awaiting-household-book",
  ((b64 IN ('head', 'spouse', 'daughter-in-law', 'son-in-law')) AND (CASE WHEN coalesce(b65, FALSE) THEN TRUE WHEN coalesce(b66, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "spouse-awaiting-household-book",
  ((CASE WHEN coalesce(b67, FALSE) THEN TRUE WHEN coalesce(b68, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b69, FALSE) THEN FALSE WHEN coalesce(b70, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "other-registration-ends",
  (w0 AND (CASE WHEN coalesce(b71, FALSE) THEN TRUE WHEN coalesce(b72, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-dear-or-new-car",
  (w0 AND (CASE WHEN coalesce(b73, FALSE) THEN TRUE WHEN coalesce(b74, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-other-vehicle",
  (w0 AND (CASE WHEN coalesce(b75, FALSE) THEN TRUE WHEN coalesce(b76, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-large-machine",
  (w0 AND (CASE WHEN coalesce(b77, FALSE) THEN TRUE WHEN coalesce(b78, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-operating-vehicle",
  ((CASE WHEN coalesce(b79, FALSE) THEN TRUE WHEN coalesce(b80, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b81, FALSE) THEN FALSE WHEN coalesce(b82, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "vehicle-of-exempt-kind",
  (((CASE WHEN coalesce(b83, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b84, 0) END) = CAST(1 AS BIGINT)) AND (CASE WHEN coalesce(b85, FALSE) THEN TRUE WHEN coalesce(b86, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "sole-old-vehicle-of-livelihood",
  ((CASE WHEN coalesce(b87, FALSE) THEN TRUE WHEN coalesce(b88, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b89, FALSE) THEN FALSE WHEN coalesce(b90, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "machine-of-cooperative-or-micro-loan",
  (w0 AND ((CASE WHEN coalesce(b91, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b92, 0) END) >= CAST(2 AS BIGINT))) AS "registered-person-owns-two-houses",
  (w0 AND (CASE WHEN coalesce(b93, FALSE) THEN TRUE WHEN coalesce(b94, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-large-company",
  (w0 AND (CASE WHEN coalesce(b95, FALSE) THEN TRUE WHEN coalesce(b96, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-in-business-register",
  ((CASE WHEN coalesce(b97, FALSE) THEN TRUE WHEN coalesce(b98, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b99, FALSE) THEN FALSE WHEN coalesce(b100, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "commercial-housing-resettled-or-inherited",
  ((CASE WHEN coalesce(b101, FALSE) THEN TRUE WHEN coalesce(b102, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((CASE WHEN coalesce(b103, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b104, 0) END) < CAST(2 AS BIGINT))) AS "second-house-resettled-or-inherited",
  ((CASE WHEN coalesce(b105, FALSE) THEN TRUE WHEN coalesce(b106, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b107, FALSE) THEN FALSE WHEN coalesce(b108, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "business-is-cooperative",
  ((CASE WHEN coalesce(b109, FALSE) THEN TRUE WHEN coalesce(b110, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b111, FALSE) THEN FALSE WHEN coalesce(b112, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AND (w5 < CAST(406600 AS BIGINT))) AS "business-is-small-self-employment",
  ((CASE WHEN coalesce(b115, FALSE) THEN TRUE WHEN coalesce(b116, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b117, FALSE) THEN FALSE WHEN coalesce(b118, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "business-ended",
  (CASE WHEN coalesce(b206, FALSE) THEN TRUE WHEN coalesce(b207, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "company-register-names-another",
  (w0 AND (CASE WHEN coalesce(b119, FALSE) THEN TRUE WHEN coalesce(b120, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-paid-income-tax",
  ((CASE WHEN coalesce(b119, FALSE) THEN TRUE WHEN coalesce(b120, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b121, FALSE) THEN FALSE WHEN coalesce(b122, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "income-tax-refunded",
  (w0 AND (CASE WHEN coalesce(b123, FALSE) THEN TRUE WHEN coalesce(b124, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "village-cadre-or-kin-registered",
  (w0 AND (CASE WHEN coalesce(b125, FALSE) THEN TRUE WHEN coalesce(b126, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-in-costly-study",
  (w0 AND (CASE WHEN coalesce(b127, FALSE) THEN TRUE WHEN coalesce(b128, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-large-life-insurance",
  (w0 AND (CASE WHEN coalesce(b129, FALSE) THEN TRUE WHEN coalesce(b130, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-house-long-empty",
  (w0 AND (CASE WHEN coalesce(b131, FALSE) THEN TRUE WHEN coalesce(b132, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "helper-or-payee-registered",
  (w0 AND (w3 >= CAST(60 AS BIGINT)) AND (CASE WHEN coalesce(b133, FALSE) THEN FALSE WHEN coalesce(b134, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE TRUE END) AND (CASE WHEN coalesce(b135, FALSE) THEN TRUE WHEN coalesce(b136, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "elder-registered-apart-from-children",
  (CASE WHEN coalesce(b208, FALSE) THEN TRUE WHEN coalesce(b209, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "post-is-no-salary",
  ((b137 IN ('forest', 'road', 'water', 'cleaning', 'care', 'other')) OR b138) AS "registry-has-welfare-post-or-soldier",
  ((CASE WHEN coalesce(b139, FALSE) THEN TRUE WHEN coalesce(b140, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b141, FALSE) THEN FALSE WHEN coalesce(b142, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "cadre-kin-deliberated-again",
  ((CASE WHEN coalesce(b143, FALSE) THEN TRUE WHEN coalesce(b144, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b145, FALSE) THEN FALSE WHEN coalesce(b146, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "study-paid-by-scholarship-or-donor",
  (CASE WHEN coalesce(b210, FALSE) THEN TRUE WHEN coalesce(b211, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "lives-with-child-in-hospital-or-home",
  ((CASE WHEN coalesce(b147, FALSE) THEN TRUE WHEN coalesce(b148, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b149, FALSE) THEN FALSE WHEN coalesce(b150, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "payee-holds-paid-post",
  ((CASE WHEN coalesce(b151, FALSE) THEN TRUE WHEN coalesce(b152, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b153, FALSE) THEN FALSE WHEN coalesce(b154, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "children-refuse-support",
  ((NOT b1) AND (CASE WHEN coalesce(b155, FALSE) THEN TRUE WHEN coalesce(b156, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "extremely-poor-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b157, FALSE) THEN TRUE WHEN coalesce(b158, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "disabled-in-mind-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b159, FALSE) THEN TRUE WHEN coalesce(b160, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "unsupported-child-not-registered",
  (CASE WHEN coalesce(b212, FALSE) THEN TRUE WHEN coalesce(b213, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "extremely-poor-in-centralised-care",
  ((CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "disabled-person-is-well-off",
  (CASE WHEN coalesce(b214, FALSE) THEN TRUE WHEN coalesce(b215, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-was-adopted",
  ((NOT b1) AND ((CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b161, FALSE) THEN TRUE WHEN coalesce(b162, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "medical-spending-against-line-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b163, FALSE) THEN TRUE WHEN coalesce(b164, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "unsafe-house-not-registered",
  ((NOT b1) AND ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AND (CASE WHEN coalesce(b165, FALSE) THEN TRUE WHEN coalesce(b166, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b167, FALSE) THEN FALSE WHEN coalesce(b168, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "dropped-out-child-not-registered",
  ((NOT b1) AND ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AND (CASE WHEN coalesce(b169, FALSE) THEN TRUE WHEN coalesce(b170, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b171, FALSE) THEN FALSE WHEN coalesce(b172, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "child-on-no-roll-not-registered",
  ((CASE WHEN coalesce(b173, FALSE) THEN TRUE WHEN coalesce(b174, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b175, FALSE) THEN FALSE WHEN coalesce(b176, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "unsafe-house-is-not-the-only-one",
  (CASE WHEN coalesce(b216, FALSE) THEN TRUE WHEN coalesce(b217, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-lives-with-child",
  (CASE WHEN coalesce(b218, FALSE) THEN TRUE WHEN coalesce(b219, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-was-accepted",
  ((CASE WHEN coalesce(b177, FALSE) THEN TRUE WHEN coalesce(b178, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b179, FALSE) THEN FALSE WHEN coalesce(b180, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "child-suspended-or-taught-at-home",
  ((CASE WHEN coalesce(b181, FALSE) THEN TRUE WHEN coalesce(b182, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b183, FALSE) THEN TRUE WHEN coalesce(b184, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "child-learns-elsewhere",
  (w0 AND (b185 IN ('healthy')) AND ((CASE WHEN coalesce(b186, FALSE) THEN TRUE WHEN coalesce(b187, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b188, FALSE) THEN TRUE WHEN coalesce(b189, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "healthy-in-registry-ill-in-files",
  (w0 AND (b185 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AND (CASE WHEN coalesce(b190, FALSE) THEN FALSE WHEN coalesce(b191, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "disabled-in-registry-without-certificate",
  ((CASE WHEN coalesce(b192, FALSE) THEN TRUE WHEN coalesce(b193, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b190, FALSE) THEN FALSE WHEN coalesce(b191, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "disability-certificate-expired",
  (w0 AND (CASE WHEN coalesce(b194, FALSE) THEN TRUE WHEN coalesce(b195, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "medical-insurance-lapsed",
  (w0 AND (CASE WHEN coalesce(b196, FALSE) THEN TRUE WHEN coalesce(b197, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b198, FALSE) THEN FALSE WHEN coalesce(b199, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE TRUE END)) AS "job-ended-since-last-year",
  (w0 AND (b37 IN ('primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AND (CASE WHEN coalesce(b200, FALSE) THEN TRUE WHEN coalesce(b201, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b167, FALSE) THEN FALSE WHEN coalesce(b168, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "left-school-since-registry"
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b27 IS NOT NULL THEN (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b32) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w3,
  ((b37 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4,
  (CASE WHEN b27 IS NOT NULL THEN (CASE WHEN coalesce(b114, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b113, x -> x.o = list_min(list_transform(b113, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b113, x -> x.o = list_min(list_transform(b113, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b113, x -> x.o = list_min(list_transform(b113, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b113, x -> x.o = list_min(list_transform(b113, y -> y.o))), z -> z.v)) END) END) AS w5
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, s2.a0 AS b6, s2.a1 AS b7, s1.a2 AS b8, s1.a3 AS b9, s3.a0 AS b10, s3.a1 AS b11, s4.a0 AS b12, s4.a1 AS b13, s5.a0 AS b14, s5.a1 AS b15, s6.a0 AS b16, s6.a1 AS b17, s7.a0 AS b18, s7.a1 AS b19, s8.a0 AS b20, s8.a1 AS b21, s9.a0 AS b22, s9.a1 AS b23, s10.a1 AS b24, s10.a0 AS b25, r1."status" AS b26, r1."id" AS b27, s11.a0 AS b28, s11.a1 AS b29, s11.a3 AS b30, s11.a2 AS b31, r."idBirth" AS b32, s11.a4 AS b33, s11.a5 AS b34, s12.a0 AS b35, s12.a1 AS b36, r."schoolStage" AS b37, s11.a6 AS b38, s11.a7 AS b39, s13.a0 AS b40, s13.a1 AS b41, s14.a0 AS b42, s14.a1 AS b43, r."idNumber" AS b44, s15.a1 AS b45, s15.a0 AS b46, r."idValid" AS b47, r."sex" AS b48, r."idSex" AS b49, s1.a4 AS b50, s1.a5 AS b51, s2.a2 AS b52, s2.a3 AS b53, s1.a7 AS b54, s1.a6 AS b55, s16.a0 AS b56, s16.a1 AS b57, s1.a8 AS b58, s1.a9 AS b59, s11.a8 AS b60, s11.a9 AS b61, r."workArea" AS b62, r."birthDate" AS b63, r."relation" AS b64, s17.a0 AS b65, s17.a1 AS b66, s16.a2 AS b67, s16.a3 AS b68, s16.a4 AS b69, s16.a5 AS b70, s3.a2 AS b71, s3.a3 AS b72, s3.a4 AS b73, s3.a5 AS b74, s18.a0 AS b75, s18.a1 AS b76, s3.a6 AS b77, s3.a7 AS b78, s3.a8 AS b79, s3.a9 AS b80, s3.a10 AS b81, s3.a11 AS b82, s3.a13 AS b83, s3.a12 AS b84, s3.a14 AS b85, s3.a15 AS b86, s18.a2 AS b87, s18.a3 AS b88, s18.a4 AS b89, s18.a5 AS b90, s5.a3 AS b91, s5.a2 AS b92, s4.a2 AS b93, s4.a3 AS b94, s4.a4 AS b95, s4.a5 AS b96, s5.a4 AS b97, s5.a5 AS b98, s5.a6 AS b99, s5.a7 AS b100, s5.a8 AS b101, s5.a9 AS b102, s5.a11 AS b103, s5.a10 AS b104, s4.a6 AS b105, s4.a7 AS b106, s4.a8 AS b107, s4.a9 AS b108, s4.a10 AS b109, s4.a11 AS b110, s4.a12 AS b111, s4.a13 AS b112, s19.a0 AS b113, s19.a1 AS b114, s4.a14 AS b115, s4.a15 AS b116, s4.a16 AS b117, s4.a17 AS b118, s20.a0 AS b119, s20.a1 AS b120, s20.a2 AS b121, s20.a3 AS b122, s21.a0 AS b123, s21.a1 AS b124, s22.a0 AS b125, s22.a1 AS b126, s23.a0 AS b127, s23.a1 AS b128, s24.a0 AS b129, s24.a1 AS b130, s25.a0 AS b131, s25.a1 AS b132, s26.a0 AS b133, s26.a1 AS b134, s27.a0 AS b135, s27.a1 AS b136, r."welfarePost" AS b137, r."activeSoldier" AS b138, s21.a2 AS b139, s21.a3 AS b140, s21.a4 AS b141, s21.a5 AS b142, s22.a2 AS b143, s22.a3 AS b144, s22.a4 AS b145, s22.a5 AS b146, s25.a2 AS b147, s25.a3 AS b148, s25.a4 AS b149, s25.a5 AS b150, s27.a2 AS b151, s27.a3 AS b152, s27.a4 AS b153, s27.a5 AS b154, s28.a0 AS b155, s28.a1 AS b156, s9.a2 AS b157, s9.a3 AS b158, s29.a0 AS b159, s29.a1 AS b160, s30.a0 AS b161, s30.a1 AS b162, s31.a0 AS b163, s31.a1 AS b164, s11.a10 AS b165, s11.a11 AS b166, s11.a12 AS b167, s11.a13 AS b168, s1.a10 AS b169, s1.a11 AS b170, s11.a14 AS b171, s11.a15 AS b172, s31.a2 AS b173, s31.a3 AS b174, s31.a4 AS b175, s31.a5 AS b176, s11.a16 AS b177, s11.a17 AS b178, s11.a18 AS b179, s11.a19 AS b180, s11.a20 AS b181, s11.a21 AS b182, s1.a12 AS b183, s1.a13 AS b184, r."health" AS b185, s9.a4 AS b186, s9.a5 AS b187, s10.a4 AS b188, s10.a5 AS b189, s9.a6 AS b190, s9.a7 AS b191, s9.a8 AS b192, s9.a9 AS b193, s32.a0 AS b194, s32.a1 AS b195, s6.a2 AS b196, s6.a3 AS b197, s6.a4 AS b198, s6.a5 AS b199, s11.a22 AS b200, s11.a23 AS b201, s14.a2 AS b202, s14.a3 AS b203, s14.a4 AS b204, s14.a5 AS b205, s14.a6 AS b206, s14.a7 AS b207, s6.a6 AS b208, s6.a7 AS b209, s24.a2 AS b210, s24.a3 AS b211, s28.a2 AS b212, s28.a3 AS b213, s29.a2 AS b214, s29.a3 AS b215, s31.a6 AS b216, s31.a7 AS b217, s31.a8 AS b218, s31.a9 AS b219
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
LEFT JOIN stage_16 AS s16 ON s16.key = r."key"
LEFT JOIN stage_17 AS s17 ON s17.key = r."key"
LEFT JOIN stage_18 AS s18 ON s18.key = r."key"
LEFT JOIN stage_19 AS s19 ON s19.key = r1."id"
LEFT JOIN stage_20 AS s20 ON s20.key = r."key"
LEFT JOIN stage_21 AS s21 ON s21.key = r."key"
LEFT JOIN stage_22 AS s22 ON s22.key = r."key"
LEFT JOIN stage_23 AS s23 ON s23.key = r."key"
LEFT JOIN stage_24 AS s24 ON s24.key = r."key"
LEFT JOIN stage_25 AS s25 ON s25.key = r."key"
LEFT JOIN stage_26 AS s26 ON s26.key = r1."id"
LEFT JOIN stage_27 AS s27 ON s27.key = r."key"
LEFT JOIN stage_28 AS s28 ON s28.key = r."key"
LEFT JOIN stage_29 AS s29 ON s29.key = r."key"
LEFT JOIN stage_32 AS s30 ON s30.key = r."key"
LEFT JOIN stage_33 AS s31 ON s31.key = r."key"
LEFT JOIN stage_35 AS s32 ON s32.key = r."key"
)
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  (NOT (b1 IN ('ordinary'))) AS "registered-household-large-deposit#1",
  ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT)) AS "registered-household-large-deposit#2",
  (NOT (b1 IN ('ordinary'))) AS "registered-household-large-deposit-per-head#1",
  (CAST(sign((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END)) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) >= CAST(2000000 AS BIGINT)) AS "registered-household-large-deposit-per-head#2",
  (NOT (b1 IN ('ordinary'))) AS "registered-household-large-pension#1",
  (CAST(sign(CAST(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(406600 AS BIGINT)) AS "registered-household-large-pension#2",
  (NOT (b1 IN ('ordinary'))) AS "registered-household-insured-as-employee#1",
  (CAST(sign(CAST(CAST((CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * CAST(2 AS BIGINT) AS BIGINT)) AS "registered-household-insured-as-employee#2",
  ((CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AS "deposit-is-relief-just-paid#1",
  (((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END)) < CAST(5000000 AS BIGINT)) AS "deposit-is-relief-just-paid#2",
  ((CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AS "deposit-per-head-is-relief-just-paid#1",
  (CAST(sign(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END))) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END)) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) < CAST(2000000 AS BIGINT)) AS "deposit-per-head-is-relief-just-paid#2",
  ((CASE WHEN coalesce(b13, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b14, 0) END) = CAST(1 AS BIGINT)) AS "one-pensioner-with-dependants#1",
  (((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) - CAST(1 AS BIGINT)) >= CAST(3 AS BIGINT)) AS "one-pensioner-with-dependants#2",
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "employee-insurance-ended#1",
  (CASE WHEN coalesce(b17, FALSE) THEN FALSE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "employee-insurance-ended#2",
  (NOT (b1 IN ('ordinary'))) AS "income-by-files-above-declared#1",
  ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS "income-by-files-above-declared#2",
  (CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(0 AS BIGINT)) AS "wages-for-part-of-the-year#1",
  (((CASE WHEN coalesce(b30, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) + CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END)) <= CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) AS "wages-for-part-of-the-year#2",
  (NOT (b1 IN ('ordinary'))) AS "medical-spending-risen#1",
  (((CASE WHEN coalesce(b32, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b33, 0) AS BIGINT) END) - (CASE WHEN coalesce(b34, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b35, 0) AS BIGINT) END)) >= CAST(1000000 AS BIGINT)) AS "medical-spending-risen#2",
  (NOT (b1 IN ('ordinary'))) AS "household-lost-a-member#1",
  (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "household-lost-a-member#2",
  ((NOT (b1 IN ('ordinary'))) AND ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT))) AS "registered-household-large-deposit",
  ((CASE WHEN coalesce(b38, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b39, 0) END) > CAST(1 AS BIGINT)) AS "two-heads",
  (CASE WHEN coalesce(b40, FALSE) THEN TRUE WHEN coalesce(b41, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "income-does-not-add-up",
  ((NOT (b1 IN ('ordinary'))) AND (CAST(sign((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END)) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) >= CAST(2000000 AS BIGINT))) AS "registered-household-large-deposit-per-head",
  ((NOT (b1 IN ('ordinary'))) AND (CAST(sign(CAST(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(406600 AS BIGINT))) AS "registered-household-large-pension",
  ((NOT (b1 IN ('ordinary'))) AND (CAST(sign(CAST(CAST((CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * CAST(2 AS BIGINT) AS BIGINT))) AS "registered-household-insured-as-employee",
  (((CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AND (((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END)) < CAST(5000000 AS BIGINT))) AS "deposit-is-relief-just-paid",
  (((CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AND (CAST(sign(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END))) * sign((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END)) * ((2 * abs(CAST(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END)) AS HUGEINT)) + abs((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) AS HUGEINT), 0)))) AS BIGINT) < CAST(2000000 AS BIGINT))) AS "deposit-per-head-is-relief-just-paid",
  (((CASE WHEN coalesce(b13, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b14, 0) END) = CAST(1 AS BIGINT)) AND (((CASE WHEN coalesce(b5, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b6, 0) END) - CAST(1 AS BIGINT)) >= CAST(3 AS BIGINT))) AS "one-pensioner-with-dependants",
  ((CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b17, FALSE) THEN FALSE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "employee-insurance-ended",
  ((NOT (b1 IN ('ordinary'))) AND ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)))) AS "income-by-files-above-declared",
  ((CAST(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(0 AS BIGINT)) AND (((CASE WHEN coalesce(b30, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) + CAST(CAST((CASE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END)) <= CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b23 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS "wages-for-part-of-the-year",
  ((NOT (b1 IN ('ordinary'))) AND (((CASE WHEN coalesce(b32, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b33, 0) AS BIGINT) END) - (CASE WHEN coalesce(b34, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b35, 0) AS BIGINT) END)) >= CAST(1000000 AS BIGINT))) AS "medical-spending-risen",
  ((NOT (b1 IN ('ordinary'))) AND (CASE WHEN coalesce(b36, FALSE) THEN TRUE WHEN coalesce(b37, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "household-lost-a-member"
FROM (
SELECT *, (CASE WHEN coalesce(b22, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b21, x -> x.o = list_min(list_transform(b21, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b21, x -> x.o = list_min(list_transform(b21, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b21, x -> x.o = list_min(list_transform(b21, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b21, x -> x.o = list_min(list_transform(b21, y -> y.o))), z -> z.v)) END) AS w0
FROM (
SELECT r.id AS b0, r."status" AS b1, r."id" AS b2, s1.a1 AS b3, s1.a0 AS b4, s2.a3 AS b5, s2.a2 AS b6, s1.a3 AS b7, s1.a2 AS b8, s1.a5 AS b9, s1.a4 AS b10, s1.a7 AS b11, s1.a6 AS b12, s1.a9 AS b13, s1.a8 AS b14, s1.a10 AS b15, s1.a11 AS b16, s1.a12 AS b17, s1.a13 AS b18, s1.a15 AS b19, s1.a14 AS b20, s3.a0 AS b21, s3.a1 AS b22, r."statedMemberCount" AS b23, s1.a17 AS b24, s1.a16 AS b25, s1.a19 AS b26, s1.a18 AS b27, s1.a21 AS b28, s1.a20 AS b29, s1.a23 AS b30, s1.a22 AS b31, s1.a25 AS b32, s1.a24 AS b33, s1.a27 AS b34, s1.a26 AS b35, s2.a4 AS b36, s2.a5 AS b37, s2.a7 AS b38, s2.a6 AS b39, s3.a2 AS b40, s3.a3 AS b41
FROM household AS r
LEFT JOIN stage_37 AS s1 ON s1.key = r."id"
LEFT JOIN stage_26 AS s2 ON s2.key = r."id"
LEFT JOIN stage_19 AS s3 ON s3.key = r."id"
)
);

CREATE TEMP TABLE result_householdYear AS
SELECT b0 AS id,
  (b1 = year(DATE '2019-12-31')) AS "transfer-item-differs-from-card-payments#1",
  ((((CASE WHEN (b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2)) END) > CAST(sign(CAST((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9)) END) > CAST(sign(CAST((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12)) END) > CAST(sign(CAST((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15)) END) > CAST(sign(CAST((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15)) END) > CAST(20000 AS BIGINT)))) AS "transfer-item-differs-from-card-payments#2",
  (b1 = year(DATE '2019-12-31')) AS "transfers-below-card-payments#1",
  (b18 < (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)) AS "transfers-below-card-payments#2",
  (((CASE WHEN (b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18)) END) > CAST(sign(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18)) END) > CAST(20000 AS BIGINT))) AS "transfers-below-card-payments#3",
  (b1 = year(DATE '2019-12-31')) AS "card-payments-cross-the-cycle#1",
  (NOT ((((CASE WHEN (b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2)) END) > CAST(sign(CAST((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9)) END) > CAST(sign(CAST((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12)) END) > CAST(sign(CAST((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15)) END) > CAST(sign(CAST((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15)) END) > CAST(20000 AS BIGINT))))) AS "card-payments-cross-the-cycle#2",
  (b1 = year(DATE '2019-12-31')) AS "card-total-crosses-the-cycle#1",
  (NOT (((CASE WHEN (b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18)) END) > CAST(sign(CAST((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18)) END) > CAST(20000 AS BIGINT)))) AS "card-total-crosses-the-cycle#2",
  (b1 = year(DATE '2019-12-31')) AS "income-per-head-fallen#1",
  ((CASE WHEN coalesce(b35, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b33, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) END) > CAST(0 AS BIGINT)) AS "income-per-head-fallen#2",
  (((CASE WHEN coalesce(b35, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b33, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) END) - w1) >= (CASE WHEN coalesce(b43, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b41, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v)) END)) AS "income-per-head-fallen#3",
  (b1 = year(DATE '2019-12-31')) AS "business-expense-risen#1",
  ((b39 - (CASE WHEN coalesce(b46, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b44, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v)) END)) >= CAST(1000000 AS BIGINT)) AS "business-expense-risen#2",
  ((b1 = year(DATE '2019-12-31')) AND ((((CASE WHEN (b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2)) END) > CAST(sign(CAST((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) - b2)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b7, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9)) END) > CAST(sign(CAST((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b10, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END) - b9)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12)) END) > CAST(sign(CAST((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) - b12)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15)) END) > CAST(sign(CAST((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b16, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b17, 0) AS BIGINT) END) - b15)) END) > CAST(20000 AS BIGINT))))) AS "transfer-item-differs-from-card-payments",
  ((b1 = year(DATE '2019-12-31')) AND (b18 < (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)) AND (((CASE WHEN (b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18)) END) > CAST(sign(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b19, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) - b18)) END) > CAST(20000 AS BIGINT)))) AS "transfers-below-card-payments",
  ((b1 = year(DATE '2019-12-31')) AND (NOT ((((CASE WHEN (b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2)) END) > CAST(sign(CAST((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2) IS NULL THEN NULL ELSE greatest((b2 - (CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b21, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) - b2)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b23, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9)) END) > CAST(sign(CAST((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9) IS NULL THEN NULL ELSE greatest((b9 - (CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b25, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b26, 0) AS BIGINT) END) - b9)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12)) END) > CAST(sign(CAST((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12) IS NULL THEN NULL ELSE greatest((b12 - (CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b27, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b28, 0) AS BIGINT) END) - b12)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15)) END) > CAST(sign(CAST((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15) IS NULL THEN NULL ELSE greatest((b15 - (CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b29, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) - b15)) END) > CAST(20000 AS BIGINT)))))) AS "card-payments-cross-the-cycle",
  ((b1 = year(DATE '2019-12-31')) AND (NOT (((CASE WHEN (b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18)) END) > CAST(sign(CAST((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18) IS NULL THEN NULL ELSE greatest((b18 - (CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b31, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) - b18)) END) > CAST(20000 AS BIGINT))))) AS "card-total-crosses-the-cycle",
  ((b1 = year(DATE '2019-12-31')) AND ((CASE WHEN coalesce(b35, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b33, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) END) > CAST(0 AS BIGINT)) AND (((CASE WHEN coalesce(b35, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b33, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) END) - w1) >= (CASE WHEN coalesce(b43, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b41, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b42, x -> x.o = list_min(list_transform(b42, y -> y.o))), z -> z.v)) END))) AS "income-per-head-fallen",
  ((b1 = year(DATE '2019-12-31')) AND ((b39 - (CASE WHEN coalesce(b46, FALSE) OR NOT ((b3 IS NOT NULL) AND b1 IS NOT NULL AND NOT coalesce(b44, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b45, x -> x.o = list_min(list_transform(b45, y -> y.o))), z -> z.v)) END)) >= CAST(1000000 AS BIGINT))) AS "business-expense-risen"
FROM (
SELECT *, CAST(sign(w0) * sign(b40) * ((2 * abs(CAST(w0 AS HUGEINT)) + abs(b40)) // (2 * abs(NULLIF(CAST(b40 AS HUGEINT), 0)))) AS BIGINT) AS w1
FROM (
SELECT *, ((b36 + b37 + b38 + b18) - b39) AS w0
FROM (
SELECT r.id AS b0, r."year" AS b1, r."allowancePay" AS b2, r1."id" AS b3, s1.a29 AS b4, s1.a28 AS b5, r."extremelyPoorPay" AS b6, s1.a31 AS b7, s1.a30 AS b8, r."pensionPay" AS b9, s1.a33 AS b10, s1.a32 AS b11, r."ecologyPay" AS b12, s1.a35 AS b13, s1.a34 AS b14, r."familyPlanningPay" AS b15, s1.a37 AS b16, s1.a36 AS b17, r."transfer" AS b18, s1.a39 AS b19, s1.a38 AS b20, s1.a41 AS b21, s1.a40 AS b22, s1.a43 AS b23, s1.a42 AS b24, s1.a45 AS b25, s1.a44 AS b26, s1.a47 AS b27, s1.a46 AS b28, s1.a49 AS b29, s1.a48 AS b30, s1.a51 AS b31, s1.a50 AS b32, s2.a2 AS b33, s2.a0 AS b34, s2.a1 AS b35, r."wage" AS b36, r."business" AS b37, r."property" AS b38, r."businessExpense" AS b39, r1."statedMemberCount" AS b40, s2.a5 AS b41, s2.a3 AS b42, s2.a4 AS b43, s2.a8 AS b44, s2.a6 AS b45, s2.a7 AS b46
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_37 AS s1 ON s1.key = r1."id"
LEFT JOIN stage_39 AS s2 ON s2.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
)
)
);
