/** A file whose headings two forms share is decided by the rest of the delivery, or asked about; never guessed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { takeInDirectory } from '../take-in-directory.ts'
import { byElimination } from './by-elimination.ts'

const people = ['甄一,371399196001010012', '甄二,371399196202020018', '甄三,371399196203030014', '甄四,371399196304040011']
const csv = (heading: string, ...more: readonly string[]) =>
  `姓名,身份证号,${heading}\n${people.map((one) => [one, ...more].join(',')).join('\n')}\n`
const shared = csv('参保状态', '参保')
const pension = csv('参保险种,参保状态', '城乡居民基本养老保险', '参保')
const medical = csv('参保险种,参保状态', '城乡居民基本医疗保险', '参保')

async function taken(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const { batches, ignored, decided } = await takeInDirectory(connection, folder)
    return {
      forms: Object.fromEntries(batches.map(({ file, form }) => [file, form])),
      rows: batches.map(({ card }) => card.accepted),
      ignored: ignored.map(({ file, code, reason }) => ({ file, code, reason: reason.zh })),
      decided,
    }
  } finally {
    connection.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
}

test('alone it is left aside, and the sentence names both forms', async () => {
  const { forms, ignored } = await taken({ '表1.csv': shared })
  expect(forms).toEqual({})
  expect(ignored).toEqual([{ file: '表1.csv', code: 'several-forms', reason: expect.stringMatching(/养老.*医|医.*养老/) }])
})

test.each([
  ['pension', pension, 'pensionInsurance', 'medicalInsurance'],
  ['medical', medical, 'medicalInsurance', 'pensionInsurance'],
])('beside a %s file it is the other', async (_, other, known, left) => {
  const { forms, ignored, decided, rows } = await taken({ '表1.csv': shared, '表2.csv': other })
  expect(forms).toEqual({ '表1.csv': left, '表2.csv': known })
  expect([ignored, decided, rows]).toEqual([[], [{ file: '表1.csv', sheet: null, form: left }], [4, 4]])
})

test('two of them beside nothing that tells are both asked about', async () => {
  const { forms, ignored } = await taken({ '表1.csv': shared, '表2.csv': csv('参保状态', '正常') })
  expect([forms, ignored.map(({ code }) => code)]).toEqual([{}, ['several-forms', 'several-forms']])
})

test('words in the cells that name one kind are enough, whatever the headings', async () => {
  expect((await taken({ '表1.csv': medical })).forms).toEqual({ '表1.csv': 'medicalInsurance' })
  expect((await taken({ '表1.csv': pension })).forms).toEqual({ '表1.csv': 'pensionInsurance' })
})

test('a name that tells is enough', async () => {
  expect((await taken({ '医保参保.csv': shared })).forms).toEqual({ '医保参保.csv': 'medicalInsurance' })
  expect((await taken({ '养老参保.csv': shared })).forms).toEqual({ '养老参保.csv': 'pensionInsurance' })
})

test('one decided decides the next; what two could be is given to neither', () => {
  const sheet = (file: string, ...candidates: readonly string[]) => ({ file, sheet: null, candidates })
  expect(byElimination(new Set(['a']), [sheet('1', 'b', 'c'), sheet('2', 'a', 'b')])).toEqual([])
  expect(byElimination(new Set(['a']), [sheet('1', 'a', 'c'), sheet('2', 'c', 'a', 'b')])).toEqual([])
  expect(byElimination(new Set(['a', 'b']), [sheet('1', 'a', 'c'), sheet('2', 'b', 'd')]).map(({ form }) => form)).toEqual(['c', 'd'])
  expect(byElimination(new Set(['a', 'b']), [sheet('1', 'a', 'b')])).toEqual([])
})
