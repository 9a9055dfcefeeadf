/** Marks between words, as the language now shown writes them. */
import { currentLanguage } from '../language.ts'

const of = (zh: string, en: string) => (): string => (currentLanguage() === 'zh' ? zh : en)

export const colon = of('：', ': ')
/** Between the items of a list. */
export const comma = of('、', ', ')
export const semicolon = of('；', '; ')
export const opening = of('（', ' (')
export const closing = of('）', ')')
