/** Where each article's examples are; loaded when they are asked for, so that a page does not carry all of them. */
import type { ExampleTable } from './example.ts'

const tables: Readonly<Record<number, readonly (() => Promise<{ readonly examples: ExampleTable }>)[]>> = {
  28: [
    () => import('./3.1-foundations/28-dynamic-management/words.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/income.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/income-evidence.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/exit-standards.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/adjustment.examples.ts'),
  ],
  29: [() => import('./3.1-foundations/29-comparison/out.examples.ts')],
  30: [
    () => import('./3.1-foundations/30-monitoring/words.examples.ts'),
    () => import('./3.1-foundations/30-monitoring/warnings.examples.ts'),
    () => import('./3.1-foundations/30-monitoring/monitored-checks.examples.ts'),
  ],
}

/** Articles that have tables of examples. */
export const articlesWithExamples = Object.keys(tables).map(Number)

/** The tables of an article's rules, by rule; empty where there are none. */
export async function examplesOf(article: number): Promise<ExampleTable> {
  const loaded = await Promise.all((tables[article] ?? []).map((load) => load()))
  return Object.assign({}, ...loaded.map(({ examples }) => examples))
}
