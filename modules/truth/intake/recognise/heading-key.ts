/** A heading brought down to what can be compared: no layout, no brackets, its unit read off. */

export interface HeadingKey {
  /** Letters only, what stood in brackets included. */
  readonly full: string
  /** Without what stood in brackets and without a unit behind it. */
  readonly base: string
  /** The unit that the heading names, such as 万元 or 亩. */
  readonly unit?: string
}

const units = ['万元', '千元', '亿元', '元', '亩', '公顷', '平方米', '㎡', 'm2', '公里', '千米', 'km', '米', '个月', '月', '年', '人', '岁']

/** Reads a heading. */
export function headingKey(heading: string): HeadingKey {
  const plain = heading.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]+/g, '')
  const bracketed = [...plain.matchAll(/[([【{<《]([^)\]】}>》]*)[)\]】}>》]?/g)].map((match) => match[1] ?? '')
  const outside = plain.replace(/[([【{<《][^)\]】}>》]*[)\]】}>》]?/g, '')
  const inBrackets = bracketed.map((text) => text.replace(/^单位[::]?/, '')).find((text) => units.includes(text))
  const behind =
    /[/_:、,\-—](万元|千元|元|亩|公顷|平方米|㎡|m2|公里|千米|km|米|个月|月|年|人)$/.exec(outside)?.[1] ?? /(万元)$/.exec(outside)?.[1]
  const unit = inBrackets ?? behind
  const base = letters(behind ? outside.slice(0, -behind.length) : outside)
  return { full: letters(plain), base: base === '' ? letters(plain) : base, ...(unit ? { unit } : {}) }
}

/** A heading that names a year, and what it says besides: 2018年人均纯收入, 人均纯收入（2018年）. */
export interface Dated {
  readonly year: number
  readonly key: HeadingKey
}

/** Reads the one year that a heading names; none where it names several, or nothing else. */
export function datedHeading(heading: string): Dated | undefined {
  const plain = heading.normalize('NFKC').replace(/\s+/g, '')
  const named = [...plain.matchAll(/(?<!\d)(20[12]\d)(?:年度?|(?!\d))/g)]
  const [only] = named
  if (!only || named.length > 1) return undefined
  const rest = plain.replace(only[0], '').replace(/[(]的?[)]|^的/g, '')
  return rest === '' || rest.length === plain.length ? undefined : { year: Number(only[1]), key: headingKey(rest) }
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** A word's pairs of neighbouring characters. */
export const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

/** How alike two words are by their pairs of characters, 0 to 1. */
export function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let both = 0
  for (const pair of left) if (right.has(pair)) both++
  return (2 * both) / (left.size + right.size)
}

/** How much of two short words is the same in the same order, 0 to 1: 月发放额 is nearly 月发放金额. */
export function sameOrder(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const character of a) {
    const next = [0]
    for (let at = 0; at < b.length; at++) next.push(character === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    row = next
  }
  return (2 * row[b.length]!) / (a.length + b.length)
}
