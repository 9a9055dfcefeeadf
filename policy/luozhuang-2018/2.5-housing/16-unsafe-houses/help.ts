/** Help for a household whose house is unsafe: registered ones, and the other three groups that come first (Article 16). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { choose } from '#kernel/operators/choose'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import type { RecordOf } from '#kernel/vocabulary'
import { care } from '#policy/vocabulary/help-codes'
import { houseGrade, status } from '#policy/vocabulary/household-codes'
import { entitlement, standard, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isCertifiedDisabled, isExtremelyPoor, onAllowance } from '../../2.6-guarantee/17-guarantees/words.ts'
import { rebuildAid, repairAid } from '../../figures/housing.ts'

type Household = RecordOf<typeof world, 'household'>

const registered = (h: Household) => not(is(h.status, status, 'ordinary'))

// An extremely poor person in central care has no house of their own to repair.
const isOfOtherGroups = (h: Household) =>
  some(h.members, (m) =>
    any(
      onAllowance(m),
      isCertifiedDisabled(m),
      all(
        isExtremelyPoor(m),
        none(m.extremelyPoorRecords, (r) => is(r.care, care, 'centralised')),
      ),
    ),
  )

export const isHousingKeyGroup = standard({
  key: 'is-housing-key-group',
  article: 16,
  anchor: '危房改造',
  numbers: ['P42'],
  label: { zh: '危房改造重点对象（四类）', en: 'Among the four groups whose houses come first' },
  of: ledgers.household,
  is: (h) => any(registered(h), isOfOtherGroups(h)),
})

const aid = {
  article: 16,
  anchor: '危房改造',
  period: { zh: '一次', en: 'once' },
  of: ledgers.household,
  amount: (h: Household) => choose(is(h.houseGrade, houseGrade, 'D'), rebuildAid, repairAid),
  received: (h: Household) => sum(h.members, (m) => sum(m.unsafeHouses, (u) => u.subsidy)),
} as const

const unsafeHouseHelp = entitlement({
  ...aid,
  key: 'unsafe-house-help',
  numbers: ['P41', 'F79'],
  label: { zh: '农村危房改造补助', en: 'Help for an unsafe house' },
  when: (h) => all(registered(h), h.unsafeHouse),
})

const otherGroupsHelp = entitlement({
  ...aid,
  key: 'unsafe-house-help-other-groups',
  numbers: ['P42'],
  label: { zh: '其他重点对象危房改造补助', en: 'Help for an unsafe house of the other groups' },
  when: (h) => all(not(registered(h)), isOfOtherGroups(h), h.unsafeHouse),
})

export const houseHelp = [isHousingKeyGroup, unsafeHouseHelp, otherGroupsHelp]
