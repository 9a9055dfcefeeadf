/** Identities of records: UUID version 7, so that later ones sort behind earlier ones. */
import { randomBytes } from 'node:crypto'

const last = { at: 0, count: 0 }

/** A new identity; those made in one process rise strictly. */
export function newId(): string {
  const now = Date.now()
  if (now > last.at) {
    last.at = now
    last.count = randomBytes(2).readUInt16BE() & 0x7ff
  } else if (++last.count > 0xfff) {
    last.at++
    last.count = 0
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last.at, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
