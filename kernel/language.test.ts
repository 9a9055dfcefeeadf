/** What the language refuses: wrong fields, kinds and lists when it is compiled, dropped clauses and empty rules when it is loaded. */
import { expect, test } from 'vitest'
import { event, figures, grade, house, member, toy } from './agreement/toy-world.ts'
import { article } from './article.ts'
import type { Clause } from './clauses.ts'
import { language } from './clauses.ts'
import { figure } from './figure.ts'
import { codeList } from './ledger.ts'
import { above } from './operators/above.ts'
import { all } from './operators/all.ts'
import { yes } from './operators/constant.ts'
import { count } from './operators/count.ts'
import { equals } from './operators/equals.ts'
import { before, previous } from './operators/groups.ts'
import { known } from './operators/known.ts'
import { is, oneOf } from './operators/one-of.ts'
import { plus } from './operators/plus.ts'
import { some } from './operators/some.ts'
import { figuresRead, nodesOf, pack } from './pack.ts'
import { procedure } from './procedure.ts'
import type { Group, RecordOf } from './vocabulary.ts'

const { check, value, standard } = language(toy)
const label = { zh: '试', en: 'try' }
const head = { article: 1, label } as const
const other = codeList('other', { zh: '另一张表', en: 'Another list' }, { a: { zh: '甲', en: 'A' } })

const gathered = (...clauses: Clause[]) =>
  pack({
    key: 'toy',
    label,
    version: '1',
    vocabulary: toy,
    articles: [article({ number: 1, chapter: '1', title: label, paraphrase: label, duties: [], items: [], readings: [], clauses })],
  })

test('compile errors: a wrong field, money against days, codes of two lists, known() outside quality', () => {
  // Each of these lines must fail to type-check; the check of types holds them, and nothing here is run.
  const never = () => {
    // @ts-expect-error a field that the ledger does not have
    check({ ...head, key: 'a', of: house, class: 'out', look: label, when: (h) => equals(h.colour, h.size) })
    // @ts-expect-error money against a whole number
    check({ ...head, key: 'b', of: house, class: 'out', look: label, when: (h) => above(h.income, h.size) })
    // @ts-expect-error a sum of money and days
    value({ ...head, key: 'c', of: house, is: (h) => plus(h.income, h.since) })
    // @ts-expect-error codes of another list
    check({ ...head, key: 'd', of: house, class: 'out', look: label, when: (h) => is(h.grade, other, 'a') })
    // @ts-expect-error a code that the list does not have
    check({ ...head, key: 'e', of: house, class: 'out', look: label, when: (h) => oneOf(h.grade, grade, 'z') })
    // @ts-expect-error a check that is not of quality asks whether something is filled in
    check({ ...head, key: 'f', of: house, class: 'out', look: label, when: (h) => known(h.income) })
    // @ts-expect-error a figure of days against money
    check({ ...head, key: 'g', of: house, class: 'out', look: label, when: (h) => above(h.income, figures.start) })
    // @ts-expect-error a group where a condition is asked
    standard({ ...head, key: 'h', of: house, is: (h) => h.members })
    // @ts-expect-error a word of another ledger's records
    standard({ ...head, key: 'i', of: house, is: (h) => wordOfMembers(h) })
  }
  expect(never).toBeTypeOf('function')
})

const wordOfMembers = standard({ ...head, key: 'able-member', of: member, is: (m) => m.able })

test("JavaScript's own operators inside a clause are refused at load", () => {
  expect(() => standard({ ...head, key: 'and', of: house, is: (h) => h.sound && above(h.size, figures.limit) })).toThrow(
    /house\.sound.*does not reach the result/,
  )
  expect(() => standard({ ...head, key: 'or', of: house, is: (h) => h.sound || above(h.size, figures.limit) })).not.toThrow()
  expect(() => standard({ ...head, key: 'if', of: house, is: (h) => (h.sound ? above(h.size, figures.limit) : yes) })).toThrow(
    /does not reach/,
  )
  expect(() => standard({ ...head, key: 'not', of: house, is: (h) => !h.sound as never })).toThrow(/no expression/)
  expect(() =>
    standard({
      ...head,
      key: 'dropped',
      of: house,
      is: (h) => {
        above(h.size, figures.limit)
        return h.sound
      },
    }),
  ).toThrow(/does not reach/)
})

test('a rule that asks nothing of any record is refused: it would hold for everybody', () => {
  const constant = check({ ...head, key: 'everybody', of: house, class: 'out', look: label, when: () => yes })
  expect(() => gathered(constant)).toThrow(/everybody or nobody/)
})

test('a count takes no condition, so a condition cannot be lost in it', () => {
  // @ts-expect-error count() of a predicate: the fault of counting every member is impossible to write
  const never = () => value({ ...head, key: 'n', of: house, is: (h) => count(h.members, (m) => m.able) })
  expect(never).toBeTypeOf('function')
})

test('the records before one are asked of what it belongs to, by a field that tells an order', () => {
  const never = () => {
    // @ts-expect-error an order by an amount of money
    value({ ...head, key: 'm', of: event, is: (e) => count(before(e.subject.events, e, (o) => o.amount)) })
    // @ts-expect-error the number before a day
    value({ ...head, key: 'p', of: event, is: (e) => count(previous(e.subject.events, e, (o) => o.day)) })
  }
  expect(never).toBeTypeOf('function')
  const older = (of: (m: RecordOf<typeof toy, 'member'>, h: RecordOf<typeof toy, 'house'>) => Group<typeof toy, 'member'>) =>
    standard({
      ...head,
      key: 'n',
      of: house,
      is: (h) => some(h.members, (m) => above(count(before(of(m, h), m, (o) => o.years)), figures.limit)),
    })
  expect(() => older((m) => m.home.members)).not.toThrow()
  expect(() => older((_m, h) => h.members)).toThrow(/to which the second belongs/)
  expect(() => value({ ...head, key: 'y', of: member, is: (m) => count(before(m.home.members, m, (o) => o.years, 'year')) })).toThrow(
    /calendar year/,
  )
})

test('words that call each other in a circle, figures and words that stand nowhere, and doubled keys are refused', () => {
  const usesFigure = standard({ ...head, key: 'uses-figure', of: house, is: (h) => above(h.income, figures.line) })
  expect(() => gathered(usesFigure)).toThrow(/figure line stands in no article/)
  expect(() => gathered(usesFigure, figures.line, usesFigure)).not.toThrow()
  expect(() => gathered(figures.line, usesFigure, standard({ ...head, key: 'uses-figure', of: house, is: (h) => h.sound }))).toThrow(
    /taken already/,
  )
  const calls = standard({ ...head, key: 'calls', of: house, is: (h) => some(h.members, (m) => wordOfMembers(m)) })
  expect(() => gathered(calls)).toThrow(/able-member stands in no article/)
  const circle = {
    ...wordOfMembers,
    key: 'able-member',
    is: { op: 'call', kind: 'boolean', value: 'able-member', of: { at: 'scope', scope: 0, ledger: 'member' } },
  } as unknown as Clause
  expect(() => gathered(circle)).toThrow(/circle/)
  expect(() => gathered(standard({ ...head, article: 2, key: 'elsewhere', of: event, is: (e) => all(e.done) }))).toThrow(/says article 2/)
})

test('figures without a source or with dates out of order are refused', () => {
  const base = { key: 'f', kind: 'integer', article: 1, label } as const
  expect(() => figure({ ...base, values: [] })).toThrow(/no value/)
  expect(() => figure({ ...base, values: [{ value: 1n, source: ' ', confidence: 'document' }] })).toThrow(/without a source/)
  expect(() =>
    figure({
      ...base,
      values: [
        { from: '2019-01-01', value: 1n, source: 'x', confidence: 'document' },
        { from: '2018-01-01', value: 2n, source: 'x', confidence: 'document' },
      ],
    }),
  ).toThrow(/out of order/)
})

test('procedures with unreachable states, dead ends or acts that nobody may do are refused', () => {
  const state = { label }
  const act = { label, by: ['town'] } as const
  expect(() =>
    procedure<'a' | 'b' | 'c', 'go'>({
      key: 'p',
      article: 1,
      label,
      start: 'a',
      states: { a: state, b: { ...state, final: true }, c: state },
      acts: { go: { ...act, from: ['a'], to: 'b' } },
      days: {},
    }),
  ).toThrow(/nothing leads to the state c/)
  expect(() =>
    procedure({
      key: 'p',
      article: 1,
      label,
      start: 'a',
      states: { a: state, b: state },
      acts: { go: { ...act, from: ['a'], to: 'b' } },
      days: {},
    }),
  ).toThrow(/not final/)
  expect(() =>
    procedure({
      key: 'p',
      article: 1,
      label,
      start: 'a',
      states: { a: state, b: { ...state, final: true } },
      acts: { go: { ...act, by: [], from: ['a'], to: 'b' } },
      days: {},
    }),
  ).toThrow(/nobody may do/)
})

test('a word is read once however often it is called, so a tower of words stays as small as it is written', () => {
  const least = figure({
    key: 'least',
    kind: 'integer',
    article: 1,
    label,
    confirm: label.zh,
    values: [{ value: 1n, source: label.zh, confidence: 'assumption' }],
  })
  let word = value({ ...head, key: 'floor-0', of: house, is: (h) => plus(h.size, least) })
  const floors: Clause[] = [least, word]
  for (let floor = 1; floor <= 40; floor++) {
    const below = word
    word = value({ ...head, key: `floor-${floor}`, of: house, is: (h) => plus(below(h), below(h)) })
    floors.push(word)
  }
  const tower = gathered(...floors)
  const top = tower.rules.get('floor-40')!
  expect([...nodesOf(tower.words.get('floor-40')!.is, tower.words)]).toHaveLength(40 * 3 + 3)
  expect([...figuresRead(tower, top)]).toEqual(['least'])
})
