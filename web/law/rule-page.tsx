/** One rule: what it says, where it stands, the figures it reads, its versions, exemptions and overlaps, examples, and its SQL. */
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { isRule, type RuleClause } from '#kernel/clauses'
import type { Label } from '#kernel/values'
import { useWords } from '../language.ts'
import { FigureLine } from '../pages/figures/figure-line.tsx'
import { gap } from '../parts/gap.ts'
import { Mark } from '../parts/mark.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Notice } from '../parts/notice.tsx'
import { Page } from '../parts/page.tsx'
import { closing, opening } from '../parts/punctuation.ts'
import { useMay } from '../session.ts'
import { ArticleName } from './article-name.tsx'
import { usePolicy } from './policy.ts'
import { RuleExamples } from './rule-examples.tsx'
import { RuleSql } from './rule-sql.tsx'

export function RulePage() {
  const { t } = useWords()
  const { key } = useParams({ from: '/window/law/rules/$key' })
  const { pack } = usePolicy()
  const rule = pack.rules.get(key)
  if (!rule)
    return (
      <Page title={t('law.rulePage')}>
        <div className="panel">
          <Nothing title={t('law.unsetRule')} what={key} />
        </div>
      </Page>
    )
  return <OneRule key={key} rule={rule} />
}

function OneRule({ rule }: { rule: RuleClause }) {
  const { t, say } = useWords()
  const { pack } = usePolicy()
  const article = pack.articles.find(({ number }) => number === rule.article)
  const trial = rule.clause === 'check' && rule.trial
  return (
    <Page
      title={say(rule.label)}
      beside={
        <>
          <Mark>{t(`clause.${rule.clause}`)}</Mark>
          {rule.numbers?.map((number) => (
            <Mark key={number}>{number}</Mark>
          ))}
          {trial ? <Mark tone="open">{t('law.trial')}</Mark> : null}
        </>
      }
      acts={
        <>
          <Found rule={rule} />
          <Button onClick={() => window.print()}>{t('shell.print')}</Button>
        </>
      }
    >
      <div className="bar no-print" style={{ marginBottom: 8 }}>
        <Link to="/law">{t('law.title')}</Link> /{' '}
        {article ? (
          <Link to="/law/$number" params={{ number: String(article.number) }} hash={`rule-${rule.key}`}>
            <ArticleName article={article} />
          </Link>
        ) : null}
      </div>
      {trial ? <Notice tone="open" title={t('law.trialWhat')} /> : null}
      <Sentence rule={rule} />
      <section className="panel" aria-label={t('law.examples')}>
        <h2>{t('law.examples')}</h2>
        <RuleExamples rule={rule} />
      </section>
      <Figures rule={rule} />
      <Beside rule={rule} />
      <section className="panel no-print" aria-label={t('law.sql')}>
        <RuleSql rule={rule} />
      </section>
    </Page>
  )
}

/** The way from a rule to whom it speaks of in the newest run. */
function Found({ rule }: { rule: RuleClause }) {
  const { t } = useWords()
  const mayDoubts = useMay('doubts.read')
  const mayEntitlements = useMay('entitlements.read')
  if (rule.clause === 'check' && mayDoubts)
    return (
      <Link to="/doubts" search={{ rule: rule.key }}>
        {t('law.toDoubts')}
      </Link>
    )
  return rule.clause === 'entitlement' && mayEntitlements ? (
    <Link to="/entitlements" search={{ rule: rule.key }}>
      {t('law.toEntitlements')}
    </Link>
  ) : null
}

function Sentence({ rule }: { rule: RuleClause }) {
  const { t, say, language } = useWords()
  const { pack, partsOf, prose } = usePolicy()
  const of = pack.vocabulary.ledgers[rule.of]?.label
  const line = (name: string, text: string) => (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
  return (
    <section className="panel" aria-label={t('law.sentence')}>
      <h2>{t('law.sentence')}</h2>
      <dl className="terms">
        {line(t('law.whose'), of ? say(of) : rule.of)}
        {Object.keys(partsOf(rule)).map((part) => (
          <Part
            key={part}
            name={part === 'answer' ? t('law.when') : t(`law.${part as 'amount' | 'atLeast' | 'received'}`)}
            text={prose(pack, rule, part)[language]}
          />
        ))}
        {rule.anchor ? line(t('law.anchor'), `「${rule.anchor}」`) : null}
        {'look' in rule ? line(t('law.look'), say(rule.look)) : null}
        {'recheck' in rule && rule.recheck ? line(t('law.by'), say(rule.recheck)) : null}
        {'days' in rule && rule.days !== undefined ? line(t('law.days'), t('law.daysCount', { count: rule.days })) : null}
        {'period' in rule && rule.period ? line(t('law.period'), say(rule.period)) : null}
      </dl>
    </section>
  )
}

function Part({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="prose">{text}</dd>
    </>
  )
}

function Figures({ rule }: { rule: RuleClause }) {
  const { t } = useWords()
  const { pack, figuresRead } = usePolicy()
  const keys = figuresRead(pack, rule)
  return (
    <section className="panel" aria-label={t('law.figuresUsed')}>
      <h2>
        {t('law.figuresUsed')} <small>({keys.size})</small>
      </h2>
      {keys.size === 0 ? <p style={{ margin: 0 }}>{t('law.noFigures')}</p> : null}
      {[...keys].map((key) => (
        <FigureLine key={key} figure={pack.figures.get(key)!} />
      ))}
    </section>
  )
}

/** Versions, exemptions, what may not be drawn together, and the rules that cite this one. */
function Beside({ rule }: { rule: RuleClause }) {
  const { t } = useWords()
  const { pack, partsOf, nodesOf } = usePolicy()
  const clauses = pack.articles.flatMap((article) => article.clauses.filter(isRule))
  const versions = [...new Set(clauses.filter(({ key }) => key === rule.key))]
  const exempting = pack.exemptions.get(rule.key) ?? []
  const exempts = rule.clause === 'exemption' ? rule.exempts : []
  const overlapping = pack.overlaps.filter(({ between }) => between.includes(rule.key))
  const citing = [...pack.rules.values()].filter(
    (other) =>
      other.key !== rule.key &&
      Object.values(partsOf(other)).some((part) => [...nodesOf(part)].some((node) => node.op === 'call' && node.value === rule.key)),
  )
  if (versions.length < 2 && exempting.length + exempts.length + overlapping.length + citing.length === 0) return null
  return (
    <section className="panel">
      <dl className="terms">
        {versions.length > 1 ? (
          <>
            <dt>{t('law.versions')}</dt>
            <dd>
              {versions.map(({ from, until }) => (
                <div key={from ?? ''}>
                  {from ?? '…'} — {until ?? '…'}
                </div>
              ))}
            </dd>
          </>
        ) : null}
        {exempting.length > 0 ? <Those name={t('law.exemptions')} rules={exempting} /> : null}
        {exempts.length > 0 ? <Those name={t('law.exempts')} rules={exempts.flatMap((key) => pack.rules.get(key) ?? [])} /> : null}
        {overlapping.map((overlap) => (
          <Those
            key={overlap.key}
            name={t('law.overlaps')}
            note={overlap.label}
            rules={overlap.between.filter((key) => key !== rule.key).flatMap((key) => pack.rules.get(key) ?? [])}
          />
        ))}
        {citing.length > 0 ? <Those name={t('law.usedBy')} rules={citing} /> : null}
      </dl>
    </section>
  )
}

function Those({ name, note, rules }: { name: string; note?: Label; rules: readonly RuleClause[] }) {
  const { say } = useWords()
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {rules.map((rule) => (
          <span key={rule.key}>
            <Link to="/law/rules/$key" params={{ key: rule.key }}>
              {say(rule.label)}
              {rule.clause === 'exemption' && rule.code ? `${opening()}${rule.code}${closing()}` : ''}
            </Link>
            {gap}
          </span>
        ))}
        {note ? <span className="field-hint">{say(note)}</span> : null}
      </dd>
    </>
  )
}
