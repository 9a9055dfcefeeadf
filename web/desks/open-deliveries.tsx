/** Deliveries that were recognised and wait to be confirmed and taken in. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { intakeContract } from '#modules/truth/intake/contract'
import { asking } from '../asking.ts'
import { useWords } from '../language.ts'
import { moment } from '../parts/amounts.ts'

const intake = asking(intakeContract)

export function OpenDeliveries() {
  const { t } = useWords()
  const { data } = useQuery({
    queryKey: ['deliveries', 'proposed'],
    queryFn: ({ signal }) => intake.deliveries({ query: { state: 'proposed', limit: 10 } }, { signal }),
  })
  if (!data || data.rows.length === 0) return null
  return (
    <section className="panel" aria-label={t('workbench.deliveries')}>
      <h2>{t('workbench.deliveries')}</h2>
      <ul className="plain-list">
        {data.rows.map((row) => (
          <li key={row.id}>
            <Link to="/deliveries/$id" params={{ id: row.id }}>
              {moment(row.receivedAt)} {row.source}
            </Link>{' '}
            {t('intake.files')} {row.files}
          </li>
        ))}
      </ul>
    </section>
  )
}
