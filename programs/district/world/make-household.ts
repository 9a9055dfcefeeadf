/** Makes a registered household from its lot: people first, then the status, cause, income and house that fit them. */
import { type Day, dayOf } from './calendar.ts'
import { able, anyDisability, educationAt, healthAt, labourAt, stageAt } from './condition.ts'
import { type Dice, dice, type Lot, lotWithin } from './draw.ts'
import { type Household, type Income, type Member, netOf, type RegistryRow, type Status } from './household.ts'
import { type Place, placesOf } from './household-shapes.ts'
import { anySurname, givenName, surnameIn } from './names.ts'
import { ageAtYearEnd, dataYear } from './person.ts'
import type { Population } from './population.ts'
import type { Village, Villages } from './villages.ts'

/** A birth that still has a number free, within the year of the place. */
function birthOf(place: Place, population: Population, roll: Dice): { birth: Day; idNumber: string } {
  for (let attempt = 0; attempt < 4000; attempt++) {
    const birth = dayOf(place.birthYear, 1, 1) + roll.whole(0, place.birthYear === dataYear ? 270 : 364)
    const idNumber = population.registeredNumber(birth, place.sex)
    if (idNumber) return { birth, idNumber }
  }
  throw new RangeError(`no identity number left for the year ${place.birthYear}: too many registered people`)
}

/** Head, siblings, parents and a man's children bear the family name; spouses and mothers bring their own. */
function surnamesOf(places: readonly Place[], village: Village, lot: Lot): string[] {
  const family = surnameIn(village.clan, lot)
  const head = places[0]!
  const spouse = anySurname(lotWithin(lot, 1))
  const line = head.sex === 'male' || places[1]?.relation !== '配偶' ? family : spouse
  return places.map((place, index) => {
    if (place.relation === '配偶') return spouse
    if (place.relation === '之母') return anySurname(lotWithin(lot, 20 + index))
    if (place.relation === '之父' || place.relation === '户主') return family
    return line
  })
}

function membersOf(household: Household, places: readonly Place[], lot: Lot, population: Population): Member[] {
  const surnames = surnamesOf(places, household.village, lot)
  const used = new Set<string>()
  return places.map((place, index) => {
    const own = lotWithin(lot, 100 + index)
    const roll = dice(own)
    const age = ageAtYearEnd(place.birthYear)
    const surname = surnames[index]!
    const clan = surname === household.village.clan.surname ? household.village.clan : undefined
    let name = surname + givenName(own, place.sex, place.birthYear, clan)
    for (let again = 1; used.has(name); again++) name = surname + givenName(lotWithin(own, again), place.sex, place.birthYear, clan)
    used.add(name)
    const { birth, idNumber } = birthOf(place, population, roll)
    const stage = stageAt(age, roll)
    const health = healthAt(age, roll)
    const disability = health === '残疾' ? anyDisability(roll) : null
    const labour = labourAt(age, stage, health, disability, roll)
    return {
      lot: own,
      name,
      sex: place.sex,
      birth,
      idNumber,
      village: household.village,
      registered: true,
      writtenName: name,
      writtenNumber: idNumber,
      stage,
      education: stage === '' ? educationAt(age, roll) : '',
      politics: age >= 28 && roll.happens(0.06) ? '中共党员' : age >= 14 && age <= 27 && roll.happens(0.4) ? '共青团员' : '群众',
      health,
      disability,
      labour,
      work: able(labour) && roll.happens(0.6) ? roll.oneOf(['县内务工', '县内务工', '省内务工', '省外务工']) : '',
      household,
    }
  })
}

function causeOf(members: readonly Member[], roll: Dice): string {
  const fitting = ['缺技术', '缺资金', '自身发展动力不足', '因灾']
  if (members.some((member) => member.health === '患有大病' || member.health === '长期慢性病')) fitting.push('因病', '因病', '因病', '因病')
  if (members.some((member) => member.disability)) fitting.push('因残', '因残', '因残')
  if (members.some((member) => member.stage === '普通高中' || member.stage === '中职' || member.stage === '大学'))
    fitting.push('因学', '因学')
  if (!members.some((member) => able(member.labour))) fitting.push('缺劳力', '缺劳力', '缺劳力')
  return roll.oneOf(fitting)
}

function incomeOf(members: readonly Member[], status: Status, allowance: boolean, land: number, roll: Dice): Income {
  const workers = members.filter((member) => member.work !== '').length
  const hands = members.filter((member) => able(member.labour)).length
  const elders = members.filter((member) => ageAtYearEnd(Number(member.idNumber.slice(6, 10))) >= 60).length
  const plenty = status === '脱贫不再享受政策' ? 1.7 : status === '未脱贫' ? 0.5 : 1
  const wage = Math.round(workers * roll.whole(6000, 16000) * plenty)
  const business = Math.round((land / 10) * roll.whole(400, 1100) * plenty + hands * roll.whole(0, 3000))
  const property = roll.whole(200, 1600)
  const expense = Math.round((business * roll.whole(20, 45)) / 100)
  const regular = elders * 118 * 12 + (allowance ? members.length * 310 * 12 : 0) + roll.whole(100, 900)
  const least = members.length * (status === '未脱贫' ? roll.whole(2600, 3900) : roll.whole(4300, 6200))
  const lacking = least - (wage + business + property + regular - expense)
  return { wage, business, property, transfer: regular + Math.max(0, lacking), expense }
}

/** The household with this lot; `serial` counts the households of a village and ends the household number. */
export function makeHousehold(lot: Lot, villages: Villages, population: Population, serialIn: (village: Village) => number): Household {
  const roll = dice(lot)
  const village = villages.registered(roll.next())
  const places = placesOf(roll)
  const status: Status = roll.oneOf([
    '未脱贫',
    '脱贫享受政策',
    '脱贫享受政策',
    '脱贫享受政策',
    '脱贫享受政策',
    '脱贫享受政策',
    '脱贫不再享受政策',
    '脱贫不再享受政策',
  ])
  const draft: Household = {
    number: village.code + String(serialIn(village)).padStart(5, '0'),
    village,
    members: [],
    rows: [],
    status,
    cause: '',
    exitYear: status === '未脱贫' ? null : roll.oneOf([2016, 2016, 2017, 2017, 2018]),
    allowance: false,
    unsafe: roll.happens(0.03) ? roll.oneOf(['C级', 'D级', 'D级'] as const) : '',
    safeWater: !roll.happens(0.004),
    income: { wage: 0, business: 0, property: 0, transfer: 0, expense: 0 },
    net: 0,
    phone: `${roll.oneOf(['159', '188', '130', '138'])}000${String(roll.whole(0, 99_999)).padStart(5, '0')}`,
    land: 0,
    house: roll.whole(36, 160),
    distance: roll.whole(1, 50),
  }
  const members = membersOf(draft, places, lot, population)
  const allowance = roll.happens(members.some((member) => able(member.labour)) ? 0.22 : 0.5)
  const land = roll.whole(4, 22) * members.length
  const income = incomeOf(members, status, allowance, land, roll)
  const rows = members.map(
    (member, index): RegistryRow => ({ member, relation: places[index]!.relation, sex: member.sex, stage: member.stage, outOfSchool: '' }),
  )
  draft.members.push(...members)
  draft.rows.push(...rows)
  return Object.assign(draft, { cause: causeOf(members, roll), allowance, land, income, net: netOf(income) })
}
