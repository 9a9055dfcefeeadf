/** What a person decided about a row goes before everything linking finds, as long as the row says the same and the person is registered. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { fingerprintSql } from './residue.ts'
import { identifier } from './tables.ts'

/** Changes the links of rows that somebody decided on. The newest of several decisions on one fingerprint must be the only one in the table. */
export async function applyDecisions(
  connection: DuckDBConnection,
  tables: { rows: string; people: string; decisions: string; links: string },
): Promise<void> {
  const [rows, people, decisions, links] = [tables.rows, tables.people, tables.decisions, tables.links].map(identifier)
  // Number and name first, so that fingerprints are made of a few rows only.
  await connection.run(`
    create or replace temp table link_decided as
    select b.row_id, b.id_number, ${fingerprintSql('b')} as fingerprint, d.person, m.member
    from ${rows} b
      join ${decisions} d on coalesce(b.id_number, '') = coalesce(cast(d.id_number as varchar), '') and coalesce(b.name, '') = coalesce(cast(d.name as varchar), '')
      left join (select person, min(member) as member from ${people} group by person) m on d.person = m.person
    where ${fingerprintSql('b')} = d.fingerprint and (d.person is null or m.member is not null)`)
  await connection.run(`
    update ${links} l set person = d.person, member = d.member, how = case when d.person is null then 'none' else 'scored' end,
      score = case when d.person is null then 0 else 1 end, candidates = null, same_id_other_name = false, reasons = ['decided'],
      number = case when d.person is null then l.number end, fingerprint = d.fingerprint
    from link_decided d where l.row_id = d.row_id`)
  await connection.run('drop table link_decided')
}
