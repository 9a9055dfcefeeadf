/** A procedure as a table: each state with its days, and who may do what in it. */
import type { Procedure } from '#kernel/procedure'
import { useWords } from '../language.ts'
import { Mark } from '../parts/mark.tsx'
import { closing, opening } from '../parts/punctuation.ts'
import { roleName } from '../shell/role-names.ts'

export function ProcedureClause({ procedure }: { procedure: Procedure }) {
  const { t, say, language } = useWords()
  const join = language === 'zh' ? '、' : ', '
  return (
    <div className="clause">
      <b>{say(procedure.label)}</b>
      <table className="plain-table" style={{ marginTop: 6 }}>
        <thead>
          <tr>
            <th scope="col">{t('law.states')}</th>
            <th scope="col">{t('law.days')}</th>
            <th scope="col">{t('law.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(procedure.states).map(([name, state]) => {
            const days = procedure.days[name]
            return (
              <tr key={name}>
                <th scope="row">{say(state.label)}</th>
                <td>
                  {days ? t('law.daysCount', { count: days.days }) : '—'}{' '}
                  {days?.confidence === 'assumption' ? <Mark tone="open">{t('state.notConfirmed')}</Mark> : null}
                </td>
                <td>
                  {Object.entries(procedure.acts)
                    .filter(([, act]) => act.from.includes(name))
                    .map(([key, act]) => (
                      <div key={key}>
                        {say(act.label)} → {say(procedure.states[act.to]!.label)}
                        {opening()}
                        {act.by.map((role) => say(roleName(role))).join(join)}
                        {closing()}
                      </div>
                    ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
