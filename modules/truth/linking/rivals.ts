/** Counts, for rows without a number to go by, the people with another right number in the same file whom the row fits as well. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { othersSql } from './exact.ts'
import { identifier, readNumberOf } from './tables.ts'

/** Writes temporary table `into`: `row`, `rivals`. Where birth date and village are both missing there is nothing to count by. */
export async function countRivals(
  connection: DuckDBConnection,
  tables: { rows: string; left: string; links: string; into: string },
): Promise<void> {
  const [rows, left] = [identifier(tables.rows), identifier(tables.left)]
  const wanted = `select * from ${left} where kind = 'poor' and core is not null and (birth is not null or village is not null or bare is not null) and row in (select row from link_pairs)`
  const empty = (await readNumberOf(connection, `select count(*) from (${wanted})`)) === 0
  await connection.run(`
    create or replace temp table ${identifier(tables.into)} as
    select r.row, count(distinct b.id_number) as rivals
    from (${wanted}) r join ${empty ? `(select * from ${rows} limit 0)` : rows} b on r.core = b.name
    where (r.birth is null or replace(r.birth, '-', '') = substr(b.id_number, 7, 8))
      and (r.birth is not null or r.village = b.village or contains(b.village_name, r.bare)) and ${othersSql('b', tables.links)}
    group by r.row`)
}
