/** D14, disability certificates: the certificate number is the identity number with category and grade behind it. */
import { anyDisability, type Disability, disabilityCategories, disabilityGrades } from '../world/condition.ts'
import { dice, drawing } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import type { DepartmentFile, Row } from './file.ts'

export interface DisabilityRow extends Row {
  readonly disability: Disability
}

const certificateDraw = drawing('has a certificate')

function disabledAs(person: Person): DisabilityRow {
  return { person, disability: anyDisability(dice(person.lot ^ 0x5bd1e995)) }
}

export const disability: DepartmentFile<DisabilityRow> = {
  key: 'disability',
  names: ['disabled-persons', '持证残疾人信息'],
  title: '罗庄区持证残疾人名册',
  sheet: '残疾人',
  office: '残疾人联合会',
  columns: [
    { headings: ['姓名', '姓名', '残疾人姓名'], kind: 'name', of: (row) => row.person.writtenName },
    {
      headings: ['残疾证号', '残疾人证号', '残疾证号码'],
      kind: 'certificate',
      of: ({ person, disability }) =>
        person.writtenNumber === '' ? '' : `${person.writtenNumber}${disability.category}${disability.grade}`,
    },
    { headings: ['残疾类别', '残疾类别', '残疾类别'], kind: 'code', of: (row) => disabilityCategories[row.disability.category - 1]! },
    {
      headings: ['残疾等级', '残疾等级', '残疾级别'],
      kind: 'code',
      of: (row) => disabilityGrades[row.disability.grade - 1]!,
      also: { 一级: '1', 二级: '2', 三级: '3', 四级: '4' },
    },
    { headings: ['行政村', '村居', '村（居）'], kind: 'text', of: (row) => row.person.village.name, tells: true },
  ],
  ofMember: (member) =>
    member.disability && certificateDraw(member.lot) < 0.92 ? [{ person: member, disability: member.disability }] : [],
  strangers: { ages: [3, 90], share: 0.018, again: 0 },
  ofStranger: (person) => disabledAs(person),
  speaksOfStrangers: true,
}
