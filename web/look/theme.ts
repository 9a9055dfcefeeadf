/** The look: calm, dense, readable; ink blue for the office, cinnabar only for what is late or wrong. */
import type { ThemeConfig } from 'antd'

/** Fonts of the machine first; the web font comes only where the machine has no Chinese one. */
const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', 'Noto Sans SC Variable', system-ui, sans-serif"

/** English is set in Latin fonts first: a Chinese font draws its quotation marks as wide as a character. */
const latinFirst = `system-ui, 'Segoe UI', Roboto, 'Noto Sans', ${fontFamily}`

/** The theme for a language. */
export const themeFor = (language: 'zh' | 'en'): ThemeConfig => ({
  ...theme,
  token: { ...theme.token, fontFamily: language === 'zh' ? fontFamily : latinFirst },
})

const theme: ThemeConfig = {
  cssVar: { key: 'xiuhua' },
  hashed: false,
  token: {
    colorPrimary: '#1d4f7c',
    colorInfo: '#1d4f7c',
    colorLink: '#1a5a94',
    colorSuccess: '#2f7d4f',
    colorWarning: '#a8670a',
    colorError: '#b3261e',
    colorTextBase: '#1f2733',
    colorTextSecondary: '#4d5866',
    colorTextTertiary: '#5d6875',
    colorTextDescription: '#5d6875',
    colorTextPlaceholder: '#6b7683',
    colorBgLayout: '#f3f5f7',
    borderRadius: 3,
    fontSize: 14,
    controlHeight: 30,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Layout: { headerBg: '#1d4f7c', headerHeight: 48, headerPadding: '0 16px', siderBg: '#ffffff', bodyBg: '#f3f5f7' },
    Menu: { itemHeight: 34, itemMarginBlock: 1, itemMarginInline: 6, itemBorderRadius: 3 },
    Table: { cellPaddingBlockSM: 5, cellPaddingInlineSM: 8, headerBg: '#eef2f5', headerColor: '#2b3744', rowHoverBg: '#f5f9fc' },
    Card: { bodyPadding: 16, headerHeight: 42, headerHeightSM: 38 },
    Descriptions: { labelBg: '#f4f6f8', labelColor: '#4d5866' },
    Form: { itemMarginBottom: 16 },
  },
}
