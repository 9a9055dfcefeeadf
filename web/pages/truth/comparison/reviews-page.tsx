/** Rows of which it is not sure whom they speak of: a person looks at the candidates and decides; the decision holds in later runs. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReviewView } from '#modules/truth/comparison/contract'
import { useWords } from '../../../language.ts'
import { moment } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { FindBox } from '../../../parts/find-box.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Tick } from '../../../parts/tick.tsx'
import { Told } from '../../../parts/unknown.tsx'
import { useMay } from '../../../session.ts'
import { comparison } from './asked.ts'
import { Cells } from './evidence-rows.tsx'

export function ReviewsPage() {
  const { t } = useWords()
  const search = useSearch({ from: '/window/reviews' })
  const navigate = useNavigate()
  const decided = search.state === 'decided'
  const { data, error, refetch } = useQuery({
    queryKey: ['reviews', search],
    queryFn: ({ signal }) =>
      comparison.reviews(
        {
          query: {
            state: decided ? 'decided' : 'open',
            limit: 20,
            ...(search.q ? { q: search.q } : {}),
            ...(search.after ? { after: search.after } : {}),
          },
        },
        { signal },
      ),
    placeholderData: keepPreviousData,
  })
  const change = (next: typeof search) => void navigate({ to: '/reviews', search: next, replace: true })
  return (
    <Page title={t('reviews.title')} sensitive>
      <p style={{ marginTop: 0 }}>{t('reviews.what')}</p>
      <div className="bar" style={{ marginBottom: 10 }}>
        <FindBox
          label={t('comparison.find')}
          value={search.q ?? ''}
          onFind={(q) => change({ ...search, q: q || undefined, after: undefined })}
        />
        <Tick checked={decided} onChange={(on) => change({ q: search.q, state: on ? 'decided' : undefined })}>
          {t('reviews.decided')}
        </Tick>
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : data.rows.length === 0 ? (
        <Nothing title={t('reviews.nothing')} what={t('reviews.nothingWhat')} />
      ) : (
        data.rows.map((row) => <Review key={`${row.id} ${row.version}`} review={row} />)
      )}
      <Pager
        after={search.after}
        next={data?.next}
        total={data?.total}
        shown={data?.rows.length ?? 0}
        onGo={(after) => change({ ...search, after })}
      />
    </Page>
  )
}

function Review({ review }: { review: ReviewView }) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const mayDecide = useMay('reviews.decide')
  const decide = useMutation({
    mutationFn: (person: string | null) =>
      comparison.decideReview({ params: { id: review.id }, version: review.version, body: { person } }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['reviews'] }),
  })
  return (
    <section className="panel" aria-label={`${review.file} ${review.row}`}>
      <div className="bar">
        <b>{say(review.label)}</b>
        <span>
          {review.file} {review.sheet ?? ''} {t('doubt.rowNumber', { row: review.row })}
        </span>
        <span>{say(review.why)}</span>
        {review.state === 'decided' ? (
          <Mark tone="good">
            {t('reviews.decidedBy', { by: review.decidedBy ?? '', at: review.decidedAt ? moment(review.decidedAt) : '' })}
          </Mark>
        ) : null}
      </div>
      <Cells cells={review.cells} />
      <ProblemNotice error={decide.error} />
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('reviews.candidate')}</th>
            <th scope="col">{t('comparison.idNumber')}</th>
            <th scope="col">{t('comparison.place')}</th>
            <th scope="col">{t('reviews.why')}</th>
            <th scope="col" className="right">
              {t('reviews.score')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {review.candidates.map((candidate) => (
            <tr key={candidate.person}>
              <th scope="row">
                {candidate.household ? (
                  <Link to="/households/$id" params={{ id: candidate.household }} search={{}}>
                    {candidate.name ?? candidate.person}
                  </Link>
                ) : (
                  <Told>{candidate.name}</Told>
                )}
              </th>
              <td className="figures">
                <Told>{candidate.idNumber}</Told>
              </td>
              <td>{candidate.village ? shortName(candidate.village.name) : '—'}</td>
              <td>{say(candidate.why)}</td>
              <td className="figures right">{candidate.score}</td>
              <td>
                {review.person === candidate.person ? (
                  <Mark tone="good">{t('reviews.chosen')}</Mark>
                ) : mayDecide ? (
                  <Button size="small" loading={decide.isPending} onClick={() => decide.mutate(candidate.person)}>
                    {t('reviews.choose')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayDecide ? (
        <Button size="small" style={{ marginTop: 8 }} loading={decide.isPending} onClick={() => decide.mutate(null)}>
          {t('reviews.none')}
        </Button>
      ) : null}
    </section>
  )
}
