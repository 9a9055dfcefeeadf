/** Examples of aid by stage and term, fees not paid, and aid against what was paid (Article 13). */

import { yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet, type RuleExample } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>

const student = (facts: Facts, status: string | null = 'poor', member: Facts = {}): SmallWorld => ({
  household: { status },
  people: { p: member },
  rows: [['student', 'p', { state: 'enrolled', ...facts }]],
  covered: ['student'],
})
const twice = (first: Facts, second: Facts): SmallWorld => {
  const row = { state: 'enrolled', stage: 'senior', aid: yuan(1_000), term: '2019年秋季', aidKind: '国家助学金' }
  return {
    ...student({}),
    rows: [
      ['student', 'p', { ...row, ...first }],
      ['student', 'p', { ...row, ...second }],
    ],
  }
}
const aid = (zh: string, en: string, facts: Facts, amount: number, on?: string) =>
  met(zh, en, student(facts), { amount: yuan(amount), ...(on ? { on } : {}) })

/** Who is at one of the stages, who is not, and who may be. */
const atStage = (stage: string, other: string): RuleExample[] => [
  met('享受政策家庭的在读学生', 'enrolled, in a family that enjoys the policy', student({ stage })),
  notMet('别的学段', 'another stage', student({ stage: other })),
  notMet('脱贫不再享受政策', 'out without policy', student({ stage }, 'out-without-policy')),
  cannotTell('学段空缺', 'the stage is empty', student({ stage: null })),
]

export const examples: ExampleTable = {
  'is-aided-pupil': [
    met('普通高中在读', 'enrolled in senior high', student({ stage: 'senior' })),
    notMet('大学生不在此列', 'not a university student', student({ stage: 'university' })),
    notMet('已毕业', 'graduated', student({ stage: 'senior', state: 'graduated' })),
    cannotTell('学段空缺', 'the stage is empty', student({ stage: null })),
  ],
  'education-aid': [
    aid('学前：每年1200元的一半', 'pre-school: half of 1,200 a year', { stage: 'pre-school' }, 600),
    aid('小学寄宿生：每年1000元的一半', 'primary boarder: half of 1,000', { stage: 'primary', boarding: true }, 500),
    aid('初中寄宿生：每年1250元的一半', 'junior boarder: half of 1,250', { stage: 'junior', boarding: true }, 625),
    aid(
      '小学走读生，2019年秋季起：每年500元的一半',
      'primary day pupil from autumn 2019: half of 500',
      { stage: 'primary', boarding: false },
      250,
    ),
    aid(
      '小学走读生，2019年8月31日：还没有',
      'primary day pupil on 31 August 2019: nothing yet',
      { stage: 'primary', boarding: false },
      0,
      '2019-08-31',
    ),
    aid(
      '初中走读生，2019年9月1日：312.50元',
      'junior day pupil on 1 September 2019: 312.50',
      { stage: 'junior', boarding: false },
      312.5,
      '2019-09-01',
    ),
    aid('普通高中：每年2000元的一半', 'senior high: half of 2,000', { stage: 'senior' }, 1_000),
    aid('中职二年级：每年2000元的一半', 'vocational, second year: half of 2,000', { stage: 'vocational', entered: '2018-09-01' }, 1_000),
    aid('中职三年级：不再发助学金', 'vocational, third year: no grant', { stage: 'vocational', entered: '2017-09-01' }, 0),
    aid(
      '中职入学正好24个月：不再发',
      'vocational, twenty-four months after entry: no grant',
      { stage: 'vocational', entered: '2017-12-31' },
      0,
    ),
    met(
      '中职没有入学日期：能不能拿说不准，至少0元',
      'vocational without a day of entry: not told, at least 0',
      student({ stage: 'vocational' }),
      { amount: null, atLeast: 0n },
    ),
    aid('大学2019年春季前：每年3000元的一半', 'university before spring 2019: half of 3,000', { stage: 'university' }, 1_500, '2019-01-31'),
    aid('大学2019年春季起：每年3300元的一半', 'university from spring 2019: half of 3,300', { stage: 'university' }, 1_650, '2019-02-01'),
    met('不知是否寄宿：至少走读标准', 'boarding not known: at least what a day pupil gets', student({ stage: 'primary' }), {
      amount: null,
      atLeast: yuan(250),
    }),
    notMet('脱贫不再享受政策', 'out without policy', student({ stage: 'senior' }, 'out-without-policy')),
    cannotTell('学段空缺', 'the stage is empty', student({ stage: null })),
  ],
  'kindergarten-fee-waived': atStage('pre-school', 'primary'),
  'compulsory-fees-waived': atStage('junior', 'senior'),
  'senior-tuition-waived': atStage('vocational', 'junior'),
  'university-loan-and-tuition-relief': atStage('university', 'senior'),
  'student-loan-ceiling': [
    comesTo(yuan(8_000))('本专科8000元', 'undergraduates 8,000', student({ stage: 'university' })),
    comesTo(yuan(12_000))('研究生12000元', 'postgraduates 12,000', student({ stage: 'postgraduate' })),
    comesTo(null)('学段空缺', 'the stage is empty', student({ stage: null })),
  ],
  'tuition-relief-ceiling': [
    comesTo(yuan(8_000))('本专科最多减8000元', 'undergraduates at most 8,000', student({ stage: 'college' })),
    comesTo(0n)('研究生没有', 'none for postgraduates', student({ stage: 'postgraduate' })),
    comesTo(null)('学段空缺', 'the stage is empty', student({ stage: null })),
  ],
  'education-aid-not-paid-in-time': [
    met('12月31日秋季资助仍为0', 'on 31 December autumn aid is still 0', student({ stage: 'senior', aid: 0n })),
    notMet(
      '12月30日还没到秋季到位日',
      'on 30 December autumn aid is not due yet',
      student({ stage: 'senior', aid: 0n, entered: '2019-09-01' }),
      { on: '2019-12-30' },
    ),
    met(
      '6月30日春季到位日已到，此前已入学',
      'on 30 June spring aid is due to who entered before',
      student({ stage: 'senior', aid: 0n, entered: '2018-09-01' }),
      { on: '2019-06-30' },
    ),
    notMet('6月29日春季还没到期', 'on 29 June spring aid is not due yet', student({ stage: 'senior', aid: 0n, entered: '2018-09-01' }), {
      on: '2019-06-29',
    }),
    notMet('已发', 'paid', student({ stage: 'senior', aid: yuan(750) })),
    cannotTell('金额空缺', 'the amount is empty', student({ stage: 'senior', aid: null })),
  ],
  'education-aid-to-non-student': [
    met('辍学后仍发', 'paid after dropping out', student({ state: 'dropped-out', aid: yuan(500) })),
    notMet('在读', 'enrolled', student({ aid: yuan(500) })),
    notMet('没有发', 'nothing paid', student({ state: 'graduated', aid: 0n })),
    cannotTell('学籍状态空缺', 'the state is empty', student({ state: null, aid: yuan(500) })),
  ],
  'education-aid-for-other-stage': [
    met(
      '按高中发，名册为初中',
      'paid as senior high, the registry says junior',
      student({ stage: 'senior', aid: yuan(1_000) }, 'poor', { schoolStage: 'junior' }),
    ),
    met('名册为非在校生', 'the registry says no student', student({ stage: 'senior', aid: yuan(1_000) }, 'poor', { schoolStage: 'none' })),
    notMet('学段一致', 'the same stage', student({ stage: 'senior', aid: yuan(1_000) }, 'poor', { schoolStage: 'senior' })),
    cannotTell('名册未填在校状况', 'the registry does not say', student({ stage: 'senior', aid: yuan(1_000) })),
  ],
  'education-aid-paid-twice': [
    met(
      '同学期同项目第二笔',
      'a second payment of the same kind for the same term',
      twice({ paidOn: '2019-10-01' }, { paidOn: '2019-11-01' }),
      { of: 'student 1' },
    ),
    notMet('第一笔不算', 'the first is none', twice({ paidOn: '2019-10-01' }, { paidOn: '2019-11-01' })),
    notMet('不同学期', 'another term', twice({ paidOn: '2019-05-01', term: '2019年春季' }, { paidOn: '2019-11-01' }), {
      of: 'student 1',
    }),
    cannotTell('发放日期空缺', 'no day of payment', twice({ paidOn: null }, { paidOn: '2019-11-01' }), { of: 'student 1' }),
  ],
}
