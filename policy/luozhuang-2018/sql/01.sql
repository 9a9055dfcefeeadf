-- Article 1, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b2 AS key, count(*) FILTER (WHERE (((b0 AND (b1 IN ('accepted', 'handed-over')))))) AS a0,
  bool_or(((((b0 AND (b1 IN ('accepted', 'handed-over')))))) IS NULL) AS a1
FROM (
SELECT r."specialty" AS b0, r."stage" AS b1, r."village" AS b2
FROM industryProject AS r
WHERE r."village" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_2 AS
SELECT b7 AS key, bool_or(TRUE AND (b0 AND (w0 OR (b6 IN ('disease', 'unsold', 'disaster', 'stopped'))))) AS a0,
  bool_or((TRUE AND (b0 AND (w0 OR (b6 IN ('disease', 'unsold', 'disaster', 'stopped'))))) IS NULL) AS a1
FROM (
SELECT *, (CASE WHEN b5 IS NOT NULL THEN ((b1 IN ('accepted', 'handed-over')) AND (CAST(b2 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) <= b3) AND (b4 = CAST(0 AS BIGINT))) END) AS w0
FROM (
SELECT r."current" AS b0, r1."stage" AS b1, r1."acceptedOn" AS b2, r1."asOf" AS b3, r1."income" AS b4, r1."id" AS b5, r1."trouble" AS b6, r."householdNo" AS b7
FROM benefitLink AS r
LEFT JOIN industryProject AS r1 ON r1."projectNo" = r."projectNo" AND r1."primary"
WHERE r."householdNo" IS NOT NULL
)
)
GROUP BY b7;

CREATE TEMP TABLE result_village AS
SELECT b0 AS id,
  (b1 IN ('poor', 'deeply-poor')) AS "poor-village-without-specialty-industry#1",
  (NOT w0) AS "poor-village-without-specialty-industry#2",
  ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) >= CAST(1 AS BIGINT)) AS "village-has-specialty-industry",
  ((b1 IN ('poor', 'deeply-poor')) AND (NOT w0)) AS "poor-village-without-specialty-industry"
FROM (
SELECT *, ((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE coalesce(b4, 0) END) >= CAST(1 AS BIGINT)) AS w0
FROM (
SELECT r.id AS b0, r."kind" AS b1, r."code" AS b2, s1.a1 AS b3, s1.a0 AS b4
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
);

CREATE TEMP TABLE result_industryProject AS
SELECT b0 AS id,
  (b1 IN ('accepted', 'handed-over')) AS "project-earns-nothing#1",
  (CAST(b2 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) <= b3) AS "project-earns-nothing#2",
  (b4 = CAST(0 AS BIGINT)) AS "project-earns-nothing#3",
  ((b1 IN ('accepted', 'handed-over')) AND (CAST(b2 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) <= b3) AND (b4 = CAST(0 AS BIGINT))) AS "project-earns-nothing",
  w0 AS "project-without-income"
FROM (
SELECT *, ((b1 IN ('accepted', 'handed-over')) AND (CAST(b2 + to_months(CAST(CAST(12 AS BIGINT) AS INTEGER)) AS DATE) <= b3) AND (b4 = CAST(0 AS BIGINT))) AS w0
FROM (
SELECT r.id AS b0, r."stage" AS b1, r."acceptedOn" AS b2, r."asOf" AS b3, r."income" AS b4
FROM industryProject AS r
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  (CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "industry-project-fails"
FROM (
SELECT r.id AS b0, r."id" AS b1, s1.a0 AS b2, s1.a1 AS b3
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
);
