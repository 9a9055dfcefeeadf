/** Writes a delivery for measuring: a registry and nine departmental CSV files of exactly so many rows each, as streams. */
import { mkdirSync } from 'node:fs'
import { type WrittenFile, writeDepartmentFile, writeRegistry } from './delivery.ts'
import { plantFaults } from './faults/plant.ts'
import type { FileKey } from './files/file.ts'
import { type FileStyle, fileStyle } from './styles.ts'
import { districtOf } from './world/district.ts'
import { mostStrangers } from './world/population.ts'

/** Registered people, rows of each departmental file, and the seed. */
export interface BenchSize {
  readonly people: number
  readonly rows: number
  readonly seed: string | number
}

export interface BenchDelivery {
  readonly people: number
  readonly files: readonly WrittenFile[]
}

/** The nine files: those that hold whole populations and those whose owners are rarely poor. */
const benchFiles = [
  'police',
  'medical',
  'pension',
  'student',
  'payroll',
  'bank',
  'vehicle',
  'company',
  'realEstate',
] as const satisfies readonly FileKey[]

/** All files are CSV in the samples' headings; one in three is GB18030, as from an older system. */
function benchStyle(key: FileKey | 'registry', seed: string | number): FileStyle {
  const old = key === 'medical' || key === 'vehicle' || key === 'bank'
  return { ...fileStyle('samples', key, seed), format: 'csv', encoding: old ? 'gb18030' : 'utf-8', title: false }
}

/**
 * Writes registry.csv and the nine files into `dir`. A file has more than `rows` rows only where registered people alone fill it beyond.
 * Memory does not grow with the rows. The same size and seed give the same bytes.
 */
export async function writeBenchDelivery(dir: string, size: BenchSize): Promise<BenchDelivery> {
  const district = districtOf({ seed: size.seed, people: size.people, strangers: Math.min(mostStrangers, size.rows * 5) })
  plantFaults(district, {})
  mkdirSync(dir, { recursive: true })
  const files = await writeRegistry(dir, district, benchStyle('registry', size.seed))
  for (const key of benchFiles) files.push(...(await writeDepartmentFile(dir, district, key, benchStyle(key, size.seed), size.rows)))
  return { people: district.members.length, files }
}
