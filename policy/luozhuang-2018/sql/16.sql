-- Article 16, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_2 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('valid'))) AS a0,
  bool_or((TRUE AND (b0 IN ('valid'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM disability AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_3 AS
SELECT b2 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1,
  bool_or(TRUE AND (b1 IN ('centralised'))) AS a2,
  bool_or((TRUE AND (b1 IN ('centralised'))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."care" AS b1, r."person" AS b2
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_5 AS
SELECT b5 AS key, bool_or(TRUE AND (b0 IN ('C', 'D'))) AS a0,
  bool_or((TRUE AND (b0 IN ('C', 'D'))) IS NULL) AS a1,
  bool_or(TRUE AND (b0 IN ('C', 'D'))) AS a2,
  bool_or((TRUE AND (b0 IN ('C', 'D'))) IS NULL) AS a3,
  bool_or(TRUE AND (NOT b1)) AS a4,
  bool_or((TRUE AND (NOT b1)) IS NULL) AS a5,
  sum(CASE WHEN TRUE THEN b2 END) AS a6,
  bool_or((TRUE) IS NULL OR (TRUE AND b2 IS NULL)) AS a7,
  bool_or(TRUE AND (((CAST(b3 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE) < DATE '2019-12-31') AND (b2 = CAST(0 AS BIGINT))) OR (b4 > CAST(b3 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)))) AS a8,
  bool_or((TRUE AND (((CAST(b3 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE) < DATE '2019-12-31') AND (b2 = CAST(0 AS BIGINT))) OR (b4 > CAST(b3 + CAST(CAST(30 AS BIGINT) AS INTEGER) AS DATE)))) IS NULL) AS a9
FROM (
SELECT r."grade" AS b0, r."onlyHouse" AS b1, r."subsidy" AS b2, r."accepted" AS b3, r."paidOn" AS b4, r."person" AS b5
FROM unsafeHouse AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_4 AS
SELECT b19 AS key, bool_or(TRUE AND (w0 OR w1 OR (w2 AND (CASE WHEN coalesce(b9, FALSE) THEN FALSE WHEN coalesce(b10, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END)))) AS a0,
  bool_or((TRUE AND (w0 OR w1 OR (w2 AND (CASE WHEN coalesce(b9, FALSE) THEN FALSE WHEN coalesce(b10, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END)))) IS NULL) AS a1,
  bool_or(TRUE AND NOT (CASE WHEN coalesce(b11, FALSE) THEN FALSE WHEN coalesce(b12, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END)) AS a2,
  bool_or((TRUE AND NOT (CASE WHEN coalesce(b11, FALSE) THEN FALSE WHEN coalesce(b12, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END)) IS NULL) AS a3,
  bool_or(TRUE AND (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a4,
  bool_or((TRUE AND (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a5,
  bool_or(TRUE AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS a6,
  bool_or((TRUE AND (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) IS NULL) AS a7,
  sum(CASE WHEN TRUE THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) END) AS a8,
  bool_or((TRUE) IS NULL OR (TRUE AND (CASE WHEN coalesce(b17, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b18, 0) AS BIGINT) END) IS NULL)) AS a9
FROM (
SELECT *, (b0 OR (CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w0,
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS w1,
  (b6 OR (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w2
FROM (
SELECT r."allowance" AS b0, r."key" AS b1, s1.a0 AS b2, s1.a1 AS b3, s2.a0 AS b4, s2.a1 AS b5, r."extremelyPoor" AS b6, s3.a0 AS b7, s3.a1 AS b8, s3.a2 AS b9, s3.a3 AS b10, s4.a0 AS b11, s4.a1 AS b12, s4.a2 AS b13, s4.a3 AS b14, s4.a4 AS b15, s4.a5 AS b16, s4.a7 AS b17, s4.a6 AS b18, r."household" AS b19
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_5 AS s4 ON s4.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b19;

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  (NOT (b1 IN ('ordinary'))) AS "is-housing-key-group#1",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-housing-key-group#2",
  (NOT (b1 IN ('ordinary'))) AS "unsafe-house-help#1",
  b5 AS "unsafe-house-help#2",
  (NOT (NOT (b1 IN ('ordinary')))) AS "unsafe-house-help-other-groups#1",
  w0 AS "unsafe-house-help-other-groups#2",
  b5 AS "unsafe-house-help-other-groups#3",
  (NOT (b1 IN ('ordinary'))) AS "unsafe-house-without-case#1",
  b5 AS "unsafe-house-without-case#2",
  (CASE WHEN coalesce(b6, FALSE) THEN FALSE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "unsafe-house-without-case#3",
  (b5 OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "unsafe-second-house#1",
  ((NOT b10) OR (b11 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "unsafe-second-house#2",
  ((NOT (b1 IN ('ordinary'))) OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "is-housing-key-group",
  ((NOT (b1 IN ('ordinary'))) AND b5) AS "unsafe-house-help",
  (CASE WHEN (b14 IN ('D')) IS NULL THEN NULL WHEN (b14 IN ('D')) THEN CAST(2000000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS "unsafe-house-help:amount",
  (CASE WHEN coalesce(b15, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b16, 0) AS BIGINT) END) AS "unsafe-house-help:received",
  ((NOT (NOT (b1 IN ('ordinary')))) AND w0 AND b5) AS "unsafe-house-help-other-groups",
  (CASE WHEN (b14 IN ('D')) IS NULL THEN NULL WHEN (b14 IN ('D')) THEN CAST(2000000 AS BIGINT) ELSE CAST(800000 AS BIGINT) END) AS "unsafe-house-help-other-groups:amount",
  (CASE WHEN coalesce(b15, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b16, 0) AS BIGINT) END) AS "unsafe-house-help-other-groups:received",
  ((NOT (b1 IN ('ordinary'))) AND b5 AND (CASE WHEN coalesce(b6, FALSE) THEN FALSE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "unsafe-house-without-case",
  (b11 IN ('with-child', 'rented', 'centralised')) AS "lives-safely-elsewhere",
  ((b5 OR (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AND ((NOT b10) OR (b11 IN ('with-child', 'rented', 'centralised')) OR (CASE WHEN coalesce(b12, FALSE) THEN TRUE WHEN coalesce(b13, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "unsafe-second-house"
FROM (
SELECT *, ((NOT (b1 IN ('ordinary'))) OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w0
FROM (
SELECT r.id AS b0, r."status" AS b1, r."id" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."unsafeHouse" AS b5, s1.a2 AS b6, s1.a3 AS b7, s1.a4 AS b8, s1.a5 AS b9, r."onlyHouse" AS b10, r."housing" AS b11, s1.a6 AS b12, s1.a7 AS b13, r."houseGrade" AS b14, s1.a9 AS b15, s1.a8 AS b16
FROM household AS r
LEFT JOIN stage_4 AS s1 ON s1.key = r."id"
)
);

CREATE TEMP TABLE result_unsafeHouse AS
SELECT b0 AS id,
  (b1 IN ('C', 'D')) AS "graded-unsafe-and-left#1",
  (NOT (b2 IS NOT NULL)) AS "graded-unsafe-and-left#2",
  (NOT (b3 IS NOT NULL)) AS "graded-unsafe-and-left#3",
  (NOT (b4 IS NOT NULL)) AS "graded-unsafe-and-left#4",
  ((b1 IN ('D')) AND (b2 IN ('repair'))) AS "unsafe-house-helped-the-wrong-way#1",
  ((b1 IN ('C')) AND (b2 IN ('rebuild'))) AS "unsafe-house-helped-the-wrong-way#2",
  (b2 IN ('rebuild')) AS "rebuilt-house-area-out-of-range#1",
  (CASE WHEN (b5 <= CAST(3 AS BIGINT)) IS NULL THEN NULL WHEN (b5 <= CAST(3 AS BIGINT)) THEN ((b6 < (CASE WHEN (b5 = CAST(1 AS BIGINT)) IS NULL THEN NULL WHEN (b5 = CAST(1 AS BIGINT)) THEN CAST(CAST(CAST(20 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) ELSE (CASE WHEN (b5 = CAST(2 AS BIGINT)) IS NULL THEN NULL WHEN (b5 = CAST(2 AS BIGINT)) THEN CAST(CAST(CAST(30 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) ELSE CAST(CAST(CAST(40 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) END) END)) OR (b6 > CAST(CAST(CAST(60 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) ELSE ((b6 < CAST(CAST(CAST(CAST(CAST(13 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) AS HUGEINT) * b5 AS BIGINT)) OR (b6 > CAST(CAST(CAST(CAST(CAST(18 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) AS HUGEINT) * b5 AS BIGINT))) END) AS "rebuilt-house-area-out-of-range#2",
  (b1 IN ('C', 'D')) AS "unsafe-house-done-in-time#1",
  (b4 <= DATE '2018-09-30') AS "unsafe-house-done-in-time#2",
  ((b1 IN ('C', 'D')) AND (NOT (b2 IS NOT NULL)) AND (NOT (b3 IS NOT NULL)) AND (NOT (b4 IS NOT NULL))) AS "graded-unsafe-and-left",
  (((b1 IN ('D')) AND (b2 IN ('repair'))) OR ((b1 IN ('C')) AND (b2 IN ('rebuild')))) AS "unsafe-house-helped-the-wrong-way",
  ((b2 IN ('rebuild')) AND (CASE WHEN (b5 <= CAST(3 AS BIGINT)) IS NULL THEN NULL WHEN (b5 <= CAST(3 AS BIGINT)) THEN ((b6 < (CASE WHEN (b5 = CAST(1 AS BIGINT)) IS NULL THEN NULL WHEN (b5 = CAST(1 AS BIGINT)) THEN CAST(CAST(CAST(20 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) ELSE (CASE WHEN (b5 = CAST(2 AS BIGINT)) IS NULL THEN NULL WHEN (b5 = CAST(2 AS BIGINT)) THEN CAST(CAST(CAST(30 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) ELSE CAST(CAST(CAST(40 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) END) END)) OR (b6 > CAST(CAST(CAST(60 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) ELSE ((b6 < CAST(CAST(CAST(CAST(CAST(13 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) AS HUGEINT) * b5 AS BIGINT)) OR (b6 > CAST(CAST(CAST(CAST(CAST(18 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT) AS HUGEINT) * b5 AS BIGINT))) END)) AS "rebuilt-house-area-out-of-range",
  ((b1 IN ('C', 'D')) AND (b4 <= DATE '2018-09-30')) AS "unsafe-house-done-in-time"
FROM (
SELECT r.id AS b0, r."grade" AS b1, r."mode" AS b2, r."year" AS b3, r."accepted" AS b4, r."people" AS b5, r."area" AS b6
FROM unsafeHouse AS r
);

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  (CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "unsafe-house-accepted-not-paid"
FROM (
SELECT r.id AS b0, r."key" AS b1, s1.a8 AS b2, s1.a9 AS b3
FROM person AS r
LEFT JOIN stage_5 AS s1 ON s1.key = r."key"
);
