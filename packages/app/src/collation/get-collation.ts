import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { both } from '../presenters/text.ts'
import { readyDesk } from './ready.ts'

export const getCollation: Handler<'getCollation'> = async (app, principal) => {
  authorise(principal, 'getCollation')
  const status = await (await readyDesk(app)).status()
  if (!status) throw new AppError('collation/not-ready')
  const { records, clusters, joined, threshold, number, same, different, waiting } = status
  return {
    records,
    clusters,
    joined,
    threshold,
    step: number,
    judgements: { same, different },
    waiting,
    registers: Object.entries(status.registers)
      .map(([id, count]) => ({
        id,
        title: app.packs.get(id)?.pack.title ?? both(id),
        records: count,
      }))
      .toSorted((a, b) => b.records - a.records || (a.id < b.id ? -1 : 1)),
  }
}
