/** A new account: name and account name; rights are given afterwards by the security administrator. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../language.ts'
import { Field } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { fieldProblem } from '../../problem.ts'
import { people } from './asked.ts'

export function AddAccount({
  onClose,
  onAdded,
}: {
  onClose: () => void
  onAdded: (given: { username: string; password: string }) => void
}) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const [given, setGiven] = useState({ username: '', name: '', department: '' })
  const add = useMutation({
    mutationFn: () =>
      people.add({ body: { username: given.username.trim(), name: given.name.trim(), department: given.department.trim() || null } }),
    onSuccess: async ({ account, password }) => {
      await client.invalidateQueries({ queryKey: ['accounts'] })
      onAdded({ username: account.username, password })
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="panel" aria-label={t('users.add')} onSubmit={submit}>
      <h2>{t('users.add')}</h2>
      <ProblemNotice error={add.error} />
      <div className="form-grid">
        {(['username', 'name', 'department'] as const).map((name) => {
          const wrong = fieldProblem(add.error, name)
          return (
            <Field key={name} label={t(`users.${name}`)} required={name !== 'department'} error={wrong && say(wrong)}>
              {(ties) => (
                <Input
                  {...ties}
                  autoComplete="off"
                  value={given[name]}
                  onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
                />
              )}
            </Field>
          )
        })}
      </div>
      <div className="bar">
        <Button type="primary" htmlType="submit" loading={add.isPending} disabled={!given.username.trim() || !given.name.trim()}>
          {t('users.add')}
        </Button>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
      </div>
    </form>
  )
}
