/** The overlap clause: these may not be drawn together; the better is chosen, and the others say to which they yield. */
import type { EntitlementClause, RuleClause, StandardClause } from './clauses.ts'
import type { Node } from './expression.ts'
import type { Label } from './values.ts'

export interface Overlap {
  readonly clause: 'overlap'
  readonly key: string
  readonly article: number
  readonly anchor?: string
  readonly label: Label
  readonly numbers?: readonly string[]
  /** Keys of the entitlements; of equal ones the first is drawn. */
  readonly between: readonly string[]
}

/** Declares that entitlements about the same records may not be drawn together. */
export function overlap(definition: Omit<Overlap, 'clause' | 'between'> & { readonly between: readonly EntitlementClause[] }): Overlap {
  if (definition.between.length < 2) throw new Error(`overlap ${definition.key}: it takes two entitlements or more`)
  return { clause: 'overlap', ...definition, between: definition.between.map(({ key }) => key) }
}

/**
 * The entitlements as they are drawn, and for each the standard by which it yields to a better one. An entitlement is met only
 * where no better one is; where it cannot be told which is better, neither can be told.
 */
function yielding(
  { key, between }: Overlap,
  rules: ReadonlyMap<string, RuleClause>,
): { readonly rules: readonly EntitlementClause[]; readonly words: readonly StandardClause[] } {
  const found = between.map((name) => {
    const rule = rules.get(name)
    if (rule?.clause !== 'entitlement') throw new Error(`overlap ${key}: ${name} is no entitlement of this pack`)
    return rule
  })
  if (found.some(({ of, deciding }) => of !== found[0]!.of || deciding !== found[0]!.deciding))
    throw new Error(`overlap ${key}: its entitlements are about different records`)
  const words = found.map((rule, at): StandardClause => {
    const others = found.flatMap((other, place) => (place === at ? [] : [better(other, rule, place < at)]))
    const names = (language: 'zh' | 'en', by: string) =>
      found
        .filter((other) => other !== rule)
        .map(({ label }) => label[language])
        .join(by)
    return {
      clause: 'standard',
      key: `${key}/${rule.key}`,
      article: rule.article,
      label: { zh: `不可同享的${names('zh', '、')}更优`, en: `${names('en', ' or ')}, not to be drawn with it, is better` },
      of: rule.of,
      ...(rule.deciding ? { deciding: rule.deciding } : {}),
      is: plain('any', others),
    }
  })
  return {
    words,
    rules: found.map((rule, at) => {
      const yields: Node = { op: 'call', kind: 'boolean', value: words[at]!.key, of: { at: 'scope', scope: 0, ledger: rule.of } }
      return { ...rule, when: plain('all', [rule.when, plain('not', [yields])]) }
    }),
  }
}

/** All overlaps at once: an entitlement that stands in several yields to the better one of each. */
export function yieldingAll(overlaps: readonly Overlap[], rules: ReadonlyMap<string, RuleClause>): ReturnType<typeof yielding> {
  const each = overlaps.map((of) => yielding(of, rules))
  const byKey = Map.groupBy(
    each.flatMap((of) => of.rules),
    ({ key }) => key,
  )
  return {
    words: each.flatMap((of) => of.words),
    rules: [...byKey.values()].map((versions) => {
      const first = versions[0]!
      return versions.length === 1 ? first : { ...first, when: plain('all', versions.flatMap(conditionsOf).filter(distinct)) }
    }),
  }
}

// Each version is `all` of what the rule asks and that it does not yield; what it asks is the same node in all of them.
const conditionsOf = ({ when }: EntitlementClause): readonly Node[] => (when.op === 'plain' ? when.args : [])
const distinct = (node: Node, at: number, all: readonly Node[]) => all.indexOf(node) === at

/** Whether the other is met and worth more; of equal ones the earlier in the list is better, as it is where no amounts are told. */
function better(other: EntitlementClause, rule: EntitlementClause, earlier: boolean): Node {
  const [its, own] = [other.amount ?? other.atLeast, rule.amount ?? rule.atLeast]
  if (!its || !own) return earlier ? other.when : { op: 'constant', kind: 'boolean', value: false }
  // Where an amount cannot be told, its floor may already decide.
  const [floor, ownFloor] = [other.amount && other.atLeast, rule.amount && rule.atLeast]
  const worth = (of: Node): Node => {
    const than = (amount: Node) => plain(earlier ? 'reaches' : 'above', [of, amount])
    return ownFloor ? plain('all', [than(own), than(ownFloor)]) : than(own)
  }
  return plain('all', [other.when, floor ? plain('any', [worth(its), worth(floor)]) : worth(its)])
}

function plain(word: 'all' | 'any' | 'not' | 'reaches' | 'above', args: readonly Node[]): Node {
  return { op: 'plain', word, kind: 'boolean', args }
}
