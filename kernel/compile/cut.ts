/** A frame cut down to what some of its columns need: the words they read, what those read in turn, and the joins that give it. */
import { kept } from '../kept.ts'
import type { Frame } from './frame.ts'

/** What texts over a frame read of it: names of its columns and words, and aliases of its joins; nothing is told of what they do not read. */
export interface Reads {
  readonly names: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
}

/** What each text over a frame reads; words are followed once. */
export function readerOf(frame: Frame): (text: string) => Reads {
  const words = new Map([...frame.words.values()].map(({ name, piece }) => [name, `${piece.text} ${piece.d ?? ''}`]))
  const columns = new Map([...frame.columns].map(([expression, name]) => [name, expression]))
  const joins = new Map(frame.joins.map(({ alias, sql }) => [alias, sql]))
  const known = new Map<string, Reads>()
  const reads = (text: string): Reads => {
    const [names, aliases] = [new Set<string>(), new Set<string>()]
    const add = (of: Reads) => {
      for (const name of of.names) names.add(name)
      for (const alias of of.aliases) aliases.add(alias)
    }
    for (const [, name] of text.matchAll(/\b([bw]\d+)(?:_d)?\b/g)) add(kept(known, name!, () => ofName(name!)))
    return { names, aliases }
  }
  const ofName = (name: string): Reads => {
    const word = words.get(name)
    const of = word === undefined ? { names: [], aliases: joined(columns.get(name) ?? '') } : reads(word)
    return { names: new Set([name, ...of.names]), aliases: new Set(of.aliases) }
  }
  /** The alias that gives a column, and those that its join is made by. */
  const joined = (text: string): string[] =>
    [...text.matchAll(/\b(r\d*|s\d+)\./g)].flatMap(([, alias]) => [
      alias!,
      ...(alias === 'r' ? [] : joined((joins.get(alias!) ?? '').replaceAll(`${alias}.`, ''))),
    ])
  return reads
}

/** The frame with no more than what is read. */
export function cut(frame: Frame, { names, aliases }: Reads): Frame {
  const some = <K, V>(of: Map<K, V>, keep: (value: V) => boolean) => new Map([...of].filter(([, value]) => keep(value)))
  return {
    ...frame,
    joins: frame.joins.filter(({ alias }) => alias === 'r' || aliases.has(alias)),
    columns: some(frame.columns, (name) => names.has(name)),
    words: some(frame.words, ({ name }) => names.has(name)),
    joined: some(frame.joined, (alias) => aliases.has(alias)),
  }
}
