/** D05, the real-estate register: flats of strangers; of registered people only the farmhouse and a resettlement flat, unless planted. */
import { drawing, oneOf, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface RealEstateRow extends Row {
  readonly address: string
  readonly use: '商品住宅' | '商铺' | '宅基地房' | '安置房'
  readonly area: number
}

const hasDraw = drawing('has a house')
const areaDraw = drawing('area of the house')
const useDraw = drawing('use of the house')
const placeDraw = drawing('place of the house')

export function flatOf(person: Person, round: number): RealEstateRow {
  const lot = person.lot + round
  const estate = oneOf(['锦绣家园', '阳光花园', '湖畔小区', '丽景新城', '金源小区'], placeDraw(lot))
  return {
    person,
    address: `罗庄区${estate}${whole(1, 40, placeDraw(lot + 5))}号楼${whole(101, 1802, placeDraw(lot + 9))}室`,
    use: '商品住宅',
    area: whole(80, 140, areaDraw(lot)),
  }
}

export const realEstate: DepartmentFile<RealEstateRow> = {
  key: 'realEstate',
  names: ['real-estate', '不动产登记信息'],
  title: '罗庄区不动产登记信息表',
  sheet: '不动产',
  office: '自然资源局',
  columns: [
    ...nameAndNumber<RealEstateRow>(['权利人', '权利人', '产权人姓名']),
    { headings: ['坐落', '坐落', '房屋坐落'], kind: 'text', of: (row) => row.address },
    { headings: ['用途', '用途', '房屋用途'], kind: 'code', of: (row) => row.use },
    { headings: ['建筑面积', '建筑面积', '建筑面积（平方米）'], kind: 'measure', of: (row) => row.area, total: true },
  ],
  ofMember: (member, household) => {
    const draw = hasDraw(member.lot)
    if (member !== household.members[0] || draw > 0.16) return []
    if (draw < 0.006) return [{ ...flatOf(member, 0), use: '安置房' }]
    return [{ person: member, address: member.village.town + member.village.name, use: '宅基地房', area: household.house }]
  },
  strangers: { ages: [24, 80], share: 0.08, again: 0.05 },
  ofStranger: (person, round) => (useDraw(person.lot + round) < 0.06 ? { ...flatOf(person, round), use: '商铺' } : flatOf(person, round)),
  speaksOfStrangers: false,
}
