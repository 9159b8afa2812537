import { AppError, contract, type Endpoint, type Operation } from '@xinyong/contract'
import type { Context, Hono } from 'hono'
import { callerOf } from '../auth/callers.ts'
import { isSessionOperation, sessionOperations } from '../auth/session-operations.ts'
import type { Caller, Site } from '../site.ts'
import { asAppError, problemResponse } from './answer.ts'
import { clientAddress } from './client-address.ts'
import { isCrossSite } from './cross-site.ts'
import { publicOrigin } from './public-origin.ts'
import { readInput } from './read-input.ts'

type AnyUseCase = (
  app: Site['app'],
  principal: Caller['principal'],
  input: unknown,
) => Promise<unknown>
type AnySession = (site: Site, c: Context, caller: Caller, input: unknown) => Promise<unknown>

/** Every operation of the contract at its address: door, limits, input, use case, answer. */
export function mountContract(hono: Hono, site: Site): void {
  for (const [name, endpoint] of Object.entries(contract) as [Operation, Endpoint][]) {
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const run = runner(site, name)
    const status = endpoint.status ?? 200
    hono.on(endpoint.method, path, async (c) => {
      const started = performance.now()
      let answer: Response
      try {
        if (endpoint.method !== 'GET') refuseCrossSite(site, c)
        const caller = await callerOf(site.app, c)
        admit(endpoint, caller)
        throttle(site, c, caller)
        const input = await readInput(endpoint, c)
        const many = input['checks'] ?? input['screenings']
        const more = Array.isArray(many) ? many.length - 1 : 0
        if (more > 0) throttle(site, c, caller, more)
        const output = await run(c, caller, input)
        c.header('cache-control', 'no-store')
        answer = c.json(output as object, status as 200)
      } catch (error) {
        answer = problemResponse(c, asAppError(site, error, name))
      }
      const seconds = (performance.now() - started) / 1000
      site.metrics.requests.observe({ route: name, status: answer.status }, seconds)
      return answer
    })
  }
}

function runner(
  site: Site,
  name: Operation,
): (c: Context, caller: Caller, input: unknown) => Promise<unknown> {
  if (isSessionOperation(name)) {
    // The contract ties each input to its operation; the table below loses the tie, not the types of the use cases.
    const session = sessionOperations[name] as unknown as AnySession
    return (c, caller, input) => session(site, c, caller, input)
  }
  const useCase = site.operations[name] as unknown as AnyUseCase
  return (_, caller, input) => useCase(site.app, caller.principal, input)
}

/** The door of the endpoint; what is allowed behind it the use case decides. @throws AppError access/sign-in-needed */
function admit({ door }: Endpoint, { principal }: Caller): void {
  if (door === 'public') return
  const open = door === 'account-or-key' ? principal.kind !== 'public' : principal.kind === door
  if (!open) throw new AppError('access/sign-in-needed')
}

/** @throws AppError request/cross-site */
export function refuseCrossSite(site: Site, c: Context): void {
  if (c.req.header('authorization') !== undefined) return
  if (isCrossSite(c.req.raw.headers, publicOrigin(site))) throw new AppError('request/cross-site')
}

/** A key has its own rate, an account a wide one; everybody else shares one by address. @throws AppError request/too-often */
export function throttle(site: Site, c: Context, caller: Caller, cost = 1): void {
  const { principal } = caller
  const wait = (key: string, perMinute: number, limit: string): void => {
    const seconds = site.limiter.take(key, perMinute, cost)
    if (seconds === 0) return
    site.metrics.throttled.inc({ limit })
    throw new AppError('request/too-often', { seconds })
  }
  if (principal.kind === 'key') wait(`key:${principal.key}`, caller.rateLimit ?? 60, 'key')
  else if (principal.kind === 'account')
    wait(`account:${principal.account}`, site.settings.publicRate, 'account')
  else
    wait(
      `address:${clientAddress(c, site.settings.trustProxy)}`,
      site.settings.publicRate,
      'address',
    )
}
