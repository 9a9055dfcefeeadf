/** A choice of several among a closed list, folded behind a button that says how many are chosen. */
import { useWords } from '../language.ts'
import { Drop } from './drop.tsx'
import { closing, colon, opening } from './punctuation.ts'
import { Tick } from './tick.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly count?: number
}

/** `chosen` and what is told are the values joined by commas, as addresses and requests carry them; undefined: all. */
export function Several({
  label,
  choices,
  chosen,
  onChange,
}: {
  label: string
  choices: readonly Choice[]
  chosen: string | undefined
  onChange: (chosen: string | undefined) => void
}) {
  const { t } = useWords()
  const values = chosen?.split(',') ?? []
  const only = values.length === 1 ? choices.find(({ value }) => value === values[0])?.label : undefined
  return (
    <Drop face={`${label}${values.length === 0 ? '' : `${colon()}${only ?? values.length}`} ▾`} label={label}>
      {() => (
        <div style={{ minWidth: 220, maxWidth: 460 }}>
          {choices.map(({ value, label: name, count }) => (
            <div key={value}>
              <Tick
                checked={values.includes(value)}
                onChange={(on) => {
                  const next = on ? [...values, value] : values.filter((one) => one !== value)
                  onChange(next.length > 0 ? next.join(',') : undefined)
                }}
              >
                {name}
                {count === undefined ? '' : `${opening()}${count}${closing()}`}
              </Tick>
            </div>
          ))}
          {values.length > 0 ? (
            <button type="button" className="link-button" style={{ marginTop: 8 }} onClick={() => onChange(undefined)}>
              {t('table.clear')}
            </button>
          ) : null}
        </div>
      )}
    </Drop>
  )
}
