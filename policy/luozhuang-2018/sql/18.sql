-- Article 18, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('enrolled'))) AS a0,
  bool_or((TRUE AND (b0 IN ('enrolled'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b5 AS key, bool_or(TRUE AND (b0 IN ('employee', 'public'))) AS a0,
  bool_or((TRUE AND (b0 IN ('employee', 'public'))) IS NULL) AS a1,
  bool_or(TRUE AND (b1 IN ('drawing'))) AS a2,
  bool_or((TRUE AND (b1 IN ('drawing'))) IS NULL) AS a3,
  sum(CASE WHEN ((b2)) THEN b3 END) AS a4,
  bool_or((((b2))) IS NULL OR (((b2)) AND b3 IS NULL)) AS a5,
  sum(CASE WHEN (((b1 IN ('drawing')))) THEN b4 END) AS a6,
  bool_or(((((b1 IN ('drawing'))))) IS NULL OR ((((b1 IN ('drawing')))) AND b4 IS NULL)) AS a7
FROM (
SELECT r."scheme" AS b0, r."state" AS b1, r."paidOnBehalf" AS b2, r."tier" AS b3, r."benefit" AS b4, r."person" AS b5
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_3 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('unable')))) AS a2,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('unable')))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."person" AS b2
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_4 AS
SELECT b3 AS key, bool_or(TRUE AND (b0 IN ('unable'))) AS a0,
  bool_or((TRUE AND (b0 IN ('unable'))) IS NULL) AS a1,
  bool_or(TRUE AND (NOT b1)) AS a2,
  bool_or((TRUE AND (NOT b1)) IS NULL) AS a3,
  bool_or(TRUE AND b2) AS a4,
  bool_or((TRUE AND b2) IS NULL) AS a5
FROM (
SELECT r."selfCare" AS b0, r."childAble" AS b1, r."livesAlone" AS b2, r."person" AS b3
FROM careNeed AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_5 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 <= DATE '2019-12-31')) AS a0,
  bool_or((TRUE AND (b0 <= DATE '2019-12-31')) IS NULL) AS a1
FROM (
SELECT r."from" AS b0, r."person" AS b1
FROM careOrder AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_6 AS
SELECT b2 AS key, count(*) FILTER (WHERE ((w0))) AS a0,
  bool_or((((w0))) IS NULL) AS a1
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."household" AS b2
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE stage_7 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 <= DATE '2019-12-31')) AS a0,
  bool_or((TRUE AND (b0 <= DATE '2019-12-31')) IS NULL) AS a1
FROM (
SELECT r."signedOn" AS b0, r."person" AS b1
FROM supportAgreement AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  w2 AS "pension-premium#1",
  (w3 >= CAST(16 AS BIGINT)) AS "pension-premium#2",
  (w3 <= CAST(59 AS BIGINT)) AS "pension-premium#3",
  (NOT w4) AS "pension-premium#4",
  (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "pension-premium#5",
  w0 AS "basic-pension-drawn#1",
  ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS "basic-pension-drawn#2",
  (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "basic-pension-drawn#3",
  w2 AS "elder-not-drawing-pension#1",
  ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS "elder-not-drawing-pension#2",
  (CASE WHEN coalesce(b12, FALSE) THEN FALSE WHEN coalesce(b13, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "elder-not-drawing-pension#3",
  w0 AS "is-unable-and-unsupported#1",
  (b14 IN ('lost', 'none')) AS "is-unable-and-unsupported#2",
  w5 AS "is-unable-and-unsupported#3",
  (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-unable-and-unsupported#4",
  w6 AS "home-care-due-not-given#1",
  (CASE WHEN coalesce(b23, FALSE) THEN FALSE WHEN coalesce(b24, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "home-care-due-not-given#2",
  w0 AS "is-elder-living-alone#1",
  ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS "is-elder-living-alone#2",
  ((CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b4 IS NOT NULL) THEN NULL ELSE coalesce(b28, 0) END) = CAST(1 AS BIGINT))) AS "is-elder-living-alone#3",
  w7 AS "elder-alone-without-agreement#1",
  (CASE WHEN coalesce(b29, FALSE) THEN FALSE WHEN coalesce(b30, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "elder-alone-without-agreement#2",
  (w2 AND (w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT)) AND (NOT w4) AND (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "pension-premium",
  CAST(10000 AS BIGINT) AS "pension-premium:amount",
  (CASE WHEN coalesce(b31, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b32, 0) AS BIGINT) END) AS "pension-premium:received",
  (w0 AND ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AND (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "basic-pension-drawn",
  CAST(11800 AS BIGINT) AS "basic-pension-drawn:amount",
  (CASE WHEN coalesce(b33, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b34, 0) AS BIGINT) END) AS "basic-pension-drawn:received",
  (w2 AND ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AND (CASE WHEN coalesce(b12, FALSE) THEN FALSE WHEN coalesce(b13, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "elder-not-drawing-pension",
  (w0 AND (b14 IN ('lost', 'none')) AND w5 AND (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "is-unable-and-unsupported",
  w6 AS "home-care-services",
  (w6 AND (CASE WHEN coalesce(b23, FALSE) THEN FALSE WHEN coalesce(b24, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "home-care-due-not-given",
  (w0 AND ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AND ((CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b4 IS NOT NULL) THEN NULL ELSE coalesce(b28, 0) END) = CAST(1 AS BIGINT)))) AS "is-elder-living-alone",
  (w7 AND (CASE WHEN coalesce(b29, FALSE) THEN FALSE WHEN coalesce(b30, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "elder-alone-without-agreement"
FROM (
SELECT *, (w0 AND w1) AS w2,
  (w0 AND (b14 IN ('lost', 'none')) AND w5 AND (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w6,
  (w0 AND ((year(DATE '2019-12-31') - year(b5) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AND ((CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) OR ((CASE WHEN coalesce(b27, FALSE) OR NOT (b4 IS NOT NULL) THEN NULL ELSE coalesce(b28, 0) END) = CAST(1 AS BIGINT)))) AS w7
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b5) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w3,
  ((b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4,
  (CASE WHEN (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) THEN (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) ELSE (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) END) AS w5
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."idBirth" AS b5, r."schoolStage" AS b6, r."key" AS b7, s1.a0 AS b8, s1.a1 AS b9, s2.a0 AS b10, s2.a1 AS b11, s2.a2 AS b12, s2.a3 AS b13, r."labour" AS b14, s3.a0 AS b15, s3.a1 AS b16, s3.a2 AS b17, s3.a3 AS b18, s4.a0 AS b19, s4.a1 AS b20, s4.a2 AS b21, s4.a3 AS b22, s5.a0 AS b23, s5.a1 AS b24, s4.a4 AS b25, s4.a5 AS b26, s6.a1 AS b27, s6.a0 AS b28, s7.a0 AS b29, s7.a1 AS b30, s2.a5 AS b31, s2.a4 AS b32, s2.a7 AS b33, s2.a6 AS b34
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
);

CREATE TEMP TABLE result_filialPayment AS
SELECT b0 AS id,
  w0 AS "filial-fund-match#1",
  (b4 >= CAST(CAST(CAST(10000 AS BIGINT) AS HUGEINT) * b5 AS BIGINT)) AS "filial-fund-match#2",
  (w0 AND (b4 >= CAST(CAST(CAST(10000 AS BIGINT) AS HUGEINT) * b5 AS BIGINT))) AS "filial-fund-match",
  (CASE WHEN CAST(sign(CAST(b4 AS HUGEINT) * 1) * ((2 * abs(CAST(b4 AS HUGEINT) * 1) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) IS NULL OR CAST(CAST(CAST(2000 AS BIGINT) AS HUGEINT) * b5 AS BIGINT) IS NULL THEN NULL ELSE least(CAST(sign(CAST(b4 AS HUGEINT) * 1) * ((2 * abs(CAST(b4 AS HUGEINT) * 1) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT), CAST(CAST(CAST(2000 AS BIGINT) AS HUGEINT) * b5 AS BIGINT)) END) AS "filial-fund-match:amount",
  b6 AS "filial-fund-match:received"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) END) AS w0
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r."paid" AS b4, r."months" AS b5, r."match" AS b6
FROM filialPayment AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
)
);
