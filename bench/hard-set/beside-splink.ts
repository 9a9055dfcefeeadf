/** Runs Splink 5 (Python) on the very rows of a hard set, given our reading of numbers and names; null with a word where it is not installed. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { readName } from '#modules/truth/linking/name'
import { readNumber } from '#modules/truth/linking/number'
import { writeTable } from '#modules/truth/linking/tables'
import type { HardSet } from './hard-set.ts'
import { villageNames } from './rows.ts'

const columns = {
  unique_id: 'VARCHAR',
  number: 'VARCHAR',
  name: 'VARCHAR',
  sound: 'VARCHAR',
  sex: 'VARCHAR',
  birth: 'VARCHAR',
  village: 'VARCHAR',
  truth: 'VARCHAR',
  registered: 'BOOLEAN',
} as const

/** `python` may be given by PYTHON, for one that has Splink. */
export async function besideSplink({ registered, files }: HardSet): Promise<unknown> {
  const directory = await mkdtemp(join(tmpdir(), 'splink-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const named = (name: string) => {
      const { core, sounds } = readName(name)
      return [core || null, sounds.join(' ') || null]
    }
    await writeTable(
      connection,
      'registry',
      columns,
      registered.map(({ number, name, sex, birth, village }, at) => [
        `m${at}`,
        number,
        ...named(name),
        sex,
        birth,
        villageNames(village).village,
        number,
        true,
      ]),
    )
    const rows = files.flatMap(({ rows }) => rows)
    await writeTable(
      connection,
      'rows',
      columns,
      rows.map(({ id, name, sex, birth, village, truth }, at) => {
        const { number, text } = readNumber(id)
        return [`r${at}`, number ?? (text || null), ...named(name), sex, birth, village, truth.number, truth.registered]
      }),
    )
    for (const table of ['registry', 'rows'])
      await connection.run(`copy ${table} to '${join(directory, `${table}.parquet`)}' (format parquet)`)
    return await python(join(import.meta.dirname, 'beside_splink.py'), directory)
  } finally {
    connection.closeSync()
    instance.closeSync()
    await rm(directory, { recursive: true, force: true })
  }
}

async function python(script: string, directory: string): Promise<unknown> {
  const child = spawn(process.env.PYTHON ?? 'python3', [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve) => child.on('error', () => resolve(null)).on('close', resolve))
  if (code === null) return { skipped: 'Python is not installed' }
  return code === 0 ? JSON.parse(said.trim().split('\n').at(-1) ?? 'null') : { skipped: `Splink failed with code ${code}` }
}
