/** What no clause can mean: a condition that does not ask its own record anything holds for everybody or nobody by accident, and is refused when a pack is loaded. */
import { canonical } from './compile/canonical.ts'
import { childrenOf, type GroupNode, type Node, type RecordNode } from './expression.ts'
import type { GroupOperation, PlainNode } from './meaning.ts'
import type { Vocabulary } from './vocabulary.ts'

type Groups = ReadonlyMap<number, GroupNode>

/** Refuses what was surely meant otherwise; `rule` and the sentence say where and how to write it. */
export function refuseUnmeant(rule: string, root: Node, vocabulary: Vocabulary): void {
  const visit = (node: Node, groups: Groups): void => {
    const fault =
      node.op === 'plain' ? faultOf(node, groups, vocabulary) : node.op === 'group' ? groupFault(node, groups, vocabulary) : undefined
    if (fault) throw new Error(`rule ${rule}: ${fault}`)
    const inside = node.op === 'group' ? new Map(groups).set(node.group.scope, node.group) : groups
    for (const child of childrenOf(node)) visit(child, inside)
  }
  visit(root, new Map())
}

const comparisons = new Set(['above', 'reaches', 'below', 'within', 'equals'])
const joining = new Set(['all', 'any', 'not'])

function faultOf(node: PlainNode, groups: Groups, vocabulary: Vocabulary): string | undefined {
  const { word, args } = node
  if ((word === 'all' || word === 'any') && args.length === 0)
    return `${word} of nothing holds for ${word === 'all' ? 'everybody' : 'nobody'}`
  if (word === 'oneOf' && node.with!.length === 0) return 'oneOf without a code holds for nobody'
  const asked = joining.has(word) ? args : word === 'choose' ? args.slice(0, 1) : []
  if (asked.some(({ op }) => op === 'constant')) return `${word} of a constant: that part decides for everybody alike`
  if (!comparisons.has(word)) return undefined
  if (args.every(({ op }) => op === 'constant')) return `${word} of two constants says the same of everybody`
  const [a, b] = args.map((arg) => sameText(arg, groups, vocabulary))
  return a === b ? `${word} of a thing and itself says the same of everybody` : undefined
}

/** What a word over a group does with each of its records, where it does something. */
const bodies: Readonly<Record<string, string>> = {
  some: 'the condition of some',
  every: 'the condition of every',
  none: 'the condition of none',
  sum: 'what sum adds up',
  smallest: 'the value of smallest',
  largest: 'the value of largest',
  firstBy: 'the value of firstBy',
}

function groupFault({ word, group, body, order }: GroupOperation, groups: Groups, vocabulary: Vocabulary): string | undefined {
  const whose = `the record of ${group.ledger} that it is asked of`
  const narrowings = group.where?.op === 'plain' && group.where.word === 'all' ? group.where.args : []
  if (narrowings.some((test) => !speaksOf(test, group.scope))) return `the condition of where does not speak of ${whose}`
  if (body && !speaksOf(body, group.scope)) return `${bodies[word]} does not speak of ${whose}: it is the same for each of them`
  if (order && !speaksOf(order, group.scope)) return `the order of firstBy does not speak of ${whose}`
  if (group.within && endsSwapped(group.within.from, group.within.to, (day) => sameText(day, groups, vocabulary)))
    return 'the period of during ends before it begins, so no record lies in it'
  return undefined
}

/** Whether an expression asks anything of the record of a scope. */
function speaksOf(node: Node, scope: number): boolean {
  const root = (record: RecordNode): number => (record.at === 'one' ? root(record.of) : record.scope)
  if ((node.op === 'field' || node.op === 'call') && root(node.of) === scope) return true
  if (node.op === 'group' && (root(node.group.of) === scope || (node.group.than && root(node.group.than.record) === scope))) return true
  return childrenOf(node).some((child) => speaksOf(child, scope))
}

/** A text that is the same for the same thing, also where a group's record is asked for the record whose group it is. */
function sameText(node: Node, groups: Groups, { relations }: Vocabulary): string {
  const path = (record: RecordNode): string => {
    if (record.at === 'scope') return `${record.scope}`
    const group = record.of.at === 'scope' ? groups.get(record.of.scope) : undefined
    const [there, back] = [group && relations[group.of.ledger]?.[group.name], relations[record.of.ledger]?.[record.relation]]
    const returns = group?.by === 'relation' && there && back && there.by === back.by && there.key === back.key
    return returns ? path(group.of) : `${path(record.of)}>${record.relation}`
  }
  return canonical(withPaths(node, path), (record) => path(record))
}

/** The same expression with each record named by its path, so that two ways to one record are one. */
function withPaths(node: Node, path: (record: RecordNode) => string): Node {
  const named = (record: RecordNode): RecordNode => ({
    at: 'one',
    of: { at: 'scope', scope: -1, ledger: '' },
    relation: path(record),
    ledger: record.ledger,
  })
  if (node.op === 'field' || node.op === 'call') return { ...node, of: named(node.of) }
  return node.op === 'plain' ? { ...node, args: node.args.map((arg) => withPaths(arg, path)) } : node
}

/** A day as another day and so many months and days after it. */
interface Shifted {
  readonly from: string
  readonly months: number
  readonly days: number
}

function endsSwapped(from: Node, to: Node, text: (day: Node) => string): boolean {
  if (from.op === 'constant' && to.op === 'constant') return (from.value as string) > (to.value as string)
  const yearOf = (day: Node, word: string) => (day.op === 'plain' && day.word === word ? text(day.args[0]!) : undefined)
  const year = yearOf(from, 'endOfYear')
  if (year !== undefined && year === yearOf(to, 'startOfYear')) return true
  const [first, last] = [shifted(from, text), shifted(to, text)]
  const [months, days] = [last.months - first.months, last.days - first.days]
  return first.from === last.from && months <= 0 && days <= 0 && (months < 0 || days < 0)
}

function shifted(day: Node, text: (day: Node) => string): Shifted {
  if (day.op !== 'plain' || (day.word !== 'addMonths' && day.word !== 'addDays') || day.args[1]!.op !== 'constant')
    return { from: text(day), months: 0, days: 0 }
  const { from, months, days } = shifted(day.args[0]!, text)
  const by = Number(day.args[1]!.value)
  return day.word === 'addMonths' ? { from, months: months + by, days } : { from, months, days: days + by }
}
