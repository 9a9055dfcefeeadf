/** What kind of file a sheet is, and in which row its headings stand, where they were not recognised rightly. */
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { SheetView } from '#modules/truth/intake/contract'
import { useWords } from '../../../language.ts'
import { Field } from '../../../parts/field.tsx'
import type { Correction } from './file-panel.tsx'
import { forms } from './forms.ts'

export function FormChoice({ sheet, busy, onCorrect }: { sheet: SheetView; busy: boolean; onCorrect: (body: Correction) => void }) {
  const { t, say } = useWords()
  const { data } = useQuery(forms)
  const [headingRow, setHeadingRow] = useState(String(sheet.headingRow))
  return (
    <div className="bar" style={{ gap: 16, alignItems: 'end' }}>
      <Field label={t('intake.form')}>
        {({ id }) => (
          <select
            id={id}
            className="select"
            disabled={busy}
            value={sheet.form ?? ''}
            onChange={(event) => event.target.value && onCorrect({ form: event.target.value })}
          >
            <option value="">{t('intake.notRecognised')}</option>
            {data?.map((form) => (
              <option key={form.key} value={form.key}>
                {say(form.label)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('intake.headingRow')}>
        {(ties) => (
          <Input
            {...ties}
            inputMode="numeric"
            style={{ width: 80 }}
            value={headingRow}
            onChange={(event) => setHeadingRow(event.target.value)}
          />
        )}
      </Field>
      <Button
        disabled={!/^\d{1,4}$/.test(headingRow) || Number(headingRow) === sheet.headingRow}
        loading={busy}
        onClick={() => onCorrect({ headingRow: Number(headingRow) })}
        style={{ marginBottom: 14 }}
      >
        {t('intake.proposeAgain')}
      </Button>
    </div>
  )
}
