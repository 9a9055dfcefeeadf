/** A registry that comes in two files is one registry; a broken file beside it stops nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { compareDirectory } from './compare-directory.ts'
import { reportOf } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A number of the unassigned area with its right check digit. */
function idNumber(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return first17 + '10X98765432'[sum % 11]
}

const heading = '镇（街道）,行政村,户编号,人编号,姓名,性别,证件号码,家庭人数,与户主关系,户类型,主要致贫原因'
const one = idNumber('37139919600101001')
const two = idNumber('37139919620202003')

test('people of both files are found in the departments’ data', async () => {
  writeFileSync(
    join(folder, '登记表一.csv'),
    `${heading}\n沂堂镇,大兴屯村,37131110020100001,3713111002010000101,甄一,男,${one},1,户主,脱贫享受政策,因病\n`,
  )
  writeFileSync(
    join(folder, '登记表二.csv'),
    `${heading}\n褚墩镇,桥头村,37131110120100002,3713111012010000201,甄二,男,${two},1,户主,未脱贫,因残\n`,
  )
  writeFileSync(
    join(folder, '车辆.csv'),
    `所有人,身份证号,车辆类型,号牌号码,初次登记日期\n甄一,${one},小型轿车,鲁Q00001,2019-03-04\n甄二,${two},小型轿车,鲁Q00002,2019-05-06\n甄三,${idNumber('37139919700303005')},小型轿车,鲁Q00003,2019-05-06\n`,
  )
  writeFileSync(join(folder, '损坏.xlsx'), 'not a workbook')
  writeFileSync(join(folder, '说明.txt'), '这不是表')
  const compared = await compareDirectory(folder, luozhuang2018, { threads: 1 })
  try {
    const report = await reportOf(compared)
    expect(report.asOf).toBe('2019-05-06')
    expect(report.ignored.map(({ file }) => file).sort()).toEqual(['损坏.xlsx', '说明.txt'].sort())
    for (const { reason } of report.ignored) expect(reason).toMatch(/[。，]/)
    const cars = report.doubts.filter(({ rule }) => rule === 'registered-household-owns-car')
    expect(cars.map(({ subject }) => subject)).toEqual([
      { name: '甄一', idNumber: one, household: '37131110020100001' },
      { name: '甄二', idNumber: two, household: '37131110120100002' },
    ])
    expect(cars[0]!.evidence.find(({ file }) => file === '车辆.csv')).toMatchObject({ row: 2, values: { 号牌号码: '鲁Q00001' } })
    expect(report.links.map(({ row, person, how }) => [row, person, how])).toEqual([
      [2, one, 'exact'],
      [3, two, 'exact'],
      [4, null, 'none'],
    ])
    // No file of insurance was delivered: nobody is said to lack it, everybody is counted as not told.
    expect(report.doubts.some(({ rule }) => rule === 'registered-person-without-medical-insurance')).toBe(false)
    expect(report.undecided['registered-person-without-medical-insurance']).toBe(2)
  } finally {
    compared.close()
  }
})

test('members below a household whose cells stand in its first row only belong to it', async () => {
  const merged = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
  try {
    writeFileSync(
      join(merged, '登记表.csv'),
      `${heading}\n沂堂镇,大兴屯村,37131110020100001,1,甄一,男,${one},2,户主,脱贫享受政策,因病\n,,,2,甄二,男,${two},,之子,,\n褚墩镇,桥头村,37131110120100002,3,甄三,男,,1,户主,未脱贫,因残\n`,
    )
    writeFileSync(join(merged, '车辆.csv'), `所有人,身份证号,车辆类型,号牌号码,初次登记日期\n甄二,${two},小型轿车,鲁Q00002,2019-05-06\n`)
    const compared = await compareDirectory(merged, luozhuang2018, { threads: 1 })
    try {
      const { doubts } = await reportOf(compared)
      expect(doubts.filter(({ rule }) => rule === 'registered-household-owns-car').map(({ subject }) => subject)).toEqual([
        { name: '甄二', idNumber: two, household: '37131110020100001' },
      ])
    } finally {
      compared.close()
    }
  } finally {
    rmSync(merged, { recursive: true, force: true })
  }
})

describe('a registry split into households and members', () => {
  const three = idNumber('37139919850303006')
  const households = `户编号,镇（街道）,行政村,户主姓名,户类型,主要致贫原因,2018年纯收入,2019年纯收入\n37131110020100001,沂堂镇,大兴屯村,甄一,脱贫享受政策,因病,9000,8000\n37131110120100002,褚墩镇,桥头村,甄二,未脱贫,因残,7000,6000\n37131110120100003,褚墩镇,桥头村,甄丙,未脱贫,因学,5000,4000\n`
  const members = `户编号,姓名,证件号码,与户主关系\n３７１３１１１００２０１００００１,甄一,${one},户主\n'37131110120100002,甄二,${two},户主\n37131110120100009,甄九,${three},户主\n`
  const cars = `所有人,身份证号,车辆类型,号牌号码,初次登记日期\n甄二,${two},小型轿车,鲁Q00002,2019-05-06\n甄九,${three},小型轿车,鲁Q00003,2019-05-06\n`

  test.each([
    ['households first', 'a.csv', 'b.csv'],
    ['members first', 'b.csv', 'a.csv'],
  ])('%s: doubts stand on both sheets, what has no counterpart is said', async (_, ofHouseholds, ofMembers) => {
    const split = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
    try {
      writeFileSync(join(split, ofHouseholds), households)
      writeFileSync(join(split, ofMembers), members)
      writeFileSync(join(split, '车辆.csv'), cars)
      const compared = await compareDirectory(split, luozhuang2018, { threads: 1 })
      try {
        const report = await reportOf(compared)
        expect(report.ignored).toEqual([])
        expect(report.gaps.map(({ file, row, household }) => [file, row, household])).toEqual([
          [ofHouseholds, 4, '37131110120100003'],
          [ofMembers, 4, '37131110120100009'],
        ])
        for (const { reason } of report.gaps) expect(reason).toContain('请核对户编号')
        const owners = report.doubts.filter(({ rule }) => rule === 'registered-household-owns-car')
        expect(owners.map(({ subject }) => subject.idNumber).sort()).toEqual([two, three].sort())
        const rows = await compared.connection.runAndReadAll(
          `SELECT "householdNo", "year", "netIncome" // 100 FROM ${compared.delivery.registry.householdYear} WHERE "netIncome" IS NOT NULL ORDER BY ALL`,
        )
        expect(rows.getRows().map((row) => row.map(String))).toEqual([
          ['37131110020100001', '2018', '9000'],
          ['37131110020100001', '2019', '8000'],
          ['37131110120100002', '2018', '7000'],
          ['37131110120100002', '2019', '6000'],
          ['37131110120100003', '2018', '5000'],
          ['37131110120100003', '2019', '4000'],
        ])
      } finally {
        compared.close()
      }
    } finally {
      rmSync(split, { recursive: true, force: true })
    }
  })

  test('households alone are no registry, and the sentence says what is lacking', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
    try {
      writeFileSync(join(alone, 'a.csv'), households)
      await expect(compareDirectory(alone, luozhuang2018, { threads: 1 })).rejects.toThrow('没有家庭成员表')
    } finally {
      rmSync(alone, { recursive: true, force: true })
    }
  })
})

test('two registries of two years: people of the later, income of both', async () => {
  const years = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
  const heading = '户编号,姓名,证件号码,与户主关系,户类型,在校生状况,纯收入'
  const gone = idNumber('37139919850303006')
  try {
    writeFileSync(
      join(years, '2018年登记表.csv'),
      `${heading}\n1001,甄一,${one},户主,未脱贫,,5000\n1001,甄三,${gone},之子,未脱贫,,5000\n1002,甄二,${two},户主,未脱贫,,4000\n`,
    )
    writeFileSync(join(years, '2019年登记表.csv'), `${heading}\n1001,甄一,${one},户主,脱贫享受政策,,9000\n`)
    const compared = await compareDirectory(years, luozhuang2018, { threads: 1, asOf: '2019-12-31' })
    try {
      const read = async (query: string) => (await compared.connection.runAndReadAll(query)).getRows().map((row) => row.map(String))
      const { person, household, householdYear } = compared.delivery.registry
      expect(await read(`SELECT name, household FROM ${person} ORDER BY ALL`)).toEqual([
        ['甄一', '1001'],
        ['甄二', '1002'],
      ])
      expect(await read(`SELECT "householdNo", status FROM ${household} ORDER BY ALL`)).toEqual([
        ['1001', 'out-with-policy'],
        ['1002', 'poor'],
      ])
      expect(await read(`SELECT "householdNo", "year", "netIncome" // 100 FROM ${householdYear} ORDER BY ALL`)).toEqual([
        ['1001', '2018', '5000'],
        ['1001', '2019', '9000'],
        ['1002', '2018', '4000'],
      ])
    } finally {
      compared.close()
    }
  } finally {
    rmSync(years, { recursive: true, force: true })
  }
})
