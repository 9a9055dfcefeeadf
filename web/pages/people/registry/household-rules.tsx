/** What a household is due, has received and lacks, with why; the standards it meets; what could not be told for want of which fact. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Explanation } from '#kernel/explain'
import { entitlementsContract, type RuleOfHousehold } from '#modules/help/entitlements/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { useArticleCited } from '../../../law/article-name.tsx'
import { money } from '../../../parts/amounts.ts'
import { AnswerMark, ExplanationTree } from '../../../parts/explanation-tree.tsx'
import { gap } from '../../../parts/gap.ts'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { closing, colon, comma, opening, semicolon } from '../../../parts/punctuation.ts'
import { Tick } from '../../../parts/tick.tsx'
import { Told, Unknown } from '../../../parts/unknown.tsx'
import { serviceTones } from '../../help/entitlements/service-tones.ts'

const entitlements = asking(entitlementsContract)
const kinds = ['entitlement', 'standard', 'warning', 'prohibition', 'check'] as const

export function HouseholdRules({ id, reveal }: { id: string; reveal: boolean }) {
  const { t, say, language } = useWords()
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['household', id, 'rules', reveal],
    queryFn: ({ signal }) => entitlements.household({ params: { id }, query: reveal ? { reveal } : {} }, { signal }),
  })
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.asOf === null)
    return (
      <div className="panel">
        <Nothing title={t('household.noRun')} what={t('household.noRunWhat')} />
      </div>
    )
  const shown = all
    ? data.rules
    : data.rules.filter(({ answer, kind, service }) => kind === 'standard' || answer !== 'not-met' || (service && service !== 'unserved'))
  return (
    <>
      <div className="bar" style={{ marginBottom: 8 }}>
        <span>{t('household.rulesAsOf', { day: data.asOf, number: data.run ?? '—' })}</span>
        <Tick checked={all} onChange={setAll}>
          {t('household.showNotMet')}
        </Tick>
      </div>
      {data.uncovered.length > 0 ? (
        <Notice tone="open" title={t('household.uncovered')}>
          {data.uncovered.map(({ label }) => say(label)).join(language === 'zh' ? '、' : ', ')}
        </Notice>
      ) : null}
      {kinds.map((kind) => {
        const those = shown.filter((rule) => rule.kind === kind)
        const untold = those.filter(({ answer }) => answer === 'cannot-tell')
        const list = (rules: readonly RuleOfHousehold[]) =>
          rules.map((rule) => (
            <OneRule key={`${rule.rule} ${rule.record.ledger} ${rule.record.id}`} household={id} reveal={reveal} rule={rule} />
          ))
        return those.length === 0 ? null : (
          <section key={kind} className="panel" aria-label={t(`clause.${kind}`)}>
            <h2>
              {t(`clause.${kind}`)} <small>({those.length})</small>
            </h2>
            {list(those.filter(({ answer }) => answer !== 'cannot-tell'))}
            {untold.length > 0 ? (
              // What a household is due is asked first; what else cannot be told would bury it.
              <details open={kind === 'entitlement'}>
                <summary>{t('household.untold', { count: untold.length })}</summary>
                {list(untold)}
              </details>
            ) : null}
          </section>
        )
      })}
    </>
  )
}

function OneRule({ household, reveal, rule }: { household: string; reveal: boolean; rule: RuleOfHousehold }) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  const [open, setOpen] = useState(false)
  // The list brings only the steps that decided; the rest comes with the one rule that is opened.
  const { data: whole } = useQuery({
    queryKey: ['household', household, 'rules', reveal, rule.rule],
    queryFn: ({ signal }) =>
      entitlements.household({ params: { id: household }, query: { rule: rule.rule, ...(reveal ? { reveal } : {}) } }, { signal }),
    enabled: open,
  })
  const { explanation } = whole?.rules.find(({ record }) => record.ledger === rule.record.ledger && record.id === rule.record.id) ?? rule
  const parts = [
    ['answer', explanation.answer],
    ['amount', explanation.amount],
    ['atLeast', explanation.atLeast],
    ['received', explanation.received],
  ] as const
  return (
    <div className="clause" id={`rule-${rule.rule}`}>
      <div className="bar">
        {rule.kind === 'prohibition' ? <Forbidden answer={rule.answer} /> : <AnswerMark answer={rule.answer} />}
        <Link to="/law/rules/$key" params={{ key: rule.rule }} title={t('law.openRule')}>
          <b>{say(rule.label)}</b>
        </Link>
        <span>
          {rule.record.name ? <Told>{rule.record.name}</Told> : null}
          {rule.record.file
            ? `${opening()}${say(rule.record.label)} · ${rule.record.file}${rule.record.row === null ? '' : ` ${t('doubt.rowNumber', { row: rule.record.row })}`}${closing()}`
            : ''}
        </span>
        {rule.kind === 'entitlement' && rule.answer === 'met' ? <Due rule={rule} /> : null}
        {rule.service ? <Mark tone={serviceTones[rule.service]}>{t(`service.${rule.service}`)}</Mark> : null}
        {rule.unconfirmed.length > 0 ? (
          <Mark tone="open" title={rule.unconfirmed.map(({ label }) => say(label)).join(comma())}>
            {t('household.unconfirmed')}
          </Mark>
        ) : null}
        <span style={{ flex: 1 }} />
        <Link to="/law/$number" params={{ number: String(rule.article) }} hash={`rule-${rule.rule}`}>
          {cited(rule.article)}
        </Link>
        <button type="button" className="link-button no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('why.hide') : t('why.title')}
        </button>
      </div>
      {rule.exemptions.map((one) => (
        <div key={one.rule} className="why-missing">
          {t('doubt.accepted')}：<Mark tone="good">{[one.number, one.reason ? say(one.reason) : null].filter(Boolean).join(' ')}</Mark>{' '}
          {say(one.label)}
        </div>
      ))}
      {rule.answer === 'cannot-tell' && rule.missing.length > 0 ? (
        <div className="why-missing">
          {t('why.missing')}
          {colon()}
          {rule.missing.map((one) => say(one)).join(semicolon())}
        </div>
      ) : null}
      {open
        ? parts.flatMap(([name, part]) =>
            part ? (
              <div key={name} style={{ margin: '6px 0' }}>
                {name === 'answer' ? null : <div className="field-hint">{t(`law.${name}`)}</div>}
                <ExplanationTree explanation={part as Explanation} />
              </div>
            ) : (
              []
            ),
          )
        : null}
    </div>
  )
}

/** A prohibition that is met forbids; one that cannot be told forbids too. */
function Forbidden({ answer }: { answer: RuleOfHousehold['answer'] }) {
  const { t } = useWords()
  return <Mark tone={answer === 'not-met' ? 'plain' : answer === 'met' ? 'bad' : 'open'}>{t(`forbidden.${answer}`)}</Mark>
}

function Due({ rule }: { rule: RuleOfHousehold }) {
  const { t, say } = useWords()
  const due = rule.amount ?? rule.atLeast
  const lacking = due === null || rule.received === null ? null : Math.max(0, due - rule.received)
  return (
    <span className="figures">
      {rule.amount === null && rule.atLeast !== null ? t('household.dueAtLeast') : t('household.due')}{' '}
      {due === null ? <Unknown /> : <b>{money(due)}</b>}
      {rule.period ? ` ${say(rule.period)}` : ''}
      {gap}
      {t('household.received')} {rule.received === null ? <Unknown /> : money(rule.received)}
      {lacking ? (
        <>
          {gap}
          <span className="late">{t('household.lacking', { amount: money(lacking) })}</span>
        </>
      ) : null}
    </span>
  )
}
