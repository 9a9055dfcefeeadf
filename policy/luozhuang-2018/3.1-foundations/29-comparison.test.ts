/** Article 29: who raises a doubt, who does not, and of whom it cannot be told. */
import { describe, expect, it } from 'vitest'
import { yuan } from '#kernel/values'
import { type SmallWorld, tryRule } from '../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>
const poor = { status: 'poor' }
const registered = (...rows: [string, Facts][]): SmallWorld => ({
  household: poor,
  people: { p: { idBirth: '1970-05-01', schoolStage: 'none' } },
  rows: rows.map(([ledger, facts]) => [ledger, 'p', facts] as const),
  covered: rows.map(([ledger]) => ledger),
})
const stranger = (...rows: [string, Facts][]): SmallWorld => ({
  ...registered(...rows),
  household: undefined,
  people: { p: { registered: false } },
})
const answer = (key: string, world: SmallWorld, id = 'p') => tryRule(key, id, world).answer.value

/** Rule, what the file says of the person, and whether that is a doubt; null: it cannot be told. */
const ofRegistered: [rule: string, ledger: string, facts: Facts, doubt: boolean | null][] = [
  ['registered-person-dead', 'policeRecord', { state: 'dead' }, true],
  ['registered-person-dead', 'policeRecord', { state: 'normal' }, false],
  ['registered-person-dead', 'policeRecord', { state: null }, null],
  ['registered-person-in-death-records', 'deathRecord', { deathDate: '2019-03-01' }, true],
  ['registered-person-in-death-records', 'deathRecord', { deathDate: null }, null],
  ['registered-person-moved-out', 'policeRecord', { state: 'moved-out' }, true],
  ['registered-person-moved-out', 'policeRecord', { state: 'dead' }, false],
  ['registered-household-owns-car', 'vehicle', { kind: 'car', state: 'normal' }, true],
  ['registered-household-owns-car', 'vehicle', { kind: 'small-bus', state: 'overdue' }, true],
  ['registered-household-owns-car', 'vehicle', { kind: 'car', state: 'scrapped' }, false],
  ['registered-household-owns-car', 'vehicle', { kind: 'tricycle', state: 'normal' }, false],
  ['registered-household-owns-car', 'vehicle', { kind: 'tractor', state: null }, false],
  ['registered-household-owns-car', 'vehicle', { kind: null, state: 'normal' }, null],
  ['registered-household-owns-company', 'company', { kind: 'company', state: 'active' }, true],
  ['registered-household-owns-company', 'company', { kind: 'cooperative', state: 'active' }, false],
  ['registered-household-owns-company', 'company', { kind: 'self-employed', state: 'active' }, false],
  ['registered-household-owns-company', 'company', { kind: 'company', state: 'cancelled' }, false],
  ['registered-household-owns-company', 'company', { kind: 'company', state: null }, null],
  ['registered-household-owns-commercial-housing', 'realEstate', { use: 'commercial' }, true],
  ['registered-household-owns-commercial-housing', 'realEstate', { use: 'resettlement' }, false],
  ['registered-household-owns-commercial-housing', 'realEstate', { use: 'homestead' }, false],
  ['registered-household-owns-commercial-housing', 'realEstate', { use: null }, null],
  ['registered-household-on-public-payroll', 'payroll', { kind: 'civil' }, true],
  ['registered-household-on-public-payroll', 'payroll', { kind: 'welfare-post' }, false],
  ['registered-household-on-public-payroll', 'payroll', { kind: 'village-cadre' }, false],
  ['registered-household-on-public-payroll', 'payroll', { kind: 'temporary' }, false],
  ['registered-household-on-public-payroll', 'payroll', { kind: null }, null],
  ['registered-person-without-medical-insurance', 'medicalInsurance', { state: 'insured' }, false],
  ['registered-person-without-medical-insurance', 'medicalInsurance', { state: 'not-insured' }, true],
  ['registered-person-without-medical-insurance', 'medicalInsurance', { state: null }, null],
]

const ofStrangers: [rule: string, ledger: string, facts: Facts, doubt: boolean | null][] = [
  ['allowance-household-not-registered', 'allowance', { state: 'current', area: 'rural' }, true],
  ['allowance-household-not-registered', 'allowance', { state: 'stopped', area: 'rural' }, false],
  ['allowance-household-not-registered', 'allowance', { state: 'current', area: 'urban' }, false],
  ['severely-disabled-not-registered', 'disability', { grade: '2', state: 'valid' }, true],
  ['severely-disabled-not-registered', 'disability', { grade: '3', state: 'valid' }, false],
  ['severely-disabled-not-registered', 'disability', { grade: '1', state: 'cancelled' }, false],
  ['severely-disabled-not-registered', 'disability', { grade: null, state: 'valid' }, null],
]

describe('a row of a file', () => {
  it.each(ofRegistered)('%s: %s %o is %s', (rule, ledger, facts, doubt) => {
    expect(answer(rule, registered([ledger, facts]))).toBe(doubt)
  })

  it.each(ofStrangers)('%s: %s %o is %s', (rule, ledger, facts, doubt) => {
    expect(answer(rule, stranger([ledger, facts]))).toBe(doubt)
  })

  it('of a registered person never raises a doubt about somebody missed, nor the other way round', () => {
    for (const [rule, ledger, facts] of ofStrangers) expect(answer(rule, registered([ledger, facts])), rule).toBe(false)
    for (const [rule, ledger, facts] of ofRegistered) expect(answer(rule, stranger([ledger, facts])), rule).toBe(false)
  })

  it('while it is under review whose it is leaves "not in the file" open', () => {
    const world = { ...registered(), covered: ['medicalInsurance'] }
    expect(answer('registered-person-without-medical-insurance', world)).toBe(true)
    expect(
      answer('registered-person-without-medical-insurance', { ...world, pending: [{ ledger: 'medicalInsurance', key: 'p' }] }),
    ).toBeNull()
  })
})

describe('a kind of file that was not delivered', () => {
  it('is "cannot tell", not "no"', () => {
    for (const [rule] of ofRegistered) expect(answer(rule, registered()), rule).toBeNull()
    expect(answer('compulsory-age-not-in-school', { household: poor, people: { p: { idBirth: '2010-05-01' } } })).toBeNull()
  })
})

describe('money', () => {
  const household = (...balances: (bigint | null)[]): SmallWorld => ({
    household: poor,
    people: { p: {}, q: {} },
    rows: balances.map((balance, at) => ['bankBalance', at === 0 ? 'p' : 'q', { balance }] as const),
    covered: ['bankBalance'],
  })

  it('deposits of all members count together, from 50,000', () => {
    const doubt = (...balances: (bigint | null)[]) => answer('registered-household-large-deposit', household(...balances), 'h')
    expect(doubt(yuan(30_000), yuan(20_000))).toBe(true)
    expect(doubt(yuan(30_000), yuan(19_999.99))).toBe(false)
    expect(doubt(yuan(60_000), null)).toBeNull()
  })

  it('own medical spending of the year counts from 10,000, stays of other years do not', () => {
    const stay = (left: number, admitted: string): [string, Facts] => [
      'stay',
      {
        admitted,
        inPolicy: yuan(20_000),
        basic: yuan(20_000 - left),
        serious: 0n,
        aid: 0n,
        supplement: 0n,
        hospitalCut: 0n,
        settled: admitted,
      },
    ]
    const doubt = (...stays: [string, Facts][]) => answer('large-medical-spending-not-registered', stranger(...stays))
    expect(doubt(stay(6_000, '2019-02-01'), stay(4_000, '2019-12-31'))).toBe(true)
    expect(doubt(stay(6_000, '2019-02-01'), stay(3_999.99, '2019-12-31'))).toBe(false)
    expect(doubt(stay(6_000, '2019-02-01'), stay(9_000, '2018-12-31'))).toBe(false)
  })

  it('income must add up within one yuan, in its items and per head', () => {
    const year = {
      year: 2019n,
      wage: yuan(4_000),
      business: yuan(2_000),
      property: 0n,
      transfer: yuan(500),
      businessExpense: yuan(500),
      netIncome: yuan(6_000),
      incomePerHead: yuan(3_000),
    }
    const doubt = (change: Facts) =>
      answer(
        'income-does-not-add-up',
        { household: { ...poor, statedMemberCount: 2n }, year: { ...year, ...change }, people: { p: {} } },
        'h',
      )
    expect(doubt({})).toBe(false)
    expect(doubt({ wage: yuan(4_001) })).toBe(false)
    expect(doubt({ wage: yuan(4_001.01) })).toBe(true)
    expect(doubt({ incomePerHead: yuan(3_001) })).toBe(true)
    expect(doubt({ transfer: null })).toBeNull()
  })
})

describe('school and pension', () => {
  const born = (idBirth: string, rows: [string, Facts][], more: Facts = {}): SmallWorld => ({
    household: poor,
    people: { p: { idBirth, schoolStage: 'none', ...more } },
    rows: rows.map(([ledger, facts]) => [ledger, 'p', facts] as const),
    covered: ['student', 'pensionInsurance'],
  })

  it('a child of 6 to 14 at the year’s end must stand on a school roll', () => {
    const doubt = (idBirth: string, ...rows: [string, Facts][]) => answer('compulsory-age-not-in-school', born(idBirth, rows), 'p')
    expect(doubt('2013-12-31')).toBe(true)
    expect(doubt('2014-01-01')).toBe(false)
    expect(doubt('2005-01-01')).toBe(true)
    expect(doubt('2004-12-31')).toBe(false)
    expect(doubt('2010-05-01', ['student', { state: 'enrolled' }])).toBe(false)
    expect(doubt('2010-05-01', ['student', { state: 'dropped-out' }])).toBe(true)
    expect(doubt('2010-05-01', ['student', { state: null }])).toBeNull()
  })

  it('aid is due from pre-school to secondary school, and a row paid in part is no doubt', () => {
    const doubt = (facts: Facts) =>
      answer('education-aid-due-not-paid', born('2008-05-01', [['student', { stage: 'junior', state: 'enrolled', ...facts }]]))
    expect(doubt({ aid: 0n })).toBe(true)
    expect(doubt({ aid: yuan(250) })).toBe(false)
    expect(doubt({ aid: null })).toBeNull()
    expect(doubt({ aid: 0n, stage: 'university' })).toBe(false)
    expect(doubt({ aid: 0n, state: 'graduated' })).toBe(false)
  })

  it('the pension is asked of people from 16 to 59 who are no students', () => {
    const doubt = (idBirth: string, rows: [string, Facts][] = [], more: Facts = {}) =>
      answer('registered-person-without-pension-insurance', born(idBirth, rows, more))
    expect(doubt('2003-12-31')).toBe(true)
    expect(doubt('2004-01-01')).toBe(false)
    expect(doubt('1960-01-01')).toBe(true)
    expect(doubt('1959-12-31')).toBe(false)
    expect(doubt('1999-05-01', [], { schoolStage: 'university' })).toBe(false)
    expect(doubt('1980-05-01', [['pensionInsurance', { state: 'paying' }]])).toBe(false)
    expect(doubt('1980-05-01', [['pensionInsurance', { state: 'paused' }]])).toBe(true)
    expect(doubt('1980-05-01', [], { schoolStage: null })).toBeNull()
  })
})

describe('the registry itself', () => {
  it('finds two heads, a number registered twice, a sex that the number contradicts, an elder in primary school', () => {
    const people = {
      p: {
        relation: 'head',
        idNumber: '371399197005010011',
        idValid: true,
        idSex: 'male',
        sex: 'female',
        idBirth: '1970-05-01',
        schoolStage: 'primary',
      },
      q: {
        relation: 'head',
        idNumber: '371399197005010011',
        idValid: true,
        idSex: 'male',
        sex: 'male',
        idBirth: '2010-05-01',
        schoolStage: 'primary',
      },
      r: { relation: 'son', idNumber: null, idValid: null, sex: 'male', idBirth: null, schoolStage: null },
    }
    const world = { household: poor, people }
    expect(answer('two-heads', world, 'h')).toBe(true)
    expect(answer('person-in-two-households', world, 'p')).toBe(true)
    expect(answer('person-in-two-households', world, 'r')).toBeNull()
    expect(answer('sex-contradicts-id', world, 'p')).toBe(true)
    expect(answer('sex-contradicts-id', world, 'q')).toBe(false)
    expect(answer('sex-contradicts-id', world, 'r')).toBeNull()
    expect(answer('age-contradicts-school-stage', world, 'p')).toBe(true)
    expect(answer('age-contradicts-school-stage', world, 'q')).toBe(false)
    expect(answer('age-contradicts-school-stage', world, 'r')).toBeNull()
  })

  it('says of a number that stands beside another name', () => {
    const linked = (sameNumberOtherName: boolean | null): SmallWorld => ({
      household: poor,
      people: { p: {} },
      rows: [['link', 'p', { sameNumberOtherName }]],
    })
    expect(answer('same-id-other-name', linked(true))).toBe(true)
    expect(answer('same-id-other-name', linked(false))).toBe(false)
    expect(answer('same-id-other-name', linked(null))).toBeNull()
  })

  it('leaves members alone who are gone', () => {
    const world = registered(['policeRecord', { state: 'dead' }])
    expect(answer('registered-person-dead', { ...world, people: { p: { memberState: 'dead' } } })).toBe(false)
  })
})
