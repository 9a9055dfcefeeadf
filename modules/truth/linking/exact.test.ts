/** The pass over a whole file, in SQL, and the reading of a single number agree on what a right number is. */
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkExactly, viewBatch } from './exact.ts'
import { inventNumber, putBatch, putRegistry } from './invented.ts'
import { checkCharacter, isRightNumber } from './number.ts'
import { readPeople } from './people.ts'

const days = fc.constantFrom(
  '19000229',
  '20000229',
  '19960229',
  '19970229',
  '20190431',
  '20190430',
  '20191301',
  '20190100',
  '20190132',
  '17991231',
  '18000101',
  '20991231',
  '21000101',
  '19651010',
)
const rightOrNearly = fc
  .tuple(days, fc.integer({ min: 0, max: 999 }), fc.integer({ min: -1, max: 17 }), fc.constantFrom(...'0123456789X +-.eE'))
  .map(([day, sequence, at, character]) => {
    const number = inventNumber(day, sequence)
    return at < 0 ? number : number.slice(0, at) + character + number.slice(at + 1)
  })
const checked = fc.stringMatching(/^[0-9]{17}$/).map((body) => body + checkCharacter(body))

test('right numbers in SQL and in memory', async () => {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  try {
    await putRegistry(connection, [])
    await readPeople(connection, 'registry', 'link_people')
    const numbers = fc.sample(fc.oneof(rightOrNearly, checked), { numRuns: 6000, seed: 7 })
    await putBatch(
      connection,
      numbers.map((id) => ({ id })),
    )
    await viewBatch(connection, 'batch', 'link_rows')
    await linkExactly(connection, { rows: 'link_rows', people: 'link_people', into: 'links', withoutOthers: false })
    const found = (await connection.runAndReadAll('select number from links order by row_id')).getRows().map(([number]) => number)
    const disagreeing = numbers.filter((number, at) => isRightNumber(number) !== (found[at] === number))
    expect(disagreeing).toEqual([])
    expect(numbers.filter(isRightNumber).length).toBeGreaterThan(100)
  } finally {
    connection.closeSync()
  }
})
