/** Examples of what a poor patient may have of each layer and of the relief (Article 9). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | null>

const settlement: Facts = { kind: 'inpatient', level: 'three', admitted: '2019-04-20', settled: '2019-05-06', inPolicy: yuan(30_000) }
const stay = (facts: Facts = {}, status: string | null = 'poor'): SmallWorld => ({
  household: { status },
  people: { p: { extremelyPoor: false } },
  rows: [['stay', 'p', { ...settlement, ...facts }]],
  covered: ['stay', 'extremelyPoor'],
})
/** Layers that leave so much of the 30,000.00. */
const leaving = (left: number): Facts => ({ basic: yuan(30_000 - left), serious: 0n, aid: 0n, supplement: 0n, hospitalCut: 0n })

/** A layer of the stay of R14, of somebody out without policy, and of somebody whose status is empty. */
const layer = (zh: string, en: string, amount: number): RuleExample[] => [
  met(`三级医院政策范围内30000.00元：${zh}`, `level 3, in-policy total 30,000.00: ${en}`, stay(), { amount: yuan(amount) }),
  notMet('门诊不在此列', 'not for outpatients', stay({ kind: 'outpatient' })),
  notMet('冲销的一笔不是新的住院', 'a reversed row is no new stay', stay({ inPolicy: yuan(-30_000) })),
  notMet('脱贫不再享受政策的不享受', 'not for those out without policy', stay({}, 'out-without-policy')),
  cannotTell('脱贫属性空缺', 'the status is empty', stay({}, null)),
]

export const examples: ExampleTable = {
  'is-reversed-settlement': [
    met('金额为负', 'the amount is below zero', stay({ inPolicy: yuan(-0.01) })),
    notMet('金额为零不是冲销', 'zero is no reversal', stay({ inPolicy: 0n })),
    cannotTell('没有政策范围内费用', 'no in-policy cost', stay({ inPolicy: null })),
  ],
  'is-covered-stay': layer('属于享受政策人口住院', 'a covered stay', 0).map(({ amount: _amount, ...example }) => example),
  'settled-under-relief': [
    met('2019年1月1日结算', 'settled on 1 January 2019', stay({ settled: '2019-01-01', admitted: '2018-12-20' })),
    notMet('2018年12月31日结算', 'settled on 31 December 2018', stay({ settled: '2018-12-31', admitted: '2018-12-20' })),
    met('没有结算日期但2019年才入院', 'no settlement, but admitted in 2019', stay({ settled: null, admitted: '2019-01-01' })),
    cannotTell('没有结算日期、2018年入院', 'no settlement, admitted in 2018', stay({ settled: null, admitted: '2018-12-20' })),
  ],
  'basic-insurance': layer('基本医保15950.00元', 'basic insurance 15,950.00', 15_950),
  'serious-illness-insurance': layer('大病保险5882.50元', 'serious-illness insurance 5,882.50', 5_882.5),
  'medical-assistance': [
    ...layer('医疗救助5717.25元', 'medical assistance 5,717.25', 5_717.25),
    met(
      '不知是不是特困人员：至少5717.25元',
      'extremely poor or not is not known: at least 5,717.25',
      { ...stay(), people: { p: {} }, covered: ['stay'] },
      { amount: null, atLeast: yuan(5_717.25) },
    ),
  ],
  'special-insurance': layer('特惠保险1715.18元', 'special insurance 1,715.18', 1_715.18),
  'hospital-reduction': layer('医院减免73.51元', 'hospital reduction 73.51', 73.51),
  'bottom-line-relief': [
    met(
      '2019年三级医院30000.00元：五层付15950.00、5882.50、5717.25、1715.18、73.51元，兜底661.56元，个人0.00元',
      'settled 2019, level 3, 30,000.00: the layers pay 15,950.00, 5,882.50, 5,717.25, 1,715.18, 73.51, the relief 661.56, the patient 0.00',
      stay({ basic: yuan(15_950), serious: yuan(5_882.5), aid: yuan(5_717.25), supplement: yuan(1_715.18), hospitalCut: yuan(73.51) }),
      { amount: yuan(661.56) },
    ),
    met('剩2999.99元：全报', '2,999.99 left: all of it', stay(leaving(2_999.99)), { amount: yuan(2_999.99) }),
    met('剩正好10%：全报', 'a tenth left exactly: all of it', stay(leaving(3_000)), { amount: yuan(3_000) }),
    met('剩3000.01元：报到10%为止', '3,000.01 left: a tenth', stay(leaving(3_000.01)), { amount: yuan(3_000) }),
    notMet('什么都不剩', 'nothing is left', stay(leaving(0))),
    notMet('2018年结算的不兜底', 'settled in 2018: no relief', stay({ ...leaving(100), settled: '2018-12-31', admitted: '2018-12-01' })),
    cannotTell('缺一层的金额', 'one layer is empty', stay({ ...leaving(100), aid: null })),
  ],
  'settlement-layer-missing': [
    met(
      '医疗救助应付5717.25元却为0',
      'medical assistance should pay 5,717.25 and paid 0',
      stay({ ...leaving(8_167.5), serious: yuan(1), supplement: yuan(1), hospitalCut: yuan(1) }),
    ),
    notMet(
      '每层都付了一些',
      'every layer paid something',
      stay({ basic: yuan(1), serious: yuan(1), aid: yuan(1), supplement: yuan(1), hospitalCut: yuan(1) }),
    ),
    cannotTell(
      '没有医院级别，不知每层该付多少',
      'no level: what each layer should pay is not known',
      stay({ ...leaving(100), level: null }),
    ),
  ],
  'own-share-left': [
    met('兜底后还剩0.01元', 'one fen is left after the relief', stay({ ...leaving(100), relief: yuan(99.99) })),
    notMet('兜底付清', 'the relief paid all', stay({ ...leaving(100), relief: yuan(100) })),
    notMet('五层已付清，不看兜底', 'the five layers paid all', stay({ ...leaving(0), relief: null })),
    cannotTell('兜底金额空缺', 'the relief is empty', stay({ ...leaving(100), relief: null })),
  ],
  'rest-above-tenth': [
    met('剩3000.01元，超过10%', '3,000.01 left: above a tenth', stay(leaving(3_000.01))),
    notMet('剩正好10%', 'a tenth exactly', stay(leaving(3_000))),
    notMet('剩2999.99元', '2,999.99 left', stay(leaving(2_999.99))),
    cannotTell('缺一层的金额', 'one layer is empty', stay({ ...leaving(5_000), serious: null })),
  ],
}
