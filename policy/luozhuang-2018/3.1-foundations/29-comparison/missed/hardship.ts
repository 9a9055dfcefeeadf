/** Comparison: hardship by illness, house and school that was perhaps missed (Article 29: C24, C25, C28). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { inYuan } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { sharing, where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { onOrAfter, reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { within } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { policeState } from '#policy/vocabulary/department-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { houseGrade, housing } from '#policy/vocabulary/household-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { leftAfterFiveLayers } from '../../../2.3-health/09-medical-guarantee/waterfall.ts'
import { compulsoryAgeFrom, compulsoryAgeTo } from '../../../figures/ages.ts'
import { ownMedicalShareOfLine } from '../../../figures/comparison.ts'
import { provincialPovertyLine } from '../../../figures/income.ts'
import { ageAtYearEnd } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { compulsoryAgeNotInSchool } from '../served.ts'
import { inTheYear } from '../words.ts'

type Person = RecordOf<typeof world, 'person'>

const missed = { article: 29, class: 'miss', days: villageDays, trial: true, of: ledgers.person } as const
const exempt = { article: 29, of: ledgers.person } as const

const medicalSpending = (p: Person) =>
  sum(
    where(p.stays, (s) => any(inTheYear(s.settled), inTheYear(s.admitted))),
    (s) => leftAfterFiveLayers(s),
  )

// The household book is the only file that says who lives together with somebody who is not registered.
const spendingAgainstLine = check({
  ...missed,
  key: 'medical-spending-against-line-not-registered',
  anchor: '健康',
  numbers: ['C24'],
  label: {
    zh: '全家医疗自付相当于扶贫标准较大比例而未建档立卡',
    en: 'A family’s medical spending is large against the line, and nobody is registered',
  },
  when: (p) =>
    all(
      not(p.registered),
      above(medicalSpending(p), inYuan(0)),
      some(p.policeRecords, (r) =>
        reaches(
          sum(
            sharing(r, (x) => x.householdBook),
            (x) => medicalSpending(x.subject),
          ),
          portion(times(provincialPovertyLine, count(sharing(r, (x) => x.householdBook))), ownMedicalShareOfLine),
        ),
      ),
    ),
  look: {
    zh: '核实全家全年自付、收入和借债，是否另有保险赔付或责任方赔偿。',
    en: 'Find out the family’s payments, income and debts of the year, and whether another insurer or a liable party paid.',
  },
  recheck: { zh: '医保', en: 'Medical insurance office' },
})

const unsafeHouseMissed = check({
  ...missed,
  key: 'unsafe-house-not-registered',
  anchor: '住房',
  numbers: ['C25'],
  label: { zh: '住C、D级危房而未建档立卡', en: 'House of grade C or D, and not registered' },
  when: (p) =>
    all(
      not(p.registered),
      some(p.unsafeHouses, (u) => oneOf(u.grade, houseGrade, 'C', 'D')),
    ),
  look: {
    zh: '看房屋现状和是否改造完成、有无其他安全住房，家庭收入是否困难。',
    en: 'See the house and whether it was rebuilt, whether there is another safe one, and what the family lives on.',
  },
  recheck: { zh: '住建', en: 'Housing' },
})

const isCompulsoryAge = (p: Person) => all(reaches(ageAtYearEnd(p), compulsoryAgeFrom), within(ageAtYearEnd(p), compulsoryAgeTo))

const dropoutMissed = check({
  ...missed,
  key: 'dropped-out-child-not-registered',
  anchor: '教育',
  numbers: ['C28'],
  label: { zh: '义务教育阶段辍学儿童未建档立卡', en: 'Child of compulsory school age dropped out, and is not registered' },
  when: (p) =>
    all(
      not(p.registered),
      isCompulsoryAge(p),
      some(p.schooling, (s) => oneOf(s.state, studentState, 'dropped-out', 'suspended', 'taught-at-home')),
      none(p.schooling, (s) => is(s.state, studentState, 'enrolled')),
    ),
  look: {
    zh: '入户了解失学原因，立即劝返；家庭困难的按程序识别。',
    en: 'Ask at home why the child is out of school and bring it back; identify the family by procedure where it is in hardship.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

const childOnNoRoll = check({
  ...missed,
  key: 'child-on-no-roll-not-registered',
  anchor: '教育',
  numbers: ['C28'],
  label: { zh: '户籍适龄儿童无学籍且未建档立卡', en: 'Child in the household register is on no school roll, and is not registered' },
  when: (p) =>
    all(
      not(p.registered),
      isCompulsoryAge(p),
      some(p.policeRecords, (r) => is(r.state, policeState, 'normal')),
      none(p.schooling, (s) => oneOf(s.state, studentState, 'enrolled', 'suspended', 'taught-at-home', 'dropped-out')),
    ),
  look: {
    zh: '核实是否在外地就读；失学的立即劝返，家庭困难的按程序识别。',
    en: 'Find out whether the child learns elsewhere; bring a dropout back, and identify the family by procedure where it is in hardship.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

const otherSafeHouse = exemption({
  ...exempt,
  key: 'unsafe-house-is-not-the-only-one',
  numbers: ['C25'],
  code: 'X4',
  exempts: [unsafeHouseMissed],
  label: { zh: '另有安全住房', en: 'There is another, safe house' },
  when: (p) =>
    all(
      some(p.unsafeHouses, (u) => all(oneOf(u.grade, houseGrade, 'C', 'D'), not(u.onlyHouse))),
      none(p.unsafeHouses, (u) => all(oneOf(u.grade, houseGrade, 'C', 'D'), u.onlyHouse)),
    ),
})

const livesWithChild = exemption({
  ...exempt,
  key: 'unsafe-house-lives-with-child',
  numbers: ['C25'],
  code: 'X8',
  exempts: [unsafeHouseMissed],
  label: { zh: '随子女居住', en: 'Lives with a child' },
  when: (p) => some(p.unsafeHouses, (u) => all(oneOf(u.grade, houseGrade, 'C', 'D'), is(u.housing, housing, 'with-child'))),
})

const houseAccepted = exemption({
  ...exempt,
  key: 'unsafe-house-was-accepted',
  numbers: ['C25'],
  code: 'X7',
  exempts: [unsafeHouseMissed],
  label: { zh: '危房已改造验收，鉴定等级是改造前的', en: 'The house was rebuilt and accepted; the grade is from before' },
  when: (p) => some(p.unsafeHouses, (u) => all(oneOf(u.grade, houseGrade, 'C', 'D'), onOrAfter(u.accepted, u.gradedOn))),
})

const suspendedOrAtHome = exemption({
  ...exempt,
  key: 'child-suspended-or-taught-at-home',
  numbers: ['C28'],
  code: 'X0',
  exempts: [dropoutMissed, compulsoryAgeNotInSchool],
  label: { zh: '因病休学或送教上门', en: 'On sick leave or taught at home' },
  when: (p) =>
    all(
      some(p.schooling, (s) => oneOf(s.state, studentState, 'suspended', 'taught-at-home')),
      none(p.schooling, (s) => is(s.state, studentState, 'dropped-out')),
    ),
})

const movedAway = exemption({
  ...exempt,
  key: 'child-learns-elsewhere',
  numbers: ['C28'],
  code: 'X0',
  exempts: [compulsoryAgeNotInSchool, childOnNoRoll],
  label: { zh: '已转学或户籍已迁出', en: 'Changed to another school, or moved out' },
  when: (p) =>
    any(
      some(p.schooling, (s) => is(s.state, studentState, 'transferred')),
      some(p.policeRecords, (r) => is(r.state, policeState, 'moved-out')),
    ),
})

export const missedHardship = [
  spendingAgainstLine,
  unsafeHouseMissed,
  dropoutMissed,
  childOnNoRoll,
  otherSafeHouse,
  livesWithChild,
  houseAccepted,
  suspendedOrAtHome,
  movedAway,
]
