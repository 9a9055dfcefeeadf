-- Article 1, all data covered, decided on 2019-12-31

CREATE TABLE result_village AS
WITH stage_1 AS (
SELECT b2 AS key,
  count(*) FILTER (WHERE w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 AND (b1 IN ('accepted', 'handed-over')))) AS w0
FROM (
SELECT r."specialty" AS b0, r."stage" AS b1, r."village" AS b2
FROM industryProject AS r
WHERE r."village" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w1 AS "village-has-specialty-industry",
  w2 AS "poor-village-without-specialty-industry#1",
  w3 AS "poor-village-without-specialty-industry#2",
  (w2 AND w3) AS "poor-village-without-specialty-industry"
FROM (
SELECT *, (NOT w1) AS w3
FROM (
SELECT *, (w0 >= 1) AS w1
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE coalesce(b3, 0) END) AS w0,
  (b4 IN ('poor', 'deeply-poor')) AS w2
FROM (
SELECT r.id AS b0, r."code" AS b1, s1.a1 AS b2, s1.a0 AS b3, r."kind" AS b4
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
)
)
);

CREATE TABLE result_industryProject AS
SELECT b0 AS id,
  w0 AS "project-earns-nothing#1",
  w1 AS "project-earns-nothing#2",
  w2 AS "project-earns-nothing#3",
  w3 AS "project-earns-nothing",
  w3 AS "project-without-income"
FROM (
SELECT *, (w0 AND w1 AND w2) AS w3
FROM (
SELECT *, (b1 IN ('accepted', 'handed-over')) AS w0,
  (CAST(b2 + to_months(CAST(12 AS INTEGER)) AS DATE) <= b3) AS w1,
  (b4 = 0) AS w2
FROM (
SELECT r.id AS b0, r."stage" AS b1, r."acceptedOn" AS b2, r."asOf" AS b3, r."income" AS b4
FROM industryProject AS r
)
)
);

CREATE TABLE result_household AS
WITH stage_2 AS (
SELECT b7 AS key,
  bool_or(w4) AS a0,
  bool_or(w4 IS NULL) AS a1
FROM (
SELECT *, (b0 AND (w3 OR (b6 IN ('disease', 'unsold', 'disaster', 'stopped')))) AS w4
FROM (
SELECT *, (CASE WHEN b5 IS NOT NULL THEN (w0 AND w1 AND w2) END) AS w3
FROM (
SELECT *, (b1 IN ('accepted', 'handed-over')) AS w0,
  (CAST(b2 + to_months(CAST(12 AS INTEGER)) AS DATE) <= b3) AS w1,
  (b4 = 0) AS w2
FROM (
SELECT r."current" AS b0, r1."stage" AS b1, r1."acceptedOn" AS b2, r1."asOf" AS b3, r1."income" AS b4, r1."id" AS b5, r1."trouble" AS b6, r."householdNo" AS b7
FROM benefitLink AS r
LEFT JOIN industryProject AS r1 ON r1."projectNo" = r."projectNo" AND r1."primary"
WHERE r."householdNo" IS NOT NULL
)
)
)
)
GROUP BY b7
)
SELECT b0 AS id,
  w0 AS "industry-project-fails"
FROM (
SELECT *, (CASE WHEN b1 THEN TRUE WHEN b2 THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r.id AS b0, s1.a0 AS b1, s1.a1 AS b2
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
)
);
