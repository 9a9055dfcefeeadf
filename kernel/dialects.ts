/** The two SQL engines' differences, as small tables of functions. */
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

export const duckdb: Dialect = {
  name: 'duckdb',
  wide: (sql) => `CAST(${sql} AS HUGEINT)`,
  wholeDivide: (a, b) => `(${a} // ${b})`,
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  date: (day) => `DATE '${day}'`,
  yearOf: (sql) => `year(${sql})`,
  yearsBetween: years((sql) => `year(${sql})`),
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  addDays: (date, days) => `CAST(${date} + CAST(${bare(days)} AS INTEGER) AS DATE)`,
  addMonths: (date, months) => `CAST(${date} + to_months(CAST(${bare(months)} AS INTEGER)) AS DATE)`,
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
