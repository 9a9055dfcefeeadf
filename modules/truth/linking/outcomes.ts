/** Decides the rows that the first pass left, or takes over what was decided before on the same evidence, and writes them to the links. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { decide } from './decide.ts'
import type { Link } from './link.ts'
import { linkingVersion } from './parameters.ts'
import type { People } from './people.ts'
import type { LeftRow } from './residue.ts'
import { identifier, readRows, writeTable } from './tables.ts'

const outcomeColumns = {
  row_id: 'BIGINT',
  person: 'VARCHAR',
  member: 'BIGINT',
  how: 'VARCHAR',
  score: 'DOUBLE',
  candidates: 'VARCHAR',
  same_id_other_name: 'BOOLEAN',
  reasons: 'VARCHAR',
  number: 'VARCHAR',
  fingerprint: 'VARCHAR',
  evidence: 'VARCHAR',
} as const

/**
 * Replaces the rows of `link_wanted` in `into`, from `link_left`, `link_pairs`, `link_people` and `link_rivals`. A decision depends on nothing but
 * the row's own words, the people it was paired with and the rivals: one digest stands for them, and `before` holds decisions under theirs.
 * Gives the number of rows decided anew.
 */
export async function writeOutcomes(
  connection: DuckDBConnection,
  left: ReadonlyMap<bigint, LeftRow>,
  people: People,
  into: string,
  before?: string,
): Promise<number> {
  await connection.run(`
    create or replace temp table link_evidence as
    select r.row, p.members, coalesce(v.rivals, 0)::double as rivals,
      md5(concat_ws('|', '${linkingVersion}', '${people.residents}', r.fingerprint, coalesce(v.rivals, 0), p.facts)) as evidence
    from link_left r
      left join (
        select p.row, string_agg(p.member, ',' order by p.member) as members, string_agg(m.facts, '|' order by p.member) as facts
        from link_pairs p join link_people m on p.member = m.member group by p.row
      ) p on r.row = p.row
      left join link_rivals v on r.row = v.row`)
  // What a person decided is not evidence: it is applied again afterwards, or was taken back.
  const known =
    before === undefined ? '' : `select * from ${identifier(before)} where evidence is not null and not list_contains(reasons, 'decided')`
  const fresh = before === undefined ? '' : `where evidence not in (select evidence from (${known}))`
  let decided = 0
  async function* rows() {
    for await (const [row, members, rivals, evidence] of readRows(connection, `select * from link_evidence ${fresh} order by row`)) {
      const facts = left.get(row as bigint)!
      const paired = members ? (members as string).split(',').map((member) => people.members.get(BigInt(member))!) : []
      decided++
      yield outcome(facts, decide(facts, paired, { residents: people.residents, rivals: rivals as number }), evidence as string)
    }
  }
  await writeTable(connection, 'link_outcomes', outcomeColumns, rows())
  await connection.run(`delete from ${identifier(into)} where row_id in (select row_id from link_wanted)`)
  await connection.run(`
    insert into ${identifier(into)}
    select * replace (
      from_json(candidates, '[{"person":"VARCHAR","member":"BIGINT","score":"DOUBLE","reasons":["VARCHAR"]}]') as candidates,
      string_split(reasons, ' ') as reasons)
    from link_outcomes`)
  if (before !== undefined)
    await connection.run(`
      insert into ${identifier(into)}
      select k.* replace (e.row as row_id) from link_evidence e join (${known} qualify row_number() over (partition by evidence order by row_id) = 1) k
      on e.evidence = k.evidence`)
  return decided
}

function outcome({ row, fingerprint }: LeftRow, link: Link, evidence: string) {
  const candidates = link.candidates.map((one) => ({ ...one, member: String(one.member) }))
  return [
    row,
    link.person,
    link.member,
    link.how,
    link.score,
    candidates.length === 0 ? null : JSON.stringify(candidates),
    link.sameNumberOtherName,
    link.reasons.join(' '),
    link.number,
    fingerprint,
    evidence,
  ]
}
