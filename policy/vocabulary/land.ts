/** Land for poverty projects, re-cultivated homesteads, and what traded quota brought in (Article 33). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, town, village } from './columns.ts'

const mu = { unit: { zh: '亩', en: 'mu' }, scale: 2 } as const

export const landUse = codeList(
  'landUse',
  { zh: '用地用途', en: 'Use of land' },
  {
    living: { zh: '生活设施', en: 'Living', also: ['生活用地', '住房用地', '生活'] },
    production: { zh: '生产设施', en: 'Production', also: ['生产用地', '产业用地', '生产'] },
    services: { zh: '公共服务', en: 'Public services', also: ['公共服务用地', '公共服务设施'] },
    recultivation: { zh: '宅基地复耕', en: 'Re-cultivated homestead', also: ['复耕', '宅基地复垦'] },
    other: { zh: '其他', en: 'Other', also: ['其它', '其他用地'] },
  },
)

export const landState = codeList(
  'landState',
  { zh: '用地办理状态', en: 'State of the request for land' },
  {
    waiting: { zh: '待批', en: 'Waiting', also: ['申请中', '未办理', '排队'] },
    granted: { zh: '已批', en: 'Granted', also: ['已保障', '已供地', '批准'] },
    refused: { zh: '不予批准', en: 'Refused', also: ['退回', '未批准'] },
  },
)

export const landParcel = ledger({
  key: 'landParcel',
  label: { zh: '扶贫用地地块', en: 'Parcels of land' },
  article: 33,
  office: { zh: '国土', en: 'Land office' },
  speaksOf: 'itself',
  hints: ['用地', '地块', '复耕'],
  fields: {
    parcelNo: text('地块编号', 'Parcel number', { role: 'own-number', headings: ['地块编码', '宗地编号'], tells: true }),
    projectNo: text('项目编号', 'Project number', { role: 'other-number', headings: ['项目编码'] }),
    town,
    village,
    use: code(landUse, '用地用途', 'Use', { headings: ['地块用途', '用途'], tells: true }),
    area: integer('地块面积', 'Area', { headings: ['用地面积', '面积'], ...mu, tells: true }),
    besideFields: boolean('是否与耕地相连', 'Beside fields', { headings: ['是否毗邻耕地', '是否连片'], tells: true }),
    inLandPlan: boolean('是否符合土地利用规划', 'Within the land-use plan', { headings: ['符合土地利用总体规划'], tells: true }),
    inConsolidationPlan: boolean('是否符合土地整治规划', 'Within the consolidation plan', { headings: ['符合土地整治规划'], tells: true }),
    appliedOn: date('用地申请日期', 'Asked for on', { headings: ['申请日期', '申请时间'], tells: true }),
    state: code(landState, '用地办理状态', 'State', { headings: ['办理状态', '审批状态'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const quotaSale = ledger({
  key: 'quotaSale',
  label: { zh: '节余指标流转', en: 'Sales of surplus quota' },
  article: 33,
  office: { zh: '国土', en: 'Land office' },
  speaksOf: 'itself',
  hints: ['节余指标', '指标流转', '增减挂钩'],
  fields: {
    saleNo: text('流转编号', 'Number of the sale', { role: 'own-number', headings: ['交易编号'], tells: true }),
    area: integer('流转面积', 'Area', { headings: ['指标面积', '面积'], ...mu, tells: true }),
    proceeds: money('流转收益', 'Proceeds', { headings: ['交易收益', '成交金额'], tells: true }),
    toPoverty: money('用于脱贫攻坚金额', 'To poverty work', { headings: ['用于脱贫攻坚'], tells: true }),
    toRevitalisation: money('用于乡村振兴金额', 'To revitalisation', { headings: ['用于乡村振兴'], tells: true }),
    soldOn: date('流转日期', 'Sold on', { headings: ['交易日期', '成交日期'], tells: true }),
  },
  deciding: 'soldOn',
})
