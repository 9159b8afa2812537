import { html } from 'hono/html'
import { href, say, type Html, type Page } from '../page.ts'
import { words } from '../words.ts'

/** The public search: one box, works without script. */
export function searchForm(page: Page, query: string, big = false): Html {
  const label =
    page.locale === 'zh'
      ? '姓名、名称或公开的登记号码'
      : 'Name of a person or company, or a public number'
  return html`<form
    class="search ${big ? 'search-big' : ''}"
    role="search"
    method="get"
    action="${href(page, '/search')}"
  >
    <label for="q">${label}</label>
    <div class="search-row">
      <input
        id="q"
        name="q"
        type="search"
        value="${query}"
        maxlength="300"
        required
        autocomplete="off"
      />
      <button class="primary">${say(page, words.search)}</button>
    </div>
  </form>`
}
