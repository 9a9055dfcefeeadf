/** The list of doubts as Excel, exactly as filtered and masked as on the screen. */
import { type ListColumn, listWorkbook, xlsxType } from '#platform/exchange/list-workbook'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { DoubtLine } from '../contract.ts'
import { checkNamed, stateNamed } from './doubt-line.ts'
import { allDoubts, type ListQuery } from './find-doubt-list.ts'
import { placeOf } from './places.ts'
import { mayReveal } from './reveal.ts'

const classes: Readonly<Record<DoubtLine['class'], string>> = {
  out: '应退未退',
  miss: '应纳未纳',
  ent: '待遇落实',
  chg: '变动',
  quality: '数据质量',
}
export const changes: Readonly<Record<DoubtLine['change'], string>> = { new: '新发现', persisting: '持续', gone: '已消失' }

const columns: readonly ListColumn<DoubtLine>[] = [
  { heading: '疑点', of: ({ label }) => label.zh, width: 30 },
  { heading: '条款', of: ({ article }) => `第${article}条` },
  { heading: '类别', of: (line) => classes[line.class] },
  { heading: '对象', of: ({ subject }) => subject.about?.zh ?? '个人' },
  { heading: '姓名（名称）', of: ({ subject }) => subject.name },
  { heading: '证件号码', of: ({ subject }) => subject.idNumber, width: 22 },
  { heading: '户编号', of: ({ subject }) => subject.householdNo, width: 20 },
  { heading: '镇（街道）', of: ({ town }) => town?.name ?? null },
  { heading: '村', of: ({ village }) => village?.name ?? null, width: 22 },
  { heading: '状态', of: ({ stateLabel }) => stateLabel.zh },
  { heading: '结论', of: ({ answerLabel }) => answerLabel?.zh ?? null, width: 22 },
  { heading: '期限', of: ({ due }) => due, width: 12 },
  { heading: '是否超期', of: ({ overdue }) => (overdue ? '超期' : null) },
  { heading: '变化', of: (line) => changes[line.change] },
  { heading: '首次发现（截至日）', of: ({ firstAsOf }) => firstAsOf, width: 18 },
  { heading: '最近发现（截至日）', of: ({ lastAsOf }) => lastAsOf, width: 18 },
  { heading: '依据行数', of: ({ evidence }) => evidence },
]

/** The workbook. */
export async function exportDoubts(office: Office, query: ListQuery): Promise<Download | Refusal> {
  const reveal = await mayReveal(office, query.reveal, 'doubts exported')
  if (typeof reveal !== 'boolean') return reveal
  const rows: DoubtLine[] = []
  await office.read(async (tx) => {
    for await (const line of allDoubts(tx, office, query, reveal)) rows.push(line)
  })
  const title = '疑点清单'
  const content = await listWorkbook({ title, filter: wordsOf(query), columns, rows, by: office.user.name, at: office.clock.now() })
  return { download: { name: `${title}-${office.clock.today()}.xlsx`, type: xlsxType, content } }
}

const listed = (codes: string, label: (code: string) => string) => codes.split(',').map(label).join('、')

const words: Readonly<Record<string, (value: string) => string>> = {
  rule: (codes) => `规则 ${listed(codes, (code) => checkNamed(code)?.label.zh ?? code)}`,
  class: (codes) => `类别 ${listed(codes, (code) => classes[code as DoubtLine['class']] ?? code)}`,
  town: (code) => `街镇 ${placeOf(code.padEnd(12, '0')).name}`,
  village: (code) => `村 ${placeOf(code).name}`,
  state: (codes) => `状态 ${listed(codes, (code) => (code === 'open' ? '未办结' : stateNamed(code).label.zh))}`,
  change: (codes) => `变化 ${listed(codes, (code) => changes[code as DoubtLine['change']] ?? code)}`,
  due: (day) => `期限不晚于 ${day}`,
  householdNo: (number) => `户编号 ${number}`,
  q: (text) => `查找“${text}”`,
}

function wordsOf(query: ListQuery): string {
  const told = Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' && words[name] ? [words[name](value)] : []))
  return [...told, ...(query.overdue ? ['只看超期'] : []), ...(query.mine ? ['只看待我办理'] : [])].join('；')
}
