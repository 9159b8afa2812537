import type { ScreenedEntity, ScreeningHit } from '@xinyong/app'
import type { Locale } from '@xinyong/identity'
import type { Match } from '@xinyong/screening'
import { labelOf } from '../entities/schema.ts'
import { explanationsOf } from '../explanations.ts'

export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: readonly { readonly id: string; readonly name: string }[]
  /** 0 to 100. */
  readonly score: number
  readonly match: boolean
  readonly features: readonly {
    readonly id: string
    readonly name: string
    readonly value: number | boolean
  }[]
}

const places: Readonly<Record<Locale, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
  zh: new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'code' }),
}

const placeOf = (code: string, locale: Locale): string =>
  /^[a-z]{2}$/.test(code) ? (places[locale].of(code.toUpperCase()) ?? code) : code

export type Titles = ReadonlyMap<string, string>

/** What tells namesakes apart in one line. */
export function describe({ entity }: ScreenedEntity, titles: Titles, locale: Locale): string {
  return [
    labelOf(entity.schema),
    ...entity.birthDates.slice(0, 2),
    ...entity.countries.slice(0, 3).map((code) => placeOf(code, locale)),
    ...entity.datasets.map((id) => titles.get(id) ?? id),
  ].join(' · ')
}

export const typeOf = ({ entity }: ScreenedEntity) => [
  { id: entity.schema, name: labelOf(entity.schema) },
]

/**
 * Clients take a certain match without asking anybody. A name alone is never that (charter 8): an identifier must
 * agree, or a strong name nobody else bears together with a date of birth or a number.
 */
export function isCertain({ identified, band, findings }: Match): boolean {
  if (identified) return true
  const second = findings.some(
    ({ code }) => code === 'birthDate.same' || code === 'identifier.same',
  )
  return band === 'strong' && second
}

const round = (share: number): number => Math.round(share * 10_000) / 100

export function candidateOf(hit: ScreeningHit, titles: Titles, locale: Locale): Candidate {
  return {
    id: hit.id,
    name: hit.entity.names[0]?.text ?? hit.id,
    description: describe(hit, titles, locale),
    type: typeOf(hit),
    score: round(hit.score),
    match: isCertain(hit.match),
    features: Object.entries(explanationsOf(hit.match)).map(([id, { score }]) => ({
      id,
      name: labelOf(id.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())),
      value: round(score) / 100,
    })),
  }
}

/** A candidate the client named itself. */
export function candidateById(one: ScreenedEntity, titles: Titles, locale: Locale): Candidate {
  return {
    id: one.entity.id,
    name: one.entity.names[0]?.text ?? one.entity.id,
    description: describe(one, titles, locale),
    type: typeOf(one),
    score: 100,
    match: true,
    features: [{ id: 'id_match', name: 'Id match', value: true }],
  }
}
