import type { Hono } from 'hono'
import { asAppError } from '../http/answer.ts'
import { isSecure } from '../http/public-origin.ts'
import type { Site } from '../site.ts'
import { setOidcCookie, takeOidcCookie } from './cookies.ts'
import { accountOfIdentity } from './oidc-account.ts'
import { CALLBACK } from './oidc.ts'
import { enter, limitAttempts } from './session-operations.ts'

/** Out to the provider and back. What goes wrong ends on the sign-in page with its code. */
export function mountOidc(hono: Hono, site: Site): void {
  const { oidc } = site
  if (!oidc) return
  const failed = (error: unknown, where: string): string =>
    `/app/sign-in?problem=${encodeURIComponent(asAppError(site, error, where).code)}`

  hono.get('/auth/oidc/start', async (c) => {
    try {
      limitAttempts(site, c)()
      const { url, browser } = await oidc.begin(safeNext(c.req.query('next')))
      setOidcCookie(c, browser, isSecure(site))
      return c.redirect(url, 302)
    } catch (error) {
      return c.redirect(failed(error, 'oidc-start'), 302)
    }
  })

  hono.get(CALLBACK, async (c) => {
    try {
      const giveBack = limitAttempts(site, c)
      const browser = takeOidcCookie(c, isSecure(site))
      const { identity, next } = await oidc.finish(new URL(c.req.url), browser)
      const account = await accountOfIdentity(site.app, oidc.settings, identity)
      giveBack()
      await enter(site, c, account, 'oidc')
      return c.redirect(next, 302)
    } catch (error) {
      return c.redirect(failed(error, 'oidc-callback'), 302)
    }
  })
}

/** Only ever to a page of the workbench. */
function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/app(\/[\w\-./?=&%]*)?$/.test(next) && !next.includes('//')
    ? next
    : '/app/'
}
