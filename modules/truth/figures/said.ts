/** An entry about a figure as the pack understands it; the window reads entries in the same way. */
import type { Confirmation } from '#kernel/confirmed'
import type { Pack } from '#kernel/pack'
import { changeGiven } from '#kernel/what-if'

/** What an entry says of a value. */
export interface Said {
  readonly figure: string
  readonly from: string | null
  readonly value: string | null
  readonly author: string
  readonly document: string
  readonly documentDate: string | null
}

/** The confirmations of those entries that the pack still has figures for. */
export function confirmationsOf(pack: Pack, entries: readonly Said[]): Confirmation[] {
  return entries.flatMap(({ figure, from, value, author, document, documentDate }) =>
    pack.figures.has(figure)
      ? [
          {
            figure,
            from,
            ...(value === null ? {} : { value: changeGiven(pack, `${figure}=${value}`).value }),
            source: `${author} ${document}${documentDate === null ? '' : `（${documentDate}）`}`,
          },
        ]
      : [],
  )
}
