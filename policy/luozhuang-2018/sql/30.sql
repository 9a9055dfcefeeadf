-- Article 30, all data covered, decided on 2019-12-31

CREATE TABLE stage_3 AS
SELECT b14 AS key,
  bool_or((w0 AND w1)) AS a0,
  bool_or((w0 AND w1) IS NULL) AS a1,
  min(CASE WHEN w0 THEN w4 END) AS a2,
  arg_min_null(w3, CASE WHEN w0 THEN w4 END) AS a3,
  list(struct_pack(o := w4, v := w3)) FILTER (WHERE w0) AS a4,
  bool_or((w0 IS NULL OR (w0 AND w4 IS NULL))) AS a5,
  bool_or(w5) AS a6,
  bool_or(w5 IS NULL) AS a7,
  bool_or(w6) AS a8,
  bool_or(w6 IS NULL) AS a9,
  bool_or(w7) AS a10,
  bool_or(w7 IS NULL) AS a11,
  bool_or(w8) AS a12,
  bool_or(w8 IS NULL) AS a13,
  bool_or(w9) AS a14,
  bool_or(w9 IS NULL) AS a15,
  bool_or(w10) AS a16,
  bool_or(w10 IS NULL) AS a17,
  bool_or(w11) AS a18,
  bool_or(w11 IS NULL) AS a19,
  bool_or(w12) AS a20,
  bool_or(w12 IS NULL) AS a21
FROM (
SELECT *, ((w2 // NULLIF(b4, 0)) + CASE WHEN abs(w2 % NULLIF(b4, 0)) >= abs(b4) - abs(w2 % NULLIF(b4, 0)) THEN sign(w2) * sign(b4) ELSE 0 END) AS w3
FROM (
SELECT *, (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31'))) AS w0,
  ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AS w1,
  ((b1 + b2) - b3) AS w2,
  date_diff('day', b0, DATE '2019-12-31') AS w4,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b5) AS w5,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b6) AS w6,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b7 > 3)) AS w7,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b8 AND (b9 > ((b1 // 3) + sign(b1) * ((2 * abs(b1 % 3) + 3) // 6))))) AS w8,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b10 AND (NOT b11))) AS w9,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND b12) AS w10,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b13 > 7)) AS w11,
  ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AS w12
FROM (
SELECT r."askedOn" AS b0, r."netIncome" AS b1, r."claims" AS b2, r."ownSpending" AS b3, r."people" AS b4, r."newIllness" AS b5, r."wageUnpaid" AS b6, r."absentDays" AS b7, r."newStudent" AS b8, r."studyCost" AS b9, r."livesAlone" AS b10, r."supportAgreement" AS b11, r."houseDamaged" AS b12, r."waterCutDays" AS b13, r."person" AS b14
FROM survey AS r
WHERE r."person" IS NOT NULL
)
)
)
GROUP BY b14;

CREATE TABLE stage_4 AS
SELECT b8 AS key,
  sum(CASE WHEN w0 THEN w1 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND w1 IS NULL))) AS a1
FROM (
SELECT *, ((((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) OR ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31')))) AS w0,
  (b2 - b3 - b4 - b5 - b6 - b7) AS w1
FROM (
SELECT r."settled" AS b0, r."admitted" AS b1, r."inPolicy" AS b2, r."basic" AS b3, r."serious" AS b4, r."aid" AS b5, r."supplement" AS b6, r."hospitalCut" AS b7, r."person" AS b8
FROM stay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b8;

CREATE TABLE stage_5 AS
SELECT b5 AS key,
  bool_or((w2 AND NOT w3)) AS a0,
  bool_or((w2 AND NOT w3) IS NULL) AS a1,
  count(*) FILTER (WHERE w6) AS a2,
  bool_or(w6 IS NULL) AS a3,
  bool_or(w8) AS a4,
  bool_or(w8 IS NULL) AS a5
FROM (
SELECT *, (w1) AS w2,
  (w5) AS w6,
  (w1 AND ((year(w7) - year(b4) - CASE WHEN month(w7) * 100 + day(w7) < month(b4) * 100 + day(b4) THEN 1 ELSE 0 END) >= 60)) AS w8
FROM (
SELECT *, (b0 AND w0) AS w1,
  (b0 AND w4) AS w5
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (b2 IN ('none', 'lost')) AS w3,
  ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w4,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w7
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."memberStateOn" AS b3, r."idBirth" AS b4, r."household" AS b5
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b5;

CREATE TABLE stage_8 AS
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
GROUP BY b1;

CREATE TABLE stage_9 AS
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('dead')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31'))) AS w0
FROM (
SELECT r."state" AS b0, r."stateDate" AS b1, r."person" AS b2
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TABLE stage_10 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AS w0
FROM (
SELECT r."deathDate" AS b0, r."person" AS b1
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_11 AS
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('1', '2')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31'))) AS w0
FROM (
SELECT r."grade" AS b0, r."issued" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TABLE stage_12 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 < CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(2 AS BIGINT)) AS INTEGER)) AS DATE)) AS w0,
  (b0 >= CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(2 AS BIGINT)) AS INTEGER)) AS DATE)) AS w1
FROM (
SELECT r."until" AS b0, r."person" AS b1
FROM employment AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_13 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('dropped-out')) AS w0,
  (b0 IN ('enrolled', 'graduated')) AS w1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_14 AS
SELECT b3 AS key,
  bool_or((w0 AND w1)) AS a0,
  bool_or((w0 AND w1) IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('current'))) AS w0,
  ((b1 IN ('unable')) AND (b2 IN ('scattered'))) AS w1
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."care" AS b2, r."person" AS b3
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_15 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('stopped')) AS w0,
  (b0 IN ('current')) AS w1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_16 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AS w0
FROM (
SELECT r."reportedOn" AS b0, r."person" AS b1
FROM report AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_17 AS
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((b0 IN ('C', 'D')) AND ((b1 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b1 <= DATE '2019-12-31'))) AS w0,
  (b2 <= DATE '2019-12-31') AS w1
FROM (
SELECT r."grade" AS b0, r."gradedOn" AS b1, r."accepted" AS b2, r."person" AS b3
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TABLE stage_18 AS
SELECT b6 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7
FROM (
SELECT *, (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND ((b1 IN ('fire', 'flood', 'storm')) AND b2)) AS w0,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND ((b3 >= 500000) OR (b4 >= 7))) AS w1,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b3 >= 500000)) AS w2,
  (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (b3 >= 500000) AND (b5 < b3)) AS w3
FROM (
SELECT r."happenedOn" AS b0, r."kind" AS b1, r."houseDamaged" AS b2, r."amount" AS b3, r."hospitalDays" AS b4, r."compensated" AS b5, r."person" AS b6
FROM loss AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b6;

CREATE TABLE stage_19 AS
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (((b0 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b0 <= DATE '2019-12-31')) AND (NOT b1)) AS w0
FROM (
SELECT r."testedOn" AS b0, r."passed" AS b1, r."person" AS b2
FROM waterTest AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TABLE stage_2 AS
WITH stage_1 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('current')) AND (b1 <= DATE '2019-12-31')) AS w0
FROM (
SELECT r."state" AS b0, r."markedOn" AS b1, r."person" AS b2
FROM monitored AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_20 AS (
SELECT b3 AS key,
  count(*) FILTER (WHERE w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  count(*) FILTER (WHERE w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (((b0 = year(DATE '2019-12-31')) AND (NOT (b1 IN ('social'))))) AS w0,
  (((b0 = year(DATE '2019-12-31')) AND (b2 IN ('civil-affairs', 'education', 'labour', 'health', 'disabled')))) AS w1
FROM (
SELECT r."year" AS b0, r."kind" AS b1, r."office" AS b2, r."person" AS b3
FROM measure AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3
)
SELECT b71 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  min(CASE WHEN w2 THEN w4 END) AS a2,
  arg_min_null(w3, CASE WHEN w2 THEN w4 END) AS a3,
  list(struct_pack(o := w4, v := w3)) FILTER (WHERE w2) AS a4,
  bool_or((w2 IS NULL OR (w2 AND w4 IS NULL))) AS a5,
  sum(CASE WHEN w7 THEN w8 END) AS a6,
  bool_or((w7 IS NULL OR (w7 AND w8 IS NULL))) AS a7,
  bool_or(w9) AS a8,
  bool_or(w9 IS NULL) AS a9,
  bool_or(w11) AS a10,
  bool_or(w11 IS NULL) AS a11,
  bool_or(w13) AS a12,
  bool_or(w13 IS NULL) AS a13,
  bool_or(w15) AS a14,
  bool_or(w15 IS NULL) AS a15,
  bool_or(w17) AS a16,
  bool_or(w17 IS NULL) AS a17,
  bool_or(w20) AS a18,
  bool_or(w20 IS NULL) AS a19,
  bool_or(w21) AS a20,
  bool_or(w21 IS NULL) AS a21,
  bool_or(w24) AS a22,
  bool_or(w24 IS NULL) AS a23,
  bool_or(w25) AS a24,
  bool_or(w25 IS NULL) AS a25,
  bool_or(w26) AS a26,
  bool_or(w26 IS NULL) AS a27,
  bool_or(w27) AS a28,
  bool_or(w27 IS NULL) AS a29,
  bool_or(w28) AS a30,
  bool_or(w28 IS NULL) AS a31,
  bool_or(w31) AS a32,
  bool_or(w31 IS NULL) AS a33,
  bool_or(w32) AS a34,
  bool_or(w32 IS NULL) AS a35,
  bool_or(w33) AS a36,
  bool_or(w33 IS NULL) AS a37,
  bool_or(w34) AS a38,
  bool_or(w34 IS NULL) AS a39,
  bool_or(w35) AS a40,
  bool_or(w35 IS NULL) AS a41,
  bool_or(w36) AS a42,
  bool_or(w36 IS NULL) AS a43,
  bool_or(w37) AS a44,
  bool_or(w37 IS NULL) AS a45,
  bool_or(w38) AS a46,
  bool_or(w38 IS NULL) AS a47,
  bool_or((w7 AND NOT w39)) AS a48,
  bool_or((w7 AND NOT w39) IS NULL) AS a49,
  sum(w40) AS a50,
  bool_or(w40 IS NULL) AS a51,
  bool_or(w41) AS a52,
  bool_or(w41 IS NULL) AS a53,
  sum(w42) AS a54,
  bool_or(w42 IS NULL) AS a55,
  bool_or(w43) AS a56,
  bool_or(w43 IS NULL) AS a57
FROM (
SELECT *, (w6) AS w7,
  (w6 AND (NOT w10) AND (NOT b17)) AS w11,
  (w6 AND w22 AND (NOT w23) AND (NOT (b36 IN ('suspended', 'taught-at-home')))) AS w24,
  (w6 AND w29 AND (NOT w30)) AS w31
FROM (
SELECT *, (w1) AS w2,
  (b9 AND w5) AS w6,
  ((b18 IN ('ordinary', 'skilled')) AND (((b10 IN ('dead')) AND ((b19 > CAST(DATE '2019-12-31' + to_months(CAST((CAST(0 AS BIGINT) - CAST(12 AS BIGINT)) AS INTEGER)) AS DATE)) AND (b19 <= DATE '2019-12-31'))) OR w12)) AS w13,
  ((b18 IN ('ordinary', 'skilled')) AND w14) AS w15,
  ((b18 IN ('ordinary', 'skilled')) AND w16) AS w17,
  (w18 AND w19) AS w20,
  (w10 OR b17) AS w39
FROM (
SELECT *, (CASE WHEN b1 THEN TRUE WHEN (b2 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN b3 THEN TRUE WHEN (b4 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w1,
  (CASE WHEN (b8 OR len(list_filter(b5, x -> x.o = b6 AND x.v IS DISTINCT FROM b7)) > 0 OR b0 IS NULL) THEN NULL ELSE b7 END) AS w3,
  (CASE WHEN (b8 OR b0 IS NULL) THEN NULL ELSE b6 END) AS w4,
  (b10 IN ('present', 'married-in', 'born', 'other-in')) AS w5,
  (CASE WHEN (b11 OR b0 IS NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) AS w8,
  (CASE WHEN b13 THEN TRUE WHEN (b14 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b15 THEN TRUE WHEN (b16 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w10,
  (CASE WHEN b20 THEN TRUE WHEN (b21 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w12,
  (CASE WHEN b22 THEN TRUE WHEN (b23 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w14,
  (CASE WHEN b24 THEN TRUE WHEN (b25 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w16,
  (CASE WHEN b26 THEN TRUE WHEN (b27 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w18,
  (CASE WHEN b28 THEN FALSE WHEN (b29 OR b0 IS NULL) THEN NULL ELSE TRUE END) AS w19,
  (CASE WHEN b30 THEN TRUE WHEN (b31 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w21,
  (CASE WHEN b32 THEN TRUE WHEN (b33 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w22,
  (CASE WHEN b34 THEN TRUE WHEN (b35 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w23,
  (CASE WHEN b37 THEN TRUE WHEN (b38 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w25,
  (CASE WHEN b39 THEN TRUE WHEN (b40 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w26,
  (CASE WHEN b41 THEN TRUE WHEN (b42 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w27,
  (CASE WHEN b43 THEN TRUE WHEN (b44 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w28,
  (CASE WHEN b45 THEN TRUE WHEN (b46 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w29,
  (CASE WHEN b47 THEN TRUE WHEN (b48 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w30,
  (CASE WHEN b49 THEN TRUE WHEN (b50 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w32,
  (CASE WHEN b51 THEN TRUE WHEN (b52 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w33,
  (CASE WHEN b53 THEN TRUE WHEN (b54 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w34,
  (CASE WHEN b55 THEN TRUE WHEN (b56 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w35,
  (CASE WHEN b57 THEN TRUE WHEN (b58 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w36,
  (CASE WHEN b59 THEN TRUE WHEN (b60 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w37,
  (CASE WHEN b61 THEN TRUE WHEN (b62 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w38,
  (CASE WHEN (b63 OR b0 IS NULL) THEN NULL ELSE coalesce(b64, 0) END) AS w40,
  (CASE WHEN b65 THEN TRUE WHEN (b66 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w41,
  (CASE WHEN (b67 OR b0 IS NULL) THEN NULL ELSE coalesce(b68, 0) END) AS w42,
  (CASE WHEN b69 THEN TRUE WHEN (b70 OR b0 IS NULL) THEN NULL ELSE FALSE END) AS w43
FROM (
SELECT r."key" AS b0, s1.a0 AS b1, s1.a1 AS b2, s2.a0 AS b3, s2.a1 AS b4, s2.a4 AS b5, s2.a2 AS b6, s2.a3 AS b7, s2.a5 AS b8, r."registered" AS b9, r."memberState" AS b10, s3.a1 AS b11, s3.a0 AS b12, s2.a6 AS b13, s2.a7 AS b14, s4.a0 AS b15, s4.a1 AS b16, r."employeeMedical" AS b17, r."labour" AS b18, r."memberStateOn" AS b19, s5.a0 AS b20, s5.a1 AS b21, s6.a0 AS b22, s6.a1 AS b23, s7.a0 AS b24, s7.a1 AS b25, s8.a0 AS b26, s8.a1 AS b27, s8.a2 AS b28, s8.a3 AS b29, s2.a8 AS b30, s2.a9 AS b31, s9.a0 AS b32, s9.a1 AS b33, s9.a2 AS b34, s9.a3 AS b35, r."outOfSchoolReason" AS b36, s2.a10 AS b37, s2.a11 AS b38, s2.a12 AS b39, s2.a13 AS b40, s2.a14 AS b41, s2.a15 AS b42, s10.a0 AS b43, s10.a1 AS b44, s11.a0 AS b45, s11.a1 AS b46, s11.a2 AS b47, s11.a3 AS b48, s12.a0 AS b49, s12.a1 AS b50, s13.a0 AS b51, s13.a1 AS b52, s14.a0 AS b53, s14.a1 AS b54, s2.a16 AS b55, s2.a17 AS b56, s15.a0 AS b57, s15.a1 AS b58, s2.a18 AS b59, s2.a19 AS b60, s14.a2 AS b61, s14.a3 AS b62, s16.a1 AS b63, s16.a0 AS b64, s2.a20 AS b65, s2.a21 AS b66, s16.a3 AS b67, s16.a2 AS b68, s13.a2 AS b69, s13.a3 AS b70, r."household" AS b71
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_3 AS s2 ON s2.key = r."key"
LEFT JOIN stage_4 AS s3 ON s3.key = r."key"
LEFT JOIN stage_8 AS s4 ON s4.key = r."key"
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
)
)
GROUP BY b71;

CREATE TABLE result_household AS
WITH stage_7 AS (
SELECT b16 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w3, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w3)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3,
  bool_or(w4) AS a4,
  bool_or(w4 IS NULL) AS a5
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2,
  ((b0 = year(DATE '2019-12-31')) AND (b4 > 0)) AS w4
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r."household" AS b16
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
)
)
GROUP BY b16
),
stage_6 AS (
SELECT b19 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w6, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w6)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3,
  min(CASE WHEN w7 THEN b0 END) AS a4,
  arg_min_null(w6, CASE WHEN w7 THEN b0 END) AS a5,
  list(struct_pack(o := b0, v := w6)) FILTER (WHERE w7) AS a6,
  bool_or((w7 IS NULL OR (w7 AND b0 IS NULL))) AS a7
FROM (
SELECT *, ((w3 // NULLIF(w5, 0)) + CASE WHEN abs(w3 % NULLIF(w5, 0)) >= abs(w5) - abs(w3 % NULLIF(w5, 0)) THEN sign(w3) * sign(w5) ELSE 0 END) AS w6
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3,
  (CASE WHEN b16 IS NOT NULL THEN w4 END) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2,
  (CASE WHEN (b17 OR b16 IS NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w4,
  ((b0 = (year(DATE '2019-12-31') - CAST(1 AS BIGINT)))) AS w7
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a3 AS b17, s1.a2 AS b18, r."household" AS b19
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_5 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b19
)
SELECT b0 AS id,
  w0 AS "is-monitored",
  w1 AS "reference-income-now",
  w2 AS "own-medical-recently",
  w3 AS "whole-household-without-labour",
  w5 AS "reference-income-below-monitored-line#1",
  w6 AS "reference-income-below-monitored-line#2",
  (w5 AND w6) AS "reference-income-below-monitored-line",
  w5 AS "income-near-line#1",
  w11 AS "income-near-line#2",
  (w5 AND w11) AS "income-near-line",
  w13 AS "income-fell#1",
  w14 AS "income-fell#2",
  (w13 AND w14) AS "income-fell",
  (w2 >= (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN CAST(500000 AS BIGINT) ELSE CAST(1000000 AS BIGINT) END)) AS "large-own-medical-spending",
  (w2 > w16) AS "medical-spending-above-income",
  w17 AS "newly-ill",
  w18 AS "member-uninsured#1",
  w19 AS "member-uninsured#2",
  (w18 AND w19) AS "member-uninsured",
  w20 AS "worker-died",
  w21 AS "worker-in-death-records",
  w22 AS "worker-disabled",
  w23 AS "job-ended",
  w24 AS "wage-unpaid",
  w25 AS "dropped-out",
  w26 AS "absent-from-school",
  w27 AS "study-cost-heavy",
  w28 AS "elder-found-alone-without-agreement#1",
  w29 AS "elder-found-alone-without-agreement#2",
  (w28 AND w29) AS "elder-found-alone-without-agreement",
  w30 AS "unable-without-bed",
  w31 AS "allowance-stopped",
  w32 AS "hardship-reported",
  b55 AS "house-registered-unsafe#1",
  (b55) AS "house-registered-unsafe",
  w33 AS "house-newly-graded-unsafe",
  w34 AS "house-damaged#1",
  w35 AS "house-damaged#2",
  (w34 OR w35) AS "house-damaged",
  w36 AS "water-test-failed",
  w37 AS "water-cut",
  w38 AS "disaster-or-accident",
  w39 AS "three-keeps#1",
  w43 AS "three-keeps#2",
  w44 AS "three-keeps",
  w45 AS "out-household-tracked#1",
  w46 AS "out-household-tracked#2",
  w47 AS "out-household-tracked",
  w48 AS "relief-by-five-offices",
  w49 AS "temporary-hardship#1",
  w23 AS "temporary-hardship#2",
  w24 AS "temporary-hardship#3",
  w50 AS "temporary-hardship",
  w38 AS "sudden-hardship#1",
  w51 AS "sudden-hardship#2",
  w20 AS "sudden-hardship#3",
  w21 AS "sudden-hardship#4",
  w22 AS "sudden-hardship#5",
  w52 AS "sudden-hardship",
  w53 AS "expenditure-hardship#1",
  w54 AS "expenditure-hardship#2",
  w27 AS "expenditure-hardship#3",
  w55 AS "expenditure-hardship",
  w4 AS "out-in-unsafe-house-not-monitored#1",
  w62 AS "out-in-unsafe-house-not-monitored#2",
  w63 AS "out-in-unsafe-house-not-monitored#3",
  (w4 AND w62 AND w63) AS "out-in-unsafe-house-not-monitored"
FROM (
SELECT *, (NOT w61) AS w62
FROM (
SELECT *, (w7 < CAST(sign(CAST(w10 AS HUGEINT) * 11) * ((2 * abs(CAST(w10 AS HUGEINT) * 11) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT)) AS w11,
  (w39 OR w43) AS w44,
  (w45 OR w46) AS w47,
  (w49 OR w23 OR w24) AS w50,
  (w38 OR w51 OR w20 OR w21 OR w22) AS w52,
  (w53 OR w54 OR w27) AS w55,
  (w56 OR w58 OR w59 OR w60) AS w61
FROM (
SELECT *, (w4 OR (b11 IN ('ordinary', 'instantly-helped'))) AS w5,
  (w1 < 500000) AS w6,
  (CASE WHEN w9 IS NULL THEN NULL WHEN w9 THEN (CASE WHEN make_date(year(w8), 12, 31) >= DATE '2020-01-01' THEN CAST(400000 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2019-01-01' THEN CAST(321800 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2018-01-01' THEN CAST(299500 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2016-01-01' THEN CAST(295200 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2015-01-01' THEN CAST(285500 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2014-01-01' THEN CAST(280000 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2010-01-01' THEN CAST(230000 AS BIGINT) END) ELSE (CASE WHEN make_date(year(w8), 12, 31) >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN make_date(year(w8), 12, 31) >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END) END) AS w10,
  (w12 > w7) AS w13,
  ((w12 - w7) >= ((w12 // 10) * 3 + sign(w12) * ((6 * abs(w12 % 10) + 10) // 20))) AS w14,
  (w40 AND (w41 >= 1) AND (b72 OR b73 OR b74 OR w42)) AS w43,
  (NOT w4) AS w45,
  ((w12 > w7) AND ((w12 - w7) >= ((w12 // 10) * 3 + sign(w12) * ((6 * abs(w12 % 10) + 10) // 20)))) AS w49,
  (w34 OR w35) AS w51,
  (w2 >= (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN CAST(500000 AS BIGINT) ELSE CAST(1000000 AS BIGINT) END)) AS w53,
  (w2 > w16) AS w54,
  ((b81 IN ('A', 'B')) AND w57) AS w58,
  (NOT w0) AS w63
FROM (
SELECT *, (CASE WHEN b1 THEN TRUE WHEN b2 THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN (b6 OR len(list_filter(b3, x -> x.o = b4 AND x.v IS DISTINCT FROM b5)) > 0) THEN NULL ELSE b5 END) AS w1,
  (CASE WHEN b7 THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS w2,
  (CASE WHEN b9 THEN FALSE WHEN b10 THEN NULL ELSE TRUE END) AS w3,
  (b11 IN ('out-with-policy', 'out-without-policy')) AS w4,
  (CASE WHEN (b15 OR len(list_filter(b12, x -> x.o = b13 AND x.v IS DISTINCT FROM b14)) > 0) THEN NULL ELSE b14 END) AS w7,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w8,
  (b16 IN ('national')) AS w9,
  (CASE WHEN (b20 OR len(list_filter(b17, x -> x.o = b18 AND x.v IS DISTINCT FROM b19)) > 0) THEN NULL ELSE b19 END) AS w12,
  (b11 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w15,
  (CASE WHEN (b24 OR len(list_filter(b21, x -> x.o = b22 AND x.v IS DISTINCT FROM b23)) > 0) THEN NULL ELSE b23 END) AS w16,
  (CASE WHEN b25 THEN TRUE WHEN b26 THEN NULL ELSE FALSE END) AS w17,
  (DATE '2019-12-31' > CAST(DATE '2019-02-28' + CAST(30 AS INTEGER) AS DATE)) AS w18,
  (CASE WHEN b27 THEN TRUE WHEN b28 THEN NULL ELSE FALSE END) AS w19,
  (CASE WHEN b29 THEN TRUE WHEN b30 THEN NULL ELSE FALSE END) AS w20,
  (CASE WHEN b31 THEN TRUE WHEN b32 THEN NULL ELSE FALSE END) AS w21,
  (CASE WHEN b33 THEN TRUE WHEN b34 THEN NULL ELSE FALSE END) AS w22,
  (CASE WHEN b35 THEN TRUE WHEN b36 THEN NULL ELSE FALSE END) AS w23,
  (CASE WHEN b37 THEN TRUE WHEN b38 THEN NULL ELSE FALSE END) AS w24,
  (CASE WHEN b39 THEN TRUE WHEN b40 THEN NULL ELSE FALSE END) AS w25,
  (CASE WHEN b41 THEN TRUE WHEN b42 THEN NULL ELSE FALSE END) AS w26,
  (CASE WHEN b43 THEN TRUE WHEN b44 THEN NULL ELSE FALSE END) AS w27,
  (CASE WHEN b45 THEN TRUE WHEN b46 THEN NULL ELSE FALSE END) AS w28,
  (CASE WHEN b47 THEN TRUE WHEN b48 THEN NULL ELSE FALSE END) AS w29,
  (CASE WHEN b49 THEN TRUE WHEN b50 THEN NULL ELSE FALSE END) AS w30,
  (CASE WHEN b51 THEN TRUE WHEN b52 THEN NULL ELSE FALSE END) AS w31,
  (CASE WHEN b53 THEN TRUE WHEN b54 THEN NULL ELSE FALSE END) AS w32,
  (CASE WHEN b56 THEN TRUE WHEN b57 THEN NULL ELSE FALSE END) AS w33,
  (CASE WHEN b58 THEN TRUE WHEN b59 THEN NULL ELSE FALSE END) AS w34,
  (CASE WHEN b60 THEN TRUE WHEN b61 THEN NULL ELSE FALSE END) AS w35,
  (CASE WHEN b62 THEN TRUE WHEN b63 THEN NULL ELSE FALSE END) AS w36,
  (CASE WHEN b64 THEN TRUE WHEN b65 THEN NULL ELSE FALSE END) AS w37,
  (CASE WHEN b66 THEN TRUE WHEN b67 THEN NULL ELSE FALSE END) AS w38,
  (NOT (b11 IN ('out-with-policy'))) AS w39,
  (CASE WHEN b68 THEN FALSE WHEN b69 THEN NULL ELSE TRUE END) AS w40,
  (CASE WHEN b70 THEN NULL ELSE CAST(coalesce(b71, 0) AS BIGINT) END) AS w41,
  (CASE WHEN b75 THEN TRUE WHEN b76 THEN NULL ELSE FALSE END) AS w42,
  (CASE WHEN b77 THEN TRUE WHEN b78 THEN NULL ELSE FALSE END) AS w46,
  (CASE WHEN b79 THEN NULL ELSE CAST(coalesce(b80, 0) AS BIGINT) END) AS w48,
  (NOT b55) AS w56,
  (b82 >= DATE '2019-10-01') AS w57,
  (b83 IN ('with-child', 'rented', 'centralised')) AS w59,
  (CASE WHEN b84 THEN TRUE WHEN b85 THEN NULL ELSE FALSE END) AS w60
FROM (
SELECT r.id AS b0, s1.a0 AS b1, s1.a1 AS b2, s1.a4 AS b3, s1.a2 AS b4, s1.a3 AS b5, s1.a5 AS b6, s1.a7 AS b7, s1.a6 AS b8, s2.a0 AS b9, s2.a1 AS b10, r."status" AS b11, s3.a2 AS b12, s3.a0 AS b13, s3.a1 AS b14, s3.a3 AS b15, r."standard" AS b16, s3.a6 AS b17, s3.a4 AS b18, s3.a5 AS b19, s3.a7 AS b20, s4.a2 AS b21, s4.a0 AS b22, s4.a1 AS b23, s4.a3 AS b24, s1.a8 AS b25, s1.a9 AS b26, s1.a10 AS b27, s1.a11 AS b28, s1.a12 AS b29, s1.a13 AS b30, s1.a14 AS b31, s1.a15 AS b32, s1.a16 AS b33, s1.a17 AS b34, s1.a18 AS b35, s1.a19 AS b36, s1.a20 AS b37, s1.a21 AS b38, s1.a22 AS b39, s1.a23 AS b40, s1.a24 AS b41, s1.a25 AS b42, s1.a26 AS b43, s1.a27 AS b44, s2.a4 AS b45, s2.a5 AS b46, s1.a28 AS b47, s1.a29 AS b48, s1.a30 AS b49, s1.a31 AS b50, s1.a32 AS b51, s1.a33 AS b52, s1.a34 AS b53, s1.a35 AS b54, r."unsafeHouse" AS b55, s1.a36 AS b56, s1.a37 AS b57, s1.a38 AS b58, s1.a39 AS b59, s1.a40 AS b60, s1.a41 AS b61, s1.a42 AS b62, s1.a43 AS b63, s1.a44 AS b64, s1.a45 AS b65, s1.a46 AS b66, s1.a47 AS b67, s1.a48 AS b68, s1.a49 AS b69, s1.a51 AS b70, s1.a50 AS b71, r."cooperative" AS b72, r."leadingCompany" AS b73, r."leader" AS b74, s4.a4 AS b75, s4.a5 AS b76, s1.a52 AS b77, s1.a53 AS b78, s1.a55 AS b79, s1.a54 AS b80, r."houseGrade" AS b81, r."houseGradedOn" AS b82, r."housing" AS b83, s1.a56 AS b84, s1.a57 AS b85
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
LEFT JOIN stage_5 AS s2 ON s2.key = r."id"
LEFT JOIN stage_6 AS s3 ON s3.key = r."id"
LEFT JOIN stage_7 AS s4 ON s4.key = r."id"
)
)
)
)
);

CREATE TABLE result_survey AS
SELECT b0 AS id,
  w1 AS "reference-income"
FROM (
SELECT *, ((w0 // NULLIF(b4, 0)) + CASE WHEN abs(w0 % NULLIF(b4, 0)) >= abs(b4) - abs(w0 % NULLIF(b4, 0)) THEN sign(w0) * sign(b4) ELSE 0 END) AS w1
FROM (
SELECT *, ((b1 + b2) - b3) AS w0
FROM (
SELECT r.id AS b0, r."netIncome" AS b1, r."claims" AS b2, r."ownSpending" AS b3, r."people" AS b4
FROM survey AS r
)
)
);

CREATE TABLE result_monitored AS
WITH stage_21 AS (
SELECT b4 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((b0 >= b1) AND (((b2 IN ('illness', 'disability')) AND (b3 IN ('health', 'guarantee'))) OR ((b2 IN ('schooling', 'dropout')) AND (b3 IN ('compulsory-education', 'other-education'))) OR ((b2 IN ('industry', 'work')) AND (b3 IN ('industry', 'employment', 'welfare-post', 'finance', 'asset-income'))) OR ((b2 IN ('no-labour')) AND (b3 IN ('guarantee', 'asset-income'))) OR ((b2 IN ('housing')) AND (b3 IN ('housing'))) OR ((b2 IN ('water')) AND (b3 IN ('water'))) OR ((b2 IN ('disaster', 'accident', 'other')) AND (NOT (b3 IN ('infrastructure')))))) AS w0,
  ((b0 >= b1) AND (b0 <= CAST(b1 + CAST(30 AS INTEGER) AS DATE))) AS w1
FROM (
SELECT r."startedOn" AS b0, up."markedOn" AS b1, up."risk" AS b2, r."kind" AS b3, up.id AS b4
FROM measure AS r
JOIN monitored AS up ON up."person" = r."person"
WHERE up.id IS NOT NULL
)
)
GROUP BY b4
)
SELECT b0 AS id,
  w0 AS "lifted-without-fitting-measure#1",
  w1 AS "lifted-without-fitting-measure#2",
  w3 AS "lifted-without-fitting-measure#3",
  (w0 AND w1 AND w3) AS "lifted-without-fitting-measure",
  w0 AS "lifted-with-unsafe-house-or-water#1",
  w11 AS "lifted-with-unsafe-house-or-water#2",
  (w0 AND w11) AS "lifted-with-unsafe-house-or-water",
  w0 AS "lifted-too-soon#1",
  w12 AS "lifted-too-soon#2",
  (w0 AND w12) AS "lifted-too-soon",
  w13 AS "marked-without-help#1",
  w15 AS "marked-without-help#2",
  (w13 AND w15) AS "marked-without-help"
FROM (
SELECT *, ((NOT w9) OR (NOT w10)) AS w11
FROM (
SELECT *, (CASE WHEN b9 IS NOT NULL THEN (w4 OR w6 OR w7 OR w8) END) AS w9
FROM (
SELECT *, (NOT w2) AS w3,
  ((b7 IN ('A', 'B')) AND w5) AS w6,
  (NOT w14) AS w15
FROM (
SELECT *, (b1 IN ('lifted')) AS w0,
  (b2 IN ('help')) AS w1,
  (CASE WHEN b4 THEN TRUE WHEN (b5 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  (NOT b6) AS w4,
  (CASE WHEN b9 IS NOT NULL THEN (b8 >= DATE '2019-10-01') END) AS w5,
  (b10 IN ('with-child', 'rented', 'centralised')) AS w7,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b9 IS NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b9 IS NOT NULL THEN (b13) END) AS w10,
  (b14 < CAST(b15 + to_months(CAST(6 AS INTEGER)) AS DATE)) AS w12,
  (DATE '2019-12-31' > CAST(b15 + CAST(30 AS INTEGER) AS DATE)) AS w13,
  (CASE WHEN b16 THEN TRUE WHEN (b17 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w14
FROM (
SELECT r.id AS b0, r."state" AS b1, r."lift" AS b2, r."person" AS b3, s1.a0 AS b4, s1.a1 AS b5, r2."unsafeHouse" AS b6, r2."houseGrade" AS b7, r2."houseGradedOn" AS b8, r2."id" AS b9, r2."housing" AS b10, s2.a56 AS b11, s2.a57 AS b12, r2."waterSafe" AS b13, r."liftedOn" AS b14, r."markedOn" AS b15, s1.a2 AS b16, s1.a3 AS b17
FROM monitored AS r
LEFT JOIN stage_21 AS s1 ON s1.key = r."id"
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_2 AS s2 ON s2.key = r2."id"
)
)
)
)
);

CREATE TABLE result_person AS
SELECT b0 AS id,
  w0 AS "disaster-loss-not-registered#1",
  w1 AS "disaster-loss-not-registered#2",
  (w0 AND w1) AS "disaster-loss-not-registered",
  w1 AS "disaster-fully-insured#1",
  w3 AS "disaster-fully-insured#2",
  (w1 AND w3) AS "disaster-fully-insured"
FROM (
SELECT *, (NOT w2) AS w3
FROM (
SELECT *, (NOT b1) AS w0,
  (CASE WHEN b3 THEN TRUE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w1,
  (CASE WHEN b5 THEN TRUE WHEN (b6 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w2
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."key" AS b2, s1.a4 AS b3, s1.a5 AS b4, s1.a6 AS b5, s1.a7 AS b6
FROM person AS r
LEFT JOIN stage_18 AS s1 ON s1.key = r."key"
)
)
);
