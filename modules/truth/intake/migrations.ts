/** The tables of deliveries: what was handed over, how it was understood, and the cleaned batches made of it; mappings once confirmed. */

/** Spelled out here and not taken from the store's words: a migration never changes after it has run. */
const areas = `((select string_to_array(current_setting('xiuhua.areas', true), ','))::text[])`
const roles = `((select string_to_array(current_setting('xiuhua.roles', true), ','))::text[])`
const readers = `array['office', 'department', 'supervisor', 'auditor']`
const writers = `array['office', 'department']`
/** A department sees what it handed over itself, and nobody else's. */
const ownOrAll = `(${roles} && array['office', 'supervisor', 'auditor'] or received_by = (select current_setting('xiuhua.user_id', true)))`
const inArea = `region ^@ any ${areas}`
const ofDelivery = 'exists (select from intake_delivery d where d.id = delivery)'

const guarded = (table: string, seen: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
revoke all on ${table} from public;
create policy owner on ${table} to current_user using (true) with check (true);
create policy read on ${table} for select to xiuhua_app using (${roles} && ${readers} and ${seen});
create policy add on ${table} for insert to xiuhua_app with check (${roles} && ${writers} and ${seen});
create policy change on ${table} for update to xiuhua_app using (${roles} && ${writers} and ${seen}) with check (${roles} && ${writers} and ${seen});
create policy remove on ${table} for delete to xiuhua_app using (${roles} && ${writers} and ${seen});
grant select, insert, update, delete on ${table} to xiuhua_app;
insert into xiuhua.guarded (table_name, read) values ('${table}', ${readers}) on conflict (table_name) do nothing;
`

const history = (table: string, omitted: string) => `
create trigger history_insert after insert on ${table} referencing new table as "Added"
  for each statement execute function xiuhua.keep_history('region', '${omitted}');
create trigger history_update after update on ${table} referencing old table as "Removed" new table as "Added"
  for each statement execute function xiuhua.keep_history('region', '${omitted}');
create trigger history_delete after delete on ${table} referencing old table as "Removed"
  for each statement execute function xiuhua.keep_history('region', '${omitted}');
`

export const intakeMigrations = [
  {
    name: 'intake 0001 deliveries',
    sql: `
create table intake_delivery (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  source text not null,
  note text not null default '',
  state text not null check (state in ('recognising', 'proposed', 'taking-in', 'taken-in', 'withdrawn')),
  received_at timestamptz not null,
  received_by text not null,
  received_by_name text not null,
  as_of date,
  taken_in_at timestamptz,
  -- the act of the history by which its registry went into the register
  register_act text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text,
  job text
);
create index intake_delivery_state on intake_delivery (state, received_at);
create trigger version before update on intake_delivery for each row execute function xiuhua.next_version();

create table intake_file (
  id uuid primary key default uuidv7(),
  delivery uuid not null references intake_delivery on delete cascade,
  place integer not null,
  name text not null,
  bytes bigint not null,
  sha256 text not null,
  problem jsonb,
  -- everything of it lies ready in batches
  done boolean not null default false
);
create index intake_file_delivery on intake_file (delivery, place);
create index intake_file_content on intake_file (sha256);

create table intake_sheet (
  id uuid primary key default uuidv7(),
  delivery uuid not null references intake_delivery on delete cascade,
  file uuid not null references intake_file on delete cascade,
  version bigint not null default 1,
  place integer not null,
  sheet text,
  form text,
  rows bigint not null default 0,
  proposal jsonb,
  coverage jsonb not null,
  -- a person set the coverage: the dates of the rows no longer move it
  coverage_told boolean not null default false,
  left_out boolean not null default false,
  problem jsonb,
  card jsonb
);
create index intake_sheet_delivery on intake_sheet (delivery, file, place);

create table intake_batch (
  id uuid primary key,
  delivery uuid not null references intake_delivery on delete cascade,
  file uuid not null references intake_file on delete cascade,
  sheet uuid references intake_sheet on delete cascade,
  form text not null,
  -- paths below the data folder, by ledger; SHA-256 of each file by path
  tables jsonb not null,
  raw text not null,
  hashes jsonb not null,
  columns jsonb not null,
  coverage jsonb not null,
  rows bigint not null,
  rejected bigint not null,
  latest_event date,
  made_at timestamptz not null
);
create index intake_batch_delivery on intake_batch (delivery);

create table intake_mapping (
  id uuid primary key default uuidv7(),
  region text collate "C" not null,
  source text not null,
  form text not null,
  -- by heading as compared: the field, or null for a column left aside
  headings jsonb not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  unique (region, source, form, headings)
);
${guarded('intake_delivery', `${ownOrAll} and ${inArea}`)}
${guarded('intake_file', ofDelivery)}
${guarded('intake_sheet', ofDelivery)}
${guarded('intake_batch', ofDelivery)}
${guarded('intake_mapping', inArea)}
${history('intake_delivery', 'version,job')}
`,
  },
  {
    name: 'intake 0002 who a registry takes out is asked first',
    sql: `
alter table intake_delivery
  -- so many of so many people its registry would have taken out of the register when it was held back
  add column takes_out bigint, add column takes_out_of bigint,
  -- so many a person agreed to
  add column take_out bigint;
`,
  },
] as const
