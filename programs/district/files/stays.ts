/** D10, stays in hospital with the layers that paid for them: registered people pay little themselves, strangers sometimes much. */
import { dayOf } from '../world/calendar.ts'
import { drawing, oneOf, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface StayRow extends Row {
  readonly hospital: string
  readonly admitted: number
  readonly settled: number
  /** Whole yuan: the bill, its part inside the policy, and the layers in order of payment. */
  readonly total: number
  readonly inPolicy: number
  readonly basic: number
  readonly serious: number
  readonly aid: number
  readonly supplement: number
  readonly reduction: number
}

const inDraw = drawing('in hospital')
const hospitalDraw = drawing('hospital')
const admittedDraw = drawing('admitted')
const settledDraw = drawing('settled after')
const billDraw = drawing('bill')
const shareDraw = drawing('share inside the policy')

/** What is left to the person inside the policy, in whole yuan. */
export function ownShare(row: StayRow): number {
  return row.inPolicy - row.basic - row.serious - row.aid - row.supplement - row.reduction
}

/** A stay with a bill of this size; `helped` people have the aid of all layers. */
export function stayOf(person: Person, round: number, bill: number, helped: boolean): StayRow {
  const lot = person.lot + round * 7919
  const inPolicy = Math.floor(bill * (0.75 + shareDraw(lot) * 0.15))
  const basic = Math.floor(inPolicy * 0.62)
  const serious = inPolicy > 15_000 ? Math.floor((inPolicy - basic) * 0.3) : 0
  const aid = helped ? Math.floor((inPolicy - basic - serious) * 0.7) : 0
  const supplement = helped ? Math.floor((inPolicy - basic - serious - aid) * 0.7) : 0
  const reduction = helped ? Math.floor((inPolicy - basic - serious - aid - supplement) * 0.1) : 0
  const hospital = oneOf(['罗庄区人民医院', '罗庄区中医医院', '临沂市某三级医院'], hospitalDraw(lot))
  const admitted = dayOf(2019, 1, 1) + whole(0, 350, admittedDraw(lot))
  return {
    person,
    hospital,
    admitted,
    settled: Math.min(admitted + whole(3, 21, settledDraw(lot)), dayOf(2019, 12, 18)),
    total: bill,
    inPolicy,
    basic,
    serious,
    aid,
    supplement,
    reduction,
  }
}

export const stays: DepartmentFile<StayRow> = {
  key: 'stay',
  names: ['health-inpatient-settlements', '住院结算信息'],
  title: '罗庄区住院费用结算明细表',
  sheet: '住院结算',
  office: '医疗保障局',
  columns: [
    ...nameAndNumber<StayRow>(['姓名', '患者姓名', '参保人姓名']),
    { headings: ['医院', '医疗机构', '就诊医院名称'], kind: 'text', of: (row) => row.hospital },
    {
      headings: ['医院级别', '医院等级', '医疗机构级别'],
      kind: 'code',
      of: (row) => (row.hospital.includes('三级') ? '三级' : row.hospital.includes('中医') ? '一级' : '二级'),
    },
    { headings: ['入院日期', '入院日期', '入院时间'], kind: 'date', of: (row) => row.admitted },
    { headings: ['结算日期', '结算时间', '费用结算日期'], kind: 'date', of: (row) => row.settled },
    { headings: ['总费用', '医疗总费用', '总金额'], kind: 'money', of: (row) => row.total, total: true },
    { headings: ['政策范围内费用', '政策范围内费用', '合规费用'], kind: 'money', of: (row) => row.inPolicy, total: true },
    { headings: ['基本医保', '基本医保统筹支付', '统筹支付'], kind: 'money', of: (row) => row.basic, total: true },
    { headings: ['大病保险', '大病保险支付', '大病保险'], kind: 'money', of: (row) => row.serious, total: true },
    { headings: ['医疗救助', '医疗救助支付', '民政医疗救助'], kind: 'money', of: (row) => row.aid, total: true },
    { headings: ['商业补充保险', '商业补充保险', '扶贫特惠保险'], kind: 'money', of: (row) => row.supplement, total: true },
    { headings: ['医疗机构减免', '医疗机构减免', '医院减免'], kind: 'money', of: (row) => row.reduction, total: true },
  ],
  ofMember: (member) => {
    const ill = member.health === '健康' ? 0.04 : member.health === '残疾' ? 0.15 : 0.45
    const draw = inDraw(member.lot)
    if (draw > ill) return []
    const bill = (round: number): number => whole(2000, 52_000, billDraw(member.lot + round))
    return Array.from({ length: draw < ill / 6 ? 2 : 1 }, (_, round) => stayOf(member, round, bill(round), true))
  },
  strangers: { ages: [0, 95], share: 0.03, again: 0.08 },
  ofStranger: (person, round) => {
    const draw = billDraw(person.lot + round)
    return stayOf(person, round, Math.floor(2000 + 58_000 * draw ** 2.2), inDraw(person.lot) < 0.1)
  },
  speaksOfStrangers: true,
}
