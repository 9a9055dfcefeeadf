/** Examples of the one-day collection (Article 26). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const raised = (
  uses: readonly (readonly [purpose: string | null, amount: Value])[],
  kind = 'one-day',
  covered: readonly string[] = ['collectionUse'],
): SmallWorld => ({
  records: [
    ['collection', 'c', { collectionNo: 'M1', kind, raised: 1000n }],
    ...uses.map(([purpose, amount], at) => ['collectionUse', `u${at}`, { collectionNo: 'M1', purpose, amount }] as const),
  ],
  covered,
})

export const examples: ExampleTable = {
  'collection-half-to-poverty': [
    met(
      '正好一半',
      'just half',
      raised([
        ['poverty', 300n],
        ['poverty', 200n],
        ['other', 500n],
      ]),
    ),
    notMet(
      '差一分',
      'a fen short',
      raised([
        ['poverty', 499n],
        ['other', 501n],
      ]),
    ),
    notMet('一分未用', 'nothing was used', raised([])),
    cannotTell('没有收到使用明细', 'no journal was delivered', raised([], 'one-day', [])),
    cannotTell(
      '一笔用途不明',
      'the use of one sum is not known',
      raised([
        ['poverty', 400n],
        [null, 200n],
      ]),
    ),
  ],
  'collection-too-little-to-poverty': [
    met('慈心一日捐差一分', 'the one-day collection, a fen short', raised([['poverty', 499n]])),
    notMet('正好一半', 'just half', raised([['poverty', 500n]])),
    notMet('其他募捐不在此列', 'another collection', raised([], 'warm-winter')),
    cannotTell('没有收到使用明细', 'no journal was delivered', raised([], 'one-day', [])),
  ],
}
