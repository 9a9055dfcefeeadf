/** Rules of the yearly adjustment: the window, whose line, the list of those who no longer need the policy (Article 28, O1, Y). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { is, oneOf } from '#kernel/operators/one-of'
import { onOrAfter, reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { onOrBefore } from '#kernel/operators/within'
import { companyKind, companyState, estateUse, payrollKind, vehicleKind, vehicleState } from '#policy/vocabulary/department-codes'
import { standard as lineKind } from '#policy/vocabulary/household-codes'
import { check, standard, value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { householdDeposit } from '../../figures/comparison.ts'
import { adjustmentFrom, adjustmentUntil } from '../../figures/exit.ts'
import { nationalPovertyLine, provincialPovertyLine } from '../../figures/income.ts'
import { adjustmentsPerYear } from '../../figures/villages.ts'
import { reachesFarmersMean } from './exit-standards.ts'
import { enjoysPolicy, isMember } from './words.ts'

const ofHousehold = { article: 28, of: ledgers.household } as const

// A city's own line is not at hand; it is not below the provincial one.
export const ownLine = value({
  ...ofHousehold,
  key: 'own-poverty-line',
  anchor: '扶贫标准',
  numbers: ['F05'],
  label: { zh: '识别标准对应的扶贫标准', en: 'The line the household was identified by' },
  is: (h) => at(endOfYear(decidingDate()), choose(is(h.standard, lineKind, 'national'), nationalPovertyLine, provincialPovertyLine)),
})

// Help and marking are open all year (Article 30); the form behind a change of the register belongs to the window.
const filledInTheWindow = standard({
  ...ofHousehold,
  key: 'filled-in-the-window',
  anchor: '每年开展一次',
  numbers: ['Y'],
  label: { zh: '信息采集在年度动态调整期内', en: 'The form was filled in within the yearly window' },
  is: (h) => all(onOrAfter(h.filledOn, adjustmentFrom), onOrBefore(h.filledOn, adjustmentUntil)),
})

const exitWithoutAdjustmentBetween = check({
  ...ofHousehold,
  key: 'exit-without-adjustment-between',
  anchor: '每年开展一次',
  class: 'quality',
  trial: true,
  severity: 'error',
  label: { zh: '识别与脱贫之间没有隔一次年度调整', en: 'Identified and out with no yearly adjustment between' },
  when: (h) => below(minus(h.exitYear, h.identifiedYear), adjustmentsPerYear),
  look: { zh: '对照建档和退出材料，核实识别年度和脱贫年度。', en: 'Hold the papers of identification and exit against the two years.' },
})

// The comparison's findings, restated as one standard: each of them is a doubt of class "out" to be verified before the list is used.
const plainlyOutside = standard({
  ...ofHousehold,
  key: 'plainly-outside',
  anchor: '明显不符合',
  numbers: ['O1'],
  label: { zh: '明显不符合扶贫标准', en: 'Plainly outside the standard' },
  is: (h) =>
    any(
      some(
        where(h.members, (m) => isMember(m)),
        (m) =>
          any(
            some(m.vehicles, (v) => all(oneOf(v.kind, vehicleKind, 'car', 'small-bus'), oneOf(v.state, vehicleState, 'normal', 'overdue'))),
            some(m.realEstates, (e) => oneOf(e.use, estateUse, 'commercial', 'shop', 'parking')),
            some(m.companies, (c) =>
              all(oneOf(c.kind, companyKind, 'company', 'sole', 'partnership'), is(c.state, companyState, 'active')),
            ),
            some(m.payrolls, (j) => oneOf(j.kind, payrollKind, 'public-payroll', 'civil', 'institution', 'state-company', 'retired')),
          ),
      ),
      reaches(
        sum(
          where(h.members, (m) => isMember(m)),
          (m) => sum(m.bankBalances, (b) => b.balance),
        ),
        householdDeposit,
      ),
    ),
})

const listedAsNoLongerEnjoying = standard({
  ...ofHousehold,
  key: 'listed-as-no-longer-enjoying',
  anchor: '脱贫不再享受政策',
  label: { zh: '列入拟不再享受政策名单', en: 'On the list of those who no longer need the policy' },
  is: (h) => all(enjoysPolicy(h), any(reachesFarmersMean(h), plainlyOutside(h))),
})

export const adjustmentRules = [ownLine, filledInTheWindow, exitWithoutAdjustmentBetween, plainlyOutside, listedAsNoLongerEnjoying]
