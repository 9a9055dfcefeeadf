/** Ten of the twenty rules in a process of their own, over Parquet tables: from tables in Parquet to answers in Parquet; prints seconds, processor seconds and memory. */
import { DuckDBInstance } from '@duckdb/node-api'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { ten } from './ten.ts'
import { twentyRules } from './twenty.ts'

const [folder] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' })
const connection = await instance.connect()
const coverage = Object.keys(twentyRules.vocabulary.ledgers).map((ledger) => ({ ledger }))
const table = (ledger: string) => `read_parquet('${folder}/${ledger}.parquet')`
const run = { deciding: '2019-12-31', coverage, pending: new Set<string>(), dialect: duckdb, table }
const { statements } = compile(
  twentyRules,
  run,
  ten.map(({ key }) => key),
)
await connection.run('SET preserve_insertion_order = false')
await connection.run('CREATE TABLE pending (ledger VARCHAR, key VARCHAR)')
const busy = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6
const [begun, before] = [performance.now(), busy()]
for (const { sql } of statements) await connection.run(sql)
const [told, telling] = [performance.now(), busy()]
const columns = ten.map(({ key, truth }) => `${truth ? `CAST(${quoted(key)} AS INTEGER)` : quoted(key)} AS ${quoted(key)}`)
await connection.run(`COPY (SELECT id, ${columns.join(', ')} FROM result_household) TO '${folder}/ours.parquet' (FORMAT parquet)`)
const seconds = { total: (performance.now() - begun) / 1000, rules: (told - begun) / 1000, cpu: busy() - before, cpuRules: telling - before }
process.stdout.write(`${JSON.stringify({ ...seconds, peakMB: process.resourceUsage().maxRSS / 1024 })}\n`)
