/** No rule of the pack that nobody or everybody could meet, no exceptions at odds, no part that never matters but those known: tried around every threshold. */
import { expect, test } from 'vitest'
import { boundaryFindings } from '#kernel/boundaries/boundaries'
import { luozhuang2018 } from './pack.ts'

/** Rules that say again what a word they cite already holds; they read as the document does, and the repetition changes nothing. */
const saidTwice = [
  'allowance-standard-above-poverty-line',
  'extremely-poor-support',
  'living-subsidy',
  'nursing-subsidy',
  'nursing-subsidy-due-not-drawn',
  'orphan-stipend',
  'qualifies-for-nursing-subsidy',
  'three-keeps',
  'too-young-for-senior-school',
  'unsafe-house-help-other-groups',
]

test.each(['2019-12-31', '2020-12-31'])('with the figures of %s', (day) => {
  const findings = boundaryFindings(luozhuang2018, day)
  expect(findings.filter(({ fault }) => fault !== 'idle')).toEqual([])
  expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual(saidTwice)
})
