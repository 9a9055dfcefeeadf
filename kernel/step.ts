/** One step of an explanation: what a trace says in both languages, put into words when it is read. */
import { valueOn } from './figure.ts'
import { missingText } from './missing-text.ts'
import type { Pack } from './pack.ts'
import { sentenceOf } from './sentence.ts'
import { shown } from './show.ts'
import { decidingParts, Trace } from './trace.ts'
import type { Kind, Label, Value } from './values.ts'
import type { Source, WorldRecord } from './world.ts'

export type Answer = 'met' | 'not-met' | 'cannot-tell'

/** A figure that was computed with: where its value comes from, and whether a document confirms it. */
export interface FigureUsed {
  readonly key: string
  readonly source: string
  readonly confirmed: boolean
}

/** One step of an explanation, for a page, a printed sheet or a machine. */
export interface Explanation {
  readonly text: Label
  readonly kind: Kind
  readonly value: Label
  readonly answer?: Answer
  /** The article the step's word or figure stands in. */
  readonly article?: number
  readonly figure?: FigureUsed
  /** Figures that stand in the step's own sentence. */
  readonly figures?: readonly FigureUsed[]
  readonly record?: { readonly ledger: string; readonly id: string; readonly label: Label; readonly source?: Source }
  readonly missing: readonly Label[]
  /** Not part of the branch that decided; folded at first. */
  readonly folded: boolean
  readonly parts: readonly Explanation[]
}

/** A truth value as an answer. */
export function answerOf(value: Value): Answer {
  return value === true ? 'met' : value === false ? 'not-met' : 'cannot-tell'
}

/** How much of an explanation is told as plain data: what decided, or every step. */
export type Extent = 'deciding' | 'everything'

type Plain = { -readonly [K in keyof Explanation]: Explanation[K] }

const none: readonly never[] = []

/** A step at its place: folded or not, and for the record of a group which one it is. */
export class Step implements Explanation {
  readonly #worded: Worded
  readonly folded: boolean
  readonly #item: WorldRecord | undefined

  constructor(pack: Pack, trace: Trace, folded: boolean, item?: WorldRecord) {
    this.#worded = wordedOf(pack, trace)
    this.folded = folded
    this.#item = item
  }

  get kind() {
    return this.#worded.trace.node.kind
  }

  get answer() {
    return this.#worded.answer
  }

  get text() {
    return this.#worded.text
  }

  get value() {
    return this.#worded.value
  }

  get missing() {
    return this.#worded.missing
  }

  get article() {
    return this.#worded.article
  }

  get figure() {
    return this.#worded.figure
  }

  get figures() {
    return this.#worded.figures
  }

  get record() {
    return this.#item ? recordTold(this.#worded.pack, this.#item) : this.#worded.record
  }

  get parts() {
    return this.#worded.parts
  }

  /** As plain data. */
  plain(extent: Extent): Explanation {
    return this.#worded.plain(extent, this.folded, this.#item)
  }

  toJSON(): Explanation {
    return this.plain('everything')
  }
}

/** Words that many rules call share their step, and so its words. */
function wordedOf(pack: Pack, trace: Trace): Worded {
  trace.worded ??= new Worded(pack, trace)
  return trace.worded as Worded
}

/** What a step says wherever it stands. */
class Worded {
  readonly pack: Pack
  readonly trace: Trace
  #text: Label | undefined = undefined
  #value: Label | undefined = undefined
  #missing: readonly Label[] | undefined = undefined
  #parts: readonly Step[] | undefined = undefined
  #deciding: Explanation | undefined = undefined
  #everything: Explanation | undefined = undefined

  constructor(pack: Pack, trace: Trace) {
    this.pack = pack
    this.trace = trace
  }

  get answer(): Answer | undefined {
    const { node, value } = this.trace
    return node.kind === 'boolean' ? answerOf(value) : undefined
  }

  get text(): Label {
    this.#text ??= sentenceOf(this.pack, this.trace)
    return this.#text
  }

  get value(): Label {
    if (!this.#value) {
      const { node, value } = this.trace
      const field = node.op === 'field' ? this.pack.vocabulary.ledgers[node.of.ledger]?.fields[node.field] : undefined
      this.#value = shown(value, node.kind, this.pack, 'list' in node ? node.list : undefined, field)
    }
    return this.#value
  }

  get missing(): readonly Label[] {
    if (this.trace.value !== null) return none
    this.#missing ??= this.trace.missing.map((missing) => missingText(this.pack, missing))
    return this.#missing
  }

  get article(): number | undefined {
    const { node } = this.trace
    if (node.op === 'call') return this.pack.words.get(node.value)!.article
    return node.op === 'figure' ? this.pack.figures.get(node.figure)!.article : undefined
  }

  get figure(): FigureUsed | undefined {
    const { node, day } = this.trace
    return node.op === 'figure' ? figureUsed(this.pack, node.figure, day) : undefined
  }

  /** The figures among the parts that are told in the step's own sentence. */
  get figures(): readonly FigureUsed[] | undefined {
    const { node } = this.trace
    if (node.op === 'call' || (node.op === 'plain' && showsAll(node.word))) return undefined
    let found: FigureUsed[] | undefined
    for (const { node: of, day } of this.trace.parts)
      if (of.op === 'figure') {
        found ??= []
        found.push(figureUsed(this.pack, of.figure, day))
      }
    return found
  }

  get record(): Explanation['record'] {
    const { node, record } = this.trace
    return record && (node.op === 'call' || node.op === 'field') ? recordTold(this.pack, record) : undefined
  }

  get parts(): readonly Step[] {
    this.#parts ??= this.#beneath().map((part) => new Step(this.pack, part.trace, part.folded, part.item))
    return this.#parts
  }

  /** As plain data at a place; the same data wherever it stands alike. */
  plain(extent: Extent, folded: boolean, item: WorldRecord | undefined): Explanation {
    const known = extent === 'deciding' ? this.#deciding : this.#everything
    if (known && known.folded === folded && !item) return known
    const told = this.#told(folded, item ? recordTold(this.pack, item) : this.record, known ? known.parts : this.#plainParts(extent))
    if (item || known) return told
    if (extent === 'deciding') this.#deciding = told
    else this.#everything = told
    return told
  }

  #plainParts(extent: Extent): readonly Explanation[] {
    const beneath = this.#beneath()
    const shown = extent === 'everything' ? beneath : beneath.filter(({ folded }) => !folded)
    return shown.length === 0 ? none : shown.map(({ trace, folded, item }) => wordedOf(this.pack, trace).plain(extent, folded, item))
  }

  #told(folded: boolean, record: Explanation['record'], parts: readonly Explanation[]): Explanation {
    const { answer, article, figure, figures } = this
    const told: Partial<Plain> = { text: this.text, kind: this.trace.node.kind, value: this.value }
    if (answer) told.answer = answer
    if (article !== undefined) told.article = article
    if (figure) told.figure = figure
    if (figures) told.figures = figures
    if (record) told.record = record
    told.missing = this.missing
    told.folded = folded
    told.parts = parts
    return told as Plain
  }

  /** Comparisons and sums of plain facts say their values in their own sentence; only their composed parts are shown beneath. */
  #beneath(): readonly Part[] {
    const { node, value, parts, day, items } = this.trace
    const all = node.op === 'plain' && showsAll(node.word)
    const own = all ? parts : parts.filter(({ node: { op } }) => op !== 'field' && op !== 'constant' && op !== 'figure')
    if (own.length === 0 && !items) return none
    const deciding = decidingParts(node, value, parts, day)
    const told = own.map((trace): Part => ({ trace, folded: deciding !== parts && !deciding.includes(trace), item: undefined }))
    for (const { record, belongs, trace } of items ?? none)
      if (belongs !== false) told.push({ trace: trace ?? belonging(belongs), folded: trace?.value === false, item: record })
    return told
  }
}

/** What stands beneath a step. */
interface Part {
  readonly trace: Trace
  readonly folded: boolean
  readonly item: WorldRecord | undefined
}

const showsAll = (word: string) => word === 'all' || word === 'any' || word === 'not'

/** A record that is only counted: whether it belongs. */
function belonging(belongs: boolean | null): Trace {
  return new Trace({ op: 'constant', kind: 'boolean', value: true }, belongs, null)
}

function recordTold(pack: Pack, { ledger, id, source }: WorldRecord): NonNullable<Explanation['record']> {
  const { label } = pack.vocabulary.ledgers[ledger]!
  return source ? { ledger, id, label, source } : { ledger, id, label }
}

function figureUsed(pack: Pack, key: string, day: string | null | undefined): FigureUsed {
  const held = valueOn(pack.figures.get(key)!, day ?? '9999-12-31')
  return { key, source: held?.source ?? '', confirmed: held !== undefined && held.confidence !== 'assumption' }
}
