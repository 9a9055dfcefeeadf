/** A pack with values of figures that an office has confirmed by a document, or set from a day on: the same rules, computing with them. */
import type { Figure, FigureValue } from './figure.ts'
import type { Pack } from './pack.ts'
import type { Value } from './values.ts'
import { changeGiven } from './what-if.ts'

/** What an office says of a figure's value. */
export interface Confirmation {
  readonly figure: string
  /** The first day of the value; null: the value that holds since ever. */
  readonly from: string | null
  /** Absent: the value that the pack has from that day. */
  readonly value?: Value
  /** Author, number and date of the document. */
  readonly source: string
}

/** The pack in force: the confirmations laid over it; one that names no figure or no value of the pack changes nothing. */
export function confirmed(pack: Pack, confirmations: readonly Confirmation[]): Pack {
  const figures = new Map(pack.figures)
  for (const said of confirmations) {
    const figure = figures.get(said.figure)
    const values = figure && valuesWith(figure, said)
    if (values) figures.set(figure.key, { ...figure, values })
  }
  return { ...pack, figures }
}

function valuesWith({ values }: Figure, { from, value, source }: Confirmation): FigureValue[] | undefined {
  const held = values.find((one) => (one.from ?? null) === from)
  if (value === undefined && !held) return undefined
  const said = {
    ...(from === null ? {} : { from }),
    value: (value === undefined ? held!.value : value) as FigureValue['value'],
    source,
    confidence: 'regulation' as const,
  }
  return [...values.filter((one) => one !== held), said].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
}

/** What an entry of the office says of a value, as it is kept and sent: fen, a whole number, n/d or a day as text. */
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
