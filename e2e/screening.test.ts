import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { axeViolations, overflow } from './support/axe.ts'
import { withoutChromium } from './support/chromium.ts'
import { enter } from './support/people.ts'
import { runCommand, temporaryFolder } from './support/product.ts'
import { startReceiver, type Receiver } from './support/receiver.ts'
import { setStage } from './support/stage.ts'
import { DESK, PHONE, type Visitor } from './support/visitor.ts'

interface Posted {
  readonly monitor: string
  readonly reference?: string
  readonly alerts: readonly { readonly kind: string; readonly text: { readonly en: string } }[]
}

const COMPANY = '清河示例贸易有限公司'
const REGISTER = 'us-ofac-sdn'
const WAIT_MS = 30_000

/*
 * A compliance clerk at work, in a real browser: a name is screened, its match explained, queued, laid side by side, ruled
 * out, taken back; somebody is watched while a list changes; a file is screened, interrupted and gone on with.
 */
describe(
  'screening, from a name to a decision that is remembered',
  { skip: withoutChromium() },
  () => {
    const folder = temporaryFolder()
    let receiver: Receiver<Posted>
    const stage = setStage({
      demo: true,
      env: async () => {
        receiver = await startReceiver()
        return {
          XINYONG_WEBHOOKS: `${receiver.url}|${receiver.secret}`,
          XINYONG_WEBHOOKS_PRIVATE: '1',
        }
      },
    })
    after(async () => {
      await receiver?.[Symbol.asyncDispose]()
      folder[Symbol.dispose]()
    })

    test('a match is explained, laid side by side, ruled out with a reason, and comes back when that is revoked', async () => {
      await using clerk = await stage.visit()
      const { page } = clerk
      await enter(clerk, stage.person('registrar'))

      await screen(clerk, COMPANY)
      const match = page.getByRole('article').filter({ hasText: COMPANY }).first()
      const evidence = match.getByRole('list', { name: 'What speaks for and against' })
      assert.match(await evidence.innerText(), /\p{L}.*\d/su, 'each finding says what it adds')
      await page.getByRole('button', { name: 'Replay' }).click()
      await page.getByText('The same answer, to the byte').waitFor()
      await match.getByRole('button', { name: /^Put into the review queue/ }).click()
      await match.getByRole('link', { name: 'Open in the review queue' }).click()

      const sides = page.getByRole('table', { name: 'Side by side' })
      await sides.waitFor()
      const names = sides.getByRole('row').filter({ hasText: COMPANY }).first()
      assert.equal(
        await names.getByRole('cell').count(),
        2,
        'what was asked beside what the record says',
      )
      await fits(page)
      await page.getByRole('button', { name: 'Take it on' }).click()
      await page.getByText(/^Taken on by /).waitFor()
      const form = page.getByRole('form', { name: 'Decide' })
      await form.getByRole('radio', { name: 'Not the same' }).check()
      await form.getByLabel('Reason').fill('Another company of the same name, seen on its licence.')
      await form.getByRole('button', { name: 'Record the decision' }).click()
      await page.getByRole('heading', { name: 'Decision' }).waitFor()

      await screen(clerk, COMPANY)
      const ruled = page.getByRole('region', { name: /ruled out by a person/ })
      await ruled.waitFor()
      const trace = await ruled.innerText()
      assert.match(trace, /decided that this is somebody else: Another company of the same name/)
      const me = await author(clerk)
      assert.ok(trace.includes(me), `${me} is named as the author`)
      await fits(page)

      await ruled.getByRole('link', { name: 'To what is remembered' }).first().click()
      const kept = page.getByRole('listitem').filter({ hasText: 'seen on its licence' })
      await kept.getByRole('button', { name: /^Revoke/ }).click()
      await kept.getByLabel('Reason').fill('The licence was of its branch: it is the same company.')
      await kept.getByRole('button', { name: 'Revoke', exact: true }).click()
      await kept.waitFor({ state: 'detached' })
      await page.getByLabel('State').selectOption('revoked')
      await page.getByText('The licence was of its branch').waitFor()
      await fits(page)

      await screen(clerk, COMPANY)
      await page.getByRole('article').filter({ hasText: COMPANY }).first().waitFor()
      assert.equal(await ruled.count(), 0, 'nothing is ruled out any more')
    })

    test('whoever is watched is told of a new, a changed and a gone match, with a signed message', async () => {
      const edition = (name: string, records: readonly object[]): void => {
        const file = join(folder.path, `${name}.json`)
        writeFileSync(file, records.map((one) => `${JSON.stringify(one)}\n`).join(''))
        const { status, stderr } = runCommand([
          'import',
          'ftm',
          file,
          `--register=${REGISTER}`,
          `--edition=${name}`,
          '--force',
          `--data=${stage.product().dataDir}`,
        ])
        assert.equal(status, 0, stderr)
      }
      const listed = (more: object) => ({
        id: 'e2e-1',
        schema: 'Person',
        properties: { name: ['Ottoline Vexley-Quarrington'], topics: ['sanction'], ...more },
      })
      const other = {
        id: 'e2e-2',
        schema: 'Person',
        properties: { name: ['Barnabas Quillfeather'], topics: ['sanction'] },
      }
      edition('e2e-1', [other])

      await using clerk = await stage.visit()
      const { page } = clerk
      await enter(clerk, stage.person('registrar'))
      await clerk.open('/app/screening/monitors')
      await page.getByRole('tab', { name: 'Watched' }).click()
      await page.getByRole('button', { name: 'Watch somebody' }).click()
      const form = page.getByRole('form', { name: 'Watch somebody' })
      await form.getByRole('textbox').first().fill('Ottoline Vexley Quarrington')
      await form.getByLabel('Your own reference').fill('customer-42')
      await form.getByLabel('Purpose').fill('onboarding')
      await form.getByLabel('Until').fill('2035-01-01')
      await form.getByLabel('Address to tell').fill(receiver.url)
      await form.getByRole('button', { name: 'Watch somebody' }).click()
      const watched = page.getByRole('listitem').filter({ hasText: 'Ottoline Vexley Quarrington' })
      await watched.getByText('No matches now').waitFor()
      await fits(page)
      edition('e2e-2', [other, listed({})])
      const first = await delivered(receiver, 1)
      assert.deepEqual(
        [first.body.reference, first.body.alerts.map(({ kind }) => kind)],
        ['customer-42', ['new']],
      )
      edition('e2e-3', [other, listed({ birthDate: ['1961-02-03'] })])
      assert.deepEqual(
        (await delivered(receiver, 2)).body.alerts.map(({ kind }) => kind),
        ['changed'],
      )
      edition('e2e-4', [other])
      assert.deepEqual(
        (await delivered(receiver, 3)).body.alerts.map(({ kind }) => kind),
        ['gone'],
      )
      assert.ok(
        receiver.deliveries.every(({ genuine }) => genuine),
        'every signature fits its bytes',
      )

      await clerk.open('/app/screening/monitors')
      const changed = page.getByRole('listitem').filter({ hasText: 'has changed' })
      await changed.waitFor()
      const diff = await changed.getByRole('table').innerText()
      assert.match(diff, /Date or year of birth\s+—\s+1961-02-03/)
      await fits(page)
      assert.equal(await page.getByRole('button', { name: /^Mark as read/ }).count(), 3)
      await changed.getByRole('button', { name: /^Mark as read/ }).click()
      await changed.waitFor({ state: 'detached' })
      await page.getByLabel('State').selectOption('acknowledged')
      await page.getByText(/^Read by /).waitFor()

      await clerk.open('/app/screening/review')
      await page.getByRole('link', { name: 'Ottoline Vexley-Quarrington' }).first().click()
      await page.getByText('The record is on no list any more').waitFor()
    })

    test('a file goes on where it was stopped, over a reload, and names the rows it cannot use', async () => {
      const file = join(folder.path, 'customers.csv')
      const rows = Array.from(
        { length: 250 },
        (_, at) => `Nobody Atall ${at},${1940 + (at % 60)},c-${at}`,
      )
      rows[120] = `${COMPANY},,c-120`
      rows[240] = ',1970,c-240'
      writeFileSync(file, `name,birth_date,reference\n${rows.join('\n')}\n`)

      await using clerk = await stage.visit()
      const { page } = clerk
      await enter(clerk, stage.person('registrar'))
      const asked: number[] = []
      const gate = Promise.withResolvers<void>()
      await page.route('**/api/v1/screenings/batch', async (route) => {
        const { screenings } = route.request().postDataJSON() as { readonly screenings: unknown[] }
        asked.push(screenings.length)
        // The second portion is under way when the clerk stops.
        if (asked.length === 2) await gate.promise
        await route.continue().catch(() => {})
      })
      await clerk.open('/app/screening')
      await choose(page, file)
      await page.getByText('250 rows read, 249 can be screened.').waitFor()
      await page.getByText('1 row cannot be used').click()
      await page.getByText('Line 242, column name: empty.').waitFor()
      await page.getByRole('button', { name: 'Screen the file' }).click()
      await page.getByText('100 of 249 rows done').waitFor()
      await page.getByRole('button', { name: 'Pause' }).click()
      gate.resolve()
      await fits(page)

      await page.reload()
      await choose(page, file)
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByText('249 of 249 rows done').waitFor()
      assert.deepEqual(asked, [100, 100, 100, 49], 'what was answered is not asked again')
      await page.getByText('1 of 249 rows have a possible match').waitFor()
      const found = page.getByRole('row').filter({ hasText: COMPANY })
      assert.match(await found.first().innerText(), /^122\s/, 'with its line in the file')
      await fits(page)
    })
  },
)

async function screen({ page, open }: Visitor, name: string): Promise<void> {
  await open('/app/screening')
  await page.getByRole('main').getByRole('textbox').first().fill(name)
  await page.getByRole('button', { name: 'Screen', exact: true }).click()
  await page.getByText('Digest of the answer').waitFor()
}

async function choose(page: Page, file: string): Promise<void> {
  await page.getByRole('tab', { name: 'A file' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
}

/** The name under which colleagues see whoever is signed in. */
async function author({ context, url }: Visitor): Promise<string> {
  const answer = await context.request.get(url('/api/v1/session'))
  const { account } = (await answer.json()) as {
    readonly account?: { readonly displayName: string }
  }
  assert.ok(account, 'somebody is signed in')
  return account.displayName
}

async function delivered(receiver: Receiver<Posted>, count: number) {
  const deadline = Date.now() + WAIT_MS
  while (receiver.deliveries.length < count && Date.now() < deadline) await sleep(100)
  const last = receiver.deliveries[count - 1]
  assert.ok(last, `${count} messages came within ${WAIT_MS} ms`)
  return last
}

/** No violation and nothing wider than the window, on a desk and on a phone. */
async function fits(page: Page): Promise<void> {
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport)
    assert.equal(await overflow(page), 0, `${viewport.width} px wide`)
    assert.deepEqual(await axeViolations(page), [], `${viewport.width} px`)
  }
}
