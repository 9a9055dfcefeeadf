/** The tables of comparison: runs, doubts with their evidence, rows for review, and the facts and entitlements of the newest run; seen by area. */

/** Spelled out here and not taken from the store's words: a migration never changes after it has run. */
const areas = `((select string_to_array(current_setting('xiuhua.areas', true), ','))::text[])`
const roles = `((select string_to_array(current_setting('xiuhua.roles', true), ','))::text[])`
const readers = `array['office', 'department', 'town', 'village', 'supervisor', 'auditor']`

/** Of a confidential row: its keepers' people and the office's named handlers. */
const knows = `(confidential is null or (current_setting('xiuhua.handler', true) = 'yes' and ${roles} && array['office'])
  or (${roles} && array['department'] and current_setting('xiuhua.department', true) = any(confidential)))`

/** Only the system writes; people read what lies in their areas. */
const guarded = (table: string, area = 'region ^@ any ') => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
revoke all on ${table} from public;
create policy owner on ${table} to current_user using (true) with check (true);
create policy read on ${table} for select to xiuhua_app using (${roles} && ${readers}${area === '' ? '' : ` and ${area}${areas}`});
grant select on ${table} to xiuhua_app;
insert into xiuhua.guarded (table_name, read) values ('${table}', ${readers}) on conflict (table_name) do nothing;
`

export const comparisonMigrations = [
  {
    name: 'comparison-1',
    sql: `
create table comparison_run (
  id uuid primary key default uuidv7(),
  number bigint generated always as identity unique,
  as_of date not null,
  deciding date not null,
  at timestamptz not null,
  person text not null,
  person_name text not null,
  pack text not null,
  pack_version text not null,
  -- the register's content, by which the same run can be made again
  snapshot text not null,
  milliseconds jsonb not null,
  people bigint not null,
  rows bigint not null,
  doubts jsonb not null default '{}',
  links jsonb not null,
  undecided jsonb not null,
  -- in the order in which the run numbered its batches
  batches jsonb not null
);

create table comparison_doubt (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  rule text not null,
  subject_key text not null,
  article integer not null,
  class text not null,
  severity text,
  name text,
  id_number text,
  household_no text,
  evidence jsonb not null,
  -- the deliveries its evidence comes from, as long as they are not withdrawn
  deliveries text[] not null,
  inputs text not null,
  change text not null check (change in ('new', 'persisting', 'gone')),
  first_run bigint not null,
  last_run bigint not null,
  gone_run bigint,
  first_as_of date not null,
  last_as_of date not null,
  case_id uuid unique references casework_case,
  unique (rule, subject_key)
);
create index comparison_doubt_region on comparison_doubt (region, rule);
create index comparison_doubt_household on comparison_doubt (household_no);
create index comparison_doubt_deliveries on comparison_doubt using gin (deliveries);

create table comparison_review (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  run bigint not null,
  fingerprint text not null,
  ledger text not null,
  delivery text not null,
  file text not null,
  sheet text,
  row bigint not null,
  name text,
  id_number text,
  cells jsonb not null,
  candidates jsonb not null,
  reasons jsonb not null,
  state text not null default 'open' check (state in ('open', 'decided')),
  -- with state decided: nobody of the candidates where null
  person text,
  note text,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  version bigint not null default 1
);
create index comparison_review_open on comparison_review (state, ledger, id);
create index comparison_review_fingerprint on comparison_review (fingerprint);

create table comparison_facts (
  -- 'household NUMBER', or 'person KEY' of somebody without one
  holder text primary key,
  region text collate "C" not null,
  facts jsonb not null
);

create table comparison_entitlement (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  rule text not null,
  article integer not null,
  ledger text not null,
  record text not null,
  subject_key text not null,
  name text,
  id_number text,
  household_no text not null,
  answer text not null check (answer in ('met', 'not-met', 'cannot-tell')),
  amount bigint,
  at_least bigint,
  received bigint,
  service text
);
create index comparison_entitlement_region on comparison_entitlement (region, rule, answer);
create index comparison_entitlement_household on comparison_entitlement (household_no);

create table comparison_withdrawn (delivery text primary key, at timestamptz not null, reason text not null);

${guarded('comparison_run', '')}
${guarded('comparison_doubt')}
${guarded('comparison_review')}
${guarded('comparison_facts')}
${guarded('comparison_entitlement')}
${guarded('comparison_withdrawn', '')}
grant update (state, person, note, decided_by, decided_by_name, decided_at, version) on comparison_review to xiuhua_app;
create policy change on comparison_review for update to xiuhua_app
  using (${roles} && array['office', 'town'] and region ^@ any ${areas}) with check (${roles} && array['office', 'town'] and region ^@ any ${areas});
-- whoever assigns may say where somebody lives
grant update (region) on comparison_doubt to xiuhua_app;
create policy change on comparison_doubt for update to xiuhua_app
  using (${roles} && array['office', 'town'] and region ^@ any ${areas}) with check (${roles} && array['office', 'town'] and region ^@ any ${areas});
create trigger history_of_decisions after update on comparison_review referencing old table as "Removed" new table as "Added"
  for each statement execute function xiuhua.keep_history('region', 'cells,candidates,reasons');
create trigger history_of_withdrawn_runs before delete or truncate on comparison_run for each statement execute function xiuhua.refuse_alteration();
`,
  },
  {
    name: 'comparison-2 known by a day, figures in force, checks on trial',
    sql: `
alter table comparison_run add column left_out jsonb not null default '[]', add column figures text not null default '',
  add column trial jsonb not null default '{}', add column adopted text[] not null default '{}';

create table comparison_adoption (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  rule text not null,
  adopted boolean not null,
  document text not null default '',
  reason text not null,
  person text not null,
  person_name text not null,
  at timestamptz not null
);
create index comparison_adoption_rule on comparison_adoption (rule, id);
${guarded('comparison_adoption', '')}
create policy add on comparison_adoption for insert to xiuhua_app
  with check (${roles} && array['office'] and person = (select current_setting('xiuhua.user_id', true)));
grant insert on comparison_adoption to xiuhua_app;
create trigger history_insert after insert on comparison_adoption referencing new table as "Added"
  for each statement execute function xiuhua.keep_history('region', '');
`,
  },
  {
    name: 'comparison-3 what rules say of villages, projects and money',
    sql: `
create table comparison_standing (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  rule text not null,
  article integer not null,
  ledger text not null,
  record text not null,
  subject_key text not null,
  name text,
  answer text not null check (answer in ('met', 'not-met', 'cannot-tell')),
  amount bigint,
  at_least bigint,
  received bigint
);
create index comparison_standing_region on comparison_standing (region, rule);
create index comparison_standing_subject on comparison_standing (subject_key);
${guarded('comparison_standing')}
`,
  },
  {
    name: 'comparison-4 confidential records',
    sql: `
alter table comparison_doubt add column confidential text[];
alter table comparison_review add column confidential text[];
-- what only the departments that keep it may know of a holder, and handlers that the office has named
create table comparison_confidential (
  holder text not null,
  region text collate "C" not null,
  confidential text[] not null,
  facts jsonb not null,
  primary key (holder, confidential)
);
${guarded('comparison_confidential')}
${['comparison_doubt', 'comparison_review', 'comparison_confidential'].map((table) => `create policy confidential on ${table} as restrictive for all to xiuhua_app using (${knows});`).join('\n')}
`,
  },
] as const
