/** Examples of the words of monitoring, of what holds after exit, and of the three kinds of hardship (Article 30, R9, R12). */
import { yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['household']>
type Rows = NonNullable<SmallWorld['rows']>

const household = (rows: Rows = [], ...covered: readonly string[]): SmallWorld => ({
  household: { status: 'out-with-policy' },
  people: { p: { labour: 'ordinary' } },
  rows,
  covered,
})
const marked = (facts: Facts): SmallWorld =>
  household([['monitored', 'p', { state: 'current', markedOn: '2019-06-01', ...facts }]], 'monitored')
const asked = (facts: Facts, askedOn = '2019-12-01'): Rows[number] => [
  'survey',
  'p',
  { askedOn, netIncome: yuan(12_000), claims: yuan(3000), ownSpending: yuan(5001), people: 2n, ...facts },
]
const stay = (inPolicy: bigint | null, facts: Facts = {}): Rows[number] => [
  'stay',
  'p',
  { inPolicy, basic: 0n, serious: 0n, aid: 0n, supplement: 0n, hospitalCut: 0n, settled: '2019-05-01', admitted: '2019-04-20', ...facts },
]
const labour = (...of: readonly (string | null)[]): SmallWorld => ({
  household: {},
  people: Object.fromEntries(of.map((one, at) => [`p${at}`, { labour: one }])),
})
const keeping: SmallWorld = {
  household: { status: 'out-with-policy', cooperative: true, leadingCompany: false, leader: false },
  people: { p: {} },
  rows: [
    ['medicalInsurance', 'p', { state: 'insured' }],
    ['measure', 'p', { year: 2019n, kind: 'industry', office: 'labour' }],
  ],
  covered: ['medicalInsurance', 'measure'],
}
const helpedBy = (...offices: readonly (string | null)[]): SmallWorld =>
  household(
    offices.map((office) => ['measure', 'p', { year: 2019n, kind: 'guarantee', office }]),
    'measure',
  )
const everything = ['policeRecord', 'deathRecord', 'disability', 'loss', 'survey', 'stay', 'employment']
const yearOf = (year: bigint, wage: number): Facts => ({
  year,
  wage: yuan(wage),
  business: 0n,
  property: 0n,
  transfer: 0n,
  businessExpense: 0n,
})
const earning = (before: number, now: number, rows: Rows = [], covered: readonly string[] = everything): SmallWorld => ({
  ...household(rows, ...covered),
  year: yearOf(2019n, now),
  records: [['householdYear', 'before', { household: 'h', propertyItemised: false, transferItemised: false, ...yearOf(2018n, before) }]],
})

export const examples: ExampleTable = {
  'is-monitored': [
    met('6月标注，监测中', 'marked in June, not lifted', marked({})),
    notMet('风险已消除', 'the risk is gone', marked({ state: 'lifted' })),
    notMet('台账里没有这一户', 'not on the list', household([], 'monitored')),
    cannotTell('没有监测台账', 'no list was delivered', household()),
  ],
  'reference-income': [
    comesTo(yuan(4999.5))('（12000+3000−5001）÷2=4999.50元', '(12,000 + 3,000 − 5,001) ÷ 2 = 4,999.50', household([asked({})])),
    comesTo(yuan(-500))('支出大于收入，可以为负', 'spending above income', household([asked({ ownSpending: yuan(16_000) })])),
    comesTo(null)('自付支出没有问到', 'own spending was not told', household([asked({ ownSpending: null })])),
  ],
  'reference-income-now': [
    comesTo(yuan(7500))(
      '两次调查，取最近一次',
      'asked twice: the later counts',
      household([asked({}, '2019-03-01'), asked({ ownSpending: 0n }, '2019-11-01')], 'survey'),
    ),
    comesTo(null)('只有一年多以前的调查', 'last asked more than a year ago', household([asked({}, '2018-12-31')], 'survey')),
    comesTo(null)('没有调查数据', 'no survey', household()),
  ],
  'own-medical-recently': [
    comesTo(yuan(900))(
      '12个月内结算的加总，之前的不算',
      'what was settled in twelve months, not before',
      household([stay(yuan(900)), stay(yuan(400), { settled: '2018-12-31', admitted: '2018-12-01' })], 'stay'),
    ),
    comesTo(yuan(400))(
      '上年底入院，今年结算，算在内',
      'admitted last year, settled this year: counts',
      household([stay(yuan(400), { settled: '2019-01-01', admitted: '2018-12-01' })], 'stay'),
    ),
    comesTo(null)('没有住院结算数据', 'no file of stays', household()),
  ],
  'whole-household-without-labour': [
    met('两位老人都无劳动力', 'two elders, neither can work', labour('none', 'lost')),
    notMet('有一个弱劳动力', 'one can work a little', labour('none', 'weak')),
    cannotTell('一人劳动力空缺', 'of one it is not known', labour('none', null)),
  ],
  'three-keeps': [
    met('参保、有措施、在合作社', 'insured, helped, in a co-operative', keeping),
    notMet('没有产业项目带动', 'no project', {
      ...keeping,
      household: { ...keeping.household, cooperative: false },
      year: { year: 2019n, dividend: 0n },
    }),
    met('有资产收益分红也算项目', 'a dividend is a project too', {
      ...keeping,
      household: { ...keeping.household, cooperative: false },
      year: { year: 2019n, dividend: 1n },
    }),
    met('不再享受政策的不要求', 'not asked of who enjoys it no longer', { ...keeping, household: { status: 'out-without-policy' } }),
    cannotTell('没有措施台账', 'no file of measures', { ...keeping, covered: ['medicalInsurance'], rows: keeping.rows!.slice(0, 1) }),
  ],
  'out-household-tracked': [
    met('三个月内回访过', 'visited within three months', household([asked({}, '2019-10-01')], 'survey')),
    notMet('正好三个月前回访', 'visited just three months ago', household([asked({}, '2019-09-30')], 'survey')),
    met('未脱贫户不在此列', 'not asked of a poor household', { ...household([], 'survey'), household: { status: 'poor' } }),
    cannotTell('没有调查数据', 'no survey', household()),
  ],
  'relief-by-five-offices': [
    comesTo(2n)(
      '民政和残联各一项，其他部门不计',
      'civil affairs and the disabled persons’ federation; others do not count',
      helpedBy('civil-affairs', 'disabled', 'other'),
    ),
    comesTo(0n)('没有五部门的措施', 'none of the five', helpedBy('other')),
    comesTo(null)('部门空缺', 'no office told', helpedBy(null)),
  ],
  'temporary-hardship': [
    met('收入降三成', 'income down by three tenths', earning(10_000, 7000)),
    met('工资被拖欠', 'wages unpaid', earning(5000, 5000, [asked({ wageUnpaid: true })])),
    notMet('收入平稳，没有失业欠薪', 'income steady, work and wages in order', earning(5000, 5000)),
    cannotTell('收入平稳，没有就业数据', 'income steady, no file of work', earning(5000, 5000, [], ['survey'])),
  ],
  'sudden-hardship': [
    met(
      '火灾损失8000元',
      'a fire took 8,000',
      household([['loss', 'p', { happenedOn: '2019-07-01', kind: 'fire', amount: yuan(8000) }]], ...everything),
    ),
    notMet('没有灾害事故，没有人去世致残', 'no disaster, nobody died or was disabled', household([], ...everything)),
    cannotTell('没有灾害事故数据', 'no file of losses', household([], ...everything.filter((one) => one !== 'loss'))),
  ],
  'expenditure-hardship': [
    met('医疗自付5000元', 'own medical payments of 5,000', earning(5000, 20_000, [stay(yuan(5000))])),
    notMet('自付4999.99元，收入够用', 'own payments of 4,999.99, and income enough', earning(5000, 20_000, [stay(yuan(4999.99))])),
    cannotTell('没有住院数据', 'no file of stays', earning(5000, 20_000, [], ['survey'])),
  ],
}
