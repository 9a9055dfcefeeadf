/** Masking: the shape stays, the person does not show; revealing needs role, area and the wish. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { text } from '#kernel/ledger'
import { garden } from '#platform/store/test-ledgers'
import { masked, maskedName, maskedNumber, maskedPhone } from './masking.ts'

const record = {
  id: '1',
  region: '371399001001',
  keeper: '欧阳小明',
  idNumber: '371399199001011234',
  phone: '13812345678',
  illness: '高血压',
  kind: 'herbs',
  income: 500n,
}
const village = { roles: ['village'], areas: ['371399001001'] }
const disclosure = { personal: 'everyone', sensitive: ['office'] } as const

describe('masked', () => {
  test('without a wish everything personal is masked, for everybody', () => {
    expect(masked(record, garden, village)).toEqual({
      ...record,
      keeper: '欧***',
      idNumber: '371399********1234',
      phone: '138****5678',
      illness: null,
      hidden: ['keeper', 'idNumber', 'phone', 'illness'],
    })
  })

  test('revealed: personal facts in the own area, sensitive ones by role', () => {
    expect(masked(record, garden, village, { reveal: true, disclosure })).toEqual({ ...record, illness: null, hidden: ['illness'] })
    expect(masked(record, garden, { roles: ['office'], areas: ['371399'] }, { reveal: true, disclosure })).toEqual({
      ...record,
      hidden: [],
    })
    expect(masked(record, garden, { ...village, areas: ['371399001002'] }, { reveal: true, disclosure }).hidden).toHaveLength(4)
    expect(masked(record, garden, { roles: ['office'], areas: [] }, { reveal: true, disclosure }).hidden).toHaveLength(4)
  })

  test('columns that only the table has are masked too', () => {
    const key = text('证件号码', 'Number', { role: 'id-number', sensitivity: 'personal' })
    const seen = masked({ region: '371399001001', key: '371399199001011234' }, { ledger: garden, columns: { key } }, village)
    expect(seen).toMatchObject({ key: '371399********1234', hidden: ['key'] })
  })

  test('what is not there is not hidden', () => {
    expect(masked({ ...record, keeper: null, illness: null }, garden, village).hidden).toEqual(['idNumber', 'phone'])
  })
})

describe('the shapes', () => {
  test.each([
    ['张三', '张*'],
    ['张小三', '张**'],
    ['张', '张*'],
    ['𠮷田', '𠮷*'],
  ])('%s → %s', (name, expected) => expect(maskedName(name)).toBe(expected))

  test.each([
    ['371399199001011234', '371399********1234'],
    ['371399900101123', '371399*****1123'],
    ['37139919900101123443B1', '371399************43B1'],
    ['1234567', '***'],
  ])('%s → %s', (number, expected) => expect(maskedNumber(number)).toBe(expected))

  test('never gives away the middle of anything', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{15,22}$/), (number) => {
        expect(maskedNumber(number)).toHaveLength(number.length)
        expect(maskedNumber(number).replace(/[^*]/g, '')).toHaveLength(number.length - 10)
      }),
    )
    fc.assert(fc.property(fc.stringMatching(/^1\d{10}$/), (phone) => maskedPhone(phone) === `${phone.slice(0, 3)}****${phone.slice(7)}`))
    fc.assert(fc.property(fc.stringMatching(/^\d{0,9}$/), (phone) => maskedPhone(phone) === '***'))
  })
})
