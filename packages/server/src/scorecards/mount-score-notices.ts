import { AppError, contract } from '@xinyong/contract'
import type { Locale } from '@xinyong/identity'
import type { Context, Hono } from 'hono'
import { callerOf } from '../auth/callers.ts'
import { asAppError } from '../http/answer.ts'
import { localeOf } from '../http/locale.ts'
import { throttle } from '../http/mount.ts'
import { problemOf } from '../http/problem.ts'
import { htmlAnswer, pageOf } from '../pages/mount-pages.ts'
import type { Html, Page } from '../pages/page.ts'
import { problemPage } from '../pages/problem-page.ts'
import type { Caller, Site } from '../site.ts'
import { noticeBlocks } from './notice-blocks.ts'
import { scoreNoticePage } from './notice-page.ts'
import { writePdf } from './write-pdf.ts'

/** Notices of unfavourable decisions, as page and as PDF in both languages, for whoever may read them. */
export function mountScoreNotices(hono: Hono, site: Site): void {
  hono.get('/score-notices/:id', (c) =>
    c.redirect(`/${localeOf(c)}/score-notices/${encodeURIComponent(c.req.param('id'))}`),
  )
  for (const locale of ['en', 'zh'] as const) {
    hono.get(`/${locale}/score-notices/:id`, (c) => answer(site, c, locale, 'page'))
    hono.get(`/${locale}/score-notices/:id/pdf`, (c) => answer(site, c, locale, 'pdf'))
  }
}

async function answer(
  site: Site,
  c: Context,
  locale: Locale,
  form: 'page' | 'pdf',
): Promise<Response> {
  let caller: Caller = { principal: { kind: 'public' } }
  const problem = (page: Page, error: unknown): { drawn: Html; status: number } => {
    const told = problemOf(asAppError(site, error, 'score notice'), locale)
    return { drawn: problemPage(page, told), status: told.status }
  }
  try {
    caller = await callerOf(site.app, c)
    throttle(site, c, caller)
    const read = contract.getScoreNotice.params!.safeParse({ id: c.req.param('id') })
    if (!read.success) throw new AppError('request/no-such-page')
    const { id } = read.data
    const notice = await site.operations.getScoreNotice(site.app, caller.principal, { id })
    if (form === 'page') {
      const drawn = scoreNoticePage(pageOf(site, c, locale, caller), id, notice)
      return await htmlAnswer(c, site, locale, drawn, 200)
    }
    const at = new Date(`${notice.decidedOn}T00:00:00Z`)
    const title = notice.heading[locale]
    const pdf = await writePdf(noticeBlocks(notice, locale), { title, locale, at })
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', `inline; filename="notice-${id}.${locale}.pdf"`)
    c.header('cache-control', 'private, no-store')
    c.header('x-content-type-options', 'nosniff')
    return c.body(new Uint8Array(pdf))
  } catch (error) {
    const { drawn, status } = problem(pageOf(site, c, locale, caller), error)
    return htmlAnswer(c, site, locale, drawn, status)
  }
}
