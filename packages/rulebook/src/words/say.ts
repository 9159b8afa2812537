import { pick } from '@xinyong/identity'
import type { Locale, Text } from '@xinyong/identity'
import type { Range, Term } from '../pack/model.ts'
import { formatPeriod, parsePeriod } from '../period.ts'
import { activities, covers } from '../vocabulary/activities.ts'
import { domains, necessities } from '../vocabulary/domains.ts'
import { labelOf } from './labels.ts'
import { valueNames } from './values.ts'

const vocabularies: readonly Readonly<Record<string, Text>>[] = [domains, valueNames]
const comma: Record<Locale, string> = { en: ', ', zh: '、' }

/** Any value of a pack in words of one language. `key` is where it stands; ids and dates are said as they are written. */
export function say(value: unknown, key: string, locale: Locale): string {
  if (value === undefined || value === null) return '—'
  if (typeof value === 'boolean')
    return pick(value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }, locale)
  if (typeof value === 'string') return sayString(value, key, locale)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0
      ? pick({ en: 'none', zh: '无' }, locale)
      : (value as unknown[]).map((item) => say(item, key, locale)).join(comma[locale])
  if (typeof value !== 'object') return ''
  if ('en' in value && 'zh' in value) return say(value[locale], 'text', locale)
  if ('kind' in value && key === 'term') return pick(sayTerm(value as Term), locale)
  return Object.entries(value)
    .map(([name, item]) => `${pick(labelOf(name), locale)} ${say(item, name, locale)}`)
    .join(locale === 'en' ? '; ' : '；')
}

const asWritten = new Set(['text', 'law', 'citation', 'id', 'from', 'to', 'of', 'for'])

function sayString(value: string, key: string, locale: Locale): string {
  if (asWritten.has(key)) return value
  if (parsePeriod(value) !== undefined) return pick(formatPeriod(value), locale)
  if (key === 'activities') return sayScope(value, locale)
  const named = vocabularies.find((words) => Object.hasOwn(words, value))?.[value]
  return named === undefined ? value : pick(named, locale)
}

// A dotted prefix is said as everything it covers.
function sayScope(scope: string, locale: Locale): string {
  const known = [...Object.entries(activities), ...Object.entries(necessities)]
  const covered = known.filter(([name]) => covers(scope, name))
  return covered.length === 0
    ? scope
    : covered.map(([, text]) => pick(text, locale)).join(comma[locale])
}

/** A term as a lawyer says it. */
export function sayTerm(term: Term): Text {
  switch (term.kind) {
    case 'open':
      return { en: 'no fixed term', zh: '无固定期限' }
    case 'source':
      return { en: 'as long as the source keeps it', zh: '与来源同期' }
    case 'range':
      return sayRange(term)
    case 'fixed': {
      const length = formatPeriod(term.length)
      if (term.prolong === undefined) return length
      const more = sayRange(term.prolong)
      return {
        en: `${length.en}, may be prolonged by ${more.en}`,
        zh: `${length.zh}，可以延长${more.zh}`,
      }
    }
  }
}

function sayRange({ min, max, when }: Range): Text {
  const [least, most] = [formatPeriod(min), formatPeriod(max)]
  return {
    en: `${least.en} to ${most.en}${when === undefined ? '' : ` (${when.en})`}`,
    zh: `${least.zh}至${most.zh}${when === undefined ? '' : `（${when.zh}）`}`,
  }
}
