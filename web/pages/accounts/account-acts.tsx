/** What an administrator may do with one account, by the part each administrator has. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import type { AccountView } from '#platform/accounts/contract'
import { useWords } from '../../language.ts'
import { ProblemNotice } from '../../parts/problem.tsx'
import { people } from './asked.ts'

export function AccountActs({
  account,
  mayKeep,
  mayGrant,
  onPassword,
  onGrant,
}: {
  account: AccountView
  mayKeep: boolean
  mayGrant: boolean
  onPassword: (given: { username: string; password: string }) => void
  onGrant: () => void
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const request = { params: { id: account.id }, version: account.version }
  const read = () => void client.invalidateQueries({ queryKey: ['accounts'] })
  const act = useMutation({
    mutationFn: async (what: 'disable' | 'enable' | 'release') => void (await people[what](request)),
    onSettled: read,
  })
  const reset = useMutation({
    mutationFn: () => people.resetPassword(request),
    onSuccess: ({ password }) => onPassword({ username: account.username, password }),
    onSettled: read,
  })
  const busy = act.isPending || reset.isPending
  return (
    <>
      <div className="bar">
        {mayKeep ? (
          <>
            <Button size="small" disabled={busy} onClick={() => reset.mutate()}>
              {t('users.reset')}
            </Button>
            <Button size="small" disabled={busy} onClick={() => act.mutate(account.state === 'disabled' ? 'enable' : 'disable')}>
              {account.state === 'disabled' ? t('users.enable') : t('users.disable')}
            </Button>
          </>
        ) : null}
        {mayGrant ? (
          <>
            <Button size="small" disabled={busy} onClick={onGrant}>
              {t('users.grant')}
            </Button>
            {account.locked || account.state === 'waiting' ? (
              <Button size="small" type="primary" disabled={busy} onClick={() => act.mutate('release')}>
                {t('users.release')}
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
      <ProblemNotice error={act.error ?? reset.error} />
    </>
  )
}
