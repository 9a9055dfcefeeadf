/** The sources of a run made before: the same snapshot of the register, the same batches, the same decisions about rows (Article 29). */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { snapshotPaths } from '#modules/people/registry/snapshot-registry'
import { findConfirmations } from '#modules/truth/figures/find-confirmations'
import { findRegistryYears } from '#modules/truth/intake/deliveries/registry-years'
import type { Office } from '#platform/http/office'
import { regions } from '#policy/vocabulary/regions'
import type { RunRow } from './find-runs.ts'
import type { FindBatches } from './run-comparison.ts'
import type { RowDecision, Sources } from './sources.ts'

/** What the run read; undefined when one of its files was withdrawn since or its snapshot is no longer kept. */
export async function sourcesOfRun(office: Office, find: FindBatches, run: RunRow): Promise<Sources | undefined> {
  const kept = new Map((await find(office.store)).map((batch) => [batch.id, batch]))
  const batches = run.batches.flatMap(({ id }) => kept.get(id) ?? [])
  const registry = snapshotPaths(join(office.store.dataFolder, 'snapshots'), run.snapshot)
  const files = [...Object.values(registry), ...batches.flatMap(({ tables }) => Object.values(tables))]
  const there = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  )
  if (batches.length < run.batches.length || there.includes(false)) return undefined
  const decisions = await office.store.asSystem('试算', ({ db }) =>
    sql<RowDecision>`select distinct on (fingerprint) fingerprint, id_number as "idNumber", name, person from comparison_review
      where state = 'decided' and decided_at <= ${run.at} order by fingerprint, decided_at desc`.execute(db),
  )
  return {
    registry,
    years: await findRegistryYears(office.store, run.at),
    batches,
    asOf: run.asOf,
    dataYear: Number(run.deciding.slice(0, 4)),
    known: [],
    decisions: decisions.rows,
    today: run.at.toISOString().slice(0, 10),
    figures: await office.store.asSystem('试算', (tx) => findConfirmations(tx)),
    adopted: run.adopted,
    district: regions.find(({ level }) => level === 'district')!.code,
  }
}
