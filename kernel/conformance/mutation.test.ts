/** The mutation check: each word broken on purpose in memory and in SQL is noticed by its own examples; survivors are printed. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { duckdb } from '../dialects.ts'
import type { ExampleValue, GroupMeaning, PlainMeaning } from '../meaning.ts'
import { groupMeanings, plainMeanings } from '../operators/meanings.ts'
import { groupMutants, type Mutant, plainMutants } from './mutants.ts'
import { expectedOf, groupInMemory, groupQuestion, inMemory, lowest, question } from './try-examples.ts'

let connection: DuckDBConnection

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
})
afterAll(() => connection.closeSync())

async function asked(sql: string): Promise<unknown> {
  try {
    return lowest((await connection.runAndReadAll(sql)).getRows()[0]![0])
  } catch {
    return 'refused'
  }
}

/** A broken meaning that throws is noticed as well as one that answers wrongly. */
function tried(answer: () => string | null): string | null {
  try {
    return answer()
  } catch {
    return 'thrown'
  }
}

/** Mutants that mean the same as the word, and why nothing could notice them. */
const same: Readonly<Record<string, readonly string[]>> = {
  // It is never unknown.
  known: ['memory: unknown is no'],
  // Each step is its sign times its size: where one of the two is nothing, the other does not matter; the sign is never the cap's.
  bands: [1, 2, 3, 4].map((at) => `SQL: , 0\\) → , 1) (${at})`).concat('SQL: least\\( → greatest( (1)'),
  // Of nothing by nothing the quotient is unknown, whatever is said of the rest; by one nothing is left over.
  divided: [2, 3].map((at) => `SQL: , 0\\) → , 1) (${at})`),
  // A share whose numerator is unknown is unknown.
  version: ['SQL: denominator: THEN NULL → THEN FALSE (1)'],
}

async function survivors<E extends { readonly gives: ExampleValue }, M extends { readonly examples: readonly E[] }>(
  word: string,
  mutants: Iterable<Mutant<M>>,
  memory: (meaning: M, example: E) => string | null,
  sql: (meaning: M, example: E) => string,
): Promise<string[]> {
  const alive: string[] = []
  for (const { what, side, meaning } of mutants) {
    if (same[word]?.includes(`${side}: ${what}`)) continue
    let noticed = false
    for (const example of meaning.examples) {
      const gives = side === 'memory' ? tried(() => memory(meaning, example)) : await asked(sql(meaning, example))
      noticed ||= gives !== expectedOf(example)
      if (noticed) break
    }
    if (!noticed) alive.push(`${side}: ${what}`)
    made++
  }
  return alive
}

let made = 0

test('no broken word passes its examples', async () => {
  const found: Record<string, string[]> = {}
  for (const [word, meaning] of Object.entries(plainMeanings))
    found[word] = await survivors<PlainMeaning['examples'][number], PlainMeaning>(
      word,
      plainMutants(word, meaning, duckdb),
      (of, example) => inMemory(word, of, example),
      (of, example) => question(word, of, example, duckdb),
    )
  for (const [word, meaning] of Object.entries(groupMeanings))
    found[word] = await survivors<GroupMeaning['examples'][number], GroupMeaning>(
      word,
      groupMutants(meaning, duckdb),
      groupInMemory,
      (of, example) => groupQuestion(of, example, duckdb),
    )
  const alive = Object.fromEntries(Object.entries(found).filter(([, of]) => of.length > 0))
  process.stdout.write(`${made} broken words, ${Object.values(alive).flat().length} not noticed\n`)
  expect(alive).toEqual({})
  expect(made).toBeGreaterThan(300)
})
