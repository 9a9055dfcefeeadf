-- Article 6, all data covered, decided on 2019-12-31

CREATE TABLE result_industryProject AS
WITH stage_1 AS (
SELECT b2 AS key,
  bool_or(b0) AS a0,
  bool_or(b0 IS NULL) AS a1,
  sum(b1) AS a2,
  bool_or(b1 IS NULL) AS a3
FROM (
SELECT r."confirmed" AS b0, r."cost" AS b1, r."projectNo" AS b2
FROM asset AS r
WHERE r."projectNo" IS NOT NULL
)
GROUP BY b2
)
SELECT b0 AS id,
  w0 AS "built-project-without-confirmed-asset#1",
  w1 AS "built-project-without-confirmed-asset#2",
  (w0 AND w1) AS "built-project-without-confirmed-asset",
  w0 AS "project-money-does-not-reconcile#1",
  w3 AS "project-money-does-not-reconcile#2",
  (w0 AND w3) AS "project-money-does-not-reconcile"
FROM (
SELECT *, (NOT (b5 = (w2 + b8))) AS w3
FROM (
SELECT *, (b1 IN ('accepted', 'handed-over')) AS w0,
  (CASE WHEN b3 THEN FALSE WHEN (b4 OR b2 IS NULL) THEN NULL ELSE TRUE END) AS w1,
  (CASE WHEN (b6 OR b2 IS NULL) THEN NULL ELSE CAST(coalesce(b7, 0) AS BIGINT) END) AS w2
FROM (
SELECT r.id AS b0, r."stage" AS b1, r."projectNo" AS b2, s1.a0 AS b3, s1.a1 AS b4, r."spent" AS b5, s1.a3 AS b6, s1.a2 AS b7, r."notAssets" AS b8
FROM industryProject AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."projectNo"
)
)
);

CREATE TABLE result_asset AS
SELECT b0 AS id,
  b1 AS "asset-on-platform#1",
  b2 AS "asset-on-platform#2",
  w0 AS "asset-on-platform",
  w1 AS "asset-not-on-platform#1",
  w2 AS "asset-not-on-platform#2",
  (w1 AND w2) AS "asset-not-on-platform",
  w1 AS "asset-rights-incomplete#1",
  w3 AS "asset-rights-incomplete#2",
  (w1 AND w3) AS "asset-rights-incomplete",
  (b3 IN ('idle', 'damaged')) AS "asset-idle",
  (b3 IN ('lost')) AS "asset-lost",
  b8 AS "asset-lease-expired#1",
  w4 AS "asset-lease-expired#2",
  (b8 AND w4) AS "asset-lease-expired"
FROM (
SELECT *, (NOT w0) AS w2
FROM (
SELECT *, (b1 AND b2) AS w0,
  (NOT (b3 IN ('disposed'))) AS w1,
  ((NOT (b4 IS NOT NULL)) OR (NOT (b5 IS NOT NULL)) OR (NOT (b6 IS NOT NULL)) OR (NOT (b7 IS NOT NULL))) AS w3,
  (b9 < b10) AS w4
FROM (
SELECT r.id AS b0, r."confirmed" AS b1, r."onPlatform" AS b2, r."condition" AS b3, r."owner" AS b4, r."operator" AS b5, r."beneficiary" AS b6, r."supervisor" AS b7, r."leased" AS b8, r."leaseUntil" AS b9, r."asOf" AS b10
FROM asset AS r
)
)
);

CREATE TABLE result_assetIncome AS
SELECT b0 AS id,
  w0 AS "asset-income-not-distributed#1",
  w1 AS "asset-income-not-distributed#2",
  (w0 AND w1) AS "asset-income-not-distributed",
  (b5 < ((b4 // 2) + sign(b4) * ((2 * abs(b4 % 2) + 2) // 4))) AS "asset-income-too-little-to-poor",
  (b4 < ((b6 // 25) * 2 + sign(b6) * ((4 * abs(b6 % 25) + 25) // 50))) AS "asset-returns-too-little"
FROM (
SELECT *, (CAST(b1 + CAST(90 AS INTEGER) AS DATE) < b2) AS w0,
  (b3 < b4) AS w1
FROM (
SELECT r.id AS b0, r."receivedOn" AS b1, r."asOf" AS b2, r."distributed" AS b3, r."income" AS b4, r."toPoor" AS b5, r1."cost" AS b6
FROM assetIncome AS r
LEFT JOIN asset AS r1 ON r1."assetNo" = r."assetNo" AND r1."primary"
)
);
