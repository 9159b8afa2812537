import type { PlainDate } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { presentPack } from '../presenters/pack.ts'
import { packOf, rulesFor } from '../rules.ts'

export const getPack: Handler<'getPack'> = async (app, principal, input) => {
  authorise(principal, 'getPack')
  const loaded = packOf(app, input.id)
  const on = (input.on ?? app.clock.today(loaded.pack.timezone)) as PlainDate
  return {
    ...presentPack(loaded),
    on,
    rules: { ...rulesFor(loaded.pack, on) },
    pack: { ...loaded.pack },
  }
}
