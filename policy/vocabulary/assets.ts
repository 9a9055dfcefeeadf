/** What projects built: its four rights, title, condition, lease, and the income it gives (Article 6). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, town, village } from './columns.ts'

const assetKind = codeList(
  'assetKind',
  { zh: '资产类别', en: 'Kind of asset' },
  {
    earning: { zh: '经营性', en: 'Earning', also: ['经营性资产', '经营类'] },
    public: { zh: '公益性', en: 'For the public good', also: ['公益性资产', '公益类'] },
    household: { zh: '到户类', en: 'Given to households', also: ['到户类资产', '到户'] },
  },
)

export const assetCondition = codeList(
  'assetCondition',
  { zh: '资产状况', en: 'Condition of an asset' },
  {
    'in-use': { zh: '在用', en: 'In use', also: ['正常', '正常使用', '运营正常', '使用中'] },
    idle: { zh: '闲置', en: 'Idle', also: ['闲置中', '未使用'] },
    damaged: { zh: '损坏', en: 'Damaged', also: ['毁损', '破损'] },
    lost: { zh: '流失', en: 'Lost', also: ['灭失', '丢失', '被侵占'] },
    disposed: { zh: '已处置', en: 'Disposed of', also: ['处置', '报废', '转让'] },
  },
)

export const asset = ledger({
  key: 'asset',
  label: { zh: '扶贫资产', en: 'Assets' },
  article: 6,
  office: { zh: '农业经管、扶贫', en: 'Agriculture and poverty office' },
  speaksOf: 'itself',
  called: 'assetName',
  hints: ['扶贫资产', '资产台账', '资产确权', '三资'],
  fields: {
    assetNo: text('资产编号', 'Asset number', { role: 'own-number', headings: ['资产编码', '资产代码'], tells: true }),
    assetName: text('资产名称', 'Asset', { tells: true }),
    kind: code(assetKind, '资产类别', 'Kind', { headings: ['资产类型', '资产性质'], tells: true }),
    projectNo: text('项目编号', 'Project number', { role: 'other-number', headings: ['所属项目编号', '来源项目编号', '项目编码'] }),
    town,
    village,
    cost: money('资产原值', 'Cost', { headings: ['资产价值', '形成资产金额', '原值'], tells: true }),
    owner: text('所有权人', 'Owner', { headings: ['所有权归属', '所有权'], tells: true }),
    operator: text('经营权人', 'Operator', { headings: ['经营权归属', '经营权', '承租方'], tells: true }),
    beneficiary: text('收益权人', 'Beneficiary', { headings: ['收益权归属', '收益权'], tells: true }),
    supervisor: text('监管权人', 'Supervisor', { headings: ['监管权归属', '监管权', '监管单位'], tells: true }),
    confirmed: boolean('是否确权', 'Title confirmed', { headings: ['是否已确权', '确权'], tells: true }),
    confirmedOn: date('确权日期', 'Confirmed on', { headings: ['确权时间'] }),
    onPlatform: boolean('是否纳入三资平台', 'On the platform', { headings: ['纳入三资平台', '三资平台'], tells: true }),
    condition: code(assetCondition, '资产状况', 'Condition', { headings: ['资产状态', '使用状况', '使用状态'], tells: true }),
    leased: boolean('是否出租', 'Leased', { headings: ['是否租赁', '是否发包'] }),
    leaseUntil: date('租赁到期日', 'Lease until', { headings: ['合同到期日', '租赁到期日期', '发包到期日'], event: false, tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const assetIncome = ledger({
  key: 'assetIncome',
  label: { zh: '扶贫资产收益', en: 'Income of assets' },
  article: 6,
  office: { zh: '农业经管、扶贫', en: 'Agriculture and poverty office' },
  speaksOf: 'itself',
  identity: ['assetNo', 'year'],
  hints: ['资产收益', '收益分配'],
  fields: {
    assetNo: text('资产编号', 'Asset number', { role: 'other-number', headings: ['资产编码', '资产代码'], tells: true }),
    year: integer('收益年度', 'Year', { headings: ['年度', '所属年度'], unit: { zh: '年', en: 'year' }, range: [2013, 2035] }),
    town,
    village,
    income: money('资产收益', 'Income', { headings: ['收益金额', '实现收益', '应收收益', '年收益'], tells: true }),
    receivedOn: date('收益到账日期', 'Received on', { headings: ['到账日期', '收益到账时间'], tells: true }),
    distributed: money('已分配金额', 'Distributed', { headings: ['分配金额', '已分配收益'], tells: true }),
    toPoor: money('分配给贫困户金额', 'To poor households', { headings: ['贫困户分红', '分给贫困户', '贫困户收益'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})
