/** The key against the files: each kind is counted again from the cells, by code that knows nothing of the generator. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDelivery } from './delivery.ts'
import { type DoubtKind, doubtKinds } from './faults/kinds.ts'
import { readBack } from './read-back.ts'

type Cells = Record<string, unknown>

const dir = mkdtempSync(join(tmpdir(), 'district-'))
let complete: Record<DoubtKind, { must: [string, string][]; may: [string, string][] }>
let registry: Cells[] = []
/** Rows by file, with whom they truly speak of. */
let rows = new Map<string, { id: string; registered: boolean; nameOnly: boolean; cells: Cells }[]>()

beforeAll(async () => {
  await writeDelivery(dir, { people: 1500, seed: 'counted again' })
  complete = JSON.parse(readFileSync(join(dir, 'truth.json'), 'utf8')).complete
  const tables = readBack(dir)
  const named = (file: string, row: number, headings: number): Cells =>
    Object.fromEntries(tables.get(file)![headings]!.map((heading, index) => [String(heading), tables.get(file)![row]![index]]))
  registry = tables
    .get('registry.xlsx')!
    .slice(2)
    .map((_, index) => named('registry.xlsx', index + 2, 1))
  const list: [string, number, string, boolean, string][] = JSON.parse(readFileSync(join(dir, 'rows.json'), 'utf8'))
  rows = Map.groupBy(
    list.map(([file, row, id, registered, kind]) => ({
      file,
      id,
      registered,
      nameOnly: kind !== '',
      cells: named(file, row - 1, file.startsWith('civil') ? 1 : 0),
    })),
    ({ file }) => file,
  )
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const people = (): Map<string, Cells[]> => Map.groupBy(registry, (row) => String(row.证件号码))
const enjoying = (id: string): boolean => people().get(id)?.[0]?.户类型 !== '脱贫不再享受政策'
const age = (id: string): number => 2019 - Number(id.slice(6, 10))
const where = (file: string, holds: (cells: Cells) => boolean, registered = true): string[] =>
  rows
    .get(file)!
    .filter((row) => row.registered === registered && !row.nameOnly && holds(row.cells))
    .map((row) => row.id)
const heads = (holds: (members: Cells[]) => boolean): string[] =>
  [...Map.groupBy(registry, (row) => row.户编号).values()].filter(holds).map((members) => String(members[0]!.证件号码))
const absent = (file: string, asked: (id: string, row: Cells) => boolean): string[] => {
  const present = new Set(rows.get(file)!.map((row) => row.id))
  return [...people()].filter(([id, own]) => !present.has(id) && asked(id, own[0]!)).map(([id]) => id)
}
const sums = (file: string, amount: (cells: Cells) => number, registered: boolean): Map<string, number> => {
  const found = new Map<string, number>()
  for (const row of rows.get(file)!) {
    if (row.registered === registered && !row.nameOnly) found.set(row.id, (found.get(row.id) ?? 0) + amount(row.cells))
  }
  return found
}

const again: Record<DoubtKind, () => string[]> = {
  'registered-person-dead': () => where('police-household-registration.csv', (row) => row.人员状态 === '死亡'),
  'registered-person-moved-out': () => where('police-household-registration.csv', (row) => row.人员状态 === '迁出'),
  'registered-household-owns-car': () => where('vehicles.csv', (row) => /^小型/.test(String(row.车辆类型)) && row.机动车状态 === '正常'),
  'registered-household-owns-company': () => where('companies.csv', (row) => row.企业类型 === '有限责任公司' && row.登记状态 === '存续'),
  'registered-household-on-public-payroll': () => where('employment-and-payroll.csv', (row) => row.人员类别 === '财政供养'),
  'registered-household-owns-commercial-housing': () => where('real-estate.csv', (row) => /商/.test(String(row.用途))),
  'registered-household-large-deposit': () => {
    const held = sums('bank-balances.csv', (row) => Number(row.存款余额), true)
    return heads((members) => members.reduce((sum, member) => sum + (held.get(String(member.证件号码)) ?? 0), 0) >= 50_000)
  },
  'allowance-household-not-registered': () => where('civil-affairs-allowance.xlsx', () => true, false),
  'severely-disabled-not-registered': () => where('disabled-persons.xlsx', (row) => /[一二]级/.test(String(row.残疾等级)), false),
  'large-medical-spending-not-registered': () => {
    const layers = ['基本医保', '大病保险', '医疗救助', '商业补充保险', '医疗机构减免']
    const own = (row: Cells): number => Number(row.政策范围内费用) - layers.reduce((sum, layer) => sum + Number(row[layer]), 0)
    return [...sums('health-inpatient-settlements.xlsx', own, false)].filter(([, spent]) => spent >= 10_000).map(([id]) => id)
  },
  'education-aid-due-not-paid': () => {
    const paid = sums('education-students.xlsx', (row) => (row.学段 === '大学' ? 1 : Number(row.资助金额)), true)
    return [...paid].filter(([id, sum]) => sum === 0 && enjoying(id)).map(([id]) => id)
  },
  'compulsory-age-not-in-school': () => absent('education-students.xlsx', (id) => age(id) >= 6 && age(id) <= 14),
  'registered-person-without-medical-insurance': () => absent('medical-insurance.csv', (id) => enjoying(id)),
  'registered-person-without-pension-insurance': () =>
    absent('pension-insurance.csv', (id, row) => enjoying(id) && age(id) >= 16 && age(id) <= 59 && row.在校生状况 === '非在校生'),
  'same-id-other-name': () =>
    [...rows.values()]
      .flat()
      .filter((row) => {
        const [name, number] = Object.values(row.cells).map(String)
        const own = String(people().get(row.id)?.[0]?.姓名 ?? '')
        return row.registered && number!.startsWith(row.id) && !name!.replaceAll(' ', '').startsWith(own) && [...name!][1] !== [...own][1]
      })
      .map((row) => row.id),
  'person-in-two-households': () => [...people()].filter(([, own]) => own.length > 1).map(([id]) => id),
  'two-heads': () => heads((members) => members.filter((member) => member.与户主关系 === '户主').length > 1),
  'sex-contradicts-id': () =>
    [...people()].filter(([id, own]) => own.some((row) => row.性别 !== (Number(id[16]) % 2 ? '男' : '女'))).map(([id]) => id),
  'income-does-not-add-up': () =>
    heads(([row]) => {
      const income = ['工资性收入', '生产经营性收入', '财产性收入', '转移性收入'].reduce((sum, item) => sum + Number(row![item]), 0)
      return income - Number(row!.生产经营性支出) !== Number(row!.纯收入)
    }),
  'age-contradicts-school-stage': () =>
    [...people()]
      .filter(([id, own]) => age(id) >= 16 && own.some((row) => ['小学', '学前教育'].includes(String(row.在校生状况))))
      .map(([id]) => id),
}

describe('the key says of each kind what the files say', () => {
  test.each(doubtKinds)('%s', (kind) => {
    const found = new Set(again[kind]())
    const must = new Set(complete[kind].must.map(([id]) => id))
    const allowed = new Set([...complete[kind].must, ...complete[kind].may].map(([id]) => id))
    expect([...must].filter((id) => !found.has(id))).toEqual([])
    expect([...found].filter((id) => !allowed.has(id))).toEqual([])
    expect(must.size).toBeGreaterThan(0)
  })
})
