/** The rows a doubt rests on, column by column as the department wrote them, with file, sheet and row. */
import type { DoubtView } from '#modules/truth/comparison/contract'
import { useWords } from '../../../language.ts'
import { Mark } from '../../../parts/mark.tsx'
import { DeliveryLink } from './delivery-link.tsx'

export function EvidenceRows({ rows }: { rows: DoubtView['rows'] }) {
  const { t, say } = useWords()
  if (rows.length === 0) return <p>{t('doubt.noEvidence')}</p>
  return rows.map((row) => (
    <div key={`${row.file} ${row.sheet ?? ''} ${row.row}`} className="evidence">
      <div className="bar">
        <b>{say(row.label)}</b>
        {row.delivery ? <DeliveryLink id={row.delivery}>{row.file}</DeliveryLink> : row.file}
        {row.sheet ? <span>{row.sheet}</span> : null}
        <span>{t('doubt.rowNumber', { row: row.row })}</span>
        {row.link ? <Mark title={say(row.link.why)}>{say(row.link.label)}</Mark> : null}
      </div>
      <Cells cells={row.cells} />
    </div>
  ))
}

/** A row as it was written: every column under its own heading. */
export function Cells({ cells }: { cells: readonly { readonly heading: string; readonly value: string }[] }) {
  return (
    <dl className="cells">
      {cells.map(({ heading, value }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may head two columns alike; their order never changes
        <div key={place}>
          <dt>{heading || '—'}</dt>
          <dd>{value || ' '}</dd>
        </div>
      ))}
    </dl>
  )
}
