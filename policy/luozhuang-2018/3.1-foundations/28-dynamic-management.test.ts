/** Article 28: income derived from its items, and no exit before everything is there and known. */
import { describe, expect, it } from 'vitest'
import { nodesOf, partsOf } from '#kernel/pack'
import { yuan } from '#kernel/values'
import { luozhuang2018 } from '../pack.ts'
import { type SmallWorld, tryRule } from '../small-world.ts'

const secure: SmallWorld = {
  household: {
    status: 'poor',
    statedMemberCount: 2n,
    foodSecure: true,
    clothingSecure: true,
    unsafeHouse: false,
    waterSafe: true,
  },
  year: { year: 2019n, wage: yuan(9_000), business: 0n, property: 0n, transfer: yuan(1_000), businessExpense: 0n },
  people: { p: { idBirth: '1970-05-01' }, child: { idBirth: '2010-05-01' } },
  rows: [
    ['medicalInsurance', 'p', { state: 'insured' }],
    ['medicalInsurance', 'child', { state: 'insured' }],
    ['student', 'child', { state: 'enrolled' }],
  ],
  covered: ['medicalInsurance', 'student', 'unsafeHouse'],
}
const refused = (change: Partial<SmallWorld>) => tryRule('exit-not-yet-secure', 'h', { ...secure, ...change }).answer.value
const house = (change: Record<string, boolean | bigint | null>) => ({ household: { ...secure.household, ...change } })

describe('income', () => {
  it('of five people, worked by hand: 30,844.40 is 6,168.88 a head', () => {
    const world: SmallWorld = {
      household: { status: 'poor' },
      year: {
        year: 2019n,
        business: yuan(4_500),
        wage: yuan(4_400),
        property: yuan(9_293.4),
        transfer: yuan(9_960 + 1_155 + 1_536),
        businessExpense: 0n,
      },
      people: { a: {}, b: {}, c: {}, d: {}, e: {} },
    }
    expect(tryRule('net-income', 'y', world).answer.value).toBe(yuan(30_844.4))
    expect(tryRule('income-per-head', 'y', world).answer.value).toBe(yuan(6_168.88))
    expect(tryRule('income-above-line', 'h', world).answer.value).toBe(true)
  })

  it('may be negative, and is unknown for a year that was not recorded', () => {
    const year = { ...secure.year, businessExpense: yuan(12_000) }
    expect(tryRule('net-income', 'y', { ...secure, year }).answer.value).toBe(yuan(-2_000))
    expect(tryRule('income-above-line', 'h', { ...secure, year: { ...secure.year, year: 2018n } }).answer.value).toBeNull()
  })

  it('must lie above the line of its year, not on it', () => {
    const perHead = (amount: number) => ({ year: { ...secure.year, wage: yuan(amount * 2), transfer: 0n } })
    expect(tryRule('income-above-line', 'h', { ...secure, ...perHead(4_066) }).answer.value).toBe(false)
    expect(tryRule('income-above-line', 'h', { ...secure, ...perHead(4_066.01) }).answer.value).toBe(true)
  })
})

describe('exit', () => {
  it('is free where all is there', () => expect(refused({})).toBe(false))

  it('is refused where one of the guarantees or the income lacks', () => {
    expect(refused(house({ foodSecure: false }))).toBe(true)
    expect(refused(house({ waterSafe: false }))).toBe(true)
    expect(
      refused({ ...house({ unsafeHouse: true }), household: { ...secure.household, unsafeHouse: true, houseGrade: 'D', housing: 'own' } }),
    ).toBe(true)
    expect(refused({ year: { ...secure.year, wage: 0n } })).toBe(true)
    expect(
      refused({ rows: secure.rows!.slice(1), people: { ...secure.people, p: { idBirth: '1970-05-01', employeeMedical: false } } }),
    ).toBe(true)
  })

  it('is refused too where one cannot be told', () => {
    expect(refused(house({ clothingSecure: null }))).toBeNull()
    expect(refused({ covered: ['student', 'unsafeHouse'], rows: secure.rows!.slice(2) })).toBeNull()
    expect(refused({ year: { ...secure.year, transfer: null } })).toBeNull()
  })

  it('knows sick leave and teaching at home from a dropout', () => {
    const child = (outOfSchoolReason: string | null) => ({
      rows: secure.rows!.slice(0, 2),
      people: { ...secure.people, child: { idBirth: '2010-05-01', outOfSchoolReason } },
    })
    expect(refused(child('taught-at-home'))).toBe(false)
    expect(refused(child('weary-of-school'))).toBe(true)
    expect(refused(child(null))).toBeNull()
  })
})

describe('no longer enjoying', () => {
  it('begins where disposable income reaches the farmers’ mean of the year before', () => {
    const reaches = (disposablePerHead: bigint | null) =>
      tryRule('reaches-farmers-mean', 'h', { ...secure, year: { ...secure.year, disposablePerHead } }).answer.value
    expect(reaches(yuan(17_300))).toBe(true)
    expect(reaches(yuan(17_299.99))).toBe(false)
    expect(reaches(null)).toBeNull()
  })
})

describe('the allowance', () => {
  it('counts income by rules of its own: only the check that hints at it reads the income per head of the register (R4)', () => {
    const { rules, words } = luozhuang2018
    const income = new Set(['income-per-head', 'income-per-head-this-year', 'net-income', 'net-income-this-year'])
    const reading = [...rules.values()].filter(
      (rule) =>
        rule.article === 17 &&
        Object.values(partsOf(rule)).some((part) => [...nodesOf(part, words)].some((node) => node.op === 'call' && income.has(node.value))),
    )
    expect(reading.map(({ key }) => key)).toEqual(['allowance-perhaps-due'])
  })
})
