/** The hard set: a registry and a delivery of departmental files in which families, namesakes and damage make linking as hard as it gets; open, from a seed. */
import { type Dice, dice, lotOf } from '#programs/district/world/draw'
import { makePopulation, type Person } from './people.ts'
import { type DamageKinds, drawRow, type Profile, type Written } from './rows.ts'

export interface HardRow extends Written {
  /** Whom the row truly speaks of. */
  readonly truth: Person
  readonly damage: DamageKinds
}

export interface HardFile {
  readonly key: string
  readonly rows: readonly HardRow[]
}

export interface HardSet {
  readonly registered: readonly Person[]
  readonly files: readonly HardFile[]
}

/** Which facts a kind of file has besides number and name, and what its software does to numbers. */
export interface Template {
  readonly key: string
  readonly village: boolean
  readonly town: boolean
  readonly sexAndBirth: boolean
  /** Share of rows whose number went through a spreadsheet as a number. */
  readonly rounded: number
  readonly fifteen: number
}

const templates: readonly Template[] = [
  { key: 'police', village: true, town: true, sexAndBirth: true, rounded: 0, fifteen: 0.002 },
  { key: 'medical', village: false, town: false, sexAndBirth: false, rounded: 0, fifteen: 0.004 },
  { key: 'school', village: true, town: false, sexAndBirth: false, rounded: 0.01, fifteen: 0 },
  { key: 'allowance', village: true, town: true, sexAndBirth: false, rounded: 0, fifteen: 0.01 },
  { key: 'bank', village: false, town: false, sexAndBirth: false, rounded: 0, fifteen: 0.02 },
  { key: 'pension', village: false, town: true, sexAndBirth: true, rounded: 0.03, fifteen: 0.005 },
]

/**
 * Makes a set: `people` registered, of whom 60 in 100 appear, each up to three times over the files, among three times as many rows that speak
 * of others.
 */
export function makeHardSet(seed: number, profile: Profile, people = 100_000): HardSet {
  const lots: Dice = dice(lotOf(`hard set ${seed} ${profile.key}`))
  const { registered, others } = makePopulation(lots, people, people * 2)
  const homes = Map.groupBy([...registered, ...others], ({ household }) => household)
  const files = templates.map((template) => ({ template, rows: [] as HardRow[] }))
  const put = (truth: Person) => {
    const { template, rows } = lots.oneOf(files)
    const mates = homes.get(truth.household)!.filter((other) => other !== truth)
    rows.push({ ...drawRow(truth, mates, template, profile, lots), truth })
  }
  for (const person of registered) if (lots.happens(0.6)) for (let row = lots.whole(0, 3); row > 0; row--) put(person)
  for (const person of others) for (let row = lots.whole(0, 3); row > 0; row--) put(person)
  return { registered, files: files.map(({ template: { key }, rows }) => ({ key, rows: lots.shuffled(rows) })) }
}
