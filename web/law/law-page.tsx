/** The document as a page: the forty articles by chapter, who leads each, and what of it is computed today. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Article } from '#kernel/article'
import { useWords } from '../language.ts'
import { FindBox } from '../parts/find-box.tsx'
import { Mark } from '../parts/mark.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { closing, colon, comma, opening } from '../parts/punctuation.ts'
import { Tick } from '../parts/tick.tsx'
import { ArticleName } from './article-name.tsx'
import { departmentName } from './department-name.ts'
import { articlesMatching, departmentsOf, isNumbered, liveOf, matrixOf, rulesOf } from './matching.ts'
import { usePolicy } from './policy.ts'

export function LawPage() {
  const { t, say } = useWords()
  const { chapterName, pack, policy } = usePolicy()
  const { find = '', live = false } = useSearch({ from: '/window/law' })
  const navigate = useNavigate({ from: '/law' })
  const change = (next: { find?: string | undefined; live?: boolean | undefined }) =>
    void navigate({ to: '.', search: { find: find || undefined, live: live || undefined, ...next }, replace: true })
  const found = articlesMatching(pack.articles, find).filter((article) => !live || rulesOf(article).length > 0)
  const chapters = [...new Set(found.map(({ chapter }) => chapter))]
  return (
    <Page
      title={t('law.title')}
      beside={
        <span>
          {t('law.rulesTotal', { articles: pack.articles.filter(isNumbered).length, rules: pack.rules.size, figures: pack.figures.size })}
        </span>
      }
    >
      <p style={{ marginTop: 0 }}>
        {say(policy.title)}
        {opening()}
        {policy.number}
        {closing()} · {policy.issuers.join(comma())} · {t('law.signed', { day: policy.signed })} · {t('law.paraphraseNote')}
      </p>
      <div className="bar no-print" style={{ marginBottom: 12 }}>
        <FindBox label={t('law.search')} value={find} onFind={(typed) => change({ find: typed || undefined })} />
        <Tick checked={live} onChange={(checked) => change({ live: checked || undefined })}>
          {t('law.onlyLive')}
        </Tick>
      </div>
      {found.length === 0 ? <Nothing what={t('law.nothingFound')} /> : null}
      {chapters.map((chapter) => (
        <section key={chapter} className="panel" aria-label={say(chapterName(chapter))}>
          <h2>{say(chapterName(chapter))}</h2>
          <ul className="articles">
            {found
              .filter((article) => article.chapter === chapter)
              .map((article) => (
                <ArticleRow key={article.number} article={article} />
              ))}
          </ul>
        </section>
      ))}
      {find || live ? null : <Matrix />}
    </Page>
  )
}

function ArticleRow({ article }: { article: Article }) {
  const { t, say } = useWords()
  const { lead } = departmentsOf(article)
  const live = liveOf(article)
  const trials = rulesOf(article).filter((rule) => rule.clause === 'check' && rule.trial).length
  return (
    <li>
      <div className="article-head">
        <Link to="/law/$number" params={{ number: String(article.number) }}>
          <ArticleName article={article} />
        </Link>
        {live.length === 0 ? <Mark>{t('law.onlyRecorded')}</Mark> : null}
        {live.map(({ kind, count }) => (
          <Mark key={kind} tone="good">
            {t(`clause.${kind}`)} {count}
          </Mark>
        ))}
        {trials > 0 ? <Mark tone="open">{t('law.trialCount', { count: trials })}</Mark> : null}
        <span className="article-lead">
          {t('law.lead')}
          {colon()}
          {lead.map(departmentName).join(comma()) || '—'}
        </span>
      </div>
      <div className="article-brief">{say(article.paraphrase)}</div>
    </li>
  )
}

function Matrix() {
  const { t } = useWords()
  const { pack } = usePolicy()
  const rows = matrixOf(pack.articles)
  const numbers = (of: readonly number[]) =>
    of.map((number) => (
      <Link key={number} to="/law/$number" params={{ number: String(number) }}>
        {number}
      </Link>
    ))
  return (
    <section className="panel" aria-labelledby="matrix">
      <h2 id="matrix">
        {t('law.matrix')} · {t('law.byDepartment')}
      </h2>
      <table className="plain-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('law.lead')}</th>
            <th scope="col">{t('law.support')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ department, leads, supports }) => (
            <tr key={department}>
              <th scope="row">{departmentName(department)}</th>
              <td className="numbers">{numbers(leads)}</td>
              <td className="numbers">{numbers(supports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
