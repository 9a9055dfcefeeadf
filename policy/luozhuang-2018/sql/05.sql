-- Article 5, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('first'))) AS a0,
  bool_or((TRUE AND (b0 IN ('first'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('second'))) AS a2,
  bool_or((TRUE AND (b0 IN ('second'))) IS NULL) AS a3,
  bool_or(TRUE AND (b0 IN ('third'))) AS a4,
  bool_or((TRUE AND (b0 IN ('third'))) IS NULL) AS a5
FROM (
SELECT r."shows" AS b0, r."subjectNo" AS b1
FROM projectNotice AS r
WHERE r."subjectNo" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('allocation'))) AS a0,
  bool_or((TRUE AND (b0 IN ('allocation'))) IS NULL) AS a1
FROM (
SELECT r."shows" AS b0, r."subjectNo" AS b1
FROM projectNotice AS r
WHERE r."subjectNo" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE result_industryProject AS
SELECT b0 AS id,
  ((b1 IN ('approved', 'building', 'accepted', 'handed-over')) AND ((CASE WHEN coalesce(b3, FALSE) THEN FALSE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) OR (CASE WHEN coalesce(b5, FALSE) THEN FALSE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END))) AS "project-notice-missing#1",
  ((b1 IN ('accepted', 'handed-over')) AND (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "project-notice-missing#2",
  (((b1 IN ('approved', 'building', 'accepted', 'handed-over')) AND ((CASE WHEN coalesce(b3, FALSE) THEN FALSE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) OR (CASE WHEN coalesce(b5, FALSE) THEN FALSE WHEN coalesce(b6, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END))) OR ((b1 IN ('accepted', 'handed-over')) AND (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END))) AS "project-notice-missing"
FROM (
SELECT r.id AS b0, r."stage" AS b1, r."projectNo" AS b2, s1.a0 AS b3, s1.a1 AS b4, s1.a2 AS b5, s1.a3 AS b6, s1.a4 AS b7, s1.a5 AS b8
FROM industryProject AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."projectNo"
);

CREATE TEMP TABLE result_projectNotice AS
SELECT b0 AS id,
  (b1 IN ('first', 'second', 'third', 'income')) AS "notice-too-short#1",
  (date_diff('day', b2, b3) < CAST(10 AS BIGINT)) AS "notice-too-short#2",
  b4 AS "notice-altered#1",
  (NOT b5) AS "notice-altered#2",
  ((b1 IN ('first', 'second', 'third', 'income')) AND (date_diff('day', b2, b3) < CAST(10 AS BIGINT))) AS "notice-too-short",
  (b4 AND (NOT b5)) AS "notice-altered"
FROM (
SELECT r.id AS b0, r."shows" AS b1, r."postedOn" AS b2, r."takenDownOn" AS b3, r."altered" AS b4, r."shownAnew" AS b5
FROM projectNotice AS r
);

CREATE TEMP TABLE result_fundAllocation AS
SELECT b0 AS id,
  (CASE WHEN coalesce(b2, FALSE) THEN FALSE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS "allocation-not-published"
FROM (
SELECT r.id AS b0, r."allocationNo" AS b1, s1.a0 AS b2, s1.a1 AS b3
FROM fundAllocation AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."allocationNo"
);
