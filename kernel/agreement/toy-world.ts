/** A small invented vocabulary and populations for it: what the agreement tests evaluate both ways. */
import fc from 'fast-check'
import type { Coverage } from '../coverage.ts'
import { figure } from '../figure.ts'
import { boolean, code, codeList, date, integer, ledger, money, text } from '../ledger.ts'
import { share } from '../values.ts'
import { many, one, vocabulary } from '../vocabulary.ts'
import type { Pending, WorldRecord } from '../world.ts'

export const grade = codeList(
  'grade',
  { zh: '级别', en: 'Grade' },
  { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' }, c: { zh: '丙', en: 'C' } },
)

export const house = ledger({
  key: 'house',
  label: { zh: '户', en: 'House' },
  article: 1,
  fields: {
    size: integer('人数', 'Size'),
    income: money('收入', 'Income'),
    grade: code(grade, '级别', 'Grade'),
    since: date('起始日期', 'Since'),
    sound: boolean('完好', 'Sound'),
  },
})
export const member = ledger({
  key: 'member',
  label: { zh: '人', en: 'Member' },
  article: 1,
  fields: {
    pay: money('工资', 'Pay'),
    years: integer('年数', 'Years'),
    born: date('出生日期', 'Born'),
    able: boolean('能劳动', 'Able'),
    rank: code(grade, '级别', 'Rank'),
    word: text('字', 'Word'),
  },
})
export const event = ledger({
  key: 'event',
  label: { zh: '事项', en: 'Event' },
  article: 1,
  deciding: 'day',
  fields: {
    day: date('日期', 'Day'),
    amount: money('金额', 'Amount'),
    number: integer('数', 'Number'),
    kind: code(grade, '类别', 'Kind'),
    done: boolean('办结', 'Done'),
  },
})

export const toy = vocabulary(
  { house, member, event },
  {
    house: { members: many('member', { by: 'house', always: true, zh: '成员', en: 'members' }) },
    member: {
      home: one('house', { by: 'house', zh: '户', en: 'house' }),
      events: many('event', { by: 'person', key: 'key', zh: '事项', en: 'events' }),
    },
    event: { subject: one('member', { by: 'person', key: 'key', only: 'primary', zh: '当事人', en: 'subject' }) },
  },
)

export const figures = {
  line: figure({
    key: 'line',
    kind: 'money',
    article: 1,
    label: { zh: '标准', en: 'Line' },
    values: [
      { value: 300n, source: 'invented', confidence: 'document' },
      { from: '2019-01-01', value: 400n, source: 'invented', confidence: 'assumption' },
      { from: '2020-01-01', value: null, source: 'invented', confidence: 'assumption' },
    ],
  }),
  rate: figure({
    key: 'rate',
    kind: 'share',
    article: 1,
    label: { zh: '比例', en: 'Rate' },
    values: [
      { value: share(1, 3), source: 'invented', confidence: 'document' },
      { from: '2019-07-01', value: share(2, 7), source: 'invented', confidence: 'document' },
    ],
  }),
  start: figure({
    key: 'start',
    kind: 'date',
    article: 1,
    label: { zh: '起始日', en: 'Start' },
    values: [{ value: '2019-01-01', source: 'invented', confidence: 'document' }],
  }),
  limit: figure({
    key: 'limit',
    kind: 'integer',
    article: 1,
    label: { zh: '人数线', en: 'Limit' },
    values: [{ value: 2n, source: 'invented', confidence: 'document' }],
  }),
}

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 })
const fen = fc.bigInt({ min: -900n, max: 900n })
const few = fc.bigInt({ min: -3n, max: 9n })
export const days = fc.constantFrom(
  '2018-06-30',
  '2018-12-31',
  '2019-01-01',
  '2019-01-31',
  '2019-07-01',
  '2020-02-29',
  '2004-02-29',
  '1950-03-01',
)
const letters = fc.constantFrom('a', 'b', 'c')
const villages = fc.constantFrom('111', '112', '221')

/** A population: houses with members and events, with gaps, doubled keys, coverage and rows under review. */
export const population = fc
  .record({
    houses: fc.array(
      fc.record({
        size: maybe(few),
        income: maybe(fen),
        grade: maybe(letters),
        since: maybe(days),
        sound: maybe(fc.boolean()),
        villageCode: villages,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    members: fc.array(
      fc.record({
        house: maybe(fc.nat(3)),
        key: fc.nat(6),
        pay: maybe(fen),
        years: maybe(few),
        born: maybe(days),
        able: maybe(fc.boolean()),
        rank: maybe(letters),
        word: maybe(letters),
        villageCode: maybe(villages),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    events: fc.array(
      fc.record({
        person: maybe(fc.nat(6)),
        day: maybe(days),
        amount: maybe(fen),
        number: maybe(few),
        kind: maybe(letters),
        done: maybe(fc.boolean()),
      }),
      { maxLength: 10 },
    ),
    coverage: fc.array(
      fc.record({
        ledger: fc.constant('event'),
        area: fc.option(fc.constantFrom('11', '221'), { nil: undefined }),
        from: fc.option(days, { nil: undefined }),
        to: fc.option(days, { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    pending: fc.array(fc.record({ ledger: fc.constant('event'), key: fc.nat(6).map((key) => `k${key}`) }), { maxLength: 2 }),
  })
  .map(({ houses, members, events, coverage, pending }) => {
    const seen = new Set<number>()
    const records: WorldRecord[] = [
      ...houses.map((facts, at) => ({ ledger: 'house', id: `h${at}`, facts })),
      ...members.map(({ house: of, key, ...facts }, at) => {
        const primary = !seen.has(key)
        seen.add(key)
        return {
          ledger: 'member',
          id: `m${at}`,
          facts: { ...facts, house: of !== null && of < houses.length ? `h${of}` : null, key: `k${key}`, primary },
        }
      }),
      ...events.map(({ person, ...facts }, at) => ({
        ledger: 'event',
        id: `e${at}`,
        facts: { ...facts, person: person === null ? null : `k${person}` },
      })),
    ]
    return { records, coverage: coverage as Coverage[], pending: pending as Pending[] }
  })

export type Population = typeof population extends fc.Arbitrary<infer T> ? T : never
