/** The registry of registered households as the national system exports it: one row a member, the household's facts repeated. */
import { disposablePerHead, dressesEnough, eatsEnough, isExtremelyPoor, livingOf } from '../world/hardship.ts'
import { type Household, netOf, type RegistryRow } from '../world/household.ts'
import type { Column } from './file.ts'

/** A member's row together with its household and place in it. */
export interface RegistryLine {
  readonly household: Household
  readonly row: RegistryRow
  /** 1 for the first. */
  readonly position: number
}

export const registryName = ['registry', '建档立卡农户信息导出表'] as const
export const registryTitle = '罗庄区建档立卡农户信息导出表'
export const registrySheet = '农户信息'
/** The two sheets of a registry that is split. */
export const splitSheets = ['户信息', '成员信息'] as const

const yesNo = { 是: '1', 否: '0' }
const yes = (value: boolean): string => (value ? '是' : '否')

/** Net income per head, rounded half up to the fen. */
function perHead(household: Household): number {
  return Math.round((netOf(household.income) * 100) / household.rows.length) / 100
}

type C = Column<RegistryLine>
const same = (heading: string): readonly [string, string, string] => [heading, heading, heading]
const text = (heading: string | readonly [string, string, string], of: C['of'], kind: C['kind'] = 'text'): C => ({
  headings: typeof heading === 'string' ? same(heading) : heading,
  kind,
  of,
})

export const registryColumns: readonly C[] = [
  text('省', () => '山东省'),
  text('市', () => '临沂市'),
  text(['县', '县', '县（区）'], () => '罗庄区'),
  text(['镇（街道）', '乡镇', '乡（镇、街道）'], ({ household }) => household.village.town),
  text(['行政村', '村', '行政村（居）'], ({ household }) => household.village.name),
  text(['户编号', '户编号', '农户编号'], ({ household }) => household.number),
  text(['人编号', '人编号', '人员编号'], ({ household, position }) => household.number + String(position).padStart(2, '0')),
  text(['姓名', '姓名', '家庭成员姓名'], ({ row }) => row.member.name),
  { headings: same('性别'), kind: 'code', of: ({ row }) => (row.sex === 'male' ? '男' : '女') },
  text(['证件号码', '证件号码', '公民身份号码'], ({ row }) => row.member.idNumber),
  text(['家庭人数', '人数', '家庭人口数'], ({ household }) => household.rows.length, 'count'),
  text('与户主关系', ({ row }) => row.relation, 'code'),
  text('民族', ({ row }) => (row.member.name.includes('·') ? '维吾尔族' : '汉族'), 'code'),
  text('政治面貌', ({ row }) => row.member.politics, 'code'),
  text('文化程度', ({ row }) => row.member.education, 'code'),
  text('在校生状况', ({ row }) => row.stage || '非在校生', 'code'),
  text('健康状况', ({ row }) => row.member.health, 'code'),
  text(['劳动技能', '劳动能力', '劳动技能'], ({ row }) => row.member.labour, 'code'),
  text(['务工区域', '务工状况', '务工区域'], ({ row }) => row.member.work, 'code'),
  {
    headings: ['是否参加城乡居民基本医疗保险', '是否参加城乡居民基本医疗保险', '参加城乡居民基本医疗保险'],
    kind: 'code',
    of: () => '是',
    also: yesNo,
  },
  {
    headings: ['是否参加城乡居民基本养老保险', '是否参加城乡居民基本养老保险', '参加城乡居民基本养老保险'],
    kind: 'code',
    of: ({ row }) => yes(row.member.stage === '' && Number(row.member.idNumber.slice(6, 10)) <= 2003),
    also: yesNo,
  },
  { headings: ['是否低保', '是否低保户', '享受农村低保'], kind: 'code', of: ({ household }) => yes(household.allowance), also: yesNo },
  text('识别标准', () => '省定标准', 'code'),
  {
    headings: ['户类型', '脱贫属性', '户脱贫属性'],
    kind: 'code',
    of: ({ household }) => household.status,
    also: { 脱贫享受政策: '已脱贫（享受政策）', 脱贫不再享受政策: '已脱贫（不享受政策）' },
  },
  {
    headings: ['主要致贫原因', '主要致贫原因', '主要致贫原因'],
    kind: 'code',
    of: ({ household }) => household.cause,
    also: { 缺劳力: '缺劳动力' },
  },
  { headings: ['是否危房户', '是否危房', '危房户'], kind: 'code', of: ({ household }) => yes(household.unsafe !== ''), also: yesNo },
  { headings: ['危房级别', '危房等级', '危房级别'], kind: 'code', of: ({ household }) => household.unsafe, also: { C级: 'C', D级: 'D' } },
  {
    headings: ['饮水是否安全', '是否解决安全饮用水', '饮水是否安全'],
    kind: 'code',
    of: ({ household }) => yes(household.safeWater),
    also: yesNo,
  },
  text(['工资性收入', '工资性收入(元)', '工资性收入'], ({ household }) => household.income.wage, 'money'),
  text(['生产经营性收入', '生产经营性收入(元)', '生产经营性收入'], ({ household }) => household.income.business, 'money'),
  text(['财产性收入', '财产性收入(元)', '财产性收入'], ({ household }) => household.income.property, 'money'),
  text(['转移性收入', '转移性收入(元)', '转移性收入'], ({ household }) => household.income.transfer, 'money'),
  text(['生产经营性支出', '生产经营性支出(元)', '生产经营性支出'], ({ household }) => household.income.expense, 'money'),
  text(['纯收入', '家庭纯收入(元)', '年纯收入'], ({ household }) => household.net, 'money'),
  text(['人均纯收入', '人均纯收入(元)', '家庭人均纯收入'], ({ household }) => perHead(household), 'money'),
  text(['脱贫年度', '脱贫年度', '脱贫年份'], ({ household }) => household.exitYear, 'count'),
  text('联系电话', ({ household }) => household.phone),
  text(['耕地面积（亩）', '耕地面积(亩)', '耕地面积（亩）'], ({ household }) => household.land / 10, 'measure'),
  text(['住房面积（平方米）', '住房面积(平方米)', '住房面积（㎡）'], ({ household }) => household.house, 'measure'),
  text(['与村主干路距离（公里）', '与村主干路距离(公里)', '与村主干路距离（公里）'], ({ household }) => household.distance / 10, 'measure'),
  text(['失学或辍学原因', '失学辍学原因', '失学或辍学原因'], ({ row }) => row.outOfSchool, 'code'),
  {
    headings: ['是否特困供养', '是否特困供养人员', '特困供养'],
    kind: 'code',
    of: ({ household, row }) => yes(isExtremelyPoor(row.member, household)),
    also: yesNo,
  },
  { headings: same('是否参加城镇职工基本医疗保险'), kind: 'code', of: () => '否', also: yesNo },
  text(['居住方式', '住房方式', '居住方式'], ({ household }) => livingOf(household), 'code'),
  { headings: same('是否不愁吃'), kind: 'code', of: ({ household }) => yes(eatsEnough(household)), also: yesNo },
  { headings: same('是否不愁穿'), kind: 'code', of: ({ household }) => yes(dressesEnough(household)), also: yesNo },
  text('人均可支配收入', ({ household }) => disposablePerHead(household), 'money'),
]

/** What only a household's own row tells where the registry is split; its number stands in both sheets. */
const ofHouseholds = new Set(
  '省 市 县 镇（街道） 行政村 户编号 家庭人数 识别标准 户类型 主要致贫原因 是否危房户 危房级别 饮水是否安全 工资性收入 生产经营性收入 财产性收入 转移性收入 生产经营性支出 纯收入 人均纯收入 脱贫年度 联系电话 耕地面积（亩） 住房面积（平方米） 与村主干路距离（公里） 居住方式 是否不愁吃 是否不愁穿 人均可支配收入'.split(
    ' ',
  ),
)

/** The columns of a split registry: the households' beside the name of their head, and the members'. */
export const splitColumns: readonly [households: readonly C[], members: readonly C[]] = [
  [text('户主姓名', ({ row }) => row.member.name), ...registryColumns.filter(({ headings }) => ofHouseholds.has(headings[0]))],
  registryColumns.filter(({ headings }) => headings[0] === '户编号' || !ofHouseholds.has(headings[0])),
]

/** All lines of the registry, household by household. */
export function* registryLines(households: readonly Household[]): Generator<RegistryLine> {
  for (const household of households) {
    for (const [index, row] of household.rows.entries()) yield { household, row, position: index + 1 }
  }
}

/** One line a household: its head's. */
export function* headLines(households: readonly Household[]): Generator<RegistryLine> {
  for (const line of registryLines(households)) if (line.position === 1) yield line
}
