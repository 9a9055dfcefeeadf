/** Counts doubts by rule, area, state and change, for the desk's first look. */
import { sql } from 'kysely'
import type { Office } from '#platform/http/office'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { DoubtFilter, DoubtLine } from '../contract.ts'
import { findNewestRun, runView } from '../run/find-runs.ts'
import { doubtCondition, doubtsAndCases, stateOf } from './doubt-filter.ts'
import { checkNamed, stateNamed } from './doubt-line.ts'
import { placeOf } from './places.ts'

interface Counted {
  readonly rule: string
  readonly area: string
  readonly state: string
  readonly standing: string
  readonly change: DoubtLine['change']
  readonly count: bigint
  readonly overdue: bigint
}

/** By rule and town; by rule and village within a town. Doubts that are gone are counted as gone alone, unless they are what was asked for. */
export async function summariseDoubts(office: Office, filter: DoubtFilter) {
  return office.read(async (tx) => {
    const digits = filter.town || filter.village ? 12 : 9
    const found =
      await sql<Counted>`select d.rule, left(d.region, ${digits}) as area, ${stateOf} as state, c.standing, d.change, count(*) as count,
        count(*) filter (where c.due < ${office.clock.today()}::date) as overdue
      from ${doubtsAndCases} where ${doubtCondition(office, { change: 'new,persisting,gone', ...filter })} group by 1, 2, 3, 4, 5`.execute(
        tx.db,
      )
    const shown = filter.change ? found.rows : found.rows.filter(({ change }) => change !== 'gone')
    const run = await findNewestRun(tx)
    const sum = (rows: readonly Counted[], of: (row: Counted) => bigint = ({ count }) => count) =>
      Number(rows.reduce((all, row) => all + of(row), 0n))
    const open = (rows: readonly Counted[]) => sum(rows.filter(({ standing }) => standing === 'open'))
    const areaOfRow = ({ area }: Counted): string | null => {
      const code = area.padEnd(12, '0')
      return code.endsWith('000000') || (digits === 12 && code.endsWith('000')) ? null : code
    }
    const district = office.areas.some((area) => area.length <= 6)
    const byRule = Map.groupBy(shown, ({ rule }) => rule)
    const areas = [...new Set(shown.flatMap((row) => areaOfRow(row) ?? []))].sort()
    return {
      total: sum(shown),
      open: open(shown),
      overdue: sum(shown, ({ overdue }) => overdue),
      closed: sum(shown.filter(({ standing }) => standing === 'closed')),
      rules: [...luozhuang2018.rules.keys()].flatMap((rule) => {
        const check = checkNamed(rule)
        if (!check) return []
        // Counted over the whole district: told to those alone who answer for it.
        const undecided = district ? (run?.undecided[rule] ?? 0) : 0
        const count = sum(byRule.get(rule) ?? [])
        return count + undecided === 0 ? [] : [{ rule, label: check.label, article: check.article, class: check.class, count, undecided }]
      }),
      areas: areas.map((code) => ({ ...placeOf(code) })),
      cells: [...byRule].flatMap(([rule, rows]) =>
        [...Map.groupBy(rows, areaOfRow)].map(([area, own]) => ({ rule, area, count: sum(own), open: open(own) })),
      ),
      states: [...Map.groupBy(shown, ({ state }) => state)].map(([state, rows]) => ({
        state,
        label: stateNamed(state).label,
        count: sum(rows),
      })),
      changes: {
        new: sum(shown.filter(({ change }) => change === 'new')),
        persisting: sum(shown.filter(({ change }) => change === 'persisting')),
        gone: sum(found.rows.filter(({ change }) => change === 'gone')),
      },
      run: run ? runView(run) : null,
    }
  })
}
