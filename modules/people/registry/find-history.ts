/** What was ever changed in a household: when, by whom, why, from what to what (Article 28). */
import type { Ledger } from '#kernel/ledger'
import type { Office } from '#platform/http/office'
import { type Change, changesOf } from '#platform/store/history'
import { camel } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { ledgers } from '#policy/vocabulary/vocabulary'
import type { HouseholdChange } from './contract.ts'
import { findEverIn } from './get-household.ts'
import { shownFacts } from './shown.ts'

type Kept = HouseholdChange['ledger']

/** The changes of a household, its members and its years, newest first; values masked unless revealed. */
export async function findHistory<T>(
  tx: Tx<T>,
  id: string,
  office: Pick<Office, 'roles' | 'areas'>,
  reveal: boolean,
): Promise<HouseholdChange[]> {
  const records = [{ ledger: 'household', record: id }, ...(await findEverIn(tx, id))]
  const found: { seq: bigint; change: HouseholdChange }[] = []
  for (const { ledger, record } of records) {
    const key = camel(ledger) as Kept
    const changes = await changesOf(tx, key, record)
    const subject = subjectOf(key, changes)
    for (const change of changes) found.push({ seq: change.seq, change: shown(key, change, subject, office, reveal) })
  }
  return found.sort((a, b) => (a.seq < b.seq ? 1 : -1)).map(({ change }) => change)
}

/** Whom a record speaks of: the newest name or year that its changes tell. */
function subjectOf(ledger: Kept, changes: readonly Change[]): { name?: string; year?: string } {
  for (const { after, before } of changes) {
    const facts = { ...before, ...after }
    if (ledger === 'person' && typeof facts.name === 'string') return { name: facts.name }
    if (ledger === 'householdYear' && facts.year != null) return { year: String(facts.year) }
  }
  return {}
}

function shown(
  ledger: Kept,
  change: Change,
  subject: { name?: string; year?: string },
  office: Pick<Office, 'roles' | 'areas'>,
  reveal: boolean,
): HouseholdChange {
  const of = ledgers[ledger] as Ledger
  const region = office.areas[0] ?? ''
  const told = (facts: Change['before']) => {
    if (!facts) return null
    const named = Object.fromEntries(Object.entries(facts).map(([name, value]) => [camel(name), value]))
    // Row access has let this change through, so its area is one of theirs.
    const { facts: all } = shownFacts({ ...named, region }, of, office, reveal)
    return Object.fromEntries(Object.entries(all).filter(([name]) => name in named))
  }
  const name = subject.name === undefined ? null : String(shownFacts({ name: subject.name, region }, of, office, reveal).facts.name)
  return {
    at: change.at.toISOString(),
    effective: change.effective,
    by: change.userName,
    why: change.reason,
    kind: change.kind,
    ledger,
    record: change.record,
    subject: name ?? subject.year ?? null,
    before: told(change.before),
    after: told(change.after),
  }
}
