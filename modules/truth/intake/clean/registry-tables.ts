/** The registry sheet, one row a member, as three tables: people, their households, and the households' year (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Ledger } from '#kernel/ledger'
import { lackingList } from '#kernel/operators/known'
import { identifier, literal } from '../sql.ts'
import { provenance, type Source, withoutColumn } from './ledger-views.ts'
import { factsOfMeasures, factsOfNumber, formOfName, isCard, isPhone } from './own-facts.ts'

export interface RegistryTables {
  /** `personYear` only where the sheet says of which year each row is. */
  readonly tables: Readonly<Record<'person' | 'household' | 'householdYear', string> & { readonly personYear?: string }>
  readonly conflicts: readonly { field: string; households: number }[]
}

/**
 * Makes the tables. A household's facts come from its head's row, else from the first row that has them; disagreements are counted.
 * Of a sheet with several data years people and households are those of their household's last year; each year has its income.
 */
export async function makeRegistryTables(
  connection: DuckDBConnection,
  key: string,
  wide: string,
  ledgers: { readonly person: Ledger; readonly household: Ledger; readonly householdYear: Ledger },
  paths: ReadonlySet<string>,
  source: Source & { readonly columns: ReadonlySet<string> },
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
  const year = has('householdYear.year') ? 'w.data_year' : undefined
  await connection.run(
    `CREATE TABLE ${identifier(rows)} AS SELECT w.*, household_key AS household, ${head} AS is_head FROM (${year ? dated(grouped, head) : `SELECT *, true AS is_latest FROM (${grouped})`}) w ORDER BY w.row_id`,
  )

  const number = factsOfNumber(id, `coalesce(w.id_raw, ${id})`)
  const named = columnOf(ledgers.person, 'name')
  const personFields = Object.keys(ledgers.person.fields).map((name) => {
    const derived: Record<string, string> = {
      householdNo: 'w.household',
      ...number,
      nameForm: formOfName(named, `coalesce(w.name_raw, ${named})`),
      notCollected: lackingOf(ledgers.person, source.columns),
    }
    return `${derived[name] ?? columnOf(ledgers.person, name)} AS ${identifier(name)}`
  })
  const people = `${key}_person`
  await connection.run(
    `CREATE TABLE ${identifier(people)} AS SELECT ${provenance(source)}, coalesce(w.id_raw, ${id}) AS id_raw, ${id} AS id_number, ${id} AS person, coalesce(w.name_raw, ${columnOf(ledgers.person, 'name')}) AS name_raw, ${columnOf(ledgers.person, 'birthDate')} AS birth,
       w.village_name, w.town_name, w.household, ${personFields.join(', ')} FROM ${identifier(rows)} w WHERE is_latest ORDER BY row_id`,
  )

  const rank = '(CASE WHEN w.is_head THEN 0 ELSE 1 END) * 1000000000000 + w.row_id'
  const ofHousehold = async (table: string, ledger: Ledger, each: string | undefined) => {
    const first = (name: string) => `arg_min(${columnOf(ledger, name)}, ${rank})`
    const derived: Record<string, string> = {
      householdNo: 'any_value(w.household)',
      notCollected: lackingOf(ledger, source.columns),
      ...('phone' in ledger.fields ? { phoneRight: isPhone(first('phone')), cardRight: isCard(first('card')) } : {}),
      ...('measures' in ledger.fields ? factsOfMeasures(first('measures')) : {}),
    }
    const fields = Object.keys(ledger.fields).map((name) => {
      const own = derived[name] !== undefined ? derived[name] : has(`${ledger.key}.${name}`) ? first(name) : columnOf(ledger, name)
      return `${own} AS ${identifier(name)}`
    })
    await connection.run(
      `CREATE TABLE ${identifier(table)} AS SELECT arg_min(w.row_id, ${rank}) AS row_id, ${fields.join(', ')}, arg_min(w.village_name, ${rank}) AS village_name,
         arg_min(w.town_name, ${rank}) AS town_name FROM ${identifier(rows)} w WHERE w.household IS NOT NULL${each ? ` GROUP BY w.household, ${each}` : ' AND is_latest GROUP BY w.household'} ORDER BY row_id`,
    )
    await connection.run(
      `CREATE VIEW ${identifier(table.replace(/_rows$/, ''))} AS SELECT ${provenance(source)}, * EXCLUDE (row_id) FROM ${identifier(table)}`,
    )
  }
  await ofHousehold(`${key}_household_rows`, ledgers.household, undefined)
  await ofHousehold(`${key}_household_year_rows`, ledgers.householdYear, year)
  const years = `${key}_person_year`
  if (year) {
    const columns = ['schoolStage', 'schoolGrade'].map((name) => `${columnOf(ledgers.person, name)} AS ${identifier(name)}`)
    await connection.run(
      `CREATE VIEW ${identifier(years)} AS SELECT ${provenance(source)}, ${id} AS person, ${year} AS year, ${columns.join(', ')} FROM ${identifier(rows)} w WHERE ${id} IS NOT NULL`,
    )
  }

  const conflicts: { field: string; households: number }[] = []
  if (shared.length > 0) {
    const counts = shared.map((path) => `count(DISTINCT ${identifier(path)}) > 1`)
    const [row = []] = (
      await connection.runAndReadAll(
        `SELECT ${shared.map((_, at) => `count(*) FILTER (d${at})`).join(', ')} FROM (SELECT ${counts.map((count, at) => `${count} AS d${at}`).join(', ')} FROM ${identifier(rows)} WHERE is_latest GROUP BY household)`,
      )
    ).getRows()
    for (const [at, path] of shared.entries()) if (Number(row[at]) > 0) conflicts.push({ field: path, households: Number(row[at]) })
  }
  return {
    tables: {
      person: people,
      household: `${key}_household`,
      householdYear: `${key}_household_year`,
      ...(year ? { personYear: years } : {}),
    },
    conflicts,
  }
}

/**
 * Rows with the data year they are of. An earlier year is one only where the household stands in it with its head: a single row with
 * another year is a slip of the pen, and its member is not to be lost.
 */
function dated(grouped: string, head: string): string {
  const own = 'w."householdYear.year"'
  const above = `last_value(${own} IGNORE NULLS) OVER (PARTITION BY household_key ORDER BY w.row_id)`
  return `SELECT * EXCLUDE (told, latest), NOT earlier AS is_latest, CASE WHEN earlier THEN told ELSE latest END AS data_year
    FROM (SELECT w.*, coalesce(told < latest AND bool_or(${head}) OVER (PARTITION BY household_key, told), false) AS earlier
      FROM (SELECT w.*, coalesce(max(CASE WHEN ${head} THEN told END) OVER (PARTITION BY household_key), max(told) OVER (PARTITION BY household_key)) AS latest
        FROM (SELECT w.*, coalesce(${own}, ${above}) AS told FROM (${grouped}) w) w) w)`
}

/** The fields for which the sheet has no column, as each of its records carries them; what continues a column is collected with it. */
function lackingOf({ key, fields }: Ledger, columns: ReadonlySet<string>): string {
  const continuing = new Set(Object.values(fields).flatMap(({ next }) => (next ? [next] : [])))
  const collected = new Set(Object.keys(fields).filter((name) => columns.has(`${key}.${name}`)))
  for (const name of collected) if (fields[name]!.next) collected.add(fields[name]!.next)
  const asked = Object.keys(fields).filter(
    (name) => (!fields[name]!.derived && fields[name]!.implied === undefined) || continuing.has(name),
  )
  const list = lackingList(asked.filter((name) => !collected.has(name)))
  return list === null ? 'CAST(NULL AS VARCHAR)' : literal(list)
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
