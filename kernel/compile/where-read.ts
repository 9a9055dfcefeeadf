/** A stage that one statement alone reads is gathered in that statement: the engine is spared writing a table and reading it again. */
import type { Evidence } from './compiled.ts'
import type { Frame } from './frame.ts'

/** What makes a table, and the frame that tells which stages it reads. */
export interface Part {
  readonly name: string
  readonly sql: string
  readonly frame: Frame
}

/** The parts that stand alone, each with the stages that only it reads in front; `parts` are in the order in which they are made. */
export function gatheredWhereRead(
  parts: readonly Part[],
  evidence: readonly Evidence[],
): { readonly name: string; readonly select: string }[] {
  const readers = new Map<string, Set<string>>()
  const note = (stage: string, reader: string) => readers.set(stage, (readers.get(stage) ?? new Set()).add(reader))
  for (const { name, frame } of parts) for (const joined of frame.joined.keys()) note(joined.split(' ', 1)[0]!, name)
  // What speaks for a doubt is asked after the run, of the tables.
  for (const { rule, sql } of evidence) for (const [stage] of sql.matchAll(/\bstage_\d+\b/g)) note(stage, `evidence of ${rule}`)
  const inside = new Map<string, string[]>()
  const alone: { name: string; select: string }[] = []
  for (const { name, sql } of parts) {
    const before = inside.get(name) ?? []
    const [reader, another] = readers.get(name) ?? []
    if (reader === undefined || another !== undefined || reader.startsWith('evidence'))
      alone.push({ name, select: before.length > 0 ? `WITH ${before.join(',\n')}\n${sql}` : sql })
    else inside.set(reader, [...(inside.get(reader) ?? []), ...before, `${name} AS (\n${sql}\n)`])
  }
  return alone
}
