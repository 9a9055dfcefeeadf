/** The two SQL engines' differences, as small tables of functions. */
import type { Dialect } from './meaning.ts'

const years = (year: (sql: string) => string) => (from: string, to: string) =>
  `(${year(to)} - ${year(from)} - CASE WHEN month(${to}) * 100 + day(${to}) < month(${from}) * 100 + day(${from}) THEN 1 ELSE 0 END)`

export const duckdb: Dialect = {
  name: 'duckdb',
  wide: (sql) => `CAST(${sql} AS HUGEINT)`,
  wholeDivide: (a, b) => `(${a} // ${b})`,
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  date: (day) => `DATE '${day}'`,
  yearOf: (sql) => `year(${sql})`,
  yearsBetween: years((sql) => `year(${sql})`),
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  addDays: (date, days) => `CAST(${date} + CAST(${days} AS INTEGER) AS DATE)`,
  addMonths: (date, months) => `CAST(${date} + to_months(CAST(${months} AS INTEGER)) AS DATE)`,
  makeDate: (year, month, day) => `make_date(${year}, ${month}, ${day})`,
}

export const spark: Dialect = {
  name: 'spark',
  wide: (sql) => `CAST(${sql} AS DECIMAL(38,0))`,
  wholeDivide: (a, b) => `((${a}) div (${b}))`,
  asText: (sql) => `CAST(${sql} AS STRING)`,
  date: (day) => `DATE '${day}'`,
  yearOf: (sql) => `CAST(year(${sql}) AS BIGINT)`,
  yearsBetween: years((sql) => `year(${sql})`),
  daysBetween: (from, to) => `CAST(datediff(${to}, ${from}) AS BIGINT)`,
  addDays: (date, days) => `date_add(${date}, CAST(${days} AS INT))`,
  addMonths: (date, months) => `add_months(${date}, CAST(${months} AS INT))`,
  makeDate: (year, month, day) => `make_date(CAST(${year} AS INT), ${month}, ${day})`,
}
