/** What a list asks for: filters by field, an order, a page; read from hostile input and turned into SQL. */
import { type RawBuilder, sql } from 'kysely'
import type { Field } from '#kernel/ledger'
import { type Refusal, refusal } from '#platform/http/refusal'
import type { LedgerTable } from '#platform/store/ledger-table'
import { snake } from '#platform/store/naming'
import { readJson, type StoredValue } from './read-value.ts'

/** One condition; several of a field hold together. Money in fen, quantities in their smallest unit. */
export interface Filter {
  readonly field: string
  readonly is?: StoredValue
  readonly in?: readonly StoredValue[]
  readonly contains?: string
  readonly from?: StoredValue
  readonly to?: StoredValue
  /** True: only known values; false: only empty ones. */
  readonly known?: boolean
}

export interface Sort {
  readonly field: string
  readonly descending?: boolean
}

export interface RecordQuery {
  readonly filters: readonly Filter[]
  readonly sort: Sort
  /** Where the page before ended. */
  readonly after?: { readonly value: StoredValue; readonly id: string }
  readonly limit: number
}

/** What a caller hands over, as it comes from a request. */
export interface QueryInput {
  readonly filters?: unknown
  readonly sort?: unknown
  readonly cursor?: unknown
  readonly limit?: unknown
}

const identity: Field = { kind: 'text', label: { zh: '记录编号', en: 'Record' } }
const area: Field = { kind: 'text', label: { zh: '区划代码', en: 'Region' } }
const moment: Field = { kind: 'date', label: { zh: '更新时间', en: 'Updated at' } }
export const pageLimit = { usual: 50, most: 500 } as const

/** The fields that can be asked for: those of the clause, those of its table, the references, and what every record has. */
export function askableFields({ ledger, columns, references }: LedgerTable): Readonly<Record<string, Field>> {
  const referring = Object.fromEntries(Object.keys(references ?? {}).map((name) => [name, identity]))
  return { id: identity, region: area, createdAt: moment, updatedAt: moment, ...referring, ...ledger.fields, ...columns }
}

/**
 * Reads a query. Filters are `{ field: condition }`, a condition being a value or `{ is, in, contains, from, to, known }`. What is
 * sensitive can be neither filtered nor sorted by unless `sensitive` is true: the answer would give it away.
 */
export function readQuery(table: LedgerTable, input: QueryInput, { sensitive = false } = {}): RecordQuery | Refusal {
  const fields = askableFields(table)
  const askable = (name: string) =>
    Object.hasOwn(fields, name) && (sensitive || fields[name]!.sensitivity !== 'sensitive') ? fields[name] : undefined
  const filters: Filter[] = []
  const given = input.filters ?? {}
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuseQuery('filters', '筛选条件写法不对。', 'The filters are not an object.')
  for (const [name, condition] of Object.entries(given)) {
    const field = askable(name)
    if (!field) return refuseQuery(`filters.${name.slice(0, 40)}`, '不能按这一项筛选。', 'This field cannot be filtered by.')
    const filter = readCondition(name, field, condition)
    if ('refused' in filter) return filter
    filters.push(filter)
  }
  const sort = readSort(input.sort)
  const by = sort && askable(sort.field)
  if (!sort || !by) return refuseQuery('sort', '不能按这一项排序。', 'This field cannot be sorted by.')
  const limit = input.limit === undefined ? pageLimit.usual : Number(input.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > pageLimit.most)
    return refuseQuery('limit', `每页 1 到 ${pageLimit.most} 条。`, `1 to ${pageLimit.most} a page.`)
  const after = input.cursor === undefined ? undefined : readCursor(input.cursor, sort, by)
  if (after === null)
    return refuseQuery('cursor', '翻页标记已失效，请从第一页重新打开。', 'The cursor does not fit; start again from the first page.')
  return { filters, sort, limit, ...(after ? { after } : {}) }
}

const refuseQuery = (path: string, zh: string, en: string): Refusal =>
  refusal('invalid', 'bad-query', zh, en, { fields: [{ path, sentence: { zh, en } }] })

function readSort(input: unknown): Sort | undefined {
  if (input === undefined) return { field: 'id' }
  const [, minus, field] = typeof input === 'string' ? (/^(-?)(\w{1,60})$/.exec(input) ?? []) : []
  return field ? { field, descending: minus === '-' } : undefined
}

function readCondition(name: string, field: Field, input: unknown): Filter | Refusal {
  const no = (zh: string, en: string) => refuseQuery(`filters.${name}`, zh, en)
  const condition =
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? (input as Record<string, unknown>)
      : Array.isArray(input)
        ? { in: input }
        : { is: input }
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = { field: name }
  for (const [word, told] of Object.entries(condition)) {
    if (word === 'known' && typeof told === 'boolean') filter.known = told
    else if (word === 'contains' && typeof told === 'string' && field.kind === 'text' && told.length <= 100) filter.contains = told
    else if (word === 'in' && Array.isArray(told) && told.length <= 500) {
      const readings = told.map((one) => readJson(field, one))
      const bad = readings.find((reading) => 'wrong' in reading)
      if (bad && 'wrong' in bad) return no(bad.wrong.zh, bad.wrong.en)
      filter.in = readings.map((reading) => ('value' in reading ? reading.value : null))
    } else if (word === 'is' || ((word === 'from' || word === 'to') && field.kind !== 'boolean')) {
      const reading = readJson(field, told)
      if ('wrong' in reading) return no(reading.wrong.zh, reading.wrong.en)
      filter[word] = reading.value
    } else return no('筛选条件写法不对。', 'This condition does not fit the field.')
  }
  if (name === 'id' || (field === identity && name !== 'id')) {
    const ids = [filter.is, ...(filter.in ?? [])].filter((one) => typeof one === 'string')
    if (ids.some((one) => !/^[0-9a-f-]{36}$/i.test(one as string))) return no('记录编号写法不对。', 'Not an identity of a record.')
  }
  return filter
}

/** The mark of where a page ended: not secret, and read as strictly as anything else that comes back. */
export function writeCursor({ field, descending = false }: Sort, value: unknown, id: string): string {
  const told = value instanceof Date ? value.toISOString() : typeof value === 'bigint' ? String(value) : value
  return Buffer.from(JSON.stringify([field, descending, told ?? null, id])).toString('base64url')
}

function readCursor(input: unknown, { field, descending = false }: Sort, by: Field): { value: StoredValue; id: string } | null {
  try {
    const [of, down, value, id] = JSON.parse(Buffer.from(String(input), 'base64url').toString('utf8')) as unknown[]
    if (of !== field || down !== descending || typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return null
    if (by === moment) return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? { value, id } : null
    const reading = readJson(by, value)
    return 'value' in reading ? { value: reading.value, id } : null
  } catch {
    return null
  }
}

const column = (name: string) => sql.ref(snake(name))
const pattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** The WHERE of the filters, without the page. */
export function whereOf(filters: readonly Filter[]): RawBuilder<boolean> {
  const parts = filters.flatMap((filter) => conditionsOf(filter))
  return parts.length > 0 ? sql<boolean>`${sql.join(parts, sql` and `)}` : sql<boolean>`true`
}

function conditionsOf({ field, ...filter }: Filter): RawBuilder<unknown>[] {
  const name = column(field)
  const region = field === 'region'
  const parts: RawBuilder<unknown>[] = []
  // An area is given by the digits it covers, so a town's nine find all its villages.
  if (filter.is !== undefined)
    parts.push(filter.is === null ? sql`${name} is null` : region ? sql`starts_with(${name}, ${filter.is})` : sql`${name} = ${filter.is}`)
  if (filter.in !== undefined) {
    const values = filter.in.filter((value) => value !== null)
    const among =
      values.length > 0 ? (region ? sql`${name} ^@ any (${values}::text[])` : sql`${name} in (${sql.join(values)})`) : sql`false`
    parts.push(filter.in.length > values.length ? sql`(${among} or ${name} is null)` : among)
  }
  if (filter.contains !== undefined) parts.push(sql`${name} ilike ${pattern(filter.contains)}`)
  if (filter.from !== undefined && filter.from !== null) parts.push(sql`${name} >= ${filter.from}`)
  if (filter.to !== undefined && filter.to !== null) parts.push(sql`${name} <= ${filter.to}`)
  if (filter.known !== undefined) parts.push(filter.known ? sql`${name} is not null` : sql`${name} is null`)
  return parts
}

/** What comes behind the page before; empty values stand last in both directions. */
export function behind({ sort, after }: RecordQuery): RawBuilder<boolean> {
  if (!after) return sql<boolean>`true`
  const name = column(sort.field)
  if (sort.field === 'id') return sort.descending ? sql<boolean>`id < ${after.id}` : sql<boolean>`id > ${after.id}`
  if (after.value === null) return sql<boolean>`(${name} is null and id > ${after.id})`
  const beyond = sort.descending ? sql`${name} < ${after.value}` : sql`${name} > ${after.value}`
  return sql<boolean>`(${beyond} or (${name} = ${after.value} and id > ${after.id}) or ${name} is null)`
}

/** The ORDER BY that `behind` continues. */
export function orderOf({ field, descending }: Sort): RawBuilder<unknown> {
  const direction = sql.raw(descending ? 'desc' : 'asc')
  return field === 'id' ? sql`id ${direction}` : sql`${column(field)} ${direction} nulls last, id`
}
