/** Writes a scenario with its results down, once and for good; `tx` is the system's, and whatever fails leaves nothing behind. */
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from } from 'pg-copy-streams'
import type { Change } from '#kernel/what-if'
import type { RunRow } from '#modules/truth/comparison/run/find-runs'
import { budgetOf, changeText, sentenceOf } from '#modules/truth/comparison/what-if/money'
import type { Difference, WhatIf } from '#modules/truth/comparison/what-if/what-if'
import type { AnyTables, Office } from '#platform/http/office'
import { copyIn } from '#platform/store/copy'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 as pack } from '#policy/luozhuang-2018/pack'
import { type Computed, peopleColumns, peopleFile } from './compute-scenario.ts'
import type { Asked } from './make-scenario.ts'

interface Made {
  readonly asked: Asked
  readonly changes: readonly Change[]
  readonly run: RunRow
  readonly computed: Computed
  /** Where the file of people lies. */
  readonly folder: string
  readonly district: string
}

/** Gives the id of the scenario. */
export async function storeScenario(tx: Tx<AnyTables>, who: Pick<Office, 'clock' | 'user'>, made: Made): Promise<string> {
  const { asked, changes, run, computed, district } = made
  const { rules } = computed
  const told = changes.map((change) => ({
    figure: change.figure,
    article: pack.figures.get(change.figure)!.article,
    ...changeText(pack, change, run.deciding),
  }))
  const added = await sql<{ id: string }>`insert into what_if_scenario
      (name, note, changes, run, as_of, deciding, snapshot, pack, pack_version, author, author_name, at)
    values (${asked.name}, ${asked.note ?? ''}, ${JSON.stringify(told)}::jsonb, ${run.number}, ${run.asOf}, ${run.deciding}, ${run.snapshot},
      ${pack.key}, ${pack.version}, ${who.user.id}, ${who.user.name}, ${who.clock.now()}) returning id`.execute(tx.db)
  const { id } = added.rows[0]!
  const money = budgetOf(pack, rules, asked.budget ?? null)
  // A check on trial is shown and counts in no sum until the office has adopted it.
  const counted = rules.filter(({ rule }) => !isSilent(rule, run.adopted))
  const sum = (side: 'gains' | 'losses') => counted.reduce((total, rule) => total + rule[side], 0)
  const sentence = sentenceOf(pack, changes, run.deciding, counted, money)
  await sql`insert into what_if_total (scenario, region, money, rules, gains, losses, sentence) values (${id}, ${district},
    ${JSON.stringify(money)}::jsonb, ${counted.length}, ${sum('gains')}, ${sum('losses')}, ${JSON.stringify(sentence)}::jsonb)`.execute(
    tx.db,
  )
  await copyIn(
    tx,
    'whatIfLine',
    ['scenario', 'region', 'rule', 'article', 'place', 'grouping', 'value', 'difference'],
    linesOf(rules, district).map((cells, place) => [id, cells.region, cells.rule, cells.article, place, cells.by, cells.value, cells.told]),
  )
  await copyPeople(tx, id, made.folder)
  return id
}

/** Whether a rule is a check on trial that a run's office had not adopted. */
export function isSilent(key: string, adopted: readonly string[]): boolean {
  const rule = pack.rules.get(key)
  return rule?.clause === 'check' && rule.trial === true && !adopted.includes(key)
}

function linesOf(rules: readonly WhatIf[], district: string) {
  return rules.flatMap(({ rule, article, groups, ...whole }) => [
    { rule, article, by: 'all', value: null, region: district, told: differenceText(whole) },
    ...groups.map(({ by, value, ...difference }) => ({
      rule,
      article,
      by,
      value,
      region: by === 'town' && value !== null ? value.padEnd(12, '0') : district,
      told: differenceText(difference),
    })),
  ])
}

const differenceText = ({ before, after, gains, losses, verified }: Difference) =>
  JSON.stringify({ before, after, gains, losses, verified })

async function copyPeople({ client }: Tx<AnyTables>, scenario: string, folder: string): Promise<void> {
  const columns = peopleColumns.join(', ')
  await client.query(`create temporary table found_people on commit drop as select ${columns} from what_if_person with no data`)
  await pipeline(createReadStream(peopleFile(folder)), client.query(from(`copy found_people (${columns}) from stdin with (format csv)`)))
  await client.query(`insert into what_if_person (scenario, ${columns}) select $1, ${columns} from found_people`, [scenario])
  await client.query('drop table found_people')
}
