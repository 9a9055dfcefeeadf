/** Examples of loans: interest to the day, overdue and bad loans (Article 32). */
import type { Value } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>
type Repaid = readonly (readonly [on: string, principal: Value])[]

const back = (repaid: Repaid) =>
  repaid.map(([repaidOn, principal], at) => ['loanRepayment', `r${at}`, { loanNo: 'D1', repaidOn, principal }] as const)

/** A micro-loan of 50,000 yuan at 4.75 % for three years from 1 July 2018. */
const micro = (facts: Facts = {}, repaid: Repaid = [], status = 'poor', covered: readonly string[] = ['loanRepayment']): SmallWorld => ({
  household: { status },
  people: { p: {} },
  rows: [
    [
      'loan',
      'p',
      {
        loanNo: 'D1',
        kind: 'micro',
        principal: 5_000_000n,
        rate: 47_500n,
        lentOn: '2018-07-01',
        dueOn: '2021-07-01',
        balance: 5_000_000n,
        overdueDays: 0n,
        asOf: '2018-07-31',
        ...facts,
      },
    ],
  ],
  records: back(repaid),
  covered,
})
const firm = (facts: Facts = {}, repaid: Repaid = [], covered: readonly string[] = ['loanRepayment']): SmallWorld => ({
  records: [
    [
      'enterpriseLoan',
      'l',
      {
        loanNo: 'D1',
        kind: 'production',
        principal: 100_000_000n,
        rate: 43_500n,
        lentOn: '2018-07-01',
        dueOn: '2019-07-01',
        poorEmployed: 20n,
        balance: 100_000_000n,
        overdueDays: 0n,
        asOf: '2018-09-29',
        ...facts,
      },
    ],
    ...back(repaid),
  ],
  covered,
})
const bank = (bad: Value): SmallWorld => ({ records: [['lendingBank', 'b', { balance: 10_000n, bad, asOf: '2019-12-31' }]] })

const terms = (lentOn: string, dueOn: string) => ({ lentOn, dueOn })
const rates = [
  ['一年期', 'one year', terms('2018-07-01', '2019-07-01'), 43_500n],
  ['一年零一天', 'a year and a day', terms('2018-07-01', '2019-07-02'), 47_500n],
  ['正好五年', 'just five years', terms('2018-07-01', '2023-07-01'), 47_500n],
  ['五年零一天', 'five years and a day', terms('2018-07-01', '2023-07-02'), 49_000n],
  ['2015年10月23日放款，用调整前的利率', 'lent on 23 October 2015: the rate before the change', terms('2015-10-23', '2016-10-23'), 46_000n],
  ['2015年10月24日放款', 'lent on 24 October 2015', terms('2015-10-24', '2016-10-24'), 43_500n],
] as const

const overdue = (of: (facts: Facts) => SmallWorld) => [
  met('银行报逾期31天', 'the bank says 31 days', of({ overdueDays: 31n })),
  notMet('银行报逾期30天，未到期', 'the bank says 30 days, and it is not due', of({ overdueDays: 30n })),
  met('到期后第31天还有余额', 'a balance on the 31st day', of({ dueOn: '2018-06-30', asOf: '2018-07-31', balance: 1n })),
  notMet('到期后第30天', 'the 30th day', of({ dueOn: '2018-07-01', asOf: '2018-07-31', balance: 1n })),
  notMet('已还清', 'all repaid', of({ dueOn: '2018-01-01', balance: 0n })),
  cannotTell('余额未填', 'the balance is empty', of({ dueOn: '2018-01-01', balance: null })),
]

export const examples: ExampleTable = {
  'benchmark-rate': [
    ...rates.map(([zh, en, facts, rate]) => comesTo(rate)(zh, en, micro(facts))),
    comesTo(null)('放款日未填', 'the day it was lent is empty', micro({ lentOn: null })),
    comesTo(null)('没有登记更早的基准利率', 'no earlier benchmark is on record', micro(terms('2014-01-01', '2015-01-01'))),
  ],
  'firm-benchmark-rate': [
    ...rates.map(([zh, en, facts, rate]) => comesTo(rate)(zh, en, firm(facts))),
    comesTo(null)('到期日未填', 'the day it is due is empty', firm({ dueOn: null })),
  ],
  'micro-loan-within-terms': [
    met('五万元、三年，正好', '50,000 for three years: just within', micro()),
    notMet('多一分', 'a fen too much', micro({ principal: 5_000_001n })),
    notMet('多一天', 'a day too long', micro({ dueOn: '2021-07-02' })),
    cannotTell('到期日未填', 'the day it is due is empty', micro({ dueOn: null })),
  ],
  'micro-loan-interest': [
    met('五万元、4.75%、30天：197.92元', '50,000 at 4.75 % for 30 days: 197.92 yuan', micro(), { amount: 19_792n }),
    met(
      '第10天还两万：5万×10天＋3万×20天，145.14元',
      '20,000 back on the tenth day: 145.14 yuan',
      micro({}, [['2018-07-11', 2_000_000n]]),
      { amount: 14_514n },
    ),
    met('截至日之后的还款不影响', 'what is repaid later does not count', micro({}, [['2018-08-01', 5_000_000n]]), { amount: 19_792n }),
    met(
      '逾期不贴：算到到期日',
      'nothing for the time overdue: up to the day it was due',
      micro({ dueOn: '2018-07-31', rate: 43_500n, asOf: '2018-12-31' }),
      { amount: 18_125n },
    ),
    met('合同利率更高时只贴基准', 'a higher rate bears the benchmark only', micro({ rate: 60_000n }), { amount: 19_792n }),
    met('合同利率更低时按合同', 'a lower rate is taken as it is', micro({ rate: 40_000n }), { amount: 16_667n }),
    met(
      '没有收到还款明细：该贴，但算不出多少',
      'no repayments were delivered: due, but how much cannot be told',
      micro({}, [], 'poor', []),
      { amount: null },
    ),
    notMet('超过五万元', 'above 50,000', micro({ principal: 5_000_001n })),
    notMet('不再享受政策', 'no longer enjoys the policy', micro({}, [], 'out-without-policy')),
    notMet('不是小额信贷', 'no micro-loan', micro({ kind: 'consumer' })),
    cannotTell('贷款类别未填', 'the kind is empty', micro({ kind: null })),
  ],
  'micro-loan-outside-policy': [
    met('超额一分', 'a fen too much', micro({ principal: 5_000_001n })),
    met('利率高于基准', 'the rate is above the benchmark', micro({ rate: 47_501n })),
    notMet('都在政策内', 'all within the policy', micro()),
    cannotTell('利率未填', 'the rate is empty', micro({ rate: null })),
  ],
  'production-loan-ceiling': [
    comesTo(100_000_000n)('一百万元带20人，全部可贴', 'a million for 20 people: all of it', firm()),
    comesTo(50_000_000n)('带10人，可贴五十万元', '10 people: half a million', firm({ poorEmployed: 10n })),
    comesTo(300_000_000n)(
      '带100人，最高三百万元',
      '100 people: three million at most',
      firm({ principal: 400_000_000n, poorEmployed: 100n }),
    ),
    comesTo(null)('带动人数未填', 'how many is empty', firm({ poorEmployed: null })),
  ],
  'production-loan-interest': [
    met('一百万元、3%、90天：7500元', 'a million at 3 % for 90 days: 7,500 yuan', firm(), { amount: 750_000n }),
    met('只带10人：贴一半', 'only 10 people: half of it', firm({ poorEmployed: 10n }), { amount: 375_000n }),
    met('第30天全部归还：30天2500元', 'all back after 30 days: 2,500 yuan', firm({}, [['2018-07-31', 100_000_000n]]), { amount: 250_000n }),
    notMet('没有带动贫困人口', 'carries nobody', firm({ poorEmployed: 0n })),
    notMet('不是富民生产贷', 'no production loan', firm({ kind: 'other' })),
    cannotTell('带动人数未填', 'how many is empty', firm({ poorEmployed: null })),
  ],
  'loan-overdue': overdue((facts) => micro(facts)),
  'firm-loan-overdue': overdue((facts) => firm({ asOf: '2018-07-31', ...facts })),
  'bad-loans-above-tolerance': [
    met('5%多一分', 'a fen above 5 %', bank(501n)),
    notMet('正好5%', 'just 5 %', bank(500n)),
    cannotTell('不良余额未填', 'the bad loans are empty', bank(null)),
  ],
}
