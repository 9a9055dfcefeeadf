/** Where each article's examples are; loaded when they are asked for, so that a page does not carry all of them. */
import type { ExampleTable } from './example.ts'

const tables: Readonly<Record<number, readonly (() => Promise<{ readonly examples: ExampleTable }>)[]>> = {
  29: [
    () => import('./3.1-foundations/29-comparison/out.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/benefits.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/conditions.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/household.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/identity.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/income.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/insurance-and-help.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/person-logic.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/status-and-cause.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/village.examples.ts'),
    () => import('./3.1-foundations/29-comparison/quality/work.examples.ts'),
  ],
}

/** Articles that have tables of examples. */
export const articlesWithExamples = Object.keys(tables).map(Number)

/** The tables of an article's rules, by rule; empty where there are none. */
export async function examplesOf(article: number): Promise<ExampleTable> {
  const loaded = await Promise.all((tables[article] ?? []).map((load) => load()))
  return Object.assign({}, ...loaded.map(({ examples }) => examples))
}
