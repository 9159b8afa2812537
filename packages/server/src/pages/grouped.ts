import type { Text } from '@xinyong/identity'
import { say, type Page } from './page.ts'
import { placeName } from './places.ts'
import { schemeKinds } from './words.ts'

interface Grouped {
  readonly jurisdiction: string
  readonly kind: string
  readonly direction?: string | undefined
  readonly title: Text
}

interface Group<T> {
  readonly id: string
  readonly title: string
  readonly items: readonly T[]
}

const commendations: Text = { en: 'Commendations', zh: '红名单（守信激励）' }
const adverse: Text = { en: 'Adverse registers', zh: '黑名单（失信约束）' }
const order = ['register', 'order', 'commendation', 'points', 'score']

function kindOf({ kind, direction }: Grouped): string {
  return kind === 'register' && direction === 'commendation' ? 'commendation' : kind
}

function kindTitle(page: Page, kind: string): string {
  if (kind === 'commendation') return say(page, commendations)
  if (kind === 'register') return say(page, adverse)
  return schemeKinds[kind] ? say(page, schemeKinds[kind]) : kind
}

/** By country, the one with most schemes first, and in it by kind; the ids serve as anchors. */
export function byPlaceAndKind<T extends Grouped>(
  page: Page,
  items: readonly T[],
): readonly (Group<T> & { readonly kinds: readonly Group<T>[] })[] {
  const { compare } = new Intl.Collator(page.locale === 'zh' ? 'zh-u-co-pinyin' : 'en')
  return [...Map.groupBy(items, ({ jurisdiction }) => jurisdiction)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([place, here]) => ({
      id: place.toLowerCase(),
      title: placeName(page, place),
      items: here,
      kinds: [...Map.groupBy(here, kindOf)]
        .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([kind, of]) => ({
          id: `${place.toLowerCase()}-${kind}`,
          title: kindTitle(page, kind),
          items: of.toSorted((a, b) => compare(say(page, a.title), say(page, b.title))),
        })),
    }))
}
