/** The shape of a backup: one tar.gz that begins with a header, holds tables and files, and ends with the hash of every part. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { StoreError } from './store-error.ts'

export const format = 1
export const headerName = 'xiuhua.json'
export const manifestName = 'manifest.json'

/** A table as it was backed up, under its names in the database; tables come in an order in which they can be loaded. */
export interface BackedUpTable {
  readonly schema: string
  readonly name: string
  readonly columns: readonly string[]
}

export interface BackupHeader {
  readonly format: number
  readonly made: string
  /** Names of the rooms' migrations that had been applied. */
  readonly migrations: readonly string[]
  readonly tables: readonly BackedUpTable[]
}

export interface BackupManifest {
  readonly parts: readonly { readonly name: string; readonly size: number; readonly sha256: string }[]
  readonly rows: Readonly<Record<string, number>>
}

export const broken = (file: string, why: string, cause?: unknown) =>
  new StoreError(
    'broken-backup',
    {
      zh: `备份文件 ${file} 不完整或已损坏（${why}），没有恢复任何内容。请换一份备份。`,
      en: `The backup ${file} is incomplete or damaged (${why}). Nothing was restored; use another backup.`,
    },
    cause,
  )

/** Every part in order; each must be read to its end before the next comes. */
export async function* partsOf(file: string): AsyncGenerator<{ name: string; content: Readable }> {
  const source = createReadStream(file)
  const unpacked = source.pipe(createGunzip())
  const archive = unpacked.pipe(extract())
  source.once('error', (error) => unpacked.destroy(error))
  unpacked.once('error', (error) => archive.destroy(error))
  try {
    for await (const entry of archive) yield { name: entry.header.name, content: entry as unknown as Readable }
  } finally {
    source.destroy()
  }
}

/** Reads the whole backup once and checks every part against the hashes at its end. Throws a StoreError when anything is amiss. */
export async function checkBackup(file: string): Promise<{ header: BackupHeader; manifest: BackupManifest }> {
  const seen: BackupManifest['parts'][number][] = []
  let [header, manifest]: [BackupHeader?, BackupManifest?] = []
  try {
    for await (const { name, content } of partsOf(file)) {
      const kept: Buffer[] = []
      const part = await weigh(name, content, (chunk) => [headerName, manifestName].includes(name) && kept.push(chunk))
      if (name === manifestName) manifest = JSON.parse(Buffer.concat(kept).toString('utf8')) as BackupManifest
      else seen.push(part)
      if (name === headerName) header = JSON.parse(Buffer.concat(kept).toString('utf8')) as BackupHeader
    }
  } catch (cause) {
    throw broken(file, cause instanceof Error ? cause.message : String(cause), cause)
  }
  if (!header) throw broken(file, '缺少文件头 no header')
  if (!manifest) throw broken(file, '缺少结尾 no end')
  if (header.format !== format) throw broken(file, `格式 ${header.format}，需要 ${format} format ${header.format} instead of ${format}`)
  const amiss = manifest.parts.findIndex((part, at) => part.name !== seen[at]?.name || part.sha256 !== seen[at]?.sha256)
  if (amiss >= 0 || seen.length !== manifest.parts.length)
    throw broken(file, `${manifest.parts[amiss]?.name ?? '部分 parts'} 与校验值不符 does not match its hash`)
  return { header, manifest }
}

/** Name, size and hash of a part, while it passes by. */
export async function weigh(name: string, content: AsyncIterable<Buffer> | Readable, pass: (chunk: Buffer) => unknown) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk)
    size += chunk.length
    await pass(chunk)
  }
  return { name, size, sha256: hash.digest('hex') }
}
