/** The store's own tables: migrations, guarded tables, and the history of every change, chained so that tampering shows. */
import { literal, quoted, snake } from './naming.ts'
import { appRole, areaHolds, roleHolds, setting } from './row-access.ts'

/** SQLSTATE of a change without a reason, and of an attempt to alter history. */
export const refusedByGround = { noReason: 'XU001', historyIsKept: 'XU002', identityIsKept: 'XU003' } as const

/** What one change adds up to: every act is hashed with the act before it. Used when sealing and when verifying. */
export const actHash = `sha256(
  coalesce(previous_hash, ''::bytea) ||
  convert_to(jsonb_build_array(act.id, act.user_id, act.user_name, act.roles, act.reason,
    to_char(act.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), act.request)::text, 'UTF8') ||
  coalesce((select string_agg(sha256(convert_to(jsonb_build_array(entry.seq, entry.ledger, entry.record, entry.region,
      entry.effective, entry.kind, entry.before, entry.after)::text, 'UTF8')), ''::bytea order by entry.seq)
    from xiuhua.history entry where entry.act = act.id), ''::bytea))`

const appendOnly = (table: string) => `
create or replace trigger kept before update or delete or truncate on xiuhua.${table} for each statement execute function xiuhua.refuse_alteration();
alter table xiuhua.${table} enable row level security;
alter table xiuhua.${table} force row level security;
drop policy if exists xiuhua_owner on xiuhua.${table};
drop policy if exists xiuhua_read on xiuhua.${table};
create policy xiuhua_owner on xiuhua.${table} to current_user using (true) with check (true);`

/** Idempotent; run at every change of the schema. */
export const ground = `
create schema if not exists xiuhua;
grant usage on schema xiuhua, public to ${appRole};

create table if not exists xiuhua.migration (
  name text primary key, hash text not null, applied_at timestamptz not null default now(), statements text not null);
create table if not exists xiuhua.signature (one boolean primary key default true check (one), hash text not null);
create table if not exists xiuhua.guarded (table_name text primary key, read text[]);
grant select on xiuhua.guarded to ${appRole};

create table if not exists xiuhua.act (
  id uuid primary key default uuidv7(), xact xid8 not null default pg_current_xact_id(),
  user_id text not null, user_name text not null, roles text not null, reason text not null,
  at timestamptz not null default now(), request text);
create table if not exists xiuhua.history (
  seq bigint generated always as identity primary key, act uuid not null references xiuhua.act,
  ledger text not null, record text not null, region text collate "C", effective date not null,
  kind text not null check (kind in ('add', 'change', 'remove')), before jsonb, after jsonb);
create index if not exists history_record on xiuhua.history (ledger, record, seq);
create index if not exists history_act on xiuhua.history (act);
create table if not exists xiuhua.seal (
  number bigint primary key, act uuid not null unique references xiuhua.act, hash bytea not null);
comment on table xiuhua.act is '一次办理：谁、何时、为何 who, when, why';
comment on table xiuhua.history is '每条变更的前后值 every change with before and after';
comment on table xiuhua.seal is '变更链：每次办理与前一次一起取摘要 each act hashed with the one before it';

create or replace function xiuhua.current_act() returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare found uuid;
begin
  select id into found from xiuhua.act
    where id = nullif(current_setting('xiuhua.act', true), '')::uuid and xact = pg_current_xact_id()
      and not exists (select from xiuhua.seal where act = id);
  if found is not null then return found; end if;
  if coalesce(current_setting('xiuhua.user_id', true), '') = '' or coalesce(trim(current_setting('xiuhua.reason', true)), '') = '' then
    raise exception '没有写明办理人和理由，不能修改 / a change needs a person and a reason' using errcode = '${refusedByGround.noReason}';
  end if;
  insert into xiuhua.act (user_id, user_name, roles, reason, request)
    values (current_setting('xiuhua.user_id'), coalesce(current_setting('xiuhua.user_name', true), ''),
      coalesce(current_setting('xiuhua.roles', true), ''), current_setting('xiuhua.reason'),
      nullif(current_setting('xiuhua.request', true), ''))
    returning id into found;
  perform set_config('xiuhua.act', found::text, true);
  return found;
end $$;

create or replace function xiuhua.changed(before jsonb, after jsonb) returns jsonb language sql immutable parallel safe as
$$ select coalesce(jsonb_object_agg(key, value), '{}'::jsonb) from jsonb_each(after) where before -> key is distinct from value $$;

-- One statement for all rows that a statement touched, so that loading many rows stays fast.
-- Capital letters in names keep apart from every column a table may have.
create or replace function xiuhua.keep_history() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  "Act" uuid;
  "Area" text := tg_argv[0];
  "Omitted" text[] := string_to_array(tg_argv[1], ',') || array['created_at', 'updated_at'];
  "Day" date := coalesce(nullif(current_setting('xiuhua.effective', true), '')::date, (now() at time zone 'Asia/Shanghai')::date);
begin
  if tg_op = 'INSERT' then
    if exists (select from "Added") then
      "Act" := xiuhua.current_act();
      insert into xiuhua.history (act, ledger, record, region, effective, kind, after)
        select "Act", tg_table_name, row ->> 'id', row ->> "Area", "Day", 'add', row - "Omitted"
        from (select json_strip_nulls(row_to_json("Added"))::jsonb as row from "Added") as rows;
    end if;
  elsif tg_op = 'DELETE' then
    if exists (select from "Removed") then
      "Act" := xiuhua.current_act();
      insert into xiuhua.history (act, ledger, record, region, effective, kind, before)
        select "Act", tg_table_name, row ->> 'id', row ->> "Area", "Day", 'remove', row - "Omitted"
        from (select json_strip_nulls(row_to_json("Removed"))::jsonb as row from "Removed") as rows;
    end if;
  else
    if exists (select from "Removed" where not exists (select from "Added" where "Added".id = "Removed".id)) then
      raise exception 'the identity of a record is kept' using errcode = '${refusedByGround.identityIsKept}';
    end if;
    if exists (select from "Removed" join "Added" using (id) where to_jsonb("Removed") - "Omitted" - 'version' <> to_jsonb("Added") - "Omitted" - 'version') then
      "Act" := xiuhua.current_act();
      insert into xiuhua.history (act, ledger, record, region, effective, kind, before, after)
        select "Act", tg_table_name, id, region, "Day", 'change', xiuhua.changed(after, before), xiuhua.changed(before, after)
        from (select "Removed".id::text as id, to_jsonb("Added") ->> "Area" as region,
                to_jsonb("Removed") - "Omitted" as before, to_jsonb("Added") - "Omitted" as after
              from "Removed" join "Added" using (id)) as rows
        where before - 'version' <> after - 'version';
    end if;
  end if;
  return null;
end $$;

create or replace function xiuhua.next_version() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new is not distinct from old then return new; end if;
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

-- At the end of the transaction, so that a long one does not hold up the chain.
create or replace function xiuhua.seal_act() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare previous_number bigint; previous_hash bytea;
begin
  perform pg_advisory_xact_lock(7371300);
  select number, hash into previous_number, previous_hash from xiuhua.seal order by number desc limit 1;
  insert into xiuhua.seal (number, act, hash)
    select coalesce(previous_number, 0) + 1, act.id, ${actHash} from xiuhua.act act where act.id = new.id;
  return null;
end $$;

create or replace function xiuhua.refuse_alteration() returns trigger language plpgsql as $$
begin
  raise exception '历史记录只增不改 / history is only ever added to' using errcode = '${refusedByGround.historyIsKept}';
end $$;

${['act', 'history', 'seal'].map(appendOnly).join('\n')}
do $$ begin
  if not exists (select from pg_trigger where tgname = 'seal_at_end' and tgrelid = 'xiuhua.act'::regclass) then
    create constraint trigger seal_at_end after insert on xiuhua.act deferrable initially deferred
      for each row execute function xiuhua.seal_act();
  end if;
end $$;

do $$ begin
  if to_regprocedure('xiuhua.overlay(jsonb)') is null then
    create aggregate xiuhua.overlay(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');
  end if;
end $$;

-- Every record of a ledger as it was on a day, by what was known at a moment: its changed fields laid over each other.
create or replace function xiuhua.states(of_ledger text, on_day date, known_at timestamptz, of_record text)
returns table (record text, state jsonb) language sql stable set search_path = pg_catalog as $$
  with entries as (
    select history.record, seq, kind, after, max(seq) filter (where kind = 'add') over same as added, max(seq) over same as latest
    from xiuhua.history join xiuhua.act on act.id = history.act
    where ledger = of_ledger and effective <= on_day and at <= known_at and (of_record is null or history.record = of_record)
    window same as (partition by history.record))
  select record, xiuhua.overlay(after order by seq) from entries
  where seq >= added group by record having bool_and(kind <> 'remove' or seq <> latest)
$$;
revoke all on function xiuhua.states from public;

-- The same for the person who asks: only records that lay in their areas on that day.
create or replace function xiuhua.states_seen(of_ledger text, on_day date, known_at timestamptz, of_record text)
returns table (record text, state jsonb) language sql stable security definer set search_path = pg_catalog as $$
  select record, state from xiuhua.states(of_ledger, on_day, known_at, of_record)
  where (state ->> 'region' is null or ${areaHolds("state ->> 'region'")}) and ${roleHolds('everyone')}
    and exists (select from xiuhua.guarded where table_name = of_ledger and (read is null or read && ${setting('roles')}))
$$;
revoke all on function xiuhua.states_seen from public;
grant execute on function xiuhua.states_seen to ${appRole};

-- Whoever may see a record's table and its area may see its history.
create policy xiuhua_read on xiuhua.history for select to ${appRole} using (
  (region is null or ${areaHolds('region')}) and ${roleHolds('everyone')}
  and exists (select from xiuhua.guarded where table_name = ledger and (read is null or read && ${setting('roles')})));
create policy xiuhua_read on xiuhua.act for select to ${appRole} using (exists (select from xiuhua.history where act = xiuhua.act.id));
grant select on xiuhua.history, xiuhua.act to ${appRole};
`

/**
 * The SQL that keeps the history of a table with an `id`; `area` is its region column, `omit` are columns whose values must not be
 * kept (secrets). With `versioned`, each change also counts up `version` and sets `updated_at`.
 */
export function keepHistory(
  table: string,
  { area, omit = [], versioned = false }: { area: string | null; omit?: readonly string[]; versioned?: boolean },
): string {
  const name = quoted(table)
  const told = [area ? snake(area) : '', omit.map(snake).join(',')].map(literal).join(', ')
  const trigger = (when: string, tables: string) =>
    `create or replace trigger xiuhua_history_${when} after ${when} on ${name} referencing ${tables}
       for each statement execute function xiuhua.keep_history(${told});`
  return [
    trigger('insert', 'new table as "Added"'),
    trigger('update', 'old table as "Removed" new table as "Added"'),
    trigger('delete', 'old table as "Removed"'),
    `create or replace trigger xiuhua_history_truncate before truncate on ${name} for each statement execute function xiuhua.refuse_alteration();`,
    ...(versioned
      ? [`create or replace trigger xiuhua_version before update on ${name} for each row execute function xiuhua.next_version();`]
      : []),
  ].join('\n')
}
