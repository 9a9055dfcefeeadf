/** Households whose numbers Excel cut: never put together by what is left of a number, only by the order of rows where that is certain (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier, literal } from '../sql.ts'
import { cutNumber } from './cut-numbers.ts'
import type { Source } from './ledger-views.ts'
import type { TypedTable } from './typed-table.ts'

const own = '"household.householdNo"'

/** Whether rows have a household number of which nothing can be told. Where one cut number has several heads it is taken from all of them, with a note. */
export async function findLost(
  connection: DuckDBConnection,
  { wide, notes, found, paths }: Pick<TypedTable, 'wide' | 'notes' | 'found' | 'paths'>,
  head: string,
  { base, column }: Source & { readonly column: number | null },
): Promise<boolean> {
  const year = paths.has('householdYear.year') ? `, "householdYear.year"` : ''
  const shared = `SELECT ${own} FROM ${identifier(wide)} w WHERE regexp_full_match(${own}, '${cutNumber}') GROUP BY ${own}${year} HAVING count(*) FILTER (${head}) > 1`
  await connection.run(
    `INSERT INTO ${identifier(found)} SELECT row_id, row_id - ${base}, 'household.householdNo', ${own}, NULL, NULL, 'rounded-by-excel', ${column}
     FROM ${identifier(wide)} WHERE ${own} IN (${shared})`,
  )
  await connection.run(
    `UPDATE ${identifier(wide)} SET ${own} = NULL WHERE row_id IN (SELECT row_id FROM ${identifier(found)} WHERE ${isLost})`,
  )
  const [row] = (await connection.runAndReadAll(`SELECT count(*) FROM ${identifier(notes)} WHERE ${isLost}`)).getRows()
  return Number(row?.[0]) > 0
}

const isLost = `field = 'household.householdNo' AND problem = 'rounded-by-excel'`

/**
 * Rows by household where numbers are lost. A head and the rows down to the next head are a household where what is left of their numbers
 * and all they say of their household agree, and as many members are stated as there are rows; where none are stated, what they say must
 * also differ from the household above. Everybody else stands under no household.
 */
export function rebuilt(
  { wide, notes, paths }: Pick<TypedTable, 'wide' | 'notes' | 'paths'>,
  shared: readonly string[],
  head: string,
  id: string,
  source: Source,
): string {
  const facts = shared.filter((path) => !/\.(town|village|year)$/.test(path))
  const said = `concat_ws('|', ${["''", ...facts.map((path) => `w.${identifier(path)}`)].join(', ')})`
  const agree = [
    'count(DISTINCT w.before)',
    ...shared.filter((path) => !path.endsWith('.year')).map((path) => `count(DISTINCT w.${identifier(path)})`),
  ]
  const stated = paths.has('household.statedMemberCount') ? 'max(w."household.statedMemberCount")' : 'CAST(NULL AS BIGINT)'
  return `WITH told AS (
      SELECT w.*, lost.before, CASE WHEN ${own} IS NOT NULL THEN 'own' WHEN lost.before IS NOT NULL THEN 'lost' END AS state
      FROM ${identifier(wide)} w LEFT JOIN (SELECT row_id AS at, before FROM ${identifier(notes)} WHERE ${isLost}) lost ON lost.at = w.row_id),
    filled AS (
      SELECT w.*, coalesce(state, last_value(state IGNORE NULLS) OVER (ORDER BY w.row_id)) AS kind,
        CASE WHEN state IS NULL THEN last_value(${own} IGNORE NULLS) OVER (ORDER BY w.row_id) ELSE ${own} END AS number,
        sum(CASE WHEN ${head} OR state = 'own' THEN 1 ELSE 0 END) OVER (ORDER BY w.row_id) AS block
      FROM told w),
    blocks AS (
      SELECT block, min(w.row_id) AS first, bool_and(kind = 'lost') AND arg_min(${head}, w.row_id) AND ${agree.map((one) => `${one} <= 1`).join(' AND ')} AS whole,
        ${stated} AS stated, count(*) AS size, max(${said}) AS said, arg_min(${nameOfHousehold(id, source)}, w.row_id) AS name
      FROM filled w GROUP BY block),
    certain AS (
      SELECT block, name FROM (SELECT *, lag(said) OVER (ORDER BY first) AS above FROM blocks)
      WHERE whole AND CASE WHEN stated IS NOT NULL THEN stated = size ELSE said <> '' AND said IS DISTINCT FROM above END)
    SELECT w.* EXCLUDE (before, state, kind, number, block), CASE WHEN kind = 'own' THEN number ELSE certain.name END AS household_key
    FROM filled w LEFT JOIN certain USING (block)`
}

/** A household without a number goes by its head's own, and where that is cut as well by its place. */
export const nameOfHousehold = (id: string, source: Source): string =>
  `CASE WHEN ${id} IS NOT NULL AND NOT regexp_full_match(${id}, '${cutNumber}|.*E\\+.*') THEN ${id} ELSE ${placeOfRow(source)} END`

/** The place of a row as text, the same wherever the file is read. */
export const placeOfRow = ({ file, sheet, base }: Source): string =>
  `${literal(`${[file, ...(sheet ? [sheet] : [])].join(' ')} `)} || (w.row_id - ${base})`
