/** What changes when figures are set otherwise: counts, money, who gains and who loses, by town, sex, age and disability. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { type Compiled, compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import type { Pack } from '#kernel/pack'
import { type Change, changed, rulesReading } from '#kernel/what-if'
import { literal } from '#platform/store/naming'
import type { Delivery } from '../delivery.ts'
import { factsOf } from '../facts.ts'
import { makeWho, whoOf } from './who.ts'

export interface Counts {
  readonly met: number
  readonly notMet: number
  readonly cannotTell: number
  /** Fen due in all where the rule tells an amount and is met. */
  readonly fen: number | null
  /** The same, with the floor where the rule tells only that; null where it tells neither. */
  readonly atLeastFen: number | null
}

/** Cases that people judged: of those genuine how many the rule misses, of those wrong how many it raises. */
export interface Verified {
  readonly genuine: number
  readonly wrong: number
  readonly missed: { readonly before: number; readonly after: number }
  readonly wrongly: { readonly before: number; readonly after: number }
}

export interface Difference {
  readonly before: Counts
  readonly after: Counts
  /** Subjects for whom the rule is met only after, and only before. */
  readonly gains: number
  readonly losses: number
  readonly verified: Verified
}

/** How subjects are told apart: by the town they live in, by sex, age at the deciding date, and disability certificate. */
export const groupings = ['town', 'sex', 'age', 'disability'] as const
export type Grouping = (typeof groupings)[number]

export interface Group extends Difference {
  readonly by: Grouping
  /** Null: not known. */
  readonly value: string | null
}

export interface WhatIf extends Difference {
  readonly rule: string
  readonly article: number
  readonly groups: readonly Group[]
}

/** A case of a rule that people have judged; `key` is the person's. */
export interface JudgedCase {
  readonly rule: string
  readonly key: string
  readonly verdict: 'genuine' | 'wrong'
}

export interface WhatIfOptions {
  readonly judged?: readonly JudgedCase[]
  readonly progress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
  /** Is told where the subjects of a rule stand, while they can be read: a table with the columns of `subjectColumns`. */
  readonly subjects?: (rule: string, table: string) => Promise<void>
}

/** The rules that a change touches: those that read one of its figures, save words that only others use. */
export function rulesTouched(pack: Pack, changes: readonly Change[]): readonly string[] {
  return rulesReading(pack, new Set(changes.map(({ figure }) => figure))).filter((key) => pack.rules.get(key)!.clause !== 'value')
}

/** The standard by which somebody counts as disabled, where the pack has it. */
export const disabledStandard = (pack: Pack): readonly string[] =>
  pack.rules.get('is-certified-disabled')?.of === 'person' ? ['is-certified-disabled'] : []

/** Runs the rules that read the changed figures twice over the same facts; all else is untouched. */
export async function whatIf(
  connection: DuckDBConnection,
  pack: Pack,
  delivery: Delivery,
  changes: readonly Change[],
  options: WhatIfOptions = {},
): Promise<WhatIf[]> {
  const rules = rulesTouched(pack, changes)
  if (rules.length === 0) return []
  const pending = new Set(
    (await connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows().map(([ledger]) => String(ledger)),
  )
  const deciding = `${delivery.dataYear}-12-31`
  const run = { deciding, coverage: delivery.coverage, pending, dialect: duckdb, table: factsOf }
  const asked = [...new Set([...rules, ...disabledStandard(pack)])]
  const before = compile(pack, run, asked)
  await make(connection, before, 'before')
  options.signal?.throwIfAborted()
  const after = compile(changed(pack, changes), run, asked)
  await make(connection, after, 'after')
  const [disabled] = disabledStandard(pack)
  await makeWho(
    connection,
    pack,
    deciding,
    disabled === undefined ? undefined : { rule: disabled, table: `before_${before.tables.get(disabled)}` },
  )
  await makeJudged(connection, options.judged ?? [])
  const found: WhatIf[] = []
  for (const key of rules) {
    options.signal?.throwIfAborted()
    options.progress?.(found.length, rules.length)
    found.push(await differenceOf(connection, pack, key, before, after))
    await options.subjects?.(key, subjects)
  }
  return found
}

async function make(connection: DuckDBConnection, compiled: Compiled, name: string): Promise<void> {
  for (const table of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
  for (const { sql } of compiled.statements) await connection.run(sql)
  for (const { table } of compiled.results) await connection.run(`CREATE OR REPLACE TEMP TABLE ${name}_${table} AS SELECT * FROM ${table}`)
  for (const table of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
}

async function makeJudged(connection: DuckDBConnection, judged: readonly JudgedCase[]): Promise<void> {
  await connection.run('CREATE OR REPLACE TEMP TABLE what_if_judged (rule VARCHAR, key VARCHAR, verdict VARCHAR)')
  for (let at = 0; at < judged.length; at += 1000) {
    const rows = judged.slice(at, at + 1000).map(({ rule, key, verdict }) => `(${literal(rule)}, ${literal(key)}, ${literal(verdict)})`)
    await connection.run(`INSERT INTO what_if_judged VALUES ${rows.join(', ')}`)
  }
}

/** One row for each record the rule is about, with both answers, both amounts and whom it speaks of. */
const subjects = 'what_if_subject'

async function differenceOf(connection: DuckDBConnection, pack: Pack, key: string, before: Compiled, after: Compiled): Promise<WhatIf> {
  const rule = pack.rules.get(key)!
  const columns = before.results.flatMap((result) => result.columns)
  const part = (side: string, name: string) => {
    const column = columns.find(({ rule: of, part: told }) => of === key && told === name)?.column
    return column === undefined ? undefined : `CASE WHEN ${side}.${quoted(key)} THEN ${side}.${quoted(column)} END`
  }
  const priced = part('b', 'amount') !== undefined
  const floored = part('b', 'atLeast') !== undefined
  const floor = (side: string) => `coalesce(${part(side, 'amount') ?? 'NULL'}, ${part(side, 'atLeast') ?? 'NULL'})::HUGEINT`
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${subjects} AS
    SELECT b.id, b.${quoted(key)} AS before, a.${quoted(key)} AS after, ${part('b', 'amount') ?? 'NULL'}::HUGEINT AS before_fen, ${part('a', 'amount') ?? 'NULL'}::HUGEINT AS after_fen,
      ${floor('b')} AS before_floor, ${floor('a')} AS after_floor, w.key, w.name, w.id_number, w.household, w.village, left(w.village, 9) AS town, w.sex, w.age, w.disability
    FROM before_${before.tables.get(key)} b JOIN after_${after.tables.get(key)} a ON a.id = b.id ${whoOf(pack, rule.of)}`)
  const counts = (side: string) =>
    `count(*) FILTER (WHERE ${side}), count(*) FILTER (WHERE NOT ${side}), count(*) FILTER (WHERE ${side} IS NULL), coalesce(sum(${side}_fen), 0), coalesce(sum(${side}_floor), 0)`
  const sets = `GROUP BY GROUPING SETS ((), ${groupings.map((of) => `(${of})`).join(', ')})`
  const which = `CASE ${groupings.map((of) => `WHEN GROUPING(${of}) = 0 THEN ${literal(of)}`).join(' ')} END`
  const value = `CASE ${groupings.map((of) => `WHEN GROUPING(${of}) = 0 THEN ${of}`).join(' ')} END`
  const told = await connection.runAndReadAll(`SELECT ${which} AS grouping, ${value} AS value, ${counts('before')}, ${counts('after')},
      count(*) FILTER (WHERE after AND before IS NOT TRUE), count(*) FILTER (WHERE before AND after IS NOT TRUE)
    FROM ${subjects} ${sets} ORDER BY 1 NULLS FIRST, 2 NULLS LAST`)
  const verified = await connection.runAndReadAll(`SELECT ${which} AS grouping, ${value} AS value,
      count(*) FILTER (WHERE verdict = 'genuine'), count(*) FILTER (WHERE verdict = 'wrong'),
      count(*) FILTER (WHERE verdict = 'genuine' AND before IS NOT TRUE), count(*) FILTER (WHERE verdict = 'genuine' AND after IS NOT TRUE),
      count(*) FILTER (WHERE verdict = 'wrong' AND before), count(*) FILTER (WHERE verdict = 'wrong' AND after)
    FROM (SELECT j.verdict, bool_or(s.before) AS before, bool_or(s.after) AS after, ${groupings.map((of) => `any_value(s.${of}) AS ${of}`).join(', ')}
      FROM what_if_judged j LEFT JOIN ${subjects} s ON s.key = j.key WHERE j.rule = ${literal(key)} GROUP BY j.key, j.verdict) ${sets}`)
  const judged = new Map(verified.getRows().map(([by, of, ...numbers]) => [`${by} ${of}`, numbers.map(Number)]))
  const rows = told.getRows().map(([by, of, ...given]) => {
    const n = given.map(Number)
    const [genuine = 0, wrong = 0, missed = 0, missedAfter = 0, wrongly = 0, wronglyAfter = 0] = judged.get(`${by} ${of}`) ?? []
    const side = (at: number): Counts => ({
      met: n[at]!,
      notMet: n[at + 1]!,
      cannotTell: n[at + 2]!,
      fen: priced ? n[at + 3]! : null,
      atLeastFen: priced || floored ? n[at + 4]! : null,
    })
    const difference: Difference = {
      before: side(0),
      after: side(5),
      gains: n[10]!,
      losses: n[11]!,
      verified: { genuine, wrong, missed: { before: missed, after: missedAfter }, wrongly: { before: wrongly, after: wronglyAfter } },
    }
    return { by: by as Grouping | null, value: of as string | null, ...difference }
  })
  const { by: _by, value: _value, ...whole } = rows.find(({ by }) => by === null)!
  return { rule: key, article: rule.article, ...whole, groups: rows.filter((row): row is Group => row.by !== null) }
}

/** Whether a group's people, answers or money change at all. */
export function changes({ before, after, gains, losses }: Difference): boolean {
  return gains + losses > 0 || before.met !== after.met || before.cannotTell !== after.cannotTell || before.atLeastFen !== after.atLeastFen
}
