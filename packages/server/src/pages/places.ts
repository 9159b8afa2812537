import type { Text } from '@xinyong/identity'
import { say, type Page } from './page.ts'

const names = {
  en: new Intl.DisplayNames('en-GB', { type: 'region' }),
  zh: new Intl.DisplayNames('zh-CN', { type: 'region' }),
}

/** Jurisdictions that are no country of their own in the list of countries. */
const others: Readonly<Record<string, Text>> = {
  INT: { en: 'International', zh: '国际组织' },
  'CN-SH': { en: 'Shanghai', zh: '上海市' },
  'CN-ZJ': { en: 'Zhejiang', zh: '浙江省' },
  'CN-HA': { en: 'Henan', zh: '河南省' },
  'CN-SD': { en: 'Shandong', zh: '山东省' },
  'CN-SZ': { en: 'Shenzhen', zh: '深圳市' },
  'GB-ENG': { en: 'England and Wales', zh: '英格兰和威尔士' },
}

/** A jurisdiction as a pack writes it (`CN`, `GB-ENG`, `INT`), in words. */
export function placeName(page: Page, jurisdiction: string): string {
  const other = Object.hasOwn(others, jurisdiction) ? others[jurisdiction] : undefined
  if (other) return say(page, other)
  const country = jurisdiction.slice(0, 2)
  return /^[A-Z]{2}$/.test(country)
    ? (names[page.locale].of(country) ?? jurisdiction)
    : jurisdiction
}
