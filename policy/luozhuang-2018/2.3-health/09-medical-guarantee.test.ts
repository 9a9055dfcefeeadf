/** Article 9, worked by hand to the fen. */
import { describe, expect, it } from 'vitest'
import { yuan } from '#kernel/values'
import { tryRule } from '../small-world.ts'

const patient = { household: { status: 'poor' }, people: { p: { extremelyPoor: false } }, covered: ['stay', 'extremelyPoor'] }
const stay = (facts: Record<string, string | bigint | null>) => ({
  ...patient,
  rows: [['stay', 'p', { kind: 'inpatient', level: 'three', settled: '2019-05-06', inPolicy: yuan(30_000), ...facts }]] as const,
})
const amountOf = (key: string, world: ReturnType<typeof stay>) => tryRule(key, 'stay 0', world).amount?.value
const answerOf = (key: string, world: ReturnType<typeof stay>) => tryRule(key, 'stay 0', world).answer.value

describe('the layers of a hospital stay', () => {
  it('level 3, in-policy total 30,000.00: each layer rounds on the rest left by the one before', () => {
    const world = stay({})
    expect(amountOf('basic-insurance', world)).toBe(yuan(15_950))
    expect(amountOf('serious-illness-insurance', world)).toBe(yuan(5_882.5))
    expect(amountOf('medical-assistance', world)).toBe(yuan(5_717.25))
    expect(amountOf('special-insurance', world)).toBe(yuan(1_715.18))
    expect(amountOf('hospital-reduction', world)).toBe(yuan(73.51))
  })

  it('the relief pays what these layers leave, 661.56, so that nothing is left', () => {
    const world = stay({
      basic: yuan(15_950),
      serious: yuan(5_882.5),
      aid: yuan(5_717.25),
      supplement: yuan(1_715.18),
      hospitalCut: yuan(73.51),
    })
    expect(amountOf('bottom-line-relief', world)).toBe(yuan(661.56))
  })

  it('a level below pays from less and more', () => {
    expect(amountOf('basic-insurance', stay({ level: 'one' }))).toBe(yuan(25_330))
    expect(amountOf('basic-insurance', stay({ level: 'two' }))).toBe(yuan(20_650))
    expect(amountOf('basic-insurance', stay({ level: 'three', inPolicy: yuan(1_000) }))).toBe(0n)
    expect(amountOf('basic-insurance', stay({ level: null }))).toBeNull()
  })

  it('serious-illness insurance starts lower and pays more from 2019', () => {
    expect(amountOf('serious-illness-insurance', stay({ settled: '2018-12-31' }))).toBe(yuan(4_427.5))
    expect(amountOf('serious-illness-insurance', stay({ settled: '2019-01-01' }))).toBe(yuan(5_882.5))
    expect(amountOf('serious-illness-insurance', stay({ settled: null }))).toBeNull()
  })
})

describe('the yearly caps', () => {
  const year = (...settled: readonly (string | null)[]) => ({
    ...patient,
    rows: settled.map(
      (day) => ['stay', 'p', { kind: 'inpatient', level: 'three', admitted: day, settled: day, inPolicy: yuan(150_000) }] as const,
    ),
  })
  const paid = (key: string, at: number, world: ReturnType<typeof year>) => tryRule(key, `stay ${at}`, world).amount?.value

  it('are used up stay by stay in the order of settlement, and begin anew each year', () => {
    const world = year('2019-08-01', '2019-03-01', '2020-01-01', '2019-08-01')
    expect(paid('basic-insurance', 1, world)).toBe(yuan(81_950))
    expect(paid('basic-insurance', 0, world)).toBe(yuan(150_000 - 81_950))
    expect(paid('basic-insurance', 3, world)).toBe(0n)
    expect(paid('basic-insurance', 2, world)).toBe(yuan(81_950))
    expect(paid('medical-assistance', 1, world)).toBe(yuan(18_947.25))
    expect(paid('medical-assistance', 0, world)).toBe(yuan(20_000 - 18_947.25))
    expect(paid('medical-assistance', 3, world)).toBe(0n)
  })

  it('cannot be told while a stay of the patient has no day of settlement, or no file covers the patient', () => {
    expect(paid('basic-insurance', 0, year('2019-08-01', null))).toBeNull()
    expect(paid('basic-insurance', 1, year('2019-08-01', null))).toBeNull()
    expect(paid('basic-insurance', 0, { ...year('2019-08-01'), covered: [] })).toBeNull()
  })
})

describe('the relief of the district', () => {
  const layers = (left: number) => ({ basic: yuan(30_000 - left), serious: 0n, aid: 0n, supplement: 0n, hospitalCut: 0n })

  it('is at most a tenth of the in-policy total', () => {
    expect(amountOf('bottom-line-relief', stay(layers(2_999.99)))).toBe(yuan(2_999.99))
    expect(amountOf('bottom-line-relief', stay(layers(3_000)))).toBe(yuan(3_000))
    expect(amountOf('bottom-line-relief', stay(layers(3_000.01)))).toBe(yuan(3_000))
  })

  it('begins on 1 January 2019, by the day of settlement', () => {
    expect(answerOf('bottom-line-relief', stay({ ...layers(100), settled: '2018-12-31', admitted: '2018-12-20' }))).toBe(false)
    expect(answerOf('bottom-line-relief', stay({ ...layers(100), settled: '2019-01-01', admitted: '2018-12-20' }))).toBe(true)
    expect(answerOf('bottom-line-relief', stay({ ...layers(100), settled: null, admitted: '2019-01-01' }))).toBe(true)
    expect(answerOf('bottom-line-relief', stay({ ...layers(100), settled: null, admitted: '2018-12-20' }))).toBeNull()
  })

  it('is nothing where nothing is left, and cannot be told where a layer is missing', () => {
    expect(answerOf('bottom-line-relief', stay(layers(0)))).toBe(false)
    expect(answerOf('bottom-line-relief', stay({ ...layers(100), aid: null }))).toBeNull()
  })

  it('is for the poor and those out with policy', () => {
    const world = stay(layers(100))
    const of = (status: string | null) => answerOf('bottom-line-relief', { ...world, household: { status: status as string } })
    expect(of('out-with-policy')).toBe(true)
    expect(of('out-without-policy')).toBe(false)
    expect(of(null)).toBeNull()
  })
})
