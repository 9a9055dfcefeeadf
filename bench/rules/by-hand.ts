/** The twenty rules as somebody would write them in DuckDB's SQL: the same columns, each group gathered once. */

const complete = (open: string, then: string) => `CASE WHEN ${open} THEN NULL ELSE ${then} END`
const rounded = (x: string, n: number, d: number) => `sign(${x}) * ((${2 * n} * abs(${x}) + ${d}) // ${2 * d})`
const old = `2019 - year("birthDate") >= 60`

export const byHand: Readonly<Record<string, string>> = {
  household: `
WITH m AS (
  SELECT household AS k, count(*) AS n, bool_or("birthDate" IS NULL) AS unborn, count(*) FILTER (WHERE ${old}) AS elders,
    bool_or(labour IN ('ordinary', 'skilled')) AS able, bool_or(labour IS NULL) AS "labourOpen",
    bool_or(NOT (${old})) AS young, bool_or("schoolStage" = 'primary') AS pupil, bool_or("schoolStage" IS NULL) AS "stageOpen",
    min("birthDate") AS oldest, max("birthDate") AS youngest
  FROM person WHERE household IS NOT NULL GROUP BY 1),
f AS (
  SELECT p.household AS k, min(p.sex) AS least, max(p.sex) AS most, bool_or(p.sex IS NULL) AS open
  FROM person p JOIN m ON m.k = p.household AND m.oldest = p."birthDate" GROUP BY 1),
y AS (
  SELECT household AS k, sum("netIncome") FILTER (WHERE year = 2019) AS income, bool_or(year IS NULL OR (year = 2019 AND "netIncome" IS NULL)) AS "incomeOpen",
    sum(transfer) AS transfer, bool_or(transfer IS NULL) AS "transferOpen", sum("grossIncome") AS gross, bool_or("grossIncome" IS NULL) AS "grossOpen"
  FROM "householdYear" WHERE household IS NOT NULL GROUP BY 1),
h AS (
  SELECT h.id, h.status, coalesce(m.n, 0) AS members, ${complete('m.unborn', 'coalesce(m.elders, 0)')} AS elders,
    CASE WHEN m.able THEN TRUE WHEN m."labourOpen" THEN NULL ELSE FALSE END AS able,
    CASE WHEN m.young THEN FALSE WHEN m.unborn THEN NULL ELSE TRUE END AS "all-old",
    CASE WHEN m.pupil THEN FALSE WHEN m."stageOpen" THEN NULL ELSE TRUE END AS "no-pupil",
    ${complete('m.unborn', 'm.oldest')} AS oldest, ${complete('m.unborn', 'm.youngest')} AS youngest,
    CAST(${complete('y."incomeOpen"', 'coalesce(y.income, 0)')} AS BIGINT) AS income,
    ${complete('y."transferOpen"', 'coalesce(y.transfer, 0)')} AS transfer, ${complete('y."grossOpen"', 'coalesce(y.gross, 0)')} AS gross,
    CASE WHEN m.unborn OR f.open OR f.least <> f.most THEN NULL ELSE f.least END AS "sex-of-oldest"
  FROM household h LEFT JOIN m ON m.k = h.id LEFT JOIN f ON f.k = h.id LEFT JOIN y ON y.k = h.id),
p AS (SELECT *, CAST(sign(income) * ((2 * abs(income) + members) // (2 * NULLIF(members, 0))) AS BIGINT) AS "per-head" FROM h),
q AS (SELECT *, ("per-head" < 400000 AND status = 'poor') AS "poor-by-income" FROM p)
SELECT id, members, elders, able, "all-old", "no-pupil", oldest, youngest, income, "per-head", "poor-by-income",
  CASE WHEN "poor-by-income" IS NULL THEN NULL WHEN "poor-by-income"
    THEN CASE WHEN income IS NULL THEN NULL ELSE ${rounded('greatest(least(income, 500000), 0)', 1, 10)} + ${rounded('greatest(income - 500000, 0)', 1, 20)} END
    ELSE ${rounded('income', 1, 100)} END AS aid,
  CASE WHEN gross > 0 THEN transfer * 2 >= gross END AS "transfers-half", "sex-of-oldest"
FROM q`,
  householdYear: `
SELECT y.id, y."netIncome" - b.income AS "year-before"
FROM "householdYear" y LEFT JOIN (
  SELECT household AS k, year, max("netIncome") AS income FROM "householdYear" WHERE household IS NOT NULL GROUP BY 1, 2 HAVING NOT bool_or("netIncome" IS NULL)
) b ON b.k = y.household AND b.year = y.year - 1
LEFT JOIN (SELECT DISTINCT household AS k FROM "householdYear" WHERE year IS NULL) u ON u.k = y.household
WHERE u.k IS NULL
UNION ALL SELECT y.id, NULL FROM "householdYear" y JOIN (SELECT DISTINCT household AS k FROM "householdYear" WHERE year IS NULL) u ON u.k = y.household`,
  stay: `
SELECT id, "left", earlier, least(earlier + "inPolicy", 2000000) - least(earlier, 2000000) + 0 * (earlier + "inPolicy") AS capped, nights FROM (
  SELECT s.id, s."inPolicy", s."inPolicy" - s.basic - s.serious AS "left", date_diff('day', s.admitted, s.discharged) AS nights,
    CASE WHEN p.key IS NULL OR s.settled IS NULL OR bool_or(s.settled IS NULL) OVER (PARTITION BY s.person) OR bool_or(s."inPolicy" IS NULL) OVER w THEN NULL
      ELSE CAST(coalesce(sum(s."inPolicy") OVER w, 0) AS BIGINT) END AS earlier
  FROM stay s LEFT JOIN person p ON p.key = s.person AND p."primary"
  WINDOW w AS (PARTITION BY s.person, year(s.settled) ORDER BY s.settled, CAST(s.id AS VARCHAR) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))`,
  person: `
SELECT p.id, CASE WHEN s.open THEN NULL ELSE coalesce(s.n, 0) END AS stays, c.n AS phones
FROM person p LEFT JOIN (
  SELECT person AS k, count(*) FILTER (WHERE settled BETWEEN DATE '2019-01-01' AND DATE '2019-12-31') AS n, bool_or(settled IS NULL) AS open FROM stay WHERE person IS NOT NULL GROUP BY 1
) s ON s.k = p.key LEFT JOIN (SELECT phone, count(*) AS n FROM person WHERE phone IS NOT NULL GROUP BY 1) c ON c.phone = p.phone`,
}
