/** Examples of the yearly adjustment, the measures each household has, and the five clears (Article 28, O1, F20, L15). */
import { yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['household']>
type Rows = NonNullable<SmallWorld['rows']>

const household = (facts: Facts, people: SmallWorld['people'] = { p: {} }): SmallWorld => ({
  household: { status: 'poor', ...facts },
  people,
})
const files = ['vehicle', 'realEstate', 'company', 'payroll', 'bankBalance']
const owning = (status: string, rows: Rows, covered = files): SmallWorld => ({ ...household({ status }), rows, covered })
const car: Rows = [['vehicle', 'p', { kind: 'car', state: 'normal' }]]
const kept = (facts: Facts, people: SmallWorld['people'], ...kinds: readonly (string | null)[]): SmallWorld => ({
  ...household(facts, people),
  rows: kinds.map((kind) => ['measure', 'p', { year: 2019n, kind }] as const),
  covered: ['measure'],
})
const able = { p: { labour: 'ordinary' } }
const unable = { p: { labour: 'none' } }
const year = (of: bigint, perHead: number): Facts => ({
  year: of,
  wage: yuan(perHead),
  business: 0n,
  property: 0n,
  transfer: 0n,
  businessExpense: 0n,
})
const twoYears = (before: number, now: number, status = 'poor'): SmallWorld => ({
  ...household({ status }),
  year: year(2019n, now),
  records: [['householdYear', 'before', { household: 'h', propertyItemised: false, transferItemised: false, ...year(2018n, before) }]],
})
const clear: SmallWorld = {
  ...twoYears(3000, 3500),
  household: { status: 'poor', mainCause: 'no-skill', plannedExitYear: 2020n },
  people: { p: { labour: 'ordinary', relation: 'head', idValid: true } },
  rows: [['measure', 'p', { year: 2019n, kind: 'employment' }]],
  covered: ['measure', 'student'],
}

export const examples: ExampleTable = {
  'own-poverty-line': [
    comesTo(yuan(4066))('省定标准，2019年', 'by the provincial standard', household({ standard: 'provincial' })),
    comesTo(yuan(3218))('国家标准，2019年', 'by the national standard', household({ standard: 'national' })),
    comesTo(null)('识别标准空缺', 'no standard', household({ standard: null })),
  ],
  'filled-in-the-window': [
    met('10月1日，首日', 'on the first day', household({ filledOn: '2019-10-01' })),
    met('11月20日，末日', 'on the last day', household({ filledOn: '2019-11-20' })),
    notMet('9月30日，早一天', 'a day early', household({ filledOn: '2019-09-30' })),
    notMet('11月21日，晚一天', 'a day late', household({ filledOn: '2019-11-21' })),
    cannotTell('填表日期空缺', 'no date', household({})),
  ],
  'exit-without-adjustment-between': [
    met('同一年识别又脱贫', 'identified and out in one year', household({ identifiedYear: 2018n, exitYear: 2018n })),
    notMet('下一年度调整时脱贫', 'out at the next adjustment', household({ identifiedYear: 2018n, exitYear: 2019n })),
    cannotTell('识别年度没有采集', 'year of identification not collected', household({ exitYear: 2019n })),
  ],
  'plainly-outside': [
    met('名下有小汽车', 'owns a car', owning('out-with-policy', car)),
    met('存款正好5万元', 'deposits of just 50,000', owning('out-with-policy', [['bankBalance', 'p', { balance: yuan(50_000) }]])),
    notMet('存款差1分', 'a fen less', owning('out-with-policy', [['bankBalance', 'p', { balance: yuan(49_999.99) }]])),
    notMet('只有三轮车', 'only a motor tricycle', owning('out-with-policy', [['vehicle', 'p', { kind: 'tricycle', state: 'normal' }]])),
    cannotTell('没有不动产数据', 'no file of real estate', owning('out-with-policy', [], files.slice(0, 1))),
  ],
  'listed-as-no-longer-enjoying': [
    met('享受政策户有小汽车', 'enjoys the policy and owns a car', owning('out-with-policy', car)),
    notMet('已不再享受的不再列', 'enjoys it no longer', owning('out-without-policy', car)),
    cannotTell('没有疑点，但可支配收入没有采集', 'nothing found, but disposable income was not collected', owning('out-with-policy', [])),
  ],
  'has-stable-measure': [
    met('当年一项就业帮扶', 'one measure of the year', kept({}, able, 'employment')),
    notMet('只有一次慰问', 'only a gift', kept({}, able, 'social')),
    notMet('一项也没有', 'none', kept({}, able)),
    met('不再享受政策的不要求', 'not asked of who enjoys it no longer', kept({ status: 'out-without-policy' }, able)),
    cannotTell('没有措施台账', 'no file of measures', household({})),
  ],
  'has-development-measure': [
    met('有劳动力，有产业帮扶', 'somebody can work, and industry helps', kept({}, able, 'industry')),
    met('没有劳动力，有保障即可', 'nobody can work', kept({}, unable, 'guarantee')),
    notMet('有劳动力，只有保障', 'somebody can work, and only guarantees help', kept({}, able, 'guarantee')),
    cannotTell('有劳动力，没有措施台账', 'somebody can work, no file of measures', household({}, able)),
  ],
  'who-is-clear': [
    met('一个户主，证件号正确', 'one head, right numbers', clear),
    notMet('没有户主', 'no head', { ...clear, people: { p: { relation: 'son', idValid: true } } }),
    notMet('有成员证件号错误', 'a wrong number', {
      ...clear,
      people: { p: { relation: 'head', idValid: true }, q: { relation: 'son', idValid: false } },
    }),
    cannotTell('成员关系空缺', 'no relation given', { ...clear, people: { p: { relation: null, idValid: true } } }),
  ],
  'cause-is-clear': [
    met('缺技术', 'lack of skill', clear),
    met('因病，有慢性病人', 'illness, and somebody is ill', household({ mainCause: 'illness' }, { p: { health: 'chronic' } })),
    notMet('因病，人人健康', 'illness, and everybody is healthy', household({ mainCause: 'illness' }, { p: { health: 'healthy' } })),
    notMet('原因写“其他”', 'the cause is “other”', household({ mainCause: 'other' })),
    cannotTell('原因空缺', 'no cause', household({ mainCause: null }, { p: { health: 'chronic' } })),
  ],
  'measures-are-clear': [
    met('有稳定的开发式措施', 'a stable measure by which they earn', clear),
    notMet('没有措施', 'none', { ...clear, rows: [] }),
    cannotTell('没有措施台账', 'no file of measures', { ...clear, rows: [], covered: ['student'] }),
  ],
  'path-is-clear': [
    met('计划2020年脱贫', 'planned for 2020', clear),
    notMet('计划2018年脱贫，已过期', 'the plan for 2018 has lapsed', household({ plannedExitYear: 2018n })),
    met('2017年已脱贫', 'out since 2017', household({ status: 'out-with-policy', exitYear: 2017n })),
    notMet('脱贫年度在将来', 'out in a year to come', household({ status: 'out-with-policy', exitYear: 2020n })),
    cannotTell('未脱贫又没有计划', 'poor and no plan', household({})),
  ],
  'effect-is-clear': [
    met('未脱贫，收入比上年高', 'poor, and earning more than last year', clear),
    notMet('未脱贫，收入比上年低', 'poor, and earning less', twoYears(3500, 3000)),
    met('已脱贫，收入高于标准', 'out, and above the line', twoYears(0, 5000, 'out-with-policy')),
    notMet('已脱贫，收入低于标准', 'out, and below the line', twoYears(0, 4000, 'out-with-policy')),
    cannotTell('未脱贫，没有上年收入', 'poor, last year’s income unknown', { ...clear, records: [] }),
  ],
  'five-clears': [
    met('五样都清楚', 'all five are clear', clear),
    notMet('原因写“其他”', 'the cause is “other”', { ...clear, household: { ...clear.household, mainCause: 'other' } }),
    cannotTell('没有措施台账', 'no file of measures', { ...clear, rows: [], covered: ['student'] }),
  ],
}
