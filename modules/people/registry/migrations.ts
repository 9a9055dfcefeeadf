/** What the register adds to the database beside its ledgers. */
import { appRole } from '#platform/store/row-access'

/** Whom a household ever held is in the history alone. The function gives identities only; what they say is read under row access. */
export const registryMigrations = [
  {
    name: 'registry 0001 who was ever in a household',
    sql: `
create index history_of_household on xiuhua.history ((coalesce(after ->> 'household_id', before ->> 'household_id')))
  where ledger in ('person', 'household_year');
create function registry_ever_in(household text) returns table (ledger text, record text)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct entry.ledger, entry.record from xiuhua.history entry
  where entry.ledger in ('person', 'household_year') and coalesce(entry.after ->> 'household_id', entry.before ->> 'household_id') = household
$$;
revoke all on function registry_ever_in from public;
grant execute on function registry_ever_in to ${appRole};
`,
  },
] as const
