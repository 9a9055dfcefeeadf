/** Which statements may be run at the same time: those that read no table that another of them makes. */
import type { Statement } from './compiled.ts'

/** The statements in waves: each wave reads only what those before it made. Expects them in the order in which they may be run one by one. */
export function wavesOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const waveOf = new Map<string, number>()
  for (const { name, select } of statements) {
    const read = [...select.matchAll(/\b(?:stage|result)_\w+\b/g)].map(([table]) => waveOf.get(table) ?? -1)
    waveOf.set(name, 1 + Math.max(-1, ...read))
  }
  return [...Map.groupBy(statements, ({ name }) => waveOf.get(name)!)].sort(([one], [other]) => one - other).map(([, wave]) => wave)
}
