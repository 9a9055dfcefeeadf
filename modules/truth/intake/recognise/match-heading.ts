/** How well a heading names a field, 0 to 100. */
import type { Field } from '#kernel/ledger'
import { type HeadingKey, headingKey, likeness, pairsOf, sameOrder } from './heading-key.ts'

/** People who stand in a row beside the one it speaks of: their columns are never the person's own. */
const others =
  /经办|监护|代办|家属|申报人|填表|填报|审核|审批|录入|制表|联系人|配偶|父亲|母亲|家长|帮扶|抚养|承办|办理人|代理|担保|介绍|见证|村干部|负责同志|被申请|抵押|共有人|丧主|班主任|医生|医师|调查员|户主|书记|干部|主任|老师|教师|领导|校长|院长/

interface FieldKeys {
  /** The first place of each label: as written, without brackets, without words that decorate it. */
  readonly full: ReadonlyMap<string, number>
  readonly base: ReadonlyMap<string, number>
  readonly bare: ReadonlyMap<string, number>
  readonly labels: readonly { readonly base: string; readonly pairs: ReadonlySet<string> }[]
  /** The pairs of all labels: a heading that has none of them is like none. */
  readonly pairs: ReadonlySet<string>
  /** Scores already worked out, by heading: the same headings are asked for every form. */
  readonly scores: Map<string, number>
}

const known = new WeakMap<Field, FieldKeys>()

function keysOf(field: Field): FieldKeys {
  let keys = known.get(field)
  if (!keys) {
    const read = [field.label.zh, ...(field.headings ?? [])].map(headingKey)
    const labels = read.map(({ base }) => ({ base, pairs: pairsOf(base) }))
    keys = {
      full: firstPlaces(read.map(({ full }) => full)),
      base: firstPlaces(read.map(({ base }) => base)),
      bare: firstPlaces(read.map(({ base }) => undecorated(base))),
      labels,
      pairs: new Set(labels.flatMap(({ pairs }) => [...pairs])),
      scores: new Map(),
    }
    known.set(field, keys)
  }
  return keys
}

function firstPlaces(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [at, word] of words.entries()) if (!places.has(word)) places.set(word, at)
  return places
}

/** A hundred for the very words, less for words that are only like them; earlier headings of a field count a little more. */
export function matchHeading(heading: HeadingKey, field: Field): number {
  if (field.derived || heading.full === '') return 0
  const keys = keysOf(field)
  let score = keys.scores.get(heading.full)
  if (score === undefined) {
    if (keys.scores.size > 2000) keys.scores.clear()
    score = worked(heading, field, keys)
    keys.scores.set(heading.full, score)
  }
  return score
}

function worked(heading: HeadingKey, field: Field, keys: FieldKeys): number {
  const order = (at: number) => Math.min(at, 40) / 20
  const exact = keys.full.get(heading.full)
  if (exact !== undefined) return 100 - order(exact)
  const trimmed = keys.base.get(heading.base)
  if (trimmed !== undefined) return 96 - order(trimmed)
  const asked = askedOf(heading)
  const stripped = keys.bare.get(asked.bare)
  if (stripped !== undefined) return 88 - order(stripped)
  const measured = asked.area === undefined ? undefined : keys.base.get(asked.area)
  if (measured !== undefined) return 86 - order(measured)
  for (const pair of asked.pairs) if (keys.pairs.has(pair)) return likest(heading, asked, field, keys)
  return 0
}

interface Asked {
  readonly strange: string | undefined
  readonly bare: string
  /** What it is called in full, where its unit is one of areas. */
  readonly area: string | undefined
  readonly pairs: ReadonlySet<string>
}

const askedBefore = new WeakMap<HeadingKey, Asked>()

/** A heading is held against the fields of every form; what depends on it alone is worked out once. */
function askedOf(heading: HeadingKey): Asked {
  const found = askedBefore.get(heading) ?? {
    strange: others.exec(heading.full)?.[0],
    bare: undecorated(heading.base),
    area: /^(亩|公顷|平方米|㎡|m2)$/.test(heading.unit ?? '') ? `${heading.base}面积` : undefined,
    pairs: pairsOf(heading.base),
  }
  askedBefore.set(heading, found)
  return found
}

function likest(heading: HeadingKey, { strange, pairs: own }: Asked, field: Field, { labels }: FieldKeys): number {
  let best = 0
  for (const { base: label, pairs } of labels) {
    if (label.length < 2 || (strange && !label.includes(strange))) continue
    const ratio = Math.min(label.length, heading.base.length) / Math.max(label.length, heading.base.length)
    // A Chinese word says at its end what it is: 时点余额 is a 余额. A heading that is only part of a label says less.
    const score =
      heading.base.endsWith(label) && label.length >= 2
        ? (label.length >= 3 ? 58 : 46) + 20 * ratio
        : heading.base.includes(label) && label.length >= 3
          ? 56 + 20 * ratio
          : label.includes(heading.base) && heading.base.length >= 3
            ? 46 + 20 * ratio
            : 70 * alike(heading.base, label, own, pairs)
    if (score > best) best = score
  }
  // A name's or number's column must be named plainly: one shared pair of characters is not enough.
  return best >= (field.role === 'person-name' || field.role === 'id-number' ? 50 : 36) ? best : 0
}

function alike(a: string, b: string, pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const pairwise = likeness(pairs, others)
  if (Math.abs(a.length - b.length) > 2 || pairwise === 0 || a.length < 4) return pairwise
  const ordered = sameOrder(a, b)
  return ordered > 0.85 ? Math.max(pairwise, 0.8 * ordered) : pairwise
}

const undecorated = (text: string) =>
  text
    .replace(/^(是否|有无|所属|所在|本人|人员|其中|当前|目前|家庭|个人|该户|户|现)+/, '')
    .replace(/(?<=.)(情况|信息|名称|姓名|标志|标识|类型|类别|与否)$/, '')
