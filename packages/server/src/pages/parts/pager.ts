import { html } from 'hono/html'
import { href, say, type Html, type Page } from '../page.ts'
import { words } from '../words.ts'

/** Links to the next page and back to the first; lists are read forward from a cursor. */
export function pager(
  page: Page,
  path: string,
  query: URLSearchParams,
  next: string | undefined,
): Html | string {
  const first = new URLSearchParams(query)
  first.delete('cursor')
  const later = new URLSearchParams(first)
  if (next !== undefined) later.set('cursor', next)
  const onFirst = !query.has('cursor')
  if (onFirst && next === undefined) return ''
  return html`<nav class="pager" aria-label="${page.locale === 'zh' ? '分页' : 'Pages'}">
    ${onFirst ? '' : html`<a href="${href(page, path)}?${first.toString()}">${say(page, words.firstPage)}</a>`}
    ${next === undefined ? '' : html`<a rel="next" href="${href(page, path)}?${later.toString()}">${say(page, words.next)}</a>`}
  </nav>`
}
