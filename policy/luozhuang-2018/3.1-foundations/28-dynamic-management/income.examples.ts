/** Examples of income: derived from items, per head of those who share it, never from a typed sum (Article 28, R1–R8). */
import { yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['year']>
const five = { a: {}, b: {}, c: {}, d: {}, e: {} }

/** A household of a year: everything nothing unless told. */
const year = (facts: Facts, people: SmallWorld['people'] = { p: {} }): SmallWorld => ({
  household: { status: 'poor' },
  year: { year: 2019n, wage: 0n, business: 0n, property: 0n, transfer: 0n, businessExpense: 0n, ...facts },
  people,
})
// The case that was worked by hand in a household's ledger: five people, 30,844.40 together.
const byHand = year(
  {
    business: yuan(4500),
    wage: yuan(4400),
    property: yuan(9293.4),
    transfer: null,
    familyPlanningPay: 0n,
    allowancePay: yuan(9960),
    extremelyPoorPay: 0n,
    pensionPay: yuan(1536),
    ecologyPay: 0n,
    otherTransfer: yuan(1155),
  },
  five,
)
const lastYear = (facts: Facts): SmallWorld => ({
  ...year({}),
  records: [
    [
      'householdYear',
      'before',
      {
        household: 'h',
        year: 2018n,
        property: 0n,
        transfer: 0n,
        business: 0n,
        businessExpense: 0n,
        propertyItemised: false,
        transferItemised: false,
        ...facts,
      },
    ],
  ],
})
const person = (memberState: string | null, memberStateOn: string | null = null): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { memberState, memberStateOn } },
})

export const examples: ExampleTable = {
  'shares-living': [
    met('一直在册', 'present all along', person('present')),
    met('9月30日嫁入，周期末已在', 'married in on 30 September, the last day of the cycle', person('married-in', '2019-09-30')),
    notMet('10月1日出生，算下一周期', 'born on 1 October: the next cycle', person('born', '2019-10-01')),
    met('10月1日去世，周期末仍在', 'died on 1 October: shared the cycle', person('dead', '2019-10-01')),
    notMet('9月30日去世', 'died on 30 September', person('dead', '2019-09-30')),
    cannotTell('已嫁出但日期空缺', 'married out, no date', person('married-out')),
  ],
  'sharing-members': [
    comesTo(2n)('三口人，一人年中去世', 'three people, one died in summer', {
      household: {},
      people: { a: {}, b: {}, c: { memberState: 'dead', memberStateOn: '2019-06-01' } },
    }),
    comesTo(null)('有一人状态空缺', 'one has no state', { household: {}, people: { a: {}, b: { memberState: null } } }),
  ],
  'property-income': [
    comesTo(yuan(300))('有分项的按分项加', 'items are added', year({ property: yuan(999), dividend: yuan(100), otherProperty: yuan(200) })),
    comesTo(yuan(999))('没有分项的用填报数', 'no items: what was typed', year({ property: yuan(999) })),
    comesTo(yuan(999))(
      '只填了一项，仍用填报数',
      'one item typed, the other empty: what was typed',
      year({ property: yuan(999), dividend: yuan(100) }),
    ),
    comesTo(null)('只填了一项，也没有填报数', 'one item typed and no sum', year({ property: null, dividend: yuan(100) })),
  ],
  'transfer-income': [
    comesTo(yuan(12_651))('六项相加，不看合计', 'six items added, whatever the sum says', {
      ...byHand,
      year: { ...byHand.year, transfer: yuan(1) },
    }),
    comesTo(yuan(800))('没有分项的用填报数', 'no items: what was typed', year({ transfer: yuan(800) })),
    comesTo(null)('缺一项就算不出', 'one item lacking', { ...byHand, year: { ...byHand.year, ecologyPay: null } }),
  ],
  'net-income': [
    comesTo(yuan(30_844.4))('五口之家，手工核算30844.40元', 'five people: 30,844.40 worked by hand', byHand),
    comesTo(yuan(-2000))(
      '经营支出大于收入，可以为负',
      'expense above income: it may be negative',
      year({ wage: yuan(3000), businessExpense: yuan(5000) }),
    ),
    comesTo(null)('工资性收入空缺，不当作0', 'wages not given are not nothing', year({ wage: null })),
  ],
  'income-per-head': [
    comesTo(yuan(6168.88))('30844.40元÷5人=6168.88元', '30,844.40 ÷ 5 = 6,168.88', byHand),
    comesTo(167n)('5元÷3人，1.67元，四舍五入到分', '5.00 ÷ 3 = 1.67, rounded to the fen', year({ wage: yuan(5) }, { a: {}, b: {}, c: {} })),
    comesTo(1n)('1分÷2人，0.5分进为1分', 'one fen ÷ 2 rounds half up', year({ wage: 1n }, { a: {}, b: {} })),
    comesTo(null)('没有人共享收支，除不出', 'nobody shares it', year({ wage: yuan(5) }, {})),
  ],
  'disposable-per-head': [
    comesTo(yuan(900))(
      '纯收入减社保缴费和经常性转移支出',
      'net income less contributions and transfers to others',
      year({
        wage: yuan(1500),
        contributions: yuan(400),
        transfersOut: yuan(200),
      }),
    ),
    comesTo(yuan(1234))(
      '没有采集支出，用表上的可支配收入',
      'outgoings not asked: the form’s own figure',
      year({ disposablePerHead: yuan(1234) }),
    ),
    comesTo(null)('支出没采集，表上也没有', 'neither asked nor given: net income does not stand in', year({ wage: yuan(1500) })),
  ],
  'net-income-this-year': [
    comesTo(yuan(30_844.4))('当年一条记录', 'the record of the year', byHand),
    comesTo(null)('只有上一年的记录', 'only a record of another year', year({ year: 2018n })),
  ],
  'income-per-head-this-year': [
    comesTo(yuan(6168.88))('当年一条记录', 'the record of the year', byHand),
    comesTo(null)('只有上一年的记录，不借用', 'last year’s does not stand in', year({ year: 2018n })),
  ],
  'income-per-head-last-year': [
    comesTo(yuan(5000))('上年一条记录', 'the record of the year before', lastYear({ wage: yuan(5000) })),
    comesTo(null)('没有上年记录', 'no record of the year before', year({})),
  ],
  'disposable-per-head-this-year': [
    comesTo(yuan(17_300))('表上填了人均可支配收入', 'the form gives it', year({ disposablePerHead: yuan(17_300) })),
    comesTo(null)('没有采集', 'not collected', year({})),
  ],
}
