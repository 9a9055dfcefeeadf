/** The main job without a server: takes in a folder, links, compares, in a throw-away database (Article 29). */

import { availableParallelism } from 'node:os'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Coverage } from '#kernel/coverage'
import type { Pack } from '#kernel/pack'
import { joinRegistry } from '#modules/people/registry/join-registry'
import type { RegistryGap } from '#modules/people/registry/registry-gaps'
import type { Intake } from '#modules/truth/intake/batch'
import { registryPart, rowNames } from '#modules/truth/intake/registry-part'
import { type Delivery as TakenIn, takeInDirectory } from '#modules/truth/intake/take-in-directory'
import { registryForms } from '#policy/vocabulary/vocabulary'
import type { Delivery, DepartmentBatch } from './delivery.ts'
import { type Found, findDoubts, raisingChecks } from './find-doubts.ts'
import { knownBy } from './known-by.ts'
import { linkDelivery } from './link-delivery.ts'
import { makeFacts, type People } from './make-facts.ts'
import { withOwnKeys } from './shared-numbers.ts'

/** A folder's files taken in and linked, with the facts that the rules asked read. */
export interface Facts {
  readonly connection: DuckDBConnection
  readonly intake: TakenIn
  readonly delivery: Delivery
  /** Where the sheets of a split registry do not meet. */
  readonly gaps: readonly RegistryGap[]
  /** Further connections to the database. */
  readonly beside: readonly DuckDBConnection[]
  close(): void
}

export interface Compared extends Facts {
  readonly found: Found
  /** Seconds spent in each step. */
  readonly seconds: Readonly<Record<'read' | 'link' | 'rules', number>>
}

export interface FactsOptions {
  readonly asOf?: string
  /** Today as ISO: what lies behind it is a slip of the pen. */
  readonly today?: string
  readonly threads?: number
  /** Memory the database may take before it spills to disk, such as '2GB'. */
  readonly memory?: string
  readonly progress?: (sentence: string) => void
}

export interface CompareOptions extends FactsOptions {
  /** Rules that will be asked afterwards: the tables of facts hold what they read. */
  readonly also?: Iterable<string>
  /** Checks on trial that are to raise doubts. */
  readonly adopted?: ReadonlySet<string>
}

/** A folder without a registry cannot be compared. */
export class NothingToCompare extends Error {}

/** Compares a folder; the caller closes what it gets. Throws `NothingToCompare` with a sentence where there is no registry. */
export async function compareDirectory(directory: string, pack: Pack, options: CompareOptions = {}): Promise<Compared> {
  const checks = raisingChecks(pack, options.adopted)
  return opened(directory, pack, options, async (facts, seconds, clock) => {
    await makeFacts(
      facts.connection,
      pack,
      facts.delivery,
      [...checks.map(({ key }) => key), ...(options.also ?? [])],
      'needed',
      facts.beside,
    )
    const found = await findDoubts(facts.connection, pack, facts.delivery, checks, [], facts.beside)
    options.progress?.(`发现疑点 ${found.doubts.length} 条 / ${found.doubts.length} doubts`)
    return { ...facts, found, seconds: { ...seconds, rules: clock() } }
  })
}

/**
 * The facts of a folder for a few rules, and no doubts: people outside the registry are looked for only where one of these rules
 * needs them; `registered`: not at all. The caller closes what it gets.
 */
export async function factsOfDirectory(
  directory: string,
  pack: Pack,
  asked: Iterable<string>,
  options: FactsOptions & { readonly people?: People } = {},
): Promise<Facts> {
  return opened(directory, pack, options, async (facts) => {
    await makeFacts(facts.connection, pack, facts.delivery, asked, options.people, facts.beside)
    return facts
  })
}

type Clock = () => number

async function opened<T>(
  directory: string,
  pack: Pack,
  options: FactsOptions,
  then: (facts: Facts, seconds: Readonly<Record<'read' | 'link', number>>, clock: Clock) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? availableParallelism()),
    ...(options.memory ? { memory_limit: options.memory } : {}),
  })
  const connection = await instance.connect()
  const beside = [await instance.connect()]
  const close = () => {
    for (const lane of [connection, ...beside]) lane.closeSync()
    instance.closeSync()
  }
  try {
    const clock = stopwatch()
    const intake = await takeInDirectory(connection, directory, options.asOf ? { asOf: options.asOf } : {})
    const today = options.today ?? new Date().toISOString().slice(0, 10)
    const { gaps, ...handedOver } = await deliveryOf(connection, pack, intake)
    const delivery = await withOwnKeys(connection, await knownBy(connection, pack, handedOver, today))
    const read = clock()
    options.progress?.(`已读取 ${intake.batches.length} 张表 / read ${intake.batches.length} sheets`)
    await linkDelivery(connection, delivery, { beside })
    const link = clock()
    options.progress?.('已关联到人 / rows linked to people')
    return await then({ connection, beside, intake, delivery, gaps, close }, { read, link }, clock)
  } catch (error) {
    close()
    throw error
  }
}

/** What intake took in, as a comparison sees it; a registry that comes in several sheets or files is one registry. */
async function deliveryOf(connection: DuckDBConnection, pack: Pack, intake: TakenIn): Promise<Delivery & { gaps: readonly RegistryGap[] }> {
  const parts = intake.batches.flatMap(({ form, file, tables: { person, household, householdYear, personYear }, card }) =>
    registryForms.has(form) && household && householdYear
      ? [
          {
            household,
            householdYear,
            ...(person ? { person } : {}),
            ...(personYear ? { personYear } : {}),
            ...registryPart(card.proposal, file),
          },
        ]
      : [],
  )
  if (parts.length === 0)
    throw new NothingToCompare(
      '没有找到建档立卡登记表，无法比对：请把登记表（农户信息导出表）与部门数据放在同一个文件夹。 / No registry export was found: put it beside the departmental files.',
    )
  const { person, gaps, ...registry } = await joinRegistry(connection, parts, intake.dataYear, rowNames)
  if (!person)
    throw new NothingToCompare(
      '只找到户信息表，没有家庭成员表，无法比对：请把成员表（含户编号、姓名、证件号码）放在同一个文件夹。 / Only households were found, without their members: put the sheet of members (household number, name, ID number) beside it.',
    )
  return {
    registry: { ...registry, person },
    ...departmentBatches(intake, pack),
    coverage: coverageOf(intake),
    asOf: intake.asOf,
    dataYear: intake.dataYear,
    leftOut: [],
    gaps,
  }
}

function departmentBatches({ batches }: Intake, pack: Pack): { batches: DepartmentBatch[]; standing: DepartmentBatch[] } {
  const all = batches
    .filter(({ form }) => !registryForms.has(form))
    .flatMap(({ key, file, sheet, tables }) =>
      Object.entries(tables).map(([ledger, view]) => ({ key: `${key}_${ledger}`, ledger, view, file, sheet })),
    )
  const linked = ({ ledger }: DepartmentBatch) => pack.vocabulary.ledgers[ledger]?.speaksOf === 'person'
  return { batches: all.filter(linked), standing: all.filter((batch) => !linked(batch)) }
}

/** A file that is there covers the whole district and its data year, unless its card says otherwise. */
function coverageOf({ batches }: Intake): Coverage[] {
  return batches.flatMap(({ tables, card }) =>
    Object.keys(tables).map((ledger) => {
      const { area, period } = card.coverage
      return {
        ledger,
        ...(area.code.length > 6 && !area.code.endsWith('000000') ? { area: area.code } : {}),
        ...(period.from ? { from: period.from } : {}),
        ...(period.to ? { to: period.to } : {}),
      }
    }),
  )
}

function stopwatch(): Clock {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const seconds = (now - last) / 1000
    last = now
    return Math.round(seconds * 100) / 100
  }
}
