/** A sheet as read: rows numbered as Excel shows them, cells as text, nothing interpreted yet. */

export interface SheetRow {
  /** 1-based, as Excel shows it. */
  readonly row: number
  readonly cells: readonly string[]
}

/** A merged range; rows 1-based, columns 0-based, both ends included. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly merges: readonly Merge[]
  readonly rows: () => AsyncIterable<SheetRow>
}

/** A cell's value as text: a day as ISO, a whole number without exponent, nothing as ''. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : fifteenPlaces(value)
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
  }
  return ''
}

/** What Excel keeps of a number; a whole one is written out, with noughts for the places that are lost. Excel cuts, it does not round. */
function fifteenPlaces(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e21) return String(Number(value.toPrecision(15)))
  const places = String(Math.abs(value))
  return (value < 0 ? '-' : '') + places.slice(0, 15).padEnd(places.length, '0')
}

/** Repeats the value of a cell merged over several rows in each of them: the household's columns beside its members. */
export async function* filledDown(rows: AsyncIterable<SheetRow>, merges: readonly Merge[]): AsyncGenerator<SheetRow> {
  const tall = merges.filter((merge) => merge.lastRow > merge.firstRow).sort((a, b) => a.firstRow - b.firstRow)
  if (tall.length === 0) {
    yield* rows
    return
  }
  const open = new Map<number, { lastRow: number; value: string }>()
  let next = 0
  for await (const { row, cells } of rows) {
    const filled = [...cells]
    for (const [column, { lastRow, value }] of open)
      if (row > lastRow) open.delete(column)
      else {
        while (filled.length <= column) filled.push('')
        if (filled[column] === '') filled[column] = value
      }
    for (; next < tall.length && tall[next]!.firstRow <= row; next++) {
      const merge = tall[next]!
      if (merge.firstRow === row) open.set(merge.firstColumn, { lastRow: merge.lastRow, value: filled[merge.firstColumn] ?? '' })
    }
    yield { row, cells: filled }
  }
}
