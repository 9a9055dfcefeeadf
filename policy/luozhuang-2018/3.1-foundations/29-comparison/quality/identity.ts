/** Data quality: numbers, names and documents of the members (Article 29, Q01–Q10). */
import { above, after } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { before } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { sharing, where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { check } from '#policy/vocabulary/language'
import { nameForm, numberForm } from '#policy/vocabulary/number-codes'
import { documentKind } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { earliestBirth, greatAge } from '../../../figures/quality.ts'
import { ageAtYearEnd, isMember } from '../../28-dynamic-management/words.ts'
import { error, seePapers, warning } from './words.ts'

const ofPerson = { of: ledgers.person, look: seePapers } as const

export const identityChecks = [
  check({
    ...error,
    ...ofPerson,
    key: 'number-length-wrong',
    numbers: ['Q01'],
    label: { zh: '证件号码位数不对', en: 'The number has the wrong length' },
    when: (p) => all(isMember(p), is(p.idForm, numberForm, 'other')),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'number-of-fifteen-places',
    numbers: ['Q01'],
    label: { zh: '证件号码仍是15位', en: 'The number still has fifteen places' },
    when: (p) => all(isMember(p), is(p.idForm, numberForm, 'fifteen')),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'check-digit-wrong',
    numbers: ['Q02'],
    label: { zh: '证件号码校验码不对', en: 'The check digit is wrong' },
    when: (p) => all(isMember(p), not(p.idCheckRight)),
  }),
  // Born after the data year is as impossible as after today: nobody can stand in a register of a year before their birth.
  check({
    ...error,
    ...ofPerson,
    key: 'birth-part-impossible',
    numbers: ['Q03'],
    label: { zh: '证件号码中的出生日期不可能', en: 'The birth part of the number cannot be' },
    when: (p) => all(isMember(p), any(not(p.idBirthReal), before(p.idBirth, earliestBirth), after(p.idBirth, decidingDate()))),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'birth-date-contradicts-id',
    numbers: ['Q05', 'F36'],
    label: { zh: '出生日期与证件号码不符', en: 'The date of birth contradicts the number' },
    when: (p) => all(isMember(p), not(equals(p.birthDate, p.idBirth))),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'number-contains-99999',
    numbers: ['Q06'],
    label: { zh: '证件号码含99999', en: 'The number contains 99999' },
    when: (p) => all(isMember(p), p.idNines),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'area-code-unknown',
    numbers: ['Q06'],
    label: { zh: '证件号码前两位不是省级代码', en: 'The number begins with no province' },
    when: (p) => all(isMember(p), not(p.idAreaKnown)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'certificate-beside-id-card',
    numbers: ['Q07'],
    label: { zh: '同一人按残疾证和身份证各登记一次', en: 'One person stands by certificate and by ID card' },
    when: (p) =>
      all(
        isMember(p),
        is(p.idForm, numberForm, 'certificate'),
        some(
          where(
            sharing(p, (x) => x.idNumber),
            (x) => isMember(x),
          ),
          (x) => oneOf(x.idForm, numberForm, 'eighteen', 'fifteen'),
        ),
      ),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'document-kind-contradicts-length',
    numbers: ['Q08'],
    label: { zh: '证件类型与号码位数不符', en: 'The kind of document contradicts the length of the number' },
    when: (p) =>
      all(
        isMember(p),
        any(
          all(is(p.documentKind, documentKind, 'id-card'), not(oneOf(p.idForm, numberForm, 'eighteen', 'fifteen'))),
          all(is(p.documentKind, documentKind, 'disability'), not(is(p.idForm, numberForm, 'certificate'))),
        ),
      ),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'older-than-hundred',
    numbers: ['Q09'],
    label: { zh: '年龄超过一百岁仍在册', en: 'Registered and older than a hundred' },
    when: (p) => all(isMember(p), above(ageAtYearEnd(p), greatAge)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'name-odd',
    numbers: ['Q10'],
    label: { zh: '姓名含数字、空格或不是姓名', en: 'The name has a digit, a space, or is none' },
    when: (p) => all(isMember(p), not(is(p.nameForm, nameForm, 'plain'))),
  }),
]
