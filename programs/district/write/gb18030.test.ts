/** GB18030 bytes read back as the text they were made from. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gb18030 } from './gb18030.ts'

const read = (bytes: Uint8Array): string => new TextDecoder('gb18030').decode(bytes)

test('Chinese takes two bytes a character, rare characters four', () => {
  expect(gb18030('罗庄区')).toHaveLength(6)
  expect([...gb18030('㛃')]).toHaveLength(4)
  expect([...gb18030('𬱖')]).toHaveLength(4)
  expect([...gb18030('a,1')]).toEqual([97, 44, 49])
})

test('any well-formed text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(text.isWellFormed() && !text.includes('\uFFFD') && !text.includes('\uFEFF'))
      expect(read(gb18030(text))).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('rare names of the district come back', () => {
  for (const name of ['䶮', '㙓', '𬱖', '喆䲟', '𫍯', '㭎', '䅟', '買·艾']) expect(read(gb18030(name))).toBe(name)
})
