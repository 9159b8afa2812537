import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Account, App } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { minutesAfter } from './expiry.ts'

/** The domain that passkeys are bound to, and the origins whose pages may use them. */
export interface RelyingSite {
  readonly id: string
  readonly origin: string
}

type Use = 'register' | 'sign-in'
interface Pending {
  readonly challenge: string
  readonly use: Use
  readonly account?: string
}

const SYSTEM = { kind: 'system', job: 'session' } as const
const MINUTES = 5

export interface PasskeyOptions {
  readonly state: string
  readonly options: Record<string, unknown>
}

/** @throws AppError access/sign-in-needed when somebody unknown wants to register a passkey */
export async function beginPasskey(
  app: App,
  site: RelyingSite,
  use: Use,
  account: Account | undefined,
): Promise<PasskeyOptions> {
  if (use === 'register' && !account) throw new AppError('access/sign-in-needed')
  const options =
    use === 'register' && account
      ? await registrationOptions(app, site, account)
      : await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' })
  const state = app.ids.id()
  const pending: Pending = {
    challenge: options.challenge,
    use,
    ...(account && use === 'register' ? { account: account.id } : {}),
  }
  await app.ledger.write(SYSTEM, (tx) =>
    tx.accounts.putOnce(`passkey:${state}`, pending, minutesAfter(app.clock.now(), MINUTES)),
  )
  return { state, options: { ...options } }
}

async function registrationOptions(app: App, site: RelyingSite, account: Account) {
  const known = await app.ledger.read(SYSTEM, (tx) => tx.accounts.passkeys(account.id))
  return generateRegistrationOptions({
    rpName: 'Xinyong 信用',
    rpID: site.id,
    userName: account.login,
    userDisplayName: account.displayName,
    userID: new TextEncoder().encode(account.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    // Discoverable: whoever signs in need not type a name first.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The account that a registration belongs to or a sign-in proves. @throws AppError session/passkey-rejected */
export async function finishPasskey(
  app: App,
  site: RelyingSite,
  request: { readonly state: string; readonly use: Use; readonly response: unknown },
  caller: Account | undefined,
): Promise<Account> {
  const pending = (await app.ledger.write(SYSTEM, (tx) =>
    tx.accounts.takeOnce(`passkey:${request.state}`, app.clock.now()),
  )) as Pending | undefined
  if (pending === undefined || pending.use !== request.use)
    throw new AppError('session/passkey-rejected', { reason: 'expired' })
  return request.use === 'register'
    ? register(app, site, pending, request.response, caller)
    : signIn(app, site, pending, request.response)
}

async function register(
  app: App,
  site: RelyingSite,
  pending: Pending,
  response: unknown,
  caller: Account | undefined,
): Promise<Account> {
  if (!caller || caller.id !== pending.account) throw new AppError('access/sign-in-needed')
  const { registrationInfo } = await rejecting(() =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: pending.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    }),
  )
  if (!registrationInfo) throw new AppError('session/passkey-rejected', { reason: 'unverified' })
  const { credential } = registrationInfo
  const now = app.clock.now()
  await app.ledger.write(SYSTEM, async (tx) => {
    await tx.accounts.putPasskey({
      id: credential.id,
      account: caller.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      createdAt: now,
    })
    await tx.accounts.audit({ at: now, account: caller.id, what: 'passkey-registered' })
  })
  return caller
}

async function signIn(
  app: App,
  site: RelyingSite,
  pending: Pending,
  response: unknown,
): Promise<Account> {
  const id = idOf(response)
  const found = await app.ledger.read(SYSTEM, async (tx) => {
    const passkey = await tx.accounts.passkey(id)
    const account = passkey && (await tx.accounts.get(passkey.account))
    return passkey && account ? { passkey, account } : undefined
  })
  if (!found || found.account.disabled) return rejected(app, 'unknown')
  const { passkey, account } = found
  const { verified, authenticationInfo } = await rejecting(() =>
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: pending.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    }),
  )
  if (!verified) return rejected(app, 'unverified')
  await app.ledger.write(SYSTEM, (tx) =>
    tx.accounts.putPasskey({ ...passkey, counter: authenticationInfo.newCounter }),
  )
  return account
}

async function rejected(app: App, reason: string): Promise<never> {
  await app.ledger.write(SYSTEM, (tx) =>
    tx.accounts.audit({
      at: app.clock.now(),
      what: 'sign-in-failed',
      detail: { method: 'passkey' },
    }),
  )
  app.events.signedIn('passkey', false)
  throw new AppError('session/passkey-rejected', { reason })
}

function idOf(response: unknown): string {
  const id = (response as { readonly id?: unknown } | null)?.id
  return typeof id === 'string' ? id : ''
}

// The library throws for whatever does not fit; its sentences name challenges and origins, so only their kind goes on.
async function rejecting<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify()
  } catch (error) {
    throw new AppError('session/passkey-rejected', { reason: 'unverified' }, undefined, {
      cause: error,
    })
  }
}
