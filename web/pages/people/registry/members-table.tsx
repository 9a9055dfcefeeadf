/** The members of a household: who they are, health, work, school and the insurances each is in; a member opens to all that is recorded. */
import { Fragment, useState } from 'react'
import type { HouseholdFile } from '#modules/people/registry/contract'
import { person } from '#policy/vocabulary/person'
import { useWords } from '../../../language.ts'
import type { WireValue } from '../../../parts/field-text.ts'
import { FieldValue } from '../../../parts/ledger/ledger-columns.tsx'
import { LedgerDetail } from '../../../parts/ledger/ledger-detail.tsx'
import { RecordSource } from './record-source.tsx'
import { valuesOf } from './record-values.ts'

const shown = [
  'name',
  'relation',
  'sex',
  'birthDate',
  'idNumber',
  'health',
  'disabilityGrade',
  'labour',
  'workArea',
  'schoolStage',
  'residentMedical',
  'residentPension',
  'allowance',
] as const

export function MembersTable({ file }: { file: HouseholdFile }) {
  const { t, say } = useWords()
  const [open, setOpen] = useState<string>()
  const titleOf = (name: (typeof shown)[number]) => say(person.fields[name].label).replace(/^是否(参加|享受)?|城乡/g, '')
  return (
    <section className="panel" aria-label={t('household.members')}>
      <h2>
        {t('household.members')} <small>({file.members.length})</small>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard */}
      <div className="data-table-box" tabIndex={0}>
        <table className="data-table cards">
          <thead>
            <tr>
              {shown.map((name) => (
                <th key={name} scope="col" title={person.fields[name].number}>
                  {titleOf(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {file.members.map((member) => (
              <Fragment key={member.id}>
                <tr>
                  {shown.map((name) => {
                    const value = <FieldValue field={person.fields[name]} value={known(valuesOf(member.facts), name)} />
                    return (
                      <td key={name} data-title={titleOf(name)}>
                        {name === 'name' ? (
                          <button
                            type="button"
                            className="link-button"
                            aria-expanded={open === member.id}
                            title={t('household.all')}
                            onClick={() => setOpen(open === member.id ? undefined : member.id)}
                          >
                            {value} <span aria-hidden="true">{open === member.id ? '▴' : '▾'}</span>
                          </button>
                        ) : (
                          value
                        )}
                      </td>
                    )
                  })}
                </tr>
                {open === member.id ? (
                  <tr>
                    <td colSpan={shown.length} className="wrap">
                      <LedgerDetail ledger={person} values={valuesOf(member.facts)} />
                      <RecordSource source={member.source} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Sex and day of birth are known from the number where the register leaves them empty, as in the list of people. */
function known(values: Readonly<Record<string, WireValue>>, name: (typeof shown)[number]): WireValue {
  const own = values[name]
  return own ?? (name === 'birthDate' ? values.idBirth : name === 'sex' ? values.idSex : own)
}
