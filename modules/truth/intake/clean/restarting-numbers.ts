/** Household numbers that begin anew in each village: one number with heads in several places is several households (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { isShortNumber } from '#modules/people/registry/tell-apart'
import { identifier } from '../sql.ts'
import type { Source } from './ledger-views.ts'
import type { TypedTable } from './typed-table.ts'

/**
 * Rows with their households told apart, or as they were where no number returns. `grouped`: rows with their `household_key`. A number belongs to
 * a place where heads in several places have it; where one short number does, all short ones do. Where places do not tell them apart, counting
 * that begins with 1 once more is a further group. Two heads in one place under one number remain: that is for the check of heads.
 */
export async function toldApart(
  connection: DuckDBConnection,
  grouped: string,
  { found, paths }: Pick<TypedTable, 'found' | 'paths'>,
  head: string,
  { base, column }: Source & { readonly column: number | null },
): Promise<string> {
  const field = (path: string) => (paths.has(path) ? [`w.${identifier(path)}`] : [])
  const own = `coalesce(${[...field('household.village'), 'w.village_name', ...field('household.town'), 'w.town_name'].join(', ')})`
  const short = isShortNumber('household_key')
  const number = `CASE WHEN ${short} THEN CAST(household_key AS BIGINT) END`
  const heads = paths.has('householdYear.year') ? `PARTITION BY household_key, "householdYear.year"` : 'PARTITION BY household_key'
  // Members without a place stand with the rows above them of the same number.
  const told = `SELECT *, coalesce(own_place, last_value(own_place IGNORE NULLS) OVER (PARTITION BY household_key, run ORDER BY row_id)) AS place
    FROM (SELECT *, sum(CASE WHEN above IS DISTINCT FROM household_key THEN 1 ELSE 0 END) OVER (ORDER BY row_id) AS run,
        1 + sum(CASE WHEN ${number} = 1 AND CAST(above_short AS BIGINT) > 1 THEN 1 ELSE 0 END) OVER (ORDER BY row_id) AS part
      FROM (SELECT w.*, ${own} AS own_place, coalesce(${head}, false) AS heads, lag(household_key) OVER (ORDER BY w.row_id) AS above,
          CASE WHEN ${isShortNumber('lag(household_key) OVER (ORDER BY w.row_id)')} THEN lag(household_key) OVER (ORDER BY w.row_id) END AS above_short
        FROM (${grouped}) w))`
  const counted = (what: string) =>
    `household_key IN (SELECT household_key FROM (SELECT household_key, ${what} AS apart, row_id FROM told WHERE heads QUALIFY count(DISTINCT ${what}) OVER (${heads}) > 1))`
  const query = `WITH told AS (${told}),
    known AS (SELECT *, ${counted('place')} AS by_place FROM told),
    placed AS (SELECT *, bool_or(by_place AND ${short}) OVER () AS short_by_place FROM known),
    keyed AS (SELECT *, CASE WHEN (by_place OR (short_by_place AND ${short})) AND place IS NOT NULL THEN place || '-' || household_key ELSE household_key END AS placed_key FROM placed),
    again AS (SELECT *, NOT short_by_place AND count(DISTINCT CASE WHEN ${short} AND returns THEN household_key END) OVER () > 1 AND bool_or(returns AND ${number} = 1) OVER () AS begins_again
      FROM (SELECT *, heads AND count(DISTINCT CASE WHEN heads THEN part END) OVER (PARTITION BY household_key) > 1 AS returns FROM keyed))
    SELECT *, CASE WHEN begins_again AND ${short} THEN '第' || part || '组-' || placed_key ELSE placed_key END AS new_key FROM again`
  const table = `${found}_apart`
  await connection.run(
    `CREATE TEMP TABLE ${identifier(table)} AS SELECT row_id, household_key AS before, new_key AS after, heads FROM (${query}) WHERE new_key <> household_key`,
  )
  await connection.run(
    `INSERT INTO ${identifier(found)} SELECT row_id, row_id - ${base}, 'household.householdNo', before, after, NULL, 'number-of-several-places', ${column}
     FROM ${identifier(table)} WHERE heads`,
  )
  const [row] = (await connection.runAndReadAll(`SELECT count(*) FROM ${identifier(table)}`)).getRows()
  if (Number(row?.[0]) === 0) {
    await connection.run(`DROP TABLE temp.${identifier(table)}`)
    return grouped
  }
  return `SELECT w.* REPLACE (coalesce(apart.after, household_key) AS household_key) FROM (${grouped}) w LEFT JOIN temp.${identifier(table)} apart USING (row_id)`
}
