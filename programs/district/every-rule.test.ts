/** No rule means everybody, or nobody, by accident: each tells people of the invented district apart; without its file it cannot tell. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodesOf, partsOf } from '#kernel/pack'
import { type Compared, compareDirectory } from '#modules/truth/comparison/compare-directory'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { constantRules } from './constant-rules.ts'
import { writeDelivery } from './delivery.ts'
import { type Answers, everyRule, isConstant, type Spread, spreadOf } from './every-rule.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-every-rule-'))
let compared: Compared
let answers: ReadonlyMap<string, Answers>

/** The ledgers of the district's departmental files; each is taken away in turn, the first few with every run, all with XIUHUA_EVERY_LEDGER. */
const allLedgers = [
  'policeRecord',
  'medicalInsurance',
  'pensionInsurance',
  'student',
  'stay',
  'disability',
  'allowance',
  'payroll',
  'bankBalance',
  'vehicle',
  'company',
  'realEstate',
  'extremelyPoor',
  'child',
  'deathRecord',
  'unsafeHouse',
] as const
const departmentLedgers = process.env.XIUHUA_EVERY_LEDGER ? allLedgers : allLedgers.slice(0, 6)

beforeAll(async () => {
  await writeDelivery(join(folder, 'district'), { people: 1500, seed: 2018, style: 'samples', withKey: false })
  compared = await compareDirectory(join(folder, 'district'), luozhuang2018, { threads: 2, also: luozhuang2018.rules.keys() })
  answers = await everyRule(compared.connection, luozhuang2018, compared.delivery)
}, 300_000)
afterAll(() => {
  compared?.close()
  rmSync(folder, { recursive: true, force: true })
})

const ledgersOf = (rule: string): ReadonlySet<string> => {
  const found = new Set([luozhuang2018.rules.get(rule)!.of])
  for (const part of Object.values(partsOf(luozhuang2018.rules.get(rule)!)))
    for (const node of nodesOf(part, luozhuang2018.words)) {
      if (node.op === 'group') found.add(node.group.ledger)
      if (node.op === 'field') found.add(node.of.ledger)
    }
  return found
}

/** Ledgers that no file of the district is of; the registry has its own. */
const absent = (): ReadonlySet<string> => {
  const there = new Set(['household', 'person', 'householdYear', 'link', ...compared.delivery.coverage.map(({ ledger }) => ledger)])
  return new Set(Object.keys(luozhuang2018.vocabulary.ledgers).filter((ledger) => !there.has(ledger)))
}

const line = ({ rule, met, notMet, cannotTell, values }: Spread) =>
  `${rule.padEnd(52)} met ${met}, not met ${notMet}, cannot tell ${cannotTell}${values > 0 ? `, ${values} values` : ''}`

test('every rule tells people apart, save where a file it reads is absent, and then it cannot tell', () => {
  const spreads = [...answers].map(([rule, of]) => spreadOf(rule, of))
  process.stderr.write(`${spreads.map(line).join('\n')}\n`)
  const without = absent()
  const lacking = (rule: string) => [...ledgersOf(rule)].some((ledger) => without.has(ledger))
  const found = spreads.filter(isConstant)
  const unexplained = found.filter((of) => !(of.rule in constantRules) && !(lacking(of.rule) && (of.cannotTell > 0 || nobody(of))))
  expect(unexplained.map(line)).toEqual([])
  const stale = Object.keys(constantRules).filter((rule) => !found.some((one) => one.rule === rule))
  expect(stale, 'no longer constant: take it off the list').toEqual([])
})

/** Whether a rule can be met only by a row of this ledger: one of the conditions that must all hold asks for one. */
function isNeedy(rule: string, ledger: string): boolean {
  const answer = partsOf(luozhuang2018.rules.get(rule)!).answer!
  const conditions = answer.op === 'plain' && answer.word === 'all' ? answer.args : [answer]
  return conditions.some((node) => node.op === 'group' && node.word === 'some' && node.group.ledger === ledger)
}

/** A rule about the records of a file that is absent is asked of nobody. */
const nobody = ({ met, notMet, cannotTell }: Spread) => met + notMet + cannotTell === 0

describe('with a file taken away', () => {
  test.each(departmentLedgers)(
    '%s: nobody’s answer turns into its opposite, and whoever met a rule by it is met no more',
    async (ledger) => {
      const readers = [...answers.keys()].filter((rule) => ledgersOf(rule).has(ledger))
      const less = await everyRule(compared.connection, luozhuang2018, compared.delivery, [ledger], readers)
      const wrong: string[] = []
      let untold = 0
      for (const rule of readers) {
        const after = less.get(rule)!
        for (const [id, told] of answers.get(rule)!) {
          // People known from the file alone are asked about no more; they have no number of their own below zero.
          if (typeof id === 'number' && id < 0) continue
          const now = after.get(id)
          if (now === told) continue
          // A record of the file itself is there no more, and nothing is said of it.
          if (now === undefined) untold++
          else if (now !== null) wrong.push(`${rule} of ${id}: ${told} became ${now}`)
          else untold++
        }
        const only = spreadOf(rule, after)
        if (isNeedy(rule, ledger) && only.met > 0) wrong.push(`${rule}: still met for ${only.met}`)
      }
      expect(wrong.slice(0, 10)).toEqual([])
      expect(untold, `nobody is told less without ${ledger}`).toBeGreaterThan(0)
    },
  )
})
