/** Posts and loans, returns of projects (Articles 6, 7, 32). */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { byRegulation, demo, recalled } from './sources.ts'

export const welfarePostFrom = figure({
  key: 'welfare-post-from',
  kind: 'money',
  article: 7,
  number: 'P47',
  label: { zh: '互助公益岗月补贴（不低于）', en: 'Welfare post, from' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区人社局',
  values: [recalled(yuan(300), '聊城市2018年做法')],
})

export const welfarePostTo = figure({
  key: 'welfare-post-to',
  kind: 'money',
  article: 7,
  number: 'P47',
  label: { zh: '互助公益岗月补贴（不高于）', en: 'Welfare post, to' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区人社局',
  values: [recalled(yuan(500), '聊城市2018年做法')],
})

export const welfarePostHours = figure({
  key: 'welfare-post-hours',
  kind: 'integer',
  article: 7,
  number: 'P47',
  label: { zh: '互助公益岗每日工时（不超过）', en: 'Hours a day in a welfare post, at most' },
  unit: { zh: '小时', en: 'hours' },
  confirm: '区人社局',
  values: [demo(3n)],
})

export const microLoanFrom = figure({
  key: 'micro-loan-from',
  kind: 'money',
  article: 32,
  number: 'P48',
  label: { zh: '扶贫小额信贷下档', en: 'Micro-loan, lower step' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区金融办',
  values: [byRegulation(yuan(30_000), '扶贫小额信贷政策')],
  awaits: 32,
})

export const microLoanCap = figure({
  key: 'micro-loan-cap',
  kind: 'money',
  article: 32,
  number: 'P48',
  label: { zh: '扶贫小额信贷上限', en: 'Micro-loan, at most' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区金融办',
  values: [byRegulation(yuan(50_000), '扶贫小额信贷政策')],
})

export const microLoanMonths = figure({
  key: 'micro-loan-months',
  kind: 'integer',
  article: 32,
  number: 'P48',
  label: { zh: '扶贫小额信贷期限（不超过）', en: 'Months of a micro-loan, at most' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区金融办',
  values: [byRegulation(36n, '扶贫小额信贷政策')],
})

export const productionLoanPerPerson = figure({
  key: 'production-loan-per-person',
  kind: 'money',
  article: 32,
  number: 'P48',
  label: { zh: '富民生产贷每带动一人额度', en: 'Production loan per poor person employed' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区金融办',
  values: [byRegulation(yuan(50_000), '富民生产贷')],
})

export const productionLoanCap = figure({
  key: 'production-loan-cap',
  kind: 'money',
  article: 32,
  number: 'P48',
  label: { zh: '富民生产贷一般上限', en: 'Production loan, usually at most' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区金融办',
  values: [byRegulation(yuan(3_000_000), '富民生产贷')],
})

export const productionLoanSubsidy = figure({
  key: 'production-loan-subsidy',
  kind: 'integer',
  article: 32,
  number: 'P48',
  label: { zh: '富民生产贷年贴息率', en: 'Production loan, interest subsidy a year' },
  unit: { zh: '×0.0001%/年', en: '× 0.0001 % a year' },
  confirm: '区金融办',
  values: [recalled(30_000n, '富民生产贷')],
})

export const assetReturn = figure({
  key: 'asset-return',
  kind: 'share',
  article: 6,
  number: 'P49',
  label: { zh: '资产项目年收益率', en: 'Return of an asset project a year' },
  confirm: '区农业局',
  values: [recalled(share(8, 100), '沂水县四权分置做法')],
})

export const assetReturnToPoor = figure({
  key: 'asset-return-to-poor',
  kind: 'share',
  article: 6,
  number: 'P49',
  label: { zh: '资产收益分给贫困户（不低于）', en: 'Part of the return that goes to poor households, at least' },
  confirm: '区农业局',
  values: [demo(share(1, 2))],
})
