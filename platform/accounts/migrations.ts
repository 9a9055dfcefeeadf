/** The tables of accounts and sessions, in a schema that the role of ordinary requests cannot read. */
import { administrators, allRoles } from './roles.ts'

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(', ')

export const accountMigrations = [
  {
    name: 'accounts-1',
    sql: `
create schema accounts;
revoke all on schema accounts from public;

create table accounts.person (
  id uuid primary key default uuidv7(),
  username text not null,
  name text not null check (name <> ''),
  roles text[] not null default '{}',
  areas text[] not null default '{}',
  department text,
  password text,
  -- waiting: the security administrator has not (again) released it
  state text not null default 'waiting' check (state in ('waiting', 'active', 'disabled')),
  must_change boolean not null default true,
  demo boolean not null default false,
  failed integer not null default 0,
  locked_until timestamptz,
  signed_in_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint known_roles check (roles <@ array[${words(allRoles)}]),
  constraint three_administrators check (not (roles && array[${words(administrators)}]) or cardinality(roles) = 1),
  constraint known_areas check (array_to_string(areas, ',') ~ '^((\\d{6}|\\d{9}|\\d{12})(,(\\d{6}|\\d{9}|\\d{12}))*)?$')
);
create unique index person_username on accounts.person (lower(username));

create table accounts.session (
  -- sha256 of the cookie: who reads the table cannot sign in with it
  token bytea primary key,
  person uuid not null references accounts.person on delete cascade,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  address text,
  agent text
);
create index session_person on accounts.session (person);
`,
  },
  {
    name: 'accounts-2 handlers of confidential records',
    sql: `alter table accounts.person add column handler boolean not null default false;`,
  },
] as const
