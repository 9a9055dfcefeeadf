-- Article 17, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b3 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  bool_or(TRUE AND w1) AS a2,
  bool_or((TRUE AND w1) IS NULL) AS a3,
  sum(CASE WHEN (w2) THEN b2 END) AS a4,
  bool_or(((w2)) IS NULL OR ((w2) AND b2 IS NULL)) AS a5
FROM (
SELECT *, (b0 IN ('current')) AS w0,
  ((b0 IN ('current')) AND (b1 IN ('rural'))) AS w1,
  (((b0 IN ('current')) AND (b1 IN ('rural')))) AS w2
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."amount" AS b2, r."person" AS b3
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b3;

CREATE TEMP TABLE stage_2 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('current')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_3 AS
SELECT b1 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('orphan')) AS w0
FROM (
SELECT r."kind" AS b0, r."person" AS b1
FROM child AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TEMP TABLE stage_4 AS
SELECT b2 AS key, bool_or(TRUE AND w0) AS a0,
  bool_or((TRUE AND w0) IS NULL) AS a1,
  bool_or(TRUE AND w1) AS a2,
  bool_or((TRUE AND w1) IS NULL) AS a3,
  bool_or(TRUE AND w2) AS a4,
  bool_or((TRUE AND w2) IS NULL) AS a5
FROM (
SELECT *, (b0 IN ('valid')) AS w0,
  ((b1 IN ('1', '2')) AND (b0 IN ('valid'))) AS w1,
  ((b1 IN ('1')) AND (b0 IN ('valid'))) AS w2
FROM (
SELECT r."state" AS b0, r."grade" AS b1, r."person" AS b2
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  b1 AS "on-allowance#1",
  w0 AS "on-allowance#2",
  w1 AS "on-allowance",
  b5 AS "is-extremely-poor#1",
  w2 AS "is-extremely-poor#2",
  w3 AS "is-extremely-poor",
  w4 AS "draws-orphan-stipend#1",
  w5 AS "draws-orphan-stipend#2",
  w6 AS "draws-orphan-stipend",
  w7 AS "is-certified-disabled",
  w9 AS "subsistence-allowance#1",
  w10 AS "subsistence-allowance#2",
  (w9 AND w10) AS "subsistence-allowance",
  w11 AS "subsistence-allowance:received",
  w9 AS "elder-subsidy#1",
  w1 AS "elder-subsidy#2",
  w12 AS "elder-subsidy#3",
  (w9 AND w1 AND w12) AS "elder-subsidy",
  (CASE WHEN w15 IS NULL THEN NULL WHEN w15 THEN CAST(30000 AS BIGINT) ELSE (CASE WHEN w14 IS NULL THEN NULL WHEN w14 THEN CAST(20000 AS BIGINT) ELSE (CASE WHEN w13 IS NULL THEN NULL WHEN w13 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) END) END) AS "elder-subsidy:amount",
  w9 AS "living-subsidy#1",
  w7 AS "living-subsidy#2",
  w1 AS "living-subsidy#3",
  w16 AS "living-subsidy#4",
  w17 AS "living-subsidy#5",
  (w9 AND w7 AND w1 AND w16 AND w17) AS "living-subsidy",
  (CASE WHEN w18 IS NULL THEN NULL WHEN w18 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "living-subsidy:amount",
  w9 AS "nursing-subsidy#1",
  w18 AS "nursing-subsidy#2",
  w16 AS "nursing-subsidy#3",
  (w9 AND w18 AND w16) AS "nursing-subsidy",
  (CASE WHEN w19 IS NULL THEN NULL WHEN w19 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "nursing-subsidy:amount"
FROM (
SELECT *, (NOT (TRUE AND w3)) AS w16,
  (NOT (TRUE AND w6)) AS w17
FROM (
SELECT *, (b1 OR w0) AS w1,
  (b5 OR w2) AS w3,
  (w4 AND w5) AS w6,
  (b13 AND w8) AS w9
FROM (
SELECT *, (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w2,
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AS w4,
  (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN coalesce(b11, FALSE) THEN TRUE WHEN coalesce(b12, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w7,
  (b14 IN ('present', 'married-in', 'born', 'other-in')) AS w8,
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w10,
  (CASE WHEN coalesce(b17, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) AS w11,
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS w12,
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(80 AS BIGINT)) AS w13,
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(90 AS BIGINT)) AS w14,
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(100 AS BIGINT)) AS w15,
  (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w18,
  (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w19
FROM (
SELECT r.id AS b0, r."allowance" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."extremelyPoor" AS b5, s2.a0 AS b6, s2.a1 AS b7, r."idBirth" AS b8, s3.a0 AS b9, s3.a1 AS b10, s4.a0 AS b11, s4.a1 AS b12, r."registered" AS b13, r."memberState" AS b14, s1.a2 AS b15, s1.a3 AS b16, s1.a5 AS b17, s1.a4 AS b18, s4.a2 AS b19, s4.a3 AS b20, s4.a4 AS b21, s4.a5 AS b22
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
)
)
)
);
