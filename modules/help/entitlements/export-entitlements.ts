/** The list of entitlements as Excel, exactly as filtered and masked as on the screen. */
import { placeOf } from '#modules/truth/comparison/doubts/places'
import { mayReveal } from '#modules/truth/comparison/doubts/reveal'
import { type ListColumn, listWorkbook, xlsxType } from '#platform/exchange/list-workbook'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { EntitlementLine } from './contract.ts'
import { allEntitlements, type EntitlementQuery } from './find-entitlements.ts'

const answers: Readonly<Record<EntitlementLine['answer'], string>> = { met: '符合', 'not-met': '不符合', 'cannot-tell': '无法判断' }
const services: Readonly<Record<NonNullable<EntitlementLine['service']>, string>> = {
  served: '已享受',
  partly: '部分享受',
  unserved: '应享未享',
  unknown: '享受情况不明',
}
const yuan = (fen: number | null) => (fen === null ? null : fen / 100)

const columns: readonly ListColumn<EntitlementLine>[] = [
  { heading: '政策', of: ({ label }) => label.zh, width: 28 },
  { heading: '条款', of: ({ article }) => `第${article}条` },
  { heading: '姓名', of: ({ name }) => name },
  { heading: '证件号码', of: ({ idNumber }) => idNumber, width: 22 },
  { heading: '户编号', of: ({ householdNo }) => householdNo, width: 20 },
  { heading: '镇（街道）', of: ({ town }) => town?.name ?? null },
  { heading: '村', of: ({ village }) => village?.name ?? null, width: 22 },
  { heading: '是否符合', of: ({ answer }) => answers[answer] },
  { heading: '应享（元）', of: ({ amount }) => yuan(amount) },
  { heading: '至少（元）', of: ({ atLeast }) => yuan(atLeast) },
  { heading: '已享（元）', of: ({ received }) => yuan(received) },
  {
    heading: '享受情况',
    of: ({ service, answer, received }) => (service ? services[service] : answer === 'not-met' && received ? '不应享已享' : null),
  },
  { heading: '缺少的信息', of: ({ missing }) => missing.map(({ zh }) => zh).join('；') || null, width: 50 },
]

/** The workbook. */
export async function exportEntitlements(office: Office, query: EntitlementQuery): Promise<Download | Refusal> {
  const reveal = await mayReveal(office, query.reveal, 'entitlements exported')
  if (typeof reveal !== 'boolean') return reveal
  const rows: EntitlementLine[] = []
  await office.read(async (tx) => {
    for await (const line of allEntitlements(tx, query, reveal)) rows.push(line)
  })
  const title = '政策享受清单'
  const content = await listWorkbook({ title, filter: wordsOf(query), columns, rows, by: office.user.name, at: office.clock.now() })
  return { download: { name: `${title}-${office.clock.today()}.xlsx`, type: xlsxType, content } }
}

function wordsOf({ rule, town, village, answer, service, q }: EntitlementQuery): string {
  const listed = (codes: string, label: (code: string) => string) => codes.split(',').map(label).join('、')
  return [
    ...(rule ? [`政策 ${listed(rule, (key) => luozhuang2018.rules.get(key)?.label.zh ?? key)}`] : []),
    ...(town ? [`街镇 ${placeOf(town.padEnd(12, '0')).name}`] : []),
    ...(village ? [`村 ${placeOf(village).name}`] : []),
    ...(answer ? [listed(answer, (code) => answers[code as EntitlementLine['answer']] ?? code)] : []),
    ...(service ? [listed(service, (code) => services[code as keyof typeof services] ?? code)] : []),
    ...(q ? [`查找“${q}”`] : []),
  ].join('；')
}
