/** The first page: account and password; in demo mode a list of accounts, one for each role. */
import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../language.ts'
import { Field } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { signIn, welcome } from '../../session.ts'
import { LanguageSwitch } from '../../shell/language-switch.tsx'
import { DemoAccounts } from './demo-accounts.tsx'

export function SignInPage() {
  const { t, say } = useWords()
  const router = useRouter()
  const { to } = useSearch({ from: '/sign-in' })
  const { data: greeting } = useQuery(welcome)
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)

  const enter = async (given: { username: string; password: string }) => {
    setBusy(true)
    setError(undefined)
    try {
      const { mustChange } = await signIn(given)
      // Only addresses of this window are followed, so that a link cannot lead elsewhere after signing in.
      router.history.push(mustChange ? '/password' : to && /^\/(?!\/|\\)/.test(to) ? to : '/')
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (username.trim() && password) void enter({ username, password })
  }

  return (
    <div className="sign-in">
      <div className="sign-in-side">
        <div className="bar">
          <img src="/mark.svg" alt="" width={40} height={40} />
          <span style={{ flex: 1 }} />
          <LanguageSwitch />
        </div>
        <h1>{t('shell.short')}</h1>
        <p>{greeting ? say(greeting.title) : t('signIn.intro')}</p>
        <p className="more">{t('signIn.introWhat')}</p>
        <span style={{ flex: 1 }} />
        <p className="more" style={{ fontSize: 13 }}>
          {t('signIn.publicNote')}
        </p>
      </div>
      <main className="sign-in-main">
        <h2 style={{ margin: '0 0 16px' }}>{t('signIn.title')}</h2>
        {to && !error ? <p>{t('signIn.expired')}</p> : null}
        <ProblemNotice error={error} />
        <form onSubmit={submit} noValidate>
          <Field label={t('signIn.username')} error={tried && !username.trim() ? t('signIn.usernameMissing') : undefined}>
            {(ties) => (
              <Input
                {...ties}
                size="large"
                autoComplete="username"
                value={username}
                onChange={(event) => setUsername(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('signIn.password')} error={tried && !password ? t('signIn.passwordMissing') : undefined}>
            {(ties) => (
              <Input.Password
                {...ties}
                size="large"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </Field>
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t('signIn.submit')}
          </Button>
        </form>
        {greeting?.demo && greeting.accounts.length > 0 ? <DemoAccounts accounts={greeting.accounts} busy={busy} enter={enter} /> : null}
      </main>
    </div>
  )
}
