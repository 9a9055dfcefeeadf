/** Who shares income and spending at the end of the cycle: the number that income is divided by (Article 28, F16, F97). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { count } from '#kernel/operators/count'
import { where } from '#kernel/operators/groups'
import { is, oneOf } from '#kernel/operators/one-of'
import { onOrBefore } from '#kernel/operators/within'
import { memberState } from '#policy/vocabulary/ability-codes'
import { value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { cycleEnd } from './cycle.ts'

const sharesLiving = value({
  key: 'shares-living',
  article: 28,
  numbers: ['F60'],
  label: { zh: '收入周期末共享收支', en: 'Shares income and spending at the end of the cycle' },
  of: ledgers.person,
  is: (p) =>
    all(
      p.registered,
      any(
        is(p.memberState, memberState, 'present'),
        all(oneOf(p.memberState, memberState, 'married-in', 'born', 'other-in'), onOrBefore(p.memberStateOn, cycleEnd())),
        all(
          oneOf(
            p.memberState,
            memberState,
            'dead',
            'married-out',
            'settled-abroad',
            'imprisoned',
            'split',
            'moved-out',
            'missing',
            'lives-apart',
            'other-out',
          ),
          above(p.memberStateOn, cycleEnd()),
        ),
      ),
    ),
})

export const sharingMembers = value({
  key: 'sharing-members',
  article: 28,
  numbers: ['F16'],
  label: { zh: '收入周期末共享收支人数', en: 'Members who share income and spending' },
  of: ledgers.household,
  is: (h) => count(where(h.members, (m) => sharesLiving(m))),
})

export const sharingValues = [sharesLiving, sharingMembers]
