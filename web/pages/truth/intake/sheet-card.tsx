/** What became of a sheet that was taken in: rows, repairs, what could not be read, what the file does not collect. */
import { useQuery } from '@tanstack/react-query'
import type { SheetView } from '#modules/truth/intake/contract'
import { useWords } from '../../../language.ts'
import { count } from '../../../parts/amounts.ts'
import { Notice } from '../../../parts/notice.tsx'
import { closing, colon, comma, opening } from '../../../parts/punctuation.ts'
import { forms } from './forms.ts'
import { UnreadCells } from './unread-cells.tsx'

type Card = NonNullable<SheetView['card']>

export function SheetCard({ card }: { card: Card }) {
  const { t, say } = useWords()
  const { data } = useQuery(forms)
  const fields = data?.flatMap((form) => form.fields) ?? []
  const labelOf = (path: string) => {
    const field = fields.find((one) => one.path === path)
    // Until the labels have come, no key of the code stands in for one.
    return field ? say(field.label) : data ? path : '…'
  }
  return (
    <div className="sheet-card">
      <div className="figures">
        {t('intake.cardRows', {
          rows: count(card.rows),
          accepted: count(card.accepted),
          rejected: count(card.rejected),
          skipped: count(card.skipped),
        })}
        {card.encoding ? `　${t('intake.encoding', { encoding: card.encoding.toUpperCase() })}` : ''}
        {card.latestEvent ? `　${t('intake.latestEvent', { day: card.latestEvent })}` : ''}
      </div>
      {card.register
        ? Object.entries(card.register).map(([ledger, { added, changed, gone, same }]) => (
            <div key={ledger} className="figures">
              {t('intake.register', {
                ledger: t(`ledgerName.${ledger as 'household'}`, { defaultValue: ledger }),
                added: count(added),
                changed: count(changed),
                gone: count(gone),
                same: count(same),
              })}
            </div>
          ))
        : null}
      {card.register?.person && card.register.person.gone > 0 ? (
        <Notice tone="open" title={t('intake.gone', { count: count(card.register.person.gone) })}>
          {t('intake.goneWhat')}
        </Notice>
      ) : null}
      {card.gaps.map(({ what, count: of, rows }) => (
        <div key={what}>{t(`intake.gap.${what}`, { count: count(of), rows: rows.join('、') })}</div>
      ))}
      <Counted title={t('intake.repairs')} counted={card.repairs} labelOf={labelOf} />
      <UnreadCells problems={card.problems} labelOf={labelOf} />
      {card.notCollected.length > 0 ? (
        <details>
          <summary>{t('intake.notCollected', { count: card.notCollected.length })}</summary>
          {card.notCollected.map(labelOf).join(comma())}
        </details>
      ) : null}
      {card.conflicts.length > 0 ? (
        <details>
          <summary>{t('intake.conflicts', { count: card.conflicts.length })}</summary>
          {card.conflicts.map(({ field, households }) => `${labelOf(field)}${opening()}${households}${closing()}`).join(comma())}
        </details>
      ) : null}
    </div>
  )
}

function Counted({ title, counted, labelOf }: { title: string; counted: Card['repairs']; labelOf: (path: string) => string }) {
  const { t } = useWords()
  if (counted.length === 0) return null
  return (
    <details>
      <summary>
        {title}
        {colon()}
        {count(counted.reduce((sum, one) => sum + one.count, 0))}
      </summary>
      <table className="plain-table">
        <tbody>
          {counted.map((one) => (
            <tr key={`${one.field} ${one.what}`}>
              <th scope="row">{labelOf(one.field)}</th>
              <td>{t(`repair.${one.what as 'spaces'}`, { defaultValue: one.what })}</td>
              <td className="figures right">{count(one.count)}</td>
              <td className="samples">
                {one.samples.map(({ before, after }) => (after === null ? before : `${before} → ${after}`)).join(' ｜ ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
