/** Who asks: the person, their roles and the areas they answer for. Every reading and writing of the register happens in somebody's name. */

export interface Office {
  readonly user: { readonly id: string; readonly name: string }
  /** Names of roles, as access declarations name them. */
  readonly roles: readonly string[]
  /** Region codes cut to what they cover: ['371311'] the district, ['371311001'] a town, ['371311001234'] a village. */
  readonly areas: readonly string[]
  /** The department the person acts for, by its name. */
  readonly department?: string | null
  /** Named to handle confidential records. */
  readonly handler?: boolean
  /** Why something is changed; a change without it is refused. */
  readonly reason?: string
  /** The day from which a change holds, when it is not today: 'YYYY-MM-DD'. */
  readonly effective?: string
  /** The request it came with, so that history and access log can be laid side by side. */
  readonly request?: string
}

/** The transaction settings that row-level security and history read. Throws on names that would break out of a list. */
export function settingsOf(office: Office): Readonly<Record<string, string>> {
  if (office.user.id === '') throw new Error('an office needs a person')
  for (const role of office.roles) if (!/^[\w-]+$/.test(role)) throw new Error(`not a role: ${role}`)
  for (const area of office.areas) if (!/^\d{2,12}$/.test(area)) throw new Error(`not an area: ${area}`)
  if (office.effective !== undefined && !/^\d{4}-\d\d-\d\d$/.test(office.effective)) throw new Error(`not a day: ${office.effective}`)
  return {
    user_id: office.user.id,
    user_name: office.user.name,
    roles: office.roles.join(','),
    areas: office.areas.join(','),
    department: office.department ?? '',
    handler: office.handler ? 'yes' : '',
    reason: office.reason ?? '',
    effective: office.effective ?? '',
    request: office.request ?? '',
    act: '',
  }
}
