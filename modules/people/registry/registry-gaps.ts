/** Where the sheets of a split registry do not meet: households nobody stands under, members whose household no sheet has (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Label } from '#kernel/values'
import { quoted } from '#platform/store/naming'
import type { RegistryPart, RowNames } from './join-registry.ts'

/** A row that has no counterpart; it is kept all the same. */
export interface RegistryGap {
  readonly what: 'household-without-members' | 'member-without-household' | 'number-of-several-sheets'
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly household: string | null
}

/** What is to be looked into, in a sentence. */
export const gapSentences: Readonly<Record<RegistryGap['what'], Label>> = {
  'household-without-members': {
    zh: '户信息表有这一户，成员表里没有它的成员。请核对户编号。',
    en: 'The sheet of households has this one, no sheet has its members. Please check its number.',
  },
  'member-without-household': {
    zh: '成员表有此人，户信息表里没有这一户，户的情况无从得知。请核对户编号。',
    en: 'This member’s household is in no sheet of households, so nothing is known of it. Please check its number.',
  },
  'number-of-several-sheets': {
    zh: '几张表各自从头编号，同一户编号的户主不同，已按村或表分开，不合并。请核对，最好改用全区统一的户编号。',
    en: 'Several sheets count their households anew; heads of one number differ, so they were told apart by village or sheet. Please check, or give the district’s numbers.',
  },
}

/** Finds them in the joined registry, by file and row. */
export async function findGaps(
  connection: DuckDBConnection,
  parts: readonly RegistryPart[],
  people: string,
  { source }: RowNames,
): Promise<RegistryGap[]> {
  const where = source.slice(-3).map(quoted).join(', ')
  const gaps = async (what: RegistryGap['what'], query: string) =>
    (await connection.runAndReadAll(query)).getRows().map(([file, sheet, row, household]) => ({
      what,
      file: String(file),
      sheet: sheet as string | null,
      row: Number(row),
      household: household as string | null,
    }))
  const told = parts.flatMap(({ bare, household }) => (bare ? [] : [`SELECT "householdNo" FROM ${household}`])).join(' UNION ')
  const bare = parts
    .flatMap(({ bare, person }) => (bare && person ? [`SELECT ${where}, "householdNo" FROM ${person}`] : []))
    .join(' UNION ALL ')
  return [
    ...(await gaps(
      'household-without-members',
      `SELECT ${where}, "householdNo" FROM registry_household h WHERE NOT EXISTS (SELECT 1 FROM ${people} p WHERE p."householdNo" = h."householdNo") ORDER BY ALL`,
    )),
    ...(told && bare
      ? await gaps(
          'member-without-household',
          `SELECT * FROM (${bare}) m WHERE NOT EXISTS (SELECT 1 FROM (${told}) h WHERE h."householdNo" = m."householdNo") ORDER BY ALL`,
        )
      : []),
  ]
}
