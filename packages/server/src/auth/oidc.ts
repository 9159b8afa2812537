import type { App } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import * as client from 'openid-client'
import type { OidcSettings } from '../config/settings.ts'
import { minutesAfter } from './expiry.ts'

/** What the provider vouches for. */
export interface OidcIdentity {
  readonly issuer: string
  readonly sub: string
  readonly claims: Readonly<Record<string, unknown>>
}

interface Pending {
  readonly verifier: string
  readonly nonce: string
  readonly browser: string
  readonly next: string
}

export interface Oidc {
  readonly settings: OidcSettings
  /** Where to send the browser, and the secret that binds the answer to it. */
  begin(next: string): Promise<{ readonly url: string; readonly browser: string }>
  /** @throws AppError access/sign-in-needed when the answer is not one we asked for or does not verify */
  finish(
    callback: URL,
    browser: string | undefined,
  ): Promise<{ readonly identity: OidcIdentity; readonly next: string }>
}

const SYSTEM = { kind: 'system', job: 'session' } as const
const MINUTES = 10
export const CALLBACK = '/auth/oidc/callback'

/**
 * OpenID Connect: discovery, authorization code with PKCE, state and nonce, all by a certified client library. The
 * provider is asked at the first sign-in, not at start: that it is away must not keep us from starting.
 */
export function createOidc(app: App, settings: OidcSettings, publicOrigin: () => string): Oidc {
  let discovered: Promise<client.Configuration> | undefined
  const configuration = (): Promise<client.Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined
      throw error
    })
    return discovered
  }

  return {
    settings,
    async begin(next) {
      const config = await configuration()
      const verifier = client.randomPKCECodeVerifier()
      const state = client.randomState()
      const pending: Pending = {
        verifier,
        nonce: client.randomNonce(),
        browser: app.ids.id(),
        next,
      }
      await app.ledger.write(SYSTEM, (tx) =>
        tx.accounts.putOnce(`oidc:${state}`, pending, minutesAfter(app.clock.now(), MINUTES)),
      )
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: publicOrigin() + CALLBACK,
        scope: settings.scope,
        state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, browser: pending.browser }
    },

    async finish(callback, browser) {
      const state = callback.searchParams.get('state') ?? ''
      const pending = (await app.ledger.write(SYSTEM, (tx) =>
        tx.accounts.takeOnce(`oidc:${state}`, app.clock.now()),
      )) as Pending | undefined
      if (!pending || pending.browser !== browser) throw new AppError('access/sign-in-needed')
      const config = await configuration()
      // Behind a proxy the request came to another address than the one the provider was told.
      const current = new URL(publicOrigin() + callback.pathname + callback.search)
      const tokens = await client
        .authorizationCodeGrant(config, current, {
          pkceCodeVerifier: pending.verifier,
          expectedState: state,
          expectedNonce: pending.nonce,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw new AppError('access/sign-in-needed', {}, undefined, { cause: error })
        })
      const claims = tokens.claims()
      if (!claims) throw new AppError('access/sign-in-needed')
      return {
        identity: { issuer: claims.iss, sub: claims.sub, claims: { ...claims } },
        next: pending.next,
      }
    },
  }
}

async function discover(settings: OidcSettings): Promise<client.Configuration> {
  const issuer = new URL(settings.issuer)
  // Plain http only to this very machine: tests and a provider beside us.
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  const insecure = issuer.protocol === 'http:' && local
  return client.discovery(
    issuer,
    settings.clientId,
    settings.clientSecret,
    settings.clientSecret === undefined ? client.None() : undefined,
    insecure ? { execute: [client.allowInsecureRequests] } : {},
  )
}
