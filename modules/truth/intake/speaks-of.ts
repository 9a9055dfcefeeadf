/** What a sheet speaks of before anybody is asked: period, day up to which, area; read off its title, its names and its rows (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Form, Ledger } from '#kernel/ledger'
import { regions } from '#policy/vocabulary/regions'
import { registryForms } from '#policy/vocabulary/vocabulary'
import type { Proposal } from './batch.ts'
import { cleanDate } from './clean/date.ts'
import { gazetteer, type Place } from './clean/region.ts'
import type { RawTable } from './read/raw-table.ts'
import { slotsOf } from './recognise/recognise.ts'
import { monthEnd, toldTime } from './recognise/told-time.ts'
import { identifier } from './sql.ts'

export interface SpeaksOf {
  /** Twelve digits; the district where nothing tells another. */
  readonly area: string
  readonly from: string | null
  readonly to: string | null
  readonly asOf: string | null
}

export interface Source {
  readonly file: string
  readonly sheet: string | null
  /** ISO; no event lies behind it. */
  readonly today: string
}

const district = regions.find(({ level }) => level === 'district')!.code
const towns = regions.filter(({ level }) => level === 'town')
const places = gazetteer(regions)
/** Fewer rows may all be of one town by chance. */
const enoughRows = 20
const mostTexts = 20_000

/** The fields of a ledger whose days are events, by `ledger.field`. */
export const eventsOf = (ledger: Ledger): string[] =>
  Object.entries(ledger.fields)
    .filter(([, field]) => field.kind === 'date' && field.role !== 'birth-date' && field.event !== false && !field.derived)
    .map(([name]) => `${ledger.key}.${name}`)

/** Reads it of a recognised sheet. */
export async function speaksOf(
  connection: DuckDBConnection,
  raw: RawTable,
  proposal: Proposal,
  form: Form,
  source: Source,
): Promise<SpeaksOf> {
  const events = new Set(form.ledgers.flatMap(eventsOf))
  const days: string[] = []
  for (const { column, field } of proposal.columns)
    if (field !== null && events.has(field) && column < raw.columns)
      for (const [text] of await textsOf(connection, raw, proposal, [`c${column}`])) {
        const { value } = cleanDate(text!)
        if (value !== null && value <= source.today) days.push(value)
      }
  days.sort()
  const names = [source.sheet ?? '', source.file]
  return {
    ...periodOf({ title: proposal.title, names, first: days[0], last: days.at(-1), today: source.today }),
    area:
      (await placeOfRegistry(connection, raw, proposal, form)) ??
      townNamed([proposal.title, ...names]) ??
      (await townOfRows(connection, raw, proposal, form)) ??
      district,
  }
}

/** The period: as it is told, else of the events; a year begun is taken from its first day, a month to its last. */
export function periodOf(of: {
  readonly title: string
  readonly names: readonly string[]
  readonly first?: string | undefined
  readonly last?: string | undefined
  readonly today: string
}): Pick<SpeaksOf, 'from' | 'to' | 'asOf'> {
  const { first, last, today } = of
  const told = toldTime(of.title, of.names)
  const earlier = (one: string, other: string) => [one, other].sort()[0]!
  const notLater = (day: string) => earlier(day, today)
  const begun = first && last ? (first.slice(0, 4) === last.slice(0, 4) ? `${first.slice(0, 4)}-01-01` : first) : null
  if (told?.to !== undefined) {
    const to = notLater(told.to)
    const lastTold = last !== undefined && last >= `${told.to.slice(0, 4)}-01-01` && last <= to ? last : to
    const from = told.from ?? (begun !== null && begun <= to ? begun : `${to.slice(0, 4)}-01-01`)
    return { from: earlier(from, to), to, asOf: told.asOf === undefined ? lastTold : notLater(told.asOf) }
  }
  if (last === undefined) return { from: null, to: null, asOf: null }
  return { from: begun, to: notLater(monthEnd(Number(last.slice(0, 4)), Number(last.slice(5, 7)))), asOf: last }
}

/** The town that the texts name; none where they name several. */
export function townNamed(texts: readonly string[]): string | undefined {
  const named = towns.filter(({ name }) => texts.some((text) => text.normalize('NFKC').includes(name)))
  return named.length === 1 ? named[0]!.code : undefined
}

/**
 * The village or town in which every row of a registry lies whose place can be told, however few they are: taken for more than it is it would
 * take everybody else out of the register.
 */
async function placeOfRegistry(connection: DuckDBConnection, raw: RawTable, proposal: Proposal, form: Form): Promise<string | undefined> {
  if (!registryForms.has(form.key)) return undefined
  const found = await placesNamed(connection, raw, proposal, form)
  const one = (of: 'village' | 'town') => {
    const [only, other] = new Set(found.flatMap((place) => place[of] ?? []))
    return other === undefined && found.every((place) => place[of] !== null || place.town === null) ? only : undefined
  }
  return one('village') ?? one('town')
}

/** The town in which every row lies. */
async function townOfRows(connection: DuckDBConnection, raw: RawTable, proposal: Proposal, form: Form): Promise<string | undefined> {
  if (raw.rows - proposal.headingRow < enoughRows) return undefined
  const found = new Set((await placesNamed(connection, raw, proposal, form)).map(({ town }) => town))
  const [only] = found
  return found.size === 1 && only ? only : undefined
}

/** The different places that the rows name. */
async function placesNamed(connection: DuckDBConnection, raw: RawTable, proposal: Proposal, form: Form): Promise<Place[]> {
  const slots = slotsOf(form)
  const columnOf = (role: string) => {
    const found = proposal.columns.find(({ field }) => field !== null && slots.find(({ path }) => path === field)?.field.role === role)
    return found && found.column < raw.columns ? `c${found.column}` : undefined
  }
  const [town, village] = [columnOf('town'), columnOf('village')]
  if (!town && !village) return []
  const texts = await textsOf(connection, raw, proposal, [town ?? "''", village ?? "''"])
  return texts.map(([townText, villageText]) => places.find(townText!, villageText!, ''))
}

/** The different texts under some columns. */
async function textsOf(connection: DuckDBConnection, raw: RawTable, proposal: Proposal, columns: readonly string[]): Promise<string[][]> {
  const read = await connection.runAndReadAll(
    `SELECT DISTINCT ${columns.map((column) => `coalesce(${column}, '')`).join(', ')} FROM ${identifier(raw.table)}
     WHERE row > ${proposal.headingRow} AND coalesce(${columns.join(', ')}, '') <> '' LIMIT ${mostTexts}`,
  )
  return read.getRows().map((cells) => cells.map(String))
}
