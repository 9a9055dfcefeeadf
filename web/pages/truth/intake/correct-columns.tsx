/** The columns of a sheet with sample values, and what each was taken to mean; a wrong meaning is corrected in place and remembered for its source. */
import { useQuery } from '@tanstack/react-query'
import type { SheetView } from '#modules/truth/intake/contract'
import { useWords } from '../../../language.ts'
import { Mark } from '../../../parts/mark.tsx'
import { forms } from './forms.ts'

export function CorrectColumns({
  sheet,
  busy,
  onCorrect,
}: {
  sheet: SheetView
  busy: boolean
  /** Absent: only to look at. */
  onCorrect: ((columns: Record<string, string | null>) => void) | undefined
}) {
  const { t, say } = useWords()
  const { data } = useQuery(forms)
  const fields = data?.find((form) => form.key === sheet.form)?.fields ?? []
  const labelOf = (path: string) => {
    const field = fields.find((one) => one.path === path)
    return field ? say(field.label) : path
  }
  if (sheet.columns.length === 0) return null
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className="plain-table">
        <caption className="only-read">{t('intake.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('intake.column')}</th>
            <th scope="col">{t('intake.heading')}</th>
            <th scope="col">{t('intake.samples')}</th>
            <th scope="col">{t('intake.meaning')}</th>
            <th scope="col">{t('intake.how')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column) => (
            <tr key={column.column}>
              <td>{column.letter}</td>
              <th scope="row">{column.heading || '—'}</th>
              <td className="samples">{column.samples.slice(0, 3).join(' ｜ ')}</td>
              <td>
                {onCorrect ? (
                  <select
                    className="select"
                    aria-label={`${t('intake.meaning')} ${column.heading || column.letter}`}
                    disabled={busy}
                    value={column.field ?? ''}
                    onChange={(event) => onCorrect({ [column.column]: event.target.value || null })}
                  >
                    <option value="">{t('intake.leftAside')}</option>
                    {fields.map((field) => (
                      <option key={field.path} value={field.path}>
                        {say(field.label)}
                      </option>
                    ))}
                  </select>
                ) : column.field ? (
                  labelOf(column.field)
                ) : (
                  <span className="unknown">{t('intake.leftAside')}</span>
                )}
                {column.unit ? <Mark>{column.unit}</Mark> : null}
              </td>
              <td>
                <Mark tone={column.how === 'none' ? 'plain' : column.score >= 80 ? 'good' : 'open'}>
                  {t(`how.${column.how}`)}
                  {column.how === 'none' ? '' : ` ${column.score}%`}
                </Mark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
