import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from '@xinyong/app'
import { instantOfMillis, type PlainDate } from '@xinyong/identity'

export const systemIds: Ids = {
  id: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
}

const days = new Map<string, Intl.DateTimeFormat>()

/** The day it is in a time zone at a moment. */
export function dayIn(timezone: string, at: Date): PlainDate {
  let format = days.get(timezone)
  if (!format) {
    // The Swedish form of a date is the one we write.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' })
    days.set(timezone, format)
  }
  return format.format(at) as PlainDate
}

export const systemClock: Clock = {
  now: () => instantOfMillis(Date.now()),
  today: (timezone) => dayIn(timezone, new Date()),
}
