/** The search box in the head: a few characters and Enter lead to everything that fits; the key `/` jumps into it. */
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../language.ts'

export function HeadSearch() {
  const { t } = useWords()
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element | null
      if (event.key !== '/' || event.ctrlKey || event.metaKey || target?.closest('input, textarea, select, [contenteditable]')) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim()) void navigate({ to: '/search', search: { q: typed.trim() } })
  }
  return (
    <search className="head-search">
      <form onSubmit={submit}>
        <input
          ref={box}
          type="search"
          aria-label={t('shell.searchLabel')}
          placeholder={t('shell.search')}
          title={t('shell.search')}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  )
}
