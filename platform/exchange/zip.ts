/** The parts of a ZIP container by its own directory, and a guarded way to expand one of them. */
import { createInflateRaw } from 'node:zlib'

/** How much a container may expand to before it is refused. */
export interface Expansion {
  /** Bytes of all parts together. */
  readonly expandedBytes: number
  /** How many times larger than its compressed form one part may be, once it is above 50 MB. */
  readonly expansion: number
}

export interface Part {
  readonly name: string
  readonly packed: number
  readonly size: number
  readonly method: number
  readonly offset: number
}

/** The directory of a ZIP file; undefined where there is none that can be read. */
export function findParts(bytes: Buffer): Part[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > bytes.length) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const parts: Part[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  return parts
}

/** Whether the directory itself admits to a bomb: too much in all, or one part expanding beyond reason. */
export function expandsTooFar(parts: readonly Part[], limits: Expansion): boolean {
  const total = parts.reduce((sum, part) => sum + part.size, 0)
  return total > limits.expandedBytes || parts.some((part) => part.size > 50_000_000 && part.size > part.packed * limits.expansion)
}

/**
 * Expands a part piece by piece, counting what really comes out: a directory may lie about sizes.
 * Throws a RangeError as soon as more comes out than the directory says.
 */
export async function* expanded(bytes: Buffer, part: Part): AsyncGenerator<Buffer> {
  const start = part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28)
  const packed = bytes.subarray(start, start + part.packed)
  if (part.method === 0) {
    yield packed
    return
  }
  if (part.method !== 8) throw new RangeError(`part ${part.name} is packed by method ${part.method}`)
  const inflate = createInflateRaw()
  inflate.end(packed)
  let out = 0
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    out += chunk.length
    if (out > part.size) throw new RangeError(`part ${part.name} expands beyond its stated size`)
    yield chunk
  }
}

/** A small part as text, such as the list of sheets; '' where the container has none of that name. */
export async function partText(bytes: Buffer, parts: readonly Part[], name: string): Promise<string> {
  const part = parts.find((candidate) => candidate.name === name)
  if (!part || part.size > 20_000_000) return ''
  const chunks: Buffer[] = []
  for await (const chunk of expanded(bytes, part)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
