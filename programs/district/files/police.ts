/** D01, the police's household registration: everybody of the district, alive, dead or moved out. */
import { dayOf } from '../world/calendar.ts'
import { drawing, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface PoliceRow extends Row {
  readonly state: '正常' | '死亡' | '迁出'
  readonly since: number | null
}

const stateDraw = drawing('police state')
const sinceDraw = drawing('police state since')

/** A day in 2018 or 2019 on which a state began. */
export function stateDay(person: Person): number {
  return dayOf(2018, 1, 1) + whole(0, 700, sinceDraw(person.lot))
}

export const police: DepartmentFile<PoliceRow> = {
  key: 'police',
  names: ['police-household-registration', '户籍人口信息'],
  title: '罗庄区户籍人口信息表',
  sheet: '户籍',
  office: '公安分局',
  columns: [
    ...nameAndNumber<PoliceRow>(['姓名', '姓名', '人员姓名']),
    {
      headings: ['性别', '性别', '性别'],
      kind: 'code',
      of: (row) => (row.person.sex === 'male' ? '男' : '女'),
      tells: true,
      also: { 男: '男性', 女: '女性' },
    },
    { headings: ['出生日期', '出生日期', '出生年月日'], kind: 'date', of: (row) => row.person.birth, tells: true },
    {
      headings: ['户籍地', '户籍地址', '户籍所在地'],
      kind: 'text',
      of: (row) => row.person.village.town + row.person.village.name,
      tells: true,
    },
    { headings: ['人员状态', '户口状态', '人员状态'], kind: 'code', of: (row) => row.state, also: { 死亡: '死亡注销', 迁出: '户籍迁出' } },
    { headings: ['状态日期', '变动日期', '状态变更日期'], kind: 'date', of: (row) => row.since },
  ],
  ofMember: (person) => [{ person, state: '正常', since: null }],
  strangers: { ages: [0, 99], share: 1, again: 0 },
  ofStranger: (person) => {
    const draw = stateDraw(person.lot)
    const state = draw < 0.004 ? '死亡' : draw < 0.01 ? '迁出' : '正常'
    return { person, state, since: state === '正常' ? null : stateDay(person) }
  },
  speaksOfStrangers: false,
}
