-- Article 25, all data covered, decided on 2019-12-31

CREATE TABLE result_rewardPayment AS
SELECT b0 AS id,
  w0 AS "reward-without-work#1",
  w1 AS "reward-without-work#2",
  w2 AS "reward-without-work#3",
  (w0 AND w1 AND w2) AS "reward-without-work"
FROM (
SELECT *, (b1 IN ('production', 'labour')) AS w0,
  (b2 IN ('ordinary', 'skilled', 'weak')) AS w1,
  (NOT ((b3 > 0) OR (b4 > 0))) AS w2
FROM (
SELECT r.id AS b0, r."kind" AS b1, r1."labour" AS b2, r."workDays" AS b3, r."output" AS b4
FROM rewardPayment AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
)
);
