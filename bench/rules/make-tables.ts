/** Tables of any size for every ledger of the vocabulary, made inside the database: values by kind, one in twenty unknown. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { Field } from '#kernel/ledger'
import { nodesOf, type Pack, partsOf } from '#kernel/pack'
import { keyFieldsOf } from '#kernel/vocabulary'

/** The fields that any rule of these packs reads, by ledger. */
function fieldsRead(packs: readonly Pack[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const note = (ledger: string, field: string) => found.set(ledger, (found.get(ledger) ?? new Set()).add(field))
  for (const pack of packs)
    for (const rule of pack.rules.values()) {
      if (rule.deciding) note(rule.of, rule.deciding)
      for (const part of Object.values(partsOf(rule)))
        for (const node of nodesOf(part)) {
          if (node.op === 'field') note(node.of.ledger, node.field)
          if (node.op !== 'group') continue
          if (node.group.by === 'sharing') note(node.group.ledger, node.group.name)
          if (node.group.within) note(node.group.ledger, node.group.within.field)
          if (node.group.than) note(node.group.ledger, node.group.than.field)
        }
    }
  return found
}

/** Makes a table for each ledger, and an empty `pending`. A third as many households as people, three years each, a stay for every second. */
export async function makeTables(connection: DuckDBConnection, packs: readonly Pack[], people: number): Promise<void> {
  const { vocabulary } = packs[0]!
  const read = fieldsRead(packs)
  const households = Math.ceil(people / 3)
  const own: Record<string, { rows: number; columns: string }> = {
    household: { rows: households, columns: `'h' || i AS id, 'v' || i % 155 AS "villageCode"` },
    person: {
      rows: people,
      columns: `i AS id, 'k' || i AS key, TRUE AS "primary", 'h' || i % ${households} AS household, 'v' || i % 155 AS "villageCode"`,
    },
    householdYear: { rows: 3 * households, columns: `i AS id, 'h' || i % ${households} AS household` },
    region: { rows: 8, columns: `i AS id, 'r' || i AS code` },
    village: { rows: 155, columns: `i AS id, 'v' || i AS code, 'v' || i AS "villageCode"` },
  }
  for (const [name, ledger] of Object.entries(vocabulary.ledgers)) {
    const { rows, columns } = own[name] ?? {
      rows: Math.ceil(people / (name === 'stay' ? 2 : 10)),
      columns: `i AS id, 'k' || hash(i) % ${people} AS person, TRUE AS "primary"`,
    }
    const taken = new Set([...columns.matchAll(/ AS "?(\w+)"?/g)].map(([, column]) => column))
    const fields = [
      ...new Set([...(read.get(name) ?? []), ...(ledger.lacks ? [ledger.lacks] : []), ...keyFieldsOf(vocabulary, name)]),
    ].flatMap((field) =>
      taken.has(field) || !ledger.fields[field] ? [] : [`${columnFor(name, field, ledger.fields[field])} AS ${quoted(field)}`],
    )
    await connection.run(
      `CREATE OR REPLACE TABLE ${quoted(name)} AS SELECT ${[columns, ...fields].join(', ')} FROM (SELECT range AS i FROM range(${rows}))`,
    )
  }
  await connection.run('CREATE OR REPLACE TABLE pending (ledger VARCHAR, key VARCHAR)')
}

function columnFor(ledger: string, name: string, field: Field): string {
  const drawn = `hash(i, '${ledger}.${name}')`
  const often = (value: string) => `CASE WHEN ${drawn} % 20 > 0 THEN ${value} END`
  if (ledger === 'householdYear' && name === 'year') return 'CAST(2017 + i * 3 // (SELECT count(*) FROM household) // 3 AS BIGINT)'
  const piece = `CAST(${drawn} // 20 % 1000000 AS BIGINT)`
  switch (field.kind) {
    case 'boolean':
      return often(`${piece} % 2 = 0`)
    case 'integer':
      return often(`${piece} % 30`)
    case 'money':
      return often(`${piece} * 2`)
    case 'date':
      return often(
        name === 'birthDate'
          ? `CAST(DATE '1935-01-01' + CAST(${piece} % 30000 AS INTEGER) AS DATE)`
          : `CAST(DATE '2018-07-01' + CAST(${piece} % 600 AS INTEGER) AS DATE)`,
      )
    case 'code': {
      const codes = Object.keys(field.list!.codes)
      return often(`(['${codes.join("', '")}'])[1 + ${piece} % ${codes.length}]`)
    }
    default:
      return often(`'t' || ${piece} % 500000`)
  }
}
