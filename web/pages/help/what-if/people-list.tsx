/** Who gains and who loses, by name: masked unless somebody with the right asks. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ScenarioLine, type ScenarioPerson, whatIfContract } from '#modules/help/what-if/contract'
import { address } from '#platform/http/client'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { money } from '../../../parts/amounts.ts'
import { AreaChoice } from '../../../parts/area-choice.tsx'
import { shortName } from '../../../parts/area-name.ts'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { AnswerMark } from '../../../parts/explanation-tree.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark, type Tone } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Several } from '../../../parts/several.tsx'
import { Told } from '../../../parts/unknown.tsx'

const whatIf = asking(whatIfContract)
const kinds = ['gain', 'loss', 'more', 'less', 'other'] as const
const tones: Readonly<Record<ScenarioPerson['change'], Tone>> = { gain: 'good', loss: 'bad', more: 'good', less: 'bad', other: 'plain' }

/** What narrows the list, as addresses carry it. */
export interface PeopleSearch {
  readonly rule?: string | undefined
  readonly change?: string | undefined
  readonly town?: string | undefined
  readonly after?: string | undefined
}

export function PeopleList({
  id,
  rules,
  search,
  onSearch,
}: {
  id: string
  rules: readonly ScenarioLine[]
  search: PeopleSearch
  onSearch: (search: PeopleSearch) => void
}) {
  const { t, say } = useWords()
  const { rule, change, town, after } = search
  const filter = { ...(rule ? { rule } : {}), ...(change ? { change } : {}), ...(town ? { town } : {}) }
  const narrow = (next: PeopleSearch) => onSearch({ ...search, after: undefined, ...next })
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['what-if', id, 'people', filter, after],
    queryFn: ({ signal }) => whatIf.people({ params: { id }, query: { ...filter, limit: 50, ...(after ? { after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  const columns = useColumns()
  return (
    <section className="panel" aria-label={t('whatIf.people')}>
      <h2>{t('whatIf.people')}</h2>
      <search className="bar no-print" style={{ marginBottom: 10 }}>
        <Several
          label={t('whatIf.change')}
          choices={kinds.map((value) => ({ value, label: t(`whatIf.kind.${value}`) }))}
          chosen={change}
          onChange={(next) => narrow({ change: next })}
        />
        <Several
          label={t('whatIf.rule')}
          choices={rules.map((line) => ({ value: line.rule, label: say(line.label) }))}
          chosen={rule}
          onChange={(next) => narrow({ rule: next })}
        />
        <AreaChoice town={town} village={undefined} onChange={(next) => narrow({ town: next.town })} />
        <span style={{ flex: 1 }} />
        <Button href={address(whatIfContract.exportPeople, { params: { id }, query: filter })} title={t('table.exportWhat')}>
          {t('table.export')}
        </Button>
      </search>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : data.rows.length === 0 ? (
        <Nothing what={t('whatIf.nobody')} />
      ) : (
        <DataTable caption={t('whatIf.people')} columns={columns} rows={data.rows} keyOf={(row) => row.id} busy={isFetching} />
      )}
      <Pager
        after={after}
        next={data?.next}
        total={data?.total}
        shown={data?.rows.length ?? 0}
        onGo={(to) => onSearch({ ...search, after: to })}
      />
    </section>
  )
}

function useColumns(): readonly Column<ScenarioPerson>[] {
  const { t, say } = useWords()
  return [
    { key: 'change', title: t('whatIf.change'), cell: ({ change }) => <Mark tone={tones[change]}>{t(`whatIf.kind.${change}`)}</Mark> },
    { key: 'rule', title: t('whatIf.rule'), cell: ({ label }) => say(label) },
    {
      key: 'name',
      title: t('comparison.subject'),
      cell: ({ household, name, householdNo }) =>
        household ? (
          <Link to="/households/$id" params={{ id: household }} search={{ part: 'policies' }}>
            {name ?? householdNo}
          </Link>
        ) : (
          <Told>{name}</Told>
        ),
    },
    { key: 'householdNo', title: t('registry.householdNo'), cell: ({ householdNo }) => <Told>{householdNo}</Told> },
    {
      key: 'place',
      title: t('comparison.place'),
      cell: ({ town, village }) => [town?.name, village?.name].flatMap((name) => (name ? [shortName(name)] : [])).join(' '),
    },
    { key: 'before', title: t('whatIf.now'), cell: (row) => <Side answer={row.before} fen={row.beforeFen} /> },
    { key: 'after', title: t('whatIf.scenario'), cell: (row) => <Side answer={row.after} fen={row.afterFen} /> },
  ]
}

function Side({ answer, fen }: { answer: ScenarioPerson['before']; fen: number | null }) {
  return (
    <>
      <AnswerMark answer={answer} /> <span className="figures">{answer === 'met' && fen !== null ? money(fen) : ''}</span>
    </>
  )
}
