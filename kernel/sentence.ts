/** The sentence of a step with the values that stand in it: its wording is made once for each node, and only the values are put in. */
import { dated } from './dated.ts'
import type { Node } from './expression.ts'
import { kept } from './kept.ts'
import type { Field } from './ledger.ts'
import type { Pack } from './pack.ts'
import { phrase } from './prose.ts'
import { shown } from './show.ts'
import type { Trace } from './trace.ts'
import type { Label, Value } from './values.ts'

/** A place in a sentence where a found value is told: the way to its step, and how it is shown. */
interface Slot {
  readonly way: readonly number[]
  readonly node: Node
  readonly field: Field | undefined
}

/** A sentence cut at its slots: texts and numbers of slots by turns. */
interface Wording {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly slots: readonly Slot[]
}

const wordings = new WeakMap<Pack, Map<Node, Map<string, Wording>>>()
const all: Label = { zh: '以下条件全部满足', en: 'all of the following hold' }
const any: Label = { zh: '以下条件满足其一', en: 'one of the following holds' }

/** A step in words; where facts and words stand in it, their values are told. */
export function sentenceOf(pack: Pack, trace: Trace): Label {
  const { node } = trace
  if (node.op === 'plain' && node.word === 'all') return all
  if (node.op === 'plain' && node.word === 'any') return any
  const { zh, en, slots } = wordingOf(pack, node, trace.day)
  if (slots.length === 0) return { zh: zh[0]!, en: en[0]! }
  const values = slots.map(({ way, node: of, field }) =>
    shown(valueAt(trace, way), of.kind, pack, 'list' in of ? of.list : undefined, field),
  )
  const put = (pieces: readonly string[], language: 'zh' | 'en') =>
    pieces.map((piece, at) => (at % 2 === 0 ? piece : values[Number(piece)]![language])).join('')
  return { zh: put(zh, 'zh'), en: put(en, 'en') }
}

function valueAt(trace: Trace, way: readonly number[]): Value {
  let at = trace
  for (const step of way) at = at.parts[step]!
  return at.value
}

function wordingOf(pack: Pack, node: Node, day: Value<'date'>): Wording {
  const ofPack = kept(wordings, pack, () => new Map<Node, Map<string, Wording>>())
  const ofNode = kept(ofPack, node, () => new Map<string, Wording>())
  return kept(ofNode, day !== null && dated(pack, node) ? day : '', () => cut(pack, node, day ?? undefined))
}

function cut(pack: Pack, node: Node, day: string | undefined): Wording {
  const slots = new Map<Node, Slot>()
  const find = (of: Node, way: readonly number[]): void => {
    if (of !== node && (of.op === 'field' || of.op === 'call')) {
      const field = of.op === 'field' ? pack.vocabulary.ledgers[of.of.ledger]?.fields[of.field] : undefined
      if (!slots.has(of)) slots.set(of, { way, node: of, field })
      return
    }
    partsOf(of).forEach((part, at) => {
      find(part, [...way, at])
    })
  }
  find(node, [])
  const numbers = new Map([...slots.keys()].map((of, at) => [of, at]))
  const { zh, en } = phrase(pack, node, day, (of, plain) => {
    const at = numbers.get(of)
    return at === undefined ? plain : { zh: `${plain.zh}〔\u0001${at}\u0001〕`, en: `${plain.en} [\u0001${at}\u0001]` }
  })
  return { zh: zh.split('\u0001'), en: en.split('\u0001'), slots: [...slots.values()] }
}

/** The nodes of a step's parts, in the order of the parts. */
function partsOf(node: Node): readonly Node[] {
  if (node.op === 'plain') return node.args
  if (node.op === 'at') return [node.date, node.body]
  return node.op === 'group' && node.group.within ? [node.group.within.from, node.group.within.to] : []
}
