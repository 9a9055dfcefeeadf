/** At least one stable measure for each household that enjoys the policy, and one by which it earns where somebody can work (goal 0.4, F20, L15). */

import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { labour } from '#policy/vocabulary/ability-codes'
import { standard, type world } from '#policy/vocabulary/language'
import { measureKind } from '#policy/vocabulary/monitoring-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { measuresPerHousehold } from '../../figures/villages.ts'
import { enjoysPolicy, isMember } from './words.ts'

const ofHousehold = { article: 28, anchor: '帮扶措施', of: ledgers.household } as const

// A gift passes: social help alone is no stable measure.
export const hasEnoughMeasures = (h: RecordOf<typeof world, 'household'>) =>
  reaches(
    sum(h.members, (m) =>
      count(where(m.measures, (k) => all(equals(k.year, yearOf(decidingDate())), not(is(k.kind, measureKind, 'social'))))),
    ),
    measuresPerHousehold,
  )

export const hasStableMeasure = standard({
  ...ofHousehold,
  key: 'has-stable-measure',
  numbers: ['F20'],
  label: { zh: '享受政策户有稳定帮扶措施', en: 'A household that enjoys the policy has a stable measure' },
  is: (h) => any(not(enjoysPolicy(h)), hasEnoughMeasures(h)),
})

export const hasDevelopmentMeasure = standard({
  ...ofHousehold,
  key: 'has-development-measure',
  numbers: ['L15'],
  label: { zh: '有劳动力的享受政策户有开发式帮扶措施', en: 'Where somebody can work, one of the measures lets them earn' },
  is: (h) =>
    any(
      not(enjoysPolicy(h)),
      not(some(h.members, (m) => all(isMember(m), oneOf(m.labour, labour, 'ordinary', 'skilled')))),
      some(h.members, (m) =>
        some(m.measures, (k) =>
          all(equals(k.year, yearOf(decidingDate())), oneOf(k.kind, measureKind, 'industry', 'employment', 'welfare-post', 'finance')),
        ),
      ),
    ),
})

export const measureStandards = [hasStableMeasure, hasDevelopmentMeasure]
