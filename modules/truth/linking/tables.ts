/** Moves columns between DuckDB and memory, a chunk at a time. */
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api'

const types = { BIGINT, BOOLEAN, DOUBLE, VARCHAR } as const satisfies Record<string, DuckDBType>
export type Columns = Readonly<Record<string, keyof typeof types>>

export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Reads the rows of a query one after the other; days must be cast to text in the query. */
export async function* readRows(connection: DuckDBConnection, sql: string): AsyncGenerator<DuckDBValue[]> {
  const result = await connection.stream(sql)
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    yield* chunk.getRows()
}

/** Reads one number, such as a count. */
export async function readNumberOf(connection: DuckDBConnection, sql: string): Promise<number> {
  const rows = (await connection.runAndReadAll(sql)).getRows()
  return Number(rows[0]?.[0] ?? 0)
}

/** Makes a table, temporary unless several connections are to see it, and fills it; rows are taken as they come and written in chunks. */
export async function writeTable(
  connection: DuckDBConnection,
  name: string,
  columns: Columns,
  rows: Iterable<readonly DuckDBValue[]> | AsyncIterable<readonly DuckDBValue[]>,
  { shared = false }: { readonly shared?: boolean } = {},
): Promise<void> {
  const declared = Object.entries(columns).map(([column, type]) => `${identifier(column)} ${type}`)
  await connection.run(`create or replace ${shared ? '' : 'temp '}table ${identifier(name)} (${declared.join(', ')})`)
  const appender = await (shared ? connection.createAppender(name) : connection.createAppender(name, 'main', 'temp'))
  const columnTypes = Object.values(columns).map((type) => types[type])
  let waiting: DuckDBValue[][] = columnTypes.map(() => [])
  let size = 0
  const put = () => {
    if (size === 0) return
    const chunk = DuckDBDataChunk.create(columnTypes, size)
    chunk.setColumns(waiting)
    appender.appendDataChunk(chunk)
    waiting = columnTypes.map(() => [])
    size = 0
  }
  for await (const row of rows) {
    for (let at = 0; at < waiting.length; at++) waiting[at]!.push(row[at]!)
    if (++size === 2048) put()
  }
  put()
  appender.closeSync()
}
