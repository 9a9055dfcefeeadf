/** What an accredited leading enterprise may enjoy: five supports, and a loan at the benchmark rate with its interest paid (Article 4). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { at } from '#kernel/operators/at'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { least } from '#kernel/operators/least'
import { is } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { onOrBefore, within } from '#kernel/operators/within'
import { accreditation, firmLoanKind } from '#policy/vocabulary/enterprises'
import { check, entitlement, value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { firmBenchmarkRate, interestOf } from '../../3.2-factors/32-finance/interest.ts'
import { enterpriseSubsidyMonths } from '../../figures/factors.ts'

const isAccredited = value({
  key: 'is-accredited',
  article: 4,
  anchor: '评审认定',
  label: { zh: '已认定的扶贫龙头企业', en: 'Accredited leading enterprise' },
  of: ledgers.leadingEnterprise,
  is: (e) => all(is(e.state, accreditation, 'accredited'), onOrBefore(e.accreditedOn, decidingDate())),
})

// How much each support is stands in other offices' papers: who may have it and what was received can be told.
const support = { article: 4, of: ledgers.leadingEnterprise, period: { zh: '每年', en: 'each year' } } as const

const taxRelief = entitlement({
  ...support,
  key: 'enterprise-tax-relief',
  anchor: '税收优惠',
  label: { zh: '龙头企业税收优惠', en: 'Tax relief of leading enterprises' },
  when: (e) => isAccredited(e),
  received: (e) => e.taxRelief,
})

const startUpSubsidy = entitlement({
  ...support,
  key: 'enterprise-start-up-subsidy',
  anchor: '创业补贴',
  label: { zh: '龙头企业创业补贴', en: 'Start-up subsidy of leading enterprises' },
  when: (e) => all(isAccredited(e), e.newlyFounded),
  received: (e) => e.startUpSubsidy,
})

const postSubsidy = entitlement({
  ...support,
  key: 'enterprise-post-subsidy',
  anchor: '岗位补贴',
  label: { zh: '龙头企业岗位补贴', en: 'Post subsidy of leading enterprises' },
  when: (e) => all(isAccredited(e), reaches(e.poorEmployed, whole(1))),
  received: (e) => e.postSubsidy,
})

const insuranceSubsidy = entitlement({
  ...support,
  key: 'enterprise-insurance-subsidy',
  anchor: '社会保险补贴',
  label: { zh: '龙头企业社会保险补贴', en: 'Social-insurance subsidy of leading enterprises' },
  when: (e) => all(isAccredited(e), reaches(e.poorInsured, whole(1))),
  received: (e) => e.insuranceSubsidy,
})

const trainingSubsidy = entitlement({
  ...support,
  key: 'enterprise-training-subsidy',
  anchor: '职业培训补贴',
  label: { zh: '龙头企业职业培训补贴', en: 'Training subsidy of leading enterprises' },
  when: (e) => all(isAccredited(e), reaches(e.poorTrained, whole(1))),
  received: (e) => e.trainingSubsidy,
})

// Accredited when the money was lent; the interest of the set period, to the day, no longer than the loan runs.
const enterpriseLoanInterest = entitlement({
  key: 'enterprise-loan-interest',
  article: 4,
  anchor: '全额贴息',
  label: { zh: '龙头企业贷款全额贴息', en: 'Interest of a leading enterprise’s loan' },
  of: ledgers.enterpriseLoan,
  period: { zh: '自放款日累计', en: 'from the day it was lent' },
  when: (l) =>
    all(
      is(l.kind, firmLoanKind, 'leading'),
      at(l.lentOn, isAccredited(l.firm)),
      within(l.rate, firmBenchmarkRate(l)),
      onOrBefore(l.lentOn, decidingDate()),
    ),
  amount: (l) => interestOf(l, l.rate, least(addMonths(l.lentOn, enterpriseSubsidyMonths), l.dueOn, decidingDate())),
  received: (l) => l.subsidyPaid,
})

const loanAboveBenchmark = check({
  key: 'enterprise-loan-above-benchmark',
  article: 4,
  anchor: '基准利率',
  label: { zh: '龙头企业贷款利率高于基准', en: 'Loan of a leading enterprise above the benchmark rate' },
  of: ledgers.enterpriseLoan,
  class: 'ent',
  trial: true,
  when: (l) => all(is(l.kind, firmLoanKind, 'leading'), above(l.rate, firmBenchmarkRate(l))),
  look: {
    zh: '对照借款合同和放款日的基准利率，请银行说明。',
    en: 'Hold the contract against the benchmark of the day it was lent; ask the bank.',
  },
})

export const enterpriseRules = [
  isAccredited,
  taxRelief,
  startUpSubsidy,
  postSubsidy,
  insuranceSubsidy,
  trainingSubsidy,
  enterpriseLoanInterest,
  loanAboveBenchmark,
]
