import assert from 'node:assert/strict'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { watch } from './guard.ts'

export type Locale = 'en' | 'zh'

export interface VisitorOptions {
  readonly locale?: Locale
  readonly dark?: boolean
  readonly phone?: boolean
}

/** One person with a browser of their own; when they leave, whatever went wrong on their pages fails the test. */
export interface Visitor extends AsyncDisposable {
  readonly page: Page
  readonly context: BrowserContext
  readonly url: (path: string) => string
  readonly open: (path: string) => Promise<void>
}

export const DESK = { width: 1280, height: 900 }
export const PHONE = { width: 360, height: 740 }

export async function visit(
  browser: Browser,
  origin: string,
  { locale = 'en', dark = false, phone = false }: VisitorOptions = {},
): Promise<Visitor> {
  const options: BrowserContextOptions = {
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? PHONE : DESK,
    reducedMotion: 'reduce',
  }
  const context = await browser.newContext(options)
  const findings = watch(context, origin)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const url = (path: string): string => new URL(path, origin).href
  return {
    page,
    context,
    url,
    open: async (path) => {
      await page.goto(url(path))
    },
    [Symbol.asyncDispose]: async () => {
      await context.close()
      assert.deepEqual(findings, [], 'no request elsewhere, no error on the console')
    },
  }
}
