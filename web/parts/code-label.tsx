/** A code by its label in the language shown; unknown stays unknown. */
import type { CodeList } from '#kernel/ledger'
import { useWords } from '../language.ts'
import type { Choice } from './several.tsx'
import { Unknown } from './unknown.tsx'

export function CodeLabel({ list, code }: { list: CodeList; code: string | null | undefined }) {
  const { say } = useWords()
  if (!code) return <Unknown />
  const entry = list.codes[code]
  return entry ? say(entry) : code
}

/** The codes of a list as choices. */
export function choicesOf(list: CodeList, say: (label: { zh: string; en: string }) => string): readonly Choice[] {
  return Object.entries(list.codes).map(([value, label]) => ({ value, label: say(label) }))
}
