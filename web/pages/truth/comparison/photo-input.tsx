/** Photos from the camera or from files, shown small before they are sent. */
import { useEffect, useState } from 'react'
import { useWords } from '../../../language.ts'
import { Field } from '../../../parts/field.tsx'

export function PhotoInput({
  photos,
  required,
  error,
  onChange,
}: {
  photos: readonly File[]
  required: boolean
  error: string | undefined
  onChange: (photos: readonly File[]) => void
}) {
  const { t } = useWords()
  return (
    <Field label={t('doubt.photos')} required={required} error={error}>
      {({ id, status: _, ...ties }) => (
        <>
          <label className="file-button" htmlFor={id}>
            {t('doubt.takePhoto')}
            <input
              id={id}
              {...ties}
              type="file"
              accept="image/*"
              capture="environment"
              multiple
              onChange={(event) => {
                onChange([...photos, ...(event.target.files ?? [])].slice(0, 20))
                event.target.value = ''
              }}
            />
          </label>
          <div className="bar" style={{ marginTop: 6 }}>
            {photos.map((photo, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two photos may bear one name; a removed one redraws all
              <Thumbnail key={place} photo={photo} onRemove={() => onChange(photos.filter((one) => one !== photo))} />
            ))}
          </div>
        </>
      )}
    </Field>
  )
}

function Thumbnail({ photo, onRemove }: { photo: File; onRemove: () => void }) {
  const { t } = useWords()
  const [source, setSource] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setSource(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return (
    <span>
      {source ? <img src={source} alt={photo.name} width={96} height={72} style={{ objectFit: 'cover' }} /> : null}
      <button type="button" className="link-button" onClick={onRemove} aria-label={`${t('table.removeFilter')} ${photo.name}`}>
        ×
      </button>
    </span>
  )
}
