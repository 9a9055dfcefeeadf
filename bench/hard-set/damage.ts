/** What happens to numbers and names on their way through offices; every kind is named, so that results can be told apart by it. */
import { looksLike, syllable } from '#modules/truth/linking/characters'
import type { Dice } from '#programs/district/world/draw'
import { givenCharacters } from './names.ts'
import type { Person } from './people.ts'

export type NumberDamage =
  | 'none'
  | 'digit'
  | 'swap'
  | 'dropped'
  | 'doubled'
  | 'fifteen'
  | 'rounded'
  | 'scientific'
  | 'masked'
  | 'two-digits'
  | 'missing'
  | 'letters'
  | 'old'
  | 'of-household'
export type NameDamage = 'none' | 'sound' | 'look' | 'variant' | 'note' | 'dot' | 'cut' | 'order' | 'unprintable' | 'missing' | 'another'

export type Weights<Kind extends string> = Readonly<Partial<Record<Kind, number>>>

/** One of the kinds, as often as it weighs. */
export function drawKind<Kind extends string>(weights: Weights<Kind>, dice: Dice): Kind {
  const entries = Object.entries(weights) as [Kind, number][]
  let at = dice.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [kind, weight] of entries) {
    at -= weight
    if (at < 0) return kind
  }
  return entries[0]![0]
}

/** Digits that hands and keyboards take for each other. */
const confused: Readonly<Record<string, string>> = {
  0: '69',
  1: '74',
  2: '73',
  3: '85',
  4: '91',
  5: '68',
  6: '05',
  7: '12',
  8: '35',
  9: '04',
}

/** The number as written under this damage; null where the damage can't befall it. `mates` are the others of the household. */
export function damageNumber(kind: NumberDamage, person: Person, mates: readonly Person[], dice: Dice): string | null {
  const { number } = person
  const at = dice.whole(0, 16)
  switch (kind) {
    case 'none':
      return number
    case 'digit':
      return oneDigit(number, at, dice)
    case 'two-digits':
      return oneDigit(oneDigit(number, at, dice), (at + dice.whole(1, 15)) % 17, dice)
    case 'swap':
      return at < 16 && number[at] !== number[at + 1] ? number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2) : null
    case 'dropped':
      return number.slice(0, at) + number.slice(at + 1)
    case 'doubled':
      return number.slice(0, at) + number[at] + number.slice(at)
    case 'fifteen':
      return number.startsWith('19', 6) ? number.slice(0, 6) + number.slice(8, 17) : null
    case 'rounded':
      return number.endsWith('X') ? null : `${number.slice(0, 15)}000`
    case 'scientific':
      return number.endsWith('X') ? null : '3.71399E+17'
    case 'masked':
      return `${number.slice(0, 6)}********${number.slice(14)}`
    case 'missing':
      return ''
    case 'letters':
      return number.includes('0') ? number.replace('0', 'O') : null
    case 'old':
      return person.oldNumber
    case 'of-household':
      return mates.length > 0 ? dice.oneOf(mates).number : null
  }
}

function oneDigit(number: string, at: number, dice: Dice): string {
  const was = number[at]!
  const digit = dice.happens(0.6) ? dice.oneOf([...confused[was]!]) : String((Number(was) + dice.whole(1, 9)) % 10)
  return number.slice(0, at) + digit + number.slice(at + 1)
}

const bySound = Map.groupBy(givenCharacters, syllable)
const variants: Readonly<Record<string, string>> = {
  国: '國',
  华: '華',
  强: '強',
  庆: '慶',
  宝: '寶',
  荣: '榮',
  凤: '鳳',
  云: '雲',
  丽: '麗',
  红: '紅',
  东: '東',
  兰: '蘭',
  银: '銀',
  刘: '劉',
  张: '張',
  陈: '陳',
  杨: '楊',
  赵: '趙',
  孙: '孫',
  马: '馬',
  吕: '呂',
  龙: '龍',
  贵: '貴',
  义: '義',
  学: '學',
  兴: '興',
}

/** The name as written under this damage; null where the damage can't befall it. */
export function damageName(kind: NameDamage, name: string, dice: Dice): string | null {
  const characters = [...name]
  const dotted = name.includes('·')
  const at = dice.whole(1, characters.length - 1)
  const replaced = (by: string | undefined) => (by === undefined ? null : characters.with(at, by).join(''))
  switch (kind) {
    case 'none':
      return name
    case 'sound':
      return dotted
        ? null
        : replaced(dice.shuffled((bySound.get(syllable(characters[at]!)) ?? []).filter((other) => other !== characters[at]))[0])
    case 'look':
      return dotted ? null : replaced(givenCharacters.find((other) => looksLike(characters[at]!, other)))
    case 'variant': {
      const written = characters.map((character) => variants[character] ?? character).join('')
      return written === name ? null : written
    }
    case 'note':
      return name + dice.oneOf(['(已故)', '（本人）', '(五保)', '（户主）'])
    case 'dot':
      return dotted ? name.replace('·', dice.oneOf(['.', '•', ' ', ''])) : null
    case 'cut':
      return characters.length > 5 ? characters.slice(0, 5).join('') : null
    case 'order':
      return dotted || characters.length < 3 ? null : characters.slice(1).join('') + characters[0]
    case 'unprintable':
      return replaced(dice.oneOf(['?', '\uE5C1', '*']))
    case 'missing':
      return ''
    case 'another':
      return dotted ? null : characters[0] + dice.oneOf(givenCharacters) + (dice.happens(0.6) ? dice.oneOf(givenCharacters) : '')
  }
}
