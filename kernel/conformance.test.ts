/** Every example of every word means the same in memory and in DuckDB, unknown included. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectedOf, groupInMemory, groupQuestion, inMemory, lowest, question } from './conformance/try-examples.ts'
import { duckdb } from './dialects.ts'
import type { GroupItem } from './meaning.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import type { Value } from './values.ts'

let connection: DuckDBConnection

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => connection.closeSync())

const ask = async (sql: string) => lowest((await connection.runAndReadAll(sql)).getRows()[0]![0])

describe('words over plain arguments', () => {
  for (const [word, meaning] of Object.entries(plainMeanings))
    test(word, async () => {
      for (const example of meaning.examples) {
        const expected = expectedOf(example)
        expect({ in: 'memory', example, gives: inMemory(word, meaning, example) }).toEqual({ in: 'memory', example, gives: expected })
        const gives = await ask(question(word, meaning, example, duckdb))
        expect({ in: 'SQL', example, gives }).toEqual({ in: 'SQL', example, gives: expected })
      }
      expect(meaning.examples.length).toBeGreaterThan(0)
    })
})

describe('words over groups', () => {
  for (const [word, meaning] of Object.entries(groupMeanings))
    test(word, async () => {
      for (const example of meaning.examples) {
        const expected = expectedOf(example)
        expect({ in: 'memory', example, gives: groupInMemory(meaning, example) }).toEqual({ in: 'memory', example, gives: expected })
        const gives = await ask(groupQuestion(meaning, example, duckdb))
        expect({ in: 'SQL', example, gives }).toEqual({ in: 'SQL', example, gives: expected })
      }
    })
})

describe('a value that decides alone', () => {
  const truths = [true, false, null]
  for (const [word, { decides, memory }] of Object.entries(plainMeanings))
    if (decides !== undefined)
      test(word, () => {
        const node = { op: 'plain', word: word as 'all', kind: 'boolean', args: [] } as const
        const alone = memory([decides], node, null)
        for (const one of truths) for (const other of truths) expect(memory([one, decides, other], node, null)).toBe(alone)
      })
  for (const [word, { decides, memory }] of Object.entries(groupMeanings))
    test(word, () => {
      const [mine, ...others]: Value[] = ['some', 'every', 'none'].includes(word) ? [true, false] : [1n, 2n]
      // What does not belong is not read.
      for (const value of others)
        expect(memory([item(mine), { ...item(value), belongs: false }], true)).toEqual(
          memory([item(mine), { belongs: false, value: null }], true),
        )
      if (decides === undefined) return
      const alone = memory([{ belongs: true, value: decides }], false)
      for (const belongs of truths)
        for (const value of truths)
          for (const complete of [true, false])
            expect(
              memory(
                [
                  { belongs, value },
                  { belongs: true, value: decides },
                ],
                complete,
              ),
            ).toBe(alone)
    })
})

const item = (value: Value = null): GroupItem => ({ belongs: true, value, order: 1n })
