/** Stages are let go of by the last statement that reads them, and not before. */
import { expect, test } from 'vitest'
import { spentAfter } from './spent.ts'

const made = (name: string, ...reads: string[]) => {
  const select = `SELECT r.id FROM ${['person AS r', ...reads].join(' JOIN ')}`
  return { name, select, sql: `CREATE TABLE ${name} AS ${select}` }
}
const statements = [
  made('stage_1'),
  made('stage_11'),
  made('stage_2', 'stage_1'),
  made('result_person_1', 'stage_1'),
  made('result_person_2', 'stage_2', 'stage_11'),
  // One that is gathered where it is read is no table.
  { ...made('result_household'), select: 'WITH stage_3 AS (SELECT 1) SELECT * FROM stage_3 JOIN stage_2' },
]

test('a stage is let go of by the last who reads it', () => {
  expect(Object.fromEntries(spentAfter({ statements, evidence: [] }))).toEqual({
    result_person_1: ['stage_1'],
    result_person_2: ['stage_11'],
    result_household: ['stage_2'],
  })
})

test('what speaks for a doubt is asked after the run: its stages are kept', () => {
  const evidence = [{ rule: 'owns', ledger: 'person', sql: 'SELECT subject FROM result_person_1 JOIN stage_11' }]
  expect([...spentAfter({ statements, evidence }).values()].flat()).toEqual(['stage_1', 'stage_2'])
})
