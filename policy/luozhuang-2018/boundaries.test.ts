/** No rule of the pack that nobody or everybody could meet, no exceptions at odds, no condition said twice: tried around every threshold. */
import { expect, test } from 'vitest'
import { boundaryFindings } from '#kernel/boundaries/boundaries'
import { luozhuang2018 } from './pack.ts'

/** A part that the figures of one day decide for everybody; the records of the rule are decided on their own days, with the figures of those. */
const toldByFigures = ['allowance-standard-above-poverty-line']

test.each(['2019-12-31', '2020-12-31'])('with the figures of %s', (day) => {
  const findings = boundaryFindings(luozhuang2018, day)
  expect(findings.filter(({ fault }) => fault !== 'idle')).toEqual([])
  expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual(toldByFigures)
})
