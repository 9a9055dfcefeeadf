/** A registered household: its members as they are, and what the registry has recorded of them, which a planted fault may change. */
import type { Disability } from './condition.ts'
import type { Relation } from './household-shapes.ts'
import type { Person, Sex } from './person.ts'
import type { Village } from './villages.ts'

/** School stages as coarse as the files write them; '' for those who are no students. */
export type Stage = '' | '学前教育' | '小学' | '初中' | '普通高中' | '中职' | '大学'

export type Health = '健康' | '长期慢性病' | '患有大病' | '残疾'

export interface Member extends Person {
  readonly registered: true
  readonly stage: Stage
  readonly education: string
  readonly politics: string
  readonly health: Health
  readonly disability: Disability | null
  readonly labour: string
  /** Where the member works, as the registry has it; '' for those at home. */
  readonly work: string
  /** The household the person belongs to; a second one is a planted fault. */
  readonly household: Household
}

/** One row of the registry: what is recorded, right or wrong. */
export interface RegistryRow {
  readonly member: Member
  relation: Relation
  sex: Sex
  stage: Stage
  /** Why a child is on no roll; '' for those who are, and where nobody wrote it down. */
  outOfSchool: string
}

export type Status = '未脱贫' | '脱贫享受政策' | '脱贫不再享受政策'

/** Income of the year in whole yuan. */
export interface Income {
  readonly wage: number
  readonly business: number
  readonly property: number
  readonly transfer: number
  readonly expense: number
}

export interface Household {
  readonly number: string
  readonly village: Village
  readonly members: Member[]
  readonly rows: RegistryRow[]
  readonly status: Status
  readonly cause: string
  readonly exitYear: number | null
  readonly allowance: boolean
  readonly unsafe: '' | 'C级' | 'D级'
  readonly safeWater: boolean
  readonly income: Income
  /** Net income in whole yuan as recorded. */
  net: number
  readonly phone: string
  /** Land in tenths of a mu, house in square metres, distance in tenths of a kilometre. */
  readonly land: number
  readonly house: number
  readonly distance: number
}

/** Those whose status keeps the benefits: all but 脱贫不再享受政策. */
export function enjoys(household: Household): boolean {
  return household.status !== '脱贫不再享受政策'
}

/** The sum that the recorded net income should be, in whole yuan. */
export function netOf(income: Income): number {
  return income.wage + income.business + income.property + income.transfer - income.expense
}
