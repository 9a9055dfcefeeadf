/** What a delivered file really is, told by its first bytes and not by its ending, and its sheets. */
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Refusal, refuse } from '../refusals.ts'
import { type Encoding, findEncoding, fingerprint, firstBytes } from './fingerprint.ts'
import { type Limits, limits as standard } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { readXls } from './xls.ts'
import { readXlsx } from './xlsx.ts'

/** A file that can be read: a text with its encoding, or a workbook with its sheets. */
export type OpenFile = { readonly name: string; readonly bytes: number; readonly sha256: string } & (
  | { readonly kind: 'csv'; readonly encoding: Encoding }
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
)

const tables = new Set(['.csv', '.txt', '.tsv', '.xls', '.xlsx', '.xlsm', '.et', ''])

/** Opens a file, or says why not. Throws only what the file system throws. */
export async function openFile(
  path: string,
  options: { name?: string; limits?: Limits; signal?: AbortSignal } = {},
): Promise<OpenFile | Refusal> {
  const limits = options.limits ?? standard
  const name = options.name ?? basename(path)
  const ending = extname(name).toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in names are what is refused
  if (/[\\/\u0000-\u001f]/.test(name) || name === '..') return refuse.unsafeName()
  const { size } = await stat(path)
  if (size === 0) return refuse.empty()
  if (size > limits.fileBytes) return refuse.tooLarge(size, limits.fileBytes)
  const head = await firstBytes(path, 4096)
  const magic = head.subarray(0, 4).toString('latin1')
  if (magic.startsWith('%PDF')) return refuse.notATable('PDF')
  if (ending === '.xlsm' || ending === '.xltm' || ending === '.xlam') return refuse.macros()
  if (magic.startsWith('PK')) return workbook(readXlsx(await readFile(path), limits))
  if (magic === '\xd0\xcf\x11\xe0') return workbook(readXls(await readFile(path)))
  if (!tables.has(ending)) return refuse.notATable(ending)
  if (/^\s*(<!DOCTYPE html|<html|<table|<\?xml|<meta)/i.test(head.toString('latin1').replace(/^\xef\xbb\xbf/, '')))
    return workbook(readXls(await readFile(path)))
  if (ending === '.xlsx') return refuse.damaged('xlsx')
  const { sha256, utf8 } = await fingerprint(path, options.signal)
  const encoding = await findEncoding(path, utf8)
  if (!encoding.startsWith('utf-16') && looksBinary(head)) return refuse.notATable(ending)
  return { kind: 'csv', name, bytes: size, sha256, encoding }

  async function workbook(reading: Promise<readonly Sheet[] | Refusal> | readonly Sheet[] | Refusal): Promise<OpenFile | Refusal> {
    const sheets = await reading
    if ('code' in sheets) return sheets
    return { kind: 'workbook', name, bytes: size, sha256: (await fingerprint(path, options.signal)).sha256, sheets }
  }
}

/** More than a stray control character among the first bytes: an image, a program, anything but text. */
function looksBinary(head: Buffer): boolean {
  let odd = 0
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) odd++
  return odd > head.length / 100
}
