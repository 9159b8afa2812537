import {
  createFirstAdministrator,
  endSession,
  presentMe,
  signInWithPassword,
  startSession,
  type Account,
} from '@xinyong/app'
import { AppError, type InputOf, type Operation, type OutputOf } from '@xinyong/contract'
import type { Context } from 'hono'
import { clientAddress } from '../http/client-address.ts'
import { publicOrigin, isSecure } from '../http/public-origin.ts'
import type { Caller, Site } from '../site.ts'
import { dropSessionCookie, sessionToken, setSessionCookie } from './cookies.ts'
import { beginPasskey, finishPasskey, type RelyingSite } from './passkeys.ts'

/** Operations that set or clear the session cookie; the rest need no more than their input. */
type SessionOperation = 'signIn' | 'signOut' | 'completeSetup' | 'passkeyOptions' | 'passkeyVerify'

type SessionHandlers = {
  readonly [K in SessionOperation]: (
    site: Site,
    c: Context,
    caller: Caller,
    input: InputOf<K>,
  ) => Promise<OutputOf<K>>
}

export const sessionOperations: SessionHandlers = {
  async signIn(site, c, _caller, { login, password }) {
    const giveBack = limitAttempts(site, c, login)
    const account = await signInWithPassword(site.app, login, password)
    giveBack()
    return enter(site, c, account, 'password')
  },

  async signOut(site, c) {
    const token = sessionToken(c)
    if (token !== undefined) await endSession(site.app, token)
    dropSessionCookie(c, isSecure(site))
    return presentMe(site.app, undefined)
  },

  async completeSetup(site, c, _caller, input) {
    const giveBack = limitAttempts(site, c, 'setup')
    const account = await createFirstAdministrator(site.app, input)
    giveBack()
    return enter(site, c, account, 'setup')
  },

  async passkeyOptions(site, _c, caller, { use }) {
    return beginPasskey(site.app, relyingSite(site), use, caller.account)
  },

  async passkeyVerify(site, c, caller, input) {
    const giveBack = limitAttempts(site, c)
    const account = await finishPasskey(site.app, relyingSite(site), input, caller.account)
    giveBack()
    if (input.use === 'register') return presentMe(site.app, account)
    return enter(site, c, account, 'passkey')
  },
}

export function isSessionOperation(name: Operation): name is SessionOperation {
  return Object.hasOwn(sessionOperations, name)
}

/** A session for whoever has proved who they are; an earlier one of the same browser ends. */
export async function enter(
  site: Site,
  c: Context,
  account: Account,
  method: 'password' | 'passkey' | 'oidc' | 'setup',
): Promise<OutputOf<'whoAmI'>> {
  const earlier = sessionToken(c)
  if (earlier !== undefined) await endSession(site.app, earlier)
  const { token, expiresAt } = await startSession(site.app, account, method)
  setSessionCookie(c, token, expiresAt, isSecure(site))
  return presentMe(site.app, account)
}

/**
 * So many failed attempts a minute from one address, and so many at one login from anywhere; those that succeed are given
 * back. @throws AppError request/too-often
 */
export function limitAttempts(site: Site, c: Context, login?: string): () => void {
  const keys = [`sign-in:${clientAddress(c, site.settings.trustProxy)}`]
  if (login !== undefined) keys.push(`login:${login.toLowerCase()}`)
  for (const key of keys) {
    const seconds = site.limiter.take(key, site.settings.signInRate)
    if (seconds === 0) continue
    site.metrics.throttled.inc({ limit: 'sign-in' })
    throw new AppError('request/too-often', { seconds })
  }
  return () => {
    for (const key of keys) site.limiter.giveBack(key)
  }
}

function relyingSite(site: Site): RelyingSite {
  const origin = publicOrigin(site)
  return { id: new URL(origin).hostname, origin }
}
