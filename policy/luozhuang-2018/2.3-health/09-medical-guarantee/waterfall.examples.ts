/** Examples of the layers of a hospital stay, worked by hand to the fen (Article 9, R14). */

import { yuan } from '#kernel/values'
import { comesTo, type ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | null>

const patient: SmallWorld = { household: { status: 'poor' }, people: { p: { extremelyPoor: false } }, covered: ['stay', 'extremelyPoor'] }
const settlement: Facts = { kind: 'inpatient', level: 'three', admitted: '2019-04-20', settled: '2019-05-06', inPolicy: yuan(30_000) }
const stays = (...rows: Facts[]): SmallWorld => ({
  ...patient,
  rows: rows.map((facts) => ['stay', 'p', { ...settlement, ...facts }] as const),
})
const paid: Facts = {
  basic: yuan(15_950),
  serious: yuan(5_882.5),
  aid: yuan(5_717.25),
  supplement: yuan(1_715.18),
  hospitalCut: yuan(73.51),
}
const extremelyPoor = (facts: Facts): SmallWorld => ({ ...stays(facts), people: { p: { extremelyPoor: true } } })
const is = (amount: number) => comesTo(yuan(amount))
const untold = comesTo(null)

const r14 = ['三级医院政策范围内30000.00元', 'level 3, in-policy total 30,000.00'] as const
const noLevel = (zh: string, en: string) =>
  untold(`医院级别空缺，${zh}算不出`, `no level of the hospital: ${en} cannot be told`, stays({ level: null }))

export const examples: ExampleTable = {
  'left-after-five-layers': [
    is(661.56)('30000.00元减去五层，剩661.56元', '30,000.00 less the five layers leaves 661.56', stays(paid)),
    untold('一层没有填，剩多少不能说', 'one layer is empty: what is left cannot be told', stays({ ...paid, aid: null })),
  ],
  'basic-before-cap': [
    is(15_950)(`${r14[0]}：扣1000元后报55%`, `${r14[1]}: 55 % of what lies above 1,000`, stays({})),
    is(25_330)('一级医院：扣200元后报85%', 'level 1: 85 % above 200', stays({ level: 'one' })),
    is(20_650)('二级医院：扣500元后报70%', 'level 2: 70 % above 500', stays({ level: 'two' })),
    is(0)('刚到起付线：不报', 'just at the starting line: nothing', stays({ inPolicy: yuan(1_000) })),
    is(0.55)('起付线以上一元：报0.55元', 'one yuan above it: 0.55', stays({ inPolicy: yuan(1_001) })),
    is(1_100)(
      '同一次住院的第二笔结算：不再扣起付线',
      'a second settlement of the same stay: no second starting line',
      stays({}, { settled: '2019-05-20', inPolicy: yuan(2_000) }),
      { of: 'stay 1' },
    ),
    is(-15_950)(
      '冲销的一笔：把原来报的收回',
      'a reversed row takes back what its original paid',
      stays({}, { settled: '2019-05-20', inPolicy: yuan(-30_000) }),
      { of: 'stay 1' },
    ),
    is(550)(
      '另一次住院：起付线重新扣',
      'another stay: its own starting line',
      stays({}, { admitted: '2019-06-01', settled: '2019-06-20', inPolicy: yuan(2_000) }),
      { of: 'stay 1' },
    ),
    noLevel('基本医保', 'basic insurance'),
  ],
  'expected-basic': [
    is(15_950)(`${r14[0]}：15950.00元`, `${r14[1]}: 15,950.00`, stays({})),
    is(150_000 - 81_950)(
      '全年封顶150000元：第二次住院只剩封顶以内的部分',
      'the yearly cap of 150,000: the second stay has what is left of it',
      stays({ inPolicy: yuan(150_000) }, { admitted: '2019-07-01', settled: '2019-08-01', inPolicy: yuan(150_000) }),
      { of: 'stay 1' },
    ),
    untold('没有结算日期，不知占哪一年的封顶', 'no day of settlement: which year’s cap is not known', stays({ settled: null })),
    untold('没有住院数据覆盖', 'no file covers the patient', { ...stays({}), covered: [] }),
  ],
  'expected-serious': [
    is(5_882.5)(`${r14[0]}，2019年结算：5882.50元`, `${r14[1]}, settled in 2019: 5,882.50`, stays({})),
    is(4_427.5)('2018年12月31日结算：起付线6000元、55%', 'settled on 31 December 2018: from 6,000, 55 %', stays({ settled: '2018-12-31' })),
    is(5_882.5)('2019年1月1日结算：起付线5000元、65%', 'settled on 1 January 2019: from 5,000, 65 %', stays({ settled: '2019-01-01' })),
    noLevel('大病保险', 'serious-illness insurance'),
  ],
  'serious-everybody-before-cap': [
    is(1_025)('普通居民：剩14050元，12000元以上报50%', 'everybody: of 14,050 left, 50 % above 12,000', stays({})),
    is(0)('剩余不到起付线：不报', 'the rest stays below the line: nothing', stays({ inPolicy: yuan(20_000) })),
    noLevel('大病保险', 'serious-illness insurance'),
  ],
  'expected-serious-everybody': [
    is(1_025)('普通居民：1025.00元，比贫困人口少4857.50元', 'everybody: 1,025.00, 4,857.50 less than the poor', stays({})),
    is(300_000)('一笔特大费用：封顶300000元', 'one enormous bill: capped at 300,000', stays({ inPolicy: yuan(800_000) })),
    noLevel('大病保险', 'serious-illness insurance'),
  ],
  'aid-before-cap': [
    is(5_717.25)(`${r14[0]}：剩8167.50元的70%`, `${r14[1]}: 70 % of 8,167.50`, stays({})),
    noLevel('医疗救助', 'medical assistance'),
  ],
  'aid-under-cap': [
    is(5_717.25)(`${r14[0]}：5717.25元`, `${r14[1]}: 5,717.25`, stays({})),
    is(20_000)('年度封顶20000元', 'the yearly cap of 20,000', stays({ inPolicy: yuan(300_000) })),
    untold('没有结算日期，不知占哪一年的封顶', 'no day of settlement: which year’s cap is not known', stays({ settled: null })),
  ],
  'expected-aid': [
    is(5_717.25)(`${r14[0]}：5717.25元`, `${r14[1]}: 5,717.25`, stays({})),
    is(20_000)('年度封顶20000元', 'the yearly cap of 20,000', stays({ inPolicy: yuan(300_000) })),
    is(8_167.5)('特困人员：剩余8167.50元全部', 'the extremely poor: the whole rest, 8,167.50', extremelyPoor({})),
    untold('不知是不是特困人员', 'extremely poor or not is not known', { ...stays({}), people: { p: {} }, covered: ['stay'] }),
    is(50_750)('特困人员不封顶', 'no cap for the extremely poor', extremelyPoor({ inPolicy: yuan(300_000) })),
    noLevel('医疗救助', 'medical assistance'),
  ],
  'expected-supplement': [
    is(1_715.18)(`${r14[0]}：剩2450.25元的70%`, `${r14[1]}: 70 % of 2,450.25`, stays({})),
    is(5_500)(
      '救助已封顶的第二次住院9000元：70%之后仍超过10%，赔到只剩10%',
      'a second stay of 9,000 after the caps are used up: 70 % would leave more than a tenth, so it pays down to a tenth',
      stays({ inPolicy: yuan(300_000) }, { admitted: '2019-07-01', settled: '2019-08-01', inPolicy: yuan(9_000) }),
      { of: 'stay 1' },
    ),
    noLevel('特惠保险', 'the special insurance'),
  ],
  'expected-hospital-cut': [
    is(73.51)(`${r14[0]}：剩735.07元的10%`, `${r14[1]}: 10 % of 735.07`, stays({})),
    is(0)('特困人员：前几层已付清，无可减免', 'the extremely poor: nothing is left to take off', extremelyPoor({})),
    noLevel('减免', 'the reduction'),
  ],
}
