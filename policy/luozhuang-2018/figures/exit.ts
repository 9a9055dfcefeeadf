/** What evidence of a safe house and safe water must show before exit, and the yearly window of the register (R18, R19; Article 28). */
import { figure } from '#kernel/figure'
import { demo, recalled, since } from './sources.ts'

export const houseReportSince = figure({
  key: 'house-report-since',
  kind: 'date',
  article: 28,
  number: 'R18',
  label: { zh: '住房安全鉴定报告不早于', en: 'A report on the house is not older than' },
  confirm: '区住建局',
  values: [
    since('2018-01-01', demo('2018-01-01')),
    since('2019-10-01', recalled('2019-10-01', '山东省2020年入户调查口径，2019年10月起的鉴定')),
  ],
})

export const waterTestMonths = figure({
  key: 'water-test-months',
  kind: 'integer',
  article: 28,
  number: 'R19',
  label: { zh: '水质检测有效月数', en: 'Months for which a water test holds' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区水务局',
  values: [recalled(12n, '山东省2020年入户调查口径')],
})

export const waterLitres = figure({
  key: 'water-litres',
  kind: 'integer',
  article: 28,
  number: 'R19',
  label: { zh: '人均日供水量（不低于）', en: 'Litres a person and day, at least' },
  unit: { zh: '升', en: 'l' },
  confirm: '区水务局',
  values: [recalled(20n, '农村饮水安全评价准则T/CHES 18-2018，湿润地区为40升')],
})

export const waterMinutes = figure({
  key: 'water-minutes',
  kind: 'integer',
  article: 28,
  number: 'R19',
  label: { zh: '取水往返时间（不超过）', en: 'Minutes to fetch water both ways, at most' },
  unit: { zh: '分钟', en: 'minutes' },
  confirm: '区水务局',
  values: [recalled(20n, '农村饮水安全评价准则T/CHES 18-2018')],
})

export const waterSteady = figure({
  key: 'water-steady',
  kind: 'integer',
  article: 28,
  number: 'R19',
  label: { zh: '供水保证率（不低于）', en: 'Share of the year with water, at least' },
  unit: { zh: '%', en: '%' },
  confirm: '区水务局',
  values: [recalled(90n, '农村饮水安全评价准则T/CHES 18-2018')],
})

export const adjustmentFrom = figure({
  key: 'adjustment-from',
  kind: 'date',
  article: 28,
  number: 'Y',
  label: { zh: '年度动态调整开始', en: 'The yearly adjustment begins' },
  confirm: '区扶贫办',
  values: [
    since('2018-01-01', demo('2018-10-01')),
    since('2019-01-01', demo('2019-10-01')),
    since('2020-01-01', recalled('2020-10-01', '临沂市沂水县2020年动态管理方案')),
  ],
})

export const adjustmentUntil = figure({
  key: 'adjustment-until',
  kind: 'date',
  article: 28,
  number: 'Y',
  label: { zh: '年度动态调整录入截止', en: 'The yearly adjustment must be entered by' },
  confirm: '区扶贫办',
  values: [
    since('2018-01-01', demo('2018-11-20')),
    since('2019-01-01', demo('2019-11-20')),
    since('2020-01-01', recalled('2020-11-20', '临沂市沂水县2020年动态管理方案')),
  ],
})
