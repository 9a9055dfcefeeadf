-- Article 21, all data covered, decided on 2019-12-31

CREATE TEMP TABLE stage_1 AS
SELECT b3 AS key, bool_or(TRUE AND ((b0 IN ('road')) AND b1)) AS a0,
  bool_or((TRUE AND ((b0 IN ('road')) AND b1)) IS NULL) AS a1,
  bool_or(TRUE AND ((b0 IN ('bus')) AND b1)) AS a2,
  bool_or((TRUE AND ((b0 IN ('bus')) AND b1)) IS NULL) AS a3,
  bool_or(TRUE AND ((b0 IN ('tap-water')) AND b1)) AS a4,
  bool_or((TRUE AND ((b0 IN ('tap-water')) AND b1)) IS NULL) AS a5,
  bool_or(TRUE AND ((b0 IN ('broadband')) AND b1)) AS a6,
  bool_or((TRUE AND ((b0 IN ('broadband')) AND b1)) IS NULL) AS a7,
  bool_or(TRUE AND ((b0 IN ('cable-tv')) AND b1)) AS a8,
  bool_or((TRUE AND ((b0 IN ('cable-tv')) AND b1)) IS NULL) AS a9,
  bool_or(TRUE AND ((b0 IN ('lights')) AND b1)) AS a10,
  bool_or((TRUE AND ((b0 IN ('lights')) AND b1)) IS NULL) AS a11,
  bool_or(TRUE AND ((b0 IN ('square')) AND b1)) AS a12,
  bool_or((TRUE AND ((b0 IN ('square')) AND b1)) IS NULL) AS a13,
  bool_or(TRUE AND ((b0 IN ('power')) AND b1)) AS a14,
  bool_or((TRUE AND ((b0 IN ('power')) AND b1)) IS NULL) AS a15,
  bool_or(TRUE AND ((b0 IN ('toilets')) AND b1 AND b2)) AS a16,
  bool_or((TRUE AND ((b0 IN ('toilets')) AND b1 AND b2)) IS NULL) AS a17,
  bool_or(TRUE AND ((b0 IN ('heating')) AND b1)) AS a18,
  bool_or((TRUE AND ((b0 IN ('heating')) AND b1)) IS NULL) AS a19,
  bool_or(TRUE AND ((b0 IN ('waste')) AND b1)) AS a20,
  bool_or((TRUE AND ((b0 IN ('waste')) AND b1)) IS NULL) AS a21
FROM (
SELECT r."item" AS b0, r."done" AS b1, r."kept" AS b2, r."village" AS b3
FROM villageItem AS r
WHERE r."village" IS NOT NULL
)
GROUP BY b3;

CREATE TEMP TABLE result_village AS
SELECT b0 AS id,
  (CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-five-services#1",
  (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-five-services#2",
  (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-five-services#3",
  (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-five-services#4",
  (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-five-services#5",
  b12 AS "key-village-lacks-services#1",
  (NOT w0) AS "key-village-lacks-services#2",
  ((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS "village-has-five-services",
  (CASE WHEN coalesce(b13, FALSE) THEN TRUE WHEN coalesce(b14, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-lights",
  (CASE WHEN coalesce(b15, FALSE) THEN TRUE WHEN coalesce(b16, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-square",
  (CASE WHEN coalesce(b17, FALSE) THEN TRUE WHEN coalesce(b18, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-power",
  (CASE WHEN coalesce(b19, FALSE) THEN TRUE WHEN coalesce(b20, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-toilets",
  (CASE WHEN coalesce(b21, FALSE) THEN TRUE WHEN coalesce(b22, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-clean-heating",
  (CASE WHEN coalesce(b23, FALSE) THEN TRUE WHEN coalesce(b24, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AS "village-has-waste-treated",
  (b12 AND (NOT w0)) AS "key-village-lacks-services"
FROM (
SELECT *, ((CASE WHEN coalesce(b2, FALSE) THEN TRUE WHEN coalesce(b3, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b4, FALSE) THEN TRUE WHEN coalesce(b5, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b6, FALSE) THEN TRUE WHEN coalesce(b7, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b8, FALSE) THEN TRUE WHEN coalesce(b9, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END) AND (CASE WHEN coalesce(b10, FALSE) THEN TRUE WHEN coalesce(b11, FALSE) OR NOT (b1 IS NOT NULL) THEN NULL ELSE FALSE END)) AS w0
FROM (
SELECT r.id AS b0, r."code" AS b1, s1.a0 AS b2, s1.a1 AS b3, s1.a2 AS b4, s1.a3 AS b5, s1.a4 AS b6, s1.a5 AS b7, s1.a6 AS b8, s1.a7 AS b9, s1.a8 AS b10, s1.a9 AS b11, r."keyVillage" AS b12, s1.a10 AS b13, s1.a11 AS b14, s1.a12 AS b15, s1.a13 AS b16, s1.a14 AS b17, s1.a15 AS b18, s1.a16 AS b19, s1.a17 AS b20, s1.a18 AS b21, s1.a19 AS b22, s1.a20 AS b23, s1.a21 AS b24
FROM village AS r
LEFT JOIN stage_1 AS s1 ON s1.key = r."code"
)
);
