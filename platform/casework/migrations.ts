/** The tables of cases, what was done in them and their photographs; seen by area, and acts are only ever added to. */

/** Spelled out here and not taken from the store's words: a migration never changes after it has run. */
const areas = `((select string_to_array(current_setting('xiuhua.areas', true), ','))::text[])`
const roles = `((select string_to_array(current_setting('xiuhua.roles', true), ','))::text[])`
const readers = `array['office', 'department', 'town', 'village', 'supervisor', 'auditor']`
const writers = `array['office', 'department', 'town', 'village']`
const inArea = `region ^@ any ${areas}`
/** Whoever sees a case sees all of it, also what was done before it was known where it belongs. */
const ofCase = 'exists (select from casework_case c where c.id = case_id)'

const guarded = (table: string, seen: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
revoke all on ${table} from public;
create policy owner on ${table} to current_user using (true) with check (true);
create policy read on ${table} for select to xiuhua_app using (${seen});
create policy add on ${table} for insert to xiuhua_app with check (${roles} && ${writers} and ${inArea});
grant select, insert on ${table} to xiuhua_app;
insert into xiuhua.guarded (table_name, read) values ('${table}', ${readers}) on conflict (table_name) do nothing;
`

const onlyAdded = (table: string) => `
create trigger only_added before delete or truncate on ${table} for each statement execute function xiuhua.refuse_alteration();
`

export const caseworkMigrations = [
  {
    name: 'casework-1',
    sql: `
create table casework_case (
  id uuid primary key default uuidv7(),
  procedure text not null,
  -- what makes it the same case when it is found again
  identity text not null,
  rule text,
  article integer,
  title jsonb not null,
  subject jsonb not null,
  facts jsonb not null default '{}',
  -- a change of these opens a closed case again
  inputs text not null,
  source text,
  region text collate "C" not null,
  state text not null,
  standing text not null default 'open' check (standing in ('open', 'closed', 'withdrawn')),
  town text collate "C",
  village text collate "C",
  department text,
  answer text,
  due date,
  opened_on date not null,
  changed_at timestamptz not null,
  version bigint not null default 1,
  unique (procedure, identity)
);
create index casework_case_work on casework_case (standing, procedure, state, due);
create index casework_case_region on casework_case (region);
create index casework_case_source on casework_case (source);
create index casework_case_rule on casework_case (procedure, rule, region);

create table casework_act (
  id uuid primary key default uuidv7(),
  case_id uuid not null references casework_case,
  region text collate "C" not null,
  -- 'act' is of the procedure; the others are of the system
  kind text not null check (kind in ('opened', 'renewed', 'reopened', 'withdrawn', 'act')),
  act text,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  person text not null,
  person_name text not null,
  roles text[] not null,
  answer text,
  note text,
  assigned_to text,
  -- the further code that some answers ask for
  reason text,
  -- why the system opened, renewed or withdrew it
  why text
);
create index casework_act_case on casework_act (case_id, id);

create table casework_photo (
  id uuid primary key default uuidv7(),
  case_id uuid not null references casework_case,
  -- none until the act it belongs to is done
  act_id uuid references casework_act,
  region text collate "C" not null,
  sha256 text not null,
  name text not null,
  type text not null,
  bytes bigint not null,
  person text not null,
  at timestamptz not null
);
create index casework_photo_case on casework_photo (case_id);
${guarded('casework_case', `${roles} && ${readers} and ${inArea}`)}
${guarded('casework_act', ofCase)}
${guarded('casework_photo', ofCase)}
grant update (region, state, standing, town, village, department, answer, due, changed_at, version, title, facts, inputs, source, rule, article, subject, opened_on)
  on casework_case to xiuhua_app;
create policy change on casework_case for update to xiuhua_app using (${roles} && ${writers} and ${inArea}) with check (${roles} && ${writers} and ${inArea});
grant update (act_id) on casework_photo to xiuhua_app;
create policy attach on casework_photo for update to xiuhua_app
  using (act_id is null and person = (select current_setting('xiuhua.user_id', true)) and ${inArea}) with check (${inArea});
${onlyAdded('casework_case')}
${onlyAdded('casework_photo')}
create trigger kept before update or delete or truncate on casework_act for each statement execute function xiuhua.refuse_alteration();
create trigger history_of_acts after insert on casework_act referencing new table as "Added"
  for each statement execute function xiuhua.keep_history('region', '');
create trigger history_of_photos after insert on casework_photo referencing new table as "Added"
  for each statement execute function xiuhua.keep_history('region', '');
`,
  },
  {
    name: 'casework-2 confidential cases',
    sql: `
-- the departments that keep what it is about: they alone see it, and handlers that the office has named
alter table casework_case add column confidential text[];
create policy confidential on casework_case as restrictive for all to xiuhua_app using (confidential is null
  or (current_setting('xiuhua.handler', true) = 'yes' and ${roles} && array['office'])
  or (${roles} && array['department'] and current_setting('xiuhua.department', true) = any(confidential)));
`,
  },
] as const
