/** Unsafe houses and their rebuilding (D16). */
import { boolean, code, date, integer, ledger, money, text } from '#kernel/ledger'
import { address, idNumber, name, phone, town, village } from './columns.ts'
import { unsafeHouseMode } from './help-codes.ts'
import { houseGrade, housing } from './household-codes.ts'

export const unsafeHouse = ledger({
  key: 'unsafeHouse',
  label: { zh: '危房鉴定和改造', en: 'Unsafe houses' },
  article: 16,
  number: 'D16',
  office: { zh: '住建', en: 'Housing' },
  speaksOf: 'person',
  hints: ['危房', '房屋鉴定', '危改', '住房安全', 'unsafe'],
  fields: {
    name: name(['户主姓名', '户主', '农户姓名', '房主', '房主姓名', '申请人', '申请人姓名', '姓名', '危房户姓名']),
    idNumber: idNumber('户主', '农户', '申请人', '房主'),
    town,
    village,
    address,
    grade: code(houseGrade, '鉴定等级', 'Grade', {
      headings: ['危房等级', '房屋等级', '危险等级', '危房级别', '鉴定级别', '房屋安全等级', '鉴定结果', '鉴定结论'],
      tells: true,
    }),
    structure: text('房屋结构', 'Structure', { headings: ['结构类型', '结构'], tells: true }),
    gradedOn: date('鉴定日期', 'Graded on', { headings: ['鉴定时间', '评定日期'], tells: true }),
    year: integer('改造年度', 'Year of rebuilding', {
      headings: ['改造年份', '计划年度', '改造时间'],
      unit: { zh: '年', en: 'year' },
      range: [2009, 2035],
      tells: true,
    }),
    mode: code(unsafeHouseMode, '改造方式', 'Way of rebuilding', { headings: ['改造类型', '建设方式'], tells: true }),
    subsidy: money('补助金额', 'Subsidy', { headings: ['补助资金', '补贴金额', '改造补助', '补助标准'] }),
    area: integer('建筑面积', 'Area', {
      headings: ['改造后面积', '房屋面积', '面积', '改造面积'],
      unit: { zh: '平方米', en: 'm²' },
      scale: 2,
      range: [5, 500],
    }),
    accepted: date('验收日期', 'Accepted on', { headings: ['验收时间', '竣工验收日期', '竣工日期'], tells: true }),
    paidOn: date('补助拨付日期', 'Paid on', { headings: ['补助发放日期', '拨付日期', '资金拨付日期', '打款日期'] }),
    onlyHouse: boolean('是否唯一住房', 'Only house', { headings: ['唯一住房'] }),
    housing: code(housing, '居住方式', 'Way of living', { headings: ['居住类型', '住房方式'] }),
    people: integer('家庭人口', 'People', { headings: ['人口', '家庭人数', '人口数'], unit: { zh: '人', en: 'people' }, range: [1, 15] }),
    phone,
  },
  deciding: 'gradedOn',
})
