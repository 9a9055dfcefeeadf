/** What a sheet speaks of: area, period, as-of day, kinds of person, filled in as far as it tells; outside it nothing is known, which is not "no". */
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import type { SheetView } from '#modules/truth/intake/contract'
import { useWords } from '../../../language.ts'
import { useAreas } from '../../../parts/areas.ts'
import { DayInput } from '../../../parts/day-input.tsx'
import { Field } from '../../../parts/field.tsx'
import { useMe } from '../../../session.ts'

type Coverage = SheetView['coverage']

export function CoverageForm({
  coverage,
  busy,
  onChange,
  onUnsaved,
}: {
  coverage: Coverage
  busy: boolean
  onChange: (coverage: Coverage) => void
  /** Told whether something is typed that is not saved. */
  onUnsaved: (unsaved: boolean) => void
}) {
  const { t } = useWords()
  const { person } = useMe()
  const { towns } = useAreas()
  const district = (person.areas[0] ?? coverage.area).slice(0, 6).padEnd(12, '0')
  const [area, setArea] = useState(coverage.area)
  const [from, setFrom] = useState(coverage.from ?? '')
  const [to, setTo] = useState(coverage.to ?? '')
  const [asOf, setAsOf] = useState(coverage.asOf ?? '')
  const [kinds, setKinds] = useState(coverage.kinds.join('、'))
  const next: Coverage = {
    area,
    from: from || null,
    to: to || null,
    asOf: asOf || null,
    kinds: kinds
      .split(/[、,，]/)
      .map((kind) => kind.trim())
      .filter(Boolean),
  }
  const changed =
    area !== coverage.area ||
    next.from !== coverage.from ||
    next.to !== coverage.to ||
    next.asOf !== coverage.asOf ||
    next.kinds.join('、') !== coverage.kinds.join('、')
  const wrong = from && to && from > to
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, whoever listens
  useEffect(() => onUnsaved(changed), [changed])
  return (
    <fieldset className="coverage">
      <legend>{t('intake.covers')}</legend>
      <div className="bar" style={{ gap: 16, alignItems: 'end' }}>
        <Field label={t('intake.area')}>
          {({ id }) => (
            <select id={id} className="select" value={area} onChange={(event) => setArea(event.target.value)}>
              <option value={district}>{t('shell.wholeDistrict')}</option>
              {towns.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              {area === district || towns.some(({ code }) => code === area) ? null : <option value={area}>{area}</option>}
            </select>
          )}
        </Field>
        <Field label={t('intake.from')}>{(ties) => <DayInput {...ties} value={from} onChange={setFrom} />}</Field>
        <Field label={t('intake.to')} error={wrong ? t('intake.periodWrong') : undefined}>
          {(ties) => <DayInput {...ties} value={to} onChange={setTo} />}
        </Field>
        <Field label={t('intake.sheetAsOf')}>{(ties) => <DayInput {...ties} value={asOf} onChange={setAsOf} />}</Field>
        <Field label={t('intake.kinds')}>
          {(ties) => (
            <Input
              {...ties}
              style={{ width: 200 }}
              placeholder={t('intake.kindsAll')}
              value={kinds}
              onChange={(event) => setKinds(event.target.value)}
            />
          )}
        </Field>
        <Button style={{ marginBottom: 14 }} disabled={!changed || Boolean(wrong)} loading={busy} onClick={() => onChange(next)}>
          {t('form.save')}
        </Button>
      </div>
    </fieldset>
  )
}
