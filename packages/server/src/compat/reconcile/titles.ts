import type { ScreeningView } from '@xinyong/app'
import type { Locale } from '@xinyong/identity'
import type { Titles } from './candidate.ts'

/** Names of the registers in the reader's language. */
export const titlesOf = (view: ScreeningView, locale: Locale): Titles =>
  new Map(view.catalogue().map(({ id, title }) => [id, title[locale]]))
