/** The SQL a rule becomes for the whole district, folded away; made only when somebody unfolds it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RuleClause } from '#kernel/clauses'
import { useWords } from '../language.ts'
import { Loading } from '../parts/loading.tsx'
import { usePolicy } from './policy.ts'

export function RuleSql({ rule }: { rule: RuleClause }) {
  const { t } = useWords()
  const { pack } = usePolicy()
  const [open, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: ['rule-sql', rule.key],
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { sqlOf } = await import('./compiled.ts')
      return sqlOf(pack, rule.key)
    },
  })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('law.sql')}</summary>
      <div className="field-hint">{t('law.sqlWhat')}</div>
      {open ? data === undefined ? <Loading /> : <pre className="sql">{data}</pre> : null}
    </details>
  )
}
