/** The policy language at size: the whole pack and twenty rules against SQL written by hand, in one process, on the same data. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { compile, type Run } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { spentAfter } from '#kernel/compile/spent'
import { duckdb } from '#kernel/dialects'
import type { Pack } from '#kernel/pack'
import type { WorldRecord } from '#kernel/world'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { type BesideOpenfisca, besideOpenfisca } from './rules/beside-openfisca.ts'
import { byHand } from './rules/by-hand.ts'
import { drawnHousehold } from './rules/drawn-household.ts'
import { makeTables } from './rules/make-tables.ts'
import { moreRules } from './rules/more-rules.ts'
import { type HouseholdFigures, timeHousehold } from './rules/one-household.ts'
import { twenty, twentyRules } from './rules/twenty.ts'

interface Growth {
  readonly people: number
  readonly packSeconds: number | null
  readonly packCpuSeconds: number | null
  readonly twentySeconds: number
  readonly twentyCpuSeconds: number
}

export interface RulesFigures {
  readonly people: number
  readonly packSeconds: number | null
  readonly reasonsStored: true
  /** How many times as long as SQL by hand, by the clock and in processor time: the least of three runs by turns. */
  readonly handSql: { readonly rules: number; readonly ratio: number; readonly cpuRatio: number; readonly equal: boolean }
  readonly openfisca: BesideOpenfisca | null
  readonly growth: readonly Growth[]
  readonly compileMs: number
  /** The middle household of the people made here: every rule about it and its members, each answer with its sentence and what is missing; `explained` tells what opening the folds costs. */
  readonly explainMs: number | null
  /** The middle household of the people made here, and the fullest there can be: four members with two rows of every ledger each. */
  readonly explained: { readonly drawn: HouseholdFigures; readonly fullest: HouseholdFigures } | null
  /** The same of a pack of four times as many rules. */
  readonly fourTimes: { readonly rules: number; readonly compileMs: number; readonly explained: HouseholdFigures }
  readonly peakMB: number
}

const coverage = Object.keys(luozhuang2018.vocabulary.ledgers).map((ledger) => ({ ledger }))
const plan: Run = { deciding: '2019-12-31', coverage, pending: new Set(), dialect: duckdb, table: quoted }

/** `--people N` (1,000,000); growth is measured from a tenth of them. `--twenty`: the twenty rules alone, without the whole pack. `--disk`: tables and answers in a database file, for more people than memory holds. */
export async function run(options: readonly string[]): Promise<RulesFigures> {
  const at = options.indexOf('--people')
  const people = at < 0 ? 1_000_000 : Number(options[at + 1])
  if (!Number.isInteger(people) || people < 100)
    throw new Error('--people 应是不小于 100 的整数。 / --people takes a whole number of 100 or more.')
  // The first compilation of the process: nothing is warm yet.
  const compileMs = compileTime(luozhuang2018)
  const onDisk = options.includes('--disk')
  const alone = options.includes('--twenty')
  const small = await measured(Math.ceil(people / 10), onDisk, alone)
  const large = await measured(people, onDisk, alone)
  // Tables for twenty rules hold too little of a household for the others.
  const explained = alone ? null : householdsApart(small.household)
  return {
    people,
    packSeconds: large.whole?.wall ?? null,
    reasonsStored: true,
    handSql: {
      rules: twenty.length,
      ratio: rounded(large.twenty.wall / large.hand.wall),
      cpuRatio: rounded(large.twenty.cpu / large.hand.cpu),
      equal: small.equal && large.equal,
    },
    openfisca: await besideOpenfisca(people),
    growth: [small, large].map(({ people: of, whole, twenty: some }) => ({
      people: of,
      packSeconds: whole?.wall ?? null,
      packCpuSeconds: whole?.cpu ?? null,
      twentySeconds: some.wall,
      twentyCpuSeconds: some.cpu,
    })),
    compileMs,
    explainMs: explained?.drawn.answeredMs ?? null,
    explained,
    fourTimes: fourTimes(),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

async function measured(people: number, onDisk: boolean, alone: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-rules-'))
  const instance = await DuckDBInstance.create(onDisk ? join(folder, 'rules.duckdb') : ':memory:', { threads: '2', temp_directory: folder })
  const connection = await instance.connect()
  try {
    process.stderr.write(`正在生成 ${people} 人的数据…… / making data of ${people} people…\n`)
    await makeTables(connection, alone ? [twentyRules] : [luozhuang2018, twentyRules], people)
    const whole = alone ? undefined : await timed(() => made(connection, luozhuang2018, { ...plan, reasons: true }, true))
    const hand = async () => {
      for (const [ledger, sql] of Object.entries(byHand))
        await connection.run(`CREATE OR REPLACE TEMP TABLE ${quoted(`hand_${ledger}`)} AS ${sql}`)
    }
    // By turns, so that neither side gains by what the other warmed.
    const times = { hand: [] as Took[], twenty: [] as Took[] }
    for (const _ of [1, 2, 3]) {
      times.hand.push(await timed(hand))
      times.twenty.push(await timed(() => made(connection, twentyRules, plan, false)))
    }
    const equal = await same(connection)
    const household = await drawnHousehold(connection, luozhuang2018.vocabulary)
    const figures = { people, whole, hand: leastOf(times.hand), twenty: leastOf(times.twenty), equal, household }
    process.stderr.write(
      `${people}: 全部规则 ${whole?.wall ?? '—'} s，二十条 ${figures.twenty.wall} s，手写 ${figures.hand.wall} s / pack, twenty, by hand\n`,
    )
    return figures
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a pack's statements; drops what it made before, and after where told. */
async function made(connection: DuckDBConnection, pack: Pack, of: Run, drop: boolean): Promise<void> {
  const compiled = compile(pack, of)
  const { statements, drop: tables } = compiled
  const spent = spentAfter(compiled)
  for (const table of tables) await connection.run(`DROP TABLE IF EXISTS ${table}`)
  for (const { name, sql } of statements) {
    await connection.run(sql)
    for (const stage of spent.get(name) ?? []) await connection.run(`DROP TABLE ${stage}`)
  }
  if (drop) for (const table of tables) await connection.run(`DROP TABLE IF EXISTS ${table}`)
}

/** Whether every column of the twenty rules is the same by hand, unknown included; tells the first that is not. */
async function same(connection: DuckDBConnection): Promise<boolean> {
  let equal = true
  const { tables } = compile(twentyRules, plan)
  for (const { key, of } of twenty) {
    const column = quoted(key)
    const [row] = (
      await connection.runAndReadAll(
        `SELECT count(*) FROM ${tables.get(key)} r FULL JOIN ${quoted(`hand_${of}`)} h ON h.id = r.id WHERE r.id IS NULL OR h.id IS NULL OR r.${column} IS DISTINCT FROM h.${column}`,
      )
    ).getRows()
    if (Number(row![0]) > 0) {
      equal = false
      process.stderr.write(`${key}: ${row![0]} 行不同 / rows differ\n`)
    }
  }
  return equal
}

/** By the clock, and of the processor, which other programs on the machine disturb less. */
interface Took {
  readonly wall: number
  readonly cpu: number
}

async function timed(act: () => Promise<void>): Promise<Took> {
  const [begun, before] = [performance.now(), process.cpuUsage()]
  await act()
  const { user, system } = process.cpuUsage(before)
  return { wall: rounded((performance.now() - begun) / 1000), cpu: rounded((user + system) / 1e6) }
}

const leastOf = (of: readonly Took[]): Took => ({
  wall: Math.min(...of.map(({ wall }) => wall)),
  cpu: Math.min(...of.map(({ cpu }) => cpu)),
})

function compileTime(pack: Pack): number {
  const begun = performance.now()
  compile(pack, { ...plan, reasons: true })
  return rounded(performance.now() - begun)
}

/** In a process of its own, as a page's server is one: what the statements warmed or filled here would tell of neither. */
function householdsApart(drawn: readonly WorldRecord[]): NonNullable<RulesFigures['explained']> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('rules/household-once.ts', import.meta.url))], {
    encoding: 'utf8',
    input: JSON.stringify(drawn, (_, value) => (typeof value === 'bigint' ? { whole: String(value) } : value)),
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function fourTimes(): RulesFigures['fourTimes'] {
  const pack = moreRules(luozhuang2018, 4)
  return { rules: pack.rules.size, compileMs: compileTime(pack), explained: timeHousehold(pack, coverage) }
}

const rounded = (of: number) => Math.round(of * 1000) / 1000
