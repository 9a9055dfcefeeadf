/** Row-level security: what a declared access becomes in the database, under a role that owns nothing. */
import type { Access } from './ledger-table.ts'
import { literal, quoted, snake } from './naming.ts'

/** The role of every request. It owns nothing and may only what a guarded table grants. */
export const appRole = 'xiuhua_app'

/** One setting of the transaction as a list, read once for each query and not for each row. */
export const setting = (name: string) => `((select string_to_array(current_setting('xiuhua.${name}', true), ','))::text[])`

/** The condition that the person who asks has one of the roles, or is anybody at all. */
export const roleHolds = (roles: readonly string[] | 'everyone') =>
  roles === 'everyone'
    ? `(select coalesce(current_setting('xiuhua.user_id', true), '') <> '')`
    : `(${setting('roles')} && array[${roles.map(literal).join(', ')}]::text[])`

/** The condition that a region code, given as SQL, lies in one of the areas of the person who asks. */
export const areaHolds = (region: string) => `((${region}) ^@ any (${setting('areas')}))`

/**
 * The SQL that puts a table under guard: nobody sees a row outside their areas, nobody writes without a role, and a
 * transaction without a person sees nothing at all. A table that is never guarded is closed to requests altogether.
 */
export function guardTable(table: string, { area, read, write, remove = write }: Access): string {
  const name = quoted(table)
  const may = (roles: readonly string[] | 'everyone') =>
    `${roleHolds(roles)} and ${area === null ? 'true' : areaHolds(quoted(snake(area)))}`
  const policy = (kind: string, rule: string) => `create policy xiuhua_${kind} on ${name} ${rule};`
  const listed = read === 'everyone' ? 'null' : `array[${read.map(literal).join(', ')}]::text[]`
  return [
    `alter table ${name} enable row level security;`,
    `alter table ${name} force row level security;`,
    ...['owner', 'read', 'add', 'change', 'remove'].map((kind) => `drop policy if exists xiuhua_${kind} on ${name};`),
    `revoke all on ${name} from public, ${appRole};`,
    policy('owner', 'to current_user using (true) with check (true)'),
    `grant select on ${name} to ${appRole};`,
    policy('read', `for select to ${appRole} using (${may(read)})`),
    ...(write.length > 0
      ? [
          `grant insert, update on ${name} to ${appRole};`,
          policy('add', `for insert to ${appRole} with check (${may(write)})`),
          policy('change', `for update to ${appRole} using (${may(write)}) with check (${may(write)})`),
        ]
      : []),
    ...(remove.length > 0
      ? [`grant delete on ${name} to ${appRole};`, policy('remove', `for delete to ${appRole} using (${may(remove)})`)]
      : []),
    `insert into xiuhua.guarded (table_name, read) values (${literal(table)}, ${listed})
       on conflict (table_name) do update set read = excluded.read;`,
  ].join('\n')
}
