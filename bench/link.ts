/** Measures linking on the hard set: precision, recall and false links, by seed, level and kind of damage. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { cleanIdNumber, cleanName } from '#modules/truth/intake/clean/identity'
import { linkBatches } from '#modules/truth/linking/link-batch'
import { readRows, writeTable } from '#modules/truth/linking/tables'
import { besideSplink } from './hard-set/beside-splink.ts'
import { type HardRow, type HardSet, makeHardSet } from './hard-set/hard-set.ts'
import { tunedProfiles, unseenProfile } from './hard-set/profiles.ts'
import { type Profile, villageNames } from './hard-set/rows.ts'
import { addLink, addUp, emptyTally, type Judged, summary, type Tally } from './hard-set/tally.ts'

const option = (args: readonly string[], name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)

/** Runs seeds × profiles; with `--splink` the first of them also with Splink 5; the profile `handwritten` is the one on which nothing was tuned. */
export async function run(args: readonly string[]): Promise<unknown> {
  const seeds = (option(args, '--seeds') ?? '101,102,103,104,105').split(',').map(Number)
  const people = Number(option(args, '--people') ?? 100_000)
  const only = option(args, '--profile')
  const profiles = [...tunedProfiles, unseenProfile].filter(({ key }) => only === undefined || key === only)
  const results: Record<string, unknown> = {}
  const everything = emptyTally()
  for (const profile of profiles) {
    const total = emptyTally()
    const bySeed: Record<string, unknown> = {}
    for (const seed of seeds) {
      const tally = await measure(seed, profile, people, args.includes('--show'))
      addUp(total, tally)
      const { precision, recall, falseLinksPer100kPeople } = summary(tally)
      bySeed[seed] = { precision, recall, falseLinksPer100kPeople }
      process.stderr.write(`${profile.key} ${seed}: P ${precision} R ${recall} false/100k ${falseLinksPer100kPeople}\n`)
    }
    results[profile.key] = { ...summary(total), bySeed }
    if (profile !== unseenProfile) addUp(everything, total)
  }
  const goals = { precision: 0.9999, recall: 0.985, falseLinksPer100kPeople: 10 }
  const splink = args.includes('--splink') ? await besideSplink(makeHardSet(seeds[0]!, profiles[0]!, people)) : undefined
  return { seeds, people, goals, all: summary(everything), profiles: results, ...(splink === undefined ? {} : { splink }) }
}

async function measure(seed: number, profile: Profile, people: number, show: boolean): Promise<Tally> {
  const set = makeHardSet(seed, profile, people)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const tally = emptyTally()
  tally.people = people
  try {
    await writeRegistry(connection, set)
    const batches = set.files.map(({ key }) => ({ batch: `file_${key}`, into: `links_${key}` }))
    for (const { key, rows } of set.files) await writeFile(connection, `file_${key}`, rows)
    const start = process.hrtime.bigint()
    await linkBatches(connection, { registry: 'registry' }, batches)
    tally.seconds = Number(process.hrtime.bigint() - start) / 1e9
    for (const { key, rows } of set.files) {
      const sql = `select row_id, person, how, score, list_transform(candidates, c -> c.person)::varchar from links_${key} order by row_id`
      for await (const [row, person, how, score, candidates] of readRows(connection, sql)) {
        const one = rows[Number(row)]!
        const judged: Judged = {
          person: person as string | null,
          how: how as string,
          score: score as number,
          candidates: candidates as string | null,
        }
        const wrong = addLink(tally, key, one, judged)
        if (show && wrong) process.stderr.write(`  ${key} ${JSON.stringify({ ...one, judged })}\n`)
      }
    }
    return tally
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function writeRegistry(connection: DuckDBConnection, { registered }: HardSet): Promise<void> {
  const columns = {
    row_id: 'BIGINT',
    person: 'VARCHAR',
    name: 'VARCHAR',
    sex: 'VARCHAR',
    village_name: 'VARCHAR',
    town_name: 'VARCHAR',
    household: 'VARCHAR',
  } as const
  await writeTable(
    connection,
    'registry',
    columns,
    registered.map(({ number, name, sex, village, household }, at) => {
      const place = villageNames(village)
      return [BigInt(at), number, name, sex, place.village, place.town, String(household)]
    }),
  )
  await connection.run('alter table registry add column birth date')
  await connection.run('alter table registry add column village varchar')
}

/** Numbers and names go through the cleaning of intake first, as in the office. */
async function writeFile(connection: DuckDBConnection, table: string, rows: readonly HardRow[]): Promise<void> {
  const columns = {
    row_id: 'BIGINT',
    id_number: 'VARCHAR',
    name: 'VARCHAR',
    sex: 'VARCHAR',
    birth: 'VARCHAR',
    village_name: 'VARCHAR',
    town_name: 'VARCHAR',
  } as const
  await writeTable(
    connection,
    table,
    columns,
    rows.map(({ id, name, sex, birth, village, town }, at) => [
      BigInt(at),
      cleanIdNumber(id).value,
      cleanName(name).value,
      sex,
      birth,
      village,
      town,
    ]),
  )
}
