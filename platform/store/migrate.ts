/** Brings the database to what the clauses and the rooms' migrations say: forward only, in one transaction, and written down. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Ledger } from '#kernel/ledger'
import { ground, keepHistory } from './ground.ts'
import { type LedgerTable, type TablePlan, tablePlan } from './ledger-table.ts'
import { literal, quoted, snake } from './naming.ts'
import { appRole, guardTable } from './row-access.ts'
import { StoreError } from './store-error.ts'

/** One step of a room's own tables, run once and in the order given. Names are unique over all rooms: 'casework 0001 doubts'. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

export interface Schema {
  readonly ledgers: readonly (Ledger | LedgerTable)[]
  readonly migrations: readonly Migration[]
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** What a schema adds up to; the same for the same clauses and migrations. */
export function signatureOf({ ledgers, migrations }: Schema): string {
  const plans = ledgers
    .map(tablePlan)
    .map(({ columns, ...plan }) => ({ ...plan, columns: columns.map(({ field, ...column }) => ({ ...column, list: codesOf(field) })) }))
  return digest(JSON.stringify([ground, plans.map((plan) => [guardTable(plan.name, plan.access), historyOf(plan)]), plans, migrations]))
}

/** Applies what is missing. `only` limits the rooms' migrations to those names, as restoring an older backup needs. */
export async function migrate(client: pg.ClientBase, schema: Schema, only?: ReadonlySet<string>): Promise<void> {
  const signature = signatureOf(schema)
  if (!only && (await currentSignature(client)) === signature) return
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(7371301)')
    await makeAppRole(client)
    await client.query(ground)
    const plans = schema.ledgers.map(tablePlan)
    for (const { name } of plans) await client.query(`create table if not exists ${quoted(name)} (id uuid default uuidv7() primary key)`)
    for (const plan of plans) await bringTable(client, plan)
    await runMigrations(client, only ? schema.migrations.filter(({ name }) => only.has(name)) : schema.migrations)
    if (only) await client.query('delete from xiuhua.signature')
    else await client.query('insert into xiuhua.signature (hash) values ($1) on conflict (one) do update set hash = $1', [signature])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function currentSignature(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('xiuhua.signature') is not null as there`)
  if (!rows[0]?.there) return undefined
  return (await client.query<{ hash: string }>('select hash from xiuhua.signature')).rows[0]?.hash
}

/** The role belongs to the whole server and may be there already; the office's own server may not let us make it. */
async function makeAppRole(client: pg.ClientBase): Promise<void> {
  const embedded = (await client.query<{ on: string }>(`select current_setting('is_superuser') as on`)).rows[0]?.on === 'on'
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
  try {
    if (!rowCount) await createRole(client, embedded)
    const { rows } = await client.query<{ may: boolean }>(`select pg_has_role(current_user, $1, 'set') as may`, [appRole])
    if (!rows[0]?.may) await client.query(`grant ${appRole} to current_user`)
  } catch (cause) {
    throw new StoreError(
      'no-app-role',
      {
        zh: `数据库账号无权建立角色 ${appRole}。请数据库管理员执行：create role ${appRole} noinherit; grant ${appRole} to 当前账号;`,
        en: `The database account may not create the role ${appRole}. Have the administrator run: create role ${appRole} noinherit; grant ${appRole} to this account;`,
      },
      cause,
    )
  }
}

/** Roles are the server's, locks the database's: another database of the same server may be quicker. */
async function createRole(client: pg.ClientBase, login: boolean): Promise<void> {
  await client.query('savepoint role')
  try {
    await client.query(`create role ${appRole} ${login ? 'login' : ''} nosuperuser nocreatedb nocreaterole noinherit`)
  } catch (error) {
    if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error
    await client.query('rollback to savepoint role')
  }
}

const historyOf = ({ name, access }: Pick<TablePlan, 'name' | 'access'>) => keepHistory(name, { area: access.area, versioned: true })

async function bringTable(client: pg.ClientBase, plan: TablePlan): Promise<void> {
  const statements = await missing(client, plan)
  if (statements.length > 0) await write(client, `ledger ${plan.name} ${digest(statements.join('\n')).slice(0, 12)}`, statements.join('\n'))
  await client.query(guardTable(plan.name, plan.access))
  await client.query(historyOf(plan))
}

/** The statements between the table as it is and as its clause wants it. Columns that a clause no longer has stay. */
async function missing(client: pg.ClientBase, plan: TablePlan): Promise<string[]> {
  const table = quoted(plan.name)
  const { rows } = await client.query<{ name: string; type: string; codes: string | null }>(
    `select attname as name, format_type(atttypid, atttypmod) as type,
       (select obj_description(oid, 'pg_constraint') from pg_constraint where conrelid = attrelid and conname = 'codes_' || attname) as codes
     from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`public.${table}`],
  )
  const there = new Map(rows.map((row) => [row.name, row]))
  const statements = rows.length > 1 ? [] : [`comment on table ${table} is ${literal(plan.comment)};`]
  for (const { name, sql, type, rest, comment, field } of plan.columns) {
    const now = there.get(sql)
    if (now && now.type !== type) throw typeChanged(plan, name, now.type, type)
    if (!now) statements.push(`alter table ${table} add column ${quoted(sql)} ${type} ${rest};`)
    if (!now) statements.push(`comment on column ${table}.${quoted(sql)} is ${literal(comment)};`)
    const codes = codesOf(field)
    if (codes && (now?.codes ?? '') !== digest(codes.join())) statements.push(...codeCheck(table, sql, codes))
  }
  const { rows: indexes } = await client.query<{ name: string }>('select indexname as name from pg_indexes where schemaname = $1', [
    'public',
  ])
  const made = new Set(indexes.map(({ name }) => name))
  for (const [kind, lists] of [
    ['unique index', plan.unique],
    ['index', plan.indexes],
  ] as const)
    for (const names of lists) {
      const name = indexName(plan, names, kind)
      if (!made.has(name)) statements.push(`create ${kind} ${quoted(name)} on ${table} (${columnList(names)});`)
    }
  return statements
}

const columnList = (names: readonly string[]) => names.map((name) => quoted(snake(name))).join(', ')
const indexName = ({ name }: TablePlan, names: readonly string[], kind: string) =>
  `${kind === 'index' ? 'by' : 'one'}_${digest([name, ...names].join()).slice(0, 8)}_${name}_${snake(names[0]!)}`.slice(0, 63)

const codesOf = (field: TablePlan['columns'][number]['field']) => (field?.list ? Object.keys(field.list.codes).sort() : undefined)

/** New writes must be of the list; rows written under an older list stay as they are. */
function codeCheck(table: string, column: string, codes: readonly string[]): string[] {
  const name = quoted(`codes_${column}`.slice(0, 63))
  return [
    `alter table ${table} drop constraint if exists ${name};`,
    `alter table ${table} add constraint ${name} check (${quoted(column)} in (${codes.map(literal).join(', ')})) not valid;`,
    `comment on constraint ${name} on ${table} is ${literal(digest(codes.join()))};`,
  ]
}

const typeChanged = (plan: TablePlan, name: string, from: string, to: string) =>
  new StoreError('type-changed', {
    zh: `台账“${plan.comment}”的字段 ${name} 在数据库里是 ${from}，定义改成了 ${to}。请写一步迁移来转换已有数据。`,
    en: `Field ${name} of ledger ${plan.name} is ${from} in the database and ${to} in its clause. Write a migration that converts what is there.`,
  })

async function runMigrations(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from xiuhua.migration')
  const done = new Map(rows.map(({ name, hash }) => [name, hash]))
  for (const { name, sql } of migrations) {
    const hash = done.get(name)
    if (hash === undefined) await write(client, name, sql)
    else if (hash !== digest(sql))
      throw new StoreError('migration-changed', {
        zh: `迁移“${name}”执行之后又被改动。请恢复原文，另写一步新的迁移。`,
        en: `Migration “${name}” was altered after it had run. Restore it and write a new one.`,
      })
  }
}

async function write(client: pg.ClientBase, name: string, sql: string): Promise<void> {
  await client.query(sql)
  await client.query('insert into xiuhua.migration (name, hash, statements) values ($1, $2, $3) on conflict (name) do nothing', [
    name,
    digest(sql),
    sql,
  ])
}
