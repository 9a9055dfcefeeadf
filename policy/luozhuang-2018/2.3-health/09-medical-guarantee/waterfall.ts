/** What a hospital stay left to the patient after each of the five layers that files report (Article 9). */
import { minus } from '#kernel/operators/minus'
import { value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'

export const leftAfterFiveLayers = value({
  key: 'left-after-five-layers',
  article: 9,
  anchor: '五重保障',
  numbers: ['D10', 'P39'],
  label: { zh: '五重保障后政策范围内个人负担', en: 'In-policy cost left after the five layers' },
  of: ledgers.stay,
  is: (s) => minus(s.inPolicy, s.basic, s.serious, s.aid, s.supplement, s.hospitalCut),
})
