-- Article 10, all data covered, decided on 2019-12-31

CREATE TABLE result_mentalPatient AS
SELECT b0 AS id,
  w2 AS "next-follow-up",
  w4 AS "mental-follow-up-overdue#1",
  w5 AS "mental-follow-up-overdue#2",
  (w4 AND w5) AS "mental-follow-up-overdue",
  w4 AS "mental-patient-treated#1",
  b6 AS "mental-patient-treated#2",
  w6 AS "mental-patient-treated"
FROM (
SELECT *, (w2 < DATE '2019-12-31') AS w5,
  (w4 AND b6) AS w6
FROM (
SELECT *, CAST(b1 + CAST((CASE WHEN w1 IS NULL THEN NULL WHEN w1 THEN CAST(90 AS BIGINT) ELSE (CASE WHEN w0 IS NULL THEN NULL WHEN w0 THEN CAST(30 AS BIGINT) ELSE CAST(14 AS BIGINT) END) END) AS INTEGER) AS DATE) AS w2,
  (CASE WHEN b5 IS NOT NULL THEN (b3 AND w3) END) AS w4
FROM (
SELECT *, (b2 IN ('1', '2')) AS w0,
  (b2 IN ('0')) AS w1,
  (b4 IN ('present', 'married-in', 'born', 'other-in')) AS w3
FROM (
SELECT r.id AS b0, r."lastFollowUp" AS b1, r."risk" AS b2, r1."registered" AS b3, r1."memberState" AS b4, r1."id" AS b5, r."treated" AS b6
FROM mentalPatient AS r
LEFT JOIN person AS r1 ON r1."key" = r."person" AND r1."primary"
)
)
)
);
