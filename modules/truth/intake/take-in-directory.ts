/** Takes in a whole delivery: every file of a directory, and the dates that the delivery speaks of. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { yearsOf } from '#modules/people/registry/join-registry'
import type { Batch, Ignored, Intake, Reject } from './batch.ts'
import { setDataYear } from './clean/registry-tables.ts'
import { byElimination, type Decided } from './recognise/by-elimination.ts'
import { registryPart } from './registry-part.ts'
import { type TakeInOptions, takeIn } from './take-in.ts'

export interface Delivery extends Intake {
  /** The day up to which the delivery speaks: given, else its latest event, else today. */
  readonly asOf: string
  /** The year of `asOf`; ages are taken at its 31 December. */
  readonly dataYear: number
  /** Sheets that fit several forms, of which the rest of the delivery left one. */
  readonly decided: readonly Decided[]
}

export interface DirectoryOptions extends Omit<TakeInOptions, 'key' | 'ordinal' | 'name'> {
  readonly asOf?: string
}

/** Takes in all files of a directory, by name, not those within folders; the same content twice is taken once. */
export async function takeInDirectory(connection: DuckDBConnection, directory: string, options: DirectoryOptions = {}): Promise<Delivery> {
  const names = (await readdir(directory, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const [batches, rejects, ignored]: [Batch[], Reject[], Ignored[]] = [[], [], []]
  const taken = new Map<string, string>()
  for (const [at, name] of names.entries()) {
    const intake = await takeIn(connection, join(directory, name), {
      ...options,
      key: `b${at}`,
      ordinal: at,
      alreadyTaken: (sha256) => taken.get(sha256) ?? options.alreadyTaken?.(sha256),
    })
    for (const batch of intake.batches) taken.set(batch.card.sha256, name)
    batches.push(...intake.batches)
    rejects.push(...intake.rejects)
    ignored.push(...intake.ignored)
  }
  const decided: Decided[] = []
  const known = new Set(batches.map(({ form }) => form))
  for (const { file, sheet, form } of byElimination(known, ignored)) {
    const at = names.indexOf(file)
    const intake = await takeIn(connection, join(directory, file), {
      ...options,
      key: `b${at}e${ignored.length}`,
      // Its rows are numbered behind those of all files.
      ordinal: names.length + decided.length,
      corrections: { ...options.corrections, [sheet ?? '']: { form } },
      only: sheet ?? '',
    })
    decided.push({ file, sheet, form })
    batches.push(...intake.batches)
    rejects.push(...intake.rejects)
    ignored.splice(
      ignored.findIndex((one) => one.file === file && one.sheet === sheet),
      1,
      ...intake.ignored,
    )
  }
  const latest = batches
    .map(({ card }) => card.latestEvent)
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  const asOf = options.asOf ?? latest ?? options.today ?? new Date().toISOString().slice(0, 10)
  const dataYear = Number(asOf.slice(0, 4))
  const registry = batches.filter(({ tables }) => tables.householdYear)
  const years = yearsOf(
    registry.map(({ card, file }) => registryPart(card.proposal, file)),
    dataYear,
  )
  for (const [at, { tables }] of registry.entries()) await setDataYear(connection, tables.householdYear!, years[at]!)
  return { batches, rejects, ignored, decided, asOf, dataYear }
}
