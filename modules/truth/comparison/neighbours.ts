/** What stands around a household, a village or a project: the records that rules about it reach along relations, gathered so that they can be explained (Articles 1–6, 20, 31). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { RecordNode } from '#kernel/expression'
import type { Ledger } from '#kernel/ledger'
import { nodesOf, type Pack, partsOf } from '#kernel/pack'
import type { Relation } from '#kernel/vocabulary'
import { literal } from '#platform/store/naming'
import { factsOf } from './facts.ts'
import { standingSubject } from './find-doubts.ts'
import { fieldOf, speaksOfNobody, standingLedgers } from './standing-facts.ts'

/** The table of what stands around: holder, ledger, id, and whether the record is the holder's own. */
export const around = 'around'

/** The holder of the facts of a record that speaks of nobody, by the subject's key such as `industryProject X1`. */
export const recordHolder = (key: string): string => `record ${key}`

interface Edge {
  readonly from: string
  readonly relation: Relation
}

/** Makes the table. `holding` must tell which people belong to which holder. */
export async function makeNeighbours(connection: DuckDBConnection, pack: Pack): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${around} (root VARCHAR, holder VARCHAR, ledger VARCHAR, id VARCHAR, own BOOLEAN)`)
  await startWithHouseholds(connection, pack)
  for (const ledger of ledgersOfNobody(pack))
    await connection.run(`INSERT INTO ${around} SELECT ${literal(ledger.key)}, 'record ' || ${standingSubject(ledger)}, ${literal(ledger.key)}, t.id::VARCHAR, TRUE
      FROM ${factsOf(ledger.key)} t`)
  for (const root of ['household', ...ledgersOfNobody(pack).map(({ key }) => key)]) await follow(connection, root, edgesFrom(pack, root))
}

/** Villages and the kinds of things that stand by themselves. */
export const ledgersOfNobody = (pack: Pack): Ledger[] => Object.values(pack.vocabulary.ledgers).filter(speaksOfNobody)

const isStanding = (pack: Pack, key: string): boolean => {
  const ledger = pack.vocabulary.ledgers[key]
  return ledger !== undefined && (key === 'village' || standingLedgers(pack).includes(ledger))
}

/** The relations that rules about these records go along to records that speak of no person; people are found by their own facts. */
function edgesFrom(pack: Pack, root: string): Edge[] {
  const found = new Map<string, Edge>()
  const note = (from: string, name: string) => {
    const relation = pack.vocabulary.relations[from]?.[name]
    if (relation && isStanding(pack, relation.ledger)) found.set(`${from} ${name}`, { from, relation })
  }
  const along = (record: RecordNode): void => {
    if (record.at !== 'one') return
    note(record.of.ledger, record.relation)
    along(record.of)
  }
  for (const rule of pack.rules.values()) {
    const of = pack.vocabulary.ledgers[rule.of]!
    if ((speaksOfNobody(of) ? of.key : 'household') !== root) continue
    for (const part of Object.values(partsOf(rule)))
      for (const node of nodesOf(part, pack.words)) {
        if (node.op === 'field' || node.op === 'call') along(node.of)
        if (node.op !== 'group') continue
        along(node.group.of)
        if (node.group.by !== 'sharing') note(node.group.of.ledger, node.group.name)
      }
  }
  return [...found.values()]
}

/** A household's own papers, and what of its people's records leads on to others. */
async function startWithHouseholds(connection: DuckDBConnection, pack: Pack): Promise<void> {
  const add = (ledger: string, from: string, own: boolean) =>
    connection.run(`INSERT INTO ${around} SELECT 'household', t.holder, ${literal(ledger)}, t.id::VARCHAR, ${own} FROM (${from}) t`)
  for (const ledger of standingLedgers(pack)) {
    const number = ledger.speaksOf === 'household' ? fieldOf(ledger, 'household-number') : undefined
    if (number) await add(ledger.key, `SELECT 'household ' || ${quoted(number)} AS holder, id FROM ${factsOf(ledger.key)}`, true)
  }
  const leading = new Set(edgesFrom(pack, 'household').map(({ from }) => from))
  for (const ledger of leading) {
    if (isStanding(pack, ledger)) continue
    if (ledger === 'household') await add(ledger, `SELECT 'household ' || id AS holder, id FROM ${factsOf(ledger)}`, true)
    else if (ledger === 'householdYear') await add(ledger, `SELECT 'household ' || household AS holder, id FROM ${factsOf(ledger)}`, true)
    else {
      const key = ledger === 'person' ? 'key' : 'person'
      await add(ledger, `SELECT h.holder, p.id FROM holding h JOIN ${factsOf(ledger)} p ON p.${key} = h.key`, true)
    }
  }
}

/** Follows the relations until nothing more is reached. */
async function follow(connection: DuckDBConnection, root: string, edges: readonly Edge[]): Promise<void> {
  for (let reached = true; reached; ) {
    reached = false
    for (const { from, relation } of edges) {
      const [theirs, ours] = relation.many ? [relation.by, relation.key] : [relation.key, relation.by]
      const done =
        await connection.run(`INSERT INTO ${around} SELECT DISTINCT a.root, a.holder, ${literal(relation.ledger)}, t.id::VARCHAR, FALSE
        FROM ${around} a JOIN ${factsOf(from)} f ON f.id::VARCHAR = a.id JOIN ${factsOf(relation.ledger)} t ON t.${quoted(theirs)} = f.${quoted(ours)}
        WHERE a.root = ${literal(root)} AND a.ledger = ${literal(from)} ${relation.only ? `AND t.${quoted(relation.only)}` : ''}
          AND NOT EXISTS (FROM ${around} x WHERE x.holder = a.holder AND x.ledger = ${literal(relation.ledger)} AND x.id = t.id::VARCHAR)`)
      reached ||= done.rowsChanged > 0
    }
  }
}

/** Where each record that speaks of nobody stands, by holder: in its village, else its town, else where the record stands that it hangs on, else in the district at large. */
export async function makeStandingPlaces(connection: DuckDBConnection, pack: Pack, district: string): Promise<void> {
  const parts = ledgersOfNobody(pack).map((ledger) => {
    const told = [
      placeOf(ledger, 't'),
      ...parentsOf(pack, ledger).map(({ of, on }) => `(SELECT min(${placeOf(of, 'p')}) FROM ${factsOf(of.key)} p WHERE ${on})`),
    ]
    return `SELECT 'record ' || ${standingSubject(ledger)} AS holder, min(coalesce(${[...told, literal(district)].join(', ')})) AS region FROM ${factsOf(ledger.key)} t GROUP BY 1`
  })
  await connection.run(`CREATE OR REPLACE TABLE standing_place AS ${parts.join(' UNION ALL ')}`)
}

function placeOf(ledger: Ledger, alias: string): string {
  const town = fieldOf(ledger, 'town')
  return `coalesce(${alias}."villageCode"${town ? `, ${alias}.${quoted(town)}` : ''})`
}

/** The records by which a record without a place can be placed: those it names and those that name it as theirs. */
function parentsOf({ vocabulary }: Pack, ledger: Ledger): { of: Ledger; on: string }[] {
  const { ledgers, relations } = vocabulary
  const named = Object.values(relations[ledger.key] ?? {}).filter(({ many }) => !many)
  const naming = Object.entries(relations).flatMap(([from, table]) =>
    Object.values(table).flatMap((relation) => (relation.many && relation.ledger === ledger.key ? [{ from, relation }] : [])),
  )
  return [
    ...named.map(({ ledger: of, key, by }) => ({ of: ledgers[of]!, on: `p.${quoted(key)} = t.${quoted(by)}` })),
    ...naming.map(({ from, relation: { key, by } }) => ({ of: ledgers[from]!, on: `p.${quoted(key)} = t.${quoted(by)}` })),
  ].filter(({ of }) => speaksOfNobody(of) && of.key !== 'village' && of.key !== ledger.key)
}
