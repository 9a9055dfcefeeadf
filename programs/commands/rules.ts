/** `xiuhua rules --json`: every rule with its article, its sentence in both languages and the figures it reads. */
import { nodesOf, type Pack, partsOf } from '#kernel/pack'
import { prose } from '#kernel/prose'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'

export async function run(_args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const rules = listRules(luozhuang2018)
  if (options.json === true) process.stdout.write(`${JSON.stringify(rules)}\n`)
  else for (const { key, article, kind, prose: said } of rules) process.stdout.write(`第${article}条\t${kind}\t${key}\t${said.zh}\n`)
}

/** What each rule is, for machines. */
export function listRules(pack: Pack) {
  return [...pack.rules.values()].map((rule) => ({
    key: rule.key,
    article: rule.article,
    kind: rule.clause,
    numbers: rule.numbers ?? [],
    label: rule.label,
    prose: prose(pack, rule),
    figures: figuresOf(pack, rule.key),
  }))
}

/** The figures a rule reads, also through the words it calls. */
export function figuresOf(pack: Pack, key: string): string[] {
  const found = new Set<string>()
  for (const part of Object.values(partsOf(pack.rules.get(key)!)))
    for (const node of nodesOf(part, pack.words)) if (node.op === 'figure') found.add(node.figure)
  return [...found].sort()
}
