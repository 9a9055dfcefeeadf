/** Columns that nearly every departmental file has: whose row it is, and where that person lives. */
import { date, text } from '#kernel/ledger'

const numberHeadings = [
  '公民身份号码',
  '身份证号',
  '身份证号码',
  '证件号',
  '身份证',
  '居民身份证号码',
  '居民身份证号',
  '公民身份证号',
  '公民身份证号码',
  '身份号码',
  '有效证件号码',
  '身份证件号码',
  '身份证件号',
  '本人身份证号',
  '个人身份证号',
  'ID号',
  '身份证明号码',
  '社会保障号码',
  '社保号',
  '社会保障号',
]

/** The person's name; `headings` in order of preference, the file's own word first. */
export const name = (headings: readonly string[] = []) =>
  text('姓名', 'Name', {
    role: 'person-name',
    headings: [...headings, '人员姓名', '本人姓名', '名字'],
    expected: true,
    sensitivity: 'personal',
  })

/** The ID number; `whose` are the file's words for the person, so that 所有人身份证号 is found too. */
export const idNumber = (...whose: readonly string[]) =>
  text('证件号码', 'ID number', {
    role: 'id-number',
    headings: [
      ...whose.flatMap((word) =>
        ['证件号码', '身份证号', '身份证号码', '证件号', '身份证', '公民身份号码', '身份证明号码'].map((number) => word + number),
      ),
      ...numberHeadings,
    ],
    expected: true,
    sensitivity: 'personal',
  })

export const town = text('镇（街道）', 'Town', {
  role: 'town',
  headings: [
    '街镇',
    '乡镇',
    '镇街',
    '乡（镇）',
    '所属乡镇',
    '乡镇街道',
    '镇街名称',
    '乡镇（街道）',
    '所属镇街',
    '街道',
    '所在镇街',
    '所在乡镇',
  ],
})
export const village = text('行政村', 'Village', {
  role: 'village',
  headings: [
    '村',
    '村居',
    '村（社区）',
    '所属村',
    '村名',
    '行政村名称',
    '村（居）',
    '社区',
    '村（居）委会',
    '所在村',
    '村社区',
    '村居名称',
    '所属村居',
    '村/社区',
    '户籍村',
  ],
})
export const address = text('地址', 'Address', {
  role: 'address',
  headings: [
    '住址',
    '家庭住址',
    '户籍地址',
    '户籍地',
    '现住址',
    '详细地址',
    '家庭地址',
    '联系地址',
    '居住地址',
    '户籍住址',
    '户口所在地',
    '户籍所在地',
  ],
  sensitivity: 'personal',
})
export const phone = text('联系电话', 'Phone', {
  role: 'phone',
  headings: ['电话', '手机号', '手机号码', '联系方式', '电话号码'],
  sensitivity: 'personal',
})

/** The day up to which a row speaks: what runs on (a loan, a project) is judged on it. Where the file does not say, it is that of the delivery. */
export const asOf = date('数据截至日', 'As of', { role: 'as-of', headings: ['截至日期', '数据截至日期', '统计截至日期', '数据截止日期'] })

/** The household's number, by which a paper belongs to it. */
export const householdNo = text('户编号', 'Household number', {
  role: 'household-number',
  headings: ['户编码', '贫困户编号', '农户编号', '户号', '家庭编号'],
  expected: true,
})
