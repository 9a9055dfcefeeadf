/** Examples of every warning, with its threshold below, at and above (Article 30, M01–M09, M12–M14). */
import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['household']>
type Rows = NonNullable<SmallWorld['rows']>

const member = { labour: 'ordinary', idBirth: '1950-01-01', employeeMedical: false }
/** An out household, what one file says of its member; the file covers the district where it is named. */
const told = (ledger: string, facts: Facts | null, person: Facts = {}): SmallWorld => ({
  household: { status: 'out-with-policy' },
  people: { p: { ...member, ...person } },
  rows: facts === null ? [] : [[ledger, 'p', facts]],
  covered: [ledger],
})
const unasked: SmallWorld = { household: { status: 'out-with-policy' }, people: { p: member } }
const survey = (facts: Facts) => told('survey', { askedOn: '2019-12-01', ...facts })
const reference = (perHead: bigint, status = 'out-with-policy'): SmallWorld => ({
  ...survey({ netIncome: perHead, claims: 0n, ownSpending: 0n, people: 1n }),
  household: { status },
})
const yearOf = (year: bigint, wage: bigint): Facts => ({ year, wage, business: 0n, property: 0n, transfer: 0n, businessExpense: 0n })
const earning = (now: bigint, before?: bigint, status = 'out-with-policy'): SmallWorld => ({
  household: { status, standard: 'provincial' },
  year: yearOf(2019n, now),
  people: { p: member },
  records:
    before === undefined
      ? []
      : [['householdYear', 'before', { household: 'h', propertyItemised: false, transferItemised: false, ...yearOf(2018n, before) }]],
})
const stay = (own: bigint): Facts => ({
  inPolicy: own,
  basic: 0n,
  serious: 0n,
  aid: 0n,
  supplement: 0n,
  hospitalCut: 0n,
  settled: '2019-05-01',
  admitted: '2019-04-20',
})
const ill = (own: bigint, status: string, wage = yuan(30_000)): SmallWorld => {
  const rows: Rows = [['stay', 'p', stay(own)]]
  return { ...earning(wage, undefined, status), rows, covered: ['stay'] }
}
const employed = (...until: readonly (string | null)[]): SmallWorld => ({
  ...unasked,
  rows: until.map((day) => ['employment', 'p', { until: day }] as const),
  covered: ['employment'],
})
const pupil = (state: string | null, outOfSchoolReason: string | null): SmallWorld =>
  told('student', state === null ? null : { state }, { outOfSchoolReason })

export const examples: ExampleTable = {
  'reference-income-below-monitored-line': [
    met('参考人均收入4999.99元', '4,999.99 a head', reference(yuan(4999.99))),
    notMet('正好5000元，不算低于', 'just 5,000 is not below', reference(yuan(5000))),
    notMet('未脱贫户本来就在帮扶', 'a poor household is helped already', reference(yuan(1000), 'poor')),
    cannotTell('没有入户调查', 'nobody asked', unasked),
  ],
  'income-near-line': [
    met('4472.59元，低于标准的1.1倍', '4,472.59 is below 1.1 times the line', earning(yuan(4472.59))),
    notMet('正好4472.60元', 'just 4,472.60', earning(yuan(4472.6))),
    notMet('未脱贫户本来就在帮扶', 'a poor household is helped already', earning(yuan(1000), undefined, 'poor')),
    cannotTell('没有当年收入', 'no income of the year', unasked),
  ],
  'income-fell': [
    met('从10000元降到7000元，正好三成', 'from 10,000 to 7,000: just three tenths', earning(yuan(7000), yuan(10_000))),
    notMet('降到7000.01元', 'to 7,000.01', earning(yuan(7000.01), yuan(10_000))),
    notMet('一直没有收入，不算下降', 'nothing before, nothing now: no fall', earning(0n, 0n)),
    cannotTell('没有上年收入', 'last year’s income unknown', earning(yuan(7000))),
  ],
  'large-own-medical-spending': [
    met('享受政策户自付正好5000元', 'enjoys the policy: just 5,000', ill(yuan(5000), 'out-with-policy')),
    notMet('差1分', 'a fen less', ill(yuan(4999.99), 'out-with-policy')),
    notMet('一般农户自付5000元', 'an ordinary household: 5,000', ill(yuan(5000), 'ordinary')),
    met('一般农户自付10000元', 'an ordinary household: 10,000', ill(yuan(10_000), 'ordinary')),
    cannotTell('没有住院结算数据', 'no file of stays', unasked),
  ],
  'medical-spending-above-income': [
    met('自付3000.01元，全年纯收入3000元', '3,000.01 against an income of 3,000', ill(yuan(3000.01), 'out-with-policy', yuan(3000))),
    notMet('正好相等', 'just as much', ill(yuan(3000), 'out-with-policy', yuan(3000))),
    cannotTell('没有当年收入', 'no income of the year', told('stay', stay(yuan(3000)))),
  ],
  'newly-ill': [
    met('入户问到新患大病', 'somebody is newly ill', survey({ newIllness: true })),
    notMet('没有人新患大病', 'nobody is', survey({ newIllness: false })),
    cannotTell('没有问到', 'not asked', survey({ newIllness: null })),
  ],
  'member-uninsured': [
    met('年末仍未参保', 'not insured at year end', told('medicalInsurance', { state: 'not-insured' })),
    notMet('截止后第30天还在宽限期', 'the thirtieth day after closing', told('medicalInsurance', { state: 'not-insured' }), {
      on: '2019-03-30',
    }),
    met('截止后第31天', 'the thirty-first day', told('medicalInsurance', { state: 'not-insured' }), { on: '2019-03-31' }),
    notMet('在职工医保参保', 'in the employees’ scheme', told('medicalInsurance', null, { employeeMedical: true })),
    cannotTell('没有医保数据', 'no file of the insurance', unasked),
  ],
  'worker-died': [
    met('劳动力今年死亡注销', 'somebody who worked died this year', told('policeRecord', { state: 'dead', stateDate: '2019-08-01' })),
    notMet(
      '去世的是无劳动力的老人',
      'an elder who did not work',
      told('policeRecord', { state: 'dead', stateDate: '2019-08-01' }, { labour: 'none' }),
    ),
    notMet('一年多以前去世', 'more than a year ago', told('policeRecord', { state: 'dead', stateDate: '2018-12-31' })),
    cannotTell('没有户籍数据', 'no household register', unasked),
  ],
  'worker-in-death-records': [
    met('劳动力今年火化', 'somebody who worked was cremated this year', told('deathRecord', { deathDate: '2019-08-01' })),
    notMet('死亡记录里没有', 'not in the records', told('deathRecord', null)),
    cannotTell('没有死亡数据', 'no records were delivered', unasked),
  ],
  'worker-disabled': [
    met('劳动力今年新办一级残疾证', 'newly certified of grade 1', told('disability', { grade: '1', issued: '2019-08-01' })),
    notMet('三级', 'grade 3', told('disability', { grade: '3', issued: '2019-08-01' })),
    notMet('十年前的证', 'certified ten years ago', told('disability', { grade: '1', issued: '2009-08-01' })),
    cannotTell('没有残疾证数据', 'no file of certificates', unasked),
  ],
  'job-ended': [
    met('合同10月30日到期，两个多月没有新工作', 'ended on 30 October, nothing since', employed('2019-10-30')),
    notMet('合同10月31日到期，正好两个月', 'ended just two months ago', employed('2019-10-31')),
    notMet('一份到期，又有一份新的', 'one ended, another goes on', employed('2019-06-30', '2020-06-30')),
    cannotTell('合同终止日期空缺', 'no end given', employed(null)),
  ],
  'wage-unpaid': [
    met('被拖欠', 'unpaid', survey({ wageUnpaid: true })),
    notMet('没有拖欠', 'paid', survey({ wageUnpaid: false })),
    cannotTell('没有入户调查', 'nobody asked', unasked),
  ],
  'dropped-out': [
    met('学籍显示辍学，厌学在家', 'the school file says so', pupil('dropped-out', 'weary-of-school')),
    notMet('送教上门', 'taught at home', pupil('dropped-out', 'taught-at-home')),
    notMet('在读', 'enrolled', pupil('enrolled', null)),
    cannotTell('学籍显示辍学，原因空缺', 'the file says so, the reason is not known', pupil('dropped-out', null)),
  ],
  'absent-from-school': [
    met('旷课4天', 'four days', survey({ absentDays: 4n })),
    notMet('旷课3天', 'three days', survey({ absentDays: 3n })),
    cannotTell('没有问到', 'not asked', survey({ absentDays: null })),
  ],
  'study-cost-heavy': [
    met(
      '新生，学费占收入三分之一多一分',
      'a fen more than a third of the income',
      survey({ newStudent: true, studyCost: yuan(4000.01), netIncome: yuan(12_000) }),
    ),
    notMet('正好三分之一', 'just a third', survey({ newStudent: true, studyCost: yuan(4000), netIncome: yuan(12_000) })),
    notMet('不是新生', 'no new student', survey({ newStudent: false, studyCost: yuan(9000), netIncome: yuan(12_000) })),
    cannotTell('就学支出没有问到', 'the cost was not told', survey({ newStudent: true, studyCost: null, netIncome: yuan(12_000) })),
  ],
  'house-registered-unsafe': [
    met('登记为危房', 'unsafe by the register', { household: { unsafeHouse: true } }),
    notMet('登记不是危房', 'not unsafe', { household: { unsafeHouse: false } }),
    cannotTell('没有登记', 'not told', { household: {} }),
  ],
  'house-newly-graded-unsafe': [
    met('今年鉴定为C级', 'graded C this year', told('unsafeHouse', { grade: 'C', gradedOn: '2019-04-01' })),
    notMet('今年鉴定为B级', 'graded B this year', told('unsafeHouse', { grade: 'B', gradedOn: '2019-04-01' })),
    notMet('多年前的D级', 'graded D years ago', told('unsafeHouse', { grade: 'D', gradedOn: '2015-04-01' })),
    cannotTell('没有鉴定数据', 'no file of gradings', unasked),
  ],
  'house-damaged': [
    met('洪水损坏住房', 'a flood damaged the house', {
      ...told('loss', { kind: 'flood', happenedOn: '2019-08-11', houseDamaged: true }),
      covered: ['loss', 'survey'],
    }),
    met('入户看到漏雨', 'seen leaking', { ...survey({ houseDamaged: true }), covered: ['loss', 'survey'] }),
    notMet('没有受损，也不漏', 'neither', { ...survey({ houseDamaged: false }), covered: ['loss', 'survey'] }),
    cannotTell('不漏，但没有灾害数据', 'not leaking, but no file of losses', survey({ houseDamaged: false })),
  ],
  'water-test-failed': [
    met('今年检测不达标', 'failed this year', told('waterTest', { testedOn: '2019-08-01', passed: false })),
    notMet('达标', 'passed', told('waterTest', { testedOn: '2019-08-01', passed: true })),
    cannotTell('没有检测数据', 'no file of tests', unasked),
  ],
  'water-cut': [
    met('停水8天', 'eight days', survey({ waterCutDays: 8n })),
    notMet('停水7天', 'seven days', survey({ waterCutDays: 7n })),
    cannotTell('没有问到', 'not asked', survey({ waterCutDays: null })),
  ],
  'disaster-or-accident': [
    met('损失正好5000元', 'a loss of just 5,000', told('loss', { happenedOn: '2019-08-11', amount: yuan(5000) })),
    notMet(
      '损失4999.99元，没人住院',
      'a loss of 4,999.99, nobody in hospital',
      told('loss', { happenedOn: '2019-08-11', amount: yuan(4999.99), hospitalDays: 0n }),
    ),
    met('车祸住院7天', 'seven days in hospital', told('loss', { happenedOn: '2019-08-11', amount: 0n, hospitalDays: 7n })),
    notMet('住院6天', 'six days', told('loss', { happenedOn: '2019-08-11', amount: 0n, hospitalDays: 6n })),
    cannotTell('没有灾害事故数据', 'no file of losses', unasked),
  ],
  'elder-found-alone-without-agreement': [
    met('独居，没有赡养协议', 'alone, no agreement', survey({ livesAlone: true, supportAgreement: false })),
    notMet('独居，已签协议', 'alone, an agreement was signed', survey({ livesAlone: true, supportAgreement: true })),
    met(
      '正好60周岁',
      'just sixty',
      told('survey', { askedOn: '2019-12-01', livesAlone: true, supportAgreement: false }, { idBirth: '1959-12-31' }),
    ),
    notMet(
      '59周岁',
      'fifty-nine',
      told('survey', { askedOn: '2019-12-01', livesAlone: true, supportAgreement: false }, { idBirth: '1960-01-01' }),
    ),
    cannotTell('协议没有问到', 'the agreement was not asked', survey({ livesAlone: true, supportAgreement: null })),
  ],
  'unable-without-bed': [
    met('不能自理，分散供养', 'unable, at home', told('extremelyPoor', { state: 'current', selfCare: 'unable', care: 'scattered' })),
    notMet(
      '不能自理，集中供养',
      'unable, in a care home',
      told('extremelyPoor', { state: 'current', selfCare: 'unable', care: 'centralised' }),
    ),
    notMet('能自理', 'able', told('extremelyPoor', { state: 'current', selfCare: 'full', care: 'scattered' })),
    cannotTell('没有特困数据', 'no file', unasked),
  ],
  'allowance-stopped': [
    met('已停保', 'stopped', told('allowance', { state: 'stopped' })),
    notMet('在保', 'current', told('allowance', { state: 'current' })),
    cannotTell('没有低保数据', 'no file', unasked),
  ],
  'hardship-reported': [
    met('12317转来', 'by the hotline', told('report', { source: 'hotline', reportedOn: '2019-11-11' })),
    notMet('一年多以前反映', 'more than a year ago', told('report', { source: 'self', reportedOn: '2018-12-31' })),
    cannotTell('没有线索数据', 'no file', unasked),
  ],
}
