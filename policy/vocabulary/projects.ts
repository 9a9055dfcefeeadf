/** Industry projects and the notices that show them and the money to everybody (Articles 1, 5). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, town, village } from './columns.ts'

export const projectKind = codeList(
  'projectKind',
  { zh: '产业类别', en: 'Kind of industry' },
  {
    planting: { zh: '种植', en: 'Planting', also: ['种植业', '特色种植'] },
    rearing: { zh: '养殖', en: 'Rearing', also: ['养殖业', '特色养殖'] },
    processing: { zh: '加工', en: 'Processing', also: ['加工业', '农产品加工', '扶贫车间'] },
    tourism: { zh: '乡村旅游', en: 'Rural tourism', also: ['旅游', '旅游业'] },
    'e-commerce': { zh: '电商', en: 'E-commerce', also: ['电子商务', '农村电商'] },
    complex: { zh: '田园综合体', en: 'Rural complex' },
    photovoltaic: { zh: '光伏', en: 'Photovoltaic', also: ['光伏发电', '光伏扶贫'] },
    other: { zh: '其他', en: 'Other', also: ['其它'] },
  },
)

export const projectStage = codeList(
  'projectStage',
  { zh: '项目阶段', en: 'Stage of a project' },
  {
    proposed: { zh: '申报', en: 'Proposed', also: ['待批', '拟建', '论证中', '未批复'] },
    approved: { zh: '已批复', en: 'Approved', also: ['批复', '已入库', '入库'] },
    building: { zh: '在建', en: 'Under way', also: ['建设中', '实施中'] },
    accepted: { zh: '已验收', en: 'Accepted', also: ['验收合格', '建成', '已建成', '已完工'] },
    'handed-over': { zh: '已移交', en: 'Handed over', also: ['移交', '运营中', '已投产'] },
    ended: { zh: '已终止', en: 'Ended', also: ['终止', '停建'] },
  },
)

export const projectTrouble = codeList(
  'projectTrouble',
  { zh: '经营困难', en: 'Trouble of a project' },
  {
    none: { zh: '正常', en: 'None', also: ['无', '经营正常', '无困难'] },
    disease: { zh: '疫病', en: 'Disease', also: ['病害', '疫情', '病虫害'] },
    unsold: { zh: '滞销', en: 'Unsold', also: ['产品滞销', '卖难'] },
    disaster: { zh: '受灾', en: 'Disaster', also: ['自然灾害', '灾害'] },
    stopped: { zh: '停产', en: 'Stopped', also: ['停业', '停工', '停止经营'] },
  },
)

export const industryProject = ledger({
  key: 'industryProject',
  label: { zh: '产业扶贫项目', en: 'Industry projects' },
  article: 1,
  office: { zh: '扶贫、农业', en: 'Poverty office and agriculture' },
  speaksOf: 'itself',
  called: 'projectName',
  hints: ['产业项目', '扶贫项目', '项目库', '项目台账', 'industry project'],
  fields: {
    projectNo: text('项目编号', 'Project number', { role: 'own-number', headings: ['项目编码', '项目代码'], tells: true }),
    projectName: text('项目名称', 'Project', { headings: ['产业项目名称', '扶贫项目名称'], tells: true }),
    kind: code(projectKind, '产业类别', 'Kind', { headings: ['产业类型', '项目类别', '项目类型', '产业'], tells: true }),
    specialty: boolean('是否特色产业', 'Specialty industry', { headings: ['特色产业', '是否特色优势产业'] }),
    town,
    village,
    operator: text('经营主体', 'Operator', { headings: ['经营单位', '实施主体', '承接主体'], tells: true }),
    stage: code(projectStage, '项目阶段', 'Stage', { headings: ['项目状态', '状态', '建设状态', '实施进度', '项目进度'], tells: true }),
    approvedOn: date('批复日期', 'Approved on', { headings: ['批复时间', '入库日期'] }),
    acceptedOn: date('验收日期', 'Accepted on', { headings: ['验收时间', '建成日期', '竣工日期'] }),
    spent: money('投入资金', 'Money spent', {
      headings: ['投入扶贫资金', '总投资', '投资总额', '投资金额', '项目投资', '支出资金', '实际支出', '扶贫资金投入'],
      tells: true,
    }),
    notAssets: money('未形成资产支出', 'Spending that made no asset', { headings: ['费用性支出', '非资产性支出'] }),
    income: money('近12个月收益', 'Income of the last 12 months', {
      headings: ['近一年收益', '近十二个月收益', '最近一年收益'],
      tells: true,
    }),
    trouble: code(projectTrouble, '经营困难', 'Trouble', { headings: ['经营状况', '运营状况', '困难情况'] }),
    poorHouseholds: integer('带动贫困户数', 'Poor households carried along', { headings: ['带动户数', '受益贫困户数'] }),
    asOf,
  },
  deciding: 'asOf',
})

export const noticeOf = codeList(
  'noticeOf',
  { zh: '公示内容', en: 'What a notice shows' },
  {
    first: { zh: '第一次公示', en: 'First notice', also: ['一公示', '首次公示', '项目申报公示', '立项公示'] },
    second: { zh: '第二次公示', en: 'Second notice', also: ['二公示', '项目批复公示', '批复公示'] },
    third: { zh: '第三次公示', en: 'Third notice', also: ['三公示', '项目完工公示', '资金使用公示', '完工公示'] },
    allocation: { zh: '资金分配公示', en: 'Allocation of money', also: ['资金分配公告', '分配结果公示', '资金分配结果公告'] },
    income: { zh: '收益分配公示', en: 'Distribution of income', also: ['收益分配公告', '分红公示'] },
  },
)

export const projectNotice = ledger({
  key: 'projectNotice',
  label: { zh: '公示公告台账', en: 'Notices of projects and money' },
  article: 5,
  office: { zh: '扶贫、财政', en: 'Poverty office and finance' },
  speaksOf: 'itself',
  identity: ['subjectNo', 'shows', 'postedOn'],
  hints: ['公示', '公告'],
  fields: {
    subjectNo: text('公示对象编号', 'Number of what is shown', {
      role: 'other-number',
      headings: ['项目编号', '资金分配编号', '对象编号', '公示事项编号', '分配编号'],
      tells: true,
    }),
    shows: code(noticeOf, '公示内容', 'What it shows', {
      headings: ['公示类型', '公示阶段', '公示名称', '公示事项', '公示环节', '公示类别'],
      tells: true,
    }),
    place: text('公示地点', 'Place', { headings: ['公示位置', '公示范围', '公示渠道'], tells: true }),
    town,
    village,
    postedOn: date('公示开始日期', 'Posted on', { headings: ['公示日期', '张贴日期', '公示起始日期', '公示开始时间'], tells: true }),
    takenDownOn: date('公示结束日期', 'Taken down on', {
      headings: ['公示截止日期', '公示结束时间', '公示终止日期'],
      event: false,
      tells: true,
    }),
    altered: boolean('公示后是否变更', 'Altered afterwards', { headings: ['公示后变更', '是否变更', '内容是否改动'], tells: true }),
    shownAnew: boolean('变更后是否重新公示', 'Shown anew', { headings: ['重新公示', '是否重新公示'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})
