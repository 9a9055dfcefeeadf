/** A cleaned registry sheet written out as rows of the register's tables, ready to be loaded (Article 28). */
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Ledger } from '#kernel/ledger'
import { literal, quoted } from '#platform/store/naming'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { initialsOf } from './initials.ts'
import type { RegistryLedger } from './ledgers.ts'

/** CSV files without headings; an empty cell is null, an empty text is "". Their columns are `rowColumns`. */
export type RegistryRows = Readonly<Record<'household' | 'householdYear', string>> & {
  /** Absent: a sheet of households alone, which says nothing of who lives in them. */
  readonly person?: string
}

const source = ['region', 'sourceFile', 'sourceSheet', 'sourceRow'] as const
const fieldsOf = (ledger: Ledger) => Object.keys(ledger.fields)

/** The columns of each file, in order. */
export const rowColumns: Readonly<Record<RegistryLedger, readonly string[]>> = {
  household: [...source, 'townName', 'villageName', ...fieldsOf(ledgers.household)],
  person: [...source, 'townName', 'villageName', 'writtenName', 'writtenNumber', 'initials', ...fieldsOf(ledgers.person)],
  householdYear: [...source, ...fieldsOf(ledgers.householdYear)],
}

/**
 * Writes the three files into `folder`. `tables` are the views of a registry batch as intake makes them; `district` is the code
 * under which records without a known town stand.
 */
export async function writeRegistryRows(
  connection: DuckDBConnection,
  tables: RegistryRows,
  folder: string,
  district: string,
): Promise<RegistryRows> {
  const paths: RegistryRows = {
    household: join(folder, 'household.csv'),
    ...(tables.person ? { person: join(folder, 'person.csv') } : {}),
    householdYear: join(folder, 'household-year.csv'),
  }
  const initials = join(folder, 'initials.csv')
  if (tables.person) await writeInitials(connection, tables.person, initials)
  const from = 't.file, t.sheet, t.row'
  const own = (ledger: Ledger) =>
    fieldsOf(ledger)
      .map((name) => `t.${quoted(name)}`)
      .join(', ')
  const home = `LEFT JOIN ${quoted(tables.household)} h ON h."householdNo" = t."householdNo"`
  const place = (...codes: string[]) => `coalesce(${codes.join(', ')}, ${literal(district)})`
  const people = (table: string) =>
    `SELECT ${place('t.village', 'h.village', 't.town', 'h.town')}, ${from}, t.town_name, t.village_name, t.name_raw, t.id_raw, i.initials, ${own(ledgers.person)}
      FROM ${quoted(table)} t ${home} LEFT JOIN read_csv(${literal(initials)}, header = false, auto_detect = false, columns = {'name': 'VARCHAR', 'initials': 'VARCHAR'}) i ON i.name = t.name`
  const select: RegistryRows = {
    ...(tables.person ? { person: people(tables.person) } : {}),
    household: `SELECT ${place('t.village', 't.town')}, ${from}, t.town_name, t.village_name, ${own(ledgers.household)} FROM ${quoted(tables.household)} t`,
    householdYear: `SELECT ${place('h.village', 'h.town')}, ${from}, ${own(ledgers.householdYear)} FROM ${quoted(tables.householdYear)} t ${home}`,
  }
  for (const ledger of ['household', 'person', 'householdYear'] as const) {
    const [query, path] = [select[ledger], paths[ledger]]
    if (query && path) await connection.run(`COPY (${query} ORDER BY t.row) TO ${literal(path)} (FORMAT csv, HEADER false)`)
  }
  await rm(initials, { force: true })
  return paths
}

/** The initials of each name that occurs, once. */
async function writeInitials(connection: DuckDBConnection, table: string, path: string): Promise<void> {
  const names = await connection.runAndReadAll(`SELECT DISTINCT name FROM ${quoted(table)} WHERE name IS NOT NULL`)
  const out = createWriteStream(path)
  for (const [name] of names.getRows()) out.write(`"${String(name).replaceAll('"', '""')}",${initialsOf(String(name))}\n`)
  out.end()
  await finished(out)
}
