/** An article by number and title; the general demands have no number, chapter heads are named as such. */
import type { Article } from '#kernel/article'
import { useWords } from '../language.ts'

/** The number of an article in words; empty for the general demands. */
export function useArticleNumber(): (article: Pick<Article, 'number'>) => string {
  const { t } = useWords()
  return ({ number }) => (number === 0 ? '' : Number.isInteger(number) ? t('law.article', { number }) : t('law.chapterHead'))
}

/** An article as a rule or a page cites it: by number, or as the general demands or the head of a chapter. */
export function useArticleCited(): (number: number) => string {
  const { t } = useWords()
  const numberOf = useArticleNumber()
  return (number) => numberOf({ number }) || t('law.preamble')
}

export function ArticleName({ article }: { article: Article }) {
  const { say } = useWords()
  const number = useArticleNumber()(article)
  return (
    <>
      {number ? <span className="article-number">{number}</span> : null}
      {say(article.title)}
    </>
  )
}
