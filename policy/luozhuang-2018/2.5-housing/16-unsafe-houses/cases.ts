/** What is amiss with a case of an unsafe house: none at all, late, unpaid, the wrong way, the wrong size, or a house nobody lives in (Article 16). */
import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { every } from '#kernel/operators/every'
import { known } from '#kernel/operators/known'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { times } from '#kernel/operators/times'
import { onOrBefore, within } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { unsafeHouseMode } from '#policy/vocabulary/help-codes'
import { houseGrade, housing, status } from '#policy/vocabulary/household-codes'
import { check, exemption, standard, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import {
  housingDeadline,
  housingPaymentDays,
  rebuiltAreaCap,
  rebuiltAreaHeadFrom,
  rebuiltAreaHeadTo,
  rebuiltAreaOne,
  rebuiltAreaThree,
  rebuiltAreaTwo,
} from '../../figures/housing.ts'

type House = RecordOf<typeof world, 'unsafeHouse'>

const doubt = { article: 16, anchor: '危房改造', class: 'ent', days: villageDays, trial: true } as const
const recheck = { zh: '住建', en: 'Housing' }
const isUnsafe = (u: House) => oneOf(u.grade, houseGrade, 'C', 'D')

const withoutCase = check({
  ...doubt,
  key: 'unsafe-house-without-case',
  numbers: ['C38'],
  label: { zh: '名册为危房、住建部门没有鉴定改造记录', en: 'Unsafe house by the registry, no case at the housing office' },
  of: ledgers.household,
  when: (h) =>
    all(
      not(is(h.status, status, 'ordinary')),
      h.unsafeHouse,
      every(h.members, (m) => none(m.unsafeHouses, isUnsafe)),
    ),
  look: {
    zh: '入户看房，申请鉴定并列入改造计划；D级的先撤人。',
    en: 'Look at the house, ask for a grading and put it into the plan; nobody stays in one of grade D.',
  },
  recheck,
})

const livesElsewhere = exemption({
  article: 16,
  key: 'lives-safely-elsewhere',
  anchor: '危房改造',
  exempts: [withoutCase],
  code: 'X0',
  label: { zh: '已随子女、租借或集中供养居住', en: 'Lives with a child, in a rented house or in a care home' },
  of: ledgers.household,
  when: (h) => oneOf(h.housing, housing, 'with-child', 'rented', 'centralised'),
})

const gradedAndLeft = check({
  ...doubt,
  class: 'quality',
  severity: 'warning',
  key: 'graded-unsafe-and-left',
  numbers: ['C38'],
  label: { zh: '鉴定为C、D级而没有改造方式、年度和验收', en: 'Graded C or D, with neither way, year nor acceptance' },
  of: ledgers.unsafeHouse,
  when: (u) => all(isUnsafe(u), not(known(u.mode)), not(known(u.year)), not(known(u.accepted))),
  look: { zh: '核实是否已列入改造计划，补录改造方式和年度。', en: 'See whether it is in the plan; enter way and year.' },
  recheck,
})

// A grading is decided on its own day; whether money is late is asked on the day of the run, so through the person.
const acceptedNotPaid = check({
  ...doubt,
  key: 'unsafe-house-accepted-not-paid',
  numbers: ['C38', 'P41'],
  label: { zh: '验收30天后补助未到账', en: 'Aid not paid thirty days after acceptance' },
  of: ledgers.person,
  when: (p) =>
    some(p.unsafeHouses, (u) => {
      const due = addDays(u.accepted, housingPaymentDays)
      return any(all(below(due, decidingDate()), equals(u.subsidy, inYuan(0))), above(u.paidOn, due))
    }),
  look: {
    zh: '核对验收单和一卡通到账日期；迟付的查明卡在哪一环。',
    en: 'Compare the acceptance with the day the money arrived; find where it was held up.',
  },
  recheck: { zh: '住建、财政', en: 'Housing and finance' },
})

const wrongWay = check({
  ...doubt,
  key: 'unsafe-house-helped-the-wrong-way',
  numbers: ['P41'],
  label: { zh: 'D级只修缮，或C级按重建补助', en: 'Grade D was only repaired, or grade C rebuilt' },
  of: ledgers.unsafeHouse,
  when: (u) =>
    any(
      all(is(u.grade, houseGrade, 'D'), is(u.mode, unsafeHouseMode, 'repair')),
      all(is(u.grade, houseGrade, 'C'), is(u.mode, unsafeHouseMode, 'rebuild')),
    ),
  look: { zh: '核对鉴定报告与实际改造方式，必要时重新鉴定。', en: 'Compare the grading with what was done; grade again where needed.' },
  recheck,
})

// Areas are kept in hundredths of a square metre.
const squareMetres = (figure: typeof rebuiltAreaOne) => times(figure, whole(100))

const areaOutOfRange = check({
  ...doubt,
  key: 'rebuilt-house-area-out-of-range',
  numbers: ['P40'],
  label: { zh: '重建面积不在规定范围', en: 'A rebuilt house is too small or too large' },
  of: ledgers.unsafeHouse,
  when: (u) =>
    all(
      is(u.mode, unsafeHouseMode, 'rebuild'),
      choose(
        within(u.people, whole(3)),
        any(
          below(
            u.area,
            choose(
              equals(u.people, whole(1)),
              squareMetres(rebuiltAreaOne),
              choose(equals(u.people, whole(2)), squareMetres(rebuiltAreaTwo), squareMetres(rebuiltAreaThree)),
            ),
          ),
          above(u.area, squareMetres(rebuiltAreaCap)),
        ),
        any(
          below(u.area, times(squareMetres(rebuiltAreaHeadFrom), u.people)),
          above(u.area, times(squareMetres(rebuiltAreaHeadTo), u.people)),
        ),
      ),
    ),
  look: {
    zh: '核对图纸、实测面积和家庭人口，超面积的看是否举债建房。',
    en: 'Compare plan, measured area and people; where it is too large, see whether debts were made.',
  },
  recheck,
})

const isDoneInTime = standard({
  article: 16,
  key: 'unsafe-house-done-in-time',
  anchor: '2018年9月底前',
  label: { zh: '2018年9月底前验收', en: 'Accepted by 30 September 2018' },
  of: ledgers.unsafeHouse,
  is: (u) => all(isUnsafe(u), onOrBefore(u.accepted, housingDeadline)),
})

const secondHouse = check({
  ...doubt,
  key: 'unsafe-second-house',
  numbers: ['F79'],
  label: { zh: '危房不是唯一住房，人不住在里面', en: 'The unsafe house is a second one' },
  of: ledgers.household,
  when: (h) =>
    all(
      any(
        h.unsafeHouse,
        some(h.members, (m) => some(m.unsafeHouses, isUnsafe)),
      ),
      any(
        not(h.onlyHouse),
        oneOf(h.housing, housing, 'with-child', 'rented', 'centralised'),
        some(h.members, (m) => some(m.unsafeHouses, (u) => not(u.onlyHouse))),
      ),
    ),
  look: {
    zh: '看实际住处是否安全；无人居住的危房按规定处置，不重复补助。',
    en: 'See whether the place they live in is safe; an empty unsafe house is dealt with by rule and not helped twice.',
  },
  recheck,
})

export const houseChecks = [
  withoutCase,
  livesElsewhere,
  gradedAndLeft,
  acceptedNotPaid,
  wrongWay,
  areaOutOfRange,
  isDoneInTime,
  secondHouse,
]
