import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { presentPack } from '../presenters/pack.ts'

export const listPacks: Handler<'listPacks'> = async (app, principal) => {
  authorise(principal, 'listPacks')
  return { items: app.packs.all.map(presentPack) }
}
