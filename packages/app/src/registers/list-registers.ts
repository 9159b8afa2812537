import type { OutputOf } from '@xinyong/contract'
import { latestEditions } from '../checks/editions.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { LoadedPack } from '../ports/services.ts'
import { presentRegister } from '../presenters/register.ts'
import { packOf } from '../rules.ts'
import { countInForce } from './count-in-force.ts'

type Register = OutputOf<'getRegister'>

async function shown(app: App, packs: readonly LoadedPack[]): Promise<Register[]> {
  const [counts, editions] = await Promise.all([countInForce(app), latestEditions(app)])
  return packs.map(({ pack }) =>
    presentRegister(pack, counts.get(pack.id) ?? 0, editions.get(pack.id)),
  )
}

/** Registers and orders in use; what is only studied has no entries and stands under the schemes. */
export const listRegisters: Handler<'listRegisters'> = async (app, principal) => {
  authorise(principal, 'listRegisters')
  const used = app.packs.all.filter(
    ({ pack }) => pack.use !== 'study' && (pack.kind === 'register' || pack.kind === 'order'),
  )
  return { items: await shown(app, used) }
}

export const getRegister: Handler<'getRegister'> = async (app, principal, input) => {
  authorise(principal, 'getRegister')
  const [register] = await shown(app, [packOf(app, input.id)])
  return register!
}
