/** Who can and wants to work, posts and their holders, wages, courses and certificates (Articles 7, 8). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, idNumber, name, town, village } from './columns.ts'

export const workState = codeList(
  'workState',
  { zh: '就业状态', en: 'Work' },
  {
    working: { zh: '已就业', en: 'Working', also: ['就业', '在业', '在岗', '务工', '灵活就业', '自主创业', '居家就业'] },
    jobless: { zh: '未就业', en: 'Without work', also: ['失业', '无业', '待业', '未务工'] },
    'not-able': { zh: '不能就业', en: 'Cannot work', also: ['无法就业', '在校', '无劳动能力'] },
  },
)

export const labourRegister = ledger({
  key: 'labourRegister',
  label: { zh: '贫困劳动力台账', en: 'Labour register' },
  article: 7,
  office: { zh: '人社', en: 'Human resources' },
  speaksOf: 'person',
  hints: ['劳动力台账', '劳动力调查', '就业意愿', '劳动力信息'],
  fields: {
    name: name(),
    idNumber: idNumber(),
    town,
    village,
    able: boolean('是否有劳动能力', 'Able to work', { headings: ['有无劳动能力', '有劳动能力'], tells: true }),
    willing: boolean('是否有就业意愿', 'Willing to work', { headings: ['有无就业意愿', '就业意愿'], tells: true }),
    fit: boolean('是否有培训条件', 'Fit for training', { headings: ['有无培训条件', '是否适合培训'], tells: true }),
    state: code(workState, '就业状态', 'Work', { headings: ['就业状况', '当前就业状态', '就业现状'], tells: true }),
    joblessSince: date('未就业起始日期', 'Jobless since', { headings: ['失业日期', '未就业时间', '失业时间'], tells: true }),
    skills: integer('掌握技能项数', 'Skills', { headings: ['技能项数', '技能数量', '掌握技能数'], tells: true }),
    refusals: integer('拒绝推荐岗位次数', 'Offers refused', { headings: ['拒绝岗位次数', '拒岗次数'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const openPost = ledger({
  key: 'openPost',
  label: { zh: '公益岗位设置', en: 'Posts' },
  article: 7,
  office: { zh: '人社、扶贫', en: 'Human resources and poverty office' },
  speaksOf: 'village',
  called: 'post',
  hints: ['岗位设置', '公益岗位', '扶贫专岗', '岗位台账'],
  fields: {
    postNo: text('岗位编号', 'Post number', { role: 'own-number', headings: ['岗位编码'], tells: true }),
    post: text('岗位名称', 'Post', { headings: ['岗位类型', '岗位类别'], tells: true }),
    town,
    village,
    places: integer('设岗人数', 'Places', { headings: ['岗位数', '设岗数', '招用人数'], tells: true }),
    filled: integer('在岗人数', 'Filled', { headings: ['已上岗人数', '在岗数'], tells: true }),
    pay: money('岗位月补贴', 'Pay a month', { headings: ['月补贴标准', '岗位补贴标准', '岗位报酬'], tells: true }),
    hours: integer('每日工时', 'Hours a day', { headings: ['日工作时间', '每日工作小时'], unit: { zh: '小时', en: 'hours' }, tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const postHolder = ledger({
  key: 'postHolder',
  label: { zh: '公益岗位在岗人员', en: 'Holders of posts' },
  article: 7,
  number: 'D17',
  office: { zh: '人社、扶贫', en: 'Human resources and poverty office' },
  speaksOf: 'person',
  everybody: true,
  hints: ['在岗人员', '公益岗人员', '上岗人员', '公益性岗位人员'],
  fields: {
    name: name(['在岗人员', '上岗人员', '在岗人员姓名']),
    idNumber: idNumber('在岗人员', '上岗人员'),
    town,
    village,
    postNo: text('岗位编号', 'Post number', { role: 'other-number', headings: ['岗位编码'], tells: true }),
    post: text('公益岗位名称', 'Post', { headings: ['公益性岗位名称', '公益岗位类型'], tells: true }),
    since: date('上岗起始日期', 'Since', { headings: ['上岗日期', '上岗时间'], tells: true }),
    current: boolean('是否在岗', 'In the post', { headings: ['当前是否在岗'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const wagePayment = ledger({
  key: 'wagePayment',
  label: { zh: '岗位和务工报酬发放', en: 'Pay of posts and placements' },
  article: 7,
  office: { zh: '人社、财政', en: 'Human resources and finance' },
  speaksOf: 'person',
  hints: ['报酬发放', '岗位补贴发放', '工资发放'],
  fields: {
    name: name(['领取人', '领取人姓名']),
    idNumber: idNumber('领取人'),
    town,
    village,
    postNo: text('岗位编号', 'Post number', { role: 'other-number', headings: ['岗位编码'] }),
    month: date('所属月份', 'Month', { headings: ['报酬所属月份', '补贴月份'], event: false, tells: true }),
    dueOn: date('应发日期', 'Due on', { headings: ['约定发放日', '应付日期'], event: false, tells: true }),
    due: money('应发报酬', 'Due', { headings: ['应发补贴', '应发金额'], tells: true }),
    paid: money('实发报酬', 'Paid', { headings: ['实发补贴', '实发金额', '已发报酬'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})

export const skillResult = codeList(
  'skillResult',
  { zh: '培训结果', en: 'Result of training' },
  {
    certified: { zh: '取得证书', en: 'Certified', also: ['合格', '已取证', '结业合格', '已发证'] },
    attending: { zh: '在训', en: 'Attending', also: ['培训中', '已报名'] },
    failed: { zh: '未取证', en: 'Not certified', also: ['不合格', '未结业', '中途退出'] },
  },
)

export const enrolment = ledger({
  key: 'enrolment',
  label: { zh: '职业培训台账', en: 'Enrolments in training' },
  article: 8,
  office: { zh: '人社', en: 'Human resources' },
  speaksOf: 'person',
  hints: ['培训台账', '培训人员', '培训花名册', '参训'],
  fields: {
    name: name(['学员', '学员姓名', '参训人员']),
    idNumber: idNumber('学员', '参训人员'),
    town,
    village,
    course: text('培训课程', 'Course', { headings: ['课程名称', '培训班名称', '培训班次'], tells: true }),
    from: date('开班日期', 'From', { headings: ['开班时间', '培训开始日期'], tells: true }),
    result: code(skillResult, '培训结果', 'Result', { headings: ['结业情况', '取证情况'], tells: true }),
    charged: money('本人承担费用', 'Charged to the person', { headings: ['个人缴费', '学员缴费', '收取费用'], tells: true }),
    skill: text('技能名称', 'Skill', { headings: ['掌握技能'] }),
  },
})
