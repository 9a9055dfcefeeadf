/** Reads the runs: when, by whom, over what, and what they found. */
import { sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { RunView } from '../contract.ts'
import { placeOf } from '../doubts/places.ts'
import type { TrialCount } from '../trial/count-trials.ts'
import type { SourceBatch } from './sources.ts'

/** A batch as a run wrote it down. */
export interface RunBatch extends Pick<SourceBatch, 'id' | 'delivery' | 'form' | 'file' | 'sheet' | 'coverage' | 'rows'> {
  readonly ledgers: readonly string[]
}

export interface RunRow {
  readonly id: string
  readonly number: bigint
  readonly asOf: string
  readonly deciding: string
  readonly at: Date
  readonly by: string
  readonly pack: string
  readonly packVersion: string
  /** Hash of the register's snapshot. */
  readonly snapshot: string
  readonly milliseconds: RunView['milliseconds']
  readonly people: bigint
  readonly rows: bigint
  readonly doubts: RunView['doubts']
  readonly links: RunView['links']
  readonly undecided: Readonly<Record<string, number>>
  readonly batches: readonly RunBatch[]
  readonly leftOut: RunView['leftOut']
  readonly figures: string
  readonly trial: Readonly<Record<string, TrialCount>>
  readonly adopted: readonly string[]
}

const columns = sql`id, number, as_of as "asOf", deciding, at, person_name as by, pack, pack_version as "packVersion", snapshot, milliseconds, people, rows, doubts, links, undecided, batches, left_out as "leftOut", figures, trial, adopted`

/** Runs, newest first; `before` is a run's number. */
export async function findRuns(office: Office, { after, limit = 20 }: { after?: string; limit?: number }) {
  return office.read(async ({ db }) => {
    const before = Number(after) || null
    const found = await sql<RunRow>`select ${columns} from comparison_run where ${before}::bigint is null or number < ${before}::bigint
      order by number desc limit ${limit + 1}`.execute(db)
    const total = await sql<{ count: bigint }>`select count(*) from comparison_run`.execute(db)
    const rows = found.rows.slice(0, limit)
    return {
      rows: rows.map(runView),
      next: found.rows.length > limit ? String(rows.at(-1)?.number) : null,
      total: after === undefined ? Number(total.rows[0]?.count ?? 0) : null,
    }
  })
}

/** The newest run; undefined before the first. */
export async function findNewestRun({ db }: Tx<AnyTables>): Promise<RunRow | undefined> {
  return (await sql<RunRow>`select ${columns} from comparison_run order by number desc limit 1`.execute(db)).rows[0]
}

/** The run as it is shown. */
export function runView(row: RunRow): RunView {
  return {
    id: row.id,
    number: Number(row.number),
    asOf: row.asOf,
    deciding: row.deciding,
    at: row.at.toISOString(),
    by: row.by,
    pack: { key: row.pack, version: row.packVersion },
    milliseconds: row.milliseconds,
    people: Number(row.people),
    rows: Number(row.rows),
    doubts: row.doubts,
    links: row.links,
    undecided: Object.entries(row.undecided)
      .filter(([, count]) => count > 0)
      .map(([rule, count]) => ({ rule, label: luozhuang2018.rules.get(rule)?.label ?? { zh: rule, en: rule }, count })),
    coverage: row.batches.flatMap(({ ledgers, delivery, file, sheet, coverage, rows }) =>
      ledgers.map((ledger) => ({
        ledger,
        label: ledgerLabel(ledger),
        delivery,
        file,
        sheet,
        area: coverage.area === null ? null : { ...placeOf(coverage.area) },
        from: coverage.from,
        to: coverage.to,
        rows,
      })),
    ),
    uncovered: uncoveredBy(row.batches),
    leftOut: row.leftOut,
    figures: row.figures,
  }
}

/** The ledgers of departments that none of the batches is of. */
export function uncoveredBy(batches: readonly Pick<RunBatch, 'ledgers'>[]) {
  const covered = new Set(batches.flatMap(({ ledgers }) => ledgers))
  return Object.values(luozhuang2018.vocabulary.ledgers)
    .filter(({ key, speaksOf }) => speaksOf === 'person' && !covered.has(key))
    .map(({ key }) => ({ ledger: key, label: ledgerLabel(key) }))
}

/** The label of a ledger; `pending` and others that are none go by their key. */
export function ledgerLabel(ledger: string) {
  const { zh, en } = luozhuang2018.vocabulary.ledgers[ledger]?.label ?? { zh: ledger, en: ledger }
  return { zh, en }
}
