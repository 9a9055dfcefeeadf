/** Data quality: status, kind and cause of poverty of the household (Article 29, Q24–Q32). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { below } from '#kernel/operators/below'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { equals } from '#kernel/operators/equals'
import { every } from '#kernel/operators/every'
import { where } from '#kernel/operators/groups'
import { known } from '#kernel/operators/known'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { cause, householdKind, status } from '#policy/vocabulary/household-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { provincialPovertyLine } from '../../../figures/income.ts'
import { manyWorkers } from '../../../figures/quality.ts'
import { incomePerHeadThisYear } from '../../28-dynamic-management/income.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import {
  askAtHome,
  empty,
  error,
  fillIn,
  inSchool,
  inSeniorSchoolOrAbove,
  isAble,
  isDisabled,
  isHealthy,
  isOut,
  isPoor,
  membersOf,
  warning,
} from './words.ts'

const ofHousehold = { of: ledgers.household, look: askAtHome } as const
const mustBeFilled = { ...error, of: ledgers.household, look: fillIn } as const

export const statusChecks = [
  check({
    ...mustBeFilled,
    key: 'kind-empty',
    numbers: ['Q24', 'F08'],
    label: { zh: '贫困户属性未填', en: 'The kind of household is empty' },
    when: (h) => empty(h.householdKind),
  }),
  check({
    ...mustBeFilled,
    key: 'status-empty',
    numbers: ['Q24', 'F06'],
    label: { zh: '脱贫属性未填', en: 'The status is empty' },
    when: (h) => empty(h.status),
  }),
  check({
    ...mustBeFilled,
    key: 'standard-empty',
    numbers: ['Q24', 'F05'],
    label: { zh: '识别标准未填', en: 'The standard is empty' },
    when: (h) => empty(h.standard),
  }),
  check({
    ...mustBeFilled,
    key: 'main-cause-empty',
    numbers: ['Q24', 'F09'],
    label: { zh: '主要致贫原因未填', en: 'The main cause is empty' },
    when: (h) => empty(h.mainCause),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'kind-contradicts-status',
    numbers: ['Q25', 'L02'],
    label: { zh: '贫困户属性与脱贫属性不符', en: 'The kind of household contradicts its status' },
    when: (h) =>
      any(
        all(isPoor(h), oneOf(h.householdKind, householdKind, 'general', 'allowance', 'extremely-poor-out')),
        all(isOut(h), oneOf(h.householdKind, householdKind, 'general-poor', 'allowance-poor', 'extremely-poor')),
      ),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'out-without-exit-year',
    numbers: ['Q26', 'F07'],
    label: { zh: '已脱贫而没有脱贫年度', en: 'Out of poverty without a year of exit' },
    when: (h) => all(isOut(h), empty(h.exitYear)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'exit-before-identification',
    numbers: ['Q26'],
    label: { zh: '脱贫年度早于识别年度', en: 'The year of exit is before that of identification' },
    when: (h) => all(known(h.exitYear), below(h.exitYear, h.identifiedYear)),
  }),
  // A household that fell back keeps the year in which it once left.
  check({
    ...error,
    ...ofHousehold,
    key: 'poor-with-exit-year',
    numbers: ['Q26'],
    label: { zh: '未脱贫却有脱贫年度', en: 'Poor, yet with a year of exit' },
    when: (h) => all(oneOf(h.status, status, 'poor', 'newly-identified'), known(h.exitYear)),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'too-many-other-causes',
    numbers: ['Q27'],
    label: { zh: '其他致贫原因超过两项', en: 'More than two other causes' },
    when: (h) => known(h.thirdOtherCause),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'other-cause-equals-main',
    numbers: ['Q27', 'F10'],
    label: { zh: '其他致贫原因与主要原因相同', en: 'An other cause is the main one again' },
    when: (h) =>
      any(
        all(known(h.otherCause), equals(h.otherCause, h.mainCause)),
        all(known(h.secondOtherCause), equals(h.secondOtherCause, h.mainCause)),
      ),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'cause-illness-nobody-ill',
    numbers: ['Q28'],
    label: { zh: '因病致贫而全家健康', en: 'Poor through illness, and everybody is healthy' },
    when: (h) =>
      all(
        is(h.mainCause, cause, 'illness'),
        every(membersOf(h), (m) => isHealthy(m)),
      ),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'cause-disability-nobody-disabled',
    numbers: ['Q29'],
    label: { zh: '因残致贫而家中没有残疾人', en: 'Poor through disability, and nobody is disabled' },
    when: (h) =>
      all(
        is(h.mainCause, cause, 'disability'),
        none(membersOf(h), (m) => isDisabled(m)),
      ),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'cause-schooling-no-student-a',
    numbers: ['Q30'],
    label: { zh: '因学致贫而家中没有在校生', en: 'Poor through schooling, and nobody is in school' },
    when: (h) =>
      all(
        is(h.mainCause, cause, 'schooling'),
        none(membersOf(h), (m) => inSchool(m)),
      ),
  }),
  // The list of 2015–2017 asks for somebody in senior school or above: before that, school costs nothing.
  check({
    ...warning,
    ...ofHousehold,
    key: 'cause-schooling-no-student-b',
    numbers: ['Q30'],
    label: { zh: '因学致贫而没有高中及以上在校生', en: 'Poor through schooling, and nobody is in senior school or above' },
    when: (h) =>
      all(
        is(h.mainCause, cause, 'schooling'),
        none(membersOf(h), (m) => all(known(m.schoolStage), inSeniorSchoolOrAbove(m))),
      ),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'cause-labour-many-workers',
    numbers: ['Q31'],
    label: { zh: '缺劳力致贫而劳动力较多', en: 'Poor for lack of labour, with several workers' },
    when: (h) =>
      all(is(h.mainCause, cause, 'no-labour'), reaches(count(where(h.members, (m) => all(isMember(m), isAble(m)))), manyWorkers)),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'poor-above-line-without-such-cause',
    numbers: ['Q32'],
    label: {
      zh: '未脱贫户收入已超标准且非病、残、学致贫',
      en: 'Poor with income above the line, and not through illness, disability or schooling',
    },
    when: (h) =>
      all(
        isPoor(h),
        above(incomePerHeadThisYear(h), at(endOfYear(decidingDate()), provincialPovertyLine)),
        not(oneOf(h.mainCause, cause, 'illness', 'disability', 'schooling')),
      ),
  }),
]
