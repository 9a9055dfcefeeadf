/** Where each article's examples are; loaded when they are asked for, so that a page does not carry all of them. */
import type { ExampleTable } from './example.ts'

const tables: Readonly<Record<number, readonly (() => Promise<{ readonly examples: ExampleTable }>)[]>> = {
  9: [
    () => import('./2.3-health/09-medical-guarantee/waterfall.examples.ts'),
    () => import('./2.3-health/09-medical-guarantee/relief.examples.ts'),
    () => import('./2.3-health/09-medical-guarantee/premiums.examples.ts'),
  ],
  10: [() => import('./2.3-health/10-severe-mental-disorder/follow-up.examples.ts')],
  12: [() => import('./2.3-health/12-prevention/check-ups.examples.ts')],
  13: [() => import('./2.4-education/13-basic-education/aid.examples.ts')],
  14: [() => import('./2.4-education/14-vocational/leavers.examples.ts')],
  16: [() => import('./2.5-housing/16-unsafe-houses/cases.examples.ts')],
  17: [
    () => import('./2.6-guarantee/17-guarantees/subsidies.examples.ts'),
    () => import('./2.6-guarantee/17-guarantees/bottom-line.examples.ts'),
  ],
  18: [() => import('./2.6-guarantee/18-elders/care.examples.ts')],
  19: [() => import('./2.6-guarantee/19-disabled-care/care.examples.ts')],
  29: [() => import('./3.1-foundations/29-comparison/out.examples.ts'), () => import('./3.1-foundations/29-comparison/served.examples.ts')],
}

/** Articles that have tables of examples. */
export const articlesWithExamples = Object.keys(tables).map(Number)

/** The tables of an article's rules, by rule; empty where there are none. */
export async function examplesOf(article: number): Promise<ExampleTable> {
  const loaded = await Promise.all((tables[article] ?? []).map((load) => load()))
  return Object.assign({}, ...loaded.map(({ examples }) => examples))
}
