/** Data quality: insurance of the members, helpers and measures of the household (Article 29, Q64–Q68). */
import type { Truth } from '#kernel/expression'
import { after } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { before } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { known } from '#kernel/operators/known'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { some } from '#kernel/operators/some'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { enjoysPolicy, isMember, memberEnjoysPolicy } from '../../28-dynamic-management/words.ts'
import {
  askAtHome,
  canWork,
  empty,
  error,
  type Household,
  isAble,
  isDisabled,
  isOut,
  membersOf,
  type Person,
  seePapers,
  warning,
} from './words.ts'

const ofPerson = { ...error, of: ledgers.person, look: seePapers } as const
const ofHousehold = { of: ledgers.household, look: askAtHome } as const

const measureFitsNobody = (key: string, zh: string, en: string, measure: (h: Household) => Truth, fits: (m: Person) => Truth) =>
  check({
    ...warning,
    ...ofHousehold,
    key,
    numbers: ['Q68', 'L15'],
    label: { zh, en },
    when: (h) =>
      all(
        measure(h),
        none(membersOf(h), (m) => fits(m)),
      ),
  })

export const helpChecks = [
  check({
    ...ofPerson,
    key: 'both-medical-schemes',
    numbers: ['Q64', 'F52'],
    label: { zh: '居民医保和职工医保都参加', en: 'In both medical schemes' },
    when: (p) => all(isMember(p), p.residentMedical, p.employeeMedical),
  }),
  check({
    ...ofPerson,
    key: 'no-medical-scheme',
    numbers: ['Q64', 'F51'],
    label: { zh: '居民医保和职工医保都没有参加', en: 'In neither medical scheme' },
    when: (p) => all(isMember(p), not(p.residentMedical), not(p.employeeMedical)),
  }),
  check({
    ...ofPerson,
    key: 'no-serious-illness-insurance',
    numbers: ['Q65', 'F53'],
    label: { zh: '享受政策或已脱贫而没有大病保险', en: 'Enjoys the policy or is out, without serious-illness insurance' },
    when: (p) => all(isMember(p), any(enjoysPolicy(p.home), isOut(p.home)), not(p.seriousIllness)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'no-helper',
    numbers: ['Q66', 'F19'],
    label: { zh: '享受政策而没有帮扶责任人', en: 'Enjoys the policy without a paired cadre' },
    when: (h) => all(enjoysPolicy(h), empty(h.helper)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'helper-not-in-these-days',
    numbers: ['Q66'],
    label: { zh: '帮扶责任人的帮扶期不包括现在', en: 'The paired cadre’s days do not cover this one' },
    when: (h) =>
      all(
        enjoysPolicy(h),
        known(h.helper),
        any(
          all(known(h.helperFrom), after(h.helperFrom, decidingDate())),
          all(known(h.helperUntil), before(h.helperUntil, decidingDate())),
        ),
      ),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'helper-is-poor',
    numbers: ['Q66'],
    label: { zh: '帮扶责任人是享受政策的贫困人口', en: 'The paired cadre enjoys the policy as poor' },
    when: (h) =>
      all(
        enjoysPolicy(h),
        known(h.helperNumber),
        some(h.helperPeople, (m) => memberEnjoysPolicy(m)),
      ),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'labour-without-development-measure',
    numbers: ['Q67', 'F20'],
    label: { zh: '有劳动力而没有开发式帮扶措施', en: 'Labour, and no measure of development' },
    when: (h) =>
      all(
        enjoysPolicy(h),
        some(membersOf(h), (m) => isAble(m)),
        any(empty(h.measures), not(h.developmentMeasure)),
      ),
  }),
  measureFitsNobody(
    'allowance-measure-fits-nobody',
    '有低保措施而无人享受低保',
    'A measure of allowance, and nobody draws it',
    (h) => h.allowanceMeasure,
    (m) => m.allowance,
  ),
  measureFitsNobody(
    'support-measure-fits-nobody',
    '有特困供养措施而无人享受特困供养',
    'A measure of support, and nobody is supported',
    (h) => h.extremelyPoorMeasure,
    (m) => m.extremelyPoor,
  ),
  measureFitsNobody(
    'disability-measure-fits-nobody',
    '有残疾补贴措施而没有残疾人',
    'A measure for the disabled, and nobody is disabled',
    (h) => h.disabilityMeasure,
    isDisabled,
  ),
  measureFitsNobody(
    'job-measure-fits-nobody',
    '有就业措施而没有人能劳动',
    'A measure of employment, and nobody can work',
    (h) => h.jobMeasure,
    canWork,
  ),
]
