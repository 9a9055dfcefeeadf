/** The card of casework: procedures as they run, for every room that has one. */
import type { CodeList } from '#kernel/ledger'
import type { Procedure } from '#kernel/procedure'
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal } from '#platform/http/refusal'
import { performBatch, previewBatch } from './batch.ts'
import type { Case } from './case.ts'
import { caseworkContract, type ProcedureView } from './contract.ts'
import { mayNot } from './deciding.ts'
import { countCases, findCase, findCases, timeline } from './find-cases.ts'
import { caseworkMigrations } from './migrations.ts'
import { doneIn, performAlone, type Running } from './perform.ts'
import { addPhotos, getPhoto } from './photos.ts'
import { refuse } from './refusals.ts'
import { findTodos } from './todos.ts'

/** Makes the card over the procedures that the rooms bring. */
export function caseworkCard(all: readonly Running[]): Card {
  const running = new Map(all.map((each) => [each.procedure.key, each]))
  if (running.size !== all.length) throw new Error('two rooms bring a procedure of the same key')
  const procedures = all.map(({ procedure }) => procedure)
  return card({
    key: 'casework',
    title: { zh: '办事', en: 'Casework' },
    articles: [],
    permissions: {
      'cases.read': {
        label: { zh: '查看事项', en: 'See cases' },
        roles: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
      },
      'cases.act': { label: { zh: '办理事项', en: 'Act in cases' }, roles: ['office', 'department', 'town', 'village'] },
    },
    menu: [],
    migrations: caseworkMigrations,
    jobs: [],
    routes: [
      routes(caseworkContract, {
        procedures: async () => ({ rows: procedures.map(viewOf) }),
        list: (office, { query: { after, limit, ...filter } }) =>
          office.read((tx) =>
            findCases(tx, office, filter, { after, limit }).then(({ rows, ...rest }) => ({ ...rest, rows: rows.map(caseOf) })),
          ),
        counts: (office, { query: { by, ...filter } }) =>
          office.read(async (tx) => ({ rows: await countCases(tx, office, filter, by === 'village' ? 12 : 9) })),
        get: (office, { params }) => getCase(office, running, params.id),
        act: async (office, { params, body: { act, ...evidence }, version }) => {
          const held = await office.read((tx) => findCase(tx, office, params.id))
          if (!held) return refuse.noCase()
          const of = running.get(held.procedure)
          if (!of) return refuse.noProcedure(held.procedure)
          const done = await performAlone(office, of, held.id, BigInt(version), act, evidence)
          return isRefusal(done) ? done : caseOf(done)
        },
        preview: async (office, { body: { procedure, filter, ids, act, ...evidence } }) => {
          const of = running.get(procedure)
          if (!of) return refuse.noProcedure(procedure)
          const told = await office.read((tx) => previewBatch(tx, office, of, { ...filter, ids }, act, evidence))
          return isRefusal(told)
            ? told
            : { ...told, unable: told.unable.map(({ refusal, cases }) => ({ sentence: refusal.sentence, code: refusal.code, cases })) }
        },
        actMany: async (office, { body: { procedure, filter, ids, act, expected, ...evidence } }) => {
          const of = running.get(procedure)
          return of ? performBatch(office, of, { ...filter, ids }, act, evidence, expected) : refuse.noProcedure(procedure)
        },
        addPhotos: (office, { params, files }) => addPhotos(office, params.id, files),
        photo: (office, { params }) => getPhoto(office, params.id, params.photo),
        todos: (office, { query }) =>
          office.read(async (tx) => {
            const { counts, first } = await findTodos(tx, office, procedures, query.limit ?? 20)
            return { counts, first: first.map(caseOf) }
          }),
      }),
    ],
  })
}

/** Moments as the contract has them. */
const caseOf = ({ changedAt, ...rest }: Case) => ({ ...rest, changedAt: changedAt.toISOString() })

function getCase(office: Office, running: ReadonlyMap<string, Running>, id: string) {
  return office.read(async (tx) => {
    const held = await findCase(tx, office, id)
    if (!held) return refuse.noCase()
    const { acts, photos } = await timeline(tx, id)
    const of = running.get(held.procedure)?.procedure
    const open = of && office.permissions.has('cases.act') ? Object.entries(of.acts).filter(([, act]) => act.from.includes(held.state)) : []
    const done = open.length > 0 ? await doneIn(tx, id) : []
    return {
      case: caseOf(held),
      acts: acts.map(({ at, person: _, ...act }) => ({
        ...act,
        at: at.toISOString(),
        photos: photos.filter((photo) => photo.act === act.id).map(({ act: __, ...photo }) => photo),
      })),
      possible: open.map(([act]) => ({ act, refused: of ? (mayNot(of, held, office.person, act, done)?.sentence ?? null) : null })),
      version: held.version,
    }
  })
}

/** A procedure as the window reads it. */
function viewOf(of: Procedure): ProcedureView {
  return {
    key: of.key,
    article: of.article,
    label: of.label,
    start: of.start,
    states: Object.entries(of.states).map(([key, state]) => ({
      key,
      label: state.label,
      final: state.final === true,
      days: of.days[key]?.days ?? null,
    })),
    acts: Object.entries(of.acts).map(([key, act]) => ({
      key,
      label: act.label,
      from: [...act.from],
      to: act.to,
      by: [...act.by],
      answers: act.answer ? codesOf(act.answer) : null,
      reasons: act.reason ? { with: [...act.reason.with], codes: codesOf(act.reason.list) } : null,
      note: act.note ?? null,
      photos: act.photos ?? null,
      assign: act.assign ?? null,
    })),
  }
}

const codesOf = (list: CodeList) => Object.entries(list.codes).map(([key, { zh, en }]) => ({ key, label: { zh, en } }))
