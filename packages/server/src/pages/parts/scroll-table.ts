import { html } from 'hono/html'
import type { Html, Page } from '../page.ts'

/** A table that may be wider than a phone: it scrolls by itself, also with the keyboard, and has a name of its own. */
export function scrollTable(page: Page, name: string, table: Html): Html {
  const label = page.locale === 'zh' ? `表格：${name}` : `Table: ${name}`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`
}
