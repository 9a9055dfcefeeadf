/** A list of answers about villages and things, page by page; a row opens to why it is so. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { StandingAsked, StandingLine } from '#modules/truth/comparison/standing/contract'
import { useWords } from '../../../language.ts'
import { money } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { AnswerMark } from '../../../parts/explanation-tree.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Told } from '../../../parts/unknown.tsx'
import { standing } from './asked.ts'
import { StandingReason } from './standing-reason.tsx'

type Asked = Omit<StandingAsked, 'after' | 'limit'>

export function StandingList({
  query,
  after,
  onGo,
}: {
  query: Asked
  after: string | undefined
  onGo: (after: string | undefined) => void
}) {
  const { t } = useWords()
  const [open, setOpen] = useState<string>()
  const { data, error, refetch } = useQuery({
    queryKey: ['standing', 'list', query, after],
    queryFn: ({ signal }) => standing.list({ query: { ...query, limit: 50, ...(after ? { after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <>
      {data.rows.length === 0 ? (
        <Nothing title={t('standing.none')} what={t('standing.noneWhat')} />
      ) : (
        <ul className="plain-list">
          {data.rows.map((row) => (
            <OneAnswer key={row.id} row={row} open={open === row.id} onOpen={() => setOpen(open === row.id ? undefined : row.id)} />
          ))}
        </ul>
      )}
      <Pager after={after} next={data.next} total={data.total} shown={data.rows.length} onGo={onGo} />
    </>
  )
}

function OneAnswer({ row, open, onOpen }: { row: StandingLine; open: boolean; onOpen: () => void }) {
  const { t, say } = useWords()
  const due = row.amount ?? row.atLeast
  return (
    <li className="clause">
      <div className="bar">
        <AnswerMark answer={row.answer} />
        <Link to="/law/rules/$key" params={{ key: row.rule }} title={t('law.openRule')}>
          <b>{say(row.label)}</b>
        </Link>
        <span>
          {say(row.about)} {row.ledger === 'village' ? null : <Told>{row.name}</Told>}
        </span>
        <span>
          {[row.town?.name, row.village?.name].flatMap((name) => (name ? [shortName(name)] : [])).join(' ') || t('shell.wholeDistrict')}
        </span>
        <Mark>{t(`clause.${row.kind}`)}</Mark>
        {row.trial ? <Mark tone="open">{t('standing.trial')}</Mark> : null}
        {due === null ? null : <span className="figures">{money(due)}</span>}
        <span style={{ flex: 1 }} />
        <Link to="/law/$number" params={{ number: String(row.article) }} hash={`rule-${row.rule}`}>
          {t('why.article', { number: row.article })}
        </Link>
        <button type="button" className="link-button no-print" aria-expanded={open} onClick={onOpen}>
          {open ? t('why.hide') : t('why.title')}
        </button>
      </div>
      {open ? <StandingReason id={row.id} /> : null}
    </li>
  )
}
