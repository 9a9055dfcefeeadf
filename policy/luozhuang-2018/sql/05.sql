-- Article 5, all data covered, decided on 2019-12-31

CREATE TABLE result_industryProject AS
WITH stage_1 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  bool_or(w2) AS a4,
  bool_or(w2 IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('first')) AS w0,
  (b0 IN ('second')) AS w1,
  (b0 IN ('third')) AS w2
FROM (
SELECT r."shows" AS b0, r."subjectNo" AS b1
FROM projectNotice AS r
WHERE r."subjectNo" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  w2 AS "project-notice-missing#1",
  w4 AS "project-notice-missing#2",
  (w2 OR w4) AS "project-notice-missing"
FROM (
SELECT *, ((b1 IN ('approved', 'building', 'accepted', 'handed-over')) AND (w0 OR w1)) AS w2,
  ((b1 IN ('accepted', 'handed-over')) AND w3) AS w4
FROM (
SELECT *, (CASE WHEN b3 THEN FALSE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w0,
  (CASE WHEN b5 THEN FALSE WHEN (b6 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w1,
  (CASE WHEN b7 THEN FALSE WHEN (b8 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w3
FROM (
SELECT r.id AS b0, r."stage" AS b1, r."projectNo" AS b2, s1.a0 AS b3, s1.a1 AS b4, s1.a2 AS b5, s1.a3 AS b6, s1.a4 AS b7, s1.a5 AS b8
FROM industryProject AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."projectNo"
)
)
);

CREATE TABLE result_projectNotice AS
SELECT b0 AS id,
  w0 AS "notice-too-short#1",
  w1 AS "notice-too-short#2",
  (w0 AND w1) AS "notice-too-short",
  b4 AS "notice-altered#1",
  w2 AS "notice-altered#2",
  (b4 AND w2) AS "notice-altered"
FROM (
SELECT *, (b1 IN ('first', 'second', 'third', 'income')) AS w0,
  (date_diff('day', b2, b3) < 10) AS w1,
  (NOT b5) AS w2
FROM (
SELECT r.id AS b0, r."shows" AS b1, r."postedOn" AS b2, r."takenDownOn" AS b3, r."altered" AS b4, r."shownAnew" AS b5
FROM projectNotice AS r
)
);

CREATE TABLE result_fundAllocation AS
WITH stage_2 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('allocation')) AS w0
FROM (
SELECT r."shows" AS b0, r."subjectNo" AS b1
FROM projectNotice AS r
WHERE r."subjectNo" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  w0 AS "allocation-not-published"
FROM (
SELECT *, (CASE WHEN b2 THEN FALSE WHEN (b3 OR b1 IS NULL) THEN NULL ELSE TRUE END) AS w0
FROM (
SELECT r.id AS b0, r."allocationNo" AS b1, s1.a0 AS b2, s1.a1 AS b3
FROM fundAllocation AS r
LEFT JOIN stage_2 AS s1 ON s1.key = r."allocationNo"
)
);
