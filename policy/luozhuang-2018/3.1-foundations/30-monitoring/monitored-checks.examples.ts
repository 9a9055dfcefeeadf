/** Examples of the checks of monitoring: lifting that fits, help in time, nobody missed (Article 30, R10, R11, R13, U6, U8, C27). */
import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['household']>

const safe = { status: 'out-with-policy', unsafeHouse: false, waterSafe: true }
const unsafe = { unsafeHouse: true, houseGrade: 'D', housing: 'own' }
/** A household that was marked on 1 June, and what was done for it. */
const monitored = (
  facts: Facts,
  measures: readonly (readonly [string | null, string | null])[] = [],
  household: Facts = {},
): SmallWorld => ({
  household: { ...safe, ...household },
  people: { p: {} },
  rows: [
    ['monitored', 'p', { state: 'current', risk: 'illness', markedOn: '2019-06-01', ...facts }],
    ...measures.map(([kind, startedOn]) => ['measure', 'p', { kind, startedOn }] as const),
  ],
  covered: ['monitored', 'measure', 'unsafeHouse'],
})
const helped = (risk: string, kind: string | null) => monitored({ state: 'lifted', lift: 'help', risk }, [[kind, '2019-07-01']])
const lifted = (liftedOn: string | null) => monitored({ state: 'lifted', lift: 'help', liftedOn })
const outside = (facts: Facts | null, registered: boolean | null = false): SmallWorld => ({
  people: { p: { registered } },
  rows: facts === null ? [] : [['loss', 'p', { happenedOn: '2019-08-11', ...facts }]],
  covered: ['loss'],
})

export const examples: ExampleTable = {
  'lifted-without-fitting-measure': [
    met('因病，只有产业帮扶', 'illness, and only industry helped', helped('illness', 'industry')),
    notMet('因病，有健康帮扶', 'illness, and health help', helped('illness', 'health')),
    notMet('因病，有综合保障', 'illness, and a guarantee', helped('illness', 'guarantee')),
    notMet('因学，有教育帮扶', 'schooling, and education help', helped('schooling', 'other-education')),
    met('因学，只有慰问', 'schooling, and only a gift', helped('schooling', 'social')),
    met(
      '标注以前的措施不算',
      'a measure before the marking does not count',
      monitored({ state: 'lifted', lift: 'help' }, [['health', '2019-05-31']]),
    ),
    notMet('自然消除，不问措施', 'gone by itself: no measure is asked', monitored({ state: 'lifted', lift: 'natural' })),
    cannotTell('措施类别空缺', 'the kind of measure is not told', helped('illness', null)),
  ],
  'lifted-with-unsafe-house-or-water': [
    met('饮水不安全却已解除', 'unsafe water, and lifted', monitored({ state: 'lifted' }, [], { waterSafe: false })),
    met('住在D级危房却已解除', 'a house of grade D, and lifted', monitored({ state: 'lifted' }, [], unsafe)),
    notMet('住房饮水都安全', 'both are safe', monitored({ state: 'lifted' })),
    notMet('还在监测', 'still monitored', monitored({}, [], { waterSafe: false })),
    cannotTell('饮水没有采集', 'the water was not asked', monitored({ state: 'lifted' }, [], { waterSafe: null })),
  ],
  'lifted-too-soon': [
    met('差一天满6个月', 'a day short of six months', lifted('2019-11-30')),
    notMet('正好6个月', 'just six months', lifted('2019-12-01')),
    cannotTell('解除日期空缺', 'no day of lifting', lifted(null)),
  ],
  'marked-without-help': [
    met('一个月内没有措施', 'no measure within a month', monitored({}, [['health', '2019-07-02']])),
    notMet('第30天落实', 'helped on the thirtieth day', monitored({}, [['health', '2019-07-01']])),
    notMet('标注还不到30天', 'marked less than thirty days ago', monitored({ markedOn: '2019-12-10' })),
    cannotTell('措施日期空缺', 'the measure has no date', monitored({}, [['health', null]])),
  ],
  'out-in-unsafe-house-not-monitored': [
    met('脱贫户住D级危房，没有监测', 'out, a house of grade D, not monitored', {
      household: { ...safe, ...unsafe },
      people: { p: {} },
      covered: ['monitored', 'unsafeHouse'],
    }),
    notMet('正在监测', 'monitored', monitored({}, [], unsafe)),
    notMet('住房安全', 'the house is safe', { household: safe, people: { p: {} } }),
    cannotTell('没有监测台账', 'no list of the monitored', {
      household: { ...safe, ...unsafe },
      people: { p: {} },
      covered: ['unsafeHouse'],
    }),
  ],
  'disaster-loss-not-registered': [
    met('未建档，损失正好5000元', 'not registered, a loss of just 5,000', outside({ amount: yuan(5000) })),
    notMet('损失4999.99元', 'a loss of 4,999.99', outside({ amount: yuan(4999.99) })),
    notMet('已建档', 'registered', outside({ amount: yuan(5000) }, true)),
    cannotTell('没有损失金额', 'the loss was not told', outside({ amount: null })),
  ],
  'disaster-fully-insured': [
    met('损失全部赔付', 'all of it was compensated', outside({ amount: yuan(5000), compensated: yuan(5000) })),
    notMet('少赔1分', 'a fen less', outside({ amount: yuan(5000), compensated: yuan(4999.99) })),
    cannotTell('赔付金额空缺', 'not told what was compensated', outside({ amount: yuan(5000) })),
  ],
}
