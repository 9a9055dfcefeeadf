/** A registry sheet, one row a member or one row a household, as tables: people, their households, and the households' years (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Ledger } from '#kernel/ledger'
import { lackingList } from '#kernel/operators/known'
import { identifier, literal } from '../sql.ts'
import { provenance, type Source, withoutColumn } from './ledger-views.ts'
import { findLost, nameOfHousehold, placeOfRow, rebuilt } from './lost-households.ts'
import { factsOfMeasures, factsOfNumber, formOfName, isCard, isPhone } from './own-facts.ts'
import { toldApart } from './restarting-numbers.ts'
import { ofYear } from './targets.ts'
import type { TypedTable } from './typed-table.ts'

export interface RegistryTables {
  /** `person` only where the sheet has members, `personYear` only where it says of which year each row is. */
  readonly tables: Readonly<Record<'household' | 'householdYear', string> & { readonly person?: string; readonly personYear?: string }>
  readonly conflicts: readonly { field: string; households: number }[]
}

/** Where the sheet is from, and which fields it has a column for. */
type SheetOfRegistry = Source & {
  readonly columns: readonly { readonly column: number; readonly field: string | null; readonly year?: number }[]
}

const columnOfNumber = ({ columns }: SheetOfRegistry) => columns.find(({ field }) => field === 'household.householdNo')?.column ?? null

/**
 * Makes the tables. A household's facts come from its head's row, else from the first row that has them; disagreements are counted.
 * Of a sheet with several data years people and households are those of their household's last year; each year has its income.
 * A sheet of households alone has no people; columns that name a year give household-years of their own.
 */
export async function makeRegistryTables(
  connection: DuckDBConnection,
  key: string,
  typed: Pick<TypedTable, 'wide' | 'paths' | 'notes' | 'found'>,
  ledgers: { readonly person?: Ledger; readonly household: Ledger; readonly householdYear: Ledger },
  source: SheetOfRegistry,
): Promise<RegistryTables> {
  const { wide, paths } = typed
  const has = (path: string) => paths.has(path)
  const columnOf = (ledger: Ledger, name: string) => {
    const path = `${ledger.key}.${name}`
    return has(path) ? `w.${identifier(path)}` : withoutColumn(ledger.fields[name]!)
  }
  // A row of a sheet of households stands for its head.
  const head = !ledgers.person ? 'true' : has('person.relation') ? `coalesce(w."person.relation" = 'head', false)` : 'false'
  const id = ledgers.person ? columnOf(ledgers.person, 'idNumber') : 'CAST(NULL AS VARCHAR)'
  const shared = [ledgers.household, ledgers.householdYear]
    .flatMap((ledger) => Object.keys(ledger.fields).map((name) => `${ledger.key}.${name}`))
    .filter((path) => has(path) && !path.endsWith('.householdNo'))
  const lost = has('household.householdNo') && (await findLost(connection, typed, head, { ...source, column: columnOfNumber(source) }))
  const grouped = lost
    ? rebuilt(typed, shared, head, id, source)
    : has('household.householdNo')
      ? await toldApart(connection, numbered(wide, shared), typed, head, { ...source, column: columnOfNumber(source) })
      : ledgers.person
        ? unnumbered(wide, head, id, source)
        : eachForItself(wide, source)
  const rows = `${key}_members`
  const year = has('householdYear.year') ? 'w.data_year' : undefined
  await connection.run(
    `CREATE TABLE ${identifier(rows)} AS SELECT w.*, household_key AS household, ${head} AS is_head FROM (${year ? dated(grouped, head) : `SELECT *, true AS is_latest FROM (${grouped})`}) w ORDER BY w.row_id`,
  )

  const people = ledgers.person && `${key}_person`
  if (ledgers.person && people) await makePeople(connection, people, rows, ledgers.person, id, columnOf, source, typed.notes)

  const rank = '(CASE WHEN w.is_head THEN 0 ELSE 1 END) * 1000000000000 + w.row_id'
  const ofHousehold = async (table: string, ledger: Ledger, each: string | undefined) => {
    const years = ledger === ledgers.householdYear ? namedYears(source.columns) : []
    const selects = [
      // Where every amount stands under a year of its own, there is no other year besides.
      ...(years.length === 0 || each || amountsOf(ledger).some((name) => has(`${ledger.key}.${name}`)) ? [ofYearsRows(ledger, each)] : []),
      ...years.map((year) => ofYearsRows(ledger, undefined, year)),
    ]
    await connection.run(
      `CREATE TABLE ${identifier(table)} AS SELECT * FROM (${selects.join(' UNION ALL ')}) ORDER BY row_id${years.length > 0 ? ', "year"' : ''}`,
    )
    await connection.run(
      `CREATE VIEW ${identifier(table.replace(/_rows$/, ''))} AS SELECT ${provenance(source)}, * EXCLUDE (row_id) FROM ${identifier(table)}`,
    )
  }
  const ofYearsRows = (ledger: Ledger, each: string | undefined, named?: number): string => {
    const pathOf = (name: string) =>
      named === undefined || ledger.fields[name]!.kind !== 'money' ? `${ledger.key}.${name}` : ofYear(`${ledger.key}.${name}`, named)
    const first = (name: string) =>
      has(pathOf(name)) ? `arg_min(w.${identifier(pathOf(name))}, ${rank})` : withoutColumn(ledger.fields[name]!)
    const derived: Record<string, string> = {
      householdNo: 'any_value(w.household)',
      notCollected: lackingOf(ledger, collectedIn(source.columns, named)),
      ...(named === undefined ? {} : { year: `CAST(${named} AS BIGINT)` }),
      ...('phone' in ledger.fields ? { phoneRight: isPhone(first('phone')), cardRight: isCard(first('card')) } : {}),
      ...('measures' in ledger.fields ? factsOfMeasures(first('measures')) : {}),
    }
    const fields = Object.keys(ledger.fields).map((name) => `${derived[name] ?? first(name)} AS ${identifier(name)}`)
    return `SELECT arg_min(w.row_id, ${rank}) AS row_id, ${fields.join(', ')}, arg_min(w.village_name, ${rank}) AS village_name,
      arg_min(w.town_name, ${rank}) AS town_name FROM ${identifier(rows)} w WHERE w.household IS NOT NULL${each ? ` GROUP BY w.household, ${each}` : ' AND is_latest GROUP BY w.household'}`
  }
  await ofHousehold(`${key}_household_rows`, ledgers.household, undefined)
  await ofHousehold(`${key}_household_year_rows`, ledgers.householdYear, year)
  const years = ledgers.person && year ? `${key}_person_year` : undefined
  if (ledgers.person && years) {
    const { person } = ledgers
    const columns = ['schoolStage', 'schoolGrade'].map((name) => `${columnOf(person, name)} AS ${identifier(name)}`)
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
      ...(people ? { person: people } : {}),
      household: `${key}_household`,
      householdYear: `${key}_household_year`,
      ...(years ? { personYear: years } : {}),
    },
    conflicts,
  }
}

async function makePeople(
  connection: DuckDBConnection,
  table: string,
  rows: string,
  person: Ledger,
  id: string,
  columnOf: (ledger: Ledger, name: string) => string,
  source: SheetOfRegistry,
  notes: string,
): Promise<void> {
  const number = ofWholeNumber(factsOfNumber(id, `coalesce(w.id_raw, ${id})`), notes)
  const named = columnOf(person, 'name')
  const fields = Object.keys(person.fields).map((name) => {
    const derived: Record<string, string> = {
      householdNo: 'w.household',
      ...number,
      nameForm: formOfName(named, `coalesce(w.name_raw, ${named})`),
      notCollected: lackingOf(person, collectedIn(source.columns)),
    }
    return `${derived[name] ?? columnOf(person, name)} AS ${identifier(name)}`
  })
  await connection.run(
    `CREATE TABLE ${identifier(table)} AS SELECT ${provenance(source)}, coalesce(w.id_raw, ${id}) AS id_raw, ${id} AS id_number, ${id} AS person, coalesce(w.name_raw, ${columnOf(person, 'name')}) AS name_raw, ${columnOf(person, 'birthDate')} AS birth,
       w.village_name, w.town_name, w.household, ${fields.join(', ')} FROM ${identifier(rows)} w WHERE is_latest ORDER BY row_id`,
  )
}

/** A number that Excel cut still tells the birth date; one in eleven would pass for right, and all would be women. */
function ofWholeNumber(facts: Readonly<Record<string, string>>, notes: string): Readonly<Record<string, string>> {
  const cut = `w.row_id IN (SELECT row_id FROM ${identifier(notes)} WHERE field = 'person.idNumber' AND problem = 'rounded-by-excel')`
  return {
    ...facts,
    idValid: `CASE WHEN ${cut} THEN false ELSE ${facts.idValid} END`,
    idSex: `CASE WHEN ${cut} THEN NULL ELSE ${facts.idSex} END`,
    idCheckRight: `CASE WHEN ${cut} THEN NULL ELSE ${facts.idCheckRight} END`,
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

/** The fields that have a column; of a year named in headings those of that year. */
const collectedIn = (columns: SheetOfRegistry['columns'], named?: number): ReadonlySet<string> =>
  new Set([
    ...columns.flatMap(({ field, year }) => (field === null || year !== named ? [] : [field])),
    ...(named === undefined ? [] : ['householdYear.year']),
  ])

/** The years that headings name. */
const namedYears = (columns: SheetOfRegistry['columns']): readonly number[] =>
  [...new Set(columns.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort()

const amountsOf = ({ fields }: Ledger) => Object.keys(fields).filter((name) => fields[name]!.kind === 'money')

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

/** Without household numbers a household is the rows from one head to the next, named by its head. */
function unnumbered(wide: string, head: string, id: string, source: Source): string {
  return `SELECT w.*, first_value(${nameOfHousehold(id, source)}) OVER (PARTITION BY batch ORDER BY w.row_id) AS household_key
    FROM (SELECT w.*, sum(CASE WHEN ${head} THEN 1 ELSE 0 END) OVER (ORDER BY w.row_id) AS batch FROM ${identifier(wide)} w) w`
}

/** A sheet of households without their numbers: each row is one. */
const eachForItself = (wide: string, source: Source) => `SELECT w.*, ${placeOfRow(source)} AS household_key FROM ${identifier(wide)} w`

/** Says which year the household-years of a registry speak of, where the file itself does not. */
export async function setDataYear(connection: DuckDBConnection, householdYear: string, year: number): Promise<void> {
  await connection.run(`UPDATE ${identifier(`${householdYear}_rows`)} SET "year" = ${Math.trunc(year)} WHERE "year" IS NULL`)
}
