/** Statements in waves: nothing is read before it is made, and nothing waits for what it does not read. */
import { expect, test } from 'vitest'
import { wavesOf } from './waves.ts'

const made = (name: string, ...reads: string[]) => {
  const select = `SELECT r.id FROM ${['facts_person AS r', ...reads].join(' JOIN ')}`
  return { name, select, sql: `CREATE TABLE ${name} AS ${select}` }
}

test('each wave reads what the waves before it made', () => {
  const waves = wavesOf([
    made('stage_1'),
    made('stage_11'),
    made('stage_2', 'stage_1'),
    made('result_person_1', 'stage_1'),
    made('result_person_2'),
    made('result_household', 'stage_2', 'stage_11'),
  ])
  expect(waves.map((wave) => wave.map(({ name }) => name))).toEqual([
    ['stage_1', 'stage_11', 'result_person_2'],
    ['stage_2', 'result_person_1'],
    ['result_household'],
  ])
})
