-- Article 34, all data covered, decided on 2019-12-31

CREATE TABLE result_village AS
WITH stage_1 AS (
SELECT b1 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."current" AS b0, r."village" AS b1
FROM technicalAdviser AS r
WHERE r."village" IS NOT NULL
)
GROUP BY b1
)
SELECT b0 AS id,
  w0 AS "village-has-technical-adviser",
  b4 AS "key-village-without-adviser#1",
  w1 AS "key-village-without-adviser#2",
  (b4 AND w1) AS "key-village-without-adviser"
FROM (
SELECT *, (NOT w0) AS w1
FROM (
SELECT *, (CASE WHEN b2 THEN TRUE WHEN (b3 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r.id AS b0, r."code" AS b1, s1.a0 AS b2, s1.a1 AS b3, r."keyVillage" AS b4
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
)
);
