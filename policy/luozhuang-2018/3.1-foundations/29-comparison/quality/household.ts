/** Data quality: who belongs to the household, and how they are related (Article 29, Q11–Q23). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { equals } from '#kernel/operators/equals'
import { sharing, where } from '#kernel/operators/groups'
import { known } from '#kernel/operators/known'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { smallest } from '#kernel/operators/smallest'
import { some } from '#kernel/operators/some'
import { memberState } from '#policy/vocabulary/ability-codes'
import { check, value } from '#policy/vocabulary/language'
import { marital, relation, sex } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { adultAge, manyMembers, parentYearsFrom, parentYearsTo, sharedByHouseholds } from '../../../figures/quality.ts'
import { ageAtYearEnd, isMember } from '../../28-dynamic-management/words.ts'
import { askAtHome, error, isChild, isHead, isSpouse, membersOf, type Person, seePapers, warning } from './words.ts'

const ofHousehold = { of: ledgers.household, look: seePapers } as const
const ofPerson = { of: ledgers.person, look: seePapers } as const

const headAge = value({
  key: 'head-age',
  article: 29,
  label: { zh: '户主年末年龄', en: 'Age of the head' },
  of: ledgers.household,
  is: (h) =>
    smallest(
      where(h.members, (m) => all(isMember(m), isHead(m))),
      (m) => ageAtYearEnd(m),
    ),
})

const spouseAge = value({
  key: 'spouse-age',
  article: 29,
  label: { zh: '配偶年末年龄', en: 'Age of the spouse' },
  of: ledgers.household,
  is: (h) =>
    smallest(
      where(h.members, (m) => all(isMember(m), isSpouse(m))),
      (m) => ageAtYearEnd(m),
    ),
})

// At the year's end everybody has had their birthday: the difference of ages is that of the years of birth.
const yearsOlder = {
  head: (p: Person) => minus(headAge(p.home), ageAtYearEnd(p)),
  spouse: (p: Person) => minus(spouseAge(p.home), ageAtYearEnd(p)),
}
const hasSpouse = (p: Person) => some(membersOf(p.home), (m) => isSpouse(m))

export const householdChecks = [
  headAge,
  spouseAge,
  check({
    ...error,
    ...ofHousehold,
    key: 'no-head',
    numbers: ['Q11'],
    label: { zh: '一户没有户主', en: 'The household has no head' },
    when: (h) =>
      all(
        some(h.members, (m) => isMember(m)),
        none(membersOf(h), (m) => isHead(m)),
      ),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'two-spouses',
    numbers: ['Q13'],
    label: { zh: '一户有两个配偶', en: 'Two spouses of one head' },
    when: (h) => above(count(where(h.members, (m) => all(isMember(m), isSpouse(m)))), whole(1)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'head-and-spouse-of-one-sex',
    numbers: ['Q14'],
    label: { zh: '户主与配偶同性别', en: 'Head and spouse are of the same sex' },
    when: (h) =>
      any(
        all(
          some(membersOf(h), (m) => all(isHead(m), is(m.sex, sex, 'male'))),
          some(membersOf(h), (m) => all(isSpouse(m), is(m.sex, sex, 'male'))),
        ),
        all(
          some(membersOf(h), (m) => all(isHead(m), is(m.sex, sex, 'female'))),
          some(membersOf(h), (m) => all(isSpouse(m), is(m.sex, sex, 'female'))),
        ),
      ),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'relation-contradicts-sex',
    numbers: ['Q15'],
    label: { zh: '与户主关系和性别不符', en: 'The relation contradicts the sex' },
    when: (p) =>
      all(
        isMember(p),
        any(
          all(
            is(p.sex, sex, 'female'),
            oneOf(
              p.relation,
              relation,
              'son',
              'son-in-law',
              'sons-son',
              'daughters-son',
              'father',
              'wifes-father',
              'husbands-father',
              'fathers-father',
              'mothers-father',
              'uncle',
              'nephew',
              'great-grandson',
            ),
          ),
          all(
            is(p.sex, sex, 'male'),
            oneOf(
              p.relation,
              relation,
              'daughter',
              'daughter-in-law',
              'sons-daughter',
              'daughters-daughter',
              'mother',
              'wifes-mother',
              'husbands-mother',
              'fathers-mother',
              'mothers-mother',
              'brothers-wife',
              'niece',
              'great-granddaughter',
            ),
          ),
        ),
      ),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'child-too-near-in-age',
    numbers: ['Q16'],
    label: { zh: '子女与父母年龄差过小', en: 'A child is too near its parents in age' },
    when: (p) =>
      all(
        isMember(p),
        isChild(p),
        any(below(yearsOlder.head(p), parentYearsFrom), all(hasSpouse(p), below(yearsOlder.spouse(p), parentYearsFrom))),
      ),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'child-too-far-in-age',
    numbers: ['Q16'],
    label: { zh: '子女与父母年龄差过大', en: 'A child is too far from its parents in age' },
    when: (p) =>
      all(
        isMember(p),
        isChild(p),
        any(above(yearsOlder.head(p), parentYearsTo), all(hasSpouse(p), above(yearsOlder.spouse(p), parentYearsTo))),
      ),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'household-of-many-members',
    numbers: ['Q17'],
    label: { zh: '家庭人口偏多', en: 'A household of many members' },
    when: (h) => reaches(count(membersOf(h)), manyMembers),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'household-without-members',
    numbers: ['Q18'],
    label: { zh: '空挂户，没有在册成员', en: 'A household without members' },
    when: (h) => none(h.members, (m) => isMember(m)),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'minor-head-beside-adult',
    numbers: ['Q19'],
    label: { zh: '有成年人而户主未成年', en: 'The head is a minor though an adult is there' },
    when: (h) =>
      all(
        some(membersOf(h), (m) => all(isHead(m), below(ageAtYearEnd(m), adultAge))),
        some(membersOf(h), (m) => reaches(ageAtYearEnd(m), adultAge)),
      ),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'member-count-differs',
    numbers: ['Q20', 'F16'],
    label: { zh: '填报人数与成员行数不符', en: 'The stated number of members differs from their rows' },
    when: (h) => not(equals(h.statedMemberCount, count(membersOf(h)))),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'phone-shared',
    numbers: ['Q21'],
    label: { zh: '多户共用一个电话', en: 'Many households share one phone' },
    look: askAtHome,
    when: (h) => above(count(sharing(h, (x) => x.phone)), sharedByHouseholds),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'card-shared',
    numbers: ['Q21'],
    label: { zh: '多户共用一个银行卡号', en: 'Many households share one bank card' },
    look: askAtHome,
    when: (h) => above(count(sharing(h, (x) => x.card)), sharedByHouseholds),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'phone-form-wrong',
    numbers: ['Q21'],
    label: { zh: '联系电话格式不对', en: 'The phone has the wrong form' },
    look: askAtHome,
    when: (h) => not(h.phoneRight),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'card-form-wrong',
    numbers: ['Q21'],
    label: { zh: '银行卡号格式不对', en: 'The bank card has the wrong form' },
    look: askAtHome,
    when: (h) => not(h.cardRight),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'single-with-spouse',
    numbers: ['Q22'],
    label: { zh: '未婚却有配偶', en: 'Single, yet with a spouse' },
    when: (p) => all(isMember(p), is(p.marital, marital, 'single'), any(isSpouse(p), all(isHead(p), hasSpouse(p)))),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'present-with-reason-for-leaving',
    numbers: ['Q23', 'L16'],
    label: { zh: '在册成员又填了减少原因', en: 'Present, yet with a reason for leaving' },
    when: (p) =>
      all(isMember(p), known(p.leavingReason), not(oneOf(p.leavingReason, memberState, 'present', 'married-in', 'born', 'other-in'))),
  }),
]
