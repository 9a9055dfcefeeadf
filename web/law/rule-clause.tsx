/** A rule in words, folded to its title and its sentence: of whom, when it holds, what is due, what to look at in the home. */
import { Link } from '@tanstack/react-router'
import type { RuleClause } from '#kernel/clauses'
import type { Pack } from '#kernel/pack'
import { useWords } from '../language.ts'
import { Mark } from '../parts/mark.tsx'
import { usePolicy } from './policy.ts'

/** What is folded stays on the page, so that the browser's own search finds it and opens it. */
export function RuleClauseText({
  rule,
  pack,
  open,
  onOpen,
}: {
  rule: RuleClause
  pack: Pack
  open: boolean
  onOpen: (open: boolean) => void
}) {
  const { t, say, language } = useWords()
  const { partsOf, prose } = usePolicy()
  const look = 'look' in rule ? rule.look : undefined
  const of = pack.vocabulary.ledgers[rule.of]?.label
  const parts = Object.keys(partsOf(rule)).map((part) => ({ part, text: prose(pack, rule, part)[language] }))
  return (
    <details className="clause" id={idOfRule(rule.key)} open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <b>{say(rule.label)}</b> {rule.clause === 'check' && rule.trial ? <Mark tone="open">{t('law.trial')}</Mark> : null}
        {rule.numbers?.map((number) => (
          <Mark key={number}>{number}</Mark>
        ))}
        {rule.anchor ? <Mark>「{rule.anchor}」</Mark> : null}
        {rule.from ? <Mark>{t('law.from', { day: rule.from })}</Mark> : null}
        {open ? null : <span className="clause-sentence">{parts[0]?.text}</span>}
      </summary>
      <dl className="terms">
        <dt>{t('law.whose')}</dt>
        <dd>{of ? say(of) : rule.of}</dd>
        {parts.map(({ part, text }) => (
          <RulePart
            key={part}
            name={part === 'answer' ? t('law.when') : t(`law.${part as 'amount' | 'atLeast' | 'received'}`)}
            text={text}
          />
        ))}
        {look ? <RulePart name={t('law.look')} text={say(look)} /> : null}
        {'recheck' in rule && rule.recheck ? <RulePart name={t('law.by')} text={say(rule.recheck)} /> : null}
        {'days' in rule && rule.days !== undefined ? (
          <RulePart name={t('law.days')} text={t('law.daysCount', { count: rule.days })} />
        ) : null}
        {'period' in rule && rule.period ? <RulePart name={t('law.period')} text={say(rule.period)} /> : null}
      </dl>
      <Link to="/law/rules/$key" params={{ key: rule.key }}>
        {t('law.openRule')}
      </Link>
    </details>
  )
}

/** Where on its article's page a rule stands. */
export const idOfRule = (key: string): string => `rule-${key}`

function RulePart({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}
