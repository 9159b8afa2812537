import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  choose,
  cite,
  findCase,
  openAct,
  record,
  recorded,
  serveNotice,
  todayInChina,
} from '../support/case-desk.ts'
import { enter, signIn } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { residentNumber, withWrongDigit } from '../support/subjects.ts'

const NAME = '韩新案'
const NUMBER = residentNumber('1991-02-03', 777)

/** A case from its opening to its publication, through the hands of four officers. */
export function caseJourneys(stage: Stage): void {
  let opened = ''

  test('the door refuses a wrong password and keeps the name', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await officer.open('/app/work')
    await page.getByLabel('Login').fill('officer')
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('alert').getByText('The name or the password is wrong.').waitFor()
    assert.equal(await page.getByLabel('Login').inputValue(), 'officer')
  })

  test('an officer opens a case; a wrong check digit names the field and loses nothing', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await signIn(officer, stage.person('officer'))
    await page.getByRole('link', { name: 'Open a case' }).click()
    await page.getByRole('heading', { level: 1, name: 'Open a case' }).waitFor()
    await page.getByRole('combobox', { name: 'Scheme' }).selectOption('cn-judgment-defaulters')
    await page.getByLabel('Who asked for it').fill('Creditor: Wang Five 申请执行人：王五')
    await page.getByLabel('Facts').fill('The judgment of 3 March was not performed.')

    await page.getByText('Not on file? Register the subject').click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(NAME)
    const number = page.getByRole('textbox', { name: 'Identifier' })
    await number.fill(withWrongDigit(NUMBER))
    await page.getByRole('button', { name: 'Put on file' }).click()
    // The fault stands at its field, with what is wrong about the number.
    await page.locator('[aria-invalid=true]').and(number).waitFor()
    const about = (await number.getAttribute('aria-describedby')) ?? ''
    assert.match(await page.locator(`[id="${about.split(' ').at(-1)}"]`).innerText(), /check/i)
    assert.equal(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue(), NAME)
    await number.fill(NUMBER)
    await page.getByRole('button', { name: 'Put on file' }).click()
    await page.getByRole('button', { name: 'Choose another' }).waitFor()
    assert.match(await page.getByLabel('Facts').inputValue(), /3 March/, 'the draft is still there')

    await page.getByRole('button', { name: 'Open a case' }).click()
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    opened = new URL(page.url()).pathname
  })

  test('a proposal that skips an exclusion is refused by its rule, and is sent again unharmed', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await enter(officer, stage.person('officer'))
    await officer.open(opened)
    const form = await openAct(page, 'Propose entry')
    await choose(form, 'Ground', /Evades enforcement/)
    await form.getByLabel('Facts').fill('Two flats were moved to a cousin.')
    await form.getByRole('button', { name: 'Add a document' }).click()
    await cite(form, 'Enforcement notice', '2026-01-05')
    const exclusions = form.getByRole('checkbox')
    const many = await exclusions.count()
    assert.ok(many > 3, 'the exclusions of the law are asked one by one')
    for (let at = 1; at < many; at += 1) await exclusions.nth(at).check()
    await record(form, 'Propose entry')
    const refusal = page.getByRole('alert')
    await refusal.getByText('procedure.exclusion-unchecked').waitFor()
    assert.match(await form.getByLabel('Facts').inputValue(), /cousin/)
    await exclusions.first().check()
    await record(form, 'Propose entry')
    await recorded(page, 'Propose entry')
  })

  test('after service the page says from which day the law allows the decision, and why', async () => {
    await using officer = await stage.visit()
    await enter(officer, stage.person('officer'))
    await officer.open(opened)
    await serveNotice(officer.page, { about: 'Notice of the proposal', on: todayInChina() })
    await using decider = await stage.visit()
    await enter(decider, stage.person('decider'))
    await decider.open(opened)
    const form = await openAct(decider.page, 'Decide')
    await form.getByText('Not before').waitFor()
    await form.getByText('procedure.notice-window').waitFor()
    await form.getByText(/Law:.*Art\. 5/).waitFor()
    const first = await form.getByRole('time').first().innerText()
    assert.match(first, /20\d\d/, 'the date is there')
    assert.equal(await form.getByRole('radio', { name: /enter/i }).count(), 0)
  })

  test('a decision needs the superior’s consent and never comes from who proposed', async () => {
    await using decider = await stage.visit()
    await enter(decider, stage.person('decider'))
    const path = await findCase(decider, '吴测试')
    const form = await openAct(decider.page, 'Decide')
    await form.getByText('procedure.consent').waitFor()

    await using superior = await stage.visit()
    await enter(superior, stage.person('superior'))
    await superior.open(path)
    const consent = await openAct(superior.page, 'Superior’s consent')
    await consent.getByRole('radio', { name: 'Consent is granted' }).check()
    await consent.getByLabel('Reasons').fill('The file is complete.')
    await record(consent, 'Superior’s consent')
    await recorded(superior.page, 'Superior’s consent')

    await using officer = await stage.visit()
    await enter(officer, stage.person('officer'))
    await officer.open(path)
    assert.equal(await officer.page.getByRole('button', { name: 'Decide', exact: true }).count(), 0)
    const id = path.split('/').at(-1) ?? ''
    const { version } = (await (
      await officer.context.request.get(officer.url(`/api/v1/cases/${id}`))
    ).json()) as { version: number }
    const forced = await officer.context.request.post(officer.url(`/api/v1/cases/${id}/acts`), {
      data: {
        expectedVersion: version,
        act: { kind: 'decide', outcome: 'enter', reasons: 'I proposed it, I decide it.' },
      },
    })
    assert.ok([403, 422].includes(forced.status()), await forced.text())

    await decider.page.reload()
    const decide = await openAct(decider.page, 'Decide')
    await choose(decide, 'Decision', /enter/i)
    await decide.getByLabel('Reasons').fill('The transfers are proven; no exclusion applies.')
    await cite(decide, 'Decision 决定书', todayInChina())
    await record(decide, 'Decide')
    await recorded(decider.page, 'Decide')
  })

  test('the decision is printed as a notice, served, published, and then found by everyone', async () => {
    await using officer = await stage.visit()
    const { page } = officer
    await enter(officer, stage.person('officer'))
    await findCase(officer, '吴测试')
    const link = page.getByRole('link', { name: /^Decision/ })
    const notice = await officer.context.newPage()
    await notice.goto(officer.url((await link.getAttribute('href')) ?? ''))
    await notice.getByRole('heading', { level: 1 }).waitFor()
    await notice.getByText('The transfers are proven').waitFor()
    await notice.close()

    await serveNotice(page, { about: 'Decision', channel: 'in person', on: todayInChina() })
    const publish = await openAct(page, 'Publish')
    await publish.getByLabel('Where it is published').fill('National database (demo)')
    await publish.getByLabel('Day').fill(todayInChina())
    await record(publish, 'Publish')
    await recorded(page, 'Publish')

    await using reader = await stage.visit()
    await reader.open(`/en/search?q=${encodeURIComponent('吴测试')}`)
    await reader.page.getByText('Dishonest judgment debtors').first().waitFor()
  })
}
