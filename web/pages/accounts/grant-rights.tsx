/** The rights of an account: its roles, and the area in which they hold. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import type { AccountView } from '#platform/accounts/contract'
import { regions } from '#policy/vocabulary/regions'
import { useWords } from '../../language.ts'
import { shortName } from '../../parts/area-name.ts'
import { Field } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { Tick } from '../../parts/tick.tsx'
import { roleNames } from '../../shell/role-names.ts'
import { people } from './asked.ts'

type Role = AccountView['roles'][number]

/** A region as an area: six digits a district, nine a town, twelve a village. */
const areaOf = (code: string) => (code.endsWith('000000') ? code.slice(0, 6) : code.endsWith('000') ? code.slice(0, 9) : code)

export function GrantRights({ account, onClose }: { account: AccountView; onClose: () => void }) {
  const { t, say, language } = useWords()
  const client = useQueryClient()
  const [roles, setRoles] = useState<readonly Role[]>(account.roles)
  const [areas, setAreas] = useState<readonly string[]>(account.areas)
  const [department, setDepartment] = useState(account.department ?? '')
  const [handler, setHandler] = useState(account.handler)
  const { data: known } = useQuery({ queryKey: ['departments'], queryFn: ({ signal }) => people.departments({}, { signal }) })
  const grant = useMutation({
    mutationFn: () =>
      people.grant({
        params: { id: account.id },
        version: account.version,
        body: { roles: [...roles], areas: [...areas], department: department.trim() || null, handler },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['accounts'] })
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    grant.mutate()
  }
  const nameOf = (area: string) => shortName(regions.find(({ code }) => code === area.padEnd(12, '0'))?.name ?? area)
  return (
    <form className="panel" aria-label={t('users.grantOf', { name: account.name })} onSubmit={submit}>
      <h2>{t('users.grantOf', { name: account.name })}</h2>
      <ProblemNotice error={grant.error} />
      <fieldset className="coverage">
        <legend>{t('shell.roles')}</legend>
        <div className="bar" style={{ gap: 16, padding: '4px 0 10px' }}>
          {(Object.keys(roleNames) as Role[]).map((role) => (
            <Tick
              key={role}
              checked={roles.includes(role)}
              onChange={(on) => setRoles(on ? [...roles, role] : roles.filter((one) => one !== role))}
            >
              {say(roleNames[role])}
            </Tick>
          ))}
        </div>
      </fieldset>
      <div className="bar" style={{ alignItems: 'end', gap: 16 }}>
        <Field label={t('shell.area')} hint={t('users.areaWhat')}>
          {({ id }) => (
            <select
              id={id}
              className="select"
              value=""
              onChange={(event) => event.target.value && setAreas([...new Set([...areas, event.target.value])])}
            >
              <option value="">{t('users.addArea')}</option>
              {regions.map(({ code, name, level }) => (
                <option key={code} value={areaOf(code)}>
                  {level === 'village' ? '　' : ''}
                  {shortName(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('users.department')}>
          {(ties) => (
            <>
              <Input {...ties} list="departments" value={department} onChange={(event) => setDepartment(event.target.value)} />
              <datalist id="departments">
                {(known?.named ?? []).map(({ zh, en }) => (
                  <option key={zh} value={zh}>
                    {language === 'en' ? en : ''}
                  </option>
                ))}
              </datalist>
            </>
          )}
        </Field>
      </div>
      {roles.includes('office') ? (
        <div style={{ margin: '0 0 10px' }}>
          <Tick checked={handler} onChange={setHandler}>
            {t('users.handler')}
          </Tick>
          <div className="field-hint">{t('users.handlerWhat')}</div>
        </div>
      ) : null}
      <div className="bar" style={{ marginBottom: 12 }}>
        {areas.map((area) => (
          <span key={area} className="condition">
            {nameOf(area)}
            <button
              type="button"
              aria-label={`${t('table.removeFilter')} ${nameOf(area)}`}
              onClick={() => setAreas(areas.filter((one) => one !== area))}
            >
              ×
            </button>
          </span>
        ))}
      </div>
      <div className="bar">
        <Button type="primary" htmlType="submit" loading={grant.isPending}>
          {t('users.grant')}
        </Button>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
      </div>
    </form>
  )
}
