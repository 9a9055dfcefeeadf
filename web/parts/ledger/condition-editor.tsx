/** The panel in which conditions on a ledger's fields are set: each kind of field in its own way. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Field, Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { fenOf, scaled, scaledOf } from '../amounts.ts'
import { DayInput } from '../day-input.tsx'
import { Field as Labelled } from '../field.tsx'
import { Tick } from '../tick.tsx'
import { dayOf } from '../typed-day.ts'
import type { Condition, Conditions } from './conditions.ts'

export function ConditionEditor({
  ledger,
  conditions,
  onApply,
}: {
  ledger: Ledger
  conditions: Conditions
  onApply: (conditions: Conditions) => void
}) {
  const { t, say } = useWords()
  const [name, setName] = useState('')
  const [draft, setDraft] = useState<Conditions>(conditions)
  const field = ledger.fields[name]
  const set = (condition: Condition | undefined) => {
    const { [name]: _, ...others } = draft
    setDraft(condition ? { ...others, [name]: condition } : others)
  }
  return (
    <form
      className="condition-editor"
      onSubmit={(event) => {
        event.preventDefault()
        onApply(draft)
      }}
    >
      <Labelled label={t('table.addFilter')}>
        {({ id }) => (
          <select id={id} value={name} onChange={(event) => setName(event.target.value)}>
            <option value="">—</option>
            {Object.entries(ledger.fields).map(([key, each]) => (
              <option key={key} value={key}>
                {say(each.label)}
                {draft[key] ? ' ●' : ''}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {field ? <OneCondition key={name} field={field} condition={draft[name]} onChange={set} /> : null}
      <div className="bar">
        <Button type="primary" htmlType="submit">
          {t('table.apply')}
        </Button>
        <Button onClick={() => onApply({})}>{t('table.clear')}</Button>
      </div>
    </form>
  )
}

function OneCondition({
  field,
  condition,
  onChange,
}: {
  field: Field
  condition: Condition | undefined
  onChange: (condition: Condition | undefined) => void
}) {
  const { t } = useWords()
  const unknown = condition !== undefined && 'known' in condition
  return (
    <fieldset>
      {unknown ? null : field.kind === 'code' || field.kind === 'boolean' ? (
        <Choices field={field} condition={condition} onChange={onChange} />
      ) : field.kind === 'text' ? (
        <Labelled label={t('table.contains')}>
          {(ties) => (
            <Input
              {...ties}
              value={condition && 'contains' in condition ? condition.contains : ''}
              onChange={(event) => onChange(event.target.value ? { contains: event.target.value } : undefined)}
            />
          )}
        </Labelled>
      ) : (
        <Span field={field} condition={condition} onChange={onChange} />
      )}
      <Tick checked={unknown} onChange={(on) => onChange(on ? { known: false } : undefined)}>
        {t('table.isEmpty')}
      </Tick>
    </fieldset>
  )
}

function Choices({
  field,
  condition,
  onChange,
}: {
  field: Field
  condition: Condition | undefined
  onChange: (condition: Condition | undefined) => void
}) {
  const { say } = useWords()
  const chosen = condition && 'in' in condition ? condition.in : []
  const codes =
    field.kind === 'boolean'
      ? [
          { code: 'true', label: { zh: '是', en: 'Yes' } },
          { code: 'false', label: { zh: '否', en: 'No' } },
        ]
      : Object.entries(field.list?.codes ?? {}).map(([code, label]) => ({ code, label }))
  return (
    <div className="choices">
      {codes.map(({ code, label }) => (
        <Tick
          key={code}
          checked={chosen.includes(code)}
          onChange={(on) => {
            const next = on ? [...chosen, code] : chosen.filter((one) => one !== code)
            onChange(next.length > 0 ? { in: next } : undefined)
          }}
        >
          {say(label)}
        </Tick>
      ))}
    </div>
  )
}

function Span({
  field,
  condition,
  onChange,
}: {
  field: Field
  condition: Condition | undefined
  onChange: (condition: Condition | undefined) => void
}) {
  const { t } = useWords()
  const scale = field.kind === 'money' ? 2 : (field.scale ?? 0)
  const span = condition && !('known' in condition) && !('contains' in condition) && !('in' in condition) ? condition : {}
  const [typed, setTyped] = useState({ from: shown(span.from), to: shown(span.to) })
  function shown(value: string | undefined): string {
    return value === undefined ? '' : field.kind === 'date' ? value : scaled(value, scale)
  }
  const read = (text: string): string | undefined =>
    field.kind === 'date' ? (dayOf(text) ?? undefined) : (field.kind === 'money' ? fenOf(text) : scaledOf(text, scale))?.toString()
  const change = (end: 'from' | 'to', text: string) => {
    const next = { ...typed, [end]: text }
    setTyped(next)
    const [from, to] = [read(next.from), read(next.to)]
    onChange(
      from === undefined && to === undefined ? undefined : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    )
  }
  return (
    <div className="bar">
      {(['from', 'to'] as const).map((end) => (
        <Labelled key={end} label={t(`table.${end}`)}>
          {(ties) =>
            field.kind === 'date' ? (
              <DayInput {...ties} value={typed[end]} onChange={(day) => change(end, day)} />
            ) : (
              <Input
                {...ties}
                inputMode="decimal"
                value={typed[end]}
                style={{ width: 150 }}
                onChange={(event) => change(end, event.target.value)}
              />
            )
          }
        </Labelled>
      ))}
    </div>
  )
}
