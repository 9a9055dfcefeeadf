/** What rules say of villages, projects, money and land: narrowed by kind, rule, place and answer, each opening to its reason. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWords } from '../../../language.ts'
import { AreaChoice } from '../../../parts/area-choice.tsx'
import { FindBox } from '../../../parts/find-box.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Several } from '../../../parts/several.tsx'
import { standing } from './asked.ts'
import { StandingList } from './standing-list.tsx'

const answers = ['met', 'cannot-tell', 'not-met'] as const
const kinds = ['check', 'warning', 'prohibition', 'standard', 'entitlement'] as const

export function StandingPage() {
  const { t, say } = useWords()
  const search = useSearch({ from: '/window/standing' })
  const navigate = useNavigate()
  const { rule, ledger, kind, town, village, answer = 'met', q, after } = search
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/standing', search: { ...search, after: undefined, ...next }, replace: true })
  const place = village ? { village } : town ? { town } : {}
  const { data } = useQuery({
    queryKey: ['standing', 'summary', place],
    queryFn: ({ signal }) => standing.summary({ query: place }, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={t('standing.title')} beside={data?.asOf ? t('entitlements.asOf', { day: data.asOf }) : null}>
      <p style={{ marginTop: 0 }}>{t('standing.what')}</p>
      <div className="panel">
        <search className="bar no-print" style={{ marginBottom: 10 }}>
          <FindBox label={t('standing.find')} value={q ?? ''} onFind={(typed) => change({ q: typed || undefined })} />
          <AreaChoice town={town} village={village} onChange={change} />
          <Several
            label={t('standing.about')}
            choices={(data?.ledgers ?? []).map((one) => ({ value: one.ledger, label: say(one.label) }))}
            chosen={ledger}
            onChange={(next) => change({ ledger: next })}
          />
          <Several
            label={t('comparison.rule')}
            choices={(data?.rules ?? []).map((one) => ({ value: one.rule, label: `${say(one.label)}（${one.met}）` }))}
            chosen={rule}
            onChange={(next) => change({ rule: next })}
          />
          <Several
            label={t('standing.kind')}
            choices={kinds.map((value) => ({ value, label: t(`clause.${value}`) }))}
            chosen={kind}
            onChange={(next) => change({ kind: next })}
          />
          <Several
            label={t('standing.answer')}
            choices={answers.map((value) => ({ value, label: t(`why.${value}`) }))}
            chosen={answer}
            onChange={(next) => change({ answer: next ?? answers.join(',') })}
          />
        </search>
        {data && data.asOf === null ? (
          <Nothing title={t('household.noRun')} what={t('household.noRunWhat')} />
        ) : (
          <StandingList
            query={{
              ...place,
              answer,
              ...(rule ? { rule } : {}),
              ...(ledger ? { ledger } : {}),
              ...(kind ? { kind } : {}),
              ...(q ? { q } : {}),
            }}
            after={after}
            onGo={(next) => void navigate({ to: '/standing', search: { ...search, after: next } })}
          />
        )}
      </div>
    </Page>
  )
}
