-- Article 26, all data covered, decided on 2019-12-31

CREATE TABLE result_collection AS
WITH stage_1 AS (
SELECT b2 AS key,
  sum(CASE WHEN w0 THEN b1 END) AS a0,
  bool_or((w0 IS NULL OR (w0 AND b1 IS NULL))) AS a1
FROM (
SELECT *, ((b0 IN ('poverty'))) AS w0
FROM (
SELECT r."purpose" AS b0, r."amount" AS b1, r."collectionNo" AS b2
FROM collectionUse AS r
WHERE r."collectionNo" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w1 AS "collection-half-to-poverty",
  w2 AS "collection-too-little-to-poverty#1",
  w3 AS "collection-too-little-to-poverty#2",
  (w2 AND w3) AS "collection-too-little-to-poverty"
FROM (
SELECT *, (NOT w1) AS w3
FROM (
SELECT *, (CAST(w0 AS HUGEINT) * 2 >= (CASE WHEN b4 > 0 THEN b4 END)) AS w1
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w0,
  (b5 IN ('one-day')) AS w2
FROM (
SELECT r.id AS b0, r."collectionNo" AS b1, s1.a1 AS b2, s1.a0 AS b3, r."raised" AS b4, r."kind" AS b5
FROM collection AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."collectionNo"
)
)
)
);
