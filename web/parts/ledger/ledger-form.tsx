/** A form from a ledger's fields: errors beside the field, a reason for every change, a draft kept until it is sent. */
import { Button, Input } from 'antd'
import { type FormEvent, useEffect, useState } from 'react'
import type { Field, Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { fieldProblem } from '../../problem.ts'
import { Field as Labelled } from '../field.tsx'
import type { WireValue } from '../field-text.ts'
import { Notice } from '../notice.tsx'
import { ProblemNotice } from '../problem.tsx'
import { closing, opening } from '../punctuation.ts'
import { FieldInput } from './field-input.tsx'
import { isImplausible, readTyped, typedFields, typedOf } from './form-values.ts'
import { keep, readKept } from './kept.ts'

type Typed = Readonly<Record<string, string>>
const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string')

export function LedgerForm({
  ledger,
  values = {},
  draft,
  busy,
  error,
  onSave,
  onCancel,
}: {
  ledger: Ledger
  /** Absent: a new record. */
  values?: Readonly<Record<string, WireValue>>
  /** Names the draft on this machine: the ledger and the record. Sensitive ledgers keep none. */
  draft?: string
  busy: boolean
  error?: unknown
  onSave: (changed: Readonly<Record<string, WireValue>>, reason: string) => void
  onCancel: () => void
}) {
  const { t, say } = useWords()
  const key = draft && `draft.${draft}`
  const [found] = useState(() => (key ? readKept(key, isTyped) : undefined))
  const [typed, setTyped] = useState<Typed>(found ?? {})
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  useEffect(() => {
    if (key) keep(key, Object.keys(typed).length > 0 ? typed : undefined)
  }, [key, typed])

  const readings = Object.entries(typed).flatMap(([name, text]) => {
    const field = ledger.fields[name]
    return field ? [[name, readTyped(field, text)] as const] : []
  })
  const faulty = readings.some(([, reading]) => 'fault' in reading)
  const changed = Object.fromEntries(
    readings.flatMap(([name, reading]) => ('value' in reading && reading.value !== (values[name] ?? null) ? [[name, reading.value]] : [])),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faulty || !reason.trim() || Object.keys(changed).length === 0) return
    onSave(changed, reason.trim())
  }
  return (
    <form onSubmit={submit} noValidate className="panel">
      {found ? (
        <Notice
          tone="info"
          title={t('form.draftFound')}
          acts={
            <Button size="small" onClick={() => setTyped({})}>
              {t('form.dropDraft')}
            </Button>
          }
        />
      ) : null}
      <ProblemNotice error={error} />
      <div className="form-grid">
        {typedFields(ledger).map(([name, field]) => (
          <OneField
            key={name}
            field={field}
            text={typed[name] ?? typedOf(field, values[name])}
            refused={fieldProblem(error, name)}
            tried={tried}
            onChange={(text) => setTyped({ ...typed, [name]: text })}
          />
        ))}
      </div>
      <Labelled
        label={t('form.reason')}
        required
        hint={t('form.reasonWhat')}
        error={tried && !reason.trim() ? t('form.reasonMissing') : undefined}
      >
        {(ties) => <Input.TextArea {...ties} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Labelled>
      <div className="bar">
        <Button type="primary" htmlType="submit" loading={busy} disabled={Object.keys(changed).length === 0}>
          {t('form.save')}
        </Button>
        <Button onClick={onCancel}>{t('form.cancel')}</Button>
        {key && Object.keys(typed).length > 0 ? <span className="field-hint">{t('form.draftKept')}</span> : null}
        <span className="only-read">{say(ledger.label)}</span>
      </div>
    </form>
  )
}

function OneField({
  field,
  text,
  refused,
  tried,
  onChange,
}: {
  field: Field
  text: string
  refused: { zh: string; en: string } | undefined
  tried: boolean
  onChange: (text: string) => void
}) {
  const { t, say } = useWords()
  const [left, setLeft] = useState(false)
  const reading = readTyped(field, text)
  const fault = 'fault' in reading ? reading.fault : undefined
  const told = fault && (left || tried) ? t(`form.${fault.say}`, { scale: 'scale' in fault ? fault.scale : 0 }) : undefined
  const doubtful =
    'value' in reading && field.range && isImplausible(field, reading.value)
      ? t('form.outOfRange', { from: field.range[0], to: field.range[1] })
      : undefined
  const empty = tried && field.expected && text === '' ? t('form.expected') : undefined
  return (
    <Labelled
      label={
        <>
          {say(field.label)}
          {field.unit ? (
            <small>
              {opening()}
              {say(field.unit)}
              {closing()}
            </small>
          ) : field.kind === 'money' ? (
            <small>
              {opening()}¥{closing()}
            </small>
          ) : null}
        </>
      }
      hint={doubtful ?? empty}
      error={refused ? say(refused) : told}
    >
      {(ties) => <FieldInput field={field} ties={ties} text={text} onChange={onChange} onLeave={() => setLeft(true)} />}
    </Labelled>
  )
}
