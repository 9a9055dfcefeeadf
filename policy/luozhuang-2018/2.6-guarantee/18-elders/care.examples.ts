/** Examples of pension, filial fund and care at home (Article 18). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { tell } from '../../telling.ts'

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
    tell('年末16岁：代缴100元', 'sixteen at the end of the year: 100', born('2003-12-31'), 'met', { amount: yuan(100) }),
    tell('年末15岁', 'fifteen', born('2004-01-01'), 'not-met'),
    tell('年末59岁', 'fifty-nine', born('1960-01-01'), 'met'),
    tell('年末60岁', 'sixty', born('1959-12-31'), 'not-met'),
    tell('参加职工养老', 'in the employees’ scheme', born('1980-05-01', pension({ scheme: 'employee' })), 'not-met'),
    tell('险种空缺', 'the scheme is empty', born('1980-05-01', pension({ scheme: null })), 'cannot-tell'),
  ],
  'basic-pension-drawn': [
    tell('60周岁当天，2019年：每月118元', 'sixty on the day, in 2019: 118 a month', born('1959-12-31'), 'met', { amount: yuan(118) }),
    tell('差一天60周岁', 'a day short of sixty', born('1960-01-01'), 'not-met'),
    tell('2020年：每月142元', 'in 2020: 142 a month', born('1950-01-01'), 'met', { amount: yuan(142), on: '2020-06-30' }),
    tell('2017年：每月100元', 'in 2017: 100 a month', born('1950-01-01'), 'met', { amount: yuan(100), on: '2017-12-31' }),
    tell('领职工养老金', 'draws an employee’s pension', born('1950-01-01', pension({ scheme: 'employee' })), 'not-met'),
    tell('没有养老保险数据', 'no file of pension insurance', without('pensionInsurance', born('1950-01-01')), 'cannot-tell'),
  ],
  'elder-not-drawing-pension': [
    tell('60岁未领', 'sixty and draws none', born('1959-12-31'), 'met'),
    tell('59岁', 'fifty-nine', born('1960-01-01'), 'not-met'),
    tell('领取待遇', 'draws', born('1950-01-01', pension({ state: 'drawing' })), 'not-met'),
    tell('没有养老保险数据', 'no file of pension insurance', without('pensionInsurance', born('1950-01-01')), 'cannot-tell'),
  ],
  'filial-fund-match': [
    tell('一季缴300元：配套10%即30元', '300 for a quarter: a tenth, 30', paid(3n, 300), 'met', { amount: yuan(30) }),
    tell('一季缴600元：正好每月20元封顶', '600 for a quarter: exactly the cap of 20 a month', paid(3n, 600), 'met', { amount: yuan(60) }),
    tell('一季缴900元：封顶60元', '900 for a quarter: capped at 60', paid(3n, 900), 'met', { amount: yuan(60) }),
    tell('一季缴299.99元，不足每月100元', '299.99 for a quarter is below 100 a month', paid(3n, 299.99), 'not-met'),
    tell('缴纳月数空缺', 'months not said', paid(null, 300), 'cannot-tell'),
  ],
  'is-unable-and-unsupported': [
    tell('29岁，无劳动力、失能、子女无赡养能力：不限年龄', 'twenty-nine, no labour, unable, no child able: any age', unsupported(), 'met'),
    tell('子女有赡养能力', 'a child is able', unsupported({ childAble: true }), 'not-met'),
    tell('半自理', 'partly able', unsupported({ selfCare: 'partly' }), 'not-met'),
    tell('子女能力没有问', 'not asked about children', unsupported({ childAble: null }), 'cannot-tell'),
  ],
  'home-care-services': [
    tell('三无失能', 'unable and unsupported', unsupported(), 'met'),
    tell('子女有赡养能力', 'a child is able', unsupported({ childAble: true }), 'not-met'),
    tell('没有评估数据', 'no assessments', without('careNeed', person({ labour: 'none' })), 'cannot-tell'),
  ],
  'home-care-due-not-given': [
    tell('没有照料服务', 'no care ordered', unsupported(), 'met'),
    tell('已有照料', 'care is ordered', unsupported({}, ['careOrder', { from: '2019-06-01' }]), 'not-met'),
    tell('没有照料数据', 'no file of care', without('careOrder', unsupported()), 'cannot-tell'),
  ],
  'is-elder-living-alone': [
    tell('60岁，户里只有一人', 'sixty, alone in the household', born('1959-12-31'), 'met'),
    tell('评估登记为独居', 'assessed as living alone', couple(born('1950-01-01', ['careNeed', { livesAlone: true }])), 'met'),
    tell('59岁', 'fifty-nine', born('1960-01-01'), 'not-met'),
    tell('两人一户', 'two in the household', couple(born('1950-01-01')), 'not-met'),
    tell('两人一户，没有评估数据', 'two in the household, no assessments', without('careNeed', couple(born('1950-01-01'))), 'cannot-tell'),
  ],
  'elder-alone-without-agreement': [
    tell('独居而没有协议', 'alone, no agreement', born('1950-01-01'), 'met'),
    tell('已签协议', 'an agreement is signed', born('1950-01-01', ['supportAgreement', { signedOn: '2019-01-01' }]), 'not-met'),
    tell('没有协议数据', 'no file of agreements', without('supportAgreement', born('1950-01-01')), 'cannot-tell'),
  ],
}
