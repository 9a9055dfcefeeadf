-- Article 10, all data covered, decided on 2019-12-31

CREATE TEMP TABLE result_mentalPatient AS
SELECT b0 AS id,
  w0 AS "mental-follow-up-overdue#1",
  (w1 < DATE '2019-12-31') AS "mental-follow-up-overdue#2",
  w0 AS "mental-patient-treated#1",
  b6 AS "mental-patient-treated#2",
  CAST(b4 + CAST((CASE WHEN (b5 IN ('0')) IS NULL THEN NULL WHEN (b5 IN ('0')) THEN CAST(90 AS BIGINT) ELSE (CASE WHEN (b5 IN ('1', '2')) IS NULL THEN NULL WHEN (b5 IN ('1', '2')) THEN CAST(30 AS BIGINT) ELSE CAST(14 AS BIGINT) END) END) AS INTEGER) AS DATE) AS "next-follow-up",
  (w0 AND (w1 < DATE '2019-12-31')) AS "mental-follow-up-overdue",
  (w0 AND b6) AS "mental-patient-treated"
FROM (
SELECT *, (CASE WHEN b3 IS NOT NULL THEN (b1 AND (b2 IN ('present', 'married-in', 'born', 'other-in'))) END) AS w0,
  CAST(b4 + CAST((CASE WHEN (b5 IN ('0')) IS NULL THEN NULL WHEN (b5 IN ('0')) THEN CAST(90 AS BIGINT) ELSE (CASE WHEN (b5 IN ('1', '2')) IS NULL THEN NULL WHEN (b5 IN ('1', '2')) THEN CAST(30 AS BIGINT) ELSE CAST(14 AS BIGINT) END) END) AS INTEGER) AS DATE) AS w1
FROM (
SELECT r.id AS b0, r1."registered" AS b1, r1."memberState" AS b2, r1."id" AS b3, r."lastFollowUp" AS b4, r."risk" AS b5, r."treated" AS b6
FROM mentalPatient AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
)
);
