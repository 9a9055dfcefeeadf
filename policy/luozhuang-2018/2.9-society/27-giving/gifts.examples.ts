/** Examples of gifts and needs (Article 27). */
import type { Value } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const given = (worths: readonly Value[], of: Facts = {}, covered: readonly string[] = ['giftAllocation']): SmallWorld => ({
  records: [
    ...worths.map((worth, at) => ['giftAllocation', `a${at}`, { giftNo: 'G1', needNo: 'N1', worth }] as const),
    ['gift', 'g', { giftNo: 'G1', worth: 1000n }],
    ['need', 'n', { needNo: 'N1', worth: 1000n, checked: true, postedOn: '2019-05-31', asOf: '2019-07-01', ...of }],
  ],
  covered,
})

const twice = [
  met('两次分配合计多一分', 'two allocations, a fen too much', given([600n, 401n])),
  notMet('正好分完', 'just all of it', given([600n, 400n])),
  cannotTell('一次分配价值不明', 'what one was worth is not known', given([600n, null])),
]

export const examples: ExampleTable = {
  'gift-allocated-twice': twice,
  'need-served-twice': twice,
  'need-left': [
    comesTo(400n)('还差四元', 'four yuan are left', given([600n])),
    comesTo(1000n)('还没有分配', 'nothing was allocated', given([])),
    comesTo(null)('没有收到分配台账', 'no ledger of allocations was delivered', given([], {}, [])),
  ],
  'need-unmet': [
    met('第31天还差一分', 'a fen is left on the 31st day', given([999n])),
    notMet('第30天', 'the 30th day', given([999n], { postedOn: '2019-06-01' })),
    notMet('已满足', 'met in full', given([1000n])),
    notMet('村里没有核实通过', 'not confirmed by the village', given([], { checked: false })),
    cannotTell('没有收到分配台账', 'no ledger of allocations was delivered', given([], {}, [])),
  ],
}
