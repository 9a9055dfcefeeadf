/** Starts, joins and leaves the PostgreSQL that comes with the packages: real, on a socket of its own, under root and without. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './postgres-binaries.ts'
import { checkDataFolder, failed, makeDataFolder } from './postgres-data.ts'
import { clearRemains, endPostmaster, findLivingPostmaster, type Postmaster } from './postgres-process.ts'
import { port, type Started, spawnPostmaster, superuser } from './postgres-spawn.ts'
import { chooseUser } from './postgres-user.ts'

export interface PostgresOptions {
  /** Where the database lies, such as ./data/postgres; made when missing. */
  readonly dataFolder: string
  /** False for throw-away databases: nothing is forced to disk. */
  readonly durable?: boolean
}

/** How to reach it: a folder that only its user and root may enter holds the socket; there is no TCP. */
export interface SocketAddress {
  readonly host: string
  readonly port: number
  readonly user: string
}

export interface Postgres {
  readonly address: SocketAddress
  /** True when it already ran: for another program of ours, or left behind by one that was killed. */
  readonly adopted: boolean
  /** Leaves it; the last one to leave stops it. */
  stop(): Promise<void>
}

const patience = 60_000
/** Everyone who uses the server holds this lock shared; who can take it alone is the last. */
const presence = 7_371_399

/** Starts PostgreSQL on the folder or joins the one that runs there. Throws a StoreError in plain words when it cannot. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataFolder = resolve(options.dataFolder)
  const durable = options.durable ?? true
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) {
    const runAs = chooseUser(dataFolder)
    makeDataFolder(dataFolder, findBinaries(runAs), runAs, durable)
  }
  const first = await bringUp(dataFolder, durable)
  let [keeper, leaving]: [pg.Client, boolean] = [first.keeper, false]
  const watch = () =>
    keeper.once('end', async () => {
      while (!leaving) {
        const again = await bringUp(dataFolder, durable).catch(() => pause(1_000))
        if (!again) continue
        keeper = again.keeper
        if (leaving) await leave(keeper, dataFolder)
        else watch()
        return
      }
    })
  watch()
  return {
    address: first.address,
    adopted: first.adopted,
    stop() {
      leaving = true
      return leave(keeper, dataFolder)
    },
  }
}

/** Also for a server that somebody killed: it is started again at the same address, so that connections find it; data that are gone are not made anew. */
async function bringUp(dataFolder: string, durable: boolean): Promise<{ keeper: pg.Client; address: SocketAddress; adopted: boolean }> {
  const runAs = chooseUser(dataFolder)
  const binaries = findBinaries(runAs)
  checkDataFolder(dataFolder, runAs)
  let started: Started | undefined
  for (const until = Date.now() + patience; Date.now() < until; await pause(15)) {
    const living = findLivingPostmaster(dataFolder)
    if (living) {
      const keeper = await joinPostmaster(living)
      if (keeper) return { keeper, address: addressOf(living), adopted: !started }
      if (living.ready && !existsSync(join(living.socketFolder, `.s.PGSQL.${port}`))) await endPostmaster(dataFolder, living)
    } else if (!started || started.exited()) {
      if (started && !/already exists|still in use|shutting down|could not create lock file/.test(started.log()))
        throw failed(started.log())
      clearRemains(dataFolder)
      started = spawnPostmaster(dataFolder, binaries, runAs, durable)
    }
  }
  throw failed(started?.log() ?? '')
}

const addressOf = ({ socketFolder }: Postmaster): SocketAddress => ({ host: socketFolder, port, user: superuser })

/** A connection that only says "somebody is here"; undefined while the server starts, stops or is gone. */
async function joinPostmaster(postmaster: Postmaster): Promise<pg.Client | undefined> {
  const keeper = new pg.Client({
    ...addressOf(postmaster),
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5_000,
    application_name: 'keeper',
  })
  keeper.on('error', () => undefined)
  try {
    await keeper.connect()
    await keeper.query('select pg_advisory_lock_shared($1)', [presence])
    return keeper
  } catch {
    await keeper.end().catch(() => undefined)
    return undefined
  }
}

async function leave(keeper: pg.Client, dataFolder: string): Promise<void> {
  let last = false
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [presence])
    last = (await keeper.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [presence])).rows[0]?.alone ?? false
  } catch {
    // The server is gone already.
  }
  const postmaster = last ? findLivingPostmaster(dataFolder) : undefined
  if (postmaster) await endPostmaster(dataFolder, postmaster)
  await keeper.end().catch(() => undefined)
}
