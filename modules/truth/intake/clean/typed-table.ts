/** From rows as written to typed columns: clean values pass in the database, the rest through the cleaners by their distinct writings. */
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Form } from '#kernel/ledger'
import type { Proposal } from '../batch.ts'
import type { RawTable } from '../read/raw-table.ts'
import { slotsOf } from '../recognise/recognise.ts'
import { eventsOf } from '../speaks-of.ts'
import { identifier, literal } from '../sql.ts'
import { cutCleanerOf } from './cleaner.ts'
import { findCutColumns } from './cut-numbers.ts'
import { makeMapping } from './mapping.ts'
import type { Gazetteer } from './region.ts'
import { type Identity, rowClass } from './row-class.ts'
import { type Target, targetsOf } from './targets.ts'

/** A sheet's typed rows: one wide table with a column per `ledger.field`, and the notes about what cleaning did. */
export interface TypedTable {
  readonly wide: string
  readonly exceptions: string
  readonly notes: string
  /** The table of those notes that only whole rows tell: columns as `notes`. */
  readonly found: string
  /** Paths that have a column in the wide table. */
  readonly paths: ReadonlySet<string>
  readonly identity: Identity
  readonly accepted: number
  readonly rejected: number
  readonly skipped: number
}

export interface Cleaning {
  readonly key: string
  readonly raw: RawTable
  readonly form: Form
  readonly proposal: Proposal
  readonly gazetteer: Gazetteer
  /** Added to the row to give `row_id`. */
  readonly base: number
  readonly scratch: string
  /** ISO: what is to have happened lies not behind it. */
  readonly today: string
  readonly signal?: AbortSignal
}

interface Mapped {
  readonly target: Target
  /** Its mapping table, where it has irregular values. */
  readonly table?: string
}

/** Cleans a sheet. */
export async function cleanSheet(connection: DuckDBConnection, cleaning: Cleaning): Promise<TypedTable> {
  const { key, raw, form, proposal } = cleaning
  const present = { ...proposal, columns: proposal.columns.filter(({ column }) => column < raw.columns) }
  const from = identifier(raw.table)
  const below = `row > ${proposal.headingRow}`
  const clean = targetsOf(form, present)
  const cut = await findCutColumns(connection, raw, below, clean)
  const targets = clean.map((target) =>
    target.noted && cut.has(target.column) ? { ...target, cleaner: cutCleanerOf(target.field) } : target,
  )
  const identity: Identity = {
    ...nameColumn(targets),
    numbers: [
      ...new Set(
        targets
          .filter(({ field, noted }) => noted && (field.role === 'id-number' || field.role === 'disability-certificate'))
          .map(({ column }) => column),
      ),
    ],
    ...householdColumn(form, targets, cut),
  }
  const classOf = rowClass(present, identity, raw.columns)
  const exceptions = `${key}_exceptions`
  await connection.run(
    `CREATE TABLE ${identifier(exceptions)} AS SELECT row, class FROM (SELECT row, ${classOf} AS class FROM ${from} WHERE ${below}) WHERE class <> 'record'`,
  )

  const mapped: Mapped[] = []
  for (const [at, target] of targets.entries()) {
    cleaning.signal?.throwIfAborted()
    const table = `${key}_m${at}`
    const { column, cleaner } = target
    const irregular = cleaner.isClean ? ` AND NOT ${cleaner.isClean(column)}` : ''
    const lines = await makeMapping(
      connection,
      `SELECT DISTINCT ${column} FROM ${from} WHERE ${below} AND ${column} IS NOT NULL${irregular}`,
      ([text = '']) => {
        const { value, repair, problem, rest, further } = cleaner.clean(text)
        return [text, value, repair, problem, rest, further]
      },
      { table, columns: ['raw', 'value', 'repair', 'problem', 'rest', 'further'], scratch: join(cleaning.scratch, `${key}-map.csv`) },
    )
    mapped.push({ target, ...(lines > 0 ? { table } : {}) })
  }
  const places = await placesOf(connection, cleaning, present)

  const expressions = new Map<string, string[]>()
  const put = (path: string, expression: string) => expressions.set(path, [...(expressions.get(path) ?? []), expression])
  for (const { target, table } of mapped) {
    put(target.path, cleanedValue(target, table))
    if (target.next && table) put(target.next, `${identifier(table)}.rest`)
    if (target.afterNext && table) put(target.afterNext, `${identifier(table)}.further`)
  }
  for (const [path, expression] of places.expressions) put(path, expression)
  const joins = [
    ...mapped.flatMap(({ target, table }) =>
      table ? [`LEFT JOIN ${identifier(table)} ON r.${target.column} = ${identifier(table)}.raw`] : [],
    ),
    ...places.joins,
  ]
  const written = (column: string | undefined) => (column ? `r.${column}` : 'CAST(NULL AS VARCHAR)')
  const selected = [...expressions].map(
    ([path, all]) => `${all.length > 1 ? `coalesce(${all.join(', ')})` : all[0]} AS ${identifier(path)}`,
  )
  // What was written is kept only where it differs from what it means: the views put the two together again.
  const differing = (text: string, role: string) => {
    const path = targets.find((target) => target.field.role === role && expressions.has(target.path))?.path
    const all = path ? expressions.get(path)! : []
    return all.length > 0 ? `nullif(${text}, ${all.length > 1 ? `coalesce(${all.join(', ')})` : all[0]})` : text
  }
  const number =
    identity.numbers.length > 1 ? `coalesce(${identity.numbers.map((column) => `r.${column}`).join(', ')})` : written(identity.numbers[0])
  await connection.run(
    `CREATE TABLE ${identifier(key)} AS SELECT ${cleaning.base} + r.row AS row_id, ${differing(number, 'id-number')} AS id_raw, ${differing(written(identity.name), 'person-name')} AS name_raw,
       ${[...selected, places.townName, places.villageName].join(', ')}
     FROM ${from} r ${joins.join(' ')} WHERE ${below.replace('row', 'r.row')} AND r.row NOT IN (SELECT row FROM ${identifier(exceptions)})`,
  )

  const notes = `${key}_notes`
  const noted = [
    ...mapped.flatMap(({ target, table }) =>
      table && target.noted
        ? [noteOf(cleaning, target.path.replace(/@\d+$/, ''), table, `r.${target.column} = m.raw`, 'm.raw', target.column)]
        : [],
    ),
    ...places.notes,
  ]
  const found = `${key}_found`
  await connection.run(
    `CREATE TABLE ${identifier(found)} (row_id BIGINT, row BIGINT, field VARCHAR, before VARCHAR, after VARCHAR, repair VARCHAR, problem VARCHAR, place INTEGER)`,
  )
  await connection.run(
    `CREATE VIEW ${identifier(notes)} AS SELECT * FROM (${[`SELECT * FROM ${identifier(found)}`, ...noted].join(' UNION ALL ')}) WHERE row NOT IN (SELECT row FROM ${identifier(exceptions)})`,
  )
  await noteFuture(connection, cleaning, found, targets)
  const counts = await rowsOf(connection, `SELECT class, count(*) FROM ${identifier(exceptions)} GROUP BY class`)
  const count = (kind: string) => Number(counts.find(([name]) => name === kind)?.[1] ?? 0)
  const [accepted] = await rowsOf(connection, `SELECT count(*) FROM ${identifier(key)}`)
  return {
    wide: key,
    exceptions,
    notes,
    found,
    paths: new Set(expressions.keys()),
    identity,
    accepted: Number(accepted?.[0]),
    rejected: count('rejected'),
    skipped: count('skipped') + count('blank'),
  }
}

function nameColumn(targets: readonly Target[]): { name?: string } {
  const name = targets.find(({ field }) => field.role === 'person-name')?.column
  return name ? { name } : {}
}

/** In a sheet of the register's households alone a row is known by its household's number. */
function householdColumn({ ledgers }: Form, targets: readonly Target[], cut: ReadonlySet<string>): Pick<Identity, 'household' | 'cut'> {
  if (ledgers.some(({ key, speaksOf }) => key === 'person' || speaksOf)) return {}
  const household = targets.find(({ path }) => path === 'household.householdNo')?.column
  return household ? { household, cut: cut.has(household) } : {}
}

function cleanedValue({ column, cleaner }: Target, table: string | undefined): string {
  const value = table ? `CAST(${identifier(table)}.value AS ${cleaner.type})` : `CAST(NULL AS ${cleaner.type})`
  if (!cleaner.isClean || !cleaner.asClean) return value
  // Without irregular values every value is clean, and the test can be spared.
  return table
    ? `CASE WHEN ${identifier(table)}.raw IS NULL THEN ${cleaner.asClean(`r.${column}`)} ELSE ${value} END`
    : cleaner.asClean(`r.${column}`)
}

function noteOf({ base, raw, proposal }: Cleaning, path: string, table: string, on: string, before: string, column: string): string {
  return `SELECT ${base} + r.row AS row_id, r.row AS row, ${literal(path)} AS field, ${before} AS before, m.value AS after, m.repair AS repair, m.problem AS problem, ${column.slice(1)} AS place
    FROM ${identifier(raw.table)} r JOIN ${identifier(table)} m ON ${on} WHERE r.row > ${proposal.headingRow} AND (m.repair IS NOT NULL OR m.problem IS NOT NULL)`
}

/** Years and days that have not come yet stay as they are written, with a note. */
async function noteFuture(
  connection: DuckDBConnection,
  { key, base, form, today }: Cleaning,
  into: string,
  targets: readonly Target[],
): Promise<void> {
  const events = new Set(form.ledgers.flatMap(eventsOf))
  for (const { path, field, column, noted } of targets) {
    const year = field.kind === 'integer' && field.unit?.zh === '年' && field.event !== false
    const day = field.kind === 'date' && (field.role === 'birth-date' || events.has(path))
    if (!noted || !(year || day)) continue
    const value = identifier(path)
    await connection.run(
      `INSERT INTO ${identifier(into)} SELECT row_id, row_id - ${base}, ${literal(path)}, ${value}::VARCHAR, ${value}::VARCHAR, NULL, 'in-the-future', ${column.slice(1)}
       FROM ${identifier(key)} WHERE ${value} > ${year ? today.slice(0, 4) : `CAST(${literal(today)} AS DATE)`}`,
    )
  }
}

/** Town and village are looked up together, an address only where no village is named. */
async function placesOf(connection: DuckDBConnection, cleaning: Cleaning, proposal: Proposal) {
  const { key, raw, form, gazetteer } = cleaning
  const slots = slotsOf(form)
  const columnOf = (role: string) => {
    const found = proposal.columns.find(({ field }) => field !== null && slots.find(({ path }) => path === field)?.field.role === role)
    return found && `c${found.column}`
  }
  const [town, village] = [columnOf('town'), columnOf('village')]
  const address = village ? undefined : columnOf('address')
  const none = {
    expressions: new Map<string, string>(),
    joins: [] as string[],
    notes: [] as string[],
    townName: 'CAST(NULL AS VARCHAR) AS town_name',
    villageName: 'CAST(NULL AS VARCHAR) AS village_name',
  }
  if (!town && !village && !address) return none
  const table = `${key}_places`
  const cells = [town, village, address].map((column) => (column ? `coalesce(r.${column}, '')` : "''"))
  const lines = await makeMapping(
    connection,
    `SELECT DISTINCT ${cells.join(', ')} FROM ${identifier(raw.table)} r WHERE r.row > ${proposal.headingRow}`,
    ([townText = '', villageText = '', addressText = '']) => {
      const place = gazetteer.find(townText, villageText, addressText)
      return [
        townText,
        villageText,
        addressText,
        place.town,
        place.village,
        place.townName,
        place.villageName,
        place.problem,
        place.village,
        null,
      ]
    },
    {
      table,
      columns: ['town_text', 'village_text', 'address_text', 'town', 'village', 'town_name', 'village_name', 'problem', 'value', 'repair'],
      scratch: join(cleaning.scratch, `${key}-places.csv`),
    },
  )
  if (lines === 0) return none
  const on = (alias: string) =>
    ['town_text', 'village_text', 'address_text'].map((name, at) => `${cells[at]} = ${alias}.${name}`).join(' AND ')
  const expressions = new Map<string, string>()
  for (const ledger of form.ledgers)
    for (const [name, field] of Object.entries(ledger.fields))
      if (field.role === 'town' || field.role === 'village') expressions.set(`${ledger.key}.${name}`, `${identifier(table)}.${field.role}`)
  return {
    expressions,
    joins: [`LEFT JOIN ${identifier(table)} ON ${on(identifier(table))}`],
    notes: village
      ? [
          noteOf(
            cleaning,
            proposal.columns.find(({ column }) => `c${column}` === village)?.field ?? 'village',
            table,
            on('m'),
            'm.village_text',
            village,
          ),
        ]
      : [],
    townName: `${identifier(table)}.town_name`,
    villageName: `${identifier(table)}.village_name`,
  }
}

async function rowsOf(connection: DuckDBConnection, query: string) {
  return (await connection.runAndReadAll(query)).getRows()
}
