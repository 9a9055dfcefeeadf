/** Takes the results of a run into the register in one transaction: doubts new, persisting and gone, their cases, rows for review, facts, entitlements. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from } from 'pg-copy-streams'
import type { Pack } from '#kernel/pack'
import type { Procedure } from '#kernel/procedure'
import { hashOfFigures } from '#modules/truth/figures/in-force'
import { type NewCase, openCases, withdrawCases } from '#platform/casework/open-cases'
import type { AnyTables, Office } from '#platform/http/office'
import { maskedName } from '#platform/ledgers/masking'
import type { Tx } from '#platform/store/transaction'
import { regions } from '#policy/vocabulary/regions'
import { aboutNobody } from '../doubts/doubt-line.ts'
import type { TrialCount } from '../trial/count-trials.ts'
import type { RunSummary } from './compare-sources.ts'
import type { Sources } from './sources.ts'
import { type ResultFile, resultColumns } from './write-results.ts'

export interface RunResult {
  readonly id: string
  readonly number: number
  readonly new: number
  readonly persisting: number
  readonly gone: number
}

export interface Ran {
  readonly sources: Sources
  readonly summary: RunSummary
  /** Where the result files lie. */
  readonly folder: string
  /** Hash of the register's snapshot. */
  readonly snapshot: string
  /** Milliseconds that the snapshot took. */
  readonly taken: number
}

type Who = Pick<Office, 'clock' | 'person'>
type System = Tx<AnyTables>

/** Two runs that end at once take their turns. */
const turn = 7371305
const casesAtOnce = 5000

/** Stores a run; `tx` is the system's, and whatever fails leaves the results of the run before untouched. */
export async function storeResults(tx: System, who: Who, pack: Pack, procedure: Procedure, ran: Ran): Promise<RunResult> {
  const started = performance.now()
  await sql`select pg_advisory_xact_lock(${sql.lit(turn)})`.execute(tx.db)
  for (const file of Object.keys(resultColumns) as ResultFile[]) await load(tx, file, ran.folder)
  const run = await addRun(tx, who, pack, ran)
  await mergeDoubts(tx, run.number, ran.sources.asOf)
  await openTheirCases(tx, who, pack, procedure, run.number)
  await withdrawWhatIsGone(tx, who, procedure, run.number)
  await replaceFacts(tx)
  await replaceStanding(tx)
  await replaceReviews(tx, run.number)
  const counts = await sql<{
    new: bigint
    persisting: bigint
    gone: bigint
  }>`select count(*) filter (where change = 'new' and last_run = ${run.number}) as new,
    count(*) filter (where change = 'persisting') as persisting, count(*) filter (where gone_run = ${run.number}) as gone from comparison_doubt`.execute(
    tx.db,
  )
  const [{ new: fresh, persisting, gone } = { new: 0n, persisting: 0n, gone: 0n }] = counts.rows
  const result = { new: Number(fresh), persisting: Number(persisting), gone: Number(gone) }
  await sql`update comparison_run set doubts = ${JSON.stringify(result)}::jsonb,
    milliseconds = milliseconds || jsonb_build_object('store', ${Math.round(performance.now() - started)}::integer) where number = ${run.number}`.execute(
    tx.db,
  )
  return { id: run.id, number: Number(run.number), ...result }
}

/** Writes beside a run what its checks on trial come to. */
export function storeTrials(
  { store, user }: Pick<Office, 'store' | 'user'>,
  run: RunResult,
  trial: Readonly<Record<string, TrialCount>>,
): Promise<void> {
  return store.asSystem(
    `第 ${run.number} 次比对的试行检查`,
    async ({ db }) =>
      void (await sql`update comparison_run set trial = ${JSON.stringify(trial)}::jsonb where id = ${run.id}::uuid`.execute(db)),
    { user },
  )
}

const types: Readonly<Record<string, string>> = {
  article: 'integer',
  row: 'bigint',
  amount: 'bigint',
  at_least: 'bigint',
  received: 'bigint',
  evidence: 'jsonb',
  // Cast when it is taken over: packed once and not twice.
  facts: 'text storage external',
  cells: 'jsonb',
  candidates: 'jsonb',
  reasons: 'jsonb',
  deliveries: 'text[]',
  confidential: 'text[]',
  region: 'text collate "C"',
}

/** Those held against the results of the run before. */
const joined: ReadonlySet<ResultFile> = new Set(['doubt', 'untold'])

async function load({ client }: System, file: ResultFile, folder: string): Promise<void> {
  const columns = resultColumns[file]
  await client.query(
    `create temporary table found_${file} (${columns.map((name) => `${name} ${types[name] ?? 'text'}`).join(', ')}) on commit drop`,
  )
  await pipeline(createReadStream(join(folder, `${file}.csv`)), client.query(from(`copy found_${file} from stdin with (format csv)`)))
  if (joined.has(file)) await client.query(`analyze found_${file}`)
}

async function addRun(tx: System, { clock, person }: Who, pack: Pack, { sources, summary, snapshot, taken }: Ran) {
  const { read, link, rules, write } = summary.milliseconds
  const batches = sources.batches.map(({ id, delivery, form, file, sheet, tables, coverage, rows }) => ({
    id,
    delivery,
    form,
    file,
    sheet,
    ledgers: Object.keys(tables),
    coverage,
    rows,
  }))
  // Runs that failed or were killed leave no gap in the numbers.
  const made = await sql<{ id: string; number: bigint }>`insert into comparison_run
    (number, as_of, deciding, at, person, person_name, pack, pack_version, snapshot, milliseconds, people, rows, links, undecided, batches, left_out, figures, adopted)
    overriding system value values ((select coalesce(max(number), 0) + 1 from comparison_run), ${sources.asOf}, ${`${sources.dataYear}-12-31`}, ${clock.now()}, ${person.id}, ${person.name}, ${pack.key}, ${pack.version}, ${snapshot},
      ${JSON.stringify({ snapshot: taken, read, link, rules: rules + write, store: 0 })}::jsonb, ${summary.people}, ${summary.rows},
      ${JSON.stringify(summary.links)}::jsonb, ${JSON.stringify(summary.undecided)}::jsonb, ${JSON.stringify(batches)}::jsonb, ${JSON.stringify(summary.leftOut)}::jsonb,
      ${hashOfFigures(pack)}, ${[...sources.adopted]}) returning id, number`.execute(tx.db)
  return made.rows[0]!
}

async function mergeDoubts({ db }: System, run: bigint, asOf: string): Promise<void> {
  // A place that somebody found out for a person unknown to the register is kept.
  await sql`update found_doubt f set region = d.region from comparison_doubt d
    where d.rule = f.rule and d.subject_key = f.subject_key and f.region like '%000000' and d.region not like '%000000'`.execute(db)
  await sql`update comparison_doubt d set region = f.region, article = f.article, class = f.class, severity = f.severity, name = f.name, id_number = f.id_number,
      household_no = f.household_no, evidence = f.evidence, deliveries = f.deliveries, inputs = f.inputs, confidential = f.confidential,
      change = case when d.change = 'gone' then 'new' else 'persisting' end, last_run = ${run}, last_as_of = ${asOf}, gone_run = null
    from found_doubt f where d.rule = f.rule and d.subject_key = f.subject_key`.execute(db)
  await sql`insert into comparison_doubt (region, rule, subject_key, article, class, severity, name, id_number, household_no, evidence, deliveries, inputs, confidential,
      change, first_run, last_run, first_as_of, last_as_of)
    select region, rule, subject_key, article, class, severity, name, id_number, household_no, evidence, deliveries, inputs, confidential, 'new', ${run}, ${run}, ${asOf}, ${asOf}
    from found_doubt f where not exists (select from comparison_doubt d where d.rule = f.rule and d.subject_key = f.subject_key)
    order by article, rule, region, subject_key`.execute(db)
  // What cannot be told any more is not gone.
  await sql`update comparison_doubt d set change = 'gone', gone_run = ${run} where last_run < ${run} and change <> 'gone'
    and not exists (select from found_untold u where u.rule = d.rule and u.subject_key = d.subject_key)`.execute(db)
  await sql`update comparison_doubt d set change = 'persisting' where last_run < ${run} and change = 'new'`.execute(db)
}

interface OpenDoubt {
  readonly id: string
  readonly rule: string
  readonly subject_key: string
  readonly article: number
  readonly name: string | null
  readonly region: string
  readonly inputs: string
}

/** The identity of a doubt's case: the same in every run. */
const identityOf = sql`d.rule || '/' || d.subject_key`

async function openTheirCases(tx: System, who: Who, pack: Pack, procedure: Procedure, run: bigint): Promise<void> {
  const { rows } = await tx.client.query<OpenDoubt>(
    'select id, rule, subject_key, article, name, region, inputs from comparison_doubt where last_run = $1 order by id',
    [run],
  )
  for (let at = 0; at < rows.length; at += casesAtOnce) {
    const cases = rows.slice(at, at + casesAtOnce).map(({ id, rule, subject_key: key, article, name, region, inputs }): NewCase => {
      const title = pack.rules.get(rule)!.label
      // Todo lists name a person only as far as everybody may read; the doubt itself tells more.
      const subject = { ledger: 'doubt', id, name: name === null ? '' : aboutNobody(rule) ? name : maskedName(name) }
      return { identity: `${rule}/${key}`, inputs, region, title, subject, rule, article }
    })
    await openCases(tx, who, procedure, cases, `comparison ${run}`)
  }
  await sql`update comparison_doubt d set case_id = c.id from casework_case c
    where d.case_id is null and c.procedure = ${procedure.key} and c.identity = ${identityOf}`.execute(tx.db)
  await sql`update casework_case c set confidential = d.confidential from comparison_doubt d where d.case_id = c.id and c.confidential is distinct from d.confidential`.execute(
    tx.db,
  )
  // Somebody who moved is verified where they live now, unless the way has begun.
  await sql`update casework_case c set region = d.region from comparison_doubt d where d.case_id = c.id and c.region <> d.region
    and c.standing = 'open' and c.state = ${procedure.start}`.execute(tx.db)
}

/** A doubt that is gone before anybody was sent out needs nobody; one in hand is ended by whoever has it. */
async function withdrawWhatIsGone(tx: System, who: Who, procedure: Procedure, run: bigint): Promise<void> {
  const gone = await sql<{ id: string }>`select c.id from comparison_doubt d join casework_case c on c.id = d.case_id
    where d.gone_run = ${run} and c.standing = 'open' and c.state = ${procedure.start}`.execute(tx.db)
  if (gone.rows.length > 0)
    await withdrawCases(
      tx,
      who,
      procedure,
      { ids: gone.rows.map(({ id }) => id) },
      `第 ${run} 次比对不再发现 / no longer found by comparison ${run}`,
    )
}

async function replaceFacts({ client }: System): Promise<void> {
  await client.query('delete from comparison_facts')
  await client.query('insert into comparison_facts (holder, region, facts) select holder, region, facts::jsonb from found_facts')
  await client.query('delete from comparison_confidential')
  await client.query(
    'insert into comparison_confidential (holder, region, confidential, facts) select holder, region, confidential, facts::jsonb from found_confidential',
  )
  await client.query('delete from comparison_entitlement')
  await client.query(`insert into comparison_entitlement (rule, article, ledger, record, subject_key, name, id_number, household_no, region, answer, amount, at_least, received, service)
    select rule, article, ledger, record, subject_key, name, id_number, household_no, region, answer, amount, at_least, received,
      case when answer <> 'met' then null when received is null then 'unknown' when received >= coalesce(amount, at_least, 1) then 'served' when received > 0 then 'partly' else 'unserved' end
    from found_entitlement order by rule, region, household_no`)
}

/** A village goes by its name. */
async function replaceStanding({ client }: System): Promise<void> {
  await client.query('delete from comparison_standing')
  await client.query(
    `insert into comparison_standing (region, rule, article, ledger, record, subject_key, name, answer, amount, at_least, received)
     select region, rule, article, ledger, record, subject_key, coalesce(f.name, v.name), answer, amount, at_least, received
     from found_standing f left join jsonb_to_recordset($1::jsonb) as v (code text, name text) on f.ledger = 'village' and v.code = f.record order by article, rule, region, subject_key`,
    [JSON.stringify(regions.map(({ code, name }) => ({ code, name })))],
  )
}

/** Rows that people decided on stay as they were decided; the others are those of this run. */
async function replaceReviews({ client }: System, run: bigint): Promise<void> {
  await client.query(`delete from comparison_review where state = 'open'`)
  await client.query(
    `insert into comparison_review (region, run, fingerprint, ledger, delivery, file, sheet, row, name, id_number, cells, candidates, reasons, confidential)
     select region, $1, fingerprint, ledger, delivery, file, sheet, row, name, id_number, cells, candidates, reasons, confidential from found_review order by ledger, file, row`,
    [run],
  )
}
