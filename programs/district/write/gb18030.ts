/** GB18030 bytes of a text, as older Chinese systems export them; the tables are read out of the platform's own decoder. */

const decoder = new TextDecoder('gb18030')

/** Two bytes of each character of the Basic Multilingual Plane that has them (0: it takes four). */
let twoBytes: Uint16Array | undefined
/** Position in the four-byte sequence of each of the others, plus one. */
let fourBytes: Uint16Array | undefined

function tables(): readonly [Uint16Array, Uint16Array] {
  if (twoBytes && fourBytes) return [twoBytes, fourBytes]
  const [two, four] = [new Uint16Array(65536), new Uint16Array(65536)]
  const pair = new Uint8Array(2)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      pair[0] = lead
      pair[1] = trail
      const text = decoder.decode(pair)
      if (text.length === 1 && text !== '\uFFFD' && text.charCodeAt(0) > 127) two[text.charCodeAt(0)] ||= (lead << 8) | trail
    }
  }
  for (let position = 0; position < 39420; position++) {
    const text = decoder.decode(four4(position))
    if (text.length === 1 && text !== '\uFFFD') four[text.charCodeAt(0)] ||= position + 1
  }
  twoBytes = two
  fourBytes = four
  return [two, four]
}

function four4(position: number): Uint8Array {
  return Uint8Array.of(
    0x81 + Math.floor(position / 12600),
    0x30 + (Math.floor(position / 1260) % 10),
    0x81 + (Math.floor(position / 10) % 126),
    0x30 + (position % 10),
  )
}

/** Position of U+10000 in the four-byte sequence. */
const supplementary = 0x0f * 12600

/** The bytes of a text; what GB18030 cannot hold (a lone surrogate) becomes a question mark. */
export function gb18030(text: string): Uint8Array {
  const [two, four] = tables()
  const bytes = Buffer.allocUnsafe(text.length * 4)
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 128) {
      bytes[at++] = unit
      continue
    }
    const pair = two[unit]!
    if (pair !== 0) {
      bytes[at++] = pair >> 8
      bytes[at++] = pair & 255
      continue
    }
    const point = text.codePointAt(index)!
    if (point > 0xffff) index++
    const position = point > 0xffff ? supplementary + point - 0x10000 : four[unit]! - 1
    if (position < 0) {
      bytes[at++] = 63
      continue
    }
    bytes.set(four4(position), at)
    at += 4
  }
  return bytes.subarray(0, at)
}
