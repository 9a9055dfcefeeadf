/** The facts that rules read: one table a ledger, departmental rows under the person they speak of, people registered or only known from files. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CheckClause, RuleClause } from '#kernel/clauses'
import { quoted } from '#kernel/compile/frame'
import type { Ledger } from '#kernel/ledger'
import { nodesOf, type Pack, partsOf } from '#kernel/pack'
import { keyFieldsOf } from '#kernel/vocabulary'
import { inLanes } from '#platform/analysis/lanes'
import { givenByItems } from '#policy/vocabulary/household-year'
import type { Delivery, DepartmentBatch } from './delivery.ts'
import { factsOf, factTypes as types } from './facts.ts'
import { linksOf } from './link-delivery.ts'
import { factOfField, fieldOf, makeStandingFacts } from './standing-facts.ts'

/** Whose facts are made: of the registered alone, or also of those outside whom a rule that is asked needs. */
export type People = 'registered' | 'needed'

/** Makes all fact tables with what the rules to be asked read, and `pending`: rows under review by the people they may speak of. `beside`: further connections to make them on. */
export async function makeFacts(
  connection: DuckDBConnection,
  pack: Pack,
  delivery: Delivery,
  asked: Iterable<string>,
  people: People = 'needed',
  beside: readonly DuckDBConnection[] = [],
): Promise<void> {
  const rules = rulesBehind(pack, asked)
  const strangers = people === 'needed' ? strangersIn(pack, rules) : new Set<string>()
  const used = usedFields(rules)
  await makeHouseholds(connection, delivery)
  await connection.run(
    'CREATE OR REPLACE TABLE pending (ledger VARCHAR, key VARCHAR, row_id BIGINT, file VARCHAR, sheet VARCHAR, row BIGINT)',
  )
  await connection.run(
    `CREATE OR REPLACE TABLE registered_key AS SELECT DISTINCT ${personKey('p')} AS key FROM ${delivery.registry.person} p`,
  )
  const departmental = Object.values(pack.vocabulary.ledgers).filter(({ speaksOf }) => speaksOf === 'person')
  const finding = departmental.flatMap(({ key }) => (strangers.has(key) ? [key] : []))
  const excusing = excusingStrangers(pack, rules)
  // First those by which strangers are found: of the others, rows of strangers matter only where somebody found can be excused by them.
  for (const found of [true, false])
    await inLanes(
      [connection, ...beside],
      departmental.filter(({ key }) => strangers.has(key) === found),
      (lane, ledger) =>
        makeDepartmentFacts(
          lane,
          ledger,
          delivery.batches.filter((batch) => batch.ledger === ledger.key),
          {
            who: whoseRows(ledger.key, finding, excusing),
            fields: used.get(ledger.key) ?? new Set(),
            keys: keysOf(pack, ledger),
            asOf: delivery.asOf,
          },
        ),
    )
  await makeLinkFacts(connection, delivery.batches, strangers)
  await makePeople(connection, pack, delivery, strangers)
  await makeStandingFacts(connection, pack, delivery)
}

/** Who a member of the registry is: by number, else by the row alone. */
const personKey = (alias: string) => `coalesce(${alias}.person, 'row ' || ${alias}.row_id)`

/** Who a departmental row speaks of: a registered person, somebody with a number of their own, or nobody we can name. */
export const rowKey = `coalesce(l.person, l.number, 'row ' || b.row_id)`

async function makeHouseholds(connection: DuckDBConnection, { registry }: Delivery): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${factsOf('household')} AS SELECT "householdNo" AS id, village AS "villageCode", * FROM ${registry.household}`,
  )
  await connection.run(
    `CREATE OR REPLACE TABLE ${factsOf('householdYear')} AS SELECT row_id AS id, "householdNo" AS household, * REPLACE (${Object.entries(
      givenByItems,
    )
      .map(([name, items]) => `(${items.map((item) => `${quoted(item)} IS NOT NULL`).join(' AND ')}) AS ${quoted(name)}`)
      .join(', ')}) FROM ${registry.householdYear}`,
  )
  const years =
    registry.personYear ??
    `(SELECT NULL::BIGINT AS row_id, NULL::VARCHAR AS person, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet,
    NULL::BIGINT AS row, NULL::BIGINT AS "year", NULL::VARCHAR AS "schoolStage", NULL::VARCHAR AS "schoolGrade" WHERE FALSE)`
  await connection.run(`CREATE OR REPLACE TABLE ${factsOf('personYear')} AS SELECT row_id AS id, * FROM ${years}`)
}

async function makeDepartmentFacts(
  connection: DuckDBConnection,
  ledger: Ledger,
  batches: readonly DepartmentBatch[],
  keep: { who: string; fields: ReadonlySet<string>; keys: ReadonlySet<string>; asOf: string },
): Promise<void> {
  const fields = Object.entries(ledger.fields).filter(
    ([name]) => keep.fields.has(name) || keep.keys.has(name) || name === 'name' || name === 'idNumber' || name === 'village',
  )
  const table = factsOf(ledger.key)
  const columns = fields.map(([name, field]) => `${quoted(name)} ${types[field.kind]}`)
  await connection.run(
    `CREATE OR REPLACE TABLE ${table} (id BIGINT, person VARCHAR, person_number VARCHAR, person_how VARCHAR, file VARCHAR, sheet VARCHAR, row BIGINT${columns.map((column) => `, ${column}`).join('')})`,
  )
  for (const batch of batches) {
    const selected = fields.map(([name, field]) => factOfField(name, field, keep.asOf)).join(', ')
    await connection.run(`INSERT INTO ${table} SELECT b.row_id, ${rowKey}, coalesce(l.person, l.number), l.how, b.file, b.sheet, b.row${selected ? `, ${selected}` : ''}
      FROM ${batch.view} b JOIN ${linksOf(batch)} l ON l.row_id = b.row_id ${keep.who}`)
    await connection.run(`INSERT INTO pending SELECT '${ledger.key}', c.candidate.person, l.row_id, b.file, b.sheet, b.row
      FROM (SELECT row_id, unnest(candidates) AS candidate FROM ${linksOf(batch)} WHERE how = 'review') c JOIN ${linksOf(batch)} l ON l.row_id = c.row_id JOIN ${batch.view} b ON b.row_id = l.row_id`)
  }
}

async function makeLinkFacts(
  connection: DuckDBConnection,
  batches: readonly DepartmentBatch[],
  _strangers: ReadonlySet<string>,
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${factsOf('link')} (id BIGINT, person VARCHAR, file VARCHAR, sheet VARCHAR, row BIGINT, ledger VARCHAR, how VARCHAR, score BIGINT, "sameNumberOtherName" BOOLEAN, "writtenName" VARCHAR)`,
  )
  for (const batch of batches)
    await connection.run(`INSERT INTO ${factsOf('link')} SELECT l.row_id, l.person, b.file, b.sheet, b.row, '${batch.ledger}', l.how, CAST(round(l.score * 10000) AS BIGINT), coalesce(l.same_id_other_name, FALSE), b.name_raw
      FROM ${linksOf(batch)} l JOIN ${batch.view} b ON b.row_id = l.row_id WHERE l.person IS NOT NULL`)
}

async function makePeople(connection: DuckDBConnection, pack: Pack, delivery: Delivery, strangers: ReadonlySet<string>): Promise<void> {
  const { fields } = pack.vocabulary.ledgers.person!
  const own = Object.entries(fields).map(([name, field]) =>
    name === 'registered' ? 'TRUE AS registered' : `CAST(p.${quoted(name)} AS ${types[field.kind]}) AS ${quoted(name)}`,
  )
  await connection.run(`CREATE OR REPLACE TABLE ${factsOf('person')} AS
    SELECT p.row_id AS id, ${personKey('p')} AS key, row_number() OVER (PARTITION BY ${personKey('p')} ORDER BY p.row_id) = 1 AS "primary", p.household, coalesce(p.village, h.village) AS "villageCode",
      p.file, p.sheet, p.row, ${own.join(', ')}
    FROM ${delivery.registry.person} p LEFT JOIN ${delivery.registry.household} h ON h."householdNo" = p.household`)
  const tables = [...strangers].filter((ledger) => pack.vocabulary.ledgers[ledger]?.speaksOf === 'person')
  if (tables.length === 0) return
  const rows = tables.map(
    (ledger) =>
      `SELECT person AS key, person_number AS number, person_how AS how, id, name, ${'village' in pack.vocabulary.ledgers[ledger]!.fields ? 'village' : 'NULL'} AS village FROM ${factsOf(ledger)}`,
  )
  const made: Record<string, string> = {
    name: 's.name',
    idNumber: 's.number',
    // Without a right number it cannot be told whether somebody is registered.
    registered: 'CASE WHEN s.number IS NULL THEN NULL ELSE FALSE END',
    idBirth: `TRY_CAST(substr(s.number, 7, 4) || '-' || substr(s.number, 11, 2) || '-' || substr(s.number, 13, 2) AS DATE)`,
    idSex: `CASE WHEN s.number IS NULL THEN NULL WHEN TRY_CAST(substr(s.number, 17, 1) AS INTEGER) % 2 = 1 THEN 'male' ELSE 'female' END`,
    idValid: 'CASE WHEN s.number IS NULL THEN NULL ELSE TRUE END',
  }
  const theirs = Object.entries(fields).map(([name, field]) => `CAST(${made[name] ?? 'NULL'} AS ${types[field.kind]}) AS ${quoted(name)}`)
  await connection.run(`INSERT INTO ${factsOf('person')}
    SELECT -row_number() OVER (ORDER BY s.first) AS id, s.key, TRUE, NULL, s.village, NULL, NULL, NULL, ${theirs.join(', ')}
    FROM (SELECT key, any_value(number) AS number, min(id) AS first, arg_min(name, id) AS name, arg_min(village, id) AS village FROM (${rows.join(' UNION ALL ')}) WHERE key NOT IN (SELECT key FROM registered_key) GROUP BY key) s`)
}

/** The ledgers in which somebody outside the registry is looked for when these rules are asked. */
export const ledgersOfStrangers = (pack: Pack, asked: Iterable<string>): ReadonlySet<string> => strangersIn(pack, rulesBehind(pack, asked))

/** The rules asked and all words they rest on. */
function rulesBehind(pack: Pack, asked: Iterable<string>): ReadonlySet<RuleClause> {
  const found = new Set<RuleClause>()
  const add = (rule: RuleClause): void => {
    if (found.has(rule)) return
    found.add(rule)
    for (const part of Object.values(partsOf(rule)))
      for (const node of nodesOf(part)) if (node.op === 'call') add(pack.words.get(node.value)!)
  }
  for (const key of asked) add(pack.rules.get(key)!)
  return found
}

/** What a ledger's facts hold whoever reads them: how its records hang together with others, and the day up to which a row speaks. */
function keysOf(pack: Pack, ledger: Ledger): ReadonlySet<string> {
  const asOf = fieldOf(ledger, 'as-of')
  return new Set([...keyFieldsOf(pack.vocabulary, ledger.key), ...(asOf ? [asOf] : [])])
}

/** The ledgers by which somebody outside the registry can be found: those the checks of missed people speak of. */
function strangersIn(pack: Pack, rules: ReadonlySet<RuleClause>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const rule of rules) {
    if (pack.vocabulary.ledgers[rule.of]?.everybody) found.add(rule.of)
    if (rule.clause !== 'check' || rule.class !== 'miss') continue
    if (pack.vocabulary.ledgers[rule.of]?.speaksOf) found.add(rule.of)
    for (const behind of rulesBehind(pack, [rule.key]))
      for (const node of nodesOf(partsOf(behind).answer!)) if (node.op === 'group') found.add(node.group.ledger)
  }
  return found
}

/** The ledgers by which a check of missed people can be explained away: their rows matter for those found, and find nobody. */
function excusingStrangers(pack: Pack, rules: ReadonlySet<RuleClause>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const rule of rules) {
    if (rule.clause !== 'exemption') continue
    const excuses = rule.exempts.some((key) => (pack.rules.get(key) as CheckClause).class === 'miss')
    if (!excuses) continue
    for (const behind of rulesBehind(pack, [rule.key]))
      for (const node of nodesOf(partsOf(behind).answer!)) if (node.op === 'group') found.add(node.group.ledger)
  }
  return found
}

/** Which rows of a ledger are kept: people outside the registry matter only where somebody can be found to have been missed. */
function whoseRows(ledger: string, finding: readonly string[], excusing: ReadonlySet<string>): string {
  if (finding.includes(ledger)) return ''
  const registered = 'l.person IS NOT NULL'
  if (!excusing.has(ledger) || finding.length === 0) return `WHERE ${registered}`
  const found = finding.map((key) => `SELECT person FROM ${factsOf(key)}`)
  return `WHERE ${registered} OR ${rowKey} IN (${found.join(' UNION ')})`
}

/** The fields of each ledger that one of the rules reads; a table of facts carries no others. */
function usedFields(rules: ReadonlySet<RuleClause>): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>()
  const note = (ledger: string, field: string) => used.set(ledger, (used.get(ledger) ?? new Set()).add(field))
  for (const rule of rules) {
    if (rule.deciding) note(rule.of, rule.deciding)
    for (const part of Object.values(partsOf(rule)))
      for (const node of nodesOf(part)) {
        if (node.op === 'field') note(node.of.ledger, node.field)
        if (node.op === 'group' && node.group.within) note(node.group.ledger, node.group.within.field)
        if (node.op === 'group' && node.group.by === 'sharing') note(node.group.ledger, node.group.name)
        if (node.op === 'group' && node.group.than) note(node.group.ledger, node.group.than.field)
      }
  }
  return used
}
