/** What the first pass leaves: rows read in full, and the people each may speak of. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { othersSql } from './exact.ts'
import { readName } from './name.ts'
import { factsOfNumber, type ReadNumber, readNumber } from './number.ts'
import { lookUpColumns, lookUpName } from './people.ts'
import { identifier, readNumberOf, readRows, writeTable } from './tables.ts'
import { barePlace } from './village-agreement.ts'
import type { RowFacts } from './weigh.ts'

/** A row that needs more than the first pass. */
export interface LeftRow extends RowFacts {
  readonly row: bigint
  readonly fingerprint: string
}

/**
 * The text by which a row is known again in the next delivery, as SQL: what it says about the person, not where it stands.
 * A person's decision is kept under it.
 */
export function fingerprintSql(row: string): string {
  const texts = ['id_number', 'name', 'sex', 'village', 'village_name', 'town_name'].map((column) => `coalesce(${row}.${column}, '')`)
  return `md5(concat_ws('|', ${texts.join(', ')}, coalesce(strftime(${row}.birth, '%Y-%m-%d'), ''), ${row}.certified))`
}

/**
 * Finds rows with somebody else's right number that resemble a registered person: same name and birth date, or the same name and a
 * registry number that is wrong itself or missing.
 */
export async function findForeignRows(
  connection: DuckDBConnection,
  { rows, people, links, into }: { rows: string; people: string; links: string; into: string },
): Promise<void> {
  const [b, m] = [identifier(rows), identifier(people)]
  const unsure = await readNumberOf(connection, `select count(*) from ${m} where not coalesce("right", false)`)
  const sameBirth = `select b.row_id from ${b} b join (select written, replace(birth, '-', '') as birth, person from ${m} where "right") m
    on b.name = m.written and substr(b.id_number, 7, 8) = m.birth where b.id_number <> m.person`
  const wrongInRegistry = `select b.row_id from ${b} b join (select * from ${m} where not coalesce("right", false)) m on b.name = m.written
    where damerau_levenshtein(b.id_number, m.person) <= 2 or replace(m.birth, '-', '') = substr(b.id_number, 7, 8)
      or (m.body is null and (m.village = b.village or b.birth = cast(m.birth as date)))
      or (contains(m.person, '*') and substr(m.person, 15, 4) = substr(b.id_number, 15, 4))`
  await connection.run(`
    create or replace temp table ${identifier(into)} as
    select distinct row_id from (${unsure > 0 ? `${sameBirth} union all ${wrongInRegistry}` : sameBirth}) h where ${othersSql('h', links)}`)
}

/** Reads the rows that are left and writes temporary table `into` to look people up by. Returns them by row. */
export async function readLeftRows(
  connection: DuckDBConnection,
  { rows, wanted, into }: { rows: string; wanted: string; into: string },
): Promise<Map<bigint, LeftRow>> {
  const left = new Map<bigint, LeftRow>()
  const sql = `
    select row_id, id_number, name, sex, strftime(birth, '%Y-%m-%d'), village, village_name, town_name, ${fingerprintSql('b')}, certified
    from ${identifier(rows)} b semi join ${identifier(wanted)} w using (row_id) order by row_id`
  for await (const row of readRows(connection, sql)) {
    const [id, name, sex, birth, village, villageName, townName, fingerprint] = row.slice(1, 9) as (string | null)[]
    left.set(row[0] as bigint, {
      row: row[0] as bigint,
      number: readNumber(id ?? null, row[9] === true),
      name: readName(name ?? null),
      sex: sex ?? null,
      birth: birth ?? null,
      village: village ?? null,
      villageName: villageName ?? null,
      townName: townName ?? null,
      fingerprint: fingerprint!,
    })
  }
  const columns = {
    row: 'BIGINT',
    number: 'VARCHAR',
    text: 'VARCHAR',
    kind: 'VARCHAR',
    ...lookUpColumns,
    number_birth: 'VARCHAR',
    fingerprint: 'VARCHAR',
  } as const
  await writeTable(connection, into, columns, lookUpRows(left.values()))
  return left
}

function* lookUpRows(left: Iterable<LeftRow>) {
  for (const { row, number, name, birth, village, villageName, fingerprint } of left) {
    const kind = kindOf(number)
    const body = kind === 'wrong' && number.body.length >= 14 ? number.body : null
    const numberBirth = number.number === null ? null : factsOfNumber(number.number).birth
    yield [
      row,
      number.number,
      number.text || null,
      kind,
      ...lookUpName(name),
      birth,
      village,
      barePlace(villageName) || null,
      body,
      numberBirth,
      fingerprint,
    ]
  }
}

/** Whether a written number is `right`, `wrong` (places to look up by), or `poor` (none, or too little to go by). */
function kindOf(number: ReadNumber): 'right' | 'wrong' | 'poor' {
  if (number.number !== null) return 'right'
  return number.body === '' || number.flaw === 'masked' || number.flaw === 'scientific' ? 'poor' : 'wrong'
}

/**
 * Pairs every row with the people it may speak of. One wrong digit, one swap, one digit lost or doubled leaves at least one of the five
 * pieces of a number whole, so no such row is missed; the others need a name and another fact, or are alone with a name.
 */
export function pairsSql(left: string, people: string): string {
  const [r, m] = [identifier(left), identifier(people)]
  const pieces = [
    (x: string) => `substr(${x}.body, 1, 14)`,
    (x: string) => `${x}.body[-7:]`,
    (x: string) => `substr(${x}.body, 1, 9) || ${x}.body[-5:]`,
    (x: string) => `substr(${x}.body, 1, 11) || ${x}.body[-3:]`,
    (x: string) => `substr(${x}.body, 1, 13) || ${x}.body[-2:]`,
  ]
  const near = pieces.map(
    (piece) => `select row, member from ${r} r join ${m} m on ${piece('r')} = ${piece('m')}
      where r.kind = 'wrong' and m.body is not null and (damerau_levenshtein(r.text, m.person) <= 3 or r.core = m.core or r.birth = m.birth or r.text like '%000')`,
  )
  const samePlace = '(r.village = m.village or r.bare = m.bare)'
  return [
    `select row, member from ${r} r join ${m} m on r.number = m.person`,
    `select row, member from ${r} r join ${m} m on r.text = m.person where r.number is null`,
    ...near,
    `select row, member from ${r} r join ${m} m on r.core = m.core where r.kind = 'poor'`,
    `select row, member from ${r} r join ${m} m on r.core = m.core where r.kind = 'wrong'
      and (r.birth = m.birth or ${samePlace} or r.text[-4:] = m.person[-4:] or substr(r.text, 7, 8) = replace(m.birth, '-', '') or damerau_levenshtein(r.text, m.person) <= 4)`,
    `select row, member from ${r} r join ${m} m on r.core = m.core where r.kind = 'right'
      and (r.number_birth = m.birth or damerau_levenshtein(r.number, m.person) <= 2 or (m.body is null and (${samePlace} or r.birth = m.birth))
        or (contains(m.person, '*') and substr(m.person, 15, 4) = substr(r.number, 15, 4)))`,
    `select row, member from ${r} r join ${m} m on r.birth = m.birth where r.kind <> 'right' and (${samePlace} or r.surname = m.surname)`,
    `select row, member from ${r} r join ${m} m on r.sound = m.sound and r.village = m.village where r.kind <> 'right'`,
    `select row, member from ${r} r join ${m} m on r.sound = m.sound and r.bare = m.bare where r.kind <> 'right'`,
    // A number of one member may stand beside the name of another of the same household, or of somebody with the row's birth date or village.
    `select r.row, n.member from ${r} r join ${m} m on r.number = m.person join ${m} n on n.household = m.household where r.core is not null`,
    `select r.row, m.member from ${r} r join ${m} m on r.core = m.core and (r.birth = m.birth or ${samePlace})
      where r.number in (select person from ${m} where person is not null)`,
  ].join(' union ')
}
