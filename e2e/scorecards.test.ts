import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { csvOfApplicants } from '../packages/app/test/applicants.ts'
import { axeViolations, overflow } from './support/axe.ts'
import { withoutChromium } from './support/chromium.ts'
import { openSession } from './support/http-session.ts'
import { enter } from './support/people.ts'
import { setStage } from './support/stage.ts'
import { ZHANG } from './support/subjects.ts'
import { DESK, PHONE } from './support/visitor.ts'

/*
 * A card from a file to a score that was contested, in a real browser: trained with a dragged cut point, proposed,
 * approved by another person, published; a person consents, is scored, is declined, reads why, disputes; the score is
 * computed again and the lender is told. Each screen on the way is looked at with axe, on a desk and on a phone.
 */
describe('a scorecard from a file to a contested score', { skip: withoutChromium() }, () => {
  const stage = setStage({ demo: true })
  let key = ''

  const lender = async <T>(path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(new URL(path, stage.product().url), {
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    const told: unknown = await answer.json()
    assert.ok(answer.ok, `${answer.status} ${JSON.stringify(told)}`)
    return told as T
  }

  const file = {
    name: 'applicants.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csvOfApplicants(1500)),
  }

  test('the analyst drags a cut point, sees the rates follow, trains and proposes', async () => {
    await using analyst = await stage.visit()
    const { page } = analyst
    await enter(analyst, stage.person('officer'))
    await analyst.open('/app/scorecards/studio')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Look at the file' }).click()
    const income = page.getByRole('region', { name: 'income', exact: true })
    await income.getByRole('button', { name: 'Bins income' }).click()
    const cut = income.getByRole('slider').nth(1)
    const value = income.getByRole('status')
    const placed = (): Promise<string | null> => cut.getAttribute('aria-valuenow')
    const [before, told] = [await placed(), await value.innerText()]
    await cut.scrollIntoViewIfNeeded()
    const box = (await cut.boundingBox())!
    const neighbour = (await income.getByRole('slider').first().boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + 40)
    await page.mouse.down()
    await page.mouse.move((box.x + neighbour.x) / 2 + 12, box.y + 40, { steps: 8 })
    await page.mouse.up()
    const after = await placed()
    assert.ok(Number(after) < Number(before), 'the cut point was dragged')
    assert.notEqual(await value.innerText(), told, 'the information value follows at once')
    await cut.press('ArrowRight')
    assert.ok(Number(await placed()) > Number(after), 'and the keyboard moves it too')
    const bins = page.getByRole('region', { name: 'arrears', exact: true })
    await bins.getByRole('button', { name: 'Bins arrears' }).click()
    await bins.getByLabel('Called, in English').fill('Late payments')
    await bins.getByLabel('Called, in Chinese').fill('逾期次数')
    await bins.getByLabel('Reason, in English').fill('Payments were late in the last year')
    await bins.getByLabel('Reason, in Chinese').fill('近一年有逾期还款')
    await bins.getByLabel('Can its subject change it?').selectOption('decrease')
    await page.getByLabel('Name for programs').fill('small-loans')
    await page.getByLabel('Title in English').fill('Small loans')
    await page.getByLabel('Title in Chinese').fill('小额贷款')
    await page.getByLabel('Groups to compare').selectOption('age')
    await page.getByLabel('Part numbers at').fill('30')
    await page.getByRole('button', { name: 'Train and keep as a draft' }).click()
    await page.getByText('Kept as a draft:').waitFor()
    await page.getByRole('heading', { name: 'Groups by age' }).waitFor()
    await look(page, 'studio')
    await page.getByRole('link', { name: 'small-loans 1' }).click()
    await page.getByLabel('Reasons').fill('Trained on the applicants of the test.')
    await page.getByRole('button', { name: 'Propose' }).click()
    await page.getByText('Nothing is yours to do').waitFor()
    await look(page, 'version')
  })

  test('another person approves and publishes', async () => {
    await using decider = await stage.visit({ locale: 'zh' })
    const { page } = decider
    await enter(decider, stage.person('decider'))
    await decider.open('/app/scorecards')
    await page.getByRole('link', { name: /小额贷款/ }).click()
    await page.getByLabel('理由').fill('已核对。')
    await page.getByRole('button', { name: '批准' }).click()
    await page.getByRole('button', { name: '发布' }).waitFor()
    await page.getByLabel('理由').fill('可以发布。')
    await page.getByRole('button', { name: '发布' }).click()
    await page.getByRole('button', { name: '停用' }).waitFor()
    await decider.open('/app/scorecards')
    await page.getByRole('region', { name: 'small-loans 1' }).getByText('已发布').waitFor()
    await look(page, 'cards')
  })

  test('scored with consent only; declined with reasons; disputed; computed again; the lender is told', async () => {
    const { url } = stage.product()
    const admin = await openSession(url, stage.person('admin'))
    const made = await admin.post<{ readonly secret: string }>('/api/v1/api-keys', {
      relyingParty: 'Lender of the e2e',
      scopes: ['score'],
      purposes: ['small loan'],
    })
    key = made.secret
    const ask = () =>
      lender<{ readonly id: string; readonly score: number }>(
        '/api/v1/scorecards/small-loans/scores',
        {
          subject: ZHANG,
          purpose: 'small loan',
          facts: { income: 900, arrears: 4, housing: 'shelter' },
        },
      )
    await assert.rejects(ask(), /consent\/needed/)

    await using subject = await stage.visit()
    const { page } = subject
    await enter(subject, stage.person('zhang'))
    await subject.open('/app/me/scorecards')
    const offer = page.locator('details', { hasText: 'Small loans' })
    await offer.locator('summary').click()
    const give = offer.getByRole('button', { name: 'Give consent' })
    assert.equal(await give.isDisabled(), true, 'nothing is ticked beforehand')
    await offer.getByLabel('Purpose', { exact: true }).selectOption('small loan')
    await offer.getByRole('checkbox').check()
    await give.click()
    await page.getByRole('button', { name: 'Withdraw Small loans' }).waitFor()

    const given = await ask()
    const today = new Date().toISOString().slice(0, 10)
    const decision = await lender<{ readonly id: string }>(
      `/api/v1/scorecards/scores/${given.id}/decision`,
      {
        outcome: 'declined',
        weight: 'decisive',
        humanDecided: false,
        decidedOn: today,
        creditor: { name: 'Lender of the e2e', contact: '1 Test Street' },
      },
    )
    await page.reload()
    await page.getByText('Payments were late in the last year').first().waitFor()
    const slider = page.getByRole('slider', { name: /Late payments/ })
    await slider.focus()
    for (let at = 0; at < 12; at += 1) await slider.press('PageDown')
    await page.getByText(/The score would be \d+ \(\+/).waitFor()
    await look(page, 'mine')

    // The language of the last page read is that of the workbench too.
    for (const locale of ['zh', 'en'] as const) {
      await subject.open(`/${locale}/score-notices/${decision.id}`)
      const words = locale === 'en' ? 'Principal reasons' : '主要理由'
      await page.getByRole('heading', { name: words }).waitFor()
      await look(page, `notice-${locale}`)
      const pdf = await page.request.get(subject.url(`/${locale}/score-notices/${decision.id}/pdf`))
      assert.equal(pdf.headers()['content-type'], 'application/pdf')
      assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
    }
    const stranger = await fetch(`${url}/en/score-notices/${decision.id}/pdf`)
    assert.equal(stranger.status, 401, 'nobody else reads it')

    await subject.open('/app/me/scorecards')
    await page.locator('summary', { hasText: 'Dispute a fact' }).click()
    await page.getByLabel('Fact', { exact: true }).selectOption('arrears')
    await page.getByLabel('Right value').fill('0')
    await page.getByLabel('Reasons').fill('Nothing was late.')
    await page.getByRole('button', { name: 'File the dispute' }).click()
    await page.getByText('Answer due by').waitFor()
    const was = given.score

    await using reviewer = await stage.visit()
    await enter(reviewer, stage.person('reviewer'))
    await reviewer.open('/app/scorecards')
    const desk = reviewer.page
    await desk.getByLabel('Reasons').fill('The bank confirms that nothing was late.')
    await desk.getByRole('button', { name: 'Rule', exact: true }).click()
    await desk.getByText(/The score went from/).waitFor()
    await look(desk, 'disputes')

    await page.reload()
    await page.getByText(new RegExp(`${was} \\(replaced\\)`)).waitFor()
    const messages = await lender<{
      readonly items: readonly {
        readonly kind: string
        readonly was: number
        readonly now: number
      }[]
    }>('/api/v1/scorecards/messages')
    const [told] = messages.items
    assert.equal(told?.kind, 'corrected')
    assert.ok(told.was === was && told.now > was)
  })
})

/** Nothing wrong for axe and nothing wider than the window, in both widths and the other colours too. */
async function look(page: Page, name: string): Promise<void> {
  const found: string[] = []
  const shots = process.env['XINYONG_SHOTS']
  for (const viewport of [PHONE, DESK])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(400)
      const wide = await overflow(page)
      if (wide > 0) found.push(`${viewport.width} px: ${wide} px too wide`)
      found.push(
        ...(await axeViolations(page)).map((one) => `${viewport.width} ${colorScheme}: ${one}`),
      )
      if (shots !== undefined)
        await page.screenshot({
          path: `${shots}/${name}-${viewport.width}-${colorScheme}.png`,
          fullPage: true,
        })
    }
  assert.deepEqual(found, [], name)
}
