/** The walk into an explanation: an evaluated tree as sentences with values, sources, articles and what is missing. */
import type { Outcome } from './evaluate.ts'
import type { Node } from './expression.ts'
import { valueOn } from './figure.ts'
import type { Pack } from './pack.ts'
import { phrase } from './prose.ts'
import { sentenceOf } from './sentence.ts'
import { shown } from './show.ts'
import { turningThresholds } from './thresholds.ts'
import { decidingParts, type Missing, Trace } from './trace.ts'
import { decidingFacts } from './turning.ts'
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

/** What would turn an answer: sets of facts of which one would decide a "cannot tell"; the nearest threshold that alone would change it. */
export interface Turning {
  readonly wouldDecide: readonly (readonly Label[])[]
  readonly threshold?: { readonly text: Label; readonly value: Label; readonly bound: Label }
}

/** What is known of an outcome; each part is put into words when it is read. */
export interface Explained {
  readonly answer: Explanation
  readonly turning: Turning
  readonly amount?: Explanation
  readonly atLeast?: Explanation
  readonly received?: Explanation
}

/** An outcome as an explanation of each of its parts. Nothing is put into words before somebody reads it. */
export function explain(pack: Pack, outcome: Outcome): Explained {
  return new Reasons(pack, outcome)
}

class Reasons implements Explained {
  readonly #pack: Pack
  readonly #outcome: Outcome
  #turning: Turning | undefined = undefined

  constructor(pack: Pack, outcome: Outcome) {
    this.#pack = pack
    this.#outcome = outcome
  }

  get answer(): Explanation {
    return new Step(this.#pack, this.#outcome.answer, false)
  }

  get turning(): Turning {
    this.#turning ??= turningOf(this.#pack, this.#outcome.answer)
    return this.#turning
  }

  get amount(): Explanation | undefined {
    return this.#part(this.#outcome.amount)
  }

  get atLeast(): Explanation | undefined {
    return this.#part(this.#outcome.atLeast)
  }

  get received(): Explanation | undefined {
    return this.#part(this.#outcome.received)
  }

  #part(trace: Trace | undefined): Explanation | undefined {
    return trace && new Step(this.#pack, trace, false)
  }

  toJSON(): Explained {
    const { answer, turning, amount, atLeast, received } = this
    return { answer, turning, amount, atLeast, received }
  }
}

/** The explanation without what is folded, as plain data: what decided, and nothing else is put into words. */
export function decidingBranch(step: Explanation): Explanation {
  return step instanceof Step ? step.plain('deciding') : { ...step, parts: step.parts.filter(({ folded }) => !folded).map(decidingBranch) }
}

/** The explanation with every step, as plain data. */
export function unfoldedExplanation(step: Explanation): Explanation {
  return step instanceof Step ? step.plain('everything') : step
}

/** A truth value as an answer. */
export function answerOf(value: Value): Answer {
  return value === true ? 'met' : value === false ? 'not-met' : 'cannot-tell'
}

/** What is missing, as a sentence that says which fact to ask next. */
export function missingText(pack: Pack, missing: Missing): Label {
  const ledger = pack.vocabulary.ledgers[missing.ledger]
  const of = ledger?.label ?? { zh: missing.ledger, en: missing.ledger }
  switch (missing.reason) {
    case 'empty': {
      const field = ledger?.fields[missing.field!]?.label ?? { zh: missing.field!, en: missing.field! }
      return { zh: `${of.zh}：“${field.zh}”未填写`, en: `${of.en}: “${field.en}” is empty` }
    }
    case 'not-collected': {
      const field = ledger?.fields[missing.field!]?.label ?? { zh: missing.field!, en: missing.field! }
      return { zh: `${of.zh}：文件没有“${field.zh}”一列`, en: `${of.en}: the file has no column “${field.en}”` }
    }
    case 'not-covered':
      return { zh: `没有覆盖本户的${of.zh}数据`, en: `no file of ${of.en} covers this household` }
    case 'under-review': {
      const rows = (missing.pending ?? []).flatMap(({ source }) => (source ? [source] : []))
      return {
        zh: `${of.zh}中有疑似本人的行待核对${rows.length > 0 ? `（${rows.map(({ file, row }) => `${file}第${row}行`).join('，')}）` : ''}`,
        en: `a row of ${of.en} that may be this person is under review${rows.length > 0 ? ` (${rows.map(({ file, row }) => `${file} row ${row}`).join(', ')})` : ''}`,
      }
    }
    case 'figure-unset': {
      const figure = pack.figures.get(missing.field!)
      return {
        zh: `标准数“${figure?.label.zh ?? missing.field}”尚未设定`,
        en: `the figure “${figure?.label.en ?? missing.field}” is not set`,
      }
    }
    case 'no-record':
      return { zh: `没有对应的${of.zh}记录`, en: `there is no record of ${of.en}` }
  }
}

type Extent = 'deciding' | 'everything'

/** What a step says wherever it stands. */
class Worded {
  readonly #pack: Pack
  readonly #trace: Trace
  #text: Label | undefined
  #value: Label | undefined
  #missing: readonly Label[] | undefined
  #parts: readonly Step[] | undefined
  #source: Pick<Explanation, 'article' | 'figure' | 'figures' | 'record'> | undefined
  readonly #plain: { deciding?: readonly Explanation[]; everything?: readonly Explanation[] } = {}

  constructor(pack: Pack, trace: Trace) {
    this.#pack = pack
    this.#trace = trace
  }

  get text(): Label {
    this.#text ??= sentenceOf(this.#pack, this.#trace)
    return this.#text
  }

  get value(): Label {
    const { node, value } = this.#trace
    this.#value ??= shown(value, node.kind, this.#pack, 'list' in node ? node.list : undefined, fieldOf(this.#pack, node))
    return this.#value
  }

  get missing(): readonly Label[] {
    this.#missing ??= this.#trace.missing.map((missing) => missingText(this.#pack, missing))
    return this.#missing
  }

  get source() {
    this.#source ??= sourceOf(this.#pack, this.#trace)
    return this.#source
  }

  get parts(): readonly Step[] {
    this.#parts ??= this.#made()
    return this.#parts
  }

  /** The parts as plain data, or those that decided. */
  plainParts(extent: Extent): readonly Explanation[] {
    const known = this.#plain[extent]
    if (known) return known
    const made = (extent === 'everything' ? this.parts : this.parts.filter(({ folded }) => !folded)).map((part) => part.plain(extent))
    this.#plain[extent] = made
    return made
  }

  #made(): readonly Step[] {
    const { node, value, parts, day, items } = this.#trace
    const deciding = decidingParts(node, value, parts, day)
    const own = partsShown(this.#trace).map((part) => new Step(this.#pack, part, !deciding.includes(part)))
    const inside = (items ?? []).flatMap(({ record, belongs, trace }) => {
      if (belongs === false) return []
      const found = trace ?? new Trace({ op: 'constant', kind: 'boolean', value: true }, belongs, null)
      return [new Step(this.#pack, found, trace?.value === false, record)]
    })
    return [...own, ...inside]
  }
}

/** A step at its place: folded or not, and for the record of a group which one it is. */
class Step implements Explanation {
  readonly #pack: Pack
  readonly #trace: Trace
  readonly #item: WorldRecord | undefined
  readonly folded: boolean

  constructor(pack: Pack, trace: Trace, folded: boolean, item?: WorldRecord) {
    this.#pack = pack
    this.#trace = trace
    this.#item = item
    this.folded = folded
  }

  get #worded(): Worded {
    // Words that many rules call share their step, and so its words.
    const known = this.#trace.worded as Worded | undefined
    if (known) return known
    const made = new Worded(this.#pack, this.#trace)
    this.#trace.worded = made
    return made
  }

  get kind() {
    return this.#trace.node.kind
  }

  get answer() {
    return this.kind === 'boolean' ? answerOf(this.#trace.value) : undefined
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
    return this.#worded.source.article
  }

  get figure() {
    return this.#worded.source.figure
  }

  get figures() {
    return this.#worded.source.figures
  }

  get record() {
    return this.#item ? recordTold(this.#pack, this.#item) : this.#worded.source.record
  }

  get parts() {
    return this.#worded.parts
  }

  /** As plain data. */
  plain(extent: Extent): Explanation {
    const worded = this.#worded
    const { answer } = this
    const { article, figure, figures } = worded.source
    const record = this.record
    return {
      text: worded.text,
      kind: this.kind,
      value: worded.value,
      ...(answer ? { answer } : undefined),
      ...(article === undefined ? undefined : { article }),
      ...(figure ? { figure } : undefined),
      ...(figures ? { figures } : undefined),
      ...(record ? { record } : undefined),
      missing: worded.missing,
      folded: this.folded,
      parts: worded.plainParts(extent),
    }
  }

  toJSON(): Explanation {
    return this.plain('everything')
  }
}

function turningOf(pack: Pack, answer: Trace): Turning {
  const [nearest] = turningThresholds(answer)
  if (nearest?.node.op !== 'plain') return { wouldDecide: decidingFacts(answer).map((set) => set.map((fact) => missingText(pack, fact))) }
  const { kind } = nearest.node.args[0]!
  const [value, bound] = [shown(nearest.value, kind, pack), shown(nearest.bound, kind, pack)]
  return { wouldDecide: [], threshold: { text: phrase(pack, nearest.node), value, bound } }
}

/** Comparisons and sums of plain facts say their values in their own sentence; only their composed parts are shown beneath. */
function partsShown(trace: Trace): readonly Trace[] {
  if (trace.node.op === 'plain' && (trace.node.word === 'all' || trace.node.word === 'any' || trace.node.word === 'not')) return trace.parts
  return trace.parts.filter(({ node }) => node.op !== 'field' && node.op !== 'constant' && node.op !== 'figure')
}

function fieldOf(pack: Pack, node: Node) {
  return node.op === 'field' ? pack.vocabulary.ledgers[node.of.ledger]?.fields[node.field] : undefined
}

function recordTold(pack: Pack, { ledger, id, source }: WorldRecord): NonNullable<Explanation['record']> {
  return { ledger, id, label: pack.vocabulary.ledgers[ledger]!.label, ...(source ? { source } : {}) }
}

/** The figures among the parts that are told in the step's own sentence. */
function figuresIn(pack: Pack, trace: Trace): Pick<Explanation, 'figures'> {
  const shown = new Set(partsShown(trace))
  const figures = trace.parts.flatMap((part) =>
    part.node.op === 'figure' && !shown.has(part) ? [figureUsed(pack, part.node.figure, part.day)] : [],
  )
  return figures.length > 0 ? { figures } : {}
}

function figureUsed(pack: Pack, key: string, day: string | null | undefined): FigureUsed {
  const held = valueOn(pack.figures.get(key)!, day ?? '9999-12-31')
  return { key, source: held?.source ?? '', confirmed: held !== undefined && held.confidence !== 'assumption' }
}

function sourceOf(pack: Pack, trace: Trace): Pick<Explanation, 'article' | 'figure' | 'figures' | 'record'> {
  const { node, record, day } = trace
  const of = record ? { record: recordTold(pack, record) } : {}
  if (node.op === 'call') return { article: pack.words.get(node.value)!.article, ...of }
  if (node.op === 'figure') {
    return { article: pack.figures.get(node.figure)!.article, figure: figureUsed(pack, node.figure, day) }
  }
  return { ...(node.op === 'field' ? of : {}), ...figuresIn(pack, trace) }
}

/** An explanation as indented text for a printed sheet or a terminal; folded branches are left out unless asked for. */
export function explanationText(explanation: Explanation, language: 'zh' | 'en', all = false, indent = ''): string {
  const mark = explanation.answer === undefined ? '·' : { met: '✓', 'not-met': '✗', 'cannot-tell': '？' }[explanation.answer]
  const value = explanation.kind === 'boolean' ? '' : language === 'zh' ? `：${explanation.value.zh}` : `: ${explanation.value.en}`
  const at = explanation.record?.source
    ? language === 'zh'
      ? `（${explanation.record.source.file}第${explanation.record.source.row}行）`
      : ` (${explanation.record.source.file} row ${explanation.record.source.row})`
    : ''
  const article =
    explanation.article === undefined ? '' : language === 'zh' ? `［第${explanation.article}条］` : ` [Article ${explanation.article}]`
  const lines = [`${indent}${mark} ${explanation.text[language]}${value}${at}${article}`]
  if (explanation.parts.length === 0)
    for (const missing of explanation.missing) lines.push(`${indent}  ${language === 'zh' ? '缺：' : 'missing: '}${missing[language]}`)
  for (const part of explanation.parts) if (all || !part.folded) lines.push(explanationText(part, language, all, `${indent}  `))
  return lines.join('\n')
}
