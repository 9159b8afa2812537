import type { AccountPrincipal } from '@xinyong/app'
import type { Locale, Text } from '@xinyong/identity'
import type { html } from 'hono/html'

/** A piece of a page; what it is made from has been escaped. */
export type Html = ReturnType<typeof html>

/** What every page needs to know of its reader. */
export interface Page {
  readonly locale: Locale
  readonly theme: 'light' | 'dark' | undefined
  /** Data of a demonstration: said on every page. */
  readonly demo: boolean
  /** Address without the language, with the query: `/search?q=x`. */
  readonly path: string
  readonly signedIn: AccountPrincipal | undefined
}

/** The wording for the reader. */
export function say(page: Page, text: Text): string {
  return text[page.locale]
}

/** An address of ours in the reader's language. */
export function href(page: Page, path: string): string {
  return `/${page.locale}${path === '/' ? '/' : path}`
}
