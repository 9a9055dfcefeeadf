/** The clauses of an article in words: rules as sentences with their figures, procedures, targets, notices. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Article } from '#kernel/article'
import { type Clause, isRule } from '#kernel/clauses'
import type { Pack } from '#kernel/pack'
import { useWords } from '../language.ts'
import { FigureLine } from '../pages/figures/figure-line.tsx'
import { gap } from '../parts/gap.ts'
import { Mark } from '../parts/mark.tsx'
import { colon, comma } from '../parts/punctuation.ts'
import { departmentName } from './department-name.ts'
import { type OpenRules, useOpenRules } from './open-rules.ts'
import { ProcedureClause } from './procedure-clause.tsx'
import { RuleClauseText } from './rule-clause.tsx'

const order = [
  'entitlement',
  'standard',
  'value',
  'check',
  'warning',
  'prohibition',
  'exemption',
  'overlap',
  'procedure',
  'notice',
  'target',
  'figure',
  'ledger',
  'form',
  'direction',
] as const

export function Clauses({ article, pack }: { article: Article; pack: Pack }) {
  const { t } = useWords()
  const shown = article.clauses.filter((clause) => clause.clause !== 'duty')
  const rules = shown.filter(isRule)
  const open = useOpenRules(rules)
  return (
    <section className="panel" aria-label={t('law.clauses')}>
      <div className="bar">
        <h2 style={{ margin: 0 }}>
          {t('law.clauses')} <small>({shown.length})</small>
        </h2>
        {rules.length > 1 ? (
          <Button size="small" className="no-print" onClick={() => open.setAll(!open.all)}>
            {open.all ? t('law.closeAll') : t('law.openAll')}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? <p>{t('law.clausesNone')}</p> : null}
      {order.map((kind) => {
        const those = shown.filter((clause) => clause.clause === kind)
        return those.length === 0 ? null : (
          <div key={kind} className="clause-group">
            <h3>
              {t(`clause.${kind}`)} <small>({those.length})</small>
            </h3>
            {those.map((clause) => (
              <OneClause key={'key' in clause ? clause.key : kind} clause={clause} pack={pack} open={open} />
            ))}
          </div>
        )
      })}
    </section>
  )
}

function OneClause({ clause, pack, open }: { clause: Clause; pack: Pack; open: OpenRules }) {
  const { t, say } = useWords()
  if (isRule(clause))
    return <RuleClauseText rule={clause} pack={pack} open={open.isOpen(clause.key)} onOpen={(now) => open.set(clause.key, now)} />
  switch (clause.clause) {
    case 'procedure':
      return <ProcedureClause procedure={clause} />
    case 'figure':
      return <FigureLine figure={clause} />
    case 'target':
      return (
        <ClauseLine name={say(clause.label)} tags={clause.soft ? [t('law.soft')] : []}>
          {t('law.goal')}
          {colon()}
          {say(clause.goal)}
          {gap}
          {t('law.due')}
          {colon()}
          {clause.by ?? t('law.undated')}
          {gap}
          {t('law.lead')}
          {colon()}
          {clause.lead ? departmentName(clause.lead) : null}
        </ClauseLine>
      )
    case 'notice':
      return (
        <ClauseLine name={say(clause.label)} unconfirmed={clause.confidence === 'assumption'}>
          {say(clause.where)}
          {gap}
          {t('law.daysCount', { count: clause.days })}
          {gap}
          {t('why.source')}
          {colon()}
          {clause.source}
        </ClauseLine>
      )
    case 'ledger':
    case 'form':
      return (
        <ClauseLine name={say(clause.label)}>
          {clause.clause === 'ledger' ? (
            <>
              {Object.values(clause.fields)
                .slice(0, 8)
                .map(({ label }) => say(label))
                .join(comma())}
              …
            </>
          ) : null}
        </ClauseLine>
      )
    case 'overlap':
    case 'direction':
      return <ClauseLine name={say(clause.label)} />
    default:
      return null
  }
}

export function ClauseLine({
  name,
  tags = [],
  unconfirmed,
  children,
}: {
  name: string
  tags?: readonly string[]
  unconfirmed?: boolean
  children?: ReactNode
}) {
  const { t } = useWords()
  return (
    <div className="clause">
      <b>{name}</b>{' '}
      {tags.map((tag) => (
        <Mark key={tag}>{tag}</Mark>
      ))}
      {unconfirmed ? <Mark tone="open">{t('state.notConfirmed')}</Mark> : null}
      {children ? <div>{children}</div> : null}
    </div>
  )
}
