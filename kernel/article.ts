/** An article of the document: its number, title, our paraphrase, who answers for it, and its clauses. */
import type { Clause } from './clauses.ts'
import type { Label } from './values.ts'

/** Who answers: the lead departments, those who support, and whether every town takes part. */
export interface Duty {
  readonly clause: 'duty'
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly towns: boolean
  /** The paragraph, where an article gives several lists. */
  readonly paragraph?: string
}

/** One numbered duty of the document and what becomes of it. */
export interface DutyItem {
  readonly number: string
  readonly kind: 'record' | 'rule' | 'procedure' | 'target' | 'direction'
  readonly label: Label
}

/** Where the document can be read in more than one way: how we read it and who must confirm. */
export interface Reading {
  readonly anchor: string
  readonly taken: Label
  readonly others?: Label
  readonly confirm: string
}

export interface Article {
  readonly number: number
  readonly chapter: string
  readonly title: Label
  /** In our own words: what the article asks for. */
  readonly paraphrase: Label
  readonly duties: readonly Duty[]
  readonly items: readonly DutyItem[]
  readonly readings: readonly Reading[]
  readonly clauses: readonly Clause[]
}

/** Declares who answers for an article (or a paragraph of it). */
export function duty(
  lead: readonly string[],
  support: readonly string[] = [],
  options: { towns?: boolean; paragraph?: string } = {},
): Duty {
  return { clause: 'duty', lead, support, towns: options.towns ?? true, ...(options.paragraph ? { paragraph: options.paragraph } : {}) }
}

/** Declares an article; numbers and keys are checked when the pack is gathered. */
export function article(definition: Article): Article {
  return definition
}
