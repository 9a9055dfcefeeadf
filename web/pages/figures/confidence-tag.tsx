/** How sure a figure is; the mark of an assumption says who must confirm it and what it does meanwhile. */
import type { Figure, FigureValue } from '#kernel/figure'
import { useWords } from '../../language.ts'
import { Mark } from '../../parts/mark.tsx'

export function ConfidenceTag({ figure, value }: { figure: Figure; value: FigureValue }) {
  const { t } = useWords()
  if (value.confidence !== 'assumption') return <Mark>{t(`figures.${value.confidence}`)}</Mark>
  return (
    <Mark
      tone="open"
      title={value.value === null ? t('figures.unsetWhat') : t('state.notConfirmedWhat', { by: figure.confirm ?? t('state.theOffice') })}
    >
      {t('state.notConfirmed')}
    </Mark>
  )
}
