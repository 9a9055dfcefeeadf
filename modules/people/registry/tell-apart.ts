/** Sheets of a registry that each count their households from 1: a number with other heads in another sheet is another household (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#platform/store/naming'
import type { RegistryPart, RowNames } from './join-registry.ts'
import type { RegistryGap } from './registry-gaps.ts'

/** Whether a household's number is short enough to be one of a village's own count, as SQL; the district's own have seventeen places. */
export const isShortNumber = (number: string): string => `coalesce(regexp_full_match(${number}, '[0-9]{1,5}'), false)`

/** Where a household's number stands, in a sheet of the district's own count. */
export interface ToldApart {
  readonly parts: readonly RegistryPart[]
  readonly gaps: readonly RegistryGap[]
}

/**
 * Parts whose numbers name one household each. A number of several sheets of one year is several households where its heads are different people,
 * none of whose members stand in both, and the number is short or the villages differ; where one short number is, all short ones are. They go by
 * their village, else by the name of their sheet or file.
 */
export async function tellApart(
  connection: DuckDBConnection,
  parts: readonly RegistryPart[],
  years: readonly number[],
  names: RowNames,
): Promise<ToldApart> {
  const [file, sheet, row] = names.source.slice(-3).map(quoted) as [string, string, string]
  const villageName = quoted(names.places[1])
  const members = parts.flatMap(({ person }, at) =>
    person
      ? [
          `SELECT ${at} AS part, ${years[at]} AS told, "householdNo" AS home, coalesce("idNumber", name) AS who, relation = 'head' AS heads, coalesce(village, ${villageName}) AS place FROM ${person} WHERE "householdNo" IS NOT NULL`,
        ]
      : [],
  )
  if (members.length < 2) return { parts, gaps: [] }
  const both = `SELECT 1 FROM members a JOIN members b ON a.home = b.home AND a.who = b.who AND a.told = b.told AND a.part < b.part WHERE a.home = x.home`
  await connection.run(`CREATE OR REPLACE TEMP TABLE several_homes AS
    WITH members AS (${members.join(' UNION ALL ')}), heads AS (SELECT * FROM members WHERE heads)
    SELECT DISTINCT x.home, ${isShortNumber('x.home')} AS short FROM heads x JOIN heads y ON x.home = y.home AND x.told = y.told AND x.part < y.part AND x.who <> y.who
    WHERE (${isShortNumber('x.home')} OR x.place <> y.place) AND NOT EXISTS (${both})`)
  try {
    const [count] = (await connection.runAndReadAll('SELECT count(*) FROM several_homes')).getRows()
    if (Number(count?.[0]) === 0) return { parts, gaps: [] }
    const label = (of: string) => `coalesce(${of}, regexp_replace(${file}, '[.][^.]*$', ''))`
    const labels = parts.map(
      ({ household }, at) =>
        `SELECT ${at} AS part, ${years[at]} AS told, any_value(${file}) AS file, any_value(${label(sheet)}) AS label FROM ${household}`,
    )
    const homes = parts.map(
      ({ household }, at) =>
        `SELECT ${at} AS part, ${file} AS file, ${sheet} AS sheet, ${row} AS row, "householdNo" AS home, coalesce(village, ${villageName}) AS place FROM ${household}`,
    )
    await connection.run(`CREATE OR REPLACE TABLE registry_apart AS
      WITH labels AS (SELECT *, count(*) OVER (PARTITION BY told, label) > 1 AS twice FROM (${labels.join(' UNION ALL ')}))
      SELECT h.*, coalesce(place, CASE WHEN twice THEN labels.file || ' ' || label ELSE label END) || '-' || home AS name
      FROM (${homes.join(' UNION ALL ')}) h JOIN labels USING (part)
      WHERE home IN (SELECT home FROM several_homes) OR (${isShortNumber('home')} AND (SELECT bool_or(short) FROM several_homes))`)
  } finally {
    await connection.run('DROP TABLE temp.several_homes')
  }
  const named: RegistryPart[] = []
  for (const [at, part] of parts.entries()) {
    const view = async (relation: string, ledger: string) => {
      const view = quoted(`apart${at}_${ledger}`)
      const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`)).getRows().map(([name]) => String(name))
      const renamed = ['householdNo', 'household']
        .filter((name) => columns.includes(name))
        .map((name) => `coalesce(a.name, t.${quoted(name)}) AS ${quoted(name)}`)
      await connection.run(
        `CREATE OR REPLACE VIEW ${view} AS SELECT t.* REPLACE (${renamed.join(', ')}) FROM ${relation} t LEFT JOIN registry_apart a ON a.part = ${at} AND a.home = t."householdNo"`,
      )
      return view
    }
    named.push({
      ...part,
      household: await view(part.household, 'household'),
      householdYear: await view(part.householdYear, 'householdYear'),
      ...(part.person ? { person: await view(part.person, 'person') } : {}),
    })
  }
  const gaps = (await connection.runAndReadAll('SELECT file, sheet, row, name FROM registry_apart ORDER BY ALL')).getRows().map(
    ([file, sheet, row, household]): RegistryGap => ({
      what: 'number-of-several-sheets',
      file: String(file),
      sheet: sheet as string | null,
      row: Number(row),
      household: household as string | null,
    }),
  )
  return { parts: named, gaps }
}
