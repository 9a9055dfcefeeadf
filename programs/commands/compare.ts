/** `xiuhua compare DIR --json`: a folder of files becomes links, rejects, doubts, in one JSON object. */
import { compareDirectory } from '#modules/truth/comparison/compare-directory'
import { reportOf } from '#modules/truth/comparison/report'
import { trialChecks } from '#modules/truth/comparison/trial/count-trials'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { dayGiven } from './day-given.ts'

export async function run([directory]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const asOf = dayGiven(options.asOf)
  const adopted = adoptedOf(options.adopt)
  const compared = await compareDirectory(directory!, luozhuang2018, {
    ...(asOf ? { asOf } : {}),
    adopted,
    progress: (sentence) => process.stderr.write(`${sentence}\n`),
  })
  try {
    const report = await reportOf(compared)
    if (options.json === true) process.stdout.write(`${JSON.stringify(report)}\n`)
    else
      for (const { rule, subject, evidence } of report.doubts)
        process.stdout.write(
          `${rule}\t${subject.name ?? ''}\t${subject.idNumber ?? ''}\t${subject.household ?? ''}\t${evidence.map(({ file, row }) => `${file}:${row}`).join(' ')}\n`,
        )
  } finally {
    compared.close()
  }
}

/** The checks on trial named; throws a sentence for the person at the keyboard where one is none. */
function adoptedOf(given: unknown): ReadonlySet<string> {
  const named = given === undefined ? [] : (given as readonly string[])
  const known = new Set(trialChecks(luozhuang2018).map(({ key }) => key))
  if (named.includes('all')) return known
  const wrong = named.find((key) => !known.has(key))
  if (wrong !== undefined) throw new Error(`“${wrong}”不是试行的检查。 / “${wrong}” is no check on trial.`)
  return new Set(named)
}
