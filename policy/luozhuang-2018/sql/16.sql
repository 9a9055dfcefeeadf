-- Article 16, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, sum(CASE WHEN TRUE THEN b0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND b0 IS NULL)) AS a1
FROM (
SELECT r."subsidy" AS b0, r."person" AS b1
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b3 AS key, sum(CASE WHEN TRUE THEN w0 END) AS a0,
  bool_or((TRUE) IS NULL OR (TRUE AND w0 IS NULL)) AS a1
FROM (
SELECT *, (CASE WHEN coalesce(b1, FALSE) OR NOT (b0 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b2, 0) AS BIGINT) END) AS w0
FROM (
SELECT r."key" AS b0, s1.a1 AS b1, s1.a0 AS b2, r."household" AS b3
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  w0 AS "unsafe-house-help#1",
  b2 AS "unsafe-house-help#2",
  (w0 AND b2) AS "unsafe-house-help",
  (CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN CAST(2000000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS "unsafe-house-help:amount",
  w2 AS "unsafe-house-help:received"
FROM (
SELECT *, (NOT (b1 IN ('ordinary'))) AS w0,
  (b3 IN ('D')) AS w1,
  (CASE WHEN coalesce(b5, FALSE) OR NOT (b4 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w2
FROM (
SELECT r.id AS b0, r."status" AS b1, r."unsafeHouse" AS b2, r."houseGrade" AS b3, r."id" AS b4, s1.a1 AS b5, s1.a0 AS b6
FROM household AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."id"
)
);
