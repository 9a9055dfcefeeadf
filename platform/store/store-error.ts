/** A fault of the surroundings, not of the program: said in one sentence, in both languages, with what to do. */
import type { Label } from '#kernel/values'

/** Thrown when the register cannot be opened or refuses what was asked; `code` is for machines, the message for people. */
export class StoreError extends Error {
  readonly code: string
  readonly label: Label

  constructor(code: string, label: Label, cause?: unknown) {
    super(`${label.zh} / ${label.en}`, { cause })
    this.name = 'StoreError'
    this.code = code
    this.label = label
  }
}
