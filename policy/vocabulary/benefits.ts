/** How a household shares in an operator's business, and what it was paid (Article 2). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, householdNo, town, village } from './columns.ts'

const linkMode = codeList(
  'linkMode',
  { zh: '联结方式', en: 'Way of linking' },
  {
    shares: { zh: '股份合作', en: 'Shares', also: ['入股', '入股分红', '股份'] },
    orders: { zh: '订单帮扶', en: 'Orders', also: ['订单', '订单收购', '订单农业'] },
    entrusted: { zh: '生产托管', en: 'Entrusted production', also: ['托管', '托管托养'] },
    employment: { zh: '吸纳就业', en: 'Employment', also: ['务工', '就业带动', '用工'] },
    'asset-income': { zh: '资产收益', en: 'Income of assets', also: ['资产收益扶贫', '资产分红'] },
  },
)

export const benefitLink = ledger({
  key: 'benefitLink',
  label: { zh: '利益联结台账', en: 'Benefit links' },
  article: 2,
  office: { zh: '农业、扶贫', en: 'Agriculture and poverty office' },
  speaksOf: 'household',
  hints: ['利益联结', '带动台账'],
  fields: {
    linkNo: text('联结编号', 'Number of the link', { role: 'own-number', headings: ['合同编号', '协议编号'], tells: true }),
    householdNo,
    town,
    village,
    operator: text('经营主体', 'Operator', { headings: ['带动主体', '联结主体', '新型经营主体'], tells: true }),
    projectNo: text('项目编号', 'Project number', { role: 'other-number', headings: ['所属项目编号', '项目编码'] }),
    mode: code(linkMode, '联结方式', 'Way', { headings: ['利益联结方式', '带动方式'], tells: true }),
    signedOn: date('签订日期', 'Signed on', { headings: ['签订时间', '合同签订日期', '合同签订时间', '签约日期', '协议日期'] }),
    until: date('合同期满日', 'Until', { headings: ['协议到期日', '合同截止日', '联结到期日'], event: false }),
    current: boolean('是否有效', 'In force', { headings: ['是否在联结', '合同是否有效'], tells: true }),
    yearly: money('约定年分红', 'Yearly payout agreed', {
      headings: ['约定分红', '年分红标准', '年分红', '合同约定收益', '约定年收益', '年保底分红'],
      tells: true,
    }),
    asOf,
  },
  deciding: 'asOf',
})

export const benefitPayout = ledger({
  key: 'benefitPayout',
  label: { zh: '分红发放台账', en: 'Payouts' },
  article: 2,
  office: { zh: '农业、扶贫', en: 'Agriculture and poverty office' },
  speaksOf: 'household',
  identity: ['linkNo', 'householdNo', 'year', 'dueOn'],
  hints: ['分红发放', '分红台账', '收益发放'],
  fields: {
    linkNo: text('联结编号', 'Number of the link', { role: 'other-number', headings: ['合同编号', '协议编号'] }),
    householdNo,
    town,
    village,
    year: integer('分红年度', 'Year', { headings: ['年度', '所属年度'], unit: { zh: '年', en: 'year' }, range: [2013, 2035] }),
    dueOn: date('应发日期', 'Due on', { headings: ['应发时间', '应付日期', '应分红日期', '约定发放日期'], event: false, tells: true }),
    due: money('应发分红', 'Due', { headings: ['应发金额', '应分红金额', '应分红', '应付分红', '应分金额'], tells: true }),
    paid: money('实发分红', 'Paid', {
      headings: ['实发金额', '实际分红金额', '实际分红', '实分红金额', '已发分红', '已付分红', '实分金额'],
      tells: true,
    }),
    paidOn: date('实发日期', 'Paid on', { headings: ['发放日期', '到账日期'] }),
    asOf,
  },
  deciding: 'asOf',
})
