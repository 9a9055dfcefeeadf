/** What a written name says: the name itself, its surname, its sound, and the note that stands behind it. */
import { foldSound, plainForm, syllable } from './characters.ts'
import { doubleSurnames, surnameReadings } from './surnames.ts'

export interface ReadName {
  /** The name without note, layout or rare forms of characters; '' when none is written. Compare these. */
  readonly core: string
  readonly surname: string
  readonly given: string
  /** Toneless syllables, one for a character. */
  readonly sounds: readonly string[]
  /** A note behind the name, such as 已故. */
  readonly note: string | null
  /** Of several parts with a middle dot, or not written in Chinese characters: there is no surname to go by. */
  readonly foreign: boolean
}

const read = new Map<string, ReadName>()

/** Reads a name as intake left it. The result is remembered: a delivery repeats the same names. */
export function readName(written: string | null): ReadName {
  const text = (written ?? '').normalize('NFKC')
  let name = read.get(text)
  if (name === undefined) {
    // A bound on memory, not on meaning: what is dropped is read again.
    if (read.size > 400_000) read.clear()
    name = take(text)
    read.set(text, name)
  }
  return name
}

function take(text: string): ReadName {
  const dotted = text.replace(/[•‧∙⋅・.．﹒●]/g, '·').trim()
  const noted =
    /^(.+?)\s*[(（[【<〈{]\s*(.*?)\s*[)）\]】>〉}]?$/.exec(dotted) ??
    /^(\S+?)[-—_/、,，\s]*(已故|死亡|去世|本人|户主|代领|注销|迁出|\d+)$/.exec(dotted)
  const bare = noted ? noted[1]! : dotted
  if (/^[A-Za-z' -]+$/.test(bare)) return latin(bare, noted?.[2] ?? null)
  const core = [...bare.replace(/\s+/g, '')].map(plainForm).join('')
  const foreign = core.includes('·')
  const size = core.length > 2 && doubleSurnames.has(core.slice(0, 2)) ? 2 : 1
  const [surname, given] = foreign ? ['', core] : [core.slice(0, size), core.slice(size)]
  const sounds = [...core].filter((character) => character !== '·').map((character, at) => soundOf(character, at === 0 && !foreign))
  return { core, surname, given, sounds, note: noted?.[2] || null, foreign }
}

function soundOf(character: string, first: boolean): string {
  const reading = first ? surnameReadings.get(character) : undefined
  return reading ? foldSound(reading) : syllable(character)
}

/** A name in Latin letters has a sound only; where a capital begins a syllable, they are told apart. */
function latin(text: string, note: string | null): ReadName {
  const sounds = text
    .split(/[\s'-]+|(?<=[a-z])(?=[A-Z])/)
    .filter(Boolean)
    .map(foldSound)
  return { core: text.toUpperCase().replace(/[\s'-]+/g, ''), surname: '', given: '', sounds, note, foreign: true }
}
