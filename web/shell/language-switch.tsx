/** One click between Chinese and English, on every page. */
import { chooseLanguage, useWords } from '../language.ts'

export function LanguageSwitch() {
  const { t, language } = useWords()
  return (
    <button
      type="button"
      className="head-button"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      aria-label={t('shell.languageLabel')}
      onClick={() => void chooseLanguage(language === 'zh' ? 'en' : 'zh')}
    >
      {t('shell.language')}
    </button>
  )
}
