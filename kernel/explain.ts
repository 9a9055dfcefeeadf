/** The walk into an explanation: an evaluated tree as sentences with values, sources, articles and what is missing. */
import { decidingParts, type Missing, type Outcome, type Trace } from './evaluate.ts'
import type { Node } from './expression.ts'
import { valueOn } from './figure.ts'
import type { Pack } from './pack.ts'
import { type Put, phrase } from './prose.ts'
import { shown } from './show.ts'
import { decidingFacts, turningThresholds } from './turning.ts'
import type { Kind, Label, Value } from './values.ts'
import type { Source } from './world.ts'

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

function turningOf(pack: Pack, answer: Trace): Turning {
  const [nearest] = turningThresholds(answer)
  if (nearest?.node.op !== 'plain') return { wouldDecide: decidingFacts(answer).map((set) => set.map((fact) => missingText(pack, fact))) }
  const { kind } = nearest.node.args[0]!
  const [value, bound] = [shown(nearest.value, kind, pack), shown(nearest.bound, kind, pack)]
  return { wouldDecide: [], threshold: { text: phrase(pack, nearest.node), value, bound } }
}

/** An outcome as an explanation of each of its parts. */
export function explain(
  pack: Pack,
  outcome: Outcome,
): {
  readonly answer: Explanation
  readonly turning?: Turning
  readonly amount?: Explanation
  readonly atLeast?: Explanation
  readonly received?: Explanation
} {
  const { answer, amount, atLeast, received } = outcome
  const seen: Seen = new Map()
  const one = (trace: Trace | undefined) => trace && step(pack, trace, false, seen)
  return {
    answer: one(answer)!,
    turning: turningOf(pack, answer),
    ...(amount ? { amount: one(amount)! } : {}),
    ...(atLeast ? { atLeast: one(atLeast)! } : {}),
    ...(received ? { received: one(received)! } : {}),
  }
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

/** Steps made already: what many words call is told once and shared. */
type Seen = Map<Trace, Explanation>

function step(pack: Pack, trace: Trace, folded: boolean, seen: Seen): Explanation {
  const known = seen.get(trace)
  if (known) return known.folded === folded ? known : { ...known, folded }
  const made = newStep(pack, trace, folded, seen)
  seen.set(trace, made)
  return made
}

function newStep(pack: Pack, trace: Trace, folded: boolean, seen: Seen): Explanation {
  const { node, value } = trace
  const list = 'list' in node ? node.list : undefined
  const deciding = new Set(decidingParts(node, value, trace.parts, trace.day))
  const items = (trace.items ?? []).filter(({ belongs }) => belongs !== false)
  const own: Explanation = {
    text: text(pack, trace),
    kind: node.kind,
    value: shown(value, node.kind, pack, list, fieldOf(pack, node)),
    ...(node.kind === 'boolean' ? { answer: answerOf(value) } : {}),
    ...sourceOf(pack, trace),
    ...figuresIn(pack, trace),
    missing: value === null ? trace.missing.map((missing) => missingText(pack, missing)) : [],
    folded,
    parts: [
      ...partsShown(trace).map((part) => step(pack, part, !deciding.has(part), seen)),
      ...items.map(({ record, belongs, trace: inside }) => {
        const label = pack.vocabulary.ledgers[record.ledger]!.label
        const found = inside ?? {
          node: { op: 'constant', kind: 'boolean', value: true } as Node,
          value: belongs,
          parts: [],
          missing: [],
          unconfirmed: [],
        }
        return {
          ...step(pack, found, inside?.value === false, seen),
          record: { ledger: record.ledger, id: record.id, label, ...(record.source ? { source: record.source } : {}) },
        }
      }),
    ],
  }
  return own
}

/** Comparisons and sums of plain facts say their values in their own sentence; only their composed parts are shown beneath. */
function partsShown(trace: Trace): readonly Trace[] {
  if (trace.node.op === 'plain' && (trace.node.word === 'all' || trace.node.word === 'any' || trace.node.word === 'not')) return trace.parts
  return trace.parts.filter(({ node }) => node.op !== 'field' && node.op !== 'constant' && node.op !== 'figure')
}

/** The sentence of a step: where facts, figures and words stand in it, their values are told. */
function text(pack: Pack, trace: Trace): Label {
  if (trace.node.op === 'plain' && (trace.node.word === 'all' || trace.node.word === 'any'))
    return trace.node.word === 'all'
      ? { zh: '以下条件全部满足', en: 'all of the following hold' }
      : { zh: '以下条件满足其一', en: 'one of the following holds' }
  const values = new Map<Node, Trace>()
  const note = (of: Trace): void => {
    values.set(of.node, of)
    if (of.node.op !== 'call') for (const part of of.parts) note(part)
  }
  note(trace)
  const put: Put = (node, plain) => {
    const found = values.get(node)
    if (!found || node === trace.node || (node.op !== 'field' && node.op !== 'call')) return plain
    const value = shown(found.value, node.kind, pack, 'list' in node ? node.list : undefined, fieldOf(pack, node))
    return { zh: `${plain.zh}〔${value.zh}〕`, en: `${plain.en} [${value.en}]` }
  }
  return phrase(pack, trace.node, trace.day ?? undefined, put)
}

function fieldOf(pack: Pack, node: Node) {
  return node.op === 'field' ? pack.vocabulary.ledgers[node.of.ledger]?.fields[node.field] : undefined
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

function sourceOf(pack: Pack, trace: Trace): Pick<Explanation, 'article' | 'figure' | 'record'> {
  const { node, record } = trace
  const told = record
    ? {
        record: {
          ledger: record.ledger,
          id: record.id,
          label: pack.vocabulary.ledgers[record.ledger]!.label,
          ...(record.source ? { source: record.source } : {}),
        },
      }
    : {}
  if (node.op === 'call') return { article: pack.words.get(node.value)!.article, ...told }
  if (node.op === 'figure') {
    return { article: pack.figures.get(node.figure)!.article, figure: figureUsed(pack, node.figure, trace.day) }
  }
  return node.op === 'field' ? told : {}
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
