import { AppError } from '@xinyong/contract'
import type { Locale, Text } from '@xinyong/identity'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { localeOf } from '../../http/locale.ts'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { logLooks } from '../log-looks.ts'
import { valueOf } from '../read-query.ts'
import { viewOf } from '../view-of.ts'
import { describe } from './candidate.ts'
import { titlesOf } from './titles.ts'

const words = {
  names: { en: 'Names', zh: '名称' },
  born: { en: 'Born', zh: '出生日期' },
  identifiers: { en: 'Identifiers', zh: '身份标识' },
  addresses: { en: 'Addresses', zh: '地址' },
  note: {
    en: 'A likeness of names refuses nobody. Compare the identifiers.',
    zh: '姓名相似不得作为拒绝依据。请核对身份标识。',
  },
} satisfies Readonly<Record<string, Text>>

const MOST_SHOWN = 12

function idOf(c: Context): string {
  return valueOf(c, 'id') ?? c.req.param('id') ?? ''
}

/** Shown inside the pages of other programs: nothing is loaded, nothing runs, and only they may frame it. */
function frame(c: Context, site: Site): void {
  const { corsOrigins } = site.settings
  const ancestors = corsOrigins.length === 0 ? "'self'" : corsOrigins.join(' ')
  c.header(
    'content-security-policy',
    `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
  )
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
}

/** `GET preview`: an entity in a few lines, for a small frame. */
export async function preview(site: Site, c: Context, asker: Asker): Promise<Response> {
  const id = idOf(c)
  const view = viewOf(site)
  const found = view.entity(id)
  if (found === undefined) throw new AppError('subject/not-found', { id: id.slice(0, 100) })
  await logLooks(site, asker, [{ shown: [found] }])
  const locale = localeOf(c)
  const { entity } = found
  const rows: readonly (readonly [Text, readonly string[]])[] = [
    [words.names, entity.names.map(({ text }) => text)],
    [words.born, entity.birthDates],
    [words.identifiers, entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`.trim())],
    [words.addresses, entity.addresses],
  ]
  frame(c, site)
  return c.html(
    page(
      locale,
      entity.names[0]?.text ?? id,
      describe(found, titlesOf(view, locale), locale),
      rows,
    ),
  )
}

const page = (
  locale: Locale,
  title: string,
  about: string,
  rows: readonly (readonly [Text, readonly string[]])[],
) =>
  html`<!doctype html>
    <html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${about}</p>
        <dl>
          ${rows
            .filter(([, values]) => values.length > 0)
            .map(
              ([label, values]) =>
                html`<dt>${label[locale]}</dt>
                  <dd>${values.slice(0, MOST_SHOWN).join('; ')}</dd>`,
            )}
        </dl>
        <p><small>${words.note[locale]}</small></p>
      </body>
    </html>`

/** `GET view`: the public page of the entry behind an entity. */
export function view(site: Site, c: Context): Response {
  const id = idOf(c)
  const [entry] = viewOf(site).entity(id)?.entries ?? []
  if (entry === undefined) throw new AppError('subject/not-found', { id: id.slice(0, 100) })
  return c.redirect(`/${localeOf(c)}/entries/${encodeURIComponent(entry)}`, 302)
}
