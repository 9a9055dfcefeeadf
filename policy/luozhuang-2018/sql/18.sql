-- Article 18, all data covered, decided on 2019-12-31

CREATE TABLE result_person AS
WITH stage_1 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('enrolled')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_2 AS (
SELECT b5 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  sum(CASE WHEN w1 THEN b2 END) AS a2,
  bool_or((w1 IS NULL OR (w1 AND b2 IS NULL))) AS a3,
  sum(CASE WHEN w2 THEN b4 END) AS a4,
  bool_or((w2 IS NULL OR (w2 AND b4 IS NULL))) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7
FROM (
SELECT *, (b0 IN ('employee', 'public')) AS w0,
  (b1) AS w1,
  ((b3 IN ('drawing'))) AS w2,
  (b3 IN ('drawing')) AS w3
FROM (
SELECT r."scheme" AS b0, r."paidOnBehalf" AS b1, r."tier" AS b2, r."state" AS b3, r."benefit" AS b4, r."person" AS b5
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b5
),
stage_3 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, (b0 IN ('current')) AS w0,
  ((b0 IN ('current')) AND (b1 IN ('unable'))) AS w1
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."person" AS b2
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_4 AS (
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(b2) AS a4,
  bool_or(b2 IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('unable')) AS w0,
  (NOT b1) AS w1
FROM (
SELECT r."selfCare" AS b0, r."childAble" AS b1, r."livesAlone" AS b2, r."person" AS b3
FROM careNeed AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3
),
stage_5 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 <= DATE '2019-12-31') AS w0
FROM (
SELECT r."from" AS b0, r."person" AS b1
FROM careOrder AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_6 AS (
SELECT b2 AS key,
  count(*) FILTER (WHERE w2) AS a0,
  bool_or(w2 IS NULL) AS a1
FROM (
SELECT *, (w1) AS w2
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."household" AS b2
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b2
),
stage_7 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 <= DATE '2019-12-31') AS w0
FROM (
SELECT r."signedOn" AS b0, r."person" AS b1
FROM supportAgreement AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  w3 AS "pension-premium#1",
  w6 AS "pension-premium#2",
  w7 AS "pension-premium#3",
  w11 AS "pension-premium#4",
  w12 AS "pension-premium#5",
  (w3 AND w6 AND w7 AND w11 AND w12) AS "pension-premium",
  CAST(10000 AS BIGINT) AS "pension-premium:amount",
  w13 AS "pension-premium:received",
  w1 AS "basic-pension-drawn#1",
  w14 AS "basic-pension-drawn#2",
  w12 AS "basic-pension-drawn#3",
  (w1 AND w14 AND w12) AS "basic-pension-drawn",
  CAST(11800 AS BIGINT) AS "basic-pension-drawn:amount",
  w15 AS "basic-pension-drawn:received",
  w3 AS "elder-not-drawing-pension#1",
  w14 AS "elder-not-drawing-pension#2",
  w16 AS "elder-not-drawing-pension#3",
  (w3 AND w14 AND w16) AS "elder-not-drawing-pension",
  w1 AS "is-unable-and-unsupported#1",
  w17 AS "is-unable-and-unsupported#2",
  w21 AS "is-unable-and-unsupported#3",
  w22 AS "is-unable-and-unsupported#4",
  w23 AS "is-unable-and-unsupported",
  w23 AS "home-care-services",
  w23 AS "home-care-due-not-given#1",
  w24 AS "home-care-due-not-given#2",
  (w23 AND w24) AS "home-care-due-not-given",
  w1 AS "is-elder-living-alone#1",
  w14 AS "is-elder-living-alone#2",
  w27 AS "is-elder-living-alone#3",
  w28 AS "is-elder-living-alone",
  w28 AS "elder-alone-without-agreement#1",
  w29 AS "elder-alone-without-agreement#2",
  (w28 AND w29) AS "elder-alone-without-agreement"
FROM (
SELECT *, (w1 AND w2) AS w3,
  (w5 >= 16) AS w6,
  (w5 <= 59) AS w7,
  (NOT w10) AS w11,
  (w1 AND w17 AND w21 AND w22) AS w23,
  (w1 AND w14 AND w27) AS w28
FROM (
SELECT *, (b1 AND w0) AS w1,
  (year(w4) - year(b5) - CASE WHEN month(w4) * 100 + day(w4) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w5,
  (w8 OR w9) AS w10,
  (CASE WHEN w18 IS NULL THEN NULL WHEN w18 THEN w19 ELSE w20 END) AS w21,
  (w25 OR (w26 = 1)) AS w27
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w4,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w8,
  (CASE WHEN b8 THEN TRUE WHEN (b9 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b10 THEN FALSE WHEN (b11 OR b7 IS NULL) THEN NULL ELSE TRUE END) AS w12,
  (CASE WHEN (b12 OR b7 IS NULL) THEN NULL ELSE CAST(coalesce(b13, 0) AS BIGINT) END) AS w13,
  ((2019 - year(b5)) >= 60) AS w14,
  (CASE WHEN (b14 OR b7 IS NULL) THEN NULL ELSE CAST(coalesce(b15, 0) AS BIGINT) END) AS w15,
  (CASE WHEN b16 THEN FALSE WHEN (b17 OR b7 IS NULL) THEN NULL ELSE TRUE END) AS w16,
  (b18 IN ('lost', 'none')) AS w17,
  (CASE WHEN b19 THEN TRUE WHEN (b20 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w18,
  (CASE WHEN b21 THEN TRUE WHEN (b22 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w19,
  (CASE WHEN b23 THEN TRUE WHEN (b24 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w20,
  (CASE WHEN b25 THEN TRUE WHEN (b26 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w22,
  (CASE WHEN b27 THEN FALSE WHEN (b28 OR b7 IS NULL) THEN NULL ELSE TRUE END) AS w24,
  (CASE WHEN b29 THEN TRUE WHEN (b30 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w25,
  (CASE WHEN (b31 OR b4 IS NULL) THEN NULL ELSE coalesce(b32, 0) END) AS w26,
  (CASE WHEN b33 THEN FALSE WHEN (b34 OR b7 IS NULL) THEN NULL ELSE TRUE END) AS w29
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."idBirth" AS b5, r."schoolStage" AS b6, r."key" AS b7, s1.a0 AS b8, s1.a1 AS b9, s2.a0 AS b10, s2.a1 AS b11, s2.a3 AS b12, s2.a2 AS b13, s2.a5 AS b14, s2.a4 AS b15, s2.a6 AS b16, s2.a7 AS b17, r."labour" AS b18, s3.a0 AS b19, s3.a1 AS b20, s3.a2 AS b21, s3.a3 AS b22, s4.a0 AS b23, s4.a1 AS b24, s4.a2 AS b25, s4.a3 AS b26, s5.a0 AS b27, s5.a1 AS b28, s4.a4 AS b29, s4.a5 AS b30, s6.a1 AS b31, s6.a0 AS b32, s7.a0 AS b33, s7.a1 AS b34
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_6 AS s6 ON s6.key = r1."id"
LEFT JOIN stage_7 AS s7 ON s7.key = r."key"
)
)
)
);

CREATE TABLE result_filialPayment AS
SELECT b0 AS id,
  w1 AS "filial-fund-match#1",
  w2 AS "filial-fund-match#2",
  (w1 AND w2) AS "filial-fund-match",
  (CASE WHEN (w3 IS NULL OR w4 IS NULL) THEN NULL ELSE least(w3, w4) END) AS "filial-fund-match:amount",
  b6 AS "filial-fund-match:received"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (b4 >= CAST(CAST(CAST(10000 AS BIGINT) AS HUGEINT) * b5 AS BIGINT)) AS w2,
  ((b4 // 10) + sign(b4) * ((2 * abs(b4 % 10) + 10) // 20)) AS w3,
  CAST(CAST(CAST(2000 AS BIGINT) AS HUGEINT) * b5 AS BIGINT) AS w4
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r."paid" AS b4, r."months" AS b5, r."match" AS b6
FROM filialPayment AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
)
)
);
