/** The sample delivery, and the same content as other offices would write it: whatever the form, the same records come out. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Batch } from './batch.ts'
import { rawRows } from './read/raw-table.ts'
import { takeIn } from './take-in.ts'
import { type Delivery, takeInDirectory } from './take-in-directory.ts'
import { type Content, type Style, writeSheets, written } from './variation.ts'

const root = resolve(import.meta.dirname, '../../..')
const found = ['../shared/samples', '../../shared/samples'].map((place) => resolve(root, place)).find((place) => existsSync(place))

describe.skipIf(!found)('the sample delivery (skipped where shared/samples is absent)', () => {
  let connection: DuckDBConnection
  let delivery: Delivery
  let folder: string
  const contents = new Map<string, { content: Content; meaning: Record<string, unknown[]> }>()

  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
    folder = await mkdtemp(join(tmpdir(), 'xiuhua-test-'))
    delivery = await takeInDirectory(connection, found!)
    for (const [at, batch] of delivery.batches.entries()) {
      const content = await contentOf(batch)
      const plain = join(folder, `${batch.form}.csv`)
      await writeSheets(plain, [
        { name: 'a', rows: [content.columns.map(({ heading }) => heading), ...content.rows.map((row) => [...row])] },
      ])
      const corrections = { '': { form: batch.form } }
      const [again] = (await takeIn(connection, plain, { key: `plain${at}`, corrections })).batches
      contents.set(batch.form, { content, meaning: await meaningOf(again!) })
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const contentOf = async (batch: Batch): Promise<Content> => {
    const { columns, headingRow } = batch.card.proposal
    const rows = await rawRows(connection, { table: batch.raw, columns: columns.length, rows: 0 }, `row > ${headingRow}`)
    return {
      form: batch.form,
      name: batch.card.proposal.label.zh,
      columns: columns.map(({ heading, field }) => ({ heading, field })),
      rows: rows.slice(0, 250).map(({ cells }) => cells),
    }
  }

  /** What the records say, without where they stood and how they were written. */
  const meaningOf = async (batch: Batch) => {
    const meaning: Record<string, unknown[]> = {}
    for (const [ledger, table] of Object.entries(batch.tables)) {
      const rows = (await connection.runAndReadAll(`SELECT * FROM "${table}" ORDER BY row_id`)).getRowObjectsJson()
      meaning[ledger] = rows.map(({ row_id, file, sheet, row, id_raw, name_raw, ...fields }) => fields)
    }
    return meaning
  }

  it('recognises every file', () => {
    expect(Object.fromEntries(delivery.batches.map(({ file, form }) => [file, form]))).toEqual({
      'bank-balances.csv': 'bankBalance',
      'civil-affairs-allowance.xlsx': 'allowance',
      'companies.csv': 'company',
      'disabled-persons.xlsx': 'disability',
      'education-students.xlsx': 'student',
      'employment-and-payroll.csv': 'payroll',
      'health-inpatient-settlements.xlsx': 'stay',
      'medical-insurance.csv': 'medicalInsurance',
      'pension-insurance.csv': 'pensionInsurance',
      'police-household-registration.csv': 'policeRecord',
      'real-estate.csv': 'realEstate',
      'registry.xlsx': 'registry',
      'vehicles.csv': 'vehicle',
    })
    expect(delivery.ignored.map(({ file, code }) => [file, code])).toEqual([
      ['README.md', 'not-a-table'],
      ['rows.json', 'not-a-table'],
      ['truth.json', 'not-a-table'],
    ])
  })

  it('leaves no column aside but province, city and county, reads every value, and rejects nothing', () => {
    for (const { card } of delivery.batches) {
      expect(card.proposal.columns.filter(({ field }) => field === null).map(({ heading }) => heading)).toEqual(
        card.proposal.form === 'registry' ? ['省', '市', '县'] : [],
      )
      expect(card.problems).toEqual([])
      expect(card.rejected + card.skipped).toBe(0)
    }
  })

  it('takes the latest event as the as-of date', () => {
    expect([delivery.asOf, delivery.dataYear]).toEqual(['2019-12-28', 2019])
  })

  it('counts rows as Excel shows them', async () => {
    const batch = delivery.batches.find(({ form }) => form === 'registry')!
    const reader = await connection.runAndReadAll(`SELECT min(row), max(row), count(*) FROM "${batch.tables.person}"`)
    expect(reader.getRows()[0]?.map(Number)).toEqual([3, 990, 988])
  })

  const styles: readonly (Style & { ending: string; encoding?: 'utf-8' | 'bom' | 'gb18030' | 'utf-16le' })[] = [
    { seed: 1, synonyms: false, frame: true, dates: 'slashes', wan: false, thousands: true, damage: true, ending: 'xlsx' },
    { seed: 2, synonyms: true, frame: true, dates: 'serial', wan: true, thousands: false, damage: true, ending: 'xls' },
    { seed: 3, synonyms: true, frame: false, dates: 'chinese', wan: false, thousands: true, damage: true, ending: 'csv', encoding: 'bom' },
    {
      seed: 4,
      synonyms: true,
      frame: true,
      dates: 'plain',
      wan: false,
      thousands: false,
      damage: false,
      ending: 'csv',
      encoding: 'utf-16le',
    },
    { seed: 5, synonyms: true, frame: true, dates: 'dots', wan: true, thousands: false, damage: false, ending: 'txt' },
    { seed: 6, synonyms: true, frame: false, dates: 'serial', wan: false, thousands: false, damage: true, ending: 'xlsx' },
    {
      seed: 7,
      synonyms: false,
      frame: true,
      dates: 'iso',
      wan: false,
      thousands: false,
      damage: false,
      ending: 'csv',
      encoding: 'gb18030',
    },
  ]

  for (const style of styles)
    it(`gives the same records from style ${style.seed} (.${style.ending}${style.encoding ? ` ${style.encoding}` : ''})`, async () => {
      let at = 0
      for (const [form, { content, meaning }] of contents) {
        const path = join(folder, `${content.name}-${style.seed}.${style.ending}`)
        const sheet = written(content, style)
        await writeSheets(path, [{ name: content.name, rows: sheet.rows }], style.encoding)
        const intake = await takeIn(connection, path, { key: `v${style.seed}_${++at}` })
        const [after] = intake.batches
        expect(after?.form, `${form} ${sheet.rows[sheet.above - 1]?.join(' ')} ${intake.ignored.map(({ reason }) => reason.zh)}`).toBe(form)
        const wrong = after!.card.proposal.columns.filter(({ field }, column) => field !== (content.columns[column]?.field ?? null))
        expect(
          wrong.map(({ heading, field }) => `${heading} → ${field}`),
          form,
        ).toEqual([])
        expect(after!.card.problems, form).toEqual([])
        expect(after!.card.accepted, form).toBe(content.rows.length)
        expect(await meaningOf(after!), form).toEqual(meaning)
      }
    })
})
