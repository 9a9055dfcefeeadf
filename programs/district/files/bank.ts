/** D06, bank balances: small ones of registered people, with some close below the line and some above the line per head, unless planted. */
import { drawing, whole } from '../world/draw.ts'
import type { Household } from '../world/household.ts'
import { ageAtYearEnd } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface BankRow extends Row {
  /** Whole yuan. */
  readonly balance: number
}

const hasDraw = drawing('has an account')
const balanceDraw = drawing('balance')
const householdDraw = drawing('savings of the household')

/** Most households keep little; 1 % stand just below 50,000, 1 % of single people above 20,000. */
function savings(household: Household): number {
  const draw = householdDraw(household.members[0]?.lot ?? 0)
  if (draw < 0.01 && household.members.length >= 3) return 49_000 + Math.floor(draw * 90_000)
  return draw < 0.02 && household.members.length === 1 ? 24_000 : 0
}

export const bank: DepartmentFile<BankRow> = {
  key: 'bank',
  names: ['bank-balances', '银行存款余额'],
  title: '存款余额核查反馈表',
  sheet: '存款',
  office: '辖区金融机构',
  columns: [
    ...nameAndNumber<BankRow>(['姓名', '客户姓名', '户名']),
    { headings: ['存款余额', '余额(元)', '存款余额'], kind: 'money', of: (row) => row.balance, total: true },
  ],
  ofMember: (member, household) => {
    const special = savings(household)
    if (special > 0) return member === household.members[0] ? [{ person: member, balance: special }] : []
    if (hasDraw(member.lot) > 0.4 || ageAtYearEnd(Number(member.idNumber.slice(6, 10))) < 16) return []
    return [{ person: member, balance: Math.floor((12_000 * balanceDraw(member.lot) ** 2) / Math.sqrt(household.members.length)) }]
  },
  strangers: { ages: [16, 95], share: 0.42, again: 0.03 },
  ofStranger: (person, round) => ({ person, balance: Math.floor(100_000 * balanceDraw(person.lot + round)) }),
  speaksOfStrangers: false,
}

/** How much of a large sum each of `people` holds, at least 50,000 in all: together too much, each alone perhaps not. */
export function largeShares(people: number, draw: number): number[] {
  const sum = whole(56_000, 180_000, draw)
  return Array.from({ length: people }, (_, index) => Math.floor(sum / people) + (index === 0 ? sum % people : 0))
}
