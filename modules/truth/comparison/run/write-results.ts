/** Writes what a run found as CSV files without headings, in the columns in which the register loads them. */
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CheckClause, EntitlementClause } from '#kernel/clauses'
import type { Ledger } from '#kernel/ledger'
import { nodesOf, type Pack, partsOf } from '#kernel/pack'
import { inLanes } from '#platform/analysis/lanes'
import { literal, quoted } from '#platform/store/naming'
import type { Delivery } from '../delivery.ts'
import { placeOf as placeNamed } from '../doubts/places.ts'
import { factsOf } from '../facts.ts'
import { type Doubt, type Found, heads, raisingChecks, subjectSql } from '../find-doubts.ts'
import { linksOf } from '../link-delivery.ts'
import { rowKey } from '../make-facts.ts'
import { around, makeNeighbours, makeStandingPlaces, recordHolder } from '../neighbours.ts'
import { factOfField, speaksOfNobody, standingLedgers } from '../standing-facts.ts'
import { inputsOf } from './doubt-inputs.ts'
import { batchOf } from './open-sources.ts'
import type { Sources } from './sources.ts'
import { standingColumns, standingSql } from './write-standing.ts'
import { cellsOf, describeEvidence, type WrittenCell } from './written-rows.ts'

/** The files of a run and their columns, in order. */
export const resultColumns = {
  doubt: [
    'rule',
    'article',
    'class',
    'severity',
    'subject_key',
    'name',
    'id_number',
    'household_no',
    'region',
    'evidence',
    'deliveries',
    'inputs',
    'confidential',
  ],
  untold: ['rule', 'subject_key'],
  facts: ['holder', 'region', 'facts'],
  confidential: ['holder', 'region', 'confidential', 'facts'],
  entitlement: [
    'rule',
    'article',
    'ledger',
    'record',
    'subject_key',
    'name',
    'id_number',
    'household_no',
    'region',
    'answer',
    'amount',
    'at_least',
    'received',
  ],
  standing: standingColumns,
  review: [
    'region',
    'fingerprint',
    'ledger',
    'delivery',
    'file',
    'sheet',
    'row',
    'name',
    'id_number',
    'cells',
    'candidates',
    'reasons',
    'confidential',
  ],
} as const

export type ResultFile = keyof typeof resultColumns

/** Writes all files into the folder. */
export async function writeResults(
  connection: DuckDBConnection,
  pack: Pack,
  sources: Sources,
  delivery: Delivery,
  found: Found & {
    /** The rules whose answers stand in the tables of results. */
    readonly asked: readonly string[]
  },
  folder: string,
  beside: readonly DuckDBConnection[] = [],
): Promise<void> {
  const path = (file: ResultFile) => join(folder, `${file}.csv`)
  await makePlaces(connection, sources)
  await makeStandingPlaces(connection, pack, sources.district)
  // The longest first.
  const writing: ((lane: DuckDBConnection) => Promise<unknown>)[] = [
    (lane) => writeFacts(lane, pack, delivery, found.doubts, path('facts'), path('confidential')),
    (lane) => writeDoubts(lane, pack, sources, found.doubts, path('doubt')),
    (lane) => writeEntitlements(lane, pack, found, path('entitlement')),
    (lane) => writeReviews(lane, pack, sources, delivery, path('review')),
    (lane) => copy(lane, standingSql(pack, found.asked, found.answers), path('standing')),
    (lane) => writeUntold(lane, pack, sources, found, path('untold')),
  ]
  await inLanes([connection, ...beside], writing, async (lane, write) => void (await write(lane)))
}

const copy = (connection: DuckDBConnection, query: string, path: string) =>
  connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT csv, HEADER false)`)

/** Where everybody stands: in their village, else where the register has them, else in the district at large. */
async function makePlaces(connection: DuckDBConnection, { district }: Sources): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE place AS
    SELECT p.key, any_value(coalesce(p."villageCode", r.region, ${literal(district)})) AS region
    FROM ${factsOf('person')} p LEFT JOIN registry_person r ON r.row_id = p.id AND p.household IS NOT NULL WHERE p."primary" GROUP BY p.key`)
  await connection.run(`CREATE OR REPLACE TABLE household_place AS SELECT "householdNo" AS household, region FROM registry_household`)
}

async function writeDoubts(
  connection: DuckDBConnection,
  pack: Pack,
  sources: Sources,
  doubts: readonly Doubt[],
  path: string,
): Promise<void> {
  const evidence = await describeEvidence(connection, pack, sources, doubts)
  const inputs = await inputsOf(connection, pack, doubts)
  const places = new Map(
    (await connection.runAndReadAll('SELECT key, region FROM place')).getRows().map(([key, region]) => [key, String(region)]),
  )
  const standing = new Map(
    (await connection.runAndReadAll('SELECT holder, region FROM standing_place'))
      .getRows()
      .map(([holder, region]) => [holder, String(region)]),
  )
  const out = createWriteStream(path, { mode: 0o600 })
  for (const [at, { rule, article, subject }] of doubts.entries()) {
    const check = pack.rules.get(rule) as CheckClause
    const rows = evidence[at]!
    const deliveries = [...new Set(rows.flatMap(({ delivery }) => (delivery === null ? [] : [delivery])))].sort()
    const cells = [
      rule,
      article,
      check.class,
      check.severity,
      subject.key,
      nameOf(pack, rule, subject),
      subject.idNumber,
      subject.household,
    ]
    const region = places.get(subject.key) ?? standing.get(recordHolder(subject.key)) ?? sources.district
    out.write(csvLine([...cells, region, JSON.stringify(rows), `{${deliveries.join(',')}}`, inputs[at], confidentialBy(pack, rows)]))
  }
  out.end()
  await finished(out)
}

/** The keepers of a doubt that stands on a confidential row, as PostgreSQL writes a list. */
function confidentialBy({ vocabulary }: Pack, rows: readonly { readonly ledger: string }[]): string | null {
  const found = rows.map(({ ledger }) => vocabulary.ledgers[ledger]).find((ledger) => ledger?.confidential)
  return found ? keepersOf(found) : null
}

const keepersOf = ({ keepers = [] }: Pick<Ledger, 'keepers'>): string => `{${keepers.join(',')}}`

const isOfNobody = (pack: Pack, rule: string): boolean => speaksOfNobody(pack.vocabulary.ledgers[pack.rules.get(rule)!.of]!)

/** Whom or what a doubt is about, by name: a person, a village, or a thing as people call it. */
const nameOf = (pack: Pack, rule: string, { title, name, villageCode }: Doubt['subject']): string | null =>
  isOfNobody(pack, rule) ? (title ?? (villageCode === null ? null : placeNamed(villageCode).name)) : name

/** A line of CSV in which every cell that is there is quoted, so that an empty text is told from nothing. */
const csvLine = (cells: readonly (string | number | null | undefined)[]) =>
  `${cells.map((cell) => (cell === null || cell === undefined ? '' : `"${String(cell).replaceAll('"', '""')}"`)).join(',')}\n`

/** Doubts known before that cannot be told now: they are not gone. Those of a check that the office has let go of are. */
async function writeUntold(
  connection: DuckDBConnection,
  pack: Pack,
  { known, batches, adopted }: Sources,
  { answers }: Found,
  path: string,
): Promise<void> {
  const covered = new Set(batches.flatMap(({ tables }) => Object.keys(tables)))
  const raising = new Map(raisingChecks(pack, new Set(adopted)).map((check) => [check.key, check]))
  const out = createWriteStream(path, { mode: 0o600 })
  for (const [rule, own] of Map.groupBy(known, (doubt) => doubt.rule)) {
    const check = raising.get(rule)
    if (!check) continue
    const keysOf = async (answer: 'cannot-tell' | 'any') =>
      new Set((await connection.runAndReadAll(subjectSql(pack, check, answers, answer))).getRows().map((row) => String(row[1])))
    const [open, asked] = [await keysOf('cannot-tell'), await keysOf('any')]
    const ofLinks = [...nodesOf(check.when, pack.words)].some((node) => node.op === 'group' && node.group.ledger === 'link')
    for (const { key, ledgers } of own) {
      // Whom no file speaks of any more was not asked about, and rows that are not there are not linked: both say nothing while the file is missing.
      const unasked = (ofLinks || !asked.has(key)) && ledgers.some((ledger) => !covered.has(ledger))
      if (open.has(key) || unasked) out.write(csvLine([rule, key]))
    }
  }
  out.end()
  await finished(out)
}

/** Everything that is known of each household, and of each person doubted who has none: what explanations are computed from. */
async function writeFacts(
  connection: DuckDBConnection,
  pack: Pack,
  delivery: Delivery,
  doubts: readonly Doubt[],
  path: string,
  confidentialPath: string,
): Promise<void> {
  const alone = [
    ...new Set(doubts.flatMap(({ rule, subject }) => (subject.household === null && !isOfNobody(pack, rule) ? [subject.key] : []))),
  ]
  await connection.run(`CREATE OR REPLACE TABLE holding AS
    SELECT DISTINCT 'household ' || household AS holder, key FROM ${factsOf('person')} WHERE household IS NOT NULL
    ${alone.length === 0 ? '' : `UNION ALL SELECT 'person ' || key, key FROM (SELECT unnest([${alone.map(literal).join(', ')}]) AS key)`}`)
  await makeNeighbours(connection, pack)
  const own = (ledger: string, join: string, keepers = 'CAST(NULL AS VARCHAR)') =>
    `SELECT holder, ${literal(ledger)} AS ledger, id::VARCHAR AS id, json_merge_patch('{}', to_json(t)) AS facts, FALSE AS beside, ${keepers} AS keepers FROM ${join}`
  const confidential = Object.values(pack.vocabulary.ledgers).filter((ledger) => ledger.confidential)
  const ofLedger = `CASE t.ledger ${confidential.map((ledger) => `WHEN ${literal(ledger.key)} THEN ${literal(keepersOf(ledger))}`).join(' ')} ELSE NULL END`
  const keepersOfRow = confidential.length > 0 ? ofLedger : undefined
  const standing = (ledger: string): string[] =>
    pack.vocabulary.ledgers[ledger]
      ? [
          `SELECT a.holder, a.ledger, a.id, json_merge_patch('{}', to_json(t)) AS facts, NOT a.own AS beside, NULL AS keepers
          FROM ${around} a JOIN ${factsOf(ledger)} t ON t.id::VARCHAR = a.id WHERE a.ledger = ${literal(ledger)}`,
        ]
      : []
  const parts = [
    own('household', `(SELECT 'household ' || id AS holder, * FROM ${factsOf('household')}) t`),
    own('householdYear', `(SELECT 'household ' || household AS holder, * FROM ${factsOf('householdYear')}) t`),
    own('person', `(SELECT h.holder, p.* FROM holding h JOIN ${factsOf('person')} p ON p.key = h.key) t`),
    own('link', `(SELECT h.holder, l.* FROM holding h JOIN ${factsOf('link')} l ON l.person = h.key) t`, keepersOfRow),
    own('personYear', `(SELECT h.holder, y.* FROM holding h JOIN ${factsOf('personYear')} y ON y.person = h.key) t`),
    own('pending', `(SELECT h.holder, p.row_id AS id, p.* FROM holding h JOIN pending p ON p.key = h.key) t`, keepersOfRow),
    ...standingLedgers(pack).flatMap(({ key }) => standing(key)),
    ...standing('village'),
    ...delivery.batches.flatMap((batch) => {
      const ledger = pack.vocabulary.ledgers[batch.ledger]!
      const rows = (names: readonly string[]) =>
        `(SELECT h.holder, b.row_id AS id, ${rowKey} AS person, b.file, b.sheet, b.row, ${names.map((name) => `${factOfField(name, ledger.fields[name]!, delivery.asOf)} AS ${quoted(name)}`).join(', ')}
          FROM ${batch.view} b JOIN ${linksOf(batch)} l ON l.row_id = b.row_id JOIN holding h ON h.key = ${rowKey}) t`
      const all = Object.keys(ledger.fields)
      if (!ledger.keepers) return [own(batch.ledger, rows(all))]
      // What its keepers alone may see stands apart; of a confidential ledger, everything.
      const kept = own(batch.ledger, rows(all), literal(keepersOf(ledger)))
      return ledger.confidential
        ? [kept]
        : [own(batch.ledger, rows(all.filter((name) => ledger.fields[name]!.sensitivity !== 'sensitive'))), kept]
    }),
  ]
  await connection.run(`CREATE OR REPLACE TABLE every_fact AS SELECT f.*, coalesce(hp.region, p.region, sp.region) AS region
     FROM (${parts.join('\nUNION ALL\n')}) f LEFT JOIN household_place hp ON 'household ' || hp.household = f.holder LEFT JOIN place p ON 'person ' || p.key = f.holder
       LEFT JOIN standing_place sp ON sp.holder = f.holder
     WHERE coalesce(hp.region, p.region, sp.region) IS NOT NULL`)
  const list = `'[' || string_agg('["' || ledger || '",' || facts || CASE WHEN beside THEN ',true]' ELSE ']' END, ',' ORDER BY ledger, id) || ']'`
  await copy(connection, `SELECT holder, region, ${list} FROM every_fact WHERE keepers IS NULL GROUP BY 1, 2`, path)
  await copy(
    connection,
    `SELECT holder, region, keepers, ${list} FROM every_fact WHERE keepers IS NOT NULL GROUP BY 1, 2, 3`,
    confidentialPath,
  )
  await connection.run('DROP TABLE every_fact')
}

/** Of each registered person what they are entitled to, cannot be told about, or received without being entitled. */
async function writeEntitlements(connection: DuckDBConnection, pack: Pack, { answers }: Found, path: string): Promise<void> {
  const parts = [...pack.rules.values()].flatMap((rule) =>
    rule.clause === 'entitlement' && speaksOfPeople(pack, rule.of) ? [entitlementSql(rule, answers.get(rule.key)!)] : [],
  )
  const nothing = `SELECT ${resultColumns.entitlement.map((name) => `NULL AS ${name}`).join(', ')} WHERE FALSE`
  await copy(connection, parts.length === 0 ? nothing : parts.join('\nUNION ALL\n'), path)
}

/** What a firm or a village may have is no household's entitlement. */
function speaksOfPeople(pack: Pack, ledger: string): boolean {
  return ['person', 'household', 'householdYear'].includes(ledger) || pack.vocabulary.ledgers[ledger]?.speaksOf === 'person'
}

function entitlementSql(rule: EntitlementClause, table: string): string {
  const parts = partsOf(rule)
  const part = (name: string) => (parts[name] ? `r.${quoted(`${rule.key}:${name}`)}` : 'CAST(NULL AS BIGINT)')
  const people = `${factsOf('person')} p JOIN registry_person own ON own.row_id = p.id`
  const record = {
    person: `JOIN ${people} ON p.id = r.id`,
    household: `JOIN ${heads} p ON p.household = r.id`,
    householdYear: `JOIN ${factsOf('householdYear')} t ON t.id = r.id JOIN ${heads} p ON p.household = t.household`,
  }[rule.of]
  const joined = record ?? `JOIN ${factsOf(rule.of)} t ON t.id = r.id JOIN ${people} ON p.key = t.person AND p."primary"`
  const answer = `r.${quoted(rule.key)}`
  return `SELECT ${literal(rule.key)}, ${rule.article}, ${literal(rule.of)}, r.id::VARCHAR, p.key, p.name, p."idNumber", p.household, w.region,
    CASE WHEN ${answer} THEN 'met' WHEN ${answer} IS NULL THEN 'cannot-tell' ELSE 'not-met' END, ${part('amount')}, ${part('atLeast')}, ${part('received')}
    FROM ${table} r ${joined} JOIN household_place w ON w.household = p.household
    WHERE ${answer} IS NOT FALSE OR ${part('received')} > 0`
}

/** Rows that may speak of several people, each with its candidates; they stand in the smallest area that holds all of them. */
async function writeReviews(connection: DuckDBConnection, pack: Pack, sources: Sources, delivery: Delivery, path: string): Promise<void> {
  const out = createWriteStream(path, { mode: 0o600 })
  for (const batch of delivery.batches) {
    // As linking reads it: a decision is found again by number and name.
    const name = pack.vocabulary.ledgers[batch.ledger]?.fields.name ? 'b.name' : 'CAST(NULL AS VARCHAR)'
    const read = await connection.runAndReadAll(`
      WITH candidate AS (SELECT row_id, unnest(candidates) AS c FROM ${linksOf(batch)} WHERE how = 'review'),
        known AS (SELECT d.row_id, d.c, p.name, p.id_number, p.household, w.region FROM candidate d JOIN registry_person p ON p.row_id = d.c.member
          LEFT JOIN place w ON w.key = coalesce(p.person, 'row ' || p.row_id)),
        told AS (SELECT row_id, min(region) AS first, max(region) AS last, to_json(list({person: c.person, member: c.member, score: c.score, reasons: c.reasons,
          name: name, idNumber: id_number, householdNo: household, region: region} ORDER BY c.score DESC, c.member))::VARCHAR AS candidates FROM known GROUP BY row_id)
      SELECT l.row_id, b.row, l.fingerprint, ${name}, b.id_number, to_json(coalesce(l.reasons, []))::VARCHAR, t.first, t.last, t.candidates
      FROM ${linksOf(batch)} l JOIN ${batch.view} b ON b.row_id = l.row_id JOIN told t ON t.row_id = l.row_id WHERE l.how = 'review' ORDER BY b.row`)
    const rows = read.getRows()
    const source = rows.length > 0 ? batchOf(sources, Number(rows[0]![0])) : undefined
    if (!source) continue
    const cells: ReadonlyMap<number, readonly WrittenCell[]> = await cellsOf(
      connection,
      pack,
      source,
      rows.map(([, row]) => ({ row: Number(row) })),
    )
    for (const [, row, fingerprint, name, number, reasons, first, last, candidates] of rows) {
      const region = commonArea(String(first ?? sources.district), String(last ?? sources.district), sources.district)
      const place = [batch.ledger, source.delivery, batch.file, batch.sheet, Number(row)]
      out.write(
        csvLine([
          region,
          String(fingerprint),
          ...place,
          name as string | null,
          number as string | null,
          JSON.stringify(cells.get(Number(row)) ?? []),
          String(candidates),
          String(reasons),
          confidentialBy(pack, [batch]),
        ]),
      )
    }
  }
  out.end()
  await finished(out)
}

/** The village, town or district in which both places lie. */
export function commonArea(a: string, b: string, district: string): string {
  if (a === b) return a
  return a.slice(0, 9) === b.slice(0, 9) ? `${a.slice(0, 9)}000` : district
}
