/** Every address of the window and the page behind it; each page is fetched when it is first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { policyQuery } from './law/policy.ts'
import { Loading } from './parts/loading.tsx'
import { queries } from './queries.ts'
import { parseSearch, type Search, stringifySearch, text, texts, yes } from './search.ts'
import { session } from './session.ts'
import { Failed, NotFound } from './shell/not-found.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Failed })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Search) => ({ to: text(search, 'to') }),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const frame = createRoute({
  getParentRoute: () => root,
  id: 'window',
  component: lazyRouteComponent(() => import('./shell/window.tsx'), 'Window'),
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(session)
    if (!me) throw redirect({ to: '/sign-in', search: { to: location.href === '/' ? undefined : location.href } })
    if (me.mustChange && location.pathname !== '/password') throw redirect({ to: '/password' })
  },
})

/** The policy is fetched while the page that shows it is. */
const openPolicy = () => queries.ensureQueryData(policyQuery)

/** What narrows a list of doubts, as addresses carry it. */
const doubtSearch = [
  'rule',
  'class',
  'town',
  'village',
  'state',
  'change',
  'due',
  'overdue',
  'answer',
  'mine',
  'q',
  'sort',
  'down',
  'after',
] as const

const tree = root.addChildren([
  signIn,
  frame.addChildren([
    createRoute({
      getParentRoute: () => frame,
      path: '/',
      component: lazyRouteComponent(() => import('./desks/workbench.tsx'), 'Workbench'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/password',
      component: lazyRouteComponent(() => import('./pages/sign-in/password-page.tsx'), 'PasswordPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/deliveries',
      validateSearch: (search: Search) => ({ after: text(search, 'after', 500) }),
      component: lazyRouteComponent(() => import('./pages/truth/intake/deliveries-page.tsx'), 'DeliveriesPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/deliveries/$id',
      component: lazyRouteComponent(() => import('./pages/truth/intake/delivery-page.tsx'), 'DeliveryPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/comparison',
      validateSearch: (search: Search) => texts(search, ...doubtSearch),
      component: lazyRouteComponent(() => import('./pages/truth/comparison/comparison-page.tsx'), 'ComparisonPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/comparison/trials',
      component: lazyRouteComponent(() => import('./pages/truth/comparison/trials-page.tsx'), 'TrialsPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/doubts',
      validateSearch: (search: Search) => texts(search, ...doubtSearch),
      component: lazyRouteComponent(() => import('./pages/truth/comparison/doubts-page.tsx'), 'DoubtsPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/doubts/form/$village',
      component: lazyRouteComponent(() => import('./pages/truth/comparison/form-page.tsx'), 'FormPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/doubts/$id',
      validateSearch: (search: Search) => texts(search, 'reveal'),
      component: lazyRouteComponent(() => import('./pages/truth/comparison/doubt-page.tsx'), 'DoubtPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/reviews',
      validateSearch: (search: Search) => texts(search, 'state', 'q', 'after'),
      component: lazyRouteComponent(() => import('./pages/truth/comparison/reviews-page.tsx'), 'ReviewsPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/households',
      validateSearch: (search: Search) =>
        texts(search, 'town', 'village', 'status', 'cause', 'householdKind', 'q', 'sort', 'down', 'after'),
      component: lazyRouteComponent(() => import('./pages/people/registry/households-page.tsx'), 'HouseholdsPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/households/$id',
      validateSearch: (search: Search) => texts(search, 'part', 'on', 'reveal'),
      component: lazyRouteComponent(() => import('./pages/people/registry/household-page.tsx'), 'HouseholdPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/people',
      validateSearch: (search: Search) =>
        texts(search, 'town', 'village', 'sex', 'health', 'labour', 'schoolStage', 'q', 'sort', 'down', 'after'),
      component: lazyRouteComponent(() => import('./pages/people/registry/people-page.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/villages',
      validateSearch: (search: Search) => texts(search, 'key'),
      component: lazyRouteComponent(() => import('./pages/people/villages/villages-page.tsx'), 'VillagesPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/villages/$region',
      component: lazyRouteComponent(() => import('./pages/people/villages/village-page.tsx'), 'VillagePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/ledgers',
      component: lazyRouteComponent(() => import('./pages/ledgers/ledgers-page.tsx'), 'LedgersPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/ledgers/$ledger',
      validateSearch: (search: Search) => texts(search, 'where', 'sort', 'down', 'after'),
      component: lazyRouteComponent(() => import('./pages/ledgers/ledger-page.tsx'), 'LedgerPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/ledgers/$ledger/$record',
      component: lazyRouteComponent(() => import('./pages/ledgers/record-page.tsx'), 'RecordPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/search',
      validateSearch: (search: Search) => texts(search, 'q'),
      component: lazyRouteComponent(() => import('./pages/people/registry/search-page.tsx'), 'SearchPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/standing',
      validateSearch: (search: Search) => texts(search, 'rule', 'ledger', 'kind', 'town', 'village', 'answer', 'q', 'after'),
      component: lazyRouteComponent(() => import('./pages/truth/standing/standing-page.tsx'), 'StandingPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/entitlements',
      validateSearch: (search: Search) => texts(search, 'rule', 'town', 'village', 'answer', 'service', 'q', 'sort', 'down', 'after'),
      component: lazyRouteComponent(() => import('./pages/help/entitlements/entitlements-page.tsx'), 'EntitlementsPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/what-if',
      validateSearch: (search: Search) => texts(search, 'after'),
      component: lazyRouteComponent(() => import('./pages/help/what-if/what-if-page.tsx'), 'WhatIfPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/what-if/new',
      loader: openPolicy,
      component: lazyRouteComponent(() => import('./pages/help/what-if/new-scenario-page.tsx'), 'NewScenarioPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/what-if/compare',
      validateSearch: (search: Search) => texts(search, 'ids'),
      component: lazyRouteComponent(() => import('./pages/help/what-if/compare-scenarios-page.tsx'), 'CompareScenariosPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/what-if/$id',
      validateSearch: (search: Search) => texts(search, 'rule', 'change', 'town', 'after'),
      component: lazyRouteComponent(() => import('./pages/help/what-if/scenario-page.tsx'), 'ScenarioPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/admin/users',
      component: lazyRouteComponent(() => import('./pages/accounts/users-page.tsx'), 'UsersPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/admin/audit',
      validateSearch: (search: Search) => texts(search, 'kind', 'person', 'from', 'until', 'after'),
      component: lazyRouteComponent(() => import('./pages/accounts/audit-page.tsx'), 'AuditPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/jobs',
      component: lazyRouteComponent(() => import('./pages/jobs/jobs-page.tsx'), 'JobsPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/law',
      validateSearch: (search: Search) => ({ find: text(search, 'find'), live: yes(search, 'live') }),
      loader: openPolicy,
      component: lazyRouteComponent(() => import('./law/law-page.tsx'), 'LawPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/law/$number',
      loader: openPolicy,
      component: lazyRouteComponent(() => import('./law/article-page.tsx'), 'ArticlePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/law/rules/$key',
      loader: openPolicy,
      component: lazyRouteComponent(() => import('./law/rule-page.tsx'), 'RulePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/figures',
      validateSearch: (search: Search) => ({ find: text(search, 'find'), open: yes(search, 'open') }),
      loader: openPolicy,
      component: lazyRouteComponent(() => import('./pages/figures/figures-page.tsx'), 'FiguresPage'),
    }),
  ]),
])

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
