/** Examples of rewards with and without work (Article 25). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const paid = (kind: string, workDays: Value, output: Value, labour: string | null = 'ordinary'): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { labour } },
  rows: [['rewardPayment', 'p', { kind, workDays, output, paidOn: '2019-06-30' }]],
})

export const examples: ExampleTable = {
  'reward-without-work': [
    met('劳务补助，没有出工也没有产出', 'pay for labour, with no day worked and no output', paid('labour', 0n, 0n)),
    met('弱劳动力也要有依据', 'also where somebody can work a little', paid('production', 0n, 0n, 'weak')),
    notMet('出工一天', 'one day worked', paid('labour', 1n, 0n)),
    notMet('有产出', 'some output', paid('production', 0n, 1n)),
    notMet('低保金不需要劳动', 'the allowance needs no work', paid('allowance', 0n, 0n)),
    notMet('特困供养不需要劳动', 'nor does extremely-poor support', paid('extremely-poor', 0n, 0n)),
    notMet('残疾人补贴不需要劳动', 'nor a disability subsidy', paid('disability', 0n, 0n)),
    notMet('临时救助不需要劳动', 'nor relief', paid('relief', 0n, 0n)),
    notMet('无劳动能力的人不追问', 'nothing is asked of people who cannot work', paid('labour', 0n, 0n, 'none')),
    cannotTell('出工和产出都未填', 'days and output are empty', paid('labour', null, null)),
    cannotTell('劳动能力不明', 'whether they can work is not known', paid('labour', 0n, 0n, null)),
  ],
}
