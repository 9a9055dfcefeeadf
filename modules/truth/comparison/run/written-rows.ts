/** Evidence as its department wrote it: every cell under its heading, what it was taken for, and how the row was tied to the person. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Field, Sensitivity } from '#kernel/ledger'
import { nodesOf, type Pack, partsOf } from '#kernel/pack'
import { shown } from '#kernel/show'
import type { Value } from '#kernel/values'
import { literal, quoted } from '#platform/store/naming'
import type { Doubt, EvidenceRow } from '../find-doubts.ts'
import { batchOf } from './open-sources.ts'
import type { SourceBatch, Sources } from './sources.ts'

/** One cell; role and sensitivity are those of the field it was taken for, so that it can be masked wherever it is shown. */
export interface WrittenCell {
  readonly heading: string
  readonly value: string
  readonly role?: Field['role']
  readonly sensitivity?: Sensitivity
}

export interface WrittenEvidence {
  readonly ledger: string
  readonly delivery: string | null
  /** Of a row of the register, the registry's delivery by which its record came; absent where that is not known. */
  readonly register?: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly WrittenCell[]
  readonly link: { readonly how: string; readonly score: number; readonly reasons: readonly string[] } | null
}

type Cells = ReadonlyMap<number, readonly WrittenCell[]>
type Links = ReadonlyMap<number, NonNullable<WrittenEvidence['link']>>

/** Describes the evidence of all doubts; the result keeps their order. */
export async function describeEvidence(
  connection: DuckDBConnection,
  pack: Pack,
  sources: Sources,
  doubts: readonly Doubt[],
): Promise<WrittenEvidence[][]> {
  const rows = doubts.flatMap(({ evidence }) => evidence)
  const departmental = Map.groupBy(rows, ({ id }) => batchOf(sources, id))
  const cells = new Map<SourceBatch, Cells>()
  const links = new Map<SourceBatch, Links>()
  for (const [batch, own] of departmental) {
    if (!batch) continue
    cells.set(batch, await cellsOf(connection, pack, batch, own))
    links.set(batch, await linksOfRows(connection, pack, sources, batch, own))
  }
  const registry = await registryCells(connection, pack, doubts, sources)
  const registers = await registersOf(
    connection,
    rows.filter(({ id }) => !batchOf(sources, id)),
  )
  return doubts.map(({ rule, evidence }) =>
    evidence.map((row): WrittenEvidence => {
      const { ledger, file, sheet } = row
      const batch = batchOf(sources, row.id)
      const found = batch ? cells.get(batch)?.get(row.row) : registry.get(`${rule} ${ledger} ${row.id}`)
      const register = batch ? undefined : registers.get(`${ledger} ${row.id}`)
      return {
        // What a link stands on is the row that was linked.
        ledger: batch && !batch.tables[ledger] ? (Object.keys(batch.tables)[0] ?? ledger) : ledger,
        delivery: batch?.delivery ?? null,
        ...(register ? { register } : {}),
        file,
        sheet,
        row: row.row,
        cells: found ?? [],
        link: (batch && links.get(batch)?.get(row.id)) ?? null,
      }
    }),
  )
}

/** The cells of some rows of a batch, by row. */
export async function cellsOf(
  connection: DuckDBConnection,
  pack: Pack,
  batch: SourceBatch,
  rows: readonly { row: number }[],
): Promise<Cells> {
  const wanted = [...new Set(rows.map(({ row }) => Math.trunc(row)))]
  if (wanted.length === 0 || batch.columns.length === 0) return new Map()
  const columns = batch.columns.map((column) => ({ ...column, ...markOf(pack, column.field) }))
  const read = await connection.runAndReadAll(
    `SELECT row, ${columns.map(({ column }) => `c${column}`).join(', ')} FROM read_parquet(${literal(batch.raw)}) WHERE row IN (${wanted.join(', ')})`,
  )
  return new Map(
    read.getRows().map(([row, ...written]) => [
      Number(row),
      columns.flatMap(({ heading, column, role, sensitivity, kept }, at) => {
        const value = written[at]
        if (value === null || value === undefined || value === '') return []
        const mark = { ...(role ? { role } : {}), ...(sensitivity && sensitivity !== 'open' ? { sensitivity } : {}) }
        return [{ heading: heading === '' ? letterOf(column) : heading, value: kept ? '***' : String(value), ...mark }]
      }),
    ]),
  )
}

/** What must be known of a cell wherever it is shown; `kept`: its ledger's keepers alone may see it, and it does not stand beside a doubt at all. */
function markOf(pack: Pack, path: string | null): Pick<Field, 'role' | 'sensitivity'> & { kept: boolean } {
  const [ledger, field] = path?.split('.') ?? []
  const clause = ledger ? pack.vocabulary.ledgers[ledger] : undefined
  const found = field ? clause?.fields[field] : undefined
  return {
    ...(found?.role ? { role: found.role } : {}),
    ...(found?.sensitivity ? { sensitivity: found.sensitivity } : {}),
    kept: found?.sensitivity === 'sensitive' && clause?.keepers !== undefined && !clause.confidential,
  }
}

/** A column as Excel names it. */
function letterOf(column: number): string {
  return (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}

async function linksOfRows(
  connection: DuckDBConnection,
  pack: Pack,
  sources: Sources,
  batch: SourceBatch,
  rows: readonly EvidenceRow[],
): Promise<Links> {
  const at = sources.batches.indexOf(batch)
  const found = new Map<number, NonNullable<WrittenEvidence['link']>>()
  for (const ledger of Object.keys(batch.tables)) {
    // Rows that speak of nobody are tied to nobody.
    if (pack.vocabulary.ledgers[ledger]?.speaksOf !== 'person') continue
    const read = await connection.runAndReadAll(
      `SELECT row_id, how, score, to_json(coalesce(reasons, []))::VARCHAR FROM ${quoted(`links_${at}_${ledger}`)} WHERE row_id IN (${rows.map(({ id }) => id).join(', ')})`,
    )
    for (const [id, how, score, reasons] of read.getRows())
      found.set(Number(id), { how: String(how), score: Number(score), reasons: JSON.parse(String(reasons)) as string[] })
  }
  return found
}

/** The deliveries by which records of the register came, by ledger and row. */
async function registersOf(connection: DuckDBConnection, rows: readonly EvidenceRow[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const [ledger, own] of Map.groupBy(rows, (row) => row.ledger)) {
    if (!shownAlways[ledger]) continue
    const read = await connection.runAndReadAll(
      `SELECT row_id, batch FROM ${quoted(`registry_${ledger}`)} WHERE batch IS NOT NULL AND row_id IN (${own.map(({ id }) => id).join(', ')})`,
    )
    for (const [id, batch] of read.getRows()) found.set(`${ledger} ${id}`, String(batch))
  }
  return found
}

/** Registry rows show who it is and what the rule reads of them. */
async function registryCells(
  connection: DuckDBConnection,
  pack: Pack,
  doubts: readonly Doubt[],
  sources: Sources,
): Promise<ReadonlyMap<string, readonly WrittenCell[]>> {
  const found = new Map<string, readonly WrittenCell[]>()
  const asked = doubts.flatMap(({ rule, evidence }) => evidence.filter(({ id }) => !batchOf(sources, id)).map((row) => ({ rule, ...row })))
  for (const [name, rows] of Map.groupBy(asked, ({ rule, ledger }) => `${rule} ${ledger}`)) {
    const [rule, ledger] = name.split(' ') as [string, string]
    const clause = pack.vocabulary.ledgers[ledger]
    if (!clause) continue
    const fields = [...new Set([...(shownAlways[ledger] ?? []), ...fieldsRead(pack, rule, ledger)])].filter(
      (field) => clause.fields[field] && !clause.fields[field].derived,
    )
    if (fields.length === 0) continue
    const read = await connection.runAndReadAll(
      `SELECT row_id, ${fields.map((field) => `CAST(${quoted(field)} AS VARCHAR)`).join(', ')} FROM ${quoted(`registry_${ledger}`)} WHERE row_id IN (${rows.map(({ id }) => id).join(', ')})`,
    )
    for (const [id, ...values] of read.getRows())
      found.set(
        `${name} ${id}`,
        fields.flatMap((field, at) => (values[at] === null ? [] : [cellOf(pack, clause.fields[field]!, String(values[at]))])),
      )
  }
  return found
}

const shownAlways: Readonly<Record<string, readonly string[]>> = {
  person: ['name', 'idNumber', 'relation'],
  household: ['householdNo', 'status'],
  householdYear: ['year'],
}

function cellOf(pack: Pack, field: Field, written: string): WrittenCell {
  const value: Value =
    field.kind === 'integer' || field.kind === 'money' ? BigInt(written) : field.kind === 'boolean' ? written === 'true' : written
  const plain = field.kind === 'text' || field.kind === 'date' ? written : shown(value, field.kind, pack, field.list?.list, field).zh
  return {
    heading: field.label.zh,
    value: field.kind === 'code' ? plain.replace(/[“”]/g, '') : plain,
    ...(field.role ? { role: field.role } : {}),
    ...(field.sensitivity && field.sensitivity !== 'open' ? { sensitivity: field.sensitivity } : {}),
  }
}

/** The fields of a ledger that a rule's answer reads, through the words it calls too. */
export function fieldsRead(pack: Pack, rule: string, ledger: string): readonly string[] {
  const root = partsOf(pack.rules.get(rule)!).answer!
  const fields = new Set<string>()
  for (const node of nodesOf(root, pack.words)) {
    if (node.op === 'field' && node.of.ledger === ledger) fields.add(node.field)
    if (node.op === 'group' && node.group.ledger === ledger && node.group.within) fields.add(node.group.within.field)
    if (node.op === 'group' && node.group.ledger === ledger && node.group.by === 'sharing') fields.add(node.group.name)
  }
  return [...fields].sort()
}
