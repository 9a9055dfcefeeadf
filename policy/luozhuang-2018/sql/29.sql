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
SELECT b16 AS key, min(CASE WHEN (((w0 AND (b2 IN ('head'))))) THEN w1 END) AS a0,
  bool_or(((((w0 AND (b2 IN ('head')))))) IS NULL OR ((((w0 AND (b2 IN ('head'))))) AND w1 IS NULL)) AS a1,
  bool_or(((w0)) AND (b2 IN ('spouse'))) AS a2,
  bool_or((((w0)) AND (b2 IN ('spouse'))) IS NULL) AS a3,
  min(CASE WHEN (((w0 AND (b2 IN ('spouse'))))) THEN w1 END) AS a4,
  bool_or(((((w0 AND (b2 IN ('spouse')))))) IS NULL OR ((((w0 AND (b2 IN ('spouse'))))) AND w1 IS NULL)) AS a5,
  count(*) FILTER (WHERE ((w8))) AS a6,
  bool_or((((w8))) IS NULL) AS a7,
  bool_or(TRUE AND (w0 AND (w1 < CAST(60 AS BIGINT)))) AS a8,
  bool_or((TRUE AND (w0 AND (w1 < CAST(60 AS BIGINT)))) IS NULL) AS a9,
  bool_or(TRUE AND w0) AS a10,
  bool_or((TRUE AND w0) IS NULL) AS a11,
  bool_or(((w0)) AND (b2 IN ('head'))) AS a12,
  bool_or((((w0)) AND (b2 IN ('head'))) IS NULL) AS a13,
  bool_or(((w0)) AND ((b2 IN ('head')) AND (b5 IN ('male')))) AS a14,
  bool_or((((w0)) AND ((b2 IN ('head')) AND (b5 IN ('male')))) IS NULL) AS a15,
  bool_or(((w0)) AND ((b2 IN ('spouse')) AND (b5 IN ('male')))) AS a16,
  bool_or((((w0)) AND ((b2 IN ('spouse')) AND (b5 IN ('male')))) IS NULL) AS a17,
  bool_or(((w0)) AND ((b2 IN ('head')) AND (b5 IN ('female')))) AS a18,
  bool_or((((w0)) AND ((b2 IN ('head')) AND (b5 IN ('female')))) IS NULL) AS a19,
  bool_or(((w0)) AND ((b2 IN ('spouse')) AND (b5 IN ('female')))) AS a20,
  bool_or((((w0)) AND ((b2 IN ('spouse')) AND (b5 IN ('female')))) IS NULL) AS a21,
  bool_or(((w0)) AND ((b2 IN ('head')) AND (w1 < CAST(18 AS BIGINT)))) AS a22,
  bool_or((((w0)) AND ((b2 IN ('head')) AND (w1 < CAST(18 AS BIGINT)))) IS NULL) AS a23,
  bool_or(((w0)) AND (w1 >= CAST(18 AS BIGINT))) AS a24,
  bool_or((((w0)) AND (w1 >= CAST(18 AS BIGINT))) IS NULL) AS a25,
  bool_or(((w0)) AND NOT (b6 IN ('healthy'))) AS a26,
  bool_or((((w0)) AND NOT (b6 IN ('healthy'))) IS NULL) AS a27,
  bool_or(((w0)) AND (b6 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) AS a28,
  bool_or((((w0)) AND (b6 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'))) IS NULL) AS a29,
  bool_or(((w0)) AND ((b7 IS NOT NULL OR (CASE WHEN b8 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b7 IN ('none', 'below-school-age'))))) AS a30,
  bool_or((((w0)) AND ((b7 IS NOT NULL OR (CASE WHEN b8 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b7 IN ('none', 'below-school-age'))))) IS NULL) AS a31,
  bool_or(((w0)) AND ((b7 IS NOT NULL OR (CASE WHEN b8 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (b7 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')))) AS a32,
  bool_or((((w0)) AND ((b7 IS NOT NULL OR (CASE WHEN b8 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (b7 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')))) IS NULL) AS a33,
  count(*) FILTER (WHERE (((w0 AND (b9 IN ('ordinary', 'skilled')))))) AS a34,
  bool_or(((((w0 AND (b9 IN ('ordinary', 'skilled')))))) IS NULL) AS a35,
  bool_or(((w0)) AND b10) AS a36,
  bool_or((((w0)) AND b10) IS NULL) AS a37,
  bool_or(((w0)) AND b11) AS a38,
  bool_or((((w0)) AND b11) IS NULL) AS a39,
  bool_or(((w0)) AND (((b10 IS NOT NULL OR (CASE WHEN b8 LIKE '% allowance %' THEN NULL ELSE FALSE END)) AND b10) OR ((b11 IS NOT NULL OR (CASE WHEN b8 LIKE '% extremelyPoor %' THEN NULL ELSE FALSE END)) AND b11))) AS a40,
  bool_or((((w0)) AND (((b10 IS NOT NULL OR (CASE WHEN b8 LIKE '% allowance %' THEN NULL ELSE FALSE END)) AND b10) OR ((b11 IS NOT NULL OR (CASE WHEN b8 LIKE '% extremelyPoor %' THEN NULL ELSE FALSE END)) AND b11))) IS NULL) AS a41,
  bool_or(((w0)) AND ((NOT (b6 IN ('healthy'))) AND (NOT b12))) AS a42,
  bool_or((((w0)) AND ((NOT (b6 IN ('healthy'))) AND (NOT b12))) IS NULL) AS a43,
  bool_or(((w0)) AND (b9 IN ('ordinary', 'skilled'))) AS a44,
  bool_or((((w0)) AND (b9 IN ('ordinary', 'skilled'))) IS NULL) AS a45,
  bool_or(((w0)) AND (b9 IN ('ordinary', 'skilled', 'weak'))) AS a46,
  bool_or((((w0)) AND (b9 IN ('ordinary', 'skilled', 'weak'))) IS NULL) AS a47,
  count(*) FILTER (WHERE ((w0))) AS a48,
  bool_or((((w0))) IS NULL) AS a49,
  bool_or(TRUE AND ((b1 IN ('dead', 'imprisoned', 'missing', 'split', 'lives-apart', 'married-out', 'moved-out', 'other-out')) AND ((b4 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b4 <= make_date(year(DATE '2019-12-31'), 12, 31))))) AS a50,
  bool_or((TRUE AND ((b1 IN ('dead', 'imprisoned', 'missing', 'split', 'lives-apart', 'married-out', 'moved-out', 'other-out')) AND ((b4 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b4 <= make_date(year(DATE '2019-12-31'), 12, 31))))) IS NULL) AS a51,
  count(*) FILTER (WHERE (((w0 AND (b2 IN ('spouse')))))) AS a52,
  bool_or(((((w0 AND (b2 IN ('spouse')))))) IS NULL) AS a53,
  bool_or(TRUE AND w0) AS a54,
  bool_or((TRUE AND w0) IS NULL) AS a55,
  count(*) FILTER (WHERE (((w0 AND (b2 IN ('head')))))) AS a56,
  bool_or(((((w0 AND (b2 IN ('head')))))) IS NULL) AS a57,
  bool_or(((w0)) AND (((b13 IS NOT NULL OR (CASE WHEN b8 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b13 IN ('none')))) OR ((b14 IS NOT NULL OR (CASE WHEN b8 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b14 > CAST(0 AS BIGINT))) OR (b15 IS NOT NULL OR (CASE WHEN b8 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AS a58,
  bool_or((((w0)) AND (((b13 IS NOT NULL OR (CASE WHEN b8 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b13 IN ('none')))) OR ((b14 IS NOT NULL OR (CASE WHEN b8 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b14 > CAST(0 AS BIGINT))) OR (b15 IS NOT NULL OR (CASE WHEN b8 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) IS NULL) AS a59,
  bool_or(((w0)) AND (((b13 IS NOT NULL OR (CASE WHEN b8 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b13 IN ('none')))) OR ((b14 IS NOT NULL OR (CASE WHEN b8 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b14 > CAST(0 AS BIGINT))) OR (b15 IS NOT NULL OR (CASE WHEN b8 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AS a60,
  bool_or((((w0)) AND (((b13 IS NOT NULL OR (CASE WHEN b8 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b13 IN ('none')))) OR ((b14 IS NOT NULL OR (CASE WHEN b8 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b14 > CAST(0 AS BIGINT))) OR (b15 IS NOT NULL OR (CASE WHEN b8 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) IS NULL) AS a61,
  bool_or(((w0)) AND (w1 >= CAST(60 AS BIGINT))) AS a62,
  bool_or((((w0)) AND (w1 >= CAST(60 AS BIGINT))) IS NULL) AS a63,
  bool_or(((w0)) AND (w1 >= CAST(60 AS BIGINT))) AS a64,
  bool_or((((w0)) AND (w1 >= CAST(60 AS BIGINT))) IS NULL) AS a65,
  bool_or(TRUE AND (w0 AND b10)) AS a66,
  bool_or((TRUE AND (w0 AND b10)) IS NULL) AS a67
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b3) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) AS w1,
  (b0 AND ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b4 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b4 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) AS w8
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."relation" AS b2, r."idBirth" AS b3, r."memberStateOn" AS b4, r."sex" AS b5, r."health" AS b6, r."schoolStage" AS b7, r."notCollected" AS b8, r."labour" AS b9, r."allowance" AS b10, r."extremelyPoor" AS b11, r."seriousIllness" AS b12, r."workArea" AS b13, r."workMonths" AS b14, r."welfarePost" AS b15, r."household" AS b16
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b16;

CREATE TEMP TABLE stage_16 AS
SELECT b9 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b1 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1,
  bool_or(TRUE AND (((CASE WHEN (((b2 + b1 + b3 + b4) - b5) - b6) IS NULL OR (b6 - ((b2 + b1 + b3 + b4) - b5)) IS NULL THEN NULL ELSE greatest((((b2 + b1 + b3 + b4) - b5) - b6), (b6 - ((b2 + b1 + b3 + b4) - b5))) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN (CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT) - b6) IS NULL OR (b6 - CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT)) IS NULL THEN NULL ELSE greatest((CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT) - b6), (b6 - CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT))) END) > CAST(100 AS BIGINT)))) AS a2,
  bool_or((TRUE AND (((CASE WHEN (((b2 + b1 + b3 + b4) - b5) - b6) IS NULL OR (b6 - ((b2 + b1 + b3 + b4) - b5)) IS NULL THEN NULL ELSE greatest((((b2 + b1 + b3 + b4) - b5) - b6), (b6 - ((b2 + b1 + b3 + b4) - b5))) END) > CAST(100 AS BIGINT)) OR ((CASE WHEN (CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT) - b6) IS NULL OR (b6 - CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT)) IS NULL THEN NULL ELSE greatest((CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT) - b6), (b6 - CAST(CAST(b7 AS HUGEINT) * b8 AS BIGINT))) END) > CAST(100 AS BIGINT)))) IS NULL) AS a3
FROM (
SELECT r."year" AS b0, r."business" AS b1, r."wage" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r."netIncome" AS b6, r."incomePerHead" AS b7, r1."statedMemberCount" AS b8, r."household" AS b9
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."household" IS NOT NULL
)
GROUP BY b9;

CREATE TEMP TABLE stage_17 AS
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

CREATE TEMP TABLE stage_18 AS
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

CREATE TEMP TABLE stage_19 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 IN ('married')) AND (CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 IN ('married')) AND (CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."registeredOn" AS b1, r."person" AS b2
FROM marriage AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_20 AS
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

CREATE TEMP TABLE stage_22 AS
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

CREATE TEMP TABLE stage_23 AS
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

CREATE TEMP TABLE stage_24 AS
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

CREATE TEMP TABLE stage_25 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 >= CAST(1000000 AS BIGINT))) AS a0,
  bool_or((TRUE AND (b0 >= CAST(1000000 AS BIGINT))) IS NULL) AS a1
FROM (
SELECT r."premium" AS b0, r."person" AS b1
FROM lifePolicy AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_26 AS
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

CREATE TEMP TABLE stage_27 AS
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

CREATE TEMP TABLE stage_28 AS
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

CREATE TEMP TABLE stage_29 AS
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

CREATE TEMP TABLE stage_30 AS
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

CREATE TEMP TABLE stage_32 AS
SELECT b0 AS key, count(*) FILTER (WHERE TRUE) AS a0,
  bool_or((TRUE) IS NULL) AS a1
FROM (
SELECT r."householdBook" AS b0
FROM policeRecord AS r
WHERE r."householdBook" IS NOT NULL
)
GROUP BY b0;

CREATE TEMP TABLE stage_34 AS
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

CREATE TEMP TABLE stage_35 AS
SELECT b2 AS key, bool_or((b1 IS NOT NULL AND TRUE) AND (b0 IN ('insured'))) OVER earlier AS a0,
  bool_or(((b1 IS NOT NULL AND TRUE) AND (b0 IN ('insured'))) IS NULL) OVER earlier AS a1,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT r."state" AS b0, r."year" AS b1, r.id AS b2, r."person" AS b3
FROM medicalInsurance AS r
)
WINDOW earlier AS (PARTITION BY b3 ORDER BY b1 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b3);

CREATE TEMP TABLE stage_37 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_39 AS
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

CREATE TEMP TABLE stage_40 AS
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

CREATE TEMP TABLE stage_41 AS
SELECT b0 AS key, count(*) FILTER (WHERE TRUE) AS a0,
  bool_or((TRUE) IS NULL) AS a1
FROM (
SELECT r."phone" AS b0
FROM household AS r
WHERE r."phone" IS NOT NULL
)
GROUP BY b0;

CREATE TEMP TABLE stage_42 AS
SELECT b0 AS key, count(*) FILTER (WHERE TRUE) AS a0,
  bool_or((TRUE) IS NULL) AS a1
FROM (
SELECT r."card" AS b0
FROM household AS r
WHERE r."card" IS NOT NULL
)
GROUP BY b0;

CREATE TEMP TABLE stage_43 AS
SELECT b2 AS key, list(struct_pack(o := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b1 END, v := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b0 END)) FILTER (WHERE (b1 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b1 IS NOT NULL AND TRUE)) IS NULL OR ((b1 IS NOT NULL AND TRUE) AND b1 IS NULL)) OVER earlier AS a1,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT r."schoolGrade" AS b0, r."year" AS b1, r.id AS b2, r."person" AS b3
FROM personYear AS r
)
WINDOW earlier AS (PARTITION BY b3 ORDER BY b1 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b3);

CREATE TEMP TABLE stage_45 AS
SELECT b3 AS key, list(struct_pack(o := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b1 END, v := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b0 END)) FILTER (WHERE (b1 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b1 IS NOT NULL AND TRUE)) IS NULL OR ((b1 IS NOT NULL AND TRUE) AND b1 IS NULL)) OVER earlier AS a1,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2,
  list(struct_pack(o := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b1 END, v := CASE WHEN (b1 IS NOT NULL AND TRUE) THEN b2 END)) FILTER (WHERE (b1 IS NOT NULL AND TRUE)) OVER earlier AS a3,
  bool_or(((b1 IS NOT NULL AND TRUE)) IS NULL OR ((b1 IS NOT NULL AND TRUE) AND b1 IS NULL)) OVER earlier AS a4,
  bool_or(b1 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a5
FROM (
SELECT r."netIncome" AS b0, r."year" AS b1, r."businessExpense" AS b2, r.id AS b3, r."household" AS b4
FROM householdYear AS r
)
WINDOW earlier AS (PARTITION BY b4 ORDER BY b1 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b4);

CREATE TEMP TABLE stage_47 AS
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

CREATE TEMP TABLE stage_21 AS
SELECT b19 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w4 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1
FROM (
SELECT *, CAST(sign(w2) * sign(w3) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) AS w4
FROM (
SELECT *, ((b1 + b2 + w0 + w1) - b15) AS w2
FROM (
SELECT *, (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w0,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w1,
  (CASE WHEN b16 IS NOT NULL THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) END) AS w3
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a7 AS b17, s1.a6 AS b18, r."household" AS b19
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_15 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b19;

CREATE TEMP TABLE stage_31 AS
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

CREATE TEMP TABLE stage_36 AS
SELECT b6 AS key, bool_or(TRUE AND ((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('insured'))) AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT ((b2 IS NOT NULL) AND b0 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL ELSE FALSE END))) AS a0,
  bool_or((TRUE AND ((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('insured'))) AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT ((b2 IS NOT NULL) AND b0 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL ELSE FALSE END))) IS NULL) AS a1
FROM (
SELECT r."year" AS b0, r."state" AS b1, r1."key" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, r."person" AS b6
FROM medicalInsurance AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_35 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
WHERE r."person" IS NOT NULL
)
GROUP BY b6;

CREATE TEMP TABLE stage_38 AS
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
LEFT JOIN stage_37 AS s1 ON s1.key = r."key"
LEFT JOIN stage_13 AS s2 ON s2.key = r."key"
LEFT JOIN stage_40 AS s3 ON s3.key = r."key"
LEFT JOIN stage_6 AS s4 ON s4.key = r."key"
LEFT JOIN stage_8 AS s5 ON s5.key = r."key"
LEFT JOIN stage_10 AS s6 ON s6.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b54;

CREATE TEMP TABLE stage_44 AS
SELECT b6 AS key, list(struct_pack(o := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN b2 END, v := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN w0 END)) FILTER (WHERE (b2 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b2 IS NOT NULL AND TRUE)) IS NULL OR ((b2 IS NOT NULL AND TRUE) AND b2 IS NULL)) OVER earlier AS a1,
  bool_or(b2 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2
FROM (
SELECT *, (b0 = (CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END)) AS w0
FROM (
SELECT r."schoolGrade" AS b0, r1."key" AS b1, r."year" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, r.id AS b6, r."person" AS b7
FROM personYear AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_43 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
)
)
WINDOW earlier AS (PARTITION BY b7 ORDER BY b2 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b7);

CREATE TEMP TABLE stage_46 AS
SELECT b23 AS key, list(struct_pack(o := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN b2 END, v := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN w0 END)) FILTER (WHERE (b2 IS NOT NULL AND TRUE)) OVER earlier AS a0,
  bool_or(((b2 IS NOT NULL AND TRUE)) IS NULL OR ((b2 IS NOT NULL AND TRUE) AND b2 IS NULL)) OVER earlier AS a1,
  bool_or(b2 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a2,
  list(struct_pack(o := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN b2 END, v := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN w8 END)) FILTER (WHERE (b2 IS NOT NULL AND TRUE)) OVER earlier AS a3,
  bool_or(((b2 IS NOT NULL AND TRUE)) IS NULL OR ((b2 IS NOT NULL AND TRUE) AND b2 IS NULL)) OVER earlier AS a4,
  bool_or(b2 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a5,
  list(struct_pack(o := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN b2 END, v := CASE WHEN (b2 IS NOT NULL AND TRUE) THEN CAST(sign(CAST(w8 AS HUGEINT) * 3) * ((2 * abs(CAST(w8 AS HUGEINT) * 3) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) END)) FILTER (WHERE (b2 IS NOT NULL AND TRUE)) OVER earlier AS a6,
  bool_or(((b2 IS NOT NULL AND TRUE)) IS NULL OR ((b2 IS NOT NULL AND TRUE) AND b2 IS NULL)) OVER earlier AS a7,
  bool_or(b2 IS NULL AND TRUE IS DISTINCT FROM FALSE) OVER whole AS a8
FROM (
SELECT *, CAST(sign(w6) * sign(w7) * ((2 * abs(CAST(w6 AS HUGEINT)) + abs(w7)) // (2 * abs(NULLIF(CAST(w7 AS HUGEINT), 0)))) AS BIGINT) AS w8
FROM (
SELECT *, ((b6 + b7 + w4 + w5) - b20) AS w6
FROM (
SELECT *, ((CASE WHEN (b0 - (CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END)) IS NULL OR ((CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END) - b0) IS NULL THEN NULL ELSE greatest((b0 - (CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END)), ((CASE WHEN coalesce(b5, FALSE) OR NOT ((b1 IS NOT NULL) AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b4, x -> x.o = list_min(list_transform(b4, y -> y.o))), z -> z.v)) END) - b0)) END) < CAST(100 AS BIGINT)) AS w0,
  (CASE WHEN b8 IS NULL THEN NULL WHEN b8 THEN (b9 + b10) ELSE b11 END) AS w4,
  (CASE WHEN b12 IS NULL THEN NULL WHEN b12 THEN (b13 + b14 + b15 + b16 + b17 + b18) ELSE b19 END) AS w5,
  (CASE WHEN b1 IS NOT NULL THEN (CASE WHEN coalesce(b21, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b22, 0) END) END) AS w7
FROM (
SELECT r."netIncome" AS b0, r1."id" AS b1, r."year" AS b2, s1.a2 AS b3, s1.a0 AS b4, s1.a1 AS b5, r."wage" AS b6, r."business" AS b7, r."propertyItemised" AS b8, r."dividend" AS b9, r."otherProperty" AS b10, r."property" AS b11, r."transferItemised" AS b12, r."familyPlanningPay" AS b13, r."allowancePay" AS b14, r."extremelyPoorPay" AS b15, r."pensionPay" AS b16, r."ecologyPay" AS b17, r."otherTransfer" AS b18, r."transfer" AS b19, r."businessExpense" AS b20, s2.a7 AS b21, s2.a6 AS b22, r.id AS b23, r."household" AS b24
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_45 AS s1 ON s1.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
LEFT JOIN stage_15 AS s2 ON s2.key = r1."id"
)
)
)
)
WINDOW earlier AS (PARTITION BY b24 ORDER BY b2 RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING), whole AS (PARTITION BY b24);

CREATE TEMP TABLE stage_48 AS
SELECT b6 AS key, sum(CASE WHEN ((w0)) THEN (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b3, 0) END) END) AS a0,
  bool_or((((w0))) IS NULL OR (((w0)) AND (CASE WHEN coalesce(b2, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE coalesce(b3, 0) END) IS NULL)) AS a1,
  count(*) FILTER (WHERE (((CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)))) AS a2,
  bool_or(((((CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)))) IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0
FROM (
SELECT r."status" AS b0, r."id" AS b1, s1.a49 AS b2, s1.a48 AS b3, s1.a66 AS b4, s1.a67 AS b5, r."villageCode" AS b6
FROM household AS r
LEFT JOIN stage_15 AS s1 ON s1.key = r."id"
WHERE r."villageCode" IS NOT NULL
)
)
GROUP BY b6;

CREATE TEMP TABLE stage_33 AS
SELECT b5 AS key, bool_or(TRUE AND ((CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) >= CAST(sign(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) * ((2 * abs(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS a0,
  bool_or((TRUE AND ((CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) >= CAST(sign(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) * ((2 * abs(CAST(CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * (CASE WHEN coalesce(b3, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) AS BIGINT) AS HUGEINT) * 1) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) IS NULL) AS a1
FROM (
SELECT r."householdBook" AS b0, s1.a1 AS b1, s1.a0 AS b2, s2.a1 AS b3, s2.a0 AS b4, r."person" AS b5
FROM policeRecord AS r
LEFT JOIN stage_31 AS s1 ON s1.key = r."householdBook"
LEFT JOIN stage_32 AS s2 ON s2.key = r."householdBook"
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
  w0 AS "dead-person-registered-too-long#1",
  (CASE WHEN coalesce(b90, FALSE) THEN TRUE WHEN coalesce(b91, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "dead-person-registered-too-long#2",
  w0 AS "death-record-too-long#1",
  (CASE WHEN coalesce(b92, FALSE) THEN TRUE WHEN coalesce(b93, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "death-record-too-long#2",
  w0 AS "registered-person-not-in-household-register#1",
  ((CASE WHEN coalesce(b94, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b95, 0) END) = CAST(0 AS BIGINT)) AS "registered-person-not-in-household-register#2",
  w0 AS "registered-person-registered-elsewhere#1",
  (CASE WHEN coalesce(b96, FALSE) THEN TRUE WHEN coalesce(b97, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-registered-elsewhere#2",
  (CASE WHEN coalesce(b98, FALSE) THEN TRUE WHEN coalesce(b99, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "moved-out-as-student-or-worker#1",
  (((b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b100, FALSE) THEN TRUE WHEN coalesce(b101, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (b72 IN ('county', 'province', 'outside'))) AS "moved-out-as-student-or-worker#2",
  (CAST(b45 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31') AS "newborn-awaiting-household-book#1",
  (CAST(b32 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31') AS "newborn-awaiting-household-book#2",
  (b54 IN ('head', 'spouse', 'daughter-in-law', 'son-in-law')) AS "spouse-awaiting-household-book#1",
  (CASE WHEN coalesce(b102, FALSE) THEN TRUE WHEN coalesce(b103, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "spouse-awaiting-household-book#2",
  (CASE WHEN coalesce(b104, FALSE) THEN TRUE WHEN coalesce(b105, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "other-registration-ends#1",
  (CASE WHEN coalesce(b106, FALSE) THEN FALSE WHEN coalesce(b107, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "other-registration-ends#2",
  w0 AS "registered-person-owns-dear-or-new-car#1",
  (CASE WHEN coalesce(b108, FALSE) THEN TRUE WHEN coalesce(b109, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-dear-or-new-car#2",
  w0 AS "registered-person-owns-other-vehicle#1",
  (CASE WHEN coalesce(b110, FALSE) THEN TRUE WHEN coalesce(b111, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-other-vehicle#2",
  w0 AS "registered-person-owns-large-machine#1",
  (CASE WHEN coalesce(b112, FALSE) THEN TRUE WHEN coalesce(b113, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-large-machine#2",
  w0 AS "registered-person-owns-operating-vehicle#1",
  (CASE WHEN coalesce(b114, FALSE) THEN TRUE WHEN coalesce(b115, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-operating-vehicle#2",
  (CASE WHEN coalesce(b116, FALSE) THEN TRUE WHEN coalesce(b117, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "vehicle-of-exempt-kind#1",
  (CASE WHEN coalesce(b118, FALSE) THEN FALSE WHEN coalesce(b119, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "vehicle-of-exempt-kind#2",
  ((CASE WHEN coalesce(b120, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b121, 0) END) = CAST(1 AS BIGINT)) AS "sole-old-vehicle-of-livelihood#1",
  (CASE WHEN coalesce(b122, FALSE) THEN TRUE WHEN coalesce(b123, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "sole-old-vehicle-of-livelihood#2",
  (CASE WHEN coalesce(b124, FALSE) THEN TRUE WHEN coalesce(b125, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "machine-of-cooperative-or-micro-loan#1",
  (CASE WHEN coalesce(b126, FALSE) THEN FALSE WHEN coalesce(b127, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "machine-of-cooperative-or-micro-loan#2",
  w0 AS "registered-person-owns-two-houses#1",
  ((CASE WHEN coalesce(b128, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b129, 0) END) >= CAST(2 AS BIGINT)) AS "registered-person-owns-two-houses#2",
  w0 AS "registered-person-owns-large-company#1",
  (CASE WHEN coalesce(b130, FALSE) THEN TRUE WHEN coalesce(b131, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-owns-large-company#2",
  w0 AS "registered-person-in-business-register#1",
  (CASE WHEN coalesce(b132, FALSE) THEN TRUE WHEN coalesce(b133, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-in-business-register#2",
  (CASE WHEN coalesce(b134, FALSE) THEN TRUE WHEN coalesce(b135, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "commercial-housing-resettled-or-inherited#1",
  (CASE WHEN coalesce(b136, FALSE) THEN FALSE WHEN coalesce(b137, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "commercial-housing-resettled-or-inherited#2",
  (CASE WHEN coalesce(b138, FALSE) THEN TRUE WHEN coalesce(b139, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "second-house-resettled-or-inherited#1",
  ((CASE WHEN coalesce(b140, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b141, 0) END) < CAST(2 AS BIGINT)) AS "second-house-resettled-or-inherited#2",
  (CASE WHEN coalesce(b142, FALSE) THEN TRUE WHEN coalesce(b143, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-is-cooperative#1",
  (CASE WHEN coalesce(b144, FALSE) THEN FALSE WHEN coalesce(b145, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "business-is-cooperative#2",
  (CASE WHEN coalesce(b146, FALSE) THEN TRUE WHEN coalesce(b147, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-is-small-self-employment#1",
  (CASE WHEN coalesce(b148, FALSE) THEN FALSE WHEN coalesce(b149, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "business-is-small-self-employment#2",
  (w7 < CAST(406600 AS BIGINT)) AS "business-is-small-self-employment#3",
  (CASE WHEN coalesce(b152, FALSE) THEN TRUE WHEN coalesce(b153, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "business-ended#1",
  (CASE WHEN coalesce(b154, FALSE) THEN FALSE WHEN coalesce(b155, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "business-ended#2",
  w0 AS "registered-person-paid-income-tax#1",
  (CASE WHEN coalesce(b156, FALSE) THEN TRUE WHEN coalesce(b157, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-paid-income-tax#2",
  (CASE WHEN coalesce(b156, FALSE) THEN TRUE WHEN coalesce(b157, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "income-tax-refunded#1",
  (CASE WHEN coalesce(b158, FALSE) THEN FALSE WHEN coalesce(b159, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "income-tax-refunded#2",
  w0 AS "village-cadre-or-kin-registered#1",
  (CASE WHEN coalesce(b160, FALSE) THEN TRUE WHEN coalesce(b161, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-cadre-or-kin-registered#2",
  w0 AS "registered-person-in-costly-study#1",
  (CASE WHEN coalesce(b162, FALSE) THEN TRUE WHEN coalesce(b163, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-in-costly-study#2",
  w0 AS "registered-person-large-life-insurance#1",
  (CASE WHEN coalesce(b164, FALSE) THEN TRUE WHEN coalesce(b165, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-large-life-insurance#2",
  w0 AS "registered-person-house-long-empty#1",
  (CASE WHEN coalesce(b166, FALSE) THEN TRUE WHEN coalesce(b167, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "registered-person-house-long-empty#2",
  w0 AS "helper-or-payee-registered#1",
  (CASE WHEN coalesce(b168, FALSE) THEN TRUE WHEN coalesce(b169, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "helper-or-payee-registered#2",
  w0 AS "elder-registered-apart-from-children#1",
  (w3 >= CAST(60 AS BIGINT)) AS "elder-registered-apart-from-children#2",
  (CASE WHEN coalesce(b170, FALSE) THEN FALSE WHEN coalesce(b171, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE TRUE END) AS "elder-registered-apart-from-children#3",
  (CASE WHEN coalesce(b172, FALSE) THEN TRUE WHEN coalesce(b173, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-registered-apart-from-children#4",
  (b74 IN ('forest', 'road', 'water', 'cleaning', 'care', 'other')) AS "registry-has-welfare-post-or-soldier#1",
  b80 AS "registry-has-welfare-post-or-soldier#2",
  (CASE WHEN coalesce(b174, FALSE) THEN TRUE WHEN coalesce(b175, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "cadre-kin-deliberated-again#1",
  (CASE WHEN coalesce(b176, FALSE) THEN FALSE WHEN coalesce(b177, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cadre-kin-deliberated-again#2",
  (CASE WHEN coalesce(b178, FALSE) THEN TRUE WHEN coalesce(b179, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "study-paid-by-scholarship-or-donor#1",
  (CASE WHEN coalesce(b180, FALSE) THEN FALSE WHEN coalesce(b181, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "study-paid-by-scholarship-or-donor#2",
  (CASE WHEN coalesce(b182, FALSE) THEN TRUE WHEN coalesce(b183, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "payee-holds-paid-post#1",
  (CASE WHEN coalesce(b184, FALSE) THEN FALSE WHEN coalesce(b185, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "payee-holds-paid-post#2",
  (CASE WHEN coalesce(b186, FALSE) THEN TRUE WHEN coalesce(b187, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "children-refuse-support#1",
  (CASE WHEN coalesce(b188, FALSE) THEN FALSE WHEN coalesce(b189, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "children-refuse-support#2",
  (NOT b1) AS "extremely-poor-not-registered#1",
  (CASE WHEN coalesce(b190, FALSE) THEN TRUE WHEN coalesce(b191, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "extremely-poor-not-registered#2",
  (NOT b1) AS "disabled-in-mind-not-registered#1",
  (CASE WHEN coalesce(b192, FALSE) THEN TRUE WHEN coalesce(b193, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-in-mind-not-registered#2",
  (NOT b1) AS "unsupported-child-not-registered#1",
  (CASE WHEN coalesce(b194, FALSE) THEN TRUE WHEN coalesce(b195, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsupported-child-not-registered#2",
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#1",
  (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#2",
  (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#3",
  (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disabled-person-is-well-off#4",
  (NOT b1) AS "medical-spending-against-line-not-registered#1",
  ((CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AS "medical-spending-against-line-not-registered#2",
  (CASE WHEN coalesce(b196, FALSE) THEN TRUE WHEN coalesce(b197, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "medical-spending-against-line-not-registered#3",
  (NOT b1) AS "unsafe-house-not-registered#1",
  (CASE WHEN coalesce(b198, FALSE) THEN TRUE WHEN coalesce(b199, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-not-registered#2",
  (NOT b1) AS "dropped-out-child-not-registered#1",
  ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AS "dropped-out-child-not-registered#2",
  (CASE WHEN coalesce(b200, FALSE) THEN TRUE WHEN coalesce(b201, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "dropped-out-child-not-registered#3",
  (CASE WHEN coalesce(b202, FALSE) THEN FALSE WHEN coalesce(b203, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "dropped-out-child-not-registered#4",
  (NOT b1) AS "child-on-no-roll-not-registered#1",
  ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AS "child-on-no-roll-not-registered#2",
  (CASE WHEN coalesce(b204, FALSE) THEN TRUE WHEN coalesce(b205, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-on-no-roll-not-registered#3",
  (CASE WHEN coalesce(b206, FALSE) THEN FALSE WHEN coalesce(b207, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "child-on-no-roll-not-registered#4",
  (CASE WHEN coalesce(b208, FALSE) THEN TRUE WHEN coalesce(b209, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-is-not-the-only-one#1",
  (CASE WHEN coalesce(b210, FALSE) THEN FALSE WHEN coalesce(b211, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "unsafe-house-is-not-the-only-one#2",
  (CASE WHEN coalesce(b212, FALSE) THEN TRUE WHEN coalesce(b213, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-suspended-or-taught-at-home#1",
  (CASE WHEN coalesce(b214, FALSE) THEN FALSE WHEN coalesce(b215, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "child-suspended-or-taught-at-home#2",
  (CASE WHEN coalesce(b216, FALSE) THEN TRUE WHEN coalesce(b217, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-learns-elsewhere#1",
  (CASE WHEN coalesce(b218, FALSE) THEN TRUE WHEN coalesce(b219, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-learns-elsewhere#2",
  w0 AS "healthy-in-registry-ill-in-files#1",
  (b65 IN ('healthy')) AS "healthy-in-registry-ill-in-files#2",
  ((CASE WHEN coalesce(b220, FALSE) THEN TRUE WHEN coalesce(b221, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b222, FALSE) THEN TRUE WHEN coalesce(b223, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "healthy-in-registry-ill-in-files#3",
  w0 AS "disabled-in-registry-without-certificate#1",
  (b65 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS "disabled-in-registry-without-certificate#2",
  (CASE WHEN coalesce(b224, FALSE) THEN FALSE WHEN coalesce(b225, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "disabled-in-registry-without-certificate#3",
  (CASE WHEN coalesce(b226, FALSE) THEN TRUE WHEN coalesce(b227, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "disability-certificate-expired#1",
  (CASE WHEN coalesce(b224, FALSE) THEN FALSE WHEN coalesce(b225, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "disability-certificate-expired#2",
  w0 AS "medical-insurance-lapsed#1",
  (CASE WHEN coalesce(b228, FALSE) THEN TRUE WHEN coalesce(b229, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "medical-insurance-lapsed#2",
  w0 AS "job-ended-since-last-year#1",
  (CASE WHEN coalesce(b230, FALSE) THEN TRUE WHEN coalesce(b231, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL) THEN NULL ELSE FALSE END) AS "job-ended-since-last-year#2",
  (CASE WHEN coalesce(b232, FALSE) THEN FALSE WHEN coalesce(b233, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE TRUE END) AS "job-ended-since-last-year#3",
  w0 AS "left-school-since-registry#1",
  (b37 IN ('primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS "left-school-since-registry#2",
  (CASE WHEN coalesce(b234, FALSE) THEN TRUE WHEN coalesce(b235, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "left-school-since-registry#3",
  (CASE WHEN coalesce(b202, FALSE) THEN FALSE WHEN coalesce(b203, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AS "left-school-since-registry#4",
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
  (w0 AND (w3 >= CAST(16 AS BIGINT)) AND (b37 IN ('below-school-age', 'pre-school', 'primary'))) AS "age-contradicts-school-stage",
  (w0 AND (CASE WHEN coalesce(b90, FALSE) THEN TRUE WHEN coalesce(b91, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "dead-person-registered-too-long",
  (w0 AND (CASE WHEN coalesce(b92, FALSE) THEN TRUE WHEN coalesce(b93, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "death-record-too-long",
  (w0 AND ((CASE WHEN coalesce(b94, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b95, 0) END) = CAST(0 AS BIGINT))) AS "registered-person-not-in-household-register",
  (w0 AND (CASE WHEN coalesce(b96, FALSE) THEN TRUE WHEN coalesce(b97, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-registered-elsewhere",
  (CASE WHEN coalesce(b236, FALSE) THEN TRUE WHEN coalesce(b237, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "household-register-names-another",
  (CASE WHEN coalesce(b238, FALSE) THEN TRUE WHEN coalesce(b239, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "death-record-names-another",
  ((CASE WHEN coalesce(b98, FALSE) THEN TRUE WHEN coalesce(b99, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (((b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b100, FALSE) THEN TRUE WHEN coalesce(b101, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) OR (b72 IN ('county', 'province', 'outside')))) AS "moved-out-as-student-or-worker",
  ((CAST(b45 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31') OR (CAST(b32 + to_months(CAST(CAST(6 AS BIGINT) AS INTEGER)) AS DATE) >= DATE '2019-12-31')) AS "newborn-awaiting-household-book",
  ((b54 IN ('head', 'spouse', 'daughter-in-law', 'son-in-law')) AND (CASE WHEN coalesce(b102, FALSE) THEN TRUE WHEN coalesce(b103, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "spouse-awaiting-household-book",
  ((CASE WHEN coalesce(b104, FALSE) THEN TRUE WHEN coalesce(b105, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b106, FALSE) THEN FALSE WHEN coalesce(b107, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "other-registration-ends",
  (w0 AND (CASE WHEN coalesce(b108, FALSE) THEN TRUE WHEN coalesce(b109, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-dear-or-new-car",
  (w0 AND (CASE WHEN coalesce(b110, FALSE) THEN TRUE WHEN coalesce(b111, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-other-vehicle",
  (w0 AND (CASE WHEN coalesce(b112, FALSE) THEN TRUE WHEN coalesce(b113, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-large-machine",
  (w0 AND (CASE WHEN coalesce(b114, FALSE) THEN TRUE WHEN coalesce(b115, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-operating-vehicle",
  ((CASE WHEN coalesce(b116, FALSE) THEN TRUE WHEN coalesce(b117, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b118, FALSE) THEN FALSE WHEN coalesce(b119, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "vehicle-of-exempt-kind",
  (((CASE WHEN coalesce(b120, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b121, 0) END) = CAST(1 AS BIGINT)) AND (CASE WHEN coalesce(b122, FALSE) THEN TRUE WHEN coalesce(b123, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "sole-old-vehicle-of-livelihood",
  ((CASE WHEN coalesce(b124, FALSE) THEN TRUE WHEN coalesce(b125, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b126, FALSE) THEN FALSE WHEN coalesce(b127, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "machine-of-cooperative-or-micro-loan",
  (w0 AND ((CASE WHEN coalesce(b128, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b129, 0) END) >= CAST(2 AS BIGINT))) AS "registered-person-owns-two-houses",
  (w0 AND (CASE WHEN coalesce(b130, FALSE) THEN TRUE WHEN coalesce(b131, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-owns-large-company",
  (w0 AND (CASE WHEN coalesce(b132, FALSE) THEN TRUE WHEN coalesce(b133, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-in-business-register",
  ((CASE WHEN coalesce(b134, FALSE) THEN TRUE WHEN coalesce(b135, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b136, FALSE) THEN FALSE WHEN coalesce(b137, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "commercial-housing-resettled-or-inherited",
  ((CASE WHEN coalesce(b138, FALSE) THEN TRUE WHEN coalesce(b139, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((CASE WHEN coalesce(b140, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b141, 0) END) < CAST(2 AS BIGINT))) AS "second-house-resettled-or-inherited",
  ((CASE WHEN coalesce(b142, FALSE) THEN TRUE WHEN coalesce(b143, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b144, FALSE) THEN FALSE WHEN coalesce(b145, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "business-is-cooperative",
  ((CASE WHEN coalesce(b146, FALSE) THEN TRUE WHEN coalesce(b147, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b148, FALSE) THEN FALSE WHEN coalesce(b149, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END) AND (w7 < CAST(406600 AS BIGINT))) AS "business-is-small-self-employment",
  ((CASE WHEN coalesce(b152, FALSE) THEN TRUE WHEN coalesce(b153, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b154, FALSE) THEN FALSE WHEN coalesce(b155, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "business-ended",
  (CASE WHEN coalesce(b240, FALSE) THEN TRUE WHEN coalesce(b241, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "company-register-names-another",
  (w0 AND (CASE WHEN coalesce(b156, FALSE) THEN TRUE WHEN coalesce(b157, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-paid-income-tax",
  ((CASE WHEN coalesce(b156, FALSE) THEN TRUE WHEN coalesce(b157, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b158, FALSE) THEN FALSE WHEN coalesce(b159, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "income-tax-refunded",
  (w0 AND (CASE WHEN coalesce(b160, FALSE) THEN TRUE WHEN coalesce(b161, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "village-cadre-or-kin-registered",
  (w0 AND (CASE WHEN coalesce(b162, FALSE) THEN TRUE WHEN coalesce(b163, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-in-costly-study",
  (w0 AND (CASE WHEN coalesce(b164, FALSE) THEN TRUE WHEN coalesce(b165, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-large-life-insurance",
  (w0 AND (CASE WHEN coalesce(b166, FALSE) THEN TRUE WHEN coalesce(b167, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "registered-person-house-long-empty",
  (w0 AND (CASE WHEN coalesce(b168, FALSE) THEN TRUE WHEN coalesce(b169, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "helper-or-payee-registered",
  (w0 AND (w3 >= CAST(60 AS BIGINT)) AND (CASE WHEN coalesce(b170, FALSE) THEN FALSE WHEN coalesce(b171, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE TRUE END) AND (CASE WHEN coalesce(b172, FALSE) THEN TRUE WHEN coalesce(b173, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "elder-registered-apart-from-children",
  (CASE WHEN coalesce(b242, FALSE) THEN TRUE WHEN coalesce(b243, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "post-is-no-salary",
  ((b74 IN ('forest', 'road', 'water', 'cleaning', 'care', 'other')) OR b80) AS "registry-has-welfare-post-or-soldier",
  ((CASE WHEN coalesce(b174, FALSE) THEN TRUE WHEN coalesce(b175, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b176, FALSE) THEN FALSE WHEN coalesce(b177, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "cadre-kin-deliberated-again",
  ((CASE WHEN coalesce(b178, FALSE) THEN TRUE WHEN coalesce(b179, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b180, FALSE) THEN FALSE WHEN coalesce(b181, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "study-paid-by-scholarship-or-donor",
  (CASE WHEN coalesce(b244, FALSE) THEN TRUE WHEN coalesce(b245, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "lives-with-child-in-hospital-or-home",
  ((CASE WHEN coalesce(b182, FALSE) THEN TRUE WHEN coalesce(b183, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b184, FALSE) THEN FALSE WHEN coalesce(b185, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "payee-holds-paid-post",
  ((CASE WHEN coalesce(b186, FALSE) THEN TRUE WHEN coalesce(b187, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b188, FALSE) THEN FALSE WHEN coalesce(b189, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "children-refuse-support",
  ((NOT b1) AND (CASE WHEN coalesce(b190, FALSE) THEN TRUE WHEN coalesce(b191, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "extremely-poor-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b192, FALSE) THEN TRUE WHEN coalesce(b193, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "disabled-in-mind-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b194, FALSE) THEN TRUE WHEN coalesce(b195, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "unsupported-child-not-registered",
  (CASE WHEN coalesce(b246, FALSE) THEN TRUE WHEN coalesce(b247, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "extremely-poor-in-centralised-care",
  ((CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b14, FALSE) THEN TRUE WHEN coalesce(b15, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b16, FALSE) THEN TRUE WHEN coalesce(b17, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "disabled-person-is-well-off",
  (CASE WHEN coalesce(b248, FALSE) THEN TRUE WHEN coalesce(b249, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "child-was-adopted",
  ((NOT b1) AND ((CASE WHEN coalesce(b24, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b196, FALSE) THEN TRUE WHEN coalesce(b197, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "medical-spending-against-line-not-registered",
  ((NOT b1) AND (CASE WHEN coalesce(b198, FALSE) THEN TRUE WHEN coalesce(b199, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "unsafe-house-not-registered",
  ((NOT b1) AND ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AND (CASE WHEN coalesce(b200, FALSE) THEN TRUE WHEN coalesce(b201, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b202, FALSE) THEN FALSE WHEN coalesce(b203, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "dropped-out-child-not-registered",
  ((NOT b1) AND ((w3 >= CAST(6 AS BIGINT)) AND (w3 <= CAST(14 AS BIGINT))) AND (CASE WHEN coalesce(b204, FALSE) THEN TRUE WHEN coalesce(b205, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b206, FALSE) THEN FALSE WHEN coalesce(b207, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "child-on-no-roll-not-registered",
  ((CASE WHEN coalesce(b208, FALSE) THEN TRUE WHEN coalesce(b209, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b210, FALSE) THEN FALSE WHEN coalesce(b211, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "unsafe-house-is-not-the-only-one",
  (CASE WHEN coalesce(b250, FALSE) THEN TRUE WHEN coalesce(b251, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-lives-with-child",
  (CASE WHEN coalesce(b252, FALSE) THEN TRUE WHEN coalesce(b253, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-was-accepted",
  ((CASE WHEN coalesce(b212, FALSE) THEN TRUE WHEN coalesce(b213, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b214, FALSE) THEN FALSE WHEN coalesce(b215, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "child-suspended-or-taught-at-home",
  ((CASE WHEN coalesce(b216, FALSE) THEN TRUE WHEN coalesce(b217, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b218, FALSE) THEN TRUE WHEN coalesce(b219, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "child-learns-elsewhere",
  (w0 AND (b65 IN ('healthy')) AND ((CASE WHEN coalesce(b220, FALSE) THEN TRUE WHEN coalesce(b221, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b222, FALSE) THEN TRUE WHEN coalesce(b223, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "healthy-in-registry-ill-in-files",
  (w0 AND (b65 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AND (CASE WHEN coalesce(b224, FALSE) THEN FALSE WHEN coalesce(b225, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "disabled-in-registry-without-certificate",
  ((CASE WHEN coalesce(b226, FALSE) THEN TRUE WHEN coalesce(b227, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b224, FALSE) THEN FALSE WHEN coalesce(b225, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "disability-certificate-expired",
  (w0 AND (CASE WHEN coalesce(b228, FALSE) THEN TRUE WHEN coalesce(b229, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "medical-insurance-lapsed",
  (w0 AND (CASE WHEN coalesce(b230, FALSE) THEN TRUE WHEN coalesce(b231, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(CAST(-12 AS BIGINT) AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b232, FALSE) THEN FALSE WHEN coalesce(b233, FALSE) OR NOT (b3 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL) THEN NULL ELSE TRUE END)) AS "job-ended-since-last-year",
  (w0 AND (b37 IN ('primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AND (CASE WHEN coalesce(b234, FALSE) THEN TRUE WHEN coalesce(b235, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b202, FALSE) THEN FALSE WHEN coalesce(b203, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "left-school-since-registry"
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b27 IS NOT NULL THEN (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b32) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w3,
  ((b37 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b38, FALSE) THEN TRUE WHEN coalesce(b39, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4,
  (CASE WHEN b27 IS NOT NULL THEN (CASE WHEN coalesce(b55, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE b56 END) END) AS w5,
  (CASE WHEN b27 IS NOT NULL THEN (CASE WHEN coalesce(b59, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL ELSE b60 END) END) AS w6,
  (CASE WHEN b27 IS NOT NULL THEN (CASE WHEN coalesce(b151, FALSE) OR NOT (b27 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b150, x -> x.o = list_min(list_transform(b150, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b150, x -> x.o = list_min(list_transform(b150, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b150, x -> x.o = list_min(list_transform(b150, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b150, x -> x.o = list_min(list_transform(b150, y -> y.o))), z -> z.v)) END) END) AS w7
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, s2.a0 AS b6, s2.a1 AS b7, s1.a2 AS b8, s1.a3 AS b9, s3.a0 AS b10, s3.a1 AS b11, s4.a0 AS b12, s4.a1 AS b13, s5.a0 AS b14, s5.a1 AS b15, s6.a0 AS b16, s6.a1 AS b17, s7.a0 AS b18, s7.a1 AS b19, s8.a0 AS b20, s8.a1 AS b21, s9.a0 AS b22, s9.a1 AS b23, s10.a1 AS b24, s10.a0 AS b25, r1."status" AS b26, r1."id" AS b27, s11.a0 AS b28, s11.a1 AS b29, s11.a3 AS b30, s11.a2 AS b31, r."idBirth" AS b32, s11.a4 AS b33, s11.a5 AS b34, s12.a0 AS b35, s12.a1 AS b36, r."schoolStage" AS b37, s11.a6 AS b38, s11.a7 AS b39, s13.a0 AS b40, s13.a1 AS b41, r."idForm" AS b42, r."idCheckRight" AS b43, r."idBirthReal" AS b44, r."birthDate" AS b45, r."idNines" AS b46, r."idAreaKnown" AS b47, r."idNumber" AS b48, s14.a0 AS b49, s14.a1 AS b50, r."documentKind" AS b51, r."nameForm" AS b52, r."sex" AS b53, r."relation" AS b54, s15.a1 AS b55, s15.a0 AS b56, s15.a2 AS b57, s15.a3 AS b58, s15.a5 AS b59, s15.a4 AS b60, r."marital" AS b61, r."leavingReason" AS b62, r."notCollected" AS b63, r."education" AS b64, r."health" AS b65, r."outOfSchoolReason" AS b66, r."besideHealth" AS b67, r."disabilityCategory" AS b68, r."disabilityGrade" AS b69, r."disabledSince" AS b70, r."labour" AS b71, r."workArea" AS b72, r."workMonths" AS b73, r."welfarePost" AS b74, s16.a0 AS b75, s16.a1 AS b76, r1."householdKind" AS b77, r."workPlace" AS b78, r."employer" AS b79, r."activeSoldier" AS b80, r."residentMedical" AS b81, r."employeeMedical" AS b82, r."seriousIllness" AS b83, s17.a0 AS b84, s17.a1 AS b85, s14.a3 AS b86, s14.a2 AS b87, r."idValid" AS b88, r."idSex" AS b89, s1.a4 AS b90, s1.a5 AS b91, s2.a2 AS b92, s2.a3 AS b93, s1.a7 AS b94, s1.a6 AS b95, s18.a0 AS b96, s18.a1 AS b97, s1.a8 AS b98, s1.a9 AS b99, s11.a8 AS b100, s11.a9 AS b101, s19.a0 AS b102, s19.a1 AS b103, s18.a2 AS b104, s18.a3 AS b105, s18.a4 AS b106, s18.a5 AS b107, s3.a2 AS b108, s3.a3 AS b109, s3.a4 AS b110, s3.a5 AS b111, s20.a0 AS b112, s20.a1 AS b113, s3.a6 AS b114, s3.a7 AS b115, s3.a8 AS b116, s3.a9 AS b117, s3.a10 AS b118, s3.a11 AS b119, s3.a13 AS b120, s3.a12 AS b121, s3.a14 AS b122, s3.a15 AS b123, s20.a2 AS b124, s20.a3 AS b125, s20.a4 AS b126, s20.a5 AS b127, s5.a3 AS b128, s5.a2 AS b129, s4.a2 AS b130, s4.a3 AS b131, s4.a4 AS b132, s4.a5 AS b133, s5.a4 AS b134, s5.a5 AS b135, s5.a6 AS b136, s5.a7 AS b137, s5.a8 AS b138, s5.a9 AS b139, s5.a11 AS b140, s5.a10 AS b141, s4.a6 AS b142, s4.a7 AS b143, s4.a8 AS b144, s4.a9 AS b145, s4.a10 AS b146, s4.a11 AS b147, s4.a12 AS b148, s4.a13 AS b149, s21.a0 AS b150, s21.a1 AS b151, s4.a14 AS b152, s4.a15 AS b153, s4.a16 AS b154, s4.a17 AS b155, s22.a0 AS b156, s22.a1 AS b157, s22.a2 AS b158, s22.a3 AS b159, s23.a0 AS b160, s23.a1 AS b161, s24.a0 AS b162, s24.a1 AS b163, s25.a0 AS b164, s25.a1 AS b165, s26.a0 AS b166, s26.a1 AS b167, s27.a0 AS b168, s27.a1 AS b169, s15.a8 AS b170, s15.a9 AS b171, s28.a0 AS b172, s28.a1 AS b173, s23.a2 AS b174, s23.a3 AS b175, s23.a4 AS b176, s23.a5 AS b177, s24.a2 AS b178, s24.a3 AS b179, s24.a4 AS b180, s24.a5 AS b181, s27.a2 AS b182, s27.a3 AS b183, s27.a4 AS b184, s27.a5 AS b185, s28.a2 AS b186, s28.a3 AS b187, s28.a4 AS b188, s28.a5 AS b189, s29.a0 AS b190, s29.a1 AS b191, s9.a2 AS b192, s9.a3 AS b193, s30.a0 AS b194, s30.a1 AS b195, s31.a0 AS b196, s31.a1 AS b197, s32.a0 AS b198, s32.a1 AS b199, s11.a10 AS b200, s11.a11 AS b201, s11.a12 AS b202, s11.a13 AS b203, s1.a10 AS b204, s1.a11 AS b205, s11.a14 AS b206, s11.a15 AS b207, s32.a2 AS b208, s32.a3 AS b209, s32.a4 AS b210, s32.a5 AS b211, s11.a16 AS b212, s11.a17 AS b213, s11.a18 AS b214, s11.a19 AS b215, s11.a20 AS b216, s11.a21 AS b217, s1.a12 AS b218, s1.a13 AS b219, s9.a4 AS b220, s9.a5 AS b221, s10.a4 AS b222, s10.a5 AS b223, s9.a6 AS b224, s9.a7 AS b225, s9.a8 AS b226, s9.a9 AS b227, s33.a0 AS b228, s33.a1 AS b229, s6.a2 AS b230, s6.a3 AS b231, s6.a4 AS b232, s6.a5 AS b233, s11.a22 AS b234, s11.a23 AS b235, s17.a2 AS b236, s17.a3 AS b237, s17.a4 AS b238, s17.a5 AS b239, s17.a6 AS b240, s17.a7 AS b241, s6.a6 AS b242, s6.a7 AS b243, s26.a2 AS b244, s26.a3 AS b245, s29.a2 AS b246, s29.a3 AS b247, s30.a2 AS b248, s30.a3 AS b249, s32.a6 AS b250, s32.a7 AS b251, s32.a8 AS b252, s32.a9 AS b253
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
LEFT JOIN stage_18 AS s18 ON s18.key = r."key"
LEFT JOIN stage_19 AS s19 ON s19.key = r."key"
LEFT JOIN stage_20 AS s20 ON s20.key = r."key"
LEFT JOIN stage_21 AS s21 ON s21.key = r1."id"
LEFT JOIN stage_22 AS s22 ON s22.key = r."key"
LEFT JOIN stage_23 AS s23 ON s23.key = r."key"
LEFT JOIN stage_24 AS s24 ON s24.key = r."key"
LEFT JOIN stage_25 AS s25 ON s25.key = r."key"
LEFT JOIN stage_26 AS s26 ON s26.key = r."key"
LEFT JOIN stage_27 AS s27 ON s27.key = r."key"
LEFT JOIN stage_28 AS s28 ON s28.key = r."key"
LEFT JOIN stage_29 AS s29 ON s29.key = r."key"
LEFT JOIN stage_30 AS s30 ON s30.key = r."key"
LEFT JOIN stage_33 AS s31 ON s31.key = r."key"
LEFT JOIN stage_34 AS s32 ON s32.key = r."key"
LEFT JOIN stage_36 AS s33 ON s33.key = r."key"
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
  (NOT (b1 IN ('ordinary'))) AS "registered-household-large-deposit-per-head#1",
  (CAST(sign((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END)) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) >= CAST(2000000 AS BIGINT)) AS "registered-household-large-deposit-per-head#2",
  (NOT (b1 IN ('ordinary'))) AS "registered-household-large-pension#1",
  (CAST(sign(CAST(CAST((CASE WHEN coalesce(b88, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b89, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b88, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b89, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(406600 AS BIGINT)) AS "registered-household-large-pension#2",
  (NOT (b1 IN ('ordinary'))) AS "registered-household-insured-as-employee#1",
  (CAST(sign(CAST(CAST((CASE WHEN coalesce(b90, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b91, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b90, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b91, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * CAST(2 AS BIGINT) AS BIGINT)) AS "registered-household-insured-as-employee#2",
  ((CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AS "deposit-is-relief-just-paid#1",
  (((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END)) < CAST(5000000 AS BIGINT)) AS "deposit-is-relief-just-paid#2",
  ((CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AS "deposit-per-head-is-relief-just-paid#1",
  (CAST(sign(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END))) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END)) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) < CAST(2000000 AS BIGINT)) AS "deposit-per-head-is-relief-just-paid#2",
  ((CASE WHEN coalesce(b94, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b95, 0) END) = CAST(1 AS BIGINT)) AS "one-pensioner-with-dependants#1",
  (((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) - CAST(1 AS BIGINT)) >= CAST(3 AS BIGINT)) AS "one-pensioner-with-dependants#2",
  (CASE WHEN coalesce(b96, FALSE) THEN TRUE WHEN coalesce(b97, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "employee-insurance-ended#1",
  (CASE WHEN coalesce(b98, FALSE) THEN FALSE WHEN coalesce(b99, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "employee-insurance-ended#2",
  (NOT (b1 IN ('ordinary'))) AS "income-by-files-above-declared#1",
  ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b105, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b106, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b108, 0) AS BIGINT) END) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b105, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b106, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b108, 0) AS BIGINT) END)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS "income-by-files-above-declared#2",
  (CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(0 AS BIGINT)) AS "wages-for-part-of-the-year#1",
  (((CASE WHEN coalesce(b109, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b110, 0) AS BIGINT) END) + CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b105, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b106, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b108, 0) AS BIGINT) END)) <= CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) AS "wages-for-part-of-the-year#2",
  (NOT (b1 IN ('ordinary'))) AS "medical-spending-risen#1",
  (((CASE WHEN coalesce(b111, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b112, 0) AS BIGINT) END) - (CASE WHEN coalesce(b113, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b114, 0) AS BIGINT) END)) >= CAST(1000000 AS BIGINT)) AS "medical-spending-risen#2",
  (NOT (b1 IN ('ordinary'))) AS "household-lost-a-member#1",
  (CASE WHEN coalesce(b115, FALSE) THEN TRUE WHEN coalesce(b116, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "household-lost-a-member#2",
  ((NOT (b1 IN ('ordinary'))) AND ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) >= CAST(5000000 AS BIGINT))) AS "registered-household-large-deposit",
  (CASE WHEN coalesce(b117, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b118 END) AS "head-age",
  (CASE WHEN coalesce(b119, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b120 END) AS "spouse-age",
  ((CASE WHEN coalesce(b5, FALSE) THEN TRUE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "no-head",
  ((CASE WHEN coalesce(b121, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b122, 0) END) > CAST(1 AS BIGINT)) AS "two-spouses",
  (((CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) OR ((CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "head-and-spouse-of-one-sex",
  ((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) >= CAST(7 AS BIGINT)) AS "household-of-many-members",
  (CASE WHEN coalesce(b123, FALSE) THEN FALSE WHEN coalesce(b124, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "household-without-members",
  ((CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "minor-head-beside-adult",
  (NOT (b102 = (CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) AS "member-count-differs",
  ((CASE WHEN coalesce(b126, FALSE) OR NOT (b125 IS NOT NULL) THEN NULL ELSE coalesce(b127, 0) END) > CAST(3 AS BIGINT)) AS "phone-shared",
  ((CASE WHEN coalesce(b129, FALSE) OR NOT (b128 IS NOT NULL) THEN NULL ELSE coalesce(b130, 0) END) > CAST(3 AS BIGINT)) AS "card-shared",
  (NOT b131) AS "phone-form-wrong",
  (NOT b132) AS "card-form-wrong",
  (NOT (b21 IS NOT NULL OR (CASE WHEN b23 LIKE '% householdKind %' THEN NULL ELSE FALSE END))) AS "kind-empty",
  (NOT (b1 IS NOT NULL OR (CASE WHEN b23 LIKE '% status %' THEN NULL ELSE FALSE END))) AS "status-empty",
  (NOT (b133 IS NOT NULL OR (CASE WHEN b23 LIKE '% standard %' THEN NULL ELSE FALSE END))) AS "standard-empty",
  (NOT (b26 IS NOT NULL OR (CASE WHEN b23 LIKE '% mainCause %' THEN NULL ELSE FALSE END))) AS "main-cause-empty",
  (((b1 IN ('poor', 'fallen-back', 'newly-identified')) AND (b21 IN ('general', 'allowance', 'extremely-poor-out'))) OR ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b21 IN ('general-poor', 'allowance-poor', 'extremely-poor')))) AS "kind-contradicts-status",
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (NOT (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END)))) AS "out-without-exit-year",
  ((b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END)) AND (b22 < b24)) AS "exit-before-identification",
  ((b1 IN ('poor', 'newly-identified')) AND (b22 IS NOT NULL OR (CASE WHEN b23 LIKE '% exitYear %' THEN NULL ELSE FALSE END))) AS "poor-with-exit-year",
  (b134 IS NOT NULL OR (CASE WHEN b23 LIKE '% thirdOtherCause %' THEN NULL ELSE FALSE END)) AS "too-many-other-causes",
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
  ((CASE WHEN coalesce(b135, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b136, 0) END) > CAST(1 AS BIGINT)) AS "two-heads",
  (CASE WHEN coalesce(b137, FALSE) THEN TRUE WHEN coalesce(b138, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "income-does-not-add-up",
  ((NOT (b1 IN ('ordinary'))) AND (CAST(sign((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END)) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) >= CAST(2000000 AS BIGINT))) AS "registered-household-large-deposit-per-head",
  ((NOT (b1 IN ('ordinary'))) AND (CAST(sign(CAST(CAST((CASE WHEN coalesce(b88, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b89, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b88, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b89, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(406600 AS BIGINT))) AS "registered-household-large-pension",
  ((NOT (b1 IN ('ordinary'))) AND (CAST(sign(CAST(CAST((CASE WHEN coalesce(b90, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b91, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST(CAST(CAST((CASE WHEN coalesce(b90, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b91, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) > CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * CAST(2 AS BIGINT) AS BIGINT))) AS "registered-household-insured-as-employee",
  (((CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AND (((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END)) < CAST(5000000 AS BIGINT))) AS "deposit-is-relief-just-paid",
  (((CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END) > CAST(0 AS BIGINT)) AND (CAST(sign(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END))) * sign((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END)) * ((2 * abs(CAST(((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) - (CASE WHEN coalesce(b92, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b93, 0) AS BIGINT) END)) AS HUGEINT)) + abs((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END))) // (2 * abs(NULLIF(CAST((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) AS HUGEINT), 0)))) AS BIGINT) < CAST(2000000 AS BIGINT))) AS "deposit-per-head-is-relief-just-paid",
  (((CASE WHEN coalesce(b94, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b95, 0) END) = CAST(1 AS BIGINT)) AND (((CASE WHEN coalesce(b86, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b87, 0) END) - CAST(1 AS BIGINT)) >= CAST(3 AS BIGINT))) AS "one-pensioner-with-dependants",
  ((CASE WHEN coalesce(b96, FALSE) THEN TRUE WHEN coalesce(b97, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b98, FALSE) THEN FALSE WHEN coalesce(b99, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "employee-insurance-ended",
  ((NOT (b1 IN ('ordinary'))) AND ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST((CASE WHEN coalesce(b105, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b106, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b108, 0) AS BIGINT) END) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b105, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b106, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b108, 0) AS BIGINT) END)) > CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)))) AS "income-by-files-above-declared",
  ((CAST(CAST((CASE WHEN coalesce(b100, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b101, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(0 AS BIGINT)) AND (((CASE WHEN coalesce(b109, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b110, 0) AS BIGINT) END) + CAST(CAST((CASE WHEN coalesce(b103, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b104, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST((CASE WHEN coalesce(b105, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b106, 0) AS BIGINT) END) AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + (CASE WHEN coalesce(b107, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b108, 0) AS BIGINT) END)) <= CAST(sign(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) * ((2 * abs(CAST(CAST(CAST(w0 AS HUGEINT) * b102 AS BIGINT) AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS "wages-for-part-of-the-year",
  ((NOT (b1 IN ('ordinary'))) AND (((CASE WHEN coalesce(b111, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b112, 0) AS BIGINT) END) - (CASE WHEN coalesce(b113, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b114, 0) AS BIGINT) END)) >= CAST(1000000 AS BIGINT))) AS "medical-spending-risen",
  ((NOT (b1 IN ('ordinary'))) AND (CASE WHEN coalesce(b115, FALSE) THEN TRUE WHEN coalesce(b116, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "household-lost-a-member"
FROM (
SELECT *, (CASE WHEN coalesce(b39, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b38, x -> x.o = list_min(list_transform(b38, y -> y.o))), z -> z.v)) END) AS w0,
  (b1 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w1
FROM (
SELECT r.id AS b0, r."status" AS b1, r."id" AS b2, s1.a1 AS b3, s1.a0 AS b4, s2.a10 AS b5, s2.a11 AS b6, s2.a12 AS b7, s2.a13 AS b8, s2.a14 AS b9, s2.a15 AS b10, s2.a16 AS b11, s2.a17 AS b12, s2.a18 AS b13, s2.a19 AS b14, s2.a20 AS b15, s2.a21 AS b16, s2.a22 AS b17, s2.a23 AS b18, s2.a24 AS b19, s2.a25 AS b20, r."householdKind" AS b21, r."exitYear" AS b22, r."notCollected" AS b23, r."identifiedYear" AS b24, r."otherCause" AS b25, r."mainCause" AS b26, r."secondOtherCause" AS b27, s2.a26 AS b28, s2.a27 AS b29, s2.a28 AS b30, s2.a29 AS b31, s2.a30 AS b32, s2.a31 AS b33, s2.a32 AS b34, s2.a33 AS b35, s2.a35 AS b36, s2.a34 AS b37, s3.a0 AS b38, s3.a1 AS b39, s2.a36 AS b40, s2.a37 AS b41, s2.a38 AS b42, s2.a39 AS b43, s2.a40 AS b44, s2.a41 AS b45, r."arable" AS b46, r."irrigated" AS b47, r."forest" AS b48, r."forestReturned" AS b49, r."orchard" AS b50, r."pasture" AS b51, r."water" AS b52, r."productionPower" AS b53, r."homePower" AS b54, r."broadcast" AS b55, r."waterShort" AS b56, r."waterSafe" AS b57, r."roadDistance" AS b58, r."road" AS b59, r."houseArea" AS b60, r."unsafeHouse" AS b61, r."toilet" AS b62, r."fuel" AS b63, r."cooperative" AS b64, r."leadingCompany" AS b65, r."leader" AS b66, r."houseGrade" AS b67, s2.a42 AS b68, s2.a43 AS b69, r."helper" AS b70, r."helperFrom" AS b71, r."helperUntil" AS b72, r."helperNumber" AS b73, s4.a0 AS b74, s4.a1 AS b75, s2.a44 AS b76, s2.a45 AS b77, r."measures" AS b78, r."developmentMeasure" AS b79, r."allowanceMeasure" AS b80, r."extremelyPoorMeasure" AS b81, r."disabilityMeasure" AS b82, r."jobMeasure" AS b83, s2.a46 AS b84, s2.a47 AS b85, s2.a49 AS b86, s2.a48 AS b87, s1.a3 AS b88, s1.a2 AS b89, s1.a5 AS b90, s1.a4 AS b91, s1.a7 AS b92, s1.a6 AS b93, s1.a9 AS b94, s1.a8 AS b95, s1.a10 AS b96, s1.a11 AS b97, s1.a12 AS b98, s1.a13 AS b99, s1.a15 AS b100, s1.a14 AS b101, r."statedMemberCount" AS b102, s1.a17 AS b103, s1.a16 AS b104, s1.a19 AS b105, s1.a18 AS b106, s1.a21 AS b107, s1.a20 AS b108, s1.a23 AS b109, s1.a22 AS b110, s1.a25 AS b111, s1.a24 AS b112, s1.a27 AS b113, s1.a26 AS b114, s2.a50 AS b115, s2.a51 AS b116, s2.a1 AS b117, s2.a0 AS b118, s2.a5 AS b119, s2.a4 AS b120, s2.a53 AS b121, s2.a52 AS b122, s2.a54 AS b123, s2.a55 AS b124, r."phone" AS b125, s5.a1 AS b126, s5.a0 AS b127, r."card" AS b128, s6.a1 AS b129, s6.a0 AS b130, r."phoneRight" AS b131, r."cardRight" AS b132, r."standard" AS b133, r."thirdOtherCause" AS b134, s2.a57 AS b135, s2.a56 AS b136, s7.a2 AS b137, s7.a3 AS b138
FROM household AS r
LEFT JOIN stage_38 AS s1 ON s1.key = r."id"
LEFT JOIN stage_15 AS s2 ON s2.key = r."id"
LEFT JOIN stage_21 AS s3 ON s3.key = r."id"
LEFT JOIN stage_39 AS s4 ON s4.key = r."helperNumber"
LEFT JOIN stage_41 AS s5 ON s5.key = r."phone"
LEFT JOIN stage_42 AS s6 ON s6.key = r."card"
LEFT JOIN stage_16 AS s7 ON s7.key = r."id"
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
LEFT JOIN stage_43 AS s1 ON s1.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
LEFT JOIN stage_44 AS s2 ON s2.key = CASE WHEN r1."key" IS NOT NULL THEN r."id" END
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
  (w4 <= CAST(0 AS BIGINT)) AS "income-per-head-impossible#1",
  (w4 > CAST(10000000 AS BIGINT)) AS "income-per-head-impossible#2",
  (w4 < CAST(50000 AS BIGINT)) AS "income-per-head-odd#1",
  (w4 > CAST(3000000 AS BIGINT)) AS "income-per-head-odd#2",
  (b9 > CAST(0 AS BIGINT)) AS "business-without-expense#1",
  (b16 = CAST(0 AS BIGINT)) AS "business-without-expense#2",
  (b20 = year(DATE '2019-12-31')) AS "wage-nobody-works#1",
  (b8 > CAST(0 AS BIGINT)) AS "wage-nobody-works#2",
  (CASE WHEN coalesce(b21, FALSE) THEN FALSE WHEN coalesce(b22, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE TRUE END) AS "wage-nobody-works#3",
  (b20 = year(DATE '2019-12-31')) AS "works-without-wage#1",
  (b8 <= CAST(10000 AS BIGINT)) AS "works-without-wage#2",
  (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE FALSE END) AS "works-without-wage#3",
  (b20 = year(DATE '2019-12-31')) AS "elder-without-pension-money#1",
  (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-without-pension-money#2",
  ((NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (b5 = CAST(0 AS BIGINT))) AS "elder-without-pension-money#3",
  (b20 = year(DATE '2019-12-31')) AS "pension-money-nobody-old#1",
  (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END)) AS "pension-money-nobody-old#2",
  (b5 > CAST(0 AS BIGINT)) AS "pension-money-nobody-old#3",
  (CASE WHEN coalesce(b27, FALSE) THEN FALSE WHEN coalesce(b28, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE TRUE END) AS "pension-money-nobody-old#4",
  (b20 = year(DATE '2019-12-31')) AS "income-unchanged-three-years#1",
  w5 AS "income-unchanged-three-years#2",
  (CASE WHEN coalesce(b35, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b33, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) END) AS "income-unchanged-three-years#3",
  (b20 = year(DATE '2019-12-31')) AS "allowance-kind-without-money#1",
  (b36 IN ('allowance-poor', 'allowance')) AS "allowance-kind-without-money#2",
  ((NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (b3 = CAST(0 AS BIGINT))) AS "allowance-kind-without-money#3",
  (b20 = year(DATE '2019-12-31')) AS "extremely-poor-kind-without-money#1",
  (b36 IN ('extremely-poor', 'extremely-poor-out')) AS "extremely-poor-kind-without-money#2",
  ((NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (b4 = CAST(0 AS BIGINT))) AS "extremely-poor-kind-without-money#3",
  ((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) AS "both-allowance-and-support-money#1",
  ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT))) AS "both-allowance-and-support-money#2",
  (b20 = year(DATE '2019-12-31')) AS "general-kind-with-money#1",
  (b36 IN ('general-poor', 'general')) AS "general-kind-with-money#2",
  (((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) OR ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT)))) AS "general-kind-with-money#3",
  (b20 = year(DATE '2019-12-31')) AS "ecology-money-without-returned-land#1",
  (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END)) AS "ecology-money-without-returned-land#2",
  (b6 > CAST(0 AS BIGINT)) AS "ecology-money-without-returned-land#3",
  ((NOT (b37 IS NOT NULL OR (CASE WHEN b38 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) OR (b37 = CAST(0 AS BIGINT))) AS "ecology-money-without-returned-land#4",
  (b20 = year(DATE '2019-12-31')) AS "transfer-item-differs-from-card-payments#1",
  ((((CASE WHEN (b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3)) END) > CAST(sign(CAST((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4)) END) > CAST(sign(CAST((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5)) END) > CAST(sign(CAST((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1)) END) > CAST(sign(CAST((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1)) END) > CAST(20000 AS BIGINT)))) AS "transfer-item-differs-from-card-payments#2",
  (b20 = year(DATE '2019-12-31')) AS "transfers-below-card-payments#1",
  (b11 < (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)) AS "transfers-below-card-payments#2",
  (((CASE WHEN (b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11)) END) > CAST(sign(CAST((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11)) END) > CAST(20000 AS BIGINT))) AS "transfers-below-card-payments#3",
  (b20 = year(DATE '2019-12-31')) AS "card-payments-cross-the-cycle#1",
  (NOT ((((CASE WHEN (b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3)) END) > CAST(sign(CAST((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4)) END) > CAST(sign(CAST((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5)) END) > CAST(sign(CAST((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1)) END) > CAST(sign(CAST((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1)) END) > CAST(20000 AS BIGINT))))) AS "card-payments-cross-the-cycle#2",
  (b20 = year(DATE '2019-12-31')) AS "card-total-crosses-the-cycle#1",
  (NOT (((CASE WHEN (b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11)) END) > CAST(sign(CAST((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11)) END) > CAST(20000 AS BIGINT)))) AS "card-total-crosses-the-cycle#2",
  (b20 = year(DATE '2019-12-31')) AS "income-per-head-fallen#1",
  ((CASE WHEN coalesce(b65, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b63, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) END) > CAST(0 AS BIGINT)) AS "income-per-head-fallen#2",
  (((CASE WHEN coalesce(b65, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b63, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) END) - w4) >= (CASE WHEN coalesce(b68, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b66, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v)) END)) AS "income-per-head-fallen#3",
  (b20 = year(DATE '2019-12-31')) AS "business-expense-risen#1",
  ((b16 - (CASE WHEN coalesce(b71, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b69, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v)) END)) >= CAST(1000000 AS BIGINT)) AS "business-expense-risen#2",
  ((CASE WHEN (b29 - (CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END)) IS NULL OR ((CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END) - b29) IS NULL THEN NULL ELSE greatest((b29 - (CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END)), ((CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END) - b29)) END) < CAST(100 AS BIGINT)) AS "same-income-as-year-before",
  (NOT (b8 IS NOT NULL OR (CASE WHEN b2 LIKE '% wage %' THEN NULL ELSE FALSE END))) AS "wage-empty",
  (NOT (b9 IS NOT NULL OR (CASE WHEN b2 LIKE '% business %' THEN NULL ELSE FALSE END))) AS "business-empty",
  (NOT (b10 IS NOT NULL OR (CASE WHEN b2 LIKE '% property %' THEN NULL ELSE FALSE END))) AS "property-empty",
  (NOT (b11 IS NOT NULL OR (CASE WHEN b2 LIKE '% transfer %' THEN NULL ELSE FALSE END))) AS "transfer-empty",
  (NOT (b16 IS NOT NULL OR (CASE WHEN b2 LIKE '% businessExpense %' THEN NULL ELSE FALSE END))) AS "business-expense-empty",
  ((NOT (b1 IS NOT NULL OR (CASE WHEN b2 LIKE '% familyPlanningPay %' THEN NULL ELSE FALSE END))) OR (NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (NOT (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END))) OR (NOT (b7 IS NOT NULL OR (CASE WHEN b2 LIKE '% otherTransfer %' THEN NULL ELSE FALSE END)))) AS "transfer-item-empty",
  ((b8 > CAST(0 AS BIGINT)) AND (b8 < CAST(10000 AS BIGINT))) AS "wage-small",
  ((b9 > CAST(0 AS BIGINT)) AND (b9 < CAST(10000 AS BIGINT))) AS "business-small",
  ((b10 > CAST(0 AS BIGINT)) AND (b10 < CAST(10000 AS BIGINT))) AS "property-small",
  ((b11 > CAST(0 AS BIGINT)) AND (b11 < CAST(10000 AS BIGINT))) AS "transfer-small",
  ((b3 > CAST(0 AS BIGINT)) AND (b3 < CAST(20000 AS BIGINT))) AS "allowance-money-small",
  ((b1 > CAST(0 AS BIGINT)) AND (b1 < CAST(10000 AS BIGINT))) AS "plan-money-small",
  ((b5 > CAST(0 AS BIGINT)) AND (b5 < CAST(7000 AS BIGINT))) AS "pension-money-small",
  ((w4 <= CAST(0 AS BIGINT)) OR (w4 > CAST(10000000 AS BIGINT))) AS "income-per-head-impossible",
  ((w4 < CAST(50000 AS BIGINT)) OR (w4 > CAST(3000000 AS BIGINT))) AS "income-per-head-odd",
  ((CASE WHEN ((b13 + b14) - b10) IS NULL OR (b10 - (b13 + b14)) IS NULL THEN NULL ELSE greatest(((b13 + b14) - b10), (b10 - (b13 + b14))) END) > CAST(100 AS BIGINT)) AS "property-does-not-add-up",
  ((CASE WHEN ((b1 + b3 + b4 + b5 + b6 + b7) - b11) IS NULL OR (b11 - (b1 + b3 + b4 + b5 + b6 + b7)) IS NULL THEN NULL ELSE greatest(((b1 + b3 + b4 + b5 + b6 + b7) - b11), (b11 - (b1 + b3 + b4 + b5 + b6 + b7))) END) > CAST(100 AS BIGINT)) AS "transfer-does-not-add-up",
  ((CASE WHEN ((b8 + b9 + b10 + b11) - b72) IS NULL OR (b72 - (b8 + b9 + b10 + b11)) IS NULL THEN NULL ELSE greatest(((b8 + b9 + b10 + b11) - b72), (b72 - (b8 + b9 + b10 + b11))) END) > CAST(100 AS BIGINT)) AS "gross-income-does-not-add-up",
  ((b9 > CAST(0 AS BIGINT)) AND (b16 = CAST(0 AS BIGINT))) AS "business-without-expense",
  (b16 > CAST(sign(CAST(b9 AS HUGEINT) * 3) * ((2 * abs(CAST(b9 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) AS "expense-above-business",
  ((b20 = year(DATE '2019-12-31')) AND (b8 > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b21, FALSE) THEN FALSE WHEN coalesce(b22, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "wage-nobody-works",
  ((b20 = year(DATE '2019-12-31')) AND (b8 <= CAST(10000 AS BIGINT)) AND (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "works-without-wage",
  ((b20 = year(DATE '2019-12-31')) AND (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((NOT (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (b5 = CAST(0 AS BIGINT)))) AS "elder-without-pension-money",
  ((b20 = year(DATE '2019-12-31')) AND (b5 IS NOT NULL OR (CASE WHEN b2 LIKE '% pensionPay %' THEN NULL ELSE FALSE END)) AND (b5 > CAST(0 AS BIGINT)) AND (CASE WHEN coalesce(b27, FALSE) THEN FALSE WHEN coalesce(b28, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "pension-money-nobody-old",
  ((b20 = year(DATE '2019-12-31')) AND w5 AND (CASE WHEN coalesce(b35, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b33, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b34, x -> x.o = list_min(list_transform(b34, y -> y.o))), z -> z.v)) END)) AS "income-unchanged-three-years",
  ((b20 = year(DATE '2019-12-31')) AND (b36 IN ('allowance-poor', 'allowance')) AND ((NOT (b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (b3 = CAST(0 AS BIGINT)))) AS "allowance-kind-without-money",
  ((b20 = year(DATE '2019-12-31')) AND (b36 IN ('extremely-poor', 'extremely-poor-out')) AND ((NOT (b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (b4 = CAST(0 AS BIGINT)))) AS "extremely-poor-kind-without-money",
  (((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) AND ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT)))) AS "both-allowance-and-support-money",
  ((b20 = year(DATE '2019-12-31')) AND (b36 IN ('general-poor', 'general')) AND (((b3 IS NOT NULL OR (CASE WHEN b2 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b3 > CAST(0 AS BIGINT))) OR ((b4 IS NOT NULL OR (CASE WHEN b2 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b4 > CAST(0 AS BIGINT))))) AS "general-kind-with-money",
  ((b20 = year(DATE '2019-12-31')) AND (b6 IS NOT NULL OR (CASE WHEN b2 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END)) AND (b6 > CAST(0 AS BIGINT)) AND ((NOT (b37 IS NOT NULL OR (CASE WHEN b38 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) OR (b37 = CAST(0 AS BIGINT)))) AS "ecology-money-without-returned-land",
  ((b20 = year(DATE '2019-12-31')) AND ((((CASE WHEN (b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3)) END) > CAST(sign(CAST((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b39, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) - b3)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4)) END) > CAST(sign(CAST((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b41, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b42, 0) AS BIGINT) END) - b4)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5)) END) > CAST(sign(CAST((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b43, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b44, 0) AS BIGINT) END) - b5)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b45, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b46, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1)) END) > CAST(sign(CAST((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b47, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b48, 0) AS BIGINT) END) - b1)) END) > CAST(20000 AS BIGINT))))) AS "transfer-item-differs-from-card-payments",
  ((b20 = year(DATE '2019-12-31')) AND (b11 < (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)) AND (((CASE WHEN (b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11)) END) > CAST(sign(CAST((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b49, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b50, 0) AS BIGINT) END) - b11)) END) > CAST(20000 AS BIGINT)))) AS "transfers-below-card-payments",
  ((b20 = year(DATE '2019-12-31')) AND (NOT ((((CASE WHEN (b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3)) END) > CAST(sign(CAST((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3) IS NULL THEN NULL ELSE greatest((b3 - (CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b51, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b52, 0) AS BIGINT) END) - b3)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4)) END) > CAST(sign(CAST((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4) IS NULL THEN NULL ELSE greatest((b4 - (CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b53, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b54, 0) AS BIGINT) END) - b4)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5)) END) > CAST(sign(CAST((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5) IS NULL THEN NULL ELSE greatest((b5 - (CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b55, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) - b5)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6)) END) > CAST(sign(CAST((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6) IS NULL THEN NULL ELSE greatest((b6 - (CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b57, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b58, 0) AS BIGINT) END) - b6)) END) > CAST(20000 AS BIGINT))) OR (((CASE WHEN (b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1)) END) > CAST(sign(CAST((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1) IS NULL THEN NULL ELSE greatest((b1 - (CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b59, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) - b1)) END) > CAST(20000 AS BIGINT)))))) AS "card-payments-cross-the-cycle",
  ((b20 = year(DATE '2019-12-31')) AND (NOT (((CASE WHEN (b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11)) END) > CAST(sign(CAST((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) AS HUGEINT) * 1) * ((2 * abs(CAST((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) AS HUGEINT) * 1) + 20) // (2 * CAST(20 AS HUGEINT))) AS BIGINT)) AND ((CASE WHEN (b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)) IS NULL OR ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11) IS NULL THEN NULL ELSE greatest((b11 - (CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END)), ((CASE WHEN coalesce(b61, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) - b11)) END) > CAST(20000 AS BIGINT))))) AS "card-total-crosses-the-cycle",
  ((b20 = year(DATE '2019-12-31')) AND ((CASE WHEN coalesce(b65, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b63, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) END) > CAST(0 AS BIGINT)) AND (((CASE WHEN coalesce(b65, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b63, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b64, x -> x.o = list_min(list_transform(b64, y -> y.o))), z -> z.v)) END) - w4) >= (CASE WHEN coalesce(b68, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b66, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b67, x -> x.o = list_min(list_transform(b67, y -> y.o))), z -> z.v)) END))) AS "income-per-head-fallen",
  ((b20 = year(DATE '2019-12-31')) AND ((b16 - (CASE WHEN coalesce(b71, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b69, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b70, x -> x.o = list_min(list_transform(b70, y -> y.o))), z -> z.v)) END)) >= CAST(1000000 AS BIGINT))) AS "business-expense-risen"
FROM (
SELECT *, CAST(sign(w2) * sign(w3) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) AS w4
FROM (
SELECT *, ((b8 + b9 + w0 + w1) - b16) AS w2
FROM (
SELECT *, (CASE WHEN b12 IS NULL THEN NULL WHEN b12 THEN (b13 + b14) ELSE b10 END) AS w0,
  (CASE WHEN b15 IS NULL THEN NULL WHEN b15 THEN (b1 + b3 + b4 + b5 + b6 + b7) ELSE b11 END) AS w1,
  (CASE WHEN b17 IS NOT NULL THEN (CASE WHEN coalesce(b18, FALSE) OR NOT (b17 IS NOT NULL) THEN NULL ELSE coalesce(b19, 0) END) END) AS w3,
  ((CASE WHEN (b29 - (CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END)) IS NULL OR ((CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END) - b29) IS NULL THEN NULL ELSE greatest((b29 - (CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END)), ((CASE WHEN coalesce(b32, FALSE) OR NOT ((b17 IS NOT NULL) AND b20 IS NOT NULL AND NOT coalesce(b30, FALSE)) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b31, x -> x.o = list_min(list_transform(b31, y -> y.o))), z -> z.v)) END) - b29)) END) < CAST(100 AS BIGINT)) AS w5
FROM (
SELECT r.id AS b0, r."familyPlanningPay" AS b1, r."notCollected" AS b2, r."allowancePay" AS b3, r."extremelyPoorPay" AS b4, r."pensionPay" AS b5, r."ecologyPay" AS b6, r."otherTransfer" AS b7, r."wage" AS b8, r."business" AS b9, r."property" AS b10, r."transfer" AS b11, r."propertyItemised" AS b12, r."dividend" AS b13, r."otherProperty" AS b14, r."transferItemised" AS b15, r."businessExpense" AS b16, r1."id" AS b17, s1.a7 AS b18, s1.a6 AS b19, r."year" AS b20, s1.a58 AS b21, s1.a59 AS b22, s1.a60 AS b23, s1.a61 AS b24, s1.a62 AS b25, s1.a63 AS b26, s1.a64 AS b27, s1.a65 AS b28, r."netIncome" AS b29, s2.a2 AS b30, s2.a0 AS b31, s2.a1 AS b32, s3.a2 AS b33, s3.a0 AS b34, s3.a1 AS b35, r1."householdKind" AS b36, r1."forestReturned" AS b37, r1."notCollected" AS b38, s4.a29 AS b39, s4.a28 AS b40, s4.a31 AS b41, s4.a30 AS b42, s4.a33 AS b43, s4.a32 AS b44, s4.a35 AS b45, s4.a34 AS b46, s4.a37 AS b47, s4.a36 AS b48, s4.a39 AS b49, s4.a38 AS b50, s4.a41 AS b51, s4.a40 AS b52, s4.a43 AS b53, s4.a42 AS b54, s4.a45 AS b55, s4.a44 AS b56, s4.a47 AS b57, s4.a46 AS b58, s4.a49 AS b59, s4.a48 AS b60, s4.a51 AS b61, s4.a50 AS b62, s3.a5 AS b63, s3.a3 AS b64, s3.a4 AS b65, s3.a8 AS b66, s3.a6 AS b67, s3.a7 AS b68, s2.a5 AS b69, s2.a3 AS b70, s2.a4 AS b71, r."grossIncome" AS b72
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_15 AS s1 ON s1.key = r1."id"
LEFT JOIN stage_45 AS s2 ON s2.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
LEFT JOIN stage_46 AS s3 ON s3.key = CASE WHEN r1."id" IS NOT NULL THEN r."id" END
LEFT JOIN stage_38 AS s4 ON s4.key = r1."id"
)
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
LEFT JOIN stage_47 AS s1 ON s1.key = r."code"
LEFT JOIN stage_48 AS s2 ON s2.key = r."code"
);
