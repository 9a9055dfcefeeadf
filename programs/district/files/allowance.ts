/** D11, the rural subsistence allowance: the allowance households among the registered, by an applicant who is mostly the head; others are planted. */
import { dayOf } from '../world/calendar.ts'
import { drawing, whole } from '../world/draw.ts'
import { ageAtYearEnd, type Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface AllowanceRow extends Row {
  readonly people: number
  /** Whole yuan a month. */
  readonly amount: number
  readonly since: number
}

const applicantDraw = drawing('who applied')
const sinceDraw = drawing('allowance since')

export function allowanceOf(person: Person, people: number): AllowanceRow {
  return { person, people, amount: people * 310, since: dayOf(2014 + whole(0, 4, sinceDraw(person.lot)), 1, 1) }
}

export const allowance: DepartmentFile<AllowanceRow> = {
  key: 'allowance',
  names: ['civil-affairs-allowance', '农村低保对象名册'],
  title: '罗庄区农村低保对象名册',
  sheet: '低保',
  office: '民政局',
  columns: [
    ...nameAndNumber<AllowanceRow>(['户主姓名', '申请人姓名', '户主姓名'], ['户主证件号码', '申请人身份证号', '户主身份证号']),
    { headings: ['镇（街道）', '乡镇街道', '镇（街道）'], kind: 'text', of: (row) => row.person.village.town, tells: true },
    { headings: ['行政村', '村居', '村（居）'], kind: 'text', of: (row) => row.person.village.name, tells: true },
    { headings: ['保障人数', '保障人数', '保障人口数'], kind: 'count', of: (row) => row.people, total: true },
    { headings: ['月保障金额', '户月保障金额', '月保障金额（元）'], kind: 'money', of: (row) => row.amount, total: true },
    { headings: ['起始日期', '享受起始日期', '开始享受时间'], kind: 'date', of: (row) => row.since },
  ],
  ofMember: (member, household) => {
    if (!household.allowance) return []
    const adults = household.members.filter((other) => ageAtYearEnd(Number(other.idNumber.slice(6, 10))) >= 18)
    const applicant = applicantDraw(household.members[0]!.lot) < 0.12 ? adults.at(-1) : household.members[0]
    return member === applicant ? [allowanceOf(member, household.members.length)] : []
  },
  strangers: { ages: [18, 90], share: 0, again: 0 },
  ofStranger: (person) => allowanceOf(person, 1 + (person.lot % 4)),
  speaksOfStrangers: true,
}
