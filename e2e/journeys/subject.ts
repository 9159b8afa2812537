import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose, cite, openAct, record, recorded, todayInChina } from '../support/case-desk.ts'
import { enter, signIn } from '../support/people.ts'
import { ask, check } from '../support/relying-party.ts'
import type { Stage } from '../support/stage.ts'
import { ZHANG } from '../support/subjects.ts'

const HOTEL = { subject: ZHANG, activity: 'stay.star-hotel', purpose: 'ticket-sale' }
const TICKET = { ...HOTEL, activity: 'travel.air.ticket' }
const WORDS = 'I was never told to pay by that day.'

/** The person concerned: refused at a counter, sees it, objects, and is answered. */
export function subjectJourneys(stage: Stage): void {
  let path = ''

  test('a shop asks and is told no, with the law and the way to contest it', async () => {
    const { decision, reasons } = await check(stage.product().url, stage.key(), HOTEL)
    assert.equal(decision, 'deny')
    const [reason] = reasons
    assert.match(reason?.measure?.law ?? '', /^spc-/)
    assert.ok((reason?.contest.length ?? 0) > 0, 'how to contest it')
    assert.notEqual(reason?.message.en, reason?.message.zh, 'in both languages')
  })

  test('the subject sees what is forbidden, why, and who looked', async () => {
    await using zhang = await stage.visit()
    const { page } = zhang
    await signIn(zhang, stage.person('zhang'))
    await page.getByText(/things are forbidden to you now/).waitFor()
    await page.getByText('Buy an air ticket', { exact: true }).first().waitFor()
    await page.getByText(/Health care, schooling, food/).waitFor()
    await page.getByRole('heading', { name: /What the entry means: Consumption/ }).waitFor()
    const look = page.getByRole('row').filter({ hasText: 'Check: Stay at a starred hotel' })
    await look.getByText('Demo Airline').waitFor()
    await look.getByText('Not permitted').waitFor()
    await look.getByText('ticket-sale').waitFor()
  })

  test('a permit for one flight is honoured once, and not again', async () => {
    await using zhang = await stage.visit()
    await enter(zhang, stage.person('zhang'))
    await zhang.open('/app/me')
    const permit = zhang.page.getByRole('listitem').filter({ hasText: 'Can be used once' })
    const redeem = (await permit.locator('code').innerText()).trim()
    const { url } = stage.product()
    const spent = await check(url, stage.key(), { ...TICKET, redeem })
    assert.equal(spent.decision, 'permit')
    const again = await ask(url, stage.key(), { ...TICKET, redeem })
    assert.equal(again.status, 422)
    assert.equal(((await again.json()) as { code: string }).code, 'token/not-usable')
    assert.equal((await check(url, stage.key(), TICKET)).decision, 'deny')
    await zhang.page.reload()
    await zhang.page.getByText('Used', { exact: true }).nth(1).waitFor()
  })

  test('the subject objects in own words; the officer sees it pending with its clock', async () => {
    await using zhang = await stage.visit()
    await enter(zhang, stage.person('zhang'))
    await zhang.open('/app/me')
    const form = await openAct(zhang.page, 'Object or appeal')
    await choose(form, 'Remedy', /Object to the order/)
    await form.getByLabel('Reasons').fill(WORDS)
    await record(form, 'Object or appeal')
    await recorded(zhang.page, 'Object or appeal')
    await zhang.page.getByText('Awaiting an answer').waitFor()

    await using officer = await stage.visit()
    await enter(officer, stage.person('officer'))
    await officer.open('/app/work?pack=cn-consumption-restriction')
    const row = officer.page.getByRole('row').filter({ hasText: '张示范' })
    await row.getByText(/A ruling: Object to the order/).waitFor()
    await row.getByText(/\d+ days left/).waitFor()
    await row.getByRole('link', { name: '张示范' }).click()
    await officer.page.getByRole('heading', { level: 1, name: '张示范' }).waitFor()
    await officer.page.getByText(WORDS).waitFor()
    path = new URL(officer.page.url()).pathname
  })

  test('whoever made the order may not rule on the objection to it', async () => {
    await using decider = await stage.visit()
    await enter(decider, stage.person('decider'))
    const file = decider.url(path.replace('/app/', '/api/v1/'))
    const answer = await decider.context.request.get(file)
    const { version, petitions } = (await answer.json()) as {
      version: number
      petitions: readonly { id: string }[]
    }
    const ruling = { outcome: 'refused', reasons: 'My order was right.' }
    const forced = await decider.context.request.post(`${file}/acts`, {
      data: {
        expectedVersion: version,
        act: { kind: 'rule', petition: petitions.at(-1)?.id, ...ruling },
      },
    })
    assert.ok([403, 422].includes(forced.status()), await forced.text())
  })

  test('a reviewer rules; the entry is annulled and the measures end at once', async () => {
    await using reviewer = await stage.visit()
    await enter(reviewer, stage.person('reviewer'))
    await reviewer.open(path)
    const form = await openAct(reviewer.page, 'Rule on a petition')
    const petition = form.getByRole('radio', { name: /Object to the order/ })
    if ((await petition.count()) > 0) await petition.check()
    await choose(form, 'Ruling', /annulled/i)
    await form.getByLabel('Reasons').fill('The enforcement notice was served a day late.')
    await cite(form, 'Ruling 裁定书', todayInChina())
    await record(form, 'Rule on a petition')
    await recorded(reviewer.page, 'Rule on a petition')

    const { decision } = await check(stage.product().url, stage.key(), HOTEL)
    assert.equal(decision, 'permit')
  })

  test('the subject reads the outcome', async () => {
    await using zhang = await stage.visit()
    const { page } = zhang
    await enter(zhang, stage.person('zhang'))
    await zhang.open('/app/me')
    await page.getByText('Nothing is forbidden to you now').waitFor()
    await page.getByText('The enforcement notice was served a day late.').waitFor()
    await page.getByText('Annulled').first().waitFor()
  })
}
