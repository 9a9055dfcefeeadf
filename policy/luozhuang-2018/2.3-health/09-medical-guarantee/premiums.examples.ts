/** Examples of insurance bought for those who enjoy the policy, and of its roster (Article 9). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | null>

const member = (status: string | null = 'poor'): SmallWorld => ({ household: { status }, people: { p: {} } })
const roster = (status: string | null, ...rows: Facts[]): SmallWorld => ({
  ...member(status),
  rows: rows.map((facts) => ['specialInsurance', 'p', { cover: 'medical', year: 2019n, premium: yuan(100), ...facts }] as const),
  covered: ['specialInsurance'],
})
const row = (facts: Facts): SmallWorld => roster('poor', facts)
const insured = (facts: Facts): SmallWorld => ({
  ...member(),
  rows: [['medicalInsurance', 'p', { state: 'insured', ...facts }]],
  covered: ['medicalInsurance'],
})

/** Of the poor, those out with policy, those out without, and of an empty status. */
const forThoseWhoEnjoy = (more: Pick<RuleExample, 'amount' | 'atLeast'> = {}): RuleExample[] => [
  met('未脱贫', 'poor', member('poor'), more),
  met('脱贫享受政策', 'out with policy', member('out-with-policy'), more),
  notMet('脱贫不再享受政策', 'out without policy', member('out-without-policy')),
  cannotTell('脱贫属性空缺', 'the status is empty', member(null)),
]

export const examples: ExampleTable = {
  'special-insurance-bought': forThoseWhoEnjoy({ atLeast: yuan(100) }),
  'accident-insurance-bought': forThoseWhoEnjoy({ atLeast: yuan(10) }),
  'property-insurance-bought': forThoseWhoEnjoy({ atLeast: yuan(10) }),
  'treatment-before-payment': forThoseWhoEnjoy(),
  'free-and-half-price-items': forThoseWhoEnjoy(),
  'medical-premium-paid': [
    ...forThoseWhoEnjoy({ amount: yuan(220) }),
    met('2018年度个人缴费180元', 'the premium of 2018 was 180', member(), { on: '2018-12-31', amount: yuan(180) }),
  ],
  'enjoying-person-not-on-insurance-roster': [
    met('享受政策而名册里没有', 'enjoys the policy and is not on the roster', roster('poor')),
    met('只有上一年的名册记录', 'only last year’s row', row({ year: 2018n })),
    notMet('名册里有当年医疗补充保险', 'on the year’s roster', row({})),
    notMet('不享受政策的不看', 'not of those without policy', roster('out-without-policy')),
    cannotTell('没有收到名册', 'no roster was delivered', member()),
  ],
  'on-insurance-roster-not-enjoying': [
    met('脱贫不再享受政策却在当年名册', 'out without policy and on the year’s roster', roster('out-without-policy', {})),
    notMet('享受政策', 'enjoys the policy', row({})),
    notMet('只在退出前一年的名册', 'only on the roster of an earlier year', roster('out-without-policy', { year: 2018n })),
    cannotTell('没有收到名册', 'no roster was delivered', member('out-without-policy')),
  ],
  'enjoying-household-without-property-insurance': [
    met('全家没有家财险记录', 'nobody of the household has property insurance', row({})),
    notMet('户主名下有家财险', 'property insurance under the head', row({ cover: 'property' })),
    cannotTell('没有收到名册', 'no roster was delivered', member()),
  ],
  'special-insurance-below-plan': [
    met('医疗保额299999.99元，低于300000元', 'medical sum of 299,999.99', row({ sumInsured: yuan(299_999.99), startsFrom: 0n })),
    met('医疗险设了免赔额', 'a medical deductible', row({ sumInsured: yuan(300_000), startsFrom: yuan(1) })),
    notMet('医疗保额300000元、无免赔', 'a medical sum of 300,000 from the first yuan', row({ sumInsured: yuan(300_000), startsFrom: 0n })),
    met(
      '意外医疗保额4999元，低于5000元',
      'accident medical sum of 4,999',
      row({ cover: 'accident', sumInsured: yuan(30_000), secondSum: yuan(4_999) }),
    ),
    notMet('意外险足额', 'accident sums as planned', row({ cover: 'accident', sumInsured: yuan(30_000), secondSum: yuan(5_000) })),
    met(
      '家财灾害保额不足50000元',
      'property sum below 50,000',
      row({ cover: 'property', sumInsured: yuan(49_999), secondSum: yuan(5_000) }),
    ),
    notMet('家财险足额', 'property sums as planned', row({ cover: 'property', sumInsured: yuan(50_000), secondSum: yuan(5_000) })),
    cannotTell('保额没有填', 'the sum is empty', row({ sumInsured: null, startsFrom: 0n })),
  ],
  'resident-premium-charged': [
    met('享受政策却自缴220元', 'enjoys the policy and paid 220', insured({ premium: yuan(220) })),
    notMet('个人缴费为0', 'paid nothing', insured({ premium: 0n })),
    cannotTell('缴费金额空缺', 'the premium is empty', insured({ premium: null })),
  ],
}
