/** Counts, for rows without a number to go by, the people with another right number in the same file whom the row fits as well. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier } from './tables.ts'

/** Writes temporary table `into`: `row`, `rivals`. Where birth date and village are both missing there is nothing to count by. */
export async function countRivals(
  connection: DuckDBConnection,
  tables: { rows: string; left: string; links: string; into: string },
): Promise<void> {
  const [rows, left, links] = [identifier(tables.rows), identifier(tables.left), identifier(tables.links)]
  await connection.run(`
    create or replace temp table ${identifier(tables.into)} as
    select r.row, count(distinct b.id_number) as rivals
    from (select * from ${left} where kind = 'poor' and core is not null and row in (select row from link_pairs)) r
      join ${rows} b on r.core = b.name
      semi join (select row_id from ${links} where how = 'none' and number is not null) n on b.row_id = n.row_id
    where (r.birth is null or replace(r.birth, '-', '') = substr(b.id_number, 7, 8))
      and (r.birth is not null or r.village = b.village or contains(b.village_name, r.bare))
    group by r.row`)
}
