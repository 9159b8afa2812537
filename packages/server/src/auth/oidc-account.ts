import type { Account, App } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { formatIdentifier } from '@xinyong/identity'
import type { OidcSettings } from '../config/settings.ts'
import type { OidcIdentity } from './oidc.ts'

const SYSTEM = { kind: 'system', job: 'session' } as const

/**
 * The account of somebody the provider vouches for: the one an administrator linked to issuer and subject beforehand,
 * or, when the operator named a claim that carries an identifier, an account of the subject on file under it, made now.
 * Nobody becomes an officer this way.
 */
export async function accountOfIdentity(
  app: App,
  settings: OidcSettings,
  identity: OidcIdentity,
): Promise<Account> {
  const { issuer, sub } = identity
  const account = await app.ledger.write(SYSTEM, async (tx) => {
    const linked = await tx.accounts.byOidc(issuer, sub)
    if (linked) return linked.disabled ? undefined : linked
    const key = identifierKey(app, settings, identity)
    if (key === undefined) return undefined
    const subjects = await tx.subjects.byIdentifierKeys([key])
    const subject = subjects[0]
    if (!subject || subjects.length > 1) return undefined
    const made: Account = {
      id: app.ids.id(),
      login: `oidc:${app.ids.id()}`,
      displayName: subject.names[0] ?? subject.id,
      roles: ['subject'],
      subject: subject.id,
      disabled: false,
      demo: subject.demo,
      oidc: { issuer, sub },
    }
    await tx.accounts.put(made)
    await tx.accounts.audit({
      at: app.clock.now(),
      account: made.id,
      what: 'account-created',
      detail: { account: made.id, roles: 'subject', by: 'oidc-claim' },
    })
    return made
  })
  if (account) return account
  await app.ledger.write(SYSTEM, (tx) =>
    tx.accounts.audit({ at: app.clock.now(), what: 'sign-in-failed', detail: { method: 'oidc' } }),
  )
  app.events.signedIn('oidc', false)
  throw new AppError('access/sign-in-needed')
}

function identifierKey(
  app: App,
  { subjectClaim }: OidcSettings,
  { claims }: OidcIdentity,
): string | undefined {
  if (!subjectClaim) return undefined
  const value = claims[subjectClaim.claim]
  if (typeof value !== 'string') return undefined
  const parsed = formatIdentifier(subjectClaim.scheme, value)
  return parsed.ok ? app.identifierKeys.keyOf(parsed.identifier) : undefined
}
