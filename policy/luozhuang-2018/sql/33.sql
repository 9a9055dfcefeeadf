-- Article 33, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b4 AS key, bool_or(TRUE AND ((b0 IN ('granted')) AND (b1 IN ('other')) AND (b2 > b3))) AS a0,
  bool_or((TRUE AND ((b0 IN ('granted')) AND (b1 IN ('other')) AND (b2 > b3))) IS NULL) AS a1
FROM (
SELECT r."state" AS b0, r."use" AS b1, r."appliedOn" AS b2, up."appliedOn" AS b3, up.id AS b4
FROM landParcel AS r
JOIN landParcel AS up ON up."town" = r."town"
WHERE up.id IS NOT NULL
)
GROUP BY b4;

CREATE TEMP TABLE result_landParcel AS
SELECT b0 AS id,
  (NOT b1) AS "parcel-outside-plans#1",
  (NOT b2) AS "parcel-outside-plans#2",
  (b3 IN ('recultivation')) AS "homestead-parcel-outside-pilot#1",
  ((NOT (b4 < CAST(CAST(CAST(30 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) OR (NOT b5)) AS "homestead-parcel-outside-pilot#2",
  (b6 IN ('waiting')) AS "land-priority-passed-over#1",
  (b3 IN ('living', 'production', 'services')) AS "land-priority-passed-over#2",
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END) AS "land-priority-passed-over#3",
  ((NOT b1) OR (NOT b2)) AS "parcel-outside-plans",
  ((b3 IN ('recultivation')) AND ((NOT (b4 < CAST(CAST(CAST(30 AS BIGINT) AS HUGEINT) * CAST(100 AS BIGINT) AS BIGINT))) OR (NOT b5))) AS "homestead-parcel-outside-pilot",
  ((b6 IN ('waiting')) AND (b3 IN ('living', 'production', 'services')) AND (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b7 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "land-priority-passed-over"
FROM (
SELECT r.id AS b0, r."inLandPlan" AS b1, r."inConsolidationPlan" AS b2, r."use" AS b3, r."area" AS b4, r."besideFields" AS b5, r."state" AS b6, r."town" AS b7, s1.a0 AS b8, s1.a1 AS b9
FROM landParcel AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."id"
);

CREATE TEMP TABLE result_quotaSale AS
SELECT b0 AS id,
  (NOT (CAST((b1 + b2) AS HUGEINT) * 2 > CAST(1 AS HUGEINT) * (CASE WHEN b3 > 0 THEN b3 END))) AS "quota-proceeds-elsewhere"
FROM (
SELECT r.id AS b0, r."toPoverty" AS b1, r."toRevitalisation" AS b2, r."proceeds" AS b3
FROM quotaSale AS r
);
