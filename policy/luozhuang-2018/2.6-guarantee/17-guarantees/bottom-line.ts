/** Those who cannot leave poverty by work: allowance where they qualify, asset income or another bottom line where not; nobody with neither (Article 17). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { labour } from '#policy/vocabulary/ability-codes'
import { benefitState } from '#policy/vocabulary/help-codes'
import { check, standard, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { incomePerHeadThisYear } from '../../3.1-foundations/28-dynamic-management/income.ts'
import { enjoysPolicy, isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { ruralAllowanceStandard } from '../../figures/allowances.ts'
import { provincialPovertyLine } from '../../figures/income.ts'
import { isExtremelyPoor, onAllowance } from './words.ts'

const household = { article: 17, of: ledgers.household } as const
const doubt = { ...household, class: 'ent', days: villageDays, trial: true } as const

const present = (h: RecordOf<typeof world, 'household'>) => where(h.members, (m) => isMember(m))

const cannotLeaveByWork = standard({
  ...household,
  key: 'cannot-leave-by-work',
  anchor: '农村低保',
  numbers: ['R12'],
  label: { zh: '全家没有能劳动的人', en: 'Nobody in the household is able to work' },
  is: (h) => none(present(h), (m) => oneOf(m.labour, labour, 'ordinary', 'skilled')),
})

const hasBottomLine = standard({
  ...household,
  key: 'has-bottom-line',
  anchor: '资产收益',
  numbers: ['F93'],
  label: { zh: '有低保、特困供养或资产收益兜底', en: 'Has allowance, extremely-poor support or asset income' },
  is: (h) =>
    any(
      some(present(h), (m) => any(onAllowance(m), isExtremelyPoor(m))),
      some(h.years, (y) => all(equals(y.year, yearOf(decidingDate())), above(y.dividend, inYuan(0)))),
    ),
})

// The registry's income only hints at need: civil affairs tests means by a definition of its own (R4).
const allowancePerhapsDue = check({
  ...doubt,
  key: 'allowance-perhaps-due',
  anchor: '农村低保',
  numbers: ['P04'],
  label: { zh: '无劳力户人均收入低于低保标准而无低保', en: 'Nobody able to work, income below the allowance standard, and no allowance' },
  when: (h) =>
    all(
      enjoysPolicy(h),
      cannotLeaveByWork(h),
      below(incomePerHeadThisYear(h), ruralAllowanceStandard),
      none(present(h), (m) => any(onAllowance(m), isExtremelyPoor(m))),
    ),
  look: {
    zh: '按民政口径核算家庭收入和财产，符合条件的帮助申请低保。',
    en: 'Reckon income and property by the civil-affairs definition; help to apply for allowance where it is due.',
  },
  recheck: { zh: '民政', en: 'Civil affairs' },
})

const withoutBottomLine = check({
  ...doubt,
  key: 'weak-household-without-bottom-line',
  anchor: '资产收益',
  label: { zh: '无劳力户既无低保也无资产收益', en: 'Nobody able to work, and neither allowance nor asset income' },
  when: (h) => all(enjoysPolicy(h), cannotLeaveByWork(h), not(hasBottomLine(h))),
  look: {
    zh: '逐户定兜底办法：低保、特困、资产收益分红或其他，落实到人和月。',
    en: 'Settle a bottom line household by household: allowance, support, a dividend of assets or another, by person and month.',
  },
  recheck: { zh: '民政、扶贫', en: 'Civil affairs and poverty office' },
})

// Strictly above: an equal standard does not do. Each allowance answers for the year it was granted in.
const standardAboveLine = standard({
  article: 17,
  key: 'allowance-standard-above-poverty-line',
  anchor: '高于扶贫标准',
  numbers: ['P02', 'P04'],
  label: { zh: '按高于当年扶贫标准的低保标准保障', en: 'Granted by a standard above the poverty line of its year' },
  of: ledgers.allowance,
  is: (a) => all(is(a.state, benefitState, 'current'), above(ruralAllowanceStandard, provincialPovertyLine)),
})

export const bottomLine = [cannotLeaveByWork, hasBottomLine, allowancePerhapsDue, withoutBottomLine, standardAboveLine]
