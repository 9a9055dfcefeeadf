/** What is rejected and what is not, a person’s word, whole deliveries, and cancelling. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRowsAsWritten } from './as-written.ts'
import { propose } from './propose.ts'
import { remember } from './recognise/recognise.ts'
import { rejectsWorkbook } from './rejects-workbook.ts'
import { takeInDirectory } from './take-in-directory.ts'
import { ids, names, openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

describe('what is rejected, and what is not', () => {
  it('rejects only a row that names nobody, and gives it back with the reason', async () => {
    const { batches, rejects } = await taking.take(
      '存款.csv',
      `姓名,证件号码,存款余额\n${names[0]},${ids[0]},不详\n,,500\n${names[1]},,abc\n,371399*,1\n=1+1,,=cmd()\n`,
    )
    expect(batches[0]?.card).toMatchObject({ rows: 5, accepted: 3, rejected: 2, skipped: 0 })
    expect(rejects.map(({ row, column }) => [row, column])).toEqual([
      [3, '姓名'],
      [6, '姓名'],
    ])
    expect(await taking.rowsOf(batches[0]?.tables.bankBalance, 'row, balance')).toEqual([
      ['2', null],
      ['4', null],
      ['5', '100'],
    ])
    expect(batches[0]?.card.problems).toMatchObject([
      {
        field: 'bankBalance.balance',
        what: 'unreadable-number',
        count: 1,
        letter: 'C',
        heading: '存款余额',
        cells: [{ row: 4, written: 'abc' }],
      },
    ])
    const sheet = (await readXlsx(await rejectsWorkbook(batches, rejects))).sheets[0]
    expect(sheet?.rows[0]).toEqual(['行号 Row', '原因', 'Reason', '姓名', '证件号码', '存款余额'])
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual([3, '没有姓名，也没有证件号码，无法知道说的是谁。请补上其中一项。'])
    expect(JSON.stringify(sheet?.rows)).not.toMatch(/"=/)
  })

  it('keeps a year and a day that have not come as they are written, and names the cells', async () => {
    const { batches } = await taking.take(
      '登记表.csv',
      `户编号,姓名,证件号码,与户主关系,脱贫属性,脱贫年度,出生日期\nH1,${names[0]},${ids[0]},户主,返贫,2027,2031-01-01\nH2,${names[1]},${ids[1]},户主,返贫,2019,1946-09-01\n`,
      { today: '2026-05-01' },
    )
    expect(batches[0]?.card.problems.map(({ field, what, letter, cells }) => [field, what, letter, cells])).toEqual([
      ['household.exitYear', 'in-the-future', 'F', [{ row: 2, written: '2027' }]],
      ['person.birthDate', 'in-the-future', 'G', [{ row: 2, written: '2031-01-01' }]],
    ])
    expect(await taking.rowsOf(batches[0]?.tables.household, '"exitYear"')).toEqual([['2027'], ['2019']])
  })

  it('keeps an unknown label raw and unknown, and offers it', async () => {
    const { batches } = await taking.take(
      '户籍.csv',
      `姓名,公民身份号码,户籍地,人员状态\n${names[0]},${ids[0]},褚墩镇三屯村,神游\n${names[1]},${ids[1]},褚墩镇三屯村村民委员会12号,死亡注销\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.policeRecord, 'state, village, town_name')).toEqual([
      [null, '371311101235', '褚墩镇'],
      ['dead', '371311101235', '褚墩镇'],
    ])
    expect(batches[0]?.card.problems).toMatchObject([
      { field: 'policeRecord.state', what: 'unknown-label', count: 1, samples: [{ before: '神游', after: null }] },
    ])
    expect(batches[0]?.card.notCollected).toContain('policeRecord.birthDate')
    const notes = await taking.connection.runAndReadAll(
      `SELECT row, field, before, problem FROM "${batches[0]?.notes}" WHERE problem IS NOT NULL`,
    )
    expect(notes.getRowsJson()).toEqual([['2', 'policeRecord.state', '神游', 'unknown-label']])
    expect(await findRowsAsWritten(taking.connection, batches[0]!, [2])).toEqual([
      {
        row: 2,
        values: [
          { heading: '姓名', value: names[0] },
          { heading: '公民身份号码', value: ids[0] },
          { heading: '户籍地', value: '褚墩镇三屯村' },
          { heading: '人员状态', value: '神游' },
        ],
      },
    ])
  })

  it('tells from one’s own number what it tells, and nothing from a damaged one', async () => {
    const { batches } = await taking.take(
      'registry.csv',
      `户编号,姓名,身份证号,与户主关系,健康状况\nH,${names[0]},${ids[0]},户主,健康\nH,${names[1]},371399581102003,配偶,健康\nH,${names[2]},371399195811020037,之子,健康\nH,${names[3]},37139919581102,之女,健康\nH,无号,,其他,健康\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.person, 'idBirth, idSex, idValid')).toEqual([
      ['1958-11-02', 'male', true],
      ['1958-11-02', 'male', null],
      ['1958-11-02', 'male', false],
      [null, null, false],
      [null, null, null],
    ])
  })
})

describe('a person’s word', () => {
  const text = `甲,乙,丙\n${names[0]},${ids[0]},1200\n${names[1]},${ids[1]},800\n`
  it('goes before what is recognised, and is remembered for the next file', async () => {
    expect((await taking.take('x.csv', text)).ignored[0]?.code).toBe('not-recognised')
    const correction = {
      form: 'bankBalance',
      headingRow: 1,
      columns: { 0: 'bankBalance.name', 1: 'bankBalance.idNumber', 2: 'bankBalance.balance' },
    }
    const corrected = await taking.take('x.csv', text, { corrections: { '': correction } })
    expect(await taking.rowsOf(corrected.batches[0]?.tables.bankBalance, 'name, idNumber, balance')).toEqual([
      [names[0], ids[0], '120000'],
      [names[1], ids[1], '80000'],
    ])
    const past = remember(corrected.batches[0]!.card.proposal)
    const again = await taking.take('y.csv', text, { remembered: [past] })
    expect(again.batches[0]?.card.proposal.columns.map(({ field, how }) => [field, how])).toEqual([
      ['bankBalance.name', 'remembered'],
      ['bankBalance.idNumber', 'remembered'],
      ['bankBalance.balance', 'remembered'],
    ])
  })

  it('can be asked for before anything is taken in', async () => {
    const path = join(taking.folder, 'propose.csv')
    await writeFile(path, `所有人,证件号码,车辆类型,购置价格\n${names[0]},${ids[0]},小型轿车,90000\n`)
    const { proposals } = await propose(taking.connection, path, { key: 'p' })
    expect(proposals[0]).toMatchObject({ form: 'vehicle', headingRow: 1 })
    expect(proposals[0]?.columns[3]).toMatchObject({ heading: '购置价格', field: 'vehicle.value', samples: ['90000'] })
    expect(
      (await taking.connection.runAndReadAll(`SELECT 1 FROM information_schema.tables WHERE starts_with(table_name, 'p_')`)).getRows(),
    ).toEqual([])
  })
})

describe('a whole delivery', () => {
  it('takes the same content once, dates itself by its latest event, and numbers rows apart', async () => {
    const directory = await mkdtemp(join(taking.folder, 'd-'))
    const vehicles = `所有人,证件号码,车辆类型,购置价格,初次登记日期\n${names[0]},${ids[0]},小型轿车,90000,2017-03-05\n${names[1]},${ids[1]},小型轿车,90000,2999-01-01\n`
    await writeFile(join(directory, 'a.csv'), vehicles)
    await writeFile(join(directory, 'b.csv'), vehicles)
    await writeFile(
      join(directory, 'registry.csv'),
      `户编号,姓名,身份证号,与户主关系,出生日期,工资性收入\nH,${names[0]},${ids[0]},户主,1958-11-02,100\n`,
    )
    await writeFile(join(directory, '说明.txt'), '请查收')
    const delivery = await takeInDirectory(taking.connection, directory)
    expect(delivery.ignored.map(({ file, code }) => [file, code])).toEqual([
      ['b.csv', 'same-file'],
      ['说明.txt', 'not-recognised'],
    ])
    expect([delivery.asOf, delivery.dataYear]).toEqual(['2017-03-05', 2017])
    expect(await taking.rowsOf(delivery.batches.find(({ form }) => form === 'registry')?.tables.householdYear, 'year, wage')).toEqual([
      ['2017', '10000'],
    ])
  })
})

describe('cancelling', () => {
  it('leaves nothing behind and throws the reason', async () => {
    const text = `姓名,证件号码,存款余额\n${Array.from({ length: 20_000 }, (_, at) => `${names[at % 4]},"${ids[at % 4]}",${at}`).join('\n\n')}\n`
    const stop = new AbortController()
    const stages: string[] = []
    const running = taking.take('x.csv', text, {
      signal: stop.signal,
      progress: ({ stage }) => {
        stages.push(stage)
        if (stage === 'cleaning') stop.abort(new Error('cancelled by the user'))
      },
    })
    await expect(running).rejects.toThrow('cancelled by the user')
    expect(stages).toContain('reading')
    expect(await taking.leftovers()).toBe(0)
  })
})
