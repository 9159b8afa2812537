import type { PlainDate, Text } from '@xinyong/identity'
import { necessities, type Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as letters write it. */
export function dayText(date: PlainDate): Text {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { en: `${day} ${MONTHS[month - 1]} ${year}`, zh: `${year}年${month}月${day}日` }
}

/** A day before, as what is closed-open is said: the last day on which it still holds. */
export function lastDayBefore(end: PlainDate): PlainDate {
  return new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10) as PlainDate
}

export const join = (texts: readonly Text[], en = '; ', zh = '；'): Text => ({
  en: texts.map((text) => text.en).join(en),
  zh: texts.map((text) => text.zh).join(zh),
})

/** Charter 3, told to whoever is listed: where no measure reaches. */
export function untouched(): Text {
  const all = join(Object.values(necessities), ', ', '、')
  return {
    en: `No measure reaches members of your family, and none reaches ${all.en}.`,
    zh: `任何措施均不及于您的家庭成员，亦不及于${all.zh}。`,
  }
}

/** Sources in words, each once. */
export function sources(
  rules: Rules,
  rows: readonly (
    | { readonly law: string; readonly status: 'verified' | 'unverified' }
    | undefined
  )[],
): { readonly text: Text; readonly verified: boolean }[] {
  const seen = new Map<string, boolean>()
  for (const row of rows) {
    if (row) seen.set(row.law, (seen.get(row.law) ?? true) && row.status === 'verified')
  }
  return [...seen].map(([law, verified]) => ({ text: lawText(rules.sources, law), verified }))
}
