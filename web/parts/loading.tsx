/** Shown while a page or a part of it is being read; said aloud to those who do not see it. */
import { useWords } from '../language.ts'

export function Loading() {
  const { t } = useWords()
  return (
    <div role="status" className="loading">
      <span className="loading-ring" aria-hidden="true" />
      {t('state.loading')}
    </div>
  )
}
