/** Which batches a run compares with: of each kind the newest for a place and a time, none that was withdrawn. */
import type { SourceBatch } from './sources.ts'
import { areaOf } from './sources.ts'

/** A batch as it is kept: when it was handed over and up to when it speaks. */
export interface KeptBatch extends SourceBatch {
  /** RFC 3339. */
  readonly receivedAt: string
  readonly asOf: string | null
}

/** The batches of deliveries that are not withdrawn, oldest first, narrowed to what was asked for. */
export function chooseBatches(kept: readonly KeptBatch[], asked: { deliveries?: readonly string[]; asOf?: string } = {}): KeptBatch[] {
  const { deliveries, asOf } = asked
  const named = kept.filter((batch) => deliveries === undefined || deliveries.includes(batch.delivery))
  const inTime = ({ asOf: day }: KeptBatch) => asOf === undefined || day === null || day <= asOf
  // Rather a later list, cut at the day, than none of its kind.
  const known = named
    .filter((batch) => inTime(batch) || !named.some((other) => other.form === batch.form && inTime(other)))
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : a.id < b.id ? -1 : 1))
  return known.filter((batch) => !known.some((later) => later.receivedAt > batch.receivedAt && supersedes(later, batch)))
}

/** Sheets of one delivery stand beside each other; a later delivery replaces what it speaks of again: same kind, same place, mostly the same time. */
function supersedes(later: KeptBatch, earlier: KeptBatch): boolean {
  if (later.delivery === earlier.delivery || later.form !== earlier.form) return false
  const [theirs, ours] = [later.coverage.area, earlier.coverage.area].map((area) => (area === null ? '' : areaOf(area)))
  return ours!.startsWith(theirs!) && mostly(later.coverage, earlier.coverage)
}

type Period = SourceBatch['coverage']

/** Whether the later period holds at least half of the earlier one's days; a period that nobody told is the same as any. */
function mostly(later: Period, earlier: Period): boolean {
  if (earlier.from === null || earlier.to === null || later.from === null || later.to === null) return true
  const day = (of: string) => Date.parse(`${of}T00:00:00Z`) / 86_400_000
  const shared = Math.min(day(later.to), day(earlier.to)) - Math.max(day(later.from), day(earlier.from)) + 1
  return shared * 2 >= day(earlier.to) - day(earlier.from) + 1
}
