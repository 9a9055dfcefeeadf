/** Thresholds of the comparison of files (Article 29). */
import { figure } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { demo, recalled } from './sources.ts'

const confirm = '区扶贫办'
const money = { unit: { zh: '元', en: 'yuan' } } as const
const age = { unit: { zh: '周岁', en: 'years' } } as const

export const householdDeposit = figure({
  key: 'household-deposit',
  kind: 'money',
  article: 29,
  number: 'C09',
  label: { zh: '户均存款疑点线', en: 'Deposits of a household that raise a doubt' },
  ...money,
  confirm,
  values: [demo(yuan(50_000))],
})

export const ownMedicalSpending = figure({
  key: 'own-medical-spending',
  kind: 'money',
  article: 29,
  number: 'C24',
  label: { zh: '全年政策范围内自付疑点线', en: 'Own in-policy medical spending of a year that raises a doubt' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm,
  values: [demo(yuan(10_000))],
})

export const incomeTolerance = figure({
  key: 'income-tolerance',
  kind: 'money',
  article: 29,
  number: 'Q53',
  label: { zh: '收入勾稽允许误差', en: 'Difference allowed when income is added up' },
  ...money,
  confirm,
  values: [recalled(yuan(1), '国办系统数据质量核查口径')],
})

export const tooOldForPrimarySchool = figure({
  key: 'too-old-for-primary-school',
  kind: 'integer',
  article: 29,
  number: 'Q35',
  label: { zh: '不应仍在小学的年龄', en: 'Age at which somebody should no longer be in primary school' },
  ...age,
  confirm,
  values: [recalled(16n, '国办系统数据质量核查口径（另有20周岁）')],
})
