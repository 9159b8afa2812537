import type { Pack } from '@xinyong/rulebook'
import type { App } from '../ports/app.ts'
import type { Packs } from '../ports/services.ts'

const known = new WeakMap<Packs, readonly Pack[]>()

/** Registers whose law lets an adverse entry end the status. */
export function commendations(app: App): readonly Pack[] {
  let found = known.get(app.packs)
  if (!found)
    known.set(
      app.packs,
      (found = app.packs.all.flatMap(({ pack }) =>
        pack.use === 'operate' && pack.removals.some(({ endsOn }) => endsOn) ? [pack] : [],
      )),
    )
  return found
}

/** True where entries of this scheme may end a commendation. */
export function endsCommendations(app: App, scheme: string): boolean {
  return commendations(app).some(({ removals }) =>
    removals.some(({ endsOn }) => endsOn?.schemes.includes(scheme)),
  )
}
