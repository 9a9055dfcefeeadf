/** A town, and a village in it, from the person's own area. */
import { useWords } from '../language.ts'
import { useAreas } from './areas.ts'

export function AreaChoice({
  town,
  village,
  onChange,
}: {
  town: string | undefined
  village: string | undefined
  onChange: (next: { town: string | undefined; village: string | undefined }) => void
}) {
  const { t } = useWords()
  const { towns, villages } = useAreas(town ?? (village === undefined ? undefined : `${village.slice(0, 9)}000`))
  const shownTown = town ?? (village === undefined ? '' : `${village.slice(0, 9)}000`)
  return (
    <>
      <select
        className="select"
        aria-label={t('area.town')}
        value={shownTown}
        onChange={(event) => onChange({ town: event.target.value || undefined, village: undefined })}
      >
        <option value="">{t('area.allTowns')}</option>
        {towns.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {villages.length > 0 ? (
        <select
          className="select"
          aria-label={t('area.village')}
          value={village ?? ''}
          onChange={(event) => onChange({ town: shownTown || undefined, village: event.target.value || undefined })}
        >
          <option value="">{t('area.allVillages')}</option>
          {villages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
    </>
  )
}
