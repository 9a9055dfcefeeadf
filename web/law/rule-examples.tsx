/** A rule's examples as an official reads them: what is given, by the fields' names, what must come out, and why. */
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { RuleClause } from '#kernel/clauses'
import { useWords } from '../language.ts'
import { money } from '../parts/amounts.ts'
import { AnswerMark } from '../parts/explanation-tree.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { colon, semicolon } from '../parts/punctuation.ts'
import { givenOf, type RuleExample, valueText } from './given.ts'
import { usePolicy } from './policy.ts'

export function RuleExamples({ rule }: { rule: RuleClause }) {
  const { t, say } = useWords()
  const { data } = useQuery({
    queryKey: ['examples', rule.article],
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async () => {
      const { examplesOf } = await import('#policy/luozhuang-2018/examples')
      return examplesOf(rule.article)
    },
  })
  if (data === undefined) return <Loading />
  const examples = data[rule.key] ?? []
  if (examples.length === 0) return <Nothing title={t('law.noExamples')} what={t('law.examplesWhat')} />
  return (
    <>
      <div className="field-hint" style={{ marginBottom: 8 }}>
        {t('law.examplesWhat')}
      </div>
      <div style={{ overflowX: 'auto' }}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('law.example')}</th>
              <th scope="col">{t('law.given')}</th>
              <th scope="col">{t('law.expected')}</th>
              <th scope="col">{t('law.why')}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map((example, at) => (
              <tr key={example.why.zh}>
                <th scope="row">{at + 1}</th>
                <td>
                  <Given example={example} />
                </td>
                <td>
                  <Expected rule={rule} example={example} />
                </td>
                <td>{say(example.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Given({ example }: { example: RuleExample }) {
  const { t, say, language } = useWords()
  const { pack } = usePolicy()
  const { records, covered, pending } = givenOf(pack, example)
  const join = language === 'zh' ? '、' : ', '
  const names = (of: readonly { readonly zh: string; readonly en: string }[]) => of.map((label) => say(label)).join(join)
  return (
    <>
      {records.map(({ name, who, facts }) => (
        <div key={`${name.zh} ${who}`}>
          <b>
            {say(name)}
            {who ? ` ${who}` : ''}
          </b>{' '}
          {facts.length === 0 ? <span className="unknown">{t('law.noFacts')}</span> : null}
          {facts.map(({ label, value }, at) => (
            <Fragment key={label.zh}>
              {at > 0 ? semicolon() : ''}
              {say(label)}
              {colon()}
              {value === undefined ? <span className="unknown">{t('law.emptyField')}</span> : say(value)}
            </Fragment>
          ))}
        </div>
      ))}
      {covered.length > 0 ? <div className="field-hint">{t('law.coveredBy', { ledgers: names(covered) })}</div> : null}
      {pending.length > 0 ? <div className="field-hint">{t('law.underReview', { ledgers: names(pending) })}</div> : null}
      {example.on ? <div className="field-hint">{t('law.onDay', { day: example.on })}</div> : null}
    </>
  )
}

function Expected({ rule, example }: { rule: RuleClause; example: RuleExample }) {
  const { t, say } = useWords()
  const { pack, partsOf } = usePolicy()
  const { expected, amount, atLeast } = example
  const due = (fen: bigint | null, name: 'law.dueExactly' | 'law.dueAtLeast') =>
    fen === null ? t('law.dueUnknown') : t(name, { amount: money(fen) })
  const answer = partsOf(rule).answer!
  return (
    <>
      {typeof expected === 'string' ? (
        <AnswerMark answer={expected} />
      ) : expected.value === null ? (
        <AnswerMark answer="cannot-tell" />
      ) : (
        <b className="figures">{say(valueText(pack, answer, expected.value))}</b>
      )}
      {amount === undefined ? null : <div className="figures">{due(amount, 'law.dueExactly')}</div>}
      {atLeast === undefined ? null : <div className="figures">{due(atLeast, 'law.dueAtLeast')}</div>}
    </>
  )
}
