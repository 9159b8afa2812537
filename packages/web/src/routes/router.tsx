import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { SignInPage } from '../features/session/sign-in-page.tsx'
import { CrashPage } from '../features/shell/crash-page.tsx'
import { MissingPage } from '../features/shell/missing-page.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { homeOf, signedIn } from './guards.ts'
import { rootRoute } from './root-route.tsx'
import {
  collationSearch,
  logSearch,
  pointsSearch,
  reviewSearch,
  setupSearch,
  signInSearch,
  workSearch,
} from './search.ts'

const parent = { getParentRoute: () => rootRoute } as const

const routeTree = rootRoute.addChildren([
  createRoute({
    ...parent,
    path: '/',
    beforeLoad: ({ context }) => {
      // eslint-disable-next-line typescript/only-throw-error -- the router's way to turn somebody around
      throw redirect({ to: homeOf(context.me) })
    },
  }),
  createRoute({
    ...parent,
    path: '/sign-in',
    validateSearch: signInSearch,
    component: SignInPage,
  }),
  createRoute({
    ...parent,
    path: '/setup',
    validateSearch: setupSearch,
    component: lazyRouteComponent(() => import('../features/session/setup-page.tsx'), 'SetupPage'),
  }),
  createRoute({
    ...parent,
    path: '/work',
    beforeLoad: signedIn,
    validateSearch: workSearch,
    component: lazyRouteComponent(() => import('../features/work/work-page.tsx'), 'WorkPage'),
  }),
  createRoute({
    ...parent,
    path: '/cases/new',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/work/new-case-page.tsx'),
      'NewCasePage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/cases/$id',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('../features/case/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    ...parent,
    path: '/me',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('../features/me/my-page.tsx'), 'MyPage'),
  }),
  createRoute({
    ...parent,
    path: '/me/scores',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/score/my-scores-page.tsx'),
      'MyScoresPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/me/scorecards',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/scorecards/my-scorecards-page.tsx'),
      'MyScorecardsPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/scorecards',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/scorecards/cards-page.tsx'),
      'CardsPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/scorecards/studio',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/scorecards/studio-page.tsx'),
      'StudioPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/scorecards/$id/$version',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('../features/scorecards/card-page.tsx'), 'CardPage'),
  }),
  createRoute({
    ...parent,
    path: '/me/points',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/points/my-points-page.tsx'),
      'MyPointsPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/me/exchanges',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/exchange/my-exchanges-page.tsx'),
      'MyExchangesPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/points',
    beforeLoad: signedIn,
    validateSearch: pointsSearch,
    component: lazyRouteComponent(() => import('../features/points/points-page.tsx'), 'PointsPage'),
  }),
  createRoute({
    ...parent,
    path: '/scores',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/score/score-facts-page.tsx'),
      'ScoreFactsPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/agreements',
    component: lazyRouteComponent(
      () => import('../features/agreements/agreements-page.tsx'),
      'AgreementsPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/agreements/new',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/agreements/propose-agreement-page.tsx'),
      'ProposeAgreementPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/agreements/$id',
    component: lazyRouteComponent(
      () => import('../features/agreements/agreement-page.tsx'),
      'AgreementPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/check',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('../features/check/check-page.tsx'), 'CheckPage'),
  }),
  createRoute({
    ...parent,
    path: '/screening',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/screening/screening-page.tsx'),
      'ScreeningPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/screening/review',
    beforeLoad: signedIn,
    validateSearch: reviewSearch,
    component: lazyRouteComponent(
      () => import('../features/screening/review-page.tsx'),
      'ReviewPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/screening/monitors',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/screening/monitors-page.tsx'),
      'MonitorsPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/collation',
    beforeLoad: signedIn,
    validateSearch: collationSearch,
    component: lazyRouteComponent(
      () => import('../features/collation/collation-page.tsx'),
      'CollationPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/admin',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('../features/admin/admin-page.tsx'), 'AdminPage'),
  }),
  createRoute({
    ...parent,
    path: '/account',
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('../features/account/account-page.tsx'),
      'AccountPage',
    ),
  }),
  createRoute({
    ...parent,
    path: '/lab',
    component: lazyRouteComponent(() => import('../features/lab/lab-page.tsx'), 'LabPage'),
  }),
  createRoute({
    ...parent,
    path: '/log',
    validateSearch: logSearch,
    component: lazyRouteComponent(() => import('../features/log/log-page.tsx'), 'LogPage'),
  }),
])

// eslint-disable-next-line typescript/explicit-function-return-type -- the tree's type is the point
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    basepath: '/app',
    context: { queries },
    scrollRestoration: true,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: MissingPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
