/** Articles 16 to 18: help for a house, subsidies of elders and disabled people, the pension premium. */
import { describe, expect, it } from 'vitest'
import { explain, explanationText } from '#kernel/explain'
import { yuan } from '#kernel/values'
import { luozhuang2018 } from '../pack.ts'
import { type SmallWorld, tryRule } from '../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>
const person = (facts: Facts, rows: [string, Facts][] = [], covered: string[] = []): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { idBirth: '1950-06-15', extremelyPoor: false, allowance: true, schoolStage: 'none', ...facts } },
  rows: rows.map(([ledger, of]) => [ledger, 'p', of] as const),
  covered: ['allowance', 'disability', 'extremelyPoor', 'child', 'pensionInsurance', 'student', ...covered],
})
const answer = (key: string, world: SmallWorld, day?: string) => tryRule(key, 'p', world, day).answer.value
const amount = (key: string, world: SmallWorld, day?: string) => tryRule(key, 'p', world, day).amount?.value

describe('subsidy of allowance elders', () => {
  it.each([
    ['1959-12-31', 80],
    ['1940-01-01', 80],
    ['1939-12-31', 100],
    ['1929-12-31', 200],
    ['1919-12-31', 300],
  ])('born %s: %d yuan a month on 31 December 2019', (idBirth, due) => {
    expect(answer('elder-subsidy', person({ idBirth }))).toBe(true)
    expect(amount('elder-subsidy', person({ idBirth }))).toBe(yuan(due))
  })

  it('begins at 60, and is for people on allowance, by the registry or the file', () => {
    expect(answer('elder-subsidy', person({ idBirth: '1960-01-01' }))).toBe(false)
    expect(answer('elder-subsidy', person({ allowance: false }))).toBe(false)
    expect(answer('elder-subsidy', person({ allowance: false }, [['allowance', { state: 'current' }]]))).toBe(true)
    expect(answer('elder-subsidy', person({ allowance: null }))).toBeNull()
  })
})

describe('subsidies of disabled people', () => {
  const certificate = (grade: string | null, state = 'valid'): [string, Facts] => ['disability', { grade, state }]

  it('living subsidy: any grade with allowance, more for grades 1 and 2, and more from 2020', () => {
    expect(amount('living-subsidy', person({}, [certificate('2')]))).toBe(yuan(100))
    expect(amount('living-subsidy', person({}, [certificate('3')]))).toBe(yuan(80))
    expect(amount('living-subsidy', person({}, [certificate('3')]), '2020-01-01')).toBe(yuan(96))
    expect(answer('living-subsidy', person({ allowance: false }, [certificate('2')]))).toBe(false)
    expect(answer('living-subsidy', person({}, [certificate('2', 'expired')]))).toBe(false)
  })

  it('nursing subsidy: grades 1 and 2, with the living subsidy where both are due', () => {
    expect(amount('nursing-subsidy', person({}, [certificate('1')]))).toBe(yuan(100))
    expect(amount('nursing-subsidy', person({}, [certificate('2')]))).toBe(yuan(80))
    expect(answer('nursing-subsidy', person({}, [certificate('3')]))).toBe(false)
    expect(answer('living-subsidy', person({}, [certificate('1')]))).toBe(true)
    expect(answer('nursing-subsidy', person({}, [certificate(null)]))).toBeNull()
  })

  it('neither is drawn beside extremely-poor support, and that must be known', () => {
    const extremelyPoor = person({}, [certificate('1'), ['extremelyPoor', { state: 'current' }]])
    const unknown = { ...person({ extremelyPoor: null }, [certificate('1')]), covered: ['allowance', 'disability'] }
    for (const key of ['living-subsidy', 'nursing-subsidy']) {
      expect(answer(key, extremelyPoor)).toBe(false)
      expect(answer(key, unknown)).toBeNull()
    }
  })

  it('says to what a subsidy yields', () => {
    const support = person({}, [certificate('1'), ['extremelyPoor', { state: 'current', selfCare: 'full' }]])
    const said = explanationText(explain(luozhuang2018, tryRule('nursing-subsidy', 'p', support)).answer, 'zh')
    expect(said).toContain('不可同享的特困供养更优')
  })

  it('the orphan stipend excludes the living subsidy and allows the nursing subsidy', () => {
    const orphan = person({ idBirth: '2010-05-01' }, [certificate('1'), ['child', { kind: 'orphan' }]])
    expect(answer('living-subsidy', orphan)).toBe(false)
    expect(answer('nursing-subsidy', orphan)).toBe(true)
  })
})

describe('pension premium', () => {
  it('is paid for people of 16 to 59 outside the employees’ schemes', () => {
    const of = (facts: Facts, ...rows: [string, Facts][]) => answer('pension-premium', person({ idBirth: '1980-05-01', ...facts }, rows))
    expect(of({})).toBe(true)
    expect(of({ idBirth: '1959-12-31' })).toBe(false)
    expect(of({ schoolStage: 'university' })).toBe(false)
    expect(of({}, ['pensionInsurance', { scheme: 'employee' }])).toBe(false)
    expect(of({}, ['pensionInsurance', { scheme: null }])).toBeNull()
    const paid = person({ idBirth: '1980-05-01' }, [['pensionInsurance', { scheme: 'resident', paidOnBehalf: true, tier: yuan(100) }]])
    expect(tryRule('pension-premium', 'p', paid).received?.value).toBe(yuan(100))
  })
})

describe('unsafe house', () => {
  const house = (facts: Facts): SmallWorld => ({ household: { status: 'poor', ...facts }, people: { p: {} }, covered: ['unsafeHouse'] })
  const help = (facts: Facts) => tryRule('unsafe-house-help', 'h', house(facts))

  it('is rebuilt or repaired by its grade, for registered households', () => {
    expect(help({ unsafeHouse: true, houseGrade: 'D' }).amount?.value).toBe(yuan(20_000))
    expect(help({ unsafeHouse: true, houseGrade: 'C' }).amount?.value).toBe(yuan(8_000))
    expect(help({ unsafeHouse: true, houseGrade: null }).amount?.value).toBeNull()
    expect(help({ unsafeHouse: false }).answer.value).toBe(false)
    expect(help({ unsafeHouse: null }).answer.value).toBeNull()
    expect(help({ unsafeHouse: true, status: 'ordinary' }).answer.value).toBe(false)
  })
})
