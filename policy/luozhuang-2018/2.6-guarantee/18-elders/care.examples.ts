/** Examples of pension, filial fund and care at home (Article 18). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>

const files = ['pensionInsurance', 'student', 'extremelyPoor', 'careNeed', 'careOrder', 'supportAgreement', 'filialPayment']
const person = (facts: Facts, ...rows: [string, Facts][]): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { schoolStage: 'none', extremelyPoor: false, ...facts } },
  rows: rows.map(([ledger, of]) => [ledger, 'p', of] as const),
  covered: files,
})
const without = (ledger: string, world: SmallWorld): SmallWorld => ({ ...world, covered: files.filter((file) => file !== ledger) })
const born = (idBirth: string, ...rows: [string, Facts][]) => person({ idBirth }, ...rows)
const pension = (facts: Facts): [string, Facts] => ['pensionInsurance', facts]
const paid = (months: bigint | null, amount: number): SmallWorld =>
  person({}, ['filialPayment', { paidOn: '2019-09-30', months, paid: yuan(amount) }])
const unsupported = (need: Facts = {}, ...rows: [string, Facts][]): SmallWorld =>
  person({ labour: 'none', idBirth: '1990-01-01' }, ['careNeed', { selfCare: 'unable', childAble: false, ...need }], ...rows)
const couple = (world: SmallWorld): SmallWorld => ({ ...world, people: { ...world.people, q: {} } })

export const examples: ExampleTable = {
  'pension-premium': [
    met('年末16岁：代缴100元', 'sixteen at the end of the year: 100', born('2003-12-31'), { amount: yuan(100) }),
    notMet('年末15岁', 'fifteen', born('2004-01-01')),
    met('年末59岁', 'fifty-nine', born('1960-01-01')),
    notMet('年末60岁', 'sixty', born('1959-12-31')),
    notMet('参加职工养老', 'in the employees’ scheme', born('1980-05-01', pension({ scheme: 'employee' }))),
    cannotTell('险种空缺', 'the scheme is empty', born('1980-05-01', pension({ scheme: null }))),
  ],
  'basic-pension-drawn': [
    met('60周岁当天，2019年：每月118元', 'sixty on the day, in 2019: 118 a month', born('1959-12-31'), { amount: yuan(118) }),
    notMet('差一天60周岁', 'a day short of sixty', born('1960-01-01')),
    met('2020年：每月142元', 'in 2020: 142 a month', born('1950-01-01'), { amount: yuan(142), on: '2020-06-30' }),
    met('2017年：每月100元', 'in 2017: 100 a month', born('1950-01-01'), { amount: yuan(100), on: '2017-12-31' }),
    notMet('领职工养老金', 'draws an employee’s pension', born('1950-01-01', pension({ scheme: 'employee' }))),
    cannotTell('没有养老保险数据', 'no file of pension insurance', without('pensionInsurance', born('1950-01-01'))),
  ],
  'elder-not-drawing-pension': [
    met('60岁未领', 'sixty and draws none', born('1959-12-31')),
    notMet('59岁', 'fifty-nine', born('1960-01-01')),
    notMet('领取待遇', 'draws', born('1950-01-01', pension({ state: 'drawing' }))),
    cannotTell('没有养老保险数据', 'no file of pension insurance', without('pensionInsurance', born('1950-01-01'))),
  ],
  'filial-fund-match': [
    met('一季缴300元：配套10%即30元', '300 for a quarter: a tenth, 30', paid(3n, 300), { amount: yuan(30) }),
    met('一季缴600元：正好每月20元封顶', '600 for a quarter: exactly the cap of 20 a month', paid(3n, 600), { amount: yuan(60) }),
    met('一季缴900元：封顶60元', '900 for a quarter: capped at 60', paid(3n, 900), { amount: yuan(60) }),
    notMet('一季缴299.99元，不足每月100元', '299.99 for a quarter is below 100 a month', paid(3n, 299.99)),
    cannotTell('缴纳月数空缺', 'months not said', paid(null, 300)),
  ],
  'is-unable-and-unsupported': [
    met('29岁，无劳动力、失能、子女无赡养能力：不限年龄', 'twenty-nine, no labour, unable, no child able: any age', unsupported()),
    notMet('子女有赡养能力', 'a child is able', unsupported({ childAble: true })),
    notMet('半自理', 'partly able', unsupported({ selfCare: 'partly' })),
    cannotTell('子女能力没有问', 'not asked about children', unsupported({ childAble: null })),
  ],
  'home-care-services': [
    met('三无失能', 'unable and unsupported', unsupported()),
    notMet('子女有赡养能力', 'a child is able', unsupported({ childAble: true })),
    cannotTell('没有评估数据', 'no assessments', without('careNeed', person({ labour: 'none' }))),
  ],
  'home-care-due-not-given': [
    met('没有照料服务', 'no care ordered', unsupported()),
    notMet('已有照料', 'care is ordered', unsupported({}, ['careOrder', { from: '2019-06-01' }])),
    cannotTell('没有照料数据', 'no file of care', without('careOrder', unsupported())),
  ],
  'is-elder-living-alone': [
    met('60岁，户里只有一人', 'sixty, alone in the household', born('1959-12-31')),
    met('评估登记为独居', 'assessed as living alone', couple(born('1950-01-01', ['careNeed', { livesAlone: true }]))),
    notMet('59岁', 'fifty-nine', born('1960-01-01')),
    notMet('两人一户', 'two in the household', couple(born('1950-01-01'))),
    cannotTell('两人一户，没有评估数据', 'two in the household, no assessments', without('careNeed', couple(born('1950-01-01')))),
  ],
  'elder-alone-without-agreement': [
    met('独居而没有协议', 'alone, no agreement', born('1950-01-01')),
    notMet('已签协议', 'an agreement is signed', born('1950-01-01', ['supportAgreement', { signedOn: '2019-01-01' }])),
    cannotTell('没有协议数据', 'no file of agreements', without('supportAgreement', born('1950-01-01'))),
  ],
}
