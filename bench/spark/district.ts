/** The rules of the pack on an invented district kept as Parquet, in Spark and in DuckDB: every answer of every record is the same. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { compile, type Run } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb, spark } from '#kernel/dialects'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { makeTables } from '../rules/make-tables.ts'
import { askSpark, type Told } from './ask-spark.ts'

export interface DistrictFigures {
  readonly people: number
  readonly rules: number
  readonly statements: number
  /** Answers, amounts and reasons compared, one for each record and column. */
  readonly compared: number
  readonly met: number
  readonly cannotTell: number
  readonly seconds: { readonly duckdb: number; readonly spark: number }
  /** Columns that differ and in how many records; statements that Spark refused and why. */
  readonly different: Readonly<Record<string, number>>
  readonly refused: Readonly<Record<string, string>>
}

const ledgers = Object.keys(luozhuang2018.vocabulary.ledgers)
/** Some files speak of everybody, some of a few villages, some of one year; two have rows under review. */
const plan: Omit<Run, 'dialect'> = {
  deciding: '2019-12-31',
  coverage: ledgers.map(
    (ledger, at) => [{ ledger }, { ledger, area: 'v1' }, { ledger, from: '2019-01-01', to: '2019-12-31' }, { ledger }][at % 4]!,
  ),
  pending: new Set(['vehicle', 'stay']),
  reasons: true,
  table: quoted,
}

/** All rules, or those of some articles. */
export async function askDistrict(people: number, articles?: readonly number[]): Promise<DistrictFigures> {
  const rules = [...luozhuang2018.rules.values()].filter(({ article }) => !articles || articles.includes(article)).map(({ key }) => key)
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-spark-'))
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  try {
    await makeTables(connection, [luozhuang2018], people)
    await connection.run(
      `INSERT INTO pending SELECT ledger, 'k' || i FROM (VALUES ('vehicle'), ('stay')) AS l(ledger), range(0, ${people}, 7) AS r(i)`,
    )
    // What a file covers by area is asked of any record's village.
    for (const ledger of ledgers) await connection.run(`ALTER TABLE ${quoted(ledger)} ADD COLUMN IF NOT EXISTS "villageCode" VARCHAR`)
    const tables = [...ledgers, 'pending']
    for (const table of tables) await connection.run(`COPY ${quoted(table)} TO '${join(folder, `${table}.parquet`)}'`)
    const ours = compile(luozhuang2018, { ...plan, dialect: duckdb }, rules)
    let begun = performance.now()
    for (const { sql } of ours.statements) await connection.run(sql)
    const own = since(begun)
    const { statements, results } = compile(luozhuang2018, { ...plan, dialect: spark }, rules)
    const lines: (Told & { name: string })[] = [
      ...tables.map((table) => ({ name: table, open: table, from: join(folder, `${table}.parquet`) })),
      ...statements.map(({ name, sql }) => ({ name, run: sql })),
      ...results.map(({ table }) => ({ name: table, save: table, to: join(folder, `${table}.of-spark`) })),
    ]
    begun = performance.now()
    const answers = askSpark(lines)
    const theirs = since(begun)
    // The first refusal of a table tells why; those after it tell that the table is not there.
    const refused = new Map(answers.flatMap((of, at) => ('refused' in of ? [[lines[at]!.name, of.refused] as const] : [])).toReversed())
    const made = ours.results.filter(({ table }) => !refused.has(table))
    const compared = await compare(connection, folder, made)
    const seconds = { duckdb: own, spark: theirs }
    return {
      people,
      rules: rules.length,
      statements: statements.length,
      ...compared,
      seconds,
      refused: Object.fromEntries(refused),
    }
  } finally {
    connection.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
}

const since = (begun: number) => Math.round(performance.now() - begun) / 1000

async function compare(connection: DuckDBConnection, folder: string, results: ReturnType<typeof compile>['results']) {
  const different: Record<string, number> = {}
  let [compared, met, cannotTell] = [0, 0, 0]
  for (const { ledger, table, columns, reasons } of results) {
    const names = [...columns.flatMap(({ column, d }) => (d ? [column, d] : [column])), ...reasons.map(({ column }) => column)]
    const asked = names.map((name) => {
      const [own, its] = [`r.${quoted(name)}`, `s.${quoted(name)}`]
      return `count(*) FILTER (${own} IS DISTINCT FROM ${its}), count(*) FILTER (CAST(${own} AS VARCHAR) = 'true'), count(*) FILTER (${own} IS NULL)`
    })
    const spark = `read_parquet('${join(folder, `${table}.of-spark`)}/*.parquet')`
    const sql = `SELECT count(*), count(*) FILTER (r.id IS NULL OR s.id IS NULL), ${asked.join(', ')} FROM ${table} AS r FULL JOIN ${spark} AS s ON s.id = r.id`
    const [records, lost, ...counts] = (await connection.runAndReadAll(sql)).getRows()[0]!.map(Number)
    if (lost! > 0) different[ledger] = lost!
    names.forEach((name, at) => {
      const [wrong, held, open] = counts.slice(3 * at, 3 * at + 3)
      if (wrong! > 0) different[name] = wrong!
      compared += records!
      met += held!
      cannotTell += open!
    })
  }
  return { compared, met, cannotTell, different }
}
