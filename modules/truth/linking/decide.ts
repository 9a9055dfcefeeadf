/** Decides what a row is, from the people it was weighed against: linked, for review, or none. */
import type { Candidate, How, Link, Reason } from './link.ts'
import type { NameLevel } from './name-agreement.ts'
import { factsOfNumber, isRightNumber } from './number.ts'
import { hidesPlaces, isCutShort, type NumberLevel } from './number-agreement.ts'
import { linkFrom, mostCandidates, reviewFrom } from './parameters.ts'
import { type PersonFacts, type RowFacts, reasonsOf, type Weighed, weigh } from './weigh.ts'

export interface Around {
  /** How many people live in the area: any of them may be meant. */
  readonly residents: number
  /** People with another right number whom the row fits as well. */
  readonly rivals: number
}

const namesByNearness: readonly NameLevel[] = [
  'same',
  'form',
  'order',
  'printed',
  'sound',
  'look',
  'near',
  'surname',
  'given',
  'differs',
  'absent',
]
const oneName: ReadonlySet<NameLevel> = new Set(['same', 'form', 'order'])
const likeName: ReadonlySet<NameLevel> = new Set([...oneName, 'printed', 'sound', 'look'])
/** Number levels that only one or two living people can reach. */
const nearNumber: ReadonlySet<NumberLevel> = new Set(['same', 'fifteen', 'check', 'digit', 'swap', 'length', 'rounded'])
const silentNumber: ReadonlySet<NumberLevel> = new Set(['absent', 'silent', 'differs'])

/** Decides what a row is; `paired` are the registry rows that it may speak of. */
export function decide(row: RowFacts, paired: readonly PersonFacts[], around: Around): Link {
  const { number } = row.number
  // Somebody else's right number states birth and sex better than the columns beside it.
  const stated = number !== null && !paired.some(({ person }) => person === number) ? { ...row, ...statedBy(number, row) } : row
  const people = onePerPerson(paired.map((person) => weigh(stated, person)))
  const holders = people.filter(({ number }) => number.level === 'same' || number.level === 'fifteen')
  if (holders.length > 0) return decideByNumber(row, holders, people, around)
  if (row.number.number !== null) return decideForeign(row, people, around)
  return decideByWeight(row, people, around)
}

/** Where a spreadsheet may have set the last three places to zero, the place that tells the sex is among them. */
const statedBy = (number: string, { sex }: RowFacts) => ({ ...factsOfNumber(number), ...(number.endsWith('000') ? { sex } : {}) })

/** A person registered twice is one person: the entry that agrees best stands for both. */
function onePerPerson(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<string | bigint, Weighed>()
  for (const one of weighed) {
    const key = one.person.person ?? one.person.member
    const before = best.get(key)
    if (before === undefined || one.ratio > before.ratio || (one.ratio === before.ratio && one.person.member < before.person.member))
      best.set(key, one)
  }
  return [...best.values()].sort((a, b) => b.ratio - a.ratio || (a.person.member < b.person.member ? -1 : 1))
}

/** The number is a registered person's: the name must not speak of somebody else. */
function decideByNumber(row: RowFacts, holders: readonly Weighed[], people: readonly Weighed[], around: Around): Link {
  const holder = holders.find(({ name }) => oneName.has(name)) ?? holders[0]!
  const how: How = holder.number.level === 'fifteen' ? 'repaired' : 'exact'
  const right = row.number.number !== null
  // One in eleven of the numbers that a spreadsheet cut passes for right, and two or three people have the same remains.
  const lostPlaces = row.number.text.endsWith('000')
  // A parent's number is often written for a child: who agrees better than the holder is in question too.
  const better = people.filter((one) => one !== holder && agreesBetter(one, holder))
  if (better.length > 0) return review([holder, ...better], around, ['name-contradicts-number'])
  if (oneName.has(holder.name)) return linked(holder, how, 1)
  // Fifteen digits carry no check character, so without a name another fact must agree.
  if (holder.name === 'absent') {
    const told = lostPlaces ? holder.place === 'village' : holder.birth === 'day' || holder.place === 'village'
    const sure = right && ((how === 'exact' && !lostPlaces) || told)
    return sure && !contradicts(holder) ? linked(holder, how, how === 'exact' ? 1 : 0.99) : review([holder], around, ['too-little'])
  }
  if (contradicts(holder)) return review([holder], around, ['facts-contradict-number'])
  const surnameAgrees = likeName.has(holder.name) || holder.name === 'near' || holder.name === 'surname'
  const certain = (how === 'exact' && !lostPlaces) || likeName.has(holder.name)
  if (right && surnameAgrees && certain) return { ...linked(holder, how, 0.99), sameNumberOtherName: holder.name !== 'printed' }
  return review([holder], around, ['name-contradicts-number'])
}

/** By name; among people of one name, by birth date. Without a name, nobody agrees better. */
function agreesBetter(one: Weighed, holder: Weighed): boolean {
  const [nearer, near] = [namesByNearness.indexOf(one.name), namesByNearness.indexOf(holder.name)]
  if (oneName.has(one.name) && oneName.has(holder.name)) return one.birth === 'day' && holder.birth === 'differs'
  return holder.name !== 'absent' && one.name !== 'surname' && one.name !== 'given' && nearer < near
}

/** People move: where the name is the same but for a sound or a stroke, another village does not contradict. */
function contradicts({ name, birth, sex, place }: Weighed): boolean {
  return birth === 'differs' || sex === 'differs' || (!likeName.has(name) && (place === 'differs' || place === 'neighbour'))
}

/** A right number of nobody registered: another person, unless the registry's own number is wrong or missing. */
function decideForeign(row: RowFacts, people: readonly Weighed[], around: Around): Link {
  const { number } = row.number
  const open = people.filter(
    ({ person, number: { level } }) =>
      person.number === null ||
      level === 'rounded' ||
      (!isRightNumber(person.number) && !(level === 'differs' && (hidesPlaces(person.number) || isCutShort(person.number)))),
  )
  if (open.length > 0) {
    const link = decideByWeight(row, open, around)
    if (link.how !== 'none') return link.how === 'review' ? { ...link, number } : link
  }
  const old = people.filter(
    ({ name, birth, sex, place, number: { level } }) =>
      oneName.has(name) && sex !== 'differs' && place !== 'differs' && (birth === 'day' || level === 'two-digits'),
  )
  return old.length > 0 ? { ...review(old, around, ['other-right-number']), number } : { ...none(['nobody-fits']), number }
}

/** A damaged number or none: by weight, within rules that weight does not overrule. */
function decideByWeight(row: RowFacts, people: readonly Weighed[], around: Around): Link {
  const best = people[0]
  const number = row.number.number
  if (best === undefined) return { ...none([row.number.text === '' ? 'no-number' : 'nobody-fits']), number }
  const score = scoreOf(best, people, around)
  if (score >= linkFrom && mayLink(best)) return linked(best, silentNumber.has(best.number.level) ? 'scored' : 'repaired', score)
  const fitting = people.filter(
    (one) => scoreOf(one, people, around) >= reviewFrom / 3 && !(one.name === 'differs' && one.number.level === 'digit'),
  )
  if (score >= reviewFrom && fitting.length > 0) return review(fitting, around, [whyReview(fitting)], people)
  const namesakes = people.filter(
    (one) => oneName.has(one.name) && (one.number.level === 'absent' || one.number.level === 'silent') && !contradictsAll(one),
  )
  if (namesakes.length > 0) return review(namesakes, around, [whyReview(namesakes)], people)
  return { ...none(['nobody-fits']), number }
}

function whyReview(people: readonly Weighed[]): Reason {
  if (people.every(({ birth, place, number }) => birth === 'absent' && place === 'absent' && silentNumber.has(number.level)))
    return 'name-alone'
  return people.length > 1 ? `several-fit:${people.length}` : 'too-little'
}

const contradictsAll = ({ birth, sex, place }: Weighed) => birth === 'differs' || sex === 'differs' || place === 'differs'

/** What no weight overrules: a name alone never links, nor a number alone; another name links only through a decision. */
function mayLink({ name, number, birth, place, sex }: Weighed): boolean {
  const near = nearNumber.has(number.level)
  if (oneName.has(name)) {
    if (near) return true
    if (sex === 'differs') return false
    if (number.level === 'differs') return birth === 'day'
    if (silentNumber.has(number.level)) return birth !== 'differs' && (birth !== 'absent' || place === 'village' || place === 'town')
    return true
  }
  if (sex === 'differs' || birth === 'differs') return false
  if (name === 'sound' || name === 'look') return near || (birth === 'day' && place === 'village')
  if (name === 'printed') return near
  return name === 'absent' && near && (birth === 'day' || place === 'village')
}

function scoreOf(one: Weighed, people: readonly Weighed[], { residents, rivals }: Around): number {
  const sum = people.reduce((total, { ratio }) => total + ratio, residents)
  return one.ratio / (sum + rivals * one.ratio)
}

const round = (score: number) => Math.round(score * 10_000) / 10_000

function linked(one: Weighed, how: How, score: number): Link {
  const { person, member } = one.person
  return { person, member, how, score: round(score), candidates: [], sameNumberOtherName: false, reasons: reasonsOf(one), number: null }
}

function review(candidates: readonly Weighed[], around: Around, reasons: readonly Reason[], people: readonly Weighed[] = candidates): Link {
  const shown: Candidate[] = candidates.slice(0, mostCandidates).map((one) => ({
    person: one.person.person,
    member: one.person.member,
    score: round(scoreOf(one, people, around)),
    reasons: reasonsOf(one),
  }))
  return {
    person: null,
    member: null,
    how: 'review',
    score: shown[0]?.score ?? 0,
    candidates: shown,
    sameNumberOtherName: false,
    reasons,
    number: null,
  }
}

const none = (reasons: readonly Reason[]): Link => ({
  person: null,
  member: null,
  how: 'none',
  score: 0,
  candidates: [],
  sameNumberOtherName: false,
  reasons,
  number: null,
})
