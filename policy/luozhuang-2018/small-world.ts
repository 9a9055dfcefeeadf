/** A few records in memory against which a rule is tried: for tests and for the examples of a rule. */
import type { RuleClause } from '#kernel/clauses'
import { evaluate, type Outcome } from '#kernel/evaluate'
import type { Value } from '#kernel/values'
import { type Pending, type World, type WorldRecord, worldOf } from '#kernel/world'
import { givenByItems } from '#policy/vocabulary/household-year'
import { world as vocabulary } from '#policy/vocabulary/language'
import { luozhuang2018 } from './pack.ts'

interface Asking {
  readonly rule: RuleClause
  readonly record: WorldRecord
  readonly world: World
}

type Facts = Readonly<Record<string, Value>>

/** One household `h` with its year `y`, its members, and what files say of them. A ledger named in `covered` speaks of the whole district. */
export interface SmallWorld {
  readonly household?: Facts
  readonly year?: Facts
  readonly people?: Readonly<Record<string, Facts>>
  /** Departmental rows: `[ledger, person, facts]`. */
  readonly rows?: readonly (readonly [ledger: string, person: string, facts: Facts])[]
  /** Records that hang on nobody's number, or on several: `[ledger, id, facts]`. */
  readonly records?: readonly (readonly [ledger: string, id: string, facts: Facts])[]
  readonly covered?: readonly string[]
  readonly pending?: readonly Pending[]
}

/** What intake notes of a year: which of its sums were given by items. */
const itemised = (year: Facts) =>
  Object.fromEntries(Object.entries(givenByItems).map(([name, items]) => [name, items.every((item) => (year[item] ?? null) !== null)]))

function recordsOf({ household, year, people = {}, rows = [], records = [] }: SmallWorld): WorldRecord[] {
  return [
    ...(household ? [{ ledger: 'household', id: 'h', facts: household }] : []),
    ...(year ? [{ ledger: 'householdYear', id: 'y', facts: { household: 'h', ...itemised(year), ...year } }] : []),
    ...Object.entries(people).map(([id, facts]) => ({
      ledger: 'person',
      id,
      facts: { key: id, primary: true, ...(household ? { household: 'h', registered: true, memberState: 'present' } : {}), ...facts },
    })),
    ...rows.map(([ledger, person, facts], at) => ({ ledger, id: `${ledger} ${at}`, facts: { person, primary: true, ...facts } })),
    ...records.map(([ledger, id, facts]) => ({
      ledger,
      id,
      facts: { primary: true, ...(ledger === 'village' ? { code: id } : {}), ...facts },
    })),
  ]
}

/** Tries a rule for one record of a small world. Throws where rule or record do not exist. */
export function tryRule(key: string, id: string, of: SmallWorld, day = '2019-12-31', pack = luozhuang2018): Outcome {
  const { rule, record, world } = asking(key, id, of, pack)
  return evaluate(pack, rule, record, world, day)
}

/** The rule, the record and the world of a trial. */
export function asking(key: string, id: string, of: SmallWorld, pack = luozhuang2018): Asking {
  const rule = pack.rules.get(key)
  if (!rule) throw new Error(`there is no rule ${key}`)
  const world = worldOf(
    vocabulary,
    recordsOf(of),
    (of.covered ?? []).map((ledger) => ({ ledger })),
    of.pending,
  )
  const record = world.get(rule.of, id)
  if (!record) throw new Error(`there is no ${rule.of} ${id}`)
  return { rule, record, world }
}
