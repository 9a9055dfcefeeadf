/** The table of confirmations of figures: entries are added and never changed; everybody in the office reads, the district office writes. */

/** Spelled out here and not taken from the store's words: a migration never changes after it has run. */
const roles = `((select string_to_array(current_setting('xiuhua.roles', true), ','))::text[])`
const readers = `array['office', 'department', 'town', 'village', 'supervisor', 'auditor']`

export const figureMigrations = [
  {
    name: 'figures 0001 confirmations',
    sql: `
create table figure_entry (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  figure text not null,
  act text not null check (act in ('confirm', 'withdraw')),
  holds_from date,
  value text,
  author text not null,
  document text not null,
  document_date date,
  reason text not null,
  person text not null,
  person_name text not null,
  at timestamptz not null
);
create index figure_entry_figure on figure_entry (figure, id);
alter table figure_entry enable row level security;
alter table figure_entry force row level security;
revoke all on figure_entry from public;
create policy owner on figure_entry to current_user using (true) with check (true);
create policy read on figure_entry for select to xiuhua_app using (${roles} && ${readers});
create policy add on figure_entry for insert to xiuhua_app
  with check (${roles} && array['office'] and person = (select current_setting('xiuhua.user_id', true)));
grant select, insert on figure_entry to xiuhua_app;
insert into xiuhua.guarded (table_name, read) values ('figure_entry', ${readers}) on conflict (table_name) do nothing;
create trigger history_insert after insert on figure_entry referencing new table as "Added"
  for each statement execute function xiuhua.keep_history('region', '');
`,
  },
  {
    name: 'figures 0002 a second person confirms',
    sql: `
alter table figure_entry drop constraint figure_entry_act_check;
alter table figure_entry add constraint figure_entry_act_check check (act in ('enter', 'confirm', 'refuse', 'withdraw'));
-- what a confirmation or a refusal answers to, and who had entered it
alter table figure_entry add column entered uuid references figure_entry, add column entered_by text;
create function figure_enterer(entry uuid) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select person from figure_entry where id = entry and act = 'enter'
$$;
revoke all on function figure_enterer from public;
grant execute on function figure_enterer to xiuhua_app;
-- whoever entered a value never confirms it, whatever a program asks
create policy second_person on figure_entry as restrictive for insert to xiuhua_app
  with check (act <> 'confirm' or (figure_enterer(entered) is not null and figure_enterer(entered) <> person));
`,
  },
] as const
