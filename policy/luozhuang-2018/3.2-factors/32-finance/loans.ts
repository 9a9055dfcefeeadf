/** Interest subsidies to the day, loans overdue, and the watch on bad loans (Article 32). */
import { above, after } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { before } from '#kernel/operators/below'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { least } from '#kernel/operators/least'
import { is } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { ratio } from '#kernel/operators/ratio'
import { reaches } from '#kernel/operators/reaches'
import { times } from '#kernel/operators/times'
import { onOrBefore, within } from '#kernel/operators/within'
import { firmLoanKind } from '#policy/vocabulary/enterprises'
import { check, entitlement, value, warning } from '#policy/vocabulary/language'
import { loanKind } from '#policy/vocabulary/loans'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { badLoanTolerance, loanOverdueDays } from '../../figures/factors.ts'
import { microLoanCap, microLoanMonths, productionLoanCap, productionLoanPerPerson, productionLoanSubsidy } from '../../figures/work.ts'
import { benchmarkRate, capitalDays, firmBenchmarkRate, interestOf, interestOn } from './interest.ts'

const sinceLent = { zh: '自放款日累计', en: 'from the day it was lent' }

const withinMicroTerms = value({
  key: 'micro-loan-within-terms',
  article: 32,
  anchor: '小额信贷',
  numbers: ['P48'],
  label: { zh: '符合小额信贷额度和期限', en: 'Within the terms of a micro-loan' },
  of: ledgers.loan,
  is: (l) => all(within(l.principal, microLoanCap), onOrBefore(l.dueOn, addMonths(l.lentOn, microLoanMonths))),
})

// What is overdue bears no subsidy: it ends on the day the loan is due.
const microLoanInterest = entitlement({
  key: 'micro-loan-interest',
  article: 32,
  anchor: '小额信贷',
  numbers: ['P48'],
  label: { zh: '扶贫小额信贷贴息', en: 'Interest subsidy of a micro-loan' },
  of: ledgers.loan,
  period: sinceLent,
  when: (l) => all(is(l.kind, loanKind, 'micro'), memberEnjoysPolicy(l.subject), withinMicroTerms(l), onOrBefore(l.lentOn, decidingDate())),
  amount: (l) => interestOf(l, least(l.rate, benchmarkRate(l)), least(l.dueOn, decidingDate())),
  received: (l) => l.subsidyPaid,
})

const microLoanOutsidePolicy = check({
  key: 'micro-loan-outside-policy',
  article: 32,
  anchor: '小额信贷',
  label: { zh: '小额信贷超额度、超期限或利率高于基准', en: 'Micro-loan beyond sum, term or benchmark rate' },
  of: ledgers.loan,
  class: 'ent',
  trial: true,
  when: (l) =>
    all(
      is(l.kind, loanKind, 'micro'),
      any(above(l.principal, microLoanCap), after(l.dueOn, addMonths(l.lentOn, microLoanMonths)), above(l.rate, benchmarkRate(l))),
    ),
  look: { zh: '对照借款合同，请银行说明。', en: 'Hold it against the contract; ask the bank.' },
  recheck: { zh: '金融办', en: 'Finance office' },
})

const productionLoanCeiling = value({
  key: 'production-loan-ceiling',
  article: 32,
  anchor: '富民生产贷',
  numbers: ['P48'],
  label: { zh: '富民生产贷可贴息本金', en: 'Principal of a production loan that bears a subsidy' },
  of: ledgers.enterpriseLoan,
  is: (l) => least(l.principal, times(productionLoanPerPerson, l.poorEmployed), productionLoanCap),
})

// Of a loan above its ceiling the like part of every day's capital bears the subsidy.
const productionLoanInterest = entitlement({
  key: 'production-loan-interest',
  article: 32,
  anchor: '富民生产贷',
  numbers: ['P48'],
  label: { zh: '富民生产贷贴息', en: 'Interest subsidy of a production loan' },
  of: ledgers.enterpriseLoan,
  period: sinceLent,
  when: (l) => all(is(l.kind, firmLoanKind, 'production'), reaches(l.poorEmployed, whole(1)), onOrBefore(l.lentOn, decidingDate())),
  amount: (l) =>
    interestOn(
      portion(capitalDays(l, least(l.dueOn, decidingDate())), ratio(productionLoanCeiling(l), l.principal)),
      productionLoanSubsidy,
    ),
  received: (l) => l.subsidyPaid,
})

const loanOverdue = warning({
  key: 'loan-overdue',
  article: 32,
  anchor: '小额信贷',
  numbers: ['M11'],
  label: { zh: '个人贷款逾期', en: 'Loan overdue' },
  of: ledgers.loan,
  when: (l) =>
    any(above(l.overdueDays, loanOverdueDays), all(before(addDays(l.dueOn, loanOverdueDays), decidingDate()), above(l.balance, inYuan(0)))),
  look: {
    zh: '问清为何还不上、项目是否失败，商银行展期或续贷。',
    en: 'Ask why it cannot be repaid and whether a project failed; speak to the bank about more time.',
  },
})

const firmLoanOverdue = warning({
  key: 'firm-loan-overdue',
  article: 32,
  anchor: '富民生产贷',
  label: { zh: '企业扶贫贷款逾期', en: 'Loan of a firm overdue' },
  of: ledgers.enterpriseLoan,
  when: (l) =>
    any(above(l.overdueDays, loanOverdueDays), all(before(addDays(l.dueOn, loanOverdueDays), decidingDate()), above(l.balance, inYuan(0)))),
  look: {
    zh: '了解经营和带动情况，评估对贫困户分红的影响。',
    en: 'See how the firm does and what it means for the households it carries.',
  },
})

const badLoansAboveTolerance = warning({
  key: 'bad-loans-above-tolerance',
  article: 32,
  anchor: '容忍度',
  label: { zh: '扶贫贷款不良率超过容忍度', en: 'Bad poverty loans above the tolerance' },
  of: ledgers.lendingBank,
  when: (b) => above(ratio(b.bad, b.balance), badLoanTolerance),
  look: { zh: '请银行逐笔说明，启动风险补偿。', en: 'Ask the bank for each loan; use the risk fund.' },
})

export const loanRules = [
  benchmarkRate,
  firmBenchmarkRate,
  withinMicroTerms,
  microLoanInterest,
  microLoanOutsidePolicy,
  productionLoanCeiling,
  productionLoanInterest,
  loanOverdue,
  firmLoanOverdue,
  badLoansAboveTolerance,
]
