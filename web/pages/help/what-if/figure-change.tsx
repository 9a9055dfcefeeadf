/** One figure set otherwise: what it is, what holds now and by what source, which rules read it, and the new value. */
import { Button, Input } from 'antd'
import { type Figure, valueOn } from '#kernel/figure'
import { useWords } from '../../../language.ts'
import { usePolicy } from '../../../law/policy.ts'
import { DayInput } from '../../../parts/day-input.tsx'
import { Field, type InputTies } from '../../../parts/field.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { ConfidenceTag } from '../../figures/confidence-tag.tsx'
import { figureText } from '../../figures/figure-text.ts'
import { sourceText } from '../../figures/source-text.ts'

export function FigureChange({
  figure,
  day,
  rules,
  typed,
  error,
  onChange,
  onDrop,
}: {
  figure: Figure
  /** The day at which the newest run read figures. */
  day: string
  rules: readonly string[]
  typed: string
  error: string | undefined
  onChange: (typed: string) => void
  onDrop: () => void
}) {
  const { t, say, language } = useWords()
  const { pack } = usePolicy()
  const now = valueOn(figure, day) ?? figure.values.at(-1)!
  const text = figureText(figure, now.value)
  const names = rules.flatMap((key) => pack.rules.get(key)?.label ?? []).map((label) => say(label))
  return (
    <div className="clause">
      <div className="bar">
        <b>{say(figure.label)}</b> {figure.number ? <Mark>{figure.number}</Mark> : null}
        <span>
          {t('whatIf.now')} <b className="figures">{text ? say(text) : t('figures.unset')}</b>
        </span>
        <ConfidenceTag figure={figure} value={now} />
        <span className="field-hint">{sourceText(now.source, language)}</span>
        <span style={{ flex: 1 }} />
        <Button size="small" onClick={onDrop}>
          {t('whatIf.drop')}
        </Button>
      </div>
      <div className="field-hint">{t('whatIf.readBy', { count: names.length, rules: names.join(language === 'zh' ? '、' : ', ') })}</div>
      <div style={{ maxWidth: 320, marginTop: 6 }}>
        <Field label={t(labels[figure.kind as keyof typeof labels] ?? 'whatIf.newValue')} error={error}>
          {(ties) => <ValueInput kind={figure.kind} ties={ties} typed={typed} onChange={onChange} />}
        </Field>
      </div>
    </div>
  )
}

const labels = { money: 'whatIf.newYuan', share: 'whatIf.newShare', date: 'whatIf.newDay' } as const

function ValueInput({
  kind,
  ties,
  typed,
  onChange,
}: {
  kind: Figure['kind']
  ties: InputTies
  typed: string
  onChange: (typed: string) => void
}) {
  const { say } = useWords()
  if (kind === 'date') return <DayInput {...ties} value={typed} onChange={onChange} />
  if (kind === 'boolean') {
    const { status: _, ...plain } = ties
    return (
      <select {...plain} className="select" value={typed} onChange={(event) => onChange(event.target.value)}>
        <option value="true">{say({ zh: '是', en: 'Yes' })}</option>
        <option value="false">{say({ zh: '否', en: 'No' })}</option>
      </select>
    )
  }
  return (
    <Input
      {...ties}
      inputMode={kind === 'integer' ? 'numeric' : 'decimal'}
      value={typed}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
