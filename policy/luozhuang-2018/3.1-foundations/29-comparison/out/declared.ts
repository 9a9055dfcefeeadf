/** Comparison: taxes paid, and income by all files against the declared (Article 29: C13, C17). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { endOfYear } from '#kernel/operators/end-of-year'
import { equals } from '#kernel/operators/equals'
import { during, where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { some } from '#kernel/operators/some'
import { startOfYear } from '#kernel/operators/start-of-year'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { within } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { paymentItem, taxKind } from '#policy/vocabulary/comparison-codes'
import { pensionState } from '#policy/vocabulary/department-codes'
import { benefitState } from '#policy/vocabulary/help-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { incomeByFilesRatio } from '../../../figures/comparison.ts'
import { incomeCycleMonthsBefore } from '../../../figures/doubts.ts'
import { incomePerHeadThisYear } from '../../28-dynamic-management/income.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { aYear, isRegistered, membersOf } from '../words.ts'

type Household = RecordOf<typeof world, 'household'>
type Person = RecordOf<typeof world, 'person'>
type Tax = RecordOf<typeof world, 'tax'>

const out = { article: 29, class: 'out', days: villageDays, trial: true } as const

const isIncomeTax = (t: Tax) => all(oneOf(t.kind, taxKind, 'wages', 'business'), equals(t.year, yearOf(decidingDate())))

const paidTax = check({
  ...out,
  key: 'registered-person-paid-income-tax',
  numbers: ['C13'],
  label: { zh: '建档立卡人口当年缴纳工资或经营所得税', en: 'Registered person paid tax on wages or business in the year' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.taxes, (t) => all(isIncomeTax(t), above(t.paid, inYuan(0)))),
    ),
  look: {
    zh: '核实扣缴单位、应税收入和是否本人；已退税、误申报的附凭证。',
    en: 'Ask which employer withheld it, on what income, and whether it is this person; vouchers for a refund or a wrong return.',
  },
  recheck: { zh: '税务', en: 'Tax office' },
})

const cycleBegins = () => addMonths(startOfYear(decidingDate()), minus(whole(0), incomeCycleMonthsBefore))
const cycleEnds = () => addMonths(endOfYear(decidingDate()), minus(whole(0), incomeCycleMonthsBefore))

const pay = (p: Person) => sum(p.payrolls, (j) => j.pay)
const wages = (h: Household) => aYear(sum(membersOf(h), (m) => pay(m)))
// The registry counts months of work in tenths.
const wagesForMonthsWorked = (h: Household) =>
  sum(
    where(h.members, (m) => all(isMember(m), above(pay(m), inYuan(0)))),
    (m) => divided(times(pay(m), m.workMonths), whole(10)),
  )
const pensions = (h: Household) =>
  aYear(
    sum(membersOf(h), (m) =>
      sum(
        where(m.pensions, (i) => is(i.state, pensionState, 'drawing')),
        (i) => i.benefit,
      ),
    ),
  )
const allowances = (h: Household) =>
  aYear(
    sum(membersOf(h), (m) =>
      sum(
        where(m.allowances, (a) => is(a.state, benefitState, 'current')),
        (a) => a.amount,
      ),
    ),
  )
// Allowance and pension come by the same card and stand in files of their own.
const otherPayments = (h: Household) =>
  sum(membersOf(h), (m) =>
    sum(
      where(
        during(m.payments, (y) => y.paidOn, cycleBegins(), cycleEnds()),
        (y) => not(oneOf(y.item, paymentItem, 'allowance', 'pension')),
      ),
      (y) => y.amount,
    ),
  )
const declared = (h: Household) => portion(times(incomePerHeadThisYear(h), h.statedMemberCount), incomeByFilesRatio)

// Any file alone may tell, so that a file that is absent does not silence the others.
const incomeByFiles = check({
  ...out,
  key: 'income-by-files-above-declared',
  numbers: ['C17'],
  label: { zh: '各部门文件收入合计明显高于申报收入', en: 'Income by the files is well above the declared' },
  of: ledgers.household,
  when: (h) =>
    all(
      isRegistered(h),
      any(
        above(wages(h), declared(h)),
        above(pensions(h), declared(h)),
        above(allowances(h), declared(h)),
        above(otherPayments(h), declared(h)),
        above(plus(wages(h), pensions(h)), declared(h)),
        above(plus(wages(h), pensions(h), allowances(h), otherPayments(h)), declared(h)),
      ),
    ),
  look: {
    zh: '逐项核对工资、养老金、低保和一卡通，一次性收入和不属本周期的除外，重新核算。',
    en: 'Go through wages, pension, allowance and card payments; leave out what came once or belongs to another cycle; work it out again.',
  },
  recheck: { zh: '街镇', en: 'Town' },
})

const taxRefunded = exemption({
  article: 29,
  key: 'income-tax-refunded',
  numbers: ['C13'],
  code: 'X7',
  exempts: [paidTax],
  label: { zh: '所缴税款已全部退回', en: 'The tax paid was refunded in full' },
  of: ledgers.person,
  when: (p) =>
    all(
      some(p.taxes, (t) => all(isIncomeTax(t), above(t.paid, inYuan(0)))),
      none(p.taxes, (t) => all(isIncomeTax(t), below(t.refunded, t.paid))),
    ),
})

const partOfYear = exemption({
  article: 29,
  key: 'wages-for-part-of-the-year',
  numbers: ['C17'],
  code: 'X0',
  exempts: [incomeByFiles],
  label: { zh: '按实际务工月数计算后不超过疑点线', en: 'Counted for the months worked, the income is within the line' },
  of: ledgers.household,
  when: (h) =>
    all(above(wages(h), inYuan(0)), within(plus(wagesForMonthsWorked(h), pensions(h), allowances(h), otherPayments(h)), declared(h))),
})

export const declaredDoubts = [paidTax, incomeByFiles, taxRefunded, partOfYear]
