/** A person says whom a row speaks of; it holds for every row that says the same, in this run and all later ones (Article 29). */
import { sql } from 'kysely'
import type { Office } from '#platform/http/office'
import { orNothing, type Refusal, Refusing } from '#platform/http/refusal'
import type { ReviewView } from '../contract.ts'
import { refuse } from '../refusals.ts'
import { candidateKey, type ReviewRow, reviewColumns, viewReviews } from './find-reviews.ts'

export interface ReviewDecision {
  /** A candidate by its key in the list, or null: none of them. */
  readonly person: string | null
  readonly note?: string
}

/** Decides, or decides anew; what follows from it shows in the next run. */
export async function decideReview(office: Office, id: string, version: number, decision: ReviewDecision): Promise<ReviewView | Refusal> {
  return orNothing(() =>
    office.write('认定待核对的行', async (tx) => {
      const found = await sql<ReviewRow>`select ${reviewColumns} from comparison_review r where r.id::text = ${id} for update`.execute(
        tx.db,
      )
      const [row] = found.rows
      if (!row) throw new Refusing(refuse.noReview())
      if (Number(row.version) !== version) throw new Refusing(refuse.staleReview(Number(row.version)))
      const chosen = decision.person === null ? undefined : row.candidates.find((_, at) => candidateKey(at) === decision.person)
      if (decision.person !== null && !chosen?.person) throw new Refusing(refuse.notCandidate())
      const decided =
        await sql<ReviewRow>`update comparison_review r set state = 'decided', person = ${chosen?.person ?? null}, note = ${decision.note?.trim() || null},
          decided_by = ${office.user.id}, decided_by_name = ${office.user.name}, decided_at = ${office.clock.now()}, version = r.version + 1
        where r.fingerprint = ${row.fingerprint} returning ${reviewColumns}`.execute(tx.db)
      const [view] = await viewReviews(
        tx,
        decided.rows.filter((each) => each.id === row.id),
        false,
      )
      return view!
    }),
  )
}
