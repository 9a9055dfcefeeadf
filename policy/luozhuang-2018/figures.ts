/** Every figure of the pack, by name: what the document gives, and what it relies on and does not give. */
import type { Figure } from '#kernel/figure'
import * as ages from './figures/ages.ts'
import * as allowances from './figures/allowances.ts'
import * as comparison from './figures/comparison.ts'
import * as education from './figures/education.ts'
import * as elders from './figures/elders.ts'
import * as factors from './figures/factors.ts'
import * as health from './figures/health.ts'
import * as housing from './figures/housing.ts'
import * as income from './figures/income.ts'
import * as insurance from './figures/insurance.ts'
import * as layers from './figures/layers.ts'
import * as quality from './figures/quality.ts'
import * as subsidies from './figures/subsidies.ts'
import * as villages from './figures/villages.ts'
import * as work from './figures/work.ts'

export const figures = {
  ...ages,
  ...allowances,
  ...comparison,
  ...education,
  ...elders,
  ...health,
  ...factors,
  ...housing,
  ...income,
  ...insurance,
  ...layers,
  ...quality,
  ...subsidies,
  ...villages,
  ...work,
}

/** The figures that belong to an article. */
export const figuresOf = (article: number): Figure[] => (Object.values(figures) as Figure[]).filter((figure) => figure.article === article)
