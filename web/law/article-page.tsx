/** One article: paraphrase, who answers, its readings, its clauses in words, and every duty with what becomes of it. */
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Article } from '#kernel/article'
import { useWords } from '../language.ts'
import { Mark } from '../parts/mark.tsx'
import { Notice } from '../parts/notice.tsx'
import { Page } from '../parts/page.tsx'
import { colon } from '../parts/punctuation.ts'
import { NotFound } from '../shell/not-found.tsx'
import { useArticleNumber } from './article-name.tsx'
import { Clauses } from './clauses.tsx'
import { departmentName } from './department-name.ts'
import { Duties } from './duties.tsx'
import { rulesOf } from './matching.ts'
import { usePolicy } from './policy.ts'

export function ArticlePage() {
  const { number } = useParams({ from: '/window/law/$number' })
  const { pack } = usePolicy()
  const place = pack.articles.findIndex((article) => String(article.number) === number)
  const article = pack.articles[place]
  if (!article) return <NotFound />
  return <OneArticle key={number} article={article} before={pack.articles[place - 1]} after={pack.articles[place + 1]} />
}

function OneArticle({ article, before, after }: { article: Article; before: Article | undefined; after: Article | undefined }) {
  const { t, say } = useWords()
  const { chapterName, pack } = usePolicy()
  const numberOf = useArticleNumber()
  const rules = rulesOf(article).length
  return (
    <Page
      title={`${numberOf(article)} ${say(article.title)}`.trim()}
      beside={rules > 0 ? <Mark tone="good">{t('law.liveCount', { count: rules })}</Mark> : <Mark>{t('law.onlyRecorded')}</Mark>}
      acts={
        <>
          <Step to={before} text={t('law.previous')} />
          <Step to={after} text={t('law.next')} />
          <Button onClick={() => window.print()}>{t('shell.print')}</Button>
        </>
      }
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/law">{t('law.title')}</Link> / <span>{say(chapterName(article.chapter))}</span>
      </div>
      <section className="panel" aria-label={t('law.paraphrase')}>
        <h2>{t('law.paraphrase')}</h2>
        <p className="prose" style={{ marginTop: 0 }}>
          {say(article.paraphrase)}
        </p>
        <div className="field-hint">{t('law.paraphraseNote')}</div>
      </section>
      <section className="panel" aria-label={t('law.duties')}>
        <h2>{t('law.duties')}</h2>
        <Duties article={article} />
      </section>
      <Readings article={article} />
      <Clauses article={article} pack={pack} />
      <Items article={article} />
    </Page>
  )
}

function Step({ to, text }: { to: Article | undefined; text: string }) {
  const { say } = useWords()
  return to ? (
    <Link to="/law/$number" params={{ number: String(to.number) }} title={say(to.title)}>
      <Button tabIndex={-1}>{text}</Button>
    </Link>
  ) : null
}

function Readings({ article }: { article: Article }) {
  const { t, say } = useWords()
  if (article.readings.length === 0) return null
  return (
    <section className="panel" aria-label={t('law.readings')}>
      <h2>{t('law.readings')}</h2>
      <div className="field-hint" style={{ marginBottom: 8 }}>
        {t('law.readingsNote')}
      </div>
      {article.readings.map((reading) => (
        <Notice
          key={reading.anchor + reading.taken.zh}
          tone="open"
          title={
            <>
              「{reading.anchor}」{say(reading.taken)}
            </>
          }
        >
          {reading.others ? (
            <div>
              {t('law.others')}
              {colon()}
              {say(reading.others)}
            </div>
          ) : null}
          <div>
            {t('law.confirm')}
            {colon()}
            {departmentName(reading.confirm)}
          </div>
        </Notice>
      ))}
    </section>
  )
}

function Items({ article }: { article: Article }) {
  const { t, say } = useWords()
  if (article.items.length === 0) return null
  return (
    <section className="panel" aria-label={t('law.items')}>
      <h2>
        {t('law.items')} <small>({article.items.length})</small>
      </h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('law.number')}</th>
            <th scope="col">{t('law.kind')}</th>
            <th scope="col">{t('law.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {article.items.map((item) => (
            <tr key={item.number}>
              <td className="figures">{item.number}</td>
              <td>
                <Mark>{t(`itemKind.${item.kind}`)}</Mark>
              </td>
              <td>{say(item.label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
