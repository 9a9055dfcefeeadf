/** A scenario's results, and who gains and who loses, as Excel: as far as the person who asks may see them. */
import { mayReveal } from '#modules/truth/comparison/doubts/reveal'
import { type ListColumn, listWorkbook, xlsxType } from '#platform/exchange/list-workbook'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import type { ScenarioLine, ScenarioPerson, ScenarioView } from './contract.ts'
import { allPeople, type PeopleQuery } from './find-people.ts'
import { findScenario, getScenario } from './find-scenarios.ts'
import { refuse } from './refusals.ts'

const groups: Readonly<Record<ScenarioLine['by'], string>> = {
  all: '全部',
  town: '街镇',
  sex: '性别',
  age: '年龄',
  disability: '残疾',
}
const changes: Readonly<Record<ScenarioPerson['change'], string>> = {
  gain: '新符合',
  loss: '不再符合',
  more: '金额增加',
  less: '金额减少',
  other: '其他变化',
}
const answers: Readonly<Record<ScenarioPerson['before'], string>> = { met: '符合', 'not-met': '不符合', 'cannot-tell': '无法判断' }
const yuan = (fen: number | null) => (fen === null ? null : fen / 100)

const lineColumns: readonly ListColumn<ScenarioLine>[] = [
  { heading: '规则', of: ({ label }) => label.zh, width: 28 },
  { heading: '条款', of: ({ article }) => `第${article}条` },
  { heading: '对象', of: ({ of }) => of.zh },
  { heading: '分组', of: ({ by }) => groups[by] },
  { heading: '组', of: ({ valueLabel }) => valueLabel.zh, width: 20 },
  { heading: '现行符合', of: ({ before }) => before.met },
  { heading: '方案符合', of: ({ after }) => after.met },
  { heading: '新符合', of: ({ gains }) => gains },
  { heading: '不再符合', of: ({ losses }) => losses },
  { heading: '现行无法判断', of: ({ before }) => before.cannotTell },
  { heading: '方案无法判断', of: ({ after }) => after.cannotTell },
  { heading: '周期', of: ({ period }) => period?.zh ?? null },
  { heading: '现行资金（元）', of: ({ before }) => yuan(before.atLeastFen), width: 18 },
  { heading: '方案资金（元）', of: ({ after }) => yuan(after.atLeastFen), width: 18 },
  { heading: '已核实属实', of: ({ verified }) => verified.genuine },
  { heading: '现行漏掉', of: ({ verified }) => verified.missed.before },
  { heading: '方案漏掉', of: ({ verified }) => verified.missed.after },
  { heading: '已核实不属实', of: ({ verified }) => verified.wrong },
  { heading: '现行错提', of: ({ verified }) => verified.wrongly.before },
  { heading: '方案错提', of: ({ verified }) => verified.wrongly.after },
]

const peopleColumns: readonly ListColumn<ScenarioPerson>[] = [
  { heading: '规则', of: ({ label }) => label.zh, width: 28 },
  { heading: '条款', of: ({ article }) => `第${article}条` },
  { heading: '变化', of: ({ change }) => changes[change] },
  { heading: '姓名', of: ({ name }) => name },
  { heading: '证件号码', of: ({ idNumber }) => idNumber, width: 22 },
  { heading: '户编号', of: ({ householdNo }) => householdNo, width: 20 },
  { heading: '镇（街道）', of: ({ town }) => town?.name ?? null },
  { heading: '村', of: ({ village }) => village?.name ?? null, width: 22 },
  { heading: '现行', of: ({ before }) => answers[before] },
  { heading: '方案', of: ({ after }) => answers[after] },
  { heading: '现行金额（元）', of: ({ beforeFen }) => yuan(beforeFen) },
  { heading: '方案金额（元）', of: ({ afterFen }) => yuan(afterFen) },
]

/** Rules by group. */
export async function exportScenario(office: Office, id: string): Promise<Download | Refusal> {
  const found = await getScenario(office, id)
  return isRefusal(found) ? found : workbook(office, found.scenario, '试算结果', lineColumns, found.lines)
}

/** People, as filtered and masked as on the screen. */
export async function exportPeople(office: Office, id: string, query: PeopleQuery): Promise<Download | Refusal> {
  const reveal = await mayReveal(office, query.reveal, 'what-if people exported', id)
  if (typeof reveal !== 'boolean') return reveal
  const found = await office.read(async (tx) => {
    const scenario = await findScenario(office, tx, id)
    return scenario && { scenario, people: await allPeople(tx, id, query, reveal) }
  })
  return found ? workbook(office, found.scenario, '试算增减名单', peopleColumns, found.people) : refuse.noScenario()
}

async function workbook<R>(
  office: Office,
  scenario: ScenarioView,
  title: string,
  columns: readonly ListColumn<R>[],
  rows: readonly R[],
): Promise<Download> {
  const filter = `${scenario.name}：${scenario.changes.map(({ label, before, after }) => `${label.zh} ${before.zh}→${after.zh}`).join('，')}；截至 ${scenario.asOf}`
  const content = await listWorkbook({ title, filter, columns, rows, by: office.user.name, at: office.clock.now() })
  return { download: { name: `${title}-${office.clock.today()}.xlsx`, type: xlsxType, content } }
}
