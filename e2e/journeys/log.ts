import { test } from 'node:test'
import type { Stage } from '../support/stage.ts'

/** Anybody verifies the transparency log with their own browser. */
export function logJourneys(stage: Stage): void {
  test('the browser recomputes the whole log, and remembers it for the next time', async () => {
    await using citizen = await stage.visit()
    const { page } = citizen
    await citizen.open('/app/log')
    const verify = page.getByRole('button', { name: 'Verify the log' })
    await verify.click()
    await page.getByText('The log is whole').waitFor()
    await page.getByText(/This browser will remember this root/).waitFor()
    await verify.click()
    await page.getByText(/also extends what this browser saw before/).waitFor()
  })

  test('one act is proven, with a receipt to keep', async () => {
    await using citizen = await stage.visit()
    const { page } = citizen
    await citizen.open('/app/log?act=7')
    await page.getByRole('button', { name: 'Verify this act' }).click()
    await page.getByText('The act is in the log').waitFor()
    await page.getByRole('link', { name: /Keep the receipt/ }).waitFor()
  })

  test('a server that changes one byte of an old act is found out', async () => {
    await using citizen = await stage.visit()
    const { page } = citizen
    await page.route('**/log/tile/entries/**', async (route) => {
      const response = await route.fetch()
      const body = await response.body()
      const at = body.length - 10
      body[at] = (body[at] ?? 0) ^ 1
      await route.fulfill({ response, body })
    })
    await citizen.open('/app/log')
    await page.getByRole('button', { name: 'Verify the log' }).click()
    await page.getByText('The log does not hold').waitFor()
  })
}
