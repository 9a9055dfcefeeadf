/** The rows for the register from several sheets put together, in a database of their own (Article 28). */
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { literal, quoted } from '#platform/store/naming'
import { joinRegistry, type RegistryPart, type RowNames } from './join-registry.ts'
import type { RegistryLedger } from './ledgers.ts'
import type { RegistryGap } from './registry-gaps.ts'
import { type RegistryRows, rowColumns } from './registry-rows.ts'

export interface PartRows extends Pick<RegistryPart, 'year' | 'bare' | 'named'> {
  readonly rows: RegistryRows
}

const names: RowNames = {
  order: 'sourceRow',
  source: ['sourceFile', 'sourceSheet', 'sourceRow'],
  places: ['townName', 'villageName'],
  region: 'region',
}

/** Joins the rows of all parts into files of the same shape in `folder`; households alone stay households alone. */
export async function joinRegistryRows(
  parts: readonly PartRows[],
  dataYear: number,
  folder: string,
): Promise<{ rows: RegistryRows; gaps: readonly RegistryGap[] }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB', temp_directory: folder })
  const connection = await instance.connect()
  try {
    const view = async (ledger: RegistryLedger, path: string, at: number) => {
      const types = rowColumns[ledger].map((name) => `${literal(name)}: '${name === 'sourceRow' ? 'BIGINT' : 'VARCHAR'}'`)
      await connection.run(`CREATE VIEW ${quoted(`part${at}_${ledger}`)} AS SELECT * FROM read_csv(${literal(path)}, header = false, auto_detect = false,
        delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, columns = {${types.join(', ')}})`)
      return quoted(`part${at}_${ledger}`)
    }
    const opened: RegistryPart[] = []
    for (const [at, { rows, ...part }] of parts.entries())
      opened.push({
        ...part,
        household: await view('household', rows.household, at),
        householdYear: await view('householdYear', rows.householdYear, at),
        ...(rows.person ? { person: await view('person', rows.person, at) } : {}),
      })
    const joined = await joinRegistry(connection, opened, dataYear, names)
    const write = async (ledger: RegistryLedger, from: string) => {
      const path = join(folder, `${ledger}.csv`)
      const columns = rowColumns[ledger].map(quoted).join(', ')
      await connection.run(`COPY (SELECT ${columns} FROM ${from}) TO ${literal(path)} (FORMAT csv, HEADER false)`)
      return path
    }
    return {
      rows: {
        household: await write('household', joined.household),
        householdYear: await write('householdYear', joined.householdYear),
        ...(joined.person ? { person: await write('person', joined.person) } : {}),
      },
      gaps: joined.gaps,
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
