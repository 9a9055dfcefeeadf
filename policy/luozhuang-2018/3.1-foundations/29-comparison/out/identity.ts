/** Comparison: dead too long, not in the household register, registered in another place (Article 29: C01–C03, C20). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { daysBetween } from '#kernel/operators/days-between'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { none } from '#kernel/operators/none'
import { is, oneOf } from '#kernel/operators/one-of'
import { onOrAfter } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import type { RecordOf } from '#kernel/vocabulary'
import { workArea } from '#policy/vocabulary/ability-codes'
import { marriageKind, otherRegistrationState } from '#policy/vocabulary/comparison-codes'
import { policeState } from '#policy/vocabulary/department-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { relation, schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { deathGraceDays, newbornGraceMonths } from '../../../figures/comparison.ts'
import { spouseGraceMonths } from '../../../figures/doubts.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { registeredPersonDead, registeredPersonInDeathRecords, registeredPersonMovedOut } from '../out.ts'
import { namesAnother } from '../words.ts'

type Person = RecordOf<typeof world, 'person'>

const out = { article: 29, class: 'out', days: villageDays, trial: true, of: ledgers.person } as const
const exempt = { article: 29, of: ledgers.person } as const

const deadTooLong = check({
  ...out,
  key: 'dead-person-registered-too-long',
  numbers: ['C01'],
  label: { zh: '户籍死亡注销超过宽限天数仍在册', en: 'Dead by the household register for longer than allowed, still registered' },
  when: (p) =>
    all(
      isMember(p),
      some(p.policeRecords, (r) => all(is(r.state, policeState, 'dead'), above(daysBetween(r.stateDate, decidingDate()), deathGraceDays))),
    ),
  look: {
    zh: '问清去世日期，查看证明，看各项补贴是否仍在发放；尽快办理自然减少。',
    en: 'Ask for the day of death, see the certificate, see whether money is still paid; have the natural change recorded.',
  },
  recheck: { zh: '公安、民政', en: 'Police and civil affairs' },
})

const deathRecordTooLong = check({
  ...out,
  key: 'death-record-too-long',
  numbers: ['C01'],
  label: { zh: '死亡火化超过宽限天数仍在册', en: 'In the records of deaths for longer than allowed, still registered' },
  when: (p) =>
    all(
      isMember(p),
      some(p.deathRecords, (r) =>
        any(
          above(daysBetween(r.deathDate, decidingDate()), deathGraceDays),
          above(daysBetween(r.cremationDate, decidingDate()), deathGraceDays),
        ),
      ),
    ),
  look: {
    zh: '分清死者与经办人，向家属核实去世日期；尽快办理自然减少。',
    en: 'Tell the deceased from the handler, ask the family for the day; have the natural change recorded.',
  },
  recheck: { zh: '公安、民政', en: 'Police and civil affairs' },
})

const notInHouseholdRegister = check({
  ...out,
  key: 'registered-person-not-in-household-register',
  numbers: ['C03'],
  label: { zh: '建档立卡人口不在本区户籍中', en: 'Registered person is not in the district’s household register' },
  when: (p) => all(isMember(p), equals(count(p.policeRecords), whole(0))),
  look: {
    zh: '看户口簿：户口在外地、尚未落户还是号码写错；新婚配偶和新生儿附证明。',
    en: 'See the household book: registered elsewhere, not yet registered, or a wrong number; papers for a new spouse or a newborn.',
  },
  recheck: { zh: '公安', en: 'Police' },
})

const registeredElsewhere = check({
  ...out,
  key: 'registered-person-registered-elsewhere',
  numbers: ['C20'],
  label: { zh: '建档立卡人口在外地也建档', en: 'Registered person is registered in another place too' },
  when: (p) =>
    all(
      isMember(p),
      some(p.otherRegistrations, (r) => oneOf(r.state, otherRegistrationState, 'current', 'to-be-removed')),
    ),
  look: {
    zh: '核实实际居住和共同生活的一方，与对方商定保留一处。',
    en: 'Find out where the person really lives and shares the living; agree with the other place which registration stays.',
  },
  recheck: { zh: '扶贫办', en: 'Poverty office' },
})

const policeRowNamesAnother = exemption({
  ...exempt,
  key: 'household-register-names-another',
  numbers: ['C01'],
  code: 'X1',
  exempts: [registeredPersonDead, deadTooLong],
  label: {
    zh: '户籍记录上是另一个姓名，号码可能写错或被冒用',
    en: 'The household register has another name beside the number: wrong or misused',
  },
  when: (p) => namesAnother(p, 'policeRecord'),
})

const deathRowNamesAnother = exemption({
  ...exempt,
  key: 'death-record-names-another',
  numbers: ['C01'],
  code: 'X1',
  exempts: [registeredPersonInDeathRecords, deathRecordTooLong],
  label: {
    zh: '死亡记录上是另一个姓名，号码可能写错或被冒用',
    en: 'The record of a death has another name beside the number: wrong or misused',
  },
  when: (p) => namesAnother(p, 'deathRecord'),
})

// Younger pupils live at home: no school takes their registration with it.
const boardsAtSchool = (p: Person) =>
  any(
    oneOf(p.schoolStage, schoolStage, 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate'),
    some(p.schooling, (s) =>
      all(
        is(s.state, studentState, 'enrolled'),
        oneOf(s.stage, schoolStage, 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate'),
      ),
    ),
  )

const awayAsStudentOrWorker = exemption({
  ...exempt,
  key: 'moved-out-as-student-or-worker',
  numbers: ['C02'],
  code: 'X8',
  exempts: [registeredPersonMovedOut],
  label: { zh: '因上学或务工迁出，仍共同生活', en: 'Moved out to study or work, still shares the living' },
  when: (p) =>
    all(
      some(p.policeRecords, (r) => oneOf(r.state, policeState, 'moved-out', 'cancelled')),
      any(boardsAtSchool(p), oneOf(p.workArea, workArea, 'county', 'province', 'outside')),
    ),
})

const newbornAwaitingBook = exemption({
  ...exempt,
  key: 'newborn-awaiting-household-book',
  numbers: ['C03'],
  code: 'X0',
  exempts: [notInHouseholdRegister],
  label: { zh: '新生儿尚未落户', en: 'A newborn not yet in the household book' },
  when: (p) =>
    any(
      onOrAfter(addMonths(p.birthDate, newbornGraceMonths), decidingDate()),
      onOrAfter(addMonths(p.idBirth, newbornGraceMonths), decidingDate()),
    ),
})

const spouseAwaitingBook = exemption({
  ...exempt,
  key: 'spouse-awaiting-household-book',
  numbers: ['C03'],
  code: 'X8',
  exempts: [notInHouseholdRegister],
  label: { zh: '新婚配偶待迁户口', en: 'A new spouse whose household book is still to come' },
  when: (p) =>
    all(
      oneOf(p.relation, relation, 'head', 'spouse', 'daughter-in-law', 'son-in-law'),
      some(p.marriages, (m) =>
        all(is(m.kind, marriageKind, 'married'), onOrAfter(addMonths(m.registeredOn, spouseGraceMonths), decidingDate())),
      ),
    ),
})

const otherRegistrationEnds = exemption({
  ...exempt,
  key: 'other-registration-ends',
  numbers: ['C20'],
  code: 'X7',
  exempts: [registeredElsewhere],
  label: { zh: '外地一处将删除，保留本区', en: 'The other registration is to be removed, ours stays' },
  when: (p) =>
    all(
      some(p.otherRegistrations, (r) => is(r.state, otherRegistrationState, 'to-be-removed')),
      none(p.otherRegistrations, (r) => is(r.state, otherRegistrationState, 'current')),
    ),
})

export const identityDoubts = [
  deadTooLong,
  deathRecordTooLong,
  notInHouseholdRegister,
  registeredElsewhere,
  policeRowNamesAnother,
  deathRowNamesAnother,
  awayAsStudentOrWorker,
  newbornAwaitingBook,
  spouseAwaitingBook,
  otherRegistrationEnds,
]
