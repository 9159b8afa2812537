import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from '@xinyong/app'
import { instantOfMillis } from '@xinyong/identity'
import { dateIn } from '@xinyong/procedure'

export const systemIds: Ids = {
  id: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
}

export const systemClock: Clock = {
  now: () => instantOfMillis(Date.now()),
  today: (timezone) => dateIn(instantOfMillis(Date.now()), timezone),
}
