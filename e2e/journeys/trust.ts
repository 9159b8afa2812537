import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { todayInChina } from '../support/case-desk.ts'
import { openSession } from '../support/http-session.ts'
import { enter } from '../support/people.ts'
import { byKey } from '../support/relying-party.ts'
import type { Stage } from '../support/stage.ts'
import { CHEN } from '../support/subjects.ts'

const SCORE = '/api/v1/scores/marketplace-trust-score'

const gauge = (page: Page, score: number): Locator =>
  page.getByRole('img', { name: new RegExp(`Score ${score} on a range from 350 to 950`) })

/** Whoever agrees to be scored, is asked for it, and ends it; and whoever objects to a point. */
export function trustJourneys(stage: Stage): void {
  let request = ''
  const marketplace = (): string => stage.console().keyOf('Demo Marketplace')
  const bikes = (): string => stage.console().keyOf('Demo Bicycle Hire')

  test('nobody is scored who has not ticked it: nothing is ticked beforehand', async () => {
    await using chen = await stage.visit()
    const { page } = chen
    await enter(chen, stage.person('chen'))
    await chen.open('/app/me')
    await page.getByRole('link', { name: 'Scores', exact: true }).click()
    await page.getByText('You are not scored').waitFor()
    await page.getByText(/is never a reason to refuse/).waitFor()
    const fact = { subject: CHEN, input: 'id-verified', on: todayInChina(), reference: 'e2e-1' }
    const early = await byKey(stage, marketplace(), `${SCORE}/facts`, fact)
    assert.equal(early.status, 403, 'no fact without consent')

    await page.getByText('Marketplace trust score', { exact: true }).click()
    const box = page.getByRole('checkbox', { name: /I agree to be scored/ })
    assert.equal(await box.isChecked(), false)
    const give = page.getByRole('button', { name: 'Give consent' })
    assert.equal(await give.isDisabled(), true)
    await box.check()
    await give.click()
    await page.getByText('You have agreed to “Marketplace trust score”').waitFor()
    await gauge(page, 350).waitFor()

    const made = await byKey(stage, marketplace(), `${SCORE}/facts`, { ...fact, document: 'R-1' })
    assert.equal(made.status, 201)
    await page.reload()
    await gauge(page, 404).waitFor()
    await page.getByText('Verified identity').click()
    await page.getByText('Identity document verified').first().waitFor()
    assert.equal(await addsUp(page), true, 'base and dimensions add up to the score')
  })

  test('a merchant asks, is allowed once, and learns the number only because that was ticked', async () => {
    const asked = await byKey(stage, bikes(), `${SCORE}/requests`, {
      subject: CHEN,
      purpose: 'rent',
      number: true,
    })
    assert.equal(asked.status, 201)
    request = String(asked.body['request'])
    const before = await byKey(stage, bikes(), `/api/v1/scores/requests/${request}`)
    assert.equal(before.body['number'], undefined)

    await using chen = await stage.visit()
    const { page } = chen
    await enter(chen, stage.person('chen'))
    await chen.open('/app/me/scores')
    const card = page.getByRole('article', { name: /Demo Bicycle Hire/ })
    await card.getByText(/Declining has no consequence/).waitFor()
    const told = card.getByRole('checkbox')
    assert.equal(await told.isChecked(), false)
    await told.check()
    await card.getByRole('button', { name: 'Allow once' }).click()
    await page.getByText('One request answered or lapsed').waitFor()
    const after = await byKey(stage, bikes(), `/api/v1/scores/requests/${request}`)
    assert.equal(after.body['number'], 350, 'the number of the last computation, as the page said')
  })

  test('a disputed fact counts no more until it is proven', async () => {
    await using chen = await stage.visit()
    const { page } = chen
    await enter(chen, stage.person('chen'))
    await chen.open('/app/me/scores')
    await page.getByText('Verified identity').click()
    await page.getByRole('button', { name: /Dispute this fact/ }).click()
    await page.getByLabel('Reasons').fill('That was not my document.')
    await page.getByRole('button', { name: 'Dispute', exact: true }).click()
    await gauge(page, 350).waitFor()
    await page.getByText('Disputed: does not count until it is proven').waitFor()
  })

  test('the operator proves the fact by a document, not without one', async () => {
    const admin = await openSession(stage.product().url, stage.person('admin'))
    const operator = { login: 'score-operator', password: 'an operator of the demonstration' }
    await admin.post('/api/v1/accounts', {
      ...operator,
      displayName: 'Score operator',
      roles: ['registrar'],
      authority: 'Marketplace (example operator) | 示例交易平台',
    })
    await using chen = await stage.visit()
    await enter(chen, stage.person('chen'))
    await chen.open('/app/me/scores')
    await chen.page.getByText('Verified identity').click()
    const shown = await chen.page.getByText(/^number \S+$/).innerText()

    await using desk = await stage.visit()
    const { page } = desk
    await enter(desk, operator)
    await desk.open('/app/work')
    await page.getByRole('link', { name: 'Score desk' }).click()
    const form = page.locator('section').filter({ hasText: 'Rule on a disputed fact' }).last()
    await form.getByLabel('Number of the fact').fill(shown.replace('number ', ''))
    await form.getByRole('radio', { name: /Proven by a document/ }).check()
    await form.getByLabel('Reasons').fill('The receipt names the person and the document.')
    await form.getByRole('button', { name: 'Rule', exact: true }).click()
    await form.getByText('score.proof').waitFor()
    await form.getByLabel('Document that proves it').fill('Receipt R-1')
    await form.getByRole('button', { name: 'Rule', exact: true }).click()
    await form.getByText('Ruled. The fact counts again').waitFor()

    await chen.page.reload()
    await gauge(chen.page, 404).waitFor()
  })

  test('one press withdraws the consent, and nothing is left, for the merchant either', async () => {
    await using chen = await stage.visit()
    const { page } = chen
    await enter(chen, stage.person('chen'))
    await chen.open('/app/me/scores')
    await page.getByText(/Deletes the score, every fact behind it/).waitFor()
    await page.getByRole('button', { name: /Withdraw and delete/ }).click()
    await page.getByText('Withdrawn. The score of “Marketplace trust score”').waitFor()
    await page.getByText('You are not scored').waitFor()
    const after = await byKey(stage, bikes(), `/api/v1/scores/requests/${request}`)
    assert.equal(after.body['number'], undefined)
    assert.notEqual(after.body['state'], 'answered')
  })

  test('a resident objects to a deduction; it does not count meanwhile, and is annulled', async () => {
    await using li = await stage.visit()
    await enter(li, stage.person('li'))
    await li.open('/app/me/points')
    const event = li.page.getByRole('listitem').filter({ hasText: '处罚决定 44' })
    await li.page.getByText('= 990').waitFor()
    await event.getByRole('button', { name: /Object to this event/ }).click()
    await event.getByLabel('Reasons').fill('It was my neighbour.')
    await event.getByRole('button', { name: 'Object', exact: true }).click()
    await event.getByText('Objection pending').waitFor()
    await li.page.getByText('= 1,010').waitFor()

    await using reviewer = await stage.visit()
    await enter(reviewer, stage.person('points-reviewer'))
    await reviewer.open('/app/points')
    const waiting = reviewer.page.getByRole('listitem').filter({ hasText: 'It was my neighbour.' })
    await waiting.getByRole('link', { name: /Open the account/ }).click()
    const ruling = reviewer.page.getByRole('form', { name: 'Rule on the objection' })
    await ruling.getByRole('radio', { name: /Objection upheld/ }).check()
    await ruling.getByLabel('Reasons').fill('The decision names somebody else.')
    await ruling.getByRole('button', { name: 'Rule on the objection' }).click()
    await reviewer.page.getByText(/Objection upheld: counts as if it had never been/).waitFor()

    await li.page.reload()
    await event.getByText('The decision names somebody else.').waitFor()
    await li.page.getByText('= 1,010').waitFor()
  })

  test('an event that does not fit the catalogue is kept aside, with its reason', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await enter(officer, stage.person('points-officer'))
    await officer.open('/app/points')
    await page.getByLabel('Find a subject on file').fill('李样例')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Choose 李样例/ }).click()
    await page.getByLabel('What happened').selectOption('other')
    await page.getByLabel('What it is called in the record').fill('queue-jumping')
    await page.getByLabel('Day').fill(todayInChina())
    await page.getByLabel('Your number of the event').fill('e2e-9')
    await page.getByRole('button', { name: 'Record', exact: true }).click()
    await page.getByText('Recorded, and kept aside').waitFor()
    await page.getByText('= 1,010').waitFor()
    await page.getByRole('tab', { name: 'Kept aside' }).click()
    await page.getByText('queue-jumping').waitFor()
  })
}

/** Reads the addition off the page, as somebody with a pencil would. */
async function addsUp(page: Page): Promise<boolean> {
  const sheet = page.locator('section').filter({ hasText: 'How it adds up' }).last()
  const written = await sheet.locator('strong').allInnerTexts()
  const numbers = written
    .map((text) => text.trim())
    .filter((text) => /^(= )?[+-]?\d[\d,]*$/.test(text))
  const total = numbers.findLast((text) => text.startsWith('= '))
  const parts = numbers.filter((text) => !text.startsWith('= '))
  const value = (text: string): number => Number(text.replaceAll(/[^\d-]/g, ''))
  return (
    parts.length > 1 &&
    total !== undefined &&
    parts.reduce((sum, text) => sum + value(text), 0) === value(total)
  )
}
