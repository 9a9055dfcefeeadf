/** bands: an amount paid in steps, each step at its own rate (分段); each step is rounded to the fen. */
import type { Money, ShareOf } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { anyOf, bare, unknown, unless } from '../sql-text.ts'
import { roundedProduct, type Share } from '../values.ts'
import { plain } from './plain.ts'
import { roundedSql } from './portion.ts'

/** The steps in rising order: above `from` (up to the next step's) the `rate` is paid. */
export const bands = (of: Money, ...steps: readonly { from: Money; rate: ShareOf }[]): Money =>
  plain('bands', 'money', [of, ...steps.flatMap(({ from, rate }) => [from, rate])])

export const meaning: PlainMeaning = {
  memory: (args) => {
    if (args.includes(null)) return null
    const [amount, ...steps] = args as [bigint, ...(bigint | Share)[]]
    let paid = 0n
    for (let at = 0; at < steps.length; at += 2) {
      const [from, rate, to] = [steps[at] as bigint, steps[at + 1] as Share, steps[at + 2] as bigint | undefined]
      const top = to !== undefined && to < amount ? to : amount
      if (top > from) paid += roundedProduct(top - from, rate.n, rate.d)
    }
    return paid
  },
  sql: (args, _node, dialect) => {
    const [amount, ...steps] = args
    const parts: string[] = []
    for (let at = 0; at < steps.length; at += 2) {
      const [from, rate, to] = [steps[at]!, steps[at + 1]!, steps[at + 2]]
      const top = to ? `least(${amount!.text}, ${bare(to.text)})` : amount!.text
      const above = bare(from.text) === '0' ? top : `${top} - ${bare(from.text)}`
      parts.push(roundedSql(`greatest(${above}, 0)`, rate, dialect))
    }
    // greatest() and least() pass over NULL; an unknown rate leaves its product unknown by itself.
    const open = anyOf(args.flatMap((arg) => (arg.d === undefined ? [unknown(arg.text)] : [])))
    return { text: unless(open, parts.length < 2 ? (parts[0] ?? '0') : `(${parts.join(' + ')})`) }
  },
  words: {
    zh: ([amount, ...steps]) =>
      `${amount}分段计算（${pairs(steps)
        .map(([from, rate]) => `${from}以上部分按${rate}`)
        .join('，')}）`,
    en: ([amount, ...steps]) =>
      `${amount} in steps (${pairs(steps)
        .map(([from, rate]) => `above ${from} at ${rate}`)
        .join(', ')})`,
  },
  examples: [
    {
      args: [{ money: 1405000 }, { money: 500000 }, { share: { n: 65n, d: 100n } }, { money: 10000000 }, { share: { n: 3n, d: 4n } }],
      gives: { money: 588250 },
    },
    {
      args: [{ money: 12000000 }, { money: 500000 }, { share: { n: 1n, d: 2n } }, { money: 10000000 }, { share: { n: 3n, d: 4n } }],
      gives: { money: 6250000 },
    },
    { args: [{ money: 100 }, { money: 500000 }, { share: { n: 1n, d: 2n } }], gives: { money: 0 } },
    { args: [{ money: null }, { money: 0 }, { share: { n: 1n, d: 2n } }], gives: { money: null } },
    { args: [{ money: 1000 }, { money: 0 }, { share: { n: -1n, d: 3n } }], gives: { money: -333 } },
    {
      args: [{ money: 2000 }, { money: 0 }, { share: { n: -1n, d: 3n } }, { money: 1000 }, { share: { n: -1n, d: 2n } }],
      gives: { money: -833 },
    },
    { args: [{ money: 100 }, { money: null }, { share: { n: 1n, d: 2n } }], gives: { money: null } },
    { args: [{ money: 100 }, { money: 0 }, { share: null }], gives: { money: null } },
    {
      args: [{ money: 100 }, { money: 0 }, { share: { n: 1n, d: 2n } }, { money: null }, { share: { n: 1n, d: 3n } }],
      gives: { money: null },
    },
    {
      args: [{ money: -50 }, { money: -100 }, { share: { n: 1n, d: 2n } }, { money: -60 }, { share: { n: 1n, d: 2n } }],
      gives: { money: 25 },
    },
  ],
}

function pairs(steps: readonly string[]): [string, string][] {
  return steps.flatMap((step, place) => (place % 2 === 0 ? [[step, steps[place + 1]!] as [string, string]] : []))
}
