/** Examples of free training and skills (Article 8). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const worker = (facts: Facts, results: readonly (string | null)[] = [], covered: readonly string[] = ['enrolment']): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: [
    ['labourRegister', 'p', { able: true, willing: true, fit: true, skills: 0n, asOf: '2019-12-31', ...facts }],
    ...results.map((result) => ['enrolment', 'p', { result }] as const),
  ],
  covered,
})
const enrolled = (charged: Value, status = 'poor'): SmallWorld => ({
  household: { status },
  people: { p: {} },
  rows: [['enrolment', 'p', { charged }]],
})

export const examples: ExampleTable = {
  'free-training': [
    met('有能力、有意愿', 'able and willing', worker({})),
    notMet('没有就业意愿', 'not willing', worker({ willing: false })),
    cannotTell('意愿未填', 'the wish is empty', worker({ willing: null })),
  ],
  'able-and-willing-without-skill': [
    met('技能为零，没有取得证书', 'no skill and no certificate', worker({}, ['failed'])),
    notMet('已有一项技能', 'one skill already', worker({ skills: 1n })),
    notMet('培训取得证书', 'certified in a course', worker({}, ['certified'])),
    notMet('没有培训条件', 'not fit for training', worker({ fit: false })),
    cannotTell('没有收到培训台账', 'no ledger of training was delivered', worker({}, [], [])),
  ],
  'charged-for-training': [
    met('收了一分钱', 'charged a fen', enrolled(1n)),
    notMet('免费', 'free', enrolled(0n)),
    notMet('不再享受政策', 'no longer enjoys the policy', enrolled(100n, 'out-without-policy')),
    cannotTell('收费未填', 'the charge is empty', enrolled(null)),
  ],
}
