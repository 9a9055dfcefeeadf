/** The computation of a scenario, in a database of its own: links as the run did, then the rules touched twice over the same facts. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Pack } from '#kernel/pack'
import type { Label } from '#kernel/values'
import type { Change } from '#kernel/what-if'
import { linkDelivery } from '#modules/truth/comparison/link-delivery'
import { makeFacts } from '#modules/truth/comparison/make-facts'
import { decisionsTable, openSources } from '#modules/truth/comparison/run/open-sources'
import type { Sources } from '#modules/truth/comparison/run/sources'
import { withOwnKeys } from '#modules/truth/comparison/shared-numbers'
import { disabledStandard, type JudgedCase, rulesTouched, type WhatIf, whatIf } from '#modules/truth/comparison/what-if/what-if'
import { literal } from '#platform/store/naming'

/** What the thread is handed. */
export interface Computing {
  readonly sources: Sources
  readonly changes: readonly Change[]
  readonly judged: readonly JudgedCase[]
  /** Where the people are written and where the database spills to. */
  readonly folder: string
}

export interface Computed {
  readonly rules: readonly WhatIf[]
}

/** The columns of the file of people, in the order in which the register loads them. */
export const peopleColumns = [
  'region',
  'rule',
  'article',
  'change',
  'name',
  'id_number',
  'household_no',
  'before',
  'after',
  'before_fen',
  'after_fen',
] as const

export const peopleFile = (folder: string) => join(folder, 'people.csv')

/** Computes; the people whose answer or money changes lie in a file of the folder afterwards. */
export async function computeScenario(
  pack: Pack,
  { sources, changes, judged, folder }: Computing,
  { signal, progress }: { signal: AbortSignal; progress: (done: number, of: number, doing: Label) => void },
): Promise<Computed> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(availableParallelism()),
    memory_limit: '2GB',
    temp_directory: folder,
  })
  const connection = await instance.connect()
  const beside = [await instance.connect()]
  const stop = () => {
    for (const lane of [connection, ...beside]) lane.interrupt()
  }
  signal.addEventListener('abort', stop)
  const rules = rulesTouched(pack, changes)
  const of = sources.batches.length + rules.length + 3
  try {
    progress(0, of, { zh: '正在读取', en: 'Reading' })
    const delivery = await withOwnKeys(connection, await openSources(connection, sources, pack))
    await linkDelivery(connection, delivery, {
      decisions: decisionsTable,
      beside,
      progress: (at) => progress(1 + at, of, { zh: '正在关联到人', en: 'Linking rows to people' }),
      signal,
    })
    progress(sources.batches.length + 1, of, { zh: '正在整理事实', en: 'Gathering facts' })
    await makeFacts(connection, pack, delivery, [...rules, ...disabledStandard(pack)], 'needed', beside)
    signal.throwIfAborted()
    await connection.run(
      `CREATE TEMP TABLE changed_people (${peopleColumns.map((name) => `"${name}" ${name.endsWith('_fen') ? 'HUGEINT' : 'VARCHAR'}`).join(', ')})`,
    )
    const found = await whatIf(connection, pack, delivery, changes, {
      judged,
      signal,
      progress: (done) => progress(sources.batches.length + 2 + done, of, { zh: '正在逐条试算', en: 'Applying the rules twice' }),
      subjects: async (rule, table) => {
        const told = (side: string) => `CASE WHEN ${side} THEN 'met' WHEN NOT ${side} THEN 'not-met' ELSE 'cannot-tell' END`
        await connection.run(`INSERT INTO changed_people SELECT coalesce(village, ${literal(sources.district)}), ${literal(rule)}, ${literal(String(pack.rules.get(rule)!.article))},
          CASE WHEN after AND before IS NOT TRUE THEN 'gain' WHEN before AND after IS NOT TRUE THEN 'loss' WHEN after_floor > before_floor THEN 'more' WHEN after_floor < before_floor THEN 'less' ELSE 'other' END,
          name, id_number, household, ${told('before')}, ${told('after')}, before_floor, after_floor
          FROM ${table} WHERE before IS DISTINCT FROM after OR before_floor IS DISTINCT FROM after_floor ORDER BY village, household, id`)
      },
    })
    await connection.run(`COPY changed_people TO ${literal(peopleFile(folder))} (FORMAT csv, HEADER false)`)
    return { rules: found }
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    for (const lane of [connection, ...beside]) lane.closeSync()
    instance.closeSync()
  }
}
