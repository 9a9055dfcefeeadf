/** Records of monitoring: measures, monitored households, answers at home, losses, what was reported (F20, R9–R14; Article 30). */
import { boolean, code, date, integer, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, phone, town, village } from './columns.ts'
import { hardshipKind, liftKind, lossKind, measureKind, monitoredState, reliefOffice, reportSource, risk } from './monitoring-codes.ts'

const office = { zh: '扶贫办', en: 'Poverty alleviation office' }
const year = { unit: { zh: '年', en: 'year' }, range: [2013, 2035] } as const
const head = () => name(['户主姓名', '户主', '姓名'])
const headNumber = () => idNumber('户主')

export const measure = ledger({
  key: 'measure',
  label: { zh: '帮扶措施台账', en: 'Measures' },
  article: 30,
  number: 'F20',
  office,
  speaksOf: 'person',
  hints: ['帮扶措施', '措施台账', '巩固提升措施', 'measures'],
  fields: {
    name: head(),
    idNumber: headNumber(),
    town,
    village,
    year: integer('帮扶年度', 'Year of the measure', { headings: ['措施年度'], ...year, tells: true }),
    kind: code(measureKind, '帮扶措施类别', 'Kind of measure', {
      number: 'L15',
      headings: ['措施类别', '措施类型', '帮扶类别'],
      tells: true,
    }),
    content: text('帮扶内容', 'What is done', { headings: ['措施内容', '帮扶措施内容', '具体措施'], tells: true }),
    office: code(reliefOffice, '落实部门', 'Office that helps', { headings: ['帮扶部门', '措施落实部门'], tells: true }),
    amount: money('帮扶资金', 'Money of the measure', { headings: ['帮扶金额', '措施资金'], tells: true }),
    startedOn: date('帮扶开始日期', 'Helped since', { headings: ['措施开始日期', '实施日期', '帮扶开始时间'], tells: true }),
    helper: text('措施责任人', 'Who sees to it', { headings: ['措施落实责任人'] }),
  },
})

export const monitored = ledger({
  key: 'monitored',
  label: { zh: '监测对象台账', en: 'Monitored households' },
  article: 30,
  number: 'U5',
  office,
  speaksOf: 'person',
  hints: ['监测对象', '即时帮扶', '防返贫监测', '监测户', 'monitored'],
  fields: {
    name: head(),
    idNumber: headNumber(),
    town,
    village,
    risk: code(risk, '返贫致贫风险', 'Risk', { headings: ['风险类型', '风险类别', '主要风险', '返贫风险', '致贫风险'], tells: true }),
    hardship: code(hardshipKind, '即时帮扶类型', 'Kind of hardship', { headings: ['困难类型', '帮扶对象类型'], tells: true }),
    markedOn: date('标注日期', 'Marked on', { headings: ['标注时间', '纳入监测日期', '纳入监测时间', '监测对象识别时间'], tells: true }),
    state: code(monitoredState, '监测状态', 'State', { headings: ['风险是否消除', '风险状态'], tells: true, implied: 'current' }),
    lift: code(liftKind, '风险消除方式', 'How the risk went', { headings: ['消除方式', '解除方式'], tells: true }),
    liftedOn: date('风险消除日期', 'Lifted on', { headings: ['风险消除时间', '解除监测日期', '解除日期'], tells: true }),
  },
  // No deciding date of its own: whether help came in time is asked on the day of the run.
})

export const survey = ledger({
  key: 'survey',
  label: { zh: '入户监测调查', en: 'Answers at home' },
  article: 30,
  number: 'R9',
  office,
  speaksOf: 'person',
  hints: ['入户监测', '监测调查', '摸底排查', '监测走访', 'survey'],
  fields: {
    name: head(),
    idNumber: headNumber(),
    town,
    village,
    askedOn: date('入户调查日期', 'Asked on', { headings: ['调查日期', '走访日期', '入户日期', '监测日期'], tells: true }),
    people: integer('共同生活人口', 'People sharing the living', {
      headings: ['共同生活人数'],
      unit: { zh: '人', en: 'people' },
      range: [1, 15],
      tells: true,
    }),
    netIncome: money('近12个月纯收入', 'Net income of twelve months', { headings: ['近十二个月纯收入', '近一年纯收入'], tells: true }),
    claims: money('理赔收入', 'Insurance and compensation received', { headings: ['理赔赔付收入', '赔付赔偿收入'], tells: true }),
    ownSpending: money('合规自付支出', 'In-rule own spending', { headings: ['刚性支出', '合规刚性支出'], tells: true }),
    newIllness: boolean('是否新患大病', 'Newly ill', { headings: ['新患大病'], tells: true }),
    wageUnpaid: boolean('是否被拖欠工资', 'Wages unpaid', { headings: ['拖欠工资'], tells: true }),
    absentDays: integer('学生旷课天数', 'Days absent from school', {
      headings: ['旷课天数', '缺课天数'],
      unit: { zh: '天', en: 'days' },
      range: [0, 366],
      tells: true,
    }),
    newStudent: boolean('是否新考入大学', 'Newly at university', { headings: ['新考入大学', '新入大学'], tells: true }),
    studyCost: money('年就学支出', 'Cost of study a year', { headings: ['就学支出', '年就学费用'], tells: true }),
    houseDamaged: boolean('住房是否漏损', 'House leaking or damaged', { headings: ['住房漏损', '房屋是否漏雨'], tells: true }),
    waterCutDays: integer('连续停水天数', 'Days without water', {
      headings: ['停水天数'],
      unit: { zh: '天', en: 'days' },
      range: [0, 366],
      tells: true,
    }),
    livesAlone: boolean('老人是否独居', 'Elder living alone', { headings: ['独居老人', '是否独居'], tells: true }),
    supportAgreement: boolean('是否签订赡养协议', 'Support agreement signed', { headings: ['赡养协议', '签订赡养协议'], tells: true }),
  },
  deciding: 'askedOn',
})

export const loss = ledger({
  key: 'loss',
  label: { zh: '灾害事故损失', en: 'Losses by disaster and accident' },
  article: 30,
  number: 'C27',
  office: { zh: '应急、交警、保险', en: 'Emergency office, traffic police, insurers' },
  speaksOf: 'person',
  hints: ['灾害', '受灾', '灾情', '事故', '火灾', 'disaster', 'accident'],
  fields: {
    name: name(['受灾人', '受灾户主', '受害人', '当事人', '户主姓名', '姓名']),
    idNumber: idNumber('受灾人', '受害人', '当事人', '户主'),
    town,
    village,
    kind: code(lossKind, '灾害事故类型', 'Kind of loss', { headings: ['灾害类型', '灾种', '事故类型', '灾害种类'], tells: true }),
    happenedOn: date('受灾日期', 'Happened on', {
      headings: ['灾害日期', '事故日期', '受灾时间', '事故时间', '灾害发生日期'],
      tells: true,
    }),
    amount: money('损失金额', 'Loss', { headings: ['财产损失', '直接经济损失', '灾害损失', '损失额'], tells: true }),
    compensated: money('赔付金额', 'Compensated', { headings: ['已赔付金额', '理赔金额', '赔偿金额'], tells: true }),
    hospitalDays: integer('伤者住院天数', 'Days in hospital', {
      headings: ['住院天数'],
      unit: { zh: '天', en: 'days' },
      range: [0, 366],
      tells: true,
    }),
    houseDamaged: boolean('住房是否受损', 'House damaged', { headings: ['房屋是否受损', '房屋受损', '住房受损'], tells: true }),
  },
  deciding: 'happenedOn',
})

// Of whom it was reported, never by whom: the caller is protected (Article 40).
export const report = ledger({
  key: 'report',
  label: { zh: '困难线索', en: 'Hardship reported' },
  article: 30,
  number: 'M14',
  office,
  speaksOf: 'person',
  hints: ['困难线索', '自主申报', '求助', '12317', 'report'],
  fields: {
    name: name(['困难群众姓名', '反映对象', '申报人', '申报户主', '户主姓名', '姓名']),
    idNumber: idNumber('困难群众', '反映对象', '申报人', '户主'),
    town,
    village,
    source: code(reportSource, '线索来源', 'Where it was heard', { headings: ['反映渠道', '申报渠道', '来源渠道'], tells: true }),
    reportedOn: date('申报日期', 'Reported on', { headings: ['反映日期', '申报时间', '受理日期'], tells: true }),
    matter: text('困难情况', 'What is hard', { headings: ['反映问题', '申报事由', '困难描述'], sensitivity: 'personal', tells: true }),
    phone,
  },
  deciding: 'reportedOn',
})
