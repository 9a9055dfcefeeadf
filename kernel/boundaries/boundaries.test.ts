/** Faults sown into small clauses are found by trying the cases around their thresholds; sound clauses give none. */
import { expect, test } from 'vitest'
import { event, figures, grade, house, member, toy } from '../agreement/toy-world.ts'
import { article } from '../article.ts'
import { type Clause, language } from '../clauses.ts'
import type { Node } from '../expression.ts'
import { above } from '../operators/above.ts'
import { age } from '../operators/age.ts'
import { all } from '../operators/all.ts'
import { any } from '../operators/any.ts'
import { below } from '../operators/below.ts'
import { choose } from '../operators/choose.ts'
import { inYuan, whole } from '../operators/constant.ts'
import { count } from '../operators/count.ts'
import { not } from '../operators/not.ts'
import { is, oneOf } from '../operators/one-of.ts'
import { reaches } from '../operators/reaches.ts'
import { within } from '../operators/within.ts'
import { overlap } from '../overlap.ts'
import { pack } from '../pack.ts'
import type { RecordOf } from '../vocabulary.ts'
import { boundaryFindings } from './boundaries.ts'
import { formulaOf } from './formula.ts'
import { findCase } from './search.ts'
import { Variables } from './variable.ts'

const { check, entitlement, exemption, standard } = language(toy)
const label = { zh: '试', en: 'try' }
type House = RecordOf<typeof toy, 'house'>

const gathered = (...clauses: Clause[]) =>
  pack({
    key: 'toy',
    label,
    version: '1',
    vocabulary: toy,
    articles: [article({ number: 1, chapter: '1', title: label, paraphrase: label, duties: [], items: [], readings: [], clauses })],
  })
const ofHouse = (key: string, when: (h: House) => ReturnType<typeof above>) => standard({ key, article: 1, label, of: house, is: when })
const found = (of: ReturnType<typeof pack>, day = '2019-12-31') =>
  boundaryFindings(of, day).map(({ rule, fault, part, with: other }) => [rule, fault, part?.en ?? other].filter(Boolean).join(' '))
const tried = (when: (h: House) => ReturnType<typeof above>, day?: string) =>
  found(gathered(figures.line, figures.limit, figures.start, ofHouse('r', when)), day)

test.each<[string, (h: House) => ReturnType<typeof above>, string[]]>([
  ['a gap between two thresholds', (h) => all(above(h.size, figures.limit), below(h.size, whole(3))), ['r never']],
  ['one whole number fits between', (h) => all(reaches(h.size, figures.limit), below(h.size, whole(3))), []],
  ['two ways that cover everything', (h) => any(above(h.size, figures.limit), within(h.size, figures.limit)), ['r always']],
  ['the threshold itself is left out', (h) => any(above(h.size, figures.limit), below(h.size, figures.limit)), []],
  ['a weaker threshold beside a stronger', (h) => all(above(h.size, figures.limit), above(h.size, whole(1))), ['r idle Size is above 1']],
  ['two codes at once', (h) => all(is(h.grade, grade, 'a'), is(h.grade, grade, 'b')), ['r never']],
  ['all codes of the list', (h) => any(oneOf(h.grade, grade, 'a', 'b'), is(h.grade, grade, 'c')), ['r always']],
  ['a part that its own alternative holds', (h) => any(h.sound, all(h.sound, above(h.size, figures.limit))), ['r idle']],
  ['a condition and its contrary', (h) => all(h.sound, not(h.sound)), ['r never']],
  ['a number of members below none', (h) => below(count(h.members), whole(0)), ['r never']],
  ['a number of members of at least none', (h) => reaches(count(h.members), whole(0)), ['r always']],
  ['a sum compared both ways', (h) => all(above(h.size, count(h.members)), above(count(h.members), h.size)), ['r never']],
  ['a choice whose branches say the same', (h) => choose(h.sound, above(h.size, whole(2)), above(h.size, whole(2))), []],
])('%s', (_title, when, expected) => {
  expect(tried(when).map((line) => (expected.includes('r idle') ? line.slice(0, 6) : line))).toEqual(expect.arrayContaining(expected))
  expect(tried(when).length > 0).toBe(expected.length > 0)
})

test('a figure is read at the day: what could be met in one year cannot in the next', () => {
  const between = (h: House) => all(reaches(h.income, figures.line), below(h.income, inYuan(3.5)))
  expect(tried(between, '2018-12-31')).toEqual([])
  expect(tried(between, '2019-12-31')).toEqual(['r never'])
})

test('through words that are called, of other records too', () => {
  const adult = standard({ key: 'adult', article: 1, label, of: member, is: (m) => reaches(age(m.born), whole(18)) })
  const child = standard({
    key: 'child',
    article: 1,
    label,
    of: event,
    is: (e) => all(adult(e.subject), below(age(e.subject.born), whole(18))),
  })
  expect(found(gathered(adult, child))).toEqual(['child never'])
})

test('of an overlap no two are drawn at once; before they yield they would be', () => {
  const aid = (key: string, amount: bigint) =>
    entitlement({
      key,
      article: 1,
      label,
      of: house,
      when: (h) => h.sound,
      amount: (h) => choose(h.sound, h.income, inYuan(Number(amount))),
    })
  const [first, second] = [aid('first', 1n), aid('second', 2n)]
  const both = gathered(first, second, overlap({ key: 'either', article: 1, label, between: [first, second] }))
  expect(found(both).filter((line) => line.includes('together'))).toEqual([])
  const rules = new Map(both.rules).set('first', first).set('second', second)
  expect(found({ ...both, rules })).toContain('first together second')
})

test('an exemption that never meets its check, and one that always does', () => {
  const large = check({ key: 'large', article: 1, label, of: house, class: 'out', look: label, when: (h) => above(h.size, figures.limit) })
  const excused = (key: string, when: (h: House) => ReturnType<typeof above>) =>
    exemption({ key, article: 1, label, of: house, exempts: [large], when })
  const [small, any1, fair] = [
    excused('small', (h) => below(h.size, whole(2))),
    excused('any', (h) => above(h.size, whole(1))),
    excused('fair', (h) => h.sound),
  ]
  expect(found(gathered(figures.limit, large, small, any1, fair))).toEqual(['small apart large', 'any excuses-all large'])
})

test('a search that may not go far enough claims nothing', () => {
  const of = formulaOf(sound, { pack: gathered(), day: '2019-12-31', variables: new Variables() })
  expect(findCase([of], ([value]) => value!, '2019-12-31', 1)).toBe('too-many')
  expect(findCase([of], ([value]) => value!, '2019-12-31')).toBeInstanceOf(Map)
})

const sound: Node = { op: 'field', kind: 'boolean', of: { at: 'scope', scope: 0, ledger: 'house' }, field: 'sound' }
