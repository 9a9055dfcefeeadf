/** Accounts: the system administrator keeps them, the security administrator gives them their rights; neither can do the other's part. */
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { AccountView } from '#platform/accounts/contract'
import { useWords } from '../../language.ts'
import { moment } from '../../parts/amounts.ts'
import { useAreaNames } from '../../parts/area-name.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { comma } from '../../parts/punctuation.ts'
import { useMay } from '../../session.ts'
import { roleName } from '../../shell/role-names.ts'
import { AccountActs } from './account-acts.tsx'
import { AddAccount } from './add-account.tsx'
import { people } from './asked.ts'
import { GrantRights } from './grant-rights.tsx'

export function UsersPage() {
  const { t, say } = useWords()
  const mayKeep = useMay('accounts.keep')
  const mayGrant = useMay('accounts.grant')
  const [adding, setAdding] = useState(false)
  const [granting, setGranting] = useState<string>()
  const [password, setPassword] = useState<{ username: string; password: string }>()
  const { data, error, refetch } = useQuery({ queryKey: ['accounts'], queryFn: ({ signal }) => people.list({}, { signal }) })
  const granted = data?.rows.find(({ id }) => id === granting)
  const columns: readonly Column<AccountView>[] = [
    { key: 'username', title: t('users.username'), cell: (row) => row.username },
    { key: 'name', title: t('users.name'), cell: (row) => row.name },
    { key: 'roles', title: t('shell.roles'), cell: (row) => row.roles.map((role) => say(roleName(role))).join(comma()) || '—' },
    { key: 'areas', title: t('shell.area'), cell: (row) => <Areas areas={row.areas} /> },
    {
      key: 'department',
      title: t('users.department'),
      cell: (row) => (
        <>
          {row.department ?? ''} {row.handler ? <Mark tone="open">{t('users.handler')}</Mark> : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t('intake.state'),
      cell: (row) => (
        <>
          <Mark tone={row.state === 'active' ? 'good' : row.state === 'waiting' ? 'open' : 'plain'}>{t(`accountState.${row.state}`)}</Mark>
          {row.locked ? <Mark tone="bad">{t('users.locked')}</Mark> : null}
        </>
      ),
    },
    { key: 'signedInAt', title: t('users.signedIn'), cell: (row) => (row.signedInAt ? moment(row.signedInAt) : '—') },
    {
      key: 'acts',
      title: t('doubt.acts'),
      cell: (row) => (
        <AccountActs account={row} mayKeep={mayKeep} mayGrant={mayGrant} onPassword={setPassword} onGrant={() => setGranting(row.id)} />
      ),
    },
  ]
  return (
    <Page
      title={t('users.title')}
      sensitive
      acts={
        mayKeep ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('users.add')}
          </Button>
        ) : null
      }
    >
      <p style={{ marginTop: 0 }}>{t('users.what')}</p>
      {password ? (
        <Notice
          tone="good"
          title={t('users.passwordIs', { username: password.username })}
          acts={
            <Button size="small" onClick={() => setPassword(undefined)}>
              {t('users.noted')}
            </Button>
          }
        >
          <code style={{ fontSize: 18 }}>{password.password}</code>
          <div>{t('users.passwordOnce')}</div>
        </Notice>
      ) : null}
      {adding ? <AddAccount onClose={() => setAdding(false)} onAdded={setPassword} /> : null}
      {granted ? <GrantRights key={`${granted.id} ${granted.version}`} account={granted} onClose={() => setGranting(undefined)} /> : null}
      <div className="panel">
        <ProblemNotice error={error} retry={() => void refetch()} />
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : (
          <DataTable caption={t('users.title')} columns={columns} rows={data.rows} keyOf={(row) => row.id} />
        )}
      </div>
    </Page>
  )
}

function Areas({ areas }: { areas: readonly string[] }) {
  return useAreaNames(areas) || '—'
}
