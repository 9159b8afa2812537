import { publishedRules } from '@xinyong/screening'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { viewOf } from './ask.ts'

export const getScreeningStatus: Handler<'getScreeningStatus'> = async (app, principal) => {
  authorise(principal, 'getScreeningStatus')
  const view = viewOf(app)
  const { index, rules } = view.digests()
  return {
    seq: view.seq,
    entities: view.size,
    indexDigest: index,
    rulesDigest: rules,
    rules: { ...publishedRules },
    lists: view.catalogue().map((list) => ({ ...list })),
  }
}
