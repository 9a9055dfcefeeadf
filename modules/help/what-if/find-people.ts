/** Whose answer or money a scenario changes, by name; names and numbers are masked unless somebody with the right asks. */
import { sql } from 'kysely'
import { townOf, villageOf } from '#modules/truth/comparison/doubts/places'
import { mayReveal } from '#modules/truth/comparison/doubts/reveal'
import { areaOf } from '#modules/truth/comparison/run/sources'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { maskedName, maskedNumber } from '#platform/ledgers/masking'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { ScenarioPerson } from './contract.ts'
import { findScenario } from './find-scenarios.ts'
import { refuse } from './refusals.ts'

export interface PeopleQuery {
  readonly after?: string
  readonly limit?: number
  readonly rule?: string
  readonly change?: string
  readonly town?: string
  readonly reveal?: boolean
}

interface Row
  extends Pick<ScenarioPerson, 'id' | 'rule' | 'change' | 'name' | 'idNumber' | 'householdNo' | 'household' | 'before' | 'after'> {
  readonly article: string
  readonly region: string
  readonly beforeFen: bigint | null
  readonly afterFen: bigint | null
}

/** One page; the first tells the total too. */
export async function findPeople(office: Office, id: string, query: PeopleQuery) {
  const reveal = await mayReveal(office, query.reveal, 'what-if people', id)
  if (typeof reveal !== 'boolean') return reveal
  const limit = query.limit ?? 50
  return office.read(async (tx) => {
    if (!(await findScenario(office, tx, id))) return refuse.noScenario()
    const rows = await readPeople(tx, id, query, limit + 1)
    const shown = rows.slice(0, limit)
    const total =
      query.after === undefined
        ? await sql<{ n: bigint }>`select count(*) as n from what_if_person p where ${condition(id, query)}`.execute(tx.db)
        : undefined
    return {
      rows: shown.map((row) => personOf(row, reveal)),
      next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      total: total ? Number(total.rows[0]?.n ?? 0) : null,
    }
  })
}

/** All of a filter. */
export async function allPeople(tx: Tx<AnyTables>, id: string, query: PeopleQuery, reveal: boolean): Promise<ScenarioPerson[]> {
  return (await readPeople(tx, id, query, null)).map((row) => personOf(row, reveal))
}

function condition(id: string, { rule, change, town }: PeopleQuery) {
  const words = (text: string) => text.split(',').map((word) => word.trim())
  return sql.join(
    [
      sql`p.scenario = ${id}::uuid`,
      ...(rule ? [sql`p.rule = any(${words(rule)})`] : []),
      ...(change ? [sql`p.change = any(${words(change)})`] : []),
      ...(town ? [sql`p.region ^@ ${areaOf(town)}`] : []),
    ],
    sql` and `,
  )
}

async function readPeople({ db }: Tx<AnyTables>, id: string, query: PeopleQuery, limit: number | null): Promise<Row[]> {
  const after = query.after ?? null
  const found =
    await sql<Row>`select p.id, p.rule, p.article, p.change, p.name, p.id_number as "idNumber", p.household_no as "householdNo", h.id as household,
      p.region, p.before, p.after, p.before_fen as "beforeFen", p.after_fen as "afterFen"
    from what_if_person p left join household h on h.household_no = p.household_no
    where ${condition(id, query)} and (${after}::text is null or p.id > ${after}::uuid) order by p.id limit ${limit}`.execute(db)
  return found.rows
}

function personOf({ region, article, name, idNumber, beforeFen, afterFen, ...row }: Row, reveal: boolean): ScenarioPerson {
  return {
    ...row,
    article: Number(article),
    label: luozhuang2018.rules.get(row.rule)?.label ?? { zh: row.rule, en: row.rule },
    name: name === null || reveal ? name : maskedName(name),
    idNumber: idNumber === null || reveal ? idNumber : maskedNumber(idNumber),
    town: townOf(region),
    village: villageOf(region),
    beforeFen: beforeFen === null ? null : Number(beforeFen),
    afterFen: afterFen === null ? null : Number(afterFen),
  }
}

export type PeoplePage = Exclude<Awaited<ReturnType<typeof findPeople>>, Refusal>
