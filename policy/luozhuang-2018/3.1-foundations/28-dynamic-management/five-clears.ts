/** The five clears: who is poor, why, what helps, on which path, with what effect, each borne out by the records (Article 28). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { choose } from '#kernel/operators/choose'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { every } from '#kernel/operators/every'
import { where } from '#kernel/operators/groups'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import { health, labour } from '#policy/vocabulary/ability-codes'
import { cause } from '#policy/vocabulary/household-codes'
import { standard } from '#policy/vocabulary/language'
import { relation } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { incomeAboveLine } from './exit-standards.ts'
import { incomePerHeadLastYear, incomePerHeadThisYear } from './income.ts'
import { hasDevelopmentMeasure, hasStableMeasure } from './measures.ts'
import { isMember, isOut, isStudent } from './words.ts'

const ofHousehold = { article: 28, anchor: '清楚', of: ledgers.household } as const

const whoIsClear = standard({
  ...ofHousehold,
  key: 'who-is-clear',
  label: { zh: '扶持对象清楚', en: 'Who is helped is clear' },
  is: (h) =>
    all(
      equals(count(where(h.members, (m) => all(isMember(m), is(m.relation, relation, 'head')))), whole(1)),
      every(
        where(h.members, (m) => isMember(m)),
        (m) => all(m.idValid),
      ),
    ),
})

// "Other" names no cause; illness, disability, schooling and lack of labour must show in a member.
const causeIsClear = standard({
  ...ofHousehold,
  key: 'cause-is-clear',
  label: { zh: '致贫原因清楚', en: 'Why they are poor is clear' },
  is: (h) =>
    any(
      oneOf(
        h.mainCause,
        cause,
        'disaster',
        'no-land',
        'no-water',
        'no-skill',
        'no-money',
        'poor-roads',
        'no-drive',
        'marriage',
        'bereavement',
      ),
      all(
        is(h.mainCause, cause, 'illness'),
        some(h.members, (m) =>
          oneOf(
            m.health,
            health,
            'chronic',
            'serious',
            'chronic-serious',
            'chronic-disabled',
            'serious-disabled',
            'chronic-serious-disabled',
          ),
        ),
      ),
      all(
        is(h.mainCause, cause, 'disability'),
        some(h.members, (m) => oneOf(m.health, health, 'disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')),
      ),
      all(
        is(h.mainCause, cause, 'schooling'),
        some(h.members, (m) => isStudent(m)),
      ),
      all(
        is(h.mainCause, cause, 'no-labour'),
        some(h.members, (m) => oneOf(m.labour, labour, 'none', 'lost', 'weak')),
      ),
    ),
})

const measuresAreClear = standard({
  ...ofHousehold,
  key: 'measures-are-clear',
  label: { zh: '帮扶措施清楚', en: 'What helps is clear' },
  is: (h) => all(hasStableMeasure(h), hasDevelopmentMeasure(h)),
})

const pathIsClear = standard({
  ...ofHousehold,
  key: 'path-is-clear',
  label: { zh: '脱贫路径清楚', en: 'The path out is clear' },
  is: (h) => choose(isOut(h), within(h.exitYear, yearOf(decidingDate())), reaches(h.plannedExitYear, yearOf(decidingDate()))),
})

// Out: the income bears it out. Not yet: it is not less than the year before.
const effectIsClear = standard({
  ...ofHousehold,
  key: 'effect-is-clear',
  label: { zh: '帮扶成效清楚', en: 'The effect is clear' },
  is: (h) => choose(isOut(h), incomeAboveLine(h), reaches(incomePerHeadThisYear(h), incomePerHeadLastYear(h))),
})

const fiveClears = standard({
  ...ofHousehold,
  key: 'five-clears',
  label: { zh: '五个清楚', en: 'The five clears' },
  is: (h) => all(whoIsClear(h), causeIsClear(h), measuresAreClear(h), pathIsClear(h), effectIsClear(h)),
})

export const fiveClearStandards = [whoIsClear, causeIsClear, measuresAreClear, pathIsClear, effectIsClear, fiveClears]
