/** Allowance, elders' subsidy and the two subsidies of disabled people, with what may not be drawn together (Article 17). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { choose } from '#kernel/operators/choose'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { disabilityGrade } from '#policy/vocabulary/ability-codes'
import { allowanceArea, benefitState, certificateState } from '#policy/vocabulary/help-codes'
import { entitlement } from '#policy/vocabulary/language'
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
  extremelyPoorExcludesSubsidies,
  livingSubsidyOther,
  livingSubsidySevere,
  nursingSubsidyFirst,
  nursingSubsidySecond,
  orphanStipendExcludesLiving,
} from '../../figures/subsidies.ts'
import { drawsOrphanStipend, isCertifiedDisabled, isExtremelyPoor, onAllowance } from './words.ts'

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
  numbers: ['P09', 'C37'],
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
})

const livingSubsidy = entitlement({
  ...monthly,
  key: 'living-subsidy',
  anchor: '困难残疾人生活补贴',
  numbers: ['P10', 'P11', 'C35'],
  label: { zh: '困难残疾人生活补贴', en: 'Living subsidy of disabled people in hardship' },
  when: (p) =>
    all(
      isMember(p),
      isCertifiedDisabled(p),
      onAllowance(p),
      not(all(extremelyPoorExcludesSubsidies, isExtremelyPoor(p))),
      not(all(orphanStipendExcludesLiving, drawsOrphanStipend(p))),
    ),
  amount: (p) =>
    choose(
      some(p.disabilities, (d) => all(oneOf(d.grade, disabilityGrade, '1', '2'), is(d.state, certificateState, 'valid'))),
      livingSubsidySevere,
      livingSubsidyOther,
    ),
})

// Files do not say who needs long care: grades 1 and 2 are taken to, which the federation must confirm.
const nursingSubsidy = entitlement({
  ...monthly,
  key: 'nursing-subsidy',
  anchor: '重度残疾人护理补贴',
  numbers: ['P10', 'P11', 'C35'],
  label: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy of the severely disabled' },
  when: (p) =>
    all(
      isMember(p),
      some(p.disabilities, (d) => all(oneOf(d.grade, disabilityGrade, '1', '2'), is(d.state, certificateState, 'valid'))),
      not(all(extremelyPoorExcludesSubsidies, isExtremelyPoor(p))),
    ),
  amount: (p) =>
    choose(
      some(p.disabilities, (d) => all(is(d.grade, disabilityGrade, '1'), is(d.state, certificateState, 'valid'))),
      nursingSubsidyFirst,
      nursingSubsidySecond,
    ),
})

export const guaranteeEntitlements = [subsistenceAllowance, elderSubsidy, livingSubsidy, nursingSubsidy]
