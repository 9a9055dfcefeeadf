/** Files are handed over: kept, checked against what was handed over before, and recognised in the background. */
import { sql } from 'kysely'
import type { Label } from '#kernel/values'
import type { ReceivedFile } from '#platform/http/contract'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { newId } from '#platform/store/record-id'
import { recogniseKey } from './job-keys.ts'
import { refuse } from './refusals.ts'
import type { No } from './rows.ts'

export interface HandingOver {
  /** Who it comes from, such as 区医保局; the person's department unless told. */
  readonly source?: string
  readonly note?: string
}

/** Writes the delivery down; gives its identity. Refused when there is nothing new in it. */
export async function handOver(
  office: Office,
  files: readonly ReceivedFile[],
  { source, note }: HandingOver = {},
): Promise<string | Refusal> {
  const twins = await findTwins(office, files)
  const problems = files.map(({ sha256 }, at) => twins.get(sha256) ?? twiceHere(files, at))
  const [first] = problems
  if (first && problems.every(Boolean)) return refuse.allKnown(first.sentence)
  const id = newId()
  const from = source?.trim() || office.person.department || ''
  await office.write(`交付文件${from === '' ? '' : `（${from}）`}`, async ({ db }) => {
    await sql`insert into intake_delivery (id, region, source, note, state, received_at, received_by, received_by_name)
      values (${id}, ${(office.areas[0] ?? '').padEnd(12, '0')}, ${from}, ${note?.trim() ?? ''}, 'recognising', ${office.clock.now()}, ${office.user.id}, ${office.user.name})`.execute(
      db,
    )
    for (const [at, { name, bytes, sha256 }] of files.entries())
      await sql`insert into intake_file (delivery, place, name, bytes, sha256, problem)
        values (${id}, ${at}, ${name}, ${bytes}, ${sha256}, ${problems[at] ? JSON.stringify(problems[at]) : null}::jsonb)`.execute(db)
  })
  return id
}

/** Starts the recognising of a delivery in the background. */
export async function startRecognising(office: Office, id: string): Promise<void> {
  const job = await office.jobs.start(office.person, recogniseKey, { delivery: id })
  await office.write('交付文件', ({ db }) => sql`update intake_delivery set job = ${job.id} where id = ${id}::uuid`.execute(db))
}

/** Files with the same content in deliveries that stand, whoever handed them over. */
async function findTwins(office: Office, files: readonly ReceivedFile[]): Promise<Map<string, No>> {
  const hashes = files.map(({ sha256 }) => sha256)
  const found = await office.store.asSystem('查重', ({ db }) =>
    sql<{ sha256: string; name: string; source: string; day: string }>`
      select distinct on (f.sha256) f.sha256, f.name, coalesce(nullif(d.source, ''), d.received_by_name) as source,
        to_char(d.received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
      from intake_file f join intake_delivery d on d.id = f.delivery
      where f.sha256 = any(${hashes}) and f.problem is null and d.state <> 'withdrawn' order by f.sha256, d.received_at`.execute(db),
  )
  return new Map(
    found.rows.map(({ sha256, name, source, day }) => [
      sha256,
      no(
        `与 ${source} ${day} 交付的“${name}”内容完全相同，不再重复接收。`,
        `The content is that of “${name}”, handed over by ${source} on ${day}; it is not taken again.`,
      ),
    ]),
  )
}

function twiceHere(files: readonly ReceivedFile[], at: number): No | undefined {
  const twin = files.findIndex(({ sha256 }) => sha256 === files[at]?.sha256)
  return twin < at
    ? no(
        `与同一次交付的“${files[twin]!.name}”内容完全相同，只取一次。`,
        `The content is that of “${files[twin]!.name}” in this delivery; it is taken once.`,
      )
    : undefined
}

const no = (zh: string, en: string): No => ({ code: 'already-delivered', sentence: { zh, en } satisfies Label })
