/** The table of jobs as people see them; the queue behind it keeps its own tables. */
export const jobMigrations = [
  {
    name: 'jobs-1',
    sql: `
create schema jobs;
revoke all on schema jobs from public;

create table jobs.job (
  id uuid primary key default uuidv7(),
  kind text not null,
  title jsonb not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'undoing', 'done', 'failed', 'cancelled', 'interrupted', 'undone')),
  person uuid not null,
  person_name text not null,
  input jsonb not null,
  done bigint not null default 0,
  total bigint,
  -- rows already done when this try began, so that rows per second are of this try
  done_before bigint not null default 0,
  message jsonb,
  place jsonb,
  result jsonb,
  problem jsonb,
  tries integer not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz
);
create index job_of on jobs.job (person, id);
create index job_open on jobs.job (state) where state in ('waiting', 'running', 'undoing');
`,
  },
] as const
