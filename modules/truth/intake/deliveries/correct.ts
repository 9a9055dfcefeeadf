/** A person's word on a sheet: its form, its heading row, what its columns mean, what it covers, or that it is left out. */
import { sql } from 'kysely'
import type { Form } from '#kernel/ledger'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal, Refusing } from '#platform/http/refusal'
import { regions } from '#policy/vocabulary/regions'
import { forms } from '#policy/vocabulary/vocabulary'
import type { ProposedFile } from '../apart/work.ts'
import { workApart } from '../apart/work-apart.ts'
import type { Correction, Proposal } from '../batch.ts'
import type { Proposed } from '../propose.ts'
import { fieldInYear, slotsOf } from '../recognise/recognise.ts'
import { eventsOf, type SpeaksOf } from '../speaks-of.ts'
import { asOfOf, coverageAsked, yearOf } from './coverage-asked.ts'
import { district, pathOf } from './recognise.ts'
import { refuse } from './refusals.ts'
import { findRemembered } from './remembered.ts'
import { type CoverageTold, findWhole, type SheetRow, type Whole } from './rows.ts'

export interface Told {
  readonly form?: string
  readonly headingRow?: number
  readonly columns?: Readonly<Record<string, string | null>>
  readonly coverage?: CoverageTold
  readonly leftOut?: boolean
}

/** Corrects a sheet of a delivery that is not taken in yet. */
export async function correctSheet(
  office: Office,
  delivery: string,
  sheetId: string,
  version: number,
  told: Told,
): Promise<Refusal | undefined> {
  const whole = await office.read((tx) => findWhole(tx, delivery))
  const sheet = whole?.sheets.find(({ id }) => id === sheetId)
  if (!whole || !sheet) return whole ? refuse.noSheet() : refuse.noDelivery()
  if (whole.delivery.state === 'recognising') return refuse.notRecognisedYet()
  if (whole.delivery.state !== 'proposed') return refuse.notProposed(whole.delivery.state)
  if (Number(sheet.version) !== version) return refuse.stale()
  const wrong = told.coverage && coverageRefused(told.coverage, office.clock.today())
  if (wrong) return wrong
  const seen = await proposalOf(office, whole, sheet, told)
  if (isRefusal(seen)) return seen
  const proposal = told.columns && seen.proposal ? withColumns(seen.proposal, told.columns) : seen.proposal
  if (isRefusal(proposal)) return proposal
  const coverage = told.coverage ?? (sheet.coverageTold ? sheet.coverage : await coverageNow(office, whole, sheet, seen, proposal))
  await office.write('更正识别结果', async ({ db }) => {
    const written =
      await sql`update intake_sheet set version = version + 1, form = ${proposal?.form ?? null}, proposal = ${proposal ? JSON.stringify(proposal) : null}::jsonb,
        rows = ${seen.rows}, problem = ${proposal ? null : JSON.stringify(sheet.problem)}::jsonb, coverage = ${JSON.stringify(coverage)}::jsonb,
        coverage_told = ${told.coverage ? true : sheet.coverageTold}, left_out = ${told.leftOut ?? sheet.leftOut}
      where id = ${sheetId}::uuid and version = ${version}`.execute(db)
    if (written.numAffectedRows === 0n) throw new Refusing(refuse.stale())
    // What was asked was asked of another area.
    await sql`update intake_delivery set takes_out = null, takes_out_of = null where id = ${delivery}::uuid and takes_out is not null`.execute(
      db,
    )
  })
  return undefined
}

function coverageRefused({ area, from, to, asOf }: CoverageTold, today: string): Refusal | undefined {
  if (!regions.some(({ code }) => code === area)) return refuse.notOurs(area)
  if (asOf && asOf > today) return refuse.futureDay(asOf, today)
  return from !== null && to !== null && from > to ? refuse.backwards() : undefined
}

interface Seen {
  readonly proposal: Proposal | null
  readonly rows: bigint | number
  /** What the sheet speaks of as it is understood now; absent: as before. */
  readonly speaks?: SpeaksOf
}

/** The proposal as it stands, or a new one where another form or heading row changes what the columns can be. */
async function proposalOf(office: Office, whole: Whole, sheet: SheetRow, { form, headingRow }: Told): Promise<Seen | Refusal> {
  const now = sheet.proposal
  if (form !== undefined && !Object.hasOwn(forms, form)) return refuse.noForm(form)
  const same = (form === undefined || form === sheet.form) && (headingRow === undefined || headingRow === now?.headingRow)
  if (same) return { proposal: now, rows: sheet.rows }
  const correction: Correction = {
    ...(form !== undefined || sheet.form !== null ? { form: form ?? sheet.form! } : {}),
    ...(headingRow !== undefined ? { headingRow } : form === undefined && now ? { headingRow: now.headingRow } : {}),
  }
  const proposed = await proposeAgain(office, whole, sheet, correction)
  return proposed ?? { proposal: null, rows: sheet.rows }
}

async function proposeAgain(
  office: Office,
  { delivery, files }: Whole,
  sheet: SheetRow,
  correction: Correction,
): Promise<Seen | undefined> {
  const file = files.find(({ id }) => id === sheet.file)!
  const found: ProposedFile[] = []
  const todo = {
    id: file.id,
    name: file.name,
    path: await pathOf(office, file.sha256),
    corrections: { [sheet.sheet ?? '']: correction },
    leaveOut: [],
  }
  await workApart(
    office.store.dataFolder,
    { kind: 'propose', files: [todo], remembered: await findRemembered(office, delivery.source), today: office.clock.today(), district },
    { signal: office.signal, proposed: async (of) => void found.push(of) },
  )
  const proposed: Proposed | undefined = found[0]?.proposals.find(({ sheet: name }) => name === sheet.sheet)
  if (!proposed) return undefined
  const { rows, speaks, ...proposal } = proposed
  return { proposal, rows, speaks }
}

/** What the sheet speaks of as it is understood now: other columns tell other days and places. */
async function coverageNow(office: Office, whole: Whole, sheet: SheetRow, seen: Seen, proposal: Proposal | null): Promise<CoverageTold> {
  const telling = (of: Proposal | null) => JSON.stringify(of === null ? null : tellingColumns(of))
  const again = proposal !== null && telling(proposal) !== telling(seen.proposal)
  const { speaks } = again
    ? ((await proposeAgain(office, whole, sheet, { ...proposal, columns: fieldsOf(proposal) })) ?? {})
    : { speaks: seen.speaks }
  if (!speaks) return sheet.coverage
  return coverageAsked(speaks, yearOf([asOfOf(whole.sheets)], office.clock.today()))
}

const fieldsOf = (proposal: Proposal) => Object.fromEntries(proposal.columns.map(({ column, field }) => [column, field]))

/** The columns from which period and area are read. */
function tellingColumns({ form, columns }: Proposal): readonly (readonly [number, string])[] {
  const { ledgers } = forms[form] as Form
  const days = new Set(ledgers.flatMap(eventsOf))
  const places = new Set(
    slotsOf(forms[form] as Form).flatMap(({ path, field }) => (field.role === 'town' || field.role === 'village' ? [path] : [])),
  )
  return columns.flatMap(({ column, field }) =>
    field !== null && (days.has(field) || places.has(field)) ? [[column, field] as const] : [],
  )
}

function withColumns(proposal: Proposal, told: Readonly<Record<string, string | null>>): Proposal | Refusal {
  const form = forms[proposal.form] as Form
  const paths = new Set(slotsOf(form).map(({ path }) => path))
  for (const [column, field] of Object.entries(told)) {
    if (!proposal.columns.some((known) => String(known.column) === column)) return refuse.noColumn(column)
    if (field !== null && !paths.has(field)) return refuse.noField(field)
  }
  const placeOf = (column: string | number, field: string) =>
    fieldInYear(field, proposal.columns.find((known) => String(known.column) === String(column))?.heading ?? '')
  const chosen = Object.entries(told).flatMap(([column, field]) => (field === null ? [] : [{ field, place: placeOf(column, field) }]))
  const twice = chosen.find(({ place }, at) => chosen.findIndex((other) => other.place === place) !== at)
  if (twice) return refuse.fieldTwice(twice.field)
  return {
    ...proposal,
    columns: proposal.columns.map((column) => {
      const field = told[String(column.column)]
      if (field !== undefined) return { ...column, field, how: 'person', score: 100 }
      // A field that a person gives to one column is taken from the column that had it.
      return column.field !== null && chosen.some(({ place }) => place === placeOf(column.column, column.field!))
        ? { ...column, field: null, how: 'none', score: 0 }
        : column
    }),
  }
}
