/** The policy that the window shows: its rules and figures gathered, the document's own data and its chapters. */
import { pack as gather } from '#kernel/pack'
import type { Label } from '#kernel/values'
import { articles, chapters, document } from '#policy/luozhuang-2018/document'
import { world } from '#policy/vocabulary/language'

export const pack = gather({
  key: 'luozhuang-2018',
  label: { zh: document.number, en: document.number },
  version: document.signed,
  vocabulary: world,
  articles,
})

export const policy = document

/** The heading of a chapter by its number; a number that is not listed stands for itself. */
export function chapterName(chapter: string): Label {
  return (chapters as Readonly<Record<string, Label>>)[chapter] ?? { zh: chapter, en: chapter }
}
