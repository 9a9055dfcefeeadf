/** Examples of follow-ups by risk level (Article 10). */
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { tell } from '../../telling.ts'

const patient = (facts: Record<string, string | boolean | null>): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: [['mentalPatient', 'p', facts]],
  covered: ['mentalPatient'],
})
const seen = (risk: string | null, lastFollowUp: string | null) => patient({ risk, lastFollowUp })

export const examples: ExampleTable = {
  'next-follow-up': [
    tell('0级：90天', 'level 0: 90 days', seen('0', '2019-10-02'), { value: '2019-12-31' }),
    tell('2级：30天', 'level 2: 30 days', seen('2', '2019-12-01'), { value: '2019-12-31' }),
    tell('3级：14天', 'level 3: 14 days', seen('3', '2019-12-17'), { value: '2019-12-31' }),
    tell('等级空缺', 'the level is empty', seen(null, '2019-12-17'), { value: null }),
  ],
  'mental-follow-up-overdue': [
    tell('0级，第91天仍未随访', 'level 0, the ninety-first day without a visit', seen('0', '2019-10-01'), 'met'),
    tell('0级，正好第90天', 'level 0, the ninetieth day', seen('0', '2019-10-02'), 'not-met'),
    tell('5级，第15天', 'level 5, the fifteenth day', seen('5', '2019-12-16'), 'met'),
    tell('5级，第14天', 'level 5, the fourteenth day', seen('5', '2019-12-17'), 'not-met'),
    tell('没有随访日期', 'no day of a visit', seen('5', null), 'cannot-tell'),
  ],
  'mental-patient-treated': [
    tell('规范治疗', 'treated', patient({ treated: true }), 'met'),
    tell('未治疗', 'not treated', patient({ treated: false }), 'not-met'),
    tell('没有记录', 'nothing recorded', patient({ treated: null }), 'cannot-tell'),
  ],
}
