/** Income and expense of a household in one data year (F03, F91–F97); the cycle ends on 30 September of that year. */
import { boolean, integer, ledger, money, text } from '#kernel/ledger'

export const householdYear = ledger({
  key: 'householdYear',
  label: { zh: '家庭收支', en: 'Household year' },
  article: 28,
  number: 'F91',
  hints: ['收入', '收支', '人均纯收入'],
  lacks: 'notCollected',
  fields: {
    householdNo: text('户编号', 'Household number', { number: 'F01', role: 'household-number', derived: true }),
    village: text('行政村', 'Village', { number: 'F02', role: 'village', derived: true }),
    year: integer('年度', 'Data year', {
      number: 'F03',
      headings: ['数据年度', '所属年度', '年份'],
      unit: { zh: '年', en: 'year' },
      range: [2013, 2030],
    }),
    wage: money('工资性收入', 'Wages', { number: 'F91', headings: ['工资收入', '务工收入'], tells: true }),
    business: money('生产经营性收入', 'Business income', {
      number: 'F92',
      headings: ['生产经营收入', '经营性收入', '家庭经营性收入', '经营收入', '家庭经营收入'],
      tells: true,
    }),
    property: money('财产性收入', 'Property income', { number: 'F93', headings: ['财产收入'], tells: true }),
    dividend: money('资产收益扶贫分红收入', 'Dividend of poverty assets', {
      number: 'F93',
      headings: ['资产收益扶贫分红', '资产收益分红'],
    }),
    otherProperty: money('其他财产性收入', 'Other property income', { number: 'F93' }),
    transfer: money('转移性收入', 'Transfers', { number: 'F94', headings: ['转移收入', '政策性收入'], tells: true }),
    familyPlanningPay: money('计划生育金', 'Family-planning money', { number: 'F94a' }),
    allowancePay: money('低保金', 'Subsistence allowance', { number: 'F94b', headings: ['低保金收入', '低保收入'] }),
    extremelyPoorPay: money('特困供养金', 'Extremely-poor support', { number: 'F94c', headings: ['五保金', '特困供养金收入'] }),
    pensionPay: money('养老保险金', 'Pension', { number: 'F94d', headings: ['养老金', '养老金收入'] }),
    ecologyPay: money('生态补偿金', 'Ecological compensation', { number: 'F94e' }),
    otherTransfer: money('其他转移性收入', 'Other transfers', { number: 'F94f' }),
    businessExpense: money('生产经营性支出', 'Business expense', {
      number: 'F95',
      headings: ['生产经营支出', '经营性支出', '经营支出', '家庭经营支出'],
      tells: true,
    }),
    grossIncome: money('年收入', 'Gross income', {
      number: 'F96',
      headings: ['家庭年收入', '家庭总收入', '总收入', '年总收入', '收入合计', '全年总收入'],
    }),
    netIncome: money('纯收入', 'Net income', {
      number: 'F96',
      headings: ['家庭纯收入', '年纯收入', '家庭年纯收入', '全年纯收入', '纯收入合计'],
      tells: true,
    }),
    incomePerHead: money('人均纯收入', 'Net income per head', {
      number: 'F97',
      headings: ['家庭人均纯收入', '年人均纯收入', '人均年纯收入', '人均收入', '家庭年人均纯收入'],
      tells: true,
    }),
    disposablePerHead: money('人均可支配收入', 'Disposable income per head', { number: 'R7' }),
    notCollected: text('文件没有的项目', 'Items that the file does not have', { derived: true }),
    contributions: money('社会保障缴费支出', 'Contributions to social insurance', {
      number: 'R7',
      headings: ['社保缴费支出', '社会保险缴费支出'],
    }),
    transfersOut: money('经常性转移支出', 'Regular transfers to others', { number: 'R7', headings: ['转移性支出', '赡养支出'] }),
    propertyItemised: boolean('财产性收入已分项', 'Property income given by items', { number: 'R2', derived: true }),
    transferItemised: boolean('转移性收入已分项', 'Transfers given by items', { number: 'R2', derived: true }),
    outgoingsCollected: boolean('已采集经常性支出', 'Regular outgoings collected', { number: 'R7', derived: true }),
  },
})

/** Whether all items of a sum were filled in is itself a fact of the form: the sum is then derived, and a typed one only compared (R2, R7). */
export const givenByItems = {
  propertyItemised: ['dividend', 'otherProperty'],
  transferItemised: ['familyPlanningPay', 'allowancePay', 'extremelyPoorPay', 'pensionPay', 'ecologyPay', 'otherTransfer'],
  outgoingsCollected: ['contributions', 'transfersOut'],
} as const
