import assert from 'node:assert/strict'
import type { Visitor } from './visitor.ts'

export interface Credentials {
  readonly login: string
  readonly password: string
}

/** At the door, by hand. */
export async function signIn(
  { page, open }: Visitor,
  { login, password }: Credentials,
): Promise<void> {
  await open('/app/sign-in')
  await page.getByLabel('Login').fill(login)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}

/** The same through the interface, where the door is not what is tested. */
export async function enter({ context, url }: Visitor, given: Credentials): Promise<void> {
  const answer = await context.request.post(url('/api/v1/session'), { data: given })
  assert.equal(answer.status(), 200, await answer.text())
}
