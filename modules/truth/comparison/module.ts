/** The card of comparison: runs, doubts and their verification, rows for review (Article 29). */
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { comparisonContract } from './contract.ts'
import { actOnDoubt, addDoubtPhotos, doubtCasework, getDoubtPhoto } from './doubts/act-on-doubt.ts'
import { assignDoubts } from './doubts/assign-doubts.ts'
import { codesOf } from './doubts/doubt-acts.ts'
import { checkNamed } from './doubts/doubt-line.ts'
import { summariseDoubts } from './doubts/doubt-summary.ts'
import { exportDoubts } from './doubts/export-doubts.ts'
import { findDoubt } from './doubts/find-doubt.ts'
import { findDoubtList } from './doubts/find-doubt-list.ts'
import { findVerificationForm } from './doubts/verification-form.ts'
import { comparisonMigrations } from './migrations.ts'
import { refuse } from './refusals.ts'
import { decideReview } from './reviews/decide-review.ts'
import { findReviews } from './reviews/find-reviews.ts'
import { findRuns } from './run/find-runs.ts'
import { comparisonJob, comparisonJobKey, type FindBatches, sweepRuns } from './run/run-comparison.ts'
import { standingContract } from './standing/contract.ts'
import { findOneStanding, findStanding, summariseStanding } from './standing/find-standing.ts'
import { adoptChecks } from './trial/adopt-checks.ts'
import { findDecisions, findTrials } from './trial/find-adopted.ts'

const everybody = ['office', 'department', 'town', 'village', 'supervisor', 'auditor'] as const

/** Makes the card; `find` tells which batches intake keeps. */
export const comparisonCard = (find: FindBatches): Card =>
  card({
    key: 'comparison',
    title: { zh: '数据比对', en: 'Comparison' },
    articles: [29],
    permissions: {
      'comparison.run': { label: { zh: '运行比对', en: 'Run comparisons' }, roles: ['office'] },
      'checks.read': { label: { zh: '查看试行的检查', en: 'See checks on trial' }, roles: ['office', 'supervisor', 'auditor'] },
      'checks.adopt': { label: { zh: '启用试行的检查', en: 'Adopt checks on trial' }, roles: ['office'] },
      'doubts.read': { label: { zh: '查看疑点', en: 'See doubts' }, roles: everybody },
      'doubts.reveal': { label: { zh: '查看疑点中完整的姓名和号码', en: 'See names and numbers of doubts in full' }, roles: everybody },
      'doubts.assign': { label: { zh: '交办疑点', en: 'Assign doubts' }, roles: ['office', 'town'] },
      'doubts.act': {
        label: { zh: '核查、复核、研判、销号', en: 'Verify, re-check, judge and close' },
        roles: ['office', 'department', 'town', 'village'],
      },
      'reviews.read': { label: { zh: '查看待核对的行', en: 'See rows for review' }, roles: ['office', 'town', 'supervisor', 'auditor'] },
      'reviews.decide': { label: { zh: '认定待核对的行', en: 'Decide rows for review' }, roles: ['office', 'town'] },
    },
    menu: [
      { key: 'comparison', title: { zh: '数据比对', en: 'Comparison' }, path: '/comparison', permission: 'doubts.read', order: 210 },
      { key: 'doubts', title: { zh: '疑点', en: 'Doubts' }, path: '/doubts', permission: 'doubts.read', order: 220 },
      { key: 'standing', title: { zh: '村与项目', en: 'Villages and projects' }, path: '/standing', permission: 'doubts.read', order: 225 },
      {
        key: 'trials',
        title: { zh: '试行的检查', en: 'Checks on trial' },
        path: '/comparison/trials',
        permission: 'checks.read',
        order: 240,
      },
      { key: 'reviews', title: { zh: '待核对的行', en: 'Rows for review' }, path: '/reviews', permission: 'reviews.read', order: 230 },
    ],
    procedures: [doubtCasework],
    migrations: comparisonMigrations,
    jobs: [comparisonJob(find)],
    prepare: ({ store }) => sweepRuns(store.dataFolder),
    routes: [
      routes(comparisonContract, {
        run: async (office, { body = {} }) =>
          (await isRunning(office)) ? refuse.running() : office.jobs.start(office.person, comparisonJobKey, body),
        runs: (office, { query }) => findRuns(office, query),
        doubts: (office, { query }) => findDoubtList(office, query),
        summary: (office, { query }) => summariseDoubts(office, query),
        export: (office, { query }) => exportDoubts(office, query),
        doubt: (office, { params, query }) => findDoubt(office, params.id, query.reveal),
        assign: (office, { body }) => assignDoubts(office, body),
        photos: (office, { params, files }) => addDoubtPhotos(office, params.id, files),
        photo: (office, { params }) => getDoubtPhoto(office, params.id, params.photo),
        act: (office, { params, body, version }) => actOnDoubt(office, params.id, params.act, version, body),
        form: (office, { params, query }) => findVerificationForm(office, params.village, query),
        reviews: (office, { query }) => findReviews(office, query),
        decideReview: (office, { params, body, version }) => decideReview(office, params.id, version, body),
        trials: (office) => office.read(findTrials),
        decisions: (office, { params }) => office.read(async (tx) => ({ decisions: await findDecisions(tx, params.rule) })),
        adopt: (office, { body }) => adoptChecks(office, body),
        words: async () => words,
      }),
      routes(standingContract, {
        list: (office, { query }) => findStanding(office, query),
        summary: (office, { query }) => summariseStanding(office, query),
        one: (office, { params }) => findOneStanding(office, params.id),
      }),
    ],
  })

/** One run at a time: the second would compare with doubts that the first is about to change. */
async function isRunning(office: Office): Promise<boolean> {
  const jobs = await office.jobs.list({ limit: 50 })
  return jobs.some(({ kind, state }) => kind === comparisonJobKey && (state === 'waiting' || state === 'running'))
}

const { answer, reason } = doubtVerification.acts.verify

const words = {
  rules: [...luozhuang2018.rules.keys()].flatMap((rule) => {
    const check = checkNamed(rule)
    return check ? [{ rule, label: check.label, article: check.article, class: check.class }] : []
  }),
  classes: {
    out: { zh: '应退未退', en: 'Should perhaps not be registered' },
    miss: { zh: '应纳未纳', en: 'Perhaps missed' },
    ent: { zh: '待遇落实', en: 'Entitlements' },
    chg: { zh: '变动', en: 'Changes' },
    quality: { zh: '数据质量', en: 'Data quality' },
  },
  states: Object.entries(doubtVerification.states).map(([state, { label, final }]) => ({ state, label, final: final === true })),
  answers: answer ? codesOf(answer) : [],
  reasons: reason ? codesOf(reason.list) : [],
}
