/** Care of people who cannot care for themselves: need, places in homes, services at home, agreements of children, the filial fund, rehabilitation (Articles 17–19). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { address, idNumber, name, phone, town, village } from './columns.ts'
import { selfCare } from './help-codes.ts'

const office = { zh: '民政', en: 'Civil affairs' }

/** Unable to care for oneself is not the same as disabled: this needs no certificate. */
export const careNeed = ledger({
  key: 'careNeed',
  label: { zh: '失能照护评估', en: 'Assessed need of care' },
  article: 18,
  office,
  speaksOf: 'person',
  hints: ['失能', '照护评估', '自理能力评估', 'care-need'],
  fields: {
    name: name(['被评估人', '评估对象', '被评估人姓名', '姓名']),
    idNumber: idNumber('被评估人', '评估对象'),
    selfCare: code(selfCare, '评估自理能力', 'Ability to care for oneself', {
      headings: ['自理能力评估结果', '失能程度', '失能评估等级'],
      tells: true,
    }),
    longCare: boolean('是否需要长期照护', 'Needs long-term care', { headings: ['需要长期照护', '长期照护需求'], tells: true }),
    childAble: boolean('子女有无赡养能力', 'A child able to support', { headings: ['子女是否有赡养能力', '子女赡养能力'], tells: true }),
    livesAlone: boolean('是否独居', 'Lives alone', { headings: ['独居', '是否独居老人'], tells: true }),
    assessedOn: date('照护评估日期', 'Assessed on', { headings: ['失能评估日期', '自理能力评估日期'], tells: true }),
    town,
    village,
  },
})

export const careStayState = codeList(
  'careStayState',
  { zh: '入住状态', en: 'State of the place' },
  {
    waiting: { zh: '轮候', en: 'Waiting', also: ['申请中', '等待入住', '待入住'] },
    living: { zh: '在住', en: 'Living there', also: ['已入住', '入住', '在院'] },
    left: { zh: '离院', en: 'Left', also: ['退住', '出院离开', '已离院'] },
  },
)

export const careStay = ledger({
  key: 'careStay',
  label: { zh: '福利机构入住', en: 'Places in care homes' },
  article: 17,
  office,
  speaksOf: 'person',
  hints: ['入住', '敬老院', '托养', '福利中心', 'care-home'],
  fields: {
    name: name(['入住人', '入住人员', '入住老人', '入住人姓名', '托养对象', '姓名']),
    idNumber: idNumber('入住人', '入住老人', '托养对象'),
    careHome: text('入住机构', 'Care home', { headings: ['托养机构', '福利机构', '养老机构名称', '入住敬老院'], tells: true }),
    bed: text('床位号', 'Bed', { headings: ['房间床位', '床位'], tells: true }),
    state: code(careStayState, '入住状态', 'State', { headings: ['在住状态', '住院状态（机构）'], tells: true }),
    applied: date('申请入住日期', 'Applied on', { headings: ['申请日期（入住）', '轮候起始日期'] }),
    from: date('入住日期', 'Living there from', { headings: ['入院日期（机构）', '入住时间'], tells: true }),
    to: date('离院日期', 'Left on', { headings: ['退住日期', '离住日期'] }),
    fee: money('月托养费', 'Monthly fee', { headings: ['托养收费', '月收费', '个人缴纳托养费', '月入住费'], tells: true }),
    town,
    village,
  },
})

export const careService = codeList(
  'careService',
  { zh: '照料服务', en: 'Care service' },
  {
    meals: { zh: '助餐', en: 'Meals', also: ['送餐', '助餐服务'] },
    cleaning: { zh: '助洁', en: 'Cleaning', also: ['保洁服务', '助洁服务'] },
    walking: { zh: '助行', en: 'Walking', also: ['助行服务'] },
    doctor: { zh: '助医', en: 'Seeing the doctor', also: ['陪医', '助医服务'] },
    'day-care': { zh: '日间照料', en: 'Day care', also: ['日托', '日间托养'] },
    'home-care': { zh: '居家护理', en: 'Care at home', also: ['居家照料', '居家托养', '上门护理'] },
  },
)

export const careOrder = ledger({
  key: 'careOrder',
  label: { zh: '居家照料服务', en: 'Care orders' },
  article: 18,
  office,
  speaksOf: 'person',
  hints: ['照料', '助餐', '助洁', '居家养老', 'care-order'],
  fields: {
    name: name(['服务对象', '服务对象姓名', '照料对象', '被照料人', '姓名']),
    idNumber: idNumber('服务对象', '照料对象', '被照料人'),
    service: code(careService, '照料项目', 'Service', { headings: ['照料服务项目', '助老服务项目', '服务内容'], tells: true }),
    carer: text('护理员', 'Carer', { headings: ['照料人', '护理员姓名', '照料人姓名'], sensitivity: 'personal', tells: true }),
    from: date('照料开始日期', 'From', { headings: ['照料服务开始日期', '服务起始日期'], tells: true }),
    until: date('照料结束日期', 'Until', { headings: ['照料服务结束日期', '服务终止日期'], event: false }),
    lastVisit: date('最近上门日期', 'Last visit', { headings: ['最近服务日期', '最近上门时间'], tells: true }),
    visits: integer('月服务次数', 'Visits a month', { headings: ['每月服务次数'], unit: { zh: '次', en: 'visits' }, range: [0, 120] }),
    cost: money('月服务费用', 'Monthly cost', { headings: ['购买服务费用', '护理员月补贴'] }),
    town,
    village,
  },
})

export const supportAgreement = ledger({
  key: 'supportAgreement',
  label: { zh: '赡养协议', en: 'Support agreements' },
  article: 18,
  office: { zh: '民政、司法', en: 'Civil affairs and justice' },
  speaksOf: 'person',
  hints: ['赡养', 'support-agreement'],
  fields: {
    name: name(['被赡养人', '被赡养人姓名', '老人姓名', '姓名']),
    idNumber: idNumber('被赡养人', '老人'),
    child: text('赡养人', 'Who supports', { headings: ['赡养人姓名', '签约子女', '子女姓名'], sensitivity: 'personal', tells: true }),
    signedOn: date('协议签订日期', 'Signed on', { headings: ['赡养协议签订日期', '签订日期', '签约日期'], tells: true }),
    until: date('协议到期日期', 'Valid until', { headings: ['赡养协议到期日期'], event: false }),
    monthly: money('约定月赡养费', 'Monthly sum agreed', { headings: ['月赡养费', '约定赡养费'], tells: true }),
    town,
    village,
  },
})

export const filialPayment = ledger({
  key: 'filialPayment',
  label: { zh: '孝心养老基金', en: 'Filial-piety fund' },
  article: 18,
  number: 'P46',
  office,
  speaksOf: 'person',
  hints: ['孝心', '孝善', '养老基金', 'filial'],
  fields: {
    name: name(['受赡养老人', '老人姓名', '受益老人', '姓名']),
    idNumber: idNumber('老人', '受益老人'),
    child: text('缴纳子女', 'Child who paid', { headings: ['缴费子女', '缴纳人'], sensitivity: 'personal', tells: true }),
    months: integer('缴纳月数', 'Months paid for', {
      headings: ['孝心金月数'],
      unit: { zh: '个月', en: 'months' },
      range: [1, 12],
      tells: true,
    }),
    paid: money('缴纳孝心金', 'Paid by the child', { headings: ['孝心金', '子女缴纳金额', '孝心养老金'], tells: true }),
    match: money('基金配套金额', 'Match of the fund', { headings: ['配套金额', '财政配套金额', '孝心基金补助'], tells: true }),
    paidOn: date('孝心金缴纳日期', 'Paid on', { headings: ['孝心金缴纳时间'], tells: true }),
    town,
    village,
  },
  deciding: 'paidOn',
})

export const rehabilitation = ledger({
  key: 'rehabilitation',
  label: { zh: '残疾人康复服务', en: 'Rehabilitation' },
  article: 19,
  office: { zh: '残联', en: 'Disabled persons’ federation' },
  speaksOf: 'person',
  hints: ['康复', 'rehabilitation'],
  fields: {
    name: name(['康复对象', '康复对象姓名', '残疾人姓名', '姓名']),
    idNumber: idNumber('康复对象', '残疾人'),
    service: text('康复服务项目', 'Service', { headings: ['康复项目', '康复服务内容'], tells: true }),
    place: text('康复机构', 'Where', { headings: ['康复服务机构'], tells: true }),
    on: date('康复服务日期', 'Served on', { headings: ['康复日期', '康复时间'], tells: true }),
    assistiveDevice: text('辅助器具', 'Assistive device', { headings: ['适配辅具', '辅具名称'], tells: true }),
    town,
    village,
  },
  deciding: 'on',
})

/** The homes themselves, with their beds: kept by hand, about nobody. */
export const careHome = ledger({
  key: 'careHome',
  label: { zh: '福利机构和幸福院', en: 'Care homes' },
  article: 17,
  office,
  fields: {
    homeName: text('机构全称', 'Name of the home', { expected: true }),
    town,
    village,
    beds: integer('核定床位数', 'Beds', { unit: { zh: '张', en: 'beds' }, range: [0, 2000] }),
    nursingBeds: integer('护理型床位数', 'Nursing beds', { unit: { zh: '张', en: 'beds' }, range: [0, 2000] }),
    openedOn: date('启用日期', 'Opened on'),
    address,
    phone,
  },
})
