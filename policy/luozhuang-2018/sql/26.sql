-- Article 26, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b2 AS key, sum(CASE WHEN (((b0 IN ('poverty')))) THEN b1 END) AS a0,
  bool_or(((((b0 IN ('poverty'))))) IS NULL OR ((((b0 IN ('poverty')))) AND b1 IS NULL)) AS a1
FROM (
SELECT r."purpose" AS b0, r."amount" AS b1, r."collectionNo" AS b2
FROM collectionUse AS r
WHERE r."collectionNo" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE result_collection AS
SELECT b0 AS id,
  (b1 IN ('one-day')) AS "collection-too-little-to-poverty#1",
  (NOT w0) AS "collection-too-little-to-poverty#2",
  (CAST((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS HUGEINT) * 2 >= CAST(1 AS HUGEINT) * (CASE WHEN b5 > 0 THEN b5 END)) AS "collection-half-to-poverty",
  ((b1 IN ('one-day')) AND (NOT w0)) AS "collection-too-little-to-poverty"
FROM (
SELECT *, (CAST((CASE WHEN coalesce(b3, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS HUGEINT) * 2 >= CAST(1 AS HUGEINT) * (CASE WHEN b5 > 0 THEN b5 END)) AS w0
FROM (
SELECT r.id AS b0, r."kind" AS b1, r."collectionNo" AS b2, s1.a1 AS b3, s1.a0 AS b4, r."raised" AS b5
FROM collection AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."collectionNo"
)
);
