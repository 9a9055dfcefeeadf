/** Collections, gifts, needs and who was given what (Articles 26, 27); pay for work done (Article 25). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, householdNo, idNumber, name, town, village } from './columns.ts'

export const collectionKind = codeList(
  'collectionKind',
  { zh: '募捐活动', en: 'Collection' },
  {
    'one-day': { zh: '慈心一日捐', en: 'One-day collection' },
    'warm-winter': { zh: '过暖冬过好年', en: 'Warm winter' },
    'poverty-day': { zh: '扶贫日募捐', en: 'Poverty day', also: ['10·17扶贫日', '扶贫日'] },
    other: { zh: '其他', en: 'Other', also: ['其它'] },
  },
)

export const collection = ledger({
  key: 'collection',
  label: { zh: '募捐活动台账', en: 'Collections' },
  article: 26,
  office: { zh: '民政', en: 'Civil affairs' },
  speaksOf: 'itself',
  hints: ['募捐', '慈心一日捐'],
  fields: {
    collectionNo: text('募捐编号', 'Number of the collection', { role: 'own-number', headings: ['活动编号'], tells: true }),
    kind: code(collectionKind, '募捐活动', 'Collection', { headings: ['募捐名称', '募捐活动名称', '活动名称'], tells: true }),
    year: integer('募捐年度', 'Year', { headings: ['年度'], unit: { zh: '年', en: 'year' }, range: [2013, 2035] }),
    raised: money('募集金额', 'Raised', { headings: ['募捐金额', '募集资金', '捐款总额'], tells: true }),
  },
})

export const usePurpose = codeList(
  'usePurpose',
  { zh: '善款用途', en: 'Use of gifts' },
  {
    poverty: { zh: '脱贫攻坚', en: 'Poverty work', also: ['扶贫', '扶贫济困', '贫困户救助'] },
    other: { zh: '其他', en: 'Other', also: ['其它', '其他公益', '助医', '办公'] },
  },
)

export const collectionUse = ledger({
  key: 'collectionUse',
  label: { zh: '善款使用明细', en: 'Use of collections' },
  article: 26,
  office: { zh: '民政', en: 'Civil affairs' },
  speaksOf: 'itself',
  identity: ['collectionNo', 'purpose', 'spentOn'],
  hints: ['善款使用', '善款支出', '捐款使用'],
  fields: {
    collectionNo: text('募捐编号', 'Number of the collection', { role: 'other-number', headings: ['活动编号'], tells: true }),
    purpose: code(usePurpose, '善款用途', 'Use', { headings: ['资金用途', '使用方向'], tells: true }),
    amount: money('使用金额', 'Amount', { headings: ['支出金额', '善款支出'], tells: true }),
    spentOn: date('使用日期', 'Spent on', { headings: ['支出日期'], tells: true }),
  },
})

export const gift = ledger({
  key: 'gift',
  label: { zh: '捐赠接收台账', en: 'Gifts' },
  article: 27,
  office: { zh: '慈善总会、街镇众筹中心', en: 'Charity and donation centres' },
  speaksOf: 'itself',
  called: 'what',
  hints: ['捐赠接收', '捐赠台账', '爱心众筹'],
  fields: {
    giftNo: text('捐赠编号', 'Number of the gift', { role: 'own-number', headings: ['捐赠单号'], tells: true }),
    donor: text('捐赠人', 'Donor', { headings: ['捐赠方', '捐赠单位'], tells: true, sensitivity: 'personal' }),
    town,
    what: text('捐赠物品', 'What', { headings: ['捐赠内容', '物品名称'], tells: true }),
    worth: money('捐赠价值', 'Worth', { headings: ['捐赠金额', '折价金额'], tells: true }),
    receivedOn: date('接收日期', 'Received on', { headings: ['捐赠日期', '接收时间'], tells: true }),
  },
})

export const need = ledger({
  key: 'need',
  label: { zh: '困难需求台账', en: 'Needs' },
  article: 27,
  office: { zh: '街镇众筹中心', en: 'Donation centres' },
  speaksOf: 'household',
  called: 'what',
  hints: ['需求台账', '需求发布', '微心愿'],
  fields: {
    needNo: text('需求编号', 'Number of the need', { role: 'own-number', headings: ['心愿编号'], tells: true }),
    householdNo,
    town,
    village,
    what: text('需求内容', 'What', { headings: ['心愿内容', '需求物品'], tells: true }),
    worth: money('需求金额', 'Worth', { headings: ['需求价值', '所需金额'], tells: true }),
    checked: boolean('村级是否核实', 'Checked by the village', { headings: ['是否核实'], tells: true }),
    postedOn: date('发布日期', 'Posted on', { headings: ['需求发布日期', '发布时间'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const giftAllocation = ledger({
  key: 'giftAllocation',
  label: { zh: '捐赠分配台账', en: 'Allocation of gifts' },
  article: 27,
  office: { zh: '慈善总会、街镇众筹中心', en: 'Charity and donation centres' },
  speaksOf: 'household',
  identity: ['giftNo', 'needNo', 'householdNo', 'allocatedOn'],
  hints: ['捐赠分配', '物资分配', '善款分配'],
  fields: {
    giftNo: text('捐赠编号', 'Number of the gift', { role: 'other-number', headings: ['捐赠单号'], tells: true }),
    needNo: text('需求编号', 'Number of the need', { role: 'other-number', headings: ['心愿编号'], tells: true }),
    householdNo,
    town,
    village,
    worth: money('分配价值', 'Worth', { headings: ['分配金额', '发放价值'], tells: true }),
    allocatedOn: date('分配日期', 'Allocated on', { headings: ['调配日期', '发放日期'], tells: true }),
    signed: boolean('是否签收', 'Signed for', { headings: ['是否已签收', '签收'], tells: true }),
  },
})

export const rewardKind = codeList(
  'rewardKind',
  { zh: '奖补类别', en: 'Kind of payment' },
  {
    production: { zh: '生产奖补', en: 'Reward for production', also: ['产业奖补', '生产奖励'] },
    labour: { zh: '劳务补助', en: 'Pay for labour', also: ['以工代赈', '劳务报酬'] },
    allowance: { zh: '低保金', en: 'Subsistence allowance', also: ['低保'] },
    'extremely-poor': { zh: '特困供养金', en: 'Extremely-poor support', also: ['特困供养'] },
    disability: { zh: '残疾人补贴', en: 'Disability subsidy', also: ['残疾补贴'] },
    relief: { zh: '临时救助', en: 'Relief', also: ['救助金', '医疗救助', '教育资助'] },
  },
)

export const rewardPayment = ledger({
  key: 'rewardPayment',
  label: { zh: '奖补资金发放', en: 'Rewards and pay for work' },
  article: 25,
  office: { zh: '扶贫', en: 'Poverty office' },
  speaksOf: 'person',
  hints: ['奖补', '劳务补助', '以奖代补'],
  fields: {
    name: name(['领取人', '领取人姓名', '奖补对象']),
    idNumber: idNumber('领取人', '奖补对象'),
    town,
    village,
    kind: code(rewardKind, '奖补类别', 'Kind', { headings: ['奖补项目', '补助类别', '奖补类型'], tells: true }),
    amount: money('奖补金额', 'Amount', { headings: ['奖补资金', '补助金额'], tells: true }),
    paidOn: date('奖补发放日期', 'Paid on', { headings: ['发放日期', '拨付日期'], tells: true }),
    workDays: integer('劳动天数', 'Days worked', { headings: ['出工天数', '投劳天数'], tells: true }),
    output: money('产出价值', 'Value of the output', { headings: ['生产产值', '产出金额', '验收产值'], tells: true }),
  },
  deciding: 'paidOn',
})
