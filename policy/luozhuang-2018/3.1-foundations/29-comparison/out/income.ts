/** Comparison: deposits per head, pensions, pay bases, taxes, and income by all files together (Article 29: C09–C11, C13, C17). */
import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { inYuan, whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
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
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { startOfYear } from '#kernel/operators/start-of-year'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { within } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { paymentItem, taxKind } from '#policy/vocabulary/comparison-codes'
import { pensionScheme, pensionState } from '#policy/vocabulary/department-codes'
import { benefitState } from '#policy/vocabulary/help-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { depositPerHead, employeeInsuredMonths, householdDeposit, incomeByFilesRatio } from '../../../figures/comparison.ts'
import { incomeCycleMonthsBefore, payBaseMultiple, pensionDependants, reliefTransitDays } from '../../../figures/doubts.ts'
import { provincialPovertyLine } from '../../../figures/income.ts'
import { incomePerHeadThisYear } from '../../28-dynamic-management/income.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { registeredHouseholdLargeDeposit } from '../out.ts'
import { aYear, isRegistered, membersOf, perHead } from '../words.ts'

type Household = RecordOf<typeof world, 'household'>
type Person = RecordOf<typeof world, 'person'>
type Pension = RecordOf<typeof world, 'pensionInsurance'>
type Tax = RecordOf<typeof world, 'tax'>

const out = { article: 29, class: 'out', days: villageDays, trial: true } as const

const deposits = (h: Household) => sum(membersOf(h), (m) => sum(m.bankBalances, (b) => b.balance))

const depositPerHeadLarge = check({
  ...out,
  key: 'registered-household-large-deposit-per-head',
  numbers: ['C09'],
  label: { zh: '建档立卡户人均存款较多', en: 'Registered household has large deposits per head' },
  of: ledgers.household,
  when: (h) => all(isRegistered(h), reaches(perHead(deposits(h), h), depositPerHead)),
  look: {
    zh: '核实存款来源：征地、工伤、疾病赔偿、刚到账的救助款、共有账户、待付医药费的附证明。',
    en: 'Ask where the money comes from; papers for compensation, relief just paid, a joint account, treatment still owed.',
  },
  recheck: { zh: '银行、村委', en: 'Bank and village' },
})

const drawsEmployeePension = (i: Pension) => all(oneOf(i.scheme, pensionScheme, 'employee', 'public'), is(i.state, pensionState, 'drawing'))

const largePension = check({
  ...out,
  key: 'registered-household-large-pension',
  numbers: ['C10'],
  label: { zh: '建档立卡户职工养老金人均超过扶贫标准', en: 'Employees’ pension of a registered household is above the line per head' },
  of: ledgers.household,
  when: (h) =>
    all(
      isRegistered(h),
      above(
        perHead(
          aYear(
            sum(membersOf(h), (m) =>
              sum(
                where(m.pensions, (i) => drawsEmployeePension(i)),
                (i) => i.benefit,
              ),
            ),
          ),
          h,
        ),
        provincialPovertyLine,
      ),
    ),
  look: {
    zh: '看养老金存折，核实领取人和供养人口，重新核算人均纯收入。',
    en: 'See the pension book, who draws it and whom it supports; work the income per head out again.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

const insuredLongEnough = (i: Pension) =>
  all(oneOf(i.scheme, pensionScheme, 'employee', 'public'), reaches(i.months, employeeInsuredMonths))

const insuredAsEmployee = check({
  ...out,
  key: 'registered-household-insured-as-employee',
  numbers: ['C11'],
  label: { zh: '建档立卡户职工参保缴费基数较高', en: 'Pay base of a registered household’s employees is high' },
  of: ledgers.household,
  when: (h) =>
    all(
      isRegistered(h),
      above(
        perHead(
          aYear(
            sum(membersOf(h), (m) =>
              sum(
                where(m.pensions, (i) => insuredLongEnough(i)),
                (i) => i.payBase,
              ),
            ),
          ),
          h,
        ),
        times(provincialPovertyLine, payBaseMultiple),
      ),
    ),
  look: {
    zh: '核实是否在岗、实发工资和务工月数；已离职、季节性用工的附证明。',
    en: 'Find out whether the job is there, what is really paid and for how many months; papers where it ended or was seasonal.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

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

const reliefJustPaid = (h: Household) =>
  sum(membersOf(h), (m) =>
    sum(
      where(
        during(m.payments, (y) => y.paidOn, addDays(decidingDate(), minus(whole(0), reliefTransitDays)), decidingDate()),
        (y) => is(y.item, paymentItem, 'relief'),
      ),
      (y) => y.amount,
    ),
  )

const depositIsRelief = exemption({
  article: 29,
  key: 'deposit-is-relief-just-paid',
  numbers: ['C09'],
  code: 'X5',
  exempts: [registeredHouseholdLargeDeposit],
  label: { zh: '扣除刚到账的救助款后存款不到疑点线', en: 'Without relief just paid the deposits are below the line' },
  of: ledgers.household,
  when: (h) => all(above(reliefJustPaid(h), inYuan(0)), below(minus(deposits(h), reliefJustPaid(h)), householdDeposit)),
})

const depositPerHeadIsRelief = exemption({
  article: 29,
  key: 'deposit-per-head-is-relief-just-paid',
  numbers: ['C09'],
  code: 'X5',
  exempts: [depositPerHeadLarge],
  label: { zh: '扣除刚到账的救助款后人均存款不到疑点线', en: 'Without relief just paid the deposits per head are below the line' },
  of: ledgers.household,
  when: (h) => all(above(reliefJustPaid(h), inYuan(0)), below(perHead(minus(deposits(h), reliefJustPaid(h)), h), depositPerHead)),
})

const pensionerWithDependants = exemption({
  article: 29,
  key: 'one-pensioner-with-dependants',
  numbers: ['C10'],
  code: 'X0',
  exempts: [largePension],
  label: {
    zh: '只有一人领取职工养老金，供养人数较多，需重算人均收入',
    en: 'One pensioner supports several: the income per head has to be worked out again',
  },
  of: ledgers.household,
  when: (h) =>
    all(
      equals(
        count(
          where(h.members, (m) =>
            all(
              isMember(m),
              some(m.pensions, (i) => drawsEmployeePension(i)),
            ),
          ),
        ),
        whole(1),
      ),
      reaches(minus(count(membersOf(h)), whole(1)), pensionDependants),
    ),
})

const employmentEnded = exemption({
  article: 29,
  key: 'employee-insurance-ended',
  numbers: ['C11'],
  code: 'X7',
  exempts: [insuredAsEmployee],
  label: { zh: '职工参保已暂停或终止', en: 'The insurance as an employee was paused or ended' },
  of: ledgers.household,
  when: (h) =>
    all(
      some(membersOf(h), (m) =>
        some(m.pensions, (i) => all(insuredLongEnough(i), oneOf(i.state, pensionState, 'paused', 'ended', 'not-insured'))),
      ),
      none(membersOf(h), (m) => some(m.pensions, (i) => all(insuredLongEnough(i), oneOf(i.state, pensionState, 'paying', 'drawing')))),
    ),
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

export const incomeDoubts = [
  depositPerHeadLarge,
  largePension,
  insuredAsEmployee,
  paidTax,
  incomeByFiles,
  depositIsRelief,
  depositPerHeadIsRelief,
  pensionerWithDependants,
  employmentEnded,
  taxRefunded,
  partOfYear,
]
