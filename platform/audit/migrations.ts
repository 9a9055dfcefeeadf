/** The audit log's table: who read, wrote or was refused what; only ever added to. */
export const auditMigrations = [
  {
    name: 'audit-1',
    sql: `
create schema audit;
revoke all on schema audit from public;

create table audit.entry (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  person uuid,
  -- as they were at that moment: accounts change, the log does not
  name text not null,
  roles text[] not null,
  areas text[] not null,
  kind text not null,
  what text not null,
  subject text,
  facts jsonb,
  address text
);
create index entry_at on audit.entry (at);
create index entry_person on audit.entry (person, number);
create index entry_kind on audit.entry (kind, number);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '审计日志只增不改 / the audit log is only ever added to';
end $$;
create trigger append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
`,
  },
] as const
