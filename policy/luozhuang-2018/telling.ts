/** Writes an example in one line: why, what is given, what the rule must say. */
import type { RuleExample } from './example.ts'
import type { SmallWorld } from './small-world.ts'

type More = Partial<Pick<RuleExample, 'of' | 'on' | 'amount' | 'atLeast'>>

/** An example with its reason in both languages. */
export const tell = (zh: string, en: string, given: SmallWorld, expected: RuleExample['expected'], more: More = {}): RuleExample => ({
  why: { zh, en },
  given,
  expected,
  ...more,
})
