-- Article 27, all data covered, decided on 2019-12-31

CREATE TABLE stage_2 AS
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."worth" AS b0, r."needNo" AS b1
FROM giftAllocation AS r
WHERE r."needNo" IS NOT NULL
)
GROUP BY b1;

CREATE TABLE result_giftAllocation AS
WITH stage_1 AS (
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."worth" AS b0, r."giftNo" AS b1
FROM giftAllocation AS r
WHERE r."giftNo" IS NOT NULL
)
GROUP BY b1
)
SELECT b0 AS id,
  (w0 > b4) AS "gift-allocated-twice",
  (w1 > b8) AS "need-served-twice"
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w0,
  (CASE WHEN (b6 OR b5 IS NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w1
FROM (
SELECT r.id AS b0, r1."giftNo" AS b1, s1.a1 AS b2, s1.a0 AS b3, r1."worth" AS b4, r2."needNo" AS b5, s2.a1 AS b6, s2.a0 AS b7, r2."worth" AS b8
FROM giftAllocation AS r
LEFT JOIN gift AS r1 ON r1."giftNo" = r."giftNo" AND r1."primary"
LEFT JOIN stage_1 AS s1 ON s1.key = r1."giftNo"
LEFT JOIN need AS r2 ON r2."needNo" = r."needNo" AND r2."primary"
LEFT JOIN stage_2 AS s2 ON s2.key = r2."needNo"
)
);

CREATE TABLE result_need AS
SELECT b0 AS id,
  w1 AS "need-left",
  b5 AS "need-unmet#1",
  w2 AS "need-unmet#2",
  w3 AS "need-unmet#3",
  (b5 AND w2 AND w3) AS "need-unmet"
FROM (
SELECT *, (w1 > 0) AS w2
FROM (
SELECT *, (b1 - w0) AS w1
FROM (
SELECT *, (CASE WHEN (b3 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b4, 0) AS BIGINT) END) AS w0,
  (CAST(b6 + CAST(30 AS INTEGER) AS DATE) < b7) AS w3
FROM (
SELECT r.id AS b0, r."worth" AS b1, r."needNo" AS b2, s1.a1 AS b3, s1.a0 AS b4, r."checked" AS b5, r."postedOn" AS b6, r."asOf" AS b7
FROM need AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."needNo"
)
)
)
);
