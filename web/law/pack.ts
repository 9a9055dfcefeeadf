/** The policy that the window shows: its rules and figures, the document's own data and its chapters. Fetched apart from the pages, as data. */
import type { Label } from '#kernel/values'
import { chapters, document } from '#policy/luozhuang-2018/document'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'

export { figuresRead, nodesOf, partsOf } from '#kernel/pack'
export { prose } from '#kernel/prose'

export const pack = luozhuang2018

export const policy = document

/** The heading of a chapter by its number; a number that is not listed stands for itself. */
export function chapterName(chapter: string): Label {
  return (chapters as Readonly<Record<string, Label>>)[chapter] ?? { zh: chapter, en: chapter }
}
