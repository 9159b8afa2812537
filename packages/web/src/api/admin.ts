import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => api.listAccounts(),
})
export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: () => api.listApiKeys(),
})
export const auditQuery = queryOptions({ queryKey: ['audit'], queryFn: () => api.listAudit() })

export const assignableRoles = [
  'officer',
  'decider',
  'superior',
  'reviewer',
  'registrar',
  'subject',
  'administrator',
  'overseer',
] as const

/** What a key may be made for. */
export const keyScopes = ['check', 'screen', 'export', 'exchange', 'score'] as const
export type KeyScope = (typeof keyScopes)[number]
export const isKeyScope = (scope: string): scope is KeyScope =>
  (keyScopes as readonly string[]).includes(scope)
