/** The walk into an explanation: an evaluated tree as sentences with values, sources, articles and what is missing. */
import type { Outcome } from './evaluate.ts'
import { missingText } from './missing-text.ts'
import type { Pack } from './pack.ts'
import { phraseOf } from './sentence.ts'
import { shown } from './show.ts'
import { type Explanation, Step } from './step.ts'
import { turningThresholds } from './thresholds.ts'
import type { Trace } from './trace.ts'
import { decidingFacts } from './turning.ts'
import type { Label } from './values.ts'

export { type Answer, answerOf, type Explanation, type FigureUsed } from './step.ts'

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

function turningOf(pack: Pack, answer: Trace): Turning {
  const [nearest] = turningThresholds(answer)
  if (nearest?.node.op !== 'plain') return { wouldDecide: decidingFacts(answer).map((set) => set.map((fact) => missingText(pack, fact))) }
  const { kind } = nearest.node.args[0]!
  const [value, bound] = [shown(nearest.value, kind, pack), shown(nearest.bound, kind, pack)]
  return { wouldDecide: [], threshold: { text: phraseOf(pack, nearest.node), value, bound } }
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
