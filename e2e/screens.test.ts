import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { axeViolations, overflow } from './support/axe.ts'
import { withoutChromium } from './support/chromium.ts'
import { enter } from './support/people.ts'
import { publicScreens, workbenchScreens, type Screen } from './support/screens.ts'
import { setStage, type Stage } from './support/stage.ts'
import { DESK, PHONE, type Locale, type Visitor } from './support/visitor.ts'

/** Every screen, in both languages, light and dark, on a desk and on a phone. */
describe('every screen', { skip: withoutChromium() }, () => {
  const stage = setStage({ demo: true })
  for (const screen of [...publicScreens, ...workbenchScreens])
    for (const locale of ['en', 'zh'] as const)
      test(`${screen.name}, ${locale === 'en' ? 'English' : 'Chinese'}`, () =>
        sweep(stage, screen, locale))
})

async function sweep(stage: Stage, screen: Screen, locale: Locale): Promise<void> {
  await using visitor = await stage.visit({ locale })
  if (screen.as !== undefined) await enter(visitor, stage.person(screen.as))
  await arrive(visitor, screen, locale)
  const { page } = visitor
  assert.equal(await page.getAttribute('html', 'lang'), locale === 'zh' ? 'zh-CN' : 'en')
  if (locale === 'zh')
    assert.match(await page.title(), /\p{Script=Han}/u, 'the title is in the reader’s language')
  const words = await page.locator('body').innerText()
  assert.match(words, locale === 'zh' ? /演示|示范/ : /Demonstration/, 'made-up data are marked')

  const found: string[] = []
  for (const { viewport, colorScheme } of LOOKS[locale]) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    await drawn(page)
    const look = `${viewport.width} px, ${colorScheme}`
    const wide = await overflow(page)
    if (wide > 0) found.push(`${look}: ${wide} px wider than the window`)
    found.push(...(await axeViolations(page)).map((violation) => `${look}: ${violation}`))
  }
  assert.deepEqual(found, [])
}

const desk = (colorScheme: 'light' | 'dark') => ({ viewport: DESK, colorScheme })
const phone = (colorScheme: 'light' | 'dark') => ({ viewport: PHONE, colorScheme })

// The other language has the same parts and other lengths of words: two looks find what only it can break.
const LOOKS = {
  en: [desk('light'), desk('dark'), phone('dark'), phone('light')],
  zh: [desk('light'), phone('dark')],
} as const

async function arrive({ page, open }: Visitor, screen: Screen, locale: Locale): Promise<void> {
  await open(screen.path.replace('{locale}', locale))
  await drawn(page)
  await screen.prepare?.(page)
  await drawn(page)
}

/** Until the heading stands, nothing is being fetched, and colours have stopped changing. */
async function drawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('[aria-busy=true], [class*=Skeleton]').first().waitFor({ state: 'detached' })
  await page.evaluate(TWO_FRAMES)
  while (await page.evaluate<boolean>(SOMETHING_MOVES)) await sleep(30)
}

const TWO_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))'
// What turns for ever says that something is being waited for; it is not waited for here.
const SOMETHING_MOVES =
  'document.getAnimations().some(({ effect }) => effect.getComputedTiming().endTime !== Infinity)'
