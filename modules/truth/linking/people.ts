/** The registry as linking needs it: every member read, how common the name is, and a table to look people up by. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { type ReadName, readName } from './name.ts'
import { factsOfNumber, isRightNumber, readNumber } from './number.ts'
import { residentsPerRegistered } from './parameters.ts'
import { surnameShare } from './surnames.ts'
import { identifier, readRows, writeTable } from './tables.ts'
import { barePlace } from './village-agreement.ts'
import type { PersonFacts } from './weigh.ts'

/** Members by their registry row, and the number of people who live in the area, brought to a power of two. */
export interface People {
  readonly members: ReadonlyMap<bigint, PersonFacts>
  readonly residents: number
}

/** Stands between a number and what else tells people apart who have the same remains of one. */
export const behindNumber = ' '

interface Member {
  readonly member: bigint
  readonly person: string | null
  readonly number: string | null
  readonly written: string | null
  readonly name: ReadName
  readonly sex: string | null
  readonly birth: string | null
  readonly village: string | null
  readonly villageName: string | null
  readonly townName: string | null
  readonly household: string | null
}

/** The columns by which people and rows find each other; rows have the same. */
export const lookUpColumns = {
  core: 'VARCHAR',
  sound: 'VARCHAR',
  surname: 'VARCHAR',
  birth: 'VARCHAR',
  village: 'VARCHAR',
  bare: 'VARCHAR',
  body: 'VARCHAR',
} as const

/** Reads the registry table and writes table `into`: `member`, `person`, `written`, `right`, `household`, the columns to look up by, and all `facts` as one text. */
export async function readPeople(connection: DuckDBConnection, registry: string, into: string, population?: number): Promise<People> {
  const found: Member[] = []
  const sql = `select row_id, person, name, sex, strftime(birth, '%Y-%m-%d'), village, village_name, town_name, household from ${identifier(registry)} order by row_id`
  for await (const row of readRows(connection, sql)) {
    const [person, name, sex, birth, village, villageName, townName, household] = row.slice(1) as (string | null)[]
    const right = person != null && isRightNumber(person)
    // The number states birth and sex with a check character behind it, so it goes before the columns.
    const facts = right ? factsOfNumber(person) : { birth: birth ?? null, sex: sex ?? null }
    // Where a spreadsheet may have set the last three places to zero, the place that tells the sex is among them.
    const stated = person?.endsWith('000') ? { ...facts, sex: sex ?? null } : facts
    found.push({
      member: row[0] as bigint,
      person: person || null,
      number: person?.split(behindNumber)[0] || null,
      written: name ?? null,
      name: readName(name ?? null),
      ...stated,
      village: village ?? null,
      villageName: villageName ?? null,
      townName: townName ?? null,
      household: household ?? null,
    })
  }
  const members = withShares(found)
  await writeTable(
    connection,
    into,
    { member: 'BIGINT', person: 'VARCHAR', written: 'VARCHAR', right: 'BOOLEAN', household: 'VARCHAR', ...lookUpColumns, facts: 'VARCHAR' },
    found.map(({ member, person, number: own, written, name, birth, village, villageName, household }) => {
      const number = readNumber(own)
      return [
        member,
        person,
        written,
        number.number === person,
        household,
        ...lookUpName(name),
        birth,
        village,
        barePlace(villageName) || null,
        number.body || null,
        allFacts(members.get(member)!),
      ]
    }),
    { shared: true },
  )
  return { members, residents: powerOfTwo(population ?? residentsPerRegistered * Math.max(found.length, 100)) }
}

/** Whatever of a person a decision may rest on, as one text. */
function allFacts({ name, ...facts }: PersonFacts): string {
  return [name.core, name.note, ...Object.values(facts)].join('|')
}

/** The name's columns to look up by: core, sound, surname's sound. */
export function lookUpName(name: ReadName): (string | null)[] {
  if (name.core === '') return [null, null, null]
  return [name.core, name.sounds.join(' '), name.foreign ? (name.sounds[0] ?? null) : name.sounds.slice(0, name.surname.length).join(' ')]
}

/** Names are as common as their surname times their given name, counted over the registry with the whole population's share behind it. */
function withShares(found: readonly Member[]): Map<bigint, PersonFacts> {
  const [surnames, givens, villages, clans] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ]
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const places = found.map((member) => member.village ?? `${barePlace(member.townName)} ${barePlace(member.villageName)}`)
  found.forEach(({ name: { surname, given } }, at) => {
    count(surnames, surname)
    count(givens, given)
    count(villages, places[at]!)
    count(clans, `${places[at]} ${surname}`)
  })
  const all = found.length
  return new Map(
    found.map((member, at) => {
      const { surname, given, foreign } = member.name
      const share = foreign ? 0.01 : (surnames.get(surname)! - 1 + 2000 * surnameShare(surname)) / (all + 2000)
      const givenShare = (givens.get(given)! - 1 + 2000 * (given.length === 1 ? 1 / 500 : 1 / 20_000)) / (all + 2000)
      const village = villages.get(places[at]!)!
      const inVillage = (clans.get(`${places[at]} ${surname}`)! - 1 + 20 * share) / (village - 1 + 20)
      const facts: PersonFacts = {
        ...member,
        nameShare: powerOfTwo(share * givenShare),
        surnameShare: powerOfTwo(share),
        clan: foreign ? 1 : powerOfTwo(Math.max(1, inVillage / share)),
        villageShare: powerOfTwo(Math.max(1 / 4096, (village + 1) / (all + villages.size))),
      }
      return [member.member, facts]
    }),
  )
}

/** Counts and shares are kept to the next power of two, so that one person more or less does not move every certainty. */
const powerOfTwo = (x: number) => 2 ** Math.ceil(Math.log2(x))
