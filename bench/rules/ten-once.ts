/** Ten of the twenty rules in a process of their own: from tables in Parquet to answers in Parquet, or (`memory`) from tables in memory to answers in memory; prints seconds, processor seconds and peak memory. */
import { DuckDBInstance } from '@duckdb/node-api'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { peakMB } from '../peak.ts'
import { ten } from './ten.ts'
import { twentyRules } from './twenty.ts'

const [folder, from] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await instance.connect()
const coverage = Object.keys(twentyRules.vocabulary.ledgers).map((ledger) => ({ ledger }))
const file = (ledger: string) => `read_parquet('${folder}/${ledger}.parquet')`
if (from === 'memory')
  for (const ledger of ['household', 'person', 'householdYear'])
    await connection.run(`CREATE TABLE ${quoted(ledger)} AS SELECT * FROM ${file(ledger)}`)
const busy = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6
const [begun, before] = [performance.now(), busy()]
const run = { deciding: '2019-12-31', coverage, pending: new Set<string>(), dialect: duckdb, table: from === 'memory' ? quoted : file }
const { statements } = compile(
  twentyRules,
  run,
  ten.map(({ key }) => key),
)
// Rows come out in any order, as they do of a hash table; OpenFisca keeps that of its households.
await connection.run('SET preserve_insertion_order = false')
const columns = ten.map(({ key, truth }) => `${truth ? `CAST(${quoted(key)} AS INTEGER)` : quoted(key)} AS ${quoted(key)}`)
for (const { name, sql, select } of statements)
  await connection.run(
    from === 'memory' || name !== 'result_household'
      ? sql
      : `COPY (SELECT id, ${columns.join(', ')} FROM (\n${select}\n)) TO '${folder}/ours.parquet' (FORMAT parquet)`,
  )
const seconds = { wall: (performance.now() - begun) / 1000, cpu: busy() - before, cpuProcess: busy() }
process.stdout.write(`${JSON.stringify({ ...seconds, peakMB: peakMB() })}\n`)
