/** A registry that comes in several sheets or files put together: what each says of a household, a year and a member becomes one record (Article 28). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { literal, quoted } from '#platform/store/naming'
import { householdYear } from '#policy/vocabulary/household-year'
import { findGaps, type RegistryGap } from './registry-gaps.ts'
import { tellApart } from './tell-apart.ts'

/** The tables of one sheet of the registry. */
export interface RegistryPart {
  readonly household: string
  readonly householdYear: string
  /** Absent: a sheet of households alone. */
  readonly person?: string
  readonly personYear?: string
  /** The year that its title or its name tells. */
  readonly year?: number
  /** Nothing of a household but its number and place. */
  readonly bare: boolean
  /** Headings name the years of its amounts, so that a year may stand in it twice. */
  readonly named: boolean
}

export interface JoinedRegistry {
  /** Absent where no part has members. */
  readonly person?: string
  readonly household: string
  readonly householdYear: string
  readonly personYear?: string
  readonly gaps: readonly RegistryGap[]
}

/** How the columns beside the fields are called: in a cleaned sheet, and in the rows for the register. */
export interface RowNames {
  readonly order: string
  readonly source: readonly string[]
  readonly places: readonly [town: string, village: string]
  readonly region?: string
}

interface Joining {
  readonly connection: DuckDBConnection
  readonly parts: readonly (RegistryPart & { readonly speaksOf: number; readonly rank: number })[]
  readonly names: RowNames
}

/**
 * Makes `registry_person`, `registry_household` and `registry_householdYear`. Of one year the first sheet that says something of a household
 * is heard, sheets of households before sheets of members; of several years the last, and an earlier one where the last has no such column.
 * `dataYear` is the year of amounts of which no sheet tells another.
 */
export async function joinRegistry(
  connection: DuckDBConnection,
  given: readonly RegistryPart[],
  dataYear: number,
  names: RowNames,
): Promise<JoinedRegistry> {
  const years = yearsOf(given, dataYear)
  const several = new Set(years).size > 1
  const apart = await tellApart(connection, given, years, names)
  const parts = apart.parts.map((part, at) => ({
    ...part,
    speaksOf: years[at]!,
    rank: (part.bare ? 2000 : part.person ? 1000 : 0) + at,
  }))
  const [only] = parts
  if (only && parts.length === 1 && !only.named) return tablesOf(only)
  const joining = { connection, parts, names }
  const split = parts.some(({ person, bare, named }) => !person || bare || named)
  if (!split && !several && !(await overlap(joining))) return { ...(await unionOf(joining)), gaps: apart.gaps }
  await joinHouseholds(joining)
  await joinYears(joining)
  const people = parts.some(({ person }) => person) ? await joinPeople(joining) : undefined
  // The register keeps no years of members.
  const personYear = names.region ? undefined : await joinPersonYears(joining, several)
  return {
    household: 'registry_household',
    householdYear: quoted('registry_householdYear'),
    ...(people ? { person: people } : {}),
    ...(personYear ? { personYear } : {}),
    gaps: [
      ...apart.gaps,
      ...(people && parts.some(({ person, bare }) => !person || bare) ? await findGaps(connection, parts, people, names) : []),
    ],
  }
}

/**
 * The year that each sheet speaks of. One year told by one title is when the list was made as often as what it speaks of: only where sheets
 * differ it decides.
 */
export function yearsOf(parts: readonly { readonly year?: number }[], dataYear: number): number[] {
  const several = new Set(parts.flatMap(({ year }) => year ?? [])).size > 1
  return parts.map(({ year }) => (several ? year : undefined) ?? dataYear)
}

const tablesOf = ({ household, householdYear, person, personYear }: RegistryPart): JoinedRegistry => ({
  household,
  householdYear,
  ...(person ? { person } : {}),
  ...(personYear ? { personYear } : {}),
  gaps: [],
})

const together = (views: readonly string[]) => views.map((view) => `SELECT * FROM ${view}`).join(' UNION ALL BY NAME ')

async function overlap({ connection, parts }: Joining): Promise<boolean> {
  const numbers = parts.map(({ household }, at) => `SELECT ${at} AS part, "householdNo" AS home FROM ${household}`).join(' UNION ')
  return (await countOf(connection, `SELECT count(*) - count(DISTINCT home) FROM (${numbers})`)) > 0
}

async function unionOf({ connection, parts }: Joining): Promise<JoinedRegistry> {
  const joined = async (name: string, views: readonly string[]) => {
    await connection.run(`CREATE OR REPLACE VIEW ${quoted(name)} AS ${together(views)}`)
    return quoted(name)
  }
  const personYears = parts.flatMap(({ personYear }) => personYear ?? [])
  return {
    person: await joined(
      'registry_person',
      parts.flatMap(({ person }) => person ?? []),
    ),
    household: await joined(
      'registry_household',
      parts.map(({ household }) => household),
    ),
    householdYear: await joined(
      'registry_householdYear',
      parts.map((part) => part.householdYear),
    ),
    ...(personYears.length > 0 ? { personYear: await joined('registry_personYear', personYears) } : {}),
    gaps: [],
  }
}

/** The rows of a ledger in all parts that have it, with the part's place, rank and year. */
const rowsOf = (parts: Joining['parts'], ledger: 'household' | 'householdYear' | 'person') =>
  parts
    .flatMap((part) =>
      part[ledger]
        ? [`SELECT *, ${part.rank} AS part_rank, ${part.bare} AS part_bare, ${part.speaksOf} AS part_year FROM ${part[ledger]}`]
        : [],
    )
    .join(' UNION ALL BY NAME ')

/** The last year of each household in each part. */
const lastYears = (parts: Joining['parts']) =>
  `SELECT part_rank AS of_part, "householdNo" AS home, max(coalesce(CAST("year" AS BIGINT), part_year)) AS last_year FROM (${rowsOf(parts, 'householdYear')}) GROUP BY ALL`

async function columnsOf(connection: DuckDBConnection, relation: string): Promise<string[]> {
  return (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`)).getRows().map(([name]) => String(name))
}

async function countOf(connection: DuckDBConnection, query: string): Promise<number> {
  return Number((await connection.runAndReadAll(query)).getRows()[0]?.[0])
}

/** Where a record was read is told by one row whole. */
const sourceOf = ({ source }: RowNames) => source.map((name) => `arg_min({v: ${quoted(name)}}, ord).v AS ${quoted(name)}`)

/** What none of the sheets has a column for. */
const lackingEverywhere = `(SELECT CASE WHEN len(l) = 0 THEN NULL ELSE ' ' || array_to_string(l, ' ') || ' ' END
  FROM (SELECT list_reduce(list(CASE WHEN "notCollected" IS NULL THEN []::VARCHAR[] ELSE string_split(trim("notCollected"), ' ') END), lambda a, b: list_filter(a, lambda name: list_contains(b, name))) AS l))`

async function joinHouseholds({ connection, parts, names }: Joining): Promise<void> {
  const columns = (await columnsOf(connection, parts[0]!.household)).filter(
    (name) => name !== 'householdNo' && name !== 'notCollected' && !names.source.includes(name),
  )
  const told = columns.map((name) => {
    const column = quoted(name)
    const collected = `coalesce("notCollected" NOT LIKE ${literal(`% ${name} %`)}, true)`
    return `coalesce(arg_min(${column}, ord) FILTER (latest), CASE WHEN bool_or(latest AND ${collected}) IS NOT TRUE THEN arg_min(${column}, ord) FILTER (NOT latest) END) AS ${column}`
  })
  await connection.run(`CREATE OR REPLACE TABLE registry_household AS
    SELECT ${[...sourceOf(names), '"householdNo"', ...told, `${lackingEverywhere} AS "notCollected"`].join(', ')} FROM (
      SELECT h.*, NOT part_bare AND coalesce(last_year = max(CASE WHEN NOT part_bare THEN last_year END) OVER (PARTITION BY "householdNo"), false) AS latest,
        row_number() OVER (ORDER BY part_bare, last_year DESC, part_rank, h.${quoted(names.order)}) AS ord
      FROM (${rowsOf(parts, 'household')}) h LEFT JOIN (${lastYears(parts)}) y ON y.home = h."householdNo" AND y.of_part = h.part_rank)
    GROUP BY "householdNo" ORDER BY ${sourceOrder(names)}`)
}

const sourceOrder = ({ source }: RowNames) => source.map(quoted).join(', ')

/** An empty year beside one with amounts says nothing: it is that of a sheet which has no amounts. */
async function joinYears({ connection, parts, names }: Joining): Promise<void> {
  const amounts = Object.entries(householdYear.fields).flatMap(([name, { kind }]) => (kind === 'money' ? [quoted(name)] : []))
  const columns = (await columnsOf(connection, parts[0]!.householdYear)).filter(
    (name) => !['householdNo', 'notCollected', 'year'].includes(name) && !names.source.includes(name),
  )
  const told = columns.map((name) => `arg_min(${quoted(name)}, ord) AS ${quoted(name)}`)
  await connection.run(`CREATE OR REPLACE TABLE ${quoted('registry_householdYear')} AS
    SELECT ${[...sourceOf(names), '"householdNo"', 'told_year AS "year"', ...told, `${lackingEverywhere} AS "notCollected"`].join(', ')} FROM (
      SELECT y.*, coalesce(CAST("year" AS BIGINT), part_year) AS told_year, row_number() OVER (ORDER BY part_rank, "year" NULLS FIRST, ${quoted(names.order)}) AS ord
      FROM (SELECT *, coalesce(${amounts.join(', ')}) IS NULL AS empty FROM (${rowsOf(parts, 'householdYear')})) y
      QUALIFY NOT empty OR bool_and(empty) OVER (PARTITION BY "householdNo"))
    GROUP BY "householdNo", told_year ORDER BY ${sourceOrder(names)}, told_year`)
}

/**
 * Members of one household in several sheets: by number, else by name, are one; those of earlier years are past. A sheet without relations names
 * heads only, and is heard last. Their place is their household's where their own sheet tells none.
 */
async function joinPeople({ connection, parts, names }: Joining): Promise<string> {
  const [town, village] = names.places.map(quoted)
  const order = quoted(names.order)
  const filled = [
    `coalesce(p.${town}, h.${town}) AS ${town}`,
    `coalesce(p.${village}, h.${village}) AS ${village}`,
    'coalesce(p.town, h.town) AS town',
    'coalesce(p.village, h.village) AS village',
    ...(names.region ? [`coalesce(p.village, h.village, p.town, h.town, p.${quoted(names.region)}) AS ${quoted(names.region)}`] : []),
  ]
  const lookedUp = `SELECT "householdNo" AS home, name AS named, min("idNumber") AS number FROM people WHERE "idNumber" IS NOT NULL GROUP BY ALL`
  await connection.run(`CREATE OR REPLACE TEMP TABLE registry_people AS
    WITH people AS (
      SELECT p.*, row_number() OVER (ORDER BY last_year DESC NULLS LAST, coalesce("notCollected" LIKE '% relation %', false), p.part_rank, p.${order}) AS ord
      FROM (${rowsOf(parts, 'person')}) p LEFT JOIN (${lastYears(parts)}) y ON y.home = p."householdNo" AND y.of_part = p.part_rank
      QUALIFY last_year IS NOT DISTINCT FROM max(last_year) OVER (PARTITION BY p."householdNo") OR p."householdNo" IS NULL),
    keyed AS (
      SELECT p.*, coalesce("householdNo" || ' ' || coalesce("idNumber", n.number, name), 'row ' || ord) AS same
      FROM people p LEFT JOIN (${lookedUp}) n ON n.home = p."householdNo" AND n.named = p.name)
    SELECT *, row_number() OVER (PARTITION BY part_rank, same ORDER BY ord) AS nth, count(*) OVER (PARTITION BY same) AS times FROM keyed`)
  const own = await columnsOf(connection, parts.find(({ person }) => person)!.person!)
  const merged = own.map((name) =>
    names.source.includes(name)
      ? `arg_min({v: ${quoted(name)}}, ord).v AS ${quoted(name)}`
      : `arg_min(${quoted(name)}, ord) AS ${quoted(name)}`,
  )
  const once = own.map(quoted).join(', ')
  await connection.run(`CREATE OR REPLACE TABLE registry_person AS SELECT p.* REPLACE (${filled.join(', ')})
    FROM (SELECT ${once} FROM registry_people WHERE times = 1 UNION ALL BY NAME SELECT ${merged.join(', ')} FROM registry_people WHERE times > 1 GROUP BY same, nth) p
    LEFT JOIN registry_household h ON h."householdNo" = p."householdNo" ORDER BY ${names.source.map((name) => `p.${quoted(name)}`).join(', ')}`)
  await connection.run('DROP TABLE registry_people')
  return 'registry_person'
}

/** Members by year: where the sheets say it row by row, or each of another year. */
async function joinPersonYears({ connection, parts }: Joining, several: boolean): Promise<string | undefined> {
  const stages = `file, sheet, row, row_id, person, "schoolStage", "schoolGrade"`
  const views = parts.flatMap(({ personYear, person, speaksOf }) =>
    personYear
      ? [`SELECT * FROM ${personYear}`]
      : several && person
        ? [`SELECT ${stages}, CAST(${speaksOf} AS BIGINT) AS year FROM ${person} WHERE person IS NOT NULL`]
        : [],
  )
  if (views.length === 0) return undefined
  await connection.run(`CREATE OR REPLACE VIEW ${quoted('registry_personYear')} AS ${views.join(' UNION ALL BY NAME ')}`)
  return quoted('registry_personYear')
}
