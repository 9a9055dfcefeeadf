-- Article 31, all data covered, decided on 2019-12-31

CREATE TABLE stage_1 AS
SELECT b2 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1,
  sum(b1) AS a2,
  bool_or(b1 IS NULL) AS a3
FROM (
SELECT r."poorPeople" AS b0, r."amount" AS b1, r."sourceNo" AS b2
FROM townShare AS r
WHERE r."sourceNo" IS NOT NULL
)
GROUP BY b2;

CREATE TABLE result_fundSource AS
WITH stage_2 AS (
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."amount" AS b0, r."sourceNo" AS b1
FROM fundAllocation AS r
WHERE r."sourceNo" IS NOT NULL
)
GROUP BY b1
),
stage_3 AS (
SELECT b2 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1,
  bool_or(b1) AS a2,
  bool_or(b1 IS NULL) AS a3,
  bool_or(w1) AS a4,
  bool_or(w1 IS NULL) AS a5
FROM (
SELECT *, (b0 > 0) AS w0,
  (NOT b1) AS w1
FROM (
SELECT r."amount" AS b0, r1."keyVillage" AS b1, r."sourceNo" AS b2
FROM fundPayment AS r
LEFT JOIN village AS r1 ON r1."code" = r."village"
WHERE r."sourceNo" IS NOT NULL
)
)
GROUP BY b2
)
SELECT b0 AS id,
  w0 AS "poor-people-of-all-towns",
  (NOT (w1 = b6)) AS "shares-do-not-add-up",
  (w2 > b6) AS "source-overallocated",
  w3 AS "only-one-kind-of-village-served#1",
  w6 AS "only-one-kind-of-village-served#2",
  (w3 AND w6) AS "only-one-kind-of-village-served"
FROM (
SELECT *, (w4 OR w5) AS w6
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w0,
  (CASE WHEN (b4 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS w1,
  (CASE WHEN (b7 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS w2,
  (CASE WHEN b9 THEN TRUE WHEN (b10 OR b1 IS NULL) THEN NULL ELSE FALSE END) AS w3,
  (CASE WHEN b11 THEN FALSE WHEN (b12 OR b1 IS NULL) THEN NULL ELSE TRUE END) AS w4,
  (CASE WHEN b13 THEN FALSE WHEN (b14 OR b1 IS NULL) THEN NULL ELSE TRUE END) AS w5
FROM (
SELECT r.id AS b0, r."sourceNo" AS b1, s1.a1 AS b2, s1.a0 AS b3, s1.a3 AS b4, s1.a2 AS b5, r."amount" AS b6, s2.a1 AS b7, s2.a0 AS b8, s3.a0 AS b9, s3.a1 AS b10, s3.a2 AS b11, s3.a3 AS b12, s3.a4 AS b13, s3.a5 AS b14
FROM fundSource AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."sourceNo"
LEFT JOIN stage_2 AS s2 ON s2.key = r."sourceNo"
LEFT JOIN stage_3 AS s3 ON s3.key = r."sourceNo"
)
)
);

CREATE TABLE result_townShare AS
WITH stage_4 AS (
SELECT b1 AS key,
  sum(b0) OVER earlier AS a0,
  bool_or(b0 IS NULL) OVER earlier AS a1
FROM (
SELECT r."poorPeople" AS b0, r.id AS b1, r."sourceNo" AS b2
FROM townShare AS r
WHERE r."sourceNo" IS NOT NULL AND r."poorPeople" IS NOT NULL
)
WINDOW earlier AS (PARTITION BY b2 ORDER BY b0, CAST(b1 AS VARCHAR) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
stage_5 AS (
SELECT b1 AS key,
  bool_or(TRUE) AS a0
FROM (
SELECT r."poorPeople" AS b0, r."sourceNo" AS b1
FROM townShare AS r
WHERE r."sourceNo" IS NOT NULL AND r."poorPeople" IS NULL
)
GROUP BY b1
)
SELECT b0 AS id,
  w0 AS "poor-people-counted-before",
  w5 AS "town-share-by-formula",
  (NOT (b10 = w5)) AS "town-share-off-formula"
FROM (
SELECT *, (CAST(sign(CAST(b6 AS HUGEINT) * w3) * ((2 * abs(CAST(b6 AS HUGEINT) * w3) + w3_d) // (2 * CAST(w3_d AS HUGEINT))) AS BIGINT) - CAST(sign(CAST(b6 AS HUGEINT) * w4) * ((2 * abs(CAST(b6 AS HUGEINT) * w4) + w4_d) // (2 * CAST(w4_d AS HUGEINT))) AS BIGINT)) AS w5
FROM (
SELECT *, (w0 + b2) AS w3,
  (CASE WHEN w2 > 0 THEN w2 END) AS w3_d,
  w0 AS w4,
  (CASE WHEN w2 > 0 THEN w2 END) AS w4_d
FROM (
SELECT *, (CASE WHEN b9 IS NOT NULL THEN w1 END) AS w2
FROM (
SELECT *, (CASE WHEN (b4 OR NOT (b1 IS NOT NULL AND b2 IS NOT NULL AND NOT coalesce(b3, FALSE))) THEN NULL ELSE CAST(coalesce(b5, 0) AS BIGINT) END) AS w0,
  (CASE WHEN (b7 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b8, 0) AS BIGINT) END) AS w1
FROM (
SELECT r.id AS b0, r1."sourceNo" AS b1, r."poorPeople" AS b2, s2.a0 AS b3, s1.a1 AS b4, s1.a0 AS b5, r1."amount" AS b6, s3.a1 AS b7, s3.a0 AS b8, r1."id" AS b9, r."amount" AS b10
FROM townShare AS r
LEFT JOIN fundSource AS r1 ON r1."sourceNo" = r."sourceNo" AND r1."primary"
LEFT JOIN stage_4 AS s1 ON s1.key = CASE WHEN r1."sourceNo" IS NOT NULL AND r."poorPeople" IS NOT NULL THEN r."id" END
LEFT JOIN stage_5 AS s2 ON s2.key = r1."sourceNo"
LEFT JOIN stage_1 AS s3 ON s3.key = r1."sourceNo"
)
)
)
)
);

CREATE TABLE result_fundAllocation AS
WITH stage_6 AS (
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."amount" AS b0, r."allocationNo" AS b1
FROM fundCommitment AS r
WHERE r."allocationNo" IS NOT NULL
)
GROUP BY b1
),
stage_7 AS (
SELECT b1 AS key,
  sum(b0) AS a0,
  bool_or(b0 IS NULL) AS a1
FROM (
SELECT r."amount" AS b0, r."allocationNo" AS b1
FROM fundPayment AS r
WHERE r."allocationNo" IS NOT NULL
)
GROUP BY b1
)
SELECT b0 AS id,
  (w0 > b4) AS "allocation-overcommitted",
  (w1 > b4) AS "allocation-overspent",
  w2 AS "allocation-left",
  w3 AS "fund-idle#1",
  w4 AS "fund-idle#2",
  (w3 AND w4) AS "fund-idle"
FROM (
SELECT *, (w2 > 0) AS w3
FROM (
SELECT *, (b4 - w1) AS w2
FROM (
SELECT *, (CASE WHEN (b2 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b3, 0) AS BIGINT) END) AS w0,
  (CASE WHEN (b5 OR b1 IS NULL) THEN NULL ELSE CAST(coalesce(b6, 0) AS BIGINT) END) AS w1,
  (CAST(b7 + to_months(CAST(12 AS INTEGER)) AS DATE) < b8) AS w4
FROM (
SELECT r.id AS b0, r."allocationNo" AS b1, s1.a1 AS b2, s1.a0 AS b3, r."amount" AS b4, s2.a1 AS b5, s2.a0 AS b6, r."allocatedOn" AS b7, r."asOf" AS b8
FROM fundAllocation AS r
LEFT JOIN stage_6 AS s1 ON s1.key = r."allocationNo"
LEFT JOIN stage_7 AS s2 ON s2.key = r."allocationNo"
)
)
)
);
