/** Who answers for an article: lead and support departments, list by list. */
import type { Article, Duty } from '#kernel/article'
import { useWords } from '../language.ts'
import { comma, semicolon } from '../parts/punctuation.ts'
import { departmentName } from './department-name.ts'

export function Duties({ article }: { article: Article }) {
  if (article.duties.length === 0) return <>—</>
  return article.duties.map((duty) => <OneDuty key={duty.paragraph ?? ''} duty={duty} />)
}

function OneDuty({ duty }: { duty: Duty }) {
  const { t } = useWords()
  const joined = (names: readonly string[]) => names.map(departmentName).join(comma())
  return (
    <dl className="terms">
      {duty.paragraph ? (
        <>
          <dt>{t('law.paragraph')}</dt>
          <dd>{duty.paragraph}</dd>
        </>
      ) : null}
      <dt>{duty.lead.length > 1 ? t('law.leadEach') : t('law.lead')}</dt>
      <dd>
        <b>{joined(duty.lead) || '—'}</b>
      </dd>
      <dt>{t('law.support')}</dt>
      <dd>
        {joined(duty.support) || '—'}
        {duty.towns ? `${duty.support.length > 0 ? semicolon() : ''}${t('law.allTowns')}` : ''}
      </dd>
    </dl>
  )
}
