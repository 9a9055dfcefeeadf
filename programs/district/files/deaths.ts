/** D02, cremations of the year: strangers, and registered people where a death is planted. */
import { dayOf } from '../world/calendar.ts'
import { drawing, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface DeathRow extends Row {
  readonly died: number
}

const dayDraw = drawing('day of death')

export function deathOf(person: Person): DeathRow {
  return { person, died: dayOf(2019, 1, 1) + whole(0, 320, dayDraw(person.lot)) }
}

export const deaths: DepartmentFile<DeathRow> = {
  key: 'death',
  names: ['funeral-cremations', '殡葬火化登记'],
  title: '罗庄区殡葬火化登记表',
  sheet: '火化',
  office: '民政局',
  columns: [
    ...nameAndNumber<DeathRow>(['死者姓名', '逝者姓名', '死亡人员姓名'], ['死者证件号码', '逝者身份证号', '死亡人员身份证号']),
    { headings: ['死亡日期', '去世日期', '死亡时间'], kind: 'date', of: (row) => row.died },
    { headings: ['火化日期', '火化日期', '火化时间'], kind: 'date', of: (row) => row.died + 2 },
  ],
  ofMember: () => [],
  strangers: { ages: [55, 98], share: 0.012, again: 0 },
  ofStranger: deathOf,
  speaksOfStrangers: false,
}
