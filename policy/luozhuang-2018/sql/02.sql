-- Article 2, all data covered, decided on 2019-12-31

CREATE TABLE result_household AS
WITH stage_1 AS (
SELECT b1 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."current" AS b0, r."householdNo" AS b1
FROM benefitLink AS r
WHERE r."householdNo" IS NOT NULL
)
GROUP BY b1
),
stage_2 AS (
SELECT b3 AS key,
  bool_or(w2) AS a0,
  bool_or(w2 IS NULL) AS a1
FROM (
SELECT *, (w1 AND (b2 IN ('ordinary', 'skilled'))) AS w2
FROM (
SELECT *, (b0 AND w0) AS w1
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."household" AS b3
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b3
)
SELECT b0 AS id,
  w0 AS "household-linked",
  w1 AS "able-household-without-link#1",
  w2 AS "able-household-without-link#2",
  w3 AS "able-household-without-link#3",
  (w1 AND w2 AND w3) AS "able-household-without-link"
FROM (
SELECT *, (NOT w0) AS w3
FROM (
SELECT *, (CASE WHEN b1 THEN TRUE WHEN b2 THEN NULL ELSE FALSE END) AS w0,
  (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w1,
  (CASE WHEN b4 THEN TRUE WHEN b5 THEN NULL ELSE FALSE END) AS w2
FROM (
SELECT r.id AS b0, s1.a0 AS b1, s1.a1 AS b2, r."status" AS b3, s2.a0 AS b4, s2.a1 AS b5
FROM household AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
LEFT JOIN stage_2 AS s2 ON s2.key = r."id"
)
)
);

CREATE TABLE result_benefitPayout AS
SELECT b0 AS id,
  w0 AS "payout-overdue#1",
  w1 AS "payout-overdue#2",
  (w0 AND w1) AS "payout-overdue"
FROM (
SELECT *, (b1 < b2) AS w0,
  (b3 < b4) AS w1
FROM (
SELECT r.id AS b0, r."dueOn" AS b1, r."asOf" AS b2, r."paid" AS b3, r."due" AS b4
FROM benefitPayout AS r
)
);

CREATE TABLE result_benefitLink AS
WITH stage_3 AS (
SELECT b3 AS key,
  sum(CASE WHEN w0 THEN b2 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND b2 IS NULL))) AS a1
FROM (
SELECT *, ((b0 = (year(b1) - CAST(1 AS BIGINT)))) AS w0
FROM (
SELECT r."year" AS b0, up."asOf" AS b1, r."paid" AS b2, up.id AS b3
FROM benefitPayout AS r
JOIN benefitLink AS up ON up."linkNo" = r."linkNo"
WHERE up.id IS NOT NULL
)
)
GROUP BY b3
)
SELECT b0 AS id,
  b1 AS "payout-below-contract#1",
  w0 AS "payout-below-contract#2",
  w2 AS "payout-below-contract#3",
  (b1 AND w0 AND w2) AS "payout-below-contract"
FROM (
SELECT *, (w1 < b7) AS w2
FROM (
SELECT *, (year(b2) < (year(b3) - CAST(1 AS BIGINT))) AS w0,
  (CASE WHEN (b5 OR b4 IS NULL) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1
FROM (
SELECT r.id AS b0, r."current" AS b1, r."signedOn" AS b2, r."asOf" AS b3, r."linkNo" AS b4, s1.a1 AS b5, s1.a0 AS b6, r."yearly" AS b7
FROM benefitLink AS r
LEFT JOIN stage_3 AS s1 ON s1.key = r."id"
)
)
);
