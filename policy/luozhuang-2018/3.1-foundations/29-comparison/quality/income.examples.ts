/** Examples of the checks of income and expense (Article 29, Q49–Q56, Q70). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { aged, emptyCell, type Facts, lacking, year } from './trying.ts'

const of = (facts: Facts) => year(facts)
const transfers = ['familyPlanningPay', 'allowancePay', 'extremelyPoorPay', 'pensionPay', 'ecologyPay', 'otherTransfer']
const nothing: Facts = { wage: 0n, business: 0n, property: 0n, transfer: 0n, businessExpense: 0n }

/** The income per head of a household of one. */
const perHead = (income: number | null, home: Facts = {}): SmallWorld =>
  year({ ...nothing, wage: income === null ? null : yuan(income) }, { statedMemberCount: 1n, ...home })

const small = (item: string, bound: number, zh: string, en: string): readonly RuleExample[] => [
  met(`${zh}差一分到${bound}元`, `${en} a fen below ${bound}`, year({ [item]: yuan(bound - 0.01) })),
  notMet(`${zh}恰好${bound}元`, `${en} just ${bound}`, year({ [item]: yuan(bound) })),
  notMet(`${zh}填零，是没有`, `${en} is zero: there is none`, year({ [item]: 0n })),
  cannotTell(`${zh}空缺`, `${en} is empty`, year({ [item]: null })),
]

const adds = (parts: readonly string[], sum: string, zh: string, en: string): readonly RuleExample[] => {
  const given = (total: number) => year({ ...Object.fromEntries(parts.map((part) => [part, yuan(100)])), [sum]: yuan(total) })
  const right = parts.length * 100
  return [
    met(`${zh}比明细之和多一元零一分`, `${en} is off by more than a yuan`, given(right + 1.01)),
    notMet(`${zh}差一元，在误差内`, `${en} is off by a yuan, which is allowed`, given(right + 1)),
    notMet(`${zh}与明细相等`, `${en} adds up`, given(right)),
    cannotTell(`${zh}没有明细`, `${en} has no items`, year({ [sum]: yuan(right) })),
  ]
}

/** A household of one who works or does not, of a wage. */
const waged = (wage: number, member: Facts): SmallWorld =>
  year({ wage: yuan(wage) }, {}, { p: { workArea: null, workMonths: null, welfarePost: null, ...member } })
const pensioned = (pay: bigint | null, age: number, more: Facts = {}): SmallWorld =>
  year({ pensionPay: pay, ...more }, {}, { p: aged(age) })

/** Net incomes by year; the example asks of 2019. */
const incomes = (byYear: Readonly<Record<number, number>>): SmallWorld => ({
  household: { status: 'poor' },
  records: Object.entries(byYear).map(
    ([at, income]) => ['householdYear', at, { household: 'h', year: BigInt(at), netIncome: yuan(income) }] as const,
  ),
})

export const examples: ExampleTable = {
  'wage-empty': emptyCell(of, ['wage'], 0n, '工资性收入', 'wage'),
  'business-empty': emptyCell(of, ['business'], 0n, '生产经营性收入', 'business income'),
  'property-empty': emptyCell(of, ['property'], 0n, '财产性收入', 'property income'),
  'transfer-empty': emptyCell(of, ['transfer'], 0n, '转移性收入', 'transfers'),
  'business-expense-empty': emptyCell(of, ['businessExpense'], 0n, '生产经营性支出', 'business expense'),
  'transfer-item-empty': emptyCell(of, transfers, 0n, '转移性收入明细', 'items of the transfers'),
  'wage-small': small('wage', 100, '工资性收入', 'the wage'),
  'business-small': small('business', 100, '生产经营性收入', 'business income'),
  'property-small': small('property', 100, '财产性收入', 'property income'),
  'transfer-small': small('transfer', 100, '转移性收入', 'the sum of transfers'),
  'allowance-money-small': small('allowancePay', 200, '低保金', 'allowance money'),
  'plan-money-small': small('familyPlanningPay', 100, '计划生育金', 'family-planning money'),
  'pension-money-small': small('pensionPay', 70, '养老金', 'pension money'),
  'income-per-head-impossible': [
    met('人均为零', 'nothing at all', perHead(0)),
    notMet('人均一分', 'one fen', perHead(0.01)),
    notMet('人均恰好十万元', 'just 100,000', perHead(100_000)),
    met('人均超过十万元', 'above 100,000', perHead(100_000.01)),
    cannotTell('收入有空项', 'an item is empty', perHead(null)),
  ],
  'income-per-head-odd': [
    met('人均不足500元', 'below 500', perHead(499.99)),
    notMet('人均恰好500元', 'just 500', perHead(500)),
    notMet('人均恰好三万元', 'just 30,000', perHead(30_000)),
    met('人均超过三万元', 'above 30,000', perHead(30_000.01)),
    cannotTell('收入有空项', 'an item is empty', perHead(null)),
  ],
  'poor-with-high-income': [
    met('未脱贫户人均超过两万元', 'poor, above 20,000', perHead(20_000.01)),
    notMet('恰好两万元', 'just 20,000', perHead(20_000)),
    notMet('已脱贫', 'out of poverty', perHead(50_000, { status: 'out-with-policy' })),
    cannotTell('收入有空项', 'an item is empty', perHead(null)),
  ],
  'out-below-line': [
    met('已脱贫，人均差一分到4066元', 'out of poverty, a fen below 4,066', perHead(4065.99, { status: 'out-with-policy' })),
    notMet('恰好4066元', 'just 4,066', perHead(4066, { status: 'out-with-policy' })),
    notMet('未脱贫不问', 'a poor household is not asked', perHead(3000)),
    cannotTell('收入有空项', 'an item is empty', perHead(null, { status: 'out-without-policy' })),
  ],
  'property-does-not-add-up': adds(['dividend', 'otherProperty'], 'property', '财产性收入', 'property income'),
  'transfer-does-not-add-up': adds(transfers, 'transfer', '转移性收入', 'the sum of transfers'),
  'gross-income-does-not-add-up': adds(['wage', 'business', 'property', 'transfer'], 'grossIncome', '年收入', 'gross income'),
  'business-without-expense': [
    met('有经营收入，支出为零', 'business income, no expense', year({ business: yuan(3000), businessExpense: 0n })),
    notMet('有支出', 'there is an expense', year({ business: yuan(3000), businessExpense: yuan(200) })),
    notMet('没有经营', 'no business', year({ business: 0n, businessExpense: 0n })),
    cannotTell('支出空缺', 'the expense is empty', year({ business: yuan(3000), businessExpense: null })),
  ],
  'expense-above-business': [
    met('支出超过收入的一倍半', 'more than one and a half times', year({ business: yuan(1000), businessExpense: yuan(1500.01) })),
    notMet('恰好一倍半', 'just one and a half times', year({ business: yuan(1000), businessExpense: yuan(1500) })),
    cannotTell('经营收入空缺', 'the income is empty', year({ business: null, businessExpense: yuan(1500) })),
  ],
  'wage-nobody-works': [
    met('有工资，没有人务工', 'a wage, and nobody works', waged(5000, {})),
    notMet('有公益岗', 'somebody has a welfare post', waged(5000, { welfarePost: 'cleaning' })),
    notMet('没有工资', 'no wage', waged(0, {})),
    cannotTell('文件没有务工区域一列', 'the file has no column of the place of work', waged(5000, lacking('workArea'))),
  ],
  'works-without-wage': [
    met('务工6个月，工资只有100元', 'six months worked, a wage of 100', waged(100, { workMonths: 60n })),
    notMet('工资超过100元', 'above 100', waged(100.01, { workMonths: 60n })),
    notMet('没有人务工', 'nobody works', waged(0, {})),
    cannotTell('文件没有务工的列', 'the file has no columns of work', waged(0, lacking('workArea', 'workMonths'))),
  ],
  'elder-without-pension-money': [
    met('有60岁老人，养老金为零', 'somebody of sixty, no pension', pensioned(0n, 60)),
    met('养老金一格空着', 'the pension is left empty', pensioned(null, 60)),
    notMet('59岁还不领', 'fifty-nine draws none yet', pensioned(0n, 59)),
    notMet('有养老金', 'there is a pension', pensioned(yuan(1416), 60)),
    cannotTell('文件没有养老金一列', 'the file has no such column', pensioned(null, 60, lacking('pensionPay'))),
  ],
  'pension-money-nobody-old': [
    met('有养老金，最大的59岁', 'a pension, the eldest is fifty-nine', pensioned(yuan(1416), 59)),
    notMet('有60岁老人', 'somebody is sixty', pensioned(yuan(1416), 60)),
    notMet('养老金一格空着', 'the pension is left empty', pensioned(null, 30)),
    cannotTell('文件没有养老金一列', 'the file has no such column', pensioned(null, 30, lacking('pensionPay'))),
  ],
  'same-income-as-year-before': [
    met('差不到一元', 'less than a yuan apart', incomes({ 2018: 9000, 2019: 9000.99 }), { of: '2019' }),
    notMet('差一元', 'a yuan apart', incomes({ 2018: 9000, 2019: 9001 }), { of: '2019' }),
    cannotTell('没有上年', 'there is no year before', incomes({ 2019: 9000 }), { of: '2019' }),
  ],
  'income-unchanged-three-years': [
    met('三年一样', 'the same in three years', incomes({ 2017: 9000, 2018: 9000, 2019: 9000 }), { of: '2019' }),
    notMet('只有两年一样', 'the same in two years only', incomes({ 2017: 8000, 2018: 9000, 2019: 9000 }), { of: '2019' }),
    notMet('今年变了', 'another this year', incomes({ 2017: 9000, 2018: 9000, 2019: 9500 }), { of: '2019' }),
    cannotTell('只有两年的数据', 'only two years are there', incomes({ 2018: 9000, 2019: 9000 }), { of: '2019' }),
  ],
}
