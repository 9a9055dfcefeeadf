/** How a figure's value says where it comes from and how sure we are of it. */
import type { Confidence } from '#kernel/figure'

interface Sourced<V> {
  readonly value: V
  readonly source: string
  readonly confidence: Confidence
}

/** The policy document itself gives it, in the article named. */
export const inDocument = <V>(value: V, article: number): Sourced<V> => ({
  value,
  source: article === 0 ? '罗发〔2018〕23号总体要求' : `罗发〔2018〕23号第${article}条`,
  confidence: 'document',
})

/** A national or provincial rule or form gives it. */
export const byRegulation = <V>(value: V, source: string): Sourced<V> => ({ value, source, confidence: 'regulation' })

/** Remembered from practice or from another place; the office must look it up before real use. */
export const recalled = <V>(value: V, source: string): Sourced<V> => ({ value, source: `${source}，待核对`, confidence: 'assumption' })

/** A value for demonstration: nobody gave it. */
export const demo = <V>(value: V): Sourced<V> => ({ value, source: '演示值，待主管部门确认', confidence: 'assumption' })

/** The same from a day on, until the next value's day. */
export const since = <V>(from: string, sourced: Sourced<V>): Sourced<V> & { readonly from: string } => ({ from, ...sourced })
