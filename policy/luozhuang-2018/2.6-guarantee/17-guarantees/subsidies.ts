/** Allowance, elders' subsidy and the two subsidies of disabled people, with what may not be drawn together (Article 17). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { choose } from '#kernel/operators/choose'
import { where } from '#kernel/operators/groups'
import { largest } from '#kernel/operators/largest'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { overlap } from '#kernel/overlap'
import type { RecordOf } from '#kernel/vocabulary'
import { disabilityGrade } from '#policy/vocabulary/ability-codes'
import { allowanceArea, benefitState, certificateState } from '#policy/vocabulary/help-codes'
import { entitlement, standard, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import {
  elderAge,
  elderAgeFourthBand,
  elderAgeSecondBand,
  elderAgeThirdBand,
  elderSubsidyFirst,
  elderSubsidyFourth,
  elderSubsidySecond,
  elderSubsidyThird,
} from '../../figures/allowances.ts'
import {
  livingAndNursingTogether,
  livingSubsidyOther,
  livingSubsidySevere,
  nursingSubsidyFirst,
  nursingSubsidySecond,
} from '../../figures/subsidies.ts'
import { extremelyPoorSupport, orphanStipend } from './support.ts'
import { isCertifiedDisabled, isSeverelyDisabled, onAllowance } from './words.ts'

type Person = RecordOf<typeof world, 'person'>

const monthly = { article: 17, of: ledgers.person, period: { zh: '每月', en: 'each month' } } as const

// How much is due rests on a means test of its own, never on the registry's income (R4): only what is drawn can be shown.
const subsistenceAllowance = entitlement({
  ...monthly,
  key: 'subsistence-allowance',
  anchor: '农村低保',
  numbers: ['D11', 'R4'],
  label: { zh: '农村低保金', en: 'Rural subsistence allowance' },
  when: (p) =>
    all(
      isMember(p),
      some(p.allowances, (a) => all(is(a.state, benefitState, 'current'), is(a.area, allowanceArea, 'rural'))),
    ),
  received: (p) =>
    sum(
      where(p.allowances, (a) => all(is(a.state, benefitState, 'current'), is(a.area, allowanceArea, 'rural'))),
      (a) => a.amount,
    ),
})

const elderSubsidy = entitlement({
  ...monthly,
  key: 'elder-subsidy',
  anchor: '60-99周岁以上',
  numbers: ['P09'],
  label: { zh: '低保老年人补贴', en: 'Subsidy of allowance elders' },
  when: (p) => all(isMember(p), onAllowance(p), reaches(age(p.idBirth), elderAge)),
  amount: (p) =>
    choose(
      reaches(age(p.idBirth), elderAgeFourthBand),
      elderSubsidyFourth,
      choose(
        reaches(age(p.idBirth), elderAgeThirdBand),
        elderSubsidyThird,
        choose(reaches(age(p.idBirth), elderAgeSecondBand), elderSubsidySecond, elderSubsidyFirst),
      ),
    ),
  // The file lists applicants: of a member without a row of their own it is not known, not nothing.
  received: (p) =>
    largest(
      where(p.allowances, (a) => is(a.state, benefitState, 'current')),
      (a) => a.elderSubsidy,
    ),
})

const isCertifiedOnAllowance = (p: Person) => all(isCertifiedDisabled(p), onAllowance(p))

export const qualifiesForLiving = standard({
  article: 17,
  key: 'qualifies-for-living-subsidy',
  anchor: '困难残疾人生活补贴',
  numbers: ['P11'],
  label: { zh: '低保家庭持证残疾人', en: 'Certified disabled and on allowance' },
  of: ledgers.person,
  is: (p) => all(isMember(p), isCertifiedOnAllowance(p)),
})

// Files do not say who needs long care: grades 1 and 2 are taken to, which the federation must confirm.
export const qualifiesForNursing = standard({
  article: 17,
  key: 'qualifies-for-nursing-subsidy',
  anchor: '重度残疾人护理补贴',
  numbers: ['P11'],
  label: { zh: '一、二级残疾，视为需要长期照护', en: 'Grade 1 or 2, taken to need long care' },
  of: ledgers.person,
  is: (p) => all(isMember(p), isSeverelyDisabled(p), any(livingAndNursingTogether, not(isCertifiedOnAllowance(p)))),
})

const livingSubsidy = entitlement({
  ...monthly,
  key: 'living-subsidy',
  anchor: '困难残疾人生活补贴',
  numbers: ['P10'],
  label: { zh: '困难残疾人生活补贴', en: 'Living subsidy of disabled people in hardship' },
  when: (p) => qualifiesForLiving(p),
  amount: (p) => choose(isSeverelyDisabled(p), livingSubsidySevere, livingSubsidyOther),
  // A list without a column of amounts leaves it unknown, not nothing.
  received: (p) =>
    largest(
      where(p.disabilities, (d) => is(d.state, certificateState, 'valid')),
      (d) => d.livingAmount,
    ),
})

const nursingSubsidy = entitlement({
  ...monthly,
  key: 'nursing-subsidy',
  anchor: '重度残疾人护理补贴',
  numbers: ['P10'],
  label: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy of the severely disabled' },
  when: (p) => qualifiesForNursing(p),
  amount: (p) =>
    choose(
      some(p.disabilities, (d) => all(is(d.grade, disabilityGrade, '1'), is(d.state, certificateState, 'valid'))),
      nursingSubsidyFirst,
      nursingSubsidySecond,
    ),
  received: (p) =>
    largest(
      where(p.disabilities, (d) => is(d.state, certificateState, 'valid')),
      (d) => d.nursingAmount,
    ),
})

export const subsidyWords = [qualifiesForLiving, qualifiesForNursing]
export const subsidies = [subsistenceAllowance, elderSubsidy, livingSubsidy, nursingSubsidy]

// The better is drawn, and the other says to which it yields.
const together = { article: 17, numbers: ['P11'] } as const

export const overlaps = [
  overlap({
    ...together,
    key: 'extremely-poor-or-living-subsidy',
    label: { zh: '特困供养与生活补贴不同享', en: 'Extremely-poor support or living subsidy' },
    between: [extremelyPoorSupport, livingSubsidy],
  }),
  overlap({
    ...together,
    key: 'extremely-poor-or-nursing-subsidy',
    label: { zh: '特困供养与护理补贴不同享', en: 'Extremely-poor support or nursing subsidy' },
    between: [extremelyPoorSupport, nursingSubsidy],
  }),
  overlap({
    ...together,
    key: 'orphan-stipend-or-living-subsidy',
    label: { zh: '孤儿基本生活费与生活补贴不同享', en: 'Orphan stipend or living subsidy' },
    between: [orphanStipend, livingSubsidy],
  }),
]
