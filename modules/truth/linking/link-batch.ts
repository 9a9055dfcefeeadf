/** Links a departmental batch to the registry (Article 29): every row gets a person, candidates for review, or none, and the reason. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { inLanes, type Lanes } from '#platform/analysis/lanes'
import { applyDecisions } from './decisions.ts'
import { linkExactly, viewBatch } from './exact.ts'
import type { How } from './link.ts'
import { writeOutcomes } from './outcomes.ts'
import { type People, readPeople } from './people.ts'
import { findForeignRows, pairsSql, readLeftRows } from './residue.ts'
import { countRivals } from './rivals.ts'
import { identifier, readNumberOf, readRows } from './tables.ts'

export interface Registry {
  /** A table with `row_id` BIGINT, `person`, `name`, `sex` (male, female), `birth` DATE, `village`, `village_name`, `town_name`, `household`. */
  readonly registry: string
  /** A table of what people decided: `fingerprint`, `id_number`, `name` as the row had them, and `person`, null for "none of them". */
  readonly decisions?: string
  /** How many people live in the area; about ten times the registered where left out. */
  readonly population?: number
}

export interface BatchTables {
  /** A table or view with `row_id` BIGINT, `id_number`, and where the file has them `name`, `sex`, `birth`, `village`, `village_name`, `town_name`, `certificate`. */
  readonly batch: string
  /** The table that is made, one row for each of the batch, with the columns of `linkColumns`. */
  readonly into: string
  /** Leave the rows out that plainly have a right number of somebody else: most of a large file. They are `none` and their number is the row's. */
  readonly withoutOthers?: boolean
  /**
   * Links of an earlier delivery of the same file: what rests on the same row, people and namesakes is taken over, the rest decided anew.
   * The result is that of linking without it.
   */
  readonly before?: string
}

export interface LinkSummary {
  readonly rows: number
  readonly by: Readonly<Record<How, number>>
  readonly sameNumberOtherName: number
  /** Rows that the first pass did not settle, and pairs weighed for them. */
  readonly left: number
  readonly pairs: number
  /** Of the rows left, those that were decided now and not taken over. */
  readonly decided: number
}

/** Links every row of one batch. */
export async function linkBatch(connection: DuckDBConnection, tables: Registry & BatchTables): Promise<LinkSummary> {
  return (await linkBatches(connection, tables, [tables]))[0]!
}

/**
 * Links several batches, reading the registry once; `next` is told before each how many are begun and may throw to stop. Summaries come in the
 * order of the batches. `beside`: further connections on which batches are linked meanwhile; what they read must not be temporary.
 */
export async function linkBatches(
  connection: DuckDBConnection,
  registry: Registry,
  batches: readonly BatchTables[],
  next?: (begun: number) => void,
  beside: readonly DuckDBConnection[] = [],
): Promise<LinkSummary[]> {
  const people = await readPeople(connection, registry.registry, 'link_people', registry.population)
  const summaries: LinkSummary[] = []
  const lanes: Lanes = [connection, ...beside]
  let begun = 0
  await inLanes(lanes, batches.entries(), async (lane, [at, { batch, into, ...options }]) => {
    next?.(begun++)
    await viewBatch(lane, batch, 'link_rows')
    const done = await linkRows(lane, people, into, options)
    if (registry.decisions !== undefined)
      await applyDecisions(lane, { rows: 'link_rows', people: 'link_people', decisions: registry.decisions, links: into })
    summaries[at] = { ...(await summarize(lane, into)), ...done }
  })
  for (const lane of lanes) {
    await lane.run('drop view if exists link_rows')
    for (const table of madeByLinking) await lane.run(`drop table if exists temp.${table}`)
  }
  await connection.run('drop table if exists link_people')
  return summaries
}

const madeByLinking = ['link_left', 'link_pairs', 'link_wanted', 'link_foreign', 'link_outcomes', 'link_rivals', 'link_evidence'] as const

/** Links the rows of view `link_rows` to the people of table `link_people`. */
async function linkRows(
  connection: DuckDBConnection,
  people: People,
  into: string,
  { withoutOthers = false, before }: Pick<BatchTables, 'withoutOthers' | 'before'>,
): Promise<Pick<LinkSummary, 'left' | 'pairs' | 'decided'>> {
  await linkExactly(connection, { rows: 'link_rows', people: 'link_people', into, withoutOthers })
  await findForeignRows(connection, { rows: 'link_rows', people: 'link_people', links: into, into: 'link_foreign' })
  await connection.run(
    `create or replace temp table link_wanted as select row_id from ${identifier(into)} where how is null union all select row_id from link_foreign`,
  )
  const left = await readLeftRows(connection, { rows: 'link_rows', wanted: 'link_wanted', into: 'link_left' })
  await connection.run(`create or replace temp table link_pairs as ${pairsSql('link_left', 'link_people')}`)
  await countRivals(connection, { rows: 'link_rows', left: 'link_left', links: into, into: 'link_rivals' })
  const decided = await writeOutcomes(connection, left, people, into, before)
  return { left: left.size, pairs: await readNumberOf(connection, 'select count(*) from link_pairs'), decided }
}

async function summarize(connection: DuckDBConnection, links: string): Promise<Pick<LinkSummary, 'rows' | 'by' | 'sameNumberOtherName'>> {
  const by: Record<How, number> = { exact: 0, repaired: 0, scored: 0, review: 0, none: 0 }
  for await (const [how, count] of readRows(connection, `select how, count(*)::double from ${identifier(links)} group by how`))
    by[how as How] = count as number
  return {
    rows: Object.values(by).reduce((sum, count) => sum + count, 0),
    by,
    sameNumberOtherName: await readNumberOf(connection, `select count(*) from ${identifier(links)} where same_id_other_name`),
  }
}
