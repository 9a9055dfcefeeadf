/** The first pass over a whole file, in SQL: rows whose number and name are a registered person's, and rows with a right number of somebody else. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { checkCharacters, checkWeights } from './number.ts'
import { hiddenPlaces } from './number-agreement.ts'
import { identifier } from './tables.ts'

/** The type of the links table that `linkBatch` makes. `reasons` and `candidates` are null for plain exact rows and for other people's right numbers. */
export const linkColumns = `row_id BIGINT, person VARCHAR, member BIGINT, how VARCHAR, score DOUBLE,
  candidates STRUCT(person VARCHAR, member BIGINT, score DOUBLE, reasons VARCHAR[])[], same_id_other_name BOOLEAN, reasons VARCHAR[], number VARCHAR, fingerprint VARCHAR, evidence VARCHAR`

const optional = {
  id_raw: 'VARCHAR',
  name_raw: 'VARCHAR',
  name: 'VARCHAR',
  sex: 'VARCHAR',
  birth: 'DATE',
  village: 'VARCHAR',
  village_name: 'VARCHAR',
  town_name: 'VARCHAR',
}

/** Makes a temporary view of a batch in which every column of the contract exists; `certified` tells that the number is of a disability certificate. */
export async function viewBatch(connection: DuckDBConnection, batch: string, view: string): Promise<void> {
  const described = (await connection.runAndReadAll(`describe select * from ${identifier(batch)}`)).getRows()
  const present = new Set(described.map((row) => String(row[0])))
  const columns = Object.entries(optional).map(([column, type]) =>
    present.has(column) ? `try_cast(${column} as ${type}) as ${column}` : `cast(null as ${type}) as ${column}`,
  )
  const certified = present.has('certificate') ? 'certificate is not null' : 'false'
  await connection.run(
    `create or replace temp view ${identifier(view)} as select row_id, id_number, ${columns.join(', ')}, ${certified} as certified from ${identifier(batch)}`,
  )
}

/** The condition that a row of `links` speaks, for certain, of somebody else with a right number, as SQL on an alias of rows of the batch. */
export const othersSql = (row: string, links: string) =>
  `${row}.row_id not in (select row_id from ${identifier(links)} where how is null or how = 'exact')`

/**
 * Writes the rows to `into`: `exact` or `none` where that is certain, `how` null where more must be looked at; a number held under more than
 * two names in the registry is looked at again for the third, and so is a row whose birth date is not its number's. With `withoutOthers`, rows with a right number of somebody else are left out.
 */
export async function linkExactly(
  connection: DuckDBConnection,
  { rows, people, into, withoutOthers }: { rows: string; people: string; into: string; withoutOthers: boolean },
): Promise<void> {
  await connection.run(`create or replace table ${identifier(into)} (${linkColumns})`)
  await connection.run(`
    insert into ${identifier(into)}
    select row_id, case when same then id_number end, case when same then member end,
      case when same then 'exact' when foreign_right then 'none' end,
      case when same then 1 else 0 end, null, false, null, case when foreign_right then id_number end, null, null
    from (
      select row_id, id_number, case when name = one then one_member else other_member end as member,
        coalesce((name = one or name = other) and (birth is null or strftime(birth, '%Y%m%d') = substr(id_number, 7, 8)), false) as same, person is null and ${isRightSql('id_number')} as foreign_right
      from (
        select *, high % 1000::uinteger * 10::uinteger + low // 10000000::uinteger as year, low // 1000::uinteger % 10000::uinteger as month_day
        from (
        select b.row_id, b.id_number, b.name, case when k.person is not null then b.birth end as birth, k.*,
          try_cast(substr(b.id_number, 1, 9) as uinteger) as high, try_cast(substr(b.id_number, 10, 8) as uinteger) as low
        from ${identifier(rows)} b left join (
          select person, min(written) as one, max(written) as other, arg_min(member, written) as one_member, arg_max(member, written) as other_member
          from (select person, written, min(member) as member from ${identifier(people)} where person is not null and not regexp_matches(person, '${hiddenPlaces}') group by all) group by person
        ) k on b.id_number = k.person
        )
      )
    ) ${withoutOthers ? 'where not foreign_right' : ''}`)
}

/** Casts forgive signs, points and exponents: whatever is no digit leaves fewer than seventeen places, but for an exponent. */
const allDigits = (text: string) =>
  `try_cast(substr(${text}, 1, 17) as bigint) >= 10000000000000000 and not contains(${text}, 'e') and not contains(${text}, 'E')`

/**
 * Whether a text is a right number, as SQL over the text, its first nine and next eight digits (`high`, `low`), and their `year` and `month_day`.
 * Two casts and arithmetic on small integers: over ten million rows a third of the time that seventeen substrings take.
 */
function isRightSql(text: string): string {
  const digit = (at: number) =>
    at < 9 ? `(high // ${10 ** (8 - at)}::uinteger) % 10::uinteger` : `(low // ${10 ** (16 - at)}::uinteger) % 10::uinteger`
  const sum = checkWeights.map((weight, at) => `${weight}::uinteger * (${digit(at)})`).join(' + ')
  return `coalesce(strlen(${text}) = 18 and high >= 100000000 and ${allDigits(text)}
    and ${text}[18] = substr('${checkCharacters}', 1 + cast((${sum}) % 11::uinteger as int), 1)
    and year between 1800::uinteger and 2099::uinteger and month_day between 101::uinteger and 1231::uinteger
    and month_day % 100::uinteger between 1::uinteger and 31::uinteger
    and month_day not in (${[230, 231, 431, 631, 931, 1131].map((day) => `${day}::uinteger`).join(', ')})
    and (month_day <> 229 or (year % 4::uinteger = 0 and (year % 100::uinteger <> 0 or year % 400::uinteger = 0))), false)`
}
