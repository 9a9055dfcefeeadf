/** What is shown beside a masked record holds nobody's name or number. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrubbed, shownCell } from './scrub.ts'

test('a cell is masked by what it was taken for', () => {
  const cell = { heading: '姓名', value: '李天家', role: 'person-name', sensitivity: 'personal' } as const
  expect(shownCell(cell, false)).toEqual({ heading: '姓名', value: '李**' })
  expect(shownCell(cell, true)).toEqual({ heading: '姓名', value: '李天家' })
  expect(shownCell({ heading: '存款余额', value: '17165', sensitivity: 'sensitive' }, false).value).not.toContain('17165')
  expect(shownCell({ heading: '状态', value: '正常' }, false)).toEqual({ heading: '状态', value: '正常' })
})

test('a number that stands in a column nobody knows is masked wherever it stands', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))
  fc.assert(
    fc.property(digits(17), fc.constantFrom('0', 'X', 'x'), fc.constantFrom('', '本人', ' 证号：', '（'), (seventeen, last, before) => {
      const number = seventeen + last
      expect(shownCell({ heading: '备注', value: `${before}${number}。` }, false).value).not.toContain(number.slice(6, 14))
    }),
  )
})

test('beside a masked record nobody’s name, number or savings are told, one account or all together', () => {
  const account = (id: string, balance: bigint) => ({
    ledger: 'bankBalance',
    id,
    facts: { name: '李天家', idNumber: '371399199001011234', balance },
  })
  const records = [account('1', 17_000_000n), account('2', 300_050n), account('3', 0n)]
  const told = {
    zh: '李天家（371399199001011234）存款余额 170,000.00元与 3,000.50元，合计 173,000.50元，高于 50,000.00元；另 1,170,000.00元、0.00元',
  }
  expect(scrubbed(told, records).zh).toBe(
    '李**（371399********1234）存款余额 ***元与 ***元，合计 ***元，高于 50,000.00元；另 1,170,000.00元、0.00元',
  )
})
