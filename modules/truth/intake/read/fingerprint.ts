/** One pass over a file: its hash, and in which encoding its text is written. */
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** The first `length` bytes of a file. */
export async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await file.read(buffer, 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** SHA-256 of the file in hex, and whether all its bytes are valid UTF-8. */
export async function fingerprint(path: string, signal?: AbortSignal): Promise<{ sha256: string; utf8: boolean }> {
  const hash = createHash('sha256')
  let utf8 = true
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    if (!utf8) continue
    const joined = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = wholeCharacters(joined)
    utf8 = isUtf8(joined.subarray(0, end))
    rest = Buffer.from(joined.subarray(end))
  }
  return { sha256: hash.digest('hex'), utf8: utf8 && rest.length === 0 }
}

/** Which encoding a text is in: by its mark, by zeros between its bytes, by being valid, else by which reading loses less. */
export async function findEncoding(path: string, utf8: boolean): Promise<Encoding> {
  const head = await firstBytes(path, 1 << 20)
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const sample = head.subarray(0, 4096)
  let [even, odd] = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++
  if (odd > sample.length / 20 && even < odd / 10) return 'utf-16le'
  if (even > sample.length / 20 && odd < even / 10) return 'utf-16be'
  if (utf8) return 'utf-8'
  return lost(head, 'utf-8') < lost(head, 'gb18030') ? 'utf-8' : 'gb18030'
}

function lost(bytes: Buffer, encoding: Encoding): number {
  return new TextDecoder(encoding).decode(bytes).split('\uFFFD').length - 1
}

/** Where the last whole UTF-8 character of the bytes ends. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? bytes.length - back : bytes.length
  }
  return bytes.length
}
