/** Tokens refill evenly; one is taken an attempt. */
interface Bucket {
  tokens: number
  at: number
}

export interface RateLimiter {
  /** Seconds to wait when there is nothing left; 0 when `cost` was taken. `perMinute` is rate and burst. */
  take(key: string, perMinute: number, cost?: number): number
  /** Gives one back: a sign-in that succeeded does not count. */
  giveBack(key: string): void
}

const MOST_KEYS = 50_000

/** Token buckets in memory: they bound one process, and a restart forgives. */
export function createRateLimiter(nowMs: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>()
  const current = (key: string, perMinute: number): Bucket => {
    const now = nowMs()
    const known = buckets.get(key)
    if (known === undefined) {
      if (buckets.size >= MOST_KEYS) forgetOldest(buckets)
      const fresh = { tokens: perMinute, at: now }
      buckets.set(key, fresh)
      return fresh
    }
    known.tokens = Math.min(perMinute, known.tokens + ((now - known.at) / 60_000) * perMinute)
    known.at = now
    return known
  }
  return {
    take(key, perMinute, cost = 1) {
      const bucket = current(key, perMinute)
      // A batch larger than a minute's worth goes through on a full bucket and leaves a debt.
      if (bucket.tokens >= Math.min(cost, perMinute)) {
        bucket.tokens -= cost
        return 0
      }
      return Math.max(1, Math.ceil(((Math.min(cost, perMinute) - bucket.tokens) / perMinute) * 60))
    },
    giveBack(key) {
      const bucket = buckets.get(key)
      if (bucket) bucket.tokens += 1
    },
  }
}

// In order of insertion: whoever has been here longest is most likely idle and full again.
function forgetOldest(buckets: Map<string, Bucket>): void {
  let drop = buckets.size / 10
  for (const key of buckets.keys()) {
    if (drop-- <= 0) return
    buckets.delete(key)
  }
}
