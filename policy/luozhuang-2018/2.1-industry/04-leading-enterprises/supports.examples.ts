/** Examples of the supports of leading enterprises (Article 4). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const firm = (facts: Facts): SmallWorld => ({
  records: [['leadingEnterprise', 'e', { state: 'accredited', accreditedOn: '2018-05-01', asOf: '2019-12-31', ...facts }]],
})
const support = (field: string, need: string, needEn: string): RuleExample[] => [
  met(`已认定，${need}`, `accredited, ${needEn}`, firm({ [field]: field === 'newlyFounded' ? true : 1n })),
  notMet(`已认定，没有${need}`, `accredited, not ${needEn}`, firm({ [field]: field === 'newlyFounded' ? false : 0n })),
  notMet('资格已取消', 'accreditation withdrawn', firm({ state: 'withdrawn', [field]: field === 'newlyFounded' ? true : 1n })),
  cannotTell('人数或情况未填', 'not filled in', firm({})),
]

const loan = (facts: Facts, own: Facts = {}, covered: readonly string[] = ['loanRepayment']): SmallWorld => ({
  records: [
    [
      'enterpriseLoan',
      'l',
      {
        loanNo: 'D1',
        creditCode: 'C1',
        kind: 'leading',
        principal: 100000000n,
        rate: 43500n,
        lentOn: '2018-06-01',
        dueOn: '2019-06-01',
        asOf: '2019-12-31',
        ...facts,
      },
    ],
    ['leadingEnterprise', 'e', { creditCode: 'C1', state: 'accredited', accreditedOn: '2018-05-01', ...own }],
  ],
  covered,
})

export const examples: ExampleTable = {
  'is-accredited': [
    met('已认定', 'accredited', firm({})),
    notMet('认定日在截至日之后', 'accredited only after the day asked', firm({ accreditedOn: '2020-01-01' })),
    notMet('申报中', 'applying', firm({ state: 'applying' })),
    cannotTell('状态空缺', 'the state is empty', firm({ state: null })),
  ],
  'enterprise-tax-relief': [
    met('已认定', 'accredited', firm({})),
    notMet('申报中', 'applying', firm({ state: 'applying' })),
    cannotTell('状态空缺', 'the state is empty', firm({ state: null })),
  ],
  'enterprise-start-up-subsidy': support('newlyFounded', '首次创业', 'newly founded'),
  'enterprise-post-subsidy': support('poorEmployed', '吸纳1名贫困劳动力', 'employing one poor person'),
  'enterprise-insurance-subsidy': support('poorInsured', '为1名贫困劳动力参保', 'insuring one poor person'),
  'enterprise-training-subsidy': support('poorTrained', '培训1名贫困劳动力', 'training one poor person'),
  'enterprise-loan-interest': [
    met(
      '一百万元、4.35%、一年：365天按360天计，44104.17元',
      'a million at 4.35 % for a year: 365 days over 360 make 44,104.17 yuan',
      loan({}),
      { amount: 4410417n },
    ),
    met('两年期只贴首12个月', 'a loan of two years: the first twelve months only', loan({ dueOn: '2020-06-01', rate: 47500n }), {
      amount: 4815972n,
    }),
    notMet('放款时还未认定', 'not yet accredited when it was lent', loan({}, { accreditedOn: '2018-06-02' })),
    notMet('利率高于基准', 'the rate is above the benchmark', loan({ rate: 43501n })),
    cannotTell('认定状态空缺', 'the accreditation is empty', loan({}, { state: null })),
  ],
  'enterprise-loan-above-benchmark': [
    met('高出万分之一个百分点', 'above by the smallest step', loan({ rate: 43501n })),
    notMet('正好等于基准', 'just the benchmark', loan({})),
    notMet('不是龙头企业贷款', 'no loan of a leading enterprise', loan({ kind: 'other', rate: 80000n })),
    cannotTell('利率空缺', 'the rate is empty', loan({ rate: null })),
  ],
}
