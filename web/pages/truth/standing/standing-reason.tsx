/** Why a rule says so of a village or a thing: the steps, what the file wrote of it, and its doubt if there is one. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Explanation } from '#kernel/explain'
import { useWords } from '../../../language.ts'
import { ExplanationTree } from '../../../parts/explanation-tree.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { standing } from './asked.ts'

export function StandingReason({ id }: { id: string }) {
  const { t, say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['standing', 'one', id],
    queryFn: ({ signal }) => standing.one({ params: { id } }, { signal }),
  })
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  const parts = (data.explanation ?? {}) as Readonly<Partial<Record<'answer' | 'amount' | 'atLeast' | 'received', Explanation>>>
  return (
    <div style={{ margin: '6px 0' }}>
      {(['answer', 'amount', 'atLeast', 'received'] as const).map((name) =>
        parts[name] ? (
          <div key={name}>
            {name === 'answer' ? null : <div className="field-hint">{t(`law.${name}`)}</div>}
            <ExplanationTree explanation={parts[name]} />
          </div>
        ) : null,
      )}
      {data.facts.length > 0 ? (
        <div className="samples">
          {data.facts.map(({ field, label, shown }) => (
            <span key={field} style={{ marginRight: 14 }}>
              {say(label)}：{say(shown)}
            </span>
          ))}
          {data.file ? (
            <small>
              （{data.file}
              {data.row === null ? '' : ` ${t('doubt.rowNumber', { row: data.row })}`}）
            </small>
          ) : null}
        </div>
      ) : null}
      {data.doubt ? (
        <Link to="/doubts/$id" params={{ id: data.doubt }} search={{}}>
          {t('standing.openDoubt')}
        </Link>
      ) : null}
    </div>
  )
}
