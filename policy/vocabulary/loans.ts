/** Loans of people, what was repaid, and banks' poverty lending (D18, Article 32). */
import { code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, idNumber, name, town, village } from './columns.ts'
import { rate } from './enterprises.ts'

export const loanKind = codeList(
  'loanKind',
  { zh: '个人贷款类别', en: 'Kind of loan of a person' },
  {
    micro: { zh: '扶贫小额信贷', en: 'Micro-loan', also: ['小额信贷', '扶贫小额贷款', '富民农户贷'] },
    business: { zh: '经营性贷款', en: 'Business loan', also: ['经营贷', '个人经营贷款', '个体经营贷款'] },
    housing: { zh: '住房贷款', en: 'Housing loan', also: ['房贷', '购房贷款'] },
    student: { zh: '助学贷款', en: 'Student loan', also: ['生源地助学贷款'] },
    consumer: { zh: '消费贷款', en: 'Consumer loan', also: ['消费贷'] },
    other: { zh: '其他', en: 'Other', also: ['其它', '其他贷款'] },
  },
)

export const loan = ledger({
  key: 'loan',
  label: { zh: '个人贷款', en: 'Loans of people' },
  article: 32,
  number: 'D18',
  office: { zh: '金融办、银行', en: 'Finance office and banks' },
  speaksOf: 'person',
  hints: ['贷款', '信贷', 'loan'],
  fields: {
    name: name(['借款人', '借款人姓名', '贷款人', '贷款人姓名']),
    idNumber: idNumber('借款人', '贷款人'),
    town,
    village,
    loanNo: text('借据编号', 'Loan number', { role: 'own-number', headings: ['贷款编号', '借据号', '借款合同号'], tells: true }),
    bank: text('放贷银行', 'Bank', { headings: ['贷款银行', '经办银行'] }),
    kind: code(loanKind, '贷款类别', 'Kind', { headings: ['贷款种类', '贷款类型', '贷款品种', '贷款用途类别'], tells: true }),
    principal: money('贷款本金', 'Principal', { headings: ['贷款金额', '借款金额', '放款金额'], tells: true }),
    rate: integer('年利率', 'Rate a year', { headings: ['贷款利率', '执行利率'], ...rate, tells: true }),
    lentOn: date('放款日期', 'Lent on', { headings: ['贷款日期', '贷款发放日', '起息日', '借款日期'], tells: true }),
    dueOn: date('贷款到期日', 'Due on', { headings: ['到期日', '到期日期', '还款到期日'], event: false, tells: true }),
    balance: money('贷款余额', 'Balance', { headings: ['剩余本金', '未还本金', '余额', '当前余额'], tells: true }),
    // A file without this column leaves it to the day due and the balance.
    overdueDays: integer('逾期天数', 'Days overdue', {
      headings: ['当前逾期天数'],
      unit: { zh: '天', en: 'days' },
      implied: '0',
      tells: true,
    }),
    subsidyPaid: money('已贴息金额', 'Interest subsidy paid', { headings: ['贴息金额', '已贴利息'] }),
    asOf,
  },
  deciding: 'asOf',
})

export const loanRepayment = ledger({
  key: 'loanRepayment',
  label: { zh: '贷款还款明细', en: 'Repayments' },
  article: 32,
  office: { zh: '金融办、银行', en: 'Finance office and banks' },
  speaksOf: 'itself',
  identity: ['loanNo', 'repaidOn'],
  hints: ['还款明细', '还款台账', '还本'],
  fields: {
    loanNo: text('借据编号', 'Loan number', { role: 'other-number', headings: ['贷款编号', '借据号', '借款合同号'], tells: true }),
    repaidOn: date('还本日期', 'Repaid on', { headings: ['实际还款日', '还本时间', '还款日'], tells: true }),
    principal: money('归还本金', 'Principal repaid', { headings: ['还本金额', '偿还本金', '已还本金'], tells: true }),
    interest: money('归还利息', 'Interest paid', { headings: ['还息金额', '偿还利息'], tells: true }),
  },
})

export const lendingBank = ledger({
  key: 'lendingBank',
  label: { zh: '银行扶贫贷款质量', en: 'Quality of poverty lending' },
  article: 32,
  office: { zh: '金融办', en: 'Finance office' },
  speaksOf: 'itself',
  identity: ['bank'],
  hints: ['不良贷款', '贷款质量'],
  fields: {
    bank: text('银行名称', 'Bank', { headings: ['放贷银行', '机构名称'], tells: true }),
    balance: money('扶贫贷款余额', 'Balance of poverty loans', { tells: true }),
    bad: money('扶贫不良贷款余额', 'Bad poverty loans', { headings: ['不良贷款余额', '扶贫贷款不良余额'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})
