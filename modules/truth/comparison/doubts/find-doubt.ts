/** One doubt whole: evidence, explanation, what may be done, what was done, what else is doubted. */
import { sql } from 'kysely'
import { linkReason } from '#modules/truth/linking/reasons'
import type { Case } from '#platform/casework/case'
import { caseColumns } from '#platform/casework/case'
import { timeline } from '#platform/casework/find-cases'
import { doneIn } from '#platform/casework/perform'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { linkHow } from '#policy/vocabulary/link'
import type { DoubtView } from '../contract.ts'
import { refuse } from '../refusals.ts'
import { findNewestRun, ledgerLabel } from '../run/find-runs.ts'
import type { WrittenEvidence } from '../run/written-rows.ts'
import { assigneeNow, possibleActs, stepsOf } from './doubt-acts.ts'
import { doubtsAndCases, stateOf, visibleTo } from './doubt-filter.ts'
import { checkNamed, type DoubtRow, doubtColumns, lineOf, stateNamed } from './doubt-line.ts'
import { explainDoubt } from './explain-doubt.ts'
import { mayReveal } from './reveal.ts'
import { shownCell } from './scrub.ts'

interface WholeRow extends Omit<DoubtRow, 'evidence'> {
  readonly key: string
  readonly caseId: string
  readonly written: readonly WrittenEvidence[]
  readonly evidence: number
}

/** The doubt as this person may see it. */
export async function findDoubt(office: Office, id: string, asked?: boolean): Promise<DoubtView | Refusal> {
  const reveal = await mayReveal(office, asked, 'doubt', id)
  if (typeof reveal !== 'boolean') return reveal
  return office.read((tx) => viewDoubt(tx, office, id, reveal))
}

async function viewDoubt(tx: Tx<AnyTables>, office: Office, id: string, reveal: boolean): Promise<DoubtView | Refusal> {
  const row = await findRow(tx, office, id)
  if (!row) return refuse.noDoubt()
  const held = (await sql<Case>`select ${caseColumns} from casework_case c where c.id = ${row.caseId}`.execute(tx.db)).rows[0]!
  const check = checkNamed(row.rule)
  const run = await findNewestRun(tx)
  const explained = check ? await explainDoubt(tx, check, row, reveal) : undefined
  return {
    ...lineOf(row, { reveal, today: office.clock.today() }),
    masked: !reveal,
    look: check?.look ?? { zh: '', en: '' },
    recheck: check?.recheck ?? null,
    days: check?.days ?? null,
    rows: row.written.map((each) => evidenceOf(each, reveal)),
    explanation: explained?.explanation ?? null,
    exemptions: (explained?.exemptions ?? []).map(({ rule, reason, explanation }) => ({
      rule: rule.key,
      number: rule.code ?? null,
      reason,
      label: rule.label,
      explanation,
    })),
    assignee: assigneeNow(held),
    acts: possibleActs(office, held, await doneIn(tx, held.id)),
    timeline: stepsOf(await timeline(tx, held.id)),
    others: await findOthers(tx, office, row),
    run: { number: Number(run?.number ?? 0), asOf: run?.asOf ?? row.lastAsOf },
  }
}

/** The case of a doubt that this person may see. */
export async function findDoubtCase(tx: Tx<AnyTables>, office: Office, id: string): Promise<string | undefined> {
  return (await findRow(tx, office, id))?.caseId
}

async function findRow({ db }: Tx<AnyTables>, office: Office, id: string): Promise<WholeRow | undefined> {
  const visible = [sql`d.id::text = ${id}`, ...visibleTo(office)]
  const found = await sql<WholeRow>`select ${doubtColumns}, d.subject_key as key, d.case_id as "caseId", d.evidence as written
    from ${doubtsAndCases} where ${sql.join(visible, sql` and `)}`.execute(db)
  return found.rows[0]
}

function evidenceOf({ ledger, delivery, file, sheet, row, cells, link }: WrittenEvidence, reveal: boolean): DoubtView['rows'][number] {
  return {
    delivery,
    ledger,
    label: ledgerLabel(ledger),
    file,
    sheet,
    row,
    cells: cells.map((cell) => shownCell(cell, reveal)),
    link: link && {
      how: link.how,
      label: howLabel(link.how),
      score: Math.round(link.score * 100),
      why: whyLinked(link.how, link.reasons),
    },
  }
}

function howLabel(how: string) {
  const codes: Readonly<Record<string, { zh: string; en: string }>> = linkHow.codes
  const { zh, en } = codes[how] ?? { zh: how, en: how }
  return { zh, en }
}

/** Why a row was tied to somebody, or may be theirs. */
export function whyLinked(how: string, reasons: readonly string[]) {
  const told = { how: how as 'exact', reasons: reasons.length === 0 && how === 'exact' ? ['number-same'] : reasons }
  return { zh: linkReason(told, 'zh'), en: linkReason(told, 'en') }
}

/** Other doubts about the same person or household, as far as this person may see them. */
async function findOthers({ db }: Tx<AnyTables>, office: Office, row: WholeRow): Promise<DoubtView['others']> {
  const conditions = [
    sql`d.id <> ${row.id}`,
    sql`(d.household_no = ${row.householdNo} or d.subject_key = ${row.key})`,
    sql`d.change <> 'gone'`,
    ...visibleTo(office),
  ]
  const found = await sql<{
    id: string
    rule: string
    state: string
    change: DoubtView['change']
  }>`select d.id, d.rule, ${stateOf} as state, d.change
    from ${doubtsAndCases} where ${sql.join(conditions, sql` and `)} order by d.article, d.rule, d.id limit 100`.execute(db)
  return found.rows.map(({ id, rule, state, change }) => ({
    id,
    label: checkNamed(rule)?.label ?? { zh: rule, en: rule },
    stateLabel: stateNamed(state).label,
    change,
  }))
}
