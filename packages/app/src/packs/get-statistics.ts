import type { Handler } from '../handler.ts'
import { systemRead } from '../cases/system-read.ts'
import { authorise } from '../policies/authorise.ts'
import { presentStatistics } from '../presenters/statistics.ts'

export const getStatistics: Handler<'getStatistics'> = async (app, principal) => {
  authorise(principal, 'getStatistics')
  const on = app.clock.today('Etc/UTC')
  const rows = await systemRead(app, (tx) => tx.statistics.schemes(on))
  return {
    on,
    schemes: rows.flatMap((row) => {
      const pack = app.packs.get(row.pack)?.pack
      return pack ? [presentStatistics(pack.title, row)] : []
    }),
  }
}
