/** Backup: the whole register at one moment, and the files of the installation, in one archive that checks itself. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { type Pack, pack } from 'tar-stream'
import { type BackedUpTable, type BackupHeader, type BackupManifest, format, headerName, manifestName, weigh } from './backup-archive.ts'
import { quoted } from './naming.ts'
import type { Store } from './store.ts'
import { StoreError } from './store-error.ts'

export interface BackupReport {
  readonly file: string
  readonly bytes: number
  readonly tables: number
  readonly rows: number
  readonly files: number
}

export interface BackupOptions {
  /** Schemas of libraries whose rows mean nothing elsewhere; job queues unless told. */
  readonly without?: readonly string[]
  readonly progress?: (done: { readonly table?: string; readonly file?: string; readonly rows: number }) => void
}

const partSize = 8 * 1024 * 1024

/** Writes the backup under another name and renames it when it is whole, so that a file of that name is always complete. */
export async function backup<T>(store: Store<T>, file: string, options: BackupOptions = {}): Promise<BackupReport> {
  const target = resolve(file)
  if (existsSync(target))
    throw new StoreError('backup-exists', {
      zh: `${target} 已经存在，不会覆盖。请换一个文件名。`,
      en: `${target} exists already and is not overwritten. Choose another name.`,
    })
  const half = `${target}.part`
  const archive = pack()
  const written = pipeline(archive, createGzip({ level: 4 }), createWriteStream(half, { mode: 0o600 }))
  // Whatever goes wrong is reported by the part that was being written.
  written.catch(() => undefined)
  try {
    const { manifest, files } = await fill(archive, store, options, [target, half])
    archive.finalize()
    await written
    await forceToDisk(half)
    await rename(half, target)
    await forceToDisk(dirname(target)).catch(() => undefined)
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
    return { file: target, bytes: (await stat(target)).size, tables: Object.keys(manifest.rows).length, rows, files }
  } catch (error) {
    archive.destroy()
    await rm(half, { force: true })
    throw error
  }
}

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

async function fill<T>(archive: Pack, store: Store<T>, options: BackupOptions, own: readonly string[]) {
  const parts: { name: string; size: number; sha256: string }[] = []
  const rows: Record<string, number> = {}
  const add = async (name: string, content: Buffer) => {
    await new Promise<void>((done, fail) => archive.entry({ name, mode: 0o600 }, content, (error) => (error ? fail(error) : done())))
    if (name !== manifestName) parts.push({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') })
  }
  const client = await store.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const tables = await findTables(client, options.without ?? ['pgboss'])
    const { rows: applied } = await client.query<{ name: string }>(`select name from xiuhua.migration order by applied_at, name`)
    const known = new Set(store.migrations.map(({ name }) => name))
    const header: BackupHeader = {
      format,
      made: new Date().toISOString(),
      migrations: applied.map(({ name }) => name).filter((name) => known.has(name)),
      tables,
    }
    await add(headerName, Buffer.from(JSON.stringify(header, null, 1)))
    for (const table of tables) {
      const name = `${table.schema}.${table.name}`
      const copy = client.query(
        to(`copy (select ${table.columns.map(quoted).join(', ')} from ${quoted(table.schema)}.${quoted(table.name)}) to stdout`),
      )
      let [number, held, size]: [number, Buffer[], number] = [0, [], 0]
      const flush = async () => {
        await add(`tables/${name}/${String(number++).padStart(5, '0')}.copy`, Buffer.concat(held))
        held = []
        size = 0
      }
      for await (const chunk of copy as AsyncIterable<Buffer>) {
        held.push(chunk)
        size += chunk.length
        if (size >= partSize) await flush()
      }
      if (size > 0) await flush()
      rows[name] = copy.rowCount
      options.progress?.({ table: name, rows: copy.rowCount })
    }
    await client.query('commit')
  } finally {
    client.release()
  }
  let files = 0
  for await (const path of filesOf(store.dataFolder)) {
    if (own.includes(path)) continue
    const name = `files/${relative(store.dataFolder, path).split(sep).join('/')}`
    parts.push(await addFile(archive, name, path))
    options.progress?.({ file: name, rows: 0 })
    files++
  }
  const manifest: BackupManifest = { parts, rows }
  await add(manifestName, Buffer.from(JSON.stringify(manifest, null, 1)))
  return { manifest, files }
}

/** As many bytes as the file had when it was begun, even if somebody is still adding to it. */
async function addFile(archive: Pack, name: string, path: string) {
  const { size } = await stat(path)
  const entry = archive.entry({ name, size, mode: 0o600 })
  const content = size > 0 ? createReadStream(path, { end: size - 1 }) : Readable.from([])
  const part = await weigh(name, content, (chunk) => entry.write(chunk) || new Promise<void>((done) => entry.once('drain', () => done())))
  await new Promise<void>((done, fail) => {
    entry.once('error', fail)
    entry.once('close', () => done())
    entry.end(undefined)
  })
  return part
}

/** What lies beside the database: originals, batches, snapshots. The database's own folder and unfinished files are left out. */
async function* filesOf(folder: string, top = true): AsyncGenerator<string> {
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (top && (entry.name.startsWith('postgres') || entry.name.startsWith('.'))) continue
    if (entry.isDirectory()) yield* filesOf(path, false)
    else if (entry.isFile() && !entry.name.endsWith('.part')) yield path
  }
}

/** All tables but those that opening a store makes anew; a table comes after those it refers to. */
async function findTables(client: pg.ClientBase, without: readonly string[]): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable & { needs: string[] }>(
    `select nspname as schema, relname as name,
       array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
       array(select distinct other.relname::text from pg_constraint join pg_class other on other.oid = confrelid
             where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind = 'r' and relpersistence = 'p' and nspname not in ('pg_catalog', 'information_schema') and nspname !~ '^pg_'
       and nspname <> all ($1) and not (nspname = 'xiuhua' and relname in ('migration', 'signature', 'guarded'))
     order by nspname, relname`,
    [without],
  )
  const sorted: BackedUpTable[] = []
  let waiting = rows
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name))
    const ready = waiting.filter(({ needs }) => !needs.some((need) => names.has(need)))
    const next = ready.length > 0 ? ready : waiting
    sorted.push(...next.map(({ schema, name, columns }) => ({ schema, name, columns })))
    waiting = waiting.filter((table) => !next.includes(table))
  }
  return sorted
}
