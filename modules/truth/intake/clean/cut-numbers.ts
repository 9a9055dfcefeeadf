/** Numbers of which Excel kept fifteen places: many different ones then look like one, and none of them may be used (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { RawTable } from '../read/raw-table.ts'
import { identifier } from '../sql.ts'
import type { Target } from './targets.ts'

/** Sixteen digits and more whose places behind the fifteenth are all noughts. */
export const cutNumber = '[1-9][0-9]{14}0+'

/** Whether nothing stands behind a number's fifteenth place. */
export const isCut = (number: string): boolean => new RegExp(`^${cutNumber}$`).test(number)

/** One number in ten or fewer ends so by itself; of this many that all do, none is whole. */
const enough = 3

/** Numbers that name one thing only: of a household, a member, a card. A person's own number is weighed by linking instead. */
const naming: ReadonlySet<Target['field']['role']> = new Set([
  'household-number',
  'person-number',
  'bank-card',
  'own-number',
  'other-number',
  'id-number',
])

/** The columns (`c0` …) of a sheet whose long numbers all end in noughts. */
export async function findCutColumns(
  connection: DuckDBConnection,
  raw: RawTable,
  below: string,
  targets: readonly Target[],
): Promise<ReadonlySet<string>> {
  const columns = [...new Set(targets.flatMap(({ field, column }) => (naming.has(field.role) ? [column] : [])))]
  if (columns.length === 0) return new Set()
  const long = (column: string) => `regexp_full_match(trim(${column}), '[1-9][0-9]{15,}')`
  const counts = columns.map(
    (column) =>
      `count(*) FILTER (${long(column)}), count(*) FILTER (${long(column)} AND NOT regexp_full_match(trim(${column}), '${cutNumber}'))`,
  )
  const [row = []] = (await connection.runAndReadAll(`SELECT ${counts.join(', ')} FROM ${identifier(raw.table)} WHERE ${below}`)).getRows()
  return new Set(columns.filter((_, at) => Number(row[2 * at]) >= enough && Number(row[2 * at + 1]) === 0))
}
