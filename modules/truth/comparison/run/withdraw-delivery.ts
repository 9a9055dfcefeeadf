/** What a withdrawn delivery takes with it, a registry as well as departmental files: doubts that stand on nothing else are withdrawn, others lose its evidence; their history says so. */
import { sql } from 'kysely'
import type { RuleClause } from '#kernel/clauses'
import { nodesOf, partsOf } from '#kernel/pack'
import { withdrawCases } from '#platform/casework/open-cases'
import type { AnyTables, Office } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findNewestRun } from './find-runs.ts'

/** Works in the system's transaction in which the delivery is withdrawn. Gives how many doubts went with it. */
export async function withdrawDelivery(
  tx: Tx<AnyTables>,
  who: Pick<Office, 'clock' | 'person'>,
  delivery: string,
  reason: string,
): Promise<{ withdrawn: number; kept: number }> {
  await sql`insert into comparison_withdrawn (delivery, at, reason) values (${delivery}, ${who.clock.now()}, ${reason}) on conflict do nothing`.execute(
    tx.db,
  )
  const touched = await sql<{ id: string; caseId: string | null; left: number }>`update comparison_doubt set
      deliveries = array_remove(deliveries, ${delivery}),
      evidence = (select coalesce(jsonb_agg(row order by at), '[]'::jsonb) from jsonb_array_elements(evidence) with ordinality as rows (row, at)
        where row ->> 'delivery' is distinct from ${delivery})
    where deliveries @> array[${delivery}] returning id, case_id as "caseId", cardinality(deliveries) as left`.execute(tx.db)
  const alone = [...touched.rows.filter(({ left }) => Number(left) === 0), ...(await takeRegistryRows(tx, delivery))]
  await sql`update comparison_doubt set change = 'gone', gone_run = (select max(number) from comparison_run)
    where id = any(${alone.map(({ id }) => id)}::uuid[])`.execute(tx.db)
  await forgetEntitlements(tx, delivery)
  await withdrawCases(tx, who, doubtVerification, { ids: alone.flatMap(({ caseId }) => caseId ?? []) }, `交付已撤回：${reason}`)
  return { withdrawn: alone.length, kept: touched.rows.filter(({ left }) => Number(left) > 0).length }
}

/** Rows of the register that came with the delivery speak for no doubt any more; gives the doubts that stood on nothing else. */
async function takeRegistryRows(tx: Tx<AnyTables>, delivery: string): Promise<{ id: string; caseId: string | null }[]> {
  const touched = await sql<{ id: string; caseId: string | null; left: number }>`update comparison_doubt set
      evidence = (select coalesce(jsonb_agg(row order by at), '[]'::jsonb) from jsonb_array_elements(evidence) with ordinality as rows (row, at)
        where row ->> 'register' is distinct from ${delivery})
    where change <> 'gone' and evidence @> ${JSON.stringify([{ register: delivery }])}::jsonb
    returning id, case_id as "caseId", jsonb_array_length(evidence) as left`.execute(tx.db)
  return touched.rows.filter(({ left }) => Number(left) === 0)
}

/** What a rule said over withdrawn rows is not said any more; the next run says it anew. */
async function forgetEntitlements(tx: Tx<AnyTables>, delivery: string): Promise<void> {
  const run = await findNewestRun(tx)
  const ledgers = new Set(run?.batches.flatMap((batch) => (batch.delivery === delivery ? batch.ledgers : [])))
  const rules = [...luozhuang2018.rules.values()].filter((rule) => ledgers.has(rule.of) || readsAny(rule, ledgers)).map(({ key }) => key)
  await sql`delete from comparison_entitlement where rule = any(${rules})`.execute(tx.db)
  await sql`delete from comparison_standing where rule = any(${rules})`.execute(tx.db)
}

function readsAny(rule: RuleClause, ledgers: ReadonlySet<string>): boolean {
  return Object.values(partsOf(rule)).some((part) =>
    [...nodesOf(part, luozhuang2018.words)].some((node) => node.op === 'group' && ledgers.has(node.group.ledger)),
  )
}
