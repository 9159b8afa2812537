import { randomFillSync } from 'node:crypto'
import type { Clock, Ids } from '@xinyong/app'
import { instantOfMillis, type PlainDate } from '@xinyong/identity'
import { dateIn } from '@xinyong/procedure'

// Asking the system for randomness costs more than the bytes: they are drawn by the page and each is used once.
const pool = Buffer.alloc(8192)
let used = pool.length

function random(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const taken = pool.subarray(used, used + bytes)
  const text = taken.toString('base64url')
  taken.fill(0)
  used += bytes
  return text
}

export const systemIds: Ids = {
  id() {
    let id = random(16)
    // It may become an argument of a command, where a leading dash means an option.
    while (id.startsWith('-')) id = random(16)
    return id
  },
  secret: () => random(32),
}

const MINUTE = 60_000
const days = new Map<string, { readonly minute: number; readonly day: PlainDate }>()

/** A day begins with a minute everywhere, so within one it is looked up once. */
function today(timezone: string): PlainDate {
  const now = Date.now()
  const minute = Math.floor(now / MINUTE)
  const known = days.get(timezone)
  if (known?.minute === minute) return known.day
  const day = dateIn(instantOfMillis(now), timezone)
  days.set(timezone, { minute, day })
  return day
}

export const systemClock: Clock = {
  now: () => instantOfMillis(Date.now()),
  today,
}
