/** No rule of the pack that nobody or everybody could meet, no part that never matters, no exceptions at odds: tried around every threshold. */
import { expect, test } from 'vitest'
import { boundaryFindings } from '#kernel/boundaries/boundaries'
import { luozhuang2018 } from './pack.ts'

test.each(['2019-12-31', '2020-12-31'])('with the figures of %s', (day) => {
  expect(boundaryFindings(luozhuang2018, day)).toEqual([])
})
