import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, Instant, Line } from '../shapes.ts'
import { Password } from './session.ts'

export const AccountShown = z
  .object({
    id: z.string(),
    login: z.string(),
    displayName: z.string(),
    roles: z.array(z.string()),
    authority: z.string().optional(),
    subject: z.string().optional(),
    disabled: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'Account' })
export const AssignableRole = z.enum([
  'officer',
  'decider',
  'superior',
  'reviewer',
  'registrar',
  'subject',
  'administrator',
  'overseer',
])

export const listAccounts = endpoint({
  method: 'GET',
  path: '/api/v1/accounts',
  door: 'account',
  summary: 'Accounts, for administrators',
  output: z.object({ items: z.array(AccountShown) }),
})
export const createAccount = endpoint({
  method: 'POST',
  path: '/api/v1/accounts',
  door: 'account',
  summary: 'Create an account',
  body: z.object({
    login: Line,
    displayName: Line,
    roles: z.array(AssignableRole).min(1),
    authority: Line.optional(),
    subject: Id.optional(),
    password: Password.optional(),
    oidc: z.object({ issuer: z.url(), sub: Line }).optional(),
  }),
  output: AccountShown,
  status: 201,
  errors: ['account/exists', 'account/roles-clash'],
})
export const updateAccount = endpoint({
  method: 'PUT',
  path: '/api/v1/accounts/{id}',
  door: 'account',
  summary: 'Change roles, or disable',
  params: z.object({ id: Id }),
  body: z.object({
    roles: z.array(AssignableRole).min(1).optional(),
    disabled: z.boolean().optional(),
    authority: Line.optional(),
    subject: Id.optional(),
  }),
  output: AccountShown,
  errors: ['account/not-found', 'account/roles-clash'],
})

export const ApiKeyShown = z
  .object({
    id: z.string(),
    relyingParty: z.string(),
    scopes: z.array(z.string()),
    purposes: z.array(z.string()),
    rateLimit: z.number().int(),
    createdAt: Instant,
    expiresAt: Instant.optional(),
    revokedAt: Instant.optional(),
  })
  .meta({ id: 'ApiKey' })
export const listApiKeys = endpoint({
  method: 'GET',
  path: '/api/v1/api-keys',
  door: 'account',
  summary: 'API keys of relying parties',
  output: z.object({ items: z.array(ApiKeyShown) }),
})
export const createApiKey = endpoint({
  method: 'POST',
  path: '/api/v1/api-keys',
  door: 'account',
  summary: 'Create an API key; the secret is shown once',
  body: z.object({
    relyingParty: Line,
    scopes: z.array(z.enum(['check', 'screen', 'export', 'exchange', 'score'])).min(1),
    purposes: z.array(Line).min(1).max(50),
    rateLimit: z.number().int().min(1).max(10_000_000).default(60_000),
    expiresAt: Instant.optional(),
  }),
  output: ApiKeyShown.extend({ secret: z.string() }),
  status: 201,
})
export const revokeApiKey = endpoint({
  method: 'DELETE',
  path: '/api/v1/api-keys/{id}',
  door: 'account',
  summary: 'Revoke an API key',
  params: z.object({ id: Id }),
  output: ApiKeyShown,
  errors: ['api-key/not-found'],
})
export const listAudit = endpoint({
  method: 'GET',
  path: '/api/v1/audit',
  door: 'account',
  summary: 'Security-relevant events, for administrators and overseers',
  output: z.object({
    items: z.array(
      z.object({
        at: Instant,
        account: z.string().optional(),
        what: z.string(),
        detail: z.record(z.string(), z.string()).optional(),
      }),
    ),
  }),
})
