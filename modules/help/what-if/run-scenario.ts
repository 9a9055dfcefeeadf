/** A scenario from the newest run's sources to results that stay: computed in a thread of its own, stored in one transaction. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { apart } from '#modules/truth/comparison/run/apart'
import { findNewestRun } from '#modules/truth/comparison/run/find-runs'
import type { FindBatches } from '#modules/truth/comparison/run/run-comparison'
import { sourcesOfRun } from '#modules/truth/comparison/run/sources-of-run'
import type { JudgedCase } from '#modules/truth/comparison/what-if/what-if'
import { findInForce } from '#modules/truth/figures/in-force'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { jobKind, type Progress } from '#platform/jobs/kind'
import type { Computed, Computing } from './compute-scenario.ts'
import { type Asked, changesAsked, whatIfJobKey } from './make-scenario.ts'
import { refuse } from './refusals.ts'
import { storeScenario } from './store-scenario.ts'

/** Computes and stores; gives the scenario's id. */
async function runScenario(office: Office, find: FindBatches, asked: Asked, progress: Progress): Promise<{ id: string } | Refusal> {
  if (!office.roles.includes('office')) return refuse.onlyOffice()
  const { run, pack } = await office.read(async (tx) => ({ run: await findNewestRun(tx), pack: await findInForce(tx) }))
  if (!run) return refuse.noRun()
  const changes = changesAsked(pack, asked, run.deciding)
  if (isRefusal(changes)) return changes
  const sources = await sourcesOfRun(office, find, run)
  if (!sources) return refuse.sourcesGone(Number(run.number))
  const runs = join(office.store.dataFolder, 'runs')
  await mkdir(runs, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(runs, 'what-if-'))
  try {
    const given: Computing = { sources, changes, judged: await judgedCases(office), folder }
    let computed: Computed | undefined
    await apart<Computed>(new URL('./scenario-worker.ts', import.meta.url), given, {
      signal: progress.signal,
      progress: (done, of, doing) => {
        progress.rows(done, of)
        progress.say(doing)
      },
      came: (result) => {
        computed = result
      },
    })
    progress.say({ zh: '正在保存结果', en: 'Storing the results' })
    const id = await office.store.asSystem(
      `试算“${asked.name}”`,
      (tx) => storeScenario(tx, office, { asked, changes, run, computed: computed!, folder, district: sources.district }),
      { user: office.user },
    )
    return { id }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Doubts that people have judged. A genuine one counts while it stands: one that is gone was acted upon. One that is genuine but
 * exempt, or could not be verified, speaks neither for the rule nor against it.
 */
async function judgedCases(office: Office): Promise<readonly JudgedCase[]> {
  return office.store.asSystem('试算', async ({ db }) => {
    const found =
      await sql<JudgedCase>`select d.rule, d.subject_key as key, case when c.answer = 'genuine' then 'genuine' else 'wrong' end as verdict
      from comparison_doubt d join casework_case c on c.id = d.case_id
      where c.state in ('judged', 'closed') and ((c.answer = 'genuine' and d.change <> 'gone') or c.answer in ('other-person', 'stale', 'source-wrong'))
      order by d.rule, d.subject_key`.execute(db)
    return found.rows
  })
}

/** The job; run again it begins anew, because nothing of an unfinished one is kept. */
export const whatIfJob = (find: FindBatches) =>
  jobKind<Asked, { id: string }>({
    key: whatIfJobKey,
    title: { zh: '试算', en: 'What-if' },
    again: true,
    run: (office, asked, progress) => runScenario(office, find, asked, progress),
  })
