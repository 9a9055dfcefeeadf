/** D12, extremely poor people: old people who live alone without the subsistence allowance; a few strangers. */
import { dayOf } from '../world/calendar.ts'
import { drawing, oneOf, whole } from '../world/draw.ts'
import { isExtremelyPoor } from '../world/hardship.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface ExtremelyPoorRow extends Row {
  readonly care: string
  readonly selfCare: string
  /** Whole yuan a month. */
  readonly amount: number
  readonly since: number
}

const careDraw = drawing('way of support')
const selfCareDraw = drawing('ability to care for oneself')
const sinceDraw = drawing('supported since')

function supported(person: Person): ExtremelyPoorRow {
  return {
    person,
    care: oneOf(['集中', '分散', '分散', '分散'], careDraw(person.lot)),
    selfCare: oneOf(['全自理', '全自理', '半自理', '不能自理'], selfCareDraw(person.lot)),
    amount: 520,
    since: dayOf(2012 + whole(0, 6, sinceDraw(person.lot)), 7, 1),
  }
}

export const extremelyPoor: DepartmentFile<ExtremelyPoorRow> = {
  key: 'extremelyPoor',
  names: ['civil-affairs-extremely-poor', '特困供养人员名册'],
  title: '罗庄区特困供养人员名册',
  sheet: '特困人员',
  office: '民政局',
  columns: [
    ...nameAndNumber<ExtremelyPoorRow>(
      ['特困人员姓名', '供养对象姓名', '特困人员姓名'],
      ['特困人员证件号码', '供养对象身份证号', '特困人员身份证号'],
    ),
    { headings: ['行政村', '村居', '村（居）'], kind: 'text', of: (row) => row.person.village.name, tells: true },
    { headings: ['供养方式', '供养类型', '供养形式'], kind: 'code', of: (row) => row.care },
    { headings: ['自理能力', '生活自理能力', '自理状况'], kind: 'code', of: (row) => row.selfCare },
    { headings: ['基本生活费', '月供养金', '月供养金额'], kind: 'money', of: (row) => row.amount, total: true },
    { headings: ['供养起始日期', '供养起始日期', '供养起始日期'], kind: 'date', of: (row) => row.since },
  ],
  ofMember: (member, household) => (isExtremelyPoor(member, household) ? [supported(member)] : []),
  strangers: { ages: [60, 90], share: 0.004, again: 0 },
  ofStranger: supported,
  speaksOfStrangers: true,
}
