/** What the registry says of a household's living beyond its members: support, house, food, disposable income, reasons for leaving school. */
import { drawing, oneOf, whole } from './draw.ts'
import { type Household, type Member, netOf } from './household.ts'
import { ageAtYearEnd } from './person.ts'

const supportDraw = drawing('extremely poor')
const livingDraw = drawing('way of living')
const foodDraw = drawing('enough to eat')
const clothesDraw = drawing('enough to wear')
const disposableDraw = drawing('disposable income')
const reasonDraw = drawing('out of school')

const lotOfHousehold = ({ members }: Household): number => members[0]!.lot

/** Old, alone, and not on the subsistence allowance: these two exclude each other. */
export function isExtremelyPoor(member: Member, household: Household): boolean {
  const age = ageAtYearEnd(Number(member.idNumber.slice(6, 10)))
  return household.members.length === 1 && !household.allowance && age >= 60 && supportDraw(member.lot) < 0.4
}

/** Whose house is unsafe mostly lives in it all the same. */
export function livingOf(household: Household): string {
  return oneOf(['自有', '自有', '自有', '自有', '随子女', '租借'], livingDraw(lotOfHousehold(household)))
}

export const eatsEnough = (household: Household): boolean => foodDraw(lotOfHousehold(household)) >= 0.01
export const dressesEnough = (household: Household): boolean => clothesDraw(lotOfHousehold(household)) >= 0.01

/** Per head in whole yuan: a little above the net income, and in a few households far above. */
export function disposablePerHead(household: Household): number {
  const lot = lotOfHousehold(household)
  const net = netOf(household.income) / household.rows.length
  return Math.round(
    disposableDraw(lot) < 0.06 ? net + whole(9000, 16_000, disposableDraw(lot + 1)) : net * (1.01 + disposableDraw(lot) / 20),
  )
}

/** Why a child of school age is on no roll; of some nobody has written it down. */
export function reasonOutOfSchool(member: Member): string {
  return oneOf(['', '因厌学', '因厌学', '因务工', '因病'], reasonDraw(member.lot))
}
