import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { enter as enterByInterface } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'

const MANY = 120

/** Without a mouse: every step is reached with the Tab key, and one always sees where one is. */
export function keyboardJourneys(stage: Stage): void {
  test('an officer signs in, opens a case and acts on it with the keyboard alone', async () => {
    await using officer = await stage.visit()
    const { page, open } = officer
    const { login, password } = stage.person('officer')
    const type = (text: string): Promise<void> => page.keyboard.type(text)
    const enter = (): Promise<void> => page.keyboard.press('Enter')

    await open('/app/work')
    await tabTo(page, page.getByLabel('Login'))
    await type(login)
    await tabTo(page, page.getByLabel('Password', { exact: true }))
    await type(password)
    await enter()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()

    await tabTo(page, page.getByRole('link', { name: 'Open a case' }))
    await enter()
    await page.getByRole('heading', { level: 1, name: 'Open a case' }).waitFor()
    await tabTo(page, page.getByRole('combobox', { name: 'Scheme' }))
    await type('Dishonest')
    await tabTo(page, page.getByLabel('Find a subject on file'))
    await page.keyboard.insertText('孙示例')
    await enter()
    await tabTo(page, page.getByRole('button', { name: 'Choose 孙示例' }))
    await enter()
    await tabTo(page, page.getByLabel('Who asked for it'))
    await type('Of its own motion')
    await tabTo(page, page.getByLabel('Facts'))
    await type('The second judgment was not performed either.')
    await tabTo(page, page.getByRole('button', { name: 'Open a case' }))
    await enter()
    await page.getByRole('heading', { level: 1, name: '孙示例' }).waitFor()

    await tabTo(page, page.getByRole('button', { name: 'Add a statement', exact: true }))
    await enter()
    await tabTo(page, page.getByRole('textbox', { name: 'Statement' }))
    await type('Opened after a telephone call.')
    await tabTo(page, page.getByRole('button', { name: 'Record: Add a statement' }))
    await enter()
    await page.getByText('Recorded: Add a statement.').waitFor()
  })

  test('a subject agrees, reads the points of the score, and withdraws with the keyboard alone', async () => {
    await using zhang = await stage.visit()
    const { page } = zhang
    const press = (key: 'Enter' | 'Space'): Promise<void> => page.keyboard.press(key)
    await enterByInterface(zhang, stage.person('zhang'))
    await zhang.open('/app/me')
    await tabTo(page, page.getByRole('link', { name: 'Scores', exact: true }))
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: 'My scores' }).waitFor()
    await tabTo(page, page.locator('summary').filter({ hasText: 'Credit history' }))
    await press('Enter')
    await tabTo(page, page.locator('summary').filter({ hasText: 'Bill paid in time × 16' }))
    await press('Enter')
    await page.getByText('(DEMO) bill-on-time 16').first().waitFor()

    const consents = page.locator('section').filter({ hasText: 'My consents' }).last()
    await tabTo(page, consents.locator('summary').filter({ hasText: 'to use facts about income' }))
    await press('Enter')
    await tabTo(page, consents.getByRole('checkbox', { name: /may use such facts/ }))
    await press('Space')
    await tabTo(page, consents.getByRole('button', { name: 'Give consent' }))
    await press('Enter')
    const given = page.getByRole('region', { name: /to use facts about income/ })
    await given.getByText('In force').waitFor()
    await tabTo(page, given.getByRole('button', { name: /Withdraw and delete/ }))
    await press('Enter')
    await page.getByText(/Withdrawn\. The facts are deleted/).waitFor()
  })

  test('the skip link is the first stop and leads past the navigation', async () => {
    await using reader = await stage.visit()
    const { page } = reader
    for (const path of ['/en/', '/app/log']) {
      await reader.open(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      // Where a reader arrives: the top of the page.
      await page.evaluate('document.activeElement?.blur()')
      await page.keyboard.press('Tab')
      const first = page.locator(':focus')
      assert.equal((await first.innerText()).trim(), 'Skip to the content', path)
      await page.keyboard.press('Enter')
      assert.match(new URL(page.url()).hash, /^#(content|main)$/)
    }
  })
}

/** Presses Tab until the thing has the focus; on the way every stop must show itself. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < MANY; stop += 1) {
    if (await target.and(page.locator(':focus')).count()) return
    await page.keyboard.press('Tab')
    const shown = await page.evaluate<boolean>(FOCUS_IS_SHOWN)
    const where = await page.evaluate<string>('document.activeElement?.outerHTML.slice(0, 200)')
    assert.ok(shown, `one does not see the focus on ${where}`)
  }
  assert.fail(`the Tab key does not reach ${String(target)}`)
}

// A heading that a script gave the focus is no stop of the Tab key; every stop has an outline. Within a date,
// Chromium itself marks the part (day, month, calendar) that has the focus.
const FOCUS_IS_SHOWN = `(() => {
  const element = document.activeElement
  if (!element || element === document.body || element.tabIndex < 0) return true
  if (element.matches('[type=date]:not(:focus-visible)')) return true
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
})()`
