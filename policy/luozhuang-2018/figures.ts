/** Every figure of the pack, by name: what the document gives, and what it relies on and does not give. */
import type { Figure } from '#kernel/figure'
import * as ages from './figures/ages.ts'
import * as allowances from './figures/allowances.ts'
import * as comparison from './figures/comparison.ts'
import * as countedIncome from './figures/counted-income.ts'
import * as doubts from './figures/doubts.ts'
import * as education from './figures/education.ts'
import * as elders from './figures/elders.ts'
import * as exit from './figures/exit.ts'
import * as factors from './figures/factors.ts'
import * as health from './figures/health.ts'
import * as housing from './figures/housing.ts'
import * as income from './figures/income.ts'
import * as insurance from './figures/insurance.ts'
import * as layers from './figures/layers.ts'
import * as monitoring from './figures/monitoring.ts'
import * as quality from './figures/quality.ts'
import * as subsidies from './figures/subsidies.ts'
import * as villages from './figures/villages.ts'
import * as work from './figures/work.ts'

const files: readonly Readonly<Record<string, Figure>>[] = [
  ages,
  allowances,
  comparison,
  countedIncome,
  doubts,
  education,
  elders,
  exit,
  factors,
  health,
  housing,
  income,
  insurance,
  layers,
  monitoring,
  quality,
  subsidies,
  villages,
  work,
]

export const figures = Object.fromEntries(files.flatMap((file) => Object.entries(file)))

// Of two figures of one name the second would hide the first without a word.
if (Object.keys(figures).length < files.flatMap((file) => Object.keys(file)).length) throw new Error('two files of figures export one name')

/** The figures that belong to an article. */
export const figuresOf = (article: number): Figure[] => Object.values(figures).filter((figure) => figure.article === article)
