/** Doing an act in a case: ask, decide, do, in one transaction. */
import { sql } from 'kysely'
import type { Procedure } from '#kernel/procedure'
import { daysAfter } from '#platform/clock/clock'
import type { AnyTables, Office } from '#platform/http/office'
import { isRefusal, orNothing, orThrow, type Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { type Case, caseColumns } from './case.ts'
import { actOf, type Decision, type Done, decide, type Evidence } from './deciding.ts'
import { refuse } from './refusals.ts'

/** A procedure that runs as casework, and what a room does when an act is done; it may still refuse. */
export interface Running {
  readonly procedure: Procedure
  after?(
    tx: Tx<AnyTables>,
    office: Office,
    done: { readonly case: Case; readonly act: string; readonly evidence: Evidence },
  ): Promise<Refusal | undefined>
}

/** The due day of a state entered today; null where the procedure sets none. */
export const dueIn = (of: Procedure, state: string, today: string): string | null => {
  const allowed = of.days[state]
  return allowed ? daysAfter(today, allowed.days) : null
}

/** Who did what in the present round of a case: since it was opened or opened again. */
export async function doneIn(tx: Tx<AnyTables>, id: string): Promise<readonly Done[]> {
  const acts = await sql<Done>`select act, person from casework_act where case_id = ${id} and kind = 'act'
    and id > (select max(id::text)::uuid from casework_act where case_id = ${id} and kind in ('opened', 'reopened'))`.execute(tx.db)
  return acts.rows
}

/** Does an act within a transaction of the office. `version` is the one the person looked at. */
export async function perform(
  tx: Tx<AnyTables>,
  office: Office,
  running: Running,
  id: string,
  version: bigint,
  act: string,
  evidence: Evidence,
): Promise<Case | Refusal> {
  const found =
    await sql<Case>`select ${caseColumns} from casework_case c where c.id::text = ${id} and c.procedure = ${running.procedure.key} for update`.execute(
      tx.db,
    )
  const [held] = found.rows
  if (!held) return refuse.noCase()
  if (version !== held.version) return refuse.stale(held.version)
  const decision = decide(running.procedure, held, office.person, act, evidence, await doneIn(tx, id))
  if (isRefusal(decision)) return decision
  const written = await writeActs(tx, office, running, [{ held, decision }], act, evidence)
  return isRefusal(written) ? written : written[0]!
}

/** The same in a transaction of its own: a refusal undoes everything. */
export function performAlone(
  office: Office,
  running: Running,
  id: string,
  version: bigint,
  act: string,
  evidence: Evidence,
): Promise<Case | Refusal> {
  const label = actOf(running.procedure, act)?.label.zh ?? ''
  return orNothing(() =>
    office.write(`${running.procedure.label.zh}：${label}`, async (tx) =>
      orThrow(await perform(tx, office, running, id, version, act, evidence)),
    ),
  )
}

/** A case that is locked, and what was decided of it. */
export interface Decided {
  readonly held: Case
  readonly decision: Decision
}

/** Writes one decided act into cases: the acts, the photographs (of a single case), the new state; then the room's own part. */
export async function writeActs(
  tx: Tx<AnyTables>,
  office: Office,
  running: Running,
  cases: readonly Decided[],
  key: string,
  evidence: Evidence,
): Promise<readonly Case[] | Refusal> {
  const first = cases[0]
  if (!first) return []
  const { act, to, closes } = first.decision
  const at = office.clock.now()
  const answer = act.answer ? (evidence.answer ?? null) : null
  const reason = act.reason && answer && act.reason.with.includes(answer) ? (evidence.reason ?? null) : null
  const note = act.note && evidence.note?.trim() ? evidence.note.trim() : null
  const given = sql`unnest(${cases.map(({ held }) => held.id)}::uuid[], ${column(cases, 'town')}::text[], ${column(cases, 'village')}::text[],
    ${column(cases, 'department')}::text[], ${column(cases, 'region')}::text[]) as given (id, town, village, department, region)`
  const made = await sql<{
    id: string
  }>`insert into casework_act (case_id, region, kind, act, from_state, to_state, at, person, person_name, roles, answer, reason, note, assigned_to)
    select c.id, coalesce(given.region, c.region), 'act', ${key}, c.state, ${to}, ${at}, ${office.person.id}, ${office.person.name}, ${[...office.person.roles]}::text[],
      ${answer}, ${reason}, ${note}, coalesce(given.department, given.village, given.town)
    from ${given} join casework_case c using (id) returning id`.execute(tx.db)
  const photos = act.photos ? [...new Set(evidence.photos ?? [])] : []
  if (photos.length > 0) {
    const attached = await sql<{ sha256: string }>`update casework_photo set act_id = ${made.rows[0]!.id}
      where case_id = ${first.held.id} and act_id is null and sha256 = any(${photos}) returning sha256`.execute(tx.db)
    if (cases.length > 1 || new Set(attached.rows.map(({ sha256 }) => sha256)).size !== photos.length) return refuse.photoUnknown()
  }
  const changed =
    await sql<Case>`update casework_case c set state = ${to}, standing = ${closes ? 'closed' : 'open'}, changed_at = ${at}, version = c.version + 1,
      due = ${closes ? null : dueIn(running.procedure, to, office.clock.today())}::date, answer = coalesce(${answer}::text, c.answer),
      town = coalesce(given.town, c.town), village = coalesce(given.village, c.village), department = coalesce(given.department, c.department),
      region = coalesce(given.region, c.region)
    from ${given} where c.id = given.id returning ${caseColumns}`.execute(tx.db)
  for (const each of running.after ? changed.rows : []) {
    const no = await running.after?.(tx, office, { case: each, act: key, evidence })
    if (no) return no
  }
  return changed.rows
}

const column = (cases: readonly Decided[], name: 'town' | 'village' | 'department' | 'region') =>
  cases.map(({ decision }) => decision.assigns[name] ?? null)
