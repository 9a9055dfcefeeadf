/** Each ledger of a batch as a view with its fields by their keys, and the columns that linking reads. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Field, Ledger } from '#kernel/ledger'
import { identifier, literal } from '../sql.ts'

const types = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  money: 'BIGINT',
  date: 'DATE',
  code: 'VARCHAR',
  text: 'VARCHAR',
  share: 'VARCHAR',
} as const

/** The database's type for a field. */
export const typeOf = (field: Field) => types[field.kind]

/** What stands for a field without a column: what the kind of file implies, else unknown. */
export const withoutColumn = (field: Field) => `CAST(${field.implied === undefined ? 'NULL' : literal(field.implied)} AS ${typeOf(field)})`

export interface Source {
  readonly file: string
  readonly sheet: string | null
  readonly base: number
}

const provenance = ({ file, sheet, base }: Source) =>
  `row_id, ${literal(file)} AS file, ${sheet === null ? 'CAST(NULL AS VARCHAR)' : literal(sheet)} AS sheet, row_id - ${base} AS row`

/** Makes the view of a ledger over the wide table; a field without a column is unknown, unless the kind of file implies it. */
export async function makeLedgerView(
  connection: DuckDBConnection,
  view: string,
  wide: string,
  ledger: Ledger,
  paths: ReadonlySet<string>,
  source: Source,
): Promise<void> {
  const column = (name: string) => (paths.has(`${ledger.key}.${name}`) ? identifier(`${ledger.key}.${name}`) : undefined)
  const fields = Object.entries(ledger.fields).map(([name, field]) => `${column(name) ?? withoutColumn(field)} AS ${identifier(name)}`)
  const byRole = (role: string) => {
    const name = Object.entries(ledger.fields).find(([, field]) => field.role === role)?.[0]
    return (name && column(name)) ?? undefined
  }
  const linked =
    ledger.speaksOf === 'person'
      ? [
          `coalesce(id_raw, ${byRole('id-number') ?? 'NULL'}) AS id_raw`,
          `${byRole('id-number') ?? 'CAST(NULL AS VARCHAR)'} AS id_number`,
          `coalesce(name_raw, ${byRole('person-name') ?? 'NULL'}) AS name_raw`,
          `${byRole('birth-date') ?? 'CAST(NULL AS DATE)'} AS birth`,
          ...('sex' in ledger.fields ? [] : ['CAST(NULL AS VARCHAR) AS sex']),
          'village_name',
          'town_name',
        ]
      : ['village_name', 'town_name']
  await connection.run(
    `CREATE VIEW ${identifier(view)} AS SELECT ${[provenance(source), ...linked, ...fields].join(', ')} FROM ${identifier(wide)}`,
  )
}

export { provenance }
