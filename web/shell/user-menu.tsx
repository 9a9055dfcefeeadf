/** Who is signed in, in which role and for which area; change password, sign out. */
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Me } from '#platform/accounts/contract'
import { useWords } from '../language.ts'
import { useAreaNames } from '../parts/area-name.ts'
import { Drop } from '../parts/drop.tsx'
import { colon } from '../parts/punctuation.ts'
import { signOut } from '../session.ts'
import { roleNames } from './role-names.ts'

export function UserMenu({ person }: { person: Me['person'] }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const areas = useAreaNames(person.areas)
  const leave = async () => {
    await signOut()
    await navigate({ to: '/sign-in', search: {} })
  }
  return (
    <Drop className="head-button head-person" face={`${person.name} ▾`}>
      {(close) => (
        <div style={{ minWidth: 220 }}>
          <div style={{ fontWeight: 600 }}>{person.name}</div>
          <div>{person.roles.map((role) => say(roleNames[role])).join(' · ')}</div>
          <div style={{ marginBottom: 12 }}>{person.department ?? `${t('shell.area')}${colon()}${areas || '—'}`}</div>
          <div className="bar">
            <Link to="/password" onClick={close}>
              {t('shell.changePassword')}
            </Link>
            <Button size="small" onClick={() => void leave()}>
              {t('shell.signOut')}
            </Button>
          </div>
        </div>
      )}
    </Drop>
  )
}
