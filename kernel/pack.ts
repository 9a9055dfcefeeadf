/** A pack: one policy's articles over one vocabulary, gathered and checked at load. */
import type { Article } from './article.ts'
import {
  type Clause,
  type EntitlementClause,
  type ExemptionClause,
  isRule,
  type RuleClause,
  type StandardClause,
  type ValueClause,
} from './clauses.ts'
import { childrenOf, type Node } from './expression.ts'
import type { Figure } from './figure.ts'
import type { CodeList } from './ledger.ts'
import { refuseUnmeant } from './meant.ts'
import { type Overlap, yieldingAll } from './overlap.ts'
import type { Procedure, Target } from './procedure.ts'
import type { Label } from './values.ts'
import { mergedVersions } from './versions.ts'
import { codeListsOf, type Vocabulary } from './vocabulary.ts'

export interface Pack {
  readonly key: string
  readonly label: Label
  readonly version: string
  readonly vocabulary: Vocabulary
  readonly articles: readonly Article[]
  readonly rules: ReadonlyMap<string, RuleClause>
  readonly words: ReadonlyMap<string, ValueClause | StandardClause>
  readonly overlaps: readonly Overlap[]
  /** The exemptions of each check. */
  readonly exemptions: ReadonlyMap<string, readonly ExemptionClause[]>
  readonly figures: ReadonlyMap<string, Figure>
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly targets: readonly Target[]
  readonly lists: ReadonlyMap<string, CodeList>
}

/** Gathers a pack. Refuses loudly: two clauses of one key, a rule that is constant, a word that calls itself, a figure or word that is missing. */
export function pack(definition: {
  key: string
  label: Label
  version: string
  vocabulary: Vocabulary
  articles: readonly Article[]
}): Pack {
  const clauses = definition.articles.flatMap((article) => article.clauses.map((clause) => ({ article, clause })))
  const versions = new Map<string, RuleClause[]>()
  const overlaps: Overlap[] = []
  const figures = new Map<string, Figure>()
  const procedures = new Map<string, Procedure>()
  const targets: Target[] = []
  const taken = new Map<string, Clause>()
  for (const { article, clause } of clauses) {
    if (clause.clause === 'duty') continue
    const name = clause.clause === 'ledger' || clause.clause === 'form' ? `${clause.clause} ${clause.key}` : clause.key
    const before = taken.get(name)
    const version = before && isRule(before) && isRule(clause) && (dated(before) || dated(clause))
    if (before && before !== clause && !version) throw new Error(`article ${article.number}: the key ${clause.key} is taken already`)
    taken.set(name, clause)
    if ('article' in clause && clause.article !== article.number && clause.clause !== 'ledger')
      throw new Error(`${clause.clause} ${clause.key} says article ${clause.article} and stands in article ${article.number}`)
    if (isRule(clause)) {
      const known = versions.get(clause.key) ?? []
      if (!known.includes(clause)) versions.set(clause.key, [...known, clause])
      for (const root of rootsOf(clause)) refuseUnmeant(clause.key, root, definition.vocabulary)
    } else if (clause.clause === 'overlap') overlaps.push(clause)
    else if (clause.clause === 'figure') figures.set(clause.key, clause)
    else if (clause.clause === 'procedure') procedures.set(clause.key, clause)
    else if (clause.clause === 'target') targets.push(clause)
  }
  const rules = new Map([...versions].map(([key, of]) => [key, mergedVersions(of)]))
  const yields = yieldingAll(overlaps, rules)
  for (const rule of yields.rules) rules.set(rule.key, rule)
  const words = new Map<string, ValueClause | StandardClause>(
    [...rules].filter(
      (entry): entry is [string, ValueClause | StandardClause] => entry[1].clause === 'value' || entry[1].clause === 'standard',
    ),
  )
  for (const word of yields.words) words.set(word.key, word)
  const exemptions = exemptionsOf(rules)
  for (const rule of rules.values()) for (const root of rootsOf(rule)) refuseUnsound(rule, root, words, figures)
  const sound = new Set<string>()
  for (const word of words.values()) refuseCycle(word, words, sound, [])
  return { ...definition, rules, words, overlaps, exemptions, figures, procedures, targets, lists: codeListsOf(definition.vocabulary) }
}

const dated = ({ from, until }: RuleClause) => from !== undefined || until !== undefined

function exemptionsOf(rules: ReadonlyMap<string, RuleClause>): Map<string, ExemptionClause[]> {
  const found = new Map<string, ExemptionClause[]>()
  for (const rule of rules.values()) {
    if (rule.clause !== 'exemption') continue
    for (const key of rule.exempts) {
      const check = rules.get(key)
      if (check?.clause !== 'check' || check.of !== rule.of)
        throw new Error(`exemption ${rule.key}: there is no check ${key} about ${rule.of}`)
      found.set(key, [...(found.get(key) ?? []), rule])
    }
  }
  return found
}

/** The expressions a rule holds, by the name of its part. */
export function partsOf(rule: RuleClause): Readonly<Record<string, Node>> {
  if (rule.clause === 'value' || rule.clause === 'standard') return { answer: rule.is }
  const { amount, atLeast, received } = rule as EntitlementClause
  return { answer: rule.when, ...(amount ? { amount } : {}), ...(atLeast ? { atLeast } : {}), ...(received ? { received } : {}) }
}

function rootsOf(rule: RuleClause): Node[] {
  return Object.values(partsOf(rule))
}

/** Visits a node and all beneath it; when the words are given, through calls too, each word once however often it is called. */
export function* nodesOf(root: Node, words?: ReadonlyMap<string, ValueClause | StandardClause>): Generator<Node> {
  const entered = new Set<string>()
  const left: Node[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    yield node
    if (words && node.op === 'call' && !entered.has(node.value)) {
      entered.add(node.value)
      left.push(words.get(node.value)!.is)
    }
    left.push(...childrenOf(node).toReversed())
  }
}

/** The figures a rule reads, also through the words it calls. */
export function figuresRead(pack: Pack, rule: RuleClause): ReadonlySet<string> {
  const found = new Set<string>()
  for (const root of rootsOf(rule)) for (const node of nodesOf(root, pack.words)) if (node.op === 'figure') found.add(node.figure)
  return found
}

function refuseUnsound(rule: RuleClause, root: Node, words: ReadonlyMap<string, unknown>, figures: ReadonlyMap<string, unknown>): void {
  let speaks = false
  for (const node of nodesOf(root)) {
    if (node.op === 'figure' && !figures.has(node.figure))
      throw new Error(`rule ${rule.key}: the figure ${node.figure} stands in no article`)
    if (node.op === 'call' && !words.has(node.value))
      throw new Error(`rule ${rule.key}: the value or standard ${node.value} stands in no article`)
    speaks ||= node.op === 'field' || node.op === 'call' || node.op === 'group'
  }
  const mustSpeak = root === partsOf(rule).answer && rule.clause !== 'value'
  if (mustSpeak && !speaks) throw new Error(`rule ${rule.key}: it asks nothing of any record, so it would hold for everybody or nobody`)
}

function refuseCycle(
  word: ValueClause | StandardClause,
  words: ReadonlyMap<string, ValueClause | StandardClause>,
  sound: Set<string>,
  above: readonly string[],
): void {
  if (above.includes(word.key)) throw new Error(`the words ${[...above, word.key].join(' → ')} call each other in a circle`)
  if (sound.has(word.key)) return
  for (const node of nodesOf(word.is)) if (node.op === 'call') refuseCycle(words.get(node.value)!, words, sound, [...above, word.key])
  sound.add(word.key)
}
