-- Article 29, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  count(*) AS a6,
  bool_or(w3) AS a7,
  bool_or(w3 IS NULL) AS a8,
  bool_or(w4) AS a9,
  bool_or(w4 IS NULL) AS a10,
  bool_or(w5) AS a11,
  bool_or(w5 IS NULL) AS a12
FROM (
SELECT *, (b0 IN ('dead')) AS w0,
  (b0 IN ('moved-out', 'cancelled', 'abroad', 'imprisoned')) AS w1,
  ((b0 IN ('dead')) AND (date_diff('day', b1, DATE '2019-12-31') > 30)) AS w2,
  (b0 IN ('moved-out', 'cancelled')) AS w3,
  (b0 IN ('normal')) AS w4,
  (b0 IN ('moved-out')) AS w5
FROM (
SELECT r."state" AS b0, r."stateDate" AS b1, r."person" AS b2
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TABLE stage_3 AS
SELECT b5 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9,
  bool_or(w5) AS a10,
  bool_or(w5 IS NULL) AS a11,
  count(*) FILTER (WHERE w6) AS a12,
  bool_or(w6 IS NULL) AS a13,
  bool_or(w7) AS a14,
  bool_or(w7 IS NULL) AS a15
FROM (
SELECT *, ((b0 IN ('car', 'small-bus')) AND (b1 IN ('normal', 'overdue'))) AS w0,
  ((b1 IN ('normal', 'overdue')) AND ((b0 IN ('car', 'small-bus', 'pick-up')) AND ((b2 >= 3000000) OR ((2019 - year(b3)) <= 8)))) AS w1,
  ((b1 IN ('normal', 'overdue')) AND (NOT ((b0 IN ('car', 'small-bus', 'pick-up')) AND ((b2 >= 3000000) OR ((2019 - year(b3)) <= 8))))) AS w2,
  ((b0 IN ('lorry', 'small-lorry', 'bus')) AND (b4 IN ('commercial')) AND (b1 IN ('normal', 'overdue'))) AS w3,
  ((b1 IN ('normal', 'overdue')) AND (b0 IN ('tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair'))) AS w4,
  ((b1 IN ('normal', 'overdue')) AND (NOT (b0 IN ('tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair')))) AS w5,
  ((b1 IN ('normal', 'overdue'))) AS w6,
  ((b1 IN ('normal', 'overdue')) AND ((b4 IN ('commercial')) OR (b0 IN ('small-bus', 'pick-up', 'small-lorry'))) AND ((2019 - year(b3)) >= 8)) AS w7
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."value" AS b2, r."firstRegistered" AS b3, r."use" AS b4, r."person" AS b5
FROM vehicle AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b5;

CREATE TABLE stage_4 AS
SELECT b4 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9,
  bool_or(w5) AS a10,
  bool_or(w5 IS NULL) AS a11,
  bool_or(w6) AS a12,
  bool_or(w6 IS NULL) AS a13,
  bool_or(w7) AS a14,
  bool_or(w7 IS NULL) AS a15,
  bool_or(w8) AS a16,
  bool_or(w8 IS NULL) AS a17
FROM (
SELECT *, ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active'))) AS w0,
  ((b0 IN ('company', 'sole', 'partnership')) AND (b1 IN ('active')) AND ((b2 > 10000000) OR (b3 > 0))) AS w1,
  (b0 IN ('company', 'sole', 'partnership', 'cooperative', 'self-employed')) AS w2,
  (b0 IN ('cooperative')) AS w3,
  (b0 IN ('company', 'sole', 'partnership', 'self-employed')) AS w4,
  (b0 IN ('self-employed')) AS w5,
  (b0 IN ('company', 'sole', 'partnership')) AS w6,
  (b1 IN ('revoked', 'cancelled', 'moved-out')) AS w7,
  (b1 IN ('active')) AS w8
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."capital" AS b2, r."paidIn" AS b3, r."person" AS b4
FROM company AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b4;

CREATE TABLE stage_5 AS
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  count(*) FILTER (WHERE w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9,
  count(*) FILTER (WHERE w5) AS a10,
  bool_or(w5 IS NULL) AS a11
FROM (
SELECT *, (b0 IN ('commercial', 'shop', 'parking')) AS w0,
  ((b0 IN ('commercial', 'homestead', 'resettlement'))) AS w1,
  ((b0 IN ('commercial', 'shop', 'parking')) AND ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= 50)))) AS w2,
  ((b0 IN ('commercial', 'shop', 'parking')) AND (NOT ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= 50))))) AS w3,
  ((b0 IN ('commercial', 'homestead', 'resettlement')) AND ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= 50)))) AS w4,
  (((b0 IN ('commercial', 'homestead', 'resettlement')) AND (NOT ((b0 IN ('resettlement')) OR (b1 IN ('resettled', 'rebuilt-unsafe')) OR ((b1 IN ('inherited')) AND (b2 <= 50)))))) AS w5
FROM (
SELECT r."use" AS b0, r."acquired" AS b1, r."percent" AS b2, r."person" AS b3
FROM realEstate AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_6 AS
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(((b1 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) AND b1 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31)) AND w2)) AS a4,
  bool_or(((b1 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) AND b1 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31)) AND w2) IS NULL) AS a5,
  bool_or(((b1 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b1 <= make_date(year(DATE '2019-12-31'), 12, 31)) AND w2)) AS a6,
  bool_or(((b1 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b1 <= make_date(year(DATE '2019-12-31'), 12, 31)) AND w2) IS NULL) AS a7,
  sum(b2) AS a8,
  bool_or(b2 IS NULL) AS a9
FROM (
SELECT *, (b0 IN ('public-payroll', 'civil', 'institution', 'state-company', 'retired')) AS w0,
  (b0 IN ('survivor', 'temporary', 'village-cadre', 'welfare-post')) AS w1,
  (b2 > 0) AS w2
FROM (
SELECT r."kind" AS b0, r."paidOn" AS b1, r."pay" AS b2, r."person" AS b3
FROM payroll AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_8 AS
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  sum(CASE WHEN w1 THEN b2 END) AS a2,
  bool_or((w1 IS NULL OR (w1 AND b2 IS NULL))) AS a3
FROM (
SELECT *, ((b0 IN ('current')) AND (b1 IN ('rural'))) AS w0,
  ((b0 IN ('current'))) AS w1
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."amount" AS b2, r."person" AS b3
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_9 AS
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9
FROM (
SELECT *, ((b0 IN ('1', '2')) AND (b1 IN ('valid', 'expired'))) AS w0,
  ((b0 IN ('3')) AND (b2 IN ('intellect', 'mind')) AND (b1 IN ('valid', 'expired'))) AS w1,
  (b1 IN ('valid', 'expired')) AS w2,
  (b1 IN ('valid')) AS w3,
  (b1 IN ('expired')) AS w4
FROM (
SELECT r."grade" AS b0, r."state" AS b1, r."category" AS b2, r."person" AS b3
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_10 AS
SELECT b9 AS key,
  sum(CASE WHEN w0 THEN w1 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND w1 IS NULL))) AS a1,
  bool_or(w2) AS a2,
  bool_or(w2 IS NULL) AS a3,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31)) THEN w1 END) AS a4,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31)) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31)) AND w1 IS NULL))) AS a5,
  sum(CASE WHEN (b0 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) AND b0 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31)) THEN w1 END) AS a6,
  bool_or(((b0 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) AND b0 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31)) IS NULL OR ((b0 >= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) AND b0 <= make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31)) AND w1 IS NULL))) AS a7
FROM (
SELECT *, ((((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31))) OR ((b1 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b1 <= make_date(year(DATE '2019-12-31'), 12, 31))))) AS w0,
  (b2 - b3 - b4 - b5 - b6 - b7) AS w1,
  ((b8 IN ('outpatient-chronic')) AND ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b0 <= make_date(year(DATE '2019-12-31'), 12, 31)))) AS w2
FROM (
SELECT r."settled" AS b0, r."admitted" AS b1, r."inPolicy" AS b2, r."basic" AS b3, r."serious" AS b4, r."aid" AS b5, r."supplement" AS b6, r."hospitalCut" AS b7, r."kind" AS b8, r."person" AS b9
FROM stay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b9;

CREATE TABLE stage_11 AS
SELECT b3 AS key,
  bool_or(w2) AS a0,
  bool_or(w2 IS NULL) AS a1,
  sum(CASE WHEN w3 THEN b2 END) AS a2,
  bool_or((w3 IS NULL OR (w3 AND b2 IS NULL))) AS a3,
  bool_or(w4) AS a4,
  bool_or(w4 IS NULL) AS a5,
  bool_or(w1) AS a6,
  bool_or(w1 IS NULL) AS a7,
  bool_or(w5) AS a8,
  bool_or(w5 IS NULL) AS a9,
  bool_or(w6) AS a10,
  bool_or(w6 IS NULL) AS a11,
  bool_or(w7) AS a12,
  bool_or(w7 IS NULL) AS a13,
  bool_or(w8) AS a14,
  bool_or(w8 IS NULL) AS a15,
  bool_or(w9) AS a16,
  bool_or(w9 IS NULL) AS a17,
  bool_or(w10) AS a18,
  bool_or(w10 IS NULL) AS a19,
  bool_or(w11) AS a20,
  bool_or(w11 IS NULL) AS a21
FROM (
SELECT *, (w2) AS w3
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b0 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician')) AS w0,
  (b1 IN ('enrolled')) AS w1,
  (b1 IN ('enrolled', 'suspended')) AS w4,
  ((b1 IN ('enrolled')) AND (b0 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate'))) AS w5,
  (b1 IN ('dropped-out', 'suspended', 'taught-at-home')) AS w6,
  (b1 IN ('enrolled', 'suspended', 'taught-at-home', 'dropped-out')) AS w7,
  (b1 IN ('suspended', 'taught-at-home')) AS w8,
  (b1 IN ('dropped-out')) AS w9,
  (b1 IN ('transferred')) AS w10,
  (b1 IN ('suspended', 'transferred', 'graduated', 'dropped-out')) AS w11
FROM (
SELECT r."stage" AS b0, r."state" AS b1, r."aid" AS b2, r."person" AS b3
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
)
)
GROUP BY b3;

CREATE TABLE stage_13 AS
SELECT b5 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  sum(CASE WHEN w1 THEN b2 END) AS a2,
  bool_or((w1 IS NULL OR (w1 AND b2 IS NULL))) AS a3,
  sum(CASE WHEN w2 THEN b4 END) AS a4,
  bool_or((w2 IS NULL OR (w2 AND b4 IS NULL))) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9,
  bool_or(w5) AS a10,
  bool_or(w5 IS NULL) AS a11,
  sum(CASE WHEN w6 THEN b2 END) AS a12,
  bool_or((w6 IS NULL OR (w6 AND b2 IS NULL))) AS a13
FROM (
SELECT *, (b0 IN ('paying', 'drawing')) AS w0,
  (((b1 IN ('employee', 'public')) AND (b0 IN ('drawing')))) AS w1,
  (((b1 IN ('employee', 'public')) AND (b3 >= 6))) AS w2,
  ((b1 IN ('employee', 'public')) AND (b0 IN ('drawing'))) AS w3,
  (((b1 IN ('employee', 'public')) AND (b3 >= 6)) AND (b0 IN ('paused', 'ended', 'not-insured'))) AS w4,
  (((b1 IN ('employee', 'public')) AND (b3 >= 6)) AND (b0 IN ('paying', 'drawing'))) AS w5,
  ((b0 IN ('drawing'))) AS w6
FROM (
SELECT r."state" AS b0, r."scheme" AS b1, r."benefit" AS b2, r."months" AS b3, r."payBase" AS b4, r."person" AS b5
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b5;

CREATE TABLE stage_15 AS
SELECT b16 AS key,
  min(CASE WHEN w2 THEN w4 END) AS a0,
  bool_or((w2 IS NULL OR (w2 AND w4 IS NULL))) AS a1,
  bool_or((w5 AND w6)) AS a2,
  bool_or((w5 AND w6) IS NULL) AS a3,
  min(CASE WHEN w7 THEN w4 END) AS a4,
  bool_or((w7 IS NULL OR (w7 AND w4 IS NULL))) AS a5,
  count(*) FILTER (WHERE w10) AS a6,
  bool_or(w10 IS NULL) AS a7,
  bool_or(w11) AS a8,
  bool_or(w11 IS NULL) AS a9,
  bool_or(w1) AS a10,
  bool_or(w1 IS NULL) AS a11,
  bool_or((w5 AND w12)) AS a12,
  bool_or((w5 AND w12) IS NULL) AS a13,
  count(*) FILTER (WHERE w7) AS a14,
  bool_or(w7 IS NULL) AS a15,
  bool_or((w5 AND w13)) AS a16,
  bool_or((w5 AND w13) IS NULL) AS a17,
  bool_or((w5 AND w14)) AS a18,
  bool_or((w5 AND w14) IS NULL) AS a19,
  bool_or((w5 AND w15)) AS a20,
  bool_or((w5 AND w15) IS NULL) AS a21,
  bool_or((w5 AND w16)) AS a22,
  bool_or((w5 AND w16) IS NULL) AS a23,
  count(*) FILTER (WHERE w5) AS a24,
  bool_or(w5 IS NULL) AS a25,
  bool_or((w5 AND w17)) AS a26,
  bool_or((w5 AND w17) IS NULL) AS a27,
  bool_or((w5 AND w18)) AS a28,
  bool_or((w5 AND w18) IS NULL) AS a29,
  bool_or((w5 AND NOT w19)) AS a30,
  bool_or((w5 AND NOT w19) IS NULL) AS a31,
  bool_or((w5 AND w20)) AS a32,
  bool_or((w5 AND w20) IS NULL) AS a33,
  bool_or((w5 AND w21)) AS a34,
  bool_or((w5 AND w21) IS NULL) AS a35,
  bool_or((w5 AND w22)) AS a36,
  bool_or((w5 AND w22) IS NULL) AS a37,
  count(*) FILTER (WHERE w23) AS a38,
  bool_or(w23 IS NULL) AS a39,
  bool_or((w5 AND b10)) AS a40,
  bool_or((w5 AND b10) IS NULL) AS a41,
  bool_or((w5 AND b11)) AS a42,
  bool_or((w5 AND b11) IS NULL) AS a43,
  bool_or((w5 AND w24)) AS a44,
  bool_or((w5 AND w24) IS NULL) AS a45,
  bool_or((w5 AND w25)) AS a46,
  bool_or((w5 AND w25) IS NULL) AS a47,
  bool_or((w5 AND w26)) AS a48,
  bool_or((w5 AND w26) IS NULL) AS a49,
  bool_or((w5 AND w27)) AS a50,
  bool_or((w5 AND w27) IS NULL) AS a51,
  count(*) FILTER (WHERE w2) AS a52,
  bool_or(w2 IS NULL) AS a53,
  bool_or(w28) AS a54,
  bool_or(w28 IS NULL) AS a55,
  bool_or((w5 AND w29)) AS a56,
  bool_or((w5 AND w29) IS NULL) AS a57,
  bool_or((w5 AND w30)) AS a58,
  bool_or((w5 AND w30) IS NULL) AS a59,
  bool_or(w31) AS a60,
  bool_or(w31 IS NULL) AS a61
FROM (
SELECT *, ((w1 AND (b2 IN ('head')))) AS w2,
  (w1) AS w5,
  ((w1 AND (b2 IN ('spouse')))) AS w7,
  (w9) AS w10,
  (w1 AND (w4 < 60)) AS w11,
  ((b2 IN ('head')) AND (w4 < 18)) AS w17,
  (w4 >= 18) AS w18,
  ((w1 AND (b9 IN ('ordinary', 'skilled')))) AS w23,
  (w4 >= 60) AS w30,
  (w1 AND b10) AS w31
FROM (
SELECT *, (b0 AND w0) AS w1,
  (year(w3) - year(b3) - CASE WHEN month(w3) * 100 + day(w3) < month(b3) * 100 + day(b3) THEN 1 ELSE 0 END) AS w4,
  (b0 AND w8) AS w9
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w3,
  (b2 IN ('spouse')) AS w6,
  ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b4 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b4 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w8,
  (b2 IN ('head')) AS w12,
  ((b2 IN ('head')) AND (b5 IN ('male'))) AS w13,
  ((b2 IN ('spouse')) AND (b5 IN ('male'))) AS w14,
  ((b2 IN ('head')) AND (b5 IN ('female'))) AS w15,
  ((b2 IN ('spouse')) AND (b5 IN ('female'))) AS w16,
  (b6 IN ('healthy')) AS w19,
  (b6 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS w20,
  ((b7 IS NOT NULL OR (CASE WHEN b8 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b7 IN ('none', 'below-school-age')))) AS w21,
  ((b7 IS NOT NULL OR (CASE WHEN b8 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (b7 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate'))) AS w22,
  (((b10 IS NOT NULL OR (CASE WHEN b8 LIKE '% allowance %' THEN NULL ELSE FALSE END)) AND b10) OR ((b11 IS NOT NULL OR (CASE WHEN b8 LIKE '% extremelyPoor %' THEN NULL ELSE FALSE END)) AND b11)) AS w24,
  ((NOT (b6 IN ('healthy'))) AND (NOT b12)) AS w25,
  (b9 IN ('ordinary', 'skilled')) AS w26,
  (b9 IN ('ordinary', 'skilled', 'weak')) AS w27,
  ((b1 IN ('dead', 'imprisoned', 'missing', 'split', 'lives-apart', 'married-out', 'moved-out', 'other-out')) AND ((b4 >= make_date(year(DATE '2019-12-31'), 1, 1)) AND (b4 <= make_date(year(DATE '2019-12-31'), 12, 31)))) AS w28,
  (((b13 IS NOT NULL OR (CASE WHEN b8 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b13 IN ('none')))) OR ((b14 IS NOT NULL OR (CASE WHEN b8 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b14 > 0)) OR (b15 IS NOT NULL OR (CASE WHEN b8 LIKE '% welfarePost %' THEN NULL ELSE FALSE END))) AS w29
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."relation" AS b2, r."idBirth" AS b3, r."memberStateOn" AS b4, r."sex" AS b5, r."health" AS b6, r."schoolStage" AS b7, r."notCollected" AS b8, r."labour" AS b9, r."allowance" AS b10, r."extremelyPoor" AS b11, r."seriousIllness" AS b12, r."workArea" AS b13, r."workMonths" AS b14, r."welfarePost" AS b15, r."household" AS b16
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b16;

CREATE TABLE stage_16 AS
SELECT b7 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(b1, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := b1)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3,
  bool_or(w3) AS a4,
  bool_or(w3 IS NULL) AS a5,
  max(b0) AS a6,
  bool_or(b0 IS NULL) AS a7
FROM (
SELECT *, ((CASE WHEN (w1 IS NULL OR w2 IS NULL) THEN NULL ELSE greatest(w1, w2) END) > 100) AS w3
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (((b2 + b1 + b3 + b4) - b5) - b6) AS w1,
  (b6 - ((b2 + b1 + b3 + b4) - b5)) AS w2
FROM (
SELECT r."year" AS b0, r."business" AS b1, r."wage" AS b2, r."property" AS b3, r."transfer" AS b4, r."businessExpense" AS b5, r."netIncome" AS b6, r."household" AS b7
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b7;

CREATE TABLE stage_18 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('current', 'to-be-removed')) AS w0,
  (b0 IN ('to-be-removed')) AS w1,
  (b0 IN ('current')) AS w2
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM otherRegistration AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_28 AS
SELECT b6 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5
FROM (
SELECT *, (b0 OR b1 OR b2 OR b3 OR b4) AS w0,
  ((b0 OR b1 OR b2 OR b3 OR b4) AND b5) AS w1,
  ((b0 OR b1 OR b2 OR b3 OR b4) AND (NOT b5)) AS w2
FROM (
SELECT r."hasCar" AS b0, r."hasMachine" AS b1, r."hasHousing" AS b2, r."hasCompany" AS b3, r."onPayroll" AS b4, r."refuses" AS b5, r."person" AS b6
FROM supporter AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b6;

CREATE TABLE stage_32 AS
SELECT b0 AS key,
  count(*) AS a0
FROM (
SELECT r."householdBook" AS b0
FROM policeRecord AS r
WHERE r."householdBook" IS NOT NULL
)
GROUP BY b0;

CREATE TABLE stage_35 AS
SELECT b1 AS key,
  b2 AS place,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('insured')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1, r."year" AS b2
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL AND r."year" IS NOT NULL
)
)
GROUP BY b1, b2;

CREATE TABLE stage_36 AS
SELECT b1 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT *, (b0 IN ('insured')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM medicalInsurance AS r
WHERE r."person" IS NOT NULL AND r."year" IS NULL
)
)
GROUP BY b1;

CREATE TABLE stage_38 AS
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."balance" AS b0, r."person" AS b1
FROM bankBalance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TABLE stage_44 AS
SELECT b3 AS key,
  sum(CASE WHEN (b0 >= CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) AND b0 <= DATE '2019-12-31' AND w0) THEN b2 END) AS a0,
  bool_or(((b0 >= CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) AND b0 <= DATE '2019-12-31' AND w0) IS NULL OR ((b0 >= CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) AND b0 <= DATE '2019-12-31' AND w0) AND b2 IS NULL))) AS a1,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w1) THEN b2 END) AS a2,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w1) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w1) AND b2 IS NULL))) AS a3,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w2) THEN b2 END) AS a4,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w2) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w2) AND b2 IS NULL))) AS a5,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w3) THEN b2 END) AS a6,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w3) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w3) AND b2 IS NULL))) AS a7,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w4) THEN b2 END) AS a8,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w4) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w4) AND b2 IS NULL))) AS a9,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w5) THEN b2 END) AS a10,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w5) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w5) AND b2 IS NULL))) AS a11,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w6) THEN b2 END) AS a12,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w6) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w6) AND b2 IS NULL))) AS a13,
  sum(CASE WHEN (b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w7) THEN b2 END) AS a14,
  bool_or(((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w7) IS NULL OR ((b0 >= CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND b0 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) AND w7) AND b2 IS NULL))) AS a15,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w2) THEN b2 END) AS a16,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w2) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w2) AND b2 IS NULL))) AS a17,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w3) THEN b2 END) AS a18,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w3) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w3) AND b2 IS NULL))) AS a19,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w4) THEN b2 END) AS a20,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w4) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w4) AND b2 IS NULL))) AS a21,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w5) THEN b2 END) AS a22,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w5) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w5) AND b2 IS NULL))) AS a23,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w6) THEN b2 END) AS a24,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w6) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w6) AND b2 IS NULL))) AS a25,
  sum(CASE WHEN (b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w7) THEN b2 END) AS a26,
  bool_or(((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w7) IS NULL OR ((b0 >= make_date(year(DATE '2019-12-31'), 1, 1) AND b0 <= make_date(year(DATE '2019-12-31'), 12, 31) AND w7) AND b2 IS NULL))) AS a27
FROM (
SELECT *, ((b1 IN ('relief'))) AS w0,
  ((NOT (b1 IN ('allowance', 'pension')))) AS w1,
  ((b1 IN ('allowance'))) AS w2,
  ((b1 IN ('extremely-poor'))) AS w3,
  ((b1 IN ('pension'))) AS w4,
  ((b1 IN ('ecology'))) AS w5,
  ((b1 IN ('family-planning'))) AS w6,
  ((NOT (b1 IN ('relief')))) AS w7
FROM (
SELECT r."paidOn" AS b0, r."item" AS b1, r."amount" AS b2, r."person" AS b3
FROM payment AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_45 AS
SELECT b2 AS key,
  b1 AS place,
  min(b1) AS a0,
  arg_min_null(b0, b1) AS a1,
  list(struct_pack(o := b1, v := b0)) AS a2,
  bool_or(b1 IS NULL) AS a3
FROM (
SELECT r."schoolGrade" AS b0, r."year" AS b1, r."person" AS b2
FROM personYear AS r
WHERE r."person" IS NOT NULL AND r."year" IS NOT NULL
)
GROUP BY b2, b1;

CREATE TABLE stage_46 AS
SELECT b2 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT r."schoolGrade" AS b0, r."year" AS b1, r."person" AS b2
FROM personYear AS r
WHERE r."person" IS NOT NULL AND r."year" IS NULL
)
GROUP BY b2;

CREATE TABLE stage_49 AS
SELECT b3 AS key,
  b1 AS place,
  min(b1) AS a0,
  arg_min_null(b0, b1) AS a1,
  list(struct_pack(o := b1, v := b0)) AS a2,
  bool_or(b1 IS NULL) AS a3,
  arg_min_null(b2, b1) AS a4,
  list(struct_pack(o := b1, v := b2)) AS a5
FROM (
SELECT r."netIncome" AS b0, r."year" AS b1, r."businessExpense" AS b2, r."household" AS b3
FROM householdYear AS r
WHERE r."household" IS NOT NULL AND r."year" IS NOT NULL
)
GROUP BY b3, b1;

CREATE TABLE stage_50 AS
SELECT b3 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT r."netIncome" AS b0, r."year" AS b1, r."businessExpense" AS b2, r."household" AS b3
FROM householdYear AS r
WHERE r."household" IS NOT NULL AND r."year" IS NULL
)
GROUP BY b3;

CREATE TABLE stage_21 AS
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

CREATE TABLE stage_31 AS
SELECT b3 AS key,
  sum(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (CASE WHEN (b1 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) AS w0
FROM (
SELECT r1."key" AS b0, s1.a1 AS b1, s1.a0 AS b2, r."householdBook" AS b3
FROM policeRecord AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_10 AS s1 ON s1.key = r1."key"
WHERE r."householdBook" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_39 AS
SELECT b54 AS key,
  sum(CASE WHEN w2 THEN w3 END) AS a0,
  bool_or((w2 IS NULL OR (w2 AND w3 IS NULL))) AS a1,
  sum(CASE WHEN w2 THEN w4 END) AS a2,
  bool_or((w2 IS NULL OR (w2 AND w4 IS NULL))) AS a3,
  sum(CASE WHEN w2 THEN w5 END) AS a4,
  bool_or((w2 IS NULL OR (w2 AND w5 IS NULL))) AS a5,
  sum(CASE WHEN w2 THEN w6 END) AS a6,
  bool_or((w2 IS NULL OR (w2 AND w6 IS NULL))) AS a7,
  count(*) FILTER (WHERE w8) AS a8,
  bool_or(w8 IS NULL) AS a9,
  bool_or((w2 AND w9)) AS a10,
  bool_or((w2 AND w9) IS NULL) AS a11,
  bool_or((w2 AND w10)) AS a12,
  bool_or((w2 AND w10) IS NULL) AS a13,
  sum(CASE WHEN w2 THEN w11 END) AS a14,
  bool_or((w2 IS NULL OR (w2 AND w11 IS NULL))) AS a15,
  sum(CASE WHEN w2 THEN w12 END) AS a16,
  bool_or((w2 IS NULL OR (w2 AND w12 IS NULL))) AS a17,
  sum(CASE WHEN w2 THEN w13 END) AS a18,
  bool_or((w2 IS NULL OR (w2 AND w13 IS NULL))) AS a19,
  sum(CASE WHEN w2 THEN w14 END) AS a20,
  bool_or((w2 IS NULL OR (w2 AND w14 IS NULL))) AS a21,
  sum(CASE WHEN w15 THEN w17 END) AS a22,
  bool_or((w15 IS NULL OR (w15 AND w17 IS NULL))) AS a23,
  sum(CASE WHEN w2 THEN w18 END) AS a24,
  bool_or((w2 IS NULL OR (w2 AND w18 IS NULL))) AS a25,
  sum(CASE WHEN w2 THEN w19 END) AS a26,
  bool_or((w2 IS NULL OR (w2 AND w19 IS NULL))) AS a27,
  sum(CASE WHEN w2 THEN w20 END) AS a28,
  bool_or((w2 IS NULL OR (w2 AND w20 IS NULL))) AS a29,
  sum(CASE WHEN w2 THEN w21 END) AS a30,
  bool_or((w2 IS NULL OR (w2 AND w21 IS NULL))) AS a31,
  sum(CASE WHEN w2 THEN w22 END) AS a32,
  bool_or((w2 IS NULL OR (w2 AND w22 IS NULL))) AS a33,
  sum(CASE WHEN w2 THEN w23 END) AS a34,
  bool_or((w2 IS NULL OR (w2 AND w23 IS NULL))) AS a35,
  sum(CASE WHEN w2 THEN w24 END) AS a36,
  bool_or((w2 IS NULL OR (w2 AND w24 IS NULL))) AS a37,
  sum(CASE WHEN w2 THEN w25 END) AS a38,
  bool_or((w2 IS NULL OR (w2 AND w25 IS NULL))) AS a39,
  sum(CASE WHEN w2 THEN w26 END) AS a40,
  bool_or((w2 IS NULL OR (w2 AND w26 IS NULL))) AS a41,
  sum(CASE WHEN w2 THEN w27 END) AS a42,
  bool_or((w2 IS NULL OR (w2 AND w27 IS NULL))) AS a43,
  sum(CASE WHEN w2 THEN w28 END) AS a44,
  bool_or((w2 IS NULL OR (w2 AND w28 IS NULL))) AS a45,
  sum(CASE WHEN w2 THEN w29 END) AS a46,
  bool_or((w2 IS NULL OR (w2 AND w29 IS NULL))) AS a47,
  sum(CASE WHEN w2 THEN w30 END) AS a48,
  bool_or((w2 IS NULL OR (w2 AND w30 IS NULL))) AS a49,
  sum(CASE WHEN w2 THEN w31 END) AS a50,
  bool_or((w2 IS NULL OR (w2 AND w31 IS NULL))) AS a51
FROM (
SELECT *, (w1) AS w2,
  ((w1 AND w7)) AS w8,
  ((w1 AND (w11 > 0))) AS w15,
  ((w16 // 10) + sign(w16) * ((2 * abs(w16 % 10) + 10) // 20)) AS w17
FROM (
SELECT *, (b0 AND w0) AS w1,
  CAST(CAST(w11 AS HUGEINT) * b25 AS BIGINT) AS w16
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN (b3 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS w3,
  (CASE WHEN (b5 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w4,
  (CASE WHEN (b7 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS w5,
  (CASE WHEN (b9 OR NOT (b2 IS NOT NULL AND CAST(DATE '2019-12-31' + CAST((CAST(0 AS BIGINT) - CAST(30 AS BIGINT)) AS INTEGER) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b10, 0) AS BIGINT) END) AS w6,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN b13 THEN TRUE WHEN (b14 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b15 THEN TRUE WHEN (b16 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w10,
  (CASE WHEN (b17 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS w11,
  (CASE WHEN (b19 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS w12,
  (CASE WHEN (b21 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b22, 0) AS BIGINT) END) AS w13,
  (CASE WHEN (b23 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) AS w14,
  (CASE WHEN (b26 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b27, 0) AS BIGINT) END) AS w18,
  (CASE WHEN (b28 OR NOT (b2 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b29, 0) AS BIGINT) END) AS w19,
  (CASE WHEN (b30 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) AS w20,
  (CASE WHEN (b32 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b33, 0) AS BIGINT) END) AS w21,
  (CASE WHEN (b34 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b35, 0) AS BIGINT) END) AS w22,
  (CASE WHEN (b36 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b37, 0) AS BIGINT) END) AS w23,
  (CASE WHEN (b38 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b39, 0) AS BIGINT) END) AS w24,
  (CASE WHEN (b40 OR NOT (b2 IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 1, 1) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL AND CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b41, 0) AS BIGINT) END) AS w25,
  (CASE WHEN (b42 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b43, 0) AS BIGINT) END) AS w26,
  (CASE WHEN (b44 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) AS w27,
  (CASE WHEN (b46 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b47, 0) AS BIGINT) END) AS w28,
  (CASE WHEN (b48 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b49, 0) AS BIGINT) END) AS w29,
  (CASE WHEN (b50 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b51, 0) AS BIGINT) END) AS w30,
  (CASE WHEN (b52 OR NOT (b2 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE CAST(coalesce(b53, 0) AS BIGINT) END) AS w31
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."key" AS b2, s1.a1 AS b3, s1.a0 AS b4, s2.a3 AS b5, s2.a2 AS b6, s2.a5 AS b7, s2.a4 AS b8, s3.a1 AS b9, s3.a0 AS b10, s2.a6 AS b11, s2.a7 AS b12, s2.a8 AS b13, s2.a9 AS b14, s2.a10 AS b15, s2.a11 AS b16, s4.a9 AS b17, s4.a8 AS b18, s2.a13 AS b19, s2.a12 AS b20, s5.a3 AS b21, s5.a2 AS b22, s3.a3 AS b23, s3.a2 AS b24, r."workMonths" AS b25, s6.a5 AS b26, s6.a4 AS b27, s6.a7 AS b28, s6.a6 AS b29, s3.a5 AS b30, s3.a4 AS b31, s3.a7 AS b32, s3.a6 AS b33, s3.a9 AS b34, s3.a8 AS b35, s3.a11 AS b36, s3.a10 AS b37, s3.a13 AS b38, s3.a12 AS b39, s3.a15 AS b40, s3.a14 AS b41, s3.a17 AS b42, s3.a16 AS b43, s3.a19 AS b44, s3.a18 AS b45, s3.a21 AS b46, s3.a20 AS b47, s3.a23 AS b48, s3.a22 AS b49, s3.a25 AS b50, s3.a24 AS b51, s3.a27 AS b52, s3.a26 AS b53, r."household" AS b54
FROM person AS r
LEFT JOIN stage_38 AS s1 ON s1.key = r."key"
LEFT JOIN stage_13 AS s2 ON s2.key = r."key"
LEFT JOIN stage_44 AS s3 ON s3.key = r."key"
LEFT JOIN stage_6 AS s4 ON s4.key = r."key"
LEFT JOIN stage_8 AS s5 ON s5.key = r."key"
LEFT JOIN stage_10 AS s6 ON s6.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b54;

CREATE TABLE result_person_1 AS
WITH stage_12 AS (
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
)
SELECT b0 AS id,
  w1 AS "registered-household-owns-car#1",
  w5 AS "registered-household-owns-car#2",
  (w1 AND w5) AS "registered-household-owns-car",
  w1 AS "registered-household-owns-company#1",
  w6 AS "registered-household-owns-company#2",
  (w1 AND w6) AS "registered-household-owns-company",
  w1 AS "registered-household-owns-commercial-housing#1",
  w7 AS "registered-household-owns-commercial-housing#2",
  (w1 AND w7) AS "registered-household-owns-commercial-housing",
  w1 AS "registered-household-on-public-payroll#1",
  w8 AS "registered-household-on-public-payroll#2",
  (w1 AND w8) AS "registered-household-on-public-payroll",
  w16 AS "education-aid-due-not-paid#1",
  w17 AS "education-aid-due-not-paid#2",
  w19 AS "education-aid-due-not-paid#3",
  (w16 AND w17 AND w19) AS "education-aid-due-not-paid",
  w16 AS "registered-person-without-medical-insurance#1",
  w25 AS "registered-person-without-medical-insurance#2",
  (w16 AND w25) AS "registered-person-without-medical-insurance",
  w16 AS "registered-person-without-pension-insurance#1",
  w26 AS "registered-person-without-pension-insurance#2",
  w27 AS "registered-person-without-pension-insurance#3",
  w31 AS "registered-person-without-pension-insurance#4",
  w32 AS "registered-person-without-pension-insurance#5",
  (w16 AND w26 AND w27 AND w31 AND w32) AS "registered-person-without-pension-insurance",
  w138 AS "business-is-small-self-employment#1",
  w139 AS "business-is-small-self-employment#2",
  w142 AS "business-is-small-self-employment#3",
  (w138 AND w139 AND w142) AS "business-is-small-self-employment",
  w1 AS "elder-registered-apart-from-children#1",
  w153 AS "elder-registered-apart-from-children#2",
  w154 AS "elder-registered-apart-from-children#3",
  w155 AS "elder-registered-apart-from-children#4",
  (w1 AND w153 AND w154 AND w155) AS "elder-registered-apart-from-children",
  w5 AS "disabled-person-is-well-off#1",
  w6 AS "disabled-person-is-well-off#2",
  w7 AS "disabled-person-is-well-off#3",
  w8 AS "disabled-person-is-well-off#4",
  (w5 OR w6 OR w7 OR w8) AS "disabled-person-is-well-off"
FROM (
SELECT *, (w1 AND w15) AS w16,
  (w21 >= 16) AS w26,
  (w21 <= 59) AS w27,
  (NOT w30) AS w31,
  (w141 < 406600) AS w142,
  (w21 >= 60) AS w153
FROM (
SELECT *, (b1 AND w0) AS w1,
  (w18 = 0) AS w19,
  (year(w20) - year(b32) - CASE WHEN month(w20) * 100 + day(w20) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w21,
  (w28 OR w29) AS w30,
  (CASE WHEN b27 IS NOT NULL THEN w140 END) AS w141
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b10 THEN TRUE WHEN (b11 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN b12 THEN TRUE WHEN (b13 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w6,
  (CASE WHEN b14 THEN TRUE WHEN (b15 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN b16 THEN TRUE WHEN (b17 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b27 IS NOT NULL THEN (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w15,
  (CASE WHEN b28 THEN TRUE WHEN (b29 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w17,
  (CASE WHEN (b30 OR b3 IS NULL) THEN NULL ELSE CAST(coalesce(b31, 0) AS BIGINT) END) AS w18,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w20,
  (CASE WHEN b35 THEN FALSE WHEN (b36 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w25,
  (b37 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w28,
  (CASE WHEN b38 THEN TRUE WHEN (b39 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w29,
  (CASE WHEN b40 THEN FALSE WHEN (b41 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w32,
  (CASE WHEN b151 THEN TRUE WHEN (b152 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w138,
  (CASE WHEN b153 THEN FALSE WHEN (b154 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w139,
  (CASE WHEN (b158 OR len(list_filter(b155, x -> x.o = b156 AND x.v IS DISTINCT FROM b157)) > 0 OR b27 IS NULL) THEN NULL ELSE b157 END) AS w140,
  (CASE WHEN b179 THEN FALSE WHEN (b180 OR b27 IS NULL) THEN NULL ELSE TRUE END) AS w154,
  (CASE WHEN b181 THEN TRUE WHEN (b182 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w155
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s3.a0 AS b10, s3.a1 AS b11, s4.a0 AS b12, s4.a1 AS b13, s5.a0 AS b14, s5.a1 AS b15, s6.a0 AS b16, s6.a1 AS b17, r1."status" AS b26, r1."id" AS b27, s11.a0 AS b28, s11.a1 AS b29, s11.a3 AS b30, s11.a2 AS b31, r."idBirth" AS b32, s12.a0 AS b35, s12.a1 AS b36, r."schoolStage" AS b37, s11.a6 AS b38, s11.a7 AS b39, s13.a0 AS b40, s13.a1 AS b41, s4.a10 AS b151, s4.a11 AS b152, s4.a12 AS b153, s4.a13 AS b154, s21.a2 AS b155, s21.a0 AS b156, s21.a1 AS b157, s21.a3 AS b158, s15.a8 AS b179, s15.a9 AS b180, s28.a0 AS b181, s28.a1 AS b182
FROM person AS r
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_6 AS s6 ON s6.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_11 AS s11 ON s11.key = r."key"
LEFT JOIN stage_12 AS s12 ON s12.key = r."key"
LEFT JOIN stage_13 AS s13 ON s13.key = r."key"
LEFT JOIN stage_15 AS s15 ON s15.key = r1."id"
LEFT JOIN stage_21 AS s21 ON s21.key = r1."id"
LEFT JOIN stage_28 AS s28 ON s28.key = r."key"
)
)
)
);

CREATE TABLE result_person_2 AS
WITH stage_33 AS (
SELECT b4 AS key,
  bool_or(w3) AS a0,
  bool_or(w3 IS NULL) AS a1
FROM (
SELECT *, (w0 >= ((w2 // 2) + sign(w2) * ((2 * abs(w2 % 2) + 2) // 4))) AS w3
FROM (
SELECT *, CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * w1 AS BIGINT) AS w2
FROM (
SELECT *, (CASE WHEN (b1 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) AS w0,
  (CASE WHEN b0 IS NULL THEN NULL ELSE coalesce(b3, 0) END) AS w1
FROM (
SELECT r."householdBook" AS b0, s1.a1 AS b1, s1.a0 AS b2, s2.a0 AS b3, r."person" AS b4
FROM policeRecord AS r
LEFT JOIN stage_31 AS s1 ON s1.key = r."householdBook"
LEFT JOIN stage_32 AS s2 ON s2.key = r."householdBook"
WHERE r."person" IS NOT NULL
)
)
)
)
GROUP BY b4
)
SELECT b0 AS id,
  w1 AS "registered-person-dead#1",
  w2 AS "registered-person-dead#2",
  (w1 AND w2) AS "registered-person-dead",
  w1 AS "registered-person-moved-out#1",
  w4 AS "registered-person-moved-out#2",
  (w1 AND w4) AS "registered-person-moved-out",
  w10 AS "severely-disabled-not-registered#1",
  w12 AS "severely-disabled-not-registered#2",
  (w10 AND w12) AS "severely-disabled-not-registered",
  w2 AS "dead-person-needs-no-insurance",
  w1 AS "child-too-near-in-age#1",
  w45 AS "child-too-near-in-age#2",
  w51 AS "child-too-near-in-age#3",
  (w1 AND w45 AND w51) AS "child-too-near-in-age",
  w1 AS "child-too-far-in-age#1",
  w45 AS "child-too-far-in-age#2",
  w52 AS "child-too-far-in-age#3",
  (w1 AND w45 AND w52) AS "child-too-far-in-age",
  w1 AS "single-with-spouse#1",
  w53 AS "single-with-spouse#2",
  w54 AS "single-with-spouse#3",
  (w1 AND w53 AND w54) AS "single-with-spouse",
  w1 AS "old-and-able-without-work#1",
  w79 AS "old-and-able-without-work#2",
  w76 AS "old-and-able-without-work#3",
  w80 AS "old-and-able-without-work#4",
  w82 AS "old-and-able-without-work#5",
  (w1 AND w79 AND w76 AND w80 AND w82) AS "old-and-able-without-work",
  w107 AS "moved-out-as-student-or-worker#1",
  w109 AS "moved-out-as-student-or-worker#2",
  (w107 AND w109) AS "moved-out-as-student-or-worker",
  w10 AS "medical-spending-against-line-not-registered#1",
  w172 AS "medical-spending-against-line-not-registered#2",
  w173 AS "medical-spending-against-line-not-registered#3",
  (w10 AND w172 AND w173) AS "medical-spending-against-line-not-registered",
  w10 AS "child-on-no-roll-not-registered#1",
  w175 AS "child-on-no-roll-not-registered#2",
  w178 AS "child-on-no-roll-not-registered#3",
  w179 AS "child-on-no-roll-not-registered#4",
  (w10 AND w175 AND w178 AND w179) AS "child-on-no-roll-not-registered",
  w186 AS "child-learns-elsewhere#1",
  w187 AS "child-learns-elsewhere#2",
  (w186 OR w187) AS "child-learns-elsewhere",
  w1 AS "healthy-in-registry-ill-in-files#1",
  w67 AS "healthy-in-registry-ill-in-files#2",
  w190 AS "healthy-in-registry-ill-in-files#3",
  (w1 AND w67 AND w190) AS "healthy-in-registry-ill-in-files"
FROM (
SELECT *, (((w47 - w21) < 15) OR (w48 AND ((w50 - w21) < 15))) AS w51,
  (((w47 - w21) > 55) OR (w48 AND ((w50 - w21) > 55))) AS w52,
  (w21 >= 65) AS w79,
  ((w21 >= 6) AND (w21 <= 14)) AS w175
FROM (
SELECT *, (b1 AND w0) AS w1,
  (year(w20) - year(b32) - CASE WHEN month(w20) * 100 + day(w20) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w21,
  (CASE WHEN b27 IS NOT NULL THEN w46 END) AS w47,
  (CASE WHEN b27 IS NOT NULL THEN w49 END) AS w50,
  ((b55 IN ('spouse')) OR ((b55 IN ('head')) AND w48)) AS w54,
  (w81 = 0) AS w82,
  (((b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR w108) OR (b73 IN ('county', 'province', 'outside'))) AS w109,
  (w13 > 0) AS w172,
  (w188 OR w189) AS w190
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 THEN TRUE WHEN (b5 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  (CASE WHEN b8 THEN TRUE WHEN (b9 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w4,
  (NOT b1) AS w10,
  (CASE WHEN b22 THEN TRUE WHEN (b23 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN (b24 OR b3 IS NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS w13,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w20,
  (b55 IN ('son', 'daughter')) AS w45,
  (CASE WHEN (b56 OR b27 IS NULL) THEN NULL ELSE b57 END) AS w46,
  (CASE WHEN b58 THEN TRUE WHEN (b59 OR b27 IS NULL) THEN NULL ELSE FALSE END) AS w48,
  (CASE WHEN (b60 OR b27 IS NULL) THEN NULL ELSE b61 END) AS w49,
  (b62 IN ('single')) AS w53,
  (b66 IN ('healthy')) AS w67,
  (b72 IN ('ordinary', 'skilled')) AS w76,
  (NOT (((b73 IS NOT NULL OR (CASE WHEN b64 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b73 IN ('none')))) OR ((b74 IS NOT NULL OR (CASE WHEN b64 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b74 > 0)) OR (b75 IS NOT NULL OR (CASE WHEN b64 LIKE '% welfarePost %' THEN NULL ELSE FALSE END)))) AS w80,
  (CASE WHEN (b79 OR len(list_filter(b76, x -> x.o = b77 AND x.v IS DISTINCT FROM b78)) > 0 OR b27 IS NULL) THEN NULL ELSE b78 END) AS w81,
  (CASE WHEN b103 THEN TRUE WHEN (b104 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w107,
  (CASE WHEN b105 THEN TRUE WHEN (b106 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w108,
  (CASE WHEN b213 THEN TRUE WHEN (b214 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w173,
  (CASE WHEN b219 THEN TRUE WHEN (b220 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w178,
  (CASE WHEN b221 THEN FALSE WHEN (b222 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w179,
  (CASE WHEN b235 THEN TRUE WHEN (b236 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w186,
  (CASE WHEN b237 THEN TRUE WHEN (b238 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w187,
  (CASE WHEN b239 THEN TRUE WHEN (b240 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w188,
  (CASE WHEN b241 THEN TRUE WHEN (b242 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w189
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, s1.a2 AS b8, s1.a3 AS b9, s9.a0 AS b22, s9.a1 AS b23, s10.a1 AS b24, s10.a0 AS b25, r1."id" AS b27, r."idBirth" AS b32, r."schoolStage" AS b37, r."relation" AS b55, s15.a1 AS b56, s15.a0 AS b57, s15.a2 AS b58, s15.a3 AS b59, s15.a5 AS b60, s15.a4 AS b61, r."marital" AS b62, r."notCollected" AS b64, r."health" AS b66, r."labour" AS b72, r."workArea" AS b73, r."workMonths" AS b74, r."welfarePost" AS b75, s16.a2 AS b76, s16.a0 AS b77, s16.a1 AS b78, s16.a3 AS b79, s1.a7 AS b103, s1.a8 AS b104, s11.a8 AS b105, s11.a9 AS b106, s31.a0 AS b213, s31.a1 AS b214, s1.a9 AS b219, s1.a10 AS b220, s11.a12 AS b221, s11.a13 AS b222, s11.a18 AS b235, s11.a19 AS b236, s1.a11 AS b237, s1.a12 AS b238, s9.a4 AS b239, s9.a5 AS b240, s10.a2 AS b241, s10.a3 AS b242
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_9 AS s9 ON s9.key = r."key"
LEFT JOIN stage_10 AS s10 ON s10.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_11 AS s11 ON s11.key = r."key"
LEFT JOIN stage_15 AS s15 ON s15.key = r1."id"
LEFT JOIN stage_16 AS s16 ON s16.key = r1."id"
LEFT JOIN stage_33 AS s31 ON s31.key = r."key"
)
)
)
);

CREATE TABLE result_person_3 AS
WITH stage_2 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31')) AS w0,
  ((date_diff('day', b0, DATE '2019-12-31') > 30) OR (date_diff('day', b1, DATE '2019-12-31') > 30)) AS w1
FROM (
SELECT r."deathDate" AS b0, r."cremationDate" AS b1, r."person" AS b2
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_7 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('business')) AND (b1 >= 10000000)) AS w0
FROM (
SELECT r."kind" AS b0, r."principal" AS b1, r."person" AS b2
FROM loan AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_14 AS (
SELECT b3 AS key,
  bool_or((w2 AND w3)) AS a0,
  bool_or((w2 AND w3) IS NULL) AS a1,
  count(*) FILTER (WHERE w2) AS a2,
  bool_or(w2 IS NULL) AS a3
FROM (
SELECT *, (w1) AS w2
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (b2 IN ('eighteen', 'fifteen')) AS w3
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."idForm" AS b2, r."idNumber" AS b3
FROM person AS r
WHERE r."idNumber" IS NOT NULL
)
)
)
)
GROUP BY b3
),
stage_17 AS (
SELECT b2 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1,
  bool_or(w0) AS a2,
  bool_or(w0 IS NULL) AS a3,
  bool_or(w1) AS a4,
  bool_or(w1 IS NULL) AS a5,
  bool_or(w2) AS a6,
  bool_or(w2 IS NULL) AS a7
FROM (
SELECT *, (b0 AND (b1 = 'policeRecord')) AS w0,
  (b0 AND (b1 = 'deathRecord')) AS w1,
  (b0 AND (b1 = 'company')) AS w2
FROM (
SELECT r."sameNumberOtherName" AS b0, r."ledger" AS b1, r."person" AS b2
FROM link AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w1 AS "registered-person-in-death-records#1",
  w3 AS "registered-person-in-death-records#2",
  (w1 AND w3) AS "registered-person-in-death-records",
  w1 AS "registered-person-large-business-loan#1",
  w9 AS "registered-person-large-business-loan#2",
  (w1 AND w9) AS "registered-person-large-business-loan",
  w10 AS "allowance-household-not-registered#1",
  w11 AS "allowance-household-not-registered#2",
  (w10 AND w11) AS "allowance-household-not-registered",
  w10 AS "large-medical-spending-not-registered#1",
  w14 AS "large-medical-spending-not-registered#2",
  (w10 AND w14) AS "large-medical-spending-not-registered",
  w1 AS "compulsory-age-not-in-school#1",
  w22 AS "compulsory-age-not-in-school#2",
  w23 AS "compulsory-age-not-in-school#3",
  w24 AS "compulsory-age-not-in-school#4",
  (w1 AND w22 AND w23 AND w24) AS "compulsory-age-not-in-school",
  w1 AS "certificate-beside-id-card#1",
  w39 AS "certificate-beside-id-card#2",
  w40 AS "certificate-beside-id-card#3",
  (w1 AND w39 AND w40) AS "certificate-beside-id-card",
  w1 AS "able-in-extremely-poor-household#1",
  w76 AS "able-in-extremely-poor-household#2",
  w77 AS "able-in-extremely-poor-household#3",
  w83 AS "able-in-extremely-poor-household#4",
  (w1 AND w76 AND w77 AND w83) AS "able-in-extremely-poor-household",
  w1 AS "no-serious-illness-insurance#1",
  w94 AS "no-serious-illness-insurance#2",
  w95 AS "no-serious-illness-insurance#3",
  (w1 AND w94 AND w95) AS "no-serious-illness-insurance",
  w1 AS "same-id-other-name#1",
  w96 AS "same-id-other-name#2",
  (w1 AND w96) AS "same-id-other-name",
  w1 AS "person-in-two-households#1",
  w98 AS "person-in-two-households#2",
  (w1 AND w98) AS "person-in-two-households",
  w1 AS "dead-person-registered-too-long#1",
  w100 AS "dead-person-registered-too-long#2",
  (w1 AND w100) AS "dead-person-registered-too-long",
  w1 AS "death-record-too-long#1",
  w101 AS "death-record-too-long#2",
  (w1 AND w101) AS "death-record-too-long",
  w1 AS "registered-person-not-in-household-register#1",
  w103 AS "registered-person-not-in-household-register#2",
  (w1 AND w103) AS "registered-person-not-in-household-register",
  w1 AS "registered-person-registered-elsewhere#1",
  w104 AS "registered-person-registered-elsewhere#2",
  (w1 AND w104) AS "registered-person-registered-elsewhere",
  w105 AS "household-register-names-another",
  w106 AS "death-record-names-another",
  w145 AS "company-register-names-another"
FROM (
SELECT *, (w21 >= 6) AS w22,
  (w21 <= 14) AS w23,
  ((w21 >= 16) AND (w21 <= 59)) AS w77
FROM (
SELECT *, (b1 AND w0) AS w1,
  (w13 >= 1000000) AS w14,
  (year(w20) - year(b32) - CASE WHEN month(w20) * 100 + day(w20) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w21,
  (w15 OR (b26 IN ('out-with-policy', 'out-without-policy'))) AS w94,
  (w97 > 1) AS w98,
  (w102 = 0) AS w103
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b6 THEN TRUE WHEN (b7 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b18 THEN TRUE WHEN (b19 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (NOT b1) AS w10,
  (CASE WHEN b20 THEN TRUE WHEN (b21 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w11,
  (CASE WHEN (b24 OR b3 IS NULL) THEN NULL ELSE CAST(coalesce(b25, 0) AS BIGINT) END) AS w13,
  (CASE WHEN b27 IS NOT NULL THEN (b26 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w15,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w20,
  (CASE WHEN b33 THEN FALSE WHEN (b34 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w24,
  (b43 IN ('certificate')) AS w39,
  (CASE WHEN b50 THEN TRUE WHEN (b51 OR b49 IS NULL) THEN NULL ELSE FALSE END) AS w40,
  (b72 IN ('ordinary', 'skilled')) AS w76,
  (b80 IN ('extremely-poor', 'extremely-poor-out')) AS w83,
  (NOT b85) AS w95,
  (CASE WHEN b86 THEN TRUE WHEN (b87 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w96,
  (CASE WHEN (b88 OR b49 IS NULL) THEN NULL ELSE coalesce(b89, 0) END) AS w97,
  (CASE WHEN b92 THEN TRUE WHEN (b93 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w100,
  (CASE WHEN b94 THEN TRUE WHEN (b95 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w101,
  (CASE WHEN b3 IS NULL THEN NULL ELSE coalesce(b96, 0) END) AS w102,
  (CASE WHEN b97 THEN TRUE WHEN (b98 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w104,
  (CASE WHEN b99 THEN TRUE WHEN (b100 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w105,
  (CASE WHEN b101 THEN TRUE WHEN (b102 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w106,
  (CASE WHEN b163 THEN TRUE WHEN (b164 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w145
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, s2.a0 AS b6, s2.a1 AS b7, s7.a0 AS b18, s7.a1 AS b19, s8.a0 AS b20, s8.a1 AS b21, s10.a1 AS b24, s10.a0 AS b25, r1."status" AS b26, r1."id" AS b27, r."idBirth" AS b32, s11.a4 AS b33, s11.a5 AS b34, r."idForm" AS b43, r."idNumber" AS b49, s14.a0 AS b50, s14.a1 AS b51, r."labour" AS b72, r1."householdKind" AS b80, r."seriousIllness" AS b85, s17.a0 AS b86, s17.a1 AS b87, s14.a3 AS b88, s14.a2 AS b89, s1.a4 AS b92, s1.a5 AS b93, s2.a2 AS b94, s2.a3 AS b95, s1.a6 AS b96, s18.a0 AS b97, s18.a1 AS b98, s17.a2 AS b99, s17.a3 AS b100, s17.a4 AS b101, s17.a5 AS b102, s17.a6 AS b163, s17.a7 AS b164
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_7 AS s7 ON s7.key = r."key"
LEFT JOIN stage_8 AS s8 ON s8.key = r."key"
LEFT JOIN stage_10 AS s10 ON s10.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_11 AS s11 ON s11.key = r."key"
LEFT JOIN stage_14 AS s14 ON s14.key = r."idNumber"
LEFT JOIN stage_17 AS s17 ON s17.key = r."key"
LEFT JOIN stage_18 AS s18 ON s18.key = r."key"
)
)
)
);

CREATE TABLE result_person_4 AS
WITH stage_19 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('married')) AND (CAST(b1 + to_months(CAST(12 AS INTEGER)) AS DATE) >= DATE '2019-12-31')) AS w0
FROM (
SELECT r."kind" AS b0, r."registeredOn" AS b1, r."person" AS b2
FROM marriage AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_20 AS (
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5
FROM (
SELECT *, ((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AS w0,
  (((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AND (b2 IN ('micro-loan', 'cooperative'))) AS w1,
  (((b0 IN ('harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat')) AND (b1 IN ('in-use'))) AND (b2 IN ('own'))) AS w2
FROM (
SELECT r."kind" AS b0, r."state" AS b1, r."funds" AS b2, r."person" AS b3
FROM machine AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3
),
stage_22 AS (
SELECT b4 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (((b0 IN ('wages', 'business')) AND (b1 = year(DATE '2019-12-31'))) AND (b2 > 0)) AS w0,
  (((b0 IN ('wages', 'business')) AND (b1 = year(DATE '2019-12-31'))) AND (b3 < b2)) AS w1
FROM (
SELECT r."kind" AS b0, r."year" AS b1, r."paid" AS b2, r."refunded" AS b3, r."person" AS b4
FROM tax AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b4
)
SELECT b0 AS id,
  b42 AS "soldier-insured-by-the-army",
  w1 AS "number-length-wrong#1",
  w33 AS "number-length-wrong#2",
  (w1 AND w33) AS "number-length-wrong",
  w1 AS "number-of-fifteen-places#1",
  w34 AS "number-of-fifteen-places#2",
  (w1 AND w34) AS "number-of-fifteen-places",
  w1 AS "check-digit-wrong#1",
  w35 AS "check-digit-wrong#2",
  (w1 AND w35) AS "check-digit-wrong",
  w1 AS "number-contains-99999#1",
  b47 AS "number-contains-99999#2",
  (w1 AND b47) AS "number-contains-99999",
  w1 AS "area-code-unknown#1",
  w38 AS "area-code-unknown#2",
  (w1 AND w38) AS "area-code-unknown",
  w1 AS "document-kind-contradicts-length#1",
  w41 AS "document-kind-contradicts-length#2",
  (w1 AND w41) AS "document-kind-contradicts-length",
  w112 AS "spouse-awaiting-household-book#1",
  w113 AS "spouse-awaiting-household-book#2",
  (w112 AND w113) AS "spouse-awaiting-household-book",
  w114 AS "other-registration-ends#1",
  w115 AS "other-registration-ends#2",
  (w114 AND w115) AS "other-registration-ends",
  w1 AS "registered-person-owns-dear-or-new-car#1",
  w116 AS "registered-person-owns-dear-or-new-car#2",
  (w1 AND w116) AS "registered-person-owns-dear-or-new-car",
  w1 AS "registered-person-owns-other-vehicle#1",
  w117 AS "registered-person-owns-other-vehicle#2",
  (w1 AND w117) AS "registered-person-owns-other-vehicle",
  w1 AS "registered-person-owns-large-machine#1",
  w118 AS "registered-person-owns-large-machine#2",
  (w1 AND w118) AS "registered-person-owns-large-machine",
  w1 AS "registered-person-owns-operating-vehicle#1",
  w119 AS "registered-person-owns-operating-vehicle#2",
  (w1 AND w119) AS "registered-person-owns-operating-vehicle",
  w120 AS "vehicle-of-exempt-kind#1",
  w121 AS "vehicle-of-exempt-kind#2",
  (w120 AND w121) AS "vehicle-of-exempt-kind",
  w123 AS "sole-old-vehicle-of-livelihood#1",
  w124 AS "sole-old-vehicle-of-livelihood#2",
  (w123 AND w124) AS "sole-old-vehicle-of-livelihood",
  w125 AS "machine-of-cooperative-or-micro-loan#1",
  w126 AS "machine-of-cooperative-or-micro-loan#2",
  (w125 AND w126) AS "machine-of-cooperative-or-micro-loan",
  w1 AS "registered-person-owns-two-houses#1",
  w128 AS "registered-person-owns-two-houses#2",
  (w1 AND w128) AS "registered-person-owns-two-houses",
  w1 AS "registered-person-owns-large-company#1",
  w129 AS "registered-person-owns-large-company#2",
  (w1 AND w129) AS "registered-person-owns-large-company",
  w1 AS "registered-person-in-business-register#1",
  w130 AS "registered-person-in-business-register#2",
  (w1 AND w130) AS "registered-person-in-business-register",
  w131 AS "commercial-housing-resettled-or-inherited#1",
  w132 AS "commercial-housing-resettled-or-inherited#2",
  (w131 AND w132) AS "commercial-housing-resettled-or-inherited",
  w133 AS "second-house-resettled-or-inherited#1",
  w135 AS "second-house-resettled-or-inherited#2",
  (w133 AND w135) AS "second-house-resettled-or-inherited",
  w136 AS "business-is-cooperative#1",
  w137 AS "business-is-cooperative#2",
  (w136 AND w137) AS "business-is-cooperative",
  w143 AS "business-ended#1",
  w144 AS "business-ended#2",
  (w143 AND w144) AS "business-ended",
  w1 AS "registered-person-paid-income-tax#1",
  w146 AS "registered-person-paid-income-tax#2",
  (w1 AND w146) AS "registered-person-paid-income-tax",
  w146 AS "income-tax-refunded#1",
  w147 AS "income-tax-refunded#2",
  (w146 AND w147) AS "income-tax-refunded"
FROM (
SELECT *, (b1 AND w0) AS w1,
  (w122 = 1) AS w123,
  (w127 >= 2) AS w128,
  (w134 < 2) AS w135
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (b43 IN ('other')) AS w33,
  (b43 IN ('fifteen')) AS w34,
  (NOT b44) AS w35,
  (NOT b48) AS w38,
  (((b52 IN ('id-card')) AND (NOT (b43 IN ('eighteen', 'fifteen')))) OR ((b52 IN ('disability')) AND (NOT (b43 IN ('certificate'))))) AS w41,
  (b55 IN ('head', 'spouse', 'daughter-in-law', 'son-in-law')) AS w112,
  (CASE WHEN b107 THEN TRUE WHEN (b108 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w113,
  (CASE WHEN b109 THEN TRUE WHEN (b110 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w114,
  (CASE WHEN b111 THEN FALSE WHEN (b112 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w115,
  (CASE WHEN b113 THEN TRUE WHEN (b114 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w116,
  (CASE WHEN b115 THEN TRUE WHEN (b116 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w117,
  (CASE WHEN b117 THEN TRUE WHEN (b118 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w118,
  (CASE WHEN b119 THEN TRUE WHEN (b120 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w119,
  (CASE WHEN b121 THEN TRUE WHEN (b122 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w120,
  (CASE WHEN b123 THEN FALSE WHEN (b124 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w121,
  (CASE WHEN (b125 OR b3 IS NULL) THEN NULL ELSE coalesce(b126, 0) END) AS w122,
  (CASE WHEN b127 THEN TRUE WHEN (b128 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w124,
  (CASE WHEN b129 THEN TRUE WHEN (b130 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w125,
  (CASE WHEN b131 THEN FALSE WHEN (b132 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w126,
  (CASE WHEN (b133 OR b3 IS NULL) THEN NULL ELSE coalesce(b134, 0) END) AS w127,
  (CASE WHEN b135 THEN TRUE WHEN (b136 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w129,
  (CASE WHEN b137 THEN TRUE WHEN (b138 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w130,
  (CASE WHEN b139 THEN TRUE WHEN (b140 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w131,
  (CASE WHEN b141 THEN FALSE WHEN (b142 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w132,
  (CASE WHEN b143 THEN TRUE WHEN (b144 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w133,
  (CASE WHEN (b145 OR b3 IS NULL) THEN NULL ELSE coalesce(b146, 0) END) AS w134,
  (CASE WHEN b147 THEN TRUE WHEN (b148 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w136,
  (CASE WHEN b149 THEN FALSE WHEN (b150 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w137,
  (CASE WHEN b159 THEN TRUE WHEN (b160 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w143,
  (CASE WHEN b161 THEN FALSE WHEN (b162 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w144,
  (CASE WHEN b165 THEN TRUE WHEN (b166 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w146,
  (CASE WHEN b167 THEN FALSE WHEN (b168 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w147
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, r."activeSoldier" AS b42, r."idForm" AS b43, r."idCheckRight" AS b44, r."idNines" AS b47, r."idAreaKnown" AS b48, r."documentKind" AS b52, r."relation" AS b55, s19.a0 AS b107, s19.a1 AS b108, s18.a2 AS b109, s18.a3 AS b110, s18.a4 AS b111, s18.a5 AS b112, s3.a2 AS b113, s3.a3 AS b114, s3.a4 AS b115, s3.a5 AS b116, s20.a0 AS b117, s20.a1 AS b118, s3.a6 AS b119, s3.a7 AS b120, s3.a8 AS b121, s3.a9 AS b122, s3.a10 AS b123, s3.a11 AS b124, s3.a13 AS b125, s3.a12 AS b126, s3.a14 AS b127, s3.a15 AS b128, s20.a2 AS b129, s20.a3 AS b130, s20.a4 AS b131, s20.a5 AS b132, s5.a3 AS b133, s5.a2 AS b134, s4.a2 AS b135, s4.a3 AS b136, s4.a4 AS b137, s4.a5 AS b138, s5.a4 AS b139, s5.a5 AS b140, s5.a6 AS b141, s5.a7 AS b142, s5.a8 AS b143, s5.a9 AS b144, s5.a11 AS b145, s5.a10 AS b146, s4.a6 AS b147, s4.a7 AS b148, s4.a8 AS b149, s4.a9 AS b150, s4.a14 AS b159, s4.a15 AS b160, s4.a16 AS b161, s4.a17 AS b162, s22.a0 AS b165, s22.a1 AS b166, s22.a2 AS b167, s22.a3 AS b168
FROM person AS r
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_18 AS s18 ON s18.key = r."key"
LEFT JOIN stage_19 AS s19 ON s19.key = r."key"
LEFT JOIN stage_20 AS s20 ON s20.key = r."key"
LEFT JOIN stage_22 AS s22 ON s22.key = r."key"
)
)
);

CREATE TABLE result_person_5 AS
WITH stage_23 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('self', 'spouse', 'parent', 'child')) AS w0,
  ((b0 IN ('self', 'spouse', 'parent', 'child')) AND b1) AS w1,
  ((b0 IN ('self', 'spouse', 'parent', 'child')) AND (NOT b1)) AS w2
FROM (
SELECT r."kinship" AS b0, r."deliberatedAgain" AS b1, r."person" AS b2
FROM cadreKin AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_24 AS (
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5
FROM (
SELECT *, ((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= 1000000))) AS w0,
  (((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= 1000000))) AND (b2 IN ('scholarship', 'donor'))) AS w1,
  (((b0 IN ('abroad')) OR ((b0 IN ('private-school')) AND (b1 >= 1000000))) AND (b2 IN ('own'))) AS w2
FROM (
SELECT r."kind" AS b0, r."fee" AS b1, r."funding" AS b2, r."person" AS b3
FROM costlyStudy AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3
),
stage_25 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 >= 1000000) AS w0
FROM (
SELECT r."premium" AS b0, r."person" AS b1
FROM lifePolicy AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_26 AS (
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((NOT b0) AND (CAST(b1 + to_months(CAST(6 AS INTEGER)) AS DATE) <= DATE '2019-12-31')) AS w0,
  (((NOT b0) AND (CAST(b1 + to_months(CAST(6 AS INTEGER)) AS DATE) <= DATE '2019-12-31')) AND (b2 IN ('with-child', 'hospital', 'care-home'))) AS w1
FROM (
SELECT r."livedIn" AS b0, r."emptySince" AS b1, r."whereabouts" AS b2, r."person" AS b3
FROM residenceCheck AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3
),
stage_27 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(b1) AS a2,
  bool_or(b1 IS NULL) AS a3,
  bool_or(w1) AS a4,
  bool_or(w1 IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('helper', 'payee')) AS w0,
  (NOT b1) AS w1
FROM (
SELECT r."role" AS b0, r."paidPost" AS b1, r."person" AS b2
FROM helpPayee AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_29 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('current')) AS w0,
  ((b0 IN ('current')) AND (b1 IN ('centralised'))) AS w1
FROM (
SELECT r."state" AS b0, r."care" AS b1, r."person" AS b2
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_30 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('orphan', 'in-fact-unsupported')) AS w0,
  ((b0 IN ('orphan', 'in-fact-unsupported')) AND b1) AS w1
FROM (
SELECT r."kind" AS b0, r."adopted" AS b1, r."person" AS b2
FROM child AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w1 AS "village-cadre-or-kin-registered#1",
  w148 AS "village-cadre-or-kin-registered#2",
  (w1 AND w148) AS "village-cadre-or-kin-registered",
  w1 AS "registered-person-in-costly-study#1",
  w149 AS "registered-person-in-costly-study#2",
  (w1 AND w149) AS "registered-person-in-costly-study",
  w1 AS "registered-person-large-life-insurance#1",
  w150 AS "registered-person-large-life-insurance#2",
  (w1 AND w150) AS "registered-person-large-life-insurance",
  w1 AS "registered-person-house-long-empty#1",
  w151 AS "registered-person-house-long-empty#2",
  (w1 AND w151) AS "registered-person-house-long-empty",
  w1 AS "helper-or-payee-registered#1",
  w152 AS "helper-or-payee-registered#2",
  (w1 AND w152) AS "helper-or-payee-registered",
  w156 AS "post-is-no-salary",
  w158 AS "cadre-kin-deliberated-again#1",
  w159 AS "cadre-kin-deliberated-again#2",
  (w158 AND w159) AS "cadre-kin-deliberated-again",
  w160 AS "study-paid-by-scholarship-or-donor#1",
  w161 AS "study-paid-by-scholarship-or-donor#2",
  (w160 AND w161) AS "study-paid-by-scholarship-or-donor",
  w162 AS "lives-with-child-in-hospital-or-home",
  w163 AS "payee-holds-paid-post#1",
  w164 AS "payee-holds-paid-post#2",
  (w163 AND w164) AS "payee-holds-paid-post",
  w165 AS "children-refuse-support#1",
  w166 AS "children-refuse-support#2",
  (w165 AND w166) AS "children-refuse-support",
  w10 AS "extremely-poor-not-registered#1",
  w167 AS "extremely-poor-not-registered#2",
  (w10 AND w167) AS "extremely-poor-not-registered",
  w10 AS "disabled-in-mind-not-registered#1",
  w168 AS "disabled-in-mind-not-registered#2",
  (w10 AND w168) AS "disabled-in-mind-not-registered",
  w10 AS "unsupported-child-not-registered#1",
  w169 AS "unsupported-child-not-registered#2",
  (w10 AND w169) AS "unsupported-child-not-registered",
  w170 AS "extremely-poor-in-centralised-care",
  w171 AS "child-was-adopted",
  w1 AS "disabled-in-registry-without-certificate#1",
  w72 AS "disabled-in-registry-without-certificate#2",
  w191 AS "disabled-in-registry-without-certificate#3",
  (w1 AND w72 AND w191) AS "disabled-in-registry-without-certificate"
FROM (
SELECT *, (b1 AND w0) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (NOT b1) AS w10,
  (b66 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS w72,
  (CASE WHEN b169 THEN TRUE WHEN (b170 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w148,
  (CASE WHEN b171 THEN TRUE WHEN (b172 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w149,
  (CASE WHEN b173 THEN TRUE WHEN (b174 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w150,
  (CASE WHEN b175 THEN TRUE WHEN (b176 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w151,
  (CASE WHEN b177 THEN TRUE WHEN (b178 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w152,
  (CASE WHEN b183 THEN TRUE WHEN (b184 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w156,
  (CASE WHEN b185 THEN TRUE WHEN (b186 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w158,
  (CASE WHEN b187 THEN FALSE WHEN (b188 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w159,
  (CASE WHEN b189 THEN TRUE WHEN (b190 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w160,
  (CASE WHEN b191 THEN FALSE WHEN (b192 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w161,
  (CASE WHEN b193 THEN TRUE WHEN (b194 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w162,
  (CASE WHEN b195 THEN TRUE WHEN (b196 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w163,
  (CASE WHEN b197 THEN FALSE WHEN (b198 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w164,
  (CASE WHEN b199 THEN TRUE WHEN (b200 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w165,
  (CASE WHEN b201 THEN FALSE WHEN (b202 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w166,
  (CASE WHEN b203 THEN TRUE WHEN (b204 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w167,
  (CASE WHEN b205 THEN TRUE WHEN (b206 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w168,
  (CASE WHEN b207 THEN TRUE WHEN (b208 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w169,
  (CASE WHEN b209 THEN TRUE WHEN (b210 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w170,
  (CASE WHEN b211 THEN TRUE WHEN (b212 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w171,
  (CASE WHEN b243 THEN FALSE WHEN (b244 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w191
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, r."health" AS b66, s23.a0 AS b169, s23.a1 AS b170, s24.a0 AS b171, s24.a1 AS b172, s25.a0 AS b173, s25.a1 AS b174, s26.a0 AS b175, s26.a1 AS b176, s27.a0 AS b177, s27.a1 AS b178, s6.a2 AS b183, s6.a3 AS b184, s23.a2 AS b185, s23.a3 AS b186, s23.a4 AS b187, s23.a5 AS b188, s24.a2 AS b189, s24.a3 AS b190, s24.a4 AS b191, s24.a5 AS b192, s26.a2 AS b193, s26.a3 AS b194, s27.a2 AS b195, s27.a3 AS b196, s27.a4 AS b197, s27.a5 AS b198, s28.a2 AS b199, s28.a3 AS b200, s28.a4 AS b201, s28.a5 AS b202, s29.a0 AS b203, s29.a1 AS b204, s9.a2 AS b205, s9.a3 AS b206, s30.a0 AS b207, s30.a1 AS b208, s29.a2 AS b209, s29.a3 AS b210, s30.a2 AS b211, s30.a3 AS b212, s9.a6 AS b243, s9.a7 AS b244
FROM person AS r
LEFT JOIN stage_6 AS s6 ON s6.key = r."key"
LEFT JOIN stage_9 AS s9 ON s9.key = r."key"
LEFT JOIN stage_23 AS s23 ON s23.key = r."key"
LEFT JOIN stage_24 AS s24 ON s24.key = r."key"
LEFT JOIN stage_25 AS s25 ON s25.key = r."key"
LEFT JOIN stage_26 AS s26 ON s26.key = r."key"
LEFT JOIN stage_27 AS s27 ON s27.key = r."key"
LEFT JOIN stage_28 AS s28 ON s28.key = r."key"
LEFT JOIN stage_29 AS s29 ON s29.key = r."key"
LEFT JOIN stage_30 AS s30 ON s30.key = r."key"
)
)
);

CREATE TABLE result_person_6 AS
WITH stage_34 AS (
SELECT b5 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  bool_or(w4) AS a8,
  bool_or(w4 IS NULL) AS a9
FROM (
SELECT *, (b0 IN ('C', 'D')) AS w0,
  ((b0 IN ('C', 'D')) AND (NOT b1)) AS w1,
  ((b0 IN ('C', 'D')) AND b1) AS w2,
  ((b0 IN ('C', 'D')) AND (b2 IN ('with-child'))) AS w3,
  ((b0 IN ('C', 'D')) AND (b3 >= b4)) AS w4
FROM (
SELECT r."grade" AS b0, r."onlyHouse" AS b1, r."housing" AS b2, r."accepted" AS b3, r."gradedOn" AS b4, r."person" AS b5
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b5
),
stage_37 AS (
SELECT b6 AS key,
  bool_or(w1) AS a0,
  bool_or(w1 IS NULL) AS a1
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('insured'))) AND w0) AS w1
FROM (
SELECT *, (CASE WHEN b4 THEN TRUE WHEN (b5 OR NOT (b2 IS NOT NULL AND b0 IS NOT NULL AND NOT coalesce(b3, FALSE))) THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r."year" AS b0, r."state" AS b1, r1."key" AS b2, s2.a0 AS b3, s1.a0 AS b4, s1.a1 AS b5, r."person" AS b6
FROM medicalInsurance AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_35 AS s1 ON s1.key = r1."key" AND s1.place = r."year" - 1
LEFT JOIN stage_36 AS s2 ON s2.key = r1."key"
WHERE r."person" IS NOT NULL
)
)
)
GROUP BY b6
)
SELECT b0 AS id,
  w1 AS "birth-part-impossible#1",
  w36 AS "birth-part-impossible#2",
  (w1 AND w36) AS "birth-part-impossible",
  w1 AS "birth-date-contradicts-id#1",
  w37 AS "birth-date-contradicts-id#2",
  (w1 AND w37) AS "birth-date-contradicts-id",
  w1 AS "older-than-hundred#1",
  w42 AS "older-than-hundred#2",
  (w1 AND w42) AS "older-than-hundred",
  w1 AS "name-odd#1",
  w43 AS "name-odd#2",
  (w1 AND w43) AS "name-odd",
  w1 AS "relation-contradicts-sex#1",
  w44 AS "relation-contradicts-sex#2",
  (w1 AND w44) AS "relation-contradicts-sex",
  w1 AS "present-with-reason-for-leaving#1",
  w55 AS "present-with-reason-for-leaving#2",
  w56 AS "present-with-reason-for-leaving#3",
  (w1 AND w55 AND w56) AS "present-with-reason-for-leaving",
  w1 AS "stage-and-education-both#1",
  w57 AS "stage-and-education-both#2",
  w58 AS "stage-and-education-both#3",
  (w1 AND w57 AND w58) AS "stage-and-education-both",
  w1 AS "stage-and-education-neither#1",
  w59 AS "stage-and-education-neither#2",
  w60 AS "stage-and-education-neither#3",
  (w1 AND w59 AND w60) AS "stage-and-education-neither",
  w1 AS "too-young-for-senior-school#1",
  w23 AS "too-young-for-senior-school#2",
  w61 AS "too-young-for-senior-school#3",
  w62 AS "too-young-for-senior-school#4",
  (w1 AND w23 AND w61 AND w62) AS "too-young-for-senior-school",
  w1 AS "age-contradicts-school-stage-b#1",
  w63 AS "age-contradicts-school-stage-b#2",
  w64 AS "age-contradicts-school-stage-b#3",
  (w1 AND w63 AND w64) AS "age-contradicts-school-stage-b",
  w1 AS "student-too-old#1",
  w65 AS "student-too-old#2",
  w57 AS "student-too-old#3",
  (w1 AND w65 AND w57) AS "student-too-old",
  w1 AS "school-age-out-without-reason#1",
  w22 AS "school-age-out-without-reason#2",
  w66 AS "school-age-out-without-reason#3",
  w67 AS "school-age-out-without-reason#4",
  w68 AS "school-age-out-without-reason#5",
  w69 AS "school-age-out-without-reason#6",
  (w1 AND w22 AND w66 AND w67 AND w68 AND w69) AS "school-age-out-without-reason",
  w1 AS "health-empty#1",
  w70 AS "health-empty#2",
  (w1 AND w70) AS "health-empty",
  w1 AS "healthy-and-ill#1",
  w67 AS "healthy-and-ill#2",
  w71 AS "healthy-and-ill#3",
  (w1 AND w67 AND w71) AS "healthy-and-ill",
  w1 AS "disabled-without-certificate#1",
  w72 AS "disabled-without-certificate#2",
  w73 AS "disabled-without-certificate#3",
  (w1 AND w72 AND w73) AS "disabled-without-certificate",
  w1 AS "certificate-but-healthy#1",
  w67 AS "certificate-but-healthy#2",
  w74 AS "certificate-but-healthy#3",
  (w1 AND w67 AND w74) AS "certificate-but-healthy",
  w1 AS "able-below-working-age#1",
  w75 AS "able-below-working-age#2",
  w76 AS "able-below-working-age#3",
  (w1 AND w75 AND w76) AS "able-below-working-age",
  w1 AS "healthy-adult-without-labour#1",
  w77 AS "healthy-adult-without-labour#2",
  w67 AS "healthy-adult-without-labour#3",
  w68 AS "healthy-adult-without-labour#4",
  w78 AS "healthy-adult-without-labour#5",
  (w1 AND w77 AND w67 AND w68 AND w78) AS "healthy-adult-without-labour",
  w1 AS "work-months-impossible#1",
  w84 AS "work-months-impossible#2",
  w85 AS "work-months-impossible#3",
  (w1 AND w84 AND w85) AS "work-months-impossible",
  w1 AS "work-place-without-months#1",
  w86 AS "work-place-without-months#2",
  w87 AS "work-place-without-months#3",
  (w1 AND w86 AND w87) AS "work-place-without-months",
  w1 AS "work-months-without-place#1",
  w88 AS "work-months-without-place#2",
  w89 AS "work-months-without-place#3",
  (w1 AND w88 AND w89) AS "work-months-without-place",
  w1 AS "works-without-labour#1",
  w90 AS "works-without-labour#2",
  w88 AS "works-without-labour#3",
  (w1 AND w90 AND w88) AS "works-without-labour",
  w1 AS "soldier-with-work-or-study#1",
  b42 AS "soldier-with-work-or-study#2",
  w91 AS "soldier-with-work-or-study#3",
  (w1 AND b42 AND w91) AS "soldier-with-work-or-study",
  w1 AS "both-medical-schemes#1",
  b83 AS "both-medical-schemes#2",
  b84 AS "both-medical-schemes#3",
  (w1 AND b83 AND b84) AS "both-medical-schemes",
  w1 AS "no-medical-scheme#1",
  w92 AS "no-medical-scheme#2",
  w93 AS "no-medical-scheme#3",
  (w1 AND w92 AND w93) AS "no-medical-scheme",
  w1 AS "sex-contradicts-id#1",
  b90 AS "sex-contradicts-id#2",
  w99 AS "sex-contradicts-id#3",
  (w1 AND b90 AND w99) AS "sex-contradicts-id",
  w1 AS "age-contradicts-school-stage#1",
  w26 AS "age-contradicts-school-stage#2",
  w64 AS "age-contradicts-school-stage#3",
  (w1 AND w26 AND w64) AS "age-contradicts-school-stage",
  w110 AS "newborn-awaiting-household-book#1",
  w111 AS "newborn-awaiting-household-book#2",
  (w110 OR w111) AS "newborn-awaiting-household-book",
  w157 AS "registry-has-welfare-post-or-soldier#1",
  b42 AS "registry-has-welfare-post-or-soldier#2",
  (w157 OR b42) AS "registry-has-welfare-post-or-soldier",
  w10 AS "unsafe-house-not-registered#1",
  w174 AS "unsafe-house-not-registered#2",
  (w10 AND w174) AS "unsafe-house-not-registered",
  w10 AS "dropped-out-child-not-registered#1",
  w175 AS "dropped-out-child-not-registered#2",
  w176 AS "dropped-out-child-not-registered#3",
  w177 AS "dropped-out-child-not-registered#4",
  (w10 AND w175 AND w176 AND w177) AS "dropped-out-child-not-registered",
  w180 AS "unsafe-house-is-not-the-only-one#1",
  w181 AS "unsafe-house-is-not-the-only-one#2",
  (w180 AND w181) AS "unsafe-house-is-not-the-only-one",
  w182 AS "unsafe-house-lives-with-child",
  w183 AS "unsafe-house-was-accepted",
  w184 AS "child-suspended-or-taught-at-home#1",
  w185 AS "child-suspended-or-taught-at-home#2",
  (w184 AND w185) AS "child-suspended-or-taught-at-home",
  w192 AS "disability-certificate-expired#1",
  w191 AS "disability-certificate-expired#2",
  (w192 AND w191) AS "disability-certificate-expired",
  w1 AS "medical-insurance-lapsed#1",
  w193 AS "medical-insurance-lapsed#2",
  (w1 AND w193) AS "medical-insurance-lapsed",
  w1 AS "job-ended-since-last-year#1",
  w194 AS "job-ended-since-last-year#2",
  w195 AS "job-ended-since-last-year#3",
  (w1 AND w194 AND w195) AS "job-ended-since-last-year",
  w1 AS "left-school-since-registry#1",
  w196 AS "left-school-since-registry#2",
  w197 AS "left-school-since-registry#3",
  w177 AS "left-school-since-registry#4",
  (w1 AND w196 AND w197 AND w177) AS "left-school-since-registry"
FROM (
SELECT *, (w21 >= 6) AS w22,
  (w21 <= 14) AS w23,
  (w21 >= 16) AS w26,
  (w21 > 100) AS w42,
  (w21 >= 20) AS w63,
  (w21 >= 30) AS w65,
  (w21 <= 15) AS w66,
  (w21 < 16) AS w75,
  ((w21 >= 16) AND (w21 <= 59)) AS w77,
  ((w21 >= 6) AND (w21 <= 14)) AS w175
FROM (
SELECT *, (b1 AND w0) AS w1,
  (year(w20) - year(b32) - CASE WHEN month(w20) * 100 + day(w20) < month(b32) * 100 + day(b32) THEN 1 ELSE 0 END) AS w21
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (NOT b1) AS w10,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w20,
  ((NOT b45) OR (b32 < DATE '1900-01-01') OR (b32 > DATE '2019-12-31')) AS w36,
  (NOT (b46 = b32)) AS w37,
  (NOT (b53 IN ('plain'))) AS w43,
  (((b54 IN ('female')) AND (b55 IN ('son', 'son-in-law', 'sons-son', 'daughters-son', 'father', 'wifes-father', 'husbands-father', 'fathers-father', 'mothers-father', 'uncle', 'nephew', 'great-grandson'))) OR ((b54 IN ('male')) AND (b55 IN ('daughter', 'daughter-in-law', 'sons-daughter', 'daughters-daughter', 'mother', 'wifes-mother', 'husbands-mother', 'fathers-mother', 'mothers-mother', 'brothers-wife', 'niece', 'great-granddaughter')))) AS w44,
  (b63 IS NOT NULL OR (CASE WHEN b64 LIKE '% leavingReason %' THEN NULL ELSE FALSE END)) AS w55,
  (NOT (b63 IN ('present', 'married-in', 'born', 'other-in'))) AS w56,
  ((b37 IS NOT NULL OR (CASE WHEN b64 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age')))) AS w57,
  (b65 IS NOT NULL OR (CASE WHEN b64 LIKE '% education %' THEN NULL ELSE FALSE END)) AS w58,
  ((NOT (b37 IS NOT NULL OR (CASE WHEN b64 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none'))) AS w59,
  (NOT (b65 IS NOT NULL OR (CASE WHEN b64 LIKE '% education %' THEN NULL ELSE FALSE END))) AS w60,
  (b37 IS NOT NULL OR (CASE WHEN b64 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AS w61,
  (b37 IN ('senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w62,
  (b37 IN ('below-school-age', 'pre-school', 'primary')) AS w64,
  (b66 IN ('healthy')) AS w67,
  ((NOT (b37 IS NOT NULL OR (CASE WHEN b64 LIKE '% schoolStage %' THEN NULL ELSE FALSE END))) OR (b37 IN ('none', 'below-school-age'))) AS w68,
  (NOT (b67 IS NOT NULL OR (CASE WHEN b64 LIKE '% outOfSchoolReason %' THEN NULL ELSE FALSE END))) AS w69,
  (NOT (b66 IS NOT NULL OR (CASE WHEN b64 LIKE '% health %' THEN NULL ELSE FALSE END))) AS w70,
  (b68 IS NOT NULL OR (CASE WHEN b64 LIKE '% besideHealth %' THEN NULL ELSE FALSE END)) AS w71,
  (b66 IN ('disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')) AS w72,
  (NOT ((b69 IS NOT NULL OR (CASE WHEN b64 LIKE '% disabilityCategory %' THEN NULL ELSE FALSE END)) OR (b70 IS NOT NULL OR (CASE WHEN b64 LIKE '% disabilityGrade %' THEN NULL ELSE FALSE END)) OR (b71 IS NOT NULL OR (CASE WHEN b64 LIKE '% disabledSince %' THEN NULL ELSE FALSE END)) OR (b43 IN ('certificate')))) AS w73,
  ((b69 IS NOT NULL OR (CASE WHEN b64 LIKE '% disabilityCategory %' THEN NULL ELSE FALSE END)) OR (b70 IS NOT NULL OR (CASE WHEN b64 LIKE '% disabilityGrade %' THEN NULL ELSE FALSE END)) OR (b71 IS NOT NULL OR (CASE WHEN b64 LIKE '% disabledSince %' THEN NULL ELSE FALSE END)) OR (b43 IN ('certificate'))) AS w74,
  (b72 IN ('ordinary', 'skilled')) AS w76,
  (b72 IN ('lost', 'none', 'weak')) AS w78,
  (b74 IS NOT NULL OR (CASE WHEN b64 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AS w84,
  ((b74 < 0) OR (b74 > CAST(CAST(CAST(12 AS BIGINT) AS HUGEINT) * CAST(10 AS BIGINT) AS BIGINT))) AS w85,
  ((b73 IS NOT NULL OR (CASE WHEN b64 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b73 IN ('none')))) AS w86,
  (NOT ((b74 IS NOT NULL OR (CASE WHEN b64 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b74 > 0))) AS w87,
  ((b74 IS NOT NULL OR (CASE WHEN b64 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b74 > 0)) AS w88,
  (NOT (((b73 IS NOT NULL OR (CASE WHEN b64 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b73 IN ('none')))) OR (b81 IS NOT NULL OR (CASE WHEN b64 LIKE '% workPlace %' THEN NULL ELSE FALSE END)) OR (b82 IS NOT NULL OR (CASE WHEN b64 LIKE '% employer %' THEN NULL ELSE FALSE END)))) AS w89,
  (b72 IN ('lost', 'none')) AS w90,
  ((((b73 IS NOT NULL OR (CASE WHEN b64 LIKE '% workArea %' THEN NULL ELSE FALSE END)) AND (NOT (b73 IN ('none')))) OR ((b74 IS NOT NULL OR (CASE WHEN b64 LIKE '% workMonths %' THEN NULL ELSE FALSE END)) AND (b74 > 0)) OR (b75 IS NOT NULL OR (CASE WHEN b64 LIKE '% welfarePost %' THEN NULL ELSE FALSE END))) OR ((b37 IS NOT NULL OR (CASE WHEN b64 LIKE '% schoolStage %' THEN NULL ELSE FALSE END)) AND (NOT (b37 IN ('none', 'below-school-age'))))) AS w91,
  (NOT b83) AS w92,
  (NOT b84) AS w93,
  (NOT (b54 = b91)) AS w99,
  (CAST(b46 + to_months(CAST(6 AS INTEGER)) AS DATE) >= DATE '2019-12-31') AS w110,
  (CAST(b32 + to_months(CAST(6 AS INTEGER)) AS DATE) >= DATE '2019-12-31') AS w111,
  (b75 IN ('forest', 'road', 'water', 'cleaning', 'care', 'other')) AS w157,
  (CASE WHEN b215 THEN TRUE WHEN (b216 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w174,
  (CASE WHEN b217 THEN TRUE WHEN (b218 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w176,
  (CASE WHEN b38 THEN FALSE WHEN (b39 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w177,
  (CASE WHEN b223 THEN TRUE WHEN (b224 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w180,
  (CASE WHEN b225 THEN FALSE WHEN (b226 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w181,
  (CASE WHEN b227 THEN TRUE WHEN (b228 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w182,
  (CASE WHEN b229 THEN TRUE WHEN (b230 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w183,
  (CASE WHEN b231 THEN TRUE WHEN (b232 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w184,
  (CASE WHEN b233 THEN FALSE WHEN (b234 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w185,
  (CASE WHEN b243 THEN FALSE WHEN (b244 OR b3 IS NULL) THEN NULL ELSE TRUE END) AS w191,
  (CASE WHEN b245 THEN TRUE WHEN (b246 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w192,
  (CASE WHEN b247 THEN TRUE WHEN (b248 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w193,
  (CASE WHEN b249 THEN TRUE WHEN (b250 OR NOT (b3 IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 1, 1) IS NOT NULL AND make_date(year(CAST(DATE '2019-12-31' + to_months(CAST(-12 AS INTEGER)) AS DATE)), 12, 31) IS NOT NULL)) THEN NULL ELSE FALSE END) AS w194,
  (CASE WHEN b251 THEN FALSE WHEN (b252 OR NOT (b3 IS NOT NULL AND make_date(year(DATE '2019-12-31'), 1, 1) IS NOT NULL AND make_date(year(DATE '2019-12-31'), 12, 31) IS NOT NULL)) THEN NULL ELSE TRUE END) AS w195,
  (b37 IN ('primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w196,
  (CASE WHEN b253 THEN TRUE WHEN (b254 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w197
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r."key" AS b3, r."idBirth" AS b32, r."schoolStage" AS b37, s11.a6 AS b38, s11.a7 AS b39, r."activeSoldier" AS b42, r."idForm" AS b43, r."idBirthReal" AS b45, r."birthDate" AS b46, r."nameForm" AS b53, r."sex" AS b54, r."relation" AS b55, r."leavingReason" AS b63, r."notCollected" AS b64, r."education" AS b65, r."health" AS b66, r."outOfSchoolReason" AS b67, r."besideHealth" AS b68, r."disabilityCategory" AS b69, r."disabilityGrade" AS b70, r."disabledSince" AS b71, r."labour" AS b72, r."workArea" AS b73, r."workMonths" AS b74, r."welfarePost" AS b75, r."workPlace" AS b81, r."employer" AS b82, r."residentMedical" AS b83, r."employeeMedical" AS b84, r."idValid" AS b90, r."idSex" AS b91, s32.a0 AS b215, s32.a1 AS b216, s11.a10 AS b217, s11.a11 AS b218, s32.a2 AS b223, s32.a3 AS b224, s32.a4 AS b225, s32.a5 AS b226, s32.a6 AS b227, s32.a7 AS b228, s32.a8 AS b229, s32.a9 AS b230, s11.a14 AS b231, s11.a15 AS b232, s11.a16 AS b233, s11.a17 AS b234, s9.a6 AS b243, s9.a7 AS b244, s9.a8 AS b245, s9.a9 AS b246, s33.a0 AS b247, s33.a1 AS b248, s6.a4 AS b249, s6.a5 AS b250, s6.a6 AS b251, s6.a7 AS b252, s11.a20 AS b253, s11.a21 AS b254
FROM person AS r
LEFT JOIN stage_6 AS s6 ON s6.key = r."key"
LEFT JOIN stage_9 AS s9 ON s9.key = r."key"
LEFT JOIN stage_11 AS s11 ON s11.key = r."key"
LEFT JOIN stage_34 AS s32 ON s32.key = r."key"
LEFT JOIN stage_37 AS s33 ON s33.key = r."key"
)
)
)
);

CREATE TABLE result_household_1 AS
WITH stage_40 AS (
SELECT b0 AS key,
  count(*) AS a0
FROM (
SELECT r."phone" AS b0
FROM household AS r
WHERE r."phone" IS NOT NULL
)
GROUP BY b0
),
stage_43 AS (
SELECT b6 AS key,
  bool_or((w1 AND w4)) AS a0,
  bool_or((w1 AND w4) IS NULL) AS a1
FROM (
SELECT *, ((b0 = w0)) AS w1,
  ((CASE WHEN (w2 IS NULL OR w3 IS NULL) THEN NULL ELSE greatest(w2, w3) END) > 100) AS w4
FROM (
SELECT *, (CASE WHEN b1 THEN NULL ELSE b2 END) AS w0,
  (CAST(CAST(b3 AS HUGEINT) * b4 AS BIGINT) - b5) AS w2,
  (b5 - CAST(CAST(b3 AS HUGEINT) * b4 AS BIGINT)) AS w3
FROM (
SELECT r."year" AS b0, s1.a7 AS b1, s1.a6 AS b2, r."incomePerHead" AS b3, up."statedMemberCount" AS b4, r."netIncome" AS b5, up.id AS b6
FROM householdYear AS r
JOIN household AS up ON up."id" = r."household"
LEFT JOIN stage_16 AS s1 ON s1.key = up."id"
WHERE up.id IS NOT NULL
)
)
)
GROUP BY b6
)
SELECT b0 AS id,
  w0 AS "registered-household-large-deposit#1",
  w2 AS "registered-household-large-deposit#2",
  (w0 AND w2) AS "registered-household-large-deposit",
  w3 AS "head-age",
  w4 AS "spouse-age",
  w5 AS "no-head#1",
  w6 AS "no-head#2",
  (w5 AND w6) AS "no-head",
  (w7 > 1) AS "two-spouses",
  w10 AS "head-and-spouse-of-one-sex#1",
  w13 AS "head-and-spouse-of-one-sex#2",
  (w10 OR w13) AS "head-and-spouse-of-one-sex",
  (w14 >= 7) AS "household-of-many-members",
  w15 AS "household-without-members",
  w16 AS "minor-head-beside-adult#1",
  w17 AS "minor-head-beside-adult#2",
  (w16 AND w17) AS "minor-head-beside-adult",
  (NOT (b28 = w14)) AS "member-count-differs",
  (w18 > 3) AS "phone-shared",
  w29 AS "cause-illness-nobody-ill#1",
  w30 AS "cause-illness-nobody-ill#2",
  (w29 AND w30) AS "cause-illness-nobody-ill",
  w31 AS "cause-disability-nobody-disabled#1",
  w32 AS "cause-disability-nobody-disabled#2",
  (w31 AND w32) AS "cause-disability-nobody-disabled",
  w33 AS "cause-schooling-no-student-a#1",
  w34 AS "cause-schooling-no-student-a#2",
  (w33 AND w34) AS "cause-schooling-no-student-a",
  w90 AS "income-does-not-add-up#1",
  w91 AS "income-does-not-add-up#2",
  (w90 OR w91) AS "income-does-not-add-up",
  w0 AS "registered-household-large-deposit-per-head#1",
  w92 AS "registered-household-large-deposit-per-head#2",
  (w0 AND w92) AS "registered-household-large-deposit-per-head",
  w0 AS "registered-household-large-pension#1",
  w95 AS "registered-household-large-pension#2",
  (w0 AND w95) AS "registered-household-large-pension",
  w0 AS "registered-household-insured-as-employee#1",
  w98 AS "registered-household-insured-as-employee#2",
  (w0 AND w98) AS "registered-household-insured-as-employee",
  w100 AS "deposit-per-head-is-relief-just-paid#1",
  w103 AS "deposit-per-head-is-relief-just-paid#2",
  (w100 AND w103) AS "deposit-per-head-is-relief-just-paid",
  w105 AS "one-pensioner-with-dependants#1",
  w106 AS "one-pensioner-with-dependants#2",
  (w105 AND w106) AS "one-pensioner-with-dependants",
  w0 AS "income-by-files-above-declared#1",
  w114 AS "income-by-files-above-declared#2",
  (w0 AND w114) AS "income-by-files-above-declared",
  w115 AS "wages-for-part-of-the-year#1",
  w117 AS "wages-for-part-of-the-year#2",
  (w115 AND w117) AS "wages-for-part-of-the-year"
FROM (
SELECT *, (((w94 // NULLIF(w14, 0)) + CASE WHEN abs(w94 % NULLIF(w14, 0)) >= abs(w14) - abs(w94 % NULLIF(w14, 0)) THEN sign(w94) * sign(w14) ELSE 0 END) > 406600) AS w95,
  (((w97 // NULLIF(w14, 0)) + CASE WHEN abs(w97 % NULLIF(w14, 0)) >= abs(w14) - abs(w97 % NULLIF(w14, 0)) THEN sign(w97) * sign(w14) ELSE 0 END) > CAST(CAST(CAST(406600 AS BIGINT) AS HUGEINT) * CAST(2 AS BIGINT) AS BIGINT)) AS w98,
  (((w102 // NULLIF(w14, 0)) + CASE WHEN abs(w102 % NULLIF(w14, 0)) >= abs(w14) - abs(w102 % NULLIF(w14, 0)) THEN sign(w102) * sign(w14) ELSE 0 END) < 2000000) AS w103,
  ((CAST(CAST(w109 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST(w111 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (CAST(CAST(w112 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR (w113 > CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST(w109 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST(w111 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT)) > CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) OR ((CAST(CAST(w109 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST(w111 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST(w112 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + w113) > CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT))) AS w114,
  ((w116 + CAST(CAST(w111 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + CAST(CAST(w112 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) + w113) <= CAST(sign(CAST(w110 AS HUGEINT) * 3) * ((2 * abs(CAST(w110 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) AS w117
FROM (
SELECT *, (w1 >= 5000000) AS w2,
  (w8 AND w9) AS w10,
  (w11 AND w12) AS w13,
  (((w1 // NULLIF(w14, 0)) + CASE WHEN abs(w1 % NULLIF(w14, 0)) >= abs(w14) - abs(w1 % NULLIF(w14, 0)) THEN sign(w1) * sign(w14) ELSE 0 END) >= 2000000) AS w92,
  CAST(CAST(w93 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS w94,
  CAST(CAST(w96 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) AS w97,
  (w99 > 0) AS w100,
  (w1 - w99) AS w102,
  (w104 = 1) AS w105,
  ((w14 - CAST(1 AS BIGINT)) >= 3) AS w106,
  CAST(CAST(w40 AS HUGEINT) * b28 AS BIGINT) AS w110,
  (CAST(CAST(w109 AS HUGEINT) * CAST(12 AS BIGINT) AS BIGINT) > 0) AS w115
FROM (
SELECT *, (NOT (b1 IN ('ordinary'))) AS w0,
  (CASE WHEN b2 THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w1,
  (CASE WHEN b4 THEN NULL ELSE b5 END) AS w3,
  (CASE WHEN b6 THEN NULL ELSE b7 END) AS w4,
  (CASE WHEN b8 THEN TRUE WHEN b9 THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN b10 THEN FALSE WHEN b11 THEN NULL ELSE TRUE END) AS w6,
  (CASE WHEN b12 THEN NULL ELSE coalesce(b13, 0) END) AS w7,
  (CASE WHEN b14 THEN TRUE WHEN b15 THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b16 THEN TRUE WHEN b17 THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b18 THEN TRUE WHEN b19 THEN NULL ELSE FALSE END) AS w11,
  (CASE WHEN b20 THEN TRUE WHEN b21 THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN b22 THEN NULL ELSE coalesce(b23, 0) END) AS w14,
  (CASE WHEN b8 THEN FALSE WHEN b9 THEN NULL ELSE TRUE END) AS w15,
  (CASE WHEN b24 THEN TRUE WHEN b25 THEN NULL ELSE FALSE END) AS w16,
  (CASE WHEN b26 THEN TRUE WHEN b27 THEN NULL ELSE FALSE END) AS w17,
  (CASE WHEN b29 IS NULL THEN NULL ELSE coalesce(b30, 0) END) AS w18,
  (b38 IN ('illness')) AS w29,
  (CASE WHEN b44 THEN FALSE WHEN b45 THEN NULL ELSE TRUE END) AS w30,
  (b38 IN ('disability')) AS w31,
  (CASE WHEN b46 THEN FALSE WHEN b47 THEN NULL ELSE TRUE END) AS w32,
  (b38 IN ('schooling')) AS w33,
  (CASE WHEN b48 THEN FALSE WHEN b49 THEN NULL ELSE TRUE END) AS w34,
  (CASE WHEN (b57 OR len(list_filter(b54, x -> x.o = b55 AND x.v IS DISTINCT FROM b56)) > 0) THEN NULL ELSE b56 END) AS w40,
  (CASE WHEN b106 THEN TRUE WHEN b107 THEN NULL ELSE FALSE END) AS w90,
  (CASE WHEN b108 THEN TRUE WHEN b109 THEN NULL ELSE FALSE END) AS w91,
  (CASE WHEN b110 THEN NULL ELSE CAST(coalesce(b111, 0) AS BIGINT) END) AS w93,
  (CASE WHEN b112 THEN NULL ELSE CAST(coalesce(b113, 0) AS BIGINT) END) AS w96,
  (CASE WHEN b114 THEN NULL ELSE CAST(coalesce(b115, 0) AS BIGINT) END) AS w99,
  (CASE WHEN b116 THEN NULL ELSE coalesce(b117, 0) END) AS w104,
  (CASE WHEN b122 THEN NULL ELSE CAST(coalesce(b123, 0) AS BIGINT) END) AS w109,
  (CASE WHEN b124 THEN NULL ELSE CAST(coalesce(b125, 0) AS BIGINT) END) AS w111,
  (CASE WHEN b126 THEN NULL ELSE CAST(coalesce(b127, 0) AS BIGINT) END) AS w112,
  (CASE WHEN b128 THEN NULL ELSE CAST(coalesce(b129, 0) AS BIGINT) END) AS w113,
  (CASE WHEN b130 THEN NULL ELSE CAST(coalesce(b131, 0) AS BIGINT) END) AS w116
FROM (
SELECT r.id AS b0, r."status" AS b1, s1.a1 AS b2, s1.a0 AS b3, s2.a1 AS b4, s2.a0 AS b5, s2.a5 AS b6, s2.a4 AS b7, s2.a10 AS b8, s2.a11 AS b9, s2.a12 AS b10, s2.a13 AS b11, s2.a15 AS b12, s2.a14 AS b13, s2.a16 AS b14, s2.a17 AS b15, s2.a18 AS b16, s2.a19 AS b17, s2.a20 AS b18, s2.a21 AS b19, s2.a22 AS b20, s2.a23 AS b21, s2.a25 AS b22, s2.a24 AS b23, s2.a26 AS b24, s2.a27 AS b25, s2.a28 AS b26, s2.a29 AS b27, r."statedMemberCount" AS b28, r."phone" AS b29, s3.a0 AS b30, r."mainCause" AS b38, s2.a30 AS b44, s2.a31 AS b45, s2.a32 AS b46, s2.a33 AS b47, s2.a34 AS b48, s2.a35 AS b49, s5.a2 AS b54, s5.a0 AS b55, s5.a1 AS b56, s5.a3 AS b57, s7.a4 AS b106, s7.a5 AS b107, s8.a0 AS b108, s8.a1 AS b109, s1.a3 AS b110, s1.a2 AS b111, s1.a5 AS b112, s1.a4 AS b113, s1.a7 AS b114, s1.a6 AS b115, s1.a9 AS b116, s1.a8 AS b117, s1.a15 AS b122, s1.a14 AS b123, s1.a17 AS b124, s1.a16 AS b125, s1.a19 AS b126, s1.a18 AS b127, s1.a21 AS b128, s1.a20 AS b129, s1.a23 AS b130, s1.a22 AS b131
FROM household AS r
LEFT JOIN stage_39 AS s1 ON s1.key = r."id"
LEFT JOIN stage_15 AS s2 ON s2.key = r."id"
LEFT JOIN stage_40 AS s3 ON s3.key = r."phone"
LEFT JOIN stage_21 AS s5 ON s5.key = r."id"
LEFT JOIN stage_16 AS s7 ON s7.key = r."id"
LEFT JOIN stage_43 AS s8 ON s8.key = r."id"
)
)
)
);

CREATE TABLE result_household_2 AS
WITH stage_41 AS (
SELECT b0 AS key,
  count(*) AS a0
FROM (
SELECT r."card" AS b0
FROM household AS r
WHERE r."card" IS NOT NULL
)
GROUP BY b0
),
stage_42 AS (
SELECT b4 AS key,
  bool_or(w3) AS a0,
  bool_or(w3 IS NULL) AS a1
FROM (
SELECT *, (w1 AND w2) AS w3
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b3 IS NOT NULL THEN (b2 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r1."status" AS b2, r1."id" AS b3, r."key" AS b4
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
WHERE r."key" IS NOT NULL
)
)
)
)
GROUP BY b4
)
SELECT b0 AS id,
  (w19 > 3) AS "card-shared",
  (NOT b33) AS "phone-form-wrong",
  (NOT b34) AS "card-form-wrong",
  (NOT (b35 IS NOT NULL OR (CASE WHEN b36 LIKE '% householdKind %' THEN NULL ELSE FALSE END))) AS "kind-empty",
  (NOT (b1 IS NOT NULL OR (CASE WHEN b36 LIKE '% status %' THEN NULL ELSE FALSE END))) AS "status-empty",
  (NOT (b37 IS NOT NULL OR (CASE WHEN b36 LIKE '% standard %' THEN NULL ELSE FALSE END))) AS "standard-empty",
  (NOT (b38 IS NOT NULL OR (CASE WHEN b36 LIKE '% mainCause %' THEN NULL ELSE FALSE END))) AS "main-cause-empty",
  w20 AS "kind-contradicts-status#1",
  w21 AS "kind-contradicts-status#2",
  (w20 OR w21) AS "kind-contradicts-status",
  w22 AS "out-without-exit-year#1",
  w23 AS "out-without-exit-year#2",
  (w22 AND w23) AS "out-without-exit-year",
  w24 AS "exit-before-identification#1",
  w25 AS "exit-before-identification#2",
  (w24 AND w25) AS "exit-before-identification",
  w26 AS "poor-with-exit-year#1",
  w24 AS "poor-with-exit-year#2",
  (w26 AND w24) AS "poor-with-exit-year",
  (b41 IS NOT NULL OR (CASE WHEN b36 LIKE '% thirdOtherCause %' THEN NULL ELSE FALSE END)) AS "too-many-other-causes",
  w27 AS "other-cause-equals-main#1",
  w28 AS "other-cause-equals-main#2",
  (w27 OR w28) AS "other-cause-equals-main",
  w33 AS "cause-schooling-no-student-b#1",
  w35 AS "cause-schooling-no-student-b#2",
  (w33 AND w35) AS "cause-schooling-no-student-b",
  w36 AS "cause-labour-many-workers#1",
  w38 AS "cause-labour-many-workers#2",
  (w36 AND w38) AS "cause-labour-many-workers",
  w39 AS "poor-above-line-without-such-cause#1",
  w41 AS "poor-above-line-without-such-cause#2",
  w42 AS "poor-above-line-without-such-cause#3",
  (w39 AND w41 AND w42) AS "poor-above-line-without-such-cause",
  w39 AS "poor-with-high-income#1",
  w43 AS "poor-with-high-income#2",
  (w39 AND w43) AS "poor-with-high-income",
  w22 AS "out-below-line#1",
  w44 AS "out-below-line#2",
  (w22 AND w44) AS "out-below-line",
  w45 AS "allowance-kind-nobody-on-it#1",
  w46 AS "allowance-kind-nobody-on-it#2",
  (w45 AND w46) AS "allowance-kind-nobody-on-it",
  w47 AS "extremely-poor-kind-nobody-on-it#1",
  w48 AS "extremely-poor-kind-nobody-on-it#2",
  (w47 AND w48) AS "extremely-poor-kind-nobody-on-it",
  w49 AS "general-kind-somebody-on-allowance#1",
  w50 AS "general-kind-somebody-on-allowance#2",
  (w49 AND w50) AS "general-kind-somebody-on-allowance",
  w51 AS "arable-empty#1",
  w52 AS "arable-empty#2",
  (w51 OR w52) AS "arable-empty",
  w53 AS "forest-empty#1",
  w54 AS "forest-empty#2",
  (w53 OR w54) AS "forest-empty",
  w55 AS "other-land-empty#1",
  w56 AS "other-land-empty#2",
  w57 AS "other-land-empty#3",
  (w55 OR w56 OR w57) AS "other-land-empty",
  w58 AS "power-empty#1",
  w59 AS "power-empty#2",
  w60 AS "power-empty#3",
  (w58 OR w59 OR w60) AS "power-empty",
  w61 AS "water-empty#1",
  w62 AS "water-empty#2",
  (w61 OR w62) AS "water-empty",
  w22 AS "out-short-of-water#1",
  b74 AS "out-short-of-water#2",
  (w22 AND b74) AS "out-short-of-water",
  (b65 > b64) AS "irrigated-above-arable",
  (b67 > (b66 + b69)) AS "returned-above-forest",
  (b64 >= CAST(CAST(CAST(10 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-arable",
  (b66 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-forest",
  (b68 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-orchard",
  (b69 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-pasture",
  (b70 >= CAST(CAST(CAST(50 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "much-water",
  w22 AS "ill-without-serious-illness-insurance#1",
  w29 AS "ill-without-serious-illness-insurance#2",
  w79 AS "ill-without-serious-illness-insurance#3",
  (w22 AND w29 AND w79) AS "ill-without-serious-illness-insurance",
  w80 AS "helper-is-poor#1",
  w84 AS "helper-is-poor#2",
  w85 AS "helper-is-poor#3",
  (w80 AND w84 AND w85) AS "helper-is-poor",
  w80 AS "labour-without-development-measure#1",
  w86 AS "labour-without-development-measure#2",
  w87 AS "labour-without-development-measure#3",
  (w80 AND w86 AND w87) AS "labour-without-development-measure",
  b98 AS "allowance-measure-fits-nobody#1",
  w46 AS "allowance-measure-fits-nobody#2",
  (b98 AND w46) AS "allowance-measure-fits-nobody",
  b99 AS "support-measure-fits-nobody#1",
  w48 AS "support-measure-fits-nobody#2",
  (b99 AND w48) AS "support-measure-fits-nobody",
  b100 AS "disability-measure-fits-nobody#1",
  w32 AS "disability-measure-fits-nobody#2",
  (b100 AND w32) AS "disability-measure-fits-nobody",
  b101 AS "job-measure-fits-nobody#1",
  w88 AS "job-measure-fits-nobody#2",
  (b101 AND w88) AS "job-measure-fits-nobody",
  (w89 > 1) AS "two-heads",
  w100 AS "deposit-is-relief-just-paid#1",
  w101 AS "deposit-is-relief-just-paid#2",
  (w100 AND w101) AS "deposit-is-relief-just-paid",
  w107 AS "employee-insurance-ended#1",
  w108 AS "employee-insurance-ended#2",
  (w107 AND w108) AS "employee-insurance-ended",
  w0 AS "medical-spending-risen#1",
  w120 AS "medical-spending-risen#2",
  (w0 AND w120) AS "medical-spending-risen",
  w0 AS "household-lost-a-member#1",
  w121 AS "household-lost-a-member#2",
  (w0 AND w121) AS "household-lost-a-member"
FROM (
SELECT *, (w37 >= 3) AS w38,
  (w40 > (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w41,
  (w40 > 2000000) AS w43,
  (w40 < (CASE WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(DATE '2019-12-31'), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w44,
  (w99 > 0) AS w100,
  ((w1 - w99) < 5000000) AS w101,
  ((w118 - w119) >= 1000000) AS w120
FROM (
SELECT *, (NOT (b1 IN ('ordinary'))) AS w0,
  (CASE WHEN b2 THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w1,
  (CASE WHEN b31 IS NULL THEN NULL ELSE coalesce(b32, 0) END) AS w19,
  ((b1 IN ('poor', 'fallen-back', 'newly-identified')) AND (b35 IN ('general', 'allowance', 'extremely-poor-out'))) AS w20,
  ((b1 IN ('out-with-policy', 'out-without-policy')) AND (b35 IN ('general-poor', 'allowance-poor', 'extremely-poor'))) AS w21,
  (b1 IN ('out-with-policy', 'out-without-policy')) AS w22,
  (NOT (b39 IS NOT NULL OR (CASE WHEN b36 LIKE '% exitYear %' THEN NULL ELSE FALSE END))) AS w23,
  (b39 IS NOT NULL OR (CASE WHEN b36 LIKE '% exitYear %' THEN NULL ELSE FALSE END)) AS w24,
  (b39 < b40) AS w25,
  (b1 IN ('poor', 'newly-identified')) AS w26,
  ((b42 IS NOT NULL OR (CASE WHEN b36 LIKE '% otherCause %' THEN NULL ELSE FALSE END)) AND (b42 = b38)) AS w27,
  ((b43 IS NOT NULL OR (CASE WHEN b36 LIKE '% secondOtherCause %' THEN NULL ELSE FALSE END)) AND (b43 = b38)) AS w28,
  (b38 IN ('illness')) AS w29,
  (CASE WHEN b46 THEN FALSE WHEN b47 THEN NULL ELSE TRUE END) AS w32,
  (b38 IN ('schooling')) AS w33,
  (CASE WHEN b50 THEN FALSE WHEN b51 THEN NULL ELSE TRUE END) AS w35,
  (b38 IN ('no-labour')) AS w36,
  (CASE WHEN b52 THEN NULL ELSE coalesce(b53, 0) END) AS w37,
  (b1 IN ('poor', 'fallen-back', 'newly-identified')) AS w39,
  (CASE WHEN (b57 OR len(list_filter(b54, x -> x.o = b55 AND x.v IS DISTINCT FROM b56)) > 0) THEN NULL ELSE b56 END) AS w40,
  (NOT (b38 IN ('illness', 'disability', 'schooling'))) AS w42,
  (b35 IN ('allowance-poor', 'allowance')) AS w45,
  (CASE WHEN b58 THEN FALSE WHEN b59 THEN NULL ELSE TRUE END) AS w46,
  (b35 IN ('extremely-poor', 'extremely-poor-out')) AS w47,
  (CASE WHEN b60 THEN FALSE WHEN b61 THEN NULL ELSE TRUE END) AS w48,
  (b35 IN ('general-poor', 'general')) AS w49,
  (CASE WHEN b62 THEN TRUE WHEN b63 THEN NULL ELSE FALSE END) AS w50,
  (NOT (b64 IS NOT NULL OR (CASE WHEN b36 LIKE '% arable %' THEN NULL ELSE FALSE END))) AS w51,
  (NOT (b65 IS NOT NULL OR (CASE WHEN b36 LIKE '% irrigated %' THEN NULL ELSE FALSE END))) AS w52,
  (NOT (b66 IS NOT NULL OR (CASE WHEN b36 LIKE '% forest %' THEN NULL ELSE FALSE END))) AS w53,
  (NOT (b67 IS NOT NULL OR (CASE WHEN b36 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) AS w54,
  (NOT (b68 IS NOT NULL OR (CASE WHEN b36 LIKE '% orchard %' THEN NULL ELSE FALSE END))) AS w55,
  (NOT (b69 IS NOT NULL OR (CASE WHEN b36 LIKE '% pasture %' THEN NULL ELSE FALSE END))) AS w56,
  (NOT (b70 IS NOT NULL OR (CASE WHEN b36 LIKE '% water %' THEN NULL ELSE FALSE END))) AS w57,
  (NOT (b71 IS NOT NULL OR (CASE WHEN b36 LIKE '% productionPower %' THEN NULL ELSE FALSE END))) AS w58,
  (NOT (b72 IS NOT NULL OR (CASE WHEN b36 LIKE '% homePower %' THEN NULL ELSE FALSE END))) AS w59,
  (NOT (b73 IS NOT NULL OR (CASE WHEN b36 LIKE '% broadcast %' THEN NULL ELSE FALSE END))) AS w60,
  (NOT (b74 IS NOT NULL OR (CASE WHEN b36 LIKE '% waterShort %' THEN NULL ELSE FALSE END))) AS w61,
  (NOT (b75 IS NOT NULL OR (CASE WHEN b36 LIKE '% waterSafe %' THEN NULL ELSE FALSE END))) AS w62,
  (CASE WHEN b86 THEN TRUE WHEN b87 THEN NULL ELSE FALSE END) AS w79,
  (b1 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w80,
  (b91 IS NOT NULL OR (CASE WHEN b36 LIKE '% helperNumber %' THEN NULL ELSE FALSE END)) AS w84,
  (CASE WHEN b92 THEN TRUE WHEN (b93 OR b91 IS NULL) THEN NULL ELSE FALSE END) AS w85,
  (CASE WHEN b94 THEN TRUE WHEN b95 THEN NULL ELSE FALSE END) AS w86,
  ((NOT (b96 IS NOT NULL OR (CASE WHEN b36 LIKE '% measures %' THEN NULL ELSE FALSE END))) OR (NOT b97)) AS w87,
  (CASE WHEN b102 THEN FALSE WHEN b103 THEN NULL ELSE TRUE END) AS w88,
  (CASE WHEN b104 THEN NULL ELSE coalesce(b105, 0) END) AS w89,
  (CASE WHEN b114 THEN NULL ELSE CAST(coalesce(b115, 0) AS BIGINT) END) AS w99,
  (CASE WHEN b118 THEN TRUE WHEN b119 THEN NULL ELSE FALSE END) AS w107,
  (CASE WHEN b120 THEN FALSE WHEN b121 THEN NULL ELSE TRUE END) AS w108,
  (CASE WHEN b132 THEN NULL ELSE CAST(coalesce(b133, 0) AS BIGINT) END) AS w118,
  (CASE WHEN b134 THEN NULL ELSE CAST(coalesce(b135, 0) AS BIGINT) END) AS w119,
  (CASE WHEN b136 THEN TRUE WHEN b137 THEN NULL ELSE FALSE END) AS w121
FROM (
SELECT r.id AS b0, r."status" AS b1, s1.a1 AS b2, s1.a0 AS b3, r."card" AS b31, s4.a0 AS b32, r."phoneRight" AS b33, r."cardRight" AS b34, r."householdKind" AS b35, r."notCollected" AS b36, r."standard" AS b37, r."mainCause" AS b38, r."exitYear" AS b39, r."identifiedYear" AS b40, r."thirdOtherCause" AS b41, r."otherCause" AS b42, r."secondOtherCause" AS b43, s2.a32 AS b46, s2.a33 AS b47, s2.a36 AS b50, s2.a37 AS b51, s2.a39 AS b52, s2.a38 AS b53, s5.a2 AS b54, s5.a0 AS b55, s5.a1 AS b56, s5.a3 AS b57, s2.a40 AS b58, s2.a41 AS b59, s2.a42 AS b60, s2.a43 AS b61, s2.a44 AS b62, s2.a45 AS b63, r."arable" AS b64, r."irrigated" AS b65, r."forest" AS b66, r."forestReturned" AS b67, r."orchard" AS b68, r."pasture" AS b69, r."water" AS b70, r."productionPower" AS b71, r."homePower" AS b72, r."broadcast" AS b73, r."waterShort" AS b74, r."waterSafe" AS b75, s2.a46 AS b86, s2.a47 AS b87, r."helperNumber" AS b91, s6.a0 AS b92, s6.a1 AS b93, s2.a48 AS b94, s2.a49 AS b95, r."measures" AS b96, r."developmentMeasure" AS b97, r."allowanceMeasure" AS b98, r."extremelyPoorMeasure" AS b99, r."disabilityMeasure" AS b100, r."jobMeasure" AS b101, s2.a50 AS b102, s2.a51 AS b103, s2.a53 AS b104, s2.a52 AS b105, s1.a7 AS b114, s1.a6 AS b115, s1.a10 AS b118, s1.a11 AS b119, s1.a12 AS b120, s1.a13 AS b121, s1.a25 AS b132, s1.a24 AS b133, s1.a27 AS b134, s1.a26 AS b135, s2.a54 AS b136, s2.a55 AS b137
FROM household AS r
LEFT JOIN stage_39 AS s1 ON s1.key = r."id"
LEFT JOIN stage_15 AS s2 ON s2.key = r."id"
LEFT JOIN stage_41 AS s4 ON s4.key = r."card"
LEFT JOIN stage_21 AS s5 ON s5.key = r."id"
LEFT JOIN stage_42 AS s6 ON s6.key = r."helperNumber"
)
)
);

CREATE TABLE result_household_3 AS
SELECT b0 AS id,
  w63 AS "road-distance-empty#1",
  (w63) AS "road-distance-empty",
  w64 AS "road-empty#1",
  (w64) AS "road-empty",
  w65 AS "house-area-empty#1",
  (w65) AS "house-area-empty",
  w66 AS "unsafe-house-empty#1",
  (w66) AS "unsafe-house-empty",
  w67 AS "toilet-or-fuel-empty#1",
  w68 AS "toilet-or-fuel-empty#2",
  (w67 OR w68) AS "toilet-or-fuel-empty",
  w69 AS "linkage-empty#1",
  w70 AS "linkage-empty#2",
  w71 AS "linkage-empty#3",
  (w69 OR w70 OR w71) AS "linkage-empty",
  w22 AS "out-in-unsafe-house#1",
  w72 AS "out-in-unsafe-house#2",
  (w22 AND w72) AS "out-in-unsafe-house",
  w22 AS "out-with-unsafe-water#1",
  w73 AS "out-with-unsafe-water#2",
  (w22 AND w73) AS "out-with-unsafe-water",
  w22 AS "out-without-power#1",
  w74 AS "out-without-power#2",
  (w22 AND w74) AS "out-without-power",
  w22 AS "out-in-tiny-house#1",
  w75 AS "out-in-tiny-house#2",
  (w22 AND w75) AS "out-in-tiny-house",
  b79 AS "unsafe-without-grade#1",
  w76 AS "unsafe-without-grade#2",
  (b79 AND w76) AS "unsafe-without-grade",
  w77 AS "graded-unsafe-but-not-said#1",
  w78 AS "graded-unsafe-but-not-said#2",
  (w77 AND w78) AS "graded-unsafe-but-not-said",
  (b78 >= CAST(CAST(CAST(500 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "roomy-house",
  (b76 > CAST(CAST(CAST(2 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "road-far",
  (b76 > CAST(CAST(CAST(5 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS "road-very-far",
  w80 AS "no-helper#1",
  w81 AS "no-helper#2",
  (w80 AND w81) AS "no-helper",
  w80 AS "helper-not-in-these-days#1",
  w82 AS "helper-not-in-these-days#2",
  w83 AS "helper-not-in-these-days#3",
  (w80 AND w82 AND w83) AS "helper-not-in-these-days"
FROM (
SELECT *, (b1 IN ('out-with-policy', 'out-without-policy')) AS w22,
  (NOT (b76 IS NOT NULL OR (CASE WHEN b36 LIKE '% roadDistance %' THEN NULL ELSE FALSE END))) AS w63,
  (NOT (b77 IS NOT NULL OR (CASE WHEN b36 LIKE '% road %' THEN NULL ELSE FALSE END))) AS w64,
  (NOT (b78 IS NOT NULL OR (CASE WHEN b36 LIKE '% houseArea %' THEN NULL ELSE FALSE END))) AS w65,
  (NOT (b79 IS NOT NULL OR (CASE WHEN b36 LIKE '% unsafeHouse %' THEN NULL ELSE FALSE END))) AS w66,
  (NOT (b80 IS NOT NULL OR (CASE WHEN b36 LIKE '% toilet %' THEN NULL ELSE FALSE END))) AS w67,
  (NOT (b81 IS NOT NULL OR (CASE WHEN b36 LIKE '% fuel %' THEN NULL ELSE FALSE END))) AS w68,
  (NOT (b82 IS NOT NULL OR (CASE WHEN b36 LIKE '% cooperative %' THEN NULL ELSE FALSE END))) AS w69,
  (NOT (b83 IS NOT NULL OR (CASE WHEN b36 LIKE '% leadingCompany %' THEN NULL ELSE FALSE END))) AS w70,
  (NOT (b84 IS NOT NULL OR (CASE WHEN b36 LIKE '% leader %' THEN NULL ELSE FALSE END))) AS w71,
  (b79 OR ((b85 IS NOT NULL OR (CASE WHEN b36 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)) AND (b85 IN ('C', 'D')))) AS w72,
  (NOT b75) AS w73,
  (NOT b72) AS w74,
  (b78 < CAST(CAST(CAST(10 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT)) AS w75,
  (NOT (b85 IS NOT NULL OR (CASE WHEN b36 LIKE '% houseGrade %' THEN NULL ELSE FALSE END))) AS w76,
  (NOT b79) AS w77,
  ((b85 IS NOT NULL OR (CASE WHEN b36 LIKE '% houseGrade %' THEN NULL ELSE FALSE END)) AND (b85 IN ('C', 'D'))) AS w78,
  (b1 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w80,
  (NOT (b88 IS NOT NULL OR (CASE WHEN b36 LIKE '% helper %' THEN NULL ELSE FALSE END))) AS w81,
  (b88 IS NOT NULL OR (CASE WHEN b36 LIKE '% helper %' THEN NULL ELSE FALSE END)) AS w82,
  (((b89 IS NOT NULL OR (CASE WHEN b36 LIKE '% helperFrom %' THEN NULL ELSE FALSE END)) AND (b89 > DATE '2019-12-31')) OR ((b90 IS NOT NULL OR (CASE WHEN b36 LIKE '% helperUntil %' THEN NULL ELSE FALSE END)) AND (b90 < DATE '2019-12-31'))) AS w83
FROM (
SELECT r.id AS b0, r."status" AS b1, r."notCollected" AS b36, r."homePower" AS b72, r."waterSafe" AS b75, r."roadDistance" AS b76, r."road" AS b77, r."houseArea" AS b78, r."unsafeHouse" AS b79, r."toilet" AS b80, r."fuel" AS b81, r."cooperative" AS b82, r."leadingCompany" AS b83, r."leader" AS b84, r."houseGrade" AS b85, r."helper" AS b88, r."helperFrom" AS b89, r."helperUntil" AS b90
FROM household AS r
)
);

CREATE TABLE result_personYear AS
WITH stage_47 AS (
SELECT b8 AS key,
  b2 AS place,
  min(b2) AS a0,
  arg_min_null(w1, b2) AS a1,
  list(struct_pack(o := b2, v := w1)) AS a2,
  bool_or(b2 IS NULL) AS a3
FROM (
SELECT *, (b0 = w0) AS w1
FROM (
SELECT *, (CASE WHEN (b7 OR len(list_filter(b4, x -> x.o = b5 AND x.v IS DISTINCT FROM b6)) > 0 OR NOT (b1 IS NOT NULL AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE))) THEN NULL ELSE b6 END) AS w0
FROM (
SELECT r."schoolGrade" AS b0, r1."key" AS b1, r."year" AS b2, s2.a0 AS b3, s1.a2 AS b4, s1.a0 AS b5, s1.a1 AS b6, s1.a3 AS b7, r."person" AS b8
FROM personYear AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_45 AS s1 ON s1.key = r1."key" AND s1.place = r."year" - 1
LEFT JOIN stage_46 AS s2 ON s2.key = r1."key"
WHERE r."person" IS NOT NULL AND r."year" IS NOT NULL
)
)
)
GROUP BY b8, b2
),
stage_48 AS (
SELECT b8 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT *, (b0 = w0) AS w1
FROM (
SELECT *, (CASE WHEN (b7 OR len(list_filter(b4, x -> x.o = b5 AND x.v IS DISTINCT FROM b6)) > 0 OR NOT (b1 IS NOT NULL AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE))) THEN NULL ELSE b6 END) AS w0
FROM (
SELECT r."schoolGrade" AS b0, r1."key" AS b1, r."year" AS b2, s2.a0 AS b3, s1.a2 AS b4, s1.a0 AS b5, s1.a1 AS b6, s1.a3 AS b7, r."person" AS b8
FROM personYear AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_45 AS s1 ON s1.key = r1."key" AND s1.place = r."year" - 1
LEFT JOIN stage_46 AS s2 ON s2.key = r1."key"
WHERE r."person" IS NOT NULL AND r."year" IS NULL
)
)
)
GROUP BY b8
)
SELECT b0 AS id,
  w1 AS "same-grade-as-year-before",
  w2 AS "same-grade-three-years#1",
  w1 AS "same-grade-three-years#2",
  w3 AS "same-grade-three-years#3",
  (w2 AND w1 AND w3) AS "same-grade-three-years"
FROM (
SELECT *, (b1 = w0) AS w1
FROM (
SELECT *, (CASE WHEN (b8 OR len(list_filter(b5, x -> x.o = b6 AND x.v IS DISTINCT FROM b7)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE b7 END) AS w0,
  (b3 = year(DATE '2019-12-31')) AS w2,
  (CASE WHEN (b13 OR len(list_filter(b10, x -> x.o = b11 AND x.v IS DISTINCT FROM b12)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b9, FALSE))) THEN NULL ELSE b12 END) AS w3
FROM (
SELECT r.id AS b0, r."schoolGrade" AS b1, r1."key" AS b2, r."year" AS b3, s2.a0 AS b4, s1.a2 AS b5, s1.a0 AS b6, s1.a1 AS b7, s1.a3 AS b8, s4.a0 AS b9, s3.a2 AS b10, s3.a0 AS b11, s3.a1 AS b12, s3.a3 AS b13
FROM personYear AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_45 AS s1 ON s1.key = r1."key" AND s1.place = r."year" - 1
LEFT JOIN stage_46 AS s2 ON s2.key = r1."key"
LEFT JOIN stage_47 AS s3 ON s3.key = r1."key" AND s3.place = r."year" - 1
LEFT JOIN stage_48 AS s4 ON s4.key = r1."key"
)
)
);

CREATE TABLE result_householdYear_1 AS
WITH stage_51 AS (
SELECT b25 AS key,
  b2 AS place,
  min(b2) AS a0,
  arg_min_null(w3, b2) AS a1,
  list(struct_pack(o := b2, v := w3)) AS a2,
  bool_or(b2 IS NULL) AS a3,
  arg_min_null(w9, b2) AS a4,
  list(struct_pack(o := b2, v := w9)) AS a5,
  arg_min_null(w10, b2) AS a6,
  list(struct_pack(o := b2, v := w10)) AS a7
FROM (
SELECT *, ((w9 // 10) * 3 + sign(w9) * ((6 * abs(w9 % 10) + 10) // 20)) AS w10
FROM (
SELECT *, ((CASE WHEN (w1 IS NULL OR w2 IS NULL) THEN NULL ELSE greatest(w1, w2) END) < 100) AS w3,
  ((w6 // NULLIF(w8, 0)) + CASE WHEN abs(w6 % NULLIF(w8, 0)) >= abs(w8) - abs(w6 % NULLIF(w8, 0)) THEN sign(w6) * sign(w8) ELSE 0 END) AS w9
FROM (
SELECT *, (b0 - w0) AS w1,
  (w0 - b0) AS w2,
  ((b8 + b9 + w4 + w5) - b22) AS w6,
  (CASE WHEN b1 IS NOT NULL THEN w7 END) AS w8
FROM (
SELECT *, (CASE WHEN (b7 OR len(list_filter(b4, x -> x.o = b5 AND x.v IS DISTINCT FROM b6)) > 0 OR NOT (b1 IS NOT NULL AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE))) THEN NULL ELSE b6 END) AS w0,
  (CASE WHEN b10 IS NULL THEN NULL WHEN b10 THEN (b11 + b12) ELSE b13 END) AS w4,
  (CASE WHEN b14 IS NULL THEN NULL WHEN b14 THEN (b15 + b16 + b17 + b18 + b19 + b20) ELSE b21 END) AS w5,
  (CASE WHEN (b23 OR b1 IS NULL) THEN NULL ELSE coalesce(b24, 0) END) AS w7
FROM (
SELECT r."netIncome" AS b0, r1."id" AS b1, r."year" AS b2, s2.a0 AS b3, s1.a2 AS b4, s1.a0 AS b5, s1.a1 AS b6, s1.a3 AS b7, r."wage" AS b8, r."business" AS b9, r."propertyItemised" AS b10, r."dividend" AS b11, r."otherProperty" AS b12, r."property" AS b13, r."transferItemised" AS b14, r."familyPlanningPay" AS b15, r."allowancePay" AS b16, r."extremelyPoorPay" AS b17, r."pensionPay" AS b18, r."ecologyPay" AS b19, r."otherTransfer" AS b20, r."transfer" AS b21, r."businessExpense" AS b22, s3.a7 AS b23, s3.a6 AS b24, r."household" AS b25
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_49 AS s1 ON s1.key = r1."id" AND s1.place = r."year" - 1
LEFT JOIN stage_50 AS s2 ON s2.key = r1."id"
LEFT JOIN stage_15 AS s3 ON s3.key = r1."id"
WHERE r."household" IS NOT NULL AND r."year" IS NOT NULL
)
)
)
)
)
GROUP BY b25, b2
),
stage_52 AS (
SELECT b25 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT *, ((w9 // 10) * 3 + sign(w9) * ((6 * abs(w9 % 10) + 10) // 20)) AS w10
FROM (
SELECT *, ((CASE WHEN (w1 IS NULL OR w2 IS NULL) THEN NULL ELSE greatest(w1, w2) END) < 100) AS w3,
  ((w6 // NULLIF(w8, 0)) + CASE WHEN abs(w6 % NULLIF(w8, 0)) >= abs(w8) - abs(w6 % NULLIF(w8, 0)) THEN sign(w6) * sign(w8) ELSE 0 END) AS w9
FROM (
SELECT *, (b0 - w0) AS w1,
  (w0 - b0) AS w2,
  ((b8 + b9 + w4 + w5) - b22) AS w6,
  (CASE WHEN b1 IS NOT NULL THEN w7 END) AS w8
FROM (
SELECT *, (CASE WHEN (b7 OR len(list_filter(b4, x -> x.o = b5 AND x.v IS DISTINCT FROM b6)) > 0 OR NOT (b1 IS NOT NULL AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE))) THEN NULL ELSE b6 END) AS w0,
  (CASE WHEN b10 IS NULL THEN NULL WHEN b10 THEN (b11 + b12) ELSE b13 END) AS w4,
  (CASE WHEN b14 IS NULL THEN NULL WHEN b14 THEN (b15 + b16 + b17 + b18 + b19 + b20) ELSE b21 END) AS w5,
  (CASE WHEN (b23 OR b1 IS NULL) THEN NULL ELSE coalesce(b24, 0) END) AS w7
FROM (
SELECT r."netIncome" AS b0, r1."id" AS b1, r."year" AS b2, s2.a0 AS b3, s1.a2 AS b4, s1.a0 AS b5, s1.a1 AS b6, s1.a3 AS b7, r."wage" AS b8, r."business" AS b9, r."propertyItemised" AS b10, r."dividend" AS b11, r."otherProperty" AS b12, r."property" AS b13, r."transferItemised" AS b14, r."familyPlanningPay" AS b15, r."allowancePay" AS b16, r."extremelyPoorPay" AS b17, r."pensionPay" AS b18, r."ecologyPay" AS b19, r."otherTransfer" AS b20, r."transfer" AS b21, r."businessExpense" AS b22, s3.a7 AS b23, s3.a6 AS b24, r."household" AS b25
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_49 AS s1 ON s1.key = r1."id" AND s1.place = r."year" - 1
LEFT JOIN stage_50 AS s2 ON s2.key = r1."id"
LEFT JOIN stage_15 AS s3 ON s3.key = r1."id"
WHERE r."household" IS NOT NULL AND r."year" IS NULL
)
)
)
)
)
GROUP BY b25
)
SELECT b0 AS id,
  w3 AS "same-income-as-year-before",
  (NOT (b9 IS NOT NULL OR (CASE WHEN b10 LIKE '% wage %' THEN NULL ELSE FALSE END))) AS "wage-empty",
  (NOT (b11 IS NOT NULL OR (CASE WHEN b10 LIKE '% business %' THEN NULL ELSE FALSE END))) AS "business-empty",
  (NOT (b12 IS NOT NULL OR (CASE WHEN b10 LIKE '% property %' THEN NULL ELSE FALSE END))) AS "property-empty",
  (NOT (b13 IS NOT NULL OR (CASE WHEN b10 LIKE '% transfer %' THEN NULL ELSE FALSE END))) AS "transfer-empty",
  (NOT (b14 IS NOT NULL OR (CASE WHEN b10 LIKE '% businessExpense %' THEN NULL ELSE FALSE END))) AS "business-expense-empty",
  w10 AS "wage-small#1",
  w11 AS "wage-small#2",
  (w10 AND w11) AS "wage-small",
  w22 AS "pension-money-small#1",
  w23 AS "pension-money-small#2",
  (w22 AND w23) AS "pension-money-small",
  w30 AS "income-per-head-impossible#1",
  w31 AS "income-per-head-impossible#2",
  (w30 OR w31) AS "income-per-head-impossible",
  w32 AS "income-per-head-odd#1",
  w33 AS "income-per-head-odd#2",
  (w32 OR w33) AS "income-per-head-odd",
  (b14 > CAST(sign(CAST(b11 AS HUGEINT) * 3) * ((2 * abs(CAST(b11 AS HUGEINT) * 3) + 2) // (2 * CAST(2 AS HUGEINT))) AS BIGINT)) AS "expense-above-business",
  w41 AS "wage-nobody-works#1",
  w10 AS "wage-nobody-works#2",
  w42 AS "wage-nobody-works#3",
  (w41 AND w10 AND w42) AS "wage-nobody-works",
  w41 AS "works-without-wage#1",
  w43 AS "works-without-wage#2",
  w44 AS "works-without-wage#3",
  (w41 AND w43 AND w44) AS "works-without-wage",
  w41 AS "elder-without-pension-money#1",
  w45 AS "elder-without-pension-money#2",
  w46 AS "elder-without-pension-money#3",
  (w41 AND w45 AND w46) AS "elder-without-pension-money",
  w41 AS "pension-money-nobody-old#1",
  w47 AS "pension-money-nobody-old#2",
  w22 AS "pension-money-nobody-old#3",
  w48 AS "pension-money-nobody-old#4",
  (w41 AND w47 AND w22 AND w48) AS "pension-money-nobody-old",
  w41 AS "income-unchanged-three-years#1",
  w3 AS "income-unchanged-three-years#2",
  w49 AS "income-unchanged-three-years#3",
  (w41 AND w3 AND w49) AS "income-unchanged-three-years",
  w41 AS "transfer-item-differs-from-card-payments#1",
  w76 AS "transfer-item-differs-from-card-payments#2",
  (w41 AND w76) AS "transfer-item-differs-from-card-payments",
  w41 AS "income-per-head-fallen#1",
  w103 AS "income-per-head-fallen#2",
  w105 AS "income-per-head-fallen#3",
  (w41 AND w103 AND w105) AS "income-per-head-fallen",
  w41 AS "business-expense-risen#1",
  w107 AS "business-expense-risen#2",
  (w41 AND w107) AS "business-expense-risen"
FROM (
SELECT *, (w29 <= 0) AS w30,
  (w29 > 10000000) AS w31,
  (w29 < 50000) AS w32,
  (w29 > 3000000) AS w33,
  ((w102 - w29) >= w104) AS w105
FROM (
SELECT *, ((CASE WHEN (w1 IS NULL OR w2 IS NULL) THEN NULL ELSE greatest(w1, w2) END) < 100) AS w3,
  ((w26 // NULLIF(w28, 0)) + CASE WHEN abs(w26 % NULLIF(w28, 0)) >= abs(w28) - abs(w26 % NULLIF(w28, 0)) THEN sign(w26) * sign(w28) ELSE 0 END) AS w29,
  ((((CASE WHEN (w62 IS NULL OR w63 IS NULL) THEN NULL ELSE greatest(w62, w63) END) > ((w61 // 20) + sign(w61) * ((2 * abs(w61 % 20) + 20) // 40))) AND ((CASE WHEN (w62 IS NULL OR w63 IS NULL) THEN NULL ELSE greatest(w62, w63) END) > 20000)) OR (((CASE WHEN (w65 IS NULL OR w66 IS NULL) THEN NULL ELSE greatest(w65, w66) END) > ((w64 // 20) + sign(w64) * ((2 * abs(w64 % 20) + 20) // 40))) AND ((CASE WHEN (w65 IS NULL OR w66 IS NULL) THEN NULL ELSE greatest(w65, w66) END) > 20000)) OR (((CASE WHEN (w68 IS NULL OR w69 IS NULL) THEN NULL ELSE greatest(w68, w69) END) > ((w67 // 20) + sign(w67) * ((2 * abs(w67 % 20) + 20) // 40))) AND ((CASE WHEN (w68 IS NULL OR w69 IS NULL) THEN NULL ELSE greatest(w68, w69) END) > 20000)) OR (((CASE WHEN (w71 IS NULL OR w72 IS NULL) THEN NULL ELSE greatest(w71, w72) END) > ((w70 // 20) + sign(w70) * ((2 * abs(w70 % 20) + 20) // 40))) AND ((CASE WHEN (w71 IS NULL OR w72 IS NULL) THEN NULL ELSE greatest(w71, w72) END) > 20000)) OR (((CASE WHEN (w74 IS NULL OR w75 IS NULL) THEN NULL ELSE greatest(w74, w75) END) > ((w73 // 20) + sign(w73) * ((2 * abs(w73 % 20) + 20) // 40))) AND ((CASE WHEN (w74 IS NULL OR w75 IS NULL) THEN NULL ELSE greatest(w74, w75) END) > 20000))) AS w76
FROM (
SELECT *, (b1 - w0) AS w1,
  (w0 - b1) AS w2,
  ((b9 + b11 + w24 + w25) - b14) AS w26,
  (CASE WHEN b2 IS NOT NULL THEN w27 END) AS w28,
  (b16 - w61) AS w62,
  (w61 - b16) AS w63,
  (b17 - w64) AS w65,
  (w64 - b17) AS w66,
  (b18 - w67) AS w68,
  (w67 - b18) AS w69,
  (b19 - w70) AS w71,
  (w70 - b19) AS w72,
  (b15 - w73) AS w74,
  (w73 - b15) AS w75,
  (w102 > 0) AS w103,
  ((b14 - w106) >= 1000000) AS w107
FROM (
SELECT *, (CASE WHEN (b8 OR len(list_filter(b5, x -> x.o = b6 AND x.v IS DISTINCT FROM b7)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE b7 END) AS w0,
  (b9 > 0) AS w10,
  (b9 < 10000) AS w11,
  (b18 > 0) AS w22,
  (b18 < 7000) AS w23,
  (CASE WHEN b21 IS NULL THEN NULL WHEN b21 THEN (b22 + b23) ELSE b12 END) AS w24,
  (CASE WHEN b24 IS NULL THEN NULL WHEN b24 THEN (b15 + b16 + b17 + b18 + b19 + b20) ELSE b13 END) AS w25,
  (CASE WHEN (b25 OR b2 IS NULL) THEN NULL ELSE coalesce(b26, 0) END) AS w27,
  (b3 = year(DATE '2019-12-31')) AS w41,
  (CASE WHEN b28 THEN FALSE WHEN (b29 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w42,
  (b9 <= 10000) AS w43,
  (CASE WHEN b28 THEN TRUE WHEN (b29 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w44,
  (CASE WHEN b30 THEN TRUE WHEN (b31 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w45,
  ((NOT (b18 IS NOT NULL OR (CASE WHEN b10 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) OR (b18 = 0)) AS w46,
  (b18 IS NOT NULL OR (CASE WHEN b10 LIKE '% pensionPay %' THEN NULL ELSE FALSE END)) AS w47,
  (CASE WHEN b30 THEN FALSE WHEN (b31 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w48,
  (CASE WHEN (b36 OR len(list_filter(b33, x -> x.o = b34 AND x.v IS DISTINCT FROM b35)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b32, FALSE))) THEN NULL ELSE b35 END) AS w49,
  (CASE WHEN (b40 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b41, 0) AS BIGINT) END) AS w61,
  (CASE WHEN (b42 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b43, 0) AS BIGINT) END) AS w64,
  (CASE WHEN (b44 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) AS w67,
  (CASE WHEN (b46 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b47, 0) AS BIGINT) END) AS w70,
  (CASE WHEN (b48 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b49, 0) AS BIGINT) END) AS w73,
  (CASE WHEN (b36 OR len(list_filter(b64, x -> x.o = b34 AND x.v IS DISTINCT FROM b65)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b32, FALSE))) THEN NULL ELSE b65 END) AS w102,
  (CASE WHEN (b36 OR len(list_filter(b66, x -> x.o = b34 AND x.v IS DISTINCT FROM b67)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b32, FALSE))) THEN NULL ELSE b67 END) AS w104,
  (CASE WHEN (b8 OR len(list_filter(b68, x -> x.o = b6 AND x.v IS DISTINCT FROM b69)) > 0 OR NOT (b2 IS NOT NULL AND b3 IS NOT NULL AND NOT coalesce(b4, FALSE))) THEN NULL ELSE b69 END) AS w106
FROM (
SELECT r.id AS b0, r."netIncome" AS b1, r1."id" AS b2, r."year" AS b3, s2.a0 AS b4, s1.a2 AS b5, s1.a0 AS b6, s1.a1 AS b7, s1.a3 AS b8, r."wage" AS b9, r."notCollected" AS b10, r."business" AS b11, r."property" AS b12, r."transfer" AS b13, r."businessExpense" AS b14, r."familyPlanningPay" AS b15, r."allowancePay" AS b16, r."extremelyPoorPay" AS b17, r."pensionPay" AS b18, r."ecologyPay" AS b19, r."otherTransfer" AS b20, r."propertyItemised" AS b21, r."dividend" AS b22, r."otherProperty" AS b23, r."transferItemised" AS b24, s3.a7 AS b25, s3.a6 AS b26, s3.a56 AS b28, s3.a57 AS b29, s3.a58 AS b30, s3.a59 AS b31, s5.a0 AS b32, s4.a2 AS b33, s4.a0 AS b34, s4.a1 AS b35, s4.a3 AS b36, s6.a29 AS b40, s6.a28 AS b41, s6.a31 AS b42, s6.a30 AS b43, s6.a33 AS b44, s6.a32 AS b45, s6.a35 AS b46, s6.a34 AS b47, s6.a37 AS b48, s6.a36 AS b49, s4.a5 AS b64, s4.a4 AS b65, s4.a7 AS b66, s4.a6 AS b67, s1.a5 AS b68, s1.a4 AS b69
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_49 AS s1 ON s1.key = r1."id" AND s1.place = r."year" - 1
LEFT JOIN stage_50 AS s2 ON s2.key = r1."id"
LEFT JOIN stage_15 AS s3 ON s3.key = r1."id"
LEFT JOIN stage_51 AS s4 ON s4.key = r1."id" AND s4.place = r."year" - 1
LEFT JOIN stage_52 AS s5 ON s5.key = r1."id"
LEFT JOIN stage_39 AS s6 ON s6.key = r1."id"
)
)
)
)
);

CREATE TABLE result_householdYear_2 AS
SELECT b0 AS id,
  w4 AS "transfer-item-empty#1",
  w5 AS "transfer-item-empty#2",
  w6 AS "transfer-item-empty#3",
  w7 AS "transfer-item-empty#4",
  w8 AS "transfer-item-empty#5",
  w9 AS "transfer-item-empty#6",
  (w4 OR w5 OR w6 OR w7 OR w8 OR w9) AS "transfer-item-empty",
  w12 AS "business-small#1",
  w13 AS "business-small#2",
  (w12 AND w13) AS "business-small",
  w14 AS "property-small#1",
  w15 AS "property-small#2",
  (w14 AND w15) AS "property-small",
  w16 AS "transfer-small#1",
  w17 AS "transfer-small#2",
  (w16 AND w17) AS "transfer-small",
  w18 AS "allowance-money-small#1",
  w19 AS "allowance-money-small#2",
  (w18 AND w19) AS "allowance-money-small",
  w20 AS "plan-money-small#1",
  w21 AS "plan-money-small#2",
  (w20 AND w21) AS "plan-money-small",
  ((CASE WHEN (w34 IS NULL OR w35 IS NULL) THEN NULL ELSE greatest(w34, w35) END) > 100) AS "property-does-not-add-up",
  ((CASE WHEN (w36 IS NULL OR w37 IS NULL) THEN NULL ELSE greatest(w36, w37) END) > 100) AS "transfer-does-not-add-up",
  ((CASE WHEN (w38 IS NULL OR w39 IS NULL) THEN NULL ELSE greatest(w38, w39) END) > 100) AS "gross-income-does-not-add-up",
  w12 AS "business-without-expense#1",
  w40 AS "business-without-expense#2",
  (w12 AND w40) AS "business-without-expense",
  w41 AS "allowance-kind-without-money#1",
  w50 AS "allowance-kind-without-money#2",
  w51 AS "allowance-kind-without-money#3",
  (w41 AND w50 AND w51) AS "allowance-kind-without-money",
  w41 AS "extremely-poor-kind-without-money#1",
  w52 AS "extremely-poor-kind-without-money#2",
  w53 AS "extremely-poor-kind-without-money#3",
  (w41 AND w52 AND w53) AS "extremely-poor-kind-without-money",
  w54 AS "both-allowance-and-support-money#1",
  w55 AS "both-allowance-and-support-money#2",
  (w54 AND w55) AS "both-allowance-and-support-money",
  w41 AS "general-kind-with-money#1",
  w56 AS "general-kind-with-money#2",
  w57 AS "general-kind-with-money#3",
  (w41 AND w56 AND w57) AS "general-kind-with-money",
  w41 AS "ecology-money-without-returned-land#1",
  w58 AS "ecology-money-without-returned-land#2",
  w59 AS "ecology-money-without-returned-land#3",
  w60 AS "ecology-money-without-returned-land#4",
  (w41 AND w58 AND w59 AND w60) AS "ecology-money-without-returned-land",
  w41 AS "transfers-below-card-payments#1",
  w78 AS "transfers-below-card-payments#2",
  w81 AS "transfers-below-card-payments#3",
  (w41 AND w78 AND w81) AS "transfers-below-card-payments",
  w41 AS "card-payments-cross-the-cycle#1",
  w97 AS "card-payments-cross-the-cycle#2",
  (w41 AND w97) AS "card-payments-cross-the-cycle",
  w41 AS "card-total-crosses-the-cycle#1",
  w101 AS "card-total-crosses-the-cycle#2",
  (w41 AND w101) AS "card-total-crosses-the-cycle"
FROM (
SELECT *, (((CASE WHEN (w79 IS NULL OR w80 IS NULL) THEN NULL ELSE greatest(w79, w80) END) > ((w77 // 20) + sign(w77) * ((2 * abs(w77 % 20) + 20) // 40))) AND ((CASE WHEN (w79 IS NULL OR w80 IS NULL) THEN NULL ELSE greatest(w79, w80) END) > 20000)) AS w81,
  (NOT ((((CASE WHEN (w83 IS NULL OR w84 IS NULL) THEN NULL ELSE greatest(w83, w84) END) > ((w82 // 20) + sign(w82) * ((2 * abs(w82 % 20) + 20) // 40))) AND ((CASE WHEN (w83 IS NULL OR w84 IS NULL) THEN NULL ELSE greatest(w83, w84) END) > 20000)) OR (((CASE WHEN (w86 IS NULL OR w87 IS NULL) THEN NULL ELSE greatest(w86, w87) END) > ((w85 // 20) + sign(w85) * ((2 * abs(w85 % 20) + 20) // 40))) AND ((CASE WHEN (w86 IS NULL OR w87 IS NULL) THEN NULL ELSE greatest(w86, w87) END) > 20000)) OR (((CASE WHEN (w89 IS NULL OR w90 IS NULL) THEN NULL ELSE greatest(w89, w90) END) > ((w88 // 20) + sign(w88) * ((2 * abs(w88 % 20) + 20) // 40))) AND ((CASE WHEN (w89 IS NULL OR w90 IS NULL) THEN NULL ELSE greatest(w89, w90) END) > 20000)) OR (((CASE WHEN (w92 IS NULL OR w93 IS NULL) THEN NULL ELSE greatest(w92, w93) END) > ((w91 // 20) + sign(w91) * ((2 * abs(w91 % 20) + 20) // 40))) AND ((CASE WHEN (w92 IS NULL OR w93 IS NULL) THEN NULL ELSE greatest(w92, w93) END) > 20000)) OR (((CASE WHEN (w95 IS NULL OR w96 IS NULL) THEN NULL ELSE greatest(w95, w96) END) > ((w94 // 20) + sign(w94) * ((2 * abs(w94 % 20) + 20) // 40))) AND ((CASE WHEN (w95 IS NULL OR w96 IS NULL) THEN NULL ELSE greatest(w95, w96) END) > 20000)))) AS w97,
  (NOT (((CASE WHEN (w99 IS NULL OR w100 IS NULL) THEN NULL ELSE greatest(w99, w100) END) > ((w98 // 20) + sign(w98) * ((2 * abs(w98 % 20) + 20) // 40))) AND ((CASE WHEN (w99 IS NULL OR w100 IS NULL) THEN NULL ELSE greatest(w99, w100) END) > 20000))) AS w101
FROM (
SELECT *, (b13 < w77) AS w78,
  (b13 - w77) AS w79,
  (w77 - b13) AS w80,
  (b16 - w82) AS w83,
  (w82 - b16) AS w84,
  (b17 - w85) AS w86,
  (w85 - b17) AS w87,
  (b18 - w88) AS w89,
  (w88 - b18) AS w90,
  (b19 - w91) AS w92,
  (w91 - b19) AS w93,
  (b15 - w94) AS w95,
  (w94 - b15) AS w96,
  (b13 - w98) AS w99,
  (w98 - b13) AS w100
FROM (
SELECT *, (NOT (b15 IS NOT NULL OR (CASE WHEN b10 LIKE '% familyPlanningPay %' THEN NULL ELSE FALSE END))) AS w4,
  (NOT (b16 IS NOT NULL OR (CASE WHEN b10 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) AS w5,
  (NOT (b17 IS NOT NULL OR (CASE WHEN b10 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) AS w6,
  (NOT (b18 IS NOT NULL OR (CASE WHEN b10 LIKE '% pensionPay %' THEN NULL ELSE FALSE END))) AS w7,
  (NOT (b19 IS NOT NULL OR (CASE WHEN b10 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END))) AS w8,
  (NOT (b20 IS NOT NULL OR (CASE WHEN b10 LIKE '% otherTransfer %' THEN NULL ELSE FALSE END))) AS w9,
  (b11 > 0) AS w12,
  (b11 < 10000) AS w13,
  (b12 > 0) AS w14,
  (b12 < 10000) AS w15,
  (b13 > 0) AS w16,
  (b13 < 10000) AS w17,
  (b16 > 0) AS w18,
  (b16 < 20000) AS w19,
  (b15 > 0) AS w20,
  (b15 < 10000) AS w21,
  ((b22 + b23) - b12) AS w34,
  (b12 - (b22 + b23)) AS w35,
  ((b15 + b16 + b17 + b18 + b19 + b20) - b13) AS w36,
  (b13 - (b15 + b16 + b17 + b18 + b19 + b20)) AS w37,
  ((b9 + b11 + b12 + b13) - b27) AS w38,
  (b27 - (b9 + b11 + b12 + b13)) AS w39,
  (b14 = 0) AS w40,
  (b3 = year(DATE '2019-12-31')) AS w41,
  (b37 IN ('allowance-poor', 'allowance')) AS w50,
  ((NOT (b16 IS NOT NULL OR (CASE WHEN b10 LIKE '% allowancePay %' THEN NULL ELSE FALSE END))) OR (b16 = 0)) AS w51,
  (b37 IN ('extremely-poor', 'extremely-poor-out')) AS w52,
  ((NOT (b17 IS NOT NULL OR (CASE WHEN b10 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END))) OR (b17 = 0)) AS w53,
  ((b16 IS NOT NULL OR (CASE WHEN b10 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b16 > 0)) AS w54,
  ((b17 IS NOT NULL OR (CASE WHEN b10 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b17 > 0)) AS w55,
  (b37 IN ('general-poor', 'general')) AS w56,
  (((b16 IS NOT NULL OR (CASE WHEN b10 LIKE '% allowancePay %' THEN NULL ELSE FALSE END)) AND (b16 > 0)) OR ((b17 IS NOT NULL OR (CASE WHEN b10 LIKE '% extremelyPoorPay %' THEN NULL ELSE FALSE END)) AND (b17 > 0))) AS w57,
  (b19 IS NOT NULL OR (CASE WHEN b10 LIKE '% ecologyPay %' THEN NULL ELSE FALSE END)) AS w58,
  (b19 > 0) AS w59,
  ((NOT (b38 IS NOT NULL OR (CASE WHEN b39 LIKE '% forestReturned %' THEN NULL ELSE FALSE END))) OR (b38 = 0)) AS w60,
  (CASE WHEN (b50 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b51, 0) AS BIGINT) END) AS w77,
  (CASE WHEN (b52 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b53, 0) AS BIGINT) END) AS w82,
  (CASE WHEN (b54 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b55, 0) AS BIGINT) END) AS w85,
  (CASE WHEN (b56 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b57, 0) AS BIGINT) END) AS w88,
  (CASE WHEN (b58 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b59, 0) AS BIGINT) END) AS w91,
  (CASE WHEN (b60 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b61, 0) AS BIGINT) END) AS w94,
  (CASE WHEN (b62 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b63, 0) AS BIGINT) END) AS w98
FROM (
SELECT r.id AS b0, r1."id" AS b2, r."year" AS b3, r."wage" AS b9, r."notCollected" AS b10, r."business" AS b11, r."property" AS b12, r."transfer" AS b13, r."businessExpense" AS b14, r."familyPlanningPay" AS b15, r."allowancePay" AS b16, r."extremelyPoorPay" AS b17, r."pensionPay" AS b18, r."ecologyPay" AS b19, r."otherTransfer" AS b20, r."dividend" AS b22, r."otherProperty" AS b23, r."grossIncome" AS b27, r1."householdKind" AS b37, r1."forestReturned" AS b38, r1."notCollected" AS b39, s6.a39 AS b50, s6.a38 AS b51, s6.a41 AS b52, s6.a40 AS b53, s6.a43 AS b54, s6.a42 AS b55, s6.a45 AS b56, s6.a44 AS b57, s6.a47 AS b58, s6.a46 AS b59, s6.a49 AS b60, s6.a48 AS b61, s6.a51 AS b62, s6.a50 AS b63
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_39 AS s6 ON s6.key = r1."id"
)
)
)
);

CREATE TABLE result_village AS
WITH stage_53 AS (
SELECT b3 AS key,
  count(*) FILTER (WHERE w1) AS a0,
  bool_or(w1 IS NULL) AS a1,
  count(*) FILTER (WHERE w2) AS a2,
  bool_or(w2 IS NULL) AS a3,
  count(*) FILTER (WHERE w3) AS a4,
  bool_or(w3 IS NULL) AS a5
FROM (
SELECT *, (w0) AS w1
FROM (
SELECT *, (b0 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0,
  (b1) AS w2,
  (b2) AS w3
FROM (
SELECT r."status" AS b0, r."unsafeHouse" AS b1, r."waterShort" AS b2, r."villageCode" AS b3
FROM household AS r
WHERE r."villageCode" IS NOT NULL
)
)
)
GROUP BY b3
),
stage_54 AS (
SELECT b5 AS key,
  sum(CASE WHEN w1 THEN w2 END) AS a0,
  bool_or((w1 IS NULL OR (w1 AND w2 IS NULL))) AS a1,
  count(*) FILTER (WHERE w4) AS a2,
  bool_or(w4 IS NULL) AS a3
FROM (
SELECT *, (w0) AS w1,
  (w3) AS w4
FROM (
SELECT *, (b0 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0,
  (CASE WHEN b1 THEN NULL ELSE coalesce(b2, 0) END) AS w2,
  (CASE WHEN b3 THEN TRUE WHEN b4 THEN NULL ELSE FALSE END) AS w3
FROM (
SELECT r."status" AS b0, s1.a25 AS b1, s1.a24 AS b2, s1.a60 AS b3, s1.a61 AS b4, r."villageCode" AS b5
FROM household AS r
LEFT JOIN stage_15 AS s1 ON s1.key = r."id"
WHERE r."villageCode" IS NOT NULL
)
)
)
GROUP BY b5
)
SELECT b0 AS id,
  (NOT (b1 = w0)) AS "village-poor-households-differ",
  (NOT (b5 = w1)) AS "village-poor-people-differ",
  (b8 < w2) AS "village-allowance-households-fewer",
  (b11 < w3) AS "village-unsafe-houses-fewer",
  (b14 < w4) AS "village-water-short-fewer"
FROM (
SELECT *, (CASE WHEN (b3 OR b2 IS NULL) THEN NULL ELSE coalesce(b4, 0) END) AS w0,
  (CASE WHEN (b6 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w1,
  (CASE WHEN (b9 OR b2 IS NULL) THEN NULL ELSE coalesce(b10, 0) END) AS w2,
  (CASE WHEN (b12 OR b2 IS NULL) THEN NULL ELSE coalesce(b13, 0) END) AS w3,
  (CASE WHEN (b15 OR b2 IS NULL) THEN NULL ELSE coalesce(b16, 0) END) AS w4
FROM (
SELECT r.id AS b0, r."poorHouseholds" AS b1, r."code" AS b2, s1.a1 AS b3, s1.a0 AS b4, r."poorPeople" AS b5, s2.a1 AS b6, s2.a0 AS b7, r."allowanceHouseholds" AS b8, s2.a3 AS b9, s2.a2 AS b10, r."unsafeHouses" AS b11, s1.a3 AS b12, s1.a2 AS b13, r."shortOfWater" AS b14, s1.a5 AS b15, s1.a4 AS b16
FROM village AS r
LEFT JOIN stage_53 AS s1 ON s1.key = r."code"
LEFT JOIN stage_54 AS s2 ON s2.key = r."code"
)
);
