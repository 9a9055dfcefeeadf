/** D13, children without support: orphans and children in fact unsupported, and those left behind, who draw nothing. */
import { drawing, oneOf } from '../world/draw.ts'
import { ageAtYearEnd, type Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface ChildRow extends Row {
  readonly kind: string
  /** Whole yuan a month. */
  readonly amount: number
}

const listedDraw = drawing('child on the list')
const kindDraw = drawing('kind of child')

function listed(person: Person): ChildRow {
  const kind = oneOf(['孤儿', '事实无人抚养儿童', '留守儿童', '困境儿童'], kindDraw(person.lot))
  return { person, kind, amount: kind === '孤儿' || kind === '事实无人抚养儿童' ? 1200 : 0 }
}

export const children: DepartmentFile<ChildRow> = {
  key: 'child',
  names: ['civil-affairs-children', '孤儿和困境儿童名册'],
  title: '罗庄区孤儿和困境儿童名册',
  sheet: '儿童',
  office: '民政局',
  columns: [
    ...nameAndNumber<ChildRow>(['儿童姓名', '儿童姓名', '孩子姓名'], ['儿童身份证号', '儿童证件号码', '孩子身份证号']),
    { headings: ['儿童类别', '儿童类型', '困境类型'], kind: 'code', of: (row) => row.kind },
    { headings: ['月发放金额', '月发放金额', '月发放金额'], kind: 'money', of: (row) => row.amount, total: true },
  ],
  ofMember: (member) => (ageAtYearEnd(Number(member.idNumber.slice(6, 10))) < 17 && listedDraw(member.lot) < 0.1 ? [listed(member)] : []),
  strangers: { ages: [1, 16], share: 0.03, again: 0 },
  ofStranger: listed,
  speaksOfStrangers: false,
}
