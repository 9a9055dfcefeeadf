-- Article 7, all data covered, decided on 2019-12-31

CREATE TABLE result_labourRegister AS
WITH stage_1 AS (
SELECT b2 AS key,
  sum(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 - b1) AS w0
FROM (
SELECT r."places" AS b0, r."filled" AS b1, r."village" AS b2
FROM openPost AS r
WHERE r."village" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w3 AS "able-and-willing-without-work#1",
  b6 AS "able-and-willing-without-work#2",
  b7 AS "able-and-willing-without-work#3",
  w4 AS "able-and-willing-without-work#4",
  w5 AS "able-and-willing-without-work#5",
  (w3 AND b6 AND b7 AND w4 AND w5) AS "able-and-willing-without-work",
  (b11 >= 2) AS "refused-offers-twice",
  w6 AS "open-places-nearby"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND w0) END) AS w1
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b5 IS NOT NULL THEN (b4 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  (b8 IN ('jobless')) AS w4,
  (CAST(b9 + to_months(CAST(3 AS INTEGER)) AS DATE) < b10) AS w5,
  (CASE WHEN (b13 OR b12 IS NULL) THEN NULL ELSE CAST(coalesce(b14, 0) AS BIGINT) END) AS w6
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r2."status" AS b4, r2."id" AS b5, r."able" AS b6, r."willing" AS b7, r."state" AS b8, r."joblessSince" AS b9, r."asOf" AS b10, r."refusals" AS b11, r."village" AS b12, s1.a1 AS b13, s1.a0 AS b14
FROM labourRegister AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."village"
)
)
)
);

CREATE TABLE result_postHolder AS
SELECT b0 AS id,
  b1 AS "post-holder-not-eligible#1",
  w4 AS "post-holder-not-eligible#2",
  (b1 AND w4) AS "post-holder-not-eligible"
FROM (
SELECT *, ((NOT w3) OR (b7 IN ('lost', 'none'))) AS w4
FROM (
SELECT *, (CASE WHEN b4 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b4 IS NOT NULL THEN (b2 AND w0) END) AS w1
FROM (
SELECT *, (b3 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b6 IS NOT NULL THEN (b5 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2
FROM (
SELECT r.id AS b0, r."current" AS b1, r1."registered" AS b2, r1."memberState" AS b3, r1."id" AS b4, r2."status" AS b5, r2."id" AS b6, r1."labour" AS b7
FROM postHolder AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
)
);

CREATE TABLE result_employment AS
SELECT b0 AS id,
  b1 AS "welfare-worker-not-eligible#1",
  w4 AS "welfare-worker-not-eligible#2",
  (b1 AND w4) AS "welfare-worker-not-eligible"
FROM (
SELECT *, ((NOT w3) OR (b7 IN ('lost', 'none'))) AS w4
FROM (
SELECT *, (CASE WHEN b4 IS NOT NULL THEN (w1 AND w2) END) AS w3
FROM (
SELECT *, (CASE WHEN b4 IS NOT NULL THEN (b2 AND w0) END) AS w1
FROM (
SELECT *, (b3 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b6 IS NOT NULL THEN (b5 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2
FROM (
SELECT r.id AS b0, r."welfarePost" AS b1, r1."registered" AS b2, r1."memberState" AS b3, r1."id" AS b4, r2."status" AS b5, r2."id" AS b6, r1."labour" AS b7
FROM employment AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN household AS r2 ON r2."id" = r1."household"
)
)
)
)
);

CREATE TABLE result_person AS
WITH stage_2 AS (
SELECT b1 AS key,
  count(*) FILTER (WHERE w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0) AS w0
FROM (
SELECT r."current" AS b0, r."person" AS b1
FROM postHolder AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  (w0 > 1) AS "holds-two-posts"
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE coalesce(b3, 0) END) AS w0
FROM (
SELECT r.id AS b0, r."key" AS b1, s1.a1 AS b2, s1.a0 AS b3
FROM person AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."key"
)
);

CREATE TABLE result_wagePayment AS
SELECT b0 AS id,
  w0 AS "pay-overdue#1",
  w1 AS "pay-overdue#2",
  (w0 AND w1) AS "pay-overdue"
FROM (
SELECT *, (b1 < b2) AS w0,
  (b3 < b4) AS w1
FROM (
SELECT r.id AS b0, r."dueOn" AS b1, r."asOf" AS b2, r."paid" AS b3, r."due" AS b4
FROM wagePayment AS r
)
);

CREATE TABLE result_openPost AS
SELECT b0 AS id,
  w0 AS "welfare-post-outside-range#1",
  w1 AS "welfare-post-outside-range#2",
  w2 AS "welfare-post-outside-range#3",
  (w0 OR w1 OR w2) AS "welfare-post-outside-range"
FROM (
SELECT *, (b1 < 30000) AS w0,
  (b1 > 50000) AS w1,
  (b2 > 3) AS w2
FROM (
SELECT r.id AS b0, r."pay" AS b1, r."hours" AS b2
FROM openPost AS r
)
);
