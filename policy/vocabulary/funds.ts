/** Poverty funds: where they come from, how they are cut to the towns, committed and paid (Article 31). */
import { code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, town, village } from './columns.ts'

const fundLevel = codeList(
  'fundLevel',
  { zh: '资金级次', en: 'Level of money' },
  {
    central: { zh: '中央', en: 'Central', also: ['中央级', '中央财政'] },
    province: { zh: '省级', en: 'Provincial', also: ['省', '省财政'] },
    city: { zh: '市级', en: 'City', also: ['市', '市财政'] },
    district: { zh: '区级', en: 'District', also: ['区', '区财政', '县级'] },
  },
)

export const fundKind = codeList(
  'fundKind',
  { zh: '资金类别', en: 'Kind of money' },
  {
    poverty: { zh: '专项扶贫资金', en: 'Poverty fund', also: ['财政专项扶贫资金', '扶贫资金'] },
    integrated: { zh: '整合涉农资金', en: 'Integrated agricultural money', also: ['涉农整合资金', '涉农资金'] },
    revitalisation: { zh: '乡村振兴资金', en: 'Revitalisation money', also: ['振兴资金'] },
    other: { zh: '其他', en: 'Other', also: ['其它'] },
  },
)

export const fundSource = ledger({
  key: 'fundSource',
  label: { zh: '扶贫资金来源', en: 'Sources of money' },
  article: 31,
  office: { zh: '财政', en: 'Finance' },
  speaksOf: 'itself',
  called: 'goal',
  hints: ['资金来源', '资金指标', '指标文件'],
  fields: {
    sourceNo: text('资金文号', 'Paper of the money', {
      role: 'own-number',
      headings: ['指标文号', '文号', '资金批次', '批次编号'],
      tells: true,
    }),
    level: code(fundLevel, '资金级次', 'Level', { headings: ['资金级别', '资金层级'], tells: true }),
    kind: code(fundKind, '资金类别', 'Kind', { headings: ['资金性质', '资金类型'], tells: true }),
    year: integer('资金年度', 'Year', { headings: ['年度', '预算年度'], unit: { zh: '年', en: 'year' }, range: [2013, 2035] }),
    goal: text('绩效目标', 'Goal', { headings: ['任务目标'] }),
    amount: money('下达金额', 'Amount', { headings: ['指标金额', '资金总额', '到位金额', '金额'], tells: true }),
    receivedOn: date('下达日期', 'Received on', { headings: ['下达时间', '指标日期'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const townShare = ledger({
  key: 'townShare',
  label: { zh: '资金切块到街镇', en: 'Shares of the towns' },
  article: 31,
  office: { zh: '财政、扶贫', en: 'Finance and poverty office' },
  speaksOf: 'itself',
  identity: ['sourceNo', 'town'],
  hints: ['资金切块', '因素法', '切块分配'],
  fields: {
    sourceNo: text('资金文号', 'Paper of the money', { role: 'other-number', headings: ['指标文号', '资金批次', '批次编号'], tells: true }),
    town,
    poorPeople: integer('贫困人口数', 'Poor people', {
      headings: ['贫困人口', '建档立卡贫困人口数'],
      unit: { zh: '人', en: 'people' },
      tells: true,
    }),
    amount: money('切块金额', 'Share', { headings: ['分配街镇金额', '街镇分配金额'], tells: true }),
  },
})

export const fundAllocation = ledger({
  key: 'fundAllocation',
  label: { zh: '扶贫资金分配', en: 'Allocations' },
  article: 31,
  office: { zh: '财政、扶贫', en: 'Finance and poverty office' },
  speaksOf: 'itself',
  hints: ['资金分配', '资金安排'],
  fields: {
    allocationNo: text('分配编号', 'Number of the allocation', { role: 'own-number', headings: ['资金分配编号', '安排编号'], tells: true }),
    sourceNo: text('资金文号', 'Paper of the money', { role: 'other-number', headings: ['指标文号', '资金批次', '批次编号'], tells: true }),
    projectNo: text('项目编号', 'Project number', { role: 'other-number', headings: ['项目编码'] }),
    town,
    village,
    amount: money('分配金额', 'Amount', { headings: ['安排金额', '分配资金'], tells: true }),
    allocatedOn: date('分配日期', 'Allocated on', { headings: ['安排日期', '分配时间'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const fundCommitment = ledger({
  key: 'fundCommitment',
  label: { zh: '扶贫资金合同承诺', en: 'Commitments' },
  article: 31,
  office: { zh: '财政、街镇', en: 'Finance and towns' },
  speaksOf: 'itself',
  hints: ['合同承诺', '资金承诺', '签约台账'],
  fields: {
    commitmentNo: text('承诺编号', 'Number of the commitment', { role: 'own-number', headings: ['合同编号'], tells: true }),
    allocationNo: text('分配编号', 'Number of the allocation', {
      role: 'other-number',
      headings: ['资金分配编号', '安排编号'],
      tells: true,
    }),
    amount: money('承诺金额', 'Amount', { headings: ['合同金额', '签约金额'], tells: true }),
    committedOn: date('承诺日期', 'Committed on', { headings: ['签约日期', '合同日期'], tells: true }),
  },
})

export const fundPayment = ledger({
  key: 'fundPayment',
  label: { zh: '扶贫资金支付', en: 'Payments' },
  article: 31,
  office: { zh: '财政', en: 'Finance' },
  speaksOf: 'itself',
  hints: ['资金支付', '资金拨付', '支付明细'],
  fields: {
    paymentNo: text('支付编号', 'Number of the payment', { role: 'own-number', headings: ['支付凭证号', '拨付编号'], tells: true }),
    allocationNo: text('分配编号', 'Number of the allocation', {
      role: 'other-number',
      headings: ['资金分配编号', '安排编号'],
      tells: true,
    }),
    sourceNo: text('资金文号', 'Paper of the money', { role: 'other-number', headings: ['指标文号', '资金批次', '批次编号'] }),
    town,
    village,
    amount: money('支付金额', 'Amount', { headings: ['拨付金额', '支出金额'], tells: true }),
    paidOn: date('支付日期', 'Paid on', { headings: ['拨付日期', '支出日期'], tells: true }),
  },
})
