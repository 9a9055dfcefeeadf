/** Examples of land for poverty work (Article 33). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const parcel = (facts: Facts, ...others: Facts[]): SmallWorld => ({
  records: [
    [
      'landParcel',
      'p',
      {
        town: 'T',
        use: 'production',
        state: 'waiting',
        area: 1_000n,
        besideFields: true,
        inLandPlan: true,
        inConsolidationPlan: true,
        appliedOn: '2019-03-01',
        ...facts,
      },
    ],
    ...others.map(
      (other, at) => ['landParcel', `o${at}`, { town: 'T', use: 'other', state: 'granted', appliedOn: '2019-03-02', ...other }] as const,
    ),
  ],
})
const sale = (toPoverty: Value, toRevitalisation: Value = 0n): SmallWorld => ({
  records: [['quotaSale', 's', { proceeds: 1000n, toPoverty, toRevitalisation, soldOn: '2019-06-01' }]],
})
const homestead = { use: 'recultivation' }

export const examples: ExampleTable = {
  'parcel-outside-plans': [
    met('不符合土地利用规划', 'outside the land-use plan', parcel({ inLandPlan: false })),
    met('不符合土地整治规划', 'outside the consolidation plan', parcel({ inConsolidationPlan: false })),
    notMet('两个规划都符合', 'within both', parcel({})),
    cannotTell('是否符合未填', 'whether it is within is empty', parcel({ inLandPlan: null })),
  ],
  'homestead-parcel-outside-pilot': [
    met('正好30亩：小于不含30', 'just 30 mu: less than does not include it', parcel({ ...homestead, area: 3_000n })),
    met('不与耕地相连', 'not beside fields', parcel({ ...homestead, besideFields: false })),
    notMet('29.99亩', '29.99 mu', parcel({ ...homestead, area: 2_999n })),
    notMet('不是复耕地块', 'not a re-cultivated parcel', parcel({ area: 9_000n })),
    cannotTell('面积未填', 'the area is empty', parcel({ ...homestead, area: null })),
  ],
  'land-priority-passed-over': [
    met('生产用地还在等，后申请的其他用地已批', 'production land waits, a later request for other use was granted', parcel({}, {})),
    notMet('其他用地申请在先', 'the other asked first', parcel({}, { appliedOn: '2019-02-28' })),
    notMet('同一天申请', 'both asked on one day', parcel({}, { appliedOn: '2019-03-01' })),
    notMet('在别的街镇', 'in another town', parcel({}, { town: 'U' })),
    notMet('已批', 'granted', parcel({ state: 'granted' }, {})),
    cannotTell('申请日期未填', 'the day it was asked for is empty', parcel({ appliedOn: null }, {})),
  ],
  'quota-proceeds-elsewhere': [
    met('正好一半，不算主要', 'just half is not mainly', sale(300n, 200n)),
    notMet('一半多一分', 'a fen more than half', sale(300n, 201n)),
    cannotTell('用于乡村振兴多少未填', 'what went to revitalisation is empty', sale(300n, null)),
  ],
}
