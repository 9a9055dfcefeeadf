/** Restore: a backup that has been checked whole goes into a new, empty place, all of it or nothing. */
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, normalize, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { type BackedUpTable, type BackupHeader, type BackupManifest, broken, checkBackup, partsOf } from './backup-archive.ts'
import { verifyHistory } from './history.ts'
import { literal, quoted } from './naming.ts'
import { openStore, type Store, type StoreOptions } from './store.ts'
import { StoreError } from './store-error.ts'

export interface RestoreReport {
  readonly made: string
  readonly tables: number
  readonly rows: number
  readonly files: number
}

/** Restores `file` into the place that the options name. Throws a StoreError, and leaves nothing, when it cannot. */
export async function restore(file: string, options: Omit<StoreOptions, 'exclusive' | 'only'>): Promise<RestoreReport> {
  if (!existsSync(file)) throw broken(file, '没有这个文件 no such file')
  const { header, manifest } = await checkBackup(file)
  const known = new Set((options.migrations ?? []).map(({ name }) => name))
  const later = header.migrations.find((name) => !known.has(name))
  if (later) throw tooNew(file, later)
  const dataFolder = resolve(options.dataFolder ?? 'data')
  await refuseUsedFolder(dataFolder)
  const store = await openStore({ ...options, exclusive: true, only: new Set(header.migrations), beforeSchema: refuseUsedDatabase })
  const unpacked = join(dataFolder, `.restore-${process.pid}`)
  try {
    const files = await load(store, file, header, manifest, unpacked)
    const verdict = await verifyHistory(store)
    if (!verdict.sound) throw broken(file, verdict.label.zh)
    if (existsSync(unpacked)) for (const name of await readdir(unpacked)) await rename(join(unpacked, name), join(dataFolder, name))
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
    return { made: header.made, tables: header.tables.length, rows, files }
  } catch (error) {
    await empty(store, header)
    throw error
  } finally {
    await rm(unpacked, { recursive: true, force: true })
    await store.close()
  }
}

const tooNew = (file: string, what: string) =>
  new StoreError('newer-backup', {
    zh: `备份 ${file} 来自更新的版本（含“${what}”），请先升级本系统再恢复。`,
    en: `The backup ${file} comes from a newer version (it has “${what}”). Upgrade this system first.`,
  })

const notEmpty = (what: string) =>
  new StoreError('not-empty', {
    zh: `${what} 里已有数据，恢复只能进入空的位置。请换一个数据目录或新建一个数据库。`,
    en: `${what} holds data already; a backup is restored into an empty place only. Choose another data folder or a new database.`,
  })

async function refuseUsedFolder(folder: string): Promise<void> {
  const there = existsSync(folder) ? (await readdir(folder)).filter((name) => !name.startsWith('postgres') && !name.startsWith('.')) : []
  if (there.length > 0) throw notEmpty(join(folder, there[0]!))
}

async function refuseUsedDatabase(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ used: boolean; name: string }>(
    `select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as used, current_database() as name`,
  )
  if (rows[0]?.used) throw notEmpty(`数据库 ${rows[0].name}`)
}

/** One transaction for all rows; files are laid ready beside their places. Returns how many files there were. */
async function load(store: Store, file: string, header: BackupHeader, manifest: BackupManifest, unpacked: string): Promise<number> {
  const client = await store.pool.connect()
  let files = 0
  try {
    await client.query('begin')
    await prepareTables(client, header.tables, file)
    let [current, copy]: [string, ReturnType<typeof copyInto>?] = ['']
    const finish = async () => {
      if (!copy) return
      copy.end()
      await finished(copy)
      if (copy.rowCount !== manifest.rows[current]) throw broken(file, current)
      copy = undefined
    }
    for await (const { name, content } of partsOf(file)) {
      const table = header.tables.find((one) => name.startsWith(`tables/${one.schema}.${one.name}/`))
      if (table) {
        const key = `${table.schema}.${table.name}`
        if (key !== current) await finish()
        current = key
        copy ??= copyInto(client, table)
        await pipeline(content, copy, { end: false })
      } else if (name.startsWith('files/')) {
        await unpack(content, unpacked, name.slice('files/'.length), file)
        files++
      } else content.resume()
    }
    await finish()
    await finishTables(client, header.tables)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release(true)
  }
  await store.pool.query('analyze')
  return files
}

const nameOf = ({ schema, name }: BackedUpTable) => `${quoted(schema)}.${quoted(name)}`

const copyInto = (client: pg.ClientBase, table: BackedUpTable) =>
  client.query(from(`copy ${nameOf(table)} (${table.columns.map(quoted).join(', ')}) from stdin`))

/** Rows that migrations put there go, guards and history stand aside until the rows are in. All within the transaction. */
async function prepareTables(client: pg.ClientBase, tables: readonly BackedUpTable[], file: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I.%I', nspname, relname, attname) as name from pg_attribute join pg_class on pg_class.oid = attrelid
     join pg_namespace on pg_namespace.oid = relnamespace where relkind = 'r' and attnum > 0 and not attisdropped`,
  )
  const there = new Set(rows.map(({ name }) => name.replaceAll('"', '')))
  for (const { schema, name, columns } of tables)
    for (const column of columns) if (!there.has(`${schema}.${name}.${column}`)) throw tooNew(file, `${schema}.${name}.${column}`)
  await client.query(
    'create temporary table guarded_before on commit drop as select oid::regclass as name, relforcerowsecurity as forced from pg_class where relrowsecurity',
  )
  for (const table of tables) await client.query(`alter table ${nameOf(table)} disable trigger user, disable row level security`)
  for (const table of [...tables].reverse()) await client.query(`delete from ${nameOf(table)}`)
  await client.query('savepoint checks')
  // References were whole when the backup was made; where the account may not leave them unchecked, the order of tables sees to them.
  await client.query(`set local session_replication_role = replica`).catch(() => client.query('rollback to savepoint checks'))
}

async function finishTables(client: pg.ClientBase, tables: readonly BackedUpTable[]): Promise<void> {
  for (const table of tables) {
    await client.query(`alter table ${nameOf(table)} enable trigger user`)
    for (const column of table.columns) {
      const { rows } = await client.query<{ sequence: string | null }>('select pg_get_serial_sequence($1, $2) as sequence', [
        nameOf(table),
        column,
      ])
      const sequence = rows[0]?.sequence
      if (sequence)
        await client.query(`select setval(${literal(sequence)}, greatest((select max(${quoted(column)}) from ${nameOf(table)}), 1))`)
    }
  }
  const { rows } = await client.query<{ name: string }>('select name::text from guarded_before')
  for (const { name } of rows) await client.query(`alter table ${name} enable row level security`)
}

async function unpack(content: Readable, folder: string, name: string, file: string): Promise<void> {
  const path = join(folder, normalize(name))
  if (!path.startsWith(join(folder, '/')) || name.split('/').some((part) => part === '..' || part === '')) throw broken(file, name)
  await mkdir(dirname(path), { recursive: true })
  await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
}

/** After a failed restore the database is as new as before: what opening it had made goes again. */
async function empty(store: Store, { tables }: BackupHeader): Promise<void> {
  const schemas = new Set(['public', 'xiuhua', ...tables.map(({ schema }) => schema)])
  const client = new pg.Client(store.connection)
  try {
    await client.connect()
    await client.query(
      [...schemas].map((schema) => `drop schema if exists ${quoted(schema)} cascade;`).join('') +
        'create schema public; grant usage on schema public to public;',
    )
  } finally {
    await client.end()
  }
}
