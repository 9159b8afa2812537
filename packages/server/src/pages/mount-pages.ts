import { getNotice, type AppOperation } from '@xinyong/app'
import { AppError, contract, type InputOf, type OutputOf } from '@xinyong/contract'
import type { Locale } from '@xinyong/identity'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { callerOf } from '../auth/callers.ts'
import { asAppError } from '../http/answer.ts'
import { invalidInput } from '../http/invalid-input.ts'
import { localeOf } from '../http/locale.ts'
import { refuseCrossSite, throttle } from '../http/mount.ts'
import { problemOf } from '../http/problem.ts'
import { isSecure, publicOrigin } from '../http/public-origin.ts'
import { pageHeaders } from '../http/security-headers.ts'
import type { Caller, Site } from '../site.ts'
import { apiPage } from './api.ts'
import { cataloguesPage } from './catalogues.ts'
import { charterPage } from './charter.ts'
import { entryPage } from './entry.ts'
import { homePage, registersPage } from './home.ts'
import { logPage } from './log.ts'
import { noticePage } from './notice.ts'
import type { Html, Page } from './page.ts'
import { problemPage } from './problem-page.ts'
import { productPage, productsPage } from './products.ts'
import { asked, pairsPage } from './proportionality-pairs.ts'
import { proportionalityCsv } from './proportionality-csv.ts'
import { proportionalityPage } from './proportionality.ts'
import { registerPage } from './register.ts'
import { requirementsPage } from './requirements.ts'
import { schemeData } from './scheme-data.ts'
import { schemePage } from './scheme.ts'
import { schemeLines } from './scheme-line.ts'
import { schemesPage } from './schemes.ts'
import { searchPage } from './search.ts'
import { statisticsPage } from './statistics.ts'

/** A use case as somebody unknown: the public pages show what the public interface answers, nothing more. */
type Ask = <K extends AppOperation>(name: K, input: InputOf<K>) => Promise<OutputOf<K>>
type Query = URLSearchParams
type Draw = (page: Page, ask: Ask, c: Context, query: Query) => Promise<Html> | Html

const LOCALES: readonly Locale[] = ['en', 'zh']

/** The public pages, in both languages, made on the server; they need no script. */
export function mountPages(hono: Hono, site: Site): void {
  const ask: Ask = (name, input) => site.operations[name](site.app, { kind: 'public' }, input)
  const page = createPages(hono, site, ask)

  hono.get('/', (c) => {
    c.header('vary', 'accept-language, cookie')
    return c.redirect(`/${localeOf(c)}/`, 302)
  })
  hono.get('/notices/:id/:about', (c) => {
    const { id, about } = c.req.param()
    return c.redirect(
      `/${localeOf(c)}/notices/${encodeURIComponent(id)}/${encodeURIComponent(about)}`,
    )
  })
  hono.get('/api', (c) => c.redirect(`/${localeOf(c)}/api`, 302))

  page('/', async (at) => homePage(at, (await ask('listRegisters', {})).items))
  page('/registers', async (at) => registersPage(at, (await ask('listRegisters', {})).items))
  page('/search', async (at, _ask, _c, query) => {
    const wanted = parse(contract.searchEntries.query!, {
      ...Object.fromEntries(query),
      q: query.get('q') || '-',
    })
    const result = query.get('q') ? await ask('searchEntries', wanted) : undefined
    return searchPage(at, { query, result })
  })
  page('/registers/:id', async (at, _ask, c, query) => {
    const { id } = parse(contract.getRegister.params!, c.req.param())
    const filter = parse(contract.listEntries.query!, withoutEmpty(query))
    return registerPage(at, {
      register: await ask('getRegister', { id }),
      entries: await ask('listEntries', { id, ...filter }),
      grounds: site.app.packs.get(id)?.pack.grounds ?? [],
      query,
    })
  })
  page('/entries/:id', async (at, _ask, c, query) => {
    const { id } = parse(contract.getEntry.params!, c.req.param())
    const filter = withoutEmpty(query)
    // The form asks for a day; the register knew it by that day's end.
    if (/^\d{4}-\d{2}-\d{2}$/.test(filter['knownAt'] ?? '')) filter['knownAt'] += 'T23:59:59.999Z'
    const wanted = parse(contract.getEntry.query!, filter)
    return entryPage(at, { entry: await ask('getEntry', { id, ...wanted }), query })
  })
  page('/schemes', async (at, _ask, _c, query) =>
    schemesPage(at, schemeLines(site.app, (await ask('listPacks', {})).items), query),
  )
  page('/schemes/:id', (at, _ask, c, query) =>
    schemePage(at, schemeData(site, at, c.req.param('id') ?? '', query)),
  )
  page('/proportionality', async (at, _ask, _c, query) =>
    proportionalityPage(at, await ask('getProportionality', {}), query),
  )
  page('/proportionality/pairs', async (at, _ask, _c, query) => {
    const wanted = parse(contract.getProportionality.query!, Object.fromEntries(asked(query)))
    const packs = site.app.packs.all.map(({ pack }) => pack)
    return pairsPage(at, await ask('getProportionality', wanted), packs, query)
  })
  page('/products', async (at, _ask, _c, query) => {
    const filter = withoutEmpty(query)
    const wanted = parse(contract.searchProducts.query!, { ...filter, q: filter['q'] ?? '-' })
    return productsPage(at, query, filter['q'] ? await ask('searchProducts', wanted) : undefined)
  })
  page('/products/:id', async (at, _ask, c) => {
    const { id } = parse(contract.getProduct.params!, c.req.param())
    return productPage(at, await ask('getProduct', { id }))
  })
  page('/measures', async (at) => cataloguesPage(at, (await ask('listCatalogues', {})).items))
  page('/statistics', async (at) => statisticsPage(at, await ask('getStatistics', {})))
  page('/log', async (at) => logPage(at, await ask('getLogStatus', {}), publicOrigin(site)))
  page('/charter', (at) => charterPage(at))
  page('/requirements', (at) => requirementsPage(at))
  page('/api', (at) => apiPage(at, site.version))
  page('/notices/:id/:about', async (at, _ask, c) => {
    const { id } = parse(contract.getCase.params!, { id: c.req.param('id') })
    const who = at.signedIn ?? { kind: 'public' as const }
    return noticePage(at, await getNotice(site.app, who, { id, about: c.req.param('about') ?? '' }))
  })
  page('/*', () => {
    throw new AppError('request/no-such-page')
  })
}

/** Registers a page under both languages; what a page throws becomes a page that says so. */
function createPages(hono: Hono, site: Site, ask: Ask): (path: string, draw: Draw) => void {
  for (const locale of LOCALES) {
    hono.get(`/${locale}`, (c) => c.redirect(`/${locale}/`, 301))
    hono.get(`/${locale}/proportionality.csv`, async (c) => {
      c.header('content-type', 'text/csv; charset=utf-8')
      // The mark tells spreadsheets that this is UTF-8.
      const query = asked(new URL(c.req.url).searchParams)
      const wanted = parse(contract.getProportionality.query!, Object.fromEntries(query))
      return c.body(`\uFEFF${proportionalityCsv(await ask('getProportionality', wanted))}`)
    })
  }
  mountPreferences(hono, site)
  return (path, draw) => {
    for (const locale of LOCALES)
      hono.get(`/${locale}${path}`, async (c) => {
        const started = performance.now()
        const { drawn, status } = await drawSafely(site, c, locale, path, (page) =>
          draw(page, ask, c, new URL(c.req.url).searchParams),
        )
        const answer = await htmlAnswer(c, site, locale, drawn, status)
        const seconds = (performance.now() - started) / 1000
        site.metrics.requests.observe({ route: `page ${path}`, status }, seconds)
        return answer
      })
  }
}

async function drawSafely(
  site: Site,
  c: Context,
  locale: Locale,
  path: string,
  draw: (page: Page) => Promise<Html> | Html,
): Promise<{ readonly drawn: Html; readonly status: number }> {
  let caller: Caller = { principal: { kind: 'public' } }
  try {
    caller = await callerOf(site.app, c)
    throttle(site, c, caller)
    return { drawn: await draw(pageOf(site, c, locale, caller)), status: 200 }
  } catch (error) {
    const problem = problemOf(asAppError(site, error, `page ${path}`), locale)
    return {
      drawn: problemPage(pageOf(site, c, locale, caller), problem),
      status: problem.status,
    }
  }
}

export async function htmlAnswer(
  c: Context,
  site: Site,
  locale: Locale,
  drawn: Html,
  status: number,
): Promise<Response> {
  for (const [name, value] of Object.entries(pageHeaders)) c.header(name, value)
  c.header('cache-control', 'private, no-cache')
  c.header('vary', 'cookie')
  // Whoever opens a page in a language wants the rest in it too.
  if (getCookie(c, 'lang') !== locale) setCookie(c, 'lang', locale, choice(site))
  return c.html(await drawn, status as 200)
}

export function pageOf(site: Site, c: Context, locale: Locale, { principal }: Caller): Page {
  const theme = getCookie(c, 'theme')
  const url = new URL(c.req.url)
  return {
    locale,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    demo: site.app.demo,
    path: `${url.pathname.replace(/^\/(en|zh)/, '') || '/'}${url.search}`,
    signedIn: principal.kind === 'account' ? principal : undefined,
  }
}

/** Shared with the workbench, which reads and writes them too. */
function choice(site: Site) {
  return { path: '/', maxAge: 31_536_000, sameSite: 'Lax', secure: isSecure(site) } as const
}

function mountPreferences(hono: Hono, site: Site): void {
  hono.post('/preferences', async (c) => {
    try {
      refuseCrossSite(site, c)
    } catch (error) {
      const problem = problemOf(asAppError(site, error, 'preferences'), localeOf(c))
      return c.json(problem, problem.status as 403)
    }
    const { theme, back } = await c.req.parseBody()
    if (theme === 'light' || theme === 'dark') setCookie(c, 'theme', theme, choice(site))
    else setCookie(c, 'theme', '', { ...choice(site), maxAge: 0 })
    // Only ever to a page of ours.
    const path = typeof back === 'string' && /^\/(en|zh)(\/|$)/.test(back) ? back : '/'
    return c.redirect(path, 303)
  })
}

interface Parser<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: { readonly issues: Parameters<typeof invalidInput>[0] }
      }
}

function parse<T>(schema: Parser<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalidInput(result.error.issues)
}

function withoutEmpty(query: Query): Record<string, string> {
  return Object.fromEntries([...query].filter(([, value]) => value !== ''))
}
