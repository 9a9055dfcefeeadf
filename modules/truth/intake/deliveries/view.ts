/** Deliveries as they are shown: lists of them, and one with its files, sheets and newest job. */
import { sql } from 'kysely'
import type { Ledger } from '#kernel/ledger'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { mayKnow } from '#platform/store/confidential'
import { ledgers as vocabulary } from '#policy/vocabulary/vocabulary'
import type { DeliveryLine, DeliveryView, SheetView } from '../contract.ts'
import { refuse as refuseSheet } from '../refusals.ts'
import { asOfOf } from './coverage-asked.ts'
import { refuse } from './refusals.ts'
import { type DeliveryRow, type FileRow, findWhole, type SheetRow, sheetsToTake, type Whole } from './rows.ts'

/** One delivery. */
export async function showDelivery(office: Office, id: string): Promise<DeliveryView | Refusal> {
  const whole = await office.read((tx) => findWhole(tx, id))
  if (!whole) return refuse.noDelivery()
  const { delivery, files, sheets } = whole
  const job = delivery.job === null ? undefined : await office.jobs.find(delivery.job)
  const idle = !job || !['waiting', 'running', 'undoing'].includes(job.state)
  return {
    ...lineOf(delivery, files, sheets),
    files: files.map((file) => ({
      id: file.id,
      name: file.name,
      bytes: Number(file.bytes),
      sha256: file.sha256,
      problem: file.problem,
      sheets: sheets.filter((sheet) => sheet.file === file.id).map((sheet) => sheetView(sheet, maySample(office, delivery, sheet))),
    })),
    job: job ? { ...job, result: job.result ?? null, problem: job.problem ?? null } : null,
    takesOut: delivery.takesOut === null ? null : { people: Number(delivery.takesOut), of: Number(delivery.takesOutOf) },
    mayTakeIn: office.permissions.has('deliveries.hand-in') && delivery.state === 'proposed' && sheetsToTake(whole).length > 0,
    mayWithdraw: office.permissions.has('deliveries.withdraw') && idle && ['recognising', 'proposed', 'taken-in'].includes(delivery.state),
  }
}

/** One sheet. */
export async function showSheet(office: Office, delivery: string, id: string): Promise<SheetView | Refusal> {
  const whole = await office.read((tx) => findWhole(tx, delivery))
  const sheet = whole?.sheets.find((one) => one.id === id)
  return whole && sheet ? sheetView(sheet, maySample(office, whole.delivery, sheet)) : refuse.noSheet()
}

/** Values of a confidential file are shown to whoever handed it over, to its keepers and to named handlers. */
export function maySample(office: Office, { receivedBy }: Pick<DeliveryRow, 'receivedBy'>, { form }: Pick<SheetRow, 'form'>): boolean {
  const ledger = ledgers[form ?? '']
  return !ledger?.confidential || receivedBy === office.user.id || mayKnow(office, ledger.keepers)
}

const ledgers: Readonly<Record<string, Ledger>> = vocabulary

/** Newest first; `states` joined by commas. */
export async function listDeliveries(
  office: Office,
  { after, limit = 50, state }: { after?: string; limit?: number; state?: string },
): Promise<{ rows: DeliveryLine[]; next: string | null; total: number } | Refusal> {
  if (after !== undefined && !/^[0-9a-f-]{36}$/.test(after)) return refuse.wrongCursor()
  const states = state?.split(',') ?? null
  return office.read(async ({ db }) => {
    const found = await sql<
      DeliveryRow & { all: bigint }
    >`select d.*, (select count(*) from intake_delivery where ${states}::text[] is null or state = any(${states})) as all
      from intake_delivery d where (${states}::text[] is null or state = any(${states})) and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
      order by id desc limit ${limit + 1}`.execute(db)
    const shown = found.rows.slice(0, limit)
    const ids = shown.map(({ id }) => id)
    const files = await sql<FileRow>`select * from intake_file where delivery = any(${ids}::uuid[])`.execute(db)
    const sheets =
      await sql<SheetRow>`select id, delivery, file, version, place, sheet, form, rows, coverage, left_out, problem, card from intake_sheet where delivery = any(${ids}::uuid[])`.execute(
        db,
      )
    const of = <R extends { readonly delivery: string }>(rows: readonly R[], id: string) => rows.filter(({ delivery }) => delivery === id)
    return {
      rows: shown.map((delivery) => {
        const { files: own, ...line } = lineOf(delivery, of(files.rows, delivery.id), of(sheets.rows, delivery.id))
        return { ...line, files: own }
      }),
      next: found.rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      total: Number(found.rows[0]?.all ?? 0),
    }
  })
}

function lineOf(delivery: DeliveryRow, files: readonly FileRow[], sheets: readonly SheetRow[]): DeliveryLine {
  const taken = sheetsToTake({ files, sheets } satisfies Pick<Whole, 'files' | 'sheets'>)
  const sum = (of: (sheet: SheetRow) => number) => taken.reduce((all, sheet) => all + of(sheet), 0)
  return {
    id: delivery.id,
    version: Number(delivery.version),
    source: delivery.source,
    note: delivery.note,
    state: delivery.state,
    receivedAt: delivery.receivedAt.toISOString(),
    receivedBy: delivery.receivedByName,
    asOf: delivery.asOf ?? (delivery.state === 'proposed' ? (asOfOf(taken) ?? null) : null),
    takenInAt: delivery.takenInAt?.toISOString() ?? null,
    withdrawnAt: delivery.withdrawnAt?.toISOString() ?? null,
    withdrawnBy: delivery.withdrawnBy,
    withdrawnWhy: delivery.withdrawnWhy,
    files: files.length,
    sheets: taken.length,
    rows: sum(({ card, rows }) => card?.accepted ?? Number(rows)),
    rejected: sum(({ card }) => card?.rejected ?? 0),
    forms: [...new Set(taken.flatMap(({ form }) => form ?? []))],
  }
}

function sheetView({ proposal, card, ...sheet }: SheetRow, sampled: boolean): SheetView {
  const state = sheet.leftOut
    ? 'left-out'
    : card
      ? 'taken-in'
      : sheet.form !== null && !sheet.problem
        ? 'proposed'
        : ['not-recognised', 'several-forms'].includes(sheet.problem?.code ?? '')
          ? 'unrecognised'
          : 'refused'
  return {
    id: sheet.id,
    version: Number(sheet.version),
    file: sheet.file,
    sheet: sheet.sheet,
    form: sheet.form,
    label: proposal?.label ?? null,
    score: proposal?.score ?? 0,
    decided: proposal?.decided ?? false,
    beside: proposal?.beside ? refuseSheet.peopleBeside(proposal.beside).reason : null,
    headingRow: proposal?.headingRow ?? 0,
    title: proposal?.title ?? '',
    unit: proposal?.unit ?? null,
    columns: (proposal?.columns ?? []).map(({ unit, samples, year: _, ...column }) => ({
      ...column,
      unit: unit ?? null,
      samples: sampled ? [...samples] : [],
    })),
    coverage: { ...sheet.coverage, kinds: [...sheet.coverage.kinds], asOf: sheet.coverage.asOf ?? null },
    leftOut: sheet.leftOut,
    state,
    problem: sheet.problem,
    card: card ? cardView(card, sampled) : null,
  }
}

const cardView = (
  { repairs, problems, notCollected, conflicts, register, gaps, ...card }: NonNullable<SheetRow['card']>,
  sampled: boolean,
): NonNullable<SheetView['card']> => ({
  ...card,
  repairs: repairs.map((one) => ({ ...one, samples: sampled ? [...one.samples] : [] })),
  problems: problems.map(({ letter = null, heading = null, cells = [], ...one }) => ({
    ...one,
    letter,
    heading,
    samples: sampled ? [...one.samples] : [],
    cells: cells.map(({ row, written }) => ({ row, written: sampled ? written : '' })),
  })),
  notCollected: [...notCollected],
  conflicts: [...conflicts],
  register: register ?? null,
  gaps: (gaps ?? []).map((gap) => ({ ...gap, rows: [...gap.rows] })),
})
