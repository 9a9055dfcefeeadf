/** Opens the house for a program: the register with every room's ledgers and tables, and the ground over it. */
import { type Ground, migrationsOf, openGround } from '#platform/ground'
import { openStore } from '#platform/store/store'
import { ledgersOf, roomsOf } from './rooms.ts'
import type { Settings } from './settings.ts'

export interface OpenOptions {
  /** The server: refuses to start beside another, and runs jobs. */
  readonly server?: boolean
  readonly onFault?: (error: unknown, what: string) => void
}

/** Opens register and ground. Throws a StoreError in plain words. */
export async function openHouse(settings: Settings, options: OpenOptions = {}): Promise<Ground> {
  let ground: Ground | undefined
  const cards = roomsOf(() => {
    if (!ground) throw new Error('the house is not open yet')
    return ground
  })
  const server = options.server ?? false
  const store = await openStore({
    ...(settings.databaseUrl ? { url: settings.databaseUrl } : {}),
    dataFolder: settings.dataFolder,
    ledgers: ledgersOf(cards),
    migrations: migrationsOf(cards),
    exclusive: server,
  })
  try {
    ground = await openGround({ store, cards, demo: true, runJobs: server, ...(options.onFault ? { onFault: options.onFault } : {}) })
    return ground
  } catch (error) {
    await store.close()
    throw error
  }
}
