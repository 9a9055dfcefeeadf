/** Reading a list page by page: the cursor is the place of the last row seen, by sort value and identity. */
import { type RawBuilder, sql } from 'kysely'

export interface Place {
  readonly value: string | number
  readonly id: string
}

/** Makes the cursor behind a row. */
export function cursorAfter({ value, id }: Place): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** Reads a cursor; undefined when it is none of ours. */
export function readCursor(cursor: string): Place | undefined {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    const right = (typeof value === 'string' || typeof value === 'number') && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
    return right ? { value, id } : undefined
  } catch {
    return undefined
  }
}

/** The condition that a row stands behind a place; `kind` is the sort value's type in the database. */
export function behind(
  value: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
  place: Place,
  kind: 'text' | 'bigint',
  descending: boolean,
): RawBuilder<boolean> {
  const given = sql`(${String(place.value)}::${sql.raw(kind)}, ${place.id}::uuid)`
  return descending ? sql`(${value}, ${id}) < ${given}` : sql`(${value}, ${id}) > ${given}`
}
