/** `xiuhua what-if DIR --set KEY=VALUE … [--budget FEN] --json`: counts, money, gains and losses by town, sex, age and disability. */
import { changeGiven } from '#kernel/what-if'
import { factsOfDirectory } from '#modules/truth/comparison/compare-directory'
import { budgetOf, sentenceOf } from '#modules/truth/comparison/what-if/money'
import {
  changes as changesSomething,
  disabledStandard,
  type Grouping,
  rulesTouched,
  type WhatIf,
  whatIf,
} from '#modules/truth/comparison/what-if/what-if'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { dayGiven } from './day-given.ts'

export async function run([directory]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const given = Array.isArray(options.set) ? options.set.map(String) : []
  if (given.length === 0) throw new Error('请用 --set 标准数=值 说明改什么。 / Tell what to change with --set KEY=VALUE.')
  const changes = given.map((text) => changeGiven(luozhuang2018, text))
  const cap = capGiven(options.budget)
  const asOf = dayGiven(options.asOf)
  const asked = [...rulesTouched(luozhuang2018, changes), ...disabledStandard(luozhuang2018)]
  const facts = await factsOfDirectory(directory!, luozhuang2018, asked, {
    ...(asOf ? { asOf } : {}),
    progress: (sentence) => process.stderr.write(`${sentence}\n`),
  })
  try {
    const { delivery } = facts
    const rules = await whatIf(facts.connection, luozhuang2018, delivery, changes)
    const budget = budgetOf(luozhuang2018, rules, cap)
    const sentence = sentenceOf(luozhuang2018, changes, `${delivery.dataYear}-12-31`, rules, budget)
    if (options.json === true) {
      const set = Object.fromEntries(given.map((text) => text.split(/=(.*)/s).slice(0, 2)))
      process.stdout.write(`${JSON.stringify({ asOf: delivery.asOf, set, rules: rules.map(lineOf), budget, sentence })}\n`)
    } else {
      for (const { rule, before, after, gains, losses } of rules)
        process.stdout.write(`${rule}\t${before.met} → ${after.met}\t+${gains} −${losses}\n`)
      process.stdout.write(`${sentence.zh}\n${sentence.en}\n`)
    }
  } finally {
    facts.close()
  }
}

function lineOf({ rule, article, before, after, gains, losses, groups }: WhatIf) {
  const by = <N extends string>(grouping: Grouping, name: N) =>
    groups
      .filter((group) => group.by === grouping && changesSomething(group))
      .map((group) => ({
        [name]: group.value,
        gains: group.gains,
        losses: group.losses,
        fen: group.after.fen === null || group.before.fen === null ? null : group.after.fen - group.before.fen,
      }))
  return {
    rule,
    article,
    before,
    after,
    gains,
    losses,
    byTown: by('town', 'town'),
    bySex: by('sex', 'sex'),
    byAge: by('age', 'age'),
    byDisability: by('disability', 'disability'),
  }
}

function capGiven(told: unknown): number | null {
  if (told === undefined) return null
  const cap = Number(told)
  if (!/^\d{1,15}$/.test(String(told)) || !Number.isSafeInteger(cap))
    throw new Error(`上限“${String(told)}”不对：请写整数分。 / “${String(told)}” is no budget: give whole fen.`)
  return cap
}
