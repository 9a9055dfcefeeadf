/** A text file of any encoding as a UTF-8 file beside it, streamed. */
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Encoding } from './fingerprint.ts'

/** Writes `from` as UTF-8 to `to`; characters that the encoding does not know become U+FFFD and are counted. */
export async function transcode(from: string, encoding: Encoding, to: string, signal?: AbortSignal): Promise<{ unreadable: number }> {
  const decoder = new TextDecoder(encoding)
  let unreadable = 0
  const count = (text: string) => {
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) unreadable++
    return text
  }
  await pipeline(
    createReadStream(from, { highWaterMark: 1 << 20 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) yield count(decoder.decode(chunk, { stream: true }))
      yield count(decoder.decode())
    },
    createWriteStream(to),
    { signal },
  )
  return { unreadable }
}
