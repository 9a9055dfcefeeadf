/** The two SQL engines' differences, as small tables of functions. Spark is asked in ANSI mode with identifiers in double quotes (`sparkSettings`). */
import type { Dialect } from './meaning.ts'
import { bare } from './sql-text.ts'

const years = (year: (sql: string) => string) => (from: string, to: string) => {
  const fixed = /^DATE '(\d{4})-(\d\d)-(\d\d)'$/.exec(to)
  const inYear = (day: string) => `month(${day}) * 100 + day(${day})`
  if (!fixed) return `(${year(to)} - ${year(from)} - CASE WHEN ${inYear(to)} < ${inYear(from)} THEN 1 ELSE 0 END)`
  const [, of, month, day] = fixed
  // On the last day of a year everybody has had a birthday.
  if (month === '12' && day === '31') return `(${of} - ${year(from)})`
  return `(${of} - ${year(from)} - CASE WHEN ${inYear(from)} > ${Number(month) * 100 + Number(day)} THEN 1 ELSE 0 END)`
}

const only = (belongs: string) => (belongs === 'TRUE' ? '' : ` FILTER (WHERE ${belongs})`)

export const duckdb: Dialect = {
  name: 'duckdb',
  wide: (sql) => `CAST(${sql} AS HUGEINT)`,
  wholeDivide: (a, b) => `(${a} // ${b})`,
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  text: (of) => `'${of.replaceAll("'", "''")}'`,
  startsWith: (sql, start) => `starts_with(${sql}, ${start})`,
  signOf: (sql) => `sign(${sql})`,
  date: (day) => `DATE '${day}'`,
  yearOf: (sql) => `year(${sql})`,
  yearsBetween: years((sql) => `year(${sql})`),
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  addDays: (date, days) => `CAST(${date} + CAST(${bare(days)} AS INTEGER) AS DATE)`,
  addMonths: (date, months) => `CAST(${date} + to_months(CAST(${bare(months)} AS INTEGER)) AS DATE)`,
  makeDate: (year, month, day) => `make_date(${year}, ${month}, ${day})`,
  pairs: (order, value, belongs) => `list(struct_pack(o := ${order}, v := ${value}))${only(belongs)}`,
  firstBy: (value, order) => `arg_min_null(${value}, ${order})`,
  anyUnlike: (pairs, order, value) => `len(list_filter(${pairs}, x -> x.o = ${order} AND x.v IS DISTINCT FROM ${value})) > 0`,
  gathersWhereRead: true,
  makeTable: (name, query) => `CREATE TABLE ${name} AS\n${query}`,
}

/** What a Spark session must be set to: overflow throws as it does in DuckDB, and double quotes name columns. */
export const sparkSettings = { 'spark.sql.ansi.enabled': 'true', 'spark.sql.ansi.doubleQuotedIdentifiers': 'true' } as const

export const spark: Dialect = {
  name: 'spark',
  wide: (sql) => `CAST(${sql} AS DECIMAL(38,0))`,
  wholeDivide: (a, b) => `((${a}) div (${b}))`,
  asText: (sql) => `CAST(${sql} AS STRING)`,
  text: (of) => `'${of.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  startsWith: (sql, start) => `startswith(${sql}, ${start})`,
  // Spark's sign() is a DOUBLE, and so is a product with it.
  signOf: (sql) => `CAST(sign(${sql}) AS BIGINT)`,
  date: (day) => `DATE '${day}'`,
  yearOf: (sql) => `CAST(year(${sql}) AS BIGINT)`,
  yearsBetween: years((sql) => `year(${sql})`),
  daysBetween: (from, to) => `CAST(datediff(${to}, ${from}) AS BIGINT)`,
  addDays: (date, days) => `date_add(${date}, CAST(${days} AS INT))`,
  addMonths: (date, months) => `add_months(${date}, CAST(${months} AS INT))`,
  makeDate: (year, month, day) => `make_date(CAST(${year} AS INT), ${month}, ${day})`,
  pairs: (order, value, belongs) => `collect_list(named_struct('o', ${order}, 'v', ${value}))${only(belongs)}`,
  firstBy: (value, order) => `min_by(${value}, ${order})`,
  anyUnlike: (pairs, order, value) => `exists(${pairs}, x -> x.o = ${order} AND NOT (x.v <=> ${value}))`,
  gathersWhereRead: false,
  makeTable: (name, query) => `CACHE TABLE ${name} AS\n${query}`,
}
