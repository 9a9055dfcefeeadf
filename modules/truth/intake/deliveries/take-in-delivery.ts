/** Takes a delivery in: its sheets become batches, file by file, and its registry goes into the register, all of it or nothing (Article 29). */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { jobKind, type Progress } from '#platform/jobs/kind'
import { registryForms } from '#policy/vocabulary/vocabulary'
import type { FileToDo, TakenFile } from '../apart/work.ts'
import { workApart } from '../apart/work-apart.ts'
import type { Correction } from '../batch.ts'
import { type DeliveryJob, takeInKey } from './job-keys.ts'
import { keepFile } from './keep-file.ts'
import { district, pathOf } from './recognise.ts'
import { refuse } from './refusals.ts'
import { type FileRow, findWhole, type SheetRow, sheetsToTake, type Whole } from './rows.ts'
import { type Settled, settleDelivery } from './settle.ts'

export interface TakeInAsked {
  /** Up to when the delivery speaks; its latest event unless told. */
  readonly asOf?: string | null
  /** So many people may go out of the register with it. */
  readonly takeOut?: number
}

/** Lets a proposed delivery be taken in; `startTakingIn` or `takeInDelivery` then does it. */
export async function allowTakingIn(office: Office, id: string, { asOf, takeOut }: TakeInAsked): Promise<Refusal | undefined> {
  const whole = await office.read((tx) => findWhole(tx, id))
  if (!whole) return refuse.noDelivery()
  if (whole.delivery.state === 'recognising') return refuse.notRecognisedYet()
  if (whole.delivery.state !== 'proposed') return refuse.notProposed(whole.delivery.state)
  const sheets = sheetsToTake(whole)
  if (sheets.length === 0) return refuse.nothingToTake()
  if (sheets.some(({ form }) => registryForms.has(form!)) && !office.roles.includes('office')) return refuse.registryOnlyByOffice()
  const today = office.clock.today()
  if (asOf && asOf > today) return refuse.futureDay(asOf, today)
  return office.write('导入交付', async ({ db }) => {
    const done = await sql`update intake_delivery set state = 'taking-in', as_of = ${asOf ?? null}::date,
        takes_out = null, takes_out_of = null, take_out = ${takeOut ?? null} where id = ${id}::uuid and state = 'proposed'`.execute(db)
    return done.numAffectedRows === 0n ? refuse.notProposed('taking-in') : undefined
  })
}

/** Starts it in the background. */
export async function startTakingIn(office: Office, id: string): Promise<void> {
  const job = await office.jobs.start(office.person, takeInKey, { delivery: id })
  await office.write('导入交付', ({ db }) => sql`update intake_delivery set job = ${job.id} where id = ${id}::uuid`.execute(db))
}

type Watching = Pick<Progress, 'signal' | 'rows' | 'say'>

/** Takes in what is not done yet; what an earlier try finished, file by file, is used. */
export async function takeInDelivery(office: Office, { delivery }: DeliveryJob, progress?: Watching): Promise<Settled | Refusal> {
  const whole = await office.read((tx) => findWhole(tx, delivery))
  if (!whole) return refuse.noDelivery()
  if (whole.delivery.state !== 'taking-in') return refuse.notProposed(whole.delivery.state)
  const taking = sheetsToTake(whole)
  const files = whole.files.filter(({ id, done }) => !done && taking.some(({ file }) => file === id))
  const counted = counter(whole, taking, progress)
  await workApart(
    office.store.dataFolder,
    { kind: 'take-in', files: await toDo(office, whole, files), remembered: [], today: office.clock.today(), district },
    {
      ...(progress ? { signal: progress.signal } : {}),
      progress: counted.seen,
      taken: async (file: TakenFile) => {
        await keepFile(office, whole, file)
        counted.done(file.file)
      },
    },
  )
  progress?.say({ zh: '正在登记', en: 'Writing down' })
  const settled = await settleDelivery(office, delivery, progress)
  if (isRefusal(settled)) await holdBack(office, delivery, settled)
  return settled
}

/** Nothing of it is taken in: it stands as proposed, with what is to be asked. */
async function holdBack(office: Office, delivery: string, { facts }: Refusal): Promise<void> {
  await undoTakingIn(office, { delivery })
  await office.write('登记表暂缓导入', ({ db }) =>
    sql`update intake_delivery set takes_out = ${facts?.people ?? null}, takes_out_of = ${facts?.of ?? null} where id = ${delivery}::uuid`.execute(
      db,
    ),
  )
}

/** Each sheet is taken in exactly as it was confirmed: form, heading row and every column. */
async function toDo(office: Office, { sheets }: Whole, files: readonly FileRow[]): Promise<FileToDo[]> {
  const found: FileToDo[] = []
  for (const { id, name, sha256 } of files) {
    const own = sheets.filter(({ file }) => file === id)
    const taken = own.filter(({ form, leftOut, problem }) => form !== null && !leftOut && !problem)
    found.push({
      id,
      name,
      path: await pathOf(office, sha256),
      corrections: Object.fromEntries(taken.map((sheet) => [sheet.sheet ?? '', confirmed(sheet)])),
      leaveOut: own.filter((sheet) => !taken.includes(sheet)).map(({ sheet }) => sheet ?? ''),
    })
  }
  return found
}

function confirmed({ form, proposal }: SheetRow): Correction {
  return {
    form: form!,
    headingRow: proposal!.headingRow,
    columns: Object.fromEntries(proposal!.columns.map(({ column, field }) => [column, field])),
  }
}

/** Progress over all files: reading a sheet is half of the work on its rows, cleaning it the other half. */
function counter({ files }: Whole, sheets: readonly SheetRow[], progress: Watching | undefined) {
  const rowsOf = (id: string) => sheets.filter(({ file }) => file === id).reduce((sum, { rows }) => sum + Number(rows), 0)
  const total = sheets.reduce((sum, { rows }) => sum + Number(rows), 0)
  // Several files are under way at once; each counts what it has come to.
  const reached = new Map(files.filter(({ done }) => done).map(({ id }) => [id, rowsOf(id)]))
  const tell = () => progress?.rows(Math.min(total, Math.round([...reached.values()].reduce((sum, rows) => sum + rows, 0))), total)
  tell()
  return {
    seen({ file, sheet, stage, rows }: { file: string; sheet: string | null; stage: string; rows: number }) {
      const own = sheets.filter((one) => one.file === file)
      const at = own.findIndex((one) => one.sheet === sheet)
      const earlier = own.slice(0, Math.max(0, at)).reduce((sum, one) => sum + Number(one.rows), 0)
      const here = stage === 'reading' ? rows / 2 : stage === 'done' ? rows : Number(own[at]?.rows ?? 0) / 2
      reached.set(file, Math.max(reached.get(file) ?? 0, earlier + here))
      tell()
      const name = files.find(({ id }) => id === file)?.name ?? ''
      progress?.say({ zh: `正在导入 ${name}`, en: `Taking in ${name}` })
    },
    done(file: string) {
      reached.set(file, rowsOf(file))
      tell()
    },
  }
}

/** Takes back what an unfinished taking-in has done: its batches go, and the delivery stands as proposed. */
export async function undoTakingIn(office: Office, { delivery }: DeliveryJob): Promise<Refusal | undefined> {
  const dropped = await office.write('撤销未完成的导入', async (tx) => {
    const whole = await findWhole(tx, delivery)
    if (!whole) return refuse.noDelivery()
    if (whole.delivery.state !== 'taking-in') return refuse.notUnfinished()
    const batches = await sql<{ id: string }>`delete from intake_batch where delivery = ${delivery}::uuid returning id`.execute(tx.db)
    await sql`update intake_file set done = false where delivery = ${delivery}::uuid`.execute(tx.db)
    await sql`update intake_sheet set card = null, version = version + 1 where delivery = ${delivery}::uuid and card is not null`.execute(
      tx.db,
    )
    await sql`update intake_delivery set state = 'proposed', as_of = null where id = ${delivery}::uuid`.execute(tx.db)
    return batches.rows
  })
  if (isRefusal(dropped)) return dropped
  for (const { id } of dropped) await rm(join(office.store.dataFolder, 'batches', id), { recursive: true, force: true })
  return undefined
}

export const takeInJob = jobKind<DeliveryJob, Settled | { readonly heldBack: true }>({
  key: takeInKey,
  title: { zh: '导入交付', en: 'Taking a delivery in' },
  again: true,
  // A delivery that is held back has not failed: its page asks.
  run: async (office, input, progress) => {
    const taken = await takeInDelivery(office, input, progress)
    return isRefusal(taken) && taken.code === refuse.takesOut(0, 0).code ? { heldBack: true } : taken
  },
  undo: (office, input) => undoTakingIn(office, input),
})
