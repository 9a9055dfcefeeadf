/** The two languages of the window: Chinese first, English fetched when it is asked for; the choice is kept on this machine. */
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Label } from '#kernel/values'
import { type Messages, zh } from './messages/zh.ts'

export type Language = 'zh' | 'en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window'
    resources: { window: Messages }
    returnNull: false
  }
}

const kept = 'xiuhua.language'

/** Starts the sentences of the window; called once, before the first page is drawn. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: 'zh',
    defaultNS: 'window',
    ns: ['window'],
    resources: { zh: { window: zh } },
    interpolation: { escapeValue: false },
  })
  if (readKept() === 'en') await chooseLanguage('en')
}

/** Switches the whole window, and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'window')) {
    const { en } = await import('./messages/en.ts')
    i18next.addResourceBundle('en', 'window', en)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = i18next.t('shell.product')
  try {
    localStorage.setItem(kept, language)
  } catch {
    // A browser that keeps nothing still works; the choice then lasts as long as the page.
  }
}

/** The language now shown. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh'
}

/** The sentences of the window for a component, with the language and a reader for labels of definitions. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return { t, language, say: (label: Label): string => label[language] }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(kept)
  } catch {
    return null
  }
}
