-- Article 32, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b4 AS key, sum(CASE WHEN (((b0 <= (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)))) THEN CAST(CAST(b3 AS HUGEINT) * date_diff('day', b0, (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)) AS BIGINT) END) AS a0,
  bool_or(((((b0 <= (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END))))) IS NULL OR ((((b0 <= (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)))) AND CAST(CAST(b3 AS HUGEINT) * date_diff('day', b0, (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)) AS BIGINT) IS NULL)) AS a1
FROM (
SELECT r."repaidOn" AS b0, up."dueOn" AS b1, up."asOf" AS b2, r."principal" AS b3, up.id AS b4
FROM loanRepayment AS r
JOIN loan AS up ON up."loanNo" = r."loanNo"
WHERE up.id IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE stage_2 AS
SELECT b4 AS key, sum(CASE WHEN (((b0 <= (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)))) THEN CAST(CAST(b3 AS HUGEINT) * date_diff('day', b0, (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)) AS BIGINT) END) AS a0,
  bool_or(((((b0 <= (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END))))) IS NULL OR ((((b0 <= (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)))) AND CAST(CAST(b3 AS HUGEINT) * date_diff('day', b0, (CASE WHEN b1 IS NULL OR b2 IS NULL THEN NULL ELSE least(b1, b2) END)) AS BIGINT) IS NULL)) AS a1
FROM (
SELECT r."repaidOn" AS b0, up."dueOn" AS b1, up."asOf" AS b2, r."principal" AS b3, up.id AS b4
FROM loanRepayment AS r
JOIN enterpriseLoan AS up ON up."loanNo" = r."loanNo"
WHERE up.id IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE result_loan AS
SELECT b0 AS id,
  (b1 <= CAST(5000000 AS BIGINT)) AS "micro-loan-within-terms#1",
  (b2 <= CAST(b3 + to_months(CAST(CAST(36 AS BIGINT) AS INTEGER)) AS DATE)) AS "micro-loan-within-terms#2",
  (b4 IN ('micro')) AS "micro-loan-interest#1",
  w2 AS "micro-loan-interest#2",
  w3 AS "micro-loan-interest#3",
  (b3 <= b10) AS "micro-loan-interest#4",
  (b4 IN ('micro')) AS "micro-loan-outside-policy#1",
  ((b1 > CAST(5000000 AS BIGINT)) OR (b2 > CAST(b3 + to_months(CAST(CAST(36 AS BIGINT) AS INTEGER)) AS DATE)) OR (b11 > w4)) AS "micro-loan-outside-policy#2",
  (b12 > CAST(30 AS BIGINT)) AS "loan-overdue#1",
  ((CAST(b2 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE) < b10) AND (b13 > CAST(0 AS BIGINT))) AS "loan-overdue#2",
  (CASE WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS "benchmark-rate",
  ((b1 <= CAST(5000000 AS BIGINT)) AND (b2 <= CAST(b3 + to_months(CAST(CAST(36 AS BIGINT) AS INTEGER)) AS DATE))) AS "micro-loan-within-terms",
  ((b4 IN ('micro')) AND w2 AND w3 AND (b3 <= b10)) AS "micro-loan-interest",
  CAST(sign(CAST((CAST(CAST(b1 AS HUGEINT) * date_diff('day', b3, (CASE WHEN b2 IS NULL OR b10 IS NULL THEN NULL ELSE least(b2, b10) END)) AS BIGINT) - (CASE WHEN coalesce(b15, FALSE) OR NOT (b14 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b16, 0) AS BIGINT) END)) AS HUGEINT) * (CASE WHEN b11 IS NULL OR w4 IS NULL THEN NULL ELSE least(b11, w4) END)) * ((2 * abs(CAST((CAST(CAST(b1 AS HUGEINT) * date_diff('day', b3, (CASE WHEN b2 IS NULL OR b10 IS NULL THEN NULL ELSE least(b2, b10) END)) AS BIGINT) - (CASE WHEN coalesce(b15, FALSE) OR NOT (b14 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b16, 0) AS BIGINT) END)) AS HUGEINT) * (CASE WHEN b11 IS NULL OR w4 IS NULL THEN NULL ELSE least(b11, w4) END)) + (CASE WHEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) > 0 THEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) END)) // (2 * CAST((CASE WHEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) > 0 THEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) END) AS HUGEINT))) AS BIGINT) AS "micro-loan-interest:amount",
  b17 AS "micro-loan-interest:received",
  ((b4 IN ('micro')) AND ((b1 > CAST(5000000 AS BIGINT)) OR (b2 > CAST(b3 + to_months(CAST(CAST(36 AS BIGINT) AS INTEGER)) AS DATE)) OR (b11 > w4))) AS "micro-loan-outside-policy",
  ((b12 > CAST(30 AS BIGINT)) OR ((CAST(b2 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE) < b10) AND (b13 > CAST(0 AS BIGINT)))) AS "loan-overdue"
FROM (
SELECT *, (CASE WHEN b7 IS NOT NULL THEN (w0 AND w1) END) AS w2
FROM (
SELECT *, (CASE WHEN b7 IS NOT NULL THEN (b5 AND (b6 IN ('present', 'married-in', 'born', 'other-in'))) END) AS w0,
  (CASE WHEN b9 IS NOT NULL THEN (b8 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  ((b1 <= CAST(5000000 AS BIGINT)) AND (b2 <= CAST(b3 + to_months(CAST(CAST(36 AS BIGINT) AS INTEGER)) AS DATE))) AS w3,
  (CASE WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b2 <= CAST(b3 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS w4
FROM (
SELECT r.id AS b0, r."principal" AS b1, r."dueOn" AS b2, r."lentOn" AS b3, r."kind" AS b4, r1."registered" AS b5, r1."memberState" AS b6, r1."id" AS b7, r2."status" AS b8, r2."id" AS b9, r."asOf" AS b10, r."rate" AS b11, r."overdueDays" AS b12, r."balance" AS b13, r."loanNo" AS b14, s1.a1 AS b15, s1.a0 AS b16, r."subsidyPaid" AS b17
FROM loan AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
)
)
);

CREATE TEMP TABLE result_enterpriseLoan AS
SELECT b0 AS id,
  (b1 IN ('production')) AS "production-loan-interest#1",
  (b2 >= CAST(1 AS BIGINT)) AS "production-loan-interest#2",
  (b3 <= b4) AS "production-loan-interest#3",
  (b5 > CAST(30 AS BIGINT)) AS "firm-loan-overdue#1",
  ((CAST(b6 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE) < b4) AND (b7 > CAST(0 AS BIGINT))) AS "firm-loan-overdue#2",
  (CASE WHEN (b6 <= CAST(b3 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b6 <= CAST(b3 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN (b6 <= CAST(b3 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) IS NULL THEN NULL WHEN (b6 <= CAST(b3 + to_months(CAST(CAST(60 AS BIGINT) AS INTEGER)) AS DATE)) THEN (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b3 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b3 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS "firm-benchmark-rate",
  (CASE WHEN b8 IS NULL OR CAST(CAST(CAST(5000000 AS BIGINT) AS HUGEINT) * b2 AS BIGINT) IS NULL OR CAST(300000000 AS BIGINT) IS NULL THEN NULL ELSE least(b8, CAST(CAST(CAST(5000000 AS BIGINT) AS HUGEINT) * b2 AS BIGINT), CAST(300000000 AS BIGINT)) END) AS "production-loan-ceiling",
  ((b1 IN ('production')) AND (b2 >= CAST(1 AS BIGINT)) AND (b3 <= b4)) AS "production-loan-interest",
  CAST(sign(CAST(CAST(sign(CAST((CAST(CAST(b8 AS HUGEINT) * date_diff('day', b3, (CASE WHEN b6 IS NULL OR b4 IS NULL THEN NULL ELSE least(b6, b4) END)) AS BIGINT) - (CASE WHEN coalesce(b10, FALSE) OR NOT (b9 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) AS HUGEINT) * w0) * ((2 * abs(CAST((CAST(CAST(b8 AS HUGEINT) * date_diff('day', b3, (CASE WHEN b6 IS NULL OR b4 IS NULL THEN NULL ELSE least(b6, b4) END)) AS BIGINT) - (CASE WHEN coalesce(b10, FALSE) OR NOT (b9 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) AS HUGEINT) * w0) + (CASE WHEN b8 > 0 THEN b8 END)) // (2 * CAST((CASE WHEN b8 > 0 THEN b8 END) AS HUGEINT))) AS BIGINT) AS HUGEINT) * CAST(30000 AS BIGINT)) * ((2 * abs(CAST(CAST(sign(CAST((CAST(CAST(b8 AS HUGEINT) * date_diff('day', b3, (CASE WHEN b6 IS NULL OR b4 IS NULL THEN NULL ELSE least(b6, b4) END)) AS BIGINT) - (CASE WHEN coalesce(b10, FALSE) OR NOT (b9 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) AS HUGEINT) * w0) * ((2 * abs(CAST((CAST(CAST(b8 AS HUGEINT) * date_diff('day', b3, (CASE WHEN b6 IS NULL OR b4 IS NULL THEN NULL ELSE least(b6, b4) END)) AS BIGINT) - (CASE WHEN coalesce(b10, FALSE) OR NOT (b9 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b11, 0) AS BIGINT) END)) AS HUGEINT) * w0) + (CASE WHEN b8 > 0 THEN b8 END)) // (2 * CAST((CASE WHEN b8 > 0 THEN b8 END) AS HUGEINT))) AS BIGINT) AS HUGEINT) * CAST(30000 AS BIGINT)) + (CASE WHEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) > 0 THEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) END)) // (2 * CAST((CASE WHEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) > 0 THEN CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) END) AS HUGEINT))) AS BIGINT) AS "production-loan-interest:amount",
  b12 AS "production-loan-interest:received",
  ((b5 > CAST(30 AS BIGINT)) OR ((CAST(b6 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE) < b4) AND (b7 > CAST(0 AS BIGINT)))) AS "firm-loan-overdue"
FROM (
SELECT *, (CASE WHEN b8 IS NULL OR CAST(CAST(CAST(5000000 AS BIGINT) AS HUGEINT) * b2 AS BIGINT) IS NULL OR CAST(300000000 AS BIGINT) IS NULL THEN NULL ELSE least(b8, CAST(CAST(CAST(5000000 AS BIGINT) AS HUGEINT) * b2 AS BIGINT), CAST(300000000 AS BIGINT)) END) AS w0
FROM (
SELECT r.id AS b0, r."kind" AS b1, r."poorEmployed" AS b2, r."lentOn" AS b3, r."asOf" AS b4, r."overdueDays" AS b5, r."dueOn" AS b6, r."balance" AS b7, r."principal" AS b8, r."loanNo" AS b9, s1.a1 AS b10, s1.a0 AS b11, r."subsidyPaid" AS b12
FROM enterpriseLoan AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
)
);

CREATE TEMP TABLE result_lendingBank AS
SELECT b0 AS id,
  (CAST(b1 AS HUGEINT) * 20 > CAST(1 AS HUGEINT) * (CASE WHEN b2 > 0 THEN b2 END)) AS "bad-loans-above-tolerance"
FROM (
SELECT r.id AS b0, r."bad" AS b1, r."balance" AS b2
FROM lendingBank AS r
);
