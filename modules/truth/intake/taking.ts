/** Test support: files made on the spot and taken into a database of their own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Intake } from './batch.ts'
import { type TakeInOptions, takeIn } from './take-in.ts'
import { writeSheets } from './variation.ts'

/** Four invented people. */
export const ids = ['371399195811020036', '371399194609010040', '371399194805180071', '371399197303200080'] as const
export const names = ['李天家', '熊邦松', '尹世伯', '邓涛'] as const

export interface Taking {
  readonly connection: DuckDBConnection
  readonly folder: string
  /** Takes in a file of this content. */
  readonly take: (name: string, content: string | Uint8Array, options?: TakeInOptions) => Promise<Intake>
  /** Takes in a workbook or CSV of these sheets, by the ending of its name. */
  readonly takeSheets: (name: string, sheets: Parameters<typeof writeSheets>[1]) => Promise<Intake>
  /** Columns of a table, row by row, as JSON shows them. */
  readonly rowsOf: (table: string | undefined, columns: string) => Promise<unknown[][]>
  /** How many tables the last file left behind. */
  readonly leftovers: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Opens a fresh database and folder; `close` takes both away. */
export async function openTaking(): Promise<Taking> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const folder = await mkdtemp(join(tmpdir(), 'xiuhua-test-'))
  let made = 0
  const rows = async (query: string) => (await connection.runAndReadAll(query)).getRowsJson()
  return {
    connection,
    folder,
    take: async (name, content, options = {}) => {
      const path = join(folder, `${++made}-${name}`)
      await writeFile(path, content)
      return takeIn(connection, path, { key: `t${made}`, ...options })
    },
    takeSheets: async (name, sheets) => {
      const path = join(folder, `${++made}-${name}`)
      await writeSheets(path, sheets)
      return takeIn(connection, path, { key: `t${made}` })
    },
    rowsOf: (table, columns) => rows(`SELECT ${columns} FROM "${table}" ORDER BY row_id`),
    leftovers: async () => (await rows(`SELECT 1 FROM information_schema.tables WHERE starts_with(table_name, 't${made}_')`)).length,
    close: async () => {
      connection.closeSync()
      instance.closeSync()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
