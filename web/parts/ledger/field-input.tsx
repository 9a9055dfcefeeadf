/** The input that fits a field: choices for codes and yes/no with "not known" among them, days by calendar, the rest typed. */
import { Input } from 'antd'
import type { Field } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { DayInput } from '../day-input.tsx'
import type { InputTies } from '../field.tsx'

export function FieldInput({
  field,
  ties,
  text,
  onChange,
  onLeave,
}: {
  field: Field
  ties: InputTies
  text: string
  onChange: (text: string) => void
  onLeave?: () => void
}) {
  const { t, say } = useWords()
  const { status: _, ...plain } = ties
  if (field.kind === 'code' || field.kind === 'boolean')
    return (
      <select
        {...plain}
        className="select"
        style={{ width: '100%' }}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      >
        <option value="">{t('form.unknownChoice')}</option>
        {field.kind === 'boolean' ? (
          <>
            <option value="true">{say({ zh: '是', en: 'Yes' })}</option>
            <option value="false">{say({ zh: '否', en: 'No' })}</option>
          </>
        ) : (
          Object.entries(field.list?.codes ?? {}).map(([code, label]) => (
            <option key={code} value={code}>
              {say(label)}
            </option>
          ))
        )}
      </select>
    )
  if (field.kind === 'date') return <DayInput {...ties} value={text} onChange={onChange} onLeave={onLeave} />
  return (
    <Input
      {...ties}
      type={field.role === 'phone' ? 'tel' : 'text'}
      inputMode={field.kind === 'money' || field.scale ? 'decimal' : field.kind === 'integer' ? 'numeric' : undefined}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
    />
  )
}
