/** What a poor patient may have of each layer and of the district's relief, stay by stay (Article 9). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { atMost } from '#kernel/operators/least'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { onOrAfter } from '#kernel/operators/reaches'
import { stayKind } from '#policy/vocabulary/help-codes'
import { entitlement, standard } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { reliefShare, reliefSince } from '../../figures/layers.ts'
import {
  aidUnderCap,
  expectedAid,
  expectedBasic,
  expectedHospitalCut,
  expectedSerious,
  expectedSupplement,
  leftAfterFiveLayers,
} from './waterfall.ts'

const layer = { article: 9, anchor: '五重保障', of: ledgers.stay, period: { zh: '每次住院', en: 'each stay' } } as const

// A reversed settlement is written as a row below zero: it takes money back and entitles to nothing.
export const isReversed = standard({
  article: 9,
  anchor: '政策范围内住院医疗费用',
  key: 'is-reversed-settlement',
  numbers: ['D10'],
  label: { zh: '冲销的结算', en: 'Reversed settlement' },
  of: ledgers.stay,
  is: (s) => below(s.inPolicy, inYuan(0)),
})

export const isCoveredStay = standard({
  article: 9,
  anchor: '政策范围内住院医疗费用',
  key: 'is-covered-stay',
  label: { zh: '享受政策人口住院', en: 'Hospital stay of a person who enjoys the policy' },
  of: ledgers.stay,
  is: (s) => all(memberEnjoysPolicy(s.subject), is(s.kind, stayKind, 'inpatient'), not(isReversed(s))),
})

const basicInsurance = entitlement({
  ...layer,
  key: 'basic-insurance',
  numbers: ['P31'],
  label: { zh: '基本医疗保险报销', en: 'Basic insurance' },
  when: (s) => isCoveredStay(s),
  amount: (s) => expectedBasic(s),
  received: (s) => s.basic,
})

const seriousIllnessInsurance = entitlement({
  ...layer,
  key: 'serious-illness-insurance',
  numbers: ['P33'],
  label: { zh: '大病保险报销', en: 'Serious-illness insurance' },
  when: (s) => isCoveredStay(s),
  amount: (s) => expectedSerious(s),
  received: (s) => s.serious,
})

const medicalAssistance = entitlement({
  ...layer,
  key: 'medical-assistance',
  numbers: ['P34'],
  label: { zh: '医疗救助', en: 'Medical assistance' },
  when: (s) => isCoveredStay(s),
  amount: (s) => expectedAid(s),
  // Who may be extremely poor has at least what others have.
  atLeast: (s) => aidUnderCap(s),
  received: (s) => s.aid,
})

const specialInsurance = entitlement({
  ...layer,
  key: 'special-insurance',
  numbers: ['P35', 'P37'],
  label: { zh: '扶贫特惠保险（商业补充）赔付', en: 'Special insurance (commercial supplement)' },
  when: (s) => isCoveredStay(s),
  amount: (s) => expectedSupplement(s),
  received: (s) => s.supplement,
})

const hospitalReduction = entitlement({
  ...layer,
  key: 'hospital-reduction',
  numbers: ['P38'],
  label: { zh: '医疗机构减免', en: 'Hospital reduction' },
  when: (s) => isCoveredStay(s),
  amount: (s) => expectedHospitalCut(s),
  received: (s) => s.hospitalCut,
})

// The day that counts is the settlement's; where a file lacks it, an admission after the start decides just as well.
export const settledUnderRelief = standard({
  article: 9,
  anchor: '2019年1月1日',
  key: 'settled-under-relief',
  numbers: ['P39'],
  label: { zh: '自兜底救助起始日起结算', en: 'Settled since the relief began' },
  of: ledgers.stay,
  is: (s) => any(onOrAfter(s.settled, reliefSince), onOrAfter(s.admitted, reliefSince)),
})

const bottomLineRelief = entitlement({
  ...layer,
  key: 'bottom-line-relief',
  anchor: '零负担',
  numbers: ['P39', 'R14'],
  label: { zh: '健康扶贫兜底救助', en: 'Bottom-line medical relief' },
  when: (s) => all(isCoveredStay(s), settledUnderRelief(s), above(leftAfterFiveLayers(s), inYuan(0))),
  amount: (s) => atMost(leftAfterFiveLayers(s), portion(s.inPolicy, reliefShare)),
  received: (s) => s.relief,
})

export const stayStandards = [isReversed, isCoveredStay, settledUnderRelief]

export const stayEntitlements = [
  basicInsurance,
  seriousIllnessInsurance,
  medicalAssistance,
  specialInsurance,
  hospitalReduction,
  bottomLineRelief,
]
