/** One household as a page asks for it, with all rules, explained to the deciding branch or to the last step; and the fullest there can be, with rows in every ledger. */
import type { Coverage } from '#kernel/coverage'
import { evaluate, toldOf } from '#kernel/evaluate'
import { decidingBranch, type Explained, explain, unfoldedExplanation } from '#kernel/explain'
import type { Field } from '#kernel/ledger'
import type { Pack } from '#kernel/pack'
import type { Value } from '#kernel/values'
import { type WorldRecord, worldOf } from '#kernel/world'

/** Milliseconds for all rules of the household, the texts made in both languages. */
export interface HouseholdFigures {
  readonly records: number
  readonly answers: number
  /** Each answer with its own sentence and the facts that are missing; no fold is opened. */
  readonly answeredMs: number
  /** What decided each answer, to the last step; what is folded stays closed. */
  readonly decidedMs: number
  /** Every step of every part, and what would turn each answer. */
  readonly unfoldedMs: number
  /** Both as JSON, as a page is sent them. */
  readonly sent: { readonly decidedMs: number; readonly decidedKB: number; readonly unfoldedMs: number; readonly unfoldedKB: number }
}

/** The middle of the runs that a second has room for, of each. */
export function timeHousehold(
  pack: Pack,
  coverage: readonly Coverage[],
  records: readonly WorldRecord[] = fullestHousehold(pack),
): HouseholdFigures {
  const ofLedger = Map.groupBy(records, ({ ledger }) => ledger)
  const once = (show: (of: Explained) => unknown): unknown[] => {
    const world = worldOf(pack.vocabulary, records, coverage)
    const told = toldOf()
    const shown: unknown[] = []
    for (const rule of pack.rules.values())
      for (const record of ofLedger.get(rule.of) ?? [])
        shown.push(show(explain(pack, evaluate(pack, rule, record, world, '2019-12-31', told))))
    return shown
  }
  const answered = () => once(({ answer: { text, answer, value, missing } }) => ({ text, answer, value, missing }))
  const decided = () => once(({ answer }) => decidingBranch(answer))
  const unfolded = () => once(everything)
  // What makes most waste comes last: clearing it away would be counted where it is not made.
  const answeredMs = middle(answered)
  const decidedMs = middle(decided)
  const unfoldedMs = middle(unfolded)
  const kilobytes = (act: () => unknown) => Math.round(JSON.stringify(act()).length / 1024)
  return {
    records: records.length,
    answers: decided().length,
    answeredMs,
    decidedMs,
    unfoldedMs,
    sent: {
      decidedMs: middle(() => JSON.stringify(decided())),
      decidedKB: kilobytes(decided),
      unfoldedMs: middle(() => JSON.stringify(unfolded())),
      unfoldedKB: kilobytes(unfolded),
    },
  }
}

const everything = ({ answer, turning, amount, atLeast, received }: Explained) => [
  unfoldedExplanation(answer),
  turning,
  ...[amount, atLeast, received].map((part) => part && unfoldedExplanation(part)),
]

/** The middle of the later half of a second's runs, so that the first ones warm up; three at least. */
function middle(act: () => unknown): number {
  const times: number[] = []
  const begun = performance.now()
  while (times.length < 3 || performance.now() - begun < 1000) {
    const from = performance.now()
    act()
    times.push(performance.now() - from)
  }
  const later = times.slice(times.length >> 1).sort((a, b) => a - b)
  return Math.round(later[later.length >> 1]! * 1000) / 1000
}

/** Four members, each with two rows of every ledger that speaks of people. */
function fullestHousehold({ vocabulary }: Pack): WorldRecord[] {
  const people = [0, 1, 2, 3]
  const row = (ledger: string, id: string, own: Readonly<Record<string, Value>>): WorldRecord => ({
    ledger,
    id,
    facts: { ...factsOf(vocabulary.ledgers[ledger]!.fields, id), ...own },
  })
  const born = ['1949-03-01', '1975-06-15', '1978-11-30', '2008-02-29']
  return [
    row('household', 'h', { status: 'poor', villageCode: 'v1' }),
    ...[2018n, 2019n].map((year) => row('householdYear', `y${year}`, { household: 'h', year })),
    ...people.map((at) =>
      row('person', `p${at}`, {
        key: `k${at}`,
        primary: true,
        household: 'h',
        birthDate: born[at]!,
        registered: true,
        memberState: 'present',
      }),
    ),
    ...Object.values(vocabulary.ledgers)
      .filter(({ speaksOf }) => speaksOf === 'person')
      .flatMap(({ key }) => people.slice(0, 2).map((at) => row(key, `${key}${at}`, { person: `k${at}` }))),
  ]
}

/** A value for every field, one in eight left empty, the same in every run. */
function factsOf(fields: Readonly<Record<string, Field>>, id: string): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const drawn = [...`${id}.${name}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
      return [name, drawn % 8 === 0 ? null : valueFor(field, drawn)]
    }),
  )
}

function valueFor(field: Field, drawn: number): Value {
  switch (field.kind) {
    case 'boolean':
      return drawn % 2 === 0
    case 'integer':
      return BigInt(drawn % 30)
    case 'money':
      return BigInt(drawn % 3_000_000)
    case 'date':
      return `2019-${String(1 + (drawn % 12)).padStart(2, '0')}-11`
    case 'code': {
      const codes = Object.keys(field.list!.codes)
      return codes[drawn % codes.length]!
    }
    case 'share':
      return null
    case 'text':
      return `t${drawn}`
  }
}
