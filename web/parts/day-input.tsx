/** A day, typed in any of the office's ways and shown as 2019-01-01, or taken from the browser's calendar. */
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../language.ts'
import type { InputTies } from './field.tsx'
import { dayOf } from './typed-day.ts'

export function DayInput({
  value,
  onChange,
  onLeave,
  max,
  label,
  ...ties
}: Partial<InputTies> & {
  /** YYYY-MM-DD, empty, or what was typed and is no day. */
  value: string
  onChange: (value: string) => void
  onLeave?: (() => void) | undefined
  max?: string
  /** For inputs without a label of their own. */
  label?: string
}) {
  const { t } = useWords()
  const calendar = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const settle = () => {
    const day = dayOf(typed)
    if (day) setTyped(day)
    if ((day ?? typed) !== value) onChange(day ?? typed.trim())
    onLeave?.()
  }
  return (
    <span className="day-input">
      <Input
        {...ties}
        {...(label ? { 'aria-label': label } : {})}
        inputMode="numeric"
        placeholder={label ? `${label} ${t('form.day')}` : t('form.day')}
        maxLength={14}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          const day = dayOf(event.target.value)
          if (day !== null || event.target.value === '') onChange(day ?? '')
        }}
        onBlur={settle}
        onPressEnter={settle}
      />
      <Button className="day-button" aria-label={t('form.calendar')} onClick={() => calendar.current?.showPicker?.()}>
        ▾
      </Button>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        max={max}
        value={dayOf(typed) ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  )
}
