/** Data quality: land, house, water, power and road of the household (Article 29, Q58–Q63). */
import type { Expression, Integer, Truth } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { known } from '#kernel/operators/known'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { cause, houseGrade } from '#policy/vocabulary/household-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { farFromRoad, largeArable, largeForest, largeHouse, largeOtherLand, tinyHouse, veryFarFromRoad } from '../../../figures/quality.ts'
import { askAtHome, empty, error, fillIn, type Household, hundredths, isHealthy, isOut, membersOf, warning } from './words.ts'

const ofHousehold = { of: ledgers.household, look: askAtHome } as const

const somethingEmpty = (key: string, number: string, zh: string, en: string, items: (h: Household) => Expression[]) =>
  check({
    ...error,
    of: ledgers.household,
    look: fillIn,
    key,
    numbers: ['Q58', number],
    label: { zh: `${zh}未填`, en: `${en}: empty` },
    when: (h) => any(...items(h).map(empty)),
  })

const outBut = (key: string, zh: string, en: string, wrong: (h: Household) => Truth) =>
  check({ ...error, ...ofHousehold, key, numbers: ['Q59'], label: { zh, en }, when: (h) => all(isOut(h), wrong(h)) })

const large = (key: string, zh: string, en: string, item: (h: Household) => Integer, bound: Integer) =>
  check({ ...warning, ...ofHousehold, key, numbers: ['Q62'], label: { zh, en }, when: (h) => reaches(item(h), hundredths(bound)) })

// A house that is not unsafe has no grade: an empty grade is then no question.
const gradedUnsafe = (h: Household) => all(known(h.houseGrade), oneOf(h.houseGrade, houseGrade, 'C', 'D'))

export const conditionChecks = [
  somethingEmpty('arable-empty', 'F71', '耕地或有效灌溉面积', 'Arable or irrigated land', (h) => [h.arable, h.irrigated]),
  somethingEmpty('forest-empty', 'F72', '林地或退耕还林面积', 'Forest or returned land', (h) => [h.forest, h.forestReturned]),
  somethingEmpty('other-land-empty', 'F73', '林果、牧草地或水面面积', 'Orchard, pasture or water', (h) => [h.orchard, h.pasture, h.water]),
  somethingEmpty('power-empty', 'F74', '生产用电、生活用电或广播电视', 'Power or television', (h) => [
    h.productionPower,
    h.homePower,
    h.broadcast,
  ]),
  somethingEmpty('water-empty', 'F75', '饮水是否困难或是否安全', 'Whether water is short or safe', (h) => [h.waterShort, h.waterSafe]),
  somethingEmpty('road-distance-empty', 'F76', '与村主干路距离', 'Distance to the road', (h) => [h.roadDistance]),
  somethingEmpty('road-empty', 'F77', '入户路类型', 'Road to the house', (h) => [h.road]),
  somethingEmpty('house-area-empty', 'F78', '住房面积', 'Area of the house', (h) => [h.houseArea]),
  somethingEmpty('unsafe-house-empty', 'F79', '是否危房户', 'Whether the house is unsafe', (h) => [h.unsafeHouse]),
  somethingEmpty('toilet-or-fuel-empty', 'F80', '卫生厕所或主要燃料', 'Toilet or fuel', (h) => [h.toilet, h.fuel]),
  somethingEmpty('linkage-empty', 'F81', '合作社、龙头企业或带头人带动', 'Co-operative, enterprise or pioneer', (h) => [
    h.cooperative,
    h.leadingCompany,
    h.leader,
  ]),
  outBut('out-in-unsafe-house', '已脱贫而仍住危房', 'Out of poverty in an unsafe house', (h) => any(h.unsafeHouse, gradedUnsafe(h))),
  outBut('out-short-of-water', '已脱贫而饮水困难', 'Out of poverty and short of water', (h) => h.waterShort),
  outBut('out-with-unsafe-water', '已脱贫而饮水不安全', 'Out of poverty with unsafe water', (h) => not(h.waterSafe)),
  outBut('out-without-power', '已脱贫而没有通生活用电', 'Out of poverty without power', (h) => not(h.homePower)),
  outBut('out-in-tiny-house', '已脱贫而住房面积过小', 'Out of poverty in a tiny house', (h) => below(h.houseArea, hundredths(tinyHouse))),
  check({
    ...error,
    ...ofHousehold,
    key: 'unsafe-without-grade',
    numbers: ['Q60', 'F79'],
    label: { zh: '是危房户而没有危房级别', en: 'An unsafe house without a grade' },
    when: (h) => all(h.unsafeHouse, empty(h.houseGrade)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'graded-unsafe-but-not-said',
    numbers: ['Q60'],
    label: { zh: '危房级别为C、D级而填不是危房户', en: 'Graded C or D, yet said not to be unsafe' },
    when: (h) => all(not(h.unsafeHouse), gradedUnsafe(h)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'irrigated-above-arable',
    numbers: ['Q61'],
    label: { zh: '有效灌溉面积大于耕地面积', en: 'More land is irrigated than is arable' },
    when: (h) => above(h.irrigated, h.arable),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'returned-above-forest',
    numbers: ['Q61'],
    label: { zh: '退耕还林面积大于林地与牧草地之和', en: 'More land was returned than there is forest and pasture' },
    when: (h) => above(h.forestReturned, plus(h.forest, h.pasture)),
  }),
  large('much-arable', '耕地面积偏大', 'Much arable land', (h) => h.arable, largeArable),
  large('much-forest', '林地面积偏大', 'Much forest', (h) => h.forest, largeForest),
  large('much-orchard', '林果面积偏大', 'Much orchard', (h) => h.orchard, largeOtherLand),
  large('much-pasture', '牧草地面积偏大', 'Much pasture', (h) => h.pasture, largeOtherLand),
  large('much-water', '水面面积偏大', 'Much water', (h) => h.water, largeOtherLand),
  large('roomy-house', '住房面积偏大', 'A large house', (h) => h.houseArea, largeHouse),
  check({
    ...warning,
    ...ofHousehold,
    key: 'road-far',
    numbers: ['Q62'],
    label: { zh: '与村主干路距离偏远', en: 'Far from the road' },
    when: (h) => above(h.roadDistance, hundredths(farFromRoad)),
  }),
  check({
    ...error,
    ...ofHousehold,
    key: 'road-very-far',
    numbers: ['Q62'],
    label: { zh: '与村主干路距离不可能', en: 'The distance to the road cannot be' },
    when: (h) => above(h.roadDistance, hundredths(veryFarFromRoad)),
  }),
  check({
    ...warning,
    ...ofHousehold,
    key: 'ill-without-serious-illness-insurance',
    numbers: ['Q63'],
    label: { zh: '因病户已脱贫而病人没有大病保险', en: 'Out of illness poverty, and somebody ill lacks the serious-illness insurance' },
    when: (h) =>
      all(
        isOut(h),
        is(h.mainCause, cause, 'illness'),
        some(membersOf(h), (m) => all(not(isHealthy(m)), not(m.seriousIllness))),
      ),
  }),
]
