/** `xiuhua user add|list|reset|disable`: accounts, for whoever holds the machine itself: the first administrators are made here. */
import { addAccount, disableAccount, findAccount, grantRights, listAccounts, resetPassword } from '#platform/accounts/people'
import { allRoles, type Role, roles } from '#platform/accounts/roles'
import type { Ground } from '#platform/ground'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { openHouse } from '../open.ts'
import { Stop, settings } from '../settings.ts'

type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** Passwords go to stdout, once; everything else that is said goes to stderr. */
export async function run([action, username]: readonly string[], options: Options): Promise<void> {
  const act = Object.hasOwn(actions, action ?? '') ? actions[action as keyof typeof actions] : undefined
  if (!act)
    throw new Stop({
      zh: `没有“user ${action}”这个命令，可用：${Object.keys(actions).join('、')}。`,
      en: `There is no “user ${action}”; use ${Object.keys(actions).join(', ')}.`,
    })
  if (action !== 'list' && !username) throw new Stop({ zh: '请写明账号。', en: 'Name the account.' })
  const ground = await openHouse(settings())
  try {
    await act(ground, username ?? '', options)
  } finally {
    await ground.close()
  }
}

const desk = ({ db, clock }: Ground) => ({ db, clock, who: 'command-line' as const })

const actions = { add, list, reset, disable }

async function add(ground: Ground, username: string, options: Options): Promise<void> {
  const given = many(options.role)
  const unknown = given.find((role) => !(allRoles as readonly string[]).includes(role))
  if (unknown)
    throw new Stop({
      zh: `没有“${unknown}”这个角色，可用：${allRoles.join('、')}。`,
      en: `There is no role ${unknown}; use ${allRoles.join(', ')}.`,
    })
  const department = typeof options.department === 'string' ? options.department : null
  const made = orStop(
    await addAccount(desk(ground), { username, name: typeof options.name === 'string' ? options.name : username, department }),
  )
  if (given.length > 0)
    orStop(await grantRights(desk(ground), made.account.id, undefined, { roles: given as Role[], areas: many(options.area), department }))
  else say('账号尚无角色，须由安全管理员授权后才能登录。/ The account has no role yet; the security administrator must release it.')
  tell(options, { username, password: made.password }, made.password)
}

async function list(ground: Ground, _: string, options: Options): Promise<void> {
  for (const account of await listAccounts(ground.db, ground.clock)) {
    const { username, name, roles: held, areas, department, state } = account
    const words = [username, name, held.map((role) => roles[role].zh).join('、') || '—', areas.join(',') || '—', department ?? '—', state]
    process.stdout.write(options.json === true ? `${JSON.stringify(account)}\n` : `${words.join('\t')}\n`)
  }
}

async function reset(ground: Ground, username: string, options: Options): Promise<void> {
  const { id } = await named(ground, username)
  const { password } = orStop(await resetPassword(desk(ground), id))
  tell(options, { username, password }, password)
}

async function disable(ground: Ground, username: string): Promise<void> {
  const { id } = await named(ground, username)
  orStop(await disableAccount(desk(ground), id))
  say(`账号 ${username} 已停用。/ The account ${username} is disabled.`)
}

async function named(ground: Ground, username: string) {
  const account = await findAccount(ground.db, ground.clock, username)
  if (!account) throw new Stop({ zh: `没有账号 ${username}。`, en: `There is no account ${username}.` })
  return account
}

function tell(options: Options, json: object, plain: string): void {
  say('一次性密码如下，首次登录须修改：/ The password for one use; it must be changed at the first sign-in:')
  process.stdout.write(`${options.json === true ? JSON.stringify(json) : plain}\n`)
}

function orStop<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Stop(result.sentence)
  return result
}

const say = (line: string) => void process.stderr.write(`${line}\n`)
const many = (value: Options[string]): string[] => (Array.isArray(value) ? [...value] : typeof value === 'string' ? [value] : [])
