/** Every address of the window and the page behind it; each page is fetched when it is first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { Loading } from './parts/loading.tsx'
import { queries } from './queries.ts'
import { type Search, text, yes } from './search.ts'
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
      path: '/law',
      validateSearch: (search: Search) => ({ find: text(search, 'find'), live: yes(search, 'live') }),
      component: lazyRouteComponent(() => import('./law/law-page.tsx'), 'LawPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/law/$number',
      component: lazyRouteComponent(() => import('./law/article-page.tsx'), 'ArticlePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/figures',
      validateSearch: (search: Search) => ({ find: text(search, 'find'), open: yes(search, 'open') }),
      component: lazyRouteComponent(() => import('./pages/figures/figures-page.tsx'), 'FiguresPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/ledgers/$ledger',
    }),
  ]),
])

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', defaultPendingComponent: Loading, scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
