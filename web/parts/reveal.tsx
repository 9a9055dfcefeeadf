/** Asks to see names and numbers in full; who has the right sees them, and the reading is written to the log. */
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../language.ts'

export function Reveal() {
  const { t } = useWords()
  const navigate = useNavigate()
  return (
    <button
      type="button"
      className="link-button no-print"
      title={t('state.revealWhat')}
      onClick={() =>
        void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, reveal: 'true' }), replace: true })
      }
    >
      {t('state.reveal')}
    </button>
  )
}
