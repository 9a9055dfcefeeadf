/** A household out of the benchmark's own people: the middle one by how many records speak of it and its members. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { Kind, Value } from '#kernel/values'
import type { Vocabulary } from '#kernel/vocabulary'
import type { WorldRecord } from '#kernel/world'

/** Its records, its village's and its region's left out: nothing here reads them by household. */
export async function drawnHousehold(connection: DuckDBConnection, { ledgers }: Vocabulary): Promise<WorldRecord[]> {
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects()
  const columnsOf = async (ledger: string) => (await rows(`DESCRIBE ${quoted(ledger)}`)).map(({ column_name: name }) => String(name))
  const ofPeople: string[] = []
  for (const ledger of Object.keys(ledgers)) if ((await columnsOf(ledger)).includes('person')) ofPeople.push(ledger)
  const spoken = ofPeople.map((ledger) => `SELECT person FROM ${quoted(ledger)}`).join(' UNION ALL ')
  const [middle] =
    await rows(`WITH counted AS (SELECT p.household, count(s.person) AS records FROM person p LEFT JOIN (${spoken}) s ON s.person = p.key GROUP BY 1)
    SELECT household FROM counted ORDER BY records, household LIMIT 1 OFFSET (SELECT count(*) // 2 FROM counted)`)
  const household = `'${String(middle!.household)}'`
  const where: Readonly<Record<string, string>> = {
    household: `id = ${household}`,
    householdYear: `household = ${household}`,
    person: `household = ${household}`,
    ...Object.fromEntries(ofPeople.map((ledger) => [ledger, `person IN (SELECT key FROM person WHERE household = ${household})`])),
  }
  const found: WorldRecord[] = []
  for (const [ledger, condition] of Object.entries(where)) {
    const columns = (await columnsOf(ledger)).map((name) =>
      kindOf(ledger, name) === 'date' ? `CAST(${quoted(name)} AS VARCHAR) AS ${quoted(name)}` : quoted(name),
    )
    for (const { id, ...facts } of await rows(`SELECT ${columns.join(', ')} FROM ${quoted(ledger)} WHERE ${condition} ORDER BY id`))
      found.push({ ledger, id: String(id), facts: facts as Record<string, Value> })
  }
  return found

  function kindOf(ledger: string, field: string): Kind | undefined {
    return ledgers[ledger]?.fields[field]?.kind
  }
}
