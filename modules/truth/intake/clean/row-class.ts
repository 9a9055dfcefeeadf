/** Which rows are records, and which are blank, headings printed again, totals, signatures, or nobody's. */
import type { Proposal } from '../batch.ts'
import { literal } from '../sql.ts'
import { cutNumber } from './cut-numbers.ts'

const totals = '^\\s*[(（【]?(合|总|小|共|累|本页|本村|全村|全镇)\\s*(计|合计|小计|共计|户数|人数)'
const signatures =
  '^\\s*(制表|填表|审核|复核|负责人|单位负责人|单位领导|填报|经办人|备注|说明|注|联系人|联系电话|打印|日期|制单|主管|分管|盖章|签字|签章|统计时间|第\\s*[0-9]+\\s*页)[^0-9]{0,8}(\\s*[:：].*|[0-9]+.*)?$'

/** A second row of headings, in other words than the first. */
const headingOfName = '(.{0,6}姓名|.{1,6}名称)'

/** Columns that identify a row of this sheet. */
export interface Identity {
  readonly name?: string
  readonly numbers: readonly string[]
  /** Of a sheet of households alone: their number, without which nobody can tell who lives there. */
  readonly household?: string
  /** What its column has of a number that Excel cut names nothing either. */
  readonly cut?: boolean
}

/** SQL for the class of a row: 'record', 'blank', 'skipped' or 'rejected'. */
export function rowClass(proposal: Proposal, identity: Identity, columns: number): string {
  const mapped = proposal.columns.filter(({ field }) => field !== null).map(({ column }) => `c${column}`)
  const name = identity.name ?? 'NULL'
  const number = identity.numbers.length > 0 ? `coalesce(${identity.numbers.join(', ')})` : 'NULL'
  const first = `coalesce(${Array.from({ length: columns }, (_, at) => `nullif(trim(c${at}), '')`).join(', ')})`
  const repeated = proposal.columns
    .filter(({ field, heading }) => field !== null && heading !== '')
    .slice(0, 3)
    .map(({ column, heading }) => `coalesce(trim(regexp_replace(c${column}, '\\s+', ' ', 'g')), '') = ${literal(heading)}`)
  const isNumber = `regexp_matches(coalesce(${number}, ''), '[0-9０-９]{6}')`
  const isName = `regexp_matches(coalesce(${name}, ''), '\\p{L}')`
  const nobody =
    identity.name || identity.numbers.length > 0
      ? `NOT ${isName} AND NOT regexp_matches(regexp_replace(coalesce(${number}, ''), '[^0-9０-９]', '', 'g'), '.{6}')`
      : identity.household
        ? `regexp_full_match(coalesce(trim(${identity.household}), ''), '${['', '[0-9](\\.[0-9]+)?[Ee]\\+[0-9]+', ...(identity.cut ? [cutNumber] : [])].join('|')}')`
        : 'false'
  return `CASE
    WHEN ${name} IS NOT NULL AND regexp_full_match(coalesce(${number}, ''), '[0-9]{17}[0-9X].*') THEN 'record'
    WHEN ${mapped.map((column) => `nullif(trim(${column}), '') IS NULL`).join(' AND ')} THEN 'blank'
    WHEN ${repeated.length > 0 ? repeated.join(' AND ') : 'false'} THEN 'skipped'
    WHEN NOT ${isNumber} AND regexp_full_match(coalesce(trim(${name}), ''), '${headingOfName}') THEN 'skipped'
    WHEN NOT ${isNumber} AND (regexp_matches(${first}, '${totals}') OR regexp_matches(${first}, '${signatures}') OR regexp_matches(coalesce(${name}, ''), '${totals}') OR regexp_matches(coalesce(${name}, ''), '[。；：]')) THEN 'skipped'
    WHEN ${nobody} THEN 'rejected'
    ELSE 'record' END`
}
