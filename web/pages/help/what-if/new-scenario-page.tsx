/** A scenario is made: figures are picked by article and set otherwise, a cap is given, and the work runs with its progress. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import type { RuleClause } from '#kernel/clauses'
import { type Figure, valueOn } from '#kernel/figure'
import type { Pack } from '#kernel/pack'
import { whatIfContract } from '#modules/help/what-if/contract'
import { comparisonContract } from '#modules/truth/comparison/contract'
import type { JobView } from '#platform/jobs/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { usePolicy } from '../../../law/policy.ts'
import { fenOf, today } from '../../../parts/amounts.ts'
import { Field } from '../../../parts/field.tsx'
import { JobProgress } from '../../../parts/job-progress.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { fieldProblem } from '../../../problem.ts'
import { FigureChange } from './figure-change.tsx'
import { FigureChoice } from './figure-choice.tsx'
import { typedOf, writtenOf } from './typed-figure.ts'

const whatIf = asking(whatIfContract)
const comparison = asking(comparisonContract)

export function NewScenarioPage() {
  const { t, say } = useWords()
  const { pack, figuresRead } = usePolicy()
  const navigate = useNavigate()
  // What is in force is what the newest run read: figures at its deciding date, not today's.
  const runs = useQuery({
    queryKey: ['comparisons', 'newest'],
    queryFn: ({ signal }) => comparison.runs({ query: { limit: 1 } }, { signal }),
  })
  const run = runs.data?.rows[0]
  const day = run?.deciding ?? today()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [cap, setCap] = useState('')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [asked, setAsked] = useState(false)
  const [job, setJob] = useState<JobView>()
  const touched = useMemo(() => touchedBy(pack, (rule) => figuresRead(pack, rule)), [pack, figuresRead])
  const keys = Object.keys(typed)
  const written = keys.map((key) => ({ figure: pack.figures.get(key)!, told: writtenOf(pack.figures.get(key)!, typed[key]!) }))
  const capFen = cap.trim() === '' ? undefined : fenOf(cap.trim())
  const wrong = name.trim() === '' || keys.length === 0 || written.some(({ told }) => 'wrong' in told) || capFen === null
  const make = useMutation({
    mutationFn: () =>
      whatIf.make({
        body: {
          name: name.trim(),
          note: note.trim(),
          changes: written.flatMap(({ figure, told }) => ('value' in told ? [{ figure: figure.key, value: told.value }] : [])),
          ...(capFen === undefined || capFen === null ? {} : { budget: Number(capFen) }),
        },
      }),
    onSuccess: setJob,
  })
  const ended = (now: JobView) => {
    const id = (now.result as { id?: string } | null)?.id
    if (now.state === 'done' && id) void navigate({ to: '/what-if/$id', params: { id }, search: {} })
    else setJob(undefined)
  }
  return (
    <Page title={t('whatIf.make')}>
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/what-if" search={{}}>
          {t('whatIf.title')}
        </Link>
      </div>
      <ProblemNotice error={runs.error} retry={() => void runs.refetch()} />
      {runs.data && !run ? <Notice tone="open" title={t('whatIf.noRun')} /> : null}
      <section className="panel" aria-label={t('whatIf.figures')}>
        <h2>{t('whatIf.figures')}</h2>
        <FigureChoice
          figures={touched.map(({ figure }) => figure)}
          chosen={keys}
          onChoose={(figure) => setTyped({ ...typed, [figure.key]: inForce(figure, day) })}
        />
        {keys.map((key, at) => (
          <FigureChange
            key={key}
            figure={pack.figures.get(key)!}
            day={day}
            rules={touched.find(({ figure }) => figure.key === key)?.rules ?? []}
            typed={typed[key]!}
            error={fieldError(written[at]!.told, t) ?? sayOr(fieldProblem(make.error, `changes.${at}`), say)}
            onChange={(value) => setTyped({ ...typed, [key]: value })}
            onDrop={() => setTyped(Object.fromEntries(Object.entries(typed).filter(([one]) => one !== key)))}
          />
        ))}
        {asked && keys.length === 0 ? (
          <div className="field-error" role="alert">
            {t('whatIf.noneChosen')}
          </div>
        ) : null}
      </section>
      <section className="panel" aria-label={t('whatIf.scenario')}>
        <h2>{t('whatIf.scenario')}</h2>
        <div className="bar" style={{ alignItems: 'start', gap: 16 }}>
          <Field label={t('whatIf.name')} required error={asked && name.trim() === '' ? t('whatIf.nameMissing') : undefined}>
            {(ties) => (
              <Input {...ties} maxLength={100} style={{ width: 280 }} value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Field
            label={t('whatIf.capYuan')}
            hint={t('whatIf.capWhat')}
            error={capFen === null ? t('form.notMoney') : sayOr(fieldProblem(make.error, 'budget'), say)}
          >
            {(ties) => (
              <Input {...ties} inputMode="decimal" style={{ width: 200 }} value={cap} onChange={(event) => setCap(event.target.value)} />
            )}
          </Field>
          <Field label={t('whatIf.note')}>
            {(ties) => (
              <Input {...ties} maxLength={1000} style={{ width: 360 }} value={note} onChange={(event) => setNote(event.target.value)} />
            )}
          </Field>
        </div>
        <div className="bar" style={{ marginTop: 12 }}>
          <Button
            type="primary"
            loading={make.isPending}
            disabled={job !== undefined}
            onClick={() => {
              setAsked(true)
              if (!wrong) make.mutate()
            }}
          >
            {t('whatIf.run')}
          </Button>
          <span className="field-hint">
            {run ? t('whatIf.basisIs', { run: run.number, day: run.asOf }) : ''} {t('whatIf.runWhat')}
          </span>
        </div>
        <ProblemNotice error={make.error} />
        {job ? <JobProgress key={job.id} job={job} onEnd={ended} /> : null}
      </section>
    </Page>
  )
}

const inForce = (figure: Figure, day: string): string => typedOf(figure, valueOn(figure, day)?.value ?? figure.values.at(-1)!.value)

/** The figures that rules read, with those rules, article by article. */
function touchedBy({ figures, rules }: Pack, figuresRead: (rule: RuleClause) => ReadonlySet<string>) {
  const readers = new Map<string, string[]>()
  for (const rule of rules.values()) for (const key of figuresRead(rule)) readers.set(key, [...(readers.get(key) ?? []), rule.key])
  return [...readers]
    .map(([key, reading]) => ({ figure: figures.get(key)!, rules: reading }))
    .toSorted((a, b) => a.figure.article - b.figure.article)
}

const fieldError = (told: ReturnType<typeof writtenOf>, t: ReturnType<typeof useWords>['t']): string | undefined =>
  'wrong' in told ? t(told.wrong) : undefined

const sayOr = <L,>(label: L | undefined, say: (label: L) => string): string | undefined => (label === undefined ? undefined : say(label))
