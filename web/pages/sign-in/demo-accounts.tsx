/** The accounts of the demo district, one for each role; a press signs in. */

import type { signInContract } from '#platform/accounts/contract'
import type { Reply } from '#platform/http/contract'
import { useWords } from '../../language.ts'
import { useRegionName } from '../../parts/area-name.ts'

type DemoAccount = Reply<(typeof signInContract)['welcome']>['accounts'][number]

export function DemoAccounts({
  accounts,
  busy,
  enter,
}: {
  accounts: readonly DemoAccount[]
  busy: boolean
  enter: (given: { username: string; password: string }) => Promise<void>
}) {
  const { t, say } = useWords()
  const nameOf = useRegionName()
  return (
    <section style={{ marginTop: 24 }}>
      <h3 style={{ margin: '0 0 4px', fontSize: 15 }}>{t('signIn.demoTitle')}</h3>
      <div className="field-hint">{t('signIn.demoWhat')}</div>
      <ul className="demo-accounts">
        {accounts.map((account) => {
          const area = account.area && account.area.length > 6 ? nameOf(account.area) : ''
          const place = account.name.includes(area) ? '' : area
          return (
            <li key={account.username}>
              <button
                type="button"
                disabled={busy}
                title={t('signIn.demoUse')}
                onClick={() => void enter({ username: account.username, password: account.password })}
              >
                <span>{say(account.role)}</span>
                <span>
                  {account.name}
                  {place ? `　${place}` : ''}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
