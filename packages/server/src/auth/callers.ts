import { principalOf, resolveApiKey, resolveSession, type App } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import type { Caller } from '../site.ts'
import { sessionToken } from './cookies.ts'

const NOBODY: Caller = { principal: { kind: 'public' } }

/**
 * Who sent a request: an API key, a session, or somebody. A session that has ended makes a stranger, a key that is none
 * is refused: whoever sends one means to be known.
 * @throws AppError access/sign-in-needed
 */
export async function callerOf(app: App, c: Context): Promise<Caller> {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const secret = /^Bearer ([\w.~+/=-]{16,200})$/i.exec(authorization)?.[1]
    const known = secret === undefined ? undefined : await resolveApiKey(app, secret)
    if (!known) throw new AppError('access/sign-in-needed')
    return { principal: known.principal, rateLimit: known.key.rateLimit }
  }
  const token = sessionToken(c)
  if (token === undefined) return NOBODY
  const account = await resolveSession(app, token)
  return account ? { principal: principalOf(account), account } : NOBODY
}
