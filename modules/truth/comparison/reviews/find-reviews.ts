/** Reads the rows of which it is not sure whom they speak of, each with its candidates. */
import { sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { maskedName, maskedNumber } from '#platform/ledgers/masking'
import type { Tx } from '#platform/store/transaction'
import type { ReviewView } from '../contract.ts'
import { whyLinked } from '../doubts/find-doubt.ts'
import { villageOf } from '../doubts/places.ts'
import { mayReveal } from '../doubts/reveal.ts'
import { shownCell } from '../doubts/scrub.ts'
import { ledgerLabel } from '../run/find-runs.ts'
import type { WrittenCell } from '../run/written-rows.ts'

interface Candidate {
  /** The number in the register; null for somebody whose number nobody wrote down. */
  readonly person: string | null
  readonly score: number
  readonly reasons: readonly string[] | null
  readonly name: string | null
  readonly idNumber: string | null
  readonly householdNo: string | null
  readonly region: string | null
}

export interface ReviewRow {
  readonly id: string
  readonly version: bigint
  readonly fingerprint: string
  readonly ledger: string
  readonly file: string
  readonly sheet: string | null
  readonly row: bigint
  readonly name: string | null
  readonly idNumber: string | null
  readonly cells: readonly WrittenCell[]
  readonly candidates: readonly Candidate[]
  readonly reasons: readonly string[]
  readonly state: 'open' | 'decided'
  readonly person: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
}

export const reviewColumns = sql`r.id, r.version, r.fingerprint, r.ledger, r.file, r.sheet, r.row, r.name, r.id_number as "idNumber", r.cells, r.candidates, r.reasons,
  r.state, r.person, r.decided_by_name as "decidedBy", r.decided_at as "decidedAt"`

export interface ReviewQuery {
  readonly after?: string
  readonly limit?: number
  readonly state?: 'open' | 'decided'
  readonly ledger?: string
  readonly q?: string
  readonly reveal?: boolean
}

/** One page, in the order in which the rows were found. */
export async function findReviews(
  office: Office,
  query: ReviewQuery,
): Promise<{ rows: ReviewView[]; next: string | null; total: number | null } | Refusal> {
  const reveal = await mayReveal(office, query.reveal, 'reviews')
  if (typeof reveal !== 'boolean') return reveal
  const limit = query.limit ?? 50
  const like = `%${query.q?.trim().replace(/[\\%_]/g, (found) => `\\${found}`)}%`
  const conditions = [
    sql`r.state = ${query.state ?? 'open'}`,
    ...(query.ledger ? [sql`r.ledger = any(${query.ledger.split(',')})`] : []),
    ...(query.q?.trim() ? [sql`(r.name like ${like} or r.id_number like ${like})`] : []),
  ]
  const condition = sql.join(conditions, sql` and `)
  const beyond = query.after && /^[0-9a-f-]{36}$/.test(query.after) ? sql`r.id > ${query.after}::uuid` : sql`true`
  return office.read(async (tx) => {
    const found =
      await sql<ReviewRow>`select ${reviewColumns} from comparison_review r where ${condition} and ${beyond} order by r.id limit ${limit + 1}`.execute(
        tx.db,
      )
    const rows = found.rows.slice(0, limit)
    const total =
      query.after === undefined
        ? await sql<{ count: bigint }>`select count(*) from comparison_review r where ${condition}`.execute(tx.db)
        : undefined
    return {
      rows: await viewReviews(tx, rows, reveal),
      next: found.rows.length > limit ? (rows.at(-1)?.id ?? null) : null,
      total: total ? Number(total.rows[0]?.count ?? 0) : null,
    }
  })
}

/** The rows as they may be shown, candidates with the household they live in. */
export async function viewReviews({ db }: Tx<AnyTables>, rows: readonly ReviewRow[], reveal: boolean): Promise<ReviewView[]> {
  const numbers = [...new Set(rows.flatMap(({ candidates }) => candidates.flatMap(({ householdNo }) => householdNo ?? [])))]
  const households = new Map(
    (
      await sql<{
        id: string
        householdNo: string
      }>`select id, household_no as "householdNo" from household where household_no = any(${numbers})`.execute(db)
    ).rows.map(({ id, householdNo }) => [householdNo, id]),
  )
  const name = (told: string | null) => (told === null || reveal ? told : maskedName(told))
  const number = (told: string | null) => (told === null || reveal ? told : maskedNumber(told))
  return rows.map((row) => ({
    id: row.id,
    version: Number(row.version),
    ledger: row.ledger,
    label: ledgerLabel(row.ledger),
    file: row.file,
    sheet: row.sheet,
    row: Number(row.row),
    name: name(row.name),
    idNumber: number(row.idNumber),
    cells: row.cells.map((cell) => shownCell(cell, reveal)),
    why: whyLinked('review', row.reasons),
    candidates: row.candidates.flatMap(({ person, score, reasons, householdNo, region, ...of }, at) =>
      person === null
        ? []
        : [
            {
              person: candidateKey(at),
              name: name(of.name),
              idNumber: number(of.idNumber),
              village: region === null ? null : villageOf(region),
              household: householdNo === null ? null : (households.get(householdNo) ?? null),
              householdNo,
              score: Math.round(score * 100),
              why: whyLinked('review', reasons ?? []),
            },
          ],
    ),
    state: row.state,
    person: row.person === null ? null : chosenKey(row),
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }))
}

/** A candidate goes by its place in the list: numbers are masked and stay out of addresses and requests. */
export const candidateKey = (at: number): string => String(at + 1)

const chosenKey = ({ candidates, person }: ReviewRow): string | null => {
  const at = candidates.findIndex((candidate) => candidate.person === person)
  return at < 0 ? null : candidateKey(at)
}
