-- Article 18, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('enrolled')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM student AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b3 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  sum(CASE WHEN (w1) THEN b2 END) AS a2,
  bool_or(((w1)) IS NULL OR ((w1) AND b2 IS NULL)) AS a3
FROM (
SELECT *, (b0 IN ('employee', 'public')) AS w0,
  (b1) AS w1
FROM (
SELECT r."scheme" AS b0, r."paidOnBehalf" AS b1, r."tier" AS b2, r."person" AS b3
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  w3 AS "pension-premium#1",
  w6 AS "pension-premium#2",
  w7 AS "pension-premium#3",
  w11 AS "pension-premium#4",
  w12 AS "pension-premium#5",
  (w3 AND w6 AND w7 AND w11 AND w12) AS "pension-premium",
  CAST(10000 AS BIGINT) AS "pension-premium:amount",
  w13 AS "pension-premium:received"
FROM (
SELECT *, (w1 AND w2) AS w3,
  (w5 >= CAST(16 AS BIGINT)) AS w6,
  (w5 <= CAST(59 AS BIGINT)) AS w7,
  (NOT w10) AS w11
FROM (
SELECT *, (b1 AND w0) AS w1,
  (year(w4) - year(b5) - CASE WHEN month(w4) * 100 + day(w4) < month(b5) * 100 + day(b5) THEN 1 ELSE 0 END) AS w5,
  (w8 OR w9) AS w10
FROM (
SELECT *, (b2 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 IS NOT NULL THEN (b3 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w2,
  make_date(year(DATE '2019-12-31'), 12, 31) AS w4,
  (b6 IN ('pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')) AS w8,
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN coalesce(b10, FALSE) THEN FALSE WHEN coalesce(b11, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE TRUE END) AS w12,
  (CASE WHEN coalesce(b12, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b13, 0) AS BIGINT) END) AS w13
FROM (
SELECT r.id AS b0, r."registered" AS b1, r."memberState" AS b2, r1."status" AS b3, r1."id" AS b4, r."idBirth" AS b5, r."schoolStage" AS b6, r."key" AS b7, s1.a0 AS b8, s1.a1 AS b9, s2.a0 AS b10, s2.a1 AS b11, s2.a3 AS b12, s2.a2 AS b13
FROM person AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
)
)
)
);
