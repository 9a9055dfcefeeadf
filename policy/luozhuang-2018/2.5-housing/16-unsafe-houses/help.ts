/** Help for a registered household whose house is unsafe (Article 16). */
import { all } from '#kernel/operators/all'
import { choose } from '#kernel/operators/choose'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { sum } from '#kernel/operators/sum'
import { houseGrade, status } from '#policy/vocabulary/household-codes'
import { entitlement } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { rebuildAid, repairAid } from '../../figures/housing.ts'

export const unsafeHouseHelp = entitlement({
  key: 'unsafe-house-help',
  article: 16,
  anchor: '危房改造',
  numbers: ['P41', 'F79'],
  label: { zh: '农村危房改造补助', en: 'Help for an unsafe house' },
  period: { zh: '一次', en: 'once' },
  of: ledgers.household,
  when: (h) => all(not(is(h.status, status, 'ordinary')), h.unsafeHouse),
  amount: (h) => choose(is(h.houseGrade, houseGrade, 'D'), rebuildAid, repairAid),
  received: (h) => sum(h.members, (m) => sum(m.unsafeHouses, (u) => u.subsidy)),
})
