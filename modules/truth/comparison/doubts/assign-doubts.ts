/** Assigns many doubts at once, to the towns or villages where their people live; first what would come of it. */
import { sql } from 'kysely'
import { performBatch } from '#platform/casework/batch'
import { type Case, caseColumns } from '#platform/casework/case'
import { decide } from '#platform/casework/deciding'
import type { AnyTables, Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import type { DoubtFilter } from '../contract.ts'
import { refuse } from '../refusals.ts'
import { assigneeAs, doubtCasework } from './act-on-doubt.ts'
import { doubtCondition, doubtsAndCases, visibleTo } from './doubt-filter.ts'
import { type Place, placeOf } from './places.ts'

export interface Assignment {
  readonly ids?: readonly string[]
  readonly filter?: DoubtFilter
  /** Of these only those who live here; who lives nobody knows where is put here. */
  readonly to?: string
  readonly level: 'town' | 'village'
  readonly note?: string
  readonly preview?: boolean
}

export interface Assigned {
  readonly preview: boolean
  readonly total: number
  readonly assigned: number
  readonly areas: { area: Place; count: number }[]
  readonly refusals: { doubt: string; code: string; sentence: Refusal['sentence'] }[]
}

/** Refusals are listed for so many at most; all are counted. */
const mostListed = 1000
const casesAtOnce = 5000

/** Previews or does it. Doubts that cannot be assigned are left as they are and listed with the reason. */
export async function assignDoubts(office: Office, asked: Assignment): Promise<Assigned | Refusal> {
  if (!asked.ids && !asked.filter) return refuse.noChoice()
  const act = asked.level === 'town' ? 'assignTown' : 'assignVillage'
  const evidence = {
    ...(asked.note === undefined ? {} : { note: asked.note }),
    ...(asked.to === undefined ? {} : { assignTo: assigneeAs(act, asked.to) }),
  }
  const cases = await office.read((tx) => findCases(tx, office, asked))
  const able: { held: Case; region: string }[] = []
  const refusals: Assigned['refusals'] = []
  for (const { doubt, ...held } of cases) {
    const decision = decide(doubtVerification, held, office.person, act, evidence, [])
    if (isRefusal(decision)) refusals.push({ doubt, code: decision.code, sentence: decision.sentence })
    else able.push({ held, region: decision.assigns.region ?? held.region })
  }
  if (asked.preview !== true)
    for (let at = 0; at < able.length; at += casesAtOnce) {
      const ids = able.slice(at, at + casesAtOnce).map(({ held }) => held.id)
      const done = await performBatch(office, doubtCasework, { ids }, act, evidence, ids.length)
      if (isRefusal(done)) return done
    }
  const areas = Map.groupBy(able, ({ region }) => (asked.level === 'town' ? `${region.slice(0, 9)}000` : region))
  return {
    preview: asked.preview === true,
    total: cases.length,
    assigned: able.length,
    areas: [...areas]
      .map(([area, own]) => ({ area: { ...placeOf(area) }, count: own.length }))
      .sort((a, b) => (a.area.code < b.area.code ? -1 : 1)),
    refusals: refusals.slice(0, mostListed),
  }
}

async function findCases({ db }: Tx<AnyTables>, office: Office, { ids, filter }: Assignment): Promise<(Case & { doubt: string })[]> {
  const chosen = ids
    ? sql.join([sql`d.id::text = any(${[...ids]})`, ...visibleTo(office)], sql` and `)
    : doubtCondition(office, filter ?? {})
  const found = await sql<
    Case & { doubt: string }
  >`select d.id as doubt, ${caseColumns} from ${doubtsAndCases} where ${chosen} order by d.id`.execute(db)
  return found.rows
}
