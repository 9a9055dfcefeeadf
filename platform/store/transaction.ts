/** One transaction in somebody's name: queries through Kysely, bulk rows through COPY, on one connection. */
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { type Office, settingsOf } from './office.ts'
import { StoreError } from './store-error.ts'

/** What runs inside `as` and `asSystem`. It ends with them: nothing of it may be kept. */
export interface Tx<Tables> {
  readonly db: Kysely<Tables>
  readonly office: Office
  /** True inside `asSystem`: above areas and roles. */
  readonly system: boolean
  /** The connection itself, for COPY and for SQL that Kysely has no words for. Never begin or commit on it. */
  readonly client: pg.ClientBase
  /** Runs a part that may fail without taking the rest with it. */
  part<T>(work: () => Promise<T>): Promise<T>
}

/** bigint stays whole, a day stays 'YYYY-MM-DD'; the rest is as pg has it. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return BigInt
    if (oid === pg.types.builtins.DATE) return String
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}

/** Kysely over connections that somebody else hands out. */
export function kyselyOver<Tables>(connect: () => Promise<PostgresPoolClient>): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect, end: async () => undefined } }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** Runs `work` in a transaction of the pool, under `role` if given, with the office's settings; any throw rolls everything back. */
export async function inTransaction<Tables, T>(
  pool: pg.Pool,
  office: Office,
  role: string | undefined,
  work: (tx: Tx<Tables>) => Promise<T>,
): Promise<T> {
  const settings = Object.entries(settingsOf(office)).map(([name, value]) => [`xiuhua.${name}`, value] as const)
  const all = role ? [...settings, ['role', role] as const] : settings
  const client = await pool.connect().catch((cause) => Promise.reject(inWords(cause)))
  let broken: Error | undefined
  try {
    await client.query('begin')
    await client.query(`select ${all.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(', ')}`, all.flat())
    const result = await work(transactionOn(client, office, !role))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw inWords(error)
  } finally {
    client.release(broken)
  }
}

/** Troubles of the surroundings that can befall any transaction, said so that people can act on them; everything else as it is. */
function inWords(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (code === '53100')
    return new StoreError(
      'disk-full',
      { zh: '磁盘已满，没有保存。请腾出空间后再试。', en: 'The disk is full and nothing was saved. Free some space and try again.' },
      error,
    )
  if (code === '53300' || message.includes('timeout exceeded when trying to connect'))
    return new StoreError('busy', { zh: '同时办理的人太多，请稍后再试。', en: 'Too many people at once; try again in a moment.' }, error)
  if (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code) ||
    /^Connection terminated|is not queryable$/.test(message)
  )
    return new StoreError(
      'database-away',
      { zh: '数据库暂时连不上，没有保存，请稍后再试。', en: 'The database is away for the moment; nothing was saved. Try again shortly.' },
      error,
    )
  return error
}

function transactionOn<Tables>(client: pg.PoolClient, office: Office, system: boolean): Tx<Tables> {
  const inside = {
    query(...told: Parameters<typeof client.query>) {
      const [text] = told as unknown as [unknown]
      if (typeof text === 'string' && /^\s*(begin|start|commit|rollback)\b/i.test(text))
        throw new Error('this already is a transaction; use part()')
      return client.query(...told)
    },
    release: () => undefined,
  } as unknown as PostgresPoolClient
  let depth = 0
  return {
    db: kyselyOver<Tables>(async () => inside),
    office,
    system,
    client,
    async part(work) {
      const name = `part_${++depth}`
      await client.query(`savepoint ${name}`)
      try {
        const result = await work()
        await client.query(`release savepoint ${name}`)
        return result
      } catch (error) {
        await client.query(`rollback to savepoint ${name}`)
        throw error
      }
    },
  }
}
