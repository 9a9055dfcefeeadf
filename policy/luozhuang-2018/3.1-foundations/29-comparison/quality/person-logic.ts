/** Data quality: age against school, health and labour of one member (Article 29, Q33–Q44). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { firstBy } from '#kernel/operators/first-by'
import { previous, where } from '#kernel/operators/groups'
import { known } from '#kernel/operators/known'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { within } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import { labour } from '#policy/vocabulary/ability-codes'
import { householdKind } from '#policy/vocabulary/household-codes'
import { check, standard } from '#policy/vocabulary/language'
import { numberForm } from '#policy/vocabulary/number-codes'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { compulsoryAgeFrom, schoolGuaranteeAgeTo } from '../../../figures/ages.ts'
import {
  oldStudent,
  oldWorker,
  tooOldForPrimarySchool2018,
  tooYoungForSenior,
  workingAgeFrom,
  workingAgeTo,
} from '../../../figures/quality.ts'
import { ageAtYearEnd, isMember } from '../../28-dynamic-management/words.ts'
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
  isZero,
  notInSchool,
  type Person,
  seePapers,
  warning,
  works,
} from './words.ts'

const ofPerson = { of: ledgers.person, look: askAtHome } as const

const ofWorkingAge = (p: Person) => all(reaches(ageAtYearEnd(p), workingAgeFrom), within(ageAtYearEnd(p), workingAgeTo))

const hasCertificate = (p: Person) =>
  any(known(p.disabilityCategory), known(p.disabilityGrade), known(p.disabledSince), is(p.idForm, numberForm, 'certificate'))

// firstBy, not some: without a record of the year before it cannot be told whether the grade has changed.
const sameGradeAsYearBefore = standard({
  key: 'same-grade-as-year-before',
  article: 29,
  label: { zh: '年级与上年相同', en: 'In the same grade as the year before' },
  of: ledgers.personYear,
  is: (y) =>
    equals(
      y.schoolGrade,
      firstBy(
        previous(y.subject.ofYears, y, (o) => o.year),
        (o) => o.year,
        (o) => o.schoolGrade,
      ),
    ),
})

export const personChecks = [
  sameGradeAsYearBefore,
  check({
    ...error,
    ...ofPerson,
    key: 'stage-and-education-both',
    numbers: ['Q33', 'F41'],
    label: { zh: '在校生又填了文化程度', en: 'A student with a level of education' },
    when: (p) => all(isMember(p), inSchool(p), known(p.education)),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'stage-and-education-neither',
    numbers: ['Q33'],
    label: { zh: '在校生状况和文化程度都没有填', en: 'Neither a school stage nor an education' },
    when: (p) => all(isMember(p), any(empty(p.schoolStage), is(p.schoolStage, schoolStage, 'none')), empty(p.education)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'too-young-for-senior-school',
    numbers: ['Q34'],
    label: { zh: '年龄偏小而在高中及以上', en: 'Too young for senior school or above' },
    when: (p) => all(isMember(p), within(ageAtYearEnd(p), tooYoungForSenior), known(p.schoolStage), inSeniorSchoolOrAbove(p)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'age-contradicts-school-stage-b',
    numbers: ['Q35'],
    label: { zh: '年龄与在校学段不符（20周岁口径）', en: 'Age contradicts the school stage (from 20)' },
    when: (p) =>
      all(
        isMember(p),
        reaches(ageAtYearEnd(p), tooOldForPrimarySchool2018),
        oneOf(p.schoolStage, schoolStage, 'below-school-age', 'pre-school', 'primary'),
      ),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'student-too-old',
    numbers: ['Q36'],
    label: { zh: '大龄在校生', en: 'A student who is too old' },
    when: (p) => all(isMember(p), reaches(ageAtYearEnd(p), oldStudent), inSchool(p)),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'school-age-out-without-reason',
    numbers: ['Q37', 'F43'],
    label: { zh: '适龄健康儿童不在校且没有原因', en: 'A healthy child of school age, not in school, without a reason' },
    when: (p) =>
      all(
        isMember(p),
        reaches(ageAtYearEnd(p), compulsoryAgeFrom),
        within(ageAtYearEnd(p), schoolGuaranteeAgeTo),
        isHealthy(p),
        notInSchool(p),
        empty(p.outOfSchoolReason),
      ),
  }),
  check({
    ...warning,
    key: 'same-grade-three-years',
    numbers: ['Q38'],
    label: { zh: '三年都在同一年级', en: 'In the same grade for three years' },
    of: ledgers.personYear,
    look: askAtHome,
    when: (y) =>
      all(
        equals(y.year, yearOf(decidingDate())),
        sameGradeAsYearBefore(y),
        firstBy(
          previous(y.subject.ofYears, y, (o) => o.year),
          (o) => o.year,
          (o) => sameGradeAsYearBefore(o),
        ),
      ),
  }),
  check({
    ...warning,
    of: ledgers.person,
    look: fillIn,
    key: 'health-empty',
    numbers: ['Q39', 'F44'],
    label: { zh: '健康状况未填', en: 'The state of health is empty' },
    when: (p) => all(isMember(p), empty(p.health)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'healthy-and-ill',
    numbers: ['Q39', 'L09'],
    label: { zh: '健康又填了病残', en: 'Healthy, together with another state' },
    when: (p) => all(isMember(p), isHealthy(p), known(p.besideHealth)),
  }),
  check({
    ...error,
    of: ledgers.person,
    look: seePapers,
    key: 'disabled-without-certificate',
    numbers: ['Q40', 'F45'],
    label: { zh: '残疾而没有残疾证信息', en: 'Disabled without a certificate' },
    when: (p) => all(isMember(p), isDisabled(p), not(hasCertificate(p))),
  }),
  check({
    ...warning,
    of: ledgers.person,
    look: seePapers,
    key: 'certificate-but-healthy',
    numbers: ['Q40'],
    label: { zh: '有残疾证而健康状况为健康', en: 'A certificate of disability, yet healthy' },
    when: (p) => all(isMember(p), isHealthy(p), hasCertificate(p)),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'able-below-working-age',
    numbers: ['Q41'],
    label: { zh: '未满劳动年龄而有劳动能力', en: 'Able to work below the working age' },
    when: (p) => all(isMember(p), below(ageAtYearEnd(p), workingAgeFrom), isAble(p)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'healthy-adult-without-labour',
    numbers: ['Q42'],
    label: { zh: '劳动年龄健康非学生而无劳动能力', en: 'Healthy, of working age, no student, yet not able to work' },
    when: (p) => all(isMember(p), ofWorkingAge(p), isHealthy(p), notInSchool(p), oneOf(p.labour, labour, 'lost', 'none', 'weak')),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'old-and-able-without-work',
    numbers: ['Q43'],
    label: { zh: '高龄有劳动能力而无务工无经营', en: 'Old and able, without work or business' },
    when: (p) =>
      all(
        isMember(p),
        reaches(ageAtYearEnd(p), oldWorker),
        isAble(p),
        not(works(p)),
        isZero(
          firstBy(
            where(p.home.years, (y) => equals(y.year, yearOf(decidingDate()))),
            (y) => y.year,
            (y) => y.business,
          ),
        ),
      ),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'able-in-extremely-poor-household',
    numbers: ['Q44'],
    label: { zh: '五保户中有劳动年龄的劳动力', en: 'An able worker in an extremely poor household' },
    when: (p) =>
      all(isMember(p), isAble(p), ofWorkingAge(p), oneOf(p.home.householdKind, householdKind, 'extremely-poor', 'extremely-poor-out')),
  }),
]
