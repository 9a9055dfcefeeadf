/** Evaluates expressions over a population in memory and in DuckDB and tells where the two differ. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { StandardClause, ValueClause } from '../clauses.ts'
import { type Compiled, compile } from '../compile/compile.ts'
import { quoted } from '../compile/frame.ts'
import { duckdb } from '../dialects.ts'
import { evaluate, toldOf } from '../evaluate.ts'
import type { Node } from '../expression.ts'
import type { Pack } from '../pack.ts'
import type { Value } from '../values.ts'
import { codeListsOf } from '../vocabulary.ts'
import { worldOf } from '../world.ts'
import { figures, type Population, toy } from './toy-world.ts'

export const decided = '2019-12-31'

/** The pack of a few expressions as values of a ledger; `event` is decided at its own day. */
export function packOf(ledger: string, nodes: readonly Node[], words: readonly (ValueClause | StandardClause)[] = []): Pack {
  const rules = nodes.map(
    (node, at): ValueClause => ({
      clause: 'value',
      key: `v${at}`,
      article: 1,
      label: { zh: '', en: '' },
      of: ledger,
      ...(ledger === 'event' ? { deciding: 'day' } : {}),
      is: node,
    }),
  )
  return {
    key: 'toy',
    label: { zh: '', en: '' },
    version: '1',
    vocabulary: toy,
    articles: [],
    rules: new Map(rules.map((rule) => [rule.key, rule])),
    words: new Map([...rules, ...words].map((rule) => [rule.key, rule])),
    figures: new Map(Object.values(figures).map((one) => [one.key, one])) as Pack['figures'],
    overlaps: [],
    exemptions: new Map(),
    procedures: new Map(),
    targets: [],
    lists: codeListsOf(toy),
  }
}

export interface Difference {
  readonly rule: string
  readonly record: string
  readonly memory: string | null
  readonly sql: string | null
}

const types = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  money: 'BIGINT',
  date: 'DATE',
  code: 'VARCHAR',
  text: 'VARCHAR',
  share: 'BIGINT',
} as const
const columns: Record<string, Record<string, string>> = {
  house: { villageCode: 'VARCHAR' },
  member: { house: 'VARCHAR', key: 'VARCHAR', primary: 'BOOLEAN', villageCode: 'VARCHAR' },
  event: { person: 'VARCHAR' },
}

/** Loads a population into tables named by ledger, and `pending`. */
export async function load(connection: DuckDBConnection, { records, pending }: Population): Promise<void> {
  for (const [ledger, { fields }] of Object.entries(toy.ledgers)) {
    const all = {
      id: 'VARCHAR',
      ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, types[field.kind]])),
      ...columns[ledger],
    }
    await connection.run(
      `CREATE OR REPLACE TABLE ${ledger} (${Object.entries(all)
        .map(([name, type]) => `${quoted(name)} ${type}`)
        .join(', ')})`,
    )
    const rows = records.filter((record) => record.ledger === ledger)
    if (rows.length === 0) continue
    const values = rows.map(
      ({ id, facts }) =>
        `(${Object.keys(all)
          .map((name) => (name === 'id' ? literal(id) : literal(facts[name] ?? null)))
          .join(', ')})`,
    )
    await connection.run(`INSERT INTO ${ledger} VALUES ${values.join(', ')}`)
  }
  await connection.run('CREATE OR REPLACE TABLE pending (ledger VARCHAR, key VARCHAR)')
  const open = pending.map(({ ledger, key }) => `(${literal(ledger)}, ${literal(key)})`)
  if (open.length > 0) await connection.run(`INSERT INTO pending VALUES ${open.join(', ')}`)
}

function literal(value: Value): string {
  return value === null ? 'NULL' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/** The expressions that compile: one whose group reaches for a record it cannot see is refused when a pack is loaded, so it has no second reading. */
export function compilable(ledger: string, nodes: readonly Node[], words: readonly ValueClause[] = []): readonly Node[] {
  return nodes.filter((node) => {
    try {
      compile(packOf(ledger, [node], words), {
        deciding: decided,
        coverage: [],
        pending: new Set(),
        dialect: duckdb,
        table: (name) => name,
      })
      return true
    } catch (error) {
      if (error instanceof Error && error.message.includes('cannot reach')) return false
      throw error
    }
  })
}

/** All differences between the two readings; none is the law. A record that SQL tells twice, or not at all, is one of them. */
export async function differences(connection: DuckDBConnection, pack: Pack, ledger: string, population: Population): Promise<Difference[]> {
  const compiled = compile(pack, {
    deciding: decided,
    coverage: population.coverage,
    pending: new Set(population.pending.map((row) => row.ledger)),
    dialect: duckdb,
    table: (name) => name,
  })
  for (const { sql } of compiled.statements) await connection.run(sql)
  const tables = []
  for (const result of compiled.results) tables.push({ ...result, rows: await rowsOf(connection, result) })
  for (const name of compiled.drop) await connection.run(`DROP TABLE ${name}`)
  const world = worldOf(toy, population.records, population.coverage, population.pending)
  const told = toldOf()
  const found: Difference[] = []
  for (const { table, columns, rows } of tables) {
    const answers = new Map(rows.map((row) => [String(row[0]), row]))
    for (const record of population.records) {
      if (record.ledger !== ledger) continue
      const row = answers.get(record.id)
      if (!row) found.push({ rule: 'none', record: record.id, memory: 'told', sql: 'lost' })
      else
        columns.forEach(({ rule }, at) => {
          const memory = text(evaluate(pack, pack.rules.get(rule)!, record, world, decided, told).answer.value)
          const sql = lowest(row[at + 1] as string | null)
          if (memory !== sql) found.push({ rule, record: record.id, memory, sql })
        })
    }
    if (rows.length !== answers.size) found.push({ rule: 'none', record: table, memory: `${answers.size}`, sql: `${rows.length}` })
  }
  return found
}

async function rowsOf(connection: DuckDBConnection, { table, columns }: Compiled['results'][number]) {
  const selected = columns.map(({ column, d }) =>
    d
      ? `CASE WHEN ${quoted(column)} IS NULL OR ${quoted(d)} IS NULL THEN NULL ELSE ${quoted(column)} || '/' || ${quoted(d)} END`
      : `CAST(${quoted(column)} AS VARCHAR)`,
  )
  return (await connection.runAndReadAll(`SELECT id, ${selected.join(', ')} FROM ${table}`)).getRows()
}

function text(value: Value): string | null {
  return value === null ? null : typeof value === 'object' ? `${value.n}/${value.d}` : String(value)
}

function lowest(of: string | null): string | null {
  if (of === null || !/^-?\d+\/\d+$/.test(of)) return of
  const [n, d] = of.split('/').map(BigInt) as [bigint, bigint]
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))
  const by = divisor(n, d) || 1n
  return `${n / by}/${d / by}`
}
