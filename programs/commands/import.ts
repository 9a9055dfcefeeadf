/** `xiuhua import DIR|FILES`: hands files over and takes them in, as the import page does; what came of it goes to stdout as JSON. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Label } from '#kernel/values'
import { handOver } from '#modules/truth/intake/deliveries/receive'
import { recogniseDelivery } from '#modules/truth/intake/deliveries/recognise'
import { allowTakingIn, takeInDelivery } from '#modules/truth/intake/deliveries/take-in-delivery'
import { showDelivery } from '#modules/truth/intake/deliveries/view'
import type { Progress } from '#platform/jobs/kind'
import { commandLineOffice, orStop } from '../command-line-office.ts'
import { openHouse } from '../open.ts'
import { Stop, settings } from '../settings.ts'
import { dayGiven } from './day-given.ts'

export async function run(paths: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const asOf = dayGiven(options.asOf)
  const files = await filesOf(paths)
  const ground = await openHouse(settings())
  try {
    const office = commandLineOffice(ground)
    const kept = []
    for (const path of files) kept.push(await ground.files.keep(createReadStream(path), basename(path), 'application/octet-stream'))
    const told = (name: string) => (typeof options[name] === 'string' ? { [name]: options[name] } : {})
    const id = orStop(await handOver(office, kept, { ...told('source'), ...told('note') }))
    orStop(await recogniseDelivery(office, { delivery: id }, onStderr()))
    const takeOut = Number(options.takeOut ?? 0)
    if (!Number.isSafeInteger(takeOut) || takeOut < 0)
      throw new Stop({ zh: '--take-out 后面要写人数。', en: '--take-out takes a number of people.' })
    orStop((await allowTakingIn(office, id, { asOf: asOf ?? null, takeOut })) ?? {})
    const settled = orStop(await takeInDelivery(office, { delivery: id }, onStderr()))
    const view = orStop(await showDelivery(office, id))
    const of = view.files.map(({ name, problem, sheets }) => ({
      name,
      problem: problem?.sentence ?? null,
      sheets: sheets.map(({ sheet, form, state, card, problem: why }) => ({
        sheet,
        form,
        state,
        accepted: card?.accepted ?? 0,
        rejected: card?.rejected ?? 0,
        problem: why?.sentence ?? null,
      })),
    }))
    process.stdout.write(`${JSON.stringify({ delivery: id, ...settled, files: of })}\n`)
  } finally {
    await ground.close()
  }
}

/** The files named, and those of the folders named, not of folders within. */
async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (!found) throw new Stop({ zh: `找不到 ${path}。`, en: `There is no ${path}.` })
    if (!found.isDirectory()) files.push(path)
    else
      for (const entry of (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1)))
        if (entry.isFile() && !/^(\.|~\$)/.test(entry.name)) files.push(join(path, entry.name))
  }
  if (files.length === 0) throw new Stop({ zh: '没有可导入的文件。', en: 'There are no files to take in.' })
  return files
}

/** Progress as lines on stderr; a command is cancelled by ending it, and goes on from nothing. */
function onStderr(): Pick<Progress, 'signal' | 'rows' | 'say'> {
  let last = ''
  return {
    signal: new AbortController().signal,
    rows: () => undefined,
    say({ zh, en }: Label) {
      const line = `${zh} / ${en}`
      if (line !== last) process.stderr.write(`${line}\n`)
      last = line
    },
  }
}
