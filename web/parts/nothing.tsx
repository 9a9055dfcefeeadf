/** An empty list: why it may be empty, and what to do about it. */
import type { ReactNode } from 'react'
import { useWords } from '../language.ts'

export function Nothing({ title, what, acts }: { title?: string; what?: string; acts?: ReactNode }) {
  const { t } = useWords()
  return (
    <div className="nothing" role="status">
      <div className="nothing-title">{title ?? t('state.nothing')}</div>
      <div>{what ?? t('state.nothingWhat')}</div>
      {acts ? (
        <div className="bar" style={{ justifyContent: 'center', marginTop: 12 }}>
          {acts}
        </div>
      ) : null}
    </div>
  )
}
