import { pick } from '@xinyong/identity'
import type { Locale, PlainDate } from '@xinyong/identity'
import type { Dated, Pack, Status } from '../pack/model.ts'
import { sourceKey } from '../pack/parts.ts'
import { itemOn } from '../resolve/dated.ts'
import { lawText } from '../words/law-text.ts'
import { headOf } from '../words/labels.ts'
import { say } from '../words/say.ts'
import type { Cited, Fact } from './description.ts'

/** What a description is about: passed to every section. */
export interface Scope {
  readonly pack: Pack
  readonly date: PlainDate
  readonly locale: Locale
}

/** The source that a citation names, in words. A key that leads nowhere is shown as it stands. */
export function cite({ pack, locale }: Scope, citation: string): Cited {
  const source = Object.hasOwn(pack.sources, sourceKey(citation))
    ? pack.sources[sourceKey(citation)]
    : undefined
  return {
    text: pick(lawText(pack.sources, citation), locale),
    citation,
    source: source === undefined ? sourceKey(citation) : pick(source.title, locale),
    number: source?.citation ?? '',
  }
}

/** Plain values of an object as facts, in the order asked; absent ones are left out. `context` tells labels apart. */
export function facts(
  { locale }: Scope,
  values: Readonly<Record<string, unknown>>,
  status: Status = 'verified',
  context = '',
): readonly Fact[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          {
            label: pick(headOf(key, context), locale),
            value: say(value, key, locale),
            unverified: status === 'unverified',
          },
        ],
  )
}

/** The value of a dated list on the day, as a fact with the mark of its own. */
export function datedFact(
  scope: Scope,
  key: string,
  list: Dated<unknown> | undefined,
  context = '',
): readonly Fact[] {
  const item = itemOn(list, scope.date)
  return item === undefined ? [] : facts(scope, { [key]: item.value }, item.status, context)
}
