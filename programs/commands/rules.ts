/** `xiuhua rules --json`: every rule with its article, its sentence in both languages and the figures it reads. */
import { figuresRead, type Pack } from '#kernel/pack'
import { prose } from '#kernel/prose'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'

export async function run(_args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const rules = listRules(luozhuang2018)
  if (options.json === true) process.stdout.write(`${JSON.stringify(rules)}\n`)
  else
    for (const { key, article, kind, prose: said } of rules)
      process.stdout.write(`${article === 0 ? '总体要求' : `第${article}条`}\t${kind}\t${key}\t${said.zh}\n`)
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
    figures: [...figuresRead(pack, rule)].sort(),
  }))
}
