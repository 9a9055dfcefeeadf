/** Reads who is entitled to what and what was received, page by page; the facts missing are told for those shown. */
import { type RawBuilder, sql } from 'kysely'
import { evaluate } from '#kernel/evaluate'
import { missingText } from '#kernel/missing-text'
import type { Pack } from '#kernel/pack'
import type { Label } from '#kernel/values'
import { findWorlds, householdHolder } from '#modules/truth/comparison/doubts/find-world'
import { townOf, villageOf } from '#modules/truth/comparison/doubts/places'
import { mayReveal } from '#modules/truth/comparison/doubts/reveal'
import { areaOf } from '#modules/truth/comparison/run/sources'
import { findPackOfRun } from '#modules/truth/figures/in-force'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { maskedName, maskedNumber } from '#platform/ledgers/masking'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { EntitlementLine } from './contract.ts'

export interface EntitlementQuery {
  readonly after?: string
  readonly limit?: number
  readonly rule?: string
  readonly town?: string
  readonly village?: string
  readonly answer?: string
  readonly service?: string
  readonly q?: string
  readonly sort?: 'region' | 'rule' | 'name' | 'householdNo' | 'amount' | 'received'
  readonly descending?: boolean
  readonly reveal?: boolean
}

interface Row {
  readonly id: string
  readonly key: string
  readonly rule: string
  readonly article: number
  readonly region: string
  readonly name: string | null
  readonly idNumber: string | null
  readonly householdNo: string
  readonly household: string | null
  readonly ledger: string
  readonly record: string
  readonly answer: EntitlementLine['answer']
  readonly amount: bigint | null
  readonly atLeast: bigint | null
  readonly received: bigint | null
  readonly service: EntitlementLine['service']
}

const keys: Readonly<Record<NonNullable<EntitlementQuery['sort']>, RawBuilder<string>>> = {
  region: sql`e.region`,
  rule: sql`lpad(e.article::text, 3, '0') || e.rule`,
  name: sql`coalesce(e.name, '')`,
  householdNo: sql`e.household_no`,
  amount: sql`lpad(coalesce(e.amount, e.at_least, 0)::text, 15, '0')`,
  received: sql`lpad(coalesce(e.received, 0)::text, 15, '0')`,
}

/** The condition of a filter over `e`. */
export function entitlementCondition(query: EntitlementQuery): RawBuilder<unknown> {
  const words = (text: string) => text.split(',').map((word) => word.trim())
  const like = `%${query.q?.trim().replace(/[\\%_]/g, (found) => `\\${found}`)}%`
  const conditions = [
    sql`true`,
    ...(query.rule ? [sql`e.rule = any(${words(query.rule)})`] : []),
    ...(query.town ? [sql`e.region ^@ ${areaOf(query.town)}`] : []),
    ...(query.village ? [sql`e.region = ${query.village}`] : []),
    ...(query.answer ? [sql`e.answer = any(${words(query.answer)})`] : []),
    ...(query.service ? [sql`e.service = any(${words(query.service)})`] : []),
    ...(query.q?.trim() ? [sql`(e.name like ${like} or e.household_no = ${query.q.trim()} or e.id_number like ${like})`] : []),
  ]
  return sql.join(conditions, sql` and `)
}

/** One page; the first tells the total too. */
export async function findEntitlements(
  office: Office,
  query: EntitlementQuery,
): Promise<{ rows: EntitlementLine[]; next: string | null; total: number | null } | Refusal> {
  const reveal = await mayReveal(office, query.reveal, 'entitlements')
  if (typeof reveal !== 'boolean') return reveal
  const limit = query.limit ?? 50
  return office.read(async (tx) => {
    const rows = await readRows(tx, query, limit + 1)
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const total =
      query.after === undefined
        ? await sql<{ count: bigint }>`select count(*) from comparison_entitlement e where ${entitlementCondition(query)}`.execute(tx.db)
        : undefined
    return {
      rows: await linesOf(tx, shown, reveal),
      next: rows.length > limit && last ? cursorOf(last) : null,
      total: total ? Number(total.rows[0]?.count ?? 0) : null,
    }
  })
}

/** All of a filter, chunk by chunk. */
export async function* allEntitlements(tx: Tx<AnyTables>, query: EntitlementQuery, reveal: boolean): AsyncGenerator<EntitlementLine> {
  const chunk = 1000
  for (let after: string | undefined; ; ) {
    const rows = await readRows(tx, { ...query, ...(after === undefined ? {} : { after }) }, chunk)
    yield* await linesOf(tx, rows, reveal)
    const last = rows[chunk - 1]
    if (!last) return
    after = cursorOf(last)
  }
}

async function readRows({ db }: Tx<AnyTables>, query: EntitlementQuery, limit: number): Promise<Row[]> {
  const key = sql`(${keys[query.sort ?? 'region']}) collate "C"`
  const [direction, order] = query.descending === true ? [sql.raw('<'), sql.raw('desc')] : [sql.raw('>'), sql.raw('asc')]
  const at = readCursor(query.after)
  const beyond = at ? sql`(${key}, e.id) ${direction} (${at.key}, ${at.id}::uuid)` : sql`true`
  const found =
    await sql<Row>`select e.id, ${key} as key, e.rule, e.article, e.region, e.name, e.id_number as "idNumber", e.household_no as "householdNo",
      (select h.id from household h where h.household_no = e.household_no) as household, e.ledger, e.record, e.answer, e.amount, e.at_least as "atLeast", e.received, e.service
    from comparison_entitlement e where ${entitlementCondition(query)} and ${beyond} order by ${key} ${order}, e.id ${order} limit ${limit}`.execute(
      db,
    )
  return found.rows
}

async function linesOf(tx: Tx<AnyTables>, rows: readonly Row[], reveal: boolean): Promise<EntitlementLine[]> {
  const untold = rows.filter(({ answer }) => answer === 'cannot-tell')
  const worlds = await findWorlds(tx, [...new Set(untold.map(({ householdNo }) => householdHolder(householdNo)))])
  const [some] = worlds.values()
  const pack = some ? await findPackOfRun(tx, some.run) : luozhuang2018
  const fen = (amount: bigint | null) => (amount === null ? null : Number(amount))
  return rows.map((row) => {
    const known = row.answer === 'cannot-tell' ? worlds.get(householdHolder(row.householdNo)) : undefined
    return {
      id: row.id,
      rule: row.rule,
      label: luozhuang2018.rules.get(row.rule)?.label ?? { zh: row.rule, en: row.rule },
      article: row.article,
      region: row.region,
      town: townOf(row.region),
      village: villageOf(row.region),
      name: row.name === null || reveal ? row.name : maskedName(row.name),
      idNumber: row.idNumber === null || reveal ? row.idNumber : maskedNumber(row.idNumber),
      householdNo: row.householdNo,
      household: row.household,
      ledger: row.ledger,
      answer: row.answer,
      amount: fen(row.amount),
      atLeast: fen(row.atLeast),
      received: fen(row.received),
      service: row.service,
      missing: known ? missingOf(pack, row, known) : [],
    }
  })
}

type Known = NonNullable<ReturnType<Awaited<ReturnType<typeof findWorlds>>['get']>>

/** The facts that would decide, each once. */
function missingOf(pack: Pack, { rule, ledger, record }: Row, { world, run }: Known): Label[] {
  const clause = pack.rules.get(rule)
  const found = world.get(ledger, record)
  if (!clause || !found) return []
  const { missing } = evaluate(pack, clause, found, world, run.deciding).answer
  return [...new Map(missing.map((each) => missingText(pack, each)).map((label) => [label.zh, label])).values()]
}

const cursorOf = ({ key, id }: Row): string => Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** A cursor that is not one of ours begins at the beginning. */
function readCursor(text: string | undefined): { key: string; id: string } | undefined {
  try {
    const [key, id] = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as unknown[]
    return typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? { key, id } : undefined
  } catch {
    return undefined
  }
}
