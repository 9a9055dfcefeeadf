/** Links a departmental batch to the registry (Article 29): every row gets a person, candidates for review, or none, and the reason. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { decide } from './decide.ts'
import { applyDecisions } from './decisions.ts'
import { linkExactly, viewBatch } from './exact.ts'
import type { How, Link } from './link.ts'
import { type People, readPeople } from './people.ts'
import { findForeignRows, type LeftRow, pairsSql, readLeftRows } from './residue.ts'
import { countRivals } from './rivals.ts'
import { identifier, readNumberOf, readRows, writeTable } from './tables.ts'

export interface Registry {
  /** A table with `row_id` BIGINT, `person`, `name`, `sex` (male, female), `birth` DATE, `village`, `village_name`, `town_name`, `household`. */
  readonly registry: string
  /** A table of what people decided: `fingerprint`, `id_number`, `name` as the row had them, and `person`, null for "none of them". */
  readonly decisions?: string
  /** How many people live in the area; about ten times the registered where left out. */
  readonly population?: number
}

export interface BatchTables {
  /** A table or view with `row_id` BIGINT, `id_number`, and where the file has them `name`, `sex`, `birth`, `village`, `village_name`, `town_name`. */
  readonly batch: string
  /** The table that is made, one row for each of the batch, with the columns of `linkColumns`. */
  readonly into: string
  /** Leave the rows out that plainly have a right number of somebody else: most of a large file. They are `none` and their number is the row's. */
  readonly withoutOthers?: boolean
}

export interface LinkSummary {
  readonly rows: number
  readonly by: Readonly<Record<How, number>>
  readonly sameNumberOtherName: number
  /** Rows that the first pass did not settle, and pairs weighed for them. */
  readonly left: number
  readonly pairs: number
}

/** Links every row of one batch. */
export async function linkBatch(connection: DuckDBConnection, tables: Registry & BatchTables): Promise<LinkSummary> {
  return (await linkBatches(connection, tables, [tables]))[0]!
}

/** Links several batches, reading the registry once. Summaries come in the order of the batches. */
export async function linkBatches(
  connection: DuckDBConnection,
  registry: Registry,
  batches: readonly BatchTables[],
): Promise<LinkSummary[]> {
  const people = await readPeople(connection, registry.registry, 'link_people', registry.population)
  const summaries: LinkSummary[] = []
  for (const { batch, into, withoutOthers = false } of batches) {
    await viewBatch(connection, batch, 'link_rows')
    const done = await linkRows(connection, people, into, withoutOthers)
    if (registry.decisions !== undefined)
      await applyDecisions(connection, { rows: 'link_rows', people: 'link_people', decisions: registry.decisions, links: into })
    summaries.push({ ...(await summarize(connection, into)), ...done })
  }
  await connection.run('drop view link_rows')
  for (const table of ['link_people', 'link_left', 'link_pairs', 'link_wanted', 'link_foreign', 'link_outcomes', 'link_rivals'])
    await connection.run(`drop table if exists temp.${table}`)
  return summaries
}

/** Links the rows of view `link_rows` to the people of temporary table `link_people`. */
async function linkRows(
  connection: DuckDBConnection,
  people: People,
  into: string,
  withoutOthers: boolean,
): Promise<{ left: number; pairs: number }> {
  await linkExactly(connection, { rows: 'link_rows', people: 'link_people', into, withoutOthers })
  await findForeignRows(connection, { rows: 'link_rows', people: 'link_people', links: into, into: 'link_foreign' })
  await connection.run(
    `create or replace temp table link_wanted as select row_id from ${identifier(into)} where how is null union all select row_id from link_foreign`,
  )
  const left = await readLeftRows(connection, { rows: 'link_rows', wanted: 'link_wanted', into: 'link_left' })
  await connection.run(`create or replace temp table link_pairs as ${pairsSql('link_left', 'link_people')}`)
  await countRivals(connection, { rows: 'link_rows', left: 'link_left', links: into, into: 'link_rivals' })
  await writeOutcomes(connection, outcomes(connection, left, people), into)
  return { left: left.size, pairs: await readNumberOf(connection, 'select count(*) from link_pairs') }
}

/** Decides row by row, in the order of the rows. */
async function* outcomes(
  connection: DuckDBConnection,
  left: ReadonlyMap<bigint, LeftRow>,
  people: People,
): AsyncGenerator<[LeftRow, Link]> {
  const sql = `
    select r.row, p.members, coalesce(v.rivals, 0)::double from link_left r
    left join (select row, string_agg(member, ',' order by member) as members from link_pairs group by row) p on r.row = p.row
    left join link_rivals v on r.row = v.row order by r.row`
  for await (const [row, members, rivals] of readRows(connection, sql)) {
    const facts = left.get(row as bigint)!
    const paired = members ? (members as string).split(',').map((member) => people.members.get(BigInt(member))!) : []
    yield [facts, decide(facts, paired, { residents: people.residents, rivals: rivals as number })]
  }
}

async function writeOutcomes(connection: DuckDBConnection, decided: AsyncIterable<[LeftRow, Link]>, into: string): Promise<void> {
  const columns = {
    row_id: 'BIGINT',
    person: 'VARCHAR',
    member: 'BIGINT',
    how: 'VARCHAR',
    score: 'DOUBLE',
    candidates: 'VARCHAR',
    same_id_other_name: 'BOOLEAN',
    reasons: 'VARCHAR',
    number: 'VARCHAR',
    fingerprint: 'VARCHAR',
  } as const
  async function* rows() {
    for await (const [facts, link] of decided)
      yield [
        facts.row,
        link.person,
        link.member,
        link.how,
        link.score,
        link.candidates.length === 0
          ? null
          : JSON.stringify(link.candidates, (_, value) => (typeof value === 'bigint' ? Number(value) : value)),
        link.sameNumberOtherName,
        link.reasons.join(' '),
        link.number,
        facts.fingerprint,
      ]
  }
  await writeTable(connection, 'link_outcomes', columns, rows())
  await connection.run(`delete from ${identifier(into)} where row_id in (select row_id from link_wanted)`)
  await connection.run(`
    insert into ${identifier(into)}
    select row_id, person, member, how, score,
      from_json(candidates, '[{"person":"VARCHAR","member":"BIGINT","score":"DOUBLE","reasons":["VARCHAR"]}]'),
      same_id_other_name, string_split(reasons, ' '), number, fingerprint
    from link_outcomes`)
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
