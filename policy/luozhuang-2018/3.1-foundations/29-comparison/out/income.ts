/** Comparison: deposits per head, pensions, pay bases (Article 29: C09–C11). */
import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { all } from '#kernel/operators/all'
import { below } from '#kernel/operators/below'
import { inYuan, whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { during, where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import type { RecordOf } from '#kernel/vocabulary'
import { paymentItem } from '#policy/vocabulary/comparison-codes'
import { pensionScheme, pensionState } from '#policy/vocabulary/department-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { depositPerHead, employeeInsuredMonths, householdDeposit } from '../../../figures/comparison.ts'
import { payBaseMultiple, pensionDependants, reliefTransitDays } from '../../../figures/doubts.ts'
import { provincialPovertyLine } from '../../../figures/income.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { registeredHouseholdLargeDeposit } from '../out.ts'
import { aYear, isRegistered, membersOf, perHead } from '../words.ts'

type Household = RecordOf<typeof world, 'household'>
type Pension = RecordOf<typeof world, 'pensionInsurance'>

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

export const incomeDoubts = [
  depositPerHeadLarge,
  largePension,
  insuredAsEmployee,
  depositIsRelief,
  depositPerHeadIsRelief,
  pensionerWithDependants,
  employmentEnded,
]
