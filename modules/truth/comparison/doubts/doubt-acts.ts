/** What may be done in a doubt's case now, what each act needs, and what was done so far. */
import type { CodeList } from '#kernel/ledger'
import type { Act } from '#kernel/procedure'
import type { Case } from '#platform/casework/case'
import { type Done, mayNot } from '#platform/casework/deciding'
import type { timeline } from '#platform/casework/find-cases'
import type { Office } from '#platform/http/office'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { regions } from '#policy/vocabulary/regions'
import type { DoubtAct, DoubtView } from '../contract.ts'
import { stateNamed } from './doubt-line.ts'
import { type Place, placeOf, placesBelow, townOf, villageOf } from './places.ts'

const acts: Readonly<Record<string, Act>> = doubtVerification.acts
const district = regions.find(({ level }) => level === 'district')!.code

/** The codes of a list, for choosing. */
export const codesOf = (list: CodeList) => Object.entries(list.codes).map(([code, { zh, en }]) => ({ code, label: { zh, en } }))

/** The acts that this person may do now. */
export function possibleActs(office: Office, held: Case, done: readonly Done[]): DoubtAct[] {
  if (!office.permissions.has('doubts.act')) return []
  return Object.entries(acts).flatMap(([key, act]) =>
    mayNot(doubtVerification, held, office.person, key, done)
      ? []
      : [
          {
            act: key,
            label: act.label,
            to: act.to,
            toLabel: stateNamed(act.to).label,
            answers: act.answer ? codesOf(act.answer) : null,
            reasons: act.reason ? { with: [...act.reason.with], codes: codesOf(act.reason.list) } : null,
            note: act.note ?? null,
            photos: act.photos ?? null,
            assign: act.assign ?? null,
            choices: act.assign ? [...choicesOf(act.assign, held.region)] : [],
          },
        ],
  )
}

/** Where the person lives decides; only of somebody whose place is not known one chooses. */
function choicesOf(assign: NonNullable<Act['assign']>, region: string): readonly Place[] {
  if (assign === 'department') return departments
  const [town, village] = [townOf(region), villageOf(region)]
  if (assign === 'town') return town ? [town] : placesBelow(district)
  return village ? [village] : placesBelow(town?.code ?? district)
}

/** The departments that the document names: those of Article 29 first. */
const departments: readonly Place[] = [
  ...new Set(
    [...luozhuang2018.articles]
      .flatMap(({ duties }) => duties.flatMap(({ lead, support }) => [...lead, ...support]))
      .filter((name) => name.startsWith('区'))
      .sort(),
  ),
].map((name) => ({ code: name, name }))

const kinds = {
  opened: { zh: '发现', en: 'Found' },
  renewed: { zh: '依据更新', en: 'Its grounds changed' },
  reopened: { zh: '重新发现', en: 'Found again' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
} as const

type Told = Awaited<ReturnType<typeof timeline>>

/** What was done, oldest first. */
export function stepsOf({ acts: told, photos }: Told): DoubtView['timeline'] {
  return told.map((each) => {
    const act = each.act === null ? undefined : acts[each.act]
    const own = each.kind === 'act' ? undefined : kinds[each.kind]
    const code = (list: CodeList | undefined, key: string | null) =>
      list && key !== null ? (codesOf(list).find((one) => one.code === key) ?? null) : null
    return {
      at: each.at.toISOString(),
      by: each.personName,
      act: each.act ?? each.kind,
      label: own ?? act?.label ?? { zh: each.act ?? '', en: each.act ?? '' },
      from: each.fromState,
      to: each.kind === 'withdrawn' ? 'withdrawn' : each.toState,
      toLabel: stateNamed(each.kind === 'withdrawn' ? 'withdrawn' : each.toState).label,
      answer: code(act?.answer, each.answer),
      reason: code(act?.reason?.list, each.reason),
      note: each.note ?? each.why,
      assignee: each.assignedTo === null ? null : assigneeOf(each.assignedTo),
      photos: photos.filter((photo) => photo.act === each.id).map(({ id, name }) => ({ id, name })),
    }
  })
}

function assigneeOf(told: string): Place {
  return /^\d+$/.test(told) ? placeOf(told.padEnd(12, '0')) : { code: told, name: told }
}

/** With whom a case is now. */
export function assigneeNow({ state, town, village, department }: Case): Place | null {
  if (state === 'recheck') return department === null ? null : { code: department, name: department }
  const code = state === 'assignedVillage' || state === 'returned' ? village : (town ?? null)
  return code === null ? null : assigneeOf(code)
}
