/** D03, the vehicle register: cars of strangers; of registered people only motorcycles, farm tricycles and scrapped cars, unless planted. */
import { dayOf } from '../world/calendar.ts'
import { able } from '../world/condition.ts'
import { drawing, oneOf, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface VehicleRow extends Row {
  readonly kind: string
  readonly price: number
  readonly firstRegistered: number
  readonly state: '正常' | '注销' | '报废'
}

export const carKinds = ['小型轿车', '小型普通客车'] as const

const ownsDraw = drawing('owns a vehicle')
const kindDraw = drawing('kind of vehicle')
const priceDraw = drawing('price of vehicle')
const dateDraw = drawing('date of vehicle')
const stateDraw = drawing('state of vehicle')

/** A car in use, as strangers have and registered people should not. */
export function carOf(person: Person, round: number): VehicleRow {
  const lot = person.lot + round
  return {
    person,
    kind: oneOf(carKinds, kindDraw(lot)),
    price: whole(4, 20, priceDraw(lot)) * 10_000,
    firstRegistered: dayOf(2015, 1, 1) + whole(0, 1700, dateDraw(lot)),
    state: '正常',
  }
}

export const vehicles: DepartmentFile<VehicleRow> = {
  key: 'vehicle',
  names: ['vehicles', '机动车登记信息'],
  title: '罗庄区机动车登记信息表',
  sheet: '车辆',
  office: '车管所',
  columns: [
    ...nameAndNumber<VehicleRow>(['所有人', '机动车所有人', '所有人姓名']),
    { headings: ['车辆类型', '车辆类型', '机动车类型'], kind: 'code', of: (row) => row.kind },
    { headings: ['购置价格', '购置价格', '购置价格'], kind: 'money', of: (row) => row.price, total: true },
    { headings: ['初次登记日期', '初次登记日期', '注册登记日期'], kind: 'date', of: (row) => row.firstRegistered },
    { headings: ['机动车状态', '机动车状态', '状态'], kind: 'code', of: (row) => row.state, also: { 报废: '达到报废标准' } },
  ],
  ofMember: (member) => {
    const draw = ownsDraw(member.lot)
    if (!able(member.labour) || draw > 0.06) return []
    if (draw < 0.006) return [{ ...carOf(member, 0), state: draw < 0.003 ? '注销' : '报废' }]
    return [{ ...carOf(member, 0), kind: draw < 0.03 ? '普通二轮摩托车' : '三轮汽车', price: whole(3, 12, priceDraw(member.lot)) * 1000 }]
  },
  strangers: { ages: [20, 72], share: 0.17, again: 0.02 },
  ofStranger: (person, round) => (stateDraw(person.lot) < 0.04 ? { ...carOf(person, round), state: '注销' } : carOf(person, round)),
  speaksOfStrangers: false,
}
