/** The comparison of a run: opens its sources, links, finds doubts and entitlements, and writes the results as files (Article 29). */
import { availableParallelism } from 'node:os'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Pack } from '#kernel/pack'
import type { Label } from '#kernel/values'
import type { LeftOut } from '../delivery.ts'
import { applyRules, findDoubts, raisingChecks } from '../find-doubts.ts'
import { knownBy } from '../known-by.ts'
import { linkDelivery, linksOf } from '../link-delivery.ts'
import { makeFacts } from '../make-facts.ts'
import { withOwnKeys } from '../shared-numbers.ts'
import { speaksOfNobody } from '../standing-facts.ts'
import { countedTrials, countTrials, type TrialCount } from '../trial/count-trials.ts'
import { decisionsTable, openSources } from './open-sources.ts'
import type { Sources } from './sources.ts'
import { writeResults } from './write-results.ts'

export interface RunSummary {
  /** Milliseconds of each step. */
  readonly milliseconds: { readonly read: number; readonly link: number; readonly rules: number; readonly write: number }
  readonly people: number
  /** Departmental rows. */
  readonly rows: number
  readonly doubts: number
  readonly links: {
    readonly exact: number
    readonly repaired: number
    readonly scored: number
    readonly review: number
    readonly none: number
  }
  /** How many could not be told, by check. */
  readonly undecided: Readonly<Record<string, number>>
  /** Rows that speak of what happened after the as-of day. */
  readonly leftOut: readonly LeftOut[]
}

/** What a run comes to, one after the other: its results, when their files are whole; what the checks on trial come to, adopted or not. */
export type CameTo = { readonly summary: RunSummary } | { readonly trial: Readonly<Record<string, TrialCount>> }

const shownOfHouseholds: ReadonlySet<string> = new Set(['standard', 'warning', 'prohibition', 'exemption'])

export interface RunOptions {
  /** Where the results are written and where the database spills to; nothing else of the run outlives it. */
  readonly folder: string
  readonly threads?: number
  /** Memory before it spills, such as '2GB'. */
  readonly memory?: string
  readonly progress?: (done: number, of: number, doing: Label) => void
  readonly signal?: AbortSignal
  /** The results wait for nobody: those on trial are counted while they are stored. */
  readonly came: (result: CameTo) => void
}

/** Runs the whole comparison in a database of its own. Throws the signal's reason when it is cancelled. */
export async function compareSources(sources: Sources, pack: Pack, options: RunOptions): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? availableParallelism()),
    memory_limit: options.memory ?? '2GB',
    temp_directory: options.folder,
  })
  const connection = await instance.connect()
  const beside = [await instance.connect()]
  const stop = () => {
    for (const lane of [connection, ...beside]) lane.interrupt()
  }
  options.signal?.addEventListener('abort', stop)
  const steps = sources.batches.length + 4
  let done = 0
  const step = (zh: string, en: string, by = 1) => {
    options.signal?.throwIfAborted()
    options.progress?.(done, steps, { zh, en })
    done += by
  }
  const clock = stopwatch()
  try {
    step('正在读取', 'Reading')
    const opened = await knownBy(connection, pack, await openSources(connection, sources, pack), sources.today)
    const delivery = await withOwnKeys(connection, opened)
    const read = clock()
    await linkDelivery(connection, delivery, {
      decisions: decisionsTable,
      beside,
      progress: (at) => options.progress?.(1 + at, steps, { zh: '正在关联到人', en: 'Linking rows to people' }),
      ...(options.signal ? { signal: options.signal } : {}),
    })
    const link = clock()
    done = sources.batches.length + 1
    step('正在整理事实', 'Gathering facts')
    const checks = raisingChecks(pack, new Set(sources.adopted))
    const entitlements = [...pack.rules.values()].flatMap((rule) => (rule.clause === 'entitlement' ? [rule.key] : []))
    // A household's page asks its standards, warnings and prohibitions too: the facts they read must be there.
    const shown = [...pack.rules.values()].flatMap((rule) => (shownOfHouseholds.has(rule.clause) ? [rule.key] : []))
    const told = [...checks.map(({ key }) => key), ...entitlements, ...shown]
    const trials = countedTrials(pack, told)
    await makeFacts(connection, pack, delivery, [...told, ...trials], 'needed', beside)
    step('正在比对', 'Applying the rules')
    // Of villages and projects everything is listed, checks on trial too: they are few.
    const ofNobody = [...shown, ...trials].filter((key) => speaksOfNobody(pack.vocabulary.ledgers[pack.rules.get(key)!.of]!))
    const answered = [...new Set([...entitlements, ...ofNobody])]
    const found = await findDoubts(connection, pack, delivery, checks, answered, beside)
    const rules = clock()
    step('正在写出结果', 'Writing the results')
    const asked = [...checks.map(({ key }) => key), ...answered]
    await writeResults(connection, pack, sources, delivery, { ...found, asked }, options.folder, beside)
    const links = { exact: 0, repaired: 0, scored: 0, review: 0, none: 0 }
    for (const batch of delivery.batches)
      for (const [how, count] of (await connection.runAndReadAll(`SELECT how, count(*) FROM ${linksOf(batch)} GROUP BY how`)).getRows())
        links[how as keyof typeof links] += Number(count)
    const [people] = (await connection.runAndReadAll('SELECT count(*) FROM registry_person')).getRows()
    const summary: RunSummary = {
      milliseconds: { read, link, rules, write: clock() },
      people: Number(people?.[0]),
      rows: Object.values(links).reduce((sum, count) => sum + count, 0),
      doubts: found.doubts.length,
      links,
      undecided: found.undecided,
      leftOut: delivery.leftOut,
    }
    options.came({ summary })
    // Those answered already are counted where they stand; the others are asked now, in tables of their own.
    const [early, late] = [trials.filter((key) => asked.includes(key)), trials.filter((key) => !asked.includes(key))]
    const counted = await countTrials(connection, pack, early, found.answers)
    for (const table of found.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
    const { tables } = await applyRules(connection, pack, delivery, late)
    options.came({ trial: { ...counted, ...(await countTrials(connection, pack, late, tables)) } })
  } catch (error) {
    options.signal?.throwIfAborted()
    throw error
  } finally {
    options.signal?.removeEventListener('abort', stop)
    for (const lane of [connection, ...beside]) lane.closeSync()
    instance.closeSync()
  }
}

function stopwatch(): () => number {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const passed = Math.round(now - last)
    last = now
    return passed
  }
}
