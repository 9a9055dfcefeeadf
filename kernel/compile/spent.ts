/** Which stages nothing reads any more after a statement: a run of millions lets go of them as it goes. */
import type { Compiled } from './compiled.ts'

const stages = (sql: string): string[] => [...new Set([...sql.matchAll(/\bstage_\d+\b/g)].map(([stage]) => stage))]

/** By statement, the stages made as tables that it is the last to read; none that is read again where the records behind a doubt are asked for. */
export function spentAfter({ statements, evidence }: Pick<Compiled, 'statements' | 'evidence'>): ReadonlyMap<string, readonly string[]> {
  const needed = new Set(evidence.flatMap(({ sql }) => stages(sql)))
  const made = new Set(statements.map(({ name }) => name))
  const last = new Map<string, string>()
  for (const { name, select } of statements)
    for (const stage of stages(select)) if (made.has(stage) && !needed.has(stage)) last.set(stage, name)
  return Map.groupBy(last.keys(), (stage) => last.get(stage)!)
}
