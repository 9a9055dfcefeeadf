/** Theme and component texts of the window, in the language now shown. */
import { ConfigProvider, type ConfigProviderProps } from 'antd'
import enModule from 'antd/es/locale/en_US.js'
import zhModule from 'antd/es/locale/zh_CN.js'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn.js'
import type { ReactNode } from 'react'
import { useWords } from '../language.ts'
import { themeFor } from './theme.ts'

// The types of these files speak of CommonJS; the bundle holds their modules, whose default is the locale itself.
type Locale = NonNullable<ConfigProviderProps['locale']>
const [zhCN, enUS] = [zhModule as unknown as Locale, enModule as unknown as Locale]

const [chinese, english] = [themeFor('zh'), themeFor('en')]

export function Look({ children }: { children: ReactNode }) {
  const { language } = useWords()
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  return (
    <ConfigProvider
      theme={language === 'zh' ? chinese : english}
      locale={language === 'zh' ? zhCN : enUS}
      componentSize="middle"
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}
