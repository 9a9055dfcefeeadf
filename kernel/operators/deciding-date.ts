/** decidingDate: the day at which the clause is decided (a stay: its settlement; otherwise the run's). */
import type { Day } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const decidingDate = (): Day => plain('decidingDate', 'date', [])

export const meaning: PlainMeaning = {
  memory: (_args, _node, day) => day,
  sql: (_args, _node, _dialect, day) => day,
  words: { zh: () => '判定日', en: () => 'the deciding date' },
  examples: [
    { args: [], gives: { date: '2019-12-31' } },
    { args: [], day: null, gives: { date: null } },
  ],
}
