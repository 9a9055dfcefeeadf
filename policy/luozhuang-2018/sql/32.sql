-- Article 32, all data covered, decided on 2019-12-31

CREATE TABLE result_loan AS
WITH stage_1 AS (
SELECT b4 AS key,
  sum(CASE WHEN w0 THEN w1 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND w1 IS NULL))) AS a1
FROM (
SELECT *, ((b0 <= (CASE WHEN (b1 IS NULL OR b2 IS NULL) THEN NULL ELSE least(b1, b2) END))) AS w0,
  CAST(CAST(b3 AS HUGEINT) * date_diff('day', b0, (CASE WHEN (b1 IS NULL OR b2 IS NULL) THEN NULL ELSE least(b1, b2) END)) AS BIGINT) AS w1
FROM (
SELECT r."repaidOn" AS b0, up."dueOn" AS b1, up."asOf" AS b2, r."principal" AS b3, up.id AS b4
FROM loanRepayment AS r
JOIN loan AS up ON up."loanNo" = r."loanNo"
WHERE up.id IS NOT NULL
)
)
GROUP BY b4
)
SELECT b0 AS id,
  w2 AS "benchmark-rate",
  w3 AS "micro-loan-within-terms#1",
  w4 AS "micro-loan-within-terms#2",
  w5 AS "micro-loan-within-terms",
  w6 AS "micro-loan-interest#1",
  w10 AS "micro-loan-interest#2",
  w5 AS "micro-loan-interest#3",
  w11 AS "micro-loan-interest#4",
  (w6 AND w10 AND w5 AND w11) AS "micro-loan-interest",
  CAST(sign(CAST(w14 AS HUGEINT) * w15) * ((2 * abs(CAST(w14 AS HUGEINT) * w15) + w15_d) // (2 * CAST(w15_d AS HUGEINT))) AS BIGINT) AS "micro-loan-interest:amount",
  b15 AS "micro-loan-interest:received",
  w6 AS "micro-loan-outside-policy#1",
  w16 AS "micro-loan-outside-policy#2",
  (w6 AND w16) AS "micro-loan-outside-policy",
  w17 AS "loan-overdue#1",
  w18 AS "loan-overdue#2",
  (w17 OR w18) AS "loan-overdue"
FROM (
SELECT *, (CASE WHEN b7 IS NOT NULL THEN (w8 AND w9) END) AS w10,
  (CASE WHEN (b14 IS NULL OR w2 IS NULL) THEN NULL ELSE least(b14, w2) END) AS w15,
  (CASE WHEN w13 > 0 THEN w13 END) AS w15_d,
  ((b3 > 5000000) OR (b1 > CAST(b2 + to_months(CAST(36 AS INTEGER)) AS DATE)) OR (b14 > w2)) AS w16
FROM (
SELECT *, (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN (CASE WHEN b2 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b2 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN w0 IS NULL THEN NULL WHEN w0 THEN (CASE WHEN b2 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b2 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b2 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b2 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS w2,
  (w3 AND w4) AS w5,
  (CASE WHEN b7 IS NOT NULL THEN (b5 AND w7) END) AS w8,
  (CAST(CAST(b3 AS HUGEINT) * date_diff('day', b2, (CASE WHEN (b1 IS NULL OR b10 IS NULL) THEN NULL ELSE least(b1, b10) END)) AS BIGINT) - w12) AS w14
FROM (
SELECT *, (b1 <= CAST(b2 + to_months(CAST(60 AS INTEGER)) AS DATE)) AS w0,
  (b1 <= CAST(b2 + to_months(CAST(12 AS INTEGER)) AS DATE)) AS w1,
  (b3 <= 5000000) AS w3,
  (b1 <= CAST(b2 + to_months(CAST(36 AS INTEGER)) AS DATE)) AS w4,
  (b4 IN ('micro')) AS w6,
  (b6 IN ('present', 'married-in', 'born', 'other-in')) AS w7,
  (CASE WHEN b9 IS NOT NULL THEN (b8 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w9,
  (b2 <= b10) AS w11,
  (CASE WHEN (b12 OR b11 IS NULL) THEN NULL ELSE CAST(coalesce(b13, 0) AS BIGINT) END) AS w12,
  CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) AS w13,
  (b16 > 30) AS w17,
  ((CAST(b1 + CAST(30 AS INTEGER) AS DATE) < b10) AND (b17 > 0)) AS w18
FROM (
SELECT r.id AS b0, r."dueOn" AS b1, r."lentOn" AS b2, r."principal" AS b3, r."kind" AS b4, r1."registered" AS b5, r1."memberState" AS b6, r1."id" AS b7, r2."status" AS b8, r2."id" AS b9, r."asOf" AS b10, r."loanNo" AS b11, s1.a1 AS b12, s1.a0 AS b13, r."rate" AS b14, r."subsidyPaid" AS b15, r."overdueDays" AS b16, r."balance" AS b17
FROM loan AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
)
)
)
);

CREATE TABLE result_enterpriseLoan AS
WITH stage_2 AS (
SELECT b4 AS key,
  sum(CASE WHEN w0 THEN w1 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND w1 IS NULL))) AS a1
FROM (
SELECT *, ((b0 <= (CASE WHEN (b1 IS NULL OR b2 IS NULL) THEN NULL ELSE least(b1, b2) END))) AS w0,
  CAST(CAST(b3 AS HUGEINT) * date_diff('day', b0, (CASE WHEN (b1 IS NULL OR b2 IS NULL) THEN NULL ELSE least(b1, b2) END)) AS BIGINT) AS w1
FROM (
SELECT r."repaidOn" AS b0, up."dueOn" AS b1, up."asOf" AS b2, r."principal" AS b3, up.id AS b4
FROM loanRepayment AS r
JOIN enterpriseLoan AS up ON up."loanNo" = r."loanNo"
WHERE up.id IS NOT NULL
)
)
GROUP BY b4
)
SELECT b0 AS id,
  w2 AS "firm-benchmark-rate",
  w4 AS "production-loan-ceiling",
  w5 AS "production-loan-interest#1",
  w6 AS "production-loan-interest#2",
  w7 AS "production-loan-interest#3",
  (w5 AND w6 AND w7) AS "production-loan-interest",
  CAST(sign(CAST(w12 AS HUGEINT) * w13) * ((2 * abs(CAST(w12 AS HUGEINT) * w13) + w13_d) // (2 * CAST(w13_d AS HUGEINT))) AS BIGINT) AS "production-loan-interest:amount",
  b10 AS "production-loan-interest:received",
  w14 AS "firm-loan-overdue#1",
  w15 AS "firm-loan-overdue#2",
  (w14 OR w15) AS "firm-loan-overdue"
FROM (
SELECT *, CAST(sign(CAST(w9 AS HUGEINT) * w10) * ((2 * abs(CAST(w9 AS HUGEINT) * w10) + w10_d) // (2 * CAST(w10_d AS HUGEINT))) AS BIGINT) AS w12
FROM (
SELECT *, w4 AS w10,
  (CASE WHEN b3 > 0 THEN b3 END) AS w10_d
FROM (
SELECT *, (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN (CASE WHEN b2 >= DATE '2015-10-24' THEN CAST(43500 AS BIGINT) WHEN b2 >= DATE '2015-08-26' THEN CAST(46000 AS BIGINT) END) ELSE (CASE WHEN w0 IS NULL THEN NULL WHEN w0 THEN (CASE WHEN b2 >= DATE '2015-10-24' THEN CAST(47500 AS BIGINT) WHEN b2 >= DATE '2015-08-26' THEN CAST(50000 AS BIGINT) END) ELSE (CASE WHEN b2 >= DATE '2015-10-24' THEN CAST(49000 AS BIGINT) WHEN b2 >= DATE '2015-08-26' THEN CAST(51500 AS BIGINT) END) END) END) AS w2,
  (CASE WHEN (b3 IS NULL OR w3 IS NULL) THEN NULL ELSE least(b3, w3, CAST(300000000 AS BIGINT)) END) AS w4,
  (CAST(CAST(b3 AS HUGEINT) * date_diff('day', b2, (CASE WHEN (b1 IS NULL OR b6 IS NULL) THEN NULL ELSE least(b1, b6) END)) AS BIGINT) - w8) AS w9,
  CAST(30000 AS BIGINT) AS w13,
  (CASE WHEN w11 > 0 THEN w11 END) AS w13_d
FROM (
SELECT *, (b1 <= CAST(b2 + to_months(CAST(60 AS INTEGER)) AS DATE)) AS w0,
  (b1 <= CAST(b2 + to_months(CAST(12 AS INTEGER)) AS DATE)) AS w1,
  CAST(CAST(CAST(5000000 AS BIGINT) AS HUGEINT) * b4 AS BIGINT) AS w3,
  (b5 IN ('production')) AS w5,
  (b4 >= 1) AS w6,
  (b2 <= b6) AS w7,
  (CASE WHEN (b8 OR b7 IS NULL) THEN NULL ELSE CAST(coalesce(b9, 0) AS BIGINT) END) AS w8,
  CAST(CAST(CAST(1000000 AS BIGINT) AS HUGEINT) * CAST(360 AS BIGINT) AS BIGINT) AS w11,
  (b11 > 30) AS w14,
  ((CAST(b1 + CAST(30 AS INTEGER) AS DATE) < b6) AND (b12 > 0)) AS w15
FROM (
SELECT r.id AS b0, r."dueOn" AS b1, r."lentOn" AS b2, r."principal" AS b3, r."poorEmployed" AS b4, r."kind" AS b5, r."asOf" AS b6, r."loanNo" AS b7, s1.a1 AS b8, s1.a0 AS b9, r."subsidyPaid" AS b10, r."overdueDays" AS b11, r."balance" AS b12
FROM enterpriseLoan AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
)
)
)
)
);

CREATE TABLE result_lendingBank AS
SELECT b0 AS id,
  (CAST(b1 AS HUGEINT) * 20 > (CASE WHEN b2 > 0 THEN b2 END)) AS "bad-loans-above-tolerance"
FROM (
SELECT r.id AS b0, r."bad" AS b1, r."balance" AS b2
FROM lendingBank AS r
);
