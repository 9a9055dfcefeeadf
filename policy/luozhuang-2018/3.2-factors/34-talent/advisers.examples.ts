/** Examples of technical advisers (Article 34). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const village = (current: readonly Value[], keyVillage: Value = true, covered: readonly string[] = ['technicalAdviser']): SmallWorld => ({
  records: [
    ['village', 'v', { keyVillage }],
    ...current.map((of, at) => ['technicalAdviser', `a${at}`, { village: 'v', current: of }] as const),
  ],
  covered,
})

export const examples: ExampleTable = {
  'village-has-technical-adviser': [
    met('有一名在任', 'one in office', village([true])),
    notMet('任期已满', 'the term is over', village([false])),
    cannotTell('没有收到名单', 'no list was delivered', village([], true, [])),
  ],
  'key-village-without-adviser': [
    met('重点村没有', 'a key village with none', village([])),
    notMet('重点村有一名', 'a key village with one', village([true])),
    notMet('不是重点村', 'not a key village', village([], false)),
    cannotTell('没有收到名单', 'no list was delivered', village([], true, [])),
  ],
}
