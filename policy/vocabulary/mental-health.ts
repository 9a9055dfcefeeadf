/** Registered people with a severe mental disorder and their follow-ups: sensitive throughout, for the named health and civil-affairs roles only (Article 10). */
import { boolean, code, codeList, date, ledger, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'

const office = { zh: '卫健、民政', en: 'Health and civil affairs' }
const sensitive = { sensitivity: 'sensitive' } as const

/** Graded 0 to 5 at each assessment; by it the next follow-up is due. */
export const riskLevel = codeList(
  'riskLevel',
  { zh: '危险性等级', en: 'Risk level' },
  {
    '0': { zh: '0级', en: 'Level 0', also: ['0', '零级', '稳定', '病情稳定'] },
    '1': { zh: '1级', en: 'Level 1', also: ['1', '一级'] },
    '2': { zh: '2级', en: 'Level 2', also: ['2', '二级', '基本稳定', '病情基本稳定'] },
    '3': { zh: '3级', en: 'Level 3', also: ['3', '三级'] },
    '4': { zh: '4级', en: 'Level 4', also: ['4', '四级'] },
    '5': { zh: '5级', en: 'Level 5', also: ['5', '五级', '不稳定', '病情不稳定'] },
  },
)

export const mentalPatient = ledger({
  key: 'mentalPatient',
  label: { zh: '严重精神障碍患者信息', en: 'People with a severe mental disorder' },
  article: 10,
  number: 'D18',
  office,
  speaksOf: 'person',
  confidential: true,
  keepers: ['区卫计局', '区民政局'],
  hints: ['精神障碍', '严精', 'mental'],
  fields: {
    name: name(['患者姓名', '姓名']),
    idNumber: idNumber('患者'),
    diagnosis: text('精神障碍诊断', 'Diagnosis', { ...sensitive, headings: ['确诊疾病', '精神疾病诊断'], tells: true }),
    diagnosedOn: date('确诊日期', 'Diagnosed on', { ...sensitive, headings: ['初次确诊日期', '诊断日期'] }),
    reviewedOn: date('诊断复核日期', 'Diagnosis reviewed on', { ...sensitive, headings: ['复核日期', '复核诊断日期'], tells: true }),
    risk: code(riskLevel, '危险性评估等级', 'Risk level', {
      ...sensitive,
      headings: ['危险性等级', '风险等级', '危险性分级'],
      tells: true,
    }),
    assessedOn: date('危险性评估日期', 'Assessed on', { ...sensitive, headings: ['风险评估日期'], tells: true }),
    treated: boolean('是否规范治疗', 'Treated', { ...sensitive, headings: ['是否规律服药', '是否接受治疗'], tells: true }),
    lastFollowUp: date('最近随访日期', 'Last follow-up', {
      ...sensitive,
      headings: ['末次随访日期', '最近一次随访日期', '上次随访日期'],
      tells: true,
    }),
    town,
    village,
  },
})
