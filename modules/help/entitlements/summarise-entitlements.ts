/** Entitlements by rule and area: who is entitled, who is served, who is not, and the money. */
import { sql } from 'kysely'
import { placeOf } from '#modules/truth/comparison/doubts/places'
import { findNewestRun } from '#modules/truth/comparison/run/find-runs'
import type { Office } from '#platform/http/office'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { entitlementCondition } from './find-entitlements.ts'

interface Cell {
  readonly rule: string
  readonly area: string
  readonly entitled: bigint
  readonly served: bigint
  readonly unserved: bigint
  readonly unknown: bigint
  readonly cannotTell: bigint
  readonly wrongly: bigint
  readonly due: bigint
  readonly received: bigint
  readonly missing: bigint
}

/** By rule and town; by rule and village within a town. Money in fen. */
export async function summariseEntitlements(office: Office, query: { town?: string; rule?: string }) {
  return office.read(async (tx) => {
    const digits = query.town ? 12 : 9
    const found = await sql<Cell>`select e.rule, left(e.region, ${digits}) as area,
        count(*) filter (where answer = 'met') as entitled,
        count(*) filter (where service = 'served') as served,
        count(*) filter (where service in ('partly', 'unserved')) as unserved,
        count(*) filter (where service = 'unknown') as unknown,
        count(*) filter (where answer = 'cannot-tell') as "cannotTell",
        count(*) filter (where answer = 'not-met') as wrongly,
        coalesce(sum(coalesce(amount, at_least)) filter (where answer = 'met'), 0)::bigint as due,
        coalesce(sum(received) filter (where answer <> 'cannot-tell'), 0)::bigint as received,
        coalesce(sum(greatest(coalesce(amount, at_least, 0) - received, 0)) filter (where answer = 'met'), 0)::bigint as missing
      from comparison_entitlement e where ${entitlementCondition(query)} group by 1, 2 order by 1, 2`.execute(tx.db)
    const run = await findNewestRun(tx)
    const cells = found.rows.map(({ area, ...cell }) => ({ ...cell, area: area.padEnd(12, '0') }))
    return {
      asOf: run?.asOf ?? null,
      areas: [...new Set(cells.map(({ area }) => area))].sort().map((code) => ({ ...placeOf(code) })),
      rules: [...luozhuang2018.rules.values()].flatMap((rule) =>
        rule.clause === 'entitlement' ? [{ rule: rule.key, label: rule.label, article: rule.article, period: rule.period ?? null }] : [],
      ),
      cells,
    }
  })
}
