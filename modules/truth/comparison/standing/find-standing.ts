/** Reads what the newest run says of villages, projects, money and other records that speak of nobody, within the areas of who asks. */
import { type RawBuilder, sql } from 'kysely'
import { evaluate } from '#kernel/evaluate'
import { explain } from '#kernel/explain'
import { shown } from '#kernel/show'
import type { WorldRecord } from '#kernel/world'
import { findPackOfRun } from '#modules/truth/figures/in-force'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findWorld } from '../doubts/find-world.ts'
import { townOf, villageOf } from '../doubts/places.ts'
import { recordHolder } from '../neighbours.ts'
import { refuse } from '../refusals.ts'
import { findNewestRun, ledgerLabel } from '../run/find-runs.ts'
import { areaOf } from '../run/sources.ts'
import { findAdopted } from '../trial/find-adopted.ts'
import type { StandingAsked, StandingLine } from './contract.ts'

interface Row {
  readonly id: string
  readonly rule: string
  readonly article: number
  readonly ledger: string
  readonly record: string
  readonly subjectKey: string
  readonly name: string | null
  readonly region: string
  readonly answer: StandingLine['answer']
  readonly amount: bigint | null
  readonly atLeast: bigint | null
  readonly received: bigint | null
}

const columns = sql`s.id, s.rule, s.article, s.ledger, s.record, s.subject_key as "subjectKey", s.name, s.region, s.answer, s.amount, s.at_least as "atLeast", s.received`
const words = (text: string) => text.split(',').map((word) => word.trim())

function conditionOf({ rule, ledger, kind, answer, town, village, q }: StandingAsked): RawBuilder<unknown> {
  const kinds = kind ? words(kind) : []
  const ofKinds = [...luozhuang2018.rules.values()].flatMap(({ key, clause }) => (kinds.includes(clause) ? [key] : []))
  const like = `%${q?.trim().replace(/[\\%_]/g, (found) => `\\${found}`)}%`
  const conditions = [
    sql`true`,
    ...(rule ? [sql`s.rule = any(${words(rule)})`] : []),
    ...(kind ? [sql`s.rule = any(${ofKinds})`] : []),
    ...(ledger ? [sql`s.ledger = any(${words(ledger)})`] : []),
    ...(answer ? [sql`s.answer = any(${words(answer)})`] : []),
    ...(village ? [sql`s.region = ${village}`] : town ? [sql`s.region ^@ ${areaOf(town)}`] : []),
    ...(q?.trim() ? [sql`s.name like ${like}`] : []),
  ]
  return sql.join(conditions, sql` and `)
}

/** One page, by article, rule and place. */
export async function findStanding(office: Office, query: StandingAsked) {
  const limit = query.limit ?? 50
  const condition = conditionOf(query)
  const beyond = query.after && /^[0-9a-f-]{36}$/.test(query.after) ? sql`s.id > ${query.after}::uuid` : sql`true`
  return office.read(async (tx) => {
    const found =
      await sql<Row>`select ${columns} from comparison_standing s where ${condition} and ${beyond} order by s.id limit ${limit + 1}`.execute(
        tx.db,
      )
    const total =
      query.after === undefined
        ? await sql<{ count: bigint }>`select count(*) from comparison_standing s where ${condition}`.execute(tx.db)
        : undefined
    const adopted = await findAdopted(tx)
    const rows = found.rows.slice(0, limit)
    return {
      rows: rows.flatMap((row) => lineOf(row, adopted) ?? []),
      next: found.rows.length > limit ? (rows.at(-1)?.id ?? null) : null,
      total: total ? Number(total.rows[0]?.count ?? 0) : null,
    }
  })
}

/** By kind of record and rule. */
export async function summariseStanding(office: Office, query: Pick<StandingAsked, 'town' | 'village'>) {
  return office.read(async (tx) => {
    const run = await findNewestRun(tx)
    const found = await sql<{
      rule: string
      ledger: string
      answer: StandingLine['answer']
      count: bigint
    }>`select s.rule, s.ledger, s.answer, count(*)
      from comparison_standing s where ${conditionOf(query)} group by 1, 2, 3`.execute(tx.db)
    const byRule = Map.groupBy(found.rows, ({ rule }) => rule)
    const count = (rule: string, answer: StandingLine['answer']) =>
      Number(byRule.get(rule)?.find((row) => row.answer === answer)?.count ?? 0)
    const rules = [...luozhuang2018.rules.values()].filter(({ key }) => byRule.has(key))
    return {
      asOf: run?.asOf ?? null,
      ledgers: [...new Set(rules.map(({ of }) => of))].map((ledger) => ({ ledger, label: ledgerLabel(ledger) })),
      rules: rules.map(({ key, label, article, clause, of }) => ({
        rule: key,
        label,
        article,
        kind: clause,
        ledger: of,
        met: count(key, 'met'),
        notMet: count(key, 'not-met'),
        cannotTell: count(key, 'cannot-tell'),
      })),
    }
  })
}

/** One answer with why, evaluated again over what the run knew. */
export async function findOneStanding(office: Office, id: string) {
  return office.read(async (tx) => {
    const row = (await sql<Row>`select ${columns} from comparison_standing s where s.id::text = ${id}`.execute(tx.db)).rows[0]
    const line = row && lineOf(row, await findAdopted(tx))
    if (!row || !line) return refuse.noStanding() satisfies Refusal
    const known = await findWorld(tx, recordHolder(row.subjectKey))
    const record = known?.records.find((each) => each.ledger === row.ledger && each.id === row.record)
    const pack = known ? await findPackOfRun(tx, known.run) : luozhuang2018
    const doubt = await sql<{
      id: string
    }>`select id from comparison_doubt where rule = ${row.rule} and subject_key = ${row.subjectKey} and change <> 'gone'`.execute(tx.db)
    return {
      line,
      asOf: known?.run.asOf ?? null,
      explanation:
        known && record ? explain(pack, evaluate(pack, pack.rules.get(row.rule)!, record, known.world, known.run.deciding)) : null,
      facts: record ? factsOf(record) : [],
      file: record?.source?.file ?? null,
      sheet: record?.source?.sheet ?? null,
      row: record?.source?.row ?? null,
      doubt: doubt.rows[0]?.id ?? null,
    }
  })
}

/** The line of a row; undefined where the pack no longer has the rule. */
function lineOf(row: Row, adopted: ReadonlySet<string>): StandingLine | undefined {
  const rule = luozhuang2018.rules.get(row.rule)
  if (!rule || rule.clause === 'value' || rule.clause === 'exemption') return undefined
  const fen = (value: bigint | null) => (value === null ? null : Number(value))
  return {
    id: row.id,
    rule: row.rule,
    label: rule.label,
    article: row.article,
    kind: rule.clause,
    trial: rule.clause === 'check' && rule.trial === true && !adopted.has(rule.key),
    ledger: row.ledger,
    about: ledgerLabel(row.ledger),
    name: row.name,
    region: row.region,
    town: townOf(row.region),
    village: villageOf(row.region),
    answer: row.answer,
    amount: fen(row.amount),
    atLeast: fen(row.atLeast),
    received: fen(row.received),
  }
}

/** What the file says of it; of whom it names nothing is told. */
function factsOf({ ledger, facts }: WorldRecord) {
  return Object.entries(luozhuang2018.vocabulary.ledgers[ledger]?.fields ?? {}).flatMap(([field, clause]) => {
    const value = facts[field] ?? null
    if (value === null || (clause.sensitivity ?? 'open') !== 'open') return []
    const { zh, en } = shown(value, clause.kind, luozhuang2018, clause.list?.list, clause)
    const plain = { zh: zh.replace(/^“(.*)”$/, '$1'), en: en.replace(/^“(.*)”$/, '$1') }
    return [{ field, label: { zh: clause.label.zh, en: clause.label.en }, shown: plain }]
  })
}
