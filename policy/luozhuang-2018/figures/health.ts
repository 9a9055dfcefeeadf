/** Days and months of follow-ups and check-ups (Articles 10 and 12). */
import { figure } from '#kernel/figure'
import { demo, recalled } from './sources.ts'

const rules = '严重精神障碍管理治疗工作规范（2018年版）'
const days = { zh: '天', en: 'days' } as const

export const followUpStableDays = figure({
  key: 'follow-up-stable-days',
  kind: 'integer',
  article: 10,
  label: { zh: '病情稳定者随访间隔（不超过）', en: 'Follow-up of stable patients, at most every' },
  unit: days,
  confirm: '区卫计局',
  values: [recalled(90n, rules)],
})

export const followUpFairDays = figure({
  key: 'follow-up-fair-days',
  kind: 'integer',
  article: 10,
  label: { zh: '病情基本稳定者随访间隔（不超过）', en: 'Follow-up of fairly stable patients, at most every' },
  unit: days,
  confirm: '区卫计局',
  values: [recalled(30n, rules)],
})

export const followUpUnstableDays = figure({
  key: 'follow-up-unstable-days',
  kind: 'integer',
  article: 10,
  label: { zh: '病情不稳定者随访间隔（不超过）', en: 'Follow-up of unstable patients, at most every' },
  unit: days,
  confirm: '区卫计局',
  values: [recalled(14n, rules)],
})

export const checkUpMonths = figure({
  key: 'check-up-months',
  kind: 'integer',
  article: 12,
  label: { zh: '免费体检间隔', en: 'Months between free check-ups' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区卫计局',
  values: [demo(12n)],
})
