import assert from 'node:assert/strict'
import { test } from 'node:test'
import { todayInChina } from '../support/case-desk.ts'
import { enter } from '../support/people.ts'
import { byKey } from '../support/relying-party.ts'
import type { Stage } from '../support/stage.ts'

const TITLE = 'Registry of companies: company-registry'

/** Who may send what to whom: proposed by one, approved by another, and seen by whoever it is about. */
export function agreementJourneys(stage: Stage): void {
  let path = ''

  test('private to state is refused by its rule, and nothing that was typed is lost', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await enter(officer, stage.person('officer'))
    await officer.open('/app/agreements')
    await page.getByRole('link', { name: 'Propose an agreement' }).click()
    await page.getByRole('radio', { name: 'private to state' }).check()
    await page.getByRole('textbox', { name: 'Giver' }).fill('A platform')
    await page.getByRole('textbox', { name: 'Recipient' }).fill('Registry of companies')
    await page.getByRole('textbox', { name: 'Purpose' }).fill('company-registry')
    await page.getByRole('combobox', { name: 'Schemes' }).selectOption('cn-judgment-defaulters')
    await page.getByRole('checkbox', { name: 'when it ends' }).check()
    await page.getByLabel(/^From/).fill(todayInChina())
    await page.getByLabel('No longer from').fill(nextYear())
    await page.getByRole('radio', { name: /runs no scheme/ }).check()
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('exchange.private-to-state').waitFor()
    await alert.getByText(/PIPL Art\. 13/).waitFor()

    assert.equal(
      await page.getByRole('textbox', { name: 'Recipient' }).inputValue(),
      'Registry of companies',
    )
    await page.reload()
    assert.equal(
      await page.getByRole('textbox', { name: 'Purpose' }).inputValue(),
      'company-registry',
    )
    await page.getByRole('radio', { name: 'state to state' }).check()
    await page.getByRole('textbox', { name: 'Giver' }).fill('The court')
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    await page.getByText('Proposed, without effect').waitFor()
    assert.equal(await page.getByText('Approve', { exact: true }).count(), 0, 'not by an officer')
    path = new URL(page.url()).pathname
  })

  test('another person approves it; of two at once, the slower one is told', async () => {
    await using superior = await stage.visit()
    await using decider = await stage.visit()
    await enter(superior, stage.person('superior'))
    await enter(decider, stage.person('decider'))
    for (const { open, page } of [superior, decider]) {
      await open(path)
      await page.getByText('Approve', { exact: true }).first().click()
      await page.getByLabel('Reasons').first().fill('The registry must know who may not direct.')
    }
    await superior.page.getByRole('button', { name: 'Approve' }).click()
    await superior.page.getByText('Approved. The agreement is in force.').waitFor()
    await superior.page.getByText('In force', { exact: true }).waitFor()

    await decider.page.getByRole('button', { name: 'Approve' }).click()
    await decider.page.getByText('Somebody took a step meanwhile').waitFor()
    await decider.page.getByText('In force', { exact: true }).waitFor()
  })

  test('whoever it is about sees who holds a copy, until it is deleted', async () => {
    await using chen = await stage.visit()
    const { page } = chen
    await enter(chen, stage.person('chen'))
    await chen.open('/app/me/exchanges')
    await page.getByText('Must be deleted').waitFor()
    const key = stage.console().keyOf('Demo Marketplace')
    const mine = await chen.context.request.get(chen.url('/api/v1/subjects/me/exchanges'))
    const { items } = (await mine.json()) as {
      readonly items: readonly { readonly deletion?: { readonly id: string } }[]
    }
    const deletion = items.find((one) => one.deletion)?.deletion?.id
    const answer = await byKey(stage, key, `/api/v1/deletions/${deletion}/acknowledgement`, {
      deleted: true,
    })
    assert.equal(answer.status, 200)
    await page.reload()
    await page.getByText('Deleted', { exact: true }).waitFor()
    await page.getByRole('link', { name: /The agreement/ }).click()
    await page.getByRole('heading', { level: 1, name: /luxury-sale/ }).waitFor()
  })
}

function nextYear(): string {
  const [year = '', ...rest] = todayInChina().split('-')
  return [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28')
}
