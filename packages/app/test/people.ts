import { residentIdCheckCharacter } from '@xinyong/identity'
import type { Role } from '@xinyong/procedure'
import { operations, type AccountPrincipal, type KeyPrincipal } from '../src/index.ts'
import type { TestApp } from './test-app.ts'

export const COURT = 'Court of Test | 测试法院'

export const account = (role: Role, more: Partial<AccountPrincipal> = {}): AccountPrincipal => ({
  kind: 'account',
  account: `a-${role}`,
  roles: [role],
  authority: COURT,
  ...more,
})

export const officer = account('officer')
export const decider = account('decider')
export const superior = account('superior')
export const reviewer = account('reviewer')
export const registrar = account('registrar')

export const shop: KeyPrincipal = {
  kind: 'key',
  key: 'k-shop',
  relyingParty: 'Shop of Test',
  scopes: ['check', 'screen'],
  purposes: ['sale'],
}

/** A resident identity number of region 000000, which no division has. */
export function residentId(birth: string, order = 1): string {
  const first = `000000${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  return `cn.resident-id:${first}${residentIdCheckCharacter(first)}`
}

export async function onFile(app: TestApp, name: string, identifier: string, kind = 'person') {
  return operations.registerSubject(app, officer, {
    kind: kind as 'person',
    names: [name],
    identifiers: [identifier],
    countries: ['CN'],
    email: 'subject@example.org',
  })
}

export const document = {
  title: 'Civil judgment',
  number: '(2026) Test 1',
  issuer: 'Court of Test',
  on: '2026-01-05',
}
