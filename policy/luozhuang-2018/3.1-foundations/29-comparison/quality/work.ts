/** Data quality: months and place of work of a member (Article 29, Q45–Q48). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { known } from '#kernel/operators/known'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { labour } from '#policy/vocabulary/ability-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { monthsInYear } from '../../../figures/quality.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { askAtHome, error, hasWorkMonths, inSchool, tenths, warning, works, worksSomewhere } from './words.ts'

const ofPerson = { of: ledgers.person, look: askAtHome } as const

export const workChecks = [
  check({
    ...error,
    ...ofPerson,
    key: 'work-months-impossible',
    numbers: ['Q45', 'F49'],
    label: { zh: '务工月数不在0至12之间', en: 'The months worked cannot be' },
    when: (p) => all(isMember(p), known(p.workMonths), any(below(p.workMonths, whole(0)), above(p.workMonths, tenths(monthsInYear)))),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'work-place-without-months',
    numbers: ['Q46', 'F47'],
    label: { zh: '有务工区域而没有务工月数', en: 'A place of work without months' },
    when: (p) => all(isMember(p), worksSomewhere(p), not(hasWorkMonths(p))),
  }),
  check({
    ...error,
    ...ofPerson,
    key: 'work-months-without-place',
    numbers: ['Q46', 'F48'],
    label: { zh: '有务工月数而没有务工地点和企业', en: 'Months worked without a place or employer' },
    when: (p) => all(isMember(p), hasWorkMonths(p), not(any(worksSomewhere(p), known(p.workPlace), known(p.employer)))),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'works-without-labour',
    numbers: ['Q47'],
    label: { zh: '无劳动能力而有务工月数', en: 'Not able to work, yet with months worked' },
    when: (p) => all(isMember(p), oneOf(p.labour, labour, 'lost', 'none'), hasWorkMonths(p)),
  }),
  check({
    ...warning,
    ...ofPerson,
    key: 'soldier-with-work-or-study',
    numbers: ['Q48', 'F58'],
    label: { zh: '现役军人又填了务工或在校', en: 'A soldier on service with work or study' },
    when: (p) => all(isMember(p), p.activeSoldier, any(works(p), inSchool(p))),
  }),
]
