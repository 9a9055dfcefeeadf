/** Whether somebody may do an act in a case, and what comes of it: pure, from the procedure's table alone. */
import type { Act, Procedure } from '#kernel/procedure'
import { holds, type Person } from '#platform/accounts/person'
import type { Refusal } from '#platform/http/refusal'
import type { Case } from './case.ts'
import { refuse } from './refusals.ts'

/** What is given with an act. */
export interface Evidence {
  readonly answer?: string | undefined
  /** The further code that some answers ask for. */
  readonly reason?: string | undefined
  readonly note?: string | undefined
  /** Photographs already handed over, by their SHA-256. */
  readonly photos?: readonly string[] | undefined
  /** Nine digits of a town, twelve of a village, or the name of a department. */
  readonly assignTo?: string | undefined
}

/** An act already done in this round of the case: since it was opened or opened again. */
export interface Done {
  readonly act: string
  readonly person: string
}

export interface Decision {
  readonly act: Act
  readonly to: string
  readonly closes: boolean
  /** To whom it goes, and where it now lies. */
  readonly assigns: Partial<Pick<Case, 'town' | 'village' | 'department' | 'region'>>
}

type Held = Pick<Case, 'region' | 'state' | 'standing' | 'department' | 'town' | 'village'>

/** The act of this name; names come from requests, so only the table's own count. */
export const actOf = (of: Procedure, key: string): Act | undefined => (Object.hasOwn(of.acts, key) ? of.acts[key] : undefined)

/** Who may: by state, role, area, department and four eyes. Nothing when the person may. */
export function mayNot(of: Procedure, held: Held, person: Person, key: string, done: readonly Done[]): Refusal | undefined {
  const act = actOf(of, key)
  if (!act) return refuse.noAct(of, key)
  if (!holds(person, held.region)) return refuse.noCase()
  if (held.standing === 'withdrawn') return refuse.withdrawn()
  const roles = person.roles.filter((role) => act.by.includes(role))
  if (roles.length === 0) return refuse.notYours(of, act)
  if (roles.every((role) => role === 'department') && held.department !== person.department) return refuse.otherDepartment()
  if (!act.from.includes(held.state)) return refuse.notNow(of, act, held.state)
  if (done.some((each) => each.person === person.id && act.otherThan?.includes(each.act))) return refuse.fourEyes(act)
  return undefined
}

/** The whole decision: who may, what must be given, where it leads. */
export function decide(
  of: Procedure,
  held: Held,
  person: Person,
  key: string,
  evidence: Evidence,
  done: readonly Done[],
): Decision | Refusal {
  const no = mayNot(of, held, person, key, done)
  if (no) return no
  const act = of.acts[key]!
  if (act.answer) {
    if (!evidence.answer) return refuse.answerMissing()
    if (!Object.hasOwn(act.answer.codes, evidence.answer)) return refuse.answerUnknown()
  }
  if (act.reason && evidence.answer && act.reason.with.includes(evidence.answer)) {
    if (!evidence.reason) return refuse.reasonMissing()
    if (!Object.hasOwn(act.reason.list.codes, evidence.reason)) return refuse.reasonUnknown()
  }
  if (act.note === 'required' && !evidence.note?.trim()) return refuse.noteMissing()
  if (act.photos === 'required' && !evidence.photos?.length) return refuse.photosMissing()
  const assigns = assigned(act, held, person, evidence.assignTo?.trim())
  if ('refused' in assigns) return assigns
  return { act, to: act.to, closes: of.states[act.to]?.final === true, assigns }
}

/** Region codes end in zeros where the town or village is not known: what is known of it. */
const knownOf = (region: string): string => region.replace(/(000000|000)$/, '')

/** A town or village follows from the case's place; where that is not known it must be named, and the case then lies there. */
function assigned(act: Act, held: Held, person: Person, to: string | undefined): Decision['assigns'] | Refusal {
  const known = knownOf(held.region)
  if (act.assign === 'department') return to ? { department: to } : refuse.assigneeMissing()
  if (act.assign === 'town') {
    const town = to ?? (known.length >= 9 ? known.slice(0, 9) : undefined)
    if (town === undefined) return refuse.assigneeMissing()
    if (!/^\d{9}$/.test(town) || !(known.startsWith(town) || town.startsWith(known))) return refuse.assigneeOutside()
    return { town, region: known.length < 9 ? `${town}000` : held.region }
  }
  if (act.assign === 'village') {
    const village = to ?? (known.length === 12 ? known : undefined)
    if (village === undefined) return refuse.assigneeMissing()
    if (!/^\d{12}$/.test(village) || !village.startsWith(known) || !holds(person, village)) return refuse.assigneeOutside()
    return { village, town: village.slice(0, 9), region: village }
  }
  return {}
}
