/** The card of what-if: scenarios with figures set otherwise, their results for good, shared with towns (every article with figures). */
import type { FindBatches } from '#modules/truth/comparison/run/run-comparison'
import { type Card, card, routes } from '#platform/http/card'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { whatIfContract } from './contract.ts'
import { exportPeople, exportScenario } from './export-scenario.ts'
import { findPeople } from './find-people.ts'
import { findScenarios, getScenario } from './find-scenarios.ts'
import { makeScenario } from './make-scenario.ts'
import { whatIfMigrations } from './migrations.ts'
import { removeScenario } from './remove-scenario.ts'
import { whatIfJob } from './run-scenario.ts'
import { shareScenario } from './share-scenario.ts'

const articles = [...new Set([...luozhuang2018.figures.values()].map(({ article }) => article))].sort((a, b) => a - b)

/** Makes the card; `find` tells which batches intake keeps. */
export const whatIfCard = (find: FindBatches): Card =>
  card({
    key: 'what-if',
    title: { zh: '政策试算', en: 'What-if' },
    articles,
    permissions: {
      'what-if.make': { label: { zh: '试算、共享方案', en: 'Compute and share scenarios' }, roles: ['office'] },
      'what-if.read': {
        label: { zh: '查看试算结果', en: 'See scenarios' },
        roles: ['office', 'department', 'town', 'supervisor', 'auditor'],
      },
      'what-if.names': {
        label: { zh: '查看试算增减名单', en: 'See who gains and loses by name' },
        roles: ['office', 'department', 'supervisor', 'auditor'],
      },
    },
    menu: [{ key: 'what-if', title: { zh: '政策试算', en: 'What-if' }, path: '/what-if', permission: 'what-if.read', order: 320 }],
    migrations: whatIfMigrations,
    jobs: [whatIfJob(find)],
    routes: [
      routes(whatIfContract, {
        make: (office, { body }) => makeScenario(office, body),
        list: (office, { query }) => findScenarios(office, query),
        get: (office, { params }) => getScenario(office, params.id),
        people: (office, { params, query }) => findPeople(office, params.id, query),
        exportPeople: (office, { params, query }) => exportPeople(office, params.id, query),
        export: (office, { params }) => exportScenario(office, params.id),
        share: (office, { params, body, version }) => shareScenario(office, params.id, version, body.towns),
        remove: (office, { params, body, version }) => removeScenario(office, params.id, version, body.reason),
      }),
    ],
  })
