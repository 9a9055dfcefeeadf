/** Forward and back through a list that is read page by page with a cursor. */
import { Button } from 'antd'
import { useRef } from 'react'
import { useWords } from '../language.ts'
import { count } from './amounts.ts'

export function Pager({
  after,
  next,
  total,
  shown,
  onGo,
}: {
  after: string | undefined
  next: string | null | undefined
  total: number | null | undefined
  shown: number
  onGo: (after: string | undefined) => void
}) {
  const { t } = useWords()
  // Where each later page was come to from; a page opened by its address goes back to the first.
  const before = useRef(new Map<string, string | undefined>())
  if (!after && !next && total == null) return null
  return (
    <nav className="bar no-print" style={{ marginTop: 10, justifyContent: 'flex-end' }} aria-label={t('table.pages')}>
      <span aria-live="polite">
        {total == null ? t('table.shown', { number: count(shown) }) : t('table.total', { number: count(total) })}
      </span>
      <Button disabled={!after} onClick={() => onGo(after === undefined ? undefined : before.current.get(after))}>
        {t('table.previous')}
      </Button>
      <Button
        disabled={!next}
        onClick={() => {
          if (!next) return
          before.current.set(next, after)
          onGo(next)
        }}
      >
        {t('table.next')}
      </Button>
    </nav>
  )
}
