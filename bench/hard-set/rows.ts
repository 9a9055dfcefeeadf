/** One row of the hard set: what a file of this kind says about a person, after what happened on the way. */
import type { Dice } from '#programs/district/world/draw'
import { damageName, damageNumber, drawKind, type NameDamage, type NumberDamage, type Weights } from './damage.ts'
import type { Template } from './hard-set.ts'
import { type Person, villages } from './people.ts'

/** How much is damaged, and how. */
export interface Profile {
  readonly key: string
  /** Shares of rows. */
  readonly numbers: number
  readonly names: number
  readonly numberKinds: Weights<NumberDamage>
  readonly nameKinds: Weights<NameDamage>
  /** Share of rows that carry a right number of somebody else of the household. */
  readonly ofHousehold: number
  /** Share of rows whose village is not the registry's. */
  readonly moved: number
  readonly wrongSex: number
  readonly wrongBirth: number
}

export interface DamageKinds {
  readonly number: NumberDamage
  readonly name: NameDamage
}

export interface Written {
  readonly id: string
  readonly name: string
  readonly sex: string | null
  readonly birth: string | null
  readonly village: string | null
  readonly town: string | null
  readonly damage: DamageKinds
}

const townOf = (village: number) => `第${Math.floor(village / 20)}镇`
export const villageNames = (village: number) => ({ village: `第${village}村`, town: townOf(village) })

export function drawRow(person: Person, mates: readonly Person[], template: Template, profile: Profile, dice: Dice): Written {
  const number = drawNumber(person, mates, template, profile, dice)
  // Where one thing went wrong, another did more often.
  const name = drawName(person, profile.names * (number.kind === 'none' ? 1 : 2), profile, dice)
  const village = dice.happens(profile.moved)
    ? dice.happens(0.5)
      ? nearby(person.village, dice)
      : dice.whole(0, villages - 1)
    : person.village
  const place = villageNames(village)
  const sex = dice.happens(profile.wrongSex) ? (person.sex === 'male' ? 'female' : 'male') : person.sex
  return {
    id: number.written,
    name: name.written,
    sex: template.sexAndBirth ? sex : null,
    birth: template.sexAndBirth ? (dice.happens(profile.wrongBirth) ? wrongDay(person.birth, dice) : person.birth) : null,
    village: template.village ? place.village : null,
    town: template.town ? place.town : null,
    damage: { number: number.kind, name: name.kind },
  }
}

const nearby = (village: number, dice: Dice) => Math.floor(village / 20) * 20 + dice.whole(0, 19)

function drawNumber(person: Person, mates: readonly Person[], template: Template, profile: Profile, dice: Dice) {
  let kind: NumberDamage = 'none'
  if (person.oldNumber !== null && dice.happens(0.5)) kind = 'old'
  else if (dice.happens(profile.ofHousehold)) kind = 'of-household'
  else if (dice.happens(template.rounded)) kind = 'rounded'
  else if (dice.happens(template.fifteen)) kind = 'fifteen'
  else if (dice.happens(profile.numbers)) kind = drawKind(profile.numberKinds, dice)
  const written = damageNumber(kind, person, mates, dice)
  return written === null ? { kind: 'none' as const, written: person.number } : { kind, written }
}

function drawName(person: Person, share: number, profile: Profile, dice: Dice) {
  const kind = dice.happens(share) ? drawKind(profile.nameKinds, dice) : 'none'
  const written = damageName(kind, person.name, dice)
  return written === null || written === person.name ? { kind: 'none' as const, written: person.name } : { kind, written }
}

/** A birth date by the other calendar, or one part of it mistyped. */
function wrongDay(birth: string, dice: Dice): string {
  const day = new Date(`${birth}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + (dice.happens(0.7) ? dice.whole(20, 50) : dice.oneOf([-365, -10, -1, 1, 10, 365])))
  return day.toISOString().slice(0, 10)
}
