/** The cleaners: what they repair, what they leave, and that the database's shortcut means the same as they do. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Field, Ledger } from '#kernel/ledger'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { cleanBoolean } from './boolean.ts'
import { type Cleaner, cleanerOf } from './cleaner.ts'
import { cleanCode } from './code.ts'
import { cleanDate, isoDay } from './date.ts'
import { checkCharacter, cleanIdNumber, cleanName, splitCertificate } from './identity.ts'
import { cleanNumber, cleanYear, yuanUnits } from './number.ts'

const health = ledgers.person.fields.health.list!
const relation = ledgers.person.fields.relation.list!
const cause = ledgers.household.fields.mainCause.list!
const status = ledgers.household.fields.status.list!
const estateUse = ledgers.realEstate.fields.use.list!
const right = '371399195811020036'

describe('ID numbers', () => {
  it.each([
    [right, right, undefined],
    [` 371399 19581102 0036\t`, right, 'spaces'],
    [`'${right}`, right, 'apostrophe'],
    ['３７１３９９１９５８１１０２００３６', right, 'full-width'],
    ['37139919930101123x', '37139919930101123X', 'lower-case-x'],
    ['37139919930101123×', '37139919930101123X', 'multiplication-sign'],
    [`${right}.0`, right, 'trailing-zero'],
    ['371399-19581102-0036', right, 'separators'],
    ['3713991958110200O6', '3713991958110200O6', undefined],
    ['37139919581102OO36', right, 'letter-o'],
    [`${right}41`, right, 'certificate-split'],
    ['371399581102003', '371399581102003', undefined],
    ['3.71399195811020E+17', '3.71399195811020E+17', undefined],
    ['371399195811020000', '371399195811020000', undefined],
    ['37139919581102003*', '37139919581102003*', undefined],
    ['371399********0036', '371399********0036', undefined],
  ])('%s', (written, value, repair) => {
    const found = cleanIdNumber(written)
    expect([found.value, found.repair]).toEqual([value, repair])
  })

  it('takes dashes and words for nothing as nothing', () => {
    for (const written of ['', '  ', '-', '——', '无', '不详', '/']) expect(cleanIdNumber(written)).toEqual({ value: null })
  })

  it('never changes a digit and never loses one', () => {
    const digits = fc.stringMatching(/^[1-9][0-9]{16}$/)
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(
          (n: string) => n,
          (n: string) => ` ${n}`,
          (n: string) => `'${n}`,
          (n: string) => n.toLowerCase(),
          (n: string) => `${n.slice(0, 6)} ${n.slice(6)}`,
          (n: string) => `${n}.0`,
        ),
        (seventeen, damage) => {
          const number = seventeen + checkCharacter(seventeen)
          const written = number.endsWith('X') && damage(number).endsWith('.0') ? number : damage(number)
          expect(cleanIdNumber(written).value).toBe(number)
        },
      ),
    )
  })

  it('cleans a second time without a change', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789xXO×*. '-Ee+（）３ａ".split('')), maxLength: 24 }), (written) => {
        const once = cleanIdNumber(written).value
        if (once !== null) expect(cleanIdNumber(once).value).toBe(once)
      }),
    )
  })

  it('cuts a certificate into number, category and grade', () => {
    expect(splitCertificate(`${right}41`)).toEqual({ idNumber: right, category: '4', grade: '1' })
    expect(splitCertificate(`${right.slice(0, 17)}x62B1`)).toEqual({ idNumber: `${right.slice(0, 17)}X`, category: '6', grade: '2' })
    expect(splitCertificate(right)).toBeUndefined()
    expect(splitCertificate(`${right}81`)).toBeUndefined()
  })
})

describe('names', () => {
  it.each([
    ['曾  朗', '曾朗'],
    [' 曾　朗 ', '曾朗'],
    ['阿卜杜•热西提', '阿卜杜·热西提'],
    ['阿卜杜.热西提', '阿卜杜·热西提'],
    ['张三（已故）', '张三(已故)'],
    ['Mary  Smith', 'Mary Smith'],
    ['不详', null],
  ])('%s', (written, value) => expect(cleanName(written).value).toBe(value))
})

describe('dates', () => {
  it.each([
    '2019-01-02',
    '2019/1/2',
    '2019.01.02',
    '20190102',
    '2019年1月2日',
    '2019-1-2',
    '43467',
    '2019-01-02 13:05:00',
    '2019/1/2 0:00',
    '２０１９．１．２',
    '20190102130500',
    '2-Jan-2019',
    '2019年 1月 2日',
    '2019-01-02T00:00:00.000Z',
    '43467.5',
  ])('%s', (written) => expect(cleanDate(written).value).toBe('2019-01-02'))
  it('does not guess', () => {
    for (const written of ['2019-02-30', '2019-13-01', '20190230', '长期', '01/02/2019', '99999', '1-2', '0', '去年'])
      expect(cleanDate(written).value).toBeNull()
    expect(cleanDate('25/12/2019').value).toBe('2019-12-25')
  })
  it('takes a month for its first day and says so', () =>
    expect(cleanDate('2019年3月')).toEqual({ value: '2019-03-01', repair: 'month-only' }))
  it('reads every day back from every way of writing it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1911, max: 2050 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const iso = isoDay(year, month, day)
          if (!iso) return
          const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000
          for (const written of [
            iso,
            `${year}/${month}/${day}`,
            iso.replaceAll('-', '.'),
            iso.replaceAll('-', ''),
            `${year}年${month}月${day}日`,
            String(serial),
          ])
            expect(cleanDate(written).value).toBe(iso)
        },
      ),
    )
  })
})

describe('money and quantities', () => {
  it.each([
    ['4.35', '43500'],
    ['4.35%', '43500'],
    ['0.0435', '43500'],
    ['12', '120000'],
    ['0.35%', '3500'],
    ['0', '0'],
    ['', null],
    ['面议', null],
  ])('a yearly rate of %s', (written, value) => expect(cleanerOf(ledgers.loan.fields.rate).clean(written).value).toBe(value))

  it.each([
    ['1234.5', '123450'],
    ['1,234.50', '123450'],
    ['¥1,234.50', '123450'],
    ['１２３４．５', '123450'],
    ['1.2345万', '1234500'],
    ['1.2万元', '1200000'],
    ['300元', '30000'],
    ['-50', '-5000'],
    ['(50)', '-5000'],
    ['0', '0'],
    ['8911.666', '891167'],
    ['-0.005', '-1'],
    ['1.5E3', '150000'],
    ['', null],
    ['-', null],
    ['一百', null],
    ['12..5', null],
  ])('%s', (written, fen) => expect(cleanNumber(written, 2, yuanUnits).value).toBe(fen))

  it('reads the unit that the heading names', () => {
    const capital = cleanerOf(ledgers.company.fields.capital, '万元')
    expect(capital.clean('275').value).toBe('275000000')
    expect(capital.clean('0.5').value).toBe('500000')
    expect(capital.clean('2000元').value).toBe('200000')
    expect(cleanerOf(ledgers.household.fields.roadDistance, '米').clean('1200').value).toBe('120')
    expect(cleanerOf(ledgers.household.fields.arable).clean('2.5亩').value).toBe('250')
    expect(cleanerOf(ledgers.household.fields.arable).clean('1公顷').value).toBe('1500')
  })

  it('gives back to the fen what was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -9_999_999_999n, max: 9_999_999_999n }), (fen) => {
        const sign = fen < 0n ? '-' : ''
        const [whole, rest] = [(fen < 0n ? -fen : fen) / 100n, (fen < 0n ? -fen : fen) % 100n]
        const text = `${sign}${whole}.${String(rest).padStart(2, '0')}`
        expect(cleanNumber(text, 2, yuanUnits).value).toBe(String(fen))
        expect(
          cleanNumber(`${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')}`, 2, yuanUnits).value,
        ).toBe(String(fen))
      }),
    )
  })

  it('reads years', () => {
    for (const written of ['2018', '2018年', '2018年度', '2018.0', '2018-03-01', '201803']) expect(cleanYear(written).value).toBe('2018')
    expect(cleanYear('18').value).toBeNull()
  })
})

describe('labels', () => {
  it('reads labels, labels that files use, and labels behind a number', () => {
    expect(cleanCode(cause, '因病')).toEqual({ value: 'illness' })
    expect(cleanCode(cause, '01 因病')).toEqual({ value: 'illness', repair: 'number-before-label' })
    expect(cleanCode(cause, '缺劳动力').value).toBe('no-labour')
    expect(cleanCode(relation, '妻子').value).toBe('spouse')
  })
  it('never trusts a bare code number, keeps unknown labels unknown', () => {
    expect(cleanCode(status, '未脱贫户').value).toBe('poor')
    expect(cleanCode(status, '贫困户（未脱贫）').value).toBe('poor')
    expect(cleanCode(estateUse, '住宅（商品房）').value).toBe('commercial')
    expect(cleanCode(estateUse, '商铺（车位）')).toEqual({ value: null, problem: 'unknown-label' })
    expect(cleanCode(cause, '01')).toEqual({ value: null, problem: 'bare-code' })
    expect(cleanCode(cause, '因懒')).toEqual({ value: null, problem: 'unknown-label' })
    expect(cleanCode(ledgers.person.fields.disabilityGrade.list!, '1').value).toBe('1')
  })
  it('reads several illnesses in any order as one code', () => {
    for (const written of ['残疾,长期慢性病', '长期慢性病、残疾', '慢性病 ；残疾'])
      expect(cleanCode(health, written).value).toBe('chronic-disabled')
  })
  it('passes the second of two causes on', () =>
    expect(cleanCode(cause, '因病,因残')).toMatchObject({ value: 'illness', rest: 'disability' }))
  it('reads ticks, and takes an empty cell for unknown', () => {
    for (const written of ['是', '√', '1', '有', 'TRUE', 'Y']) expect(cleanBoolean(written).value).toBe('true')
    for (const written of ['否', '×', '0', '无', '未参加']) expect(cleanBoolean(written).value).toBe('false')
    expect(cleanBoolean('').value).toBeNull()
    expect(cleanBoolean('也许')).toEqual({ value: null, problem: 'unreadable-yes-no' })
  })
})

describe('the shortcut in the database means what the cleaner means', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  })
  const cases: [string, Field, string?][] = [
    ['id number', ledgers.person.fields.idNumber],
    ['name', ledgers.person.fields.name],
    ['money', ledgers.householdYear.fields.wage],
    ['money in 万元', ledgers.householdYear.fields.wage, '万元'],
    ['area', ledgers.household.fields.arable],
    ['count', ledgers.household.fields.statedMemberCount],
    ['year', ledgers.household.fields.exitYear],
    ['date', ledgers.person.fields.birthDate],
    ['phone', ledgers.person.fields.phone],
    ['text', ledgers.company.fields.company],
  ]
  const texts = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'0123456789.-/,X 　万元年月日张三有限公司不详暂无#\u00a0\t'.split('')),
      minLength: 1,
      maxLength: 12,
    }),
    fc.stringMatching(/^-?[0-9]{1,9}(\.[0-9]{1,3})?$/),
    fc.stringMatching(/^(19|20)[0-9]{2}$/),
    fc.stringMatching(/^(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]$/),
    fc.stringMatching(/^[1-9][0-9]{16}[0-9X]$/),
    fc.stringMatching(/^[张王李赵不详暂无数据空]{2,4}$/),
  )
  const both = async (cleaner: Cleaner, values: readonly string[]) => {
    const list = values.map((value) => `('${value.replaceAll("'", "''")}')`).join(', ')
    const rows = (
      await connection.runAndReadAll(
        `SELECT v, ${cleaner.isClean!('v')}, CASE WHEN ${cleaner.isClean!('v')} THEN CAST(${cleaner.asClean!('v')} AS VARCHAR) END FROM (VALUES ${list}) t(v)`,
      )
    ).getRows()
    return rows
      .filter(([, clean]) => clean === true)
      .map(([value, , result]) => [String(value), result === null ? null : String(result)] as const)
  }

  it.each(cases)('%s', async (_, field, unit) => {
    const cleaner = cleanerOf(field, unit)
    let seen = 0
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 50, maxLength: 100 }), async (values) => {
        for (const [value, result] of await both(cleaner, values)) {
          seen++
          expect(cleaner.clean(value)).toEqual({ value: result })
        }
      }),
      { numRuns: 30 },
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('holds for every field of the vocabulary that has a shortcut', async () => {
    const values = ['2019', '12', '12.5', '2019-02-28', '2019-02-30', '张三', '不详', right, 'A级', '#N/A', 'NULL']
    for (const ledger of Object.values(ledgers) as unknown as Ledger[])
      for (const field of Object.values(ledger.fields)) {
        const cleaner = cleanerOf(field)
        if (!cleaner.isClean) continue
        for (const [value, result] of await both(cleaner, values))
          expect(cleaner.clean(value).value, `${ledger.key} ${field.label.zh} ${value}`).toBe(result)
      }
  })
})
