import { operations } from '@xinyong/app'
import type { Operations } from './site.ts'
import type { LoadedScreening } from './screening/load.ts'
import type { LoadedStanding } from './standing/view.ts'

/** The use cases, with what this process must do beside them. */
export function composeOperations(
  standing: LoadedStanding,
  screening: LoadedScreening,
): Operations {
  return {
    ...operations,
    // A further identifier of somebody who has an entry changes no act, but what checks must find.
    async registerSubject(app, principal, input) {
      const card = await operations.registerSubject(app, principal, input)
      await standing.refreshSubject(card.id)
      await screening.refreshSubject(card.id)
      return card
    },
  }
}
