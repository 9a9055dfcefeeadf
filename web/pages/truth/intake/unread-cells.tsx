/** The cells of a sheet that could not be read, or not be believed: column, row and what is written, to be mended where the file comes from. */
import type { SheetView } from '#modules/truth/intake/contract'
import { useWords } from '../../../language.ts'
import { count } from '../../../parts/amounts.ts'
import { colon } from '../../../parts/punctuation.ts'

type Problems = NonNullable<SheetView['card']>['problems']

export function UnreadCells({ problems, labelOf }: { problems: Problems; labelOf: (path: string) => string }) {
  const { t } = useWords()
  if (problems.length === 0) return null
  return (
    <details>
      <summary>
        {t('intake.problems')}
        {colon()}
        {count(problems.reduce((sum, one) => sum + one.count, 0))}
      </summary>
      <table className="plain-table">
        <tbody>
          {problems.map((one) => (
            <tr key={`${one.field} ${one.what}`}>
              <th scope="row">
                {one.letter ? `${t('intake.unreadColumn', { letter: one.letter })} ` : ''}
                {one.heading || labelOf(one.field)}
              </th>
              <td>{t(`repair.${one.what as 'spaces'}`, { defaultValue: one.what })}</td>
              <td className="figures right">{count(one.count)}</td>
              <td className="samples">
                <ul className="plain-list">
                  {one.cells.map(({ row, written }) => (
                    <li key={row}>
                      {t('intake.unreadCell', { row })}
                      {written ? `${colon()}${written}` : ''}
                    </li>
                  ))}
                  {one.count > one.cells.length ? <li>{t('intake.unreadMore', { count: one.count - one.cells.length })}</li> : null}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
