/** at: reads figures, ages and dated statuses inside it at another day than the deciding date. */
import { type Day, type Expression, handle } from '../expression.ts'
import type { Kind } from '../values.ts'
import { kindOfNode, listOfNode } from './plain.ts'

export const at = <K extends Kind, L extends string>(date: Day, body: Expression<K, L>): Expression<K, L> =>
  handle<K, L>({ op: 'at', kind: kindOfNode(body) as K, date: date.node, body: body.node, ...listOfNode(body) })
