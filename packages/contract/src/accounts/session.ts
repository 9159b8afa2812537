import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Line } from '../shapes.ts'

export const Me = z
  .object({
    account: z
      .object({
        id: z.string(),
        login: z.string(),
        displayName: z.string(),
        roles: z.array(z.string()),
        authority: z.string().optional(),
        linked: z.boolean(),
        demo: z.boolean(),
        passkeys: z.number().int(),
      })
      .optional(),
    demo: z.boolean(),
    setupNeeded: z.boolean(),
    oidc: z.object({ enabled: z.boolean(), label: z.string().optional() }),
  })
  .meta({ id: 'Me' })

const Password = z.string().min(10).max(200)

export const whoAmI = endpoint({
  method: 'GET',
  path: '/api/v1/session',
  door: 'public',
  summary: 'Who is signed in',
  output: Me,
})
export const signIn = endpoint({
  method: 'POST',
  path: '/api/v1/session',
  door: 'public',
  summary: 'Sign in with a password',
  body: z.object({ login: Line, password: z.string().min(1).max(200) }),
  output: Me,
  errors: ['session/wrong-credentials', 'request/too-often'],
})
export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/v1/session',
  door: 'public',
  summary: 'Sign out',
  output: Me,
})
/** The first administrator comes in by the one-time link on the console. */
export const completeSetup = endpoint({
  method: 'POST',
  path: '/api/v1/setup',
  door: 'public',
  summary: 'Create the first administrator',
  body: z.object({ secret: Line, login: Line, displayName: Line, password: Password }),
  output: Me,
  errors: ['setup/link-invalid'],
})
export const passkeyOptions = endpoint({
  method: 'POST',
  path: '/api/v1/session/passkey/options',
  door: 'public',
  summary: 'Options for a passkey: to register when signed in, else to sign in',
  body: z.object({ use: z.enum(['register', 'sign-in']) }),
  output: z.object({ state: z.string(), options: z.record(z.string(), z.unknown()) }),
})
export const passkeyVerify = endpoint({
  method: 'POST',
  path: '/api/v1/session/passkey',
  door: 'public',
  summary: 'Finish a passkey registration or sign-in',
  body: z.object({
    state: Line,
    use: z.enum(['register', 'sign-in']),
    response: z.record(z.string(), z.unknown()),
  }),
  output: Me,
  errors: ['session/passkey-rejected'],
})
export { Password }
