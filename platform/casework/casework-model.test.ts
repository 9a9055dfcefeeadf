/** Random acts by random people: the case in the database goes exactly where the procedure's table says, and nowhere else. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Act } from '#kernel/procedure'
import { findAccount } from '#platform/accounts/people'
import type { Person } from '#platform/accounts/person'
import type { Office } from '#platform/http/office'
import { isRefusal } from '#platform/http/refusal'
import { openTestHouse, type TestHouse, type TestPerson } from '#platform/http/test-house'
import { caseworkCard } from './card.ts'
import { openCases } from './open-cases.ts'
import { performAlone } from './perform.ts'
import { doubtful } from './test-procedure.ts'

const people = ['office', 'department', 'town1', 'town2', 'village1', 'village2', 'supervisor', 'system-admin'] as const
const region = '371399001001'
const inside: readonly TestPerson[] = ['office', 'department', 'town1', 'village1']
const roleOf = (person: TestPerson) => person.replace(/\d/, '')
const acts: Readonly<Record<string, Act>> = doubtful.acts

let house: TestHouse
const offices = new Map<TestPerson, Office>()
beforeAll(async () => {
  house = await openTestHouse([caseworkCard([{ procedure: doubtful }])])
  for (const person of people)
    offices.set(person, house.ground.officeFor((await findAccount(house.ground.db, house.ground.clock, person)) as Person))
})
afterAll(() => house?.close())

/** The model: what the table alone says, in as few words as possible. */
interface Model {
  state: string
  verifiers: Set<TestPerson>
  department: string | null
  acts: number
}

const expected = (
  model: Model,
  who: TestPerson,
  name: string,
  given: { answer: boolean; note: boolean; photo: boolean; to: boolean },
): boolean => {
  const act = acts[name]!
  const mine = act.by.includes(roleOf(who)) && (who !== 'department' || model.department === '区民政局')
  const complete =
    (!act.answer || given.answer) &&
    (act.note !== 'required' || given.note) &&
    (act.photos !== 'required' || given.photo) &&
    (act.assign !== 'department' || given.to)
  return inside.includes(who) && mine && act.from.includes(model.state) && !(act.otherThan && model.verifiers.has(who)) && complete
}

const step = fc.record({
  who: fc.constantFrom(...people),
  // Most steps try what could be next, so that runs go far; the others try anything.
  next: fc.boolean(),
  pick: fc.nat(),
  given: fc.record({ answer: fc.boolean(), note: fc.boolean(), photo: fc.boolean(), to: fc.boolean() }),
  whole: fc.boolean(),
})

let run = 0
test('the case follows the table', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
      const office = offices.get('office')!
      const identity = `model-${++run}`
      await office.write('比对', (tx) =>
        openCases(
          tx,
          office,
          doubtful,
          [{ identity, region, inputs: 'a', title: doubtful.label, subject: { ledger: 'household', id: null, name: '张三' } }],
          'model',
        ),
      )
      const row = async () =>
        (
          await sql<{
            id: string
            version: string
            state: string
            standing: string
            n: number
          }>`select c.id, c.version::text as version, c.state, c.standing,
          (select count(*)::int from casework_act a where a.case_id = c.id and a.kind = 'act') as n from casework_case c where identity = ${identity}`.execute(
            house.ground.db,
          )
        ).rows[0]!
      const model: Model = { state: 'raised', verifiers: new Set(), department: null, acts: 0 }
      for (const { who, next, pick, given: random, whole } of steps) {
        const fitting = Object.keys(acts).filter((name) => acts[name]!.from.includes(model.state))
        const names = next && fitting.length > 0 ? fitting : Object.keys(acts)
        const name = names[pick % names.length]!
        const suited = people.filter((person) => inside.includes(person) && acts[name]!.by.includes(roleOf(person)))
        const person = next ? suited[pick % suited.length]! : who
        const given = whole ? { answer: true, note: true, photo: true, to: true } : random
        const before = await row()
        const photos = given.photo && acts[name]!.photos ? [await addPhoto(before.id, person)] : []
        const evidence = {
          ...(given.answer ? { answer: 'genuine', reason: 'lent' } : {}),
          ...(given.note ? { note: '已看' } : {}),
          ...(photos.length > 0 ? { photos } : {}),
          ...(given.to && acts[name]!.assign === 'department' ? { assignTo: '区民政局' } : {}),
        }
        const result = await performAlone(offices.get(person)!, { procedure: doubtful }, before.id, BigInt(before.version), name, evidence)
        if (expected(model, person, name, given)) {
          model.state = acts[name]!.to
          model.acts++
          if (name === 'verify') model.verifiers.add(person)
          if (acts[name]!.assign === 'department') model.department = '区民政局'
          reached.add(model.state)
          expect([person, name, isRefusal(result) ? result.code : 'done']).toEqual([person, name, 'done'])
        } else expect([person, name, isRefusal(result)]).toEqual([person, name, true])
        const after = await row()
        expect([after.state, after.standing, after.n]).toEqual([model.state, model.state === 'closed' ? 'closed' : 'open', model.acts])
      }
    }),
    { numRuns: 40 },
  )
  expect([...reached]).toContain('judged')
})

async function addPhoto(id: string, person: TestPerson): Promise<string> {
  const held = offices.get(person)!
  const sha256 = '0'.repeat(64)
  await house.ground.store.asSystem('试验照片', (tx) =>
    sql`insert into casework_photo (case_id, region, sha256, name, type, bytes, person, at)
      values (${id}, ${region}, ${sha256}, '照片', 'image/png', 1, ${held.person.id}, now())`.execute(tx.db),
  )
  return sha256
}
