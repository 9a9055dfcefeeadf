/** `xiuhua what-if DIR --set KEY=VALUE … --json`: counts, money, gains and losses by town when figures are set otherwise. */
import { changeGiven } from '#kernel/what-if'
import { compareDirectory } from '#modules/truth/comparison/compare-directory'
import { whatIf } from '#modules/truth/comparison/what-if'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { dayGiven } from './day-given.ts'

export async function run([directory]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const given = Array.isArray(options.set) ? options.set.map(String) : []
  if (given.length === 0) throw new Error('请用 --set 标准数=值 说明改什么。 / Tell what to change with --set KEY=VALUE.')
  const changes = given.map((text) => changeGiven(luozhuang2018, text))
  const asOf = dayGiven(options.asOf)
  const compared = await compareDirectory(directory!, luozhuang2018, {
    ...(asOf ? { asOf } : {}),
    also: luozhuang2018.rules.keys(),
    progress: (sentence) => process.stderr.write(`${sentence}\n`),
  })
  try {
    const rules = await whatIf(compared.connection, luozhuang2018, compared.delivery, changes)
    if (options.json === true)
      process.stdout.write(
        `${JSON.stringify({ asOf: compared.delivery.asOf, set: Object.fromEntries(given.map((text) => text.split(/=(.*)/s).slice(0, 2))), rules })}\n`,
      )
    else
      for (const { rule, before, after, gains, losses } of rules)
        process.stdout.write(`${rule}\t${before.met} → ${after.met}\t+${gains} −${losses}\n`)
  } finally {
    compared.close()
  }
}
