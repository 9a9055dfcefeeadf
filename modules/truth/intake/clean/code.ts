/** Labels to codes: by the printed label and by the labels that files really use, never by a bare code number. */
import type { CodeList } from '#kernel/ledger'
import { type Cleaned, isEmptySign, isExcelError, nothing, plain } from './cleaned.ts'

const indexes = new WeakMap<CodeList, Map<string, string>>()

function indexOf(list: CodeList): Map<string, string> {
  let index = indexes.get(list)
  if (!index) {
    index = new Map()
    for (const [code, entry] of Object.entries(list.codes))
      for (const label of [entry.zh, ...(entry.also ?? [])]) if (!index.has(key(label))) index.set(key(label), code)
    indexes.set(list, index)
  }
  return index
}

const key = (label: string) =>
  plain(label)
    .replace(/[\s()[\]【】,，、;；:：./·-]+/g, '')
    .toLowerCase()

/** The codes a cell names, in the list's order; undefined for a label that is not in the list. */
export function codesOf(list: CodeList, text: string): (string | undefined)[] {
  const whole = codeOf(list, text)
  if (whole !== undefined || /^[\p{L}\p{N}]*$/u.test(text)) return [whole]
  const pieces = piecesOf(text)
  if (pieces.length < 2) return [undefined]
  const found = [...new Set(pieces.map((piece) => codeOf(list, piece)))]
  const order = Object.keys(list.codes)
  return found.sort((a, b) => (a === undefined ? 1 : b === undefined ? -1 : order.indexOf(a) - order.indexOf(b)))
}

const piecesOf = (text: string): string[] =>
  plain(text)
    .split(/[,，、;；/|+\n]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

const wordsBefore = new Map<string, readonly string[]>()

/** Every key under which a cell, or a piece of it, is looked for. */
function wordsOf(text: string): readonly string[] {
  const known = wordsBefore.get(text)
  if (known) return known
  if (wordsBefore.size > 20_000) wordsBefore.clear()
  const words = new Set<string>()
  for (const piece of [text, ...piecesOf(text)]) {
    const label = keyOf(piece)
    words.add(label).add(label.replace(/^\d+/, ''))
    for (const part of loosePartsOf(piece)) for (const word of part) words.add(word)
  }
  const made = [...words]
  wordsBefore.set(text, made)
  return made
}

/** Whether any word of a cell is a label of the list; where not, `codesOf` finds nothing in it. */
export function mayBeOf(list: CodeList, text: string): boolean {
  const index = indexOf(list)
  return wordsOf(text).some((word) => index.has(word))
}

/** Labels already brought down to their key: every list of codes is asked about the same few. */
const keys = new Map<string, string>()

function keyOf(text: string): string {
  let found = keys.get(text)
  if (found === undefined) {
    if (keys.size > 20_000) keys.clear()
    found = key(text)
    keys.set(text, found)
  }
  return found
}

function codeOf(list: CodeList, text: string): string | undefined {
  const index = indexOf(list)
  const label = keyOf(text)
  // "01 因病", "(4)残疾": the number stands beside its label, and the label decides.
  return index.get(label) ?? (/^\d{1,3}\D/.test(label) ? index.get(label.replace(/^\d+/, '')) : undefined) ?? loosely(index, text)
}

/** "未脱贫户" is 未脱贫 of a household; "住宅（商品房）" says the same twice, or once beside a word that is in no list. Two codes are none. */
function loosely(index: ReadonlyMap<string, string>, text: string): string | undefined {
  let found: string | undefined
  for (const labels of loosePartsOf(text)) {
    const code = labels.map((label) => index.get(label)).find((known) => known !== undefined)
    if (code === undefined) continue
    if (found !== undefined && found !== code) return undefined
    found = code
  }
  return found
}

const looseParts = new Map<string, readonly (readonly string[])[]>()

/** What a label may be called besides its own key: the words before and within its brackets, and each without 户, 人 and the like at its end. */
function loosePartsOf(text: string): readonly (readonly string[])[] {
  const known = looseParts.get(text)
  if (known) return known
  if (looseParts.size > 20_000) looseParts.clear()
  const [, before = '', within = ''] = /^(.*?)[(（[【](.+?)[)）\]】]\s*$/.exec(plain(text)) ?? []
  const parts = (within === '' ? [text] : [before, within]).map((part) => {
    const label = key(part)
    return [...new Set([label, label.replace(/(?<=..)(户|人|人员|人口|状态|类)$/, '')])]
  })
  // A word by itself that loses nothing was looked up already.
  const made = within === '' && parts[0]!.length === 1 ? [] : parts
  looseParts.set(text, made)
  return made
}

/**
 * Cleans a cell of codes. Several labels in one cell are one code where the list has the combination
 * (慢性病和残疾), else the first; `rest` is the second and `further` the third, for the fields that continue this one.
 */
export function cleanCode(list: CodeList, text: string): Cleaned & { readonly rest?: string; readonly further?: string } {
  const word = plain(text)
  if (word === '' || (isEmptySign(word) && codeOf(list, word) === undefined)) return nothing
  if (isExcelError(word)) return { value: null, problem: 'excel-error' }
  const codes = codesOf(list, word)
  if (codes.some((code) => code === undefined)) return { value: null, problem: /^\d{1,3}$/.test(word) ? 'bare-code' : 'unknown-label' }
  const known = codes as string[]
  if (known.length === 1)
    return list.codes[known[0]!]?.zh === text
      ? { value: known[0]! }
      : { value: known[0]!, repair: /^\W?\d{1,3}\D/.test(word) ? 'number-before-label' : 'label' }
  const together = codeOf(list, known.map((code) => list.codes[code]?.zh).join(','))
  if (together) return { value: together, ...(list.codes[together]?.zh === text ? {} : { repair: 'label' as const }) }
  return { value: known[0]!, repair: 'label', rest: known[1], further: known[2] }
}
