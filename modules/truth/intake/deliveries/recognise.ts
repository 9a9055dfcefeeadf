/** Recognises the files of a delivery: what each sheet is and what its columns mean, for a person to confirm. */
import { type Kysely, sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { jobKind, type Progress } from '#platform/jobs/kind'
import { regions } from '#policy/vocabulary/regions'
import type { FileToDo, ProposedFile } from '../apart/work.ts'
import { workApart } from '../apart/work-apart.ts'
import type { Proposed } from '../propose.ts'
import { byElimination } from '../recognise/by-elimination.ts'
import { coverageAsked, yearOf } from './coverage-asked.ts'
import { type DeliveryJob, recogniseKey } from './job-keys.ts'
import { refuse } from './refusals.ts'
import { findRemembered } from './remembered.ts'
import { type CoverageTold, type FileRow, findWhole, type Whole } from './rows.ts'

export const district = regions.find(({ level }) => level === 'district')!.code

type Watching = Pick<Progress, 'signal' | 'rows' | 'say'>

/** Recognises; run again it begins anew. Afterwards the delivery stands as proposed. */
export async function recogniseDelivery(
  office: Office,
  { delivery }: DeliveryJob,
  progress?: Watching,
): Promise<{ sheets: number } | Refusal> {
  const whole = await office.read((tx) => findWhole(tx, delivery))
  if (!whole) return refuse.noDelivery()
  if (whole.delivery.state !== 'recognising') return refuse.notProposed(whole.delivery.state)
  const files = whole.files.filter(({ problem }) => !problem)
  const found: ProposedFile[] = []
  await workApart(
    office.store.dataFolder,
    {
      kind: 'propose',
      files: await toDo(office, files),
      remembered: await findRemembered(office, whole.delivery.source),
      today: office.clock.today(),
      district,
    },
    {
      ...(progress ? { signal: progress.signal } : {}),
      progress: ({ file }) => sayFile(progress, files, file),
      proposed: async (file) => {
        found.push(file)
        progress?.rows(found.length, files.length)
      },
    },
  )
  await decideByElimination(office, whole, found, progress)
  return office.write('识别交付的文件', async ({ db }) => {
    await sql`delete from intake_sheet where delivery = ${delivery}::uuid`.execute(db)
    let sheets = 0
    const year = yearOf(
      found.flatMap(({ proposals }) => proposals.map(({ speaks }) => speaks.asOf)),
      office.clock.today(),
    )
    for (const file of found) sheets += await writeProposed(db, whole, file, year)
    await sql`update intake_delivery set state = 'proposed' where id = ${delivery}::uuid`.execute(db)
    return { sheets }
  })
}

/** A sheet that fits several forms is the one that no other sheet of the delivery is; where that leaves none or several, a person is asked. */
async function decideByElimination(office: Office, whole: Whole, found: ProposedFile[], progress?: Watching): Promise<void> {
  const certain = new Set(found.flatMap(({ proposals }) => proposals.map(({ form }) => form)))
  const undecided = found.flatMap(({ file, ignored }) => ignored.map((one) => ({ ...one, file })))
  for (const { file, sheet, form } of byElimination(certain, undecided)) {
    const [todo] = await toDo(
      office,
      whole.files.filter(({ id }) => id === file),
    )
    await workApart(
      office.store.dataFolder,
      {
        kind: 'propose',
        files: [{ ...todo!, corrections: { [sheet ?? '']: { form } } }],
        remembered: await findRemembered(office, whole.delivery.source),
        today: office.clock.today(),
        district,
      },
      {
        ...(progress ? { signal: progress.signal } : {}),
        proposed: async ({ proposals }) => {
          const at = found.findIndex((one) => one.file === file)
          const { proposals: known, ignored } = found[at]!
          found[at] = {
            file,
            proposals: [...known, ...proposals.filter((one) => one.sheet === sheet).map((one) => ({ ...one, decided: true as const }))],
            ignored: ignored.filter((one) => one.sheet !== sheet),
          }
        },
      },
    )
  }
}

function sayFile(progress: Watching | undefined, files: readonly FileRow[], id: string): void {
  const name = files.find((file) => file.id === id)?.name ?? ''
  progress?.say({ zh: `正在识别 ${name}`, en: `Recognising ${name}` })
}

async function toDo(office: Office, files: readonly FileRow[]): Promise<FileToDo[]> {
  const found: FileToDo[] = []
  for (const { id, name, sha256 } of files) found.push({ id, name, path: await pathOf(office, sha256), corrections: {}, leaveOut: [] })
  return found
}

/** Where a file that was handed over lies. */
export async function pathOf(office: Office, sha256: string): Promise<string> {
  const kept = await office.files.find(sha256)
  if (!kept) throw new Error('a delivered file is missing from the data folder')
  return kept.path
}

const everywhere: CoverageTold = { area: district, from: null, to: null, kinds: [], asOf: null }

/** What a person may still name. */
const asked: ReadonlySet<string> = new Set(['not-recognised', 'several-forms'])

async function writeProposed(
  db: Kysely<AnyTables>,
  { delivery }: Whole,
  { file, proposals, ignored }: ProposedFile,
  year: string,
): Promise<number> {
  let place = 0
  for (const proposal of proposals) await addSheet(db, delivery.id, file, place++, proposal, year)
  for (const { sheet, code, reason } of ignored) {
    const problem = JSON.stringify({ code, sentence: reason })
    // What was not recognised may still be named by a person; everything else said of a whole file is said of the file.
    if (sheet === null && !asked.has(code))
      await sql`update intake_file set problem = ${problem}::jsonb where id = ${file}::uuid`.execute(db)
    else
      await sql`insert into intake_sheet (delivery, file, place, sheet, coverage, problem)
        values (${delivery.id}, ${file}, ${place++}, ${sheet}, ${JSON.stringify(everywhere)}::jsonb, ${problem}::jsonb)`.execute(db)
  }
  return proposals.length
}

async function addSheet(
  db: Kysely<AnyTables>,
  delivery: string,
  file: string,
  place: number,
  proposed: Proposed,
  year: string,
): Promise<void> {
  const { rows, speaks, ...proposal } = proposed
  await sql`insert into intake_sheet (delivery, file, place, sheet, form, rows, proposal, coverage)
    values (${delivery}, ${file}, ${place}, ${proposal.sheet}, ${proposal.form}, ${rows}, ${JSON.stringify(proposal)}::jsonb, ${JSON.stringify(coverageAsked(speaks, year))}::jsonb)`.execute(
    db,
  )
}

export const recogniseJob = jobKind<DeliveryJob, { sheets: number }>({
  key: recogniseKey,
  title: { zh: '识别文件', en: 'Recognising files' },
  again: true,
  run: (office, input, progress) => recogniseDelivery(office, input, progress),
})
