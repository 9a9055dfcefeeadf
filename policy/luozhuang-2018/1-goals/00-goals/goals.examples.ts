/** Examples of the general demands. */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const police = (state: string | null, covered: readonly string[] = ['policeRecord']): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: [['policeRecord', 'p', { state }]],
  covered,
})
const all = ['benefitLink', 'postHolder', 'allowance', 'extremelyPoor']
const helped = (
  person: Facts,
  more: SmallWorld = {},
  household: Facts = { status: 'newly-identified', identifiedYear: 2019n },
): SmallWorld => ({
  household,
  people: { p: { labour: 'ordinary', allowance: false, extremelyPoor: false, ...person } },
  covered: all,
  ...more,
})
const link: SmallWorld = { records: [['benefitLink', 'l', { householdNo: 'h', current: true }]] }
const post: SmallWorld = { rows: [['postHolder', 'p', { current: true }]] }
const money = (
  payments: readonly Value[],
  shown: readonly string[],
  covered: readonly string[] = ['projectNotice', 'fundPayment'],
): SmallWorld => ({
  records: [
    ['fundAllocation', 'a', { allocationNo: 'A1', amount: 1000n, asOf: '2019-12-31' }],
    ...shown.map((shows, at) => ['projectNotice', `n${at}`, { subjectNo: 'A1', shows }] as const),
    ...payments.map((amount, at) => ['fundPayment', `p${at}`, { allocationNo: 'A1', amount }] as const),
  ],
  covered,
})
/** Everything is there: 5,000 yuan a head. */
const secure = (status: string, facts: Facts = {}, wage: Value = 900_000n): SmallWorld => ({
  household: {
    status,
    statedMemberCount: 2n,
    foodSecure: true,
    clothingSecure: true,
    unsafeHouse: false,
    waterSafe: true,
    ...facts,
  },
  year: { year: 2019n, wage, business: 0n, property: 0n, transfer: 100_000n, businessExpense: 0n },
  people: { p: { idBirth: '1970-05-01' } },
  rows: [['medicalInsurance', 'p', { state: 'insured' }]],
  covered: ['medicalInsurance', 'student', 'unsafeHouse'],
})
const project = (poorHouseholds: Value): SmallWorld => ({ records: [['industryProject', 'p', { poorHouseholds, asOf: '2019-12-31' }]] })

export const examples: ExampleTable = {
  'precise-objects': [
    met('成员户籍正常', 'everybody stands in the household register', police('normal')),
    notMet('一人已死亡注销', 'one is dead by the register', police('dead')),
    cannotTell('没有收到户籍数据', 'no household register was delivered', { ...police(null, []), rows: [] }),
  ],
  'precise-projects': [
    met('带动一户', 'carries one household', project(1n)),
    notMet('一户也没有', 'carries none', project(0n)),
    cannotTell('户数未填', 'how many is empty', project(null)),
  ],
  'precise-money': [
    met('已公开，正好用完', 'published, just used up', money([1000n], ['allocation'])),
    notMet('超支一分', 'a fen overspent', money([1001n], ['allocation'])),
    notMet('没有公开', 'not published', money([1000n], [])),
    cannotTell('没有收到支付明细', 'no payments were delivered', money([], ['allocation'], ['projectNotice'])),
  ],
  'precise-measures': [
    met('有劳动力，已联结产业', 'somebody able, linked with a business', helped({}, link)),
    met('有劳动力，在公益岗', 'somebody able, in a post', helped({}, post)),
    met('没有劳动力，有低保', 'nobody able, on allowance', helped({ labour: 'none', allowance: true })),
    notMet('有劳动力，只有低保', 'somebody able, and only an allowance', helped({ allowance: true })),
    notMet('没有劳动力，也没有低保', 'nobody able, and no allowance', helped({ labour: 'none' })),
    cannotTell('没有收到联结和岗位数据', 'neither links nor posts were delivered', helped({}, { covered: [] })),
  ],
  'precise-effects': [
    met('五项都有，人均收入过线', 'all five hold, and the income is above the line', secure('out-with-policy')),
    notMet('饮水不安全', 'the water is not safe', secure('out-with-policy', { waterSafe: false })),
    notMet('收入正好等于标准线', 'the income is just the line', secure('out-with-policy', {}, 713_200n)),
    cannotTell('两不愁三保障没有资料', 'nothing is known of the guarantees', { household: { status: 'poor' }, people: { p: {} } }),
  ],
  'out-of-poverty-on-paper': [
    met(
      '已脱贫，住房不安全',
      'out of poverty, and the house is unsafe',
      secure('out-with-policy', { unsafeHouse: true, houseGrade: 'D', housing: 'own' }),
    ),
    met('已脱贫不再享受，收入不过线', 'out without policy, and the income is not above the line', secure('out-without-policy', {}, 0n)),
    notMet('已脱贫，都达标', 'out of poverty, and all holds', secure('out-with-policy')),
    notMet('还没有脱贫', 'not yet out', secure('poor', { waterSafe: false })),
    cannotTell('已脱贫，饮水没有填', 'out of poverty, and the water is empty', secure('out-with-policy', { waterSafe: null })),
  ],
  'newly-identified-without-help': [
    met('当年识别，什么帮扶都没有', 'identified this year, and no help at all', helped({})),
    notMet('已联结产业', 'linked with a business', helped({}, link)),
    notMet('已在公益岗', 'in a post', helped({}, post)),
    notMet('已享受低保', 'on allowance', helped({ allowance: true })),
    notMet('上年识别', 'identified the year before', helped({}, {}, { status: 'poor', identifiedYear: 2018n })),
    cannotTell(
      '没有收到岗位名单',
      'no list of posts was delivered',
      helped({}, { covered: all.filter((ledger) => ledger !== 'postHolder') }),
    ),
  ],
  'policies-still-run': [
    met('2020年最后一天', 'the last day of 2020', { household: { status: 'poor' } }, { on: '2020-12-31' }),
    notMet('次日', 'the day after', { household: { status: 'poor' } }, { on: '2021-01-01' }),
    notMet('不再享受政策', 'no longer enjoys the policy', { household: { status: 'out-without-policy' } }),
    cannotTell('状态未填', 'the status is empty', { household: { status: null } }),
  ],
}
