import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { pageFrom, placeIn } from './page-of.ts'
import { presentRecord } from './present.ts'
import { readyDesk } from './ready.ts'

export const listClusters: Handler<'listClusters'> = async (app, principal, input) => {
  authorise(principal, 'listClusters')
  const { register, q, cursor, limit } = input
  const offset = placeIn(cursor)
  const desk = await readyDesk(app)
  const found = await desk.clusters(defined({ register, q, offset, limit: limit + 1 }))
  return pageFrom(
    found.map(({ id, records }) => ({
      id,
      records: records.map((record) => presentRecord(app, record)),
    })),
    offset,
    limit,
  )
}
