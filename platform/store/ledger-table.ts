/** The table of a ledger: its columns, who sees and writes its rows, and the row's type, all read from the clause. */
import type { Field, Fields, Ledger } from '#kernel/ledger'
import type { Kind } from '#kernel/values'
import { snake } from './naming.ts'

/** Who may do what with the rows of a table; roles are names of office roles, areas come from the row's region. */
export interface Access {
  /** The column with the 12-digit region code by which rows are seen; null: rows belong to no area. */
  readonly area: string | null
  readonly read: readonly string[] | 'everyone'
  readonly write: readonly string[] | 'everyone'
  /** Who may remove a row; the writers unless told. */
  readonly remove?: readonly string[] | 'everyone'
}

/** A ledger with what only its table needs to know. */
export interface LedgerTable<L extends Ledger = Ledger> {
  readonly ledger: L
  /** Fields that the clause does not have, such as keys made at intake. */
  readonly columns?: Fields
  /** Columns that hold the id of another ledger's record: `{ household: 'household' }`. */
  readonly references?: Readonly<Record<string, string>>
  readonly unique?: readonly (readonly string[])[]
  readonly indexes?: readonly (readonly string[])[]
  /** True: every row carries the days from and to which it holds. */
  readonly validity?: boolean
  readonly access?: Partial<Access>
}

/** What every record carries besides its fields. `source…` say from which row of which file it came. */
export type RecordColumns = {
  id: string
  region: string
  version: bigint
  createdAt: Date
  updatedAt: Date
  sourceBatch: string | null
  sourceFile: string | null
  sourceSheet: string | null
  sourceRow: bigint | null
}

interface Stored {
  boolean: boolean
  integer: bigint
  money: bigint
  share: string
  date: string
  code: string
  text: string
}

/** The row type of a ledger: money in fen and measured quantities as bigint, days as 'YYYY-MM-DD', a share as 'n/d'. */
export type RowOf<L extends Ledger> = RecordColumns & {
  [F in keyof L['fields']]: (L['fields'][F] extends Field<infer K extends Kind> ? Stored[K] : never) | null
}

/** The rows of several ledgers by key, as queries name them. */
export type TablesOf<T extends Readonly<Record<string, Ledger>>> = { [K in keyof T]: RowOf<T[K]> }

export interface Column {
  /** As the code names it. */
  readonly name: string
  readonly sql: string
  readonly type: string
  /** What follows the type when the column is made. */
  readonly rest: string
  readonly comment: string
  readonly field?: Field
}

export interface TablePlan {
  readonly name: string
  readonly comment: string
  readonly columns: readonly Column[]
  readonly unique: readonly (readonly string[])[]
  readonly indexes: readonly (readonly string[])[]
  readonly access: Access
}

const types: Record<Kind, string> = {
  boolean: 'boolean',
  integer: 'bigint',
  money: 'bigint',
  share: 'text',
  date: 'date',
  code: 'text',
  text: 'text',
}

/** The plan of a ledger's table. Throws where a field takes a name that every record already has. */
export function tablePlan(of: Ledger | LedgerTable): TablePlan {
  const table: LedgerTable = 'ledger' in of ? of : { ledger: of }
  const { ledger } = table
  const access: Access = { area: 'region', read: 'everyone', write: ledger.writers ?? [], ...table.access }
  const columns: Column[] = [
    { name: 'id', type: 'uuid', rest: 'default uuidv7() primary key', comment: '记录编号 record' },
    {
      name: 'region',
      type: 'text',
      rest: `collate "C" not null${access.area === null ? " default ''" : ''}`,
      comment: '所属区划代码 region',
    },
    { name: 'version', type: 'bigint', rest: 'default 1 not null', comment: '版本 version' },
    { name: 'createdAt', type: 'timestamp(3) with time zone', rest: 'default now() not null', comment: '建立时间 created at' },
    { name: 'updatedAt', type: 'timestamp(3) with time zone', rest: 'default now() not null', comment: '更新时间 updated at' },
    { name: 'sourceBatch', type: 'text', rest: '', comment: '来源批次 batch' },
    { name: 'sourceFile', type: 'text', rest: '', comment: '来源文件 file' },
    { name: 'sourceSheet', type: 'text', rest: '', comment: '来源工作表 sheet' },
    { name: 'sourceRow', type: 'bigint', rest: '', comment: '来源行号 row' },
    ...(table.validity ? (['validFrom', 'validTo'] as const).map((name) => ({ name, type: 'date', rest: '', comment: name })) : []),
    ...Object.entries(table.references ?? {}).map(([name, other]) => ({
      name,
      type: 'uuid',
      rest: `references ${snake(other)} (id) deferrable initially immediate`,
      comment: `→ ${other}`,
    })),
    ...Object.entries({ ...ledger.fields, ...table.columns }).map(([name, field]) => ({
      name,
      type: types[field.kind],
      rest: '',
      comment: [field.label.zh, field.number, field.unit?.zh].filter(Boolean).join(' '),
      field,
    })),
  ].map((column) => ({ ...column, sql: snake(column.name) }))
  const names = columns.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`ledger ${ledger.key}: the name ${twice} is taken by a column that every record has`)
  return {
    name: snake(ledger.key),
    comment: ledger.label.zh,
    columns,
    unique: table.unique ?? [],
    indexes: [['region'], ...Object.keys(table.references ?? {}).map((name) => [name]), ...(table.indexes ?? [])],
    access,
  }
}
