/** A day by which something must be done, and how far it is off. */
import { useWords } from '../language.ts'
import { daysBetween, today } from './amounts.ts'
import { Unknown } from './unknown.tsx'

export function Due({ day, done = false }: { day: string | null; done?: boolean }) {
  const { t } = useWords()
  if (!day) return <Unknown />
  if (done) return day
  const left = daysBetween(today(), day)
  return (
    <span className={left < 0 ? 'late' : undefined}>
      {day} <small>{left < 0 ? t('due.late', { days: -left }) : left === 0 ? t('due.today') : t('due.left', { days: left })}</small>
    </span>
  )
}
