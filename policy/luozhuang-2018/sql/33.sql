-- Article 33, all data covered, decided on 2019-12-31

CREATE TABLE result_landParcel AS
WITH stage_1 AS (
SELECT b4 AS key,
  bool_or(w0) AS a0,
  bool_or(w0 IS NULL) AS a1
FROM (
SELECT *, ((b0 IN ('granted')) AND (b1 IN ('other')) AND (b2 > b3)) AS w0
FROM (
SELECT r."state" AS b0, r."use" AS b1, r."appliedOn" AS b2, up."appliedOn" AS b3, up.id AS b4
FROM landParcel AS r
JOIN landParcel AS up ON up."town" = r."town"
WHERE up.id IS NOT NULL
)
)
GROUP BY b4
)
SELECT b0 AS id,
  w0 AS "parcel-outside-plans#1",
  w1 AS "parcel-outside-plans#2",
  (w0 OR w1) AS "parcel-outside-plans",
  w2 AS "homestead-parcel-outside-pilot#1",
  w3 AS "homestead-parcel-outside-pilot#2",
  (w2 AND w3) AS "homestead-parcel-outside-pilot",
  w4 AS "land-priority-passed-over#1",
  w5 AS "land-priority-passed-over#2",
  w6 AS "land-priority-passed-over#3",
  (w4 AND w5 AND w6) AS "land-priority-passed-over"
FROM (
SELECT *, (NOT b1) AS w0,
  (NOT b2) AS w1,
  (b3 IN ('recultivation')) AS w2,
  ((NOT (b4 < CAST(CAST(CAST(30 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) OR (NOT b5)) AS w3,
  (b6 IN ('waiting')) AS w4,
  (b3 IN ('living', 'production', 'services')) AS w5,
  (CASE WHEN b8 THEN TRUE WHEN (b9 OR b7 IS NULL) THEN NULL ELSE FALSE END) AS w6
FROM (
SELECT r.id AS b0, r."inLandPlan" AS b1, r."inConsolidationPlan" AS b2, r."use" AS b3, r."area" AS b4, r."besideFields" AS b5, r."state" AS b6, r."town" AS b7, s1.a0 AS b8, s1.a1 AS b9
FROM landParcel AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
)
);

CREATE TABLE result_quotaSale AS
SELECT b0 AS id,
  (NOT (CAST((b1 + b2) AS HUGEINT) * 2 > (CASE WHEN b3 > 0 THEN b3 END))) AS "quota-proceeds-elsewhere"
FROM (
SELECT r.id AS b0, r."toPoverty" AS b1, r."toRevitalisation" AS b2, r."proceeds" AS b3
FROM quotaSale AS r
);
