import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.ts'
import { Shell } from '../features/shell/shell.tsx'

export interface RouterContext {
  readonly queries: QueryClient
}

/** Every screen knows who is signed in before it is drawn. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context }) => ({ me: await context.queries.ensureQueryData(sessionQuery) }),
  component: Shell,
})
