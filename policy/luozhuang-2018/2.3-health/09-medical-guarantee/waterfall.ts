/** The layers that pay a poor patient's hospital stay: what files report was left, and what each layer should pay (Article 9). */
import type { Money, ShareOf } from '#kernel/expression'
import { bands } from '#kernel/operators/bands'
import { choose } from '#kernel/operators/choose'
import { inYuan } from '#kernel/operators/constant'
import { atLeast } from '#kernel/operators/greatest'
import { atMost } from '#kernel/operators/least'
import { minus } from '#kernel/operators/minus'
import { is } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { hospitalLevel } from '#policy/vocabulary/help-codes'
import { value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { burdenTarget } from '../../figures/insurance.ts'
import {
  aidCap,
  aidShare,
  basicCap,
  basicFromOne,
  basicFromThree,
  basicFromTwo,
  basicShareOne,
  basicShareThree,
  basicShareTwo,
  hospitalCutShare,
  poorSeriousFrom,
  poorSeriousShareFirst,
  poorSeriousShareSecond,
  poorSeriousShareThird,
  seriousSecondFrom,
  seriousThirdFrom,
  supplementShare,
} from '../../figures/layers.ts'

const layer = { article: 9, anchor: '五重保障', of: ledgers.stay } as const

/** As reported: every layer is a column of the settlement file. */
export const leftAfterFiveLayers = value({
  ...layer,
  key: 'left-after-five-layers',
  numbers: ['D10', 'P39'],
  label: { zh: '五重保障后政策范围内个人负担', en: 'In-policy cost left after the five layers' },
  is: (s) => minus(s.inPolicy, s.basic, s.serious, s.aid, s.supplement, s.hospitalCut),
})

// Caps run by the year; a single stay can only be held to them by itself until running totals are asked for.
export const expectedBasic = value({
  ...layer,
  key: 'expected-basic',
  numbers: ['P31'],
  label: { zh: '基本医保应付', en: 'Basic insurance should pay' },
  is: (s) => {
    const paid = (from: Money, rate: ShareOf) => portion(atLeast(minus(s.inPolicy, from), inYuan(0)), rate)
    const byLevel = choose(
      is(s.level, hospitalLevel, 'one'),
      paid(basicFromOne, basicShareOne),
      choose(is(s.level, hospitalLevel, 'two'), paid(basicFromTwo, basicShareTwo), paid(basicFromThree, basicShareThree)),
    )
    return atMost(byLevel, basicCap)
  },
})

export const expectedSerious = value({
  ...layer,
  key: 'expected-serious',
  numbers: ['P33'],
  label: { zh: '大病保险应付', en: 'Serious-illness insurance should pay' },
  is: (s) =>
    bands(
      minus(s.inPolicy, expectedBasic(s)),
      { from: poorSeriousFrom, rate: poorSeriousShareFirst },
      { from: seriousSecondFrom, rate: poorSeriousShareSecond },
      { from: seriousThirdFrom, rate: poorSeriousShareThird },
    ),
})

export const expectedAid = value({
  ...layer,
  key: 'expected-aid',
  numbers: ['P34'],
  label: { zh: '医疗救助应付', en: 'Medical assistance should pay' },
  is: (s) => atMost(portion(minus(s.inPolicy, expectedBasic(s), expectedSerious(s)), aidShare), aidCap),
})

// The special insurance pays its share of the rest, and more where the rest would stay above the burden aimed at.
export const expectedSupplement = value({
  ...layer,
  key: 'expected-supplement',
  numbers: ['P35', 'P37'],
  label: { zh: '扶贫特惠保险应付', en: 'The special insurance should pay' },
  is: (s) => {
    const rest = minus(s.inPolicy, expectedBasic(s), expectedSerious(s), expectedAid(s))
    return atLeast(portion(rest, supplementShare), minus(rest, portion(s.inPolicy, burdenTarget)))
  },
})

export const expectedHospitalCut = value({
  ...layer,
  key: 'expected-hospital-cut',
  numbers: ['P38'],
  label: { zh: '医疗机构应减免', en: 'The hospital should take off' },
  is: (s) => portion(minus(s.inPolicy, expectedBasic(s), expectedSerious(s), expectedAid(s), expectedSupplement(s)), hospitalCutShare),
})

export const layerValues = [leftAfterFiveLayers, expectedBasic, expectedSerious, expectedAid, expectedSupplement, expectedHospitalCut]
