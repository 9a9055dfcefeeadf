/** Which lines count as income, and the cycle they are counted in: offices differ, so each kind has a figure (R1, R3; Article 28). */
import { figure } from '#kernel/figure'
import { share } from '#kernel/values'
import { recalled } from './sources.ts'

const counts = { kind: 'share', article: 28, number: 'R3', confirm: '区扶贫办' } as const
const counted = [recalled(share(1, 1), '国办信息采集表“其他转移性收入”口径')]
const notCounted = [recalled(share(0, 1), '农村住户收支口径，不计入收入')]

export const countsSubsidy = figure({
  ...counts,
  key: 'counts-subsidy',
  label: { zh: '经常性政策补贴计入收入的比例', en: 'Regular public transfers counted as income' },
  values: counted,
})

export const countsMaintenance = figure({
  ...counts,
  key: 'counts-maintenance',
  label: { zh: '赡养费和寄带回收入计入收入的比例', en: 'Maintenance and remittances counted as income' },
  values: counted,
})

export const countsRelief = figure({
  ...counts,
  key: 'counts-relief',
  label: { zh: '救济救灾款计入收入的比例', en: 'Relief and disaster money counted as income' },
  values: counted,
})

export const countsGift = figure({
  ...counts,
  key: 'counts-gift',
  label: { zh: '经常性捐赠和赔偿计入收入的比例', en: 'Regular gifts and compensation counted as income' },
  values: counted,
})

export const countsReimbursement = figure({
  ...counts,
  key: 'counts-reimbursement',
  label: { zh: '医疗费报销计入收入的比例', en: 'Medical reimbursement counted as income' },
  values: notCounted,
})

export const countsLoan = figure({
  ...counts,
  key: 'counts-loan',
  label: { zh: '借贷款计入收入的比例', en: 'Loans counted as income' },
  values: notCounted,
})

export const countsHousingAid = figure({
  ...counts,
  key: 'counts-housing-aid',
  label: { zh: '一次性建房补助计入收入的比例', en: 'One-off housing aid counted as income' },
  values: notCounted,
})

export const countsLumpSum = figure({
  ...counts,
  key: 'counts-lump-sum',
  label: { zh: '征地和伤亡一次性补偿计入收入的比例', en: 'Lump sums for land or injury counted as income' },
  values: notCounted,
})

export const countsSale = figure({
  ...counts,
  key: 'counts-sale',
  label: { zh: '出售财物所得计入收入的比例', en: 'Sale of assets counted as income' },
  values: notCounted,
})

export const incomeCycleLead = figure({
  key: 'income-cycle-lead',
  kind: 'integer',
  article: 28,
  number: 'R1',
  label: {
    zh: '收入周期早于公历年的月数（上年10月1日至9月30日）',
    en: 'Months by which the income cycle begins before the year (1 October to 30 September)',
  },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [recalled(3n, '山东省收入统计周期')],
})
