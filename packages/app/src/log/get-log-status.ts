import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'

export const getLogStatus: Handler<'getLogStatus'> = async (app, principal) => {
  authorise(principal, 'getLogStatus')
  const [size, checkpoint, acts] = await Promise.all([
    app.log.size(),
    app.log.checkpoint(),
    systemRead(app, (tx) => tx.acts.lastSeq()),
  ])
  const { origin, verifierKey } = app.log
  return defined({ origin, verifierKey, size, acts, checkpoint })
}
