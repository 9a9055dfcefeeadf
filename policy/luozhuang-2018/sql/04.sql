-- Article 4, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b5 AS key, sum(CASE WHEN (((b0 <= (CASE WHEN CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b2 IS NULL OR b3 IS NULL THEN NULL ELSE least(CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b2, b3) END)))) THEN CAST(CAST(b4 AS HUGEINT) * date_diff('day', b0, (CASE WHEN CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b2 IS NULL OR b3 IS NULL THEN NULL ELSE least(CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b2, b3) END)) AS BIGINT) END) AS a0,
  bool_or(((((b0 <= (CASE WHEN CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b2 IS NULL OR b3 IS NULL THEN NULL ELSE least(CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b2, b3) END))))) IS NULL OR ((((b0 <= (CASE WHEN CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b2 IS NULL OR b3 IS NULL THEN NULL ELSE least(CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b2, b3) END)))) AND CAST(CAST(b4 AS HUGEINT) * date_diff('day', b0, (CASE WHEN CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b2 IS NULL OR b3 IS NULL THEN NULL ELSE least(CAST(b1 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b2, b3) END)) AS BIGINT) IS NULL)) AS a1
FROM (
SELECT r."repaidOn" AS b0, up."lentOn" AS b1, up."dueOn" AS b2, up."asOf" AS b3, r."principal" AS b4, up.id AS b5
FROM loanRepayment AS r
JOIN enterpriseLoan AS up ON up."loanNo" = r."loanNo"
WHERE up.id IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE result_leadingEnterprise AS
SELECT b0 AS id,
  (b1 IN ('accredited')) AS "is-accredited#1",
  (b2 <= b3) AS "is-accredited#2",
  w0 AS "enterprise-start-up-subsidy#1",
  b4 AS "enterprise-start-up-subsidy#2",
  w0 AS "enterprise-post-subsidy#1",
  (b5 >= CAST(1 AS BIGINT)) AS "enterprise-post-subsidy#2",
  w0 AS "enterprise-insurance-subsidy#1",
  (b6 >= CAST(1 AS BIGINT)) AS "enterprise-insurance-subsidy#2",
  w0 AS "enterprise-training-subsidy#1",
  (b7 >= CAST(1 AS BIGINT)) AS "enterprise-training-subsidy#2",
  ((b1 IN ('accredited')) AND (b2 <= b3)) AS "is-accredited",
  w0 AS "enterprise-tax-relief",
  b8 AS "enterprise-tax-relief:received",
  (w0 AND b4) AS "enterprise-start-up-subsidy",
  b9 AS "enterprise-start-up-subsidy:received",
  (w0 AND (b5 >= CAST(1 AS BIGINT))) AS "enterprise-post-subsidy",
  b10 AS "enterprise-post-subsidy:received",
  (w0 AND (b6 >= CAST(1 AS BIGINT))) AS "enterprise-insurance-subsidy",
  b11 AS "enterprise-insurance-subsidy:received",
  (w0 AND (b7 >= CAST(1 AS BIGINT))) AS "enterprise-training-subsidy",
  b12 AS "enterprise-training-subsidy:received"
FROM (
SELECT *, ((b1 IN ('accredited')) AND (b2 <= b3)) AS w0
FROM (
SELECT r.id AS b0, r."state" AS b1, r."accreditedOn" AS b2, r."asOf" AS b3, r."newlyFounded" AS b4, r."poorEmployed" AS b5, r."poorInsured" AS b6, r."poorTrained" AS b7, r."taxRelief" AS b8, r."startUpSubsidy" AS b9, r."postSubsidy" AS b10, r."insuranceSubsidy" AS b11, r."trainingSubsidy" AS b12
FROM leadingEnterprise AS r
)
);

CREATE TEMP TABLE result_enterpriseLoan AS
SELECT b0 AS id,
  (b1 IN ('leading')) AS "enterprise-loan-interest#1",
  w0 AS "enterprise-loan-interest#2",
  (b6 <= w1) AS "enterprise-loan-interest#3",
  (b4 <= b8) AS "enterprise-loan-interest#4",
  (b1 IN ('leading')) AS "enterprise-loan-above-benchmark#1",
  (b6 > w1) AS "enterprise-loan-above-benchmark#2",
  ((b1 IN ('leading')) AND w0 AND (b6 <= w1) AND (b4 <= b8)) AS "enterprise-loan-interest",
  CAST(sign(CAST((CAST(CAST(b9 AS HUGEINT) * date_diff('day', b4, (CASE WHEN CAST(b4 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b7 IS NULL OR b8 IS NULL THEN NULL ELSE least(CAST(b4 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b7, b8) END)) AS BIGINT) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b10 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END)) AS HUGEINT) * b6) * ((2 * abs(CAST((CAST(CAST(b9 AS HUGEINT) * date_diff('day', b4, (CASE WHEN CAST(b4 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) IS NULL OR b7 IS NULL OR b8 IS NULL THEN NULL ELSE least(CAST(b4 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE), b7, b8) END)) AS BIGINT) - (CASE WHEN coalesce(b11, FALSE) OR NOT (b10 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b12, 0) AS BIGINT) END)) AS HUGEINT) * b6) + (CASE WHEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) > 0 THEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) END)) // (2 * CAST((CASE WHEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) > 0 THEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) END) AS HUGEINT))) AS BIGINT) AS "enterprise-loan-interest:amount",
  b13 AS "enterprise-loan-interest:received",
  ((b1 IN ('leading')) AND (b6 > w1)) AS "enterprise-loan-above-benchmark"
FROM (
SELECT *, (CASE WHEN b5 IS NOT NULL THEN ((b2 IN ('accredited')) AND (b3 <= b4)) END) AS w0,
  (CASE WHEN (b7 <= CAST(b4 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b7 <= CAST(b4 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b4 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b4 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN (b7 <= CAST(b4 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b7 <= CAST(b4 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b4 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b4 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b4 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b4 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS w1
FROM (
SELECT r.id AS b0, r."kind" AS b1, r1."state" AS b2, r1."accreditedOn" AS b3, r."lentOn" AS b4, r1."id" AS b5, r."rate" AS b6, r."dueOn" AS b7, r."asOf" AS b8, r."principal" AS b9, r."loanNo" AS b10, s1.a1 AS b11, s1.a0 AS b12, r."subsidyPaid" AS b13
FROM enterpriseLoan AS r
LEFT JOIN leadingEnterprise AS r1 ON r1."creditCode" = r."creditCode" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
)
);
