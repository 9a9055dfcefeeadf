/** D16, unsafe houses graded and rebuilt: most of the unsafe registered households, half of them with the new house accepted. */
import { dayOf } from '../world/calendar.ts'
import { drawing, oneOf, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface UnsafeHouseRow extends Row {
  readonly grade: string
  readonly graded: number
  readonly mode: string
  /** Whole yuan; 0 while nothing has been paid. */
  readonly subsidy: number
  /** Null while the house is not accepted. */
  readonly accepted: number | null
}

const listedDraw = drawing('unsafe house on the list')
const acceptedDraw = drawing('new house accepted')
const gradedDraw = drawing('house graded on')
const modeDraw = drawing('way of rebuilding')

function houseOf(person: Person, grade: string): UnsafeHouseRow {
  const graded = dayOf(2017, 3, 1) + whole(0, 500, gradedDraw(person.lot))
  const done = acceptedDraw(person.lot) < 0.5
  return {
    person,
    grade,
    graded,
    mode: oneOf(['新建', '修缮加固'], modeDraw(person.lot)),
    subsidy: done ? (grade === 'D级' ? 20_000 : 8000) : 0,
    accepted: done ? graded + whole(90, 260, acceptedDraw(person.lot + 1)) : null,
  }
}

export const unsafeHouses: DepartmentFile<UnsafeHouseRow> = {
  key: 'unsafeHouse',
  names: ['housing-unsafe-houses', '农村危房改造台账'],
  title: '罗庄区农村危房鉴定和改造台账',
  sheet: '危房改造',
  office: '住房和城乡建设局',
  columns: [
    ...nameAndNumber<UnsafeHouseRow>(['户主姓名', '农户姓名', '房主姓名'], ['户主证件号码', '农户身份证号', '房主身份证号']),
    { headings: ['鉴定等级', '危房等级', '鉴定级别'], kind: 'code', of: (row) => row.grade },
    { headings: ['鉴定日期', '鉴定时间', '鉴定日期'], kind: 'date', of: (row) => row.graded },
    { headings: ['改造方式', '改造方式', '改造类型'], kind: 'code', of: (row) => row.mode },
    { headings: ['补助金额', '补助资金', '改造补助'], kind: 'money', of: (row) => row.subsidy, total: true },
    { headings: ['验收日期', '竣工验收日期', '验收时间'], kind: 'date', of: (row) => row.accepted },
  ],
  ofMember: (member, household) =>
    household.unsafe !== '' && household.members[0] === member && listedDraw(member.lot) < 0.8 ? [houseOf(member, household.unsafe)] : [],
  strangers: { ages: [40, 85], share: 0.003, again: 0 },
  ofStranger: (person) => houseOf(person, oneOf(['C级', 'D级'], modeDraw(person.lot + 1))),
  speaksOfStrangers: true,
}
