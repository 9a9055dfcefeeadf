/**
 * The key of a district: of whom each kind is true, by what the generator itself knows of people and rows.
 * It shares no code with the rules that are to find it.
 */
import type { RowOf } from '../files/department-files.ts'
import type { FileKey, Row } from '../files/file.ts'
import { ownShare } from '../files/stays.ts'
import { carKinds } from '../files/vehicles.ts'
import { type District, strangersHousehold } from '../world/district.ts'
import { enjoys, type Household, type Member, netOf } from '../world/household.ts'
import { variantName } from '../world/names.ts'
import { ageAtYearEnd, type Person } from '../world/person.ts'
import { type DoubtKind, doubtKinds } from './kinds.ts'

/** Someone, by identity number and household number. */
type Subject = readonly [idNumber: string, household: string]

interface KindKey {
  readonly exact: true
  /** All of whom it is true. */
  readonly must: readonly Subject[]
  /** Those of whom a sound reading could also say it. */
  readonly may: readonly Subject[]
}

export type Key = Readonly<Record<DoubtKind, KindKey>>

export interface KeyKeeper {
  /** Notes a row as it is written; `nameOnly` rows and unreadable numbers prove nothing about anybody. */
  note<K extends FileKey>(file: K, row: RowOf[K], state: { readonly nameOnly: boolean; readonly unreadable: boolean }): void
  key(): Key
}

const ageOf = (person: Person): number => ageAtYearEnd(Number(person.idNumber.slice(6, 10)))

export function keepKey(district: District): KeyKeeper {
  const must = new Map<DoubtKind, Map<string, Subject>>(doubtKinds.map((kind) => [kind, new Map()]))
  const may = new Map<DoubtKind, Map<string, Subject>>(doubtKinds.map((kind) => [kind, new Map()]))
  const homes = new Map<Person, Household[]>()
  for (const household of district.households)
    for (const { member } of household.rows) homes.set(member, [...(homes.get(member) ?? []), household])

  const say = (list: Map<DoubtKind, Map<string, Subject>>, kind: DoubtKind, subject: Subject): void =>
    void list.get(kind)?.set(subject.join(), subject)
  const sayMust = (kind: DoubtKind, member: Member): void => {
    say(must, kind, [member.idNumber, member.household.number])
    for (const other of homes.get(member) ?? []) if (other !== member.household) say(may, kind, [member.idNumber, other.number])
  }
  const sayMay = (kind: DoubtKind, member: Member): void => {
    for (const home of homes.get(member) ?? []) say(may, kind, [member.idNumber, home.number])
  }

  const inFile = { medical: new Set<Person>(), pension: new Set<Person>(), student: new Set<Person>() }
  /** Names of rows that could be anybody of that name: of such a name nothing can be called absent. */
  const unclear = { medical: new Set<string>(), pension: new Set<string>(), student: new Set<string>() }
  const balances = new Map<Person, number>()
  const aid = new Map<Person, { paid: number; university: boolean }>()
  const spending = new Map<string, { person: Person; own: number }>()

  const noteMember = <K extends FileKey>(file: K, row: RowOf[K], member: Member): void => {
    const written = member.writtenName
    if (written !== member.name && member.writtenNumber === member.idNumber && written.replaceAll(' ', '') !== member.name) {
      const close = written.startsWith(member.name) || written === variantName(member.name)
      if (close) sayMay('same-id-other-name', member)
      else sayMust('same-id-other-name', member)
    }
    if (file === 'police') {
      const { state } = row as RowOf['police']
      if (state === '死亡') sayMust('registered-person-dead', member)
      if (state === '迁出') sayMust('registered-person-moved-out', member)
    } else if (file === 'vehicle') {
      const { kind, state } = row as RowOf['vehicle']
      if (state === '正常' && carKinds.some((car) => car === kind)) sayMust('registered-household-owns-car', member)
    } else if (file === 'company') {
      const { kind, state } = row as RowOf['company']
      if (kind === '有限责任公司' && state === '存续') sayMust('registered-household-owns-company', member)
      else if (state !== '注销') sayMay('registered-household-owns-company', member)
    } else if (file === 'payroll') {
      if ((row as RowOf['payroll']).kind === '财政供养') sayMust('registered-household-on-public-payroll', member)
    } else if (file === 'realEstate') {
      const { use } = row as RowOf['realEstate']
      if (use === '商品住宅' || use === '商铺') sayMust('registered-household-owns-commercial-housing', member)
      else if (use === '安置房') sayMay('registered-household-owns-commercial-housing', member)
    } else if (file === 'bank') {
      balances.set(member, (balances.get(member) ?? 0) + (row as RowOf['bank']).balance)
    } else if (file === 'student') {
      const { aid: paid, stage } = row as RowOf['student']
      aid.set(member, { paid: (aid.get(member)?.paid ?? 0) + paid, university: stage === '大学' })
    }
  }

  const noteStranger = (file: FileKey, row: Row): void => {
    const person = row.person
    const subject: Subject = [person.idNumber, strangersHousehold(person)]
    if (file === 'allowance') say(must, 'allowance-household-not-registered', subject)
    if (file === 'disability') {
      const { category, grade } = (row as RowOf['disability']).disability
      if (grade <= 2) say(must, 'severely-disabled-not-registered', subject)
      else if (grade === 3 && (category === 5 || category === 6)) say(may, 'severely-disabled-not-registered', subject)
    }
    if (file === 'stay') {
      const own = (spending.get(person.idNumber)?.own ?? 0) + ownShare(row as RowOf['stay'])
      spending.set(person.idNumber, { person, own })
    }
  }

  const closeRegistry = (): void => {
    for (const household of district.households) {
      const head = household.members[0]!
      if (household.rows.filter((row) => row.relation === '户主').length > 1) sayMust('two-heads', head)
      if (household.net !== netOf(household.income)) sayMust('income-does-not-add-up', head)
      for (const row of household.rows) {
        const age = ageOf(row.member)
        if (row.sex !== row.member.sex) sayMust('sex-contradicts-id', row.member)
        if (age >= 16 && (row.stage === '学前教育' || row.stage === '小学')) sayMust('age-contradicts-school-stage', row.member)
      }
      const sum = household.rows.reduce((total, { member }) => total + (balances.get(member) ?? 0), 0)
      if (sum >= 50_000) say(must, 'registered-household-large-deposit', [head.idNumber, household.number])
      else if (sum >= 20_000 * household.rows.length) say(may, 'registered-household-large-deposit', [head.idNumber, household.number])
    }
    for (const [member, households] of homes) {
      if (households.length < 2) continue
      sayMust('person-in-two-households', member as Member)
    }
  }

  const closeAbsences = (member: Member): void => {
    const age = ageOf(member)
    const absent = (file: 'medical' | 'pension' | 'student', kind: DoubtKind): void => {
      if (inFile[file].has(member)) return
      if (unclear[file].has(member.name)) sayMay(kind, member)
      else sayMust(kind, member)
    }
    if (age >= 6 && age <= 14) absent('student', 'compulsory-age-not-in-school')
    const paid = aid.get(member)
    if (!enjoys(member.household)) return
    absent('medical', 'registered-person-without-medical-insurance')
    if (age >= 16 && age <= 59 && member.stage === '') absent('pension', 'registered-person-without-pension-insurance')
    if (!paid) return
    sayMay('education-aid-due-not-paid', member)
    if (paid.paid === 0 && !paid.university) sayMust('education-aid-due-not-paid', member)
  }

  return {
    note: (file, row, { nameOnly, unreadable }) => {
      const { person } = row
      const at: FileKey = file
      if (at === 'medical' || at === 'pension' || at === 'student') {
        // A registered person's own row is there, however it is written: nothing may call that person absent.
        if (person.registered) inFile[at].add(person)
        if (nameOnly || (unreadable && !person.registered)) unclear[at].add(person.name)
      }
      if (nameOnly || unreadable) return
      if (person.registered) noteMember(file, row, person as Member)
      else noteStranger(file, row)
    },
    key: () => {
      closeRegistry()
      for (const member of district.members) closeAbsences(member)
      for (const { person, own } of spending.values()) {
        const subject: Subject = [person.idNumber, strangersHousehold(person)]
        say(may, 'large-medical-spending-not-registered', subject)
        if (own >= 10_000) say(must, 'large-medical-spending-not-registered', subject)
      }
      const listed = (list: Map<DoubtKind, Map<string, Subject>>, kind: DoubtKind): Subject[] => [...(list.get(kind)?.values() ?? [])]
      return Object.fromEntries(
        doubtKinds.map((kind) => [kind, { exact: true, must: listed(must, kind), may: listed(may, kind) }]),
      ) as unknown as Key
    },
  }
}
