/** The room of comparison for tests: an invented district registered in a real database, its departmental files kept as batches, people who work in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { importRegistry } from '#modules/people/registry/import-registry'
import { registryTables } from '#modules/people/registry/ledgers'
import { registryCard } from '#modules/people/registry/module'
import { writeRegistryRows } from '#modules/people/registry/registry-rows'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { caseworkCard } from '#platform/casework/card'
import type { Card } from '#platform/http/card'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { jobsCard } from '#platform/jobs/card'
import { literal, quoted } from '#platform/store/naming'
import { doubtCasework } from './doubts/act-on-doubt.ts'
import { comparisonCard } from './module.ts'
import type { KeptBatch } from './run/choose-batches.ts'
import { sourcesOf } from './run/test-sources.ts'

const people = [
  { username: 'qu', name: '区办甲', role: 'office', areas: ['371311'] },
  { username: 'qu2', name: '区办乙', role: 'office', areas: ['371311'] },
  { username: 'bumen', name: '部门甲', role: 'department', areas: ['371311'], department: '区民政局' },
  { username: 'jijian', name: '纪检甲', role: 'supervisor', areas: ['371311'] },
] as const

export interface TestRoom {
  readonly house: TestHouse
  /** Keeps the departmental files of a folder as a delivery. */
  keep(directory: string, delivery: string, receivedAt: string): Promise<void>
  /** Forgets a delivery, as withdrawing does. */
  forget(delivery: string): void
  /** The batches that are kept now. */
  readonly kept: readonly KeptBatch[]
  /** Registers the people of a folder's registry export. */
  register(directory: string): Promise<void>
  /** Makes an account in a town (9 digits) or village (12) and signs in with it. */
  worker(username: string, area: string): Promise<Ask>
  as(username: (typeof people)[number]['username']): Promise<Ask>
  /** Runs a comparison through the API and waits until it has ended. */
  run(ask: Ask, body?: unknown): Promise<{ state: string; result: { new: number; persisting: number; gone: number; number: number } }>
  close(): Promise<void>
}

/** Opens the room; `more` are the cards of rooms that stand on it. */
export async function openTestRoom(more: readonly Card[] = []): Promise<TestRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-room-'))
  const kept: KeptBatch[] = []
  const cards = [jobsCard, registryCard, caseworkCard([doubtCasework]), comparisonCard(async () => kept), ...more]
  const house = await openTestHouse(cards, registryTables)
  await makeDemoAccounts(house.ground.db, people)
  const signedIn = async (username: string) => {
    const { status, ask } = await house.signIn(username, demoPassword)
    if (status !== 200) throw new Error(`${username} cannot sign in`)
    return ask
  }
  return {
    house,
    kept,
    async keep(directory, delivery, receivedAt) {
      const sources = await sourcesOf(directory, join(folder, delivery), delivery)
      kept.push(...sources.batches.map((batch) => ({ ...batch, receivedAt, asOf: sources.asOf })))
    },
    forget(delivery) {
      kept.splice(0, kept.length, ...kept.filter((batch) => batch.delivery !== delivery))
    },
    async register(directory) {
      const { registry, asOf } = await sourcesOf(directory, join(folder, `registry-${Date.now()}`), 'registry')
      const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
      const connection = await instance.connect()
      for (const [ledger, path] of Object.entries(registry))
        await connection.run(`CREATE VIEW ${quoted(ledger)} AS SELECT * FROM read_parquet(${literal(path)})`)
      const rows = await writeRegistryRows(
        connection,
        { person: 'person', household: 'household', householdYear: 'householdYear' },
        folder,
        '371311000000',
      )
      connection.closeSync()
      instance.closeSync()
      await house.ground.store.asSystem('登记', (tx) =>
        importRegistry(tx, { batch: 'registry', rows, area: '371311', year: Number(asOf.slice(0, 4)) }),
      )
    },
    async worker(username, area) {
      const role = area.length === 9 ? 'town' : 'village'
      await makeDemoAccounts(house.ground.db, [{ username, name: `${username}某`, role, areas: [area] }])
      return signedIn(username)
    },
    as: signedIn,
    async run(ask, body) {
      const started = await ask('POST', '/api/comparisons', { body: body ?? {} })
      if (started.status !== 200) throw new Error(`the run was refused: ${JSON.stringify(started.body)}`)
      const job = await house.ground.jobs.ended(started.body.id)
      return { state: job.state, result: job.result as { new: number; persisting: number; gone: number; number: number } }
    },
    async close() {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
