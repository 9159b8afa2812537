import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { Pack, PointsInForce } from '@xinyong/rulebook'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal, Principal } from '../ports/principal.ts'
import { accountOf } from '../policies/authorise.ts'
import { packOf, refuseUnlessActivatable, rulesFor } from '../rules.ts'
import { operatorOf } from '../scores/scheme.ts'

export interface PointsSchemeToday {
  readonly pack: Pack
  readonly points: PointsInForce
  readonly today: PlainDate
}

/**
 * A points scheme that may be run on people, as it stands today. A study never gets here.
 * @throws AppError register/not-found | pack/not-activatable
 */
export function pointsScheme(app: App, id: string): PointsSchemeToday {
  const { pack } = packOf(app, id)
  refuseUnlessActivatable(pack)
  const today = app.clock.today(pack.timezone)
  const { points } = rulesFor(pack, today)
  if (!points) throw new AppError('register/not-found', { id })
  return { pack, points, today }
}

/** @throws AppError access/forbidden for whoever is not of the authority that runs the scheme */
export function operatorAccount(principal: Principal, pack: Pack): AccountPrincipal {
  const account = accountOf(principal)
  if (account.authority !== operatorOf(pack))
    throw new AppError('access/forbidden', { rule: `operator of ${pack.id}` })
  return account
}
