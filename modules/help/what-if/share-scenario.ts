/** Shows a scenario to towns: each then reads its own line of it. What was shared stays. */
import { sql } from 'kysely'
import { areaOf } from '#modules/truth/comparison/run/sources'
import type { Office } from '#platform/http/office'
import { orThrow, type Refusal } from '#platform/http/refusal'
import { regions } from '#policy/vocabulary/regions'
import type { ScenarioView } from './contract.ts'
import { findScenario } from './find-scenarios.ts'
import { refuse } from './refusals.ts'

/** `towns` by code; none means all. */
export async function shareScenario(
  office: Office,
  id: string,
  version: number,
  towns: readonly string[],
): Promise<ScenarioView | Refusal> {
  const wrong = towns.find((town) => !regions.some(({ code, level }) => level === 'town' && code === town.padEnd(12, '0')))
  if (wrong !== undefined) return refuse.noTown(wrong)
  return office.write('共享试算方案', async (tx) => {
    const known = await findScenario(office, tx, id)
    if (!known) return orThrow<ScenarioView>(refuse.noScenario())
    const done =
      await sql`update what_if_scenario set shared_at = coalesce(shared_at, ${office.clock.now()}), shared_towns = ${towns.map(areaOf)}
      where id = ${id}::uuid and version = ${version}`.execute(tx.db)
    if (done.numAffectedRows === 0n) return orThrow<ScenarioView>(refuse.changedMeanwhile(known.version))
    return (await findScenario(office, tx, id))!
  })
}
