/** Plants faults into a district, each in a household of its own, so that no two explain each other. */

import type { District } from '../world/district.ts'
import { strangersHousehold } from '../world/district.ts'
import { dice, lotOf } from '../world/draw.ts'
import type { Member } from '../world/household.ts'
import { rareName } from '../world/names.ts'
import { damagedName, damagedNumber } from './damage.ts'
import { plantDoubt, plantStranger, strangerKinds } from './doubts.ts'
import { type DamageKind, damageKinds, doubtKinds, type FaultCounts, type FaultKind, usualCount } from './kinds.ts'

/** Files whose rows tell something besides name and number that a namesake of the village could share. */
const namesakeFiles = ['student', 'disability', 'allowance'] as const

function plantDamage(kind: DamageKind, member: Member, district: District): { written?: string } | null {
  if (kind === 'rare-character-name') {
    const name = rareName([...member.name][0]!, member.sex, (member.lot % 1000) / 1000)
    member.name = name
    member.writtenName = name
    return {}
  }
  // Of a row without a number only the police's further facts are certain enough: name and village alone may fit a namesake.
  if (kind === 'id-missing' && namesakeFiles.some((key) => district.rowsOfMember(key, member).length > 0)) return null
  const number = damagedNumber(kind, member)
  if (number !== null) {
    member.writtenNumber = number
    return { written: number }
  }
  const name = damagedName(kind, member)
  if (name === null) return null
  member.writtenName = name
  return { written: name }
}

/**
 * Plants as many faults of each kind as asked, or as the size suggests; they are listed in `district.faults` by kind.
 * Throws a RangeError when the district is too small for a number that was asked for.
 */
export function plantFaults(district: District, counts: FaultCounts): void {
  const roll = dice(lotOf(`faults of ${district.lot}`))
  const order = roll.shuffled(district.members)
  const used = new Set<string>()
  const usual = usualCount(district.members.length)

  const plantMembers = (kind: FaultKind, wanted: number, plant: (member: Member) => object | null): number => {
    let planted = 0
    const start = roll.whole(0, Math.max(0, order.length - 1))
    for (let step = 0; step < order.length && planted < wanted; step++) {
      const member = order[(start + step) % order.length]!
      if (used.has(member.household.number)) continue
      const more = plant(member)
      if (more === null) continue
      used.add(member.household.number)
      district.faults.push({ kind, name: member.name, id: member.idNumber, household: member.household.number, ...more })
      planted++
    }
    return planted
  }

  const plantStrangers = (kind: (typeof strangerKinds)[number], wanted: number): number => {
    let planted = 0
    for (let attempt = 0; attempt < wanted * 20 && planted < wanted; attempt++) {
      const person = plantStranger(kind, district, roll)
      if (!person) continue
      district.faults.push({ kind, name: person.name, id: person.idNumber, household: strangersHousehold(person) })
      planted++
    }
    return planted
  }

  for (const kind of [...doubtKinds, ...damageKinds]) {
    const wanted = counts[kind] ?? usual
    const planted = strangerKinds.some((strange) => strange === kind)
      ? plantStrangers(kind as (typeof strangerKinds)[number], wanted)
      : plantMembers(kind, wanted, (member) =>
          damageKinds.some((damage) => damage === kind)
            ? plantDamage(kind as DamageKind, member, district)
            : plantDoubt(kind as Exclude<FaultKind, DamageKind>, member, district, used, roll),
        )
    if (counts[kind] !== undefined && planted < wanted) {
      throw new RangeError(
        `only ${planted} of ${wanted} faults of the kind ${kind} fit into this district: make it larger or ask for fewer`,
      )
    }
  }
  district.faults.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
}
