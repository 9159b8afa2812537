import { IntlMessageFormat } from 'intl-messageformat'
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import type en from '@xinyong/contract/messages/en.json'

export type Locale = 'en' | 'zh'
export type MessageKey = keyof typeof en
export interface Text {
  readonly en: string
  readonly zh: string
}
type Params = Readonly<Record<string, string | number | boolean | Date>>

type Catalogue = Readonly<Record<MessageKey, string>>

// Each reader fetches one language; the other comes when it is asked for.
const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: Catalogue }>>> = {
  en: () => import('@xinyong/contract/messages/en.json'),
  zh: () => import('@xinyong/contract/messages/zh.json'),
}
const catalogues = new Map<Locale, Catalogue>()

async function loadCatalogue(locale: Locale): Promise<void> {
  if (!catalogues.has(locale)) catalogues.set(locale, (await loaders[locale]()).default)
}

/** Before anything is drawn: the words of the reader’s language. */
export const loadWords = (): Promise<void> => loadCatalogue(initialLocale())

const tags = { en: 'en-GB', zh: 'zh-CN' } as const
const formats = new Map<string, IntlMessageFormat>()

function format(locale: Locale, key: MessageKey, params?: Params): string {
  const id = `${locale} ${key}`
  const text = catalogues.get(locale)?.[key] ?? key
  const message = formats.get(id) ?? new IntlMessageFormat(text, tags[locale])
  formats.set(id, message)
  return String(message.format(params))
}

/** `YYYY-MM-DD` is a day of the register, not a moment: it is never shifted by the reader's zone. */
function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

function formatMoment(locale: Locale, instant: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  )
}

/** "in 3 days", "2 days ago", counted in whole days from today. */
function formatFromToday(locale: Locale, day: string): string {
  // The reader's own calendar day; the Swedish form of a date is YYYY-MM-DD.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date())
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  return new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' }).format(days, 'day')
}

function initialLocale(): Locale {
  const cookie = /(?:^|; )lang=(en|zh)/.exec(document.cookie)?.[1]
  return (cookie ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')) as Locale
}

interface Language {
  readonly locale: Locale
  readonly setLocale: (locale: Locale) => void
  readonly t: (key: MessageKey, params?: Params) => string
  readonly pick: (text: Text) => string
  readonly day: (day: string) => string
  readonly moment: (instant: string) => string
  readonly fromToday: (day: string) => string
  readonly list: (items: readonly string[]) => string
  readonly number: (value: number) => string
}

const LanguageContext = createContext<Language | undefined>(undefined)

/** The reader's language, kept in the cookie that the public pages read too. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [locale, setState] = useState(initialLocale)
  const setLocale = useCallback((next: Locale) => {
    document.cookie = `lang=${next}; path=/; max-age=31536000; samesite=lax`
    void loadCatalogue(next).then(() => setState(next))
  }, [])
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [locale])
  const language = useMemo<Language>(
    () => ({
      locale,
      setLocale,
      t: (key, params) => format(locale, key, params),
      pick: (text) => text[locale],
      day: (day) => formatDay(locale, day),
      moment: (instant) => formatMoment(locale, instant),
      fromToday: (day) => formatFromToday(locale, day),
      list: (items) => new Intl.ListFormat(tags[locale]).format(items),
      number: (value) => new Intl.NumberFormat(tags[locale]).format(value),
    }),
    [locale, setLocale],
  )
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new TypeError('useLanguage outside LanguageProvider')
  return language
}
