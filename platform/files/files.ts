/** Files of the installation: kept whole under their hash in the data folder, so that the same file is kept once and can be verified. */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file that lies in the data folder. */
export interface KeptFile {
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  readonly path: string
}

export interface Files {
  /** Takes a stream in; nothing is kept of a stream that breaks off, or when `whole`, asked at its end, throws. */
  keep(content: NodeJS.ReadableStream, name: string, type: string, whole?: () => void): Promise<KeptFile>
  /** The path of a kept file; undefined when it is not here. */
  find(sha256: string): Promise<{ readonly path: string; readonly bytes: number } | undefined>
  read(sha256: string): NodeJS.ReadableStream
  /** Removes a file that nothing speaks of any more. */
  remove(sha256: string): Promise<void>
}

/** Opens the folder of files. The server, which alone receives, removes what an interrupted reception left half-made. */
export async function openFiles(dataFolder: string, { clean = false } = {}): Promise<Files> {
  const kept = join(dataFolder, 'files')
  const incoming = join(dataFolder, 'incoming')
  await mkdir(kept, { recursive: true, mode: 0o700 })
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  if (clean) for (const left of await readdir(incoming)) await rm(join(incoming, left), { force: true, recursive: true })
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not the hash of a file')
    return join(kept, sha256.slice(0, 2), sha256)
  }
  return {
    async keep(content, name, type, whole) {
      const half = join(incoming, randomUUID())
      try {
        const { sha256, bytes } = await writeDown(content, half)
        whole?.()
        const path = pathOf(sha256)
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(half, path)
        await syncFolder(dirname(path))
        return { name: plainName(name), type, bytes, sha256, path }
      } catch (error) {
        await rm(half, { force: true })
        throw error
      }
    },
    async find(sha256) {
      const path = pathOf(sha256)
      const found = await stat(path).catch(() => undefined)
      return found && { path, bytes: found.size }
    },
    read: (sha256) => createReadStream(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  }
}

async function writeDown(content: NodeJS.ReadableStream, path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(content, counting, createWriteStream(path, { mode: 0o600, flush: true }))
  return { sha256: hash.digest('hex'), bytes }
}

/** Makes the new name itself safe against a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => undefined)
  await handle.close()
}

/** The last part of a name that may come from any system, without what would break a header or a path. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return last.replace(/[\u0000-\u001f\u007f"]/g, '').slice(0, 200) || 'file'
}
