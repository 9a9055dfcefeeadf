/** Money that files tell of beyond wages and balances: taxes paid, subsidies on the one-card account, life insurance (D18, Article 29). */
import { code, date, integer, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'
import { paymentItem, taxKind } from './comparison-codes.ts'

export const tax = ledger({
  key: 'tax',
  label: { zh: '纳税', en: 'Taxes' },
  article: 29,
  number: 'D18',
  office: { zh: '税务', en: 'Tax office' },
  speaksOf: 'person',
  hints: ['纳税', '税务', '个税', '完税', 'tax'],
  fields: {
    name: name(['纳税人姓名', '纳税人名称', '纳税人']),
    idNumber: idNumber('纳税人'),
    kind: code(taxKind, '征收项目', 'Kind of tax', { headings: ['税种', '征收品目', '税种名称'], tells: true }),
    paid: money('实缴税额', 'Tax paid', { headings: ['实缴税款', '入库税额', '缴纳税额', '已缴税额', '实际缴纳税额'], tells: true }),
    refunded: money('退税额', 'Tax refunded', { headings: ['退库税额', '退税金额', '已退税额'], tells: true }),
    year: integer('税款所属年度', 'Year of the tax', {
      headings: ['税款所属期', '税款年度', '纳税年度'],
      unit: { zh: '年', en: 'year' },
      range: [2009, 2035],
      tells: true,
    }),
    paidOn: date('入库日期', 'Paid on', { headings: ['缴款日期', '上解日期', '缴税日期'], tells: true }),
    town,
    village,
  },
  deciding: 'paidOn',
})

export const payment = ledger({
  key: 'payment',
  label: { zh: '惠农一卡通发放', en: 'Payments to the one-card account' },
  article: 29,
  number: 'D18',
  office: { zh: '财政', en: 'Finance' },
  speaksOf: 'person',
  hints: ['一卡通', '惠农', '补贴发放', '打卡发放', 'one-card'],
  fields: {
    name: name(['补贴对象', '补贴对象姓名', '领款人姓名', '持卡人姓名', '持卡人']),
    idNumber: idNumber('补贴对象', '领款人', '持卡人'),
    item: code(paymentItem, '补贴项目', 'What for', {
      headings: ['补贴项目名称', '补贴资金名称', '惠农补贴项目', '补贴名称', '惠农项目'],
      tells: true,
    }),
    amount: money('补贴发放金额', 'Amount', { headings: ['打卡金额', '实发补贴金额', '一卡通发放金额', '补贴金额'], tells: true }),
    paidOn: date('打卡日期', 'Paid on', { headings: ['补贴发放日期', '到账日期', '打卡发放日期', '拨付日期'], tells: true }),
    account: text('一卡通卡号', 'Account', { role: 'bank-card', headings: ['惠农卡号', '一卡通账户'], sensitivity: 'sensitive' }),
    town,
    village,
  },
  deciding: 'paidOn',
})

export const lifePolicy = ledger({
  key: 'lifePolicy',
  label: { zh: '商业人身保险', en: 'Commercial life insurance' },
  article: 29,
  number: 'D18',
  office: { zh: '保险机构', en: 'Insurers' },
  speaksOf: 'person',
  hints: ['商业保险', '人身保险', '人寿', '保单', 'life-insurance'],
  fields: {
    name: name(['投保人', '投保人姓名']),
    idNumber: idNumber('投保人'),
    insurer: text('承保公司', 'Insurer', { headings: ['保险公司', '承保机构'], tells: true }),
    product: text('保险产品', 'Product', { headings: ['保险产品名称', '险种产品'], tells: true }),
    premium: money('年缴保费', 'Premium a year', { headings: ['年交保费', '期交保费', '年缴保险费', '年化保费'], tells: true }),
    since: date('保单生效日期', 'In force since', { headings: ['保单生效日', '承保日期'], tells: true }),
    town,
    village,
  },
  deciding: 'since',
})
