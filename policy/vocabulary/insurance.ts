/** Pension insurance (D08) and medical insurance (D09); both files often have the same headings and differ in their labels. */
import { boolean, code, date, integer, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'
import { medicalIdentity, medicalState, pensionScheme, pensionState } from './department-codes.ts'

const stateHeadings = [
  '参保缴费状态',
  '状态',
  '当前状态',
  '参保情况',
  '缴费状态',
  '人员参保状态',
  '参保缴费情况',
  '缴费情况',
  '参保标志',
  '保险状态',
  '参保状况',
]

export const pensionInsurance = ledger({
  key: 'pensionInsurance',
  label: { zh: '养老保险', en: 'Pension insurance' },
  article: 18,
  number: 'D08',
  office: { zh: '人社', en: 'Human resources' },
  speaksOf: 'person',
  hints: ['养老', '居保', '社保', 'pension'],
  fields: {
    name: name(['参保人', '参保人姓名', '参保人员姓名', '姓名']),
    idNumber: idNumber('参保人', '参保人员'),
    scheme: code(pensionScheme, '险种', 'Scheme', {
      headings: ['险种类型', '参保险种', '养老保险类型', '险种名称', '养老险种', '保险类型'],
      tells: true,
    }),
    state: code(pensionState, '参保状态', 'State', {
      headings: ['养老保险参保状态', '养老参保状态', '养老保险状态', '待遇状态', '养老保险缴费状态', '是否参加养老保险', ...stateHeadings],
      tells: true,
    }),
    tier: money('缴费档次', 'Tier', { headings: ['缴费金额', '个人缴费', '年缴费额', '缴费标准', '缴费额'], tells: true }),
    paidOnBehalf: boolean('代缴标志', 'Paid on behalf', { headings: ['是否代缴', '政府代缴', '财政代缴', '是否政府代缴'], tells: true }),
    benefit: money('月待遇', 'Monthly benefit', {
      headings: [
        '月养老金',
        '待遇金额',
        '养老金',
        '月领取金额',
        '月待遇金额',
        '领取金额',
        '养老待遇',
        '养老金金额',
        '待遇标准',
        '月领取额',
      ],
      tells: true,
    }),
    months: integer('参保月数', 'Months insured', {
      headings: ['累计缴费月数', '本年缴费月数', '缴费月数'],
      unit: { zh: '个月', en: 'months' },
      range: [0, 600],
      tells: true,
    }),
    payBase: money('月缴费基数', 'Monthly pay base', { headings: ['缴费基数', '缴费工资', '缴费工资基数'], tells: true }),
    since: date('参保时间', 'Since', { headings: ['参保日期', '首次参保时间'] }),
    benefitSince: date('待遇开始时间', 'Drawing since', {
      headings: ['领取时间', '待遇享受时间', '领取待遇时间', '享受待遇开始时间', '开始领取时间'],
      tells: true,
    }),
    year: integer('年度', 'Year', { headings: ['参保年度', '缴费年度'], unit: { zh: '年', en: 'year' }, range: [2009, 2035] }),
    town,
    village,
  },
})

export const medicalInsurance = ledger({
  key: 'medicalInsurance',
  label: { zh: '居民医保', en: 'Medical insurance' },
  article: 9,
  number: 'D09',
  office: { zh: '医保', en: 'Medical insurance office' },
  speaksOf: 'person',
  hints: ['医保', '医疗保险', '参保', '新农合', 'medical-insurance', 'medical'],
  fields: {
    name: name(['参保人', '参保人姓名', '参保人员姓名', '姓名']),
    idNumber: idNumber('参保人', '参保人员'),
    state: code(medicalState, '参保状态', 'State', {
      headings: ['医保参保状态', '医疗保险参保状态', '医保状态', '基本医疗保险参保状态', '医疗参保状态', '是否参加医保', ...stateHeadings],
      tells: true,
    }),
    scheme: text('险种', 'Scheme', { headings: ['险种类型', '参保险种', '医保类型', '险种名称', '保险类型'] }),
    year: integer('参保年度', 'Year', { headings: ['年度', '缴费年度'], unit: { zh: '年', en: 'year' }, range: [2009, 2035] }),
    premium: money('个人缴费金额', 'Premium', { headings: ['缴费金额', '个人缴费', '缴费标准'] }),
    identity: code(medicalIdentity, '特殊人群标识', 'Special identity', {
      headings: ['人员类别', '参保人员类别', '人员身份', '医疗救助身份', '参保身份', '人群类别', '特殊人员标识'],
      tells: true,
    }),
    employee: boolean('是否职工医保', 'Employees’ scheme', { headings: ['职工医保标志', '职工标志'], tells: true }),
    since: date('参保日期', 'Since', { headings: ['参保时间', '缴费日期', '缴费时间', '参保开始日期'] }),
    place: text('参保地', 'Place of insurance', { headings: ['参保机构', '参保单位', '参保地区'], tells: true }),
    town,
    village,
  },
})
