/** Examples of what a village has (Article 21). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const village = (items: readonly Facts[], facts: Facts = {}, covered: readonly string[] = ['villageItem']): SmallWorld => ({
  records: [
    ['village', 'v', facts],
    ...items.map((item, at) => ['villageItem', `i${at}`, { village: 'v', done: true, kept: true, ...item }] as const),
  ],
  covered,
})
const five = ['road', 'bus', 'tap-water', 'broadband', 'cable-tv'].map((item) => ({ item }))
const four = five.slice(0, 4)

const one = (item: string): RuleExample[] => [
  met('已建成', 'done', village([{ item }])),
  notMet('未建成', 'not done', village([{ item, done: false }])),
  notMet('清单里没有', 'not on the list', village(five.slice(0, 1))),
  cannotTell('没有收到清单', 'no list was delivered', village([], {}, [])),
]

export const examples: ExampleTable = {
  'village-has-five-services': [
    met('五项都通', 'all five', village(five)),
    notMet('差有线电视', 'cable TV is missing', village(four)),
    notMet('有线电视未建成', 'cable TV is not done', village([...four, { item: 'cable-tv', done: false }])),
    cannotTell('没有收到清单', 'no list was delivered', village([], {}, [])),
  ],
  'village-has-lights': one('lights'),
  'village-has-square': one('square'),
  'village-has-power': one('power'),
  'village-has-toilets': [
    ...one('toilets'),
    notMet('建成但没有管护', 'done, and nobody keeps them', village([{ item: 'toilets', kept: false }])),
  ],
  'village-has-clean-heating': one('heating'),
  'village-has-waste-treated': one('waste'),
  'key-village-lacks-services': [
    met('重点村差一项', 'a key village lacks one', village(four, { keyVillage: true })),
    notMet('重点村五项都通', 'a key village with all five', village(five, { keyVillage: true })),
    notMet('不是重点村', 'not a key village', village(four, { keyVillage: false })),
    cannotTell('没有收到清单', 'no list was delivered', village([], { keyVillage: true }, [])),
  ],
}
