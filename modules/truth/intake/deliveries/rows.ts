/** Deliveries, files and sheets as their tables have them. */
import { sql } from 'kysely'
import type { Label } from '#kernel/values'
import type { RegistryGap } from '#modules/people/registry/registry-gaps'
import type { Tx } from '#platform/store/transaction'
import type { Card, Proposal } from '../batch.ts'

export type DeliveryState = 'recognising' | 'proposed' | 'taking-in' | 'taken-in' | 'withdrawn'

/** A sentence that says no. */
export interface No {
  readonly code: string
  readonly sentence: Label
}

export interface CoverageTold {
  /** Twelve digits. */
  readonly area: string
  readonly from: string | null
  readonly to: string | null
  readonly kinds: readonly string[]
  /** The day up to which the sheet speaks; absent in what was written before it was asked. */
  readonly asOf?: string | null
}

export interface DeliveryRow {
  readonly id: string
  readonly region: string
  readonly version: bigint
  readonly source: string
  readonly note: string
  readonly state: DeliveryState
  readonly receivedAt: Date
  readonly receivedBy: string
  readonly receivedByName: string
  readonly asOf: string | null
  readonly takenInAt: Date | null
  readonly registerAct: string | null
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: string | null
  readonly withdrawnWhy: string | null
  readonly job: string | null
  /** So many of so many people its registry would have taken out of the register when it was held back. */
  readonly takesOut: bigint | null
  readonly takesOutOf: bigint | null
  /** So many a person agreed to. */
  readonly takeOut: bigint | null
}

export interface FileRow {
  readonly id: string
  readonly delivery: string
  readonly place: number
  readonly name: string
  readonly bytes: bigint
  readonly sha256: string
  readonly problem: No | null
  readonly done: boolean
}

/** What a sheet's rows came to in the register, by ledger. */
export type RegisterChanges = Readonly<
  Record<string, { readonly added: number; readonly changed: number; readonly gone: number; readonly same: number }>
>

/** A card as it is kept: without the proposal, which stands beside it. */
export type KeptCard = Omit<Card, 'proposal' | 'coverage' | 'bytes' | 'sha256'> & {
  readonly register?: RegisterChanges
  readonly gaps?: readonly KeptGap[]
}

/** Rows of a registry sheet that have no counterpart in the registry's other sheets: how many, and the first of them. */
export interface KeptGap {
  readonly what: RegistryGap['what']
  readonly count: number
  readonly rows: readonly number[]
}

export interface SheetRow {
  readonly id: string
  readonly delivery: string
  readonly file: string
  readonly version: bigint
  readonly place: number
  readonly sheet: string | null
  readonly form: string | null
  readonly rows: bigint
  readonly proposal: Proposal | null
  readonly coverage: CoverageTold
  readonly coverageTold: boolean
  readonly leftOut: boolean
  readonly problem: No | null
  readonly card: KeptCard | null
}

export interface Whole {
  readonly delivery: DeliveryRow
  readonly files: readonly FileRow[]
  readonly sheets: readonly SheetRow[]
}

/** A delivery with its files and sheets, in order, as far as the person who asks may see it. */
export async function findWhole<T>({ db }: Tx<T>, id: string): Promise<Whole | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return undefined
  const [delivery] = (await sql<DeliveryRow>`select * from intake_delivery where id = ${id}::uuid`.execute(db)).rows
  if (!delivery) return undefined
  const files = await sql<FileRow>`select * from intake_file where delivery = ${id}::uuid order by place`.execute(db)
  const sheets = await sql<SheetRow>`select * from intake_sheet where delivery = ${id}::uuid order by file, place`.execute(db)
  return { delivery, files: files.rows, sheets: sheets.rows }
}

/** Sheets that are taken in as they stand: recognised, not refused, not left out, of files that are not refused. */
export function sheetsToTake({ files, sheets }: Pick<Whole, 'files' | 'sheets'>): SheetRow[] {
  const refused = new Set(files.flatMap(({ id, problem }) => (problem ? [id] : [])))
  return sheets.filter(({ form, leftOut, problem, file }) => form !== null && !leftOut && !problem && !refused.has(file))
}
