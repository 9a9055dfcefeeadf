/** The register's lists as Excel, exactly as filtered and masked as on the screen. */
import type { Field } from '#kernel/ledger'
import { type ListColumn, listWorkbook, xlsxType } from '#platform/exchange/list-workbook'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { household } from '#policy/vocabulary/household'
import { person } from '#policy/vocabulary/person'
import { regions } from '#policy/vocabulary/regions'
import { type FoundHousehold, findHouseholds, type HouseholdFilter } from './find-households.ts'
import { type FoundPerson, findPeople, type PersonFilter } from './find-people.ts'
import { refuse } from './refusals.ts'
import { revealing } from './shown.ts'
import { shownHousehold, shownPerson } from './shown-lines.ts'

const most = 200_000
const nameOf = new Map(regions.map(({ code, name }) => [code, name]))

const labelled = (field: Field) => (code: string | null) => (code === null ? null : (field.list?.codes[code]?.zh ?? code))
const place = (code: string | null) => (code === null ? null : (nameOf.get(code) ?? code))
const whole = (value: bigint | null) => (value === null ? null : Number(value))

const householdColumns: readonly ListColumn<FoundHousehold>[] = [
  { heading: '户编号', of: ({ householdNo }) => householdNo, width: 18 },
  { heading: '镇（街道）', of: ({ town }) => place(town) },
  { heading: '行政村', of: ({ village }) => place(village), width: 22 },
  { heading: '户主姓名', of: ({ head }) => head },
  { heading: '户主证件号码', of: ({ headIdNumber }) => headIdNumber, width: 22 },
  { heading: '家庭人数', of: ({ members }) => whole(members) },
  { heading: '脱贫属性', of: ({ status }) => labelled(household.fields.status)(status), width: 18 },
  { heading: '贫困户属性', of: ({ householdKind }) => labelled(household.fields.householdKind)(householdKind) },
  { heading: '主要致贫原因', of: ({ mainCause }) => labelled(household.fields.mainCause)(mainCause) },
  { heading: '识别年度', of: ({ identifiedYear }) => whole(identifiedYear) },
  { heading: '脱贫年度', of: ({ exitYear }) => whole(exitYear) },
  { heading: '数据年度', of: ({ year }) => whole(year) },
  { heading: '人均纯收入（元）', of: ({ incomePerHead }) => (incomePerHead === null ? null : Number(incomePerHead) / 100) },
]

const personColumns: readonly ListColumn<FoundPerson>[] = [
  { heading: '户编号', of: ({ householdNo }) => householdNo, width: 18 },
  { heading: '镇（街道）', of: ({ town }) => place(town) },
  { heading: '行政村', of: ({ village }) => place(village), width: 22 },
  { heading: '姓名', of: ({ name }) => name },
  { heading: '证件号码', of: ({ idNumber }) => idNumber, width: 22 },
  { heading: '性别', of: ({ sex }) => labelled(person.fields.sex)(sex) },
  { heading: '出生日期', of: ({ birthDate }) => birthDate },
  { heading: '与户主关系', of: ({ relation }) => labelled(person.fields.relation)(relation) },
  { heading: '健康状况', of: ({ health }) => labelled(person.fields.health)(health) },
  { heading: '劳动技能', of: ({ labour }) => labelled(person.fields.labour)(labour) },
  { heading: '在校生状况', of: ({ schoolStage }) => labelled(person.fields.schoolStage)(schoolStage) },
]

/** Households as Excel. */
export async function exportHouseholds(office: Office, filter: HouseholdFilter & { reveal?: boolean }): Promise<Download | Refusal> {
  const reveal = await revealing(office, filter.reveal, 'households exported')
  if (isRefusal(reveal)) return reveal
  const found = await office.read((tx) => findHouseholds(tx, filter, { limit: most }))
  if (found.total > most) return refuse.tooManyRows(found.total, most)
  const rows = found.rows.map((row) => shownHousehold(row, office, reveal))
  return asFile(office, '建档立卡户', householdColumns, rows, wordsOf(filter))
}

/** People as Excel. */
export async function exportPeople(office: Office, filter: PersonFilter & { reveal?: boolean }): Promise<Download | Refusal> {
  const reveal = await revealing(office, filter.reveal, 'people exported')
  if (isRefusal(reveal)) return reveal
  const found = await office.read((tx) => findPeople(tx, filter, { limit: most }))
  if (found.total > most) return refuse.tooManyRows(found.total, most)
  const rows = found.rows.map((row) => shownPerson(row, office, reveal))
  return asFile(office, '建档立卡人口', personColumns, rows, wordsOf(filter))
}

async function asFile<R>(
  office: Office,
  title: string,
  columns: readonly ListColumn<R>[],
  rows: readonly R[],
  filter: string,
): Promise<Download> {
  const content = await listWorkbook({ title, filter, columns, rows, by: office.user.name, at: office.clock.now() })
  return { download: { name: `${title}-${office.clock.today()}.xlsx`, type: xlsxType, content } }
}

const words: Readonly<Record<string, (value: string) => string>> = {
  town: (code) => `街镇 ${place(code.padEnd(12, '0'))}`,
  village: (code) => `村 ${place(code)}`,
  status: (codes) => `脱贫属性 ${labels(household.fields.status, codes)}`,
  cause: (codes) => `致贫原因 ${labels(household.fields.mainCause, codes)}`,
  householdKind: (codes) => `贫困户属性 ${labels(household.fields.householdKind, codes)}`,
  sex: (codes) => `性别 ${labels(person.fields.sex, codes)}`,
  health: (codes) => `健康状况 ${labels(person.fields.health, codes)}`,
  labour: (codes) => `劳动技能 ${labels(person.fields.labour, codes)}`,
  schoolStage: (codes) => `在校生状况 ${labels(person.fields.schoolStage, codes)}`,
  q: (text) => `查找“${text}”`,
}

const labels = (field: Field, codes: string) => codes.split(',').map(labelled(field)).join('、')

/** The filter in words, for the line under the title. */
function wordsOf(filter: HouseholdFilter | PersonFilter): string {
  return Object.entries(filter)
    .flatMap(([name, value]) => (typeof value === 'string' && words[name] ? [words[name](value)] : []))
    .join('；')
}
