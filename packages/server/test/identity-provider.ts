import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { Provider } from 'oidc-provider'

export const CLIENT = { id: 'xinyong', secret: 'a-secret-of-the-test-client' }

export interface IdentityProvider {
  readonly issuer: string
  /** Whom the provider signs in from now on, and what else it says of them. */
  signInAs(sub: string, claims?: Readonly<Record<string, string>>): void
  /** Once the address of the relying server is known. */
  open(redirectUri: string): void
}

/** A certified OpenID provider on this machine, whose sign-in page needs nobody to type. */
export async function identityProvider(): Promise<IdentityProvider> {
  let handle = (_: IncomingMessage, response: ServerResponse): unknown => response.end()
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.close()
    server.closeAllConnections()
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const person: { sub: string; claims: Readonly<Record<string, string>> } = { sub: '', claims: {} }

  return {
    issuer,
    signInAs(sub, claims = {}) {
      person.sub = sub
      person.claims = claims
    },
    open(redirectUri) {
      const provider = new Provider(issuer, configuration(redirectUri, person))
      const callback = provider.callback()
      handle = (request, response) =>
        request.url?.startsWith('/login/')
          ? provider.interactionFinished(request, response, { login: { accountId: person.sub } })
          : callback(request, response)
    },
  }
}

interface Context {
  readonly oidc: {
    readonly provider: Provider
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
  }
}

function configuration(
  redirectUri: string,
  person: { readonly claims: Readonly<Record<string, string>> },
): object {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'personal_id'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/login/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...person.claims }),
    }),
    async loadExistingGrant({ oidc }: Context) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  }
}
