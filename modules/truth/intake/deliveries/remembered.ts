/** What the headings of a source meant when a person last confirmed them: kept when a sheet is taken in, used when the next one comes. */
import { type Kysely, sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Remembered } from '../batch.ts'
import { headingKey } from '../recognise/heading-key.ts'
import type { SheetRow } from './rows.ts'

/** The confirmed mappings of a source, newest first. */
export async function findRemembered(office: Office, source: string): Promise<Remembered[]> {
  const found = await office.read(({ db }) =>
    sql<Remembered>`select form, headings from intake_mapping where source = ${source} order by confirmed_at desc limit 500`.execute(db),
  )
  return found.rows
}

/** Keeps what the columns of a sheet were taken for. */
export async function remember(db: Kysely<AnyTables>, office: Office, source: string, { form, proposal }: SheetRow): Promise<void> {
  if (!proposal || form === null) return
  const named = proposal.columns.filter(({ heading }) => heading !== '')
  const headings = Object.fromEntries(named.map(({ heading, field }) => [headingKey(heading).full, field]))
  if (Object.keys(headings).length === 0) return
  await sql`insert into intake_mapping (region, source, form, headings, confirmed_by, confirmed_at)
    values (${(office.areas[0] ?? '').padEnd(12, '0')}, ${source}, ${form}, ${JSON.stringify(headings)}::jsonb, ${office.user.name}, ${office.clock.now()})
    on conflict (region, source, form, headings) do update set confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at`.execute(
    db,
  )
}
