/** What the checks of data quality share: their heads, who is meant, and "left empty" (Article 29). */
import type { Expression, Integer, Money, Truth } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { known } from '#kernel/operators/known'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { times } from '#kernel/operators/times'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { health, labour, workArea } from '#policy/vocabulary/ability-codes'
import { status } from '#policy/vocabulary/household-codes'
import type { world } from '#policy/vocabulary/language'
import { relation, schoolStage } from '#policy/vocabulary/person-codes'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'

export type Person = RecordOf<typeof world, 'person'>
export type Household = RecordOf<typeof world, 'household'>
export type HouseholdYear = RecordOf<typeof world, 'householdYear'>

const shared = { article: 29, anchor: '核准清洗', class: 'quality', days: villageDays, trial: true } as const

/** Blocks an approval, once adopted. */
export const error = { ...shared, severity: 'error' } as const
/** Wants a note, once adopted. */
export const warning = { ...shared, severity: 'warning' } as const

export const seePapers = {
  zh: '看身份证和户口簿原件，更正登记。',
  en: 'See the ID card and the household book and correct the record.',
} as const
export const askAtHome = {
  zh: '入户向本人和村委核实，更正填错的一项。',
  en: 'Ask at home and in the village; correct what is wrong.',
} as const
export const fillIn = {
  zh: '入户补填；没有的填“0”或“否”，不留空。',
  en: 'Fill it in at home; what there is none of is “0” or “no”, not empty.',
} as const

/** An empty cell; of a column that the file does not have, that cannot be told. */
export const empty = (of: Expression): Truth => not(known(of))

export const membersOf = (h: Household) => where(h.members, (m) => isMember(m))
export const isPoor = (h: Household) => oneOf(h.status, status, 'poor', 'fallen-back', 'newly-identified')
export const isOut = (h: Household) => oneOf(h.status, status, 'out-with-policy', 'out-without-policy')
export const isHead = (p: Person) => is(p.relation, relation, 'head')
export const isSpouse = (p: Person) => is(p.relation, relation, 'spouse')
export const isChild = (p: Person) => oneOf(p.relation, relation, 'son', 'daughter')

export const isHealthy = (p: Person) => is(p.health, health, 'healthy')
export const isDisabled = (p: Person) =>
  oneOf(p.health, health, 'disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled')
export const isAble = (p: Person) => oneOf(p.labour, labour, 'ordinary', 'skilled')
export const canWork = (p: Person) => oneOf(p.labour, labour, 'ordinary', 'skilled', 'weak')

/** In school by the register: since 2018 an empty stage says "no student". */
export const inSchool = (p: Person) => all(known(p.schoolStage), not(oneOf(p.schoolStage, schoolStage, 'none', 'below-school-age')))
export const notInSchool = (p: Person) => any(empty(p.schoolStage), oneOf(p.schoolStage, schoolStage, 'none', 'below-school-age'))
export const inSeniorSchoolOrAbove = (p: Person) =>
  oneOf(p.schoolStage, schoolStage, 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate')

export const worksSomewhere = (p: Person) => all(known(p.workArea), not(is(p.workArea, workArea, 'none')))
/** Months are kept in tenths. */
export const hasWorkMonths = (p: Person) => all(known(p.workMonths), above(p.workMonths, whole(0)))
export const works = (p: Person) => any(worksSomewhere(p), hasWorkMonths(p), known(p.welfarePost))

export const isThisYear = (y: HouseholdYear) => equals(y.year, yearOf(decidingDate()))
export const positive = (of: Money) => above(of, inYuan(0))
export const isZero = (of: Money) => equals(of, inYuan(0))
/** A threshold in the hundredths that areas and distances are kept in. */
export const hundredths = (of: Integer) => times(of, whole(100))
/** A threshold in the tenths that months are kept in. */
export const tenths = (of: Integer) => times(of, whole(10))
