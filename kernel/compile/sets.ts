/** Which outputs of a frame stand in one table: an engine plans a statement in time that grows with its joins times its columns, so many rules are answered in several statements. */
import type { Reads } from './cut.ts'

/** How many columns and words, each carried through how many joins, one statement may hold. */
const most = 800

interface Part<T> {
  readonly of: T[]
  readonly names: Set<string>
  readonly aliases: Set<string>
}

const lacking = (of: ReadonlySet<string>, from: ReadonlySet<string>) => [...of].filter((name) => !from.has(name)).length

/** Puts together what reads the same, as much as one statement may hold; in the order given. */
export function setsOf<T extends { readonly reads: Reads }>(outputs: readonly T[]): { readonly of: readonly T[]; readonly reads: Reads }[] {
  const parts: Part<T>[] = []
  for (const output of outputs.toSorted((a, b) => b.reads.aliases.size - a.reads.aliases.size)) {
    const { names, aliases } = output.reads
    const rated = parts.flatMap((part) => {
      const more = { aliases: lacking(aliases, part.aliases), names: lacking(names, part.names) }
      const room = (part.aliases.size + more.aliases) * (part.names.size + more.names) <= most
      return room ? [{ part, gain: 100 * (aliases.size - more.aliases) + names.size - more.names }] : []
    })
    const best = rated.toSorted((a, b) => b.gain - a.gain)[0]?.part ?? { of: [], names: new Set(), aliases: new Set() }
    if (best.of.length === 0) parts.push(best)
    best.of.push(output)
    for (const name of names) best.names.add(name)
    for (const alias of aliases) best.aliases.add(alias)
  }
  const place = new Map(outputs.map((output, at) => [output, at]))
  return parts.map(({ of, names, aliases }) => ({ of: of.toSorted((a, b) => place.get(a)! - place.get(b)!), reads: { names, aliases } }))
}
