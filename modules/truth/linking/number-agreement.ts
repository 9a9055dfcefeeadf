/** How near a damaged number is to a person's: one level for the number as a whole, because its segments are not independent evidence. */
import { isRightNumber, type ReadNumber, readNumber } from './number.ts'

/**
 * From strongest: the very number; the same seventeen places with a wrong check character; one digit; two neighbours swapped; a digit lost or
 * doubled; the fifteen places a spreadsheet keeps; two digits; the first fourteen; the visible places of a masked number; the birth date;
 * the places that could be compared say nothing; another number; none written.
 */
export type NumberLevel =
  | 'same'
  | 'fifteen'
  | 'check'
  | 'digit'
  | 'swap'
  | 'length'
  | 'rounded'
  | 'two-digits'
  | 'first-fourteen'
  | 'masked'
  | 'birth'
  | 'silent'
  | 'differs'
  | 'absent'

export interface NumberAgreement {
  readonly level: NumberLevel
  /** The place that differs, counted from 1, where one does. */
  readonly place?: number
}

/** Compares what is written with a person's 18-character number (which may itself be damaged). */
export function compareNumbers(written: ReadNumber, person: string | null): NumberAgreement {
  if (written.text === '' || person === null || person === '') return { level: 'absent' }
  const own = hidesPlaces(person) ? readNumber(person) : undefined
  if (own || isPartial(written)) return compareVisible(written, own ?? { text: person, flaw: null })
  if (written.number === person || written.text === person)
    return { level: written.flaw === 'fifteen' ? 'fifteen' : written.flaw === 'rounded' ? 'rounded' : 'same' }
  if (written.text.length < 12) return { level: 'silent' }
  if (person.length === 18 && written.text.length === 18) return compareEqualLength(written, person)
  return compareLengths(written.text, person)
}

/** What stands in a registered number for places that are not told, as a pattern of the database as well. */
export const hiddenPlaces = '[*]|E[+]'
const hiding = new RegExp(hiddenPlaces)

/** Whether only some places of a registered number are left: it is masked, or a power of ten. */
export const hidesPlaces = (person: string): boolean => hiding.test(person)

/** Whether a registered number is what a spreadsheet keeps of a longer one. */
export const isCutShort = (person: string): boolean => /^\d{15}000$/.test(person) && !isRightNumber(person)

const isPartial = ({ flaw }: Pick<ReadNumber, 'flaw'>) => flaw === 'scientific' || flaw === 'masked'

function compareEqualLength(written: ReadNumber, person: string): NumberAgreement {
  const text = written.text
  const places: number[] = []
  for (let at = 0; at < 18; at++) if (text[at] !== person[at]) places.push(at)
  const [first, second] = places as [number, number]
  // A spreadsheet keeps fifteen places. One in eleven of the numbers that it rounded off passes for right, one in a thousand ends so by itself.
  if (text.endsWith('000') || person.endsWith('000')) {
    if (first >= 15) return { level: 'rounded' }
    // A right number that differs before the places lost is somebody else's.
    if (written.number !== null && isCutShort(person)) return { level: 'differs' }
    if ((written.flaw === 'rounded' && !person.endsWith('000')) || isCutShort(person))
      return { level: text.slice(6, 14) === person.slice(6, 14) ? 'birth' : 'differs' }
  }
  if (places.length === 1) return first === 17 ? { level: 'check', place: 18 } : { level: 'digit', place: first + 1 }
  if (places.length === 2) {
    if (second === first + 1 && text[first] === person[second] && text[second] === person[first]) return { level: 'swap', place: first + 1 }
    // Fifteen digits brought to eighteen carry a computed check character, so one wrong digit shows as two.
    if (written.flaw === 'fifteen' && second === 17) return { level: 'digit', place: first + 1 }
    return { level: 'two-digits', place: first + 1 }
  }
  if (first >= 14) return { level: 'first-fourteen' }
  if (oneMoved(text, person)) return { level: 'length' }
  if (text.slice(6, 14) === person.slice(6, 14)) return { level: 'birth' }
  if (places.length === 3) return { level: 'two-digits', place: first + 1 }
  return { level: 'differs' }
}

/** One digit lost and another doubled or added leaves eighteen places of which a run has moved by one. */
function oneMoved(text: string, person: string): boolean {
  for (let lost = 0; lost < 18; lost++) {
    const rest = person.slice(0, lost) + person.slice(lost + 1)
    if (text.startsWith(rest) || text.endsWith(rest)) return true
  }
  return false
}

function compareLengths(text: string, person: string): NumberAgreement {
  // Fifteen places with category and grade of a disability behind them have the length of a number that lost one.
  if (text.length === 17 && person.slice(0, 6) + person.slice(8, 17) === text.slice(0, 15) && person.startsWith('19', 6))
    return { level: 'fifteen' }
  if (text.length === 17 && isWithout(text, person)) return { level: 'length' }
  if (text.length === 19 && isWithout(person, text)) return { level: 'length' }
  if (text.length >= 14 && text.slice(0, 14) === person.slice(0, 14)) return { level: 'first-fourteen' }
  if (text.length >= 14 && text.slice(6, 14) === person.slice(6, 14)) return { level: 'birth' }
  return { level: text.length >= 15 ? 'differs' : 'silent' }
}

/** Whether `shorter` is `longer` with one character taken out. */
function isWithout(shorter: string, longer: string): boolean {
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  return shorter.slice(at) === longer.slice(at + 1)
}

/** Compares the places that masked or rounded-off numbers still show, on either side. */
function compareVisible(written: Shown, person: Shown): NumberAgreement {
  if (written.text.length !== person.text.length) return { level: 'silent' }
  const seen = new Set<number>()
  let wrong = 0
  for (let at = 0; at < 18; at++) {
    const [one, other] = [written.text[at], person.text[at]]
    if (one === '*' || other === '*') continue
    // Whoever moved has another area's first six; a spreadsheet rounds the last place it keeps.
    if (at < 6 ? at < 4 && one !== other : one !== other && !isLastKept(written, at) && !isLastKept(person, at)) wrong++
    if (at >= 6) seen.add(at)
  }
  if (wrong > 0) return { level: 'differs' }
  const shows = (from: number, to: number, least: number) => [...seen].filter((at) => at >= from && at < to).length >= least
  // A year alone is that of thousands.
  return { level: shows(6, 14, 8) || shows(14, 18, 3) ? 'masked' : 'silent' }
}

type Shown = Pick<ReadNumber, 'text' | 'flaw'>

const isLastKept = ({ text, flaw }: Shown, at: number) => flaw === 'scientific' && text[at + 1] === '*'
