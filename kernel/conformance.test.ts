/** Every example of every word means the same in memory and in DuckDB, unknown included. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectedOf, groupInMemory, groupQuestion, inMemory, lowest, question } from './conformance/try-examples.ts'
import { duckdb } from './dialects.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'

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
