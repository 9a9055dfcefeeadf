/** Comparison: extremely poor, disabled in mind or intellect, children without support who were perhaps missed (Article 29: C22, C23, C26). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import type { RecordOf } from '#kernel/vocabulary'
import { disabilityCategory, disabilityGrade } from '#policy/vocabulary/ability-codes'
import { benefitState, care, certificateState, childKind } from '#policy/vocabulary/help-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { villageDays } from '../days.ts'
import { severelyDisabledNotRegistered } from '../missed.ts'
import { isOnPublicPayroll, ownsCar, ownsCommercialHousing, ownsCompany } from '../words.ts'

type Disability = RecordOf<typeof world, 'disability'>
type Child = RecordOf<typeof world, 'child'>

const missed = { article: 29, class: 'miss', days: villageDays, trial: true, of: ledgers.person } as const
const exempt = { article: 29, of: ledgers.person } as const

const extremelyPoorMissed = check({
  ...missed,
  key: 'extremely-poor-not-registered',
  anchor: '特困人员',
  numbers: ['C22'],
  label: { zh: '特困供养人员未建档立卡', en: 'Extremely poor person is not registered' },
  when: (p) =>
    all(
      not(p.registered),
      some(p.extremelyPoorRecords, (r) => is(r.state, benefitState, 'current')),
    ),
  look: {
    zh: '核实供养方式和居住地，是否已随他处建档。',
    en: 'Find out how and where the person is supported, and whether another place has registered them.',
  },
  recheck: { zh: '民政', en: 'Civil affairs' },
})

const isThirdGradeOfMind = (d: Disability) =>
  all(
    is(d.grade, disabilityGrade, '3'),
    oneOf(d.category, disabilityCategory, 'intellect', 'mind'),
    oneOf(d.state, certificateState, 'valid', 'expired'),
  )

const thirdGradeMissed = check({
  ...missed,
  key: 'disabled-in-mind-not-registered',
  anchor: '残疾人',
  numbers: ['C23'],
  label: { zh: '智力、精神三级残疾人未建档立卡', en: 'Person of grade 3 in intellect or mind is not registered' },
  when: (p) =>
    all(
      not(p.registered),
      some(p.disabilities, (d) => isThirdGradeOfMind(d)),
    ),
  look: {
    zh: '入户核实照料人、劳动能力和家庭收入，判断是否符合识别条件。',
    en: 'See who cares for the person, whether they can work, what the family lives on; judge whether they qualify.',
  },
  recheck: { zh: '残联', en: 'Disabled persons’ federation' },
})

const isUnsupported = (c: Child) => oneOf(c.kind, childKind, 'orphan', 'in-fact-unsupported')

const childMissed = check({
  ...missed,
  key: 'unsupported-child-not-registered',
  numbers: ['C26'],
  label: { zh: '孤儿、事实无人抚养儿童未建档立卡', en: 'Orphan or child in fact unsupported is not registered' },
  when: (p) =>
    all(
      not(p.registered),
      some(p.childRecords, (c) => isUnsupported(c)),
    ),
  look: {
    zh: '核实由谁抚养、生活费是否到位，监护家庭是否困难。',
    en: 'Find out who brings the child up, whether the stipend arrives, whether the guardian’s family is in hardship.',
  },
  recheck: { zh: '民政', en: 'Civil affairs' },
})

const centralisedCare = exemption({
  ...exempt,
  key: 'extremely-poor-in-centralised-care',
  numbers: ['C22'],
  code: 'X0',
  exempts: [extremelyPoorMissed],
  label: { zh: '集中供养，在供养机构另行统计', en: 'In centralised care, counted with the care home' },
  when: (p) => some(p.extremelyPoorRecords, (r) => all(is(r.state, benefitState, 'current'), is(r.care, care, 'centralised'))),
})

const disabledWithHit = exemption({
  ...exempt,
  key: 'disabled-person-is-well-off',
  numbers: ['C23'],
  code: 'X0',
  exempts: [severelyDisabledNotRegistered, thirdGradeMissed],
  label: {
    zh: '本人名下有小汽车、企业、商品房或由财政供养',
    en: 'The person has a car, a company, commercial housing or is on the public payroll',
  },
  when: (p) => any(ownsCar(p), ownsCompany(p), ownsCommercialHousing(p), isOnPublicPayroll(p)),
})

const adopted = exemption({
  ...exempt,
  key: 'child-was-adopted',
  numbers: ['C26'],
  code: 'X0',
  exempts: [childMissed],
  label: { zh: '儿童已被收养', en: 'The child was adopted' },
  when: (p) => some(p.childRecords, (c) => all(isUnsupported(c), c.adopted)),
})

export const missedPeople = [extremelyPoorMissed, thirdGradeMissed, childMissed, centralisedCare, disabledWithHit, adopted]
