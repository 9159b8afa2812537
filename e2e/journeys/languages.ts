import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enter } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'

/** The reader's choices hold on the public pages and in the workbench alike. */
export function languageJourneys(stage: Stage): void {
  test('a switch of language is remembered, from the workbench to the public pages and back', async () => {
    await using officer = await stage.visit({ locale: 'en' })
    const { page } = officer
    await enter(officer, stage.person('officer'))
    await officer.open('/app/work')
    await page.getByRole('button', { name: '简体中文' }).click()
    await page.getByRole('heading', { level: 1, name: '案件' }).waitFor()
    assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '案件' }).waitFor()
    assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN')

    await officer.open('/')
    assert.match(page.url(), /\/zh\/$/)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/\/en\//)
    await officer.open('/app/work')
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  })

  test('a switch of language loses nothing that is being written', async () => {
    await using officer = await stage.visit({ locale: 'en' })
    const { page } = officer
    await enter(officer, stage.person('officer'))
    await officer.open('/app/cases/new')
    await page.getByRole('textbox', { name: 'Facts' }).fill('Half a sentence')
    await page.getByRole('button', { name: '简体中文' }).click()
    await page.getByRole('button', { name: 'English' }).waitFor()
    assert.equal(await page.locator('textarea').first().inputValue(), 'Half a sentence')
  })

  test('a choice of dark or light is remembered across the two', async () => {
    await using reader = await stage.visit({ dark: false })
    const { page } = reader
    await reader.open('/en/')
    await page.getByRole('button', { name: 'Dark' }).click()
    assert.equal(await page.getAttribute('html', 'data-theme'), 'dark')
    await reader.open('/app/log')
    await page.getByRole('button', { name: 'Use the light scheme' }).click()
    await reader.open('/en/')
    assert.equal(await page.getAttribute('html', 'data-theme'), 'light')
  })
}
