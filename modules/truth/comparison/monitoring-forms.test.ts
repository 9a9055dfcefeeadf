/** The forms of Articles 28 and 30 beside a district's files: each is recognised, its rows are linked, both readings of its rules agree, and no rule is constant. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { evaluate } from '#kernel/evaluate'
import { nodesOf, partsOf } from '#kernel/pack'
import { checkCharacter } from '#modules/truth/intake/clean/identity'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import { districtOf } from '#programs/district/world/district'
import { type Compared, compareDirectory } from './compare-directory.ts'
import { factsOf } from './facts.ts'
import { loadEverybody } from './household-world.ts'

const size = { people: 200, strangers: 40, seed: 2830 }
const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
const rules = [...luozhuang2018.rules.values()].filter(({ article }) => article === 28 || article === 30)
let compared: Compared

type Cells = (at: number) => readonly (string | number)[]
const pick = (of: readonly string[], at: number) => of[at % of.length]!
const yes = (of: boolean) => (of ? '是' : '否')
const day = (at: number) => `2019-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`

// Two people who are in no registry, with a large loss: of one nothing was compensated, of the other all.
const outsiders = ['37139919800101001', '37139919800101003'].map((number) => number + checkCharacter(number))

/** Each form as an office might write it: its headings, and the cells behind name and number for the household in place `at`. */
const forms: Readonly<Record<string, readonly [headings: string, cells: Cells]>> = {
  waterTest: [
    '户主姓名,身份证号,检测日期,水质是否合格,人均日用水量,取水往返时间,供水保证率,是否送水',
    (at) => [day(at), yes(at % 4 !== 0), 15 + (at % 30), at % 30, 85 + (at % 15), yes(at % 5 === 0)],
  ],
  measure: [
    '户主,证件号码,帮扶年度,措施类别,帮扶内容,帮扶部门,帮扶金额,措施开始日期',
    (at) => [
      2018 + (at % 4 === 0 ? 0 : 1),
      pick(['产业', '就业', '健康扶贫', '低保', '慰问'], at),
      '按计划',
      pick(['民政', '人社局', '扶贫办'], at),
      500,
      day(at + 5),
    ],
  ],
  monitored: [
    '户主姓名,身份证号码,风险类型,困难类型,标注日期,监测状态,消除方式,解除日期',
    (at) => [
      pick(['因病', '因学', '住房安全', '就业不稳'], at),
      pick(['临时性', '突发性', '支出型'], at),
      `2019-0${(at % 5) + 1}-10`,
      pick(['监测中', '已消除'], at),
      at % 2 ? '帮扶消除' : '',
      at % 2 ? '2019-09-15' : '',
    ],
  ],
  survey: [
    '户主姓名,身份证号,走访日期,共同生活人数,近一年纯收入,理赔收入,刚性支出,是否新患大病,拖欠工资,旷课天数,新考入大学,就学支出,住房漏损,停水天数,是否独居,赡养协议',
    (at) => [
      day(at),
      2,
      4000 + 500 * (at % 30),
      100 * (at % 3),
      900 * (at % 4),
      yes(at % 7 === 0),
      yes(at % 6 === 0),
      at % 6,
      yes(at % 8 === 0),
      3000,
      yes(at % 9 === 0),
      at % 10,
      yes(at % 3 === 0),
      yes(at % 2 === 0),
    ],
  ],
  loss: [
    '受灾户主,身份证号,灾害类型,受灾日期,直接经济损失,已赔付金额,住院天数,房屋受损',
    (at) => [pick(['洪涝', '火灾', '交通事故'], at), day(at), 1000 * (at % 9), 400 * (at % 9), at % 10, yes(at % 2 === 0)],
  ],
  report: ['反映对象,身份证号,反映渠道,反映日期,反映问题', (at) => [pick(['12317', '自主申报', '干部走访'], at), day(at), '看病花钱多']],
  incomeLine: [
    '户主姓名,身份证号,收入项目,到账金额,到账日期',
    (at) => [pick(['残疾补贴', '赡养费', '借款', '变卖财产'], at), 300 + at, day(at)],
  ],
  farmLine: [
    '户主姓名,身份证号,测算年度,种养类别,品种,产量,单价,生产成本',
    (at) => [2019, pick(['种植', '养殖'], at), pick(['小麦', '山羊'], at), 100 + 50.5 * at, 2.4, 150],
  ],
}

beforeAll(async () => {
  await writeDelivery(join(folder, 'district'), { ...size, style: 'samples', withKey: false })
  const { households } = districtOf(size)
  for (const [form, [headings, cells]] of Object.entries(forms)) {
    // Every third household is in no file, so that "not in the file" is told too.
    const lines = households.flatMap(({ members: [head] }, at) =>
      at % 3 === 2 ? [] : [[head!.name, head!.idNumber, ...cells(at)].join(',')],
    )
    if (form === 'loss') lines.push(...outsiders.map((id, at) => `外人,${id},洪涝,2019-08-11,8000,${8000 * at},0,是`))
    writeFileSync(join(folder, 'district', `${form}.csv`), [headings, ...lines].join('\r\n'))
  }
  compared = await compareDirectory(join(folder, 'district'), luozhuang2018, { threads: 1, also: rules.map(({ key }) => key) })
})
afterAll(() => {
  compared?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('each form is known by its columns, and every column finds its field', () => {
  for (const form of Object.keys(forms)) {
    const batch = compared.intake.batches.find(({ file }) => file === `${form}.csv`)
    expect(batch?.form, form).toBe(form)
  }
})

test('for everybody a rule means what it means for one, and none is the same for all', async () => {
  const decided = `${compared.delivery.dataYear}-12-31`
  const pending = new Set(
    (await compared.connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows().map(([ledger]) => String(ledger)),
  )
  const run = { deciding: decided, coverage: compared.delivery.coverage, pending, dialect: duckdb, table: factsOf }
  const compiled = compile(
    luozhuang2018,
    run,
    rules.map(({ key }) => key),
  )
  for (const name of compiled.drop) await compared.connection.run(`DROP TABLE IF EXISTS ${name}`)
  for (const { sql } of compiled.statements) await compared.connection.run(sql)
  const { world } = await loadEverybody(compared.connection, luozhuang2018, compared.delivery.coverage)
  const differing: string[] = []
  const said = new Map<string, Set<string>>()
  for (const { ledger, table, columns } of compiled.results) {
    const read = await compared.connection.runAndReadAll(
      `SELECT id, ${columns.map(({ column }) => `CAST(${quoted(column)} AS VARCHAR)`).join(', ')} FROM ${table} ORDER BY id`,
    )
    for (const row of read.getRows())
      for (const [at, { rule }] of columns.entries()) {
        const { value } = evaluate(luozhuang2018, luozhuang2018.rules.get(rule)!, world.get(ledger, String(row[0]))!, world, decided).answer
        const [memory, everybody] = [String(value), String(row[at + 1])]
        if (memory !== everybody) differing.push(`${rule} of ${ledger} ${String(row[0])}: ${memory}, ${everybody}`)
        said.set(rule, (said.get(rule) ?? new Set()).add(everybody))
      }
  }
  expect(differing.slice(0, 5)).toEqual([])
  const speaking = rules.filter((rule) =>
    [...nodesOf(partsOf(rule).answer!)].some((node) => node.op === 'group' && node.group.ledger in forms),
  )
  const constant = speaking.filter(({ key }) => said.get(key)?.size === 1).map(({ key }) => key)
  expect(constant).toEqual([])
  expect(speaking.length).toBeGreaterThan(20)
})
