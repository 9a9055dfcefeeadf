/** Checks what a scenario asks for and starts its job; whatever cannot be computed is refused before anything runs. */
import { type Figure, valueOn } from '#kernel/figure'
import type { Pack } from '#kernel/pack'
import type { Value } from '#kernel/values'
import { type Change, valueWritten } from '#kernel/what-if'
import { findNewestRun } from '#modules/truth/comparison/run/find-runs'
import { rulesTouched } from '#modules/truth/comparison/what-if/what-if'
import { findInForce } from '#modules/truth/figures/in-force'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import type { Job } from '#platform/jobs/job'
import { refuse } from './refusals.ts'

/** What a scenario asks for, as the request and the job carry it. */
export interface Asked {
  readonly name: string
  readonly note?: string
  readonly changes: readonly { readonly figure: string; readonly value: string }[]
  /** Fen a year. */
  readonly budget?: number
}

export const whatIfJobKey = 'what-if'

/** Starts the job, or says why not. */
export async function makeScenario(office: Office, asked: Asked): Promise<Job | Refusal> {
  const { run, pack } = await office.read(async (tx) => ({ run: await findNewestRun(tx), pack: await findInForce(tx) }))
  if (!run) return refuse.noRun()
  const changes = changesAsked(pack, asked, run.deciding)
  if (isRefusal(changes)) return changes
  const title = { zh: `试算：${asked.name}`, en: `What-if: ${asked.name}` }
  return office.jobs.start(office.person, whatIfJobKey, asked, title)
}

/** The changes in the kernel's values; refused where a figure is unknown, a value of the wrong kind, or nothing changes. */
export function changesAsked(pack: Pack, { changes, budget }: Asked, day: string): readonly Change[] | Refusal {
  if (budget !== undefined && budget < 0) return refuse.badBudget()
  const found: Change[] = []
  const figures: Figure[] = []
  for (const [at, { figure: key, value: written }] of changes.entries()) {
    const figure = pack.figures.get(key)
    if (!figure) return refuse.noFigure(key, at)
    if (figures.includes(figure)) return refuse.twice(figure, at)
    const value = valueWritten(figure, written.trim())
    if (value === undefined) return refuse.wrongValue(figure, written, at)
    figures.push(figure)
    found.push({ figure: key, value })
  }
  if (found.every(({ value }, at) => same(value, valueOn(figures[at]!, day)?.value ?? null))) return refuse.nothingChanged()
  if (rulesTouched(pack, found).length === 0) return refuse.touchesNothing(figures.map(({ label }) => label))
  return found
}

/** Whether two values of one figure are the same. */
function same(a: Value, b: Value): boolean {
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null ? a.n * b.d === b.n * a.d : a === b
}
