/** One doubt: whom it is about, the rows as the department wrote them, what to look at, why, what may be done now, what was done. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Explanation } from '#kernel/explain'
import type { DoubtView } from '#modules/truth/comparison/contract'
import { useWords } from '../../../language.ts'
import { useArticleCited } from '../../../law/article-name.tsx'
import { shortName } from '../../../parts/area-name.ts'
import { Due } from '../../../parts/due.tsx'
import { ExplanationTree } from '../../../parts/explanation-tree.tsx'
import { gap } from '../../../parts/gap.ts'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Reveal } from '../../../parts/reveal.tsx'
import { Told } from '../../../parts/unknown.tsx'
import { ActPanel } from './act-panel.tsx'
import { comparison } from './asked.ts'
import { EvidenceRows } from './evidence-rows.tsx'
import { Timeline } from './timeline.tsx'

export function DoubtPage() {
  const { t, say } = useWords()
  const { id } = useParams({ from: '/window/doubts/$id' })
  const { reveal } = useSearch({ from: '/window/doubts/$id' })
  const client = useQueryClient()
  const key = ['doubt', id, reveal]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => comparison.doubt({ params: { id }, query: reveal ? { reveal: true } : {} }, { signal }),
  })
  const onActed = (next: DoubtView) => {
    client.setQueryData(key, next)
    void client.invalidateQueries({ queryKey: ['doubts'] })
  }
  return (
    <Page
      title={data ? say(data.label) : t('comparison.doubt')}
      beside={data ? <Mark tone={data.final ? 'plain' : data.overdue ? 'bad' : 'busy'}>{say(data.stateLabel)}</Mark> : null}
      sensitive
      acts={<Button onClick={() => window.print()}>{t('shell.print')}</Button>}
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/doubts" search={{ state: 'open' }}>
          {t('comparison.doubts')}
        </Link>
        {data ? (
          <span>
            / {t('comparison.runIs', { number: data.run.number, day: data.run.asOf })} · {t(`change.${data.change}`)}
          </span>
        ) : null}
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data ? (
        <div className="two-columns">
          <div>
            <About doubt={data} />
            <section className="panel" aria-label={t('doubt.evidence')}>
              <h2>{t('doubt.evidence')}</h2>
              <EvidenceRows rows={data.rows} />
            </section>
            <Accepted doubt={data} />
            {data.explanation ? (
              <section className="panel" aria-label={t('why.title')}>
                <h2>{t('why.title')}</h2>
                <ExplanationTree explanation={data.explanation as Explanation} />
              </section>
            ) : null}
          </div>
          <div>
            {data.acts.length > 0 ? <ActPanel key={data.version} doubt={data} onActed={onActed} onStale={() => void refetch()} /> : null}
            <section className="panel" aria-label={t('doubt.timeline')}>
              <h2>{t('doubt.timeline')}</h2>
              <Timeline doubt={data} />
            </section>
            <Others doubt={data} />
          </div>
        </div>
      ) : error ? null : (
        <Loading />
      )}
    </Page>
  )
}

function About({ doubt }: { doubt: DoubtView }) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  const { subject } = doubt
  return (
    <section className="panel" aria-label={t('doubt.about')}>
      <dl className="terms">
        <dt>{t('comparison.subject')}</dt>
        <dd>
          <b>
            <Told>{subject.name}</Told>
          </b>
          {gap}
          {subject.about ? say(subject.about) : <Told>{subject.idNumber}</Told>} {doubt.masked && !subject.about ? <Reveal /> : null}
        </dd>
        <dt>{subject.about ? t('comparison.place') : t('doubt.household')}</dt>
        <dd>
          {subject.about ? null : subject.household ? (
            <Link to="/households/$id" params={{ id: subject.household }} search={{}}>
              {subject.householdNo ?? t('doubt.openHousehold')}
            </Link>
          ) : (
            (subject.householdNo ?? t('doubt.notRegistered'))
          )}
          {gap}
          {[doubt.town?.name, doubt.village?.name].flatMap((name) => (name ? [shortName(name)] : [])).join(' ')}
        </dd>
        <dt>{t('law.look')}</dt>
        <dd>{say(doubt.look)}</dd>
        {doubt.recheck ? (
          <>
            <dt>{t('doubt.recheck')}</dt>
            <dd>{say(doubt.recheck)}</dd>
          </>
        ) : null}
        <dt>{t('doubt.due')}</dt>
        <dd>
          <Due day={doubt.due} done={doubt.final} />
          {doubt.assignee ? `　${t('doubt.with')} ${shortName(doubt.assignee.name)}` : ''}
        </dd>
        <dt>{t('doubt.basis')}</dt>
        <dd>
          <Link to="/law/$number" params={{ number: String(doubt.article) }} hash={`rule-${doubt.rule}`}>
            {cited(doubt.article)}
          </Link>
          {gap}
          <Link to="/law/rules/$key" params={{ key: doubt.rule }}>
            {t('law.openRule')}
          </Link>
        </dd>
        {doubt.answerLabel ? (
          <>
            <dt>{t('doubt.answer')}</dt>
            <dd>{say(doubt.answerLabel)}</dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

/** What explains the doubt in the eyes of the policy; it closes nothing by itself. */
function Accepted({ doubt }: { doubt: DoubtView }) {
  const { t, say } = useWords()
  if (doubt.exemptions.length === 0) return null
  return (
    <section className="panel" aria-label={t('doubt.accepted')}>
      <h2>{t('doubt.accepted')}</h2>
      <p>{t('doubt.acceptedWhat')}</p>
      {doubt.exemptions.map(({ rule, number, reason, label, explanation }) => (
        <div key={rule}>
          <Mark tone="good">{[number, reason ? say(reason.label) : null].filter(Boolean).join(' ')}</Mark> {say(label)}
          <ExplanationTree explanation={explanation as Explanation} />
        </div>
      ))}
    </section>
  )
}

function Others({ doubt }: { doubt: DoubtView }) {
  const { t, say } = useWords()
  if (doubt.others.length === 0) return null
  return (
    <section className="panel" aria-label={t('doubt.others')}>
      <h2>{t('doubt.others')}</h2>
      <ul className="plain-list">
        {doubt.others.map((other) => (
          <li key={other.id}>
            <Link to="/doubts/$id" params={{ id: other.id }} search={{}}>
              {say(other.label)}
            </Link>{' '}
            <Mark>{say(other.stateLabel)}</Mark>
          </li>
        ))}
      </ul>
    </section>
  )
}
