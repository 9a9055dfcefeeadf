/** `xiuhua compare DIR --json`: a folder of files becomes links, rejects, doubts, in one JSON object. */
import { compareDirectory } from '#modules/truth/comparison/compare-directory'
import { reportOf } from '#modules/truth/comparison/report'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { dayGiven } from './day-given.ts'

export async function run([directory]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const asOf = dayGiven(options.asOf)
  const compared = await compareDirectory(directory!, luozhuang2018, {
    ...(asOf ? { asOf } : {}),
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
