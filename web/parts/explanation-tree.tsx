/** Why: an explanation as a tree that can be unfolded, with values, articles, figures, records and what is missing. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Explanation } from '#kernel/explain'
import { useWords } from '../language.ts'
import { useArticleCited } from '../law/article-name.tsx'
import { sourceText } from '../pages/figures/source-text.ts'
import { Mark, type Tone } from './mark.tsx'
import { colon } from './punctuation.ts'

const signs: Readonly<Record<NonNullable<Explanation['answer']>, { sign: string; tone: Tone }>> = {
  met: { sign: '✓', tone: 'good' },
  'not-met': { sign: '✗', tone: 'plain' },
  'cannot-tell': { sign: '？', tone: 'open' },
}

/** The answer of an explanation in words; its sign repeats what the words say. */
export function AnswerMark({ answer }: { answer: NonNullable<Explanation['answer']> }) {
  const { t } = useWords()
  return (
    <Mark tone={signs[answer].tone}>
      <span aria-hidden="true">{signs[answer].sign} </span>
      {t(`why.${answer}`)}
    </Mark>
  )
}

/** The branch that decided stands open; what did not decide is folded away and can be called up. */
export function ExplanationTree({ explanation }: { explanation: Explanation }) {
  return (
    <ul className="why">
      <Step step={explanation} />
    </ul>
  )
}

function Step({ step }: { step: Explanation }) {
  const { t, say } = useWords()
  const [all, setAll] = useState(false)
  const deciding = step.parts.filter((part) => !part.folded)
  const folded = step.parts.length - deciding.length
  const shown = all ? step.parts : deciding
  return (
    <li>
      <div className="why-step">
        {step.answer ? <AnswerMark answer={step.answer} /> : null}
        <span>{say(step.text)}</span>
        {step.kind === 'boolean' ? null : <b className="figures">{say(step.value)}</b>}
        <Grounds step={step} />
      </div>
      {step.parts.length === 0 && step.missing.length > 0 ? (
        <div className="why-missing">
          {t('why.missing')}
          {colon()}
          <ul>
            {step.missing.map((missing) => (
              <li key={missing.zh}>{say(missing)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {shown.length > 0 ? (
        <ul>
          {shown.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of an explanation never change their order
            <Step key={place} step={part} />
          ))}
        </ul>
      ) : null}
      {folded > 0 ? (
        <button type="button" className="link-button no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('why.hide') : t('why.showAll', { count: folded })}
        </button>
      ) : null}
    </li>
  )
}

function Grounds({ step }: { step: Explanation }) {
  const { t, say, language } = useWords()
  const cited = useArticleCited()
  return (
    <span className="why-grounds">
      {step.article === undefined ? null : (
        <Link to="/law/$number" params={{ number: String(step.article) }}>
          {cited(step.article)}
        </Link>
      )}
      {[...(step.figure ? [step.figure] : []), ...(step.figures ?? [])].map((figure) => (
        <span key={figure.key}>
          {t('why.source')}
          {colon()}
          {sourceText(figure.source, language)} {figure.confirmed ? null : <Mark tone="open">{t('state.notConfirmed')}</Mark>}
        </span>
      ))}
      {step.record?.source ? (
        <span>
          {say(step.record.label)} · {t('why.row', { file: step.record.source.file, row: step.record.source.row })}
        </span>
      ) : null}
    </span>
  )
}
