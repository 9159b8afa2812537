/** The two languages of every user-visible sentence. */
export type Locale = 'en' | 'zh'

/** One sentence or word in English and Simplified Chinese. */
export type Text = { readonly en: string; readonly zh: string }

/** The wording of a text in one language. */
export const pick = (text: Text, locale: Locale): string => text[locale]
