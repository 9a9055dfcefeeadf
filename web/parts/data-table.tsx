/** A dense table of records: sorting by heading, selection, rows that open from the keyboard, headings that stay in sight. */
import type { ReactNode } from 'react'
import { useWords } from '../language.ts'

export interface Column<R> {
  readonly key: string
  readonly title: string
  readonly hint?: string
  /** Set to the right, in figures of equal width. */
  readonly figures?: boolean
  readonly sortable?: boolean
  readonly width?: number | string
  readonly cell: (row: R) => ReactNode
}

export interface Sort {
  readonly by: string
  readonly down: boolean
}

export interface Selection {
  readonly keys: ReadonlySet<string>
  readonly change: (keys: ReadonlySet<string>) => void
}

export function DataTable<R>({
  caption,
  columns,
  rows,
  keyOf,
  nameOf,
  sort,
  onSort,
  selection,
  busy,
}: {
  caption: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  keyOf: (row: R) => string
  /** What a row is called when it is ticked. */
  nameOf?: (row: R) => string
  sort?: Sort | undefined
  onSort?: ((sort: Sort | undefined) => void) | undefined
  selection?: Selection | undefined
  busy?: boolean
}) {
  const { t } = useWords()
  const ticked = rows.filter((row) => selection?.keys.has(keyOf(row))).length
  const tickAll = (on: boolean) => {
    const next = new Set(selection?.keys)
    for (const row of rows) on ? next.add(keyOf(row)) : next.delete(keyOf(row))
    selection?.change(next)
  }
  const tickOne = (key: string, on: boolean) => {
    const next = new Set(selection?.keys)
    on ? next.add(key) : next.delete(key)
    selection?.change(next)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
    <div className="data-table-box" tabIndex={0}>
      <table className={busy ? 'data-table cards data-table-busy' : 'data-table cards'}>
        <caption className="only-read">{caption}</caption>
        <thead>
          <tr>
            {selection ? (
              <th scope="col" className="tick-cell no-print">
                <input
                  type="checkbox"
                  aria-label={t('table.selectAll')}
                  checked={rows.length > 0 && ticked === rows.length}
                  ref={(box) => {
                    if (box) box.indeterminate = ticked > 0 && ticked < rows.length
                  }}
                  onChange={(event) => tickAll(event.target.checked)}
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row)
            return (
              <tr key={key} className={selection?.keys.has(key) ? 'row-ticked' : undefined}>
                {selection ? (
                  <td className="tick-cell no-print">
                    <input
                      type="checkbox"
                      aria-label={nameOf?.(row) ?? key}
                      checked={selection.keys.has(key)}
                      onChange={(event) => tickOne(key, event.target.checked)}
                    />
                  </td>
                ) : null}
                {columns.map((column) => (
                  <td key={column.key} data-title={column.title} className={column.figures ? 'figures right' : undefined}>
                    <div>{column.cell(row)}</div>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Heading<R>({
  column,
  sort,
  onSort,
}: {
  column: Column<R>
  sort: Sort | undefined
  onSort: ((sort: Sort | undefined) => void) | undefined
}) {
  const { t } = useWords()
  const sorted = sort?.by === column.key ? sort : undefined
  const turn = () =>
    onSort?.(sorted === undefined ? { by: column.key, down: false } : sorted.down ? undefined : { by: column.key, down: true })
  const order = sorted === undefined ? undefined : sorted.down ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      className={column.figures ? 'right' : undefined}
      aria-sort={order}
      style={column.width === undefined ? undefined : { width: column.width }}
      title={column.hint}
    >
      {column.sortable && onSort ? (
        <button type="button" className="sort-button" title={t('table.sortedBy', { field: column.title })} onClick={turn}>
          {column.title}
          <span aria-hidden="true">{sorted === undefined ? ' ⇅' : sorted.down ? ' ↓' : ' ↑'}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  )
}
