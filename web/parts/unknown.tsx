/** Stands where a value is not known: neither no nor zero. */
import { useWords } from '../language.ts'

export function Unknown() {
  const { t } = useWords()
  return (
    <span className="unknown" title={t('state.unknownWhat')}>
      <span aria-hidden="true">—</span>
      <span className="only-read">{t('state.unknown')}</span>
    </span>
  )
}

/** A text that may be unknown, or masked by the server. */
export function Told({ children }: { children: string | null | undefined }) {
  const { t } = useWords()
  if (!children) return <Unknown />
  return /[*＊]/.test(children) ? (
    <span className="masked" title={t('state.masked')}>
      {children}
    </span>
  ) : (
    children
  )
}
