/** The registry sheet, one row a member, as three tables: people, their households, and the households' year (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Ledger } from '#kernel/ledger'
import { identifier } from '../sql.ts'
import { provenance, type Source, withoutColumn } from './ledger-views.ts'

export interface RegistryTables {
  readonly tables: Readonly<Record<'person' | 'household' | 'householdYear', string>>
  readonly conflicts: readonly { field: string; households: number }[]
}

/** Facts that one's own number tells: birth date, sex, and whether its check digit is right; none of them from a damaged number. */
const fromNumber = (id: string) => {
  const digits = `CASE WHEN length(${id}) = 15 THEN '19' || substr(${id}, 7, 6) ELSE substr(${id}, 7, 8) END`
  const shaped = `regexp_full_match(coalesce(${id}, ''), '[1-9][0-9]{14}([0-9]{2}[0-9X])?')`
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    .map((weight, at) => `${weight} * CAST(substr(${id}, ${at + 1}, 1) AS INTEGER)`)
    .join(' + ')
  const day = `TRY_CAST(substr(${digits}, 1, 4) || '-' || substr(${digits}, 5, 2) || '-' || substr(${digits}, 7, 2) AS DATE)`
  return {
    idBirth: `CASE WHEN ${shaped} THEN ${day} END`,
    idSex: `CASE WHEN ${shaped} THEN CASE WHEN CAST(substr(${id}, CASE WHEN length(${id}) = 15 THEN 15 ELSE 17 END, 1) AS INTEGER) % 2 = 1 THEN 'male' ELSE 'female' END END`,
    // Fifteen digits carry no check digit: that cannot be told, which is not the same as wrong.
    idValid: `CASE WHEN ${id} IS NULL THEN NULL WHEN ${shaped} AND length(${id}) = 15 THEN NULL
      WHEN ${shaped} THEN substr('10X98765432', CAST((${sum}) % 11 + 1 AS INTEGER), 1) = substr(${id}, 18, 1) AND ${day} IS NOT NULL ELSE false END`,
  }
}

/** Makes the three tables. A household's facts come from its head's row, else from the first row that has them; disagreements are counted. */
export async function makeRegistryTables(
  connection: DuckDBConnection,
  key: string,
  wide: string,
  ledgers: { readonly person: Ledger; readonly household: Ledger; readonly householdYear: Ledger },
  paths: ReadonlySet<string>,
  source: Source,
): Promise<RegistryTables> {
  const has = (path: string) => paths.has(path)
  const columnOf = (ledger: Ledger, name: string) => {
    const path = `${ledger.key}.${name}`
    return has(path) ? `w.${identifier(path)}` : withoutColumn(ledger.fields[name]!)
  }
  const head = has('person.relation') ? `coalesce(w."person.relation" = 'head', false)` : 'false'
  const id = columnOf(ledgers.person, 'idNumber')
  const shared = [ledgers.household, ledgers.householdYear]
    .flatMap((ledger) => Object.keys(ledger.fields).map((name) => `${ledger.key}.${name}`))
    .filter((path) => has(path) && !path.endsWith('.householdNo'))
  const grouped = has('household.householdNo') ? numbered(wide, shared) : unnumbered(wide, head, id)
  const rows = `${key}_members`
  await connection.run(
    `CREATE TABLE ${identifier(rows)} AS SELECT w.*, household_key AS household, ${head} AS is_head FROM (${grouped}) w ORDER BY w.row_id`,
  )

  const number = fromNumber(id)
  const personFields = Object.keys(ledgers.person.fields).map((name) => {
    const derived: Record<string, string> = { householdNo: 'w.household', ...number }
    return `${derived[name] ?? columnOf(ledgers.person, name)} AS ${identifier(name)}`
  })
  const people = `${key}_person`
  await connection.run(
    `CREATE TABLE ${identifier(people)} AS SELECT ${provenance(source)}, coalesce(w.id_raw, ${id}) AS id_raw, ${id} AS id_number, ${id} AS person, coalesce(w.name_raw, ${columnOf(ledgers.person, 'name')}) AS name_raw, ${columnOf(ledgers.person, 'birthDate')} AS birth,
       w.village_name, w.town_name, w.household, ${personFields.join(', ')} FROM ${identifier(rows)} w ORDER BY row_id`,
  )

  const rank = '(CASE WHEN w.is_head THEN 0 ELSE 1 END) * 1000000000000 + w.row_id'
  const ofHousehold = async (table: string, ledger: Ledger) => {
    const fields = Object.keys(ledger.fields).map((name) => {
      const own =
        name === 'householdNo'
          ? 'any_value(w.household)'
          : has(`${ledger.key}.${name}`)
            ? `arg_min(${columnOf(ledger, name)}, ${rank})`
            : columnOf(ledger, name)
      return `${own} AS ${identifier(name)}`
    })
    await connection.run(
      `CREATE TABLE ${identifier(table)} AS SELECT arg_min(w.row_id, ${rank}) AS row_id, ${fields.join(', ')}, arg_min(w.village_name, ${rank}) AS village_name,
         arg_min(w.town_name, ${rank}) AS town_name FROM ${identifier(rows)} w WHERE w.household IS NOT NULL GROUP BY w.household ORDER BY row_id`,
    )
    await connection.run(
      `CREATE VIEW ${identifier(table.replace(/_rows$/, ''))} AS SELECT ${provenance(source)}, * EXCLUDE (row_id) FROM ${identifier(table)}`,
    )
  }
  await ofHousehold(`${key}_household_rows`, ledgers.household)
  await ofHousehold(`${key}_household_year_rows`, ledgers.householdYear)

  const conflicts: { field: string; households: number }[] = []
  if (shared.length > 0) {
    const counts = shared.map((path) => `count(DISTINCT ${identifier(path)}) > 1`)
    const [row = []] = (
      await connection.runAndReadAll(
        `SELECT ${shared.map((_, at) => `count(*) FILTER (d${at})`).join(', ')} FROM (SELECT ${counts.map((count, at) => `${count} AS d${at}`).join(', ')} FROM ${identifier(rows)} GROUP BY household)`,
      )
    ).getRows()
    for (const [at, path] of shared.entries()) if (Number(row[at]) > 0) conflicts.push({ field: path, households: Number(row[at]) })
  }
  return { tables: { person: people, household: `${key}_household`, householdYear: `${key}_household_year` }, conflicts }
}

/**
 * Rows by their household's number. Where the household's cells were merged and came out empty but for the first row, a row
 * without a number that says hardly anything of a household belongs to the one above it, with its place.
 */
function numbered(wide: string, shared: readonly string[]): string {
  const told = shared.map((path) => `(w.${identifier(path)} IS NOT NULL)::INTEGER`).join(' + ') || '0'
  const silent = `w."household.householdNo" IS NULL AND 2 * (${told}) < ${shared.length}`
  const above = (column: string) => `last_value(${column} IGNORE NULLS) OVER (ORDER BY w.row_id)`
  const filled = (column: string) => `CASE WHEN continues THEN coalesce(${column}, ${above(column)}) ELSE ${column} END AS ${column}`
  return `SELECT w.* EXCLUDE (continues, village_name, town_name), ${filled('village_name')}, ${filled('town_name')},
      CASE WHEN continues THEN ${above('w."household.householdNo"')} ELSE w."household.householdNo" END AS household_key
    FROM (SELECT w.*, ${silent} AS continues FROM ${identifier(wide)} w) w`
}

/** Without household numbers a household is the rows from one head to the next, named by its head's own number. */
function unnumbered(wide: string, head: string, id: string): string {
  return `SELECT w.*, first_value(coalesce(${id}, 'row ' || w.row_id)) OVER (PARTITION BY batch ORDER BY w.row_id) AS household_key
    FROM (SELECT w.*, sum(CASE WHEN ${head} THEN 1 ELSE 0 END) OVER (ORDER BY w.row_id) AS batch FROM ${identifier(wide)} w) w`
}

/** Says which year the household-years of a registry speak of, where the file itself does not. */
export async function setDataYear(connection: DuckDBConnection, householdYear: string, year: number): Promise<void> {
  await connection.run(`UPDATE ${identifier(`${householdYear}_rows`)} SET "year" = ${Math.trunc(year)} WHERE "year" IS NULL`)
}
