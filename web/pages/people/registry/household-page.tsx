/** One household, one file (一户一档): five clears, members, income, policies with why, doubts and history, as it stands or on any past day. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { HouseholdFile } from '#modules/people/registry/contract'
import { cause, status } from '#policy/vocabulary/household-codes'
import { useWords } from '../../../language.ts'
import { today } from '../../../parts/amounts.ts'
import { useRegionName } from '../../../parts/area-name.ts'
import { CodeLabel } from '../../../parts/code-label.tsx'
import { DayInput } from '../../../parts/day-input.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { colon } from '../../../parts/punctuation.ts'
import { Reveal } from '../../../parts/reveal.tsx'
import { Tabs } from '../../../parts/tabs.tsx'
import { dayOf } from '../../../parts/typed-day.ts'
import { Told } from '../../../parts/unknown.tsx'
import { registry } from './asked.ts'
import { HouseholdDoubts } from './household-doubts.tsx'
import { HouseholdFacts } from './household-facts.tsx'
import { HouseholdHistory } from './household-history.tsx'
import { HouseholdRecords } from './household-records.tsx'
import { HouseholdRules } from './household-rules.tsx'
import { IncomeTable } from './income-table.tsx'
import { MembersTable } from './members-table.tsx'
import { valuesOf } from './record-values.ts'

const parts = ['file', 'income', 'policies', 'records', 'doubts', 'history'] as const
type Part = (typeof parts)[number]

export function HouseholdPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/window/households/$id' })
  const { part: asked, on, reveal } = useSearch({ from: '/window/households/$id' })
  const navigate = useNavigate()
  const part: Part = parts.find((one) => one === asked) ?? 'file'
  const go = (next: { part?: string; on?: string | undefined }) =>
    void navigate({ to: '/households/$id', params: { id }, search: { part: asked, on, reveal, ...next }, replace: true })
  const { data, error, refetch } = useQuery({
    queryKey: ['household', id, on, reveal],
    queryFn: ({ signal }) =>
      registry.household({ params: { id }, query: { ...(on ? { on } : {}), ...(reveal ? { reveal: true } : {}) } }, { signal }),
  })
  const head = data?.members.find((member) => member.id === data.head)
  const name = head ? String(valuesOf(head.facts).name ?? '') : ''
  return (
    <Page
      title={name ? t('household.of', { name }) : t('household.title')}
      beside={data ? <CodeMark file={data} /> : null}
      sensitive
      acts={
        <>
          <label className="bar" htmlFor="household-on">
            {t('household.on')}
            <DayInput id="household-on" max={today()} value={on ?? ''} onChange={(day) => go({ on: dayOf(day) ?? undefined })} />
          </label>
          <Button onClick={() => window.print()}>{t('shell.print')}</Button>
        </>
      }
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/households" search={{}}>
          {t('registry.households')}
        </Link>
        {data ? <Summary file={data} /> : null}
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {on ? (
        <Notice
          tone="open"
          title={t('household.asOn', { day: on })}
          acts={
            <Button size="small" onClick={() => go({ on: undefined })}>
              {t('household.now')}
            </Button>
          }
        />
      ) : null}
      <Tabs
        label={t('household.title')}
        tabs={parts.map((key) => ({ key, title: t(`household.part.${key}`) }))}
        open={part}
        onOpen={(key) => go({ part: key })}
      >
        {part === 'policies' ? (
          <HouseholdRules id={id} reveal={reveal === 'true'} />
        ) : part === 'records' ? (
          <HouseholdRecords id={id} reveal={reveal === 'true'} />
        ) : part === 'doubts' ? (
          <HouseholdDoubts id={id} householdNo={data ? (valuesOf(data.household.facts).householdNo as string | null) : null} />
        ) : part === 'history' ? (
          <HouseholdHistory id={id} reveal={reveal === 'true'} />
        ) : data ? (
          part === 'income' ? (
            <IncomeTable file={data} />
          ) : (
            <>
              <MembersTable file={data} />
              <HouseholdFacts file={data} />
            </>
          )
        ) : error ? null : (
          <Loading />
        )}
      </Tabs>
    </Page>
  )
}

function CodeMark({ file }: { file: HouseholdFile }) {
  return (
    <Mark tone="busy">
      <CodeLabel list={status} code={valuesOf(file.household.facts).status as string | null} />
    </Mark>
  )
}

function Summary({ file }: { file: HouseholdFile }) {
  const { t } = useWords()
  const nameOf = useRegionName()
  const values = valuesOf(file.household.facts)
  return (
    <>
      <span>
        / {nameOf(`${file.region.slice(0, 9)}000`)} {file.region.endsWith('000') ? '' : nameOf(file.region)} · {t('registry.householdNo')}{' '}
        <Told>{values.householdNo as string | null}</Told> · {t('registry.cause')}
        {colon()}
        <CodeLabel list={cause} code={values.mainCause as string | null} /> · {t('household.people', { count: file.members.length })}
      </span>
      {file.masked ? <Reveal /> : null}
    </>
  )
}
