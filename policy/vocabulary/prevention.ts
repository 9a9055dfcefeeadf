/** Free check-ups with screening, and the health records of poor people (Article 12). */
import { boolean, code, codeList, date, integer, ledger, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'

const office = { zh: '卫健', en: 'Health' }

export const checkUp = ledger({
  key: 'checkUp',
  label: { zh: '健康体检', en: 'Check-ups' },
  article: 12,
  office,
  keepers: ['区卫计局'],
  speaksOf: 'person',
  hints: ['体检', '查体', '筛查', 'check-up'],
  fields: {
    name: name(['体检人', '体检人姓名', '受检人', '受检人姓名', '查体人员', '姓名']),
    idNumber: idNumber('体检人', '受检人'),
    on: date('体检日期', 'Examined on', { headings: ['查体日期', '体检时间', '查体时间', '健康体检日期'], tells: true }),
    where: text('体检机构', 'Where examined', { headings: ['查体机构', '体检单位'], tells: true }),
    screened: boolean('是否筛查主要疾病', 'Screened for the main diseases', {
      headings: ['主要疾病筛查', '是否完成疾病筛查', '疾病筛查'],
      tells: true,
    }),
    free: boolean('是否免费体检', 'Free of charge', { headings: ['是否免费', '免费体检'], tells: true }),
    findings: text('体检结论', 'Findings', { headings: ['体检结果', '查体结论'], sensitivity: 'sensitive', tells: true }),
    town,
    village,
  },
  deciding: 'on',
})

/** By it service, referral and treatment are graded. */
export const serviceClass = codeList(
  'serviceClass',
  { zh: '健康管理分类', en: 'Class of health service' },
  {
    healthy: { zh: '健康人群', en: 'Healthy', also: ['一般人群', '健康'] },
    'at-risk': { zh: '高危人群', en: 'At risk', also: ['重点人群', '亚健康'] },
    chronic: { zh: '慢性病人群', en: 'Chronic illness', also: ['慢病人群', '慢性病患者'] },
    serious: { zh: '大病人群', en: 'Serious illness', also: ['大病患者', '重病人群'] },
  },
)

export const healthRecord = ledger({
  key: 'healthRecord',
  label: { zh: '居民健康档案', en: 'Health records' },
  article: 12,
  office,
  keepers: ['区卫计局'],
  speaksOf: 'person',
  hints: ['健康档案', 'health-record'],
  fields: {
    name: name(['建档人', '居民姓名', '姓名']),
    idNumber: idNumber('居民', '建档人'),
    recordNo: text('健康档案编号', 'Record number', { headings: ['居民健康档案编号', '健康档案号'], tells: true }),
    begunOn: date('健康建档日期', 'Begun on', { headings: ['健康档案建立日期', '建档日期'] }),
    updatedOn: date('档案更新日期', 'Last updated', { headings: ['健康档案更新日期', '最近更新日期'], tells: true }),
    standard: boolean('是否规范化档案', 'Kept to standard', { headings: ['档案是否规范', '规范化健康档案'], tells: true }),
    class: code(serviceClass, '健康管理类别', 'Class of service', {
      headings: ['健康管理分类', '服务分类', '分类管理类别'],
      sensitivity: 'sensitive',
      tells: true,
    }),
    doctor: text('家庭医生', 'Family doctor', { headings: ['签约医生', '家庭签约医生', '责任医生'], tells: true }),
    visits: integer('年随访次数', 'Visits a year', { headings: ['随访次数'], unit: { zh: '次', en: 'visits' }, range: [0, 60] }),
    town,
    village,
  },
})
