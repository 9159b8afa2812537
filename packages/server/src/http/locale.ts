import type { Locale } from '@xinyong/identity'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

/** The language of `Accept-Language` that we speak and the reader prefers; English where it names neither. */
export function localeOfHeader(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
    const q = rest.map((item) => /^\s*q=([\d.]+)/.exec(item)?.[1]).find((value) => value)
    return { tag, q: q === undefined ? 1 : Number(q) }
  })
  const known = wanted.filter(({ tag, q }) => q > 0 && /^(en|zh)\b/.test(tag))
  const best = known.reduce(
    (top, next) => (next.q > top.q ? next : top),
    known[0] ?? { tag: '', q: 0 },
  )
  return best.tag.startsWith('zh') ? 'zh' : 'en'
}

/** The reader's choice (cookie, shared with the workbench), else what the browser prefers. */
export function localeOf(c: Context): Locale {
  const chosen = getCookie(c, 'lang')
  if (chosen === 'en' || chosen === 'zh') return chosen
  return localeOfHeader(c.req.header('accept-language'))
}
