/** The facts that would decide a "cannot tell". */
import type { Missing, Trace } from './trace.ts'

/** Facts that may decide an answer once they are all known; one set is enough. */
export type Facts = readonly Missing[]

const most = 12

/** The smallest sets of facts that may decide a "cannot tell", the fewest and the easiest to ask first. */
export function decidingFacts(trace: Trace): readonly Facts[] {
  if (trace.value !== null) return []
  return ranked(openSets(trace))
}

// What a word could not tell is asked by every rule that calls it.
const ofWords = new WeakMap<Trace, Facts[]>()

function openSets(trace: Trace): Facts[] {
  if (trace.value !== null) return []
  if (trace.node.op !== 'call' || !trace.parts[0]) return found(trace)
  const [word] = trace.parts
  const known = ofWords.get(word)
  if (known) return known
  const sets = found(trace)
  ofWords.set(word, sets)
  return sets
}

function found(trace: Trace): Facts[] {
  const { node, parts, items } = trace
  const open = parts.filter(({ value }) => value === null)
  // One part of `all` that turns out false decides, as one of `any` that is true.
  if (node.op === 'plain' && (node.word === 'all' || node.word === 'any')) return kept(open.flatMap(openSets))
  if (node.op === 'plain' && node.word === 'choose') {
    const [when, then, otherwise] = parts
    return openSets(when!.value === null ? when! : when!.value ? then! : otherwise!)
  }
  if (node.op === 'group') {
    const alone = trace.missing.filter(({ reason }) => reason === 'not-covered' || reason === 'under-review').map((fact) => [fact])
    const inside = (items ?? []).flatMap((item) => (item.trace && item.belongs !== false && item.trace.value === null ? [item.trace] : []))
    const needsAll = node.word !== 'some' && node.word !== 'every' && node.word !== 'none'
    const found = needsAll ? together([...open, ...inside]) : inside.flatMap(openSets)
    const told = needsAll && alone.length > 0 ? [alone.flat()] : alone
    return kept(found.length + told.length > 0 ? [...found, ...told] : trace.missing.map((fact) => [fact]))
  }
  return open.length > 0 ? together(open) : trace.missing.map((fact) => [fact])
}

/** All of several are needed: one set of each, taken together. */
function together(traces: readonly Trace[]): Facts[] {
  const [first, ...rest] = traces.map(openSets).filter((sets) => sets.length > 0)
  return rest.reduce<Facts[]>((made, sets) => kept(made.flatMap((set) => sets.map((other) => distinct([...set, ...other])))), first ?? [])
}

const nameOf = ({ ledger, field, record, reason }: Missing) => `${ledger}|${field}|${record}|${reason}`
const distinct = (facts: Facts): Facts => (facts.length < 2 ? facts : [...new Map(facts.map((fact) => [nameOf(fact), fact])).values()])
const kept = (sets: readonly Facts[]): Facts[] => ranked(sets).slice(0, most)

/** A field can be asked in the home; a row under review needs an office, a file that covers nobody a department. */
const effort: Readonly<Record<Missing['reason'], number>> = {
  empty: 0,
  'no-record': 1,
  'under-review': 2,
  'not-collected': 3,
  'not-covered': 3,
  'figure-unset': 4,
}

function ranked(sets: readonly Facts[]): Facts[] {
  if (sets.length < 2) return [...sets]
  const unique = [...new Map(sets.map((set) => [set.map(nameOf).sort().join(' '), set])).values()]
  const minimal = unique.filter(
    (set) => !unique.some((other) => other.length < set.length && other.every((fact) => set.some((own) => nameOf(own) === nameOf(fact)))),
  )
  const cost = (set: Facts) => set.length * 10 + Math.max(0, ...set.map(({ reason }) => effort[reason]))
  return minimal.sort((a, b) => cost(a) - cost(b))
}
