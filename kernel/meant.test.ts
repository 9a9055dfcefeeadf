/** A rule never means everybody by accident: each way to write such a clause does not compile, or is refused when it is loaded, and why. */
import { expect, test } from 'vitest'
import { event, figures, grade, house, member, toy } from './agreement/toy-world.ts'
import { article } from './article.ts'
import { boundaryFindings } from './boundaries/boundaries.ts'
import { type Clause, language } from './clauses.ts'
import type { Expression } from './expression.ts'
import { above } from './operators/above.ts'
import { addMonths } from './operators/add-months.ts'
import { all } from './operators/all.ts'
import { any } from './operators/any.ts'
import { below } from './operators/below.ts'
import { choose } from './operators/choose.ts'
import { day, no, whole, yes } from './operators/constant.ts'
import { count } from './operators/count.ts'
import { decidingDate } from './operators/deciding-date.ts'
import { endOfYear } from './operators/end-of-year.ts'
import { equals } from './operators/equals.ts'
import { every } from './operators/every.ts'
import { firstBy } from './operators/first-by.ts'
import { before, during, sharing, where } from './operators/groups.ts'
import { largest } from './operators/largest.ts'
import { none } from './operators/none.ts'
import { not } from './operators/not.ts'
import { is, oneOf } from './operators/one-of.ts'
import { reaches } from './operators/reaches.ts'
import { some } from './operators/some.ts'
import { startOfYear } from './operators/start-of-year.ts'
import { sum } from './operators/sum.ts'
import { within } from './operators/within.ts'
import { pack } from './pack.ts'
import type { RecordOf } from './vocabulary.ts'

const { standard, value } = language(toy)
const label = { zh: '试', en: 'try' }
const head = { article: 1, label } as const
type House = RecordOf<typeof toy, 'house'>
type Member = RecordOf<typeof toy, 'member'>

const gathered = (...clauses: Clause[]) =>
  pack({
    key: 'toy',
    label,
    version: '1',
    vocabulary: toy,
    articles: [
      article({
        number: 1,
        chapter: '1',
        title: label,
        paraphrase: label,
        duties: [],
        items: [],
        readings: [],
        clauses: [...Object.values(figures), isAble, ...clauses],
      }),
    ],
  })

const isAble = standard({ ...head, key: 'is-able', of: member, is: (m) => m.able })
const ofHouse = (rule: (h: House) => Expression) => () => gathered(value({ ...head, key: 'r', of: house, is: rule }))
const ofMember = (rule: (m: Member) => Expression) => () => gathered(value({ ...head, key: 'r', of: member, is: rule }))

test('what is no condition does not compile where one is asked', () => {
  // Each of these lines must fail to type-check; the check of types holds them, and nothing here is run.
  const never = (h: House, m: Member): unknown[] => [
    // @ts-expect-error everybody would be counted: a condition stands in where, not in count
    count(h.members, (one) => one.able),
    // @ts-expect-error a count is a number, and a number is no condition
    all(count(h.members)),
    // @ts-expect-error adding up conditions would add nothing
    sum(h.members, (one) => one.able),
    // @ts-expect-error some of a group without saying which: there being any is count above nothing
    some(h.members),
    // @ts-expect-error every of a group without saying what
    every(h.members),
    // @ts-expect-error a standard that is not asked of anybody is a clause, not a condition
    all(isAble),
    // @ts-expect-error nor is its opposite
    not(isAble),
    // @ts-expect-error a standard as the condition of some: it is asked of the record, some(h.members, (one) => isAble(one))
    some(h.members, () => isAble),
    // @ts-expect-error a standard compared as if it were a number
    above(isAble(m), figures.limit),
    // @ts-expect-error a group compared with a number: its count was meant
    above(h.members, figures.limit),
    // @ts-expect-error a record compared with a record: a field of each was meant
    equals(m.home, h),
    // @ts-expect-error a record is no condition
    all(m.home),
    // @ts-expect-error a group is no condition: some, every or none of it was meant
    not(h.members),
    // @ts-expect-error a group narrowed is a group still
    all(where(h.members, (one) => one.able)),
    // @ts-expect-error a figure is no condition
    all(figures.limit),
    // @ts-expect-error a code is no condition: being one of its codes is
    all(h.grade),
    // @ts-expect-error a word of members asked of the house
    isAble(h),
    // @ts-expect-error a choice needs what holds otherwise
    choose(h.sound, above(h.size, figures.limit)),
  ]
  expect(never).toBeTypeOf('function')
})

test.each<[string, () => unknown, RegExp]>([
  ['some, asked of the house', ofHouse((h) => some(h.members, () => h.sound)), /condition of some does not speak of the record of member/],
  ['some of a constant', ofHouse((h) => some(h.members, () => yes)), /condition of some does not speak/],
  ['every, asked of the house', ofHouse((h) => every(h.members, () => above(h.income, figures.line))), /condition of every does not speak/],
  ['none of a constant', ofHouse((h) => none(h.members, () => no)), /condition of none does not speak/],
  ['a sum of one each is a count', ofHouse((h) => sum(h.members, () => whole(1))), /what sum adds up does not speak/],
  ['the income of the house once for each member', ofHouse((h) => sum(h.members, () => h.income)), /the same for each of them/],
  ['the largest of what is the same', ofHouse((h) => largest(h.members, () => h.income)), /value of largest does not speak/],
  [
    'the first by an order without one',
    ofHouse((h) =>
      firstBy(
        h.members,
        () => whole(1),
        (m) => m.pay,
      ),
    ),
    /order of firstBy does not speak/,
  ],
  [
    'the first, and then something else',
    ofHouse((h) =>
      firstBy(
        h.members,
        (m) => m.years,
        () => h.income,
      ),
    ),
    /value of firstBy does not speak/,
  ],
  ['where, asked of the house', ofHouse((h) => count(where(h.members, () => h.sound))), /condition of where does not speak/],
  [
    'the second of two where',
    ofHouse((h) =>
      count(
        where(
          where(h.members, (m) => m.able),
          () => h.sound,
        ),
      ),
    ),
    /condition of where does not speak/,
  ],
  [
    'a group inside a group that forgets it',
    ofHouse((h) => some(h.members, () => some(h.members, (m) => m.able))),
    /condition of some does not speak/,
  ],
])('a group’s condition that ignores the group’s record: %s', (_case, load, refusal) => expect(load).toThrow(refusal))

test.each<[string, () => unknown]>([
  ['above', ofHouse((h) => above(h.size, h.size))],
  ['reaches', ofHouse((h) => reaches(h.income, h.income))],
  ['below', ofMember((m) => below(m.born, m.born))],
  ['within', ofHouse((h) => within(count(h.members), count(h.members)))],
  ['equals', ofMember((m) => equals(m.rank, m.rank))],
  ['through a relation', ofMember((m) => equals(m.home.grade, m.home.grade))],
  ['the member’s house is the house itself', ofHouse((h) => some(h.members, (m) => all(m.able, equals(m.home.income, h.income))))],
  ['a word of a record and itself', ofMember((m) => equals(isAble(m), isAble(m)))],
])('a thing compared with itself: %s', (_case, load) => expect(load).toThrow(/a thing and itself says the same of everybody/))

test.each<[string, () => unknown, RegExp]>([
  ['all of nothing', ofHouse((h) => any(h.sound, all())), /all of nothing holds for everybody/],
  ['any of nothing', ofHouse((h) => all(h.sound, any())), /any of nothing holds for nobody/],
  ['one of no codes', ofHouse((h) => oneOf(h.grade, grade)), /without a code holds for nobody/],
  ['a condition and "yes"', ofHouse((h) => any(h.sound, yes)), /any of a constant/],
  ['a condition and "no"', ofHouse((h) => all(h.sound, no)), /all of a constant/],
  ['not yes', ofHouse((h) => all(h.sound, not(yes))), /not of a constant/],
  ['a choice that is made already', ofHouse((h) => choose(yes, h.income, figures.line)), /choose of a constant/],
  ['a number compared with a number', ofHouse((h) => all(h.sound, above(whole(3), whole(2)))), /two constants/],
])('a part that decides for everybody alike: %s', (_case, load, refusal) => expect(load).toThrow(refusal))

test.each<[string, () => unknown]>([
  ['by days', ofMember((m) => count(during(m.events, (e) => e.day, day('2019-12-31'), day('2019-01-01'))))],
  ['by the year', ofMember((m) => count(during(m.events, (e) => e.day, endOfYear(decidingDate()), startOfYear(decidingDate()))))],
  ['by months back', ofMember((m) => count(during(m.events, (e) => e.day, decidingDate(), addMonths(decidingDate(), whole(-12)))))],
  ['by months on', ofMember((m) => count(during(m.events, (e) => e.day, addMonths(m.born, whole(12)), m.born)))],
])('a period with its ends swapped, in which no record lies: %s', (_case, load) => expect(load).toThrow(/ends before it begins/))

test('a field of another record where one of its own is named: only the name would be kept', () => {
  expect(ofMember((m) => count(during(m.events, (e) => e.subject.born, day('2019-01-01'), day('2019-12-31'))))).toThrow(/of the group/)
  expect(ofMember((m) => count(sharing(m, (o) => o.home.since)))).toThrow(/of the record itself/)
  const other = () => value({ ...head, key: 'o', of: event, is: (e) => count(before(e.subject.events, e, (o) => o.subject.years)) })
  expect(other).toThrow(/of the record itself/)
})

test('a number of records that share a value is never nothing: the record itself is one of them', () => {
  const shared = (least: number) =>
    boundaryFindings(
      gathered(standard({ ...head, key: 'r', of: member, is: (m) => reaches(count(sharing(m, (o) => o.word)), whole(least)) })),
      '2019-12-31',
      ['r'],
    ).map(({ fault }) => fault)
  expect(shared(1)).toEqual(['always'])
  expect(shared(2)).toEqual([])
})

test('what was meant is loaded', () => {
  const sound: ((h: House) => Expression)[] = [
    (h) => some(h.members, (m) => all(m.able, h.sound)),
    (h) => some(h.members, (m) => some(m.events, (e) => e.done)),
    (h) => count(where(h.members, (m) => isAble(m))),
    (h) => some(h.members, (m) => above(m.pay, h.income)),
    (h) => some(h.members, (m) => above(count(where(h.members, (o) => below(o.born, m.born))), figures.limit)),
    (h) => sum(h.members, (m) => count(during(m.events, (e) => e.day, startOfYear(decidingDate()), endOfYear(decidingDate())))),
    (h) => all(is(h.grade, grade, 'a'), above(figures.line, h.income)),
  ]
  for (const rule of sound) expect(ofHouse(rule)).not.toThrow()
})
