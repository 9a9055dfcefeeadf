/** Registered people whose numbers are masked or cut: what is left of a number may be several people's, and then names nobody by itself (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { hiddenPlaces } from '#modules/truth/linking/number-agreement'
import { behindNumber } from '#modules/truth/linking/people'
import type { Delivery } from './delivery.ts'

/** What masking, powers of ten and fifteen places leave. */
const remains = `regexp_matches(person, '${hiddenPlaces}|000$')`

/** The delivery with a key of their own for people of different names under one such number; what is said of one is then not said of the other. */
export async function withOwnKeys(connection: DuckDBConnection, delivery: Delivery): Promise<Delivery> {
  const { person } = delivery.registry
  await connection.run(
    `CREATE OR REPLACE TABLE shared_number AS SELECT person FROM ${person} WHERE ${remains} GROUP BY person HAVING count(DISTINCT name) > 1`,
  )
  const [count] = (await connection.runAndReadAll('SELECT count(*) FROM shared_number')).getRows()
  if (Number(count?.[0]) === 0) return delivery
  await connection.run(`CREATE OR REPLACE VIEW registry_with_keys AS
    SELECT * REPLACE (CASE WHEN person IN (SELECT person FROM shared_number) THEN person || '${behindNumber}' || coalesce(name, '') ELSE person END AS person) FROM ${person}`)
  return { ...delivery, registry: { ...delivery.registry, person: 'registry_with_keys' } }
}
