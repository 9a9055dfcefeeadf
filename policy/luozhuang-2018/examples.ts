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
  0: [() => import('./1-goals/00-goals/goals.examples.ts')],
  1: [() => import('./2.1-industry/01-specialty-industries/industries.examples.ts')],
  2: [() => import('./2.1-industry/02-benefit-linkage/links.examples.ts')],
  4: [() => import('./2.1-industry/04-leading-enterprises/supports.examples.ts')],
  5: [() => import('./2.1-industry/05-project-appraisal/notices.examples.ts')],
  6: [() => import('./2.1-industry/06-assets/assets.examples.ts')],
  7: [() => import('./2.2-employment/07-jobs/jobs.examples.ts')],
  8: [() => import('./2.2-employment/08-training/training.examples.ts')],
  20: [() => import('./2.7-villages/20-collective-economy/income.examples.ts')],
  21: [() => import('./2.7-villages/21-beautiful-villages/facilities.examples.ts')],
  25: [() => import('./2.8-will/25-models/rewards.examples.ts')],
  26: [() => import('./2.9-society/26-volunteers/collections.examples.ts')],
  27: [() => import('./2.9-society/27-giving/gifts.examples.ts')],
  28: [
    () => import('./3.1-foundations/28-dynamic-management/words.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/income.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/income-evidence.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/exit-standards.examples.ts'),
    () => import('./3.1-foundations/28-dynamic-management/adjustment.examples.ts'),
  ],
  29: [
    () => import('./3.1-foundations/29-comparison/out.examples.ts'),
    () => import('./3.1-foundations/29-comparison/served.examples.ts'),
    () => import('./3.1-foundations/29-comparison/loans.examples.ts'),
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
    () => import('./3.1-foundations/29-comparison/changed.examples.ts'),
    () => import('./3.1-foundations/29-comparison/contradicted.examples.ts'),
    () => import('./3.1-foundations/29-comparison/missed/hardship.examples.ts'),
    () => import('./3.1-foundations/29-comparison/missed/people.examples.ts'),
    () => import('./3.1-foundations/29-comparison/missed.examples.ts'),
    () => import('./3.1-foundations/29-comparison/out/circumstances.examples.ts'),
    () => import('./3.1-foundations/29-comparison/out/declared.examples.ts'),
    () => import('./3.1-foundations/29-comparison/out/identity.examples.ts'),
    () => import('./3.1-foundations/29-comparison/out/income.examples.ts'),
    () => import('./3.1-foundations/29-comparison/out/property.examples.ts'),
    () => import('./3.1-foundations/29-comparison/out/vehicles.examples.ts'),
    () => import('./3.1-foundations/29-comparison/served.examples.ts'),
  ],
  30: [
    () => import('./3.1-foundations/30-monitoring/words.examples.ts'),
    () => import('./3.1-foundations/30-monitoring/warnings.examples.ts'),
    () => import('./3.1-foundations/30-monitoring/monitored-checks.examples.ts'),
  ],
  31: [() => import('./3.2-factors/31-funds/funds.examples.ts')],
  32: [() => import('./3.2-factors/32-finance/loans.examples.ts')],
  33: [() => import('./3.2-factors/33-land/land.examples.ts')],
  34: [() => import('./3.2-factors/34-talent/advisers.examples.ts')],
}

/** Articles that have tables of examples. */
export const articlesWithExamples = Object.keys(tables).map(Number)

/** The tables of an article's rules, by rule; empty where there are none. */
export async function examplesOf(article: number): Promise<ExampleTable> {
  const loaded = await Promise.all((tables[article] ?? []).map((load) => load()))
  return Object.assign({}, ...loaded.map(({ examples }) => examples))
}
