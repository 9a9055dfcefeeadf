/** Leading enterprises and the loans of firms (Articles 4, 32). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, town, village } from './columns.ts'

export const accreditation = codeList(
  'accreditation',
  { zh: '认定状态', en: 'Accreditation' },
  {
    accredited: { zh: '已认定', en: 'Accredited', also: ['有效', '认定', '在册'] },
    applying: { zh: '申报中', en: 'Applying', also: ['申请中', '公示中', '待认定'] },
    withdrawn: { zh: '已取消', en: 'Withdrawn', also: ['撤销', '取消', '取消资格'] },
  },
)

const people = { unit: { zh: '人', en: 'people' } } as const

export const leadingEnterprise = ledger({
  key: 'leadingEnterprise',
  label: { zh: '扶贫龙头企业', en: 'Leading enterprises' },
  article: 4,
  office: { zh: '扶贫、农业', en: 'Poverty office and agriculture' },
  speaksOf: 'itself',
  called: 'enterprise',
  hints: ['龙头企业'],
  fields: {
    creditCode: text('统一社会信用代码', 'Credit code', { role: 'own-number', headings: ['社会信用代码', '信用代码'], tells: true }),
    enterprise: text('企业名称', 'Enterprise', { headings: ['龙头企业名称', '单位名称'] }),
    town,
    village,
    state: code(accreditation, '认定状态', 'Accreditation', { headings: ['资格状态', '龙头企业状态'], tells: true }),
    accreditedOn: date('认定日期', 'Accredited on', { headings: ['认定时间'], tells: true }),
    poorEmployed: integer('吸纳贫困劳动力人数', 'Poor people employed', {
      headings: ['吸纳贫困人口数', '用工贫困人数'],
      ...people,
      tells: true,
    }),
    poorInsured: integer('参保贫困劳动力人数', 'Poor people insured', { headings: ['缴纳社保贫困人数'], ...people }),
    poorTrained: integer('培训贫困劳动力人数', 'Poor people trained', { headings: ['培训贫困人数'], ...people }),
    newlyFounded: boolean('是否首次创业', 'Newly founded', { headings: ['首次创业'] }),
    taxRelief: money('税收减免额', 'Tax relief', { headings: ['税收优惠金额', '减免税额'], tells: true }),
    startUpSubsidy: money('创业补贴额', 'Start-up subsidy', { headings: ['创业补贴'], tells: true }),
    postSubsidy: money('岗位补贴额', 'Post subsidy', { headings: ['岗位补贴'], tells: true }),
    insuranceSubsidy: money('社会保险补贴额', 'Social-insurance subsidy', { headings: ['社会保险补贴', '社保补贴'], tells: true }),
    trainingSubsidy: money('职业培训补贴额', 'Training subsidy', { headings: ['职业培训补贴', '培训补贴'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const firmLoanKind = codeList(
  'firmLoanKind',
  { zh: '企业贷款类别', en: 'Kind of loan of a firm' },
  {
    leading: { zh: '龙头企业贷款', en: 'Leading enterprise', also: ['扶贫龙头企业贷款'] },
    production: { zh: '富民生产贷', en: 'Production loan', also: ['富民生产贷款'] },
    'central-bank': { zh: '央行资金产业扶贫贷', en: 'Central-bank industry loan', also: ['央行资金产业贷', '扶贫再贷款'] },
    other: { zh: '其他', en: 'Other', also: ['其它', '一般贷款'] },
  },
)

/** Yearly interest in ten-thousandths of a per cent: 4.35 % is 43500. */
export const rate = { unit: { zh: '%', en: '%' }, scale: 4, range: [0.5, 24] } as const

export const enterpriseLoan = ledger({
  key: 'enterpriseLoan',
  label: { zh: '企业扶贫贷款', en: 'Loans of firms' },
  article: 32,
  office: { zh: '金融办', en: 'Finance office' },
  speaksOf: 'itself',
  called: 'enterprise',
  hints: ['企业贷款', '富民生产贷', '产业扶贫贷'],
  fields: {
    loanNo: text('借据编号', 'Loan number', { role: 'own-number', headings: ['贷款编号', '合同编号', '借据号'], tells: true }),
    creditCode: text('统一社会信用代码', 'Credit code', { role: 'other-number', headings: ['社会信用代码', '信用代码'], tells: true }),
    enterprise: text('企业名称', 'Enterprise', { headings: ['借款企业', '借款单位'] }),
    town,
    village,
    bank: text('放贷银行', 'Bank', { headings: ['贷款银行', '经办银行'] }),
    kind: code(firmLoanKind, '企业贷款类别', 'Kind', { headings: ['贷款类别', '贷款种类', '贷款类型', '贷款品种'], tells: true }),
    principal: money('贷款本金', 'Principal', { headings: ['贷款金额', '借款金额', '放款金额'], tells: true }),
    rate: integer('年利率', 'Rate a year', { headings: ['贷款利率', '执行利率'], ...rate, tells: true }),
    lentOn: date('放款日期', 'Lent on', { headings: ['贷款日期', '起息日', '借款日期', '发放日期'], tells: true }),
    dueOn: date('到期日期', 'Due on', { headings: ['贷款到期日', '到期日', '还款日期'], event: false, tells: true }),
    balance: money('贷款余额', 'Balance', { headings: ['剩余本金', '未还本金', '余额', '当前余额'], tells: true }),
    poorEmployed: integer('带动贫困人口数', 'Poor people employed', {
      headings: ['吸纳贫困人口数', '带动贫困人数'],
      ...people,
      tells: true,
    }),
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
