/** A household's page does not give away that somebody is a patient. */
import { expect, test } from 'vitest'
import { evaluate } from '#kernel/evaluate'
import { worldOf } from '#kernel/world'
import { explainHousehold } from '#modules/truth/comparison/explain-household'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { openRecords } from './confidential.ts'

const records = [
  { ledger: 'household', id: 'h', facts: { status: 'poor' } },
  { ledger: 'person', id: 'p', facts: { key: 'p', primary: true, household: 'h', registered: true, memberState: 'present' } },
  { ledger: 'mentalPatient', id: 'm', facts: { person: 'p', risk: '5', lastFollowUp: '2019-01-01' } },
  { ledger: 'checkUp', id: 'c', facts: { person: 'p', on: '2019-05-01' } },
]
const world = worldOf(luozhuang2018.vocabulary, records, [{ ledger: 'mentalPatient' }])

test('a patient’s record and the rules about it are left out, the rest stays', () => {
  const rule = luozhuang2018.rules.get('mental-follow-up-overdue')!
  expect(evaluate(luozhuang2018, rule, world.get('mentalPatient', 'm')!, world, '2019-12-31').answer.value).toBe(true)
  const open = openRecords(records)
  expect(open.map(({ ledger }) => ledger)).toEqual(['household', 'person', 'checkUp'])
  const shown = explainHousehold(luozhuang2018, { world, household: records[0], records: open }, 'h', '2019-12-31')
  expect(shown.length).toBeGreaterThan(20)
  expect(JSON.stringify(shown, (_key, of: unknown) => (typeof of === 'bigint' ? String(of) : of))).not.toMatch(/mentalPatient|精神障碍/)
})
