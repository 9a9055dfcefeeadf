/** What the form for verifying the doubts of a village at home is printed from (Article 29). */
import { sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { maskedName } from '#platform/ledgers/masking'
import type { Tx } from '#platform/store/transaction'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { refuse } from '../refusals.ts'
import { findNewestRun } from '../run/find-runs.ts'
import type { WrittenEvidence } from '../run/written-rows.ts'
import { codesOf } from './doubt-acts.ts'
import { doubtCondition, doubtsAndCases } from './doubt-filter.ts'
import { checkNamed, shownSubject } from './doubt-line.ts'
import { explainDoubts } from './explain-doubt.ts'
import { townOf, villageOf } from './places.ts'
import { revealPermission } from './reveal.ts'
import { shownCell } from './scrub.ts'

interface FormRow {
  readonly id: string
  readonly rule: string
  readonly key: string
  readonly article: number
  readonly name: string | null
  readonly idNumber: string | null
  readonly householdNo: string | null
  readonly head: string | null
  readonly due: string | null
  readonly written: readonly WrittenEvidence[]
}

/** Open doubts of the village by household; whoever may see names in full prints them in full. */
export async function findVerificationForm(office: Office, village: string, { state = 'open', rule }: { state?: string; rule?: string }) {
  const [place, town] = [villageOf(village), townOf(village)]
  if (!place || !town || !office.areas.some((area) => village.startsWith(area))) return refuse.noVillage() satisfies Refusal
  const reveal = office.permissions.has(revealPermission)
  return office.read(async (tx) => {
    const condition = doubtCondition(office, { village, state, ...(rule === undefined ? {} : { rule }) })
    const found =
      await sql<FormRow>`select d.id, d.rule, d.subject_key as key, d.article, d.name, d.id_number as "idNumber", d.household_no as "householdNo", c.due, d.evidence as written,
        (select p.name from person p where p.household_no = d.household_no and p.relation = 'head' order by p.id limit 1) as head
      from ${doubtsAndCases} where ${condition} order by d.household_no nulls last, d.name, d.article, d.rule, d.id limit 2000`.execute(
        tx.db,
      )
    const run = await findNewestRun(tx)
    const accepted = await exemptionsOf(tx, found.rows)
    const { answer, reason } = doubtVerification.acts.verify
    return {
      village: { ...place },
      town: { ...town },
      printedAt: office.clock.now().toISOString(),
      printedBy: office.user.name,
      asOf: run?.asOf ?? null,
      answers: answer ? codesOf(answer) : [],
      reasons: reason ? codesOf(reason.list) : [],
      households: [...Map.groupBy(found.rows, ({ householdNo, id }) => householdNo ?? id).values()].map((rows) => ({
        householdNo: rows[0]!.householdNo,
        head: rows[0]!.head === null || reveal ? rows[0]!.head : maskedName(rows[0]!.head),
        doubts: rows.map((row) => ({ ...formDoubt(row, reveal), exemptions: accepted.get(row.id) ?? [] })),
      })),
    }
  })
}

/** What explains each doubt in the eyes of the policy, by the doubt's id. */
async function exemptionsOf(tx: Tx<AnyTables>, rows: readonly FormRow[]) {
  const asked = rows.flatMap((row) => {
    const check = checkNamed(row.rule)
    return check && luozhuang2018.exemptions.has(row.rule) ? [{ id: row.id, check, subject: row }] : []
  })
  const explained = await explainDoubts(tx, asked)
  return new Map(
    [...explained].map(([id, { exemptions }]) => [
      id,
      exemptions.map(({ rule, reason }) => ({ rule: rule.key, number: rule.code ?? null, reason, label: rule.label })),
    ]),
  )
}

function formDoubt(row: FormRow, reveal: boolean) {
  const check = checkNamed(row.rule)
  return {
    id: row.id,
    label: check?.label ?? { zh: row.rule, en: row.rule },
    article: row.article,
    subject: shownSubject(row, reveal),
    look: check?.look ?? { zh: '', en: '' },
    recheck: check?.recheck ?? null,
    due: row.due,
    evidence: row.written.map(({ file, row: line, cells }) => ({ file, row: line, cells: cells.map((cell) => shownCell(cell, reveal)) })),
  }
}
