/** Who lives together in a registered household: old people alone above all, then the weak, the bereft, and families with many to feed. */
import { byWeight, type Dice } from './draw.ts'
import { dataYear, type Sex } from './person.ts'

/** Relations to the head, as the form names them. */
export type Relation = '户主' | '配偶' | '之子' | '之女' | '之孙子' | '之孙女' | '之父' | '之母' | '其他'

/** A place in a household: children stand at least 18 years below their parents. */
export interface Place {
  readonly relation: Relation
  readonly sex: Sex
  readonly birthYear: number
}

const place = (relation: Relation, sex: Sex, age: number): Place => ({ relation, sex, birthYear: dataYear - age })
const anySex = (roll: Dice): Sex => (roll.happens(0.5) ? 'male' : 'female')
const headSex = (roll: Dice): Sex => (roll.happens(0.72) ? 'male' : 'female')

function spouseOf(head: Place, roll: Dice): Place {
  const age = dataYear - head.birthYear + roll.whole(-4, 4)
  return place('配偶', head.sex === 'male' ? 'female' : 'male', Math.min(95, Math.max(22, age)))
}

function children(parents: readonly Place[], most: number, roll: Dice): Place[] {
  const youngestParent = Math.min(...parents.map((parent) => dataYear - parent.birthYear))
  const oldestChild = Math.min(26, youngestParent - 20)
  return Array.from({ length: roll.whole(1, most) }, () => {
    const sex = anySex(roll)
    return place(sex === 'male' ? '之子' : '之女', sex, roll.whole(0, Math.max(0, oldestChild)))
  }).sort((a, b) => a.birthYear - b.birthYear)
}

function grandchildren(most: number, roll: Dice): Place[] {
  return Array.from({ length: roll.whole(1, most) }, () => {
    const sex = anySex(roll)
    return place(sex === 'male' ? '之孙子' : '之孙女', sex, roll.whole(3, 17))
  })
}

function parentOf(head: Place, sex: Sex, roll: Dice): Place {
  return place(sex === 'male' ? '之父' : '之母', sex, Math.min(97, dataYear - head.birthYear + roll.whole(20, 34)))
}

const shapes: readonly (readonly [weight: number, make: (roll: Dice) => Place[]])[] = [
  [23, (roll) => [place('户主', headSex(roll), roll.whole(66, 92))]],
  [
    20,
    (roll) => {
      const head = place('户主', headSex(roll), roll.whole(62, 88))
      return [head, spouseOf(head, roll)]
    },
  ],
  [
    9,
    (roll) => {
      const head = place('户主', headSex(roll), roll.whole(60, 78))
      return [head, ...(roll.happens(0.6) ? [spouseOf(head, roll)] : []), ...grandchildren(2, roll)]
    },
  ],
  [
    18,
    (roll) => {
      const head = place('户主', headSex(roll), roll.whole(29, 54))
      const spouse = spouseOf(head, roll)
      return [head, spouse, ...children([head, spouse], 3, roll)]
    },
  ],
  [
    10,
    (roll) => {
      const head = place('户主', headSex(roll), roll.whole(29, 52))
      const spouse = spouseOf(head, roll)
      return [head, spouse, ...children([head, spouse], 2, roll), parentOf(head, anySex(roll), roll)]
    },
  ],
  [
    6,
    (roll) => {
      const head = place('户主', anySex(roll), roll.whole(30, 50))
      return [head, ...children([head], 2, roll)]
    },
  ],
  [
    7,
    (roll) => {
      const head = place('户主', 'male', roll.whole(38, 60))
      return [head, parentOf(head, roll.happens(0.7) ? 'female' : 'male', roll)]
    },
  ],
  [7, (roll) => [place('户主', headSex(roll), roll.whole(36, 65))]],
]
const shapeAt = byWeight(shapes.map(([weight]) => weight))

/** A household's places, the head first. */
export function placesOf(roll: Dice): Place[] {
  return shapes[shapeAt(roll.next())]![1](roll)
}
