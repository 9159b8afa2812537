import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withoutChromium } from './support/chromium.ts'
import { addPasskeyDevice } from './support/passkey-device.ts'
import { enter } from './support/people.ts'
import { ask } from './support/relying-party.ts'
import { setStage } from './support/stage.ts'

const ADMIN = { login: 'root-admin', password: 'a long first password' }
const OFFICER = { login: 'first-officer', password: 'another long password' }
const QUESTION = { name: 'Anyone At All', activity: 'stay.star-hotel', purpose: 'ticket-sale' }
let secret = ''

/** `xinyong start` without --demo: empty, entered by the link on the console, filled by the first administrator. */
describe('a register that begins empty', { skip: withoutChromium() }, () => {
  const stage = setStage({ demo: false })

  test('the first administrator comes in by the link on the console, which works once', async () => {
    await using admin = await stage.visit()
    const { page } = admin
    const link = stage.product().setupUrl
    assert.ok(link, 'the console prints a link')
    await page.goto(link)
    assert.equal(await page.getByText(/Demonstration/).count(), 0, 'this is no demonstration')
    await page.getByRole('textbox', { name: 'Login' }).fill(ADMIN.login)
    await page.getByRole('textbox', { name: 'Name to show' }).fill('The first administrator')
    await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password)
    await page.getByRole('button', { name: 'Create and sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor()

    await using late = await stage.visit()
    await late.page.goto(link)
    await late.page.getByRole('textbox', { name: 'Login' }).fill('second')
    await late.page.getByRole('textbox', { name: 'Name to show' }).fill('Too late')
    await late.page.getByRole('textbox', { name: 'Password' }).fill('whatever it may be')
    await late.page.getByRole('button', { name: 'Create and sign in' }).click()
    await late.page
      .getByRole('alert')
      .getByText(/used or has expired/)
      .waitFor()
  })

  test('offices that would break the four eyes are refused; an officer is created', async () => {
    await using admin = await stage.visit()
    const { page } = admin
    await enter(admin, ADMIN)
    await admin.open('/app/admin')
    await page.getByRole('textbox', { name: 'Login' }).fill(OFFICER.login)
    await page.getByRole('textbox', { name: 'Name to show' }).fill('Officer One')
    await page.getByRole('textbox', { name: 'Authority' }).fill('The court of Newtown')
    await page.getByRole('textbox', { name: 'Password' }).fill(OFFICER.password)
    await page.getByRole('checkbox', { name: 'Case officer' }).check()
    await page.getByRole('checkbox', { name: 'Decider' }).check()
    await page.getByRole('button', { name: 'Create an account' }).click()
    await page
      .getByRole('alert')
      .getByText(/four eyes/)
      .waitFor()
    await page.getByRole('checkbox', { name: 'Decider' }).uncheck()
    await page.getByRole('button', { name: 'Create an account' }).click()
    await page.getByText(`Account ${OFFICER.login} was created.`).waitFor()
    await page.getByRole('cell', { name: OFFICER.login, exact: true }).waitFor()
  })

  test('the secret of a new API key is shown once, and works', async () => {
    await using admin = await stage.visit()
    const { page } = admin
    await enter(admin, ADMIN)
    await admin.open('/app/admin')
    await page.getByRole('tab', { name: 'API keys' }).click()
    await page.getByRole('textbox', { name: 'Relying party' }).fill('The ferry company')
    await page.getByRole('textbox', { name: 'Purposes' }).fill('ticket-sale')
    await page.getByRole('button', { name: 'Create a key' }).click()
    await page.getByText(/It is shown only now/).waitFor()
    secret = await page.locator('code').filter({ hasText: /^xy_/ }).innerText()
    const answer = await ask(stage.product().url, secret, QUESTION)
    assert.equal(answer.status, 200, await answer.clone().text())

    await admin.open('/app/admin')
    await page.getByRole('tab', { name: 'API keys' }).click()
    await page.getByText('The ferry company').waitFor()
    assert.ok(!(await page.content()).includes(secret), 'the secret is nowhere any more')
  })

  test('a revoked key is refused', async () => {
    await using admin = await stage.visit()
    const { page } = admin
    await enter(admin, ADMIN)
    await admin.open('/app/admin')
    await page.getByRole('tab', { name: 'API keys' }).click()
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByRole('button', { name: 'Revoke for good?' }).click()
    await page.getByText('Revoked').waitFor()
    const answer = await ask(stage.product().url, secret, QUESTION)
    assert.equal(answer.status, 401)
  })

  test('a passkey is registered, and signs in without a password', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await addPasskeyDevice(page)
    await enter(officer, OFFICER)
    await officer.open('/app/account')
    await page.getByText('You have no passkey yet.').waitFor()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('You have one passkey.').waitFor()

    await page.getByRole('button', { name: 'Officer One' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    await page.getByText('No cases yet').waitFor()
  })

  test('what the administrator did stands in the audit trail', async () => {
    await using admin = await stage.visit()
    const { page } = admin
    await enter(admin, ADMIN)
    await admin.open('/app/admin')
    await page.getByRole('tab', { name: 'Audit trail' }).click()
    const events = page.getByRole('table').locator('code')
    await events.first().waitFor()
    assert.ok((await events.count()) > 5)
  })

  test('an account that is closed loses its session at once', async () => {
    await using officer = await stage.visit()
    await enter(officer, OFFICER)
    await officer.open('/app/work')
    await officer.page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    await using admin = await stage.visit()
    await enter(admin, ADMIN)
    await admin.open('/app/admin')
    await admin.page.getByRole('button', { name: `Change ${OFFICER.login}` }).click()
    await admin.page.getByLabel('Disable this account').check()
    await admin.page.getByRole('button', { name: 'Save' }).click()
    await admin.page.getByText('Disabled', { exact: true }).waitFor()
    const answer = await officer.context.request.get(officer.url('/api/v1/cases'))
    assert.equal(answer.status(), 401)
  })
})
