/** What a settlement should make somebody look at, and the two ways of treatment whose content the document does not tell (Article 9). */
import type { Money } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { inYuan } from '#kernel/operators/constant'
import { equals } from '#kernel/operators/equals'
import { minus } from '#kernel/operators/minus'
import { portion } from '#kernel/operators/portion'
import { check, entitlement } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { reliefShare } from '../../figures/layers.ts'
import { isCoveredStay, settledUnderRelief } from './relief.ts'
import { expectedAid, expectedBasic, expectedHospitalCut, expectedSerious, expectedSupplement, leftAfterFiveLayers } from './waterfall.ts'

const doubt = { article: 9, of: ledgers.stay, class: 'ent', days: villageDays, trial: true } as const
const recheck = { zh: '医保、卫健', en: 'Medical insurance and health' }

const missing = (due: Money, paid: Money) => all(above(due, inYuan(0)), equals(paid, inYuan(0)))

const layerMissing = check({
  ...doubt,
  key: 'settlement-layer-missing',
  anchor: '五重保障',
  numbers: ['C33'],
  label: { zh: '住院结算缺少应付的一层', en: 'A layer that should pay paid nothing' },
  when: (s) =>
    all(
      isCoveredStay(s),
      any(
        missing(expectedBasic(s), s.basic),
        missing(expectedSerious(s), s.serious),
        missing(expectedAid(s), s.aid),
        missing(expectedSupplement(s), s.supplement),
        missing(expectedHospitalCut(s), s.hospitalCut),
      ),
    ),
  look: {
    zh: '核对结算单和身份标识：哪一层没有报、是否未转诊或异地就医未联网。',
    en: 'Compare bill and identity flag: which layer did not pay, and whether the stay was not referred or settled elsewhere.',
  },
  recheck,
})

const ownShareLeft = check({
  ...doubt,
  key: 'own-share-left',
  anchor: '零负担',
  numbers: ['C33'],
  label: { zh: '兜底之后仍有政策范围内自付', en: 'In-policy cost is left after the relief' },
  when: (s) =>
    all(
      isCoveredStay(s),
      settledUnderRelief(s),
      above(leftAfterFiveLayers(s), inYuan(0)),
      above(minus(leftAfterFiveLayers(s), s.relief), inYuan(0)),
    ),
  look: {
    zh: '核实兜底救助是否申请、是否到账；仍有自付的说明原因。',
    en: 'Find out whether the relief was asked for and paid; say why something is still left.',
  },
  recheck,
})

// The relief ends at a tenth of the in-policy total. What lies above it should have been paid by an earlier layer.
const restAboveTenth = check({
  ...doubt,
  key: 'rest-above-tenth',
  anchor: '10%',
  numbers: ['P39'],
  label: { zh: '五重保障后剩余超过总费用10%', en: 'More than a tenth is left after the five layers' },
  when: (s) => all(isCoveredStay(s), settledUnderRelief(s), above(leftAfterFiveLayers(s), portion(s.inPolicy, reliefShare))),
  look: {
    zh: '查前五层哪一层少付；兜底只到10%，超出部分逐笔查明。',
    en: 'See which of the five layers paid too little; the relief ends at a tenth, the rest is traced bill by bill.',
  },
  recheck,
})

export const settlementChecks = [layerMissing, ownShareLeft, restAboveTenth]

const way = { article: 9, of: ledgers.person } as const

// Names without contents: they are told as entitlements so that nobody overlooks them, and wait for the health bureau's rules.
const treatmentBeforePayment = entitlement({
  ...way,
  key: 'treatment-before-payment',
  anchor: '先诊疗、后付费',
  label: { zh: '住院先诊疗后付费', en: 'Treatment before payment' },
  period: { zh: '每次住院', en: 'each stay' },
  when: (p) => memberEnjoysPolicy(p),
})

const freeAndHalfPrice = entitlement({
  ...way,
  key: 'free-and-half-price-items',
  anchor: '两免两减半',
  numbers: ['P38'],
  label: { zh: '两免两减半（内容待取得细则）', en: 'Two items free, two at half price (contents to be obtained)' },
  period: { zh: '每次就诊', en: 'each visit' },
  when: (p) => memberEnjoysPolicy(p),
})

export const waysOfTreatment = [treatmentBeforePayment, freeAndHalfPrice]
