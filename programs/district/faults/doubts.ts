/** How each kind of doubt is made true of a registered person, or of a stranger who should perhaps be registered. */

import { allowanceOf } from '../files/allowance.ts'
import { largeShares } from '../files/bank.ts'
import { companyOf } from '../files/companies.ts'
import { deathOf } from '../files/deaths.ts'
import { publicEmployers } from '../files/payroll.ts'
import { stateDay } from '../files/police.ts'
import { flatOf } from '../files/real-estate.ts'
import { ownShare, stayOf } from '../files/stays.ts'
import { carOf } from '../files/vehicles.ts'
import type { District } from '../world/district.ts'
import type { Dice } from '../world/draw.ts'
import { reasonOutOfSchool } from '../world/hardship.ts'
import { enjoys, type Member, netOf } from '../world/household.ts'
import { otherName } from '../world/names.ts'
import { ageAtYearEnd, type Person } from '../world/person.ts'
import type { DoubtKind } from './kinds.ts'

const ageOf = (person: Person): number => ageAtYearEnd(Number(person.idNumber.slice(6, 10)))
const rowOf = (member: Member) => member.household.rows.find((row) => row.member === member)!
const isHead = (member: Member): boolean => member.household.members[0] === member

export const strangerKinds = [
  'allowance-household-not-registered',
  'severely-disabled-not-registered',
  'large-medical-spending-not-registered',
] as const

/** Makes this kind true of a stranger drawn at random; null when this draw does not fit and another should be tried. */
export function plantStranger(kind: (typeof strangerKinds)[number], district: District, roll: Dice): Person | null {
  const [from, to] = district.population.ofAges(20, 80)
  if (to <= from) return null
  const index = roll.whole(from, to - 1)
  const person = district.population.stranger(index)
  switch (kind) {
    case 'allowance-household-not-registered':
      if (district.isPlanted('allowance', index)) return null
      district.addStranger('allowance', index, allowanceOf(person, roll.whole(1, 4)))
      return person
    case 'severely-disabled-not-registered':
      if (district.isPlanted('disability', index)) return null
      district.addStranger('disability', index, { person, disability: { category: roll.whole(1, 6), grade: roll.whole(1, 2) } })
      return person
    case 'large-medical-spending-not-registered': {
      const stay = stayOf(person, 0, roll.whole(70_000, 120_000), false)
      if (district.isPlanted('stay', index) || ownShare(stay) < 10_000) return null
      district.addStranger('stay', index, stay)
      return person
    }
  }
}

function plantDeposit(member: Member, district: District, roll: Dice): object | null {
  if (!isHead(member)) return null
  const adults = member.household.members.filter((other) => ageOf(other) >= 18)
  const holders = adults.slice(0, roll.whole(1, Math.max(1, adults.length)))
  const shares = largeShares(holders.length, roll.next())
  for (const other of member.household.members) {
    const share = shares[holders.indexOf(other)]
    district.change('bank', other, () => (share === undefined ? [] : [{ person: other, balance: share }]))
  }
  return {}
}

function plantSecondHousehold(member: Member, district: District, used: Set<string>, roll: Dice): object | null {
  if (isHead(member)) return null
  const other = roll.oneOf(district.households)
  if (other === member.household || used.has(other.number) || member.stage !== '' || enjoys(other) !== enjoys(member.household)) return null
  if (district.rowsOfMember('bank', member).length > 0 || other.rows.length > 6) return null
  other.rows.push({ member, relation: '其他', sex: member.sex, stage: member.stage, outOfSchool: '' })
  used.add(other.number)
  return { also: other.number }
}

/** Makes this kind true of a registered person; null, with nothing done, where it does not fit. What else is returned goes into the list of faults. */
export function plantDoubt(kind: DoubtKind, member: Member, district: District, used: Set<string>, roll: Dice): object | null {
  const age = ageOf(member)
  const grown = age >= 22 && age <= 75
  switch (kind) {
    case 'registered-person-dead':
    case 'registered-person-moved-out': {
      if (age < 4) return null
      const state = kind === 'registered-person-dead' ? '死亡' : '迁出'
      district.change('police', member, () => [{ person: member, state, since: stateDay(member) }])
      // The crematorium of another district sends nothing: not every death stands in both files.
      if (kind === 'registered-person-dead' && member.lot % 3 > 0) district.change('death', member, () => [deathOf(member)])
      return {}
    }
    case 'registered-household-owns-car':
      if (!grown) return null
      district.change('vehicle', member, () => [carOf(member, 0)])
      return {}
    case 'registered-household-owns-company':
      if (!grown) return null
      district.change('company', member, () => [companyOf(member, 0)])
      return {}
    case 'registered-household-on-public-payroll':
      if (!grown || age > 58) return null
      district.change('payroll', member, (rows) => [
        ...rows.filter((row) => row.kind === '企业'),
        { person: member, kind: '财政供养', employer: roll.oneOf(publicEmployers), pay: roll.whole(4200, 6800) },
      ])
      return {}
    case 'registered-household-owns-commercial-housing':
      if (!grown) return null
      district.change('realEstate', member, (rows) => [...rows, flatOf(member, 0)])
      return {}
    case 'registered-household-large-deposit':
      return plantDeposit(member, district, roll)
    case 'education-aid-due-not-paid':
      if (!enjoys(member.household) || member.stage === '' || member.stage === '大学') return null
      district.change('student', member, (rows) => rows.map((row) => ({ ...row, aid: 0 })))
      return {}
    case 'compulsory-age-not-in-school':
      if (age < 6 || age > 14) return null
      district.change('student', member, () => [])
      rowOf(member).outOfSchool = reasonOutOfSchool(member)
      return {}
    case 'registered-person-without-medical-insurance':
      if (!enjoys(member.household)) return null
      district.change('medical', member, () => [])
      return {}
    case 'registered-person-without-pension-insurance':
      if (!enjoys(member.household) || member.stage !== '' || age < 17 || age > 58) return null
      district.change('pension', member, () => [])
      return {}
    case 'same-id-other-name':
      member.writtenName = otherName(member.name, member.lot)
      return { written: member.writtenName }
    case 'person-in-two-households':
      return plantSecondHousehold(member, district, used, roll)
    case 'two-heads': {
      const spouse = member.household.rows.find((row) => row.relation === '配偶')
      if (!isHead(member) || !spouse) return null
      spouse.relation = '户主'
      return {}
    }
    case 'sex-contradicts-id':
      rowOf(member).sex = member.sex === 'male' ? 'female' : 'male'
      return {}
    case 'income-does-not-add-up':
      if (!isHead(member)) return null
      member.household.net = netOf(member.household.income) + roll.whole(300, 3000)
      return {}
    case 'age-contradicts-school-stage':
      if (age < 35) return null
      rowOf(member).stage = roll.oneOf(['学前教育', '小学'] as const)
      return {}
    default:
      return null
  }
}
