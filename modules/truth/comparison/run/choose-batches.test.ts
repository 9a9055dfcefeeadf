/** Which batches a run compares with: the newest of each kind for a place and a time. */
import { expect, test } from 'vitest'
import { chooseBatches, type KeptBatch } from './choose-batches.ts'

interface Told {
  readonly day: string
  readonly form?: string
  readonly area?: string
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly file?: string
}

const batch = (delivery: string, { day, form = 'vehicle', area, from, to, asOf, file = '' }: Told): KeptBatch => ({
  id: `${delivery}${file}`,
  delivery,
  form,
  file: `${delivery}${file}.csv`,
  sheet: null,
  tables: {},
  raw: '',
  columns: [],
  coverage: { area: area ?? null, from: from ?? null, to: to ?? null },
  rows: 1,
  receivedAt: `${day}T00:00:00Z`,
  asOf: asOf ?? null,
})

const chosen = (kept: readonly KeptBatch[], asked?: Parameters<typeof chooseBatches>[1]) => chooseBatches(kept, asked).map(({ id }) => id)

test('a later list of the same kind replaces the earlier one; other kinds stand beside it', () => {
  const may = batch('may', { day: '2019-05-03', from: '2005-01-01', to: '2019-05-01' })
  const june = batch('june', { day: '2019-06-03', from: '2006-02-01', to: '2019-06-01' })
  const banks = batch('bank', { day: '2019-04-01', form: 'bankBalance' })
  expect(chosen([june, banks, may])).toEqual(['bank', 'june'])
})

test('the sheets of one delivery stand beside each other', () => {
  expect(chosen([batch('a', { day: '2019-05-03', file: '1' }), batch('a', { day: '2019-05-03', file: '2' })])).toEqual(['a1', 'a2'])
})

test('another year does not replace the one before', () => {
  const last = batch('last', { day: '2019-02-01', form: 'stay', from: '2018-01-02', to: '2018-12-30' })
  const now = batch('now', { day: '2020-02-01', form: 'stay', from: '2019-01-03', to: '2019-12-28' })
  expect(chosen([last, now])).toEqual(['last', 'now'])
})

test('a town’s list does not replace the district’s, but the district’s replaces a town’s', () => {
  const district = batch('district', { day: '2019-05-01' })
  const town = batch('town', { day: '2019-06-01', area: '371399001000' })
  const again = batch('again', { day: '2019-07-01' })
  expect(chosen([district, town])).toEqual(['district', 'town'])
  expect(chosen([district, town, again])).toEqual(['again'])
  expect(chosen([town, batch('other', { day: '2019-06-02', area: '371399002000' })])).toEqual(['town', 'other'])
})

test('only what was asked for, and nothing that was known later than the day', () => {
  const may = batch('may', { day: '2019-05-03', asOf: '2019-05-01' })
  const june = batch('june', { day: '2019-06-03', asOf: '2019-06-01' })
  expect(chosen([may, june], { deliveries: ['may'] })).toEqual(['may'])
  expect(chosen([may, june], { asOf: '2019-05-31' })).toEqual(['may'])
  expect(chosen([may, june], { asOf: '2019-06-30' })).toEqual(['june'])
  expect(chosen([june, batch('bank', { day: '2019-04-01', form: 'bankBalance' })], { asOf: '2019-05-31' })).toEqual(['bank', 'june'])
})
