import { check } from '../checks/check-subject.ts'
import { keyPrincipal, tokenHash } from '../accounts/sessions.ts'
import type { ApiKey } from '../ports/accounts.ts'
import type { App } from '../ports/app.ts'
import type { KeyPrincipal } from '../ports/principal.ts'
import { daysAgo } from './at.ts'
import { identifierOf } from './subjects.ts'

export interface DemoKey {
  readonly relyingParty: string
  readonly secret: string
  readonly scopes: readonly string[]
  readonly purposes: readonly string[]
}

const airline = {
  id: 'demo-airline',
  relyingParty: 'Demo Airline 示范航空',
  scopes: ['check', 'screen', 'export'],
  purposes: ['ticket-sale', 'screening'],
} as const

/** A relying party whose key can be tried out at once. */
export async function issueDemoKey(
  app: App,
  holder: Pick<ApiKey, 'id' | 'relyingParty' | 'scopes' | 'purposes'> = airline,
): Promise<{ readonly shown: DemoKey; readonly principal: KeyPrincipal }> {
  const secret = `xy_${app.ids.secret()}`
  const key: ApiKey = {
    ...holder,
    hash: tokenHash(secret),
    rateLimit: 600_000,
    createdAt: app.clock.now(),
  }
  await app.ledger.write({ kind: 'system', job: 'demo' }, (tx) => tx.accounts.putApiKey(key))
  const { relyingParty, scopes, purposes } = key
  return {
    shown: { relyingParty, secret, scopes, purposes },
    principal: keyPrincipal(key, app.clock.now()),
  }
}

const asked = [
  { ago: 90, subject: 'zhang', activity: 'travel.air.ticket' },
  { ago: 33, subject: 'zhang', activity: 'travel.air.ticket' },
  { ago: 2, subject: 'zhang', activity: 'travel.air.ticket' },
  { ago: 205, subject: 'zhu', activity: 'travel.air.ticket' },
  { ago: 198, subject: 'zhu', activity: 'travel.air.ticket' },
  { ago: 21, subject: 'trading', activity: 'procurement.bid' },
  { ago: 5, subject: 'sun', activity: 'travel.air.ticket' },
] as const

/** Checks that a relying party made, so that the subjects have looks to see. */
export async function lookAround(app: App, airline: KeyPrincipal): Promise<void> {
  for (const { ago, subject, activity } of asked)
    await check(daysAgo(app, ago), airline, {
      subject: identifierOf(subject),
      activity,
      purpose: 'ticket-sale',
    })
}
