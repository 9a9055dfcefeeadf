/** A condition taken apart: all, any, not, choose and version over single conditions, with the words it calls written out. */
import { canonical } from '../compile/canonical.ts'
import type { Node, RecordNode } from '../expression.ts'
import { valueOn } from '../figure.ts'
import type { PlainNode } from '../meaning.ts'
import { plainMeanings } from '../operators/meanings.ts'
import type { Pack } from '../pack.ts'
import type { Kind, Known, Value } from '../values.ts'
import type { Variable, Variables } from './variable.ts'

export type Formula =
  | { readonly is: 'told'; readonly value: boolean | null }
  /** `made`: nobody wrote it, an overlap made it of the rules it lies between. */
  | { readonly is: 'word'; readonly node: PlainNode; readonly parts: readonly Formula[]; readonly made?: true }
  | { readonly is: 'asked'; readonly node: Node; readonly about: Variable; holds(of: Known[Kind]): boolean | null }

/** Where a formula is built: the pack, the day of its figures, what it asks about, and the path of the record it is about. */
export interface Ground {
  readonly pack: Pack
  readonly day: string
  readonly variables: Variables
  readonly path?: string
}

const composed = new Set(['all', 'any', 'not', 'choose', 'version'])
const comparisons = new Set(['above', 'reaches', 'below', 'within', 'equals'])

/** Takes a condition apart. */
export function formulaOf(node: Node, ground: Ground): Formula {
  const { pack, variables } = ground
  if (node.op === 'constant') return { is: 'told', value: node.value as boolean }
  if (node.op === 'call') {
    const of = formulaOf(pack.words.get(node.value)!.is, { ...ground, path: pathOf(node.of, ground) })
    return of.is === 'word' && !pack.rules.has(node.value) ? { ...of, made: true } : of
  }
  if (node.op === 'plain') {
    if (composed.has(node.word)) return { is: 'word', node, parts: node.args.map((arg) => formulaOf(arg, ground)) }
    const made = comparisons.has(node.word) ? compared(node, ground) : node.word === 'oneOf' ? chosen(node, ground) : undefined
    if (made) return made
  }
  return { is: 'asked', node, about: variables.truth(keyOf(node, ground)), holds: (of) => of as boolean }
}

/** The value of a formula where some of what it asks about is known; all else is unknown. */
export function outcomeOf(formula: Formula, known: ReadonlyMap<Variable, Known[Kind]>, day: string): boolean | null {
  switch (formula.is) {
    case 'told':
      return formula.value
    case 'asked': {
      const of = known.get(formula.about)
      return of === undefined ? null : formula.holds(of)
    }
    case 'word': {
      const values = formula.parts.map((part) => outcomeOf(part, known, day))
      return plainMeanings[formula.node.word].memory(values, formula.node, day) as boolean | null
    }
  }
}

function compared(node: PlainNode, ground: Ground): Formula | undefined {
  const [a, b] = node.args as readonly [Node, Node]
  const holds = (x: Value, y: Value) => plainMeanings[node.word].memory([x, y], node, ground.day) as boolean | null
  const [left, right] = [fixed(a, ground), fixed(b, ground)]
  if (left === null || right === null) return { is: 'told', value: null }
  if (left !== undefined && right !== undefined) return { is: 'told', value: holds(left, right) }
  const ordered = a.kind !== 'code' && a.kind !== 'text' && a.kind !== 'boolean'
  if (!ordered) return undefined
  if (right !== undefined) return { is: 'asked', node, about: number(a, right, ground), holds: (of) => holds(of, right) }
  if (left !== undefined) return { is: 'asked', node, about: number(b, left, ground), holds: (of) => holds(left, of) }
  const [first, second] = [keyOf(a, ground), keyOf(b, ground)]
  if (first === second) return { is: 'told', value: holds(0n, 0n) }
  const turned = first > second
  const about = ground.variables.difference(turned ? `${second} − ${first}` : `${first} − ${second}`)
  return { is: 'asked', node, about, holds: (of) => (turned ? holds(0n, of) : holds(of, 0n)) }
}

function number(of: Node, threshold: Known[Kind], ground: Ground): Variable {
  const counted = (of.op === 'group' && of.word === 'count') || (of.op === 'plain' && of.word === 'age')
  // A record is itself among those that share its value.
  const itself = of.op === 'group' && of.word === 'count' && of.group.by === 'sharing' && !of.group.where
  return ground.variables.number(keyOf(of, ground), threshold, itself ? 1n : counted ? 0n : undefined)
}

/** A constant or a figure's value on the day: null where it is not set, undefined where it is neither. */
function fixed(node: Node, { pack, day }: Ground): Value | undefined {
  if (node.op === 'constant') return node.value
  return node.op === 'figure' ? (valueOn(pack.figures.get(node.figure)!, day)?.value ?? null) : undefined
}

function chosen(node: PlainNode, ground: Ground): Formula | undefined {
  const list = node.list === undefined ? undefined : ground.pack.lists.get(node.list)
  if (!list) return undefined
  const about = ground.variables.choice(keyOf(node.args[0]!, ground), Object.keys(list.codes))
  return { is: 'asked', node, about, holds: (of) => node.with!.includes(of as string) }
}

function pathOf(of: RecordNode, ground: Ground): string {
  if (of.at === 'one') return `${pathOf(of.of, ground)}>${of.relation}`
  return of.scope === 0 ? (ground.path ?? 'row') : `?${of.scope}`
}

function keyOf(node: Node, ground: Ground): string {
  return canonical(node, (of) => (of.at === 'scope' && of.scope === 0 ? (ground.path ?? 'row') : undefined))
}

/** What a formula asks about, in the order of the clause. */
export function askedIn(formula: Formula): readonly Variable[] {
  if (formula.is === 'asked') return [formula.about]
  return formula.is === 'word' ? [...new Set(formula.parts.flatMap(askedIn))] : []
}
