/** Gaps and conflicts found by trying the cases around every threshold: rules nobody or everybody meets, parts that never matter, exceptions at odds. */
import type { RuleClause } from '../clauses.ts'
import type { Node } from '../expression.ts'
import { type Pack, partsOf } from '../pack.ts'
import { phrase } from '../prose.ts'
import type { Label } from '../values.ts'
import { type Formula, formulaOf, type Ground } from './formula.ts'
import { findCase } from './search.ts'
import { Variables } from './variable.ts'

/**
 * never: no case meets it. always: every case does. idle: a part never matters. together: two that may not be drawn together can
 * both be. apart: an exemption never holds where its check does. excuses-all: it holds wherever its check does.
 * open: there were too many cases to be sure.
 */
export type Fault = 'never' | 'always' | 'idle' | 'together' | 'apart' | 'excuses-all' | 'open'

export interface Finding {
  readonly rule: string
  readonly fault: Fault
  /** The other rule, or the part that never matters, in words. */
  readonly part?: Label
  readonly with?: string
}

/** Tries the conditions of a pack (or of some of its rules) with the figures of a day. */
export function boundaryFindings(pack: Pack, day: string, only: Iterable<string> = pack.rules.keys()): Finding[] {
  const chosen = [...only].map((key) => pack.rules.get(key)!)
  return [...chosen.flatMap((rule) => ofRule(pack, rule, day)), ...ofOverlaps(pack, day), ...ofExemptions(pack, chosen, day)]
}

const ground = (pack: Pack, day: string): Ground => ({ pack, day, variables: new Variables() })
const answerOf = (rule: RuleClause): Node => partsOf(rule).answer!

function ofRule(pack: Pack, rule: RuleClause, day: string): Finding[] {
  const answer = answerOf(rule)
  if (answer.kind !== 'boolean') return []
  const formula = formulaOf(answer, ground(pack, day))
  const met = findCase([formula], ([value]) => value!, day)
  const failed = findCase([formula], ([value]) => not(value!), day)
  if (met === 'too-many' || failed === 'too-many') return [{ rule: rule.key, fault: 'open' }]
  if (!met) return [{ rule: rule.key, fault: 'never' }]
  if (!failed) return [{ rule: rule.key, fault: 'always' }]
  return withoutEach(formula).flatMap(({ part, without }): Finding[] => {
    const found = findCase([formula, without], ([own, other]) => (own === null || other === null ? null : own !== other), day)
    return found === undefined ? [{ rule: rule.key, fault: 'idle', part: phrase(pack, part, day) }] : []
  })
}

const not = (value: boolean | null) => (value === null ? null : !value)

/** The formula without each part of its `all` and `any` that somebody wrote: what is said again in what an overlap made is said once in the clauses. */
function withoutEach(formula: Formula): { part: Node; without: Formula }[] {
  if (formula.is !== 'word' || formula.made) return []
  const { node, parts } = formula
  const removable = (node.word === 'all' || node.word === 'any') && parts.length > 1
  return parts.flatMap((part, at) => [
    ...(removable ? [{ part: node.args[at]!, without: { ...formula, parts: parts.filter((_, place) => place !== at) } }] : []),
    ...withoutEach(part).map(({ part: inner, without }) => ({ part: inner, without: { ...formula, parts: parts.with(at, without) } })),
  ])
}

function ofOverlaps(pack: Pack, day: string): Finding[] {
  return pack.overlaps.flatMap(({ between }) =>
    between.flatMap((first, at) =>
      between.slice(at + 1).flatMap((second): Finding[] => {
        const shared = ground(pack, day)
        const formulas = [first, second].map((key) => formulaOf(answerOf(pack.rules.get(key)!), shared))
        const both = findCase(formulas, ([a, b]) => (a === false || b === false ? false : a === null || b === null ? null : true), day)
        return both === undefined ? [] : [{ rule: first, fault: both === 'too-many' ? 'open' : 'together', with: second }]
      }),
    ),
  )
}

function ofExemptions(pack: Pack, rules: readonly RuleClause[], day: string): Finding[] {
  return rules.flatMap((check) =>
    (pack.exemptions.get(check.key) ?? []).flatMap((exemption): Finding[] => {
      const shared = ground(pack, day)
      const formulas = [check, exemption].map((rule) => formulaOf(answerOf(rule), shared))
      const held = (want: boolean) =>
        findCase(
          formulas,
          ([met, excused]) => (met === false || excused === !want ? false : met === null || excused === null ? null : true),
          day,
        )
      const told = (fault: Fault): Finding[] => [{ rule: exemption.key, fault, with: check.key }]
      if (held(true) === undefined) return told('apart')
      return held(false) === undefined ? told('excuses-all') : []
    }),
  )
}
