import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { scoreOn, type Pack, type ScoreInForce } from '@xinyong/rulebook'
import type { App } from '../ports/app.ts'
import { packOf, refuseUnlessActivatable } from '../rules.ts'

export interface ScoreSchemeToday {
  readonly pack: Pack
  readonly scheme: ScoreInForce
  readonly today: PlainDate
}

/**
 * A voluntary score that may be run on people, as it stands today.
 * @throws AppError register/not-found | pack/not-activatable
 */
export function scoreScheme(app: App, id: string): ScoreSchemeToday {
  const { pack } = packOf(app, id)
  refuseUnlessActivatable(pack)
  const today = app.clock.today(pack.timezone)
  const scheme = pack.score && scoreOn(pack.score, today)
  if (!scheme) throw new AppError('register/not-found', { id })
  return { pack, scheme, today }
}

/** Who runs a scheme, as accounts name their authority. */
export function operatorOf({ authority }: Pack): string {
  return `${authority.name.en} | ${authority.name.zh}`
}
