import type { PlainDate } from '@xinyong/identity'
import { termEnd } from '@xinyong/procedure'
import type { ScoreInForce, ScoreInputInForce } from '@xinyong/rulebook'
import type {
  DimensionScored,
  FactWithheldWhy,
  ScoreFact,
  ScoreLine,
  ScoreListing,
} from './model.ts'
import { withheldFactWords } from './words.ts'

/** A dimension is counted in thousandths; only then do points of the score follow, so that lines add up exactly. */
const WHOLE = 1000

interface Weighed {
  readonly fact: ScoreFact
  readonly input: ScoreInputInForce
  readonly until: PlainDate | undefined
  readonly worth: number
  readonly why: FactWithheldWhy | undefined
}

const inOrder = (a: ScoreFact, b: ScoreFact): number =>
  a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1

/** What each fact brings before the dimension's own limit: validity, dispute, one partner once, the input's cap. */
function weigh(
  input: ScoreInputInForce,
  facts: readonly ScoreFact[],
  asOf: PlainDate,
): readonly Weighed[] {
  const partners = new Set<string>()
  let left = input.cap?.value ?? WHOLE
  return facts
    .filter((fact) => fact.input === input.id)
    .toSorted(inOrder)
    .map((fact) => {
      const until = input.valid.value === 'always' ? undefined : termEnd(fact.on, input.valid.value)
      const withheld = (why: FactWithheldWhy): Weighed => ({ fact, input, until, worth: 0, why })
      if (fact.on > asOf) return withheld('not-yet')
      if (until !== undefined && until <= asOf) return withheld('ended')
      if (fact.disputed === true) return withheld('disputed')
      if (input.perCounterparty === true) {
        const partner = fact.counterparty ?? `fact ${fact.id}`
        if (partners.has(partner)) return withheld('same-partner')
        partners.add(partner)
      }
      const size = Math.min(left, Math.abs(input.worth.value))
      left -= size
      const worth = input.worth.value < 0 ? -size : size
      const full = Math.abs(input.worth.value)
      return { fact, input, until, worth, why: size < full ? 'cap' : undefined }
    })
}

/**
 * One dimension with every point of it. What is good is counted first and up to the whole, then what lowers it, down to
 * nothing; last, a public list may cap what is left.
 * @param most points of the score that the whole dimension is worth
 */
export function scoreDimension(
  scheme: ScoreInForce,
  dimension: ScoreInForce['dimensions'][number],
  most: number,
  facts: readonly ScoreFact[],
  listings: readonly ScoreListing[],
  asOf: PlainDate,
): DimensionScored {
  const weighed = scheme.inputs
    .filter((input) => input.dimension === dimension.id)
    .toSorted((a, b) => Number(a.worth.value < 0) - Number(b.worth.value < 0))
    .flatMap((input) => weigh(input, facts, asOf))
  let stand = 0
  const pointsAt = (value: number): number => Math.floor((most * value) / WHOLE)
  const lines = weighed.map(({ fact, input, until, worth, why }): ScoreLine => {
    const next = Math.min(WHOLE, Math.max(0, stand + worth))
    const points = pointsAt(next) - pointsAt(stand)
    const told = why ?? (next - stand === worth ? undefined : 'full')
    stand = next
    return {
      fact: fact.id,
      input: input.id,
      title: input.title,
      on: fact.on,
      ...(until === undefined ? {} : { until }),
      ...(fact.document === undefined ? {} : { document: fact.document }),
      points,
      ...(told === undefined ? {} : { withheld: { why: told, message: withheldFactWords[told] } }),
      disputed: fact.disputed === true,
      law: input.law,
      status: weakest(input.status, input.worth.status, input.valid.status),
    }
  })
  const cap = capOf(scheme, dimension.id, listings)
  const free = pointsAt(stand)
  return {
    id: dimension.id,
    title: dimension.title,
    law: scheme.weights.law,
    status: weakest(dimension.status, scheme.weights.status),
    weight: scheme.weights.value[dimension.id] ?? 0,
    points: cap === undefined ? free : Math.min(free, pointsAt(cap.list.cap.value)),
    most,
    lines,
    ...(cap === undefined
      ? {}
      : {
          cap: {
            list: cap.list.id,
            title: cap.list.title,
            entry: cap.listing.entry,
            points: pointsAt(cap.list.cap.value),
            ...(cap.listing.until === undefined ? {} : { until: cap.listing.until }),
            law: cap.list.law,
            status: weakest(cap.list.status, cap.list.cap.status),
          },
        }),
  }
}

function capOf(
  scheme: ScoreInForce,
  dimension: string,
  listings: readonly ScoreListing[],
): { list: ScoreInForce['lists'][number]; listing: ScoreListing } | undefined {
  return scheme.lists
    .filter((list) => list.dimension === dimension)
    .flatMap((list) => {
      const listing = listings.find((one) => one.list === list.id)
      return listing === undefined ? [] : [{ list, listing }]
    })
    .toSorted((a, b) => a.list.cap.value - b.list.cap.value)[0]
}

type Status = ScoreInForce['range']['status']

function weakest(...statuses: readonly Status[]): Status {
  return statuses.includes('unverified') ? 'unverified' : 'verified'
}
