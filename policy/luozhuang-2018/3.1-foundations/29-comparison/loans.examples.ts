/** Examples of large business loans of registered people (Article 29). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const borrowed = (kind: string | null, principal: Value, covered: readonly string[] = ['loan']): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: [['loan', 'p', { kind, principal }]],
  covered,
})

export const examples: ExampleTable = {
  'registered-person-large-business-loan': [
    met('经营性贷款正好十万元', 'a business loan of just 100,000 yuan', borrowed('business', 10_000_000n)),
    notMet('少一分', 'a fen less', borrowed('business', 9_999_999n)),
    notMet('扶贫小额信贷不算', 'a micro-loan does not count', borrowed('micro', 10_000_000n)),
    cannotTell('类别未填', 'the kind is empty', borrowed(null, 10_000_000n)),
    cannotTell('没有收到贷款数据', 'no loans were delivered', { ...borrowed('micro', 1n, []), rows: [] }),
  ],
}
