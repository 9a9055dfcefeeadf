/** A few invented registered people and the rows of an invented file, for the tests of linking. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { checkCharacter } from './number.ts'
import { writeTable } from './tables.ts'

export interface InventedMember {
  readonly person: string | null
  readonly name: string
  readonly sex?: string
  readonly birth?: string
  readonly village?: string
  readonly household: string
}

export interface InventedRow {
  readonly id?: string | null
  readonly name?: string | null
  readonly sex?: string
  readonly birth?: string
  readonly village?: string
}

/** A right number of area 371399: birth date YYYYMMDD and sequence. */
export function inventNumber(birth: string, sequence: number): string {
  const body = `371399${birth}${String(sequence).padStart(3, '0')}`
  return body + checkCharacter(body)
}

const columns = {
  row_id: 'BIGINT',
  name: 'VARCHAR',
  sex: 'VARCHAR',
  birth_text: 'VARCHAR',
  village: 'VARCHAR',
  village_name: 'VARCHAR',
  town_name: 'VARCHAR',
} as const

/** Makes table `registry`; registry rows are numbered from 1. */
export async function putRegistry(connection: DuckDBConnection, members: readonly InventedMember[], table = 'registry'): Promise<void> {
  await writeTable(
    connection,
    'invented',
    { ...columns, person: 'VARCHAR', household: 'VARCHAR' },
    members.map((one, at) => [
      BigInt(at + 1),
      one.name,
      one.sex ?? null,
      one.birth ?? null,
      null,
      one.village ?? null,
      null,
      one.person,
      one.household,
    ]),
  )
  await connection.run(`create or replace table ${table} as select *, cast(birth_text as date) as birth from invented`)
}

/** Makes table `batch`; rows are numbered as their index in the list plus `from`. */
export async function putBatch(connection: DuckDBConnection, rows: readonly InventedRow[], table = 'batch', from = 0): Promise<void> {
  await writeTable(
    connection,
    'invented',
    { ...columns, id_number: 'VARCHAR' },
    rows.map((one, at) => [
      BigInt(at + from),
      one.name ?? null,
      one.sex ?? null,
      one.birth ?? null,
      null,
      one.village ?? null,
      null,
      one.id ?? null,
    ]),
  )
  await connection.run(`create or replace table ${table} as select *, cast(birth_text as date) as birth from invented`)
}
