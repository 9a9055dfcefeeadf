/** One act over many cases: first what would come of it, then all of it or nothing. */
import { type RawBuilder, sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import { isRefusal, orNothing, orThrow, type Refusal, Refusing, refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { type Case, caseColumns } from './case.ts'
import { actOf, type Done, decide, type Evidence } from './deciding.ts'
import { type CaseFilter, matching } from './find-cases.ts'
import { type Decided, type Running, writeActs } from './perform.ts'

/** At most so many cases at once. */
export const mostAtOnce = 5000

export interface Preview {
  /** Cases in which the act can be done. */
  readonly able: number
  /** Where they lie, by village. */
  readonly areas: readonly { readonly area: string; readonly cases: number }[]
  /** Why the others cannot, each reason with its count. */
  readonly unable: readonly { readonly refusal: Refusal; readonly cases: number }[]
}

interface Looked {
  readonly able: readonly Decided[]
  readonly unable: readonly Refusal[]
}

async function look(
  tx: Tx<AnyTables>,
  office: Office,
  running: Running,
  filter: CaseFilter,
  act: string,
  evidence: Evidence,
  locked: RawBuilder<unknown> = sql``,
): Promise<Looked | Refusal> {
  const found = await sql<Case & { doneBy: Done[] }>`select ${caseColumns},
      coalesce((select jsonb_agg(jsonb_build_object('act', a.act, 'person', a.person)) from casework_act a where a.case_id = c.id and a.kind = 'act'
        and a.id > (select max(b.id::text)::uuid from casework_act b where b.case_id = c.id and b.kind in ('opened', 'reopened'))), '[]'::jsonb) as "doneBy"
    from casework_case c where ${matching(office, { ...filter, procedure: running.procedure.key })} order by c.id limit ${mostAtOnce + 1} ${locked}`.execute(
    tx.db,
  )
  if (found.rows.length > mostAtOnce) return tooMany
  const able: Decided[] = []
  const unable: Refusal[] = []
  for (const { doneBy, ...each } of found.rows) {
    const decision = decide(running.procedure, each, office.person, act, evidence, doneBy)
    if (isRefusal(decision)) unable.push(decision)
    else able.push({ held: each, decision })
  }
  return { able, unable }
}

/** What the act would come to, without doing anything. */
export async function previewBatch(
  tx: Tx<AnyTables>,
  office: Office,
  running: Running,
  filter: CaseFilter,
  act: string,
  evidence: Evidence,
): Promise<Preview | Refusal> {
  const looked = await look(tx, office, running, filter, act, evidence)
  if (isRefusal(looked)) return looked
  const areas = Map.groupBy(looked.able, ({ held }) => held.region)
  const unable = Map.groupBy(looked.unable, (no) => no.code)
  return {
    able: looked.able.length,
    areas: [...areas].map(([area, cases]) => ({ area, cases: cases.length })).sort((a, b) => (a.area < b.area ? -1 : 1)),
    unable: [...unable.values()].map((same) => ({ refusal: same[0]!, cases: same.length })),
  }
}

/** Does the act wherever it can be done, in one transaction; `expected` is the number the preview told, so that nobody acts on more than they saw. */
export async function performBatch(
  office: Office,
  running: Running,
  filter: CaseFilter,
  act: string,
  evidence: Evidence,
  expected: number,
): Promise<{ done: number } | Refusal> {
  const step = actOf(running.procedure, act)
  return orNothing(() =>
    office.write(`${running.procedure.label.zh}：批量${step?.label.zh ?? ''}`, async (tx) => {
      const { able } = orThrow(await look(tx, office, running, filter, act, evidence, sql`for update`))
      if (able.length !== expected) throw new Refusing(changed(able.length))
      orThrow(await writeActs(tx, office, running, able, act, evidence))
      return { done: able.length }
    }),
  )
}

const tooMany = refusal(
  'too-large',
  'too-many-cases',
  `一次最多办理 ${mostAtOnce} 件，请缩小范围。`,
  `At most ${mostAtOnce} cases at once; narrow the choice.`,
)
const changed = (now: number) =>
  refusal(
    'stale',
    'batch-changed',
    `可办的事项已变为 ${now} 件，请重新预览。`,
    `There are now ${now} cases that can be done; preview again.`,
    { facts: { able: now } },
  )
