/** What is shown beside a masked record holds nobody's name or number. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownCell } from './scrub.ts'

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
