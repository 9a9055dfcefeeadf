/** Words that rules of many articles share: who belongs to a household, who enjoys the policy, how old somebody is (Article 28). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { memberState } from '#policy/vocabulary/ability-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { status } from '#policy/vocabulary/household-codes'
import { value } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'

export const enjoysPolicy = value({
  key: 'enjoys-policy',
  article: 28,
  anchor: '脱贫不再享受政策',
  numbers: ['L01'],
  label: { zh: '享受政策', en: 'Enjoys the policy' },
  of: ledgers.household,
  is: (h) => oneOf(h.status, status, 'poor', 'out-with-policy', 'fallen-back', 'instantly-helped', 'newly-identified'),
})

export const isOut = value({
  key: 'is-out',
  article: 28,
  anchor: '稳定脱贫',
  numbers: ['L01'],
  label: { zh: '已脱贫', en: 'Out of poverty' },
  of: ledgers.household,
  is: (h) => oneOf(h.status, status, 'out-with-policy', 'out-without-policy'),
})

export const isMember = value({
  key: 'is-member',
  article: 28,
  numbers: ['F60', 'L16'],
  label: { zh: '在册建档立卡人口', en: 'Registered and not gone' },
  of: ledgers.person,
  is: (p) => all(p.registered, oneOf(p.memberState, memberState, 'present', 'married-in', 'born', 'other-in')),
})

export const memberEnjoysPolicy = value({
  key: 'member-enjoys-policy',
  article: 28,
  numbers: ['L01'],
  label: { zh: '享受政策的建档立卡人口', en: 'Registered person who enjoys the policy' },
  of: ledgers.person,
  is: (p) => all(isMember(p), enjoysPolicy(p.home)),
})

export const ageAtYearEnd = value({
  key: 'age-at-year-end',
  article: 28,
  label: { zh: '年末年龄', en: 'Age at 31 December' },
  of: ledgers.person,
  is: (p) => at(endOfYear(decidingDate()), age(p.idBirth)),
})

export const isStudent = value({
  key: 'is-student',
  article: 28,
  numbers: ['F42', 'D15'],
  label: { zh: '在校生', en: 'Student' },
  of: ledgers.person,
  is: (p) =>
    any(
      oneOf(
        p.schoolStage,
        schoolStage,
        'pre-school',
        'primary',
        'junior',
        'senior',
        'vocational',
        'technician',
        'college',
        'university',
        'postgraduate',
      ),
      some(p.schooling, (s) => is(s.state, studentState, 'enrolled')),
    ),
})
