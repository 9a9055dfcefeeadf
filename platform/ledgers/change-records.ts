/** Writing the records of any ledger by hand: adding, changing and removing, each with a reason and on the version that was read. */
import { sql } from 'kysely'
import type { Ledger } from '#kernel/ledger'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import type { LedgerTable, RowOf } from '#platform/store/ledger-table'
import { snake } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { findRecord, isRecordId } from './find-records.ts'
import { readJson, type StoredValue } from './read-value.ts'
import { refusalOfDatabase, refuse } from './refusals.ts'

/** Values by field; `region` is the 12-digit code of the village or town it belongs to. Fields that are left out stay as they are. */
export type RecordValues = Readonly<Record<string, unknown>>

/** The row of a file that a record comes from. */
export interface RecordSource {
  readonly batch?: string
  readonly file: string
  readonly sheet: string
  readonly row: number
}

const sourceColumns = (source: RecordSource | undefined): Record<string, string | bigint | null> =>
  source ? { sourceBatch: source.batch ?? null, sourceFile: source.file, sourceSheet: source.sheet, sourceRow: BigInt(source.row) } : {}

/** Adds a record and gives it back as it now stands, or says why not. */
export async function createRecord<L extends Ledger, T>(
  tx: Tx<T>,
  table: LedgerTable<L>,
  values: RecordValues,
  source?: RecordSource,
): Promise<RowOf<L> | Refusal> {
  const read = readValues(table, values, { isNew: true })
  if (isRefusal(read)) return read
  return writing(tx, table, async () => {
    const all = { ...read, ...sourceColumns(source) }
    const names = Object.keys(all)
    const made = await sql<RowOf<L>>`insert into ${tableOf(table)} (${sql.join(names.map((name) => sql.ref(snake(name))))})
      values (${sql.join(Object.values(all))}) returning *`.execute(tx.db)
    return made.rows[0]!
  })
}

/** Changes a record if it still has the version that the person saw; otherwise the refusal says which it has now. */
export async function updateRecord<L extends Ledger, T>(
  tx: Tx<T>,
  table: LedgerTable<L>,
  id: string,
  version: bigint,
  values: RecordValues,
  source?: RecordSource,
): Promise<RowOf<L> | Refusal> {
  const read = readValues(table, values, { isNew: false })
  if (isRefusal(read)) return read
  if (Object.keys(read).length === 0) return refuse.nothingToChange()
  return writing(tx, table, async () => {
    if (!isRecordId(id)) return refuse.notFound(table)
    const sets = Object.entries({ ...read, ...sourceColumns(source) }).map(([name, value]) => sql`${sql.ref(snake(name))} = ${value}`)
    const changed = await sql<
      RowOf<L>
    >`update ${tableOf(table)} set ${sql.join(sets)} where id = ${id} and version = ${version} returning *`.execute(tx.db)
    return changed.rows[0] ?? whyNot(tx, table, id, version)
  })
}

/** Removes a record if it still has the version that the person saw. Its history stays. */
export async function removeRecord<T>(
  tx: Tx<T>,
  table: LedgerTable,
  id: string,
  version: bigint,
): Promise<{ readonly removed: string } | Refusal> {
  return writing(tx, table, async () => {
    if (!isRecordId(id)) return refuse.notFound(table)
    const gone = await sql`delete from ${tableOf(table)} where id = ${id} and version = ${version} returning id`.execute(tx.db)
    return gone.rows.length > 0 ? { removed: id } : whyNot(tx, table, id, version)
  })
}

const tableOf = ({ ledger }: LedgerTable) => sql.table(`public.${snake(ledger.key)}`)

/** A refusal of the database undoes only this step, so that the act around it can still say something. */
async function writing<T, R>(tx: Tx<T>, table: LedgerTable, work: () => Promise<R | Refusal>): Promise<R | Refusal> {
  if (!tx.office.reason?.trim()) return refuse.noReason()
  try {
    return await tx.part(work)
  } catch (error) {
    const known = refusalOfDatabase(error, table)
    if (known) return known
    throw error
  }
}

async function whyNot<T>(tx: Tx<T>, table: LedgerTable, id: string, version: bigint): Promise<Refusal> {
  const now = await findRecord(tx, table, id)
  if (!now) return refuse.notFound(table)
  return now.version === version ? refuse.notAllowed(table) : refuse.stale(table, now.version)
}

/** Every value checked, all that is wrong said at once, beside its field. */
export function readValues(
  table: LedgerTable,
  values: RecordValues,
  { isNew }: { readonly isNew: boolean },
): Record<string, StoredValue> | Refusal {
  const { ledger, references = {} } = table
  const read: Record<string, StoredValue> = {}
  const faults: { path: string; sentence: { zh: string; en: string } }[] = []
  const fault = (path: string, zh: string, en: string) => faults.push({ path: path.slice(0, 60), sentence: { zh, en } })
  for (const [name, input] of Object.entries(values)) {
    const field = Object.hasOwn(ledger.fields, name) ? ledger.fields[name] : undefined
    if (name === 'region') {
      if (typeof input === 'string' && /^\d{12}$/.test(input)) read.region = input
      else fault(name, '请选择所属村或街镇。', 'Choose the village or town it belongs to.')
    } else if (Object.hasOwn(references, name)) {
      if (input === null) read[name] = null
      else if (typeof input === 'string' && isRecordId(input)) read[name] = input
      else fault(name, '请选择对应的记录。', 'Choose the record it refers to.')
    } else if (!field || field.derived) fault(name, '没有这一项，或这一项由系统生成。', 'No such field, or one that the system fills.')
    else {
      const reading = readJson(field, input)
      if ('wrong' in reading) fault(name, `${field.label.zh}：${reading.wrong.zh}`, `${field.label.en}: ${reading.wrong.en}`)
      else read[name] = reading.value
    }
  }
  if (isNew && table.access?.area !== null && read.region === undefined && !faults.some(({ path }) => path === 'region'))
    fault('region', '请选择所属村或街镇。', 'Choose the village or town it belongs to.')
  return faults.length > 0 ? refuse.wrongValues(faults) : read
}
