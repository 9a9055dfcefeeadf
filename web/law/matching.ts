/** Which articles fit what somebody types: number, title, department, paraphrase, duties, rules and figures. */
import type { Article } from '#kernel/article'
import { isRule } from '#kernel/clauses'

/** Articles are numbered 1–40; 0 is the general demands, a number with a point heads a chapter. */
export const isNumbered = (article: Article): boolean => Number.isInteger(article.number) && article.number > 0

/** How many rules of an article are computed. */
export const rulesOf = (article: Article) => article.clauses.filter(isRule)

const kinds = ['entitlement', 'standard', 'check', 'warning', 'prohibition', 'exemption', 'value', 'procedure', 'target', 'notice'] as const

/** What of an article is live, kind by kind, in the order in which it is read. */
export function liveOf(article: Article): readonly { readonly kind: (typeof kinds)[number]; readonly count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: article.clauses.filter(({ clause }) => clause === kind).length }))
    .filter(({ count }) => count > 0)
}

/** The articles that hold every word typed; a bare number finds its article alone. */
export function articlesMatching(articles: readonly Article[], typed: string): readonly Article[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return articles
  const number = /^(?:第)?(\d{1,2})(?:条)?$/.exec(typed.trim())?.[1]
  if (number) return articles.filter((article) => Math.floor(article.number) === Number(number))
  return articles.filter((article) => {
    const text = textOf(article)
    return words.every((word) => text.includes(word))
  })
}

/** The departments of an article in the order of its lists, those that lead first, each once. */
export function departmentsOf(article: Article): {
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly towns: boolean
} {
  const lead = [...new Set(article.duties.flatMap((duty) => duty.lead))]
  const support = [...new Set(article.duties.flatMap((duty) => duty.support))].filter((department) => !lead.includes(department))
  return { lead, support, towns: article.duties.some((duty) => duty.towns) }
}

/** Every department with the numbers of the articles it leads and supports, most leads first. */
export function matrixOf(
  articles: readonly Article[],
): readonly { readonly department: string; readonly leads: readonly number[]; readonly supports: readonly number[] }[] {
  const rows = new Map<string, { leads: number[]; supports: number[] }>()
  const row = (department: string) => rows.get(department) ?? rows.set(department, { leads: [], supports: [] }).get(department)!
  for (const article of articles) {
    const { lead, support } = departmentsOf(article)
    for (const department of lead) row(department).leads.push(article.number)
    for (const department of support) row(department).supports.push(article.number)
  }
  return [...rows]
    .map(([department, of]) => ({ department, ...of }))
    .toSorted((a, b) => b.leads.length - a.leads.length || b.supports.length - a.supports.length)
}

const texts = new WeakMap<Article, string>()

function textOf(article: Article): string {
  const known = texts.get(article)
  if (known !== undefined) return known
  const labels = [
    article.title,
    article.paraphrase,
    ...article.items.map(({ label }) => label),
    ...article.clauses.flatMap((clause) => ('label' in clause ? [clause.label] : [])),
    ...article.readings.map(({ taken }) => taken),
  ]
  const text = [
    article.chapter,
    ...labels.flatMap(({ zh, en }) => [zh, en]),
    ...article.duties.flatMap(({ lead, support }) => [...lead, ...support]),
    ...article.clauses.flatMap((clause) => ('numbers' in clause ? (clause.numbers ?? []) : 'key' in clause ? [clause.key] : [])),
  ]
    .join('\n')
    .toLowerCase()
  texts.set(article, text)
  return text
}
