/** Checks of data quality over delivered files: columns that a file lacks, several data years, the village form; everybody's answer is the household's. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { evaluate } from '#kernel/evaluate'
import { checkCharacter } from '#modules/truth/linking/number'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { type Compared, compareDirectory } from './compare-directory.ts'
import { factsOf } from './facts.ts'
import { loadEverybody } from './household-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
const quality = [...luozhuang2018.rules.values()].filter((rule) => rule.clause === 'check' && rule.class === 'quality')
let compared: Compared
/** By rule and record: what the statements for everybody say. */
const told = new Map<string, Map<string, boolean | null>>()

const idNumber = (first17: string) => first17 + checkCharacter(first17)
const [head, pupil, other] = ['37139919600101001', '37139920060303003', '37139919620202003'].map(idNumber)
const base = '镇（街道）,行政村,户编号,人编号,姓名,性别,证件号码,家庭人数,与户主关系,户类型,主要致贫原因'

beforeAll(async () => {
  const years = [2017, 2018, 2019].flatMap((year) => [
    `沂堂镇,大兴屯村,A,A1,甄一,男,${head},2,户主,未脱贫,因病,${year},,${year === 2019 ? '' : 100},9000`,
    `沂堂镇,大兴屯村,A,A2,甄小,男,${pupil},2,之子,未脱贫,因病,${year},七年级,,9000`,
  ])
  writeFileSync(join(folder, '登记表一.csv'), `${base},年度,在校生状况,工资性收入,纯收入\n${years.join('\n')}\n`)
  writeFileSync(join(folder, '登记表二.csv'), `${base}\n褚墩镇,桥头村,B,B1,甄二,男,${other},1,户主,未脱贫,因残\n`)
  writeFileSync(
    join(folder, '贫困村信息采集表.csv'),
    '镇（街道）,行政村,村属性,总户数,村民小组数,总人口,贫困户户数,贫困人口数,村集体经济收入（元）\n沂堂镇,大兴屯村,贫困村,300,4,1000,3,2,20000\n褚墩镇,桥头村,非贫困村,280,4,900,1,1,30000\n',
  )
  compared = await compareDirectory(folder, luozhuang2018, { asOf: '2019-12-31', threads: 1, also: luozhuang2018.rules.keys() })
  const compiled = compile(
    luozhuang2018,
    {
      deciding: `${compared.delivery.dataYear}-12-31`,
      coverage: compared.delivery.coverage,
      pending: new Set(),
      dialect: duckdb,
      table: factsOf,
    },
    quality.map(({ key }) => key),
  )
  for (const name of compiled.drop) await compared.connection.run(`DROP TABLE IF EXISTS ${name}`)
  for (const { sql } of compiled.statements) await compared.connection.run(sql)
  for (const { table, columns } of compiled.results)
    for (const { rule, column } of columns) {
      const rows = (await compared.connection.runAndReadAll(`SELECT id, ${quoted(column)} FROM ${table}`)).getRows()
      told.set(rule, new Map(rows.map(([id, answer]) => [String(id), answer as boolean | null])))
    }
})
afterAll(() => {
  compared?.close()
  rmSync(folder, { recursive: true, force: true })
})

const answers = (rule: string) => [...told.get(rule)!.values()]

test('an empty cell is said, a column that the file lacks is not', () => {
  expect(compared.delivery.dataYear).toBe(2019)
  expect(told.get('status-empty')).toEqual(
    new Map([
      ['A', false],
      ['B', false],
    ]),
  )
  // Household A left the wage of 2019 empty and wrote those of the years before; B's file has no wages.
  expect(answers('wage-empty').toSorted()).toEqual([false, false, null, true].toSorted())
  expect(told.get('kind-empty')).toEqual(
    new Map([
      ['A', null],
      ['B', null],
    ]),
  )
})

test('three years of one income and one grade are found, and a single year tells nothing', () => {
  expect(answers('income-unchanged-three-years').filter((answer) => answer === true)).toHaveLength(1)
  expect(answers('same-grade-three-years').filter((answer) => answer === true)).toHaveLength(1)
  expect(answers('income-unchanged-three-years')).toContain(null)
  expect(answers('person-in-two-households')).not.toContain(true)
})

test('the village form is held against the register', () => {
  expect(answers('village-poor-households-differ').toSorted()).toEqual([false, true])
  expect(answers('village-poor-people-differ')).toEqual([false, false])
})

test('what is said of everybody is said of each household', async () => {
  const { world } = await loadEverybody(compared.connection, luozhuang2018, compared.delivery.coverage)
  const differing = quality.flatMap((rule) =>
    [...told.get(rule.key)!].filter(([id, answer]) => {
      const record = world.get(rule.of, id)!
      return evaluate(luozhuang2018, rule, record, world, '2019-12-31').answer.value !== answer
    }),
  )
  expect(differing).toEqual([])
})
