/** Support of the extremely poor by how far they can care for themselves, and the stipend of orphans (Article 17). */
import { all } from '#kernel/operators/all'
import { choose } from '#kernel/operators/choose'
import { whole } from '#kernel/operators/constant'
import { divided } from '#kernel/operators/divided'
import { where } from '#kernel/operators/groups'
import { largest } from '#kernel/operators/largest'
import { is } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { sum } from '#kernel/operators/sum'
import type { RecordOf } from '#kernel/vocabulary'
import { benefitState, care, childKind, selfCare } from '#policy/vocabulary/help-codes'
import { entitlement, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import {
  extremelyPoorCareAble,
  extremelyPoorCarePartly,
  extremelyPoorCareUnable,
  extremelyPoorLivingRatio,
  minimumWage,
  ruralAllowanceStandard,
} from '../../figures/allowances.ts'
import { orphanStipendInstitution, orphanStipendScattered } from '../../figures/subsidies.ts'
import { drawsOrphanStipend, isExtremelyPoor } from './words.ts'

type Person = RecordOf<typeof world, 'person'>

const monthly = { article: 17, of: ledgers.person, period: { zh: '每月', en: 'each month' } } as const

const current = (p: Person) => where(p.extremelyPoorRecords, (r) => is(r.state, benefitState, 'current'))

/** A multiple of a month's allowance standard. */
const livingStandard = () => portion(divided(ruralAllowanceStandard, whole(12)), extremelyPoorLivingRatio)

// Whoever is extremely poor by the registry alone has at least the living standard; how much care is due the file must say.
export const extremelyPoorSupport = entitlement({
  ...monthly,
  key: 'extremely-poor-support',
  anchor: '特困人员',
  numbers: ['P06', 'P07', 'P08'],
  label: { zh: '特困供养', en: 'Extremely-poor support' },
  when: (p) => all(isMember(p), isExtremelyPoor(p)),
  amount: (p) =>
    plus(
      livingStandard(),
      largest(current(p), (r) =>
        portion(
          minimumWage,
          choose(
            is(r.selfCare, selfCare, 'full'),
            extremelyPoorCareAble,
            choose(is(r.selfCare, selfCare, 'partly'), extremelyPoorCarePartly, extremelyPoorCareUnable),
          ),
        ),
      ),
    ),
  atLeast: () => livingStandard(),
  received: (p) => sum(current(p), (r) => plus(r.amount, r.careMoney)),
})

export const orphanStipend = entitlement({
  ...monthly,
  key: 'orphan-stipend',
  numbers: ['P12'],
  label: { zh: '孤儿基本生活费', en: 'Orphan stipend' },
  when: (p) => all(isMember(p), drawsOrphanStipend(p)),
  amount: (p) =>
    largest(
      where(p.childRecords, (c) => is(c.kind, childKind, 'orphan')),
      (c) => choose(is(c.care, care, 'centralised'), orphanStipendInstitution, orphanStipendScattered),
    ),
  atLeast: () => orphanStipendScattered,
  received: (p) =>
    sum(
      where(p.childRecords, (c) => is(c.kind, childKind, 'orphan')),
      (c) => c.amount,
    ),
})

export const supports = [extremelyPoorSupport, orphanStipend]
