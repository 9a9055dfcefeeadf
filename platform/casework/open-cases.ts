/** Opening cases: found again they are the same cases with their history; closed ones open again only when their inputs changed. */
import { sql } from 'kysely'
import type { Procedure } from '#kernel/procedure'
import type { Label } from '#kernel/values'
import type { AnyTables, Office } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import type { Subject } from './case.ts'
import { dueIn } from './perform.ts'

export interface NewCase {
  /** The same for the same matter in every run, such as `rule/person`. */
  readonly identity: string
  /** Changes when what speaks for the case changes: a hash of its evidence. */
  readonly inputs: string
  readonly region: string
  readonly title: Label
  readonly subject: Subject
  readonly rule?: string
  readonly article?: number
  readonly facts?: unknown
}

export interface Opened {
  /** Not known before. */
  readonly opened: number
  /** Known and still being worked on. */
  readonly persisting: number
  /** Closed or withdrawn before, open again. */
  readonly reopened: number
  /** Closed, with the same inputs as then: they stay closed. */
  readonly settled: number
}

/** Opens what is new in one go; safe to run again. `source` is what the cases go with when it is withdrawn. */
export async function openCases(
  tx: Tx<AnyTables>,
  office: Pick<Office, 'clock' | 'person'>,
  of: Procedure,
  cases: readonly NewCase[],
  source: string,
): Promise<Opened> {
  const given = JSON.stringify(
    cases.map((each) => ({ ...each, facts: each.facts ?? {} })),
    (_, value) => (typeof value === 'bigint' ? Number(value) : value),
  )
  const [at, today] = [office.clock.now(), office.clock.today()]
  const who = sql`${office.person.id}, ${office.person.name}, ${[...office.person.roles]}::text[]`
  // Each step is one statement over all cases; what a case was before decides what it becomes.
  await sql`create temporary table if not exists opening (identity text, inputs text, region text, title jsonb, subject jsonb, rule text, article integer, facts jsonb,
    id uuid, was text, before text, changed boolean) on commit drop`.execute(tx.db)
  await sql`truncate opening`.execute(tx.db)
  await sql`insert into opening (identity, inputs, region, title, subject, rule, article, facts)
    select distinct on (identity) identity, inputs, region, title, subject, rule, article, facts
    from jsonb_to_recordset(${given}::jsonb) as given (identity text, inputs text, region text, title jsonb, subject jsonb, rule text, article integer, facts jsonb)
    order by identity`.execute(tx.db)
  // Row access hides from the planner how many rows it will meet: it would go through all cases once for each of the new ones.
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(tx.db)
  await sql`update opening o set id = c.id, was = c.standing, before = c.state, changed = c.inputs <> o.inputs
    from casework_case c where c.procedure = ${of.key} and c.identity = o.identity`.execute(tx.db)
  await sql`analyze opening`.execute(tx.db)
  await sql`with made as (
      insert into casework_case (procedure, identity, rule, article, title, subject, facts, inputs, source, region, state, due, opened_on, changed_at)
      select ${of.key}, identity, rule, article, title, subject, facts, inputs, ${source}, region, ${of.start}, ${dueIn(of, of.start, today)}::date, ${today}::date, ${at}
      from opening where id is null returning id, region)
    insert into casework_act (case_id, region, kind, to_state, at, person, person_name, roles, why)
    select id, region, 'opened', ${of.start}, ${at}, ${who}, ${source} from made`.execute(tx.db)
  await sql`with again as (
      update casework_case c set state = ${of.start}, standing = 'open', due = ${dueIn(of, of.start, today)}::date, changed_at = ${at}, version = c.version + 1,
        inputs = o.inputs, facts = o.facts, title = o.title, subject = o.subject, source = ${source}, answer = null, town = null, village = null, department = null
      from opening o where c.id = o.id and (o.was = 'withdrawn' or (o.was = 'closed' and o.changed)) returning c.id, c.region, o.before)
    insert into casework_act (case_id, region, kind, from_state, to_state, at, person, person_name, roles, why)
    select id, region, 'reopened', before, ${of.start}, ${at}, ${who}, ${source} from again`.execute(tx.db)
  await sql`with renewed as (
      update casework_case c set inputs = o.inputs, facts = o.facts, title = o.title, subject = o.subject, changed_at = ${at}, version = c.version + 1
      from opening o where c.id = o.id and o.was = 'open' and o.changed returning c.id, c.region, c.state)
    insert into casework_act (case_id, region, kind, from_state, to_state, at, person, person_name, roles, why)
    select id, region, 'renewed', state, state, ${at}, ${who}, ${source} from renewed`.execute(tx.db)
  await sql`update casework_case c set source = ${source} from opening o where c.id = o.id and o.was = 'open' and c.source is distinct from ${source}`.execute(
    tx.db,
  )
  const counts = await sql<{ opened: bigint; persisting: bigint; reopened: bigint; settled: bigint }>`select
    count(*) filter (where id is null) as opened, count(*) filter (where was = 'open') as persisting,
    count(*) filter (where was = 'withdrawn' or (was = 'closed' and changed)) as reopened, count(*) filter (where was = 'closed' and not changed) as settled
    from opening`.execute(tx.db)
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(tx.db)
  const { opened, persisting, reopened, settled } = counts.rows[0]!
  return { opened: Number(opened), persisting: Number(persisting), reopened: Number(reopened), settled: Number(settled) }
}

/** Withdraws the open cases of a source, or those named; closed ones keep their result. Returns how many. */
export async function withdrawCases(
  tx: Tx<AnyTables>,
  office: Pick<Office, 'clock' | 'person'>,
  of: Procedure,
  which: { readonly source: string } | { readonly ids: readonly string[] },
  why: string,
): Promise<number> {
  const at = office.clock.now()
  const chosen = 'source' in which ? sql`c.source = ${which.source}` : sql`c.id::text = any(${[...which.ids]})`
  const done = await sql`with gone as (
      update casework_case c set standing = 'withdrawn', state = ${Object.hasOwn(of.states, 'withdrawn') ? sql`'withdrawn'` : sql`c.state`}, due = null, changed_at = ${at}, version = c.version + 1
      where ${chosen} and c.procedure = ${of.key} and c.standing = 'open' returning c.id, c.region, old.state as before, c.state)
    insert into casework_act (case_id, region, kind, from_state, to_state, at, person, person_name, roles, why)
    select id, region, 'withdrawn', before, state, ${at}, ${office.person.id}, ${office.person.name}, ${[...office.person.roles]}::text[], ${why} from gone`.execute(
    tx.db,
  )
  return Number(done.numAffectedRows ?? 0n)
}
