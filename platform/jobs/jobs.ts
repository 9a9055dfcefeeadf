/** Long work: queued in the register, run one or two at a time, with progress, cancelling, and a known state after any interruption. */
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Label } from '#kernel/values'
import type { Person } from '#platform/accounts/person'
import type { Clock } from '#platform/clock/clock'
import type { Office } from '#platform/http/office'
import { fault, problemOf, refusalOf } from '#platform/http/problem'
import { isRefusal, type Refusal, Refusing, refusal } from '#platform/http/refusal'
import type { Store } from '#platform/store/store'
import { type Job, type JobRow, jobOf } from './job.ts'
import type { JobKind } from './kind.ts'
import { progressOf } from './progress.ts'

export interface Jobs {
  /** Queues a job in the person's name; it starts within a moment. */
  start(person: Person, kind: string, input: unknown, title?: Label): Promise<Job>
  find(id: string): Promise<Job | undefined>
  /** The newest jobs, of one person or of all. */
  list(of: { person?: string | undefined; limit: number }): Promise<readonly Job[]>
  cancel(id: string): Promise<Job | Refusal>
  /** Starts an unfinished job again, from the place it wrote down. */
  again(id: string): Promise<Job | Refusal>
  /** Takes back what an unfinished job did. */
  undo(id: string): Promise<Job | Refusal>
  /** Resolves when the job has ended, or after so many milliseconds, with how it stands then. Throws where there is no such job. */
  ended(id: string, within?: number): Promise<Job>
  /** Lets running work write down where it stands and ends. */
  stop(): Promise<void>
}

export interface JobsOptions {
  readonly store: Pick<Store, 'connection'>
  readonly db: Executor
  readonly clock: Clock
  readonly kinds: readonly JobKind[]
  /** The office in whose name a job runs: the person as they are now. */
  readonly officeOf: (person: string, signal: AbortSignal) => Promise<Office | undefined>
  readonly onFault: (error: unknown, what: string) => void
}

const queue = 'work'
const atOnce = 2
type Direction = 'run' | 'undo'

const fields = sql`id, kind, title, state, person, person_name as "personName", input, done, total, done_before as "doneBefore",
  message, place, result, problem, tries, created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt"`

/** Opens the queue. Jobs that a killed server left running are marked as interrupted, where they stood. */
export async function openJobs(options: JobsOptions): Promise<Jobs> {
  const { db, clock } = options
  const kinds = new Map(options.kinds.map((kind) => [kind.key, kind as JobKind<unknown>]))
  const running = new Map<string, AbortController>()
  const waiting = new Map<string, ((job: Job | undefined) => void)[]>()
  let stopping = false

  await sql`update jobs.job set state = 'interrupted', ended_at = ${clock.now()} where state in ('running', 'undoing')`.execute(db)

  const boss = new PgBoss({ ...(options.store.connection as object), schema: 'pgboss', max: 4, application_name: 'xiuhua jobs' })
  boss.on('error', (error) => options.onFault(error, 'queue'))
  await boss.start()
  await boss.createQueue(queue, { retryLimit: 0, expireInSeconds: 86_000, deleteAfterSeconds: 7 * 86_400 })
  const worker = await boss.work<{ id: string; direction: Direction }>(
    queue,
    { localConcurrency: atOnce, pollingIntervalSeconds: 2 },
    async (jobs) => {
      for (const job of jobs) await perform(job.data.id, job.data.direction)
    },
  )
  await requeue()

  const view = (row: JobRow): Job => jobOf(row, kinds.get(row.kind), clock.now())

  async function find(id: string): Promise<Job | undefined> {
    if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined
    const found = await sql<JobRow>`select ${fields} from jobs.job where id = ${id}`.execute(db)
    return found.rows[0] && view(found.rows[0])
  }

  async function enqueue(id: string, direction: Direction): Promise<void> {
    await boss.send(queue, { id, direction })
    boss.notifyWorker(worker)
  }

  /** Jobs that were written down but not queued, because the server died in between. */
  async function requeue(): Promise<void> {
    const lost = await sql<{ id: string }>`select id from jobs.job where state = 'waiting'
      and not exists (select from pgboss.job where name = ${queue} and data->>'id' = jobs.job.id::text and state in ('created', 'retry'))`.execute(
      db,
    )
    for (const { id } of lost.rows) await enqueue(id, 'run')
  }

  async function perform(id: string, direction: Direction): Promise<void> {
    if (stopping) return
    const [from, to] = direction === 'run' ? ['waiting', 'running'] : ['undoing', 'undoing']
    const claimed =
      await sql<JobRow>`update jobs.job set state = ${to}, started_at = ${clock.now()}, ended_at = null, tries = tries + ${direction === 'run' ? 1 : 0},
      done = case when ${direction === 'run'} and place is null then 0 else done end,
      done_before = case when ${direction === 'run'} and place is null then 0 else done end, problem = null, result = null
      where id = ${id} and state = ${from} returning ${fields}`.execute(db)
    const row = claimed.rows[0]
    if (!row || running.has(id)) return
    const controller = new AbortController()
    running.set(id, controller)
    const progress = progressOf(db, row, controller.signal, (error) => options.onFault(error, 'progress'))
    let outcome: Outcome
    let told = false
    const tell = async ({ state, refusal, result }: Outcome) => {
      if (told) return
      told = true
      await progress.settle()
      const problem = refusal ? JSON.stringify(problemOf(refusal, 'zh')) : null
      await sql`update jobs.job set state = ${state}, ended_at = ${clock.now()}, problem = ${problem}::jsonb, result = ${plain(result)}::jsonb
        where id = ${id}`.execute(db)
      const now = await find(id)
      for (const hear of waiting.get(id) ?? []) if (now) hear(now)
      waiting.delete(id)
    }
    try {
      const kind = kinds.get(row.kind)
      const work = direction === 'run' ? kind?.run : kind?.undo
      const office = await options.officeOf(row.person, controller.signal)
      if (!work) throw new Refusing(unknownKind)
      if (!office) throw new Refusing(personGone)
      const came = (result: unknown) => tell({ state: 'done', result })
      const result = await work.call(kind, office, row.input, { ...progress, came })
      outcome = isRefusal(result) ? { state: 'failed', refusal: result } : { state: direction === 'run' ? 'done' : 'undone', result }
    } catch (error) {
      outcome =
        stopping && controller.signal.aborted
          ? { state: 'interrupted' }
          : controller.signal.aborted
            ? { state: 'cancelled' }
            : failed(error)
      if (outcome.fault) options.onFault(error, row.kind)
    }
    running.delete(id)
    await tell(outcome)
  }

  async function reopen(id: string, may: 'mayRunAgain' | 'mayUndo', state: 'waiting' | 'undoing', no: Refusal): Promise<Job | Refusal> {
    const job = await find(id)
    if (!job) return noJob
    if (!job[may]) return no
    const done = await sql`update jobs.job set state = ${state}, ended_at = null where id = ${id} and state = ${job.state}`.execute(db)
    if (done.numAffectedRows === 0n) return no
    await enqueue(id, state === 'waiting' ? 'run' : 'undo')
    return (await find(id)) ?? noJob
  }

  return {
    find,
    async start(person, kind, input, title) {
      const known = kinds.get(kind)
      if (!known) throw new Error(`no such kind of job: ${kind}`)
      const made = await sql<JobRow>`insert into jobs.job (kind, title, person, person_name, input, created_at)
        values (${kind}, ${JSON.stringify(title ?? known.title)}::jsonb, ${person.id}, ${person.name}, ${plain(input)}::jsonb, ${clock.now()}) returning ${fields}`.execute(
        db,
      )
      const row = made.rows[0]!
      await enqueue(row.id, 'run')
      return view(row)
    },
    async list({ person, limit }) {
      const found =
        await sql<JobRow>`select ${fields} from jobs.job where ${person ?? null}::uuid is null or person = ${person ?? null}::uuid
        order by id desc limit ${limit}`.execute(db)
      return found.rows.map(view)
    },
    async cancel(id) {
      const dropped =
        await sql`update jobs.job set state = 'cancelled', ended_at = ${clock.now()} where id::text = ${id} and state = 'waiting'`.execute(
          db,
        )
      if (dropped.numAffectedRows === 0n) running.get(id)?.abort(new DOMException('cancelled', 'AbortError'))
      const job = await find(id)
      if (!job) return noJob
      return job.mayCancel || job.state === 'cancelled' ? job : notRunning
    },
    again: (id) => reopen(id, 'mayRunAgain', 'waiting', notAgain),
    undo: (id) => reopen(id, 'mayUndo', 'undoing', notUndone),
    async ended(id, within) {
      const { promise: told, resolve } = Promise.withResolvers<Job | undefined>()
      waiting.set(id, [...(waiting.get(id) ?? []), resolve])
      const now = await find(id)
      const atWork = now && ['waiting', 'running', 'undoing'].includes(now.state)
      const patience = atWork && within !== undefined ? setTimeout(resolve, within, undefined) : undefined
      const then = atWork ? await told : now
      clearTimeout(patience)
      const others = (waiting.get(id) ?? []).filter((each) => each !== resolve)
      if (others.length > 0) waiting.set(id, others)
      else waiting.delete(id)
      const last = then ?? (await find(id))
      if (!last) throw new Error(`no such job: ${id}`)
      return last
    },
    async stop() {
      stopping = true
      for (const controller of running.values()) controller.abort(new DOMException('the server stops', 'AbortError'))
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

interface Outcome {
  readonly state: Job['state']
  readonly result?: unknown
  readonly refusal?: Refusal
  readonly fault?: boolean
}

function failed(error: unknown): Outcome {
  const known = refusalOf(error)
  return known
    ? { state: 'failed', refusal: known }
    : { state: 'failed', refusal: refusal('not-now', 'fault', fault.zh, fault.en), fault: true }
}

/** JSON with whole numbers for bigint. */
const plain = (value: unknown) => JSON.stringify(value ?? null, (_, each) => (typeof each === 'bigint' ? Number(each) : each))

const noJob = refusal('not-found', 'no-job', '没有这项任务。', 'There is no such job.')
const notRunning = refusal('conflict', 'job-ended', '任务已结束，不能取消。', 'The job has ended and cannot be cancelled.')
const notAgain = refusal('conflict', 'job-not-again', '这项任务不能重新开始。', 'This job cannot be started again.')
const notUndone = refusal('conflict', 'job-not-undone', '这项任务不能撤销。', 'This job cannot be undone.')
const unknownKind = refusal('not-now', 'unknown-job', '本版本没有这种任务，不能继续。', 'This version does not know this kind of job.')
const personGone = refusal(
  'not-allowed',
  'person-gone',
  '发起人的账号已停用，任务没有继续。',
  'The account of whoever started it is closed; the job did not go on.',
)
