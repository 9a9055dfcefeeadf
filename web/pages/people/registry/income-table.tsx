/** Income and expense of a household by source, year beside year, and how the net income came about. */
import type { HouseholdFile } from '#modules/people/registry/contract'
import { householdYear } from '#policy/vocabulary/household-year'
import { useWords } from '../../../language.ts'
import { FieldValue } from '../../../parts/ledger/ledger-columns.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { valuesOf } from './record-values.ts'

/** The sources as the form nests them: parts stand under their whole. */
const rows = [
  { name: 'wage' },
  { name: 'business' },
  { name: 'property' },
  { name: 'dividend', part: true },
  { name: 'otherProperty', part: true },
  { name: 'transfer' },
  { name: 'familyPlanningPay', part: true },
  { name: 'allowancePay', part: true },
  { name: 'extremelyPoorPay', part: true },
  { name: 'pensionPay', part: true },
  { name: 'ecologyPay', part: true },
  { name: 'otherTransfer', part: true },
  { name: 'grossIncome', total: true },
  { name: 'businessExpense' },
  { name: 'netIncome', total: true },
  { name: 'incomePerHead', total: true },
] as const satisfies readonly { name: keyof typeof householdYear.fields; part?: boolean; total?: boolean }[]

export function IncomeTable({ file }: { file: HouseholdFile }) {
  const { t, say } = useWords()
  if (file.years.length === 0)
    return (
      <div className="panel">
        <Nothing title={t('household.noIncome')} what={t('household.noIncomeWhat')} />
      </div>
    )
  return (
    <section className="panel" aria-label={t('household.part.income')} style={{ overflowX: 'auto' }}>
      <table className="plain-table" style={{ width: 'auto', minWidth: 'min(420px, 100%)' }}>
        <thead>
          <tr>
            <th scope="col">{t('household.source')}</th>
            {file.years.map((year) => (
              <th key={year.id} scope="col" className="right">
                {String(valuesOf(year.facts).year ?? '—')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const part = 'part' in row
            const field = householdYear.fields[row.name]
            return (
              <tr key={row.name} className={'total' in row ? 'total' : undefined}>
                <th scope="row" style={part ? { paddingLeft: 28 } : undefined}>
                  {part ? t('household.ofWhich') : ''}
                  {say(field.label)}
                </th>
                {file.years.map((year) => (
                  <td key={year.id} className="figures right">
                    <FieldValue field={field} value={valuesOf(year.facts)[row.name]} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
