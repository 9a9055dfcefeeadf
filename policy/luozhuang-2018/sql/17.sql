-- Article 17, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
SELECT b5 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  sum(CASE WHEN w2 THEN b2 END) AS a4,
  bool_or((w2 IS NULL OR (w2 AND b2 IS NULL))) AS a5,
  max(CASE WHEN w3 THEN b3 END) AS a6,
  bool_or((w3 IS NULL OR (w3 AND b3 IS NULL))) AS a7,
  sum(CASE WHEN w3 THEN b3 END) AS a8,
  bool_or(w4) AS a9,
  bool_or(w4 IS NULL) AS a10,
  bool_or(w6) AS a11,
  bool_or(w6 IS NULL) AS a12
FROM (
SELECT *, ((b0 IN ('current')) AND (b2 > CAST(CAST((CASE WHEN w5 IS NULL THEN NULL WHEN w5 THEN ((CAST(480000 AS BIGINT) // 12) + sign(CAST(480000 AS BIGINT)) * ((2 * abs(CAST(480000 AS BIGINT) % 12) + 12) // 24)) ELSE CAST(55000 AS BIGINT) END) AS HUGEINT) * b4 AS BIGINT))) AS w6
FROM (
SELECT *, (b0 IN ('current')) AS w0,
  ((b0 IN ('current')) AND (b1 IN ('rural'))) AS w1,
  (((b0 IN ('current')) AND (b1 IN ('rural')))) AS w2,
  ((b0 IN ('current'))) AS w3,
  ((b0 IN ('current')) AND (b1 IN ('urban'))) AS w4,
  (b1 IN ('rural')) AS w5
FROM (
SELECT r."state" AS b0, r."area" AS b1, r."amount" AS b2, r."elderSubsidy" AS b3, r."people" AS b4, r."person" AS b5
FROM allowance AS r
WHERE r."person" IS NOT NULL
)
)
)
GROUP BY b5;

CREATE TABLE stage_2 AS
SELECT b5 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  max(CASE WHEN w2 THEN w6 END) AS a4,
  bool_or((w2 IS NULL OR (w2 AND w6 IS NULL))) AS a5,
  sum(CASE WHEN w2 THEN w7 END) AS a6,
  bool_or((w2 IS NULL OR (w2 AND w7 IS NULL))) AS a7,
  bool_or(w8) AS a8,
  bool_or(w8 IS NULL) AS a9
FROM (
SELECT *, CAST(sign(CAST(CAST(173000 AS BIGINT) AS HUGEINT) * w5) * ((2 * abs(CAST(CAST(173000 AS BIGINT) AS HUGEINT) * w5) + w5_d) // (2 * CAST(w5_d AS HUGEINT))) AS BIGINT) AS w6
FROM (
SELECT *, (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN 1 ELSE (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN 1 ELSE 1 END) END) AS w5,
  (CASE WHEN w4 IS NULL THEN NULL WHEN w4 THEN 10 ELSE (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN 6 ELSE 3 END) END) AS w5_d
FROM (
SELECT *, (b0 IN ('current')) AS w0,
  ((b0 IN ('current')) AND (b1 IN ('unable'))) AS w1,
  ((b0 IN ('current'))) AS w2,
  (b1 IN ('partly')) AS w3,
  (b1 IN ('full')) AS w4,
  (b2 + b3) AS w7,
  (b4 IN ('centralised')) AS w8
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."amount" AS b2, r."careMoney" AS b3, r."care" AS b4, r."person" AS b5
FROM extremelyPoor AS r
WHERE r."person" IS NOT NULL
)
)
)
)
GROUP BY b5;

CREATE TABLE stage_3 AS
SELECT b3 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  max(CASE WHEN w1 THEN w3 END) AS a2,
  bool_or((w1 IS NULL OR (w1 AND w3 IS NULL))) AS a3,
  sum(CASE WHEN w1 THEN b2 END) AS a4,
  bool_or((w1 IS NULL OR (w1 AND b2 IS NULL))) AS a5,
  bool_or(w4) AS a6,
  bool_or(w4 IS NULL) AS a7
FROM (
SELECT *, (CASE WHEN w2 IS NULL THEN NULL WHEN w2 THEN CAST(120000 AS BIGINT) ELSE CAST(80000 AS BIGINT) END) AS w3
FROM (
SELECT *, (b0 IN ('orphan')) AS w0,
  ((b0 IN ('orphan'))) AS w1,
  (b1 IN ('centralised')) AS w2,
  ((b0 IN ('orphan')) AND ((b2 < 60000) OR ((b1 IN ('centralised')) AND (b2 < 100000)))) AS w4
FROM (
SELECT r."kind" AS b0, r."care" AS b1, r."amount" AS b2, r."person" AS b3
FROM child AS r
WHERE r."person" IS NOT NULL
)
)
)
GROUP BY b3;

CREATE TABLE stage_4 AS
SELECT b6 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(w1) AS a2,
  bool_or(w1 IS NULL) AS a3,
  max(CASE WHEN w2 THEN b2 END) AS a4,
  bool_or((w2 IS NULL OR (w2 AND b2 IS NULL))) AS a5,
  bool_or(w3) AS a6,
  bool_or(w3 IS NULL) AS a7,
  max(CASE WHEN w2 THEN b3 END) AS a8,
  bool_or((w2 IS NULL OR (w2 AND b3 IS NULL))) AS a9,
  bool_or(w4) AS a10,
  bool_or(w4 IS NULL) AS a11,
  bool_or(w5) AS a12,
  bool_or(w5 IS NULL) AS a13,
  bool_or(w6) AS a14,
  bool_or(w6 IS NULL) AS a15
FROM (
SELECT *, (b0 IN ('valid')) AS w0,
  ((b1 IN ('1', '2')) AND (b0 IN ('valid'))) AS w1,
  ((b0 IN ('valid'))) AS w2,
  ((b1 IN ('1')) AND (b0 IN ('valid'))) AS w3,
  ((b0 IN ('valid')) AND (NOT b4)) AS w4,
  ((b0 IN ('valid')) AND (NOT b5)) AS w5,
  (b4 OR b5) AS w6
FROM (
SELECT r."state" AS b0, r."grade" AS b1, r."livingAmount" AS b2, r."nursingAmount" AS b3, r."livingSubsidy" AS b4, r."nursingSubsidy" AS b5, r."person" AS b6
FROM disability AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b6;

CREATE TABLE stage_5 AS
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('unable')) AS w0
FROM (
SELECT r."selfCare" AS b0, r."person" AS b1
FROM careNeed AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1;

CREATE TABLE stage_10 AS
SELECT b4 AS key,
  bool_or((w2 AND w3)) AS a0,
  bool_or((w2 AND w3) IS NULL) AS a1,
  count(*) FILTER (WHERE w6) AS a2,
  bool_or(w6 IS NULL) AS a3
FROM (
SELECT *, (w1) AS w2,
  (w5) AS w6
FROM (
SELECT *, (b0 AND w0) AS w1,
  (b0 AND w4) AS w5
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (b2 IN ('ordinary', 'skilled')) AS w3,
  ((b1 IN ('present')) OR ((b1 IN ('married-in', 'born', 'other-in')) AND (b3 <= CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE))) OR ((b1 IN ('dead', 'married-out', 'settled-abroad', 'imprisoned', 'split', 'moved-out', 'missing', 'lives-apart', 'other-out')) AND (b3 > CAST(make_date(year(DATE '2019-12-31'), 12, 31) + to_months(CAST((CAST(0 AS BIGINT) - CAST(3 AS BIGINT)) AS INTEGER)) AS DATE)))) AS w4
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."labour" AS b2, r."memberStateOn" AS b3, r."household" AS b4
FROM person AS r
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b4;

CREATE TABLE result_person_1 AS
WITH stage_6 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('dead')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM policeRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
),
stage_7 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 <= DATE '2019-12-31') OR (b1 <= DATE '2019-12-31')) AS w0
FROM (
SELECT r."deathDate" AS b0, r."cremationDate" AS b1, r."person" AS b2
FROM deathRecord AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b2
),
stage_8 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('drawing')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM pensionInsurance AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
)
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
  w8 AS "is-severely-disabled",
  w11 AS "is-unable-to-care-for-oneself",
  w13 AS "qualifies-for-living-subsidy#1",
  w14 AS "qualifies-for-living-subsidy#2",
  w15 AS "qualifies-for-living-subsidy",
  w15 AS "living-subsidy#1",
  w29 AS "living-subsidy#2",
  w33 AS "living-subsidy#3",
  (w15 AND w29 AND w33) AS "living-subsidy",
  (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "living-subsidy:amount",
  w34 AS "living-subsidy:received",
  w15 AS "living-subsidy-due-not-drawn#1",
  w53 AS "living-subsidy-due-not-drawn#2",
  w54 AS "living-subsidy-due-not-drawn#3",
  w55 AS "living-subsidy-due-not-drawn#4",
  (w15 AND w53 AND w54 AND w55) AS "living-subsidy-due-not-drawn",
  w13 AS "allowance-and-extremely-poor-together#1",
  w0 AS "allowance-and-extremely-poor-together#2",
  w2 AS "allowance-and-extremely-poor-together#3",
  (w13 AND w0 AND w2) AS "allowance-and-extremely-poor-together",
  w13 AS "extremely-poor-draws-disability-subsidies#1",
  w3 AS "extremely-poor-draws-disability-subsidies#2",
  w59 AS "extremely-poor-draws-disability-subsidies#3",
  (w13 AND w3 AND w59) AS "extremely-poor-draws-disability-subsidies",
  w13 AS "dead-person-draws#1",
  w62 AS "dead-person-draws#2",
  w64 AS "dead-person-draws#3",
  (w13 AND w62 AND w64) AS "dead-person-draws",
  w13 AS "allowance-above-standard#1",
  w66 AS "allowance-above-standard#2",
  (w13 AND w66) AS "allowance-above-standard",
  w70 AS "care-home-rank",
  w13 AS "care-home-place#1",
  w71 AS "care-home-place#2",
  (w13 AND w71) AS "care-home-place"
FROM (
SELECT *, (NOT w28) AS w29,
  (NOT w32) AS w33,
  (w70 <= 3) AS w71
FROM (
SELECT *, (w13 AND w14) AS w15,
  (w27) AS w28,
  (w31) AS w32,
  (CASE WHEN w3 IS NULL THEN NULL WHEN w3 THEN (CASE WHEN w11 IS NULL THEN NULL WHEN w11 THEN CAST(1 AS BIGINT) ELSE CAST(2 AS BIGINT) END) ELSE (CASE WHEN w69 IS NULL THEN NULL WHEN w69 THEN CAST(3 AS BIGINT) ELSE CAST(4 AS BIGINT) END) END) AS w70
FROM (
SELECT *, (w7 AND w1) AS w14,
  ((w13 AND w3) AND (((CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + w26) >= (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)) OR (CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) >= (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)))) AS w27,
  ((w13 AND w6) AND ((w30 >= (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)) OR (80000 >= (CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)))) AS w31,
  (NOT w3) AS w53,
  (NOT w6) AS w54,
  ((((2019 - year(b8)) >= 60) OR w7) AND (w1 OR w68)) AS w69
FROM (
SELECT *, (b1 OR w0) AS w1,
  (b5 OR w2) AS w3,
  (w4 AND w5) AS w6,
  (CASE WHEN w2 IS NULL THEN NULL WHEN w2 THEN w9 ELSE w10 END) AS w11,
  (b19 AND w12) AS w13,
  (w60 OR w61) AS w62,
  (w0 OR w2 OR w63) AS w64
FROM (
SELECT *, (CASE WHEN b3 THEN TRUE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN b6 THEN TRUE WHEN (b7 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  ((2019 - year(b8)) < 18) AS w4,
  (CASE WHEN b9 THEN TRUE WHEN (b10 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN b13 THEN TRUE WHEN (b14 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b15 THEN TRUE WHEN (b16 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b17 THEN TRUE WHEN (b18 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w10,
  (b20 IN ('present', 'married-in', 'born', 'other-in')) AS w12,
  ((CAST(480000 AS BIGINT) // 12) + sign(CAST(480000 AS BIGINT)) * ((2 * abs(CAST(480000 AS BIGINT) % 12) + 12) // 24)) AS w25,
  (CASE WHEN (b27 OR b2 IS NULL) THEN NULL ELSE b28 END) AS w26,
  (CASE WHEN (b29 OR b2 IS NULL) THEN NULL ELSE b30 END) AS w30,
  (CASE WHEN (b31 OR b2 IS NULL) THEN NULL ELSE b32 END) AS w34,
  (CASE WHEN b41 THEN TRUE WHEN (b42 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w55,
  (CASE WHEN b46 THEN TRUE WHEN (b47 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w59,
  (CASE WHEN b48 THEN TRUE WHEN (b49 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w60,
  (CASE WHEN b50 THEN TRUE WHEN (b51 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w61,
  (CASE WHEN b52 THEN TRUE WHEN (b53 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w63,
  (CASE WHEN b56 THEN TRUE WHEN (b57 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w66,
  (CASE WHEN b61 IS NOT NULL THEN (b60 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) END) AS w68
FROM (
SELECT r.id AS b0, r."allowance" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."extremelyPoor" AS b5, s2.a0 AS b6, s2.a1 AS b7, r."idBirth" AS b8, s3.a0 AS b9, s3.a1 AS b10, s4.a0 AS b11, s4.a1 AS b12, s4.a2 AS b13, s4.a3 AS b14, s2.a2 AS b15, s2.a3 AS b16, s5.a0 AS b17, s5.a1 AS b18, r."registered" AS b19, r."memberState" AS b20, s2.a5 AS b27, s2.a4 AS b28, s3.a3 AS b29, s3.a2 AS b30, s4.a5 AS b31, s4.a4 AS b32, s4.a10 AS b41, s4.a11 AS b42, s4.a14 AS b46, s4.a15 AS b47, s6.a0 AS b48, s6.a1 AS b49, s7.a0 AS b50, s7.a1 AS b51, s8.a0 AS b52, s8.a1 AS b53, s1.a11 AS b56, s1.a12 AS b57, r1."status" AS b60, r1."id" AS b61
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
)
)
)
)
)
);

CREATE TABLE result_person_2 AS
WITH stage_9 AS (
SELECT b1 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, (b0 IN ('living')) AS w0
FROM (
SELECT r."state" AS b0, r."person" AS b1
FROM careStay AS r
WHERE r."person" IS NOT NULL
)
)
GROUP BY b1
)
SELECT b0 AS id,
  w13 AS "qualifies-for-nursing-subsidy#1",
  w8 AS "qualifies-for-nursing-subsidy#2",
  w16 AS "qualifies-for-nursing-subsidy#3",
  w17 AS "qualifies-for-nursing-subsidy",
  w13 AS "subsistence-allowance#1",
  w18 AS "subsistence-allowance#2",
  (w13 AND w18) AS "subsistence-allowance",
  w19 AS "subsistence-allowance:received",
  w13 AS "elder-subsidy#1",
  w1 AS "elder-subsidy#2",
  w20 AS "elder-subsidy#3",
  (w13 AND w1 AND w20) AS "elder-subsidy",
  (CASE WHEN w23 IS NULL THEN NULL WHEN w23 THEN CAST(30000 AS BIGINT) ELSE (CASE WHEN w22 IS NULL THEN NULL WHEN w22 THEN CAST(20000 AS BIGINT) ELSE (CASE WHEN w21 IS NULL THEN NULL WHEN w21 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) END) END) AS "elder-subsidy:amount",
  w24 AS "elder-subsidy:received",
  w17 AS "nursing-subsidy#1",
  w38 AS "nursing-subsidy#2",
  (w17 AND w38) AS "nursing-subsidy",
  (CASE WHEN w35 IS NULL THEN NULL WHEN w35 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) AS "nursing-subsidy:amount",
  w39 AS "nursing-subsidy:received",
  w40 AS "extremely-poor-support#1",
  w43 AS "extremely-poor-support#2",
  w46 AS "extremely-poor-support#3",
  (w40 AND w43 AND w46) AS "extremely-poor-support",
  (CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + w26) AS "extremely-poor-support:amount",
  CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) AS "extremely-poor-support:atLeast",
  w47 AS "extremely-poor-support:received",
  w48 AS "orphan-stipend#1",
  w51 AS "orphan-stipend#2",
  (w48 AND w51) AS "orphan-stipend",
  w30 AS "orphan-stipend:amount",
  CAST(80000 AS BIGINT) AS "orphan-stipend:atLeast",
  w52 AS "orphan-stipend:received",
  w17 AS "nursing-subsidy-due-not-drawn#1",
  w53 AS "nursing-subsidy-due-not-drawn#2",
  w56 AS "nursing-subsidy-due-not-drawn#3",
  (w17 AND w53 AND w56) AS "nursing-subsidy-due-not-drawn",
  w13 AS "elder-subsidy-due-not-paid#1",
  w20 AS "elder-subsidy-due-not-paid#2",
  w0 AS "elder-subsidy-due-not-paid#3",
  w58 AS "elder-subsidy-due-not-paid#4",
  (w13 AND w20 AND w0 AND w58) AS "elder-subsidy-due-not-paid",
  w13 AS "urban-and-rural-allowance-together#1",
  w65 AS "urban-and-rural-allowance-together#2",
  w18 AS "urban-and-rural-allowance-together#3",
  (w13 AND w65 AND w18) AS "urban-and-rural-allowance-together",
  w13 AS "orphan-stipend-below-floor#1",
  w67 AS "orphan-stipend-below-floor#2",
  (w13 AND w67) AS "orphan-stipend-below-floor",
  w13 AS "unable-extremely-poor-without-place#1",
  w3 AS "unable-extremely-poor-without-place#2",
  w11 AS "unable-extremely-poor-without-place#3",
  w72 AS "unable-extremely-poor-without-place#4",
  w73 AS "unable-extremely-poor-without-place#5",
  (w13 AND w3 AND w11 AND w72 AND w73) AS "unable-extremely-poor-without-place"
FROM (
SELECT *, (NOT w42) AS w43,
  (NOT w45) AS w46,
  (NOT w50) AS w51
FROM (
SELECT *, (w41) AS w42,
  (w44) AS w45,
  (w49) AS w50
FROM (
SELECT *, (NOT w37) AS w38,
  (w15 AND (((CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > (CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + w26)) AND ((CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT)))) AS w41,
  (w17 AND (((CASE WHEN w35 IS NULL THEN NULL WHEN w35 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > (CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + w26)) AND ((CASE WHEN w35 IS NULL THEN NULL WHEN w35 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT)))) AS w44,
  (w15 AND (((CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > w30) AND ((CASE WHEN w8 IS NULL THEN NULL WHEN w8 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END) > 80000))) AS w49
FROM (
SELECT *, (w13 AND w14) AS w15,
  (w13 AND w8 AND w16) AS w17,
  (w36) AS w37
FROM (
SELECT *, (w7 AND w1) AS w14,
  (TRUE OR (NOT (w7 AND w1))) AS w16,
  ((w13 AND w3) AND (((CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) + w26) >= (CASE WHEN w35 IS NULL THEN NULL WHEN w35 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)) OR (CAST(sign(CAST(w25 AS HUGEINT) * 13) * ((2 * abs(CAST(w25 AS HUGEINT) * 13) + 10) // (2 * CAST(10 AS HUGEINT))) AS BIGINT) >= (CASE WHEN w35 IS NULL THEN NULL WHEN w35 THEN CAST(10000 AS BIGINT) ELSE CAST(8000 AS BIGINT) END)))) AS w36,
  (w13 AND w3) AS w40,
  (w13 AND w6) AS w48,
  (NOT w3) AS w53
FROM (
SELECT *, (b1 OR w0) AS w1,
  (b5 OR w2) AS w3,
  (w4 AND w5) AS w6,
  (CASE WHEN w2 IS NULL THEN NULL WHEN w2 THEN w9 ELSE w10 END) AS w11,
  (b19 AND w12) AS w13,
  (w57 = 0) AS w58
FROM (
SELECT *, (CASE WHEN b3 THEN TRUE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w0,
  (CASE WHEN b6 THEN TRUE WHEN (b7 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w2,
  ((2019 - year(b8)) < 18) AS w4,
  (CASE WHEN b9 THEN TRUE WHEN (b10 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w5,
  (CASE WHEN b11 THEN TRUE WHEN (b12 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w7,
  (CASE WHEN b13 THEN TRUE WHEN (b14 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w8,
  (CASE WHEN b15 THEN TRUE WHEN (b16 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w9,
  (CASE WHEN b17 THEN TRUE WHEN (b18 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w10,
  (b20 IN ('present', 'married-in', 'born', 'other-in')) AS w12,
  (CASE WHEN b21 THEN TRUE WHEN (b22 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w18,
  (CASE WHEN (b23 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b24, 0) AS BIGINT) END) AS w19,
  ((2019 - year(b8)) >= 60) AS w20,
  ((2019 - year(b8)) >= 80) AS w21,
  ((2019 - year(b8)) >= 90) AS w22,
  ((2019 - year(b8)) >= 100) AS w23,
  (CASE WHEN (b25 OR b2 IS NULL) THEN NULL ELSE b26 END) AS w24,
  ((CAST(480000 AS BIGINT) // 12) + sign(CAST(480000 AS BIGINT)) * ((2 * abs(CAST(480000 AS BIGINT) % 12) + 12) // 24)) AS w25,
  (CASE WHEN (b27 OR b2 IS NULL) THEN NULL ELSE b28 END) AS w26,
  (CASE WHEN (b29 OR b2 IS NULL) THEN NULL ELSE b30 END) AS w30,
  (CASE WHEN b33 THEN TRUE WHEN (b34 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w35,
  (CASE WHEN (b35 OR b2 IS NULL) THEN NULL ELSE b36 END) AS w39,
  (CASE WHEN (b37 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b38, 0) AS BIGINT) END) AS w47,
  (CASE WHEN (b39 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b40, 0) AS BIGINT) END) AS w52,
  (CASE WHEN b43 THEN TRUE WHEN (b44 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w56,
  (CASE WHEN (b25 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b45, 0) AS BIGINT) END) AS w57,
  (CASE WHEN b54 THEN TRUE WHEN (b55 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w65,
  (CASE WHEN b58 THEN TRUE WHEN (b59 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w67,
  (CASE WHEN b62 THEN FALSE WHEN (b63 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w72,
  (CASE WHEN b64 THEN FALSE WHEN (b65 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w73
FROM (
SELECT r.id AS b0, r."allowance" AS b1, r."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."extremelyPoor" AS b5, s2.a0 AS b6, s2.a1 AS b7, r."idBirth" AS b8, s3.a0 AS b9, s3.a1 AS b10, s4.a0 AS b11, s4.a1 AS b12, s4.a2 AS b13, s4.a3 AS b14, s2.a2 AS b15, s2.a3 AS b16, s5.a0 AS b17, s5.a1 AS b18, r."registered" AS b19, r."memberState" AS b20, s1.a2 AS b21, s1.a3 AS b22, s1.a5 AS b23, s1.a4 AS b24, s1.a7 AS b25, s1.a6 AS b26, s2.a5 AS b27, s2.a4 AS b28, s3.a3 AS b29, s3.a2 AS b30, s4.a6 AS b33, s4.a7 AS b34, s4.a9 AS b35, s4.a8 AS b36, s2.a7 AS b37, s2.a6 AS b38, s3.a5 AS b39, s3.a4 AS b40, s4.a12 AS b43, s4.a13 AS b44, s1.a8 AS b45, s1.a9 AS b54, s1.a10 AS b55, s3.a6 AS b58, s3.a7 AS b59, s2.a8 AS b62, s2.a9 AS b63, s9.a0 AS b64, s9.a1 AS b65
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
LEFT JOIN stage_3 AS s3 ON s3.key = r."key"
LEFT JOIN stage_4 AS s4 ON s4.key = r."key"
LEFT JOIN stage_5 AS s5 ON s5.key = r."key"
LEFT JOIN stage_9 AS s9 ON s9.key = r."key"
)
)
)
)
)
)
)
);

CREATE TABLE result_household AS
WITH stage_12 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31')) AND (b1 > 0)) AS w0
FROM (
SELECT r."year" AS b0, r."dividend" AS b1, r."household" AS b2
FROM householdYear AS r
WHERE r."household" IS NOT NULL
)
)
GROUP BY b2
),
stage_11 AS (
SELECT b9 AS key,
  bool_or((w2 AND w7)) AS a0,
  bool_or((w2 AND w7) IS NULL) AS a1
FROM (
SELECT *, (w1) AS w2,
  (w4 OR w6) AS w7
FROM (
SELECT *, (b0 AND w0) AS w1,
  (b2 OR w3) AS w4,
  (b6 OR w5) AS w6
FROM (
SELECT *, (b1 IN ('present', 'married-in', 'born', 'other-in')) AS w0,
  (CASE WHEN b4 THEN TRUE WHEN (b5 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b7 THEN TRUE WHEN (b8 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w5
FROM (
SELECT r."registered" AS b0, r."memberState" AS b1, r."allowance" AS b2, r."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, r."extremelyPoor" AS b6, s2.a0 AS b7, s2.a1 AS b8, r."household" AS b9
FROM person AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."key"
LEFT JOIN stage_2 AS s2 ON s2.key = r."key"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b9
),
stage_13 AS (
SELECT b19 AS key,
  min(CASE WHEN w0 THEN b0 END) AS a0,
  arg_min_null(w6, CASE WHEN w0 THEN b0 END) AS a1,
  list(struct_pack(o := b0, v := w6)) FILTER (WHERE w0) AS a2,
  bool_or((w0 IS NULL OR (w0 AND b0 IS NULL))) AS a3
FROM (
SELECT *, ((w3 // NULLIF(w5, 0)) + CASE WHEN abs(w3 % NULLIF(w5, 0)) >= abs(w5) - abs(w3 % NULLIF(w5, 0)) THEN sign(w3) * sign(w5) ELSE 0 END) AS w6
FROM (
SELECT *, ((b1 + b2 + w1 + w2) - b15) AS w3,
  (CASE WHEN b16 IS NOT NULL THEN w4 END) AS w5
FROM (
SELECT *, ((b0 = year(DATE '2019-12-31'))) AS w0,
  (CASE WHEN b3 IS NULL THEN NULL WHEN b3 THEN (b4 + b5) ELSE b6 END) AS w1,
  (CASE WHEN b7 IS NULL THEN NULL WHEN b7 THEN (b8 + b9 + b10 + b11 + b12 + b13) ELSE b14 END) AS w2,
  (CASE WHEN (b17 OR b16 IS NULL) THEN NULL ELSE coalesce(b18, 0) END) AS w4
FROM (
SELECT r."year" AS b0, r."wage" AS b1, r."business" AS b2, r."propertyItemised" AS b3, r."dividend" AS b4, r."otherProperty" AS b5, r."property" AS b6, r."transferItemised" AS b7, r."familyPlanningPay" AS b8, r."allowancePay" AS b9, r."extremelyPoorPay" AS b10, r."pensionPay" AS b11, r."ecologyPay" AS b12, r."otherTransfer" AS b13, r."transfer" AS b14, r."businessExpense" AS b15, r1."id" AS b16, s1.a3 AS b17, s1.a2 AS b18, r."household" AS b19
FROM householdYear AS r
LEFT JOIN household AS r1 ON r1."id" = r."household"
LEFT JOIN stage_10 AS s1 ON s1.key = r1."id"
WHERE r."household" IS NOT NULL
)
)
)
)
GROUP BY b19
)
SELECT b0 AS id,
  w0 AS "cannot-leave-by-work",
  w1 AS "has-bottom-line#1",
  w2 AS "has-bottom-line#2",
  w3 AS "has-bottom-line",
  w4 AS "allowance-perhaps-due#1",
  w0 AS "allowance-perhaps-due#2",
  w6 AS "allowance-perhaps-due#3",
  w7 AS "allowance-perhaps-due#4",
  (w4 AND w0 AND w6 AND w7) AS "allowance-perhaps-due",
  w4 AS "weak-household-without-bottom-line#1",
  w0 AS "weak-household-without-bottom-line#2",
  w8 AS "weak-household-without-bottom-line#3",
  (w4 AND w0 AND w8) AS "weak-household-without-bottom-line"
FROM (
SELECT *, (NOT w3) AS w8
FROM (
SELECT *, (w1 OR w2) AS w3,
  (w5 < 480000) AS w6
FROM (
SELECT *, (CASE WHEN b1 THEN FALSE WHEN b2 THEN NULL ELSE TRUE END) AS w0,
  (CASE WHEN b3 THEN TRUE WHEN b4 THEN NULL ELSE FALSE END) AS w1,
  (CASE WHEN b5 THEN TRUE WHEN b6 THEN NULL ELSE FALSE END) AS w2,
  (b7 IN ('poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified')) AS w4,
  (CASE WHEN (b11 OR len(list_filter(b8, x -> x.o = b9 AND x.v IS DISTINCT FROM b10)) > 0) THEN NULL ELSE b10 END) AS w5,
  (CASE WHEN b3 THEN FALSE WHEN b4 THEN NULL ELSE TRUE END) AS w7
FROM (
SELECT r.id AS b0, s1.a0 AS b1, s1.a1 AS b2, s2.a0 AS b3, s2.a1 AS b4, s3.a0 AS b5, s3.a1 AS b6, r."status" AS b7, s4.a2 AS b8, s4.a0 AS b9, s4.a1 AS b10, s4.a3 AS b11
FROM household AS r
LEFT JOIN stage_10 AS s1 ON s1.key = r."id"
LEFT JOIN stage_11 AS s2 ON s2.key = r."id"
LEFT JOIN stage_12 AS s3 ON s3.key = r."id"
LEFT JOIN stage_13 AS s4 ON s4.key = r."id"
)
)
)
);

CREATE TABLE result_allowance AS
SELECT b0 AS id,
  w0 AS "allowance-standard-above-poverty-line#1",
  w1 AS "allowance-standard-above-poverty-line#2",
  w2 AS "allowance-standard-above-poverty-line"
FROM (
SELECT *, (w0 AND w1) AS w2
FROM (
SELECT *, (b1 IN ('current')) AS w0,
  ((CASE WHEN b2 >= DATE '2020-01-01' THEN CAST(582000 AS BIGINT) WHEN b2 >= DATE '2019-01-01' THEN CAST(480000 AS BIGINT) WHEN b2 >= DATE '2018-01-01' THEN CAST(430000 AS BIGINT) WHEN b2 >= DATE '2017-01-01' THEN CAST(380000 AS BIGINT) WHEN b2 >= DATE '2016-01-01' THEN CAST(340000 AS BIGINT) END) > (CASE WHEN b2 >= DATE '2020-01-01' THEN CAST(450000 AS BIGINT) WHEN b2 >= DATE '2019-01-01' THEN CAST(406600 AS BIGINT) WHEN b2 >= DATE '2018-01-01' THEN CAST(383800 AS BIGINT) WHEN b2 >= DATE '2017-01-01' THEN CAST(360900 AS BIGINT) WHEN b2 >= DATE '2016-01-01' THEN CAST(340200 AS BIGINT) WHEN b2 >= DATE '2015-01-01' THEN CAST(337200 AS BIGINT) WHEN b2 >= DATE '2014-01-01' THEN CAST(332200 AS BIGINT) END)) AS w1
FROM (
SELECT r.id AS b0, r."state" AS b1, r."start" AS b2
FROM allowance AS r
)
)
);

CREATE TABLE result_careStay AS
WITH stage_14 AS (
SELECT b6 AS key,
  bool_or(w2) AS a0,
  bool_or(w2 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('waiting')) AND w1) AS w2
FROM (
SELECT *, (CASE WHEN b5 IS NOT NULL THEN (b1 OR w0) END) AS w1
FROM (
SELECT *, (CASE WHEN b3 THEN TRUE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE FALSE END) AS w0
FROM (
SELECT r."state" AS b0, r1."extremelyPoor" AS b1, r1."key" AS b2, s1.a0 AS b3, s1.a1 AS b4, r1."id" AS b5, r."careHome" AS b6
FROM careStay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_2 AS s1 ON s1.key = r1."key"
WHERE r."careHome" IS NOT NULL
)
)
)
)
GROUP BY b6
)
SELECT b0 AS id,
  w0 AS "extremely-poor-pays-in-care-home#1",
  w2 AS "extremely-poor-pays-in-care-home#2",
  w3 AS "extremely-poor-pays-in-care-home#3",
  (w0 AND w2 AND w3) AS "extremely-poor-pays-in-care-home",
  w0 AS "care-home-filled-out-of-order#1",
  w4 AS "care-home-filled-out-of-order#2",
  w5 AS "care-home-filled-out-of-order#3",
  (w0 AND w4 AND w5) AS "care-home-filled-out-of-order"
FROM (
SELECT *, (NOT w2) AS w4
FROM (
SELECT *, (CASE WHEN b6 IS NOT NULL THEN (b2 OR w1) END) AS w2
FROM (
SELECT *, (b1 IN ('living')) AS w0,
  (CASE WHEN b4 THEN TRUE WHEN (b5 OR b3 IS NULL) THEN NULL ELSE FALSE END) AS w1,
  (b7 > 0) AS w3,
  (CASE WHEN b9 THEN TRUE WHEN (b10 OR b8 IS NULL) THEN NULL ELSE FALSE END) AS w5
FROM (
SELECT r.id AS b0, r."state" AS b1, r1."extremelyPoor" AS b2, r1."key" AS b3, s1.a0 AS b4, s1.a1 AS b5, r1."id" AS b6, r."fee" AS b7, r."careHome" AS b8, s2.a0 AS b9, s2.a1 AS b10
FROM careStay AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
LEFT JOIN stage_2 AS s1 ON s1.key = r1."key"
LEFT JOIN stage_14 AS s2 ON s2.key = r."careHome"
)
)
)
);

CREATE TABLE result_extremelyPoor AS
WITH stage_15 AS (
SELECT b3 AS key,
  count(*) FILTER (WHERE w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  count(*) FILTER (WHERE w1) AS a2,
  bool_or(w1 IS NULL) AS a3
FROM (
SELECT *, ((((b0 IN ('current')) AND (b1 IN ('unable'))) AND (b2 IN ('centralised')))) AS w0,
  (((b0 IN ('current')) AND (b1 IN ('unable')))) AS w1
FROM (
SELECT r."state" AS b0, r."selfCare" AS b1, r."care" AS b2, r."town" AS b3
FROM extremelyPoor AS r
WHERE r."town" IS NOT NULL
)
)
GROUP BY b3
)
SELECT b0 AS id,
  w2 AS "town-central-support-share",
  w2_d AS "town-central-support-share/",
  w3 AS "town-reaches-central-support#1",
  w4 AS "town-reaches-central-support#2",
  w5 AS "town-reaches-central-support",
  w3 AS "town-reaches-provincial-central-support#1",
  w6 AS "town-reaches-provincial-central-support#2",
  w7 AS "town-reaches-provincial-central-support"
FROM (
SELECT *, (w3 AND w4) AS w5,
  (w3 AND w6) AS w7
FROM (
SELECT *, (CAST(w2 AS HUGEINT) * 2 >= w2_d) AS w4,
  (CAST(w2 AS HUGEINT) * 5 >= CAST(2 AS HUGEINT) * w2_d) AS w6
FROM (
SELECT *, w0 AS w2,
  (CASE WHEN w1 > 0 THEN w1 END) AS w2_d
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE coalesce(b3, 0) END) AS w0,
  (CASE WHEN (b4 OR b1 IS NULL) THEN NULL ELSE coalesce(b5, 0) END) AS w1,
  ((b6 IN ('current')) AND (b7 IN ('unable'))) AS w3
FROM (
SELECT r.id AS b0, r."town" AS b1, s1.a1 AS b2, s1.a0 AS b3, s1.a3 AS b4, s1.a2 AS b5, r."state" AS b6, r."selfCare" AS b7
FROM extremelyPoor AS r
LEFT JOIN stage_15 AS s1 ON s1.key = r."town"
)
)
)
)
);
