/** Runs the pack's checks over the facts and gives the doubts with their evidence rows (Article 29). */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import type { CheckClause } from '#kernel/clauses'
import { compile } from '#kernel/compile/compile'
import type { Compiled } from '#kernel/compile/compiled'
import { quoted } from '#kernel/compile/frame'
import { wavesOf } from '#kernel/compile/waves'
import { duckdb } from '#kernel/dialects'
import type { Ledger } from '#kernel/ledger'
import type { Pack } from '#kernel/pack'
import { inLanes, type Lanes } from '#platform/analysis/lanes'
import type { Delivery } from './delivery.ts'
import { factsOf } from './facts.ts'
import { fieldOf, speaksOfNobody, standingTitle } from './standing-facts.ts'

export interface EvidenceRow {
  readonly ledger: string
  readonly id: number
  readonly file: string
  readonly sheet: string | null
  readonly row: number
}

export interface Doubt {
  readonly rule: string
  readonly article: number
  readonly subject: {
    readonly key: string
    readonly name: string | null
    readonly idNumber: string | null
    readonly household: string | null
    readonly villageCode: string | null
    /** How a record that speaks of nobody is called; null for a village, which goes by its code. */
    readonly title: string | null
  }
  readonly evidence: readonly EvidenceRow[]
}

export interface Found {
  readonly doubts: readonly Doubt[]
  /** By rule: the table of results in which its answer stands. */
  readonly answers: ReadonlyMap<string, string>
  /** The tables that the rules left in the connection. */
  readonly drop: readonly string[]
  /** How many could not be told, by check. */
  readonly undecided: Readonly<Record<string, number>>
}

/** The checks that raise doubts. One on trial keeps silent until the office adopts it: its threshold or its source is ours, not the document's. */
export function raisingChecks(pack: Pack, adopted: ReadonlySet<string> = new Set()): CheckClause[] {
  return [...pack.rules.values()].filter((rule): rule is CheckClause => rule.clause === 'check' && (!rule.trial || adopted.has(rule.key)))
}

/** Asks the checks; `also` names rules that the tables of results are to hold too. Leaves the tables of results in the database, for whoever asks further. `beside`: further connections to ask on. */
export async function findDoubts(
  connection: DuckDBConnection,
  pack: Pack,
  delivery: Delivery,
  checks: readonly CheckClause[],
  also: readonly string[] = [],
  beside: readonly DuckDBConnection[] = [],
): Promise<Found> {
  const compiled = await applyRules(connection, pack, delivery, [...checks.map(({ key }) => key), ...also], beside)
  const lanes: Lanes = [connection, ...beside]
  const undecided = await countUndecided(connection, checks, compiled.tables)
  const subjects = await findSubjects(lanes, pack, checks, compiled.tables)
  const raising = new Set(checks.map(({ key }) => key))
  const evidence = await findEvidence(
    lanes,
    pack,
    compiled.evidence.filter(({ rule }) => raising.has(rule)),
  )
  const doubts = subjects.map(({ check, record, own, ...subject }): Doubt => {
    const rows = [...(own ? [own] : []), ...(evidence.get(`${check.key} ${record}`) ?? [])]
    return { rule: check.key, article: check.article, subject, evidence: distinctRows(rows) }
  })
  return { doubts: oneEach(doubts), answers: compiled.tables, drop: compiled.drop, undecided }
}

/** Asks rules over the facts; the tables of results stay in the database until they are dropped. `beside`: further connections to ask on. */
export async function applyRules(
  connection: DuckDBConnection,
  pack: Pack,
  delivery: Delivery,
  rules: readonly string[],
  beside: readonly DuckDBConnection[] = [],
): Promise<Compiled> {
  const rows = (await connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows()
  const pending = new Set(rows.map(([ledger]) => String(ledger)))
  const deciding = `${delivery.dataYear}-12-31`
  const compiled = compile(pack, { deciding, coverage: delivery.coverage, pending, dialect: duckdb, table: factsOf }, rules)
  for (const wave of wavesOf(compiled.statements))
    await inLanes([connection, ...beside], wave, async (lane, { sql }) => void (await lane.run(sql)))
  return compiled
}

type Answers = Compiled['tables']

async function countUndecided(
  connection: DuckDBConnection,
  checks: readonly CheckClause[],
  answers: Answers,
): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const [table, of] of Map.groupBy(checks, ({ key }) => answers.get(key)!)) {
    const counts = of.map(({ key }) => `count(*) FILTER (${quoted(key)} IS NULL)`)
    const [row] = (await connection.runAndReadAll(`SELECT ${counts.join(', ')} FROM ${table}`)).getRows()
    for (const [at, { key }] of of.entries()) counted[key] = Number(row![at])
  }
  return Object.fromEntries(checks.map(({ key }) => [key, counted[key]!]))
}

interface Subject {
  readonly check: CheckClause
  readonly record: string
  readonly own: EvidenceRow | undefined
  readonly key: string
  readonly name: string | null
  readonly idNumber: string | null
  readonly household: string | null
  readonly villageCode: string | null
  readonly title: string | null
}

/** Whom each check that is met speaks of: a person; of a household its head; of a departmental row the person in it. */
async function findSubjects(lanes: Lanes, pack: Pack, checks: readonly CheckClause[], answers: Answers): Promise<Subject[]> {
  const found = new Map<CheckClause, Subject[]>()
  await inLanes(lanes, checks, async (connection, check) => {
    const rows = (await connection.runAndReadAll(subjectSql(pack, check, answers))).getRows()
    found.set(
      check,
      rows.map(([record, key, name, idNumber, household, villageCode, id, file, sheet, row, title = null]) => ({
        check,
        record: String(record),
        own:
          file === null
            ? undefined
            : { ledger: check.of, id: Number(id), file: String(file), sheet: sheet as string | null, row: Number(row) },
        key: String(key),
        name: name as string | null,
        idNumber: idNumber as string | null,
        household: household as string | null,
        villageCode: villageCode as string | null,
        title: title as string | null,
      })),
    )
  })
  return checks.flatMap((check) => found.get(check)!)
}

const person = `p.key, p.name, p."idNumber", p.household, p."villageCode"`

/** Whom a check speaks of, where its answer is as asked: record, person and the row it stands on. */
export function subjectSql(pack: Pack, check: CheckClause, answers: Answers, answer: 'met' | 'cannot-tell' | 'any' = 'met'): string {
  const answered = { met: `WHERE ${quoted(check.key)}`, 'cannot-tell': `WHERE ${quoted(check.key)} IS NULL`, any: '' }[answer]
  const met = `SELECT id FROM ${answers.get(check.key)} ${answered}`
  const provenance = 't.row_id, t.file, t.sheet, t.row'
  const ledger = pack.vocabulary.ledgers[check.of]
  if (ledger && speaksOfNobody(ledger)) {
    const own = check.of === 'village' ? provenance : 't.id, t.file, t.sheet, t.row'
    return `SELECT t.id, ${standingSubject(ledger)}, NULL, NULL, NULL, t."villageCode", ${own}, ${standingTitle(ledger, 't')} FROM ${factsOf(check.of)} t WHERE t.id IN (${met}) ORDER BY t.id`
  }
  switch (check.of) {
    case 'person':
      return `SELECT p.id, ${person}, p.id, p.file, p.sheet, p.row FROM ${factsOf('person')} p WHERE p.id IN (${met}) ORDER BY p.id`
    case 'household':
      return `SELECT t.id, ${person}, ${provenance} FROM ${factsOf('household')} t LEFT JOIN ${heads} p ON p.household = t.id WHERE t.id IN (${met}) ORDER BY t.row_id`
    case 'householdYear':
      return `SELECT t.id, ${person}, ${provenance} FROM ${factsOf('householdYear')} t LEFT JOIN ${heads} p ON p.household = t.household WHERE t.id IN (${met}) ORDER BY t.row_id`
    default: {
      const number = ledger && fieldOf(ledger, 'household-number')
      if (ledger?.speaksOf === 'household' && number)
        return `SELECT t.id, ${person}, t.id, t.file, t.sheet, t.row FROM ${factsOf(check.of)} t LEFT JOIN ${heads} p ON p.household = t.${quoted(number)} WHERE t.id IN (${met}) ORDER BY t.id`
      if (ledger?.speaksOf !== 'person' && check.of !== 'personYear')
        throw new Error(`check ${check.key}: it is not known whom a record of ${check.of} speaks of`)
      return `SELECT t.id, ${person}, t.id, t.file, t.sheet, t.row FROM ${factsOf(check.of)} t LEFT JOIN ${factsOf('person')} p ON p.key = t.person AND p."primary" WHERE t.id IN (${met}) ORDER BY t.id`
    }
  }
}

/** Under which key a record that speaks of nobody is known, the same in every run. */
export const standingSubject = ({ key }: Ledger, alias = 't'): string => `'${key} ' || ${alias}."standingKey"`

/** The head of each household: the first who is marked so, else its first member. */
export const heads = `(SELECT DISTINCT ON (household) * FROM ${factsOf('person')} WHERE household IS NOT NULL ORDER BY household, CASE WHEN relation = 'head' THEN 0 ELSE 1 END, id)`

/** The column in which a record's row is numbered: households and villages go by numbers of their own. */
export const rowIdOf = (ledger: string): string => (ledger === 'household' || ledger === 'village' ? 'row_id' : 'id')

async function findEvidence(
  lanes: Lanes,
  pack: Pack,
  queries: readonly { rule: string; ledger: string; sql: string }[],
): Promise<Map<string, EvidenceRow[]>> {
  const told = queries.filter(({ ledger }) => pack.vocabulary.ledgers[ledger])
  const read = new Map<(typeof told)[number], DuckDBValue[][]>()
  await inLanes(lanes, told, async (connection, query) => {
    const { ledger, sql } = query
    const rows = await connection.runAndReadAll(
      `SELECT e.subject, t.${rowIdOf(ledger)}, t.file, t.sheet, t.row FROM (${sql}) e JOIN ${factsOf(ledger)} t ON t.id = e.record ORDER BY e.subject, t.id`,
    )
    read.set(query, rows.getRows())
  })
  const found = new Map<string, EvidenceRow[]>()
  for (const query of told) {
    const { rule, ledger } = query
    for (const [subject, id, file, sheet, row] of read.get(query)!) {
      if (file === null) continue
      const name = `${rule} ${subject}`
      const list = found.get(name) ?? []
      list.push({ ledger, id: Number(id), file: String(file), sheet: sheet as string | null, row: Number(row) })
      found.set(name, list)
    }
  }
  return found
}

function distinctRows(rows: readonly EvidenceRow[]): EvidenceRow[] {
  return [...new Map(rows.map((row) => [`${row.file}|${row.sheet}|${row.row}`, row])).values()]
}

/** One doubt for each rule and person: somebody registered twice is asked about once, with all the evidence. */
function oneEach(doubts: readonly Doubt[]): Doubt[] {
  const kept = new Map<string, Doubt>()
  for (const doubt of doubts) {
    const name = `${doubt.rule} ${doubt.subject.key}`
    const before = kept.get(name)
    kept.set(name, before ? { ...before, evidence: distinctRows([...before.evidence, ...doubt.evidence]) } : doubt)
  }
  return [...kept.values()]
}
