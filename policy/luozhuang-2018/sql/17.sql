-- Article 17, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b3 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) AS a2,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) IS NULL) AS a3,
  sum(CASE WHEN ((((b0 IN ('current')) AND (b1 IN ('rural'))))) THEN b2 END) AS a4,
  bool_or((((((b0 IN ('current')) AND (b1 IN ('rural')))))) IS NULL OR (((((b0 IN ('current')) AND (b1 IN ('rural'))))) AND b2 IS NULL)) AS a5
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."amount" AS b2, r."person" AS b3
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_2 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_3 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('orphan'))) AS a0,
  bool_or((TRUE AND (b0 IN ('orphan'))) IS NULL) AS a1
FROM (
SELECT r."kind" AS b0, r."person" AS b1
FROM child AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_4 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('valid'))) AS a0,
  bool_or((TRUE AND (b0 IN ('valid'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b1 IN ('1', '2')) AND (b0 IN ('valid')))) AS a2,
  bool_or((TRUE AND ((b1 IN ('1', '2')) AND (b0 IN ('valid')))) IS NULL) AS a3,
  bool_or(TRUE AND ((b1 IN ('1')) AND (b0 IN ('valid')))) AS a4,
  bool_or((TRUE AND ((b1 IN ('1')) AND (b0 IN ('valid')))) IS NULL) AS a5
FROM (
SELECT r."state" AS b0, r."grade" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  b1 AS "on-allowance#1",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "on-allowance#2",
  b5 AS "is-extremely-poor#1",
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-extremely-poor#2",
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AS "draws-orphan-stipend#1",
  (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "draws-orphan-stipend#2",
  w0 AS "subsistence-allowance#1",
  (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "subsistence-allowance#2",
  w0 AS "elder-subsidy#1",
  w1 AS "elder-subsidy#2",
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS "elder-subsidy#3",
  w0 AS "living-subsidy#1",
  w2 AS "living-subsidy#2",
  w1 AS "living-subsidy#3",
  (NOT (TRUE AND w3)) AS "living-subsidy#4",
  (NOT (TRUE AND w4)) AS "living-subsidy#5",
  w0 AS "nursing-subsidy#1",
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "nursing-subsidy#2",
  (NOT (TRUE AND w3)) AS "nursing-subsidy#3",
  (b1 OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "on-allowance",
  (b5 OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "is-extremely-poor",
  (((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AND (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "draws-orphan-stipend",
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-certified-disabled",
  (w0 AND (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "subsistence-allowance",
  (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b20, 0) AS BIGINT) END) AS "subsistence-allowance:received",
  (w0 AND w1 AND ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT))) AS "elder-subsidy",
  (CASE WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(100 AS BIGINT)) IS NULL THEN NULL WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(100 AS BIGINT)) THEN CAST(30000 AS BIGINT) ELSE (CASE WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(90 AS BIGINT)) IS NULL THEN NULL WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(90 AS BIGINT)) THEN CAST(20000 AS BIGINT) ELSE (CASE WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(80 AS BIGINT)) IS NULL THEN NULL WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(80 AS BIGINT)) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) END) END) AS "elder-subsidy:amount",
  (w0 AND w2 AND w1 AND (NOT (TRUE AND w3)) AND (NOT (TRUE AND w4))) AS "living-subsidy",
  (CASE WHEN (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "living-subsidy:amount",
  (w0 AND (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (NOT (TRUE AND w3))) AS "nursing-subsidy",
  (CASE WHEN (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "nursing-subsidy:amount"
FROM (
SELECT *, (b11 AND (b12 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (b1 OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w1,
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w2,
  (b5 OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w3,
  (((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AND (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w4
FROM (
SELECT r.id AS b0, r."allowance" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."extremelyPoor" AS b5, s2.a0 AS b6, s2.a1 AS b7, r."idBirth" AS b8, s3.a0 AS b9, s3.a1 AS b10, r."registered" AS b11, r."memberState" AS b12, s1.a2 AS b13, s1.a3 AS b14, s4.a0 AS b15, s4.a1 AS b16, s4.a2 AS b17, s4.a3 AS b18, s1.a5 AS b19, s1.a4 AS b20, s4.a4 AS b21, s4.a5 AS b22
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
)
);
