import type { App } from '../ports/app.ts'
import type { ApiKey } from '../ports/accounts.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { KeyPrincipal } from '../ports/principal.ts'
import { findApiKey, keyPrincipal, tokenHash } from './sessions.ts'

const FRESH_MS = 5_000
const MOST_KEPT = 10_000

interface Kept {
  readonly key: ApiKey
  readonly until: number
}

const kept = new WeakMap<Ledger, Map<string, Kept>>()

/**
 * The key behind a secret, kept for five seconds so that thousands of checks a second do not each ask the database. A key
 * revoked here is refused at once (`forgetApiKeys`), one revoked by another process within those seconds; expiry is
 * looked at every time.
 */
export async function resolveApiKey(
  app: App,
  secret: string,
): Promise<{ readonly principal: KeyPrincipal; readonly key: ApiKey } | undefined> {
  let keys = kept.get(app.ledger)
  if (!keys || keys.size > MOST_KEPT) kept.set(app.ledger, (keys = new Map<string, Kept>()))
  const hash = tokenHash(secret)
  const now = Date.parse(app.clock.now())
  const known = keys.get(hash)
  const key = known && now < known.until ? known.key : await findApiKey(app, secret)
  if (!key) return undefined
  if (key !== known?.key) keys.set(hash, { key, until: now + FRESH_MS })
  return { principal: keyPrincipal(key, app.clock.now()), key }
}

/** After a key was revoked. */
export function forgetApiKeys(app: App): void {
  kept.delete(app.ledger)
}
