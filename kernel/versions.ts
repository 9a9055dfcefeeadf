/** Versions of a rule: clauses of one key that hold one after the other are gathered into one rule that is read at the deciding date. */
import type { RuleClause } from './clauses.ts'
import type { Node } from './expression.ts'

/** One rule out of its versions. Refuses two that can hold on the same day, days between two on which none holds unless that is declared, and versions that are not of one kind. */
export function mergedVersions(versions: readonly RuleClause[]): RuleClause {
  const sorted = versions.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const last = sorted.at(-1)!
  if (sorted.every(({ from, until }) => from === undefined && until === undefined) && sorted.length === 1) return last
  sorted.forEach((version, at) => {
    const { key, from, until } = version
    if (from !== undefined && until !== undefined && until < from)
      throw new Error(`rule ${key}: it ends on ${until} before it begins on ${from}`)
    if (version.clause !== last.clause || version.of !== last.of)
      throw new Error(`rule ${key}: its versions are not of one kind and ledger`)
    const next = sorted[at + 1]
    if (next && (until === undefined || next.from === undefined || until >= next.from))
      throw new Error(`rule ${key}: two versions hold on ${next.from ?? until ?? 'every day'}; end one before the next begins`)
    refuseGap(version, next)
  })
  const days = sorted.flatMap(({ from, until }) => [from ?? '', until ?? ''])
  const part = (name: string): Node | undefined => {
    const parts = sorted.map((version) => (version as unknown as Record<string, Node | undefined>)[name])
    const found = parts.filter((node) => node !== undefined)
    if (found.length === 0) return undefined
    if (found.length < parts.length || found.some(({ kind }) => kind !== found[0]!.kind))
      throw new Error(`rule ${last.key}: its versions do not all tell ${name} in one kind`)
    const list = 'list' in found[0]! ? found[0].list : undefined
    return { op: 'plain', word: 'version', kind: found[0]!.kind, args: found, with: days, ...(list ? { list } : {}) }
  }
  const made = Object.fromEntries(
    ['is', 'when', 'amount', 'atLeast', 'received'].flatMap((name) => {
      const node = part(name)
      return node ? [[name, node]] : []
    }),
  )
  // A word is a function that carries its clause: spread gives the clause alone, which is all a pack needs.
  return { ...last, ...made } as RuleClause
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

function refuseGap({ key, until, nothingAfter }: RuleClause, next: RuleClause | undefined): void {
  const gap = next && until !== undefined && dayAfter(until) < next.from!
  if (gap && !nothingAfter)
    throw new Error(
      `rule ${key}: no version holds from ${dayAfter(until)} until ${next.from} begins; let one follow the other, or say nothingAfter: true`,
    )
  if (!gap && nothingAfter) throw new Error(`rule ${key}: it says that nothing applied after ${until ?? 'it'}, but there is no gap`)
}
