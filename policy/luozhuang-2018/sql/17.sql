-- Article 17, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b5 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) AS a2,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('rural')))) IS NULL) AS a3,
  sum(CASE WHEN (((b0 IN ('current')))) THEN b2 END) AS a4,
  bool_or(((((b0 IN ('current'))))) IS NULL OR ((((b0 IN ('current')))) AND b2 IS NULL)) AS a5,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('urban')))) AS a6,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('urban')))) IS NULL) AS a7,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b3 > CAST(CAST((CASE WHEN (b1 IN ('rural')) IS NULL THEN NULL WHEN (b1 IN ('rural')) THEN CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) ELSE CAST(55000 AS BIGINT) END) AS HUGEINT) * b4 AS BIGINT)))) AS a8,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b3 > CAST(CAST((CASE WHEN (b1 IN ('rural')) IS NULL THEN NULL WHEN (b1 IN ('rural')) THEN CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) ELSE CAST(55000 AS BIGINT) END) AS HUGEINT) * b4 AS BIGINT)))) IS NULL) AS a9,
  sum(CASE WHEN ((((b0 IN ('current')) AND (b1 IN ('rural'))))) THEN b3 END) AS a10,
  bool_or((((((b0 IN ('current')) AND (b1 IN ('rural')))))) IS NULL OR (((((b0 IN ('current')) AND (b1 IN ('rural'))))) AND b3 IS NULL)) AS a11,
  max(CASE WHEN (((b0 IN ('current')))) THEN b2 END) AS a12,
  bool_or(((((b0 IN ('current'))))) IS NULL OR ((((b0 IN ('current')))) AND b2 IS NULL)) AS a13
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."elderSubsidy" AS b2, r."amount" AS b3, r."people" AS b4, r."person" AS b5
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_2 AS
SELECT b5 AS key, bool_or(TRUE AND (b0 IN ('current'))) AS a0,
  bool_or((TRUE AND (b0 IN ('current'))) IS NULL) AS a1,
  max(CASE WHEN (((b0 IN ('current')))) THEN CAST(sign(CAST(CAST(173000 AS BIGINT) AS HUGEINT) * (CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 1 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 1 ELSE 1 END) END)) * ((2 * abs(CAST(CAST(173000 AS BIGINT) AS HUGEINT) * (CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 1 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 1 ELSE 1 END) END)) + (CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 10 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 6 ELSE 3 END) END)) // (2 * CAST((CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 10 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 6 ELSE 3 END) END) AS HUGEINT))) AS BIGINT) END) AS a2,
  bool_or(((((b0 IN ('current'))))) IS NULL OR ((((b0 IN ('current')))) AND CAST(sign(CAST(CAST(173000 AS BIGINT) AS HUGEINT) * (CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 1 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 1 ELSE 1 END) END)) * ((2 * abs(CAST(CAST(173000 AS BIGINT) AS HUGEINT) * (CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 1 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 1 ELSE 1 END) END)) + (CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 10 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 6 ELSE 3 END) END)) // (2 * CAST((CASE WHEN (b1 IN ('full')) IS NULL THEN NULL WHEN (b1 IN ('full')) THEN 10 ELSE (CASE WHEN (b1 IN ('partly')) IS NULL THEN NULL WHEN (b1 IN ('partly')) THEN 6 ELSE 3 END) END) AS HUGEINT))) AS BIGINT) IS NULL)) AS a3,
  bool_or(TRUE AND ((b0 IN ('current')) AND (b1 IN ('unable')))) AS a4,
  bool_or((TRUE AND ((b0 IN ('current')) AND (b1 IN ('unable')))) IS NULL) AS a5,
  bool_or(TRUE AND (b2 IN ('centralised'))) AS a6,
  bool_or((TRUE AND (b2 IN ('centralised'))) IS NULL) AS a7,
  sum(CASE WHEN (((b0 IN ('current')))) THEN (b3 + b4) END) AS a8,
  bool_or(((((b0 IN ('current'))))) IS NULL OR ((((b0 IN ('current')))) AND (b3 + b4) IS NULL)) AS a9
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."care" AS b2, r."amount" AS b3, r."careMoney" AS b4, r."person" AS b5
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b5;

CREATE TEMP TABLE stage_3 AS
SELECT b3 AS key, bool_or(TRUE AND (b0 IN ('orphan'))) AS a0,
  bool_or((TRUE AND (b0 IN ('orphan'))) IS NULL) AS a1,
  max(CASE WHEN (((b0 IN ('orphan')))) THEN (CASE WHEN (b1 IN ('centralised')) IS NULL THEN NULL WHEN (b1 IN ('centralised')) THEN CAST(120000 AS BIGINT) ELSE CAST(80000 AS BIGINT) END) END) AS a2,
  bool_or(((((b0 IN ('orphan'))))) IS NULL OR ((((b0 IN ('orphan')))) AND (CASE WHEN (b1 IN ('centralised')) IS NULL THEN NULL WHEN (b1 IN ('centralised')) THEN CAST(120000 AS BIGINT) ELSE CAST(80000 AS BIGINT) END) IS NULL)) AS a3,
  bool_or(TRUE AND ((b0 IN ('orphan')) AND ((b2 < CAST(60000 AS BIGINT)) OR ((b1 IN ('centralised')) AND (b2 < CAST(100000 AS BIGINT)))))) AS a4,
  bool_or((TRUE AND ((b0 IN ('orphan')) AND ((b2 < CAST(60000 AS BIGINT)) OR ((b1 IN ('centralised')) AND (b2 < CAST(100000 AS BIGINT)))))) IS NULL) AS a5,
  sum(CASE WHEN (((b0 IN ('orphan')))) THEN b2 END) AS a6,
  bool_or(((((b0 IN ('orphan'))))) IS NULL OR ((((b0 IN ('orphan')))) AND b2 IS NULL)) AS a7
FROM (
SELECT r."kind" AS b0, r."care" AS b1, r."amount" AS b2, r."person" AS b3
FROM child AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_4 AS
SELECT b4 AS key, bool_or(TRUE AND (b0 IN ('valid'))) AS a0,
  bool_or((TRUE AND (b0 IN ('valid'))) IS NULL) AS a1,
  bool_or(TRUE AND ((b1 IN ('1', '2')) AND (b0 IN ('valid')))) AS a2,
  bool_or((TRUE AND ((b1 IN ('1', '2')) AND (b0 IN ('valid')))) IS NULL) AS a3,
  bool_or(TRUE AND ((b1 IN ('1')) AND (b0 IN ('valid')))) AS a4,
  bool_or((TRUE AND ((b1 IN ('1')) AND (b0 IN ('valid')))) IS NULL) AS a5,
  bool_or(TRUE AND ((b0 IN ('valid')) AND (NOT b2))) AS a6,
  bool_or((TRUE AND ((b0 IN ('valid')) AND (NOT b2))) IS NULL) AS a7,
  bool_or(TRUE AND ((b0 IN ('valid')) AND (NOT b3))) AS a8,
  bool_or((TRUE AND ((b0 IN ('valid')) AND (NOT b3))) IS NULL) AS a9,
  bool_or(TRUE AND (b2 OR b3)) AS a10,
  bool_or((TRUE AND (b2 OR b3)) IS NULL) AS a11
FROM (
SELECT r."state" AS b0, r."grade" AS b1, r."livingSubsidy" AS b2, r."nursingSubsidy" AS b3, r."person" AS b4
FROM disability AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE stage_5 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('dead'))) AS a0,
  bool_or((TRUE AND (b0 IN ('dead'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_6 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31'))) AS a0,
  bool_or((TRUE AND ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31'))) IS NULL) AS a1
FROM (
SELECT r."deathDate" AS b0, r."cremationDate" AS b1, r."person" AS b2
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_7 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('drawing'))) AS a0,
  bool_or((TRUE AND (b0 IN ('drawing'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_8 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('unable'))) AS a0,
  bool_or((TRUE AND (b0 IN ('unable'))) IS NULL) AS a1
FROM (
SELECT r."selfCare" AS b0, r."person" AS b1
FROM careNeed AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_9 AS
SELECT b1 AS key, bool_or(TRUE AND (b0 IN ('living'))) AS a0,
  bool_or((TRUE AND (b0 IN ('living'))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM careStay AS r
WHERE r."person" IS NOT NULL
)
GROUP BY b1;

CREATE TEMP TABLE stage_11 AS
SELECT b2 AS key, bool_or(TRUE AND ((b0 = year(DATE '2019-12-31')) AND (b1 > CAST(0 AS BIGINT)))) AS a0,
  bool_or((TRUE AND ((b0 = year(DATE '2019-12-31')) AND (b1 > CAST(0 AS BIGINT)))) IS NULL) AS a1
FROM (
SELECT r."year" AS b0, r."dividend" AS b1, r."household" AS b2
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
GROUP BY b2;

CREATE TEMP TABLE stage_12 AS
SELECT b4 AS key, bool_or(((w0)) AND (b2 IN ('ordinary', 'skilled'))) AS a0,
  bool_or((((w0)) AND (b2 IN ('ordinary', 'skilled'))) IS NULL) AS a1,
  count(*) FILTER (WHERE ((w3))) AS a2,
  bool_or((((w3))) IS NULL) AS a3
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (b0 AND ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))))) AS w3
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."memberStateOn" AS b3, r."household" AS b4
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b4;

CREATE TEMP TABLE stage_15 AS
SELECT b3 AS key, count(*) FILTER (WHERE (((((b0 IN ('current')) AND (b1 IN ('unable'))) AND (b2 IN ('centralised')))))) AS a0,
  bool_or(((((((b0 IN ('current')) AND (b1 IN ('unable'))) AND (b2 IN ('centralised')))))) IS NULL) AS a1,
  count(*) FILTER (WHERE ((((b0 IN ('current')) AND (b1 IN ('unable')))))) AS a2,
  bool_or((((((b0 IN ('current')) AND (b1 IN ('unable')))))) IS NULL) AS a3
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."care" AS b2, r."town" AS b3
FROM extremelyPoor AS r
WHERE r."town" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE stage_10 AS
SELECT b9 AS key, bool_or(((w0)) AND (w1 OR w2)) AS a0,
  bool_or((((w0)) AND (w1 OR w2)) IS NULL) AS a1,
  bool_or(((w0)) AND (w1 OR w2)) AS a2,
  bool_or((((w0)) AND (w1 OR w2)) IS NULL) AS a3
FROM (
SELECT *, (b0 AND (b1 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (b2 OR (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w1,
  (b6 OR (CASE WHEN coalesce(b7, FALSE) THEN TRUE WHEN coalesce(b8, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w2
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."allowance" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, r."extremelyPoor" AS b6, s2.a0 AS b7, s2.a1 AS b8, r."household" AS b9
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
WHERE r."household" IS NOT NULL
)
)
GROUP BY b9;

CREATE TEMP TABLE stage_13 AS
SELECT b19 AS key, list(struct_pack(o := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN b0 END, v := CASE WHEN (((b0 = year(DATE '2019-12-31')))) THEN w4 END)) FILTER (WHERE (((b0 = year(DATE '2019-12-31'))))) AS a0,
  bool_or(((((b0 = year(DATE '2019-12-31'))))) IS NULL OR ((((b0 = year(DATE '2019-12-31')))) AND b0 IS NULL)) AS a1
FROM (
SELECT *, CAST(sign(w2) * sign(w3) * ((2 * abs(CAST(w2 AS HUGEINT)) + abs(w3)) // (2 * abs(NULLIF(CAST(w3 AS HUGEINT), 0)))) AS BIGINT) AS w4
FROM (
SELECT *, ((b1 + b2 + w0 + w1) - b15) AS w2
FROM (
SELECT *, (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w0,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w1,
  (CASE WHEN b16 IS NOT NULL THEN (CASE WHEN coalesce(b17, FALSE) OR NOT (b16 IS NOT NULL) THEN NULL ELSE coalesce(b18, 0) END) END) AS w3
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a3 AS b17, s1.a2 AS b18, r."household" AS b19
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_12 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b19;

CREATE TEMP TABLE stage_14 AS
SELECT b6 AS key, bool_or(TRUE AND ((b0 IN ('waiting')) AND w0)) AS a0,
  bool_or((TRUE AND ((b0 IN ('waiting')) AND w0)) IS NULL) AS a1
FROM (
SELECT *, (CASE WHEN b5 IS NOT NULL THEN (b1 OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) END) AS w0
FROM (
SELECT r."state" AS b0, r1."extremelyPoor" AS b1, r1."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r1."id" AS b5, r."careHome" AS b6
FROM careStay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_2 AS s1 ON s1.key = r1."key"
WHERE r."careHome" IS NOT NULL
)
)
GROUP BY b6;

CREATE TEMP TABLE result_person AS
SELECT b0 AS id,
  b1 AS "on-allowance#1",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "on-allowance#2",
  b5 AS "is-extremely-poor#1",
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-extremely-poor#2",
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AS "draws-orphan-stipend#1",
  (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "draws-orphan-stipend#2",
  w0 AS "qualifies-for-living-subsidy#1",
  w1 AS "qualifies-for-living-subsidy#2",
  w2 AS "qualifies-for-living-subsidy#3",
  w0 AS "qualifies-for-nursing-subsidy#1",
  w3 AS "qualifies-for-nursing-subsidy#2",
  (TRUE OR (NOT w4)) AS "qualifies-for-nursing-subsidy#3",
  w0 AS "subsistence-allowance#1",
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "subsistence-allowance#2",
  w0 AS "elder-subsidy#1",
  w2 AS "elder-subsidy#2",
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS "elder-subsidy#3",
  w4 AS "living-subsidy#1",
  (NOT w6) AS "living-subsidy#2",
  (NOT w8) AS "living-subsidy#3",
  w9 AS "nursing-subsidy#1",
  (NOT w10) AS "nursing-subsidy#2",
  (w0 AND w5) AS "extremely-poor-support#1",
  (NOT w11) AS "extremely-poor-support#2",
  (NOT w12) AS "extremely-poor-support#3",
  (w0 AND w7) AS "orphan-stipend#1",
  (NOT w13) AS "orphan-stipend#2",
  w4 AS "living-subsidy-due-not-drawn#1",
  (NOT w5) AS "living-subsidy-due-not-drawn#2",
  (NOT w7) AS "living-subsidy-due-not-drawn#3",
  (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "living-subsidy-due-not-drawn#4",
  w9 AS "nursing-subsidy-due-not-drawn#1",
  (NOT w5) AS "nursing-subsidy-due-not-drawn#2",
  (CASE WHEN coalesce(b27, FALSE) THEN TRUE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "nursing-subsidy-due-not-drawn#3",
  w0 AS "elder-subsidy-due-not-paid#1",
  ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AS "elder-subsidy-due-not-paid#2",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "elder-subsidy-due-not-paid#3",
  ((CASE WHEN coalesce(b29, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) = CAST(0 AS BIGINT)) AS "elder-subsidy-due-not-paid#4",
  w0 AS "allowance-and-extremely-poor-together#1",
  (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "allowance-and-extremely-poor-together#2",
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "allowance-and-extremely-poor-together#3",
  w0 AS "extremely-poor-draws-disability-subsidies#1",
  w5 AS "extremely-poor-draws-disability-subsidies#2",
  (CASE WHEN coalesce(b31, FALSE) THEN TRUE WHEN coalesce(b32, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "extremely-poor-draws-disability-subsidies#3",
  w0 AS "dead-person-draws#1",
  ((CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b35, FALSE) THEN TRUE WHEN coalesce(b36, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "dead-person-draws#2",
  ((CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b37, FALSE) THEN TRUE WHEN coalesce(b38, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "dead-person-draws#3",
  w0 AS "urban-and-rural-allowance-together#1",
  (CASE WHEN coalesce(b39, FALSE) THEN TRUE WHEN coalesce(b40, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "urban-and-rural-allowance-together#2",
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "urban-and-rural-allowance-together#3",
  w0 AS "allowance-above-standard#1",
  (CASE WHEN coalesce(b41, FALSE) THEN TRUE WHEN coalesce(b42, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "allowance-above-standard#2",
  w0 AS "orphan-stipend-below-floor#1",
  (CASE WHEN coalesce(b43, FALSE) THEN TRUE WHEN coalesce(b44, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "orphan-stipend-below-floor#2",
  w0 AS "care-home-place#1",
  (w16 <= CAST(3 AS BIGINT)) AS "care-home-place#2",
  w0 AS "unable-extremely-poor-without-place#1",
  w5 AS "unable-extremely-poor-without-place#2",
  w14 AS "unable-extremely-poor-without-place#3",
  (CASE WHEN coalesce(b51, FALSE) THEN FALSE WHEN coalesce(b52, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "unable-extremely-poor-without-place#4",
  (CASE WHEN coalesce(b53, FALSE) THEN FALSE WHEN coalesce(b54, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AS "unable-extremely-poor-without-place#5",
  (b1 OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "on-allowance",
  (b5 OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "is-extremely-poor",
  (((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AND (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "draws-orphan-stipend",
  (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-certified-disabled",
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS "is-severely-disabled",
  (CASE WHEN (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN (CASE WHEN coalesce(b45, FALSE) THEN TRUE WHEN coalesce(b46, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) ELSE (CASE WHEN coalesce(b47, FALSE) THEN TRUE WHEN coalesce(b48, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) END) AS "is-unable-to-care-for-oneself",
  (w0 AND w1 AND w2) AS "qualifies-for-living-subsidy",
  (w0 AND w3 AND (TRUE OR (NOT w4))) AS "qualifies-for-nursing-subsidy",
  (w0 AND (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "subsistence-allowance",
  (CASE WHEN coalesce(b55, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b56, 0) AS BIGINT) END) AS "subsistence-allowance:received",
  (w0 AND w2 AND ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT))) AS "elder-subsidy",
  (CASE WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(100 AS BIGINT)) IS NULL THEN NULL WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(100 AS BIGINT)) THEN CAST(30000 AS BIGINT) ELSE (CASE WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(90 AS BIGINT)) IS NULL THEN NULL WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(90 AS BIGINT)) THEN CAST(20000 AS BIGINT) ELSE (CASE WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(80 AS BIGINT)) IS NULL THEN NULL WHEN ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(80 AS BIGINT)) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) END) END) AS "elder-subsidy:amount",
  (CASE WHEN coalesce(b57, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b58 END) AS "elder-subsidy:received",
  (w4 AND (NOT w6) AND (NOT w8)) AS "living-subsidy",
  (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "living-subsidy:amount",
  (w9 AND (NOT w10)) AS "nursing-subsidy",
  (CASE WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "nursing-subsidy:amount",
  ((w0 AND w5) AND (NOT w11) AND (NOT w12)) AS "extremely-poor-support",
  (CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b20 END)) AS "extremely-poor-support:amount",
  CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS "extremely-poor-support:atLeast",
  (CASE WHEN coalesce(b59, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b60, 0) AS BIGINT) END) AS "extremely-poor-support:received",
  ((w0 AND w7) AND (NOT w13)) AS "orphan-stipend",
  (CASE WHEN coalesce(b21, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b22 END) AS "orphan-stipend:amount",
  CAST(80000 AS BIGINT) AS "orphan-stipend:atLeast",
  (CASE WHEN coalesce(b61, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b62, 0) AS BIGINT) END) AS "orphan-stipend:received",
  (w4 AND (NOT w5) AND (NOT w7) AND (CASE WHEN coalesce(b25, FALSE) THEN TRUE WHEN coalesce(b26, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "living-subsidy-due-not-drawn",
  (w9 AND (NOT w5) AND (CASE WHEN coalesce(b27, FALSE) THEN TRUE WHEN coalesce(b28, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "nursing-subsidy-due-not-drawn",
  (w0 AND ((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) AND (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND ((CASE WHEN coalesce(b29, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE CAST(coalesce(b30, 0) AS BIGINT) END) = CAST(0 AS BIGINT))) AS "elder-subsidy-due-not-paid",
  (w0 AND (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "allowance-and-extremely-poor-together",
  (w0 AND w5 AND (CASE WHEN coalesce(b31, FALSE) THEN TRUE WHEN coalesce(b32, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "extremely-poor-draws-disability-subsidies",
  (w0 AND ((CASE WHEN coalesce(b33, FALSE) THEN TRUE WHEN coalesce(b34, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b35, FALSE) THEN TRUE WHEN coalesce(b36, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AND ((CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b37, FALSE) THEN TRUE WHEN coalesce(b38, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END))) AS "dead-person-draws",
  (w0 AND (CASE WHEN coalesce(b39, FALSE) THEN TRUE WHEN coalesce(b40, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "urban-and-rural-allowance-together",
  (w0 AND (CASE WHEN coalesce(b41, FALSE) THEN TRUE WHEN coalesce(b42, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "allowance-above-standard",
  (w0 AND (CASE WHEN coalesce(b43, FALSE) THEN TRUE WHEN coalesce(b44, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "orphan-stipend-below-floor",
  (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN (CASE WHEN w14 IS NULL THEN NULL WHEN w14 THEN CAST(1 AS BIGINT) ELSE CAST(2 AS BIGINT) END) ELSE (CASE WHEN ((((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) OR w1) AND (w2 OR w15)) IS NULL THEN NULL WHEN ((((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) OR w1) AND (w2 OR w15)) THEN CAST(3 AS BIGINT) ELSE CAST(4 AS BIGINT) END) END) AS "care-home-rank",
  (w0 AND (w16 <= CAST(3 AS BIGINT))) AS "care-home-place",
  (w0 AND w5 AND w14 AND (CASE WHEN coalesce(b51, FALSE) THEN FALSE WHEN coalesce(b52, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END) AND (CASE WHEN coalesce(b53, FALSE) THEN FALSE WHEN coalesce(b54, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "unable-extremely-poor-without-place"
FROM (
SELECT *, ((w9 AND (((CASE WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > (CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b20 END))) AND ((CASE WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT))))) AS w12
FROM (
SELECT *, (w0 AND w3 AND (TRUE OR (NOT w4))) AS w9,
  ((w4 AND (((CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > (CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b20 END))) AND ((CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT))))) AS w11,
  ((w4 AND (((CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > (CASE WHEN coalesce(b21, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b22 END)) AND ((CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > CAST(80000 AS BIGINT))))) AS w13
FROM (
SELECT *, (w0 AND w1 AND w2) AS w4,
  (((w0 AND w5) AND (((CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b20 END)) >= (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)) OR (CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) >= (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END))))) AS w6,
  (((w0 AND w7) AND (((CASE WHEN coalesce(b21, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b22 END) >= (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)) OR (CAST(80000 AS BIGINT) >= (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END))))) AS w8,
  (((w0 AND w5) AND (((CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + (CASE WHEN coalesce(b19, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE b20 END)) >= (CASE WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)) OR (CAST(sign(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) * ((2 * abs(CAST(CAST(sign(CAST(480000 AS BIGINT)) * sign(CAST(12 AS BIGINT)) * ((2 * abs(CAST(CAST(480000 AS BIGINT) AS HUGEINT)) + abs(CAST(12 AS BIGINT))) // (2 * abs(NULLIF(CAST(CAST(12 AS BIGINT) AS HUGEINT), 0)))) AS BIGINT) AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) >= (CASE WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END))))) AS w10,
  (CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN (CASE WHEN w14 IS NULL THEN NULL WHEN w14 THEN CAST(1 AS BIGINT) ELSE CAST(2 AS BIGINT) END) ELSE (CASE WHEN ((((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) OR w1) AND (w2 OR w15)) IS NULL THEN NULL WHEN ((((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) >= CAST(60 AS BIGINT)) OR w1) AND (w2 OR w15)) THEN CAST(3 AS BIGINT) ELSE CAST(4 AS BIGINT) END) END) AS w16
FROM (
SELECT *, (b11 AND (b12 IN ('present', 'married-in', 'born', 'other-in'))) AS w0,
  (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w1,
  (b1 OR (CASE WHEN coalesce(b3, FALSE) THEN TRUE WHEN coalesce(b4, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w2,
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) AS w3,
  (b5 OR (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w5,
  (((year(DATE '2019-12-31') - year(b8) - CASE WHEN month(DATE '2019-12-31') * 100 + day(DATE '2019-12-31') < month(b8) * 100 + day(b8) THEN 1 ELSE 0 END) < CAST(18 AS BIGINT)) AND (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w7,
  (CASE WHEN (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) IS NULL THEN NULL WHEN (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) THEN (CASE WHEN coalesce(b45, FALSE) THEN TRUE WHEN coalesce(b46, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) ELSE (CASE WHEN coalesce(b47, FALSE) THEN TRUE WHEN coalesce(b48, FALSE) OR NOT (b2 IS NOT NULL) THEN NULL ELSE FALSE END) END) AS w14,
  (CASE WHEN b50 IS NOT NULL THEN (b49 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w15
FROM (
SELECT r.id AS b0, r."allowance" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."extremelyPoor" AS b5, s2.a0 AS b6, s2.a1 AS b7, r."idBirth" AS b8, s3.a0 AS b9, s3.a1 AS b10, r."registered" AS b11, r."memberState" AS b12, s4.a0 AS b13, s4.a1 AS b14, s4.a2 AS b15, s4.a3 AS b16, s1.a2 AS b17, s1.a3 AS b18, s2.a3 AS b19, s2.a2 AS b20, s3.a3 AS b21, s3.a2 AS b22, s4.a4 AS b23, s4.a5 AS b24, s4.a6 AS b25, s4.a7 AS b26, s4.a8 AS b27, s4.a9 AS b28, s1.a5 AS b29, s1.a4 AS b30, s4.a10 AS b31, s4.a11 AS b32, s5.a0 AS b33, s5.a1 AS b34, s6.a0 AS b35, s6.a1 AS b36, s7.a0 AS b37, s7.a1 AS b38, s1.a6 AS b39, s1.a7 AS b40, s1.a8 AS b41, s1.a9 AS b42, s3.a4 AS b43, s3.a5 AS b44, s2.a4 AS b45, s2.a5 AS b46, s8.a0 AS b47, s8.a1 AS b48, r1."status" AS b49, r1."id" AS b50, s2.a6 AS b51, s2.a7 AS b52, s9.a0 AS b53, s9.a1 AS b54, s1.a11 AS b55, s1.a10 AS b56, s1.a13 AS b57, s1.a12 AS b58, s2.a9 AS b59, s2.a8 AS b60, s3.a7 AS b61, s3.a6 AS b62
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_6 AS s6 ON s6.key = r."key"
LEFT JOIN stage_7 AS s7 ON s7.key = r."key"
LEFT JOIN stage_8 AS s8 ON s8.key = r."key"
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_9 AS s9 ON s9.key = r."key"
)
)
)
)
);

CREATE TEMP TABLE result_household AS
SELECT b0 AS id,
  (CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "has-bottom-line#1",
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "has-bottom-line#2",
  w0 AS "allowance-perhaps-due#1",
  w1 AS "allowance-perhaps-due#2",
  (w2 < CAST(480000 AS BIGINT)) AS "allowance-perhaps-due#3",
  (CASE WHEN coalesce(b11, FALSE) THEN FALSE WHEN coalesce(b12, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS "allowance-perhaps-due#4",
  w0 AS "weak-household-without-bottom-line#1",
  w1 AS "weak-household-without-bottom-line#2",
  (NOT w3) AS "weak-household-without-bottom-line#3",
  (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS "cannot-leave-by-work",
  ((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "has-bottom-line",
  (w0 AND w1 AND (w2 < CAST(480000 AS BIGINT)) AND (CASE WHEN coalesce(b11, FALSE) THEN FALSE WHEN coalesce(b12, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END)) AS "allowance-perhaps-due",
  (w0 AND w1 AND (NOT w3)) AS "weak-household-without-bottom-line"
FROM (
SELECT *, (b6 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w0,
  (CASE WHEN coalesce(b7, FALSE) THEN FALSE WHEN coalesce(b8, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE TRUE END) AS w1,
  (CASE WHEN coalesce(b10, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL WHEN list_contains(list_transform(list_transform(list_filter(b9, x -> x.o = list_min(list_transform(b9, y -> y.o))), z -> z.v), w -> w IS NULL), TRUE) OR list_min(list_transform(list_filter(b9, x -> x.o = list_min(list_transform(b9, y -> y.o))), z -> z.v)) <> list_max(list_transform(list_filter(b9, x -> x.o = list_min(list_transform(b9, y -> y.o))), z -> z.v)) THEN NULL ELSE list_min(list_transform(list_filter(b9, x -> x.o = list_min(list_transform(b9, y -> y.o))), z -> z.v)) END) AS w2,
  ((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) OR (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w3
FROM (
SELECT r.id AS b0, r."id" AS b1, s1.a0 AS b2, s1.a1 AS b3, s2.a0 AS b4, s2.a1 AS b5, r."status" AS b6, s3.a0 AS b7, s3.a1 AS b8, s4.a0 AS b9, s4.a1 AS b10, s1.a2 AS b11, s1.a3 AS b12
FROM household AS r
LEFT JOIN stage_10 AS s1 ON s1.key = r."id"
LEFT JOIN stage_11 AS s2 ON s2.key = r."id"
LEFT JOIN stage_12 AS s3 ON s3.key = r."id"
LEFT JOIN stage_13 AS s4 ON s4.key = r."id"
)
);

CREATE TEMP TABLE result_allowance AS
SELECT b0 AS id,
  (b1 IN ('current')) AS "allowance-standard-above-poverty-line#1",
  ((CASE WHEN b2 >= DATE '2020-01-01' THEN CAST(582000 AS BIGINT) WHEN b2 >= DATE '2019-01-01' THEN CAST(480000 AS BIGINT) WHEN b2 >= DATE '2018-01-01' THEN CAST(430000 AS BIGINT) WHEN b2 >= DATE '2017-01-01' THEN CAST(380000 AS BIGINT) WHEN b2 >= DATE '2016-01-01' THEN CAST(340000 AS BIGINT) END) > (CASE WHEN b2 >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN b2 >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN b2 >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN b2 >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN b2 >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN b2 >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN b2 >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS "allowance-standard-above-poverty-line#2",
  ((b1 IN ('current')) AND ((CASE WHEN b2 >= DATE '2020-01-01' THEN CAST(582000 AS BIGINT) WHEN b2 >= DATE '2019-01-01' THEN CAST(480000 AS BIGINT) WHEN b2 >= DATE '2018-01-01' THEN CAST(430000 AS BIGINT) WHEN b2 >= DATE '2017-01-01' THEN CAST(380000 AS BIGINT) WHEN b2 >= DATE '2016-01-01' THEN CAST(340000 AS BIGINT) END) > (CASE WHEN b2 >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN b2 >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN b2 >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN b2 >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN b2 >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN b2 >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN b2 >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END))) AS "allowance-standard-above-poverty-line"
FROM (
SELECT r.id AS b0, r."state" AS b1, r."start" AS b2
FROM allowance AS r
);

CREATE TEMP TABLE result_careStay AS
SELECT b0 AS id,
  (b1 IN ('living')) AS "extremely-poor-pays-in-care-home#1",
  w0 AS "extremely-poor-pays-in-care-home#2",
  (b7 > CAST(0 AS BIGINT)) AS "extremely-poor-pays-in-care-home#3",
  (b1 IN ('living')) AS "care-home-filled-out-of-order#1",
  (NOT w0) AS "care-home-filled-out-of-order#2",
  (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b8 IS NOT NULL) THEN NULL ELSE FALSE END) AS "care-home-filled-out-of-order#3",
  ((b1 IN ('living')) AND w0 AND (b7 > CAST(0 AS BIGINT))) AS "extremely-poor-pays-in-care-home",
  ((b1 IN ('living')) AND (NOT w0) AND (CASE WHEN coalesce(b9, FALSE) THEN TRUE WHEN coalesce(b10, FALSE) OR NOT (b8 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "care-home-filled-out-of-order"
FROM (
SELECT *, (CASE WHEN b6 IS NOT NULL THEN (b2 OR (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE FALSE END)) END) AS w0
FROM (
SELECT r.id AS b0, r."state" AS b1, r1."extremelyPoor" AS b2, r1."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, r1."id" AS b6, r."fee" AS b7, r."careHome" AS b8, s2.a0 AS b9, s2.a1 AS b10
FROM careStay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_2 AS s1 ON s1.key = r1."key"
LEFT JOIN stage_14 AS s2 ON s2.key = r."careHome"
)
);

CREATE TEMP TABLE result_extremelyPoor AS
SELECT b0 AS id,
  ((b1 IN ('current')) AND (b2 IN ('unable'))) AS "town-reaches-central-support#1",
  (CAST(w0 AS HUGEINT) * 2 >= CAST(1 AS HUGEINT) * w0_d) AS "town-reaches-central-support#2",
  ((b1 IN ('current')) AND (b2 IN ('unable'))) AS "town-reaches-provincial-central-support#1",
  (CAST(w0 AS HUGEINT) * 5 >= CAST(2 AS HUGEINT) * w0_d) AS "town-reaches-provincial-central-support#2",
  (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b5, 0) END) AS "town-central-support-share",
  (CASE WHEN (CASE WHEN coalesce(b6, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b7, 0) END) > 0 THEN (CASE WHEN coalesce(b6, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b7, 0) END) END) AS "town-central-support-share/",
  (((b1 IN ('current')) AND (b2 IN ('unable'))) AND (CAST(w0 AS HUGEINT) * 2 >= CAST(1 AS HUGEINT) * w0_d)) AS "town-reaches-central-support",
  (((b1 IN ('current')) AND (b2 IN ('unable'))) AND (CAST(w0 AS HUGEINT) * 5 >= CAST(2 AS HUGEINT) * w0_d)) AS "town-reaches-provincial-central-support"
FROM (
SELECT *, (CASE WHEN coalesce(b4, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b5, 0) END) AS w0,
  (CASE WHEN (CASE WHEN coalesce(b6, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b7, 0) END) > 0 THEN (CASE WHEN coalesce(b6, FALSE) OR NOT (b3 IS NOT NULL) THEN NULL ELSE coalesce(b7, 0) END) END) AS w0_d
FROM (
SELECT r.id AS b0, r."state" AS b1, r."selfCare" AS b2, r."town" AS b3, s1.a1 AS b4, s1.a0 AS b5, s1.a3 AS b6, s1.a2 AS b7
FROM extremelyPoor AS r
LEFT JOIN stage_15 AS s1 ON s1.key = r."town"
)
);
