/** A labelled field of a form: its label, hint and error are tied to the input, so that screen readers say them. */
import { type ReactNode, useId } from 'react'

/** What the input inside must carry. */
export interface InputTies {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
  readonly status?: 'error'
}

export function Field({
  label,
  error,
  hint,
  required,
  children,
}: {
  label: ReactNode
  error?: string | undefined
  hint?: ReactNode
  required?: boolean
  children: (ties: InputTies) => ReactNode
}) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required ? (
          <span className="late" aria-hidden="true">
            {' *'}
          </span>
        ) : null}
      </label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true, status: 'error' } : {}),
        ...(required ? { 'aria-required': true } : {}),
      })}
      {hint ? (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      ) : null}
      {error ? (
        <div id={`${id}-error`} className="field-error" role="alert">
          {error}
        </div>
      ) : null}
    </div>
  )
}
