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
  readonly list: string | undefined
  readonly field: Field | undefined
}

/** A sentence cut at its slots: between each two texts stands the value of a slot. */
interface Cut {
  readonly texts: readonly string[]
  readonly slots: readonly number[]
}

interface Wording {
  readonly zh: Cut
  readonly en: Cut
  readonly slots: readonly Slot[]
  /** Where no value stands in it. */
  readonly whole: Label | undefined
}

/** The wording of a node, and of one that reads the day that of each. */
interface Wordings {
  readonly dated: boolean
  readonly days: Map<string, Wording>
  always: Wording | undefined
}

const wordings = new WeakMap<Pack, Map<Node, Wordings>>()
const phrases = new WeakMap<Pack, Map<Node, Label>>()
const all: Label = { zh: '以下条件全部满足', en: 'all of the following hold' }
const any: Label = { zh: '以下条件满足其一', en: 'one of the following holds' }

/** A node in words without values, kept. */
export function phraseOf(pack: Pack, node: Node): Label {
  const ofPack = kept(phrases, pack, () => new Map<Node, Label>())
  return kept(ofPack, node, () => phrase(pack, node))
}

/** A step in words; where facts and words stand in it, their values are told. */
export function sentenceOf(pack: Pack, trace: Trace): Label {
  const { node } = trace
  if (node.op === 'plain' && node.word === 'all') return all
  if (node.op === 'plain' && node.word === 'any') return any
  const { zh, en, slots, whole } = wordingOf(pack, node, trace.day)
  if (whole) return whole
  const values = slots.map((slot) => shown(valueAt(trace, slot.way), slot.node.kind, pack, slot.list, slot.field))
  let [zhText, enText] = [zh.texts[0]!, en.texts[0]!]
  for (let at = 0; at < zh.slots.length; at++) zhText += values[zh.slots[at]!]!.zh + zh.texts[at + 1]!
  for (let at = 0; at < en.slots.length; at++) enText += values[en.slots[at]!]!.en + en.texts[at + 1]!
  return { zh: zhText, en: enText }
}

function valueAt(trace: Trace, way: readonly number[]): Value {
  let at = trace
  for (const step of way) at = at.parts[step]!
  return at.value
}

function wordingOf(pack: Pack, node: Node, day: Value<'date'>): Wording {
  const ofPack = kept(wordings, pack, ofNothing)
  let ofNode = ofPack.get(node)
  if (!ofNode) {
    ofNode = { dated: dated(pack, node), days: new Map(), always: undefined }
    ofPack.set(node, ofNode)
  }
  if (ofNode.dated && day !== null) return ofNode.days.get(day) ?? kept(ofNode.days, day, () => cut(pack, node, day))
  ofNode.always ??= cut(pack, node, day ?? undefined)
  return ofNode.always
}

const ofNothing = () => new Map<Node, Wordings>()

function cut(pack: Pack, node: Node, day: string | undefined): Wording {
  const slots = new Map<Node, Slot>()
  const find = (of: Node, way: readonly number[]): void => {
    if (of !== node && (of.op === 'field' || of.op === 'call')) {
      const field = of.op === 'field' ? pack.vocabulary.ledgers[of.of.ledger]?.fields[of.field] : undefined
      if (!slots.has(of)) slots.set(of, { way, node: of, list: of.list, field })
      return
    }
    partsOf(of).forEach((part, at) => {
      find(part, [...way, at])
    })
  }
  find(node, [])
  const numbers = new Map([...slots.keys()].map((of, at) => [of, at]))
  const worded = phrase(pack, node, day, (of, plain) => {
    const at = numbers.get(of)
    return at === undefined ? plain : { zh: `${plain.zh}〔\u0001${at}\u0001〕`, en: `${plain.en} [\u0001${at}\u0001]` }
  })
  const [zh, en] = [cutAt(worded.zh), cutAt(worded.en)]
  const whole = zh.slots.length === 0 && en.slots.length === 0 ? worded : undefined
  return { zh, en, slots: [...slots.values()], whole }
}

function cutAt(sentence: string): Cut {
  const pieces = sentence.split('\u0001')
  return {
    texts: pieces.filter((_, at) => at % 2 === 0),
    slots: pieces.flatMap((piece, at) => (at % 2 === 0 ? [] : [Number(piece)])),
  }
}

/** The nodes of a step's parts, in the order of the parts. */
function partsOf(node: Node): readonly Node[] {
  if (node.op === 'plain') return node.args
  if (node.op === 'at') return [node.date, node.body]
  return node.op === 'group' && node.group.within ? [node.group.within.from, node.group.within.to] : []
}
