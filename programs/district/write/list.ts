/** Writes a JSON list entry by entry, so that a list of a million entries needs no memory. */
import { closeSync, openSync, writeSync } from 'node:fs'

export interface ListWriter {
  add(entry: unknown): void
  close(): void
}

export function listWriter(path: string): ListWriter {
  const file = openSync(path, 'w')
  let text = '['
  let first = true
  return {
    add: (entry) => {
      text += (first ? '\n' : ',\n') + JSON.stringify(entry)
      first = false
      if (text.length < 1 << 18) return
      writeSync(file, text)
      text = ''
    },
    close: () => {
      writeSync(file, `${text}\n]\n`)
      closeSync(file)
    },
  }
}
