/** Examples of follow-ups by risk level (Article 10). */
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const patient = (facts: Record<string, string | boolean | null>): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: [['mentalPatient', 'p', facts]],
  covered: ['mentalPatient'],
})
const seen = (risk: string | null, lastFollowUp: string | null) => patient({ risk, lastFollowUp })

export const examples: ExampleTable = {
  'next-follow-up': [
    comesTo('2019-12-31')('0级：90天', 'level 0: 90 days', seen('0', '2019-10-02')),
    comesTo('2019-12-31')('2级：30天', 'level 2: 30 days', seen('2', '2019-12-01')),
    comesTo('2019-12-31')('3级：14天', 'level 3: 14 days', seen('3', '2019-12-17')),
    comesTo(null)('等级空缺', 'the level is empty', seen(null, '2019-12-17')),
  ],
  'mental-follow-up-overdue': [
    met('0级，第91天仍未随访', 'level 0, the ninety-first day without a visit', seen('0', '2019-10-01')),
    notMet('0级，正好第90天', 'level 0, the ninetieth day', seen('0', '2019-10-02')),
    met('5级，第15天', 'level 5, the fifteenth day', seen('5', '2019-12-16')),
    notMet('5级，第14天', 'level 5, the fourteenth day', seen('5', '2019-12-17')),
    cannotTell('没有随访日期', 'no day of a visit', seen('5', null)),
  ],
  'mental-patient-treated': [
    met('规范治疗', 'treated', patient({ treated: true })),
    notMet('未治疗', 'not treated', patient({ treated: false })),
    cannotTell('没有记录', 'nothing recorded', patient({ treated: null })),
  ],
}
