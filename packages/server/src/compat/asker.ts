import { authorise, resolveApiKey, type KeyPrincipal } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import { throttle } from '../http/mount.ts'
import type { Site } from '../site.ts'

/** Whoever asks through a compatible interface: always a key, so that no page of another site can ask with a cookie. */
export interface Asker {
  readonly principal: KeyPrincipal
  readonly purpose: string
  readonly rateLimit: number
}

/** Clients of the interfaces we stand in for send either word before the key. */
const SECRET = /^(?:Bearer|ApiKey) ([\w.~+/=-]{16,200})$/i

/**
 * The key behind a request, its scope, its purpose (`X-Purpose`, else the first the key may state) and its rate.
 * `fromQuery`: OpenRefine knows services by their address alone, so the key may stand in it as `api_key`.
 * @throws AppError access/sign-in-needed, access/scope-missing, check/purpose-not-allowed, request/too-often
 */
export async function askerOf(
  site: Site,
  c: Context,
  { fromQuery = false }: { readonly fromQuery?: boolean } = {},
): Promise<Asker> {
  const header = c.req.header('authorization')
  const asked = fromQuery && header === undefined ? c.req.query('api_key') : undefined
  const secret = SECRET.exec(asked === undefined ? (header ?? '') : `Bearer ${asked}`)?.[1]
  const known = secret === undefined ? undefined : await resolveApiKey(site.app, secret)
  if (!known) throw new AppError('access/sign-in-needed')
  const { principal, key } = known
  authorise(principal, 'screenName')
  const purpose = c.req.header('x-purpose') ?? principal.purposes[0]
  if (purpose === undefined)
    throw new AppError('request/invalid', {
      field: 'X-Purpose',
      reason: 'the key states no purpose, so the request must',
      reasonZh: '密钥未限定目的，请求须自行说明',
    })
  if (!principal.purposes.includes(purpose))
    throw new AppError('check/purpose-not-allowed', { purpose })
  throttle(site, c, { principal, rateLimit: key.rateLimit })
  return { principal, purpose, rateLimit: key.rateLimit }
}
