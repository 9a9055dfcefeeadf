/** The tables of scenarios: what was set otherwise, the results for good, and by name who gains and loses; who sees what is held here. */

/** Spelled out here and not taken from the store's words: a migration never changes after it has run. */
const areas = `((select string_to_array(current_setting('xiuhua.areas', true), ','))::text[])`
const roles = `((select string_to_array(current_setting('xiuhua.roles', true), ','))::text[])`
const asker = `current_setting('xiuhua.user_id', true)`
const readers = `array['office', 'department', 'supervisor', 'auditor']`
/** Whoever sees a scenario sees of its results what lies in their areas: a town its own line. */
const inArea = `region ^@ any ${areas} and exists (select from what_if_scenario s where s.id = scenario)`
const sharedWithMe = `shared_at is not null and (shared_towns = '{}' or exists (select from unnest(shared_towns) t, unnest(${areas}) a where t ^@ a))`

const guarded = (table: string, seen: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
revoke all on ${table} from public;
create policy owner on ${table} to current_user using (true) with check (true);
create policy read on ${table} for select to xiuhua_app using (${seen});
grant select on ${table} to xiuhua_app;
insert into xiuhua.guarded (table_name, read) values ('${table}', ${readers}) on conflict (table_name) do nothing;
`

/** Results are written once: nobody alters them, not even the system. */
const kept = (table: string) => `
create trigger results_are_kept before update or truncate on ${table} for each statement execute function xiuhua.refuse_alteration();
`

const removalKept = (table: string, area: string) => `
create trigger history_of_removal after delete on ${table} referencing old table as "Removed" for each statement execute function xiuhua.keep_history('${area}', '');
`

export const whatIfMigrations = [
  {
    name: 'what-if-1',
    sql: `
create table what_if_scenario (
  id uuid primary key default uuidv7(),
  name text not null,
  note text not null,
  changes jsonb not null,
  run bigint not null,
  as_of date not null,
  deciding date not null,
  snapshot text not null,
  pack text not null,
  pack_version text not null,
  author text not null,
  author_name text not null,
  at timestamptz not null,
  shared_at timestamptz,
  -- 9 digits each; none: all towns
  shared_towns text[] not null default '{}',
  version bigint not null default 1,
  updated_at timestamptz not null default now()
);

-- the whole district's sum: it lies in the district's area, so that a town does not see it
create table what_if_total (
  id uuid primary key default uuidv7(),
  scenario uuid not null unique references what_if_scenario on delete cascade,
  region text collate "C" not null,
  money jsonb not null,
  rules bigint not null,
  gains bigint not null,
  losses bigint not null,
  sentence jsonb not null
);

create table what_if_line (
  id uuid primary key default uuidv7(),
  scenario uuid not null references what_if_scenario on delete cascade,
  region text collate "C" not null,
  rule text not null,
  article numeric not null,
  place integer not null,
  grouping text not null check (grouping in ('all', 'town', 'sex', 'age', 'disability')),
  value text,
  difference jsonb not null
);
create index what_if_line_scenario on what_if_line (scenario, place);

create table what_if_person (
  id uuid primary key default uuidv7(),
  scenario uuid not null references what_if_scenario on delete cascade,
  region text collate "C" not null,
  rule text not null,
  article numeric not null,
  change text not null check (change in ('gain', 'loss', 'more', 'less', 'other')),
  name text,
  id_number text,
  household_no text,
  before text not null,
  after text not null,
  before_fen bigint,
  after_fen bigint
);
create index what_if_person_scenario on what_if_person (scenario, rule, change, id);

${guarded('what_if_scenario', `${roles} && ${readers} or (${roles} && array['town'] and ${sharedWithMe})`)}
${guarded('what_if_total', `${roles} && ${readers} and ${inArea}`)}
${guarded('what_if_line', `${roles} && (${readers} || array['town']) and ${inArea}`)}
${guarded('what_if_person', `${roles} && ${readers} and ${inArea}`)}
${['what_if_total', 'what_if_line', 'what_if_person'].map(kept).join('')}
${removalKept('what_if_total', 'region')}
${removalKept('what_if_line', 'region')}
create trigger history_of_making after insert on what_if_scenario referencing new table as "Added" for each statement execute function xiuhua.keep_history('', '');
create trigger history_of_sharing after update on what_if_scenario referencing old table as "Removed" new table as "Added" for each statement execute function xiuhua.keep_history('', '');
${removalKept('what_if_scenario', '')}
create trigger next_version before update on what_if_scenario for each row execute function xiuhua.next_version();

-- sharing is all that can happen to a scenario; only its author may remove it, and only while nobody else was shown it
grant update (shared_at, shared_towns) on what_if_scenario to xiuhua_app;
create policy share on what_if_scenario for update to xiuhua_app using (${roles} && array['office']) with check (${roles} && array['office']);
grant delete on what_if_scenario to xiuhua_app;
create policy remove on what_if_scenario for delete to xiuhua_app using (${roles} && array['office'] and author = ${asker} and shared_at is null);
`,
  },
] as const
