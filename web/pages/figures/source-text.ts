/** Where a figure's value comes from, in the language shown: titles and numbers of documents stay as they are written. */
import type { Language } from '../../language.ts'

/** The source as it stands, or with what we say of it in English. */
export function sourceText(source: string, language: Language): string {
  if (language === 'zh') return source
  if (source.startsWith('演示值')) return 'demonstration value, to be confirmed by the responsible office'
  const article = /^罗发〔2018〕23号(?:第(\d+)条|总体要求)$/.exec(source)
  if (article) return `Luofa [2018] No. 23, ${article[1] ? `Article ${article[1]}` : 'general requirements'}`
  return source.endsWith('，待核对') ? `${source.slice(0, -4)} (recalled, to be checked)` : source
}
