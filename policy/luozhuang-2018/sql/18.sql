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
SELECT b3 AS key, bool_or(TRUE AND (b0 IN ('employee', 'public'))) AS a0,
  bool_or((TRUE AND (b0 IN ('employee', 'public'))) IS NULL) AS a1,
  sum(CASE WHEN ((b1)) THEN b2 END) AS a2,
  bool_or((((b1))) IS NULL OR (((b1)) AND b2 IS NULL)) AS a3
FROM (
SELECT r."scheme" AS b0, r."paidOnBehalf" AS b1, r."tier" AS b2, r."person" AS b3
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  w2 AS "pension-premium#1",
  (w3 >= CAST(16 AS BIGINT)) AS "pension-premium#2",
  (w3 <= CAST(59 AS BIGINT)) AS "pension-premium#3",
  (NOT w4) AS "pension-premium#4",
  (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS "pension-premium#5",
  (w2 AND (w3 >= CAST(16 AS BIGINT)) AND (w3 <= CAST(59 AS BIGINT)) AND (NOT w4) AND (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "pension-premium",
  CAST(10000 AS BIGINT) AS "pension-premium:amount",
  (CASE WHEN coalesce(b12, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b13, 0) AS BIGINT) END) AS "pension-premium:received"
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w1,
  (year(make_date(year(DATE '2019-12-31'), 12, 31)) - year(b5) - CASE WHEN month(make_date(year(DATE '2019-12-31'), 12, 31)) * 100 + day(make_date(year(DATE '2019-12-31'), 12, 31)) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w3,
  ((b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."idBirth" AS b5, r."schoolStage" AS b6, r."key" AS b7, s1.a0 AS b8, s1.a1 AS b9, s2.a0 AS b10, s2.a1 AS b11, s2.a3 AS b12, s2.a2 AS b13
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
)
)
);
