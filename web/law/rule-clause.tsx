/** A rule in words: of whom, when it holds, what is due, what to look at in the home. */
import { Link } from '@tanstack/react-router'
import type { RuleClause } from '#kernel/clauses'
import type { Pack } from '#kernel/pack'
import { useWords } from '../language.ts'
import { Mark } from '../parts/mark.tsx'
import { usePolicy } from './policy.ts'

export function RuleClauseText({ rule, pack }: { rule: RuleClause; pack: Pack }) {
  const { t, say, language } = useWords()
  const { partsOf, prose } = usePolicy()
  const look = 'look' in rule ? rule.look : undefined
  const of = pack.vocabulary.ledgers[rule.of]?.label
  return (
    <div className="clause" id={`rule-${rule.key}`}>
      <Link to="/law/rules/$key" params={{ key: rule.key }} title={t('law.openRule')}>
        <b>{say(rule.label)}</b>
      </Link>{' '}
      {rule.clause === 'check' && rule.trial ? <Mark tone="open">{t('law.trial')}</Mark> : null}
      {rule.numbers?.map((number) => (
        <Mark key={number}>{number}</Mark>
      ))}
      {rule.anchor ? <Mark>「{rule.anchor}」</Mark> : null}
      {rule.from ? <Mark>{t('law.from', { day: rule.from })}</Mark> : null}
      <dl className="terms">
        <dt>{t('law.whose')}</dt>
        <dd>{of ? say(of) : rule.of}</dd>
        {Object.keys(partsOf(rule)).map((part) => (
          <RulePart
            key={part}
            name={part === 'answer' ? t('law.when') : t(`law.${part as 'amount' | 'atLeast' | 'received'}`)}
            text={prose(pack, rule, part)[language]}
          />
        ))}
        {look ? <RulePart name={t('law.look')} text={say(look)} /> : null}
        {'recheck' in rule && rule.recheck ? <RulePart name={t('law.by')} text={say(rule.recheck)} /> : null}
        {'days' in rule && rule.days !== undefined ? (
          <RulePart name={t('law.days')} text={t('law.daysCount', { count: rule.days })} />
        ) : null}
        {'period' in rule && rule.period ? <RulePart name={t('law.period')} text={say(rule.period)} /> : null}
      </dl>
    </div>
  )
}

function RulePart({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}
