/** Days in all the ways the office writes them. */
import { expect, test } from 'vitest'
import { dayOf } from './typed-day.ts'

test('are one day however they are written', () => {
  for (const typed of ['2019-01-02', '2019-1-2', '2019/1/2', '2019.01.02', '20190102', '2019年1月2日', ' ２０１９-1-2 '])
    expect(dayOf(typed)).toBe('2019-01-02')
})

test('are refused when there is no such day', () => {
  for (const typed of ['', '2019', '2019-02-29', '2019-13-01', '01/02/2019', '2019-1', 'soon']) expect(dayOf(typed)).toBeNull()
})
