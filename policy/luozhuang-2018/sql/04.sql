-- Article 4, all data covered, decided on 2019-12-31

CREATE TABLE result_leadingEnterprise AS
SELECT b0 AS id,
  w0 AS "is-accredited#1",
  w1 AS "is-accredited#2",
  w2 AS "is-accredited",
  w2 AS "enterprise-tax-relief",
  b4 AS "enterprise-tax-relief:received",
  w2 AS "enterprise-start-up-subsidy#1",
  b5 AS "enterprise-start-up-subsidy#2",
  (w2 AND b5) AS "enterprise-start-up-subsidy",
  b6 AS "enterprise-start-up-subsidy:received",
  w2 AS "enterprise-post-subsidy#1",
  w3 AS "enterprise-post-subsidy#2",
  (w2 AND w3) AS "enterprise-post-subsidy",
  b8 AS "enterprise-post-subsidy:received",
  w2 AS "enterprise-insurance-subsidy#1",
  w4 AS "enterprise-insurance-subsidy#2",
  (w2 AND w4) AS "enterprise-insurance-subsidy",
  b10 AS "enterprise-insurance-subsidy:received",
  w2 AS "enterprise-training-subsidy#1",
  w5 AS "enterprise-training-subsidy#2",
  (w2 AND w5) AS "enterprise-training-subsidy",
  b12 AS "enterprise-training-subsidy:received"
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b1 IN ('accredited')) AS w0,
  (b2 <= b3) AS w1,
  (b7 >= 1) AS w3,
  (b9 >= 1) AS w4,
  (b11 >= 1) AS w5
FROM (
SELECT r.id AS b0, r."state" AS b1, r."accreditedOn" AS b2, r."asOf" AS b3, r."taxRelief" AS b4, r."newlyFounded" AS b5, r."startUpSubsidy" AS b6, r."poorEmployed" AS b7, r."postSubsidy" AS b8, r."poorInsured" AS b9, r."insuranceSubsidy" AS b10, r."poorTrained" AS b11, r."trainingSubsidy" AS b12
FROM leadingEnterprise AS r
)
)
);

CREATE TABLE result_enterpriseLoan AS
WITH stage_1 AS (
SELECT b5 AS key,
  sum(CASE WHEN w1 THEN w2 END) AS a0,
  bool_or((w1 IS NULL OR (w1 AND w2 IS NULL))) AS a1
FROM (
SELECT *, ((b0 <= (CASE WHEN (w0 IS NULL OR b2 IS NULL OR b3 IS NULL) THEN NULL ELSE least(w0, b2, b3) END))) AS w1,
  CAST(CAST(b4 AS HUGEINT) * date_diff('day', b0, (CASE WHEN (w0 IS NULL OR b2 IS NULL OR b3 IS NULL) THEN NULL ELSE least(w0, b2, b3) END)) AS BIGINT) AS w2
FROM (
SELECT *, CAST(b1 + to_months(CAST(12 AS INTEGER)) AS DATE) AS w0
FROM (
SELECT r."repaidOn" AS b0, up."lentOn" AS b1, up."dueOn" AS b2, up."asOf" AS b3, r."principal" AS b4, up.id AS b5
FROM loanRepayment AS r
JOIN enterpriseLoan AS up ON up."loanNo" = r."loanNo"
WHERE up.id IS NOT NULL
)
)
)
GROUP BY b5
)
SELECT b0 AS id,
  w0 AS "enterprise-loan-interest#1",
  w3 AS "enterprise-loan-interest#2",
  w7 AS "enterprise-loan-interest#3",
  w8 AS "enterprise-loan-interest#4",
  (w0 AND w3 AND w7 AND w8) AS "enterprise-loan-interest",
  CAST(sign(CAST(w12 AS HUGEINT) * w13) * ((2 * abs(CAST(w12 AS HUGEINT) * w13) + w13_d) // (2 * CAST(w13_d AS HUGEINT))) AS BIGINT) AS "enterprise-loan-interest:amount",
  b13 AS "enterprise-loan-interest:received",
  w0 AS "enterprise-loan-above-benchmark#1",
  w14 AS "enterprise-loan-above-benchmark#2",
  (w0 AND w14) AS "enterprise-loan-above-benchmark"
FROM (
SELECT *, (b6 <= w6) AS w7,
  (b6 > w6) AS w14
FROM (
SELECT *, (CASE WHEN b5 IS NOT NULL THEN (w1 AND w2) END) AS w3,
  (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN (CASE WHEN b4 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b4 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN (CASE WHEN b4 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b4 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b4 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b4 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS w6,
  (CAST(CAST(b9 AS HUGEINT) * date_diff('day', b4, (CASE WHEN (w9 IS NULL OR b7 IS NULL OR b8 IS NULL) THEN NULL ELSE least(w9, b7, b8) END)) AS BIGINT) - w10) AS w12,
  b6 AS w13,
  (CASE WHEN w11 > 0 THEN w11 END) AS w13_d
FROM (
SELECT *, (b1 IN ('leading')) AS w0,
  (b2 IN ('accredited')) AS w1,
  (b3 <= b4) AS w2,
  (b7 <= CAST(b4 + to_months(CAST(60 AS INTEGER)) AS DATE)) AS w4,
  (b7 <= CAST(b4 + to_months(CAST(12 AS INTEGER)) AS DATE)) AS w5,
  (b4 <= b8) AS w8,
  CAST(b4 + to_months(CAST(12 AS INTEGER)) AS DATE) AS w9,
  (CASE WHEN (b11 OR b10 IS NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END) AS w10,
  CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) AS w11
FROM (
SELECT r.id AS b0, r."kind" AS b1, r1."state" AS b2, r1."accreditedOn" AS b3, r."lentOn" AS b4, r1."id" AS b5, r."rate" AS b6, r."dueOn" AS b7, r."asOf" AS b8, r."principal" AS b9, r."loanNo" AS b10, s1.a1 AS b11, s1.a0 AS b12, r."subsidyPaid" AS b13
FROM enterpriseLoan AS r
LEFT JOIN leadingEnterprise AS r1 ON r1."creditCode" = r."creditCode" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
)
)
)
);
