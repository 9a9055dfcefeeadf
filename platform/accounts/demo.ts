/** Accounts of the demo district: one for each role, with a password that is shown on the login page. */
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import { hashed } from './password.ts'
import { type Role, rightsRefused } from './roles.ts'

/** Known to everybody, and only ever given to demo accounts. */
export const demoPassword = 'xiuhua-2018-demo'

export interface DemoAccount {
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly areas: readonly string[]
  readonly department?: string
  readonly handler?: boolean
}

/** Makes the demo accounts that are not there yet. */
export async function makeDemoAccounts(db: Executor, accounts: readonly DemoAccount[]): Promise<void> {
  const password = await hashed(demoPassword)
  for (const { username, name, role, areas, department, handler } of accounts) {
    const wrong = rightsRefused([role], areas, department ?? null, handler)
    if (wrong) throw new Error(`demo account ${username}: ${wrong.en}`)
    await sql`insert into accounts.person (username, name, roles, areas, department, handler, password, state, must_change, demo)
      values (${username}, ${name}, ${[role]}, ${[...areas]}, ${department ?? null}, ${handler ?? false}, ${password}, 'active', false, true)
      on conflict do nothing`.execute(db)
  }
}

/** The demo accounts that still have the demo password. */
export async function listDemoAccounts(db: Executor): Promise<readonly (DemoAccount & { role: Role })[]> {
  const found = await sql<{ username: string; name: string; roles: Role[]; areas: string[]; department: string | null }>`
    select username, name, roles, areas, department from accounts.person where demo and state = 'active' order by id`.execute(db)
  return found.rows.flatMap(({ roles: [role], department, ...row }) =>
    role ? [{ ...row, role, ...(department ? { department } : {}) }] : [],
  )
}
