/** Examples of the checks on trial about deposits, pensions and pay bases (Article 29: C09–C11). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { noFile } from '../example-words.ts'

type Facts = Readonly<Record<string, Value>>
type Row = readonly [ledger: string, person: string, facts: Facts]

const people = ['p', 'q', 'r', 's'] as const
/** A registered household of so many people, and files of these kinds with these rows. */
const household = (size: number, covered: readonly string[], rows: readonly Row[] = [], more: Partial<SmallWorld> = {}): SmallWorld => ({
  household: { status: 'poor', statedMemberCount: BigInt(size) },
  people: Object.fromEntries(people.slice(0, size).map((name) => [name, {}])),
  rows,
  covered,
  ...more,
})
const deposit = (person: string, balance: number | null): Row => [
  'bankBalance',
  person,
  { balance: balance === null ? null : yuan(balance) },
]
const relief = (amount: number, paidOn: string | null, item = 'relief'): Row => ['payment', 'p', { item, amount: yuan(amount), paidOn }]
const pension = (person: string, benefit: number | null, more: Facts = {}): Row => [
  'pensionInsurance',
  person,
  { scheme: 'employee', state: 'drawing', benefit: benefit === null ? null : yuan(benefit), ...more },
]
const insured = (payBase: number | null, months: bigint | null, more: Facts = {}): Row => [
  'pensionInsurance',
  'p',
  { scheme: 'employee', state: 'paying', payBase: payBase === null ? null : yuan(payBase), months, ...more },
]
export const examples: ExampleTable = {
  'registered-household-large-deposit-per-head': [
    met(
      '两人合计四万元，人均正好两万',
      'two people with 40,000: just 20,000 a head',
      household(2, ['bankBalance'], [deposit('p', 40_000)]),
    ),
    notMet('人均差五角', 'half a yuan a head short', household(2, ['bankBalance'], [deposit('p', 39_999)])),
    notMet('三人合计四万五，人均一万五', 'three people with 45,000', household(3, ['bankBalance'], [deposit('p', 45_000)])),
    cannotTell('一笔余额空缺', 'one balance is empty', household(2, ['bankBalance'], [deposit('q', null)])),
    noFile(household(2, [])),
  ],
  'registered-household-large-pension': [
    met(
      '月养老金339元，全年4068元，超过标准4066元',
      '339 a month is 4,068 a year, above the line of 4,066',
      household(1, ['pensionInsurance'], [pension('p', 339)]),
    ),
    notMet('全年4056元，不到标准', '4,056 a year is below', household(1, ['pensionInsurance'], [pension('p', 338)])),
    notMet(
      '居民养老金不算',
      'the residents’ pension does not count',
      household(1, ['pensionInsurance'], [pension('p', 2000, { scheme: 'resident' })]),
    ),
    notMet('四口人平摊后不到标准', 'shared among four it is below', household(4, ['pensionInsurance'], [pension('p', 1000)])),
    cannotTell('待遇金额空缺', 'the benefit is empty', household(1, ['pensionInsurance'], [pension('p', null)])),
    noFile(household(1, [])),
  ],
  'registered-household-insured-as-employee': [
    met(
      '缴费六个月，基数折全年8136元，超过两倍标准',
      'six months, and 8,136 a year is above twice the line',
      household(1, ['pensionInsurance'], [insured(678, 6n)]),
    ),
    notMet(
      '折全年8124元，不到两倍标准8132元',
      '8,124 a year is below twice the line, 8,132',
      household(1, ['pensionInsurance'], [insured(677, 6n)]),
    ),
    notMet('参保只有五个月', 'insured for five months only', household(1, ['pensionInsurance'], [insured(5000, 5n)])),
    cannotTell('文件没有参保月数', 'the file does not say for how many months', household(1, ['pensionInsurance'], [insured(5000, null)])),
    noFile(household(1, [])),
  ],
  'deposit-is-relief-just-paid': [
    met(
      '三十天内到账的救助款扣除后不到五万',
      'without relief paid thirty days ago it is below 50,000',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(5001, '2019-12-01')]),
    ),
    notMet(
      '到账已超过三十天',
      'it was paid more than thirty days ago',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(5001, '2019-11-30')]),
    ),
    notMet(
      '扣除后仍有五万',
      'still 50,000 without it',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(5000, '2019-12-20')]),
    ),
    cannotTell(
      '到账日期空缺',
      'the day of payment is empty',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(9000, null)]),
    ),
    noFile(household(1, ['bankBalance'], [deposit('p', 55_000)])),
  ],
  'deposit-per-head-is-relief-just-paid': [
    met(
      '扣除后人均不到两万',
      'below 20,000 a head without it',
      household(2, ['bankBalance', 'payment'], [deposit('p', 41_000), relief(1001, '2019-12-10')]),
    ),
    notMet(
      '扣除后人均正好两万',
      'just 20,000 a head without it',
      household(2, ['bankBalance', 'payment'], [deposit('p', 41_000), relief(1000, '2019-12-10')]),
    ),
    notMet('近期没有救助款', 'no relief lately', household(2, ['bankBalance', 'payment'], [deposit('p', 41_000)])),
    noFile(household(2, ['bankBalance'], [deposit('p', 41_000)])),
  ],
  'one-pensioner-with-dependants': [
    met('一人领养老金，供养三人', 'one pensioner and three dependants', household(4, ['pensionInsurance'], [pension('p', 2000)])),
    notMet('只供养两人', 'two dependants only', household(3, ['pensionInsurance'], [pension('p', 2000)])),
    notMet('两人领养老金', 'two pensioners', household(4, ['pensionInsurance'], [pension('p', 2000), pension('q', 2000)])),
    cannotTell('险种不明', 'the scheme is not known', household(4, ['pensionInsurance'], [pension('p', 2000, { scheme: null })])),
    noFile(household(4, [])),
  ],
  'employee-insurance-ended': [
    met('已暂停缴费', 'the payments were paused', household(1, ['pensionInsurance'], [insured(5000, 8n, { state: 'paused' })])),
    notMet('正常缴费', 'still paying', household(1, ['pensionInsurance'], [insured(5000, 8n)])),
    cannotTell('参保状态空缺', 'the state is empty', household(1, ['pensionInsurance'], [insured(5000, 8n, { state: null })])),
    noFile(household(1, [])),
  ],
}
