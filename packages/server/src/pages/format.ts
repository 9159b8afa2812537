import type { Locale } from '@xinyong/identity'
import type { Page } from './page.ts'

const tag: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' }

const dates: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tag.en, { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat(tag.zh, { dateStyle: 'long', timeZone: 'UTC' }),
}
const moments: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tag.en, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat(tag.zh, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
}
const numbers: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(tag.en),
  zh: new Intl.NumberFormat(tag.zh),
}

/** A calendar day as people write it. */
export function day(page: Page, date: string): string {
  return dates[page.locale].format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
}

export function moment(page: Page, instant: string): string {
  return `${moments[page.locale].format(new Date(instant))} UTC`
}

export function count(page: Page, value: number): string {
  return numbers[page.locale].format(value)
}
