/** From which row of which delivered file a record came. */
import type { HouseholdFile } from '#modules/people/registry/contract'
import { useWords } from '../../../language.ts'
import { colon } from '../../../parts/punctuation.ts'

export function RecordSource({ source }: { source: HouseholdFile['household']['source'] }) {
  const { t } = useWords()
  if (!source?.file) return null
  return (
    <div className="field-hint">
      {t('why.source')}
      {colon()}
      {source.file}
      {source.sheet ? ` · ${source.sheet}` : ''}
      {source.row === null ? '' : ` · ${t('doubt.rowNumber', { row: source.row })}`}
    </div>
  )
}
