/** Addresses: what is written into them is read from them, whatever it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch, stringifySearch, text, texts, yes } from './search.ts'

test('what is written is read, long numbers to the last digit', () => {
  expect(text(parseSearch(stringifySearch({ q: '371399199001011234' })), 'q')).toBe('371399199001011234')
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 50 }), (q) => text(parseSearch(stringifySearch({ q })), 'q') === q))
})

test('what is not asked for, empty or too long does not come through', () => {
  const search = parseSearch('?town=371311001000&drop=1&q=&state=a&live=true')
  expect(texts(search, 'town', 'q', 'state')).toEqual({ town: '371311001000', state: 'a' })
  expect(yes(search, 'live')).toBe(true)
  expect(yes(search, 'town')).toBeUndefined()
  expect(text({ q: 'x'.repeat(3000) }, 'q')).toHaveLength(1000)
})
