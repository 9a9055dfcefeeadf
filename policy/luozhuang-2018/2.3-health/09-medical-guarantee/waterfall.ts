/** The layers that pay a poor patient's hospital stay: what files report was left, and what each layer should pay (Article 9). */
import type { Money, ShareOf } from '#kernel/expression'
import { at } from '#kernel/operators/at'
import { bands } from '#kernel/operators/bands'
import { choose } from '#kernel/operators/choose'
import { inYuan } from '#kernel/operators/constant'
import { equals } from '#kernel/operators/equals'
import { atLeast } from '#kernel/operators/greatest'
import { before, where } from '#kernel/operators/groups'
import { atMost } from '#kernel/operators/least'
import { minus } from '#kernel/operators/minus'
import { is } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { sum } from '#kernel/operators/sum'
import type { RecordOf } from '#kernel/vocabulary'
import { hospitalLevel, stayKind } from '#policy/vocabulary/help-codes'
import { value, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isExtremelyPoor } from '../../2.6-guarantee/17-guarantees/words.ts'
import { burdenTarget } from '../../figures/insurance.ts'
import {
  aidCap,
  aidShare,
  aidShareExtremelyPoor,
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
  seriousCap,
  seriousFrom,
  seriousSecondFrom,
  seriousShareFirst,
  seriousShareSecond,
  seriousShareThird,
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

type Stay = RecordOf<typeof world, 'stay'>

/** The patient's stays settled earlier in the same year: yearly caps are used up in the order of settlement. */
const earlierStays = (s: Stay) =>
  where(
    before(s.subject.stays, s, (t) => t.settled, 'year'),
    (t) => is(t.kind, stayKind, 'inpatient'),
  )

/** What a stay adds under a yearly cap: the capped running total with it, less the one without. */
const underCap = (paidBefore: Money, paidNow: Money, cap: Money) => minus(atMost(plus(paidBefore, paidNow), cap), atMost(paidBefore, cap))

/** Settlements of the same stay made earlier: one admission is one stay, in however many rows it was settled or taken back. */
const earlierOfTheStay = (s: Stay) => where(earlierStays(s), (t) => equals(t.admitted, s.admitted))

// The starting line is deducted once a stay: a further settlement adds what the stay's total grows by, a reversed one takes it back.
const basicBeforeCap = value({
  ...layer,
  key: 'basic-before-cap',
  numbers: ['P31'],
  label: { zh: '封顶前基本医保应付', en: 'Basic insurance before its yearly cap' },
  is: (s) => {
    const settled = sum(earlierOfTheStay(s), (t) => t.inPolicy)
    const paid = (from: Money, rate: ShareOf) => {
      const up = (to: Money) => portion(atLeast(minus(to, from), inYuan(0)), rate)
      return minus(up(plus(settled, s.inPolicy)), up(settled))
    }
    return choose(
      is(s.level, hospitalLevel, 'one'),
      paid(basicFromOne, basicShareOne),
      choose(is(s.level, hospitalLevel, 'two'), paid(basicFromTwo, basicShareTwo), paid(basicFromThree, basicShareThree)),
    )
  },
})

export const expectedBasic = value({
  ...layer,
  key: 'expected-basic',
  numbers: ['P31'],
  label: { zh: '基本医保应付', en: 'Basic insurance should pay' },
  is: (s) =>
    underCap(
      sum(earlierStays(s), (t) => basicBeforeCap(t)),
      basicBeforeCap(s),
      basicCap,
    ),
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

const seriousBeforeCap = value({
  ...layer,
  key: 'serious-everybody-before-cap',
  numbers: ['P32'],
  label: { zh: '封顶前普通居民大病保险应付', en: 'Serious-illness insurance of everybody before its yearly cap' },
  is: (s) =>
    bands(
      minus(s.inPolicy, expectedBasic(s)),
      { from: seriousFrom, rate: seriousShareFirst },
      { from: seriousSecondFrom, rate: seriousShareSecond },
      { from: seriousThirdFrom, rate: seriousShareThird },
    ),
})

// What somebody without the policy has: beside it stands what the policy adds.
export const expectedSeriousOfEverybody = value({
  ...layer,
  key: 'expected-serious-everybody',
  numbers: ['P32'],
  label: { zh: '普通居民大病保险应付', en: 'Serious-illness insurance of everybody should pay' },
  is: (s) =>
    underCap(
      sum(earlierStays(s), (t) => at(t.settled, seriousBeforeCap(t))),
      seriousBeforeCap(s),
      seriousCap,
    ),
})

const leftForAid = (s: Stay) => minus(s.inPolicy, expectedBasic(s), expectedSerious(s))

const aidBeforeCap = value({
  ...layer,
  key: 'aid-before-cap',
  numbers: ['P34'],
  label: { zh: '封顶前医疗救助应付', en: 'Medical assistance before its yearly cap' },
  is: (s) => portion(leftForAid(s), aidShare),
})

// Each earlier stay is reckoned by the figures of its own settlement.
export const aidUnderCap = value({
  ...layer,
  key: 'aid-under-cap',
  numbers: ['P34'],
  label: { zh: '一般对象医疗救助应付', en: 'Medical assistance under its yearly cap' },
  is: (s) =>
    underCap(
      sum(earlierStays(s), (t) => at(t.settled, aidBeforeCap(t))),
      aidBeforeCap(s),
      aidCap,
    ),
})

// Of the extremely poor the whole rest is paid, without a cap.
export const expectedAid = value({
  ...layer,
  key: 'expected-aid',
  numbers: ['P34'],
  label: { zh: '医疗救助应付', en: 'Medical assistance should pay' },
  is: (s) => choose(isExtremelyPoor(s.subject), portion(leftForAid(s), aidShareExtremelyPoor), aidUnderCap(s)),
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

export const layerValues = [
  leftAfterFiveLayers,
  basicBeforeCap,
  expectedBasic,
  expectedSerious,
  seriousBeforeCap,
  expectedSeriousOfEverybody,
  aidBeforeCap,
  aidUnderCap,
  expectedAid,
  expectedSupplement,
  expectedHospitalCut,
]
