/** Reads scenarios and their results, as far as the person who asks may see them. */
import { sql } from 'kysely'
import type { Label } from '#kernel/values'
import { placeOf } from '#modules/truth/comparison/doubts/places'
import { ledgerLabel } from '#modules/truth/comparison/run/find-runs'
import { timesPerYear } from '#modules/truth/comparison/what-if/money'
import type { Difference } from '#modules/truth/comparison/what-if/what-if'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 as pack } from '#policy/luozhuang-2018/pack'
import type { ScenarioLine, ScenarioView } from './contract.ts'
import { refuse } from './refusals.ts'
import { isSilent } from './store-scenario.ts'

interface Row extends Pick<ScenarioView, 'id' | 'name' | 'note' | 'changes' | 'asOf' | 'deciding' | 'snapshot'> {
  readonly version: bigint
  readonly run: bigint
  readonly pack: string
  readonly packVersion: string
  readonly author: string
  readonly authorName: string
  readonly at: Date
  readonly sharedAt: Date | null
  readonly sharedTowns: readonly string[]
  readonly money: Omit<NonNullable<ScenarioView['total']>, 'rules' | 'gains' | 'losses' | 'sentence'> | null
  readonly rules: bigint
  readonly gains: bigint
  readonly losses: bigint
  readonly sentence: Label
}

const columns = sql`s.id, s.version, s.name, s.note, s.changes, s.run, s.as_of as "asOf", s.deciding, s.snapshot, s.pack, s.pack_version as "packVersion",
  s.author, s.author_name as "authorName", s.at, s.shared_at as "sharedAt", s.shared_towns as "sharedTowns", t.money, t.rules, t.gains, t.losses, t.sentence`
const joined = sql`what_if_scenario s left join what_if_total t on t.scenario = s.id`

/** Scenarios, newest first; `after` is the id of the last one shown. */
export async function findScenarios(office: Office, { after, limit = 50 }: { after?: string; limit?: number }) {
  return office.read(async ({ db }) => {
    const before = after ?? null
    const found = await sql<Row>`select ${columns} from ${joined} where ${before}::text is null or s.id < ${before}::uuid
      order by s.id desc limit ${limit + 1}`.execute(db)
    const total = after === undefined ? await sql<{ n: bigint }>`select count(*) as n from what_if_scenario`.execute(db) : undefined
    const rows = found.rows.slice(0, limit)
    return {
      rows: rows.map((row) => viewOf(office, row)),
      next: found.rows.length > limit ? rows.at(-1)!.id : null,
      total: total ? Number(total.rows[0]?.n ?? 0) : null,
    }
  })
}

/** One scenario; undefined where there is none that this person may see. */
export async function findScenario(office: Office, { db }: Tx<AnyTables>, id: string): Promise<ScenarioView | undefined> {
  const found = await sql<Row>`select ${columns} from ${joined} where s.id::text = ${id}`.execute(db)
  return found.rows[0] && viewOf(office, found.rows[0])
}

/** A scenario with its lines: all of them, or a town's own. */
export async function getScenario(office: Office, id: string): Promise<{ scenario: ScenarioView; lines: ScenarioLine[] } | Refusal> {
  return office.read(async (tx) => {
    const scenario = await findScenario(office, tx, id)
    return scenario ? { scenario, lines: await linesOf(tx, id) } : refuse.noScenario()
  })
}

function viewOf(office: Pick<Office, 'user'>, row: Row): ScenarioView {
  return {
    id: row.id,
    version: Number(row.version),
    name: row.name,
    note: row.note,
    changes: row.changes,
    run: Number(row.run),
    asOf: row.asOf,
    deciding: row.deciding,
    snapshot: row.snapshot,
    pack: { key: row.pack, version: row.packVersion },
    author: row.authorName,
    mine: row.author === office.user.id,
    at: row.at.toISOString(),
    shared:
      row.sharedAt === null
        ? null
        : { at: row.sharedAt.toISOString(), towns: row.sharedTowns.map((code) => ({ ...placeOf(code.padEnd(12, '0')) })) },
    total:
      row.money === null
        ? null
        : { ...row.money, rules: Number(row.rules), gains: Number(row.gains), losses: Number(row.losses), sentence: row.sentence },
  }
}

interface LineRow {
  readonly rule: string
  readonly article: string
  readonly grouping: ScenarioLine['by']
  readonly value: string | null
  readonly difference: Difference
  readonly adopted: readonly string[] | null
}

async function linesOf({ db }: Tx<AnyTables>, id: string): Promise<ScenarioLine[]> {
  const found = await sql<LineRow>`select l.rule, l.article, l.grouping, l.value, l.difference,
      (select r.adopted from what_if_scenario s join comparison_run r on r.number = s.run where s.id = l.scenario) as adopted
      from what_if_line l where l.scenario = ${id}::uuid order by l.place`.execute(db)
  return found.rows.map(({ rule, article, grouping, value, difference, adopted }) => ({
    ...ruleOf(rule),
    trial: isSilent(rule, adopted ?? []),
    article: Number(article),
    by: grouping,
    value,
    valueLabel: valueLabel(grouping, value),
    ...difference,
  }))
}

/** A rule as it is called today; one that the pack no longer has goes by its key. */
export function ruleOf(key: string) {
  const rule = pack.rules.get(key)
  return {
    rule: key,
    label: rule?.label ?? { zh: key, en: key },
    kind: rule?.clause ?? 'check',
    of: rule ? ledgerLabel(rule.of) : { zh: '', en: '' },
    period: (rule?.clause === 'entitlement' ? rule.period : undefined) ?? null,
    perYear: timesPerYear(pack, key),
  }
}

const words: Readonly<Record<string, Label>> = {
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
  'under-16': { zh: '16岁以下', en: 'Under 16' },
  '16-59': { zh: '16—59岁', en: '16–59' },
  '60-79': { zh: '60—79岁', en: '60–79' },
  '80-over': { zh: '80岁及以上', en: '80 and over' },
  disabled: { zh: '持残疾人证', en: 'Disability certificate' },
  'not-disabled': { zh: '无残疾人证', en: 'No certificate' },
}

/** What a group is called. */
export function valueLabel(by: ScenarioLine['by'], value: string | null): Label {
  if (by === 'all') return { zh: '全部', en: 'All' }
  if (value === null) return { zh: '不明', en: 'Not known' }
  if (by !== 'town') return words[value] ?? { zh: value, en: value }
  const { name } = placeOf(value.padEnd(12, '0'))
  return { zh: name, en: name }
}
