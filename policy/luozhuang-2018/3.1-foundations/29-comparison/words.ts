/** Words that the checks of Article 29 share: who is counted, what counts as a hit, which days are meant. */
import type { Day, Money } from '#kernel/expression'
import { all } from '#kernel/operators/all'
import { whole, words } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { endOfYear } from '#kernel/operators/end-of-year'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { onOrAfter } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { startOfYear } from '#kernel/operators/start-of-year'
import { times } from '#kernel/operators/times'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { companyKind, companyState, estateUse, payrollKind, vehicleKind, vehicleState } from '#policy/vocabulary/department-codes'
import { status } from '#policy/vocabulary/household-codes'
import type { world } from '#policy/vocabulary/language'
import { isMember } from '../28-dynamic-management/words.ts'

type Household = RecordOf<typeof world, 'household'>
type Person = RecordOf<typeof world, 'person'>
type Vehicle = RecordOf<typeof world, 'vehicle'>

/** A day of the deciding date's year. */
export const inTheYear = (day: Day) => all(onOrAfter(day, startOfYear(decidingDate())), onOrBefore(day, endOfYear(decidingDate())))

/** The household is registered, whatever its state. */
export const isRegistered = (h: Household) => not(is(h.status, status, 'ordinary'))

/** Those of a household who are counted. */
export const membersOf = (h: Household) => where(h.members, (m) => isMember(m))

/** An amount of money of a household for each member. */
export const perHead = (amount: Money, h: Household) => divided(amount, count(membersOf(h)))

/** Monthly money in a year. */
export const aYear = (monthly: Money) => times(monthly, whole(12))

export const isInUse = (v: Vehicle) => oneOf(v.state, vehicleState, 'normal', 'overdue')

// Tractors, motorcycles, tricycles and lorries are tools, not cars; scrapped and transferred vehicles are nobody's.
export const ownsCar = (p: Person) => some(p.vehicles, (v) => all(oneOf(v.kind, vehicleKind, 'car', 'small-bus'), isInUse(v)))

// Members of co-operatives and small self-employed people are meant to be helped, not doubted.
export const ownsCompany = (p: Person) =>
  some(p.companies, (c) => all(oneOf(c.kind, companyKind, 'company', 'sole', 'partnership'), is(c.state, companyState, 'active')))

export const ownsCommercialHousing = (p: Person) => some(p.realEstates, (e) => oneOf(e.use, estateUse, 'commercial', 'shop', 'parking'))

// Welfare posts, village cadres, survivors' money and temporary posts are no salary from the public payroll.
export const isOnPublicPayroll = (p: Person) =>
  some(p.payrolls, (j) => oneOf(j.kind, payrollKind, 'public-payroll', 'civil', 'institution', 'state-company', 'retired'))

/** A row of this kind of file has the person's number beside another name. */
export const namesAnother = (p: Person, ledger: string) => some(p.links, (l) => all(l.sameNumberOtherName, equals(l.ledger, words(ledger))))
