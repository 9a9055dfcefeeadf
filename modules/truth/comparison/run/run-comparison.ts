/** A comparison from the register and the batches to doubts: snapshot, run in a thread of its own, results in one transaction (Article 29). */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { snapshotRegistry } from '#modules/people/registry/snapshot-registry'
import { findConfirmations } from '#modules/truth/figures/find-confirmations'
import { inForce } from '#modules/truth/figures/in-force'
import { findRegistryYears } from '#modules/truth/intake/deliveries/registry-years'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { jobKind, type Progress } from '#platform/jobs/kind'
import type { Store } from '#platform/store/store'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import { regions } from '#policy/vocabulary/regions'
import { refuse } from '../refusals.ts'
import { findAdopted } from '../trial/find-adopted.ts'
import { chooseBatches, type KeptBatch } from './choose-batches.ts'
import { compareApart } from './compare-apart.ts'
import type { KnownDoubt, RowDecision, Sources } from './sources.ts'
import { type RunResult, storeResults, storeTrials } from './store-results.ts'

export interface ComparisonInput {
  /** The day up to which everything is known; the latest that the batches speak of unless told. */
  readonly asOf?: string
  /** Only these deliveries; the newest of each kind unless told. */
  readonly deliveries?: readonly string[]
}

/** Reads the cleaned batches that are kept and not withdrawn. */
export type FindBatches = (store: Pick<Store, 'asSystem' | 'dataFolder'>) => Promise<readonly KeptBatch[]>

const district = regions.find(({ level }) => level === 'district')!.code

/** Runs a comparison in a person's name. Whatever fails or is cancelled leaves the results of the run before untouched. */
export async function runComparison(
  office: Office,
  find: FindBatches,
  input: ComparisonInput = {},
  progress?: Pick<Progress, 'say' | 'rows' | 'signal' | 'came'>,
): Promise<RunResult | Refusal> {
  const kept = await find(office.store)
  const missing = (input.deliveries ?? []).filter((id) => !kept.some(({ delivery }) => delivery === id))
  if (missing.length > 0) return refuse.noDelivery(missing)
  const batches = chooseBatches(kept, input)
  const started = performance.now()
  progress?.say({ zh: '正在取登记库快照', en: 'Taking a snapshot of the register' })
  const snapshot = await snapshotRegistry(office.store, join(office.store.dataFolder, 'snapshots'))
  if (snapshot.rows.person === 0) return refuse.nobodyRegistered()
  const taken = Math.round(performance.now() - started)
  const asOf = input.asOf ?? latest(batches) ?? office.clock.today()
  const sources: Sources = {
    registry: snapshot.paths,
    years: await findRegistryYears(office.store),
    batches,
    asOf,
    today: office.clock.today(),
    dataYear: Number(asOf.slice(0, 4)),
    ...(await findKnown(office)),
    district,
  }
  const runs = folderOfRuns(office.store.dataFolder)
  await mkdir(runs, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(runs, 'run-'))
  try {
    let result: RunResult | undefined
    await compareApart(sources, {
      folder,
      ...(progress ? { signal: progress.signal } : {}),
      progress: (done, of, doing) => {
        progress?.rows(done, of + 1)
        progress?.say(doing)
      },
      came: async (came) => {
        if ('summary' in came) {
          progress?.say({ zh: '正在登记疑点', en: 'Writing the doubts down' })
          const ran = { sources, summary: came.summary, folder, snapshot: snapshot.hash, taken }
          result = await office.store.asSystem(
            `比对（截至 ${asOf}）`,
            (tx) => storeResults(tx, office, inForce(sources.figures), doubtVerification, ran),
            { user: office.user },
          )
          await progress?.came(result)
        } else if (result) await storeTrials(office, result, came.trial)
      },
    }).catch((error: unknown) => {
      // Cancelled after the results were stored: they stand.
      if (!result || !progress?.signal.aborted) throw error
    })
    return result!
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const latest = (batches: readonly KeptBatch[]): string | undefined =>
  batches
    .flatMap((batch) => batch.asOf ?? [])
    .sort()
    .at(-1)

/** What earlier runs and people left: doubts not gone, and decisions about rows, the newest for each. */
async function findKnown(office: Office): Promise<Pick<Sources, 'known' | 'decisions' | 'figures' | 'adopted'>> {
  return office.store.asSystem('比对', async ({ db }) => {
    const known = await sql<KnownDoubt>`select rule, subject_key as key, array(select distinct row ->> 'ledger'
        from jsonb_array_elements(evidence) as row where row ->> 'delivery' is not null) as ledgers from comparison_doubt where change <> 'gone'`.execute(
      db,
    )
    const decisions = await sql<RowDecision>`select distinct on (fingerprint) fingerprint, id_number as "idNumber", name, person
      from comparison_review where state = 'decided' order by fingerprint, decided_at desc`.execute(db)
    const figures = await findConfirmations({ db })
    const adopted = await findAdopted({ db })
    return { known: known.rows, decisions: decisions.rows, figures, adopted: [...adopted] }
  })
}

/** The job; run again it begins anew, because nothing of an unfinished run is kept. */
export const comparisonJob = (find: FindBatches) =>
  jobKind<ComparisonInput, RunResult>({
    key: comparisonJobKey,
    title: { zh: '数据比对', en: 'Comparison' },
    again: true,
    run: (office, input, progress) => runComparison(office, find, input, progress),
  })

export const comparisonJobKey = 'comparison'

const folderOfRuns = (dataFolder: string) => join(dataFolder, 'runs')

/** Removes what a killed server left of its runs: nothing in it was taken over. */
export async function sweepRuns(dataFolder: string): Promise<void> {
  await rm(folderOfRuns(dataFolder), { recursive: true, force: true })
}
