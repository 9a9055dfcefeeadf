/** Examples of the checks of the village form against the register (Article 29, Q69). */
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import type { Facts } from './trying.ts'

const code = '371311101235'

/** A village form, and two registered households of the village with two members together, one of them out without policy. */
const village = (form: Facts, home: Facts = {}, member: Facts = {}): SmallWorld => ({
  household: { status: 'poor', villageCode: code, ...home },
  people: { p: member },
  records: [
    ['village', 'v', { code, ...form }],
    ['household', 'h2', { status: 'out-without-policy', villageCode: code, unsafeHouse: false, waterShort: false }],
    ['person', 'q', { key: 'q', primary: true, household: 'h2', registered: true, memberState: 'present', allowance: false }],
  ],
})

const asked = (examples: readonly RuleExample[]) => examples.map((example) => ({ ...example, of: 'v' }))

const fewer = (stated: string, home: Facts, member: Facts, zh: string, en: string): readonly RuleExample[] =>
  asked([
    met(`名册里有一户${zh}，村表写零`, `one household ${en} in the register, none on the form`, village({ [stated]: 0n }, home, member)),
    notMet('村表与名册相同', 'the two agree', village({ [stated]: 1n }, home, member)),
    notMet('村表多，名册外的户也算', 'the form counts others too', village({ [stated]: 5n }, home, member)),
    cannotTell('村表这一项空缺', 'the form’s item is empty', village({ [stated]: null }, home, member)),
  ])

export const examples: ExampleTable = {
  'village-poor-households-differ': asked([
    met('村表两户，名册享受政策的一户', 'two on the form, one in the register', village({ poorHouseholds: 2n })),
    notMet('都是一户，不再享受的不算', 'one and one: who is out without policy does not count', village({ poorHouseholds: 1n })),
    cannotTell('村表没有填', 'the form’s item is empty', village({ poorHouseholds: null })),
  ]),
  'village-poor-people-differ': asked([
    met('村表两人，名册享受政策的一人', 'two on the form, one in the register', village({ poorPeople: 2n })),
    notMet('都是一人', 'one and one', village({ poorPeople: 1n })),
    cannotTell('成员是否在册不明', 'whether the member is there is not known', village({ poorPeople: 1n }, {}, { memberState: null })),
  ]),
  'village-allowance-households-fewer': fewer('allowanceHouseholds', {}, { allowance: true }, '有人享受低保', 'with somebody on allowance'),
  'village-unsafe-houses-fewer': fewer('unsafeHouses', { unsafeHouse: true }, {}, '住危房', 'in an unsafe house'),
  'village-water-short-fewer': fewer('shortOfWater', { waterShort: true }, {}, '饮水困难', 'short of water'),
}
