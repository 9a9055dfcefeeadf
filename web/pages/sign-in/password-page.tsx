/** Changing one's own password; the first thing to do with a password given by somebody else. */
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../language.ts'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { fieldProblem } from '../../problem.ts'
import { changePassword, useMe } from '../../session.ts'

export function PasswordPage() {
  const { t, say } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState<unknown>()
  const [saved, setSaved] = useState(false)
  const differs = again !== '' && again !== next
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (differs || !current || !next || !again) return
    setError(undefined)
    try {
      await changePassword({ current, next })
      setSaved(true)
      if (me.mustChange) await navigate({ to: '/' })
    } catch (refused) {
      setError(refused)
    }
  }
  const wrong = fieldProblem(error, 'next')
  return (
    <Page title={t('password.title')}>
      <div className="panel" style={{ maxWidth: 480 }}>
        {me.mustChange ? <Notice tone="open" title={t('password.mustChange')} /> : null}
        {saved ? <Notice tone="good" title={t('password.saved')} /> : null}
        <ProblemNotice error={error} />
        <form onSubmit={(event) => void submit(event)}>
          <Field label={t('password.current')} required>
            {(ties) => (
              <Input.Password
                {...ties}
                autoComplete="current-password"
                value={current}
                onChange={(event) => setCurrent(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('password.next')} required hint={t('password.rules')} error={wrong && say(wrong)}>
            {(ties) => (
              <Input.Password {...ties} autoComplete="new-password" value={next} onChange={(event) => setNext(event.target.value)} />
            )}
          </Field>
          <Field label={t('password.again')} required error={differs ? t('password.differs') : undefined}>
            {(ties) => (
              <Input.Password {...ties} autoComplete="new-password" value={again} onChange={(event) => setAgain(event.target.value)} />
            )}
          </Field>
          <Button type="primary" htmlType="submit">
            {t('password.save')}
          </Button>
        </form>
      </div>
    </Page>
  )
}
